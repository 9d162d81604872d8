"""A table with no headings at all, but a column of dates."""

from __future__ import annotations

from pipeline.chronology.dates import read_time, reading
from pipeline.chronology.layouts.continued import continues
from pipeline.chronology.layouts.dated import SHARE, date_column, entries, is_entry, one_column
from pipeline.chronology.layouts.grid import Column, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row, is_prose
from pipeline.chronology.layouts.rows import read_rows


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a table whose first row is already an event, or None."""
    if continues(grid, setting) or heading_row(grid, setting) is not None:
        return None
    if is_prose(grid, setting):
        return None
    dates = date_column(grid, setting)
    first = next((n for n in range(len(grid.rows)) if is_entry(grid, n)), None)
    if dates is None or first is None or grid.width < 2:
        return None
    if not _is_entry_date(grid.under(first, one_column(dates)), setting):
        return None  # words stand above the dates: headings that nobody here knows
    columns = columns_by_content(grid, dates)
    return read_rows(grid, columns, range(first, first), setting)


def _is_entry_date(text: str, setting: Setting) -> bool:
    found = reading(text, setting.period)
    told = found.date.precision != "undated" or not found.date.problem
    return bool(text.strip()) and not found.more and told


def columns_by_content(grid: Grid, dates: int | None = None) -> tuple[Column, ...]:
    """The longest texts are what happened; a column of times is the time; the rest stays."""
    others = [c for c in range(grid.width) if c != dates]
    longest = max(others, key=lambda c: (sum(map(len, entries(grid, c))), -c))
    made = []
    for column in range(grid.width):
        meaning = "date" if column == dates else "event" if column == longest else "other"
        if meaning == "other" and _are_times(entries(grid, column)):
            meaning = "time"
        heading = {"date": "Date", "event": "Event", "time": "Time"}.get(
            meaning, f"Column {column + 1}"
        )
        made.append(Column(column, column + 1, heading, meaning))
    return tuple(made)


def _are_times(texts: list[str]) -> bool:
    return bool(texts) and sum(bool(read_time(t)) for t in texts) >= SHARE * len(texts)
