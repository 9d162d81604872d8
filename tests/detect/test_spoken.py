"""Numbers said in words, coordinates, three words, plates with spaces; quasi-identifiers."""

from __future__ import annotations

import pytest

from pipeline.detect import relations, spoken
from pipeline.detect.text import line

FOUND = [
    ("Call back on oh seven seven double-oh nine hundred one two three.",
     "oh seven seven double-oh nine hundred one two three", "phone"),
    ("Number given as 0113 four nine six 0123.", "0113 four nine six 0123", "phone"),
    ("Tel oh one one three 496 0000.", "oh one one three 496 0000", "phone"),
    ("Ring +44 seven seven zero 900 456", "+44 seven seven zero 900 456", "phone"),
    ("Found at 53.8008, -1.5491 by police", "53.8008, -1.5491", "address"),
    ("at 53.8008N 1.5491W", "53.8008N 1.5491W", "address"),
    ("Grid ref SE 299 336.", "SE 299 336", "address"),
    ("at SE 2990 3360 on the moor", "SE 2990 3360", "address"),
    ("Location ///filled.count.soap today", "///filled.count.soap", "address"),
    ("what3words: filled.count.soap", "filled.count.soap", "address"),
    ("White Transit LN 57 abc outside", "LN 57 abc", "vehicle"),
    ('and "Y 7 MUM" was there', "Y 7 MUM", "vehicle"),
    ("Van reg K4 JAB, also ab12 cde", "ab12 cde", "vehicle"),
    ("a black car, LN 57 something", "LN 57", "vehicle"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "form", "kind"), FOUND)
def test_numbers_said_and_typed(text: str, form: str, kind: str) -> None:
    hits = {(text[h.start : h.end], h.kind) for h in spoken.find(line(text))}
    assert (form, kind) in hits


@pytest.mark.parametrize(
    "text",
    [
        "four or five, six or seven times; one, two, three, four, five, six, seven",
        "In 57 cases and on 12 may he was seen at 10 and by 11 the car left",
        "weight 13.475 kg, 2.50 ml; 3.1415",
        "She drives to work at 10 pm. On 12 Mar 2013 the car was gone",
        "He is 1 of 2. At 9 all left. Seen at home...then left.and.then",
    ],
)
def test_other_numbers(text: str) -> None:
    assert [text[h.start : h.end] for h in spoken.find(line(text))] == []


QUASI = [
    ("A person of this name is no relation to the family despite the surname.",
     {"no relation to the family", "despite the surname"}),
    ("The chair (no relation) opened.", {"no relation"}),
    ("Another of the name, unrelated, is a PC here.", {"unrelated"}),
    ("He is distantly related to the mother.", {"distantly related to the mother"}),
    ("She has the same surname as him.", {"has the same surname as him"}),
    ("Father is the only vet in the village.", {"the only vet in the village"}),
    ("They are Travellers and the only ones in the village.", {"the only ones in the village"}),
    ("He is the former MP and rector of the parish.", {"former MP", "rector of the parish"}),
    ("A retired prison officer at Wexley.", {"retired prison officer"}),
    ("An article in the Northmere Gazette said so.", {"Northmere Gazette"}),
    ("Mother won a bravery award.", {"won a bravery award"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), QUASI)
def test_who_it_is_without_a_name(text: str, expected: set[str]) -> None:
    assert expected <= {text[h.start : h.end] for h in relations.find(line(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Concerns related to home conditions; an unrelated matter was noted.",
        "She was the only person in the room. The former partner left.",
        "She was given a leaflet and awarded legal aid. Times of visits were given.",
        "The relation of mother and child was good. Mail was not opened.",
    ],
)
def test_phrases_that_tell_nobody(text: str) -> None:
    assert [text[h.start : h.end] for h in relations.find(line(text))] == []
