"""Pubs, shops, firms, clubs, houses and hospitals: names of ordinary words, found whole."""

from __future__ import annotations

import pytest

from pipeline.detect import addresses, dates, numbers, premises
from pipeline.detect.text import line

FOUND = [
    ("He was arrested at The Barge and Bottle at 23.40.", ["The Barge and Bottle"]),
    ("They met in The Weavers before it.", ["The Weavers"]),
    ("Fight outside The Queen of the May, three held.", ["The Queen of the May"]),
    ("a letter to The Local Authority, in The Panel", []),
    ("The Boatyard was closed.", []),
    ("Youth club, The Old Dairy, Tuesdays.", ["The Old Dairy", "The Old Dairy"]),
    ("The Old Forge is unsafe; the Old Police Station too", ["The Old Forge"]),
    ("the old bakery; Old Age Pension", []),
    ("He took it to Gill's Corner Shop.", ["Gill's Corner Shop"]),
    ("the flat above Price's Golden Wok", ["Price's Golden Wok", "Price's Golden Wok"]),
    ("Kelly's Social Worker; Tom's Health Visitor; Mum's Happy Place", []),
    ("Iron Fist Boxing were not invited", ["Iron Fist Boxing"]),
    ("Attends Boxing. Mum's Cleaning job. Refused Catering course.", []),
    ("likes boxing and pizza", []),
    ("the launderette (Bubble Brook) rang", ["Bubble Brook"]),
    ("via baby bank (Thimble and Thread).", ["Thimble and Thread"]),
    ("the school (Head Teacher) rang; the nursery (Manager)", []),
    ("at the clinic, Blue Lantern, on Friday", ["Blue Lantern"]),
    ("at the school, Mother said; to the pub, Dave Smith, then", []),
    ("treated at the Swan and sent home", ["Swan"]),
    ("Midwife from the Heath called", ["Heath"]),
    ("admitted to the Ward; transferred to the Church; born in the Unit", []),
    ("treated at the Child Protection Clinic", []),
    ("Skylark, who see her by telephone, closed it", ["Skylark"]),
    ("Open Harbour, who had seen him, wrote", ["Open Harbour"]),
    ("Parents, who had left; Police, who were called. Staff, who saw it", []),
    ("MANAGEMENT REPORT, NORTH STAR", ["NORTH STAR"]),
    ("AGENCY: NEW LEAF", ["NEW LEAF"]),
    ("RECORDS OF SAFE HARBOUR, PART ONE", ["SAFE HARBOUR"]),
    ("CHRONOLOGY: KEY EVENTS", []),
    ("REPORT, FINAL DRAFT (OFFICIAL SENSITIVE)", []),
    ("CASE NOTES - STRICTLY CONFIDENTIAL", []),
    ("HE LEFT, SILVER SPOON IN HAND", []),
]


@pytest.mark.parametrize(("text", "found"), FOUND)
def test_a_name_of_ordinary_words_is_found_whole(text: str, found: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in premises.find(line(text))] == found


def test_what_stands_after_a_word_of_place_is_certain() -> None:
    assert [h.doubtful for h in premises.find(line("met in The Weavers"))] == [False]
    assert [h.doubtful for h in premises.find(line("a gift from the staff of The Weavers"))] == [
        True
    ]


HOUSES = [
    ("2 Bosun's Steps, Isle Regis", "2 Bosun's Steps"),
    ("at 5 Tanner's Ginnel, and", "5 Tanner's Ginnel"),
    ("into Baker's Snicket", "Baker's Snicket"),
    ("outside Flat 3, 200 Corn Market and", "Flat 3, 200 Corn Market"),
    ("arrested at 2 The Old Sail Loft, the home", "2 The Old Sail Loft"),
    ("Arrested at 5 The Butts.", "5 The Butts"),
    ("Mr Hale, The Old Smithy, Kiln Bank", "The Old Smithy, Kiln Bank"),
    ("Fern Cottage, Mill Loan", "Fern Cottage, Mill Loan"),
    ("lives 7 hob loan", "7 hob loan"),
    ("ran down baker's ginnel", "baker's ginnel"),
    ("found at 18 north garth", "18 north garth"),
    ("live with Mama Joy at 119", "119"),
    ("with Auntie Bev at 42 most nights", "42"),
    ("Neighbour at 31 says", "31"),
    ("the lady next door (no 9)", "no 9"),
]


@pytest.mark.parametrize(("text", "form"), HOUSES)
def test_houses_by_rare_streets_and_by_their_people(text: str, form: str) -> None:
    found = [text[h.start : h.end] for h in addresses.find(line(text))]
    assert any(part.startswith(form) for part in found), found


@pytest.mark.parametrize(
    "text",
    [
        "4 Next Steps", "2 The Child and the Family", "on 3 May The Father came", "3 Key Approach",
        "saw Mrs Rivers at 9.30", "rang Auntie Bev at 45 minutes", "with Nan Doris at 10",
        "a neighbour at 3pm", "2 weeks loan", "3 of the Steps", "12 March Market traders came",
    ],
)  # fmt: skip
def test_headings_times_and_counts_are_no_houses(text: str) -> None:
    assert [text[h.start : h.end] for h in addresses.find(line(text))] == []


CODES = [
    ("Interview with DC Amina Bell, 3312, Public Protection", "3312"),
    ("with DC Amina Bell, 2093, Public Protection", "2093"),
    ("Sgt RT 417 attended", "RT 417"),
    ("PC Long (CN 5512) attended", "CN 5512"),
    ("Insp Vale (1190)", "1190"),
    ("Ring Jill x3390", "x3390"),
    ("MARAC ref 55 heard", "55"),
]


@pytest.mark.parametrize(("text", "form"), CODES)
def test_collar_numbers_and_extensions(text: str, form: str) -> None:
    assert form in {text[h.start : h.end] for h in numbers.find(line(text))}


@pytest.mark.parametrize("text", ["given 2 x 500 mg", "paracetamol x 500 mg", "PC Long, 24, said"])
def test_doses_and_ages_are_no_extensions(text: str) -> None:
    assert not [h for h in numbers.find(line(text)) if h.kind == "phone"]


@pytest.mark.parametrize("text", ["Mrs Rivers at no. 4. May is 84", "a call from 2093 came"])
def test_a_house_and_a_collar_number_are_no_dates(text: str) -> None:
    assert list(dates.finder(())(line(text))) == []
