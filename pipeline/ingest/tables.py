"""A table on its true grid: no merge, skipped cell or wrapper ever shifts a column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from pipeline.ingest import ledger as fates
from pipeline.ingest.alternatives import CHOICES
from pipeline.ingest.context import Context
from pipeline.ingest.formatting import THINNEST, ParagraphFormat
from pipeline.ingest.marks import clamp
from pipeline.ingest.names import CHANGES
from pipeline.ingest.regions import TableLook
from pipeline.ingest.story import Story
from pipeline.ingest.xml import Element, W, first, has, number, val
from pipeline.model import Cell, Row, SourceRef, Table

WIDEST = 1_000  # grid columns that one cell may span; Word itself allows 63
WRAPPERS = {W + n for n in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")}
UNDER_MERGE = "text stands under a merged cell, where Word may not show it; it is read as content"
Properties = Mapping[str, Element]
ROW, CELL = W + "tr", W + "tc"


@dataclass(slots=True)
class Slot:
    """A cell being read; the sink of its paragraphs. nested: the tables that follow its table."""

    row: SourceRef
    column: int
    nested: list[Table]
    columns: int = 1
    rows: int = 1
    texts: list[str] = field(default_factory=list)

    def paragraph(self, ref: SourceRef, text: str, form: ParagraphFormat) -> None:
        self.texts.append(text)

    def table(self, table: Table) -> None:
        self.nested.append(table if table.inside else replace(table, inside=self.place))

    @property
    def place(self) -> tuple[SourceRef, int]:
        return self.row, self.column

    def cell(self) -> Cell:
        return Cell("\n".join(self.texts), self.column, self.columns, self.rows)


def read_table(story: Story, element: Element, context: Context, number: int) -> None:
    """Give a table to the context's sink, then the tables nested in its cells.

    number: of the table, in document order over the whole submission. Rows deleted with tracked
    changes and hidden rows go to the ledger and keep their number; they are no content.
    """
    reader = _Reader(story, element, context._replace(table=number))
    rows = list(unwrapped(story, element, ROW, context))
    for index, (row, inside) in enumerate(rows, start=1):
        reader.row(row, inside, index, len(rows))
    reader.settle()
    if context.content and reader.rows:
        context.sink.table(Table(SourceRef(*_where(story, number)), tuple(reader.rows)))
    for nested in reader.nested:
        context.sink.table(nested)


def _where(story: Story, number: int) -> tuple[int, str, int]:
    return story.ledger.submission, story.part, number


def unwrapped(
    story: Story, parent: Element, wanted: str, context: Context
) -> Iterator[tuple[Element, Context]]:
    """The rows of a table, or the cells of a row, through controls and changes around them."""
    for child in parent:
        tag = child.tag
        if tag == wanted:
            yield child, context
        elif tag == CHOICES:
            yield from unwrapped(story, story.choice(child), wanted, context)
        elif tag in WRAPPERS or tag in CHANGES:
            yield from unwrapped(story, child, wanted, story.changed(child, context))


class _Reader:
    def __init__(self, story: Story, table: Element, context: Context) -> None:
        self.story, self.context = story, context
        self.rows: list[Row] = []
        self.waiting: list[tuple[SourceRef, bool, list[Slot]]] = []
        self.nested: list[Table] = []
        self.open: dict[int, Slot] = {}  # by column: the cell that a vertical merge continues
        self.look = TableLook(story.formatting, table.find(W + "tblPr"))

    def settle(self) -> None:
        """Make rows of those read so far; while a merge is open its first cell may still grow."""
        for ref, heading, slots in self.waiting:
            self.rows.append(Row(ref, tuple([slot.cell() for slot in slots]), heading))
        self.waiting.clear()

    def row(self, row: Element, inside: Context, index: int, count: int) -> None:
        properties = first(row, W + "trPr")
        context = inside._replace(table=self.context.table, row=index)
        fate = _row_fate(properties)
        if fate is not None and context.content:
            context = context.under(fate)
        ref = SourceRef(*_where(self.story, context.table), index)
        slots = self._cells(row, context, ref, count)
        if context.content:
            self.waiting.append((ref, has(properties, W + "tblHeader"), slots))
        if not self.open:
            self.settle()

    def _cells(self, row: Element, context: Context, ref: SourceRef, count: int) -> list[Slot]:
        slots: list[Slot] = []
        merging: dict[int, Slot] = {}
        column = clamp(val(first(row, W + "trPr"), W + "gridBefore"), 0, WIDEST)
        cells = list(unwrapped(self.story, row, CELL, context))
        for index, (cell, inside) in enumerate(cells):
            letters, paper = self.look.of(ref.row, count, index, len(cells))
            own = Slot(ref, column, self.nested)
            around = Context(
                inside.fate, own if inside.content else inside.sink, letters,
                paper or context.paper, context.table, context.row, column,
            )  # fmt: skip
            slots.append(own)
            if properties := _properties(cell):
                self._dressed(cell, properties, around, slots, merging)
            else:
                self.story.blocks(cell, around)
            column += own.columns
        if context.content:
            self.open = merging
        return slots

    def _dressed(
        self,
        cell: Element,
        properties: Properties,
        context: Context,
        slots: list[Slot],
        merging: dict[int, Slot],
    ) -> None:
        """A cell with properties: spans, merges and a background of its own."""
        own = slots[-1]
        own.columns = clamp(_said(properties, "gridSpan"), 1, WIDEST)
        slot = self._merged_with(properties, own, slots)
        if context.content:
            context = context._replace(sink=slot)
            if W + "vMerge" in properties:
                self._keep_open(own.column, slot, merging)
        self._read(cell, context, slot, properties)

    def _merged_with(self, properties: Properties, own: Slot, slots: list[Slot]) -> Slot:
        """The cell itself, or the one above or to the left that it is merged with."""
        above = self.open.get(own.column)
        if len(slots) > 1 and _continues(properties, "hMerge"):
            slots.pop()
            slots[-1].columns += own.columns
            return slots[-1]
        if above is not None and _continues(properties, "vMerge"):
            slots.pop()
            return above
        return own

    def _keep_open(self, column: int, slot: Slot, merging: dict[int, Slot]) -> None:
        if self.open.get(column) is slot and column not in merging:
            slot.rows += 1
        merging[column] = slot

    def _read(self, cell: Element, context: Context, slot: Slot, properties: Properties) -> None:
        if (shade := properties.get(W + "shd")) is not None:
            paper = self.story.formatting.theme.shading(shade)
            context = context._replace(paper=paper or context.paper)
        if W + "cellDel" in properties:
            context = context.under(fates.DELETED_CELL)
        before = len(slot.texts)
        self.story.blocks(cell, context)
        merged = slot.rows > 1 or slot.column != context.column
        if merged and len(slot.texts) > before:
            self.story.ledger.warn(UNDER_MERGE)


def _properties(cell: Element) -> Properties:
    """The properties of a cell by their tags."""
    found = first(cell, W + "tcPr")
    return {} if found is None else {str(child.tag): child for child in found}


def _said(properties: Properties, name: str) -> str | None:
    child = properties.get(W + name)
    return None if child is None else child.get(W + "val", "")


def _continues(properties: Properties, kind: str) -> bool:
    """A merge continues unless it says restart: that is Word's default for an empty value."""
    merge = _said(properties, kind)
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
        thin = 0 < number(height.get(W + "val"), 1_000) < THINNEST
        return fates.HIDDEN_ROW if thin else None
    return None
