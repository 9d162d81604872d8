"""chronology.xlsx: the chronology as a panel works on it, and as the author marks it up.

The last columns (key, exclude, link, order, comment) are the author's; the others are the agencies'
own words, which an edited workbook may not change (see roundtrip.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.chronology.colours import fills
from pipeline.chronology.packing import save_office
from pipeline.model import Event

SHEET = "Chronology"
AUTHOR = ("Key", "Exclude (reason)", "Link to", "Order", "Comment")
WIDTHS: tuple[tuple[str, int], ...] = (
    ("Event", 12),
    ("From", 12),
    ("To", 12),
    ("Date as written", 18),
    ("Precision", 11),
    ("Time", 12),
    ("Agency", 22),
    ("What happened and what was recorded", 80),
    ("Subject's age", 16),
    ("Source", 26),
    ("Repeats", 12),
    ("Problem with the date", 30),
    *((name, 20) for name in AUTHOR),
)
LONGEST = 32_767  # characters in a cell: Excel's own limit
CUT = " […the rest is in chronology.csv]"
EARLIEST = date(1900, 3, 1)  # Excel's calendar is wrong before that


def write_workbook(events: Sequence[Event], agencies: Sequence[str], path: Path) -> None:
    """One row per event in published order; deterministic bytes. agencies: in case.toml's order."""
    book = Workbook()
    sheet = cast(Worksheet, book.active)
    sheet.title = SHEET
    _headings(sheet)
    colours = fills(agencies)
    for number, event in enumerate(events, start=2):
        _write(sheet, number, event, colours)
    _furnish(sheet, len(events) + 1)
    _legend(book.create_sheet("Agencies"), agencies, colours)
    save_office(book, path)


def _headings(sheet: Worksheet) -> None:
    for column, (name, width) in enumerate(WIDTHS, start=1):
        cell = sheet.cell(1, column, name)
        own = name in AUTHOR
        cell.font = Font(bold=True, color="000000" if own else "FFFFFF")
        cell.fill = PatternFill("solid", start_color="FFE699" if own else "1F3864")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = width


def _write(sheet: Worksheet, number: int, event: Event, colours: Mapping[str, str]) -> None:
    for column, value in enumerate(_values(event), start=1):
        cell = cast(Cell, sheet.cell(number, column))
        if isinstance(value, date):
            cell.value, cell.number_format = value, "dd/mm/yyyy"
        elif value:
            _as_text(cell, value)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.border = Border(bottom=Side("thin", color="BFBFBF"))
    sheet.cell(number, 7).fill = PatternFill(
        "solid", start_color=colours.get(event.agency, "FFFFFF")
    )


def _values(event: Event) -> tuple[date | str, ...]:
    written = event.date
    return (
        event.id,
        _day(written.date_from),
        _day(written.date_to),
        written.as_written,
        written.precision,
        written.time,
        event.agency,
        event.text,
        event.age,
        str(event.source),
        event.duplicate_of,
        written.problem,
        "yes" if event.key else "",
        event.excluded,
        "",
        "",
        event.comment,
    )


def _day(day: date | None) -> date | str:
    if day is None:
        return ""
    return day if day >= EARLIEST else day.isoformat()


def _as_text(cell: Cell, value: str) -> None:
    """Text, whatever it begins with: "=cmd|…" must never become a formula."""
    value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value)
    cell.value = value if len(value) <= LONGEST else value[: LONGEST - len(CUT)] + CUT
    cell.data_type = "s"
    cell.number_format = "@"
    if value[:1] in "=+-@":
        cell.quotePrefix = True  # Excel shows it as text when the cell is edited, too


def _furnish(sheet: Worksheet, last: int) -> None:
    end = get_column_letter(len(WIDTHS))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{end}{last}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    marks = DataValidation(type="list", formula1='"yes"', allow_blank=True)
    column = get_column_letter(len(WIDTHS) - len(AUTHOR) + 1)
    marks.add(f"{column}2:{column}{max(last, 2)}")
    sheet.add_data_validation(marks)


def _legend(sheet: Worksheet, agencies: Sequence[str], colours: Mapping[str, str]) -> None:
    """Each agency and its colour in words: the colour is never the only sign."""
    sheet.column_dimensions["A"].width = 50
    _as_text(cast(Cell, sheet.cell(1, 1)), "Agency")
    sheet["A1"].font = Font(bold=True)
    for number, agency in enumerate(dict.fromkeys(agencies), start=2):
        cell = cast(Cell, sheet.cell(number, 1))
        _as_text(cell, agency)
        cell.fill = PatternFill("solid", start_color=colours[agency])
