"""Who is who in the published report: everybody named, and no more than is safe."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.redact.people import people as people_of


def listed(told: Any, *texts: str) -> dict[str, str]:
    case = told(*texts)
    people = dict(people_of(case.cast, case.case, case.passages, {1: "Police"}))
    return {person.pseudonym.value: person.description.value for person in people.values()}


@pytest.mark.parametrize(
    ("text", "pseudonym", "description"),
    [
        ("[[Tiago]] slept.", "Child F", "subject of this review"),
        ("[[Maria]] rang.", "Mother", "mother of Child F"),
        ("[[Ana Lopes]] rang.", "Maternal Grandmother", "maternal grandmother of Child F"),
        ("HV [[Shona Kaur]] rang.", "Health Visitor 1", "a health visitor"),
        ("Neighbour Mr [[Cole]] rang.", "Neighbour 1", "a neighbour"),
        ("Dr [[Imran Patel]] rang.", "Doctor 1", "a doctor"),
        ("[[Nadia Okoro]] rang.", "Person 1", "a person named by Police"),
    ],
)
def test_everybody_is_explained(text: str, pseudonym: str, description: str, told: Any) -> None:
    assert listed(told, text)[pseudonym] == description


def test_the_family_comes_first(told: Any) -> None:
    names = list(listed(told, "[[Nadia Okoro]] told [[Maria]]."))
    assert names.index("Mother") < names.index("Person 1")
