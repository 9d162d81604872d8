"""A table without headings that goes on where the one before it was cut, by a page break mostly."""

from __future__ import annotations

from pipeline.chronology.dates import reading
from pipeline.chronology.layouts.grid import Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row, is_prose
from pipeline.chronology.layouts.rows import read_rows


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a continued table, under the headings of the table before, or None."""
    if not continues(grid, setting):
        return None
    return read_rows(grid, setting.columns, range(0), setting)


def continues(grid: Grid, setting: Setting) -> bool:
    """As wide as the table before, no headings of its own, and dates where that one had them.

    A first row without a date (the page break tore an entry) counts if the tables adjoin.
    """
    if not setting.columns or grid.width != max(c.end for c in setting.columns):
        return False
    if heading_row(grid, setting) is not None or is_prose(grid, setting):
        return False
    column = next(c for c in setting.columns if c.meaning == "date")
    dates = [grid.under(n, column) for n in range(len(grid.rows)) if not grid.is_line(n)]
    told = [reading(text, setting.period).date.precision != "undated" for text in dates]
    return any(told) or (setting.adjoining and not any(text.strip() for text in dates))
