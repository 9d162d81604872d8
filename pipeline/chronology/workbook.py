"""chronology.xlsx: the chronology as a panel works on it, and as the author marks it up.

The last columns (key, exclude, link, order, comment) are the author's; the others are the agencies'
own words, which an edited workbook may not change (see roundtrip.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.chronology.colours import fills
from pipeline.chronology.exported import remember
from pipeline.chronology.links import Link
from pipeline.chronology.looks import LINE, Looks, line_up
from pipeline.chronology.packing import save_office
from pipeline.chronology.panel_lists import add_lists
from pipeline.chronology.sheet import AUTHOR, COMPARED, SHEET, TITLES, WIDTHS, sheet_rows
from pipeline.model import Case, Event


def write_workbook(events: Sequence[Event], case: Case, links: Sequence[Link], path: Path) -> None:
    """One row per event in published order; links, contradictions and gaps on their own sheets."""
    book = Workbook()
    sheet = cast(Worksheet, book.active)
    sheet.title = SHEET
    agencies = [spec.agency for spec in case.submissions]
    colours, looks = fills(agencies), Looks()
    rows = sheet_rows(events, case, links)
    _headings(sheet)
    for number, row in enumerate(rows, start=2):
        for column, (title, value) in enumerate(zip(TITLES, row, strict=True), start=1):
            tint = colours.get(str(value), "") if title == "Agency" else ""
            looks.put(sheet.cell(number, column), value, tint)
        line_up(sheet, number, row, WIDTHS)
    _furnish(sheet, len(events) + 1)
    add_lists(book, events, case, links, looks)
    _legend(book.create_sheet("Agencies"), agencies, colours, looks)
    remember(book, rows, case.edits, looks)
    save_office(book, path)


def _headings(sheet: Worksheet) -> None:
    for column, (name, width) in enumerate(WIDTHS, start=1):
        cell = sheet.cell(1, column, name)
        own = name in AUTHOR
        cell.font = Font(bold=True, color="000000" if own else "FFFFFF")
        cell.fill = PatternFill("solid", start_color="FFE699" if own else "1F3864")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.row_dimensions[1].height = 2 * LINE


def _furnish(sheet: Worksheet, last: int) -> None:
    end = get_column_letter(len(WIDTHS))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{end}{last}"
    sheet.print_title_rows = "1:1"
    sheet.print_area = f"A1:{get_column_letter(COMPARED)}{last}"  # more could not be read on A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    marks = DataValidation(type="list", formula1='"yes"', allow_blank=True)
    column = get_column_letter(len(WIDTHS) - len(AUTHOR) + 1)
    marks.add(f"{column}2:{column}{max(last, 2)}")
    sheet.add_data_validation(marks)


def _legend(
    sheet: Worksheet, agencies: Sequence[str], colours: Mapping[str, str], looks: Looks
) -> None:
    """Each agency and its colour in words: the colour is never the only sign."""
    sheet.column_dimensions["A"].width = 50
    sheet.cell(1, 1, "Agency").font = Font(bold=True)
    for number, agency in enumerate(dict.fromkeys(agencies), start=2):
        looks.put(sheet.cell(number, 1), agency, colours[agency])
