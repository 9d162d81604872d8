"""A table on its true grid: no merge, skipped cell or wrapper ever shifts a column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pipeline.ingest import ledger as fates
from pipeline.ingest.alternatives import CHOICES
from pipeline.ingest.context import Context
from pipeline.ingest.formatting import NOTHING, Formatting, Props
from pipeline.ingest.marks import clamp
from pipeline.ingest.story import CHANGES, Story
from pipeline.ingest.xml import Element, W, has, number, val
from pipeline.model import Cell, Paragraph, Row, SourceRef, Table

WIDEST = 1_000  # grid columns that one cell may span; Word itself allows 63
WRAPPERS = {W + n for n in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")}
UNDER_MERGE = "text stands under a merged cell, where Word may not show it; it is read as content"
ROW, CELL = W + "tr", W + "tc"
FLAGS = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100,
    "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip


@dataclass(slots=True)
class Slot:
    """A cell being read; the sink of its paragraphs. nested: the tables that follow its table."""

    column: int
    columns: int
    nested: list[Table]
    rows: int = 1
    texts: list[str] = field(default_factory=list)

    def paragraph(self, paragraph: Paragraph) -> None:
        self.texts.append(paragraph.text)

    def table(self, table: Table) -> None:
        self.nested.append(table)

    def cell(self) -> Cell:
        return Cell("\n".join(self.texts), self.column, self.columns, self.rows)


def read_table(story: Story, element: Element, context: Context, number: int) -> None:
    """Give a table to the context's sink, then the tables nested in its cells.

    number: of the table, in document order over the whole submission. Rows deleted with tracked
    changes and hidden rows go to the ledger and keep their number; they are no content.
    """
    reader = _Reader(story, element, replace(context, table=number))
    rows = list(unwrapped(story, element, ROW, context))
    for index, (row, inside) in enumerate(rows, start=1):
        reader.row(row, inside, index, len(rows))
    if context.content and reader.rows:
        context.sink.table(Table(SourceRef(*_where(story, number)), reader.frozen()))
    for nested in reader.nested:
        context.sink.table(nested)


def _where(story: Story, number: int) -> tuple[int, str, int]:
    return story.ledger.submission, story.part, number


def unwrapped(
    story: Story, parent: Element, wanted: str, context: Context
) -> Iterator[tuple[Element, Context]]:
    """The rows of a table, or the cells of a row, through controls and changes around them."""
    waiting: list[tuple[Element, Context]] = [(child, context) for child in reversed(parent)]
    while waiting:
        child, inside = waiting.pop()
        if child.tag == wanted:
            yield child, inside
        elif child.tag == CHOICES:
            waiting.extend((c, inside) for c in reversed(story.choice(child)))
        elif child.tag in WRAPPERS or child.tag in CHANGES:
            fate = CHANGES.get(child.tag)
            changed = inside.under(fate) if fate else inside
            waiting.extend((c, changed) for c in reversed(child))


class _Reader:
    def __init__(self, story: Story, table: Element, context: Context) -> None:
        self.story, self.context = story, context
        self.rows: list[tuple[SourceRef, bool, list[Slot]]] = []
        self.nested: list[Table] = []
        self.open: dict[int, Slot] = {}  # by column: the cell that a vertical merge continues
        self.look = _Look(story.formatting, table.find(W + "tblPr"))

    def frozen(self) -> tuple[Row, ...]:
        return tuple(
            Row(ref, tuple(slot.cell() for slot in slots), heading)
            for ref, heading, slots in self.rows
        )

    def row(self, row: Element, inside: Context, index: int, count: int) -> None:
        properties = row.find(W + "trPr")
        context = replace(inside, table=self.context.table, row=index)
        fate = _row_fate(properties)
        if fate is not None and context.content:
            context = context.under(fate)
        slots: list[Slot] = []
        self._cells(row, context, slots, (index, count))
        if context.content:
            ref = SourceRef(*_where(self.story, context.table), index)
            self.rows.append((ref, has(properties, W + "tblHeader"), slots))

    def _cells(
        self, row: Element, context: Context, slots: list[Slot], position: tuple[int, int]
    ) -> None:
        column = clamp(val(row.find(W + "trPr"), W + "gridBefore"), 0, WIDEST)
        merging: dict[int, Slot] = {}
        cells = list(unwrapped(self.story, row, CELL, context))
        for index, (cell, inside) in enumerate(cells):
            properties = cell.find(W + "tcPr")
            columns = clamp(val(properties, W + "gridSpan"), 1, WIDEST)
            slot = self._slot(properties, column, columns, slots)
            if context.content and properties is not None:
                self._keep_open(properties, column, slot, merging)
            around = self.look.around(replace(inside, column=column), position, index, len(cells))
            self._read(cell, around, slot, properties)
            column += columns
        if context.content:
            self.open = merging

    def _slot(
        self, properties: Element | None, column: int, columns: int, slots: list[Slot]
    ) -> Slot:
        """The cell itself, or the one above or to the left that it is merged with."""
        if _continues(properties, "hMerge") and slots:
            slots[-1].columns += columns
            return slots[-1]
        above = self.open.get(column)
        if above is not None and _continues(properties, "vMerge"):
            return above
        slots.append(Slot(column, columns, self.nested))
        return slots[-1]

    def _keep_open(
        self, properties: Element, column: int, slot: Slot, merging: dict[int, Slot]
    ) -> None:
        if properties.find(W + "vMerge") is None:
            return
        if self.open.get(column) is slot and column not in merging:
            slot.rows += 1
        merging[column] = slot

    def _read(
        self, cell: Element, context: Context, slot: Slot, properties: Element | None
    ) -> None:
        deleted = properties is not None and properties.find(W + "cellDel") is not None
        before = len(slot.texts)
        merged = slot.rows > 1 or slot.column != context.column
        if context.content:
            shade = self.story.formatting.shade(properties)
            context = replace(context, sink=slot, paper=shade or context.paper)
        self.story.blocks(cell, context.under(fates.DELETED_CELL) if deleted else context)
        if merged and len(slot.texts) > before:
            self.story.ledger.warn(UNDER_MERGE)


def _continues(properties: Element | None, kind: str) -> bool:
    """A merge continues unless it says restart: that is Word's default for an empty value."""
    merge = val(properties, W + kind)
    return merge is not None and merge != "restart"


def _row_fate(properties: Element | None) -> fates.Fate | None:
    if properties is None:
        return None
    if properties.find(W + "del") is not None or properties.find(W + "moveFrom") is not None:
        return fates.DELETED_ROW
    if has(properties, W + "hidden"):
        return fates.HIDDEN_ROW
    height = properties.find(W + "trHeight")
    if height is not None and height.get(W + "hRule") == "exact":
        thin = 0 < number(height.get(W + "val"), 1_000) < 40
        return fates.HIDDEN_ROW if thin else None
    return None


class _Look:
    """What a table's style paints behind its regions, and the run properties that it gives them."""

    def __init__(self, formatting: Formatting, properties: Element | None) -> None:
        self.formatting, self.properties = formatting, properties
        look = properties.find(W + "tblLook") if properties is not None else None
        self.flags = {name for name, bit in FLAGS.items() if _flag(look, name, bit)}
        self.shade = formatting.shade(properties)
        self.cache: dict[tuple[str, ...], tuple[Props, str | None]] = {}

    def around(
        self, context: Context, position: tuple[int, int], column: int, columns: int
    ) -> Context:
        """The context with the table's own background and letters for one cell."""
        if not context.content:
            return context
        names = tuple(self._regions(position, column, columns))
        if names not in self.cache:
            self.cache[names] = self._merged(names)
        props, paper = self.cache[names]
        return replace(context, cell=props, paper=paper or context.paper)

    def _regions(self, position: tuple[int, int], column: int, columns: int) -> Iterator[str]:
        """In the order in which they lie over each other (ECMA-376 part 1, 17.7.6)."""
        row, rows = position
        first, last = "firstRow" in self.flags, "lastRow" in self.flags
        yield "wholeTable"
        if "noVBand" not in self.flags:
            skip = 1 if "firstColumn" in self.flags else 0
            yield "band1Vert" if (column - skip) % 2 == 0 else "band2Vert"
        if "noHBand" not in self.flags:
            yield "band1Horz" if (row - 1 - (1 if first else 0)) % 2 == 0 else "band2Horz"
        if "firstColumn" in self.flags and column == 0:
            yield "firstCol"
        if "lastColumn" in self.flags and column == columns - 1:
            yield "lastCol"
        if first and row == 1:
            yield "firstRow"
        if last and row == rows:
            yield "lastRow"

    def _merged(self, names: tuple[str, ...]) -> tuple[Props, str | None]:
        props: Props = NOTHING
        paper = self.shade
        for name in names:
            region = self.formatting.region(self.properties, name)
            if region is not None:
                props, paper = {**props, **region[0]}, region[1] or paper
        return props, paper


def _flag(look: Element | None, name: str, bit: int) -> bool:
    if look is None:
        return False
    if (said := look.get(W + name)) is not None:
        return said in ("1", "true", "on")
    try:
        return bool(int(look.get(W + "val", "0"), 16) & bit)
    except ValueError:
        return False
