"""What is left of a model's span: names stay whole, words of the field and of the language go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.hits import Hit
from pipeline.detect.text import line
from pipeline.detect.trim import may_leave, trimmed
from pipeline.model import FindingKind

TABLE: list[tuple[str, str, FindingKind, list[str]]] = [
    ("Mother told Shona", "Mother told Shona", "person", ["Shona"]),
    ("Tom told Shona that", "Tom told Shona", "person", ["Tom", "Shona"]),
    ("with HV Blake", "HV Blake", "person", ["Blake"]),
    ("Shona Blake's bag", "Shona Blake's", "person", ["Shona Blake"]),
    ("saw Sho today", "Sh", "person", ["Sho"]),
    ("Rui de Souza slept", "Rui de Souza", "person", ["Rui de Souza"]),
    ("Carys March slept", "Carys March", "person", ["Carys March"]),
    ("Idris. Carys slept", "Idris. Carys", "person", ["Idris", "Carys"]),
    ("Took Carys home", "Took Carys", "person", ["Carys"]),
    ("the Social Worker", "Social Worker", "person", []),
    ("MARAC referral", "MARAC", "organisation", []),
    ("In May 2013 she", "May 2013", "unknown", []),
    ("a bottle was given", "bottle", "person", []),
    ("Bottle was given", "Bottle", "person", []),
    ("saw grace today", "grace", "person", []),
    ("saw zofia today", "zofia", "person", ["zofia"]),
    ("at St Ebba's Hospital", "St Ebba's Hospital", "organisation", ["St Ebba's Hospital"]),
    ("Mr Hale of Tollgate", "Mr Hale of Tollgate", "organisation", ["Hale", "Tollgate"]),
    ("Mr Hale of Tollgate", "Hale of Tollgate", "organisation", ["Hale", "Tollgate"]),
    ("Jayden 4yrs", "Jayden 4yrs", "person", ["Jayden"]),
    ("Jones & Insp Sharma", "Jones & Insp Sharma", "organisation", ["Jones", "Sharma"]),
    ("Jones & Sharma", "Jones & Sharma", "person", ["Jones", "Sharma"]),
    ("room 101", "101", "postcode", []),
    ("Isle of Fenmoor", "Isle of Fenmoor", "place", ["Isle of Fenmoor"]),
    ("weighed 3.25 kg", "3.25", "phone", []),
    ("rang 01632960118", "0163296", "phone", ["01632960118"]),
]


@pytest.mark.parametrize(("text", "span", "kind", "left"), TABLE)
def test_what_is_left(text: str, span: str, kind: FindingKind, left: list[str]) -> None:
    seen, start = line(text), text.index(span)
    hits = trimmed(seen, Hit(start, start + len(span), kind, "ner:model"))
    assert [text[h.start : h.end] for h in hits] == left


KINDS: tuple[FindingKind, ...] = ("person", "place", "organisation", "quasi", "unknown", "address")
WORDS = [
    "Mother",
    "told",
    "the",
    "Bottle",
    "HV",
    "Shona",
    "grace",
    "hope",
    "of",
    "Will",
    ".",
    "sat",
]


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), st.sampled_from(KINDS), st.data())
def test_a_line_that_models_need_not_read_would_leave_nothing(
    words: list[str], kind: FindingKind, data: st.DataObject
) -> None:
    seen = line(" ".join(words))
    start = data.draw(st.integers(0, len(seen.text) - 1))
    end = data.draw(st.integers(start + 1, len(seen.text)))
    left = list(trimmed(seen, Hit(start, end, kind, "ner:model")))
    assert may_leave(seen) or left == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Mother told the HV.", False),
        ("Bottle was given.", False),
        ("Mother told Shona.", True),
        ("Room 12.", True),
    ],
)
def test_which_lines_go_through_the_models(text: str, read: bool) -> None:
    assert may_leave(line(text)) is read
