"""chronology.csv and chronology.xlsx: what stands in them, and the same bytes every time."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from pipeline.chronology import build, export
from pipeline.chronology.colours import TINTS, contrast
from pipeline.model import Case, Chronology

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
    for file in ("chronology.csv", "chronology.xlsx"):
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
