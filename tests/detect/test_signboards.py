"""Pubs and firms without capitals, villages beside their neighbours, whence somebody rang."""

from __future__ import annotations

import pytest

from pipeline.detect import numbers, organisations, premises, signboards
from pipeline.detect.text import line

FOUND = [
    ("mo drinking at the bell and crown again", ["bell and crown"]),
    ("MOTHER DRINKING AT THE BELL AND CROWN AGAIN", ["BELL AND CROWN"]),
    ("drinking in the kitchen and bedroom with mum and dad", []),
    ("mum said she was in the plough all day", ["plough"]),
    ("he fell at the red lion", ["red lion"]),
    ("met at the mother and baby unit", []),
    ("tried in the crown court; from the crown prosecution service", []),
    ("works for frost and sons", ["frost and sons"]),
    ("the mother and sons; parents and daughters; two boys and sons", []),
    ("at the bus stop in High Wood.", ["High Wood"]),
    ("lives in Upper Slaughter now", ["Upper Slaughter"]),
    ("in North Locality; to High School; at Low Risk", []),
    ("She rang from Bradford.", ["Bradford"]),
    ("moved from Corby to here", ["Corby"]),
    ("rang from Mum's; moved from Grace Hall; rang from Housing", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_names_that_the_words_around_them_tell(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in signboards.find(line(text))] == found


HEADED = [
    ("AGENCY REPORT BY GREEN SHOOTS", ["GREEN SHOOTS"]),
    ("INDIVIDUAL MANAGEMENT REVIEW - OPEN DOOR HOUSING TRUST", ["OPEN DOOR"]),
    ("CONTACT LOG, FIRST LIGHT", ["FIRST LIGHT"]),
    ("STATEMENT OF FACTS", []),
    ("SUMMARY OF INVOLVEMENT, HEALTH VISITING", []),
    ("CHILD PROTECTION CASE CONFERENCE MINUTES, PART TWO", []),
]


@pytest.mark.parametrize(("text", "found"), HEADED)
def test_whose_paper_it_is(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in premises.find(line(text))] == found


def test_a_dash_between_blanks_joins_no_name() -> None:
    text = "CHRONOLOGY - SILVER BIRCH HOUSING"
    assert [text[h.start : h.end] for h in organisations.find(line(text))] == [
        "SILVER BIRCH HOUSING"
    ]


def test_a_church_and_a_newspaper_are_two() -> None:
    text = "St Botolph's and the Orwick Mercury"
    assert [text[h.start : h.end] for h in organisations.find(line(text))] == ["St Botolph's"]


@pytest.mark.parametrize(
    ("text", "form"),
    [("PC 31 and PC 442 came", "31"), ("ring Jo (x 2231)", "x 2231"), ("bleep 1182", "bleep 1182")],
)
def test_short_numbers_of_staff(text: str, form: str) -> None:
    assert form in {text[h.start : h.end] for h in numbers.find(line(text))}
