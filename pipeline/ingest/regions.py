"""The regions of a table (first row, bands, last column …) and what its style paints there."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ingest.formatting import NOTHING, Formatting, Props
from pipeline.ingest.xml import Element, W

FLAGS = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100,
    "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip


class TableLook:
    """What a table's style paints behind its regions, and the run properties that it gives them."""

    def __init__(self, formatting: Formatting, properties: Element | None) -> None:
        self.formatting, self.properties = formatting, properties
        look = properties.find(W + "tblLook") if properties is not None else None
        self.flags = {name for name, bit in FLAGS.items() if _flag(look, name, bit)}
        self.shade = formatting.shade(properties)
        self.plain = not formatting.has_regions(properties)
        self.cache: dict[tuple[str, ...], tuple[Props, str | None]] = {}

    def of(self, row: int, rows: int, column: int, columns: int) -> tuple[Props, str | None]:
        """The letters and the background of one cell. row counts from 1, column from 0."""
        if self.plain:
            return NOTHING, self.shade
        names = tuple(self._regions((row, rows), column, columns))
        if names not in self.cache:
            self.cache[names] = self._merged(names)
        return self.cache[names]

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
