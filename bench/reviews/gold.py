"""A text and its gold: what each stretch is was noted when it was written, never searched for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

Level = Literal["direct", "quasi", "neutral"]
_WORD = re.compile(r"\S*\w\S*")


@dataclass(frozen=True)
class Mark:
    """Whom a stretch is about, and how it is written; direct must not be published."""

    identity: str
    kind: str
    level: Level
    form: str


class Piece(NamedTuple):
    """A stretch of text; without a mark it is harmless."""

    text: str
    mark: Mark | None = None


@dataclass(frozen=True)
class Span:
    """Gold: characters start to end (half open) of a text."""

    start: int
    end: int
    identity: str
    kind: str
    level: Level
    form: str


@dataclass(frozen=True)
class Text:
    """A chronology entry or a paragraph, with its gold in order."""

    text: str
    spans: tuple[Span, ...]

    def direct(self) -> Iterator[Span]:
        return (span for span in self.spans if span.level == "direct")

    def harmless_words(self) -> Iterator[tuple[int, int]]:
        """The words, cut at spaces, that touch no gold of any level."""
        marked = {at for span in self.spans for at in range(span.start, span.end)}
        for word in _WORD.finditer(self.text):
            if marked.isdisjoint(range(word.start(), word.end())):
                yield word.start(), word.end()


class Row(NamedTuple):
    """A line of the register: the family alone."""

    id: str
    role: str
    name: str
    aliases: tuple[str, ...]
    date_of_birth: date


class Agency(NamedTuple):
    """An agency that sent a submission."""

    name: str


@dataclass(frozen=True)
class Document:
    """One review: its register (the subject first), its agencies, and (place, text) in order."""

    register: tuple[Row, ...]
    agencies: tuple[Agency, ...]
    people: tuple[str, ...]
    entries: tuple[tuple[str, Text], ...]

    def texts(self) -> Iterator[tuple[str, Text]]:
        """Places begin with "event" or "narrative"."""
        return iter(self.entries)


def joined(pieces: Iterable[Piece]) -> Text:
    """One text of the pieces, each mark turned into a span where it came to stand."""
    text, spans = "", []
    for piece in pieces:
        end = len(text) + len(piece.text)
        if piece.mark and piece.text:
            mark = piece.mark
            spans.append(Span(len(text), end, mark.identity, mark.kind, mark.level, mark.form))
        text += piece.text
    return Text(text, tuple(spans))
