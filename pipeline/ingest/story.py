"""The walker over a part that tells a story: the body, a header, notes, comments, a text box.

It takes every text out of the tree as it meets it. What it does not know it leaves in the tree,
where sweep.py finds it: no text can be counted twice, and none is passed over in silence.
"""

from __future__ import annotations

from typing import Protocol

from pipeline.ingest import ledger as fates
from pipeline.ingest.alternatives import CHOICES, chosen_branch, leaves, words_of
from pipeline.ingest.context import Context, Line
from pipeline.ingest.drawings import drawn
from pipeline.ingest.formatting import UNSTYLED, Formatting, Props
from pipeline.ingest.forms import box_sign, chosen_entry
from pipeline.ingest.ledger import Fate, Ledger, evidence, located
from pipeline.ingest.looks import Asked, Look, looks
from pipeline.ingest.marks import IDLE, LEAVES, LOOK, PLAIN, PROSE
from pipeline.ingest.maths import maths, ruby
from pipeline.ingest.names import (
    ALT_CHUNK,
    ANCHORED,
    BLOCK_WRAPPERS,
    CHANGES,
    DELETED_LEAVES,
    FIELD_MARK,
    INLINE_WRAPPERS,
    MATHS,
    NOTES,
    PARAGRAPH_PROPERTIES,
    RUBY,
    RUN,
    RUN_PROPERTIES,
    TBL,
    TEXT,
    P,
)  # fmt: skip
from pipeline.ingest.package import REFUSE, Unreadable
from pipeline.ingest.visible import HIDDEN, why_unseen
from pipeline.ingest.xml import MAX_DEPTH, Element, W, first
from pipeline.model import SourceRef

STRUCK = "text is struck through: Word shows it and it is read as content; ask the agency"
ONE_LINE = str.maketrans("\n\r\t", "   ")


class Story:
    """One part being read. hooks: what only the whole document knows (notes, charts, tables)."""

    def __init__(
        self, part: str, root: Element | None, ledger: Ledger, formatting: Formatting, hooks: Hooks
    ) -> None:
        self.part, self.ledger, self.formatting, self.hooks = part, ledger, formatting, hooks
        self.looks = looks(root, formatting)
        self.paragraphs = 0
        self.depth = 0
        self.fields: list[str] = []
        self.line = Line()
        self.form = UNSTYLED
        self.wrap = ("", "")
        self._asked: Asked = {}

    # --- blocks

    def blocks(self, parent: Element, context: Context) -> None:
        """Every paragraph and table of a parent, through all that may be wrapped around them."""
        self.deeper()
        for child in parent:
            tag = child.tag
            if tag == PLAIN:
                self._plain(child, context)
            elif tag == P:
                self.paragraph(child, context)
            elif tag == TBL:
                self.hooks.table(self, child, context)
            elif tag in BLOCK_WRAPPERS:
                self.blocks(child, self.changed(child, context))
            elif tag == CHOICES:
                self.blocks(self.choice(child), context)
            elif tag == ALT_CHUNK:
                self.hooks.inserted()
            elif tag in MATHS:
                self._loose(child, context)
        self.depth -= 1

    def _loose(self, child: Element, context: Context) -> None:
        """Maths that stands between paragraphs."""
        self.begin(None)
        maths(self, child, context)
        self.end(context)

    def paragraph(self, element: Element, context: Context) -> None:
        self.begin(first(element, PARAGRAPH_PROPERTIES))
        self.inline(element, context)
        self.end(context)

    def begin(self, properties: Element | None) -> None:
        self.paragraphs += 1
        self.line = Line()
        self.form = self.formatting.paragraph(properties)
        self._asked = {}

    def end(self, context: Context) -> None:
        """Give the paragraph to its sink and its ledger, then what is anchored in it."""
        line, self.line = self.line, Line()
        ref = self.ref(context)
        place = located(ref, context.column)
        self.ledger.add(ref, place, context.fate, "".join(line.counted))
        for fate, texts in line.others:
            self.ledger.add(ref, place, fate, "".join(texts))
        self._show("".join(line.shown), ref, context)
        for act in line.later:
            act()

    def _show(self, text: str, ref: SourceRef, context: Context) -> None:
        if text and not text.isspace():
            context.sink.paragraph(ref, self.wrap[0] + text + self.wrap[1], self.form)

    def _plain(self, element: Element, context: Context) -> None:
        """What paragraph() does, for one that lean.py has made one element."""
        self.paragraphs += 1
        text = element.text
        if not text:
            return
        element.text = None
        look = self.looks.get(element.get(LOOK, "0")) or Look()
        self.form, self._asked = look.form, look.asked
        fate = self._fate(look.direct, context)
        ref = self.ref(context)
        text = _one_line(text)
        self.ledger.add(ref, located(ref, context.column), fate, text)
        if fate is context.fate:
            self._show(text, ref, context)

    def ref(self, context: Context) -> SourceRef:
        return SourceRef(
            self.ledger.submission, self.part, context.table, context.row, self.paragraphs
        )

    # --- inside a paragraph

    def inline(self, parent: Element, context: Context) -> None:
        self.deeper()
        for child in parent:
            tag = child.tag
            if tag == RUN:
                self.run(child, context)
            elif tag in INLINE_WRAPPERS:
                self.inline(child, self.changed(child, context))
            elif tag in MATHS:
                maths(self, child, context)
            elif tag == RUBY:
                ruby(self, child, context)
            elif tag == CHOICES:
                self.inline(self.choice(child), context)
            elif tag in ANCHORED:
                self._drawn(child, context)
        self.depth -= 1

    def changed(self, element: Element, context: Context) -> Context:
        """Deleted and moved-from text is evidence, whatever it stands in."""
        fate = CHANGES.get(element.tag)
        return context.under(fate) if fate else context

    def run(self, run: Element, context: Context) -> None:
        direct = self.formatting.run_props(first(run, RUN_PROPERTIES))
        fate = self._fate(direct, context)
        inner = context if fate is context.fate else context.under(fate)
        for child in run:
            tag = child.tag
            if tag in PROSE:
                self.take(child, fate)
            elif tag in NOTES:
                self._note(child, inner)
            elif tag == FIELD_MARK:
                self._field(child, inner)
            elif tag in ANCHORED:
                self._drawn(child, inner)
            elif tag == CHOICES:
                self.run(self.choice(child), inner)
            elif tag == RUBY:
                ruby(self, child, inner)
            elif tag in LEAVES:
                self.take(child, fates.DELETED if tag in DELETED_LEAVES else fates.FIELD)

    def _fate(self, direct: Props, context: Context) -> Fate:
        """What becomes of a run's text. direct: the run's own properties."""
        if not context.content:
            return context.fate
        if "instruction" in self.fields:
            return fates.FIELD
        if direct.get("struck") or direct.get("struck twice"):
            self.ledger.warn(STRUCK)
        why = self._why_unseen(direct, context)
        return evidence("hidden" if why == HIDDEN else "invisible", why) if why else context.fate

    def _why_unseen(self, direct: Props, context: Context) -> str:
        """Most runs of a paragraph, and all paragraphs of one look, say the same of themselves."""
        key = (id(context.cell), context.paper, *direct.items())
        known = self._asked.get(key)
        if known is None:
            why = why_unseen(self.formatting, direct, self.form, context.cell, context.paper)
            known = self._asked[key] = why, context.cell  # kept, so that no other has its id
        return known[0]

    def take(self, leaf: Element, fate: Fate) -> None:
        text, leaf.text = leaf.text, None
        if text:
            self.line.add(_one_line(text) if leaf.tag == TEXT else text, fate)

    def added(self, sign: str, context: Context) -> None:
        """A sign that keeps a reading apart; it stands in no file and in no ledger."""
        if context.content:
            self.line.shown.append(sign)

    # --- fields and notes

    def _field(self, mark: Element, context: Context) -> None:
        kind = mark.get(W + "fldCharType") if mark.get(IDLE) is None else ""
        if kind == "begin":
            self.fields.append("instruction")
            self._choice_made(mark, context)
        elif kind == "separate" and self.fields:
            self.fields[-1] = "result"
        elif kind == "end" and self.fields:
            self.fields.pop()

    def _choice_made(self, mark: Element, context: Context) -> None:
        """A drop-down or check box of an old form has no result text: its choice is the content."""
        outer = "instruction" in self.fields[:-1]
        if entry := chosen_entry(mark):
            self.line.add(entry, fates.FIELD if outer else context.fate)
        if not outer:
            self.added(box_sign(mark), context)

    def _note(self, reference: Element, context: Context) -> None:
        kind = "footnotes" if reference.tag == W + "footnoteReference" else "endnotes"
        name = reference.get(W + "id", "")
        self.line.later.append(lambda: self.hooks.note(kind, name, context))

    # --- drawings and alternatives

    def _drawn(self, element: Element, context: Context) -> None:
        self.line.later.extend(drawn(self, element, context, context.paper))

    def choice(self, choices: Element) -> Element:
        """The branch that Word shows. The others repeat it for older programs, or they differ."""
        chosen = chosen_branch(choices)
        words = words_of(chosen)
        for branch in choices:
            if branch is not chosen:
                fate = fates.COPY if words_of(branch) in words else fates.FALLBACK
                self._set_aside(branch, fate)
        return chosen

    def _set_aside(self, branch: Element, fate: Fate) -> None:
        ref = SourceRef(self.ledger.submission, self.part, paragraph=self.paragraphs)
        texts: list[str] = []
        for leaf in leaves(branch):
            texts.append(leaf.text or "")
            leaf.text = None
        self.ledger.add(ref, located(ref), fate, "".join(texts))

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise Unreadable("it is nested too deeply", REFUSE)


def _one_line(text: str) -> str:
    """A line break inside w:t is a space to Word; in a cell it would look like a new paragraph."""
    return text if text.isprintable() else text.translate(ONE_LINE)


class Hooks(Protocol):
    """What a story asks of the document that it stands in."""

    def table(self, story: Story, element: Element, context: Context) -> None: ...
    def note(self, kind: str, name: str, context: Context) -> None: ...
    def visual(self, name: str, context: Context) -> None: ...
    def inserted(self) -> None: ...
