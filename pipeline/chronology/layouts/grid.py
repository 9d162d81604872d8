"""A table seen as the grid it is drawn on: which cell covers which column of which row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.model import Cell, Field, Period, Row, SourceRef, Table

NO_FIELD = Field("", "")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a chronology table: [start, end) on the grid, and what it means.

    meaning: date, end, time, source, event, response, comment, seen or other.
    """

    start: int
    end: int
    heading: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What a layout may lean on besides the table itself.

    mapped: the author's own meanings of headings (lower case), from case.toml.
    columns: those of the last chronology table of the same submission, or (). adjoining: nothing
    but empty paragraphs stands between that table and this one.
    """

    period: Period
    mapped: Mapping[str, str]
    columns: tuple[Column, ...] = ()
    adjoining: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that is an event, before its date is read. rows: every table row that it took.

    divider: no event, but a line naming the month or year that the rows below it belong to.
    """

    source: SourceRef
    rows: tuple[SourceRef, ...]
    date: str
    fields: tuple[Field, ...]
    time: Field = NO_FIELD
    date_heading: str = "Date"
    divider: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """What a layout made of a table. left_out: the rows that are no event, with the reason."""

    drafts: tuple[Draft, ...]
    left_out: tuple[tuple[SourceRef, str], ...]
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class Grid:
    """A table with its true columns. Row numbers here count from 0."""

    table: Table
    width: int = field(init=False)

    def __post_init__(self) -> None:
        ends = (cell.column + cell.columns for row in self.table.rows for cell in row.cells)
        object.__setattr__(self, "width", max(ends, default=0))

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.table.rows

    @cached_property
    def _merged(self) -> dict[tuple[int, int], Cell]:
        """The cell that reaches down into (row, column) from a row above."""
        reach = {}
        for number, row in enumerate(self.rows):
            for cell in row.cells:
                for below in range(number + 1, min(number + cell.rows, len(self.rows))):
                    reach[below, cell.column] = cell
        return reach

    def under(self, number: int, column: Column) -> str:
        """The text of the cells of a row that begin in a column."""
        cells = [c for c in self.rows[number].cells if column.start <= c.column < column.end]
        return "\n".join(c.text for c in cells if c.text.strip())

    def merged_into(self, number: int, column: Column) -> str:
        """The text that a vertical merge carries down into a row, or ""."""
        own = {c.column for c in self.rows[number].cells}
        cells = [
            self._merged[number, start]
            for start in range(column.start, column.end)
            if (number, start) in self._merged and start not in own
        ]
        return "\n".join(c.text for c in cells if c.text.strip())

    def written(self, number: int) -> list[Cell]:
        return [cell for cell in self.rows[number].cells if cell.text.strip()]

    def is_line(self, number: int) -> bool:
        """One cell over the whole width: a title or a divider."""
        cells = self.rows[number].cells
        return self.width > 1 and len(cells) == 1 and cells[0].columns >= self.width


def folded(text: str) -> str:
    """For comparing texts: one case, one kind of space."""
    return re.sub(r"\s+", " ", text).strip().casefold()
