"""Where a text stands while it is being read, and the paragraph that it becomes part of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from pipeline.ingest.formatting import NOTHING, ParagraphFormat, Props
from pipeline.ingest.ledger import Fate
from pipeline.model import SourceRef, Table


class Sink(Protocol):
    """Where content goes: the body, a table cell, or nowhere."""

    def paragraph(self, ref: SourceRef, text: str, form: ParagraphFormat) -> None: ...
    def table(self, table: Table) -> None: ...


class Nowhere:
    """For text that is evidence: the ledger has it, the content does not."""

    def paragraph(self, ref: SourceRef, text: str, form: ParagraphFormat) -> None:
        pass

    def table(self, table: Table) -> None:
        pass


class Context(NamedTuple):
    """What a text stands in. cell: run properties from a table style. paper: the colour behind."""

    fate: Fate
    sink: Sink
    cell: Props = NOTHING
    paper: str = "FFFFFF"
    table: int = 0
    row: int = 0
    column: int = -1

    @property
    def content(self) -> bool:
        return self.fate.status == "placed"

    def under(self, fate: Fate) -> Context:
        return self._replace(fate=fate, sink=NOWHERE)


NOWHERE = Nowhere()


@dataclass(slots=True)
class Line:
    """A paragraph being read. shown: its text; counted: the part of it that stands in the file."""

    shown: list[str] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)
    others: list[tuple[Fate, list[str]]] = field(default_factory=list)
    later: list[Callable[[], None]] = field(default_factory=list)

    def add(self, text: str, fate: Fate) -> None:
        if fate.status == "placed":
            self.shown.append(text)
            self.counted.append(text)
        elif self.others and self.others[-1][0] == fate and self._joined:
            self.others[-1][1].append(text)
        else:
            self.others.append((fate, [text]))
        self._mark(fate)

    _joined: bool = False

    def _mark(self, fate: Fate) -> None:
        """A name split over several deleted runs is one text; visible text between parts them."""
        self._joined = fate.status != "placed"
