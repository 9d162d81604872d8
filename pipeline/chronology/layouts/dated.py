"""Which column of a table holds dates, whatever its heading says."""

from __future__ import annotations

import re

from pipeline.chronology.dates import is_date, read_time
from pipeline.chronology.layouts.grid import Column, Grid, Setting
from pipeline.chronology.layouts.headings import meaning

BARE = re.compile(r"\W*\d{1,3}\W*")  # a running number far sooner than a day of some month
SHARE = 0.6  # of the rows: fewer dates than this, and the column is not a column of dates


def date_column(grid: Grid, setting: Setting) -> int | None:
    """The first grid column whose cells are dates in two rows at least and in most of them."""
    for column in range(grid.width):
        written = entries(grid, column)
        if _are_times(written, setting):
            continue
        dated = [t for t in written if not BARE.fullmatch(t) and is_date(t, setting.period)]
        if len(dated) >= 2 and len(dated) >= SHARE * len(written):
            return column
    return None


def entries(grid: Grid, column: int) -> list[str]:
    """The texts of a column, dividing lines and empty cells left out."""
    found = [grid.under(n, one_column(column)) for n in range(len(grid.rows)) if is_entry(grid, n)]
    return [text for text in found if text.strip()]


def _are_times(written: list[str], setting: Setting) -> bool:
    """Whether a column says that it holds times, and does: "14.10" is no day in October there."""
    heads = [text for text in written if meaning(text, setting.mapped) == "time"]
    rest = [text for text in written if text not in heads]
    return bool(heads) and all(read_time(text) for text in rest)


def is_entry(grid: Grid, number: int) -> bool:
    return bool(grid.written(number)) and not grid.is_line(number)


def one_column(column: int) -> Column:
    return Column(column, column + 1, "", "date")
