"""The footnotes or endnotes of a document: each is read once, where it is first referred to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ingest import ledger as fates
from pipeline.ingest.context import Context
from pipeline.ingest.ledger import evidence
from pipeline.ingest.story import Story
from pipeline.ingest.sweep import sweep
from pipeline.ingest.xml import Element, W

if TYPE_CHECKING:
    from pipeline.ingest.document import Document

SEPARATOR = evidence("note separator", "Word's own line between text and notes")


class Notes:
    def __init__(self, kind: str, document: Document) -> None:
        self.kind, self.document = kind, document
        self.name = document.related(kind)
        self.root = document.parsed(self.name) if self.name else None
        self.story = Story(kind, self.root, document.ledger, document.formatting, document)
        self.waiting: dict[str, Element] = {}
        self.doubles: list[Element] = []
        for note in self.root.iter(f"{W}{kind[:-1]}") if self.root is not None else ():
            if self.waiting.setdefault(note.get(W + "id", ""), note) is not note:
                self.doubles.append(note)

    def read(self, name: str, context: Context) -> None:
        note = self.waiting.pop(name, None)
        if note is None:
            return
        fate = fates.NOTE if context.content else context.fate
        self.story.wrap = ("[note: ", "]")
        self.story.blocks(note, context._replace(fate=fate))

    def rest(self, context: Context) -> None:
        """Notes that nothing refers to are content too; separators between notes are not."""
        for name, note in list(self.waiting.items()):
            separator = note.get(W + "type", "normal") not in ("normal", "")
            self.read(name, context.under(SEPARATOR) if separator else context)
        for note in self.doubles:  # a second note under one number
            self.story.blocks(note, context)

    def sweep(self) -> None:
        if self.root is not None:
            sweep(self.root, self.kind, fates.UNKNOWN, self.document.ledger)
