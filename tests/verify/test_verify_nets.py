"""What no register can list: birthdays told sideways, days with names, glued and spoken numbers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from pipeline.model import DatePolicy, Identity, Leak, Policy
from pipeline.verify import verify

CHILD = Identity("P1", "person", "subject", "Iolo Wick", (), date(2009, 5, 9), "Child Q")
MONTH = Policy(dates="month")


def leaks(text: str, *cast: Identity, folder: Path, policy: Policy = MONTH) -> Sequence[Leak]:
    page = folder / "page.html"
    page.write_text(f"<!DOCTYPE html><html><body><p>{text}</p></body></html>", encoding="utf-8")
    return verify([page], cast, [], policy)


# --- births finer than a month -----------------------------------------------------------------

BIRTHS = [
    "Her birthday was eleven days ago.",
    "The ninth of this month is Child Q's birthday.",
    "It is Child Q's birthday tomorrow.",
    "Party was last Saturday, after her fourth birthday.",
    "Six days before her birthday. Weighed.",
    "Mother's 25th birthday was yesterday.",
    "Child Q shares her birthday with Europe Day.",
    "Birthday is on the 9th.",
    "Court: exactly two months after the fourth birthday.",
    "Child Q was 44 months and 24 days at this contact.",
    "Child Q was 44 months and 3 weeks at this contact.",
    "Child Q, now 4 years and 1 day, was weighed.",
    "Child Q is 3 years 364 days old.",
    "Child Q three years and one hundred days",
    "Child Q aged 4y 2d.",
    "age 48/12 + 1/7",
    "four weeks and three days old",
    "Child Q is 1,475 days old.",
    "Discharged at one day of age.",
    "Day 31 of life.",
    "Day 10 primary birth visit, weight 3.2kg.",
    "New birth visit at 14 days.",
    "Guthrie test on day 5.",
    "6 week check at exactly six weeks.",
    "six weeks old exactly",
    "Child Q is exactly four.",
    "three and a half to the day",
    "Child Q will be four a week tomorrow.",
    "Child Q will be four in five weeks minus a day.",
    "Sibling was two yesterday.",
    "Age 4 today.",
    "Child Q turns 4 on Thursday.",
    "Mother is 25 years and one month old today.",
    "Child Q born at 03:14 at the hospital.",
    "Child Q was born at the hospital, on a Saturday.",
    "Born one month ago.",
    "dob 9/5",
]


@pytest.mark.parametrize("text", BIRTHS)
def test_a_birth_finer_than_a_month(text: str, tmp_path: Path) -> None:
    sure = [x for x in leaks(text, CHILD, folder=tmp_path) if x.rule == "birth finer than a month"]
    assert {(leak.identity, leak.doubtful) for leak in sure} == {("P1", False)}
    unknown = leaks(text, folder=tmp_path)
    assert ("", True) in {(leak.identity, leak.doubtful) for leak in unknown}


@pytest.mark.parametrize("policy", ["exact", "month", "quarter", "year", "age"])
def test_a_birth_is_kept_under_every_policy(policy: DatePolicy, tmp_path: Path) -> None:
    text, rules = "Her birthday was eleven days ago.", Policy(dates=policy)
    assert leaks(text, CHILD, folder=tmp_path, policy=rules)
    assert bool(leaks(text, folder=tmp_path, policy=rules)) == (policy != "exact")


NO_BIRTHS = [
    "Child Q was born in May 2009. On Saturday the midwife rang.",
    "Shortly after her fourth birthday Sibling 2 told Health Visitor 1.",
    "before his 18th birthday; between the first and second birthdays",
    "About 3 years; aged 3 years and 4 months; a 3-year-old",
    "the birthday party in May 2013, when Child Q was 4",
    "The new birth visit was made by Health Visitor 1, within 10-14 days of birth.",
    "A baby under 28 days old is newborn.",
    "Eleven days later the school rang.",
    "Day 2 of the hearing; day care; the day nursery",
    "Recall in six weeks; the 6-8 week check was done at seven weeks",
    "born at 36 weeks; her newborn brother",
    "The panel met six times; there was one call yesterday",
    "She was four when the family moved, and one of three children",
    "Mother is about 25 years old today; about four years old on Saturday",
    "Party was last Saturday, around Child Q's birthday.",  # as redaction rounds it
    "exactly what happened; exactly three people knew",
]


@pytest.mark.parametrize("text", NO_BIRTHS)
def test_ages_and_intervals_are_no_birth(text: str, tmp_path: Path) -> None:
    assert leaks(text, CHILD, folder=tmp_path) == ()


# --- days with names, and days without their month -----------------------------------------------

DAYS = [
    "Good Friday (2016)", "on Easter Monday", "Mothering Sunday", "a Mother's Day card",
    "Christmas Eve", "Christmas Day call", "Boxing Day: rang", "on New Year's Eve",
    "New Year’s Day", "Bonfire night.", "Fireworks Night", "Halloween party", "at Hallowe’en",
    "May Day", "Bank holiday Monday.", "the early May bank holiday", "the late summer bank holiday",
    "Eid", "after Diwali", "Remembrance Sunday", "Ash Wednesday", "St Patrick's Day",
    "second Thursday in December 2012", "third Monday of the month", "the last Friday in May",
    "Seen w/c 10th", "wk comm 10th;", "week commencing Monday 10", "w/e 16th", "17th inst",
    "1st-3rd inst.", "on 9.v.09 at", "also on 4/6 and", "letter dated 4/6.", "on 4.6; seen",
    "4/6 and June", "in June and 4.6;", "the ninth of May two thousand and nine",
    "the fifteenth of January",
    "the ninth of this month", "then on the 4th; home", "seen on the 4th",
]  # fmt: skip


@pytest.mark.parametrize("text", DAYS)
def test_a_day_in_words_is_finer_than_a_month(text: str, tmp_path: Path) -> None:
    assert {leak.rule for leak in leaks(text, folder=tmp_path)} == {"date finer than policy"}
    assert leaks(text, folder=tmp_path, policy=Policy(dates="exact")) == ()


NO_DAYS = [
    "each Monday and every Friday; a good Friday meal; at Christmas, in the Easter holidays",
    "on the first Wednesday of each month", "Mother's day was long; Christmas dinner",
    "scored 4/6 on the scale; 3 in 4; 24/7; gave 2.5ml; on 3/4 of visits; on 4.6 per cent",
    "a 5/7 course; 2/52 later; ratio 4/6; section 4.6 and paragraph 4.6.",
    "on the 4th floor; the 9th centile; on the second occasion; the first of three",
    "the 4th visit; in the 1st year; ages 2/3",
    "the bank holiday rota; the night of the fire; may day care be used",
    "May and June were quiet; holidays",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DAYS)
def test_words_that_name_no_day(text: str, tmp_path: Path) -> None:
    assert leaks(text, folder=tmp_path) == ()


# --- names and numbers glued together, other scripts, spoken numbers, places by number -----------

SHAPES = [
    ("PC1427Dunne and another attended", "rank and number", False),
    ("told PCSO7733Whittle so", "rank and number", False),
    ("DC1188McAllister", "rank and number", False),
    ("then Sgt77Boyle rang", "rank and number", False),
    ("PC 99 Lloyd came", "rank and number", False),
    ("PC 1427 attended", "rank and number", True),
    ("SummerHope99 is the pass code", "handle", True),
    ("joebloggs99 posted", "handle", True),
    ("posted as bobbytables_x", "handle", True),
    ("Grandmother is 李明 here", "letters of another script", True),
    ("uncle is דוד here", "letters of another script", True),
    ("cousin کریم rang", "letters of another script", True),
    ("told Зося so", "letters of another script", True),
    ("नेहा rang", "letters of another script", True),
    ("Grandmother is [U+674E U+660E] here", "letters of another script", True),
    ("ring oh seven seven double-oh nine hundred one two three", "phone number", False),
    ("ring 0113 four nine six oh oh oh oh", "phone number", False),
    ("0113 four nine six..", "phone number", True),
    ("Tel oh one one three 496 0000", "phone number", False),
    ("WhatsApp +44 seven seven 00 900 456", "phone number", False),
    ("Found at 53.8008, -1.5491 by police", "place by coordinates", False),
    ("at 53.8008° N, 1.5491° W", "place by coordinates", False),
    ("and ///filled.count.soap by police", "place by coordinates", False),
    ("Found at 53.8008, -1.[postcode] by police", "place by coordinates", True),
    ("Grid ref SE 299 336", "place by coordinates", True),
    ("a white van, LN 57 abc, outside", "vehicle registration", True),
    ("a van, ab12 cde, outside", "vehicle registration", True),
    ("Van reg K4 JAB outside", "vehicle registration", True),
    ("White Transit outside and Y 7 MUM", "vehicle registration", True),
    ("car ABC 123D was", "vehicle registration", True),
]


@pytest.mark.parametrize(("text", "rule", "doubtful"), SHAPES)
def test_shapes_that_need_no_register(text: str, rule: str, doubtful: bool, tmp_path: Path) -> None:
    found = {(leak.rule, leak.doubtful) for leak in leaks(text, folder=tmp_path)}
    assert (rule, doubtful) in found


NO_SHAPES = [
    "PC 1 and Police Officer 12; the DS, in 2013; PS 2013; Health Visitor 2 and SW 3 came",
    "section47 and event12; covid19; the GP2 surgery; MP3; H1N1; B12; vitamin D3; Schedule1",
    "5μg, β-blocker, α and Ω; naïve, Łódź, façade, Þóra; 100 m²; ½; ™; №",
    "one, two, three, four and five; two hundred and fifty; nineteen ninety nine",
    "scores of 12.345 and 1.234; 5.2.10; 53.80 kg",
    "http://x and and/or; he/she/they. In 12 the HV 12 was; AT 12 THE",
    "A 12 WAS HERE; CHILD F 3 AND; Year 7 MUM; TABLE 3 A; GP 10 DAY",
]


@pytest.mark.parametrize("text", NO_SHAPES)
def test_shapes_that_identify_nobody(text: str, tmp_path: Path) -> None:
    assert leaks(text, folder=tmp_path) == ()


def test_a_known_name_glued_to_a_number_is_found(tmp_path: Path) -> None:
    officer = Identity("X1", "person", "", "PC Orla Dunne", (), None, "Police Officer 1")
    child = Identity("P1", "person", "", "Summer Wick", (), None, "Child Q")
    glued = "told PC1427Dunne and 77dunne9; then SummerHope99"
    found = {leak.identity for leak in leaks(glued, officer, child, folder=tmp_path)}
    assert {"X1", "P1"} <= found


# --- the report's own words ---------------------------------------------------------------------


def test_a_plural_that_is_a_word_is_no_form(tmp_path: Path) -> None:
    thi = Identity("P2", "person", "mother", "Thuy Thi", (), None, "Mother")
    assert leaks("This report says so. (a) THIS IS IT, this.", thi, folder=tmp_path) == ()
    assert leaks("told Thi so; Thi’s", thi, folder=tmp_path)


def test_a_doubt_repeated_in_an_attribute_is_one_doubt(tmp_path: Path) -> None:
    will = Identity("P2", "person", "", "Will Wick", (), None, "Uncle")
    page = tmp_path / "page.html"
    body = '<h2 title="Will it pass?" id="will-it-pass">Will it pass?</h2>'
    page.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
    (leak,) = verify([page], [will], [], MONTH)
    assert (leak.place, leak.form) == ("HTML, text", "Will")
    page.write_text(f'<!DOCTYPE html>{body}<p title="Will has it">x</p>', encoding="utf-8")
    assert len(verify([page], [will], [], MONTH)) == 2
    page.write_text(f'<!DOCTYPE html>{body}<p title="Mr Wick">x</p>', encoding="utf-8")
    assert len(verify([page], [will], [], MONTH)) == 2


def test_the_sums_of_a_security_policy_are_no_initials(tmp_path: Path) -> None:
    """Nobody can settle what nobody can read; a sum of another shape is read as it was."""
    boys = Identity("P2", "person", "", "Femi Bello", (), None, "Uncle")
    page = tmp_path / "page.html"
    sum_ = "w8f1YnFB8Kf7Ckg4jIDMR9169CvaidJFB2abc3FB4xy"
    for given, found in ((f"'sha256-{sum_}='", 0), ("FB was late", 1)):
        page.write_text(
            f'<!DOCTYPE html><meta content="style-src {given}"><p>x</p>', encoding="utf-8"
        )
        assert len(verify([page], [boys], [], MONTH)) == found


def test_a_day_repeated_in_an_attribute_is_one_day(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    for title, found in (("Boxing Day", 1), ("Boxing Day at home", 2)):
        body = f'<h2 title="{title}">Boxing Day</h2>'
        page.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
        assert len(verify([page], [], [], MONTH)) == found


@pytest.mark.parametrize(
    ("text", "finer"),
    [
        ("Period under review: July 2021 to December 2022", False),
        ("July to September 2021", False),
        ("from July 2021 to November 2022", True),
        ("May 2021 to December 2022", True),
        ("in July 2021", True),
    ],
)
def test_quarters_are_told_from_first_to_last_month(text: str, finer: bool, tmp_path: Path) -> None:
    assert bool(leaks(text, folder=tmp_path, policy=Policy(dates="quarter"))) == finer


def test_what_programs_draw_at_random_names_nobody(tmp_path: Path) -> None:
    """An alias of two letters would stop every report for ever: nobody reads a GUID as words."""
    cd = Identity("P2", "person", "", "Carla Dee", ("CD", "MP"), None, "Worker")
    part = '<?xml version="1.0"?><a:theme xmlns:a="a" id="{2E142A2C-CD16-42D6-873A-C26D2A0506FA}"/>'
    packet = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:a xmlns:x="x">none</x:a>'
    for given in (part, packet):
        page = tmp_path / "part.xml"
        page.write_text(given, encoding="utf-8")
        assert verify([page], [cd], [], MONTH) == ()
    page.write_text(part.replace("{2E142A2C-CD16-42D6-873A-C26D2A0506FA}", "by-CD"), "utf-8")
    assert [leak.form for leak in verify([page], [cd], [], MONTH)] == ["CD"]


def test_a_field_of_word_is_no_surname(clean: dict[str, Path]) -> None:
    """Word writes PAGE and TOC where it counts pages: a tutor called Page stopped every report."""
    page = Identity("P2", "person", "", "Rich Page", ("Tom O'Cain",), None, "Tutor")
    assert [x for x in verify([clean["docx"]], [page], [], MONTH) if x.form == "PAGE"] == []


def test_another_full_name_that_was_seen_is_looked_for_in_its_forms(tmp_path: Path) -> None:
    mo = Identity(
        "X1", "person", "", "Maureen Sharples", (), None, "Worker", "found", ("Mo Sharples",)
    )
    assert [x.form for x in leaks("Who: Mo S came", mo, folder=tmp_path)] == ["Mo S"]


def test_a_tags_letter_is_no_initial(tmp_path: Path) -> None:
    unit = Identity("X1", "person", "", "Camhs Willow", (), None, "Person 6", "found")
    part = '<w:p xmlns:w="w"><w:t>CAMHS</w:t><w:tcPr/></w:p>'
    page = tmp_path / "part.xml"
    page.write_text('<?xml version="1.0"?>' + part, encoding="utf-8")
    assert [x.rule for x in verify([page], [unit], [], MONTH) if "initial" in x.rule] == []


@pytest.mark.parametrize("count", [1077264, 120312])
def test_how_much_was_searched_is_no_number_of_anybody(count: int, tmp_path: Path) -> None:
    """A PDF with a million characters of bytes was withdrawn at the next run; a count may also
    look like a birthday. The same number anywhere else is found."""
    born = Identity("P1", "person", "", "Ada Orr", (), date(2012, 3, 12), "Child Q")
    characters = {"prose": 5, "value": 5, "technical": 5, "binary": count}
    proof = tmp_path / "verification.json"
    for given, found in (
        ({"files": [{"bytes": count, "characters": characters}]}, False),
        ({"note": count}, True),
    ):
        proof.write_text(json.dumps(given), encoding="utf-8")
        assert bool(verify([proof], [born], [], MONTH)) == found
