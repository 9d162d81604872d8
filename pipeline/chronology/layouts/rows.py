"""Rows under known columns -> drafts of events. Shared by the layouts that have columns."""

from __future__ import annotations

from pipeline.chronology.dates import is_date, leading_date
from pipeline.chronology.layouts.grid import Column, Draft, Grid, Placement, Setting, folded
from pipeline.model import Field, SourceRef

EMPTY = "an empty row of a table"
TITLE = "a title above the headings of a table"
HEADINGS = "the headings of a table"
REPEATED = "headings repeated"
DIVIDER = "a line of a table that names the day, month or year of the rows below it"
CARRIED = ("date", "end", "time", "source")


def read_rows(
    grid: Grid, columns: tuple[Column, ...], headings: range, setting: Setting
) -> Placement:
    """Every row of the grid, as event or left out. headings: the rows that hold the headings."""
    drafts: list[Draft] = []
    left_out: list[tuple[SourceRef, str]] = []
    known = {_row_text(grid, n) for n in range(headings.stop)}
    for number, row in enumerate(grid.rows):
        reason = _no_event(grid, number, headings, known)
        if reason:
            left_out.append((row.ref, reason))
        elif grid.is_line(number) and (line := _divider(grid, number, setting)):
            drafts.append(line)
            left_out.append((row.ref, DIVIDER))
        elif grid.is_line(number):
            drafts.append(_line(grid, number, setting))
        else:
            drafts.append(_draft(grid, number, columns))
    return Placement(tuple(drafts), tuple(left_out), columns)


def _no_event(grid: Grid, number: int, headings: range, known: set[str]) -> str:
    if number in headings:
        return HEADINGS
    if not grid.written(number):
        return EMPTY
    if number < headings.start:
        return TITLE
    return REPEATED if _row_text(grid, number) in known else ""


def _row_text(grid: Grid, number: int) -> str:
    return "|".join(folded(cell.text) for cell in grid.rows[number].cells)


def _divider(grid: Grid, number: int, setting: Setting) -> Draft | None:
    """ "2012" or "May 2013" across the table: the rows below lean on it for what they leave out."""
    row, text = grid.rows[number], grid.rows[number].cells[0].text
    if not is_date(text, setting.period):
        return None
    return Draft(row.ref, (row.ref,), text, (), divider=True)


def _line(grid: Grid, number: int, setting: Setting) -> Draft:
    """A text across the whole table, perhaps beginning with its date."""
    row, text = grid.rows[number], grid.rows[number].cells[0].text
    if found := leading_date(text, setting.period):
        return Draft(row.ref, (row.ref,), found[0].as_written, (Field("Event", found[1]),))
    return Draft(row.ref, (row.ref,), "", (Field("Event", text),))


def _draft(grid: Grid, number: int, columns: tuple[Column, ...]) -> Draft:
    row = grid.rows[number]
    own = {column: grid.under(number, column) for column in columns}
    happened = main_column(columns)
    texts = {
        c: own[c] or (grid.merged_into(number, c) if c.meaning in CARRIED or c == happened else "")
        for c in columns
    }
    dates = [c for c in columns if c.meaning in ("date", "end")]
    written = " – ".join(texts[c].strip("\n") for c in dates if texts[c].strip())
    time = next((c for c in columns if c.meaning == "time"), None)
    others = [c for c in columns if c not in dates and c not in (time, happened)]
    return Draft(
        row.ref,
        (row.ref,),
        written,
        (
            Field(happened.heading, texts[happened]),
            *(Field(c.heading, texts[c]) for c in others if texts[c].strip()),
            *_beyond(grid, number, columns),
        ),
        Field(time.heading, texts[time]) if time else Field("", ""),
        next((c.heading for c in dates[:1] if c.heading), "Date"),
    )


def _beyond(grid: Grid, number: int, columns: tuple[Column, ...]) -> tuple[Field, ...]:
    """Cells that begin under no heading: kept, under the number of their column."""
    return tuple(
        Field(f"Column {cell.column + 1}", cell.text)
        for cell in grid.written(number)
        if not any(c.start <= cell.column < c.end for c in columns)
    )


def main_column(columns: tuple[Column, ...]) -> Column:
    """The column that says what happened: exactly one has the meaning "event"."""
    return next(c for c in columns if c.meaning == "event")
