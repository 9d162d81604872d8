"""chronology.csv and chronology.xlsx: what stands in them, and the same bytes every time."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree, html
from openpyxl import load_workbook

from pipeline.chronology import build, export, write_queries
from pipeline.chronology.colours import TINTS, contrast
from pipeline.chronology.dates.times import with_time
from pipeline.chronology.timeline import INK, PALE, WIDTH, Mark, draw
from pipeline.model import Case, Chronology, Edit, Identity, Period

Make = Callable[..., Any]


@pytest.fixture
def work(pages: Make, case_of: Make) -> tuple[Chronology, Case]:
    page = pages().table(
        ["Date", "Time", "Source", "Event"],
        ["1/3/13", "14:20", "CAD", '=HYPERLINK("x")\nSecond line'],
        ["w/c 4/3/13", "", "", "+44 rang"],
        ["31/02/13", "", "", "-"],
        ["n/k", "", "", "@home\x0b"],
        ["4/5/1887", "", "", "An old deed."],
    )
    return build([page.submission], case_of(page)), case_of(page)


def test_csv_has_the_contracts_columns_in_published_order(
    work: tuple[Chronology, Case], tmp_path: Path
) -> None:
    export(*work, tmp_path)
    raw = (tmp_path / "chronology.csv").read_bytes()
    assert b"\r\n" not in raw
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8"))))
    first_ten = (
        "event_id,date_from,date_to,date_as_written,precision,time,agency,source,text,subject_age"
    )
    assert ",".join(list(rows[0])[:10]) == first_ten
    assert list(rows[0])[10:] == ["key", "excluded", "duplicate_of", "problem", "comment"]
    assert [row["event_id"] for row in rows] == [e.id for e in work[0].events]
    first = next(r for r in rows if r["date_as_written"] == "1/3/13")
    assert (first["date_from"], first["date_to"], first["time"]) == (
        "2013-03-01", "2013-03-01", "14:20",
    )  # fmt: skip
    assert first["text"] == '=HYPERLINK("x")\nSecond line\nSource: CAD'
    assert first["source"] == "submission 1, table 1, row 2"
    assert first["subject_age"] == "6 weeks"
    impossible = next(r for r in rows if r["precision"] == "impossible")
    assert (impossible["date_from"], impossible["date_to"]) == ("", "")


def test_workbook_holds_dates_as_dates_and_text_as_text(
    work: tuple[Chronology, Case], tmp_path: Path
) -> None:
    export(*work, tmp_path)
    sheet = load_workbook(tmp_path / "chronology.xlsx")["Chronology"]
    rows = {row[3].value: row for row in sheet.iter_rows(min_row=2)}
    assert rows["1/3/13"][1].value == datetime(2013, 3, 1)
    assert rows["w/c 4/3/13"][2].value == datetime(2013, 3, 10)
    assert rows["4/5/1887"][1].value == "1887-05-04"
    assert {cell.data_type for row in rows.values() for cell in row} <= {"s", "d", "n"}
    texts = [str(row[7].value) for row in rows.values()]
    assert any(t.startswith("=HYPERLINK") for t in texts)
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == f"A1:S{len(rows) + 1}"
    assert all(d.width >= 11 for d in sheet.column_dimensions.values())


def test_rows_are_as_high_as_their_text_and_print_can_be_read(
    pages: Make, case_of: Make, tmp_path: Path
) -> None:
    """Calc gives a row without a height one line; nineteen columns on A4 can be read by nobody."""
    page = pages().table(
        ["Date", "Event"], ["1/3/13", "short"], ["2/3/13", "word " * 60], ["3/3/13", "x\n" * 400]
    )
    case = case_of(page)
    export(build([page.submission], case), case, tmp_path)
    sheet = load_workbook(tmp_path / "chronology.xlsx")["Chronology"]
    assert [sheet.row_dimensions[row].height for row in (2, 3, 4)] == [30, 60, 409]
    assert sheet.print_area == "'Chronology'!$A$1:$J$4"


@pytest.mark.parametrize(
    ("written", "time", "said"),
    [
        ("1/3/13", "14:20", "1/3/13 14:20"),
        ("1/3/13 14.20", "14:20", "1/3/13 14.20"),
        ("1/3/13 1420hrs", "14:20", "1/3/13 1420hrs"),
        ("1/3/13 9:05", "09:05", "1/3/13 9:05"),
        ("1/3/13 2.20pm", "14:20", "1/3/13 2.20pm 14:20"),
        ("1/3/13 14:00 - 15:30", "14:00-15:30", "1/3/13 14:00 - 15:30"),
        ("1/3/2013", "20:13", "1/3/2013 20:13"),  # the year is no time
        ("n/k", "", "n/k"),
        ("", "14:20", "14:20"),
    ],
)
def test_a_time_is_said_once(written: str, time: str, said: str) -> None:
    assert with_time(written, time) == said


def test_no_formula_stands_in_the_file(work: tuple[Chronology, Case], tmp_path: Path) -> None:
    export(*work, tmp_path)
    with zipfile.ZipFile(tmp_path / "chronology.xlsx") as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<f " not in sheet


def test_the_same_chronology_gives_the_same_bytes(
    work: tuple[Chronology, Case], tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        export(*work, tmp_path / name)
        write_queries(*work, tmp_path / name)
    files = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert len(files) == 6  # five exports, one letter
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()
    with zipfile.ZipFile(tmp_path / "one" / "chronology.xlsx") as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml")
    assert core.count(b"2000-01-01T00:00:00Z") == 2


@pytest.mark.parametrize("tint", TINTS)
def test_black_text_on_every_tint_passes_aa(tint: str) -> None:
    assert contrast("000000", tint) >= 4.5


def test_twelve_agencies_have_twelve_tints() -> None:
    assert all(a != b for a, b in combinations(TINTS, 2))
    assert len(TINTS) == 12
    assert contrast("000000", "FFFFFF") == pytest.approx(21)


@pytest.fixture
def disputed(pages: Make, case_of: Make, tmp_path: Path) -> tuple[Chronology, Path]:
    """Two agencies, one confirmed contact on which they do not agree."""
    police = pages().table(["Date", "Time", "Event"], ["3/3/13", "21:10", "Called to the home."])
    health = pages(2).table(["Date", "Time", "Event"], ["4/3/13", "", "Told of a call."])
    case = case_of(police, health)
    submissions = [police.submission, health.submission]
    made = build(submissions, case)
    one, other = (event.id for event in made.events)
    case = replace(case, edits=(Edit(one, "link", other),))
    export(build(submissions, case), case, tmp_path)
    return made, tmp_path


def test_contradictions_are_listed_side_by_side(disputed: tuple[Chronology, Path]) -> None:
    made, folder = disputed
    sheet = load_workbook(folder / "chronology.xlsx")["Contradictions"]
    one, other = made.events
    assert [cell.value for cell in sheet[2]] == [
        "the day differs",
        one.id, "Fenshire Constabulary", "3/3/13 21:10", "Called to the home.",
        other.id, "Fenshire Community Health", "4/3/13", "Told of a call.",
        "yes",
    ]  # fmt: skip
    page = html.fromstring((folder / "chronology.html").read_text(encoding="utf-8"))
    (row,) = found(page, "//h2[@id='contradictions']/following::table[1]/tbody/tr")
    words = " ".join(row.text_content().split())
    assert words.startswith("the day differs Event 1: Fenshire Constabulary, 3/3/13 21:10 Called")
    assert words.endswith("Told of a call. confirmed")
    (links,) = found(page, "//h2[@id='links']/following::table[1]/tbody/tr")
    assert "Called to the home." in links.text_content()
    table = Document(str(folder / "chronology.docx")).tables[1]
    assert table.rows[1].cells[0].text == "the day differs"
    assert table.rows[1].cells[4].text.endswith("Told of a call.")


def test_packages_do_not_depend_on_the_machines_zlib(disputed: tuple[Chronology, Path]) -> None:
    for name in ("chronology.xlsx", "chronology.docx"):
        with zipfile.ZipFile(disputed[1] / name) as package:
            assert {info.compress_type for info in package.infolist()} == {zipfile.ZIP_STORED}


def test_what_a_workbook_remembers_is_hidden(disputed: tuple[Chronology, Path]) -> None:
    book = load_workbook(disputed[1] / "chronology.xlsx")
    shown = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert shown == ["Chronology", "Possible links", "Contradictions", "Gaps", "Agencies"]


# --- for people: Word, HTML, the timeline --------------------------------------------------------

SPACE = {"s": "http://www.w3.org/2000/svg"}


def found(tree: Any, path: str) -> list[Any]:
    return list(tree.xpath(path, namespaces=SPACE))


HOSTILE = '</script><script>alert(1)</script> & "quoted" \x07'


@pytest.fixture
def hostile(pages: Make, case_of: Make) -> tuple[Chronology, Case]:
    page = pages().table(["Date", "Event"], ["1/3/13", HOSTILE], ["May 2013", "Idris seen."])
    case = case_of(page)
    made = build([page.submission], case)
    edits = (Edit(made.events[0].id, "key", "yes"), Edit(made.events[1].id, "comment", HOSTILE))
    case = replace(case, edits=edits)
    return build([page.submission], case), case


def test_all_five_files_are_the_same_every_time(
    hostile: tuple[Chronology, Case], tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        export(*hostile, tmp_path / name)
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == [
        "chronology.csv", "chronology.docx", "chronology.html", "chronology.xlsx", "timeline.svg",
    ]  # fmt: skip
    for file in names:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


def test_the_document_repeats_its_headings_and_tears_no_row(
    hostile: tuple[Chronology, Case], tmp_path: Path
) -> None:
    export(*hostile, tmp_path)
    document = Document(str(tmp_path / "chronology.docx"))
    section = document.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (29.7, 21.0)
    rows = document.tables[0].rows
    assert rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None
    assert all(row._tr.find(".//" + qn("w:cantSplit")) is not None for row in rows)
    assert [cell.text for cell in rows[2].cells][:4] == [
        "2", "May 2013", "15 weeks to 4 months", "Fenshire Constabulary",
    ]  # fmt: skip
    assert "alert(1)" in rows[1].cells[4].text
    assert "KEY EVENT" in rows[1].cells[5].text


def test_each_subject_has_an_age_in_the_files_for_people(
    hostile: tuple[Chronology, Case], tmp_path: Path
) -> None:
    made, case = hostile
    brother = Identity("P2", "person", "sibling", "Tau Okonjo", date_of_birth=date(2010, 3, 1))
    case = replace(case, subjects=("P1", "P2"), register=(*case.register, brother))
    export(made, case, tmp_path)
    sheet = load_workbook(tmp_path / "chronology.xlsx")["Chronology"]
    assert sheet["I2"].value == "Idris Okonjo-Vale: 6 weeks; Tau Okonjo: 3 years"
    rows = list(csv.DictReader((tmp_path / "chronology.csv").read_text("utf-8").splitlines()))
    assert rows[0]["subject_age"] == "6 weeks"


def test_the_page_stands_alone_and_runs_nothing_of_an_agency(
    hostile: tuple[Chronology, Case], tmp_path: Path
) -> None:
    export(*hostile, tmp_path)
    text = (tmp_path / "chronology.html").read_text(encoding="utf-8")
    page = html.fromstring(text)
    assert len(found(page, "//script")) == 1
    assert not found(page, "//*[@src or @href[not(starts-with(., '#'))]]")
    rows = found(page, "//table[@id='events']/tbody/tr")
    assert [row.get("data-from") for row in rows] == ["2013-03-01", "2013-05-01"]
    assert [row.get("data-people") for row in rows] == ["[]", "[0]"]
    assert "alert(1)" in rows[0].text_content()
    ids = found(page, "//@id")
    assert len(ids) == len(set(ids))
    assert all(found(page, f"//*[@id='{name}']") for name in found(page, "//label/@for"))


def test_the_timeline_names_key_events_and_says_what_it_shows(
    hostile: tuple[Chronology, Case], tmp_path: Path
) -> None:
    export(*hostile, tmp_path)
    picture = etree.fromstring((tmp_path / "timeline.svg").read_bytes())
    words = found(picture, "//s:text/text()")
    assert any(word.startswith("1. </script>") for word in words)
    assert "2 events from 2012-09-01" in found(picture, "s:desc/text()")[0]
    assert len(found(picture, "//s:circle[@fill='#B91C1C']")) == 2  # and legend


@pytest.mark.parametrize("count", [0, 5, 500])
def test_marks_of_one_lane_never_lie_on_each_other(count: int) -> None:
    rng = random.Random(count)
    start = date(2012, 9, 1)
    marks = []
    for number in range(count):
        first = start + timedelta(rng.randint(0, 394))
        last = first + timedelta(rng.choice([0, 0, 0, 6, 30]))
        label = "Taken into police protection" if number % 40 == 0 else ""
        marks.append(Mark(f"Agency {number % 5}", first, last, number, label))
    lanes = [f"Agency {n}" for n in range(5)]
    text = draw(lanes, marks, [], Period(start, date(2013, 9, 30)))
    picture = etree.fromstring(text.encode())
    for words in found(picture, "//s:text[@font-size='12']"):
        assert float(words.get("x")) + len(words.text) * 6.6 <= WIDTH
    middles = [(float(c.get("cy")), float(c.get("cx"))) for c in found(picture, "//s:circle")[:-2]]
    for (y, x), (other_y, other_x) in pairwise(sorted(middles)):
        assert y != other_y or other_x - x >= 9


def test_text_on_the_timeline_can_be_read() -> None:
    assert contrast(INK[1:], "FFFFFF") > 7
    assert contrast(PALE[1:], "FFFFFF") >= 4.5
    assert all(contrast(INK[1:], tint) >= 4.5 for tint in TINTS)
