"""Whose one letter is: of the family, of the passage; nobody's if two may be meant."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.identity import link
from pipeline.identity.names import unspelled
from pipeline.model import Cast, Identity

FAMILY = (
    Identity("P1", "person", "subject", "Kelsey Rudd", (), None, "Child F"),
    Identity("P2", "person", "mother", "Tanya Rudd", (), None, "Mother"),
)


def called(cast: Cast) -> list[str]:
    names = {identity.id: identity.pseudonym for identity in cast.identities}
    return [names.get(mention.identity, mention.label) for mention in cast.mentions]


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (("[[K?]] said that [[T?]] was out",), ["Child F", "Mother"]),
        # of two, the one whom the passage has named; without that nobody is claimed
        (("[[Tim Boyle]] rang. [[T?]] was cross",), ["Person 1", "Person 1"]),
        (("[[Tim Boyle]] rang", "[[T?]] was cross"), ["Person 1", "a person"]),
        # nobody begins so: one person for all that the letter says
        (("[[Z?]] drove", "told [[Z?]] to wait"), ["Person 1", "Person 1"]),
        # a surname serves where no given name begins so
        (("[[R?]] said",), ["a family member"]),
        (("spelled [[R, U, D, D?]]",), ["a family member"]),
    ],
)
def test_whose_a_letter_is(
    marked: Any, make_case: Any, story: tuple[str, ...], expected: list[str]
) -> None:
    passages, findings = marked(*story)
    assert called(link(findings, passages, make_case(register=FAMILY))) == expected


def test_letters_that_a_text_gives_to_somebody_hold_in_all_that_its_agency_writes(
    marked: Any, make_case: Any
) -> None:
    story = ("[[DCI Guy Parrish]] ([[GP?]]) came", "[[GP?]] confirmed", ("[[GP?]] rang", "Homes"))
    passages, findings = marked(*story)
    assert called(link(findings, passages, make_case(register=FAMILY))) == [
        "Police Officer 1", "Police Officer 1", "Police Officer 1", "GP"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("H, E, D, G, E.", "Hedge"),
        ("M-A-L-I-K", "Malik"),
        ("D-double A-N-E", "Daane"),
        ("P for Peter, E for echo, L for lima", "Pel"),
        ("J. K. Rudd", "J. K. Rudd"),
        ("T.R.", "T.R."),
    ],
)
def test_spelled_names_are_read(form: str, name: str) -> None:
    assert unspelled(form) == name
