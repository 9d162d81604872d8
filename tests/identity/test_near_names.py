"""Near forms of known names: joined where the text says so, asked about otherwise, never hidden."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pipeline.identity import link
from pipeline.model import Cast, Decision, Identity

FAMILY = (
    Identity("P1", "person", "subject", "Logan Hartley", (), date(2012, 3, 12), "Child F"),
    Identity("P2", "person", "mother", "Kerry Hartley", (), date(1990, 6, 1), "Mother"),
    Identity("P3", "person", "stepfather", "Radosław Zieliński", (), None, "Stepfather"),
    Identity("P4", "person", "sister", "Niamh Grace Hartley", (), date(2014, 1, 1), "Sister"),
    Identity("L1", "place", "family home", "Flat 3, 22 Orchard Mews, Barrowden, LE15 8ZZ"),
)


def called(cast: Cast) -> list[str]:
    names = {identity.id: identity.pseudonym for identity in cast.identities}
    return [names.get(mention.identity, mention.label) for mention in cast.mentions]


def asked(cast: Cast) -> list[tuple[str, tuple[str, ...]]]:
    return [(doubt.form, doubt.candidates) for doubt in cast.doubts]


@pytest.fixture
def linked(marked: Any, make_case: Any) -> Any:
    def told(*texts: str, decisions: tuple[Decision, ...] = ()) -> Cast:
        passages, findings = marked(*texts)
        return link(findings, passages, make_case(register=FAMILY, decisions=decisions))

    return told


#: a story, and what its names are called
JOINED: tuple[tuple[tuple[str, ...], list[str]], ...] = (
    (("[[Kelly]] (mother) rang", "told [[Kelly]] so"), ["Mother", "Mother"]),
    (("the mother, [[Kerrie]], rang",), ["Mother"]),
    (("[[Kerrie Hartly]] (mother) rang",), ["Mother"]),
    (("her mother, [[Kelly]], rang",), ["Person 1"]),  # whose mother, the text does not say
    (("[[Doreen]] (mother) rang",), ["Person 1"]),  # nothing like the name
    (("her friend [[Bex]] came", "with friend [[Becks]] she"), ["Friend 1", "Friend 1"]),
    (("saw [[Dr Sivakumar Rajaratnam]] x", "told [[Dr Raj]] so"), ["Doctor 1", "Doctor 1"]),
    (("saw [[HV Kerrie Bond]] x", "told [[Kerrie]] so"), ["Health Visitor 1"] * 2),
)


@pytest.mark.parametrize(("story", "names"), JOINED)
def test_a_role_beside_a_near_form_says_who(
    story: tuple[str, ...], names: list[str], linked: Any
) -> None:
    assert called(linked(*story)) == names


@pytest.mark.parametrize(
    ("form", "who"),
    [
        ("Kerrie", "P2"),
        ("Kez", "P2"),
        ("Kezza", "P2"),
        ("Kerri Hartly", "P2"),
        ("Mrs Hartly", "P2"),
        ("Gracie", "P4"),
        ("Log", "P1"),
        ("Logun", "P1"),
        ("Logan Zieliński", "P1"),  # by the stepfather's surname
    ],
)
def test_a_near_form_is_a_question_and_nobody_new(form: str, who: str, linked: Any) -> None:
    cast = linked(f"saw [[{form}]] there", f"told [[{form}]] so")
    assert called(cast) == ["a person", "a person"]
    ((_, candidates),) = asked(cast)
    assert who in candidates
    assert all(identity.origin != "found" for identity in cast.identities)


@pytest.mark.parametrize("form", ["Karim", "Mr Hart", "Lorna", "Kevin", "Graham", "Mr Hartly"])
def test_a_name_that_is_not_near_is_somebody_else(form: str, linked: Any) -> None:
    cast = linked(f"saw [[{form}]] there")
    assert [identity.origin for identity in cast.identities][-1] == "found" or asked(cast) == [
        (form, ("P3",))
    ]


def test_a_near_form_is_known_to_verify(linked: Any) -> None:
    (mother,) = [each for each in linked("saw [[Kezza]] there").identities if each.id == "P2"]
    assert "Kezza" in mother.forms


def test_a_decision_settles_a_near_form(linked: Any) -> None:
    raw = ("saw [[Kez]] there", "[[Kez's]] car")
    same = linked(*raw, decisions=(Decision("split", form="Kez", value="P2"),))
    other = linked(*raw, decisions=(Decision("split", form="Kez", value="new"),))
    assert (called(same), asked(same)) == (["Mother", "Mother"], [])
    assert (called(other), asked(other)) == (["Person 1", "Person 1"], [])


def test_the_feminine_of_his_name_is_not_he(linked: Any) -> None:
    cast = linked("looked up as [[Zielinska=P3]]")
    assert called(cast) == ["a person"]
    assert "P3" not in cast.doubts[0].candidates


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Flat 3 Orchard Mews", "the family home"),
        ("22 Orchard Mews", "the family home"),
        ("flat 3, 22 Orchard Mews, Barrowden", "the family home"),
        ("3/22 Orchard Mews LE15 8ZZ", "the family home"),
        ("Flat 4, 22 Orchard Mews", "Address 1"),
        ("24 Orchard Mews", "Address 1"),
        ("22 Orchard Lane", "Address 1"),
    ],
)
def test_a_part_of_the_home_is_the_home(form: str, name: str, linked: Any) -> None:
    assert called(linked(f"went to [[address:{form}]] x")) == [name]


def test_what_somebody_of_the_family_owns_is_no_body(linked: Any) -> None:
    cast = linked("in [[organisation:Logan's arms]], at [[organisation:Kerry’s school]]")
    assert called(cast) == ["Child F", "Mother"]


def test_a_finding_that_holds_two_people_is_two(linked: Any) -> None:
    cast = linked("on the back: [[Kerry Logan]] x")
    assert called(cast) == ["Mother", "Child F"]
    assert called(linked("on the back: [[Kerry Logan Mam]] x")) == ["Mother", "Child F"]


@pytest.mark.parametrize(
    ("raw", "forms"),
    [
        ("On 17 [[June 2014 Adaeze]] called", ["June 2014", "Adaeze"]),
        ("[[Monday Kemi]] called", ["Monday", "Kemi"]),
        ("[[Kemi Monday 4 May]] called", ["Kemi", "Monday 4 May"]),
        ("17 [[June Adaeze]] called", ["June", "Adaeze"]),
        ("saw [[June Smith]] there", ["June Smith"]),
        ("saw [[May]] there", ["May"]),
    ],
)
def test_a_date_glued_to_a_name_is_cut_off(raw: str, forms: list[str], linked: Any) -> None:
    assert [mention.finding.form for mention in linked(raw).mentions] == forms
