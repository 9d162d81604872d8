"""What users and measurements found uncovered: each a test, mended by a general rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from pipeline.detect import dates, detect
from pipeline.detect.text import line
from pipeline.model import Finding, Identity, Passage, SourceRef

Find = Callable[..., tuple[Finding, ...]]


def seen(findings: Sequence[Finding]) -> set[tuple[str, str]]:
    return {(f.form, f.kind) for f in findings}


DATES = [
    ("On 17 June 2014 Adaeze called", "17 June 2014", "date"),
    ("6-xi-16", "6-xi-16", "date"),
    ("seen 6 iv 2016 at home", "6 iv 2016", "date"),
    ("seen 6.XII.2016", "6.XII.2016", "date"),
    ("on Good Friday 2014 they", "Good Friday 2014", "date"),
    ("on Good Friday they", "Good Friday", "date"),
    ("Easter Monday: no answer", "Easter Monday", "date"),
    ("since Mothering Sunday", "Mothering Sunday", "date"),
    ("on Bonfire Night", "Bonfire Night", "date"),
    ("after fireworks night", "fireworks night", "date"),
    ("at Halloween he", "Halloween", "date"),
    ("rang Boxing Day", "Boxing Day", "date"),
    ("New Year's Eve 2015", "New Year's Eve 2015", "date"),
    ("over the August bank holiday", "August bank holiday", "date"),
    ("the bank holiday weekend", "bank holiday weekend", "date"),
    ("before Eid al-Fitr", "Eid al-Fitr", "date"),
    ("at Diwali 2013", "Diwali 2013", "date"),
    ("Mr Okoro born 1.2.92", "1.2.92", "birth"),
    ("Okoro b 1.2.92", "1.2.92", "birth"),
]


@pytest.mark.parametrize(("text", "form", "kind"), DATES)
def test_days_by_name_and_roman_months(text: str, form: str, kind: str) -> None:
    hits = {(text[h.start : h.end], h.kind) for h in dates.finder(())(line(text))}
    assert (form, kind) in hits


@pytest.mark.parametrize(
    "text", ["4 x 5 ml", "3 i.v. 20 mg", "2 x 10", "it was a good Friday night out", "10 v 20"]
)
def test_what_is_no_day(text: str) -> None:
    assert [text[h.start : h.end] for h in dates.finder(())(line(text))] == []


APART = [
    ("On 17 June 2014 Adaeze called", {("17 June 2014", "date"), ("Adaeze", "person")}),
    ('Fa: William "Will" Okoro dob 1/2/92',
     {('William "Will" Okoro', "person"), ("1/2/92", "birth")}),
    ("Mr Okoro born 1.2.92", {("Mr Okoro", "person"), ("1.2.92", "birth")}),
    ("Then Adaeze 17 June 2014 DNA", {("Adaeze", "person"), ("17 June 2014", "date")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), APART)
def test_a_date_never_swallows_a_name(
    find: Find, text: str, expected: set[tuple[str, str]]
) -> None:
    assert seen(find(text, register=[])) == expected


def test_a_name_that_is_a_month_stays_whole(find: Find) -> None:
    found = find("Worker: April Mayhew, social worker", register=[])
    assert ("April Mayhew", "person") in seen(found)


PEOPLE = [
    ('Fa: William "Will" Okoro dob 1/2/92', 'William "Will" Okoro'),
    ("MGM: pauline marsh", "pauline marsh"),
    ("F: Dean Marsh", "Dean Marsh"),
    ("Mo Kezia rang", "Kezia"),
    ("Will Young, aged 4, seen", "Will Young"),
    ("dean marsh dob 1/2/92", "dean marsh"),
    ("seen by hv priya, no concerns", "priya"),
    ("told gran abt kez", "kez"),
    ("mum's bf daz at prop", "daz"),
    ("kez says he hit her", "kez"),
    ("told grace that she must", "grace"),
    ("seen with grace and baby", "grace"),
    ("MOTHER SEEN BY PRIYA AT HOME", "PRIYA"),
    ("Comment by author: AM", "AM"),
    ("JT / WO", "WO"),
    ("JT / WO", "JT"),
    ("RK: no action", "RK"),
    ("LL: no action", "LL"),
    ("seen by jt (hv) today", "jt"),
    ("Worker: April Mayhew, social worker", "April Mayhew"),
]


@pytest.mark.parametrize(("text", "form"), PEOPLE)
def test_people_told_by_where_they_stand(find: Find, text: str, form: str) -> None:
    assert any(form in f.form and f.kind == "person" for f in find(text, register=[]))


def test_initials_of_found_people_are_swept(find: Find) -> None:
    found = find(
        "Worker: April Mayhew", "AM", "AM: no action", "at 10 AM", "AM and PM", register=[]
    )
    assert [(f.passage, f.doubtful) for f in found if f.form == "AM"] == [
        ("t/1", True),
        ("t/2", True),
    ]


def test_initials_of_the_register_count_where_initials_stand(find: Find) -> None:
    one = Identity("P9", "person", "worker", "Aisha Mensah", (), date(1980, 1, 1))
    found = find("Entered by: AM", "AM", "the AM clinic", register=[one])
    assert [f.passage for f in found if f.form == "AM"] == ["t/0", "t/1"]


CARRIED = [
    (("Will Young, aged 4, seen", "CHILD: WILL YOUNG"), "WILL YOUNG"),
    (("Grace Adeyemi rang", "seen with GRACE"), "GRACE"),
    (("Mrs Green rang", "The Greens were out"), "Greens"),
    (("Mr Okoro rang", "the okoros were out"), "okoros"),
    (("Mrs Park rang", "Spoke to Park at home"), "Park"),
    (("Mr Bishop left", "that Bishop had left"), "Bishop"),
    (("PC Green came", "and Green took it"), "Green"),
    (("Ms Black came", "when Black came"), "Black"),
    (("Christian Osei, 4 yrs", "and Christian slept"), "Christian"),
]


@pytest.mark.parametrize(("texts", "form"), CARRIED)
def test_a_name_that_is_a_word_is_carried(find: Find, texts: tuple[str, str], form: str) -> None:
    found = find(*texts, register=[])
    assert any(f.passage == "t/1" and f.form == form for f in found)


CLIPPED_QUIET = [
    "tc to gp re imms, no reply, msg left",
    "mum seen at home with baby, no concerns, plan: f/up in 2 wks",
    "dad says he will ring hosp abt appt",
    "sw informed, mgr aware, nfa at present",
    "DNA clinic. Letter sent. No reply from mother.",
    "mother told nurse that baby was crying",
    "NO FURTHER ACTION. MOTHER TOLD TO RING GP.",
    "GP: no concerns. HV: to visit.",
    "Seen by GP. Seen by duty SW.",
    "YES",
    "N/A",
    "ward rang re disch plan",
]


@pytest.mark.parametrize("text", CLIPPED_QUIET)
def test_clipped_notes_without_names_are_left_alone(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=[]) if f.kind not in ("date", "age")] == []


BY_A_PROGRAM = [
    "Normal.dotm", "PersonName", "mailto", "Box", "Text Box 2", "Picture 1", "conf", "teamleader",
    "TextBox", "MsoNormal", "HP LaserJet winspool", "Hyperlink", "Calibri", "Image 3", "sRGB",
]  # fmt: skip


@pytest.mark.parametrize("text", BY_A_PROGRAM)
def test_what_a_program_writes_names_nobody(find: Find, text: str) -> None:
    assert [f.form for f in find(text, register=[])] == []


@pytest.mark.parametrize("kind", ["picture data", "binary text"])
def test_strings_of_a_picture_count_only_for_known_names(
    kind: str, make_a_case: Callable[[], object]
) -> None:
    junk = ("Zqxwv Kjhgt", "Mrs Blorft rang", "tomas ferreira.jpg", "adeyemi 2014")
    passages = [Passage("t/0", "Dr Bisi Adeyemi rang.", SourceRef(1), "event")]
    passages += [
        Passage(f"x1/{n}", text, SourceRef(1), "evidence", kind=kind) for n, text in enumerate(junk)
    ]
    found = detect(passages, make_a_case())  # type: ignore[arg-type]
    assert [(f.passage, f.form) for f in found if f.passage != "t/0"] == [
        ("x1/2", "tomas ferreira"),
        ("x1/3", "adeyemi"),
    ]
