"""Cases and marked texts: "[[Shona Kaur]]" is a finding, "[[person:TF=P1?]]" says what is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from pipeline.model import (
    Case,
    Decision,
    Finding,
    Identity,
    Passage,
    Period,
    Policy,
    SourceRef,
    WrittenDate,
)

MARK = re.compile(r"\[\[(?:(\w+):)?(.*?)(?:=(\w+))?(\?)?\]\]", re.DOTALL)

Marked = tuple[list[Passage], list[Finding]]


def mark(text: str, key: str = "e1/0", agency: str = "Police", number: int = 1) -> Marked:
    """A passage and its findings. `kind:` before the form, `=P1` its identity, `?` doubtful."""
    plain, findings, end = "", [], 0
    for match in MARK.finditer(text):
        plain += text[end : match.start()]
        kind, form, identity, doubt = match.groups()
        start = len(plain)
        plain += form
        findings.append(
            Finding(
                key,
                start,
                len(plain),
                form,
                kind or "person",  # type: ignore[arg-type]
                ("test",),
                identity or "",
                bool(doubt),
            )
        )
        end = match.end()
    plain += text[end:]
    event = "/" in key and not key.startswith(("s", "n"))
    when = WrittenDate("", date(2013, 5, 4), date(2013, 5, 4), "day") if event else None
    channel = "event" if event else "section"
    passage = Passage(key, plain, SourceRef(number), channel, agency, when)  # type: ignore[arg-type]
    return [passage], findings


def marks(*texts: str | tuple[str, str]) -> Marked:
    """Several events; a text may come with its agency."""
    passages: list[Passage] = []
    findings: list[Finding] = []
    for number, text in enumerate(texts):
        words, agency = (text, "Police") if isinstance(text, str) else text
        some, found = mark(words, f"e{number}/0", agency)
        passages += some
        findings += found
    return passages, findings


FAMILY = (
    Identity("P1", "person", "subject", "Tiago Ferreira", ("TF",), date(2012, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Maria Ferreira", (), date(1988, 6, 1), "Mother"),
    Identity("P3", "person", "father", "João Ferreira", ("Jonny",), None, "Father"),
)


def case_of(
    register: Sequence[Identity] = FAMILY,
    decisions: Sequence[Decision] = (),
    previous: Sequence[Identity] = (),
    policy: Policy | None = None,
) -> Case:
    return Case(
        root=Path("case"),
        title="Serious Case Review: Child F",
        kind="scr",
        board="The Board",
        subjects=("P1",),
        period=Period(date(2012, 9, 1), date(2013, 9, 30)),
        as_of=date(2014, 3, 1),
        policy=policy or Policy(),
        submissions=(),
        register=tuple(register),
        agencies=(
            Identity("A1", "organisation", "agency", "Fenland Constabulary", (), None, "Police",
                     "agency"),
        ),
        decisions=tuple(decisions),
        previous_cast=tuple(previous),
    )  # fmt: skip


@pytest.fixture
def marked() -> Callable[..., Marked]:
    return marks


@pytest.fixture
def make_case() -> Callable[..., Case]:
    return case_of
