"""Who is not who: titles, kin words, columns and posts that forbid a join, or allow one.

Each story once joined two people in silence, or made two of one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.identity import link
from pipeline.model import Cast, Identity

FAMILY = (
    Identity("P1", "person", "subject", "Yannick Morel", ("Nico",), date(2012, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Estelle Brand", (), date(1988, 6, 1), "Mother"),
    Identity("P3", "person", "father", "Didier Morel", (), None, "Father"),
    Identity("P4", "person", "half-sister", "Hope Brand", (), date(2005, 1, 9), "Half-Sibling"),
    Identity("P5", "person", "maternal grandmother", "Grace Brand", (), None, "Grandmother"),
)
Story = tuple[str | tuple[str, str], ...]


def called(cast: Cast) -> list[str]:
    names = {identity.id: identity.pseudonym for identity in cast.identities}
    return [names.get(mention.identity, mention.label) for mention in cast.mentions]


@pytest.fixture
def told(marked: Any, make_case: Any) -> Any:
    def told(*story: str | tuple[str, str], register: tuple[Identity, ...] = FAMILY) -> Cast:
        passages, findings = marked(*story)
        return link(findings, passages, make_case(register=register))

    return told


#: a story, and what its names are called
STORIES: tuple[tuple[Story, list[str]], ...] = (
    # a title that somebody else of the surname has
    (("saw [[Dr Olga Kerr]] x", ("[[Ian Kerr]]", "Homes"), "told [[Dr Kerr]]; [[Ian Kerr]]"),
     ["Doctor 1", "Professional 1", "Doctor 1", "Professional 1"]),
    (("[[Mrs Edith Vale]] and [[Miss Una Vale]] x", "saw [[Una Vale]]; [[Mrs Vale]] rang"),
     ["Person 1", "Person 2", "Person 2", "Person 1"]),
    (("met [[Mr Tim Yates]] x", "met [[Paul Yates]] x", "told [[Mr Y]] so"),
     ["Person 1", "Person 2", "Person 1"]),
    (("met [[Mrs Edith Vale]] x", "met [[Mrs Ada Vine]] x", "told [[Mrs V]] so"),
     ["Person 1", "Person 2", "a person"]),
    (("saw [[Dr S. Marsh]] x", "saw [[Sarah Marsh]] x", "allocated to [[Helen Marsh]] x",
      ("social worker [[Ms Marsh]] came", "School")),
     ["Doctor 1", "Doctor 1", "Social Worker 1", "Social Worker 1"]),
    # gender: of a title, a given name, a kin word
    (("to his wife [[Wanda Brok]] x", "[[Mr Brok]] rang; [[Wanda]] wept"),
     ["Person 1", "Person 2", "Person 1"]),
    (("met [[Chuks Eze]] x", "his sister [[Nneka Eze]] came", "told [[Mr Eze]] so"),
     ["Person 1", "Person 2", "Person 1"]),
    # what the words beside a name say of its bearer
    (("SW [[Helen Roe]] came", ("Her best friend is [[Ella]].", "School")),
     ["Social Worker 1", "Friend 1"]),
    (("SW [[Ella Roe]] came", ("[[Ella]]'s mum rang", "School")),
     ["Social Worker 1", "Person 1"]),
    (("therapist [[Piotr Lis]] x", "asked for [[Piotr]] (his son, not the therapist)"),
     ["Therapist 1", "Person 1"]),
    (("came with grandmother, [[Mama Grace]], who", "[[Nana Grace]] rang"), ["Grandmother"] * 2),
    (("registered as [[Baby Brand]] then",), ["Child F"]),
    (("told [[Nico Morel]] x", "[[Morel Y]] seen", "[[N.M.]] seen"), ["Child F"] * 3),
    # numbers, lists, initials
    (("[[PC 4471 Dunne]] came", "[[PC 4471]]", "[[PC 4472]]"),
     ["Police Officer 1", "Police Officer 1", "Police Officer 2"]),
    (("saw [[Colin Rudd]] x", "[[Rudd C. 4410]]"), ["Professional 1", "Professional 1"]),
    (("saw [[F. Hart-Rowe]] x", "saw [[Fay Hart-Rowe]] x", "told [[Ms Hart-Rowe]] x"),
     ["Person 1"] * 3),
    (("[[Miss P]] came", "saw [[PSN]] x"), ["Person 1", "Person 2"]),
    # a nickname of the same sound is no proof in another agency
    (("HV [[Margaret Orr]] x", ("told [[Peggy]] so", "Health")), ["Health Visitor 1", "Person 1"]),
    (("HV [[Margaret Orr]] x", "told [[Peggy]] so"), ["Health Visitor 1", "Health Visitor 1"]),
    # the register's, where no namesake is about
    (("saw [[Hope Adams]] x", ("told [[Hope]] so", "School")), ["Person 1", "Half-Sibling"]),
    (("met [[Marc Morel]] x", ("met [[Didier Morel]] x", "GP"), ("told [[Mr Morel]] so", "GP")),
     ["Person 1", "Father", "Father"]),
    # posts
    ((("Call from [[Dr Lind]], paediatric registrar", "Mill Surgery"),), ["Doctor 1"]),
    (("[[Ann Orr]], practice manager, and head of year, [[Bo Lee]], and",),
     ["Practice Manager 1", "Head of Year 1"]),
    (("CQC inspector [[Odo Lunt]] came", "told CQC [[inspector Bea Cox]] so"),
     ["Inspector 1", "Inspector 2"]),
    (("[[Detective Chief Inspector Ivy Orr]] x", "CQC [[inspector Bea Cox]] x"),
     ["Police Officer 1", "Inspector 1"]),
    (("Coroner's [[officer Lorna Tice]] rang",), ["Coroner's Officer 1"]),
    (("met [[Piotr Lis]] x", "asked for [[Piotr]] (his son, not the therapist)"),
     ["Person 1", "a person"]),
    (("[[Fr Zajac]] prayed", "saw [[Tadeusz Zajac]] x"), ["Faith Leader 1"] * 2),
    (("[[Halina]], the father's mother,", "[[Babcia Halina]] rang"),
     ["Paternal Grandmother 1"] * 2),
    (("and the father's brother, [[Marek Lis]], came",), ["Paternal Uncle 1"]),
    (("her brother-in-law, [[Marek Lis]], came",), ["Person 1"]),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_who_is_who(story: Story, expected: list[str], told: Any) -> None:
    assert called(told(*story)) == expected


#: heading of the column, agency, what a name alone in it is called
COLUMNS: tuple[tuple[str, str, str, str], ...] = (
    ("Child seen", "Council", "Hope", "Half-Sibling"),
    ("Child seen?", "Council", "Didier", "a person"),
    ("Health visitor", "Health", "Ada Orr", "Health Visitor 1"),
    ("OM", "Probation", "Ada Orr", "Probation Officer 1"),
    ("Officer", "Wexley Police", "Ada Orr", "Police Officer 1"),
    ("Officer", "Wexley Homes", "Ada Orr", "Housing Officer 1"),
    ("Staff", "Health", "Ada Orr", "Professional 1"),
    ("Patient", "Health", "Ada Orr", "Person 1"),
    ("Family informed", "Care", "Ada Orr", "Person 1"),
)


@pytest.mark.parametrize(("heading", "agency", "form", "expected"), COLUMNS)
def test_a_column_says_what_a_name_alone_in_it_is(
    heading: str, agency: str, form: str, expected: str, marked: Any, make_case: Any
) -> None:
    passages, findings = marked((f"[[{form}]]", agency))
    passages = [replace(each, heading=heading) for each in passages]
    assert called(link(findings, passages, make_case(register=FAMILY))) == [expected]


def test_an_alias_says_who_is_meant_by_the_title(told: Any) -> None:
    """The author writes "Mr W": of two Mr Wells it is this one, unless the text says junior."""
    adult = Identity("P1", "person", "adult", "Bruno Wells", ("Mr W",), None, "Adult")
    son = Identity("P2", "person", "son", "Mark Wells", (), None, "Son")
    story = ("saw [[Mr Mark Wells]] x", "[[Mr Wells]] slept", "[[Mr Wells]] jnr rang", "[[Mr W]]")
    assert called(told(*story, register=(adult, son))) == [
        "Son",
        "Adult",
        "a family member",
        "Adult",
    ]
    assert called(told("[[Mrs W]] rang", register=(adult, son))) == ["Person 1"]


# --- places, bodies, and what nothing says to be anybody -----------------------------------------

THINGS: tuple[tuple[Story, list[str]], ...] = (
    (("read the [[organisation:Wexley Gazette]] x", "lived in [[organisation:Wexley]] then"),
     ["Newspaper 1", "Place 1"]),
    (("at [[organisation:Jaffa Stores]] x", "came from [[Jaffa]]; in [[Jaffa]] they"),
     ["Employer 1", "Place 1", "Place 1"]),
    (("at [[organisation:Kestrel Academy]] x", "late at [[Kestrel]] again"), ["School 1"] * 2),
    (("on [[organisation:Puffin Ward]] x", "the night on [[place:Puffin]]"), ["Ward 1"] * 2),
    (("drank in The [[Wherry]] x", "Op [[Lantern]] x"), ["Place 1", "Place 2"]),
    (("the [[Jolly Sailor]] x", "to [[Little Hember]] by bus"), ["Place 1", "Place 2"]),
    (("at [[organisation:Fenland Police Headquarters]] x",), ["Police"]),
    (("at [[organisation:Wexley police station]] x",), ["Police Station 1"]),
    (("at [[organisation:Hale & Orr Bakery]] x", "for [[organisation:Hale and Orr]] x"),
     ["Employer 1"] * 2),
    (("to [[organisation:Wexley General Hospital]] x",
      "of [[organisation:Wexley General Hospital NHS Foundation Trust]] x"), ["Hospital 1"] * 2),
    (("to [[organisation:Hale Primary School]] x", "to [[organisation:Hale Junior School]] x"),
     ["School 1", "School 2"]),
    (("at [[address:27 Rope Walk Terrace]] x", "yard at [[address:number 27]] x",
      "[[address:27 Rope Walk Tce]] x", "[[address:number 29]]"),
     ["Address 1", "Address 1", "Address 1", "Address 2"]),
    (("in [[organisation:Jubilee Court]] x", "at [[organisation:Wexley Crown Court]] x"),
     ["Organisation 1", "Court 1"]),
    # one word that only a model takes for somebody
    (("sent [[Smazek]] and", "a letter, [[Smazek]]"), ["Name 1", "Name 1"]),
    (("sent [[Fintan]] and",), ["Person 1"]),
    (("told [[Smazek]] so",), ["Person 1"]),
    # letters that are a post, unless a person of these initials is about
    (("letter to the [[GP]]", ("saw [[Gwen Pugh]] x", "School")), ["GP", "Person 1"]),
    (("[[Home]] rang; Adult Social [[Care]]",), ["Home", "Care"]),
    (("saw [[Ann Home]] x", "[[Home]] rang"), ["Person 1", "Person 1"]),
    (("for [[Amber Care]] x", "Adult Social [[Care]]"), ["Person 1", "Care"]),
    (("[[Kay Price]] (TA) came", "[[Miss Price]] left", "[[MP]]", ("[[MP]]", "Homes")),
     [*["Teaching Assistant 1"] * 3, "Professional 1"]),
    (("saw [[Aoife O'Dee]] ([[AOD]]) x", ("[[AOD]] rang", "School")), ["Person 1"] * 3),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), THINGS)
def test_what_is_what(story: Story, expected: list[str], told: Any) -> None:
    assert called(told(*story)) == expected


def test_letters_of_a_post_that_the_check_holds_to_be_initials_go(
    marked: Any, make_case: Any
) -> None:
    """Printed as they stand they would stop the publication, whatever the reviewer does."""
    passages, findings = marked("Mrs Orr ([[TA?]]) came", "saw [[Tess Abara]] x")
    held = [replace(findings[0], reasons=("verify:initials",)), *findings[1:]]
    mention = link(held, passages, make_case()).mentions[0]
    assert (mention.identity, mention.label, mention.finding.doubtful) == ("", "", True)


def test_two_of_one_name_are_no_family(told: Any) -> None:
    assert called(told("Two [[Brands=P2]] on one record", "the [[Brands]] came")) == [
        "people of one name",
        "the family",
    ]


# --- what is not asked ---------------------------------------------------------------------------


def test_initials_of_somebody_known_by_them_are_no_question(told: Any) -> None:
    cast = told("HV [[Shona Kaur]] ([[SK?]]) came", ("[[SK?]] rang", "School"))
    assert [m.finding.doubtful for m in cast.mentions] == [False, False, False]
    doubtful = told("HV [[Shona Kaur]] came", "then [[SK?]] rang")
    assert [m.finding.doubtful for m in doubtful.mentions] == [False, True]


def test_nothing_is_asked_about_what_is_never_published(marked: Any, make_case: Any) -> None:
    passages, findings = marked("[[Brand?]]", "told [[Estelle Brand]] so")
    passages[0] = replace(passages[0], channel="evidence", kind="property")
    cast = link(findings, passages, make_case(register=FAMILY))
    assert cast.doubts == ()
    assert not any(mention.finding.doubtful for mention in cast.mentions)
    assert cast.mentions[0].label == "a family member"
