"""Where a person's name ends, and names that the case never uses as words."""

from __future__ import annotations

import pytest

from pipeline.detect import capitals, edges, months, slots
from pipeline.detect.hits import Span
from pipeline.detect.register import Register
from pipeline.detect.text import line
from pipeline.model import Identity

ENDS = [
    ("Colm Devane IRO", "Colm Devane"),
    ("Wieczorek SAR", "Wieczorek"),
    ("Frank DAY", "Frank DAY"),
    ("PC Dunne", "PC Dunne"),
    ("Hazel. Bruise", "Hazel"),
    ("Mrs. Grace Bird", "Mrs. Grace Bird"),
    ("K. Thomas", "K. Thomas"),
    ("LEE IN BACKGROUND SAYING", "LEE"),
    ("ANA DE SOUZA", "ANA DE SOUZA"),
    ("Ana de Souza", "Ana de Souza"),
]


@pytest.mark.parametrize(("found", "name"), ENDS)
def test_a_name_ends_where_it_ends(found: str, name: str) -> None:
    text = f"told {found} to ear"
    span = Span(5, 5 + len(found), "person", ("test",), "", False)
    done = edges.cut(line(text), span)
    assert text[done.start : done.end] == name


KNOWN = Register(
    (
        Identity("P1", "person", "child", "Edward Cole", ("Ned",)),
        Identity("P2", "person", "child", "Summer Ott"),
        Identity("P3", "person", "child", "Mark Hill"),
    )
)
CASE = ("a mark on his arm", "seen in summer", "ned very sleepy at drop off", "summer rang",
        "mark on left arm", "Mum asked if ned was in")  # fmt: skip
SMALL = [
    ("ned very sleepy at drop off", {"ned"}),
    ("mark on left arm", set()),
    ("warm summer", set()),
    ("Mum asked if ned was in", set()),  # a sentence with capitals: its places tell
]


@pytest.mark.parametrize(("text", "found"), SMALL)
def test_a_name_that_the_case_never_uses_as_a_word(text: str, found: set[str]) -> None:
    nouns = slots.nouns([line(each) for each in CASE])
    seen = line(text)
    assert {text[h.start : h.end] for h in slots.find(seen, KNOWN, nouns)} == found


MONTHS = [
    ("Extended by agreement to March. New worker starts March.", set()),
    ("Next clinic May", set()),
    ("Spoke to March, who agreed", {"March"}),
]


@pytest.mark.parametrize(("text", "found"), MONTHS)
def test_what_starts_or_ends_by_a_month_is_the_month(text: str, found: set[str]) -> None:
    assert {text[h.start : h.end] for h in months.find(line(text))} == found


def test_a_note_in_which_all_words_have_capitals_is_no_heading() -> None:
    assert capitals.is_stray(line("Referred to Stepping Stones"), 2)
    assert not capitals.is_stray(line("Summary of Agency Involvement"), 2)
