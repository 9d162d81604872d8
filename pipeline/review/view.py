"""What the page shows, as plain values: numbered marks, the text before and the text after.

Both columns are cut out of the texts themselves by the offsets of the redactions, so that "after"
is character by character what would be published, and nothing retyped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.model import (
    Case,
    Cast,
    Chronology,
    Identity,
    Passage,
    Redacted,
    Redaction,
    SafePassage,
)
from pipeline.review import words

PARTS = (
    "event", "narrative", "recommendation", "section", "heading", "case", "evidence", "left-out",
)  # fmt: skip
State = Literal["redacted", "kept", "undecided"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One redaction with its number on the page, counted from 1 in reading order."""

    number: int
    redaction: Redaction
    state: State
    kind: str
    person: str
    reasons: str
    source: str
    decided: str

    @property
    def tip(self) -> str:
        change = "kept" if self.state == "kept" else f"becomes “{self.redaction.replacement}”"
        return f"{self.number}: {change}; {self.kind}; {self.reasons}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one text. control: the code point in words, of a character that hides itself."""

    text: str
    mark: Mark | None = None
    control: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One passage, before and after, in runs: each unmarked, or all of one mark."""

    key: str
    before: tuple[tuple[Piece, ...], ...]
    after: tuple[tuple[Piece, ...], ...]
    marks: tuple[Mark, ...]

    @property
    def raw(self) -> str:
        return "".join(piece.text for run in self.before for piece in run)

    @property
    def safe(self) -> str:
        return "".join(piece.text for run in self.after for piece in run)


@dataclass(frozen=True, slots=True)
class Book:
    """All texts of the page by passage key, in page order, with who is who."""

    texts: Mapping[str, Text]
    passages: Mapping[str, Passage]
    people: Mapping[str, Identity]

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(mark for text in self.texts.values() for mark in text.marks)


def make_book(
    case: Case,
    chronology: Chronology,
    passages: Sequence[Passage],
    cast: Cast,
    redacted: Redacted,
) -> Book:
    """Number redactions in reading order. Raises ValueError where redaction and text differ."""
    people = {identity.id: identity for identity in cast.identities}
    texts: dict[str, Text] = {}
    number = 0
    ordered = page_order(passages, chronology)
    for passage in ordered:
        safe = _safe_passage(passage, redacted)
        marks = []
        for redaction in safe.redactions:
            number += 1
            marks.append(_mark(number, redaction, passage, case, people))
        texts[passage.key] = _text(passage, safe, tuple(marks))
    return Book(texts, {p.key: p for p in ordered}, people)


def page_order(passages: Sequence[Passage], chronology: Chronology) -> tuple[Passage, ...]:
    """Events in published order first, then part by part as they came."""
    position = {event.id: n for n, event in enumerate(chronology.events)}

    def rank(passage: Passage) -> tuple[int, int]:
        event = passage.key.rpartition("/")[0] if passage.channel == "event" else ""
        return PARTS.index(part_of(passage)), position.get(event, len(position))

    return tuple(sorted(passages, key=rank))  # a stable sort keeps the order within


def part_of(passage: Passage) -> str:
    """Left-out text travels as evidence; its key tells it apart ("l2/7")."""
    left_out = passage.channel == "evidence" and passage.key.startswith("l")
    return "left-out" if left_out else passage.channel


def _safe_passage(passage: Passage, redacted: Redacted) -> SafePassage:
    """Every passage has safe text: to show raw text in its place would be a defect, not a help."""
    safe = redacted.passages.get(passage.key)
    if safe is None:
        raise ValueError("a passage has no safe text")
    end = 0
    for r in safe.redactions:
        if r.start < end or passage.text[r.start : r.end] != r.form:
            raise ValueError("a redaction does not match its passage")
        end = r.end
    return safe


def _mark(
    number: int, r: Redaction, passage: Passage, case: Case, people: dict[str, Identity]
) -> Mark:
    state: State = "undecided" if r.doubt else "kept" if r.kept else "redacted"
    return Mark(
        number=number,
        redaction=r,
        state=state,
        kind=words.kind(r),
        person=words.person(r.identity, people) if r.identity else "nobody in particular",
        reasons=words.reasons(r.reasons),
        source=words.source(passage.ref, case),
        decided=words.decided(r),
    )


def _text(passage: Passage, safe: SafePassage, marks: tuple[Mark, ...]) -> Text:
    raw_spans = [(m.redaction.start, m.redaction.end, m) for m in marks]
    safe_spans = [(m.redaction.safe_start, m.redaction.safe_end, m) for m in marks]
    before = _cut(passage.text, raw_spans)
    after = _cut(safe.text.value, safe_spans)
    return Text(passage.key, before, after, marks)


def _cut(text: str, spans: Sequence[tuple[int, int, Mark]]) -> tuple[tuple[Piece, ...], ...]:
    """The whole text in order: each run unmarked, or all of one mark."""
    runs: list[tuple[Piece, ...]] = []
    done = 0
    for start, end, mark in spans:
        runs.append(_pieces(text[done:start], None))
        runs.append(_pieces(text[start:end], mark) or (Piece("", mark),))
        done = end
    runs.append(_pieces(text[done:], None))
    return tuple(run for run in runs if run)


def _pieces(text: str, mark: Mark | None) -> tuple[Piece, ...]:
    """Characters that hide or turn text round stand alone, so that the page can name them."""
    parts = [part for part in re.split(_HIDING, text) if part]
    return tuple(Piece(part, mark, _control(part)) for part in parts)


def _control(part: str) -> str:
    if not re.fullmatch(_HIDING, part):
        return ""
    return unicodedata.name(part, f"U+{ord(part):04X}").lower()


# Format characters (zero width, bidi marks and overrides, soft hyphen, tags) and C0/C1 controls
# other than tab and line feed. A reversed or invisible stretch would let a reviewer sign what
# they cannot see.
_HIDING = (
    "([\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f])"
)
