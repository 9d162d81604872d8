"""A name ends where its sentence does, and what stands beside it does not change what it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.model import Finding, Identity

Find = Callable[..., tuple[Finding, ...]]

WHOLE = [
    ('Mum present with her friend Comfort. Tomisin "visiting for the weekend".', {"Comfort"}),
    ("School to SW. Miss Early reports that he came in.", {"Miss Early"}),
    ("Referred to the HV. Dr Okafor saw him on the ward.", {"Dr Okafor"}),
    ("I told the lady. I told two people.", set()),
    ("Diary sheets received fr Mrs Power by post.", {"Mrs Power"}),
    ("seen with DS. Bramley, Sgt. Oduya and Mrs. Kaplan", {"Sgt. Oduya", "Mrs. Kaplan"}),
    ("The children, Elif and Devrim, live with an aunt.", {"Elif", "Devrim"}),
    ("2.3 Mr Court has convictions for assault.", {"Mr Court"}),
    ("Fight at the Black Swan, Fore Street. Rook and Tully ran off.", {"Rook"}),
    ("Panel: Abigail Close (chair), Dr Xuereb (Designated Doctor)", {"Abigail Close"}),
    ("Class: Kestrels. Teacher Will Parish. Weight recorded.", {"Teacher Will Parish"}),
    ("Dolly Sessions, Adults; Jan Kubelka, Children's.", {"Jan Kubelka"}),
    ("Reported to housing officer Pru Tennant by text.", {"housing officer Pru Tennant"}),
    ("A comment was made by Tyrell Court, his cousin, on the telephone.", {"Tyrell Court"}),
    ('asking for "the address of Eva\'s solicitor"', {"Eva"}),
]


@pytest.mark.parametrize(("text", "names"), WHOLE)
def test_the_people_of_a_line(find: Find, text: str, names: set[str]) -> None:
    people = {f.form for f in find(text, register=[]) if f.kind == "person"}
    assert names <= people
    assert not {p for p in people if "." in p and p not in names}


def test_a_court_that_shares_the_family_name_is_a_court(find: Find) -> None:
    family = [Identity("P1", "person", "father", "Justin Court")]
    kinds = {
        f.form: f.kind for f in find("They live at Lacey Court, near the park.", register=family)
    }
    assert kinds.get("Lacey Court") in ("organisation", "address", "place")


NO_SUCH_KIND = [
    ("R3 All agencies to review their use of the phrase.", "vehicle"),
    ("A4 The Board should ask for an audit.", "vehicle"),
    ("CASE 1 (repeat) MRC-LUD-0291", "person"),
    ("2.3 Mr Court has convictions for assault.", "address"),
    ("Mr Price made an unannounced visit 0710. Adult male in bed.", "postcode"),
    ("2352 - police request for fob access", "postcode"),
    ("R2 Children's Social Care should audit supervision.", "organisation"),
    ("APPENDIX A. Outline chronology, agreed by both areas.", "person"),
    ("He attends Hessle C of E Primary now.", "person"),
    ("A Clare's Law disclosure was made by Women's Aid.", "person"),
    ("They moved from Rosemary Close to Barton Lane.", "person"),
]


@pytest.mark.parametrize(("text", "kind"), NO_SUCH_KIND)
def test_what_it_is_not(find: Find, text: str, kind: str) -> None:
    assert kind not in {f.kind for f in find(text, register=[])}


@pytest.mark.parametrize("plate", ["LD70 ZHO", "ld70 zho", "LD70ZHO", "R317 ALL"])
def test_a_plate_is_still_one(find: Find, plate: str) -> None:
    found = find(f"He drove off in {plate} at speed.", register=[])
    assert plate in {f.form for f in found}


CODES = [
    ("DS Ellen Warden (BF 4407): the Golf is registered.", "BF 4407"),
    ("Account of Firefighter Chidi Nkemelu (service no. 7719).", "7719"),
    ("Seized, Exhibit MC/1-4, and bagged.", "MC/1-4"),
    ("Address: The Old Net Loft, 3 Capstan Wynd, Skerrow, SK2 9RP",
     "The Old Net Loft, 3 Capstan Wynd, Skerrow, SK2 9RP"),
    ("Scene: Flat C, 12 Ropewalk, cot measured", "Flat C, 12 Ropewalk"),
    ("Solicitor Naomi Levene (Wick & Levene) says so.", "Wick & Levene"),
    ("Seen by Mr Chuck Lawes. Lawes, C. on nights, then leave.", "Lawes, C"),
    ("Ruth on training at Larch Conference Centre.", "Larch Conference Centre"),
    ("Mother works at Nails by Karolina.", "Nails by Karolina"),
    ("They met at Ings Children's Centre on Monday.", "Ings Children's Centre"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "form"), CODES)
def test_codes_and_addresses_are_found_whole(find: Find, text: str, form: str) -> None:
    assert form in {f.form for f in find(text, register=[])}


QUIET = ["Address: Confidential", "He goes to the PRU now.", "Address: not known to the agency"]


@pytest.mark.parametrize("text", QUIET)
def test_nothing_is_found(find: Find, text: str) -> None:
    assert not find(text, register=[])


def test_an_agency_by_its_first_words(find: Find) -> None:
    body = [Identity("S9", "organisation", "charity", "Turning Tide Recovery")]
    found = find("The Turning Tide action plan. A turning point.", register=body)
    assert {f.form for f in found} == {"Turning Tide"}
