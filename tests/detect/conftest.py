"""A small invented case, and a way to ask what detection finds in one text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from pipeline.detect import detect
from pipeline.detect.register import Register
from pipeline.model import (
    Case,
    Finding,
    Identity,
    Passage,
    Period,
    Policy,
    SourceRef,
    SubmissionSpec,
)

REGISTER = (
    Identity("P1", "person", "subject", "Tomás Ferreira", ("Tommy",), date(2013, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Mariana Ferreira", ("Mari",), date(1990, 5, 1), "Mother"),
    Identity("P3", "person", "neighbour", "Grace O'Connor-Smythe", (), None, "Neighbour 1"),
    Identity("P4", "person", "father", "Will Abdi Sesay", (), date(1988, 11, 30), "Father"),
    Identity("P5", "person", "aunt", "Anne van der Berg", (), None, "Aunt"),
    Identity("P6", "person", "grandmother", "Katarzyna Zielińska", (), None, "Grandmother"),
    Identity("L1", "place", "home", "14 Rowan Close, Ely, CB7 4AA", (), None, "the family home"),
    Identity("S1", "organisation", "school", "St Brigid's Primary School", (), None, "School 1"),
    Identity("R1", "other", "telephone", "01353 555123", (), None, "Telephone 1"),
    Identity("R2", "other", "e-mail", "mari.ferreira@post.example", (), None, "E-mail 1"),
)
AGENCY = Identity(
    "A1", "organisation", "agency", "Fenland Constabulary", (), None, "Police", "agency"
)


def make_case(register: Sequence[Identity] = REGISTER) -> Case:
    """An invented case with one submission."""
    return Case(
        root=Path(),
        title="Serious Case Review: Child F",
        kind="scr",
        board="Fenland Safeguarding Board",
        subjects=("P1",),
        period=Period(date(2012, 1, 1), date(2014, 1, 1)),
        as_of=date(2014, 1, 1),
        policy=Policy(),
        submissions=(SubmissionSpec(1, Path("one.docx"), "Fenland Constabulary", "Police"),),
        register=tuple(register),
        agencies=(AGENCY,),
    )


@pytest.fixture(scope="session")
def registered() -> Register:
    """The case's register, ready to be looked for, without any other detector."""
    return Register((*REGISTER, AGENCY))


Find = Callable[..., tuple[Finding, ...]]


@pytest.fixture
def find() -> Find:
    """detect() over texts, each a passage of its own; register: instead of the case's own."""

    def run(*texts: str, register: Sequence[Identity] = REGISTER) -> tuple[Finding, ...]:
        passages = tuple(
            Passage(f"t/{n}", text, SourceRef(1), "event") for n, text in enumerate(texts)
        )
        return detect(passages, make_case(register))

    return run


@pytest.fixture
def make_a_case() -> Callable[[], Case]:
    """The invented case, for tests that make their own passages."""
    return make_case
