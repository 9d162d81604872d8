"""The sample is what it claims to be: the script's own bytes, and all that was asked of it."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline import chronology, ingest
from pipeline.case import load

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
CASE = SAMPLES / "child-f"
SUBMISSIONS = sorted((CASE / "submissions").glob("*.docx"))
NARRATIVE = sorted((CASE / "narrative").iterdir())
WRITTEN_BY_HAND = ("decisions.csv", "signoff.json", "edits.csv", "cast.csv")
GOLD: dict[str, Any] = json.loads((SAMPLES / "gold" / "child-f.json").read_text(encoding="utf-8"))


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as package:
        names = [n for n in package.namelist() if n.endswith((".xml", ".rels"))]
        return {name: package.read(name).decode("utf-8") for name in names}


def words(xml: str) -> str:
    """The text of a part, a space between paragraphs, entities undone."""
    text = re.sub(r"<[^>]+>", "", xml.replace("</w:p>", " "))
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, character)
    return text


def everything() -> str:
    """Every text, attribute and target of the Word files, and the case's own text files."""
    found = []
    for path in [*SUBMISSIONS, *(p for p in NARRATIVE if p.suffix == ".docx")]:
        for xml in parts(path).values():
            found += [words(xml), " ".join(re.findall(r'="([^"]*)"', xml))]
    found += [p.read_text(encoding="utf-8") for p in NARRATIVE if p.suffix == ".md"]
    found.append((CASE / "recommendations.csv").read_text(encoding="utf-8").replace('""', '"'))
    return "\n".join(found)


def xml_of(kind: str) -> str:
    """All parts of all submissions whose member name contains kind."""
    return "\n".join(x for p in SUBMISSIONS for n, x in parts(p).items() if kind in n)


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_script_makes_the_committed_bytes_again(tmp_path: Path, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Auckland"}
    script = [sys.executable, str(SAMPLES / "make_sample.py"), str(tmp_path)]
    subprocess.run(script, check=True, env=environment, cwd=tmp_path)
    made = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert len(made) >= 6 + 5 + 3 + 2 + 1
    different = [str(name) for name, data in made.items() if (SAMPLES / name).read_bytes() != data]
    assert different == []


def test_nothing_lies_in_the_case_that_the_script_does_not_make(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(SAMPLES / "make_sample.py"), str(tmp_path)], check=True)
    made = {p.relative_to(tmp_path / "child-f") for p in (tmp_path / "child-f").rglob("*")}
    kept = {p.relative_to(CASE) for p in CASE.rglob("*") if "build" not in p.parts}
    assert {str(p) for p in kept - made if p.name not in WRITTEN_BY_HAND} == set()


def test_six_agencies_send_at_least_120_events_about_at_least_40_people() -> None:
    people = [i for i in GOLD["identities"] if i["kind"] == "person"]
    assert len({event["agency"] for event in GOLD["events"]}) == 6 == len(SUBMISSIONS)
    assert len(GOLD["events"]) >= 120
    assert len(people) >= 40


def test_register_holds_the_family_and_little_more() -> None:
    with (CASE / "register.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert 6 <= len(rows) <= 9
    assert [row["id"] for row in rows if row["role"] == "subject"] == ["P1"]


MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,})?"
DAY = r"(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?:[a-z]*day)?"


def style(written: str) -> str:
    """The shape of a date: "12-May-13" and "04-Oct-12" are both 9-Mon-9."""
    shape = re.sub(rf"\b{DAY}\b", "Day", written)
    shape = re.sub(rf"\b{MONTH}\b", "Mon", shape)
    shape = re.sub(r"\d{4}", "YYYY", shape)
    return re.sub(r"\d+", "9", shape)


def test_dates_are_written_in_at_least_twelve_styles() -> None:
    styles = {style(e["as_written"]) for e in GOLD["events"] if e["earliest"]}
    assert len(styles) >= 12
    assert {"9.9.9 9:9", "9/9/YYYY", "9-Mon-9", "Day 9 Mon YYYY", "YYYY-9-9"} <= styles


def test_some_dates_are_approximate_missing_or_impossible() -> None:
    approximate = [e for e in GOLD["events"] if e["earliest"] != e["latest"]]
    unknown = [e["as_written"] for e in GOLD["events"] if not e["earliest"]]
    assert len(approximate) >= 15
    assert {"", "-", "Undated", "31.06.13"} <= set(unknown)


DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def test_weekdays_agree_with_their_dates() -> None:
    named = [e for e in GOLD["events"] if re.match(DAY, e["as_written"])]
    assert len(named) >= 10
    for event in named:
        day = date.fromisoformat(event["earliest"]).weekday()
        assert event["as_written"].startswith(DAYS[day]), event["id"]


@pytest.mark.parametrize(
    ("part", "pattern", "least"),
    [
        ("document", r"<w:ins ", 2),
        ("document", r"<w:delText", 2),
        ("document", r"<w:vanish/>", 1),
        ("document", r"<w:footnoteReference", 2),
        ("footnotes", r"<w:footnote w:id=\"1\"", 2),
        ("comments.xml", r"w:author=\"[^\"]+\"", 2),
        ("document", r"<wps:txbx>", 2),
        ("document", r"<v:textbox>", 2),
        ("document", r"<w:sdt>", 2),
        ("document", r"<w:smartTag ", 1),
        ("rels", r"mailto:", 2),
        ("document", r"<w:vMerge w:val=\"restart\"/>", 5),
        ("document", r"<w:gridSpan ", 2),
        ("document", r"<w:br w:type=\"page\"/>", 1),
        ("document", r"<w:tc>(?:(?!</w:tc>).)*<w:tbl>", 2),
        ("document", r"w:fill=\"1F3864\"(?:(?!</w:tc>).)*w:val=\"FFFFFF\"", 5),
        ("document", r"descr=\"[^\"]*Kofi", 1),
        ("header", r"March|MARCH", 4),
        ("footer", r"March|MARCH", 2),
        ("core.xml", r"<dc:creator>[^<]*\w+ \w+", 6),
        ("app.xml", r"<Company>[^<]+", 6),
    ],
)
def test_files_hold_what_real_ones_hold(part: str, pattern: str, least: int) -> None:
    assert len(re.findall(pattern, xml_of(part), re.DOTALL)) >= least


def test_one_submission_has_no_chronology_table() -> None:
    [school] = [p for p in SUBMISSIONS if "Tollgate" in p.name]
    tables = re.findall(r"<w:tbl>.*?</w:tbl>", parts(school)["word/document.xml"], re.DOTALL)
    assert len(tables) == 1  # the staff list
    assert not re.search(r"20\d\d", words(tables[0]))


def test_some_names_are_split_over_runs() -> None:
    between = r"</w:t></w:r><w:r [^>]*>(?:<w:rPr/>)?<w:t [^>]*>"
    assert re.search(rf">Ffi{between}on<", xml_of("document"))


def test_every_phrase_stands_in_the_submissions_once_for_each_row() -> None:
    text = " ".join(" ".join(words(x) for x in parts(p).values()) for p in SUBMISSIONS)
    counts = {event["id"]: text.count(event["phrase"]) for event in GOLD["events"]}
    assert counts == {event["id"]: event["rows"] for event in GOLD["events"]}


def test_one_event_stands_twice_in_the_same_file() -> None:
    assert sorted(event["rows"] for event in GOLD["events"])[-2:] == [1, 2]


def test_phrases_carry_nothing_that_redaction_would_touch() -> None:
    names = {w for i in GOLD["identities"] for n in i["names"] for w in n.split() if len(w) > 2}
    for event in GOLD["events"]:
        first, *rest = event["phrase"].split()
        assert len(rest) >= 3, event["id"]
        assert not names & set(rest), event["id"]
        assert not re.search(r"\d", event["phrase"]), event["id"]
        assert rest == [w.lower() if w != "I" else w for w in rest], event["id"]
        assert first not in names, event["id"]


def test_every_gold_form_is_really_in_the_case() -> None:
    text = everything()
    missing = [f["form"] for i in GOLD["identities"] for f in i["forms"] if f["form"] not in text]
    assert missing == []


def forms(key: str) -> list[str]:
    return [f["form"] for i in GOLD["identities"] if i["key"] == key for f in i["forms"]]


def test_telephone_numbers_are_from_the_ranges_kept_for_drama() -> None:
    ranges = r"07700900\d{3}|01632960\d{3}|01134960\d{3}|02079460\d{3}"
    numbers = [number.replace(" ", "") for number in forms("tel")]
    assert len(numbers) >= 6
    assert [number for number in numbers if not re.fullmatch(ranges, number)] == []


def test_nhs_numbers_fail_their_checksum() -> None:
    numbers = [number.replace(" ", "") for number in forms("nhs")]
    assert numbers
    for number in numbers:
        total = sum(int(d) * w for d, w in zip(number[:9], range(10, 1, -1), strict=True))
        assert int(number[9]) != (11 - total % 11) % 11


def test_e_mail_addresses_can_belong_to_nobody() -> None:
    addresses = re.findall(r"[\w.+-]+@[\w.-]+\w", everything())
    assert addresses
    assert [a for a in addresses if not re.search(r"\.example$|@example\.(com|org)$", a)] == []


def test_names_that_are_words_and_shared_surnames_are_there() -> None:
    names = [n for i in GOLD["identities"] for n in i["names"]]
    for name in ("Grace", "Hope", "Joy", "Will", "March"):
        assert any(name in n.split() for n in names), name
    for surname in ("March", "Pritchard", "Hartley"):
        holders = {i["key"] for i in GOLD["identities"] for n in i["names"] if surname in n.split()}
        assert len(holders) >= 2, surname


def test_narrative_refers_to_the_events_that_it_means() -> None:
    """The ids were found once (event_ids.py); they have to be those of today's chronology."""
    case = load(CASE)
    events = chronology.build([ingest.read(spec) for spec in case.submissions], case).events
    text_of = {event.id: " ".join(event.text.split()) for event in events}
    phrase_of = {event["id"]: event["phrase"] for event in GOLD["events"]}
    table = SAMPLES / "make" / "story" / "event-ids.csv"
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 8
    wrong = [r["gold"] for r in rows if phrase_of[r["gold"]] not in text_of.get(r["event_id"], "")]
    assert wrong == [], "run python -m samples.make.event_ids, then samples/make_sample.py"
    written = set(re.findall(r"\[\[(e[0-9a-f]{8})\]\]", everything()))
    assert written == {row["event_id"] for row in rows}
