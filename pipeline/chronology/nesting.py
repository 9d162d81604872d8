"""Tables that stand inside a cell of another: whose they are, and their text in that cell.

Ingest gives every table on its own, numbered in document order. Where one stood is read from the
ledger: its paragraphs are numbered between two paragraphs of the table around it, and Word ends
every cell with a paragraph, an empty one if need be.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from pipeline.chronology.layouts.grid import Grid
from pipeline.model import Cell, LedgerRow, Row, SourceRef, Submission, Table

Place = tuple[int, int]  # row and column of a cell on the grid, from 0


@dataclass(frozen=True, slots=True)
class Nested:
    """A table inside the cell of another. outer: that one's number.

    sure: the outer table's text goes on after it. If not, it may as well be the next table, right
    after the outer one: in Word a paragraph parts two tables, in files made by programs it may not.
    """

    table: Table
    outer: int
    place: Place
    sure: bool


def nested_tables(submission: Submission) -> dict[int, list[Nested]]:
    """The tables that stand inside each table, by its number, in document order."""
    tables = {block.ref.table: block for block in submission.blocks if isinstance(block, Table)}
    parts = dict.fromkeys(table.ref.part for table in tables.values())
    found: dict[int, list[Nested]] = defaultdict(list)
    for part in parts:
        story = [row for row in submission.ledger if row.ref.part == part]
        for nested in reversed(list(_in_story(story, tables))):
            found[nested.outer].append(nested)
    return dict(found)


def filled(
    table: Table, inside: Mapping[int, Sequence[Nested]]
) -> tuple[Table, dict[SourceRef, tuple[SourceRef, ...]]]:
    """A table with the text of those inside it in their cells, and whose rows each row took."""
    texts: dict[Place, list[str]] = defaultdict(list)
    took: dict[SourceRef, tuple[SourceRef, ...]] = {}
    for nested in inside.get(table.ref.table, ()):
        whole, deeper = filled(nested.table, inside)
        texts[nested.place] += [_line(row) for row in whole.rows]
        own = table.rows[nested.place[0]].ref
        refs = (*(row.ref for row in whole.rows), *chain.from_iterable(deeper.values()))
        took[own] = (*took.get(own, ()), *refs)
    rows = tuple(_with(row, number, texts) for number, row in enumerate(table.rows))
    return replace(table, rows=rows), took


def _line(row: Row) -> str:
    return " | ".join(" ".join(cell.text.split()) for cell in row.cells)


def _with(row: Row, number: int, texts: Mapping[Place, list[str]]) -> Row:
    def more(cell: Cell) -> Cell:
        lines = [cell.text, *texts.get((number, cell.column), ())]
        return replace(cell, text="\n".join(line for line in lines if line))

    return replace(row, cells=tuple(more(cell) for cell in row.cells))


# --- where a table stood -------------------------------------------------------------------------


def _in_story(story: Sequence[LedgerRow], tables: Mapping[int, Table]) -> Iterator[Nested]:
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    for i, row in enumerate(story):
        first.setdefault(row.ref.table, i)
        last[row.ref.table] = i
    after = _next_outside(story)
    outer: dict[int, int] = {}
    for number in sorted(tables.keys() & first.keys(), reverse=True):  # the innermost first
        start, end = first[number], after[last[number]]
        before = story[start - 1] if start else None
        then = story[end] if end < len(story) else None
        around = _Around(before, story[start], story[end - 1], then)
        nested = _at_end(tables[number], tables, around)
        if nested := nested or _within(tables[number], tables, around, outer):
            outer[number] = nested.outer
            yield nested


@dataclass(frozen=True, slots=True)
class _Around:
    """The texts around and in a table: the one before it, its first and last, the one after."""

    before: LedgerRow | None
    first: LedgerRow
    last: LedgerRow
    after: LedgerRow | None


def _next_outside(story: Sequence[LedgerRow]) -> list[int]:
    """For each row the next of the same table or of an earlier one; the story's length if none."""
    found = [len(story)] * len(story)
    waiting: list[int] = []
    for i, row in enumerate(story):
        while waiting and story[waiting[-1]].ref.table >= row.ref.table:
            found[waiting.pop()] = i
        waiting.append(i)
    return found


def _within(
    table: Table, tables: Mapping[int, Table], around: _Around, known: Mapping[int, int]
) -> Nested | None:
    """A table that the text of an outer one goes on after."""
    before, after = around.before, around.after
    if after is None or after.ref.table not in tables or after.ref.table >= table.ref.table:
        return None
    outer = tables[after.ref.table]
    if before and before.ref.table != outer.ref.table:
        before = None
    ends = after.ref.paragraph - around.last.ref.paragraph - 1
    number = around.last.ref.table  # of this table, of one inside it, or of one beside it
    while number >= table.ref.table:
        ends -= _blank(tables[number], at_end=True) if number in tables else 0
        number = known.get(number, 0)
    place = _cell(Grid(outer), before, after, ends)
    return Nested(table, outer.ref.table, place, sure=True) if place else None


def _at_end(table: Table, tables: Mapping[int, Table], around: _Around) -> Nested | None:
    """A table right after the last text of an outer one: nothing of that one follows."""
    before, after = around.before, around.after
    if before is None or before.ref.table not in tables or before.ref.table >= table.ref.table:
        return None
    outer = tables[before.ref.table]
    gap = around.first.ref.paragraph - before.ref.paragraph - 1 - _blank(table, at_end=False)
    if gap > _blank(outer, at_end=True) or (after and after.ref.table == before.ref.table):
        return None  # further down than the last cell: a paragraph parts the two
    place = _cells_on(Grid(outer), before, gap)
    sure = after is not None and after.ref.table > 0
    return Nested(table, outer.ref.table, place, sure) if place else None


def _blank(table: Table, *, at_end: bool) -> int:
    """Cells before the first or after the last text: each an empty paragraph, not in the ledger."""
    written = [bool(cell.text.strip()) for row in table.rows for cell in row.cells]
    if at_end:
        written.reverse()
    return written.index(True) if True in written else len(written)


def _cell(grid: Grid, before: LedgerRow | None, after: LedgerRow, ends: int) -> Place | None:
    """The cell that so many ends of cells lie before the text after it, never above the text
    before it."""
    drawn = _drawn(grid)
    last = _text_place(grid, after)
    first = _text_place(grid, before) if before else None
    if last not in drawn:
        return None
    floor = drawn.index(first) if first in drawn else 0
    row, column = drawn[max(drawn.index(last) - ends, floor)]
    own = [cell.column for cell in grid.rows[row].cells]
    return (row, max((c for c in own if c <= column), default=own[0])) if own else None


def _cells_on(grid: Grid, text: LedgerRow, cells: int) -> Place | None:
    """The cell so many cells after that of a text."""
    drawn = _drawn(grid)
    place = _text_place(grid, text)
    at = drawn.index(place) + cells if place in drawn else len(drawn)
    return drawn[at] if at < len(drawn) else place


def _drawn(grid: Grid) -> list[Place]:
    return [(n, column) for n in range(len(grid.rows)) for column in grid.drawn(n)]


def _text_place(grid: Grid, text: LedgerRow) -> Place | None:
    """Which cell a text stands in; its column is in the words of its place."""
    rows = [n for n, row in enumerate(grid.rows) if row.ref.row == text.ref.row]
    column = re.search(r"column (\d+)$", text.place)
    return (rows[0], int(column[1]) - 1) if rows and column else None
