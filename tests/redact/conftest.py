"""Cases and marked texts: "[[Shona Kaur]]" is a finding, "[[person:TF=P1?]]" says what is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from pipeline.identity import link
from pipeline.model import (
    Case,
    Cast,
    Decision,
    Finding,
    Identity,
    Passage,
    Period,
    Policy,
    Redacted,
    SourceRef,
    SubmissionSpec,
    WrittenDate,
)
from pipeline.redact import redact

MARK = re.compile(r"\[\[(?:([a-z]+):)?([^\]]*?)(?:=(\w+))?(\?)?\]\]", re.DOTALL)
EVENT = date(2013, 5, 4)

FAMILY = (
    Identity("P1", "person", "subject", "Tiago Ferreira", ("TF",), date(2012, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Maria Ferreira", ("Mia",), date(1988, 6, 1), "Mother"),
    Identity("P3", "person", "father", "João Ferreira", ("Jonny",), None, "Father"),
    Identity("P4", "person", "maternal grandmother", "Ana Lopes", (), None, "Maternal Grandmother"),
    Identity("L1", "place", "family home", "14 Mill Lane"),
)
#: What the agencies say elsewhere of the people that the golden sentences name.
ELSEWHERE = (
    "HV [[Shona Kaur]] met social worker [[Joy Adeyemi]] and [[PC 1427 Dunne]].",
    "Class teacher [[Grace Bello]], neighbour Mr [[Cole]] and Dr [[Imran Patel]] were there.",
    "From [[organisation:St Mary's Primary School]] to [[organisation:Queen Elizabeth Hospital]].",
    "They moved to [[place:Wisbech]].",
)


@dataclass(frozen=True)
class Told:
    """What came of marked texts: raw passages, cast, and everything redacted."""

    passages: tuple[Passage, ...]
    cast: Cast
    redacted: Redacted
    case: Case

    @property
    def texts(self) -> list[str]:
        return [self.redacted.passages[passage.key].text.value for passage in self.passages]

    @property
    def last(self) -> str:
        return self.texts[-1]


def mark(text: str, key: str, agency: str, day: date | None) -> tuple[Passage, list[Finding]]:
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
    written = WrittenDate("", day, day, "day") if day else None
    return Passage(key, plain, SourceRef(1), "event", agency, written), findings


def case_of(
    register: Sequence[Identity] = FAMILY,
    decisions: Sequence[Decision] = (),
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
        submissions=(SubmissionSpec(1, Path("1.docx"), "Fenland Constabulary", "Police"),),
        register=tuple(register),
        agencies=(
            Identity(
                "A1", "organisation", "agency", "Fenland Constabulary", (), None, "Police", "agency"
            ),
        ),
        decisions=tuple(decisions),
    )


def tell(
    *texts: str,
    register: Sequence[Identity] = FAMILY,
    decisions: Sequence[Decision] = (),
    policy: Policy | None = None,
    day: date | None = EVENT,
    elsewhere: Sequence[str] = ELSEWHERE,
) -> Told:
    case = case_of(register, decisions, policy)
    passages: list[Passage] = []
    findings: list[Finding] = []
    for number, text in enumerate((*elsewhere, *texts)):
        passage, found = mark(text, f"e{number}/0", "Police", day)
        passages.append(passage)
        findings += found
    cast = link(findings, passages, case)
    return Told(tuple(passages), cast, redact(passages, cast, case), case)


@pytest.fixture
def told() -> Callable[..., Told]:
    return tell


@pytest.fixture
def a_case() -> Callable[..., Case]:
    return case_of
