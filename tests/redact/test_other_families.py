"""A family that is not the one reviewed is never "the family"; kin by the register's own word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipeline import run
from pipeline.model import Case, Identity, Passage, Period, Policy, SourceRef

DAY = date(2023, 12, 31)
REGISTER = (
    Identity("P1", "person", "subject", "Leonard Applegarth", ("Len",), None, "Adult L"),
    Identity("P2", "person", "nephew", "Curtis Sugden", (), None, "Nephew"),
    Identity("P3", "person", "sister", "Maureen Sugden", (), None, "Sister"),
)
WHO = "Mr Tunde Adebayo (neighbour) kept a list. Mrs Bisi Adebayo helped."


def safe(text: str) -> str:
    """The text as published, in a case where the Adebayos are introduced elsewhere."""
    case = Case(
        Path(), "", "sar", "", ("P1",), Period(DAY.replace(year=2022), DAY), DAY, Policy(), (),
        register=REGISTER, agencies=(),
    )  # fmt: skip
    texts = tuple(
        Passage(f"e{n:08x}/0", words, SourceRef(1, paragraph=n), "narrative")
        for n, words in enumerate((WHO, text))
    )
    return run.anonymise(texts, case, lambda _: None).redacted.passages[texts[1].key].text.value


@pytest.mark.parametrize(
    ("raw", "published"),
    [
        ("The Adebayos rang eleven times.", "Another family rang eleven times."),
        ("Then the Adebayo family left.", "Then another family left."),
        ("The Adebayo children played out.", "Another family's children played out."),
        ("The Sugdens were told.", "The family were told."),
        ("The Sugden household was cold.", "The household was cold."),
        ("His nephew Curtis lived there.", "Nephew lived there."),
        ("He and his sister Maureen rang.", "He and Sister rang."),
    ],
)
def test_whose_family_it_is(raw: str, published: str) -> None:
    assert safe(raw) == published
