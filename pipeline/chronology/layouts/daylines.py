"""Days as lines across the table, each above the entries of its day, which have no date of their
own: the log of a ward or a children’s home."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.chronology.dates import reading
from pipeline.chronology.layouts.dated import date_column, is_entry
from pipeline.chronology.layouts.grid import Column, Draft, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row
from pipeline.chronology.layouts.headings import meaning
from pipeline.chronology.layouts.rows import read_rows
from pipeline.chronology.layouts.unheaded import columns_by_content


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a table with two such lines or more, and no column of dates."""
    days = [n for n in range(len(grid.rows)) if _is_day(grid, n, setting)]
    if len(days) < 2 or date_column(grid, setting) is not None:
        return None
    if heading_row(grid, setting) is not None:
        return None
    heads = [n for n in range(days[0]) if is_entry(grid, n)][-1:]
    named = _named(grid, heads, setting)
    entries = (n for n in range(len(grid.rows)) if n in days or is_entry(grid, n))
    start = heads[0] if named else next(entries)  # what stands above is a title
    headings = range(start, start + bool(named))
    placed = read_rows(grid, named or columns_by_content(grid), headings, setting)
    return replace(placed, drafts=tuple(_dated(placed.drafts)))


def _is_day(grid: Grid, number: int, setting: Setting) -> bool:
    if not grid.is_line(number):
        return False
    found = reading(grid.rows[number].cells[0].text, setting.period)
    return found.date.precision == "day" and not found.more


def _named(grid: Grid, heads: list[int], setting: Setting) -> tuple[Column, ...]:
    """The columns as the row above the first day names them; () if it names no event."""
    made = [
        Column(c.column, c.column + c.columns, c.text, meaning(c.text, setting.mapped) or "other")
        for number in heads
        for c in grid.rows[number].cells
    ]
    events = [column for column in made if column.meaning == "event"]
    return tuple(replace(c, meaning="other") if c in events[1:] else c for c in made if events)


def _dated(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Each entry under the day of the line above it; the lines themselves are no events."""
    day = ""
    for draft in drafts:
        day = draft.date if draft.divider else day
        if not draft.divider:
            yield replace(draft, date=draft.date or day)
