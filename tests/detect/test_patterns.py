"""One table per detector that knows nothing of the case: text -> the forms it must find."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from pipeline.detect import addresses, ages, dates, numbers, online, organisations, quasi, titles
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, line


def forms(find: Callable[[Line], Iterator[Hit]], text: str) -> set[tuple[str, str]]:
    """(form, kind) of every hit in a text."""
    return {(text[h.start : h.end], h.kind) for h in find(line(text))}


TITLES = [
    ("Seen by Mrs Okonkwo today", "Mrs Okonkwo"),
    ("seen by mrs okonkwo today", "mrs okonkwo"),
    ("MRS OKONKWO", "MRS OKONKWO"),
    ("Dr. Nguyen attended", "Dr. Nguyen"),
    ("Mr Young attended", "Mr Young"),
    ("Mrs March attended", "Mrs March"),
    ("HV Blessing Adeyemi rang", "HV Blessing Adeyemi"),
    ("SW Kowalczyk visited", "SW Kowalczyk"),
    ("Health Visitor Shona Blake", "Health Visitor Shona Blake"),
    ("PC 1427 Ahmed attended", "PC 1427 Ahmed"),
    ("PC 1427 attended", "PC 1427"),
    ("PC1427 attended", "PC1427"),
    ("DS Baker reviewed it", "DS Baker"),
    ("class teacher: Ms Okoro", "Ms Okoro"),
    ("'Uncle Monty' was there", "Uncle Monty"),
    ("Nurse de Souza weighed him", "Nurse de Souza"),
    ("Prof A. van den Heuvel", "Prof A. van den Heuvel"),
    ("Mr al-Hashimi", "Mr al-Hashimi"),
    ("Mrs O'Rourke-Nkemelu said", "Mrs O'Rourke-Nkemelu"),
    ("his sister, Beatriz, slept", "Beatriz"),
    ("Jorge (uncle) slept", "Jorge"),
    ("her partner Dean was out", "Dean"),
    ("Solange, his aunt, rang", "Solange"),
    ("a friend called Precious", "Precious"),
    ("Mrs Blake, née Park, rang", "Park"),
    ("also known as Young", "Young"),
    ("J. Park signed the form", "J. Park"),
    ("told A.N. that", "A.N."),
    ("with Faith T. and", "Faith T"),
    ("BISHOP, Grace - DNA", "BISHOP, Grace"),
]


@pytest.mark.parametrize(("text", "form"), TITLES)
def test_a_name_after_a_title_rank_or_relation(text: str, form: str) -> None:
    assert (form, "person") in forms(titles.find, text)


@pytest.mark.parametrize(
    "text",
    [
        "the Health Visitor Team met",
        "Social Worker Assessment completed",
        "the manager agreed to call",
        "The doctor. He left",
        "Mother told the nurse and left",
        "School Nurse Service referral",
        "his sister, who slept",
        "GP surgery contacted",
        "Vitamin D. Mother was told",
        "known as a difficult family",
        "DNA, Mother rang",
        "Hepatitis B, then rest",
        "the Plan B. and",
        "the N.H.S. and D.O.B. of",
        "the plan was called off",
    ],
)
def test_titles_without_a_name_find_nothing(text: str) -> None:
    assert forms(titles.find, text) == set()


DATES = [
    ("seen 12/03/2013", "12/03/2013", "date"),
    ("seen 12.3.13 at home", "12.3.13", "date"),
    ("seen 12-03-13", "12-03-13", "date"),
    ("2013-03-12 seen", "2013-03-12", "date"),
    ("on 12 March 2013", "12 March 2013", "date"),
    ("on 12th of March", "12th of March", "date"),
    ("on Tuesday, 12th March 2013", "Tuesday, 12th March 2013", "date"),
    ("March 12th, 2013", "March 12th, 2013", "date"),
    ("12-15 May 2013", "12-15 May 2013", "date"),
    ("12MAR2013", "12MAR2013", "date"),
    ("in March 2013", "March 2013", "date"),
    ("since Mar-13", "Mar-13", "date"),
    ("in March she moved", "March", "date"),
    ("early May 2013", "early May 2013", "date"),
    ("Spring 2013", "Spring 2013", "date"),
    ("Christmas 2012", "Christmas 2012", "date"),
    ("in 2012 she", "2012", "date"),
    ("2012/13 school year", "2012/13", "date"),
    ("03/2013", "03/2013", "date"),
    ("on the 12th he", "12th", "date"),
    ("DOB 12/03/2013", "12/03/2013", "birth"),
    ("born on 12 March 2013", "12 March 2013", "birth"),
    ("12/03/2013 (DOB)", "12/03/2013", "birth"),
    ("EDD 1.4.13", "1.4.13", "birth"),
    ("died on 4 May 2013", "4 May 2013", "death"),
    ("life extinct 4.5.13", "4.5.13", "death"),
]


@pytest.mark.parametrize(("text", "form", "kind"), DATES)
def test_dates_in_every_style(text: str, form: str, kind: str) -> None:
    assert (form, kind) in forms(dates.finder(()), text)


@pytest.mark.parametrize(
    "text",
    [
        "she may attend",
        "BP 120/80",
        "weight 3.2 kg",
        "2.5ml twice",
        "24/7 care",
        "on the 9th centile",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert forms(dates.finder(()), text) == set()


AGES = [
    ("aged 8 weeks", "aged 8 weeks"),
    ("age 12", "age 12"),
    ("an 8-week-old baby", "8-week-old"),
    ("3 yrs old", "3 yrs old"),
    ("34yo male", "34yo"),
    ("new birth visit, day 12", "day 12"),
    ("she turned 4 in May", "turned 4"),
    ("his fourth birthday", "fourth birthday"),
    ("aged 3/12", "aged 3/12"),
    ("in her early twenties", "in her early twenties"),
    ("38+4 weeks gestation", "38+4 weeks gestation"),
    ("Tariq (7) and", "(7)"),
    ("Tariq, six, was", "six"),
    ("she was eighteen when", "eighteen"),
    ("five weeks premature", "five weeks premature"),
]


@pytest.mark.parametrize(("text", "form"), AGES)
def test_ages(text: str, form: str) -> None:
    assert form in {found.strip() for found, _ in forms(ages.find, text)}


@pytest.mark.parametrize("text", ["six occasions", "in 8 weeks", "three contacts", "for 2 days"])
def test_counts_are_no_ages(text: str) -> None:
    assert forms(ages.find, text) == set()


NUMBERS = [
    ("NHS 943 476 5918", "943 476 5918", "number"),
    ("NHS 943-476-5919", "943-476-5919", "number"),
    ("NI AB 12 34 56 C", "AB 12 34 56 C", "number"),
    ("UPN A123456789012", "A123456789012", "number"),
    ("crime ref 35/12345/13", "35/12345/13", "reference"),
    ("Crime No: 1234567/13", "1234567/13", "reference"),
    ("recorded as 45127/13", "45127/13", "reference"),
    ("CAD 887 refers", "887", "reference"),
    ("log no. 0932", "0932", "reference"),
    ("case FD13P01234", "FD13P01234", "reference"),
    ("exhibit RV/14", "RV/14", "reference"),
    ("tel 01632 960118", "01632 960118", "phone"),
    ("on +44 7700 900 552", "+44 7700 900 552", "phone"),
    ("07700900552", "07700900552", "phone"),
    ("ext 4471", "ext 4471", "phone"),
    ("car AB12 CDE", "AB12 CDE", "vehicle"),
    ("in CB7 4AA", "CB7 4AA", "postcode"),
    ("in cb74aa", "cb74aa", "postcode"),
    ("passport 123456789", "123456789", "number"),
    ("sort code 12-34-56", "sort code 12-34-56", "number"),
    ("licence MORGA657054SM9IJ", "MORGA657054SM9IJ", "number"),
]


@pytest.mark.parametrize(("text", "form", "kind"), NUMBERS)
def test_numbers_of_people_cases_and_cars(text: str, form: str, kind: str) -> None:
    assert (form, kind) in forms(numbers.find, text)


@pytest.mark.parametrize(
    "text", ["weight 3.2kg", "EPDS score 4", "call 999", "section 47", "9th centile", "2.5ml"]
)
def test_doses_and_scores_are_no_numbers_of_anybody(text: str) -> None:
    assert forms(numbers.find, text) == set()


QUASI = [
    ("a Polish national", "Polish"),
    ("two Somalis came", "Somalis"),
    ("the family are Muslim", "Muslim"),
    ("she is a Jehovah's Witness", "Jehovah's Witness"),
]


@pytest.mark.parametrize(("text", "form"), QUASI)
def test_quasi_identifiers_are_shown(text: str, form: str) -> None:
    assert forms(quasi.find, text) == {(form, "quasi")}


ONLINE = [
    ("to a.b@post.example today", "a.b@post.example", "email"),
    ("a.b (at) post.example", "a.b (at) post.example", "email"),
    ("see https://site.example/x?y=1.", "https://site.example/x?y=1", "url"),
    ("see www.site.example", "www.site.example", "url"),
    ("see rowanhouse.co.uk now", "rowanhouse.co.uk", "url"),
    ("from 192.168.0.12", "192.168.0.12", "url"),
    ("posted by @monty_07", "@monty_07", "url"),
    ("under #justiceforx", "#justiceforx", "url"),
    ("photo IMG_2210.jpg", "IMG_2210.jpg", "url"),
]


@pytest.mark.parametrize(("text", "form", "kind"), ONLINE)
def test_addresses_online(text: str, form: str, kind: str) -> None:
    assert (form, kind) in forms(online.find, text)


ADDRESSES = [
    ("lives at 14 Rowan Close, Ely CB7 4AA now", "14 Rowan Close, Ely CB7 4AA"),
    ("at Flat 3, 27B St Mary's Road", "Flat 3, 27B St Mary's Road"),
    ("at 14 rowan close", "14 rowan close"),
    ("moved to Tannery Crescent", "Tannery Crescent"),
    ("in Flat 12", "Flat 12"),
    ("at number 14", "number 14"),
    ("PO Box 99", "PO Box 99"),
    ("living at Quay Cottages", "Quay Cottages"),
]


@pytest.mark.parametrize(("text", "form"), ADDRESSES)
def test_postal_addresses(text: str, form: str) -> None:
    assert (form, "address") in forms(addresses.find, text)


@pytest.mark.parametrize(
    "text", ["a 2 hour drive", "10 minutes walk", "along the road", "the Close"]
)
def test_what_is_no_address(text: str) -> None:
    assert forms(addresses.find, text) == set()


ORGANISATIONS = [
    ("at St Brigid's Primary School", "St Brigid's Primary School"),
    ("Rowan House Surgery rang", "Rowan House Surgery"),
    ("Rowan House surgery rang", "Rowan House surgery"),
    ("Addenbridge Hospital", "Addenbridge Hospital"),
    ("HMP Fenmoor", "HMP Fenmoor"),
    ("Little Acorns Nursery", "Little Acorns Nursery"),
    ("at Fenland Magistrates' Court", "Fenland Magistrates' Court"),
    ("Fenland County Council", "Fenland County Council"),
    ("works at Brightwell Foods", "Brightwell Foods"),
    ("is at nursery: Busy Bees", "Busy Bees"),
    ("University of Fenland", "University of Fenland"),
]


@pytest.mark.parametrize(("text", "form"), ORGANISATIONS)
def test_named_institutions(text: str, form: str) -> None:
    assert (form, "organisation") in forms(organisations.find, text)


@pytest.mark.parametrize(
    "text",
    [
        "the Surgery rang",
        "Local Court",
        "The County Council",
        "Children's Services",
        "the school was told",
        "Carys in the surgery",
        "Primary School",
    ],
)
def test_institutions_without_a_name_find_nothing(text: str) -> None:
    assert forms(organisations.find, text) == set()


def test_a_person_of_an_institution_stays_apart_from_it() -> None:
    found = forms(organisations.find, "Mr Hale of Tollgate Primary School")
    assert ("Tollgate Primary School", "organisation") in found
    assert not any("Hale" in form for form, _ in found)
