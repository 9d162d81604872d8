"""One pseudonym each: filled, numbered, kept from run to run, and never a real name."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.errors import CaseError
from pipeline.identity import link, read_cast, write_cast, write_suggestions
from pipeline.model import Cast, Decision, Finding, Identity, Passage, SourceRef
from pipeline.register import read_register


def pseudonyms(cast: Cast) -> dict[str, str]:
    return {identity.name: identity.pseudonym for identity in cast.identities}


def person(number: int, role: str, pseudonym: str = "") -> Identity:
    return Identity(f"P{number}", "person", role, f"Given{number} Family{number}", (), None,
                    pseudonym)  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([person(9, "mother")], ["Mother"]),
        ([person(8, "sibling"), person(9, "sibling")], ["Sibling 1", "Sibling 2"]),
        ([person(9, "maternal grandmother")], ["Maternal Grandmother"]),
        ([person(9, "Mother of the child")], ["Mother"]),
        ([person(9, "health visitor")], ["Health Visitor 1"]),
        ([person(9, "")], ["Person 1"]),
        ([person(9, "Night Carer")], ["Night Carer"]),
        (
            [person(9, "other resident"), person(8, "other resident")],
            ["Other Resident 1", "Other Resident 2"],
        ),
        ([person(9, "Head of Year")], ["Head of Year 1"]),
        ([person(9, "head of safeguarding")], ["Head of Safeguarding"]),
        ([person(9, "Given9 from number 12")], ["Person 1"]),
        ([Identity("L1", "place", "pub", "The Wherry")], ["Pub 1"]),
        ([Identity("S1", "organisation", "Care Provider", "Amber Care Ltd")], ["Care Provider 1"]),
        ([person(8, "aunt", "Aunt"), person(9, "aunt")], ["Aunt", "Aunt 2"]),
        ([Identity("L1", "place", "town", "Wisbech")], ["Town 1"]),
        ([Identity("L1", "place", "family home", "14 Mill Lane")], ["the family home"]),
        ([Identity("L1", "place", "", "Saltby Sands")], ["Place 1"]),
        ([Identity("S1", "organisation", "school", "St Mary's")], ["School 1"]),
        ([Identity("S1", "organisation", "", "Hale Surgery")], ["GP Practice 1"]),
        ([Identity("O1", "other", "", "42/1234")], ["Reference 1"]),
    ],
)
def test_the_register_is_filled(rows: list[Identity], expected: list[str], make_case: Any) -> None:
    cast = link((), (), make_case(register=rows))
    assert [identity.pseudonym for identity in cast.identities][:-1] == expected


def test_a_subject_without_pseudonym(make_case: Any) -> None:
    assert link((), (), make_case(register=[person(1, "subject")])).identities[0].pseudonym == (
        "Child"
    )


def test_two_subjects_are_told_apart_by_the_authors_own_words(make_case: Any) -> None:
    rows = [person(1, "younger child"), person(2, "")]
    case = replace(make_case(register=rows), subjects=("P1", "P2"))
    given = [identity.pseudonym for identity in link((), (), case).identities]
    assert given[:2] == ["Younger Child", "Child"]


def test_a_label_never_holds_a_name_of_the_case(make_case: Any, marked: Any) -> None:
    faith = Identity("P1", "person", "sister", "Faith Orr", (), None, "Sister")
    passages, findings = marked("[[Pastor Abel Quay]] prayed")
    cast = link(findings, passages, make_case(register=[faith]))
    assert cast.identities[-1].pseudonym == "Religious Leader 1"


def test_an_agency_is_called_as_published(make_case: Any) -> None:
    assert link((), (), make_case()).identities[-1].pseudonym == "Police"


@pytest.mark.parametrize(
    ("name", "said", "expected"),
    [
        ("Peter Nurse", "school nurse, [[Ann Orr]],", "Professional 1"),
        ("Neighbour Jones", "neighbour, [[Ann Orr]],", "Person 1"),
        ("Person Smith", "[[Ann Orr]] came", "Identity 1"),
    ],
)
def test_no_pseudonym_holds_a_real_name(
    name: str, said: str, expected: str, marked: Any, make_case: Any
) -> None:
    passages, findings = marked(said)
    register = [replace(person(5, "", "Somebody"), name=name)]
    assert pseudonyms(link(findings, passages, make_case(register=register)))["Ann Orr"] == expected


def test_no_two_share_a_pseudonym(marked: Any, make_case: Any) -> None:
    register = [person(1, "neighbour", "Neighbour 1")]
    passages, findings = marked("neighbour [[Ann Orr]] and neighbour [[Bea Uys]]")
    given = pseudonyms(link(findings, passages, make_case(register=register)))
    assert given["Ann Orr"] == "Neighbour 2"
    assert given["Bea Uys"] == "Neighbour 3"


STORY = ("HV [[Shona Kaur]] and HV [[Ana Reis]]", "[[Reis]] and [[Jo Pike]]", "saw [[Pike]] there")


def test_a_second_run_changes_nothing(marked: Any, make_case: Any, tmp_path: Path) -> None:
    passages, findings = marked(*STORY)
    first = link(findings, passages, make_case())
    write_cast(first, tmp_path / "cast.csv", passages)
    again = link(findings, passages, make_case(previous=read_cast(tmp_path / "cast.csv")))
    assert again == first


def test_a_new_submission_renames_nobody(marked: Any, make_case: Any, tmp_path: Path) -> None:
    passages, findings = marked(*STORY)
    first = link(findings, passages, make_case())
    write_cast(first, tmp_path / "cast.csv")
    passages, findings = marked("HV [[Zoe Abara]] first", *STORY)
    later = link(findings, passages, make_case(previous=read_cast(tmp_path / "cast.csv")))
    assert pseudonyms(first).items() <= pseudonyms(later).items()
    assert pseudonyms(later)["Zoe Abara"] == "Health Visitor 3"


def test_a_short_form_that_becomes_a_name_stays_who_it_was(marked: Any, make_case: Any) -> None:
    passages, findings = marked("[[PC Dunne]] came")
    first = link(findings, passages, make_case())
    passages, findings = marked("[[PC Dunne]] came", "told [[Rory Dunne]] so")
    later = link(findings, passages, make_case(previous=first.identities))
    assert later.identities[-1].id == first.identities[-1].id
    assert later.identities[-1].name == "Rory Dunne"


def test_a_decision_by_the_earlier_id_still_holds(marked: Any, make_case: Any) -> None:
    passages, findings = marked("[[PC Dunne]] came")
    first = link(findings, passages, make_case())
    old = first.identities[-1].id
    passages, findings = marked("[[PC Dunne]] came", "told [[Rory Dunne]] so")
    decision = Decision("merge", old, value="P2")
    case = make_case(previous=first.identities, decisions=[decision])
    assert {mention.identity for mention in link(findings, passages, case).mentions} == {"P2"}


def test_a_pseudonym_changed_in_cast_csv_stays(marked: Any, make_case: Any) -> None:
    passages, findings = marked("saw [[Jo Pike]] there")
    first = link(findings, passages, make_case())
    edited = [
        replace(i, pseudonym="Lodger") if i.origin == "found" else i for i in first.identities
    ]
    again = link(findings, passages, make_case(previous=edited))
    assert again.identities[-1].pseudonym == "Lodger"


def test_two_rows_with_one_pseudonym_are_one_person(marked: Any, make_case: Any) -> None:
    passages, findings = marked("saw [[Bex]] there", "saw [[Rebecca Tull]] there")
    first = link(findings, passages, make_case())
    edited = [
        replace(i, pseudonym="Friend of Mother") if i.origin == "found" else i
        for i in first.identities
    ]
    again = link(findings, passages, make_case(previous=edited))
    assert len({mention.identity for mention in again.mentions}) == 1


def test_the_order_of_the_submissions_does_not_matter(make_case: Any) -> None:
    """Events stand in published order; the agencies' prose comes in whichever order it was sent."""
    events = [("e1/0", "HV [[Ana Reis]]", "Health"), ("e2/0", "PC [[Dunne]]", "Police")]
    prose = [
        ("s{}.1/0", "saw [[Jo Pike]]; [[Kaur]] came", "School"),
        ("s{}.1/0", "SW [[Bea Uys]] and HV [[Kaur]]", "Social Care"),
        ("s{}.1/0", "told [[Jo]] and [[Abel Ott]]", "Health"),
    ]
    given = []
    for order in itertools.permutations(prose):
        told = [*events, *((key.format(n), t, a) for n, (key, t, a) in enumerate(order, 1))]
        passages, findings = told_by(told)
        cast = link(findings, passages, make_case())
        given.append(sorted((i.id, i.pseudonym, i.forms) for i in cast.identities))
    assert all(each == given[0] for each in given)


def told_by(told: list[tuple[str, str, str]]) -> tuple[list[Passage], list[Finding]]:
    passages: list[Passage] = []
    findings: list[Finding] = []
    for key, text, agency in told:
        plain = text.replace("[[", "").replace("]]", "")
        channel = "event" if key.startswith("e") else "section"
        passages.append(Passage(key, plain, SourceRef(1), channel, agency))  # type: ignore[arg-type]
        for part in text.split("[[")[1:]:
            form = part.split("]]")[0]
            start = plain.index(form)
            findings.append(Finding(key, start, start + len(form), form, "person", ("test",)))
    return passages, findings


# --- decisions -----------------------------------------------------------------------------------


def test_merge_into_the_register(marked: Any, make_case: Any) -> None:
    passages, findings = marked("saw [[Mia Lopes]] there")
    found = link(findings, passages, make_case()).identities[-1].id
    for decision in (Decision("merge", found, value="P2"), Decision("merge", "P2", value=found)):
        cast = link(findings, passages, make_case(decisions=[decision]))
        assert cast.mentions[0].identity == "P2"
        assert "Mia Lopes" in next(i for i in cast.identities if i.id == "P2").forms


def test_split_to_somebody_known_and_to_somebody_new(marked: Any, make_case: Any) -> None:
    passages, findings = marked("[[Ferreira]] rang", "[[Ferreira]] wept")
    here = Decision("split", form="Ferreira", where="e1/0", value="P2")
    new = Decision("split", form="Ferreira", where="e0/0", value="new")
    cast = link(findings, passages, make_case(decisions=[here, new]))
    assert cast.mentions[1].identity == "P2"
    assert cast.mentions[0].identity == cast.identities[-1].id
    assert cast.doubts == ()


def test_told_apart(marked: Any, make_case: Any) -> None:
    passages, findings = marked("saw [[Thibaut Roy]] x", "saw [[Thibault Roy]] x")
    pair = link(findings, passages, make_case()).doubts[0].candidates
    decision = Decision("split", who=pair[0], value=pair[1])
    assert link(findings, passages, make_case(decisions=[decision])).doubts == ()


# --- cast.csv ------------------------------------------------------------------------------------


def test_cast_csv(marked: Any, make_case: Any, tmp_path: Path) -> None:
    passages, findings = marked(("HV [[Shona Kaur]]", "Health"), "told [[Shona]]")
    write_cast(link(findings, passages, make_case()), tmp_path / "cast.csv", passages)
    lines = (tmp_path / "cast.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "id,kind,role,name,pseudonym,forms,agencies,count,first,origin"
    assert lines[-1].split(",")[1:] == [
        "person", "Health Visitor", "Shona Kaur", "Health Visitor 1", "Shona", "Health;Police",
        "2", "e0/0", "found",
    ]  # fmt: skip


def test_suggested_register_rows(marked: Any, make_case: Any, tmp_path: Path) -> None:
    """Copied into the register, they name the same people the same way."""
    passages, findings = marked("HV [[Shona Kaur]]", "told [[Shona]]")
    cast = link(findings, passages, make_case())
    assert write_suggestions(cast.identities, tmp_path / "rows.csv") == 1
    rows = read_register(tmp_path / "rows.csv")
    again = link(findings, passages, make_case(register=rows))
    assert [m.identity for m in again.mentions] == [m.identity for m in cast.mentions]
    assert again.identities[0].pseudonym == "Health Visitor 1"


def test_a_name_mostly_in_sentences_is_no_professional(marked: Any, make_case: Any) -> None:
    passages, findings = marked("[[Ruth Obi]]", *["saw [[Ruth Obi]] x"] * 4)
    assert pseudonyms(link(findings, passages, make_case()))["Ruth Obi"] == "Person 1"


def test_no_cast_yet(tmp_path: Path) -> None:
    assert read_cast(tmp_path / "cast.csv") == ()


def test_a_broken_cast_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "cast.csv"
    path.write_text("id,kind,pseudonym\nP1,person,Mother\nP2,dog,Rex\n", encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        read_cast(path)
    assert caught.value.place == "cast.csv, line 3"
