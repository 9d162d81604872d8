"""Names of one person: short forms of the only such name, forms that a text declares, spellings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pipeline.identity import link
from pipeline.model import Cast, Identity

FAMILY = (
    Identity("P1", "person", "subject", "Leonard Applegarth", (), date(1951, 2, 14), "Adult L"),
    Identity("P2", "person", "sister", "Maureen Sugden", (), None, "Sister"),
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


SAME = (
    ("Beverley Cope", "Bev"),
    ("Jagdeep Singh Bains", "Jag"),
    ("Gary Bexhall", "Gaz"),
    ("Bethan Quirke", "Beth Quirke"),
    ("Bethan Quirke", "Beth"),
    ("Sundeep Bains", "Sunny Bains"),
    ("Sukhdeep Gill", "Sukhi"),
    ("David Rook", "Dave Rook"),
    ("Zbigniew", "Zbig"),
    ("Ricardo Pimenta", "Ricki Pimenta"),
    ("Long Yifan", "Long Yi Fan"),
    ("Noah Vries", "Noah Vries Y2"),
)


@pytest.mark.parametrize(("whole", "short"), SAME)
def test_a_short_form_of_the_only_such_name_is_that_person(
    whole: str, short: str, told: Any
) -> None:
    for story in ((f"saw [[{whole}]] x", f"told [[{short}]] so"),
                  (f"told [[{short}]] so", f"saw [[{whole}]] x")):  # fmt: skip
        cast = told(*story)
        assert called(cast) == ["Person 1", "Person 1"]
        assert cast.doubts == ()


def test_the_rule_says_so(told: Any) -> None:
    for short in ("Bev", "Bev Cope"):
        mention = told("saw [[Beverley Cope]] x", f"told [[{short}]] so").mentions[1]
        assert mention.rule == "short form of the only such name"


#: a name, a form that begins alike, what is said of it, and why it is not joined
APART = (
    ("saw [[PC Beverley Cope]] x", "her daughter [[Bev]] came"),  # kin
    ("saw [[PC Beverley Cope]] x", "saw [[Bev]] (9) there"),  # age
    ("social worker [[Beverley Cope]] x", "[[PC Bev]] came"),  # another post
    ("saw [[Roberta Cope]] x", "told [[Rob Cope]] so"),  # sex
    ("saw [[Roberta Cope]] x", "told [[Rob]] so"),
    ("saw [[Mr Royston]] x", "told [[Roy]] so"),  # a surname
    ("saw [[Carola Cope]] x", "told [[Carol Cope]] so"),  # a letter more: a spelling, and asked
    ("saw [[Thomas Cope]] x", "told [[Theo]] so"),
    ("saw [[Beverley Cope]] x", "told [[Bev Cole]] so"),  # another surname
)


@pytest.mark.parametrize("story", APART)
def test_signs_against_a_short_form(story: Story, told: Any) -> None:
    one, other = called(told(*story))
    assert one != other


@pytest.mark.parametrize("short", ["Bev", "Bev Cope"])
def test_where_two_could_be_meant_it_is_asked(short: str, told: Any) -> None:
    cast = told("saw [[Beverley Cope]] x", "saw [[Bevan Cope]] x", f"told [[{short}]] so")
    assert called(cast)[2] == "a person"
    (doubt,) = [each for each in cast.doubts if each.question == "who"]
    assert (doubt.form, len(doubt.candidates)) == (short, 2)


#: what a text itself says: from then on, and before, in every document of the case
DECLARED: tuple[tuple[Story, list[str]], ...] = (
    (("rang [[Mo]], who", "[[mo sugden]] rang", "sister is [[Maureen Sugden]] ([[Mo]]); her son"),
     ["Sister"] * 4),
    (('told "[[Big Dave]]" so', "held [[David Rook]] ([[Big Dave]]). A"), ["Person 1"] * 3),
    (("saw [[Wanda Moody]], known as [[Baba]] or [[Tunde]], and", "told [[Tunde]] so"),
     ["Person 1"] * 4),
    (("saw [[Kwabena Ofori]] (known to all as [[Kobby]])", "told [[Kobby Ofori]] so"),
     ["Person 1"] * 3),
    # no declaration
    (("saw [[Wanda Moody]] ([[Ann]]'s mother) x",), ["Person 1", "Person 2"]),
    (("saw [[Wanda Moody]] ([[Ann Lee]]) x",), ["Person 1", "Person 2"]),
    (("[[Wanda Moody]] called [[Ann]] back",), ["Person 1", "Person 2"]),
    (("saw [[Ann Lee]] x", "saw [[Wanda Moody]] ([[Ann]]) x"),
     ["Person 1", "Person 2", "Person 1"]),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), DECLARED)
def test_a_form_that_a_text_declares(story: Story, expected: list[str], told: Any) -> None:
    assert called(told(*story)) == expected


#: two spellings of a surname: never one person in silence, and asked about once for the pair
SPELLINGS = (
    ("saw [[Piotr Wójcik]] x", "told [[Mr Wojick]] so", "[[Mr Wojick]] rang"),
    ("saw [[Abdul Siddiqui]] x", "spelt [[Siddiqi]] there", "told [[Siddiqi]] so"),
    ("saw [[Peter Wojick]] x", "saw [[Piotr Wójcik]] x"),
)


@pytest.mark.parametrize("story", SPELLINGS)
def test_a_misspelt_surname_is_asked_about_once(story: Story, told: Any) -> None:
    cast = told(*story)
    (doubt,) = cast.doubts
    assert (doubt.question, len(doubt.candidates)) == ("same", 2)
    assert called(cast)[0] != called(cast)[1]


@pytest.mark.parametrize(
    "story",
    [
        ("saw [[Mrs Ann Carter]] x", "told [[Mr Garter]] so"),  # another first letter
        ("saw [[Ann Marsh]] x", "told [[Mr March]] so", "saw [[Bo March]] x"),  # his own full name
        ("saw [[Mrs Ann Marlow]] x", "told [[Mr Marlaw]] so"),  # a man, a woman
        ("saw [[PC Marlow]] x", "the nurse, [[Ms Marlaw]], so"),  # two posts
    ],
)
def test_what_no_pair_is(story: Story, told: Any) -> None:
    assert told(*story).doubts == ()


def test_a_surname_in_capitals_before_the_names_of_a_patient(told: Any) -> None:
    story = (
        "sole tenant: [[Mr L J Applegarth]]. Rent",
        "Patient: [[APPLEGARTH Leonard James]], born",
    )
    assert called(told(*story)) == ["Adult L"] * 2
    assert (
        called(told("saw [[POM Olumide Falade]] x", "told [[Mr Falade]] so"))
        == ["Probation Officer 1"] * 2
    )


@pytest.mark.parametrize(
    "form", ["Dear Mr Grant", "Cheers Wale", "Hi Wale", "Says Wale", "Thanks Wale", "DEAR WALE"]
)
def test_a_salutation_is_no_part_of_a_name(form: str, told: Any) -> None:
    cast = told("saw [[Wale Grant]] x", f"text: [[{form}]] so")
    assert called(cast) == ["Person 1"] * 2
    assert called(told("saw [[Tom Dear]] x", "told [[Mr Dear]]; [[Dear]] left")) == ["Person 1"] * 3


#: bodies by a short name
BODIES: tuple[tuple[Story, list[str]], ...] = (
    (("at [[organisation:Keystone Homes]] x", "[[organisation:Keystone]] has no voids"),
     ["Housing Association 1"] * 2),
    (("at [[organisation:Keystone Homes]] x", "lives in [[organisation:Keystone]] then"),
     ["Housing Association 1", "Place 1"]),
    (("at [[organisation:Keystone Homes]], [[organisation:Keystone Trust]]",
      "[[organisation:Keystone]] rang"),
     ["Housing Association 1", "Organisation 1", "an organisation"]),
    (("at [[organisation:Beacon Street Outreach]] x", "[[address:Beacon Street]] have a solicitor"),
     ["Organisation 1"] * 2),
    (("at [[organisation:Beacon Street Outreach]] x", "seen in [[address:Beacon Street]] x"),
     ["Organisation 1", "Address 1"]),
    (("at [[organisation:Beacon Street Outreach]], [[address:4 Beacon Street]]",
      "[[address:Beacon Street]] have one"), ["Organisation 1", "Address 1", "a place"]),
    (("The [[Jolly Caulker]] x", "The [[Caulker]], rang"), ["Place 1"] * 2),
    (("wrote to [[organisation:St Botolph's and the Orwick Mercury]] x",),
     ["Organisation 1", "Organisation 2"]),
    # firms are no people
    (("paid [[Hartley Roofing]] x", "told [[Mr Hartley]] so"), ["Employer 1", "Person 1"]),
    (("sent [[Bexhall & Sons]] x",), ["Employer 1"]),
    (("sent [[Oddie & Partners]] x",), ["Employer 1"]),
    (("before [[DJ Okafor]] x", "told [[Prudence Okafor]] so"), ["Judge 1"] * 2),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), BODIES)
def test_bodies(story: Story, expected: list[str], told: Any) -> None:
    assert called(told(*story)) == expected
