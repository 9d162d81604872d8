"""People told by their places: names in small letters, months, short names, shouted lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from pipeline.model import Finding, Identity

Find = Callable[..., tuple[Finding, ...]]


def person(number: int, role: str, name: str) -> Identity:
    return Identity(f"P{number}", "person", role, name)


FAMILY = (
    person(1, "subject", "Hope Day"),
    person(2, "mother", "Precious Bird"),
    person(3, "father", "Mark Rich"),
    person(4, "brother", "Will Day"),
    person(5, "sister", "May Day"),
    person(6, "aunt", "Faith Long"),
)


def forms(findings: Sequence[Finding]) -> set[str]:
    return {f.form for f in findings}


SMALL = [
    ("seen with will and may at the hospital; will had a bruise", {"will", "may"}),
    ("hope has nits", {"hope"}),
    ("dad mark is living back home", {"mark"}),
    ("precious seen, the precious baby slept", {"precious"}),
    ("may was quiet, may would not eat", {"may"}),
    ("seen: faith was upset", {"faith"}),
    ("rang mum and may; told hope & will", {"may", "hope", "will"}),
]


@pytest.mark.parametrize(("text", "expected"), SMALL)
def test_names_that_are_words_in_small_letters(find: Find, text: str, expected: set[str]) -> None:
    found = [f for f in find(text, register=FAMILY) if f.form in expected]
    assert forms(found) == expected
    assert all(f.kind == "person" and f.doubtful and f.identity for f in found)


@pytest.mark.parametrize(
    "text",
    [
        "mum will call and may visit; worker will ask and may attend",
        "we hope that they will come in faith",
        "there was a mark on the arm, and a mark seen before",
        "seen by the precious few with long hair",
        "mum and dad will attend, and may bring the day book",
        "not seen may be due to illness; the child may not come",
        "the worker told mum that she will need a rich diet",
    ],
)
def test_the_same_words_as_words(find: Find, text: str) -> None:
    assert forms(find(text, register=FAMILY)) == set()
