"""The looks of a workbook's cells, and text that stays text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from datetime import date
from typing import Any

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.chronology.sheet import storable

LINE, HIGHEST = 15, 409  # points: a line of text; the highest row that Excel can have
Rows = Iterable[Sequence[date | int | str]]


class Looks:
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
    side = "left" if kind == "date" else None  # at the right it would touch the next column's words
    cell.alignment = Alignment(horizontal=side, wrap_text=True, vertical="top")
    cell.border = Border(bottom=Side("thin", color="BFBFBF"))
    if tint:
        cell.fill = PatternFill("solid", start_color=tint)
    if kind == "quoted":
        cell.quotePrefix = True  # Excel keeps it text when the cell is edited, too


def line_up(
    sheet: Worksheet, number: int, texts: Sequence[object], widths: Sequence[tuple[str, int]]
) -> None:
    """Make a row as high as its longest text: Calc shows one line of it otherwise."""
    lines = max(
        sum(-(-max(len(line), 1) // (width - 2)) for line in str(text).split("\n"))
        for text, (_, width) in zip(texts, widths, strict=True)
    )
    sheet.row_dimensions[number].height = min(LINE * lines, HIGHEST)


def listing(sheet: Worksheet, widths: Sequence[tuple[str, int]], rows: Rows, looks: Looks) -> None:
    """A sheet to read, not to write in."""
    for column, (name, width) in enumerate(widths, start=1):
        sheet.cell(1, column, name).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            looks.put(sheet.cell(number, column), value)
        line_up(sheet, number, row, widths)
    sheet.freeze_panes = "A2"
