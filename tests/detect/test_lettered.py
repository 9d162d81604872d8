"""Places, papers and relatives known by a letter, a number or what stands before the name."""

from __future__ import annotations

import pytest

from pipeline.detect import joins, lettered
from pipeline.detect.hits import Span
from pipeline.detect.text import line
from pipeline.model import FindingKind

FOUND = [
    ("Seen at Ward 7B again", ["Ward 7B"]),
    ("moved to ward 12 at night", ["ward 12"]),
    ("home from 7B at noon", ["7B"]),
    ("the ward was full; ward round", []),
    ("stop on the A99 at the bridge", ["A99"]),
    ("along the B4412, then the M6", ["B4412", "M6"]),
    ("on A4 paper; the B12 injection", []),
    ("prays at Masjid an-Noor daily", ["Masjid an-Noor"]),
    ("Gurdwara Guru Nanak Darbar, she said", ["Gurdwara Guru Nanak Darbar"]),
    ("the Temple of Light and Peace is near", ["Temple of Light and Peace"]),
    ("goes to the Temple each week", []),
    ("will go to the echo", ["echo"]),
    ("an echo was heard", []),
    ("Nana Nor drinks", ["Nana Nor"]),
    ("his Uncle Best came", ["Uncle Best"]),
    ("Gran Monday, mum Tuesday", []),
    ("ASKED NAN AND GRAN", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_letters_numbers_and_kinds_before_a_name(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in lettered.find(line(text))] == found


APART: list[tuple[str, list[tuple[str, FindingKind]], list[str]]] = [
    ("at Church-on-Green, then", [("Church", "unknown")], ["Church-on-Green"]),
    ("in Hope-under-Wood now", [("Hope", "person"), ("Wood", "unknown")], ["Hope-under-Wood"]),
    ("a follow-up with Smith", [("Smith", "person")], ["Smith"]),
    ("at Salon in Colours, Mondays", [("Salon", "unknown"), ("Colours", "unknown")],
     ["Salon in Colours"]),
    ("at Boots in Derby", [("Boots", "organisation"), ("Derby", "place")], ["Boots", "Derby"]),
    ("the Friends of Derby", [("Friends", "unknown"), ("Derby", "place")], ["Friends of Derby"]),
    ("works at Wings on Wheels", [("Wings", "unknown"), ("Wheels", "place")], ["Wings on Wheels"]),
    ("near Market Place flats now", [("Market Place", "address")], ["Market Place flats"]),
    ("Shona of Derby", [("Shona", "person"), ("Derby", "place")], ["Shona", "Derby"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parts", "whole"), APART)
def test_parts_of_one_name_are_one(
    text: str, parts: list[tuple[str, FindingKind]], whole: list[str]
) -> None:
    spans = [
        Span(text.index(part), text.index(part) + len(part), kind, ("test",), "", True)
        for part, kind in parts
    ]
    assert [text[s.start : s.end] for s in joins.joined(line(text), spans)] == whole


STARTS = [
    ("told An Nguyen that", "Nguyen", "An Nguyen"),
    ("the van de Berg family", "Berg", "van de Berg"),
    ("An Nguyen came", "Nguyen", "Nguyen"),  # a sentence's own capital: the models' to tell
    ("seen In Derby", "Derby", "Derby"),
    ("with Van Thi Le, aunt", "Thi Le", "Van Thi Le"),
    ("his own Kay", "Kay", "Kay"),
]


@pytest.mark.parametrize(("text", "found", "whole"), STARTS)
def test_small_words_with_which_a_name_begins(text: str, found: str, whole: str) -> None:
    start = joins.small_words_start(line(text), text.index(found))
    assert text[start : text.index(found) + len(found)] == whole
