"""A table with a row of headings, perhaps under a title, perhaps in two rows."""

from __future__ import annotations

from dataclasses import replace

from pipeline.chronology.dates import is_date
from pipeline.chronology.layouts.dated import date_column, entries
from pipeline.chronology.layouts.grid import Column, Grid, Placement, Setting, folded
from pipeline.chronology.layouts.headings import (
    ONLY_A_KIND,
    event_rank,
    is_date_label,
    is_other_list,
    is_short_list,
    is_version,
    meaning,
)
from pipeline.chronology.layouts.rows import read_rows
from pipeline.model import Cell

SENTENCE = 40  # characters in the mean: names, roles and titles are shorter
SEARCHED = 8  # rows: titles and forms of address above the headings are never longer


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a headed chronology table, or None where it is something else."""
    number = heading_row(grid, setting)
    if number is None:
        return None
    found, depth = _columns(grid, number, setting)
    columns = settled(_with_narrative(grid, number + depth, found))
    return read_rows(grid, columns, range(number, number + depth), setting) if columns else None


def heading_row(grid: Grid, setting: Setting) -> int | None:
    """The row that names a column of dates and at least one more column, and holds no date.

    The heading above the dates may be missing or unknown, if the one above what happened is known.
    """
    for number in range(min(SEARCHED, len(grid.rows))):
        cells = grid.written(number)
        names = [meaning(cell.text, setting.mapped) for cell in cells]
        if (
            "date" in names
            and len([n for n in names if n]) >= 2
            and not any(is_date(cell.text, setting.period) for cell in cells)
        ):
            return number
        if "date" not in names and _tells_event_beside_dates(grid, number, setting):
            return number
    return None


def _tells_event_beside_dates(grid: Grid, number: int, setting: Setting) -> bool:
    column = date_column(grid, setting)
    if column is None or any(is_date(c.text, setting.period) for c in grid.written(number)):
        return False
    cells = grid.rows[number].cells
    others = [meaning(c.text, setting.mapped) for c in cells if c.column != column]
    return "event" in others and len(others) < len(cells)


def is_prose(grid: Grid, setting: Setting) -> bool:
    """Whether its own headings or labels say that a table is a staff list, a version history …"""
    headings = [cell.text for n in range(_first_dated(grid, setting)) for cell in grid.written(n)]
    labels = [c.text for n in range(len(grid.rows)) for c in grid.written(n) if c.column == 0]
    if any(setting.mapped.get(folded(text)) == "prose" for text in headings):
        return True
    if any(is_version(text) or is_other_list(text) for text in headings):
        return True
    if any(is_date_label(text) for text in labels):
        return True
    return any(is_short_list(text) for text in headings) and not _tells_much(grid)


def _first_dated(grid: Grid, setting: Setting) -> int:
    """How many rows stand above the first that holds a date."""
    for number in range(len(grid.rows)):
        if any(is_date(cell.text, setting.period) for cell in grid.written(number)):
            return number
    return min(SEARCHED, len(grid.rows))


def _tells_much(grid: Grid) -> bool:
    """Whether a column holds sentences: then it is no list, and must not be passed over."""
    return any(
        sum(map(len, texts)) > SENTENCE * len(texts)
        for column in range(grid.width)
        if (texts := entries(grid, column))
    )


def settled(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """One column of dates and one of what happened, the others as they are, or ()."""
    if any(is_version(c.heading) or c.meaning == "prose" for c in columns):
        return ()
    listed = any(is_other_list(c.heading) for c in columns)
    for rank in ("event",) if listed else ("event", "response", "comment"):
        chosen = [c for c in columns if c.meaning == rank]
        if chosen:
            best = min(chosen, key=lambda c: (event_rank(c.heading), c.start))
            return _one_date(tuple(_main(c, best) for c in columns))
    return ()


def _with_narrative(grid: Grid, start: int, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Where only a "type of contact" is known, the longest texts elsewhere are the story."""
    events = [c for c in columns if c.meaning == "event"]
    others = [c for c in columns if c.meaning == "other"]
    if not events or not others or any(event_rank(c.heading) < ONLY_A_KIND for c in events):
        return columns

    def length(column: Column) -> int:
        return sum(len(grid.under(n, column)) for n in range(start, len(grid.rows)))

    longest = max(others, key=lambda c: (length(c), -c.start))
    if length(longest) <= length(events[0]):
        return columns
    swap = {events[0]: "other", longest: "event"}
    return tuple(replace(c, meaning=swap.get(c, c.meaning)) for c in columns)


def _main(column: Column, best: Column) -> Column:
    if column == best:
        return replace(column, meaning="event")
    return replace(column, meaning="other") if column.meaning == "event" else column


def _one_date(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Of several columns of dates the one of the event; "date recorded" stays a plain column."""
    dates = [c for c in columns if c.meaning == "date"]
    if not dates:
        return ()
    late = ("record", "report", "enter")
    best = min(
        dates,
        key=lambda c: (
            any(word in c.heading.lower() for word in late),
            not any(word in c.heading.lower() for word in ("date", "when")),
            c.start,
        ),
    )
    return tuple(
        replace(c, meaning="other") if c.meaning == "date" and c != best else c for c in columns
    )


def _columns(grid: Grid, number: int, setting: Setting) -> tuple[tuple[Column, ...], int]:
    """The columns that a heading row names, and how many rows the headings take."""
    cells = grid.rows[number].cells
    deep = any(c.rows > 1 for c in cells) and any(c.columns > 1 for c in cells)
    below = grid.rows[number + 1].cells if deep and number + 1 < len(grid.rows) else ()
    columns: list[Column] = []
    for cell in cells:
        under = [c for c in below if cell.column <= c.column < cell.column + cell.columns]
        columns += _split(cell, under, setting) if under else [_column(cell, cell.text, setting)]
    if not any(c.meaning == "date" for c in columns):
        dates = date_column(grid, setting)
        columns = [replace(c, meaning="date") if c.start == dates else c for c in columns]
    return tuple(columns), 2 if below else 1


def _split(cell: Cell, under: list[Cell], setting: Setting) -> list[Column]:
    """A heading over two columns with a heading each: "Date" over "From" and "To"."""
    made = []
    for each in under:
        heading = f"{cell.text} {each.text}".strip()
        own = meaning(each.text, setting.mapped) or meaning(heading, setting.mapped)
        made.append(Column(each.column, each.column + each.columns, heading, own or "other"))
    return made


def _column(cell: Cell, heading: str, setting: Setting) -> Column:
    own = meaning(heading, setting.mapped) or "other"
    return Column(cell.column, cell.column + cell.columns, heading.strip(), own)
