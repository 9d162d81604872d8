"""Each row that the page offers does what it says: the stages that read decisions.csv obey it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import identity, redact
from pipeline.model import (
    Case,
    Chronology,
    Decision,
    Finding,
    Identity,
    Passage,
    Period,
    Policy,
    Redacted,
    SafeReport,
    SafeText,
    SourceRef,
)
from pipeline.review import index, layout
from pipeline.review.view import make_book

TEXTS = (
    "Mrs Sesay rang about the twins.",
    "Osman Sesay and Fatu Sesay were seen. Mr Sesay and Ms Sesay agreed.",
    "Thibaut Hale attended with Thibault Hale.",
    "They said grace, and Grace slept.",
)
NAMES = re.compile(
    r"(?:Mrs|Mr|Ms) Sesay|Osman Sesay|Fatu Sesay|Thibaul?t Hale|\bGrace|\bgrace"
)  # fmt: skip
REGISTER = (
    Identity("P1", "person", "Subject", "Grace Osei", pseudonym="Child A"),
    Identity("P2", "person", "Aunt", "Fatu Sesay", pseudonym="Aunt"),
    Identity("P3", "person", "Cousin", "Mariama Sesay", pseudonym="Cousin"),
)


def worked(
    root: Path, decisions: tuple[Decision, ...]
) -> tuple[Redacted, tuple[index.Question, ...]]:
    passages = tuple(
        Passage(f"s1.1/{n}", text, SourceRef(1, paragraph=n + 1), "section")
        for n, text in enumerate(TEXTS)
    )
    findings = tuple(
        Finding(
            passage.key, m.start(), m.end(), m[0], "person", ("vocabulary:a name that is a word",),
            doubtful=m[0].casefold() == "grace",
        )
        for passage in passages
        for m in NAMES.finditer(passage.text)
    )  # fmt: skip
    case = Case(
        root, "A review", "scr", "A board", ("P1",), Period(date(2013, 1, 1), date(2013, 12, 31)),
        date(2014, 1, 1), Policy(), (), REGISTER, (), decisions,
    )  # fmt: skip
    cast = identity.link(findings, passages, case)
    redacted = redact.redact(passages, cast, case)
    none = SafeText("")
    report = SafeReport(none, none, none, (), (), (), (), (), (), none, True)
    chronology = Chronology((), (), ())
    book = make_book(case, chronology, passages, cast, redacted)
    made = layout.parts(case, chronology, redacted, report, {}, book)
    return redacted, index.questions(redacted, cast, made, book)


def answers(question: index.Question) -> dict[str, list[Decision]]:
    """By form, as the page groups them."""
    rows: dict[str, list[Decision]] = {}
    for answer in question.answers:
        action, *cells = answer.cells
        rows.setdefault(cells[1], []).append(Decision(action, *cells))  # type: ignore[arg-type]
    return rows


def test_the_case_asks_all_three_questions(tmp_path: Path) -> None:
    _, asked = worked(tmp_path, ())
    assert {question.doubt.question for question in asked} == {"who", "same", "identifies"}


@pytest.mark.parametrize("question", ["who", "same", "identifies"])
def test_every_answer_settles_its_question(tmp_path: Path, question: str) -> None:
    _, asked = worked(tmp_path, ())
    tried = 0
    for each in (q for q in asked if q.doubt.question == question):
        by_form = answers(each)
        for choice in range(min(len(rows) for rows in by_form.values())):
            chosen = tuple(rows[choice] for rows in by_form.values())
            said = tuple(
                replace(d, value="a person") if d.action == "replace" else d for d in chosen
            )
            redacted, _ = worked(tmp_path, said)
            assert each.doubt.key not in {doubt.key for doubt in redacted.doubts}, said
            tried += 1
    assert tried >= 2


def _complete(row: Decision) -> Decision:
    """A "replace" waits for the reviewer's own words."""
    return replace(row, value="a person") if row.action == "replace" else row
