"""A table with no headings at all, but a column of dates."""

from __future__ import annotations

from pipeline.chronology.dates import is_date, read_time, reading
from pipeline.chronology.layouts.continued import continues
from pipeline.chronology.layouts.grid import Column, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row, is_prose
from pipeline.chronology.layouts.rows import read_rows

SHARE = 0.6  # of the rows: fewer dates than this, and the column is not a column of dates


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a table whose first row is already an event, or None."""
    if continues(grid, setting) or heading_row(grid, setting) is not None:
        return None
    if is_prose(grid, setting):
        return None
    dates = date_column(grid, setting)
    first = next((n for n in range(len(grid.rows)) if _is_entry(grid, n)), None)
    if dates is None or first is None or grid.width < 2:
        return None
    if not _is_entry_date(grid.under(first, _slice(dates)), setting):
        return None  # words stand above the dates: headings that nobody here knows
    columns = _columns(grid, dates)
    return read_rows(grid, columns, range(first, first), setting)


def _is_entry_date(text: str, setting: Setting) -> bool:
    found = reading(text, setting.period)
    return bool(text.strip()) and not found.more and not found.date.problem


def date_column(grid: Grid, setting: Setting) -> int | None:
    """The first grid column whose cells are dates in two rows at least and in most of them."""
    for column in range(grid.width):
        texts = [grid.under(n, _slice(column)) for n in range(len(grid.rows)) if _is_entry(grid, n)]
        written = [text for text in texts if text.strip()]
        dated = [text for text in written if is_date(text, setting.period)]
        if len(dated) >= 2 and len(dated) >= SHARE * len(written):
            return column
    return None


def _is_entry(grid: Grid, number: int) -> bool:
    return bool(grid.written(number)) and not grid.is_line(number)


def _slice(column: int) -> Column:
    return Column(column, column + 1, "", "date")


def _columns(grid: Grid, dates: int) -> tuple[Column, ...]:
    """The longest texts are what happened; a column of times is the time; the rest stays."""
    others = [c for c in range(grid.width) if c != dates]
    longest = max(others, key=lambda c: (sum(map(len, _texts(grid, c))), -c))
    made = []
    for column in range(grid.width):
        meaning = "date" if column == dates else "event" if column == longest else "other"
        if meaning == "other" and _are_times(_texts(grid, column)):
            meaning = "time"
        heading = {"date": "Date", "event": "Event", "time": "Time"}.get(
            meaning, f"Column {column + 1}"
        )
        made.append(Column(column, column + 1, heading, meaning))
    return tuple(made)


def _texts(grid: Grid, column: int) -> list[str]:
    found = [grid.under(n, _slice(column)) for n in range(len(grid.rows)) if _is_entry(grid, n)]
    return [text for text in found if text.strip()]


def _are_times(texts: list[str]) -> bool:
    return bool(texts) and sum(bool(read_time(t)) for t in texts) >= SHARE * len(texts)
