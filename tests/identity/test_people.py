"""Who is who: by full name, by short form, by role and title, and never by guess."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pipeline.identity import link
from pipeline.model import Cast, Identity


def called(cast: Cast) -> list[str]:
    """What each mention is called, in the order of the findings."""
    names = {identity.id: identity.pseudonym for identity in cast.identities}
    return [names.get(mention.identity, mention.label) for mention in cast.mentions]


#: marked events -> what each mention is called
STORIES: tuple[tuple[tuple[str | tuple[str, str], ...], list[str]], ...] = (
    (("[[Tiago Ferreira]]; [[FERREIRA, Tiago]]; [[Tiago]]",), ["Child F"] * 3),
    # title and age: a child is no Mrs, the father no Mrs either
    (("[[Mrs Ferreira]] and [[Mr Ferreira]]",), ["Mother", "Father"]),
    (("Mrs [[Ferreira]]",), ["Mother"]),
    (("[[Ferreira]] rang",), ["a family member"]),
    (("[[Maria]] rang; [[Ferreira]] was angry",), ["Mother", "Mother"]),
    (("the [[Ferreiras]] and the [[Ferreira]] family",), ["the family", "the family"]),
    # roles learnt from the words around, numbered by first event
    (("HV [[Shona Kaur]]", "[[Kaur]]", "Ms [[Kaur]]", "[[SK]]"), ["Health Visitor 1"] * 4),
    (("social worker, [[Joy Adeyemi]],", "[[Bola Ojo]] (SW)"),
     ["Social Worker 1", "Social Worker 2"]),
    (("[[PC 1427 Dunne]] and [[DC Lowe]]",), ["Police Officer 1", "Police Officer 2"]),
    (("neighbour, [[Mr Cole]]", "[[Cole]]"), ["Neighbour 1", "Neighbour 1"]),
    (("class teacher: [[Grace Bello]]", "[[Grace]] said"), ["Class Teacher 1", "Class Teacher 1"]),
    (("[[Dr Patel]]",), ["Doctor 1"]),
    ((("[[Dr Patel]]", "Mill Surgery"),), ["GP 1"]),
    (("[[Sister Nolan]]", "[[Bernadette Nolan]]"), ["Nurse 1", "Nurse 1"]),
    (("her maternal aunt, [[Inês Costa]],",), ["Maternal Aunt 1"]),
    (("her mother, [[Inês Costa]],",), ["Person 1"]),
    (("[[Inês Costa]] was there",), ["Person 1"]),
    (("[[Ruth Obi]]",), ["Professional 1"]),  # alone in its column: who was seen by
    # one name, two posts; a bare form goes with neither
    (("[[HV Kaur]] rang", "[[SW Kaur]] rang", "saw [[Kaur]] again"),
     ["Health Visitor 1", "Social Worker 1", "a professional"]),
    (("[[HV Kaur]] rang; later [[Kaur]] came", "[[SW Kaur]] rang"),
     ["Health Visitor 1", "Health Visitor 1", "Social Worker 1"]),
    # gender by title and by given name
    (("with [[Kofi Mensah]] then", "to [[Abena Mensah]] and", "told [[Mr Mensah]] so"),
     ["Person 1", "Person 2", "Person 1"]),
    (("with [[Kofi Mensah]]; [[Mrs Mensah]] rang",), ["Person 1", "Person 2"]),
    # nicknames, middle names, initials, another order; and never a look-alike
    (("with [[Elizabeth Byrne]] then", "saw [[Liz Byrne]] there"), ["Person 1", "Person 1"]),
    (("with [[Katarzyna Nowak]] then", "saw [[Kasia]] there"), ["Person 1", "Person 1"]),
    (("saw [[Rhys Ap Huw]] x", "saw [[Rhys Owain Ap Huw]] x"), ["Person 1", "Person 1"]),
    (("saw [[Thibaut Roy]] x", "saw [[Thibault Roy]] x"), ["Person 1", "Person 2"]),
    (("saw [[Anna Lis]] x", "saw [[Anne Lis]] x"), ["Person 1", "Person 2"]),
    (("saw [[Ayşe Yılmaz]] x", "saw [[AYSE YILMAZ]] x"), ["Person 1", "Person 1"]),
    # the register's Tiago and a namesake named here
    (("saw [[Tiago Nunes]]; [[Tiago=P1]] left",), ["Person 1", "a person"]),
    # what is no person
    (("at [[organisation:St Mary's Primary School]]", "[[St Mary's]] rang"),
     ["School 1", "School 1"]),
    (("[[place:Wisbech]] and [[person:Wisbech]] and [[place:Wisbech]]",), ["Place 1"] * 3),
    (("[[place:Adeyemi House]]", "lived in [[person:March End]] then"), ["Place 1", "Place 2"]),
    (("[[address:14 Mill Lane, Wisbech]]", "[[address:14 Mill Lane]]"), ["Address 1"] * 2),
    (("[[person:Hale Medical Centre]]", "[[person:Dr Church]]"), ["GP Practice 1", "Doctor 1"]),
    (("saw [[place:Inês Costa]]; [[person:Rui Costa]] x",), ["Person 1", "Person 2"]),
    # a role that a model took for a name is nobody
    (("the [[Health Visitor]] told [[Mum]]",), ["Health Visitor", "Mum"]),
    (("the [[TA]] and [[Tariq Abara]] x",), ["Person 1", "Person 1"]),
    (("the [[TA]] and [[Rosa Diaz]] x",), ["TA", "Person 1"]),
    (("[[Mr Head]] came; [[Head]] left",), ["Person 1", "Person 1"]),
)  # fmt: skip


@pytest.mark.parametrize(("story", "expected"), STORIES)
def test_who_is_who(
    story: tuple[str | tuple[str, str], ...], expected: list[str], marked: Any, make_case: Any
) -> None:
    passages, findings = marked(*story)
    assert called(link(findings, passages, make_case())) == expected


def test_a_form_of_several_is_one_question_however_often_it_stands(
    marked: Any, make_case: Any
) -> None:
    passages, findings = marked("[[Ferreira]] rang", "Saw [[Ferreira]]; [[Ferreira's]] car")
    cast = link(findings, passages, make_case())
    assert [(d.question, d.candidates, d.places) for d in cast.doubts] == [
        ("who", ("P1", "P2", "P3"), ("e0/0", "e1/0"))
    ]


def test_look_alikes_are_asked_about_and_not_joined(marked: Any, make_case: Any) -> None:
    passages, findings = marked("saw [[Thibaut Roy]] x", "saw [[Thibault Roy]] x")
    cast = link(findings, passages, make_case())
    (doubt,) = cast.doubts
    assert doubt.question == "same"
    assert len(doubt.candidates) == 2


def test_families_and_roles_are_no_question(marked: Any, make_case: Any) -> None:
    passages, findings = marked("the [[Ferreira]] family, the [[Ferreiras]], [[Mum]]")
    assert link(findings, passages, make_case()).doubts == ()


def test_letters_of_a_post_are_somebodys_once_they_signed(marked: Any, make_case: Any) -> None:
    passages, findings = marked("Calpol given. - [[TA]]", "Rang [[TA]] about lunch.")
    assert [m.label for m in link(findings, passages, make_case()).mentions] == ["TA", "TA"]
    signed = replace(findings[0], reasons=("pattern:initials of an author",))
    mentions = link([signed, findings[1]], passages, make_case()).mentions
    assert not any(m.label == "TA" for m in mentions)


def test_every_mention_says_by_which_rule(marked: Any, make_case: Any) -> None:
    passages, findings = marked("HV [[Shona Kaur]] told [[Shona]] [[Ferreira]] [[phone:07700]]")
    assert all(mention.rule for mention in link(findings, passages, make_case()).mentions)


def test_found_forms_are_kept_for_verify(marked: Any, make_case: Any) -> None:
    passages, findings = marked("HV [[Shona Kaur]]'s", "saw [[HV Kaur's]] bag; [[Shona]] rang")
    (kaur,) = [i for i in link(findings, passages, make_case()).identities if i.origin == "found"]
    assert kaur.name == "Shona Kaur"
    assert {"Kaur", "Shona"} <= set(kaur.forms)


def test_an_identity_of_a_number_is_its_register_row(marked: Any, make_case: Any) -> None:
    crime = Identity("O1", "other", "crime number", "42/1234/13")
    passages, findings = marked("Crime [[reference:42/1234/13=O1]]")
    assert called(link(findings, passages, make_case(register=(crime,)))) == ["Reference 1"]
