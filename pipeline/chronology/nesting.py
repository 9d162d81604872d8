"""Tables that stand inside a cell of another: their text belongs to the event of that cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

from pipeline.model import Cell, Row, SourceRef, Submission, Table

Place = tuple[SourceRef, int]  # a row, and the grid column of a cell in it
Nested = Mapping[int, Sequence[tuple[Place, Table]]]  # by the number of the outer table


def nested_tables(submission: Submission) -> Nested:
    """The tables that stand inside each table, by its number, in document order."""
    found: dict[int, list[tuple[Place, Table]]] = defaultdict(list)
    for block in submission.blocks:
        if isinstance(block, Table) and block.inside:
            found[block.inside[0].table].append((block.inside, block))
    return dict(found)


def filled(table: Table, inside: Nested) -> tuple[Table, dict[SourceRef, tuple[SourceRef, ...]]]:
    """A table with the text of those inside it in their cells, and whose rows each row took."""
    texts: dict[Place, list[str]] = defaultdict(list)
    took: dict[SourceRef, tuple[SourceRef, ...]] = {}
    for place, nested in inside.get(table.ref.table, ()):
        whole, deeper = filled(nested, inside)
        texts[place] += [_line(row) for row in whole.rows]
        own = place[0]
        refs = (*(row.ref for row in whole.rows), *chain.from_iterable(deeper.values()))
        took[own] = (*took.get(own, ()), *refs)
    return replace(table, rows=tuple(_with(row, texts) for row in table.rows)), took


def _line(row: Row) -> str:
    return " | ".join(" ".join(cell.text.split()) for cell in row.cells)


def _with(row: Row, texts: Mapping[Place, list[str]]) -> Row:
    def more(cell: Cell) -> Cell:
        lines = [cell.text, *texts.get((row.ref, cell.column), ())]
        return cell._replace(text="\n".join(line for line in lines if line))

    return replace(row, cells=tuple(more(cell) for cell in row.cells))
