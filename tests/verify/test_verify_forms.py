"""Which forms of an identity count, how sure they are, and what is left alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from pipeline.model import Identity, Leak, Policy
from pipeline.verify import verify

EXACT = Policy(dates="exact")


def person(name: str, *aliases: str, pseudonym: str = "Child F", **more: object) -> Identity:
    return Identity("P1", "person", "", name, aliases, None, pseudonym, **more)  # type: ignore[arg-type]


def leaks(text: str, *identities: Identity, folder: Path, policy: Policy = EXACT) -> Sequence[Leak]:
    page = folder / "page.html"
    page.write_text(f"<!DOCTYPE html><html><body><p>{text}</p></body></html>", encoding="utf-8")
    return verify([page], identities, [], policy)


def verdict(text: str, *identities: Identity, folder: Path) -> str:
    """ "leak" if any is sure, "doubt" if all are doubtful, "" if there is none."""
    found = leaks(text, *identities, folder=folder)
    return "" if not found else "doubt" if all(leak.doubtful for leak in found) else "leak"


# name, text, verdict
NAMES = [
    # orders, parts, titles
    ("Tomas Luis Ferreira", "seen with Tomas Luis Ferreira", "leak"),
    ("Tomas Luis Ferreira", "seen with Tomas Ferreira", "leak"),
    ("Tomas Luis Ferreira", "FERREIRA, Tomas", "leak"),
    ("Tomas Luis Ferreira", "Mr. Ferreira rang", "leak"),
    ("Tomas Luis Ferreira", "Tomas was late", "leak"),
    ("Tomas Luis Ferreira", "the boy Luis", "leak"),
    ("Tomas Luis Ferreira", "T. Ferreira", "leak"),
    ("Tomas Luis Ferreira", "Tomas F.", "leak"),
    ("Tomas Luis Ferreira", "the Ferreiras", "leak"),
    ("Tomas Luis Ferreira", "Ferreira’s coat", "leak"),
    ("Tomas Luis Ferreira", "TF was seen", "doubt"),
    ("Tomas Luis Ferreira", "the boy (T.F.) was seen", "doubt"),
    ("Tomas Luis Ferreira", "the boy (T.L.F.) was seen", "doubt"),
    ("Tomas Luis Ferreira", "the boy T-F", "doubt"),
    ("Tomas Luis Ferreira", "tf was seen", ""),
    ("Tomas Luis Ferreira", "#tomasferreira", "leak"),
    ("Tomas Luis Ferreira", "@tferreira09", "leak"),
    ("Tomas Luis Ferreira", "tomas_ferreira_2", "leak"),
    ("Tomas Luis Ferreira", "FerreiraTomasChronology", "leak"),
    ("Tomas Luis Ferreira", "drferreira", "doubt"),
    ("Tomas Luis Ferreira", "Ferreria rang", "doubt"),
    ("Tomas Luis Ferreira", "Thomas rang", "doubt"),
    ("Tomas Luis Ferreira", "Fereira's coat", "doubt"),
    ("Ferreira, Tomas", "Tomas Ferreira", "leak"),
    ("Dr Amina Yusuf", "Yusuf", "leak"),
    ("PC 1427 Owain Pryce", "PC 1427 came", "leak"),
    ("PC 1427 Owain Pryce", "collar 1427", "doubt"),
    ("Mrs Patel", "Patel", "leak"),
    ("Thomas Reed", "Tommy Reed", "leak"),
    ("Tommy Bexley", "Thomas was late", "leak"),
    ("Margaret Okoro", "Peggy was late", "doubt"),
    ('Elizabeth "Betsy" Achebe', "Betsy was late", "leak"),
    ("Mary Walsh (née Okafor)", "an Okafor", "leak"),
    ("Smith-Jones, Cerys", "Cerys SmithJones", "leak"),
    ("Ana Okafor-Lindqvist", "Miss Lindqvist", "leak"),
    ("Ana Okafor-Lindqvist", "Okafor Lindqvist", "leak"),
    ("Anne-Marie Duvalle", "Annemarie", "leak"),
    ("Ana de Souza", "DeSouza", "leak"),
    ("Ana de Souza", "de rigueur", ""),
    ("Siôn O’Shaughnessy", "Sion O'Shaughnessy", "leak"),
    ("Siôn O’Shaughnessy", "O Shaughnessy", "leak"),
    ("Łukasz Wójcik", "Lukasz Wojcik", "leak"),
    ("Adébáyọ̀ Adéwálé", "Adebayo", "leak"),
    ("Иван Петров", "Иван", "leak"),
    ("Иван Петров", "ИВАН", "leak"),
    ("Νικόλαος Δήμου", "ΔΗΜΟΥ", "leak"),
    ("Li Ng", "told Li about it", "leak"),
    # a misspelling never makes Anna of Anne
    ("Orla Quill", "Orna rang", ""),
    ("Jon Quill", "Jan rang", ""),
    # names that are words
    ("Grace Will", "by the grace of", ""),
    ("Grace Will", "they will say", ""),
    ("Grace Will", "then Grace said", "leak"),
    ("Grace Will", "Then GRACE said", "leak"),
    ("Grace Will", "Will the board agree?", "doubt"),
    ("Grace Will", "It ended. Grace was shown.", "doubt"),
    ("Grace Will", "Findings About Grace Periods", "doubt"),
    ("Grace Will", "Grace Will said", "leak"),
    ("Grace Will", "by the grace will come", ""),
    ("Grace Will", "GW rang", "doubt"),
    # lower case, in a person's place
    ("May Will", "seen with will and may at the hospital", "doubt"),
    ("Hope May", "seen with will and may at the hospital", "doubt"),
    ("May Will", "may was quiet, and may would not eat", "doubt"),
    ("May Will", "then will had a bruise", "doubt"),
    ("May Will", "practitioners will hope that they may have been; mum will ring", ""),
    ("May Will", "dad may visit; the child may. It may be so, and will be", ""),
    ("May Will", "Will has had a fall", "doubt"),
    ("Hope Mark", "hope has nits", "doubt"),
    ("Hope Mark", "home visit. hope seen alone", "doubt"),
    ("Hope Mark", "dad mark is living back home", "doubt"),
    ("Hope Mark", "when hope cried", "doubt"),
    ("Hope Mark", "spoke to hope, then left", "doubt"),
    ("Hope Mark", "a mark was seen; the mark seen by mother; no hope was given", ""),
    ("Hope Mark", "parents hope to move; in hope of help; mum hopes; with hope for", ""),
    ("Hope Mark", "a bite mark is on his arm. There was hope. Staff hope that she is", ""),
    ("Precious Wick", "precious seen at home", "doubt"),
    ("Precious Wick", "the precious baby slept", ""),
    ("Faith Long", "she had faith and it was long", ""),
    ("Faith Long", "faith rang the school", "doubt"),
    ("Pat Hand", "aunty pat and uncle rob had the baby", "doubt"),
    ("Pat Hand", "on the one hand", ""),
    # lines of capitals
    ("Hope Mark", "HOPE CRIED WHEN MUM LEFT", "leak"),
    ("Hope Mark", "MARK ON ARM. MUM SAID HOPE WAS ASLEEP", "leak"),
    ("Hope Mark", "THERE IS A MARK ON HIS ARM", "doubt"),
    ("Amir Wick", "THEN AMIR HIT HIS SISTER", "leak"),
    ("April March", "in March 2012 and April 2013", ""),
    ("April March", "on 3 March and in 4th of April", ""),
    ("April March", "to be seen again in March. Not until April", ""),
    ("April March", "between January and March, and from March to April 2013", ""),
    ("April March", "confided in April then", "doubt"),
    ("Jan Kubelka", "in Jan 2014 and by 4 Jan", ""),
    ("Jan Kubelka", "then Jan rang", "leak"),
    ("Summer Winter", "36 Summer 2022, and in winter of 2021", ""),
    ("Summer Winter", "with Summer at home", "leak"),
    ("April March", "then March rang", "doubt"),
    ("Orme Clinic", "seen in the nurse clinic", ""),
    ("Orme Clinic", "told Nurse Clinic", "leak"),
    ("April March", "April March rang", "leak"),
    ("Tom Young", "a young person", ""),
    ("Ann Young", "a young person; an A, B or C", ""),
    ("Ann Young", "(a) Young people", "doubt"),
    ("Ann Young", "A. Young rang", "doubt"),
    ("A. B.", "parts A, B and C", ""),
    ("Bo Young", "B. Young rang", "leak"),
    ("Tom Young", "mr young rang", "leak"),
    ("Ann Head", "the Head of Service", ""),
    ("Ann Head", "Ann Head rang", "leak"),
    ("Gemma Price", "the GP and the HV", ""),
    ("William Ashby", "The Bill was read", "doubt"),
    ("William Ashby", "Bill of Rights. Will it pass?", ""),
]


@pytest.mark.parametrize(("name", "text", "expected"), NAMES)
def test_names(name: str, text: str, expected: str, tmp_path: Path) -> None:
    assert verdict(text, person(name), folder=tmp_path) == expected


PLACES = [
    ("organisation", "St Bede's Primary School", "St. Bede’s Primary School", "leak"),
    ("organisation", "St Bede's Primary School", "at Saint Bedes Primary", "leak"),
    ("organisation", "St Bede's Primary School", "at St Bede's", "leak"),
    ("organisation", "St Bede's Primary School", "a primary school", ""),
    ("organisation", "St Bede's Primary School", "the Primary School", ""),
    ("organisation", "Wenlow Infirmary", "the Wenlow ward", "leak"),
    ("organisation", "Wenlow Infirmary", "the infirmary", ""),
    ("organisation", "Meadow Lane Surgery", "across the meadow", ""),
    ("organisation", "Meadow Lane Surgery", "at Meadow Lane", "leak"),
    ("organisation", "Cambridgeshire Constabulary", "Cambridgeshire Constabulary", "leak"),
    ("organisation", "Cambridgeshire Constabulary", "a Cambridgeshire board", ""),
    ("organisation", "Bright & Sons", "Bright and Sons", "leak"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "14 Bramley Close", "leak"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "14, Bramley Cl.", "leak"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "in Bramley Close", "leak"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "cb223xx", "leak"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "the CB22 area", "doubt"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "from Sawston", "doubt"),
    ("place", "14 Bramley Close, Sawston, CB22 3XX", "case 14 closed", ""),
    ("place", "Flat 3, 8 Orchard Road", "Orchard Rd", "leak"),
    ("place", "Reading", "was reading", ""),
    ("place", "Reading", "moved to Reading", "leak"),
    ("place", "number 12", "recommendation number 12", ""),
    ("organisation", "Microsoft Office", "works at Microsoft Office", "leak"),
    ("other", "CAD 1234/567", "CAD1234567", "leak"),
    ("other", "CAD 1234/567", "cad 1234 567", "leak"),
    ("other", "07700 900123", "+44 (0)7700 900 123", "leak"),
    ("other", "07700 900123", "07700-900-123", "leak"),
    ("other", "943 476 5919", "9434765919", "leak"),
    ("other", "943 476 5919", "19434765919", "leak"),  # by the net: a long number
    ("other", "t.ferreira@example.org", "T.Ferreira@Example.org", "leak"),
    ("other", "Operation Kestrel", "operation kestrel", ""),
    ("other", "Operation Kestrel", "Operation Kestrel", "leak"),
]


@pytest.mark.parametrize(("kind", "name", "text", "expected"), PLACES)
def test_places_and_numbers(kind: str, name: str, text: str, expected: str, tmp_path: Path) -> None:
    identity = Identity("O1", kind, "", name, (), None, "Place 1")  # type: ignore[arg-type]
    assert verdict(text, identity, folder=tmp_path) == expected


def test_a_role_word_or_part_of_a_pseudonym_is_no_form(tmp_path: Path) -> None:
    cast = (
        Identity("P1", "person", "", "Iolo Wick", ("Mum", "Mother"), None, "Child F", forms=("mother",)),  # noqa: E501
        Identity("P2", "person", "", "Bryony Neighbour", (), None, "Neighbour 1"),
        Identity("O1", "organisation", "", "Police", (), None, "Police", "agency"),
        Identity("O2", "organisation", "", "School", (), None, "School 1", "found"),
    )  # fmt: skip
    text = "Mother told the school and the Police. Neighbour 1 and Child F’s Mum heard."
    assert leaks(text, *cast, folder=tmp_path) == ()


def test_a_shared_form_names_everyone_who_bears_it(tmp_path: Path) -> None:
    cast = (
        Identity("P2", "person", "", "Ama Sesay", (), None, "Mother"),
        Identity("P1", "person", "", "Kofi Sesay", (), None, "Father"),
    )
    (leak,) = leaks("told Sesay that", *cast, folder=tmp_path)
    assert (leak.identity, leak.rule, leak.doubtful) == ("P1;P2", "surname", False)


def test_aliases_and_forms_seen_count(tmp_path: Path) -> None:
    found = person("Iolo Wick", "Big Jolly", forms=("Yolo",), origin="found")
    assert verdict("then Yolo rang", found, folder=tmp_path) == "leak"
    assert verdict("then Big Jolly rang", found, folder=tmp_path) == "leak"


BORN = date(2012, 3, 12)
BIRTHS = [
    "12/03/2012", "12/3/2012", "12/3/12", "12.3.12", "12.03.2012", "12-03-2012", "12-3-12",
    "2012-03-12", "2012/03/12", "2012.03.12", "03/12/2012", "3/12/12", "12 03 2012",
    "12th March 2012", "12 March 2012", "March 12, 2012", "March 12th 2012", "12 Mar 12",
    "12-Mar-2012", "12Mar2012", "12.Mar.2012", "Monday 12 March 2012", "Mon, 12th of March, 2012",
    "the twelfth of March 2012", "twelfth of March two thousand and twelve",
    "12 March twenty twelve", "12032012", "20120312", "DOB12032012", "12.iii.2012",
    "2012 March 12", "between 11 and 13 or 12 March 2012", "12 MARCH 2012", "12&nbsp;March&#8239;2012",  # noqa: E501
    "12<sup>th</sup> March 2012", "12 / 03 / 2012", "12_03_2012", "2012-03-12T09:00:00Z",
    "12 March ’12", "12-th March 2012", "the 12th day of March in the year 2012", "1<b>2</b>/03/20<i>12</i>",  # noqa: E501
]  # fmt: skip


@pytest.mark.parametrize("written", BIRTHS)
def test_a_birth_date_is_found_in_every_style(written: str, tmp_path: Path) -> None:
    child = Identity("P1", "person", "", "Iolo Wick", (), BORN, "Child F")
    found = leaks(f"born {written} at home", child, folder=tmp_path)
    assert ("P1", "date of birth", False) in {(x.identity, x.rule, x.doubtful) for x in found}


@pytest.mark.parametrize("written", ["12 March", "the twelfth of March", "12/03", "120312"])
def test_a_birthday_without_a_full_year_is_doubtful(written: str, tmp_path: Path) -> None:
    child = Identity("P1", "person", "", "Iolo Wick", (), BORN, "Child F")
    assert verdict(f"born {written} at home", child, folder=tmp_path) == "doubt"


@pytest.mark.parametrize(
    "written",
    ["March 2012", "2012", "13 March 2012", "12 April 2012", "12/03/2013", "paragraph 12.3", "112032012"],  # noqa: E501
)  # fmt: skip
def test_other_dates_are_no_birth(written: str, tmp_path: Path) -> None:
    child = Identity("P1", "person", "", "Iolo Wick", (), BORN, "Child F")
    found = leaks(f"in {written} at home", child, folder=tmp_path)
    assert [x for x in found if x.rule == "date of birth"] == []


def test_a_death_is_found_too(tmp_path: Path) -> None:
    child = Identity("P1", "person", "", "Iolo Wick", pseudonym="Child F", date_of_death=BORN)
    (leak,) = leaks("died on 12.03.2012 at home", child, folder=tmp_path)
    assert (leak.rule, leak.doubtful) == ("date of death", False)
