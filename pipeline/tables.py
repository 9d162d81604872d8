"""The author's tables (.csv, .xlsx) as rows of text, with the line that each came from."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

import openpyxl

from pipeline.errors import CaseError, SeveralErrors

Rows = list[tuple[int, dict[str, str]]]


def read_csv(path: Path, *, required: Sequence[str], known: Sequence[str]) -> Rows:
    """Rows of a CSV as (line, column -> text); [] where the file is missing. Empty rows fall out.

    Excel's habits are taken as they come: UTF-8 with or without a mark, or Windows-1252.
    Raises CaseError for columns that are missing, unknown or given twice.
    """
    if not path.is_file():
        return []
    text = _text(path)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return _rows([(lines.line_num, row) for row in lines], path.name, required, known)
    except csv.Error:
        raise CaseError("cannot be read as CSV", place=path.name, hint="save it again") from None


def read_xlsx(path: Path, *, required: Sequence[str], known: Sequence[str]) -> Rows:
    """The first sheet of a workbook, as read_csv gives it. Raises CaseError."""
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        grid = list(book.worksheets[0].iter_rows(values_only=True))
        book.close()
    except (OSError, ValueError, KeyError, IndexError, zipfile.BadZipFile):
        raise CaseError("cannot be read as a workbook", place=path.name) from None
    lines = [(number, [_shown(value) for value in row]) for number, row in enumerate(grid, 1)]
    return _rows(lines, path.name, required, known)


def _delimiter(text: str) -> str:
    """Excel writes semicolons where the comma is the decimal sign."""
    head = text.partition("\n")[0]
    return ";" if ";" in head and "," not in head else ","


def _text(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _shown(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _rows(
    lines: list[tuple[int, list[str]]], name: str, required: Sequence[str], known: Sequence[str]
) -> Rows:
    filled = [(line, [cell.strip() for cell in row]) for line, row in lines if any(row)]
    filled = [(line, row) for line, row in filled if any(row)]
    if not filled:
        return []
    head = ["_".join(cell.casefold().split()) for cell in filled[0][1]]
    problems = list(_heading_problems(head, name, required, known))
    problems += [
        CaseError("has more cells than there are headings", place=f"{name}, line {line}")
        for line, row in filled[1:]
        if any(row[len(head) :])
    ]
    if problems:
        raise SeveralErrors(problems)
    return [(line, dict(zip(head, row, strict=False))) for line, row in filled[1:]]


def _heading_problems(
    head: Sequence[str], name: str, required: Sequence[str], known: Sequence[str]
) -> Iterable[CaseError]:
    hint = f"the columns are: {', '.join(known)}"
    missing = [column for column in required if column not in head]
    if missing:
        yield CaseError(f"has no column {', '.join(missing)}", place=f"{name}, line 1", hint=hint)
    for position, column in enumerate(head, 1):
        place = f"{name}, line 1, column {position}"
        if column and column not in known:
            yield CaseError("unknown heading", place=place, hint=hint)
        elif column and head.index(column) + 1 < position:
            yield CaseError("the same heading twice", place=place)
