"""chronology.xlsx: the chronology as a panel works on it, and as the author marks it up.

The last columns (key, exclude, link, order, comment) are the author's; the others are the agencies'
own words, which an edited workbook may not change (see roundtrip.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.chronology.ages import all_ages
from pipeline.chronology.colours import fills
from pipeline.chronology.contacts import days_since_last, gaps, unseen
from pipeline.chronology.links import Link, find_links
from pipeline.chronology.packing import save_office
from pipeline.model import Case, Event

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
    ("Age of each subject", 16),
    ("Source", 26),
    ("Repeats", 12),
    ("Problem with the date", 30),
    ("Days since last contact", 14),
    ("May be the same as", 20),
    *((name, 20) for name in AUTHOR),
)
AGENCY = 6  # the place of the agency in a row, from 0
LINK_WIDTHS = (
    ("Event", 12), ("Agency", 22), ("Date", 18), ("Text", 60),
    ("Event (2)", 12), ("Agency (2)", 22), ("Date (2)", 18), ("Text (2)", 60),
    ("Words shared", 30), ("They do not agree", 30), ("Confirmed", 11),
)  # fmt: skip
GAP_WIDTHS = (
    ("Agency", 40), ("From", 12), ("To", 12), ("Days", 8),
    ("After event", 14), ("Before event", 14),
)  # fmt: skip
NOBODY_SAW = "No agency says that it saw the child"
LONGEST = 32_767  # characters in a cell: Excel's own limit
CUT = " […the rest is in chronology.csv]"
EARLIEST = date(1900, 3, 1)  # Excel's calendar is wrong before that


def write_workbook(events: Sequence[Event], case: Case, path: Path) -> None:
    """One row per event in published order, with links and gaps on sheets of their own."""
    book = Workbook()
    sheet = cast(Worksheet, book.active)
    sheet.title = SHEET
    agencies = [spec.agency for spec in case.submissions]
    links = find_links(events, case)
    colours = fills(agencies)
    _headings(sheet)
    looks = _Looks()
    for number, row in enumerate(sheet_rows(events, case, links), start=2):
        for column, value in enumerate(row, start=1):
            tint = colours.get(str(value), "") if column == AGENCY + 1 else ""
            looks.put(sheet.cell(number, column), value, tint)
    _furnish(sheet, len(events) + 1)
    _listing(book, "Possible links", LINK_WIDTHS, _link_rows(links, events), looks)
    _listing(book, "Gaps", GAP_WIDTHS, _gap_rows(events, case), looks)
    _legend(book.create_sheet("Agencies"), agencies, colours, looks)
    save_office(book, path)


def sheet_rows(
    events: Sequence[Event], case: Case, links: Sequence[Link]
) -> list[tuple[date | int | str, ...]]:
    """What stands in each row of the sheet, the author's columns last."""
    since = days_since_last(events)
    partners: dict[str, list[str]] = defaultdict(list)
    confirmed: dict[str, list[str]] = defaultdict(list)
    for link in links:
        for one, other in ((link.one, link.other), (link.other, link.one)):
            (confirmed if link.confirmed else partners)[one].append(other)
    order = {edit.event_id: edit.value for edit in case.edits if edit.action == "order"}
    return [
        (
            *_agencys(event, all_ages(event, case)),
            since.get(event.id, ""),
            ", ".join(partners[event.id]),
            *_authors(event, ", ".join(confirmed[event.id]), order.get(event.id, "")),
        )
        for event in events
    ]


def _headings(sheet: Worksheet) -> None:
    for column, (name, width) in enumerate(WIDTHS, start=1):
        cell = sheet.cell(1, column, name)
        own = name in AUTHOR
        cell.font = Font(bold=True, color="000000" if own else "FFFFFF")
        cell.fill = PatternFill("solid", start_color="FFE699" if own else "1F3864")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = width


class _Looks:
    """The looks of cells, each made once: openpyxl compares every style with all others."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, str], Any] = {}

    def put(self, cell: Any, value: date | int | str, tint: str = "") -> None:
        """A value in a cell, as what it is, on a tint (RRGGBB) if one is given."""
        kind = "date" if isinstance(value, date) else "number" if isinstance(value, int) else "text"
        if isinstance(value, str):
            text = storable(value)
            kind = "quoted" if text[:1] and text[:1] in "=+-@" else kind
            cell.value = text or None
        else:
            cell.value = value
        if (kind, tint) not in self._made:
            _style(cell, kind, tint)
            self._made[kind, tint] = copy(cell._style)
        cell._style = copy(self._made[kind, tint])
        if kind in ("text", "quoted") and cell.value is not None:
            cell.data_type = "s"  # whatever it begins with: "=cmd|…" must never become a formula


def _style(cell: Cell, kind: str, tint: str) -> None:
    cell.number_format = {"date": "dd/mm/yyyy", "number": "General"}.get(kind, "@")
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.border = Border(bottom=Side("thin", color="BFBFBF"))
    if tint:
        cell.fill = PatternFill("solid", start_color=tint)
    if kind == "quoted":
        cell.quotePrefix = True  # Excel keeps it text when the cell is edited, too


def _agencys(event: Event, ages: str) -> tuple[date | str, ...]:
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
        ages,
        str(event.source),
        event.duplicate_of,
        written.problem,
    )


def _authors(event: Event, linked: str, order: str) -> tuple[str, ...]:
    return "yes" if event.key else "", event.excluded, linked, order, event.comment


def _day(day: date | None) -> date | str:
    if day is None:
        return ""
    return day if day >= EARLIEST else day.isoformat()


def storable(text: str) -> str:
    """What a cell can hold of a text: no control characters, Excel's own length."""
    text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)
    return text if len(text) <= LONGEST else text[: LONGEST - len(CUT)] + CUT


def cell_text(value: object) -> str:
    """A cell's value as it is compared: dates in ISO 8601, all else as its words."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


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


def _listing(
    book: Workbook,
    title: str,
    widths: Sequence[tuple[str, int]],
    rows: Iterable[Sequence[date | int | str]],
    looks: _Looks,
) -> None:
    """A sheet to read, not to write in."""
    sheet = book.create_sheet(title)
    for column, (name, width) in enumerate(widths, start=1):
        sheet.cell(1, column, name).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            looks.put(sheet.cell(number, column), value)
    sheet.freeze_panes = "A2"


def _link_rows(
    links: Sequence[Link], events: Sequence[Event]
) -> Iterator[tuple[date | int | str, ...]]:
    known = {event.id: event for event in events}
    for link in links:
        sides: list[str] = []
        for event in (known[link.one], known[link.other]):
            sides += [event.id, event.agency, event.date.as_written, event.text]
        said = ("; ".join(link.contradictions), "yes" if link.confirmed else "")
        yield (*sides, ", ".join(link.shared), *said)


def _gap_rows(events: Sequence[Event], case: Case) -> Iterator[tuple[date | int | str, ...]]:
    for gap in (*gaps(events, case), *unseen(events, case)):
        yield gap.agency or NOBODY_SAW, gap.first, gap.last, gap.days, gap.before, gap.after


def _legend(
    sheet: Worksheet, agencies: Sequence[str], colours: Mapping[str, str], looks: _Looks
) -> None:
    """Each agency and its colour in words: the colour is never the only sign."""
    sheet.column_dimensions["A"].width = 50
    sheet.cell(1, 1, "Agency").font = Font(bold=True)
    for number, agency in enumerate(dict.fromkeys(agencies), start=2):
        looks.put(sheet.cell(number, 1), agency, colours[agency])
