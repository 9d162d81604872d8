"""A whole document: which part is what, what the body draws in, and what is left beside it."""

from __future__ import annotations

import posixpath
import weakref
from collections.abc import Sequence
from dataclasses import replace

from pipeline.ingest import ledger as fates
from pipeline.ingest.colours import page_colour
from pipeline.ingest.context import NOWHERE, Context
from pipeline.ingest.formatting import UNSTYLED, Formatting, ParagraphFormat
from pipeline.ingest.ledger import Fate, Ledger, located
from pipeline.ingest.marks import give_signs_their_text, mend_fields
from pipeline.ingest.notes import Notes
from pipeline.ingest.other import Others, is_markup, whole_markup
from pipeline.ingest.package import REFUSE, Package, Unreadable
from pipeline.ingest.relations import main_part, relationships
from pipeline.ingest.story import Story
from pipeline.ingest.sweep import DRAWING_COPY, ORPHAN, is_story, part_of, sweep
from pipeline.ingest.tables import read_table
from pipeline.ingest.visuals import visual_texts
from pipeline.ingest.xml import DGM, REL, Element, W, parse
from pipeline.model import Block, Paragraph, SourceRef, Table

USUAL = {
    "styles": "styles.xml", "theme": "theme/theme1.xml", "numbering": "numbering.xml",
    "settings": "settings.xml", "footnotes": "footnotes.xml", "endnotes": "endnotes.xml",
}  # fmt: skip
MAX_CELLS = 250_000
OVER_CHART = "chartUserShapes"
EXTERNAL = "it points outside itself (links, pictures or templates); nothing was fetched"
INSERTED = (
    "it holds a whole file to be merged in by Word (altChunk), listed as evidence only: open it in"
    " Word and save it again to make it part of the text"
)
MACROS = "it carries macros; they were not touched"
UNSEEN = "it holds text that cannot be seen in Word; it is listed as evidence, not read as content"
CHANGED = "it holds text deleted with tracked changes; it is listed as evidence, not published"
OPEN_FIELD = "a field is opened and not closed where it should be; check what follows it"


class Body:
    """The sink of the document's own text."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []

    def paragraph(self, ref: SourceRef, text: str, form: ParagraphFormat) -> None:
        self.blocks.append(Paragraph(ref, text, form.heading, form.style))

    def table(self, table: Table) -> None:
        self.blocks.append(table)


class Document:
    """Reads one package; afterwards `body.blocks` and `ledger` hold all of it."""

    def __init__(self, package: Package, ledger: Ledger) -> None:
        self.package, self.ledger, self.body = package, ledger, Body()
        self.tables = 0
        self.main = main_part(package)
        self.relations = relationships(package, self.main)
        self.root = self.parsed(self.main)
        settings = self._related_root("settings")
        self.formatting = Formatting(
            self._related_root("styles"),
            self._related_root("theme"),
            self._related_root("numbering"),
            settings,
        )
        self.paper = page_colour(self.root, settings, self.formatting.theme)
        # weak, so that no cycle keeps a whole tree alive until some later collection
        self._self: Document = weakref.proxy(self)
        self.notes = {kind: Notes(kind, self._self) for kind in ("footnotes", "endnotes")}
        self.visuals: dict[str, Element] = {}
        self.story = Story("body", self.root, ledger, self.formatting, self._self)
        self.drawn_words: list[str] = []

    def read(self) -> None:
        """Body, notes, then every other part; what is left of each tree is swept up."""
        if sum(1 for _ in self.root.iter(W + "tc")) > MAX_CELLS:
            raise Unreadable(f"it holds more than {MAX_CELLS} table cells", REFUSE)
        self.story.blocks(self.root, Context(fates.TEXT, self.body, paper=self.paper))
        if self.story.fields:
            self.ledger.warn(OPEN_FIELD)
        for notes in self.notes.values():
            notes.rest(Context(fates.NOTE, self.body, paper=self.paper))
        sweep(self.root, "body", fates.UNKNOWN, self.ledger)
        done = {self.main, *(n.name for n in self.notes.values()), *self.visuals}
        for notes in self.notes.values():
            notes.sweep()
        for root in self.visuals.values():
            part, fate = part_of(root, 0)
            sweep(root, part, replace(fate, kind=part), self.ledger)
        self._others(done)
        self._warn()

    def _others(self, done: set[str]) -> None:
        others = Others(self.package, self.ledger)
        for number_, name in enumerate(self.package, start=1):
            if name in done:
                continue
            remarks: list[str] = []
            root = whole_markup(self.package, name, remarks)
            if root is None:
                others.read(name)
            else:
                self._other_markup(self._ready(root, remarks), number_)
        others.names()

    def _other_markup(self, root: Element, number_: int) -> None:
        part, fate = part_of(root, number_)
        if root.tag == DRAWING_COPY:
            fate = self._diagram_copy(root)
        elif is_story(root):
            fate = ORPHAN if fate is fates.UNKNOWN else fate
            story = Story(part, root, self.ledger, self.formatting, self._self)
            story.blocks(root, Context(fate, NOWHERE))
            fate = fates.UNKNOWN
        elif root.tag == REL + "Relationships":
            self._warn_of_links(root)
        sweep(root, part, fate, self.ledger)

    def _diagram_copy(self, root: Element) -> Fate:
        words = ["".join(str(text).split()) for text in root.itertext()]
        drawn = "".join(self.drawn_words)
        repeated = all(word in drawn for word in words)
        return fates.COPY if repeated else ORPHAN

    def _warn_of_links(self, root: Element) -> None:
        if any(each.get("TargetMode") == "External" for each in root):
            self.ledger.warn(EXTERNAL)

    def _warn(self) -> None:
        kinds = {row.kind for row in self.ledger.rows if row.text.strip()}
        if kinds & {"hidden", "invisible", "hidden row"}:
            self.ledger.warn(UNSEEN)
        if kinds & {"deleted", "deleted row", "moved away"}:
            self.ledger.warn(CHANGED)
        if any("vbaproject" in name.casefold() for name in self.package):
            self.ledger.warn(MACROS)

    # --- parts

    def parsed(self, name: str) -> Element:
        remarks: list[str] = []
        return self._ready(parse(self.package.read(name), remarks), remarks)

    def _ready(self, root: Element, remarks: Sequence[str]) -> Element:
        """A part as the walker and the sweep want it, its remarks listed."""
        ref = SourceRef(self.ledger.submission, part_of(root, 0)[0])
        for remark in remarks:
            self.ledger.add(ref, "remark", fates.XML_COMMENT, remark)
        give_signs_their_text(root)
        mend_fields(root)
        return root

    def related(self, kind: str) -> str:
        """The part of a kind: by relationship, else, where none is left, by its usual name."""
        for each in self.relations.values():
            if each.kind == kind and not each.external:
                return self.package.find(each.target)
        folder = self.main.rpartition("/")[0]
        return self.package.find(posixpath.join(folder, USUAL[kind]))

    def _related_root(self, kind: str) -> Element | None:
        name = self.related(kind)
        return parse(self.package.read(name)) if name else None

    # --- what a story asks of its document (story.Hooks)

    def table(self, story: Story, element: Element, context: Context) -> None:
        self.tables += 1
        read_table(story, element, context, self.tables)

    def note(self, kind: str, name: str, context: Context) -> None:
        self.notes[kind].read(name, context)

    def visual(self, name: str, context: Context) -> None:
        """A chart or diagram, once, where it is first shown, and what is drawn over it."""
        relation = self.relations.get(name)
        if relation is None or relation.external:
            return
        part = self.package.find(relation.target)
        over = relationships(self.package, part) if part else {}
        drawn = [self.package.find(r.target) for r in over.values() if r.kind == OVER_CHART]
        for each in (part, *drawn):
            if each and each not in self.visuals and is_markup(self.package, each):
                self._visual(each, context)

    def _visual(self, part: str, context: Context) -> None:
        root = self.visuals[part] = self.parsed(part)
        word, fate = ("diagram", fates.DIAGRAM) if root.tag.startswith(DGM) else (
            "chart", fates.CHART
        )  # fmt: skip
        if not context.content:
            fate = context.fate
        for index, (shown, counted) in enumerate(visual_texts(root), start=1):
            ref = SourceRef(self.ledger.submission, word, context.table, context.row, index)
            self.ledger.add(ref, located(ref, context.column), fate, counted)
            self.drawn_words.append("".join(counted.split()))
            if shown.strip():
                context.sink.paragraph(ref, shown, UNSTYLED)

    def inserted(self) -> None:
        self.ledger.warn(INSERTED)
