"""A table whose entries begin with their date, in one cell: "12/05/13 Home visit, no reply"."""

from __future__ import annotations

from pipeline.chronology.dates import leading_date
from pipeline.chronology.layouts import cards
from pipeline.chronology.layouts.continued import continues
from pipeline.chronology.layouts.dated import date_column, entries, one_column
from pipeline.chronology.layouts.grid import Draft, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row, is_prose
from pipeline.chronology.layouts.rows import EMPTY, HEADINGS, TITLE
from pipeline.model import Field, SourceRef

HALF = 0.5  # of the entries, headings among them


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of such a table, with or without headings, or None where it is something else."""
    if heading_row(grid, setting) is not None or continues(grid, setting):
        return None
    if date_column(grid, setting) is not None or is_prose(grid, setting):
        return None
    if cards.match(grid, setting) is not None:
        return None  # labels say more than the order of the words
    column = _column(grid, setting)
    return None if column is None else _read(grid, column, setting)


def _column(grid: Grid, setting: Setting) -> int | None:
    """The first column of which two cells at least, and most, begin with a date."""
    for column in range(grid.width):
        written = entries(grid, column)
        dated = [text for text in written if leading_date(text, setting.period)]
        if len(dated) >= 2 and len(dated) >= HALF * len(written):
            return column
    return None


def _read(grid: Grid, column: int, setting: Setting) -> Placement:
    texts = [grid.under(n, one_column(column)) for n in range(len(grid.rows))]
    first = next(n for n, text in enumerate(texts) if leading_date(text, setting.period))
    names = {c.column: c.text.strip() for c in grid.rows[first - 1].cells} if first else {}
    drafts: list[Draft] = []
    left_out: list[tuple[SourceRef, str]] = []
    for number, row in enumerate(grid.rows):
        if not grid.written(number):
            left_out.append((row.ref, EMPTY))
        elif number < first:
            left_out.append((row.ref, HEADINGS if number == first - 1 else TITLE))
        else:
            drafts.append(_draft(grid, number, column, names, setting))
    return Placement(tuple(drafts), tuple(left_out))


def _draft(grid: Grid, number: int, column: int, names: dict[int, str], setting: Setting) -> Draft:
    row, text = grid.rows[number], grid.under(number, one_column(column))
    found = leading_date(text, setting.period)
    written, rest = (found[0].as_written, found[1]) if found else ("", text)
    others = [c for c in grid.written(number) if c.column != column]
    return Draft(
        row.ref,
        (row.ref,),
        written,
        (
            Field(names.get(column) or "Event", rest),
            *(Field(names.get(c.column) or f"Column {c.column + 1}", c.text) for c in others),
        ),
    )
