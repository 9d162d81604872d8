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


MONTHS = [
    ("June seen at home.", {"June"}),
    ("June's mother rang. April's nappy was wet.", {"June", "April"}),
    ("April and August present.", {"April", "August"}),
    ("Home visit: May, August and their father present.", {"May", "August"}),
    ("Nursery: August cried all morning", {"August"}),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_people_named_after_months(find: Find, text: str, expected: set[str]) -> None:
    assert {f.form for f in find(text, register=[]) if f.kind == "person"} == expected


def test_a_month_with_a_verb_of_persons_is_certain(find: Find) -> None:
    found = find("June told the worker that April's nappy was wet.", register=[])
    assert {(f.form, f.doubtful) for f in found} == {("June", False), ("April", False)}


@pytest.mark.parametrize(
    "text",
    [
        "In June and July they moved; late May and June were quiet.",
        "June and July were busy, March to May too.",
        "Reviewed in March. Seen March 2013 and 4 May.",
        "May need a referral. May have moved.",
        "No visit before August was made; June has thirty days.",
        "June's meeting was cancelled.",
        "MAY",
    ],
)
def test_months(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=[]) if f.kind == "person"] == []


GLUED = [
    ("PC1427Dunne attended the address.", "PC1427Dunne"),
    ("PCSO7733Whittle saw the family.", "PCSO7733Whittle"),
    ("DC1188McAllister took the statement.", "DC1188McAllister"),
    ("Notes of Sgt77Boyle.", "Sgt77Boyle"),
    ("Rang MrsFerreira about the rent.", "MrsFerreira"),
    ("Rang HVBlackwood today.", "HVBlackwood"),
    ("The photo is of SummerHope.", "SummerHope"),
]


@pytest.mark.parametrize(("text", "form"), GLUED)
def test_names_written_together(find: Find, text: str, form: str) -> None:
    assert [(f.form, f.kind) for f in find(text, register=[])] == [(form, "person")]


@pytest.mark.parametrize(
    "text",
    [
        "Sent by WhatsApp and FaceTime.",
        "Recorded on SystmOne and CareFirst.",
        "Given 500mg at 9am, 2nd dose, S47 and ABE.",
    ],
)
def test_words_written_together(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=[]) if f.kind == "person"] == []


def test_a_registered_name_within_a_word(find: Find) -> None:
    (found,) = find("The file is BirdPrecious2.", register=FAMILY)
    assert "register:part of a word" in found.reasons


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grandmother is 李明 and uncle is דוד here", {"李明", "דוד"}),
        ("Наталья came with தமிழ் today", {"Наталья", "தமிழ்"}),
        ("the lodger مريم كريم rang", {"مريم كريم"}),
        ("Νίκος was seen", {"Νίκος"}),
    ],
)
def test_names_in_other_scripts(find: Find, text: str, expected: set[str]) -> None:
    found = [f for f in find(text, register=[]) if f.form in expected]
    assert forms(found) == expected
    assert all(f.kind == "person" and not f.doubtful for f in found)


def test_greek_letters_of_units(find: Find) -> None:
    assert find("given 5 µg of an α blocker, 20 ºC", register=[]) == ()


SHOUTED = [
    ("MRS OYELARAN REFUSED ENTRY TO THE WORKER", {"MRS OYELARAN"}),
    ("KAJA & AYODELE SEEN TODAY", {"KAJA", "AYODELE"}),
    ("HOPE CRIED WHEN MUM LEFT. AMIR HIT HIS SISTER WITH A BELT.", {"HOPE", "AMIR"}),
    ("VISIT TO MRS FERREIRA WHO SWORE AT THE WORKER", {"MRS FERREIRA"}),
]


@pytest.mark.parametrize(("text", "expected"), SHOUTED)
def test_lines_in_capitals(find: Find, text: str, expected: set[str]) -> None:
    found = find(text, register=[])
    assert forms(found) == expected
    assert {f.kind for f in found} == {"person"}


def test_words_in_capitals(find: Find) -> None:
    text = "FATHER TOLD TO LEAVE THE HOUSE BY POLICE. CHILD SEEN WITH BRUISE TO FACE"
    assert find(text, register=[]) == ()


CHILD = (*FAMILY, person(7, "friend", "Sunday Child"))


@pytest.mark.parametrize(
    "text", ["Serious Case Review: Child Q", "The child was seen. This child cried.", "Each CHILD"]
)
def test_a_role_is_nobody(find: Find, text: str) -> None:
    assert find(text, register=CHILD) == ()


def test_a_surname_that_is_a_role(find: Find) -> None:
    assert [(f.form, f.doubtful) for f in find("Child said no.", register=CHILD)] == [
        ("Child", True)
    ]
    assert [(f.form, f.doubtful) for f in find("Seen by Dr Child.", register=CHILD)] == [
        ("Dr Child", False)
    ]
    assert [(f.identity, f.doubtful) for f in find("Rang Sunday Child.", register=CHILD)] == [
        ("P7", False)
    ]


def test_one_initial_of_several_people(find: Find) -> None:
    found = find("H cried. W told M that H is sad.", register=FAMILY)
    assert [(f.form, f.doubtful) for f in found] == [
        ("H", True), ("W", True), ("M", True), ("H", True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["Hepatitis B and vitamin D given.", "Groups H and W; plan M", "H seen. A home visit."]
)
def test_letters_that_are_nobody(find: Find, text: str) -> None:
    assert [f for f in find(text, register=FAMILY) if f.form in "HWMBD"] == []


def test_a_label_is_believed_with_its_marks_only(find: Find) -> None:
    found = find("Foster carers Ray and Dot; Dot drove.", register=[])
    assert {(f.form, f.kind) for f in found} == {("Ray", "person"), ("Dot", "person")}
    assert "address" not in {f.kind for f in find("thanx from mum c u l8r xoxo", register=[])}


def test_a_long_age_is_one(find: Find) -> None:
    (found,) = find("He is 1,475 days old and had 1,000 mg.", register=[])
    assert (found.form, found.kind) == ("1,475 days old", "age")


def test_may_day_is_a_day(find: Find) -> None:
    found = find("On May Day he came. On May Day 2012 too.", register=[])
    assert [(f.form, f.kind) for f in found] == [("May Day", "date"), ("May Day 2012", "date")]


CARELESS = [
    ("aunty pat and uncle rob minded the baby", {"aunty pat", "uncle rob"}),
    ("hv sue d rang back", {"sue d"}),
    ("seen by dr. o'hara at clinic", {"dr. o'hara"}),
    ("tc to tracey p at housing", {"tracey p"}),
    ("spoke to mgm jean about contact", {"jean"}),
    ("Xi and Do and An came. An said yes.", {"Xi", "Do", "An"}),
    ("J-J and Baby A-M were playing.", {"J-J", "Baby A-M"}),
    ("Nurse O recorded the weight.", {"Nurse O"}),
    ('A man known as "Smiler" or "Jonno" was arrested.', {"Smiler", "Jonno"}),
    ("mum and may attended, may was quiet", {"may"}),
]


@pytest.mark.parametrize(("text", "expected"), CARELESS)
def test_careless_names(find: Find, text: str, expected: set[str]) -> None:
    found = [f for f in find(text, register=[]) if f.kind == "person"]
    assert expected <= forms(found)


@pytest.mark.parametrize(
    "text",
    [
        "An appointment was made. No contact was had. So far all well. To be seen.",
        "hv to visit; sw may call, gp will write; nan glad to help; mum free to go",
        "An A-Z of services; the pc was broken; Officer in charge; Do not resuscitate",
        "sister will come and brother may stay; dad long gone; pc key lost",
    ],
)
def test_the_same_shapes_without_a_name(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=[]) if f.kind == "person"] == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The former nurse Shona Blake is no relation to the family.", "Shona Blake"),
        ("An article in the Northmere Gazette, page 3.", "Northmere Gazette"),
        ("She won the Ottoline Tench award.", "Ottoline Tench"),
    ],
)
def test_a_phrase_never_swallows_a_name(find: Find, text: str, name: str) -> None:
    found = [f for f in find(text, register=[]) if name in f.form]
    assert found
    assert all(f.kind in ("person", "organisation") for f in found)
