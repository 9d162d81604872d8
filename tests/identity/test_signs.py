"""What the words around a name say against a join: ages, kin, somebody else's, another of the name.

A person wrongly taken for another is published as that other, and nobody is asked: the worst there
is. Each story once did so.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.identity import link
from pipeline.model import Cast, Identity

FAMILY = (
    Identity("P1", "person", "subject", "Idris Sugden", (), date(2012, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Maureen Sugden", (), date(1988, 6, 1), "Mother"),
    Identity("P3", "person", "uncle", "Curtis Sugden", (), None, "Uncle"),
    Identity("P4", "person", "sibling", "Winifred Sugden", (), None, "Sibling"),
)
Story = tuple[str | tuple[str, str], ...]


def called(cast: Cast) -> list[str]:
    names = {identity.id: identity.pseudonym for identity in cast.identities}
    return [names.get(mention.identity, mention.label) for mention in cast.mentions]


@pytest.fixture
def told(marked: Any, make_case: Any) -> Any:
    def told(*story: str | tuple[str, str]) -> Cast:
        passages, findings = marked(*story)
        return link(findings, passages, make_case(register=FAMILY))

    return told


#: what is said of a bare "Rowan" where PC Rowan Slater is known: none of it is said of him
NOT_THE_OFFICER = (
    "Mrs Fagan's son [[Rowan]] (15) saw a man",
    "the neighbour's son [[Rowan]] saw a man",
    "the neighbours' son, [[Rowan]], saw a man",
    "[[Rowan]] (15) saw a man",
    "saw [[Rowan]], aged 9, there",
    "saw [[Rowan]] (aged nine) there",
    "saw [[Rowan]], 7, there",
    "saw [[Rowan]] (Year 5) there",
    "saw [[Rowan]], a pupil in the class",
    "her classmate [[Rowan]] said so",
    "her nephew [[Rowan]] came",
    "a boy called [[Rowan]] came",
    "the toddler, [[Rowan]], slept",
)


@pytest.mark.parametrize("said", NOT_THE_OFFICER)
def test_a_childs_given_name_is_no_officers(said: str, told: Any) -> None:
    officer, *others = called(told("[[PC 4471 Rowan Slater]] came", said))
    assert officer == "Police Officer 1"
    assert officer not in others


@pytest.mark.parametrize(
    "said",
    ["[[Rowan]] asked for keys", "saw [[Rowan]], 15 minutes late", "[[Rowan]] (PC) came",
     "told [[Rowan]] (2 officers)", "the tenant's call to [[Rowan]]"],
)  # fmt: skip
def test_a_bare_given_name_is_still_the_only_one_of_that_name(said: str, told: Any) -> None:
    assert called(told("[[PC 4471 Rowan Slater]] came", said)) == ["Police Officer 1"] * 2


#: a story, and what its names are called
STORIES: tuple[tuple[Story, list[str]], ...] = (
    # initials of the family's that are a worker's too, in that worker's own agency
    ((("saw [[Carol Singer]] x", "Homes"), ("[[CS=P3]] to reply", "Homes")),
     ["Person 1", "a person"]),
    ((("saw [[Carol Singer]] x", "Homes"), ("[[CS=P3]] to reply", "School")),
     ["Person 1", "Uncle"]),
    ((("saw [[Carol Singer]] x", "Homes"), ("[[Curtis Sugden]] rang; [[CS=P3]] wept", "Homes")),
     ["Person 1", "Uncle", "Uncle"]),
    # "Kian's dad" is not Kian
    (("saw [[Kian Batty]] x", "it is [[Mr Batty]], Kian's dad, who"), ["Person 1", "Person 2"]),
    (("saw [[Kian Batty]] x", "Kian's dad, [[Mr Batty]], rang"), ["Person 1", "Person 2"]),
    # another of the name
    (("[[David Rook]] held. A second [[David]], [[David Adey]], is a witness",),
     ["Person 1", "Person 2", "Person 2"]),
    # a title and a surname: who was called by his given name there is not proved to be meant
    (("[[Curtis]] calm. [[Mr Sugden]] said so", "saw [[Alan Sugden]] x"),
     ["Uncle", "a person", "Person 1"]),
    (("[[Mrs Sugden]] can read; [[Winifred Sugden]] is to be told",),
     ["a family member", "Sibling"]),
    # what is said of the next person in a list tells nothing of a rank's bearer
    (("seen: [[DC 3817 Will Hazard]] x", "present: [[DC Hazard]], ward sister, legal"),
     ["Police Officer 1"] * 2),
    # whose title it is, and whose post
    (("msg [[fr Mrs Power]] re coat", "told [[Ann Power]] so"), ["Person 1"] * 2),
    (("Class teacher, [[Quillbrook Primary]] - [[Miss Early]]",), ["School 1", "Person 1"]),
    (("School to SW. [[Miss Early]] rang",), ["Person 1"]),
    (("saw [[Nanny June]] x", "saw [[June Hart]] x"), ["Person 1"] * 2),
    (("by [[Mr D Noon]], Deputy Headteacher.", "saw [[Dan Noon]] (DSL)."),
     ["Deputy Head Teacher 1"] * 2),
    (("her sister [[Nuala]] came", "saw [[Nuala Orr]] x"), ["a person", "Person 1"]),  # asked
    (("her sister [[Nuala]] came", "saw [[PC Nuala Orr]] x"), ["Person 1", "Police Officer 1"]),
    # a tenant may be anybody
    (("Sole tenant: [[Miss M Sugden]]. Rent",), ["Mother"]),
    (("Sole tenant: [[Ann Orr]]. Rent",), ["Tenant 1"]),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_who_is_not_who(story: Story, expected: list[str], told: Any) -> None:
    assert called(told(*story)) == expected


def test_initials_of_two_are_asked_about(told: Any) -> None:
    (doubt,) = told(("saw [[Carol Singer]] x", "Homes"), ("[[CS=P3]] to reply", "Homes")).doubts
    assert (doubt.form, "P3" in doubt.candidates, len(doubt.candidates)) == ("CS", True, 2)


#: names alone in a landlord's column "Officer", what else is said, and what they are called
OFFICERS: tuple[tuple[str, Story, str], ...] = (
    ("Bo Dobbs", ("to [[organisation:Dobbs Clearance]] x",), "Professional 1"),
    ("Bo Dobbs", ("sent [[Bexhall & Sons]] x",), "Housing Officer 1"),
    ("Ron Bexhall", ("sent [[Bexhall & Sons]] x",), "Professional 1"),
    ("Dilys Sugden-Pugh", (), "Person 1"),  # of the family's name: nothing is claimed
)


@pytest.mark.parametrize(("form", "rest", "expected"), OFFICERS)
def test_a_contractor_or_a_relative_is_no_officer_by_his_column(
    form: str, rest: Story, expected: str, marked: Any, make_case: Any
) -> None:
    passages, findings = marked((f"[[{form}]]", "Quayside Homes"), *rest)
    passages = [replace(passages[0], heading="Officer"), *passages[1:]]
    assert called(link(findings, passages, make_case(register=FAMILY)))[0] == expected
