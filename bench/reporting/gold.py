"""What a document is: its texts, their gold, and the pieces that both are laid down from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bench.reporting import names

_WORD = re.compile(r"[^\W_](?:[\w'’\-]*[^\W_])?")


@dataclass(frozen=True)
class Span:
    """Gold. `level`: direct (must go), quasi (to be shown), neutral (a title: either is right)."""

    start: int
    end: int
    identity: str
    kind: str
    level: str
    form: str


@dataclass(frozen=True)
class Text:
    text: str
    spans: tuple[Span, ...] = ()

    def direct(self) -> tuple[Span, ...]:
        return tuple(span for span in self.spans if span.level == "direct")

    def harmless_words(self) -> list[tuple[int, int]]:
        """Start and end of every word that touches no gold of any level."""
        taken = [(span.start, span.end) for span in self.spans]
        words = (match.span() for match in _WORD.finditer(self.text))
        return [(a, b) for a, b in words if all(b <= start or a >= end for start, end in taken)]


@dataclass(frozen=True)
class Row:
    when: Text
    source: Text
    event: Text
    outcome: Text
    day: date  # what the date cell means


@dataclass(frozen=True)
class Agency:
    kind: str
    name: str
    publish_as: str
    rows: tuple[Row, ...]
    paragraphs: tuple[Text, ...]
    heading: str


@dataclass(frozen=True)
class Hidden:
    channel: str  # deleted | comment | header | author
    agency: int
    text: Text


@dataclass(frozen=True)
class RegisterRow:
    id: str
    kind: str
    role: str
    name: str
    aliases: tuple[str, ...]
    date_of_birth: date


@dataclass(frozen=True)
class Document:
    seed: int
    index: int
    register: tuple[RegisterRow, ...]
    agencies: tuple[Agency, ...]
    narrative: tuple[Text, ...]
    narrative_heading: str
    hidden: tuple[Hidden, ...]
    period: tuple[date, date]
    people: tuple[Person, ...]

    def texts(self) -> Iterator[tuple[str, Text]]:
        """Every visible text with the place where it stands."""
        for a, agency in enumerate(self.agencies, 1):
            for r, row in enumerate(agency.rows, 1):
                for cell in ("when", "source", "event", "outcome"):
                    yield f"submission {a}, row {r}, {cell}", getattr(row, cell)
            for p, paragraph in enumerate(agency.paragraphs, 1):
                yield f"submission {a}, paragraph {p}", paragraph
        for p, paragraph in enumerate(self.narrative, 1):
            yield f"narrative, paragraph {p}", paragraph

    def words(self) -> int:
        return sum(len(text.text.split()) for _, text in self.texts())


@dataclass(frozen=True)
class Person:
    id: str
    key: str
    tradition: str
    woman: bool
    title: str
    given: str
    surname: str
    previous: str
    nick: str
    surname_first: bool
    born: date
    in_register: bool
    wrong_given: str
    wrong_surname: str
    belongings: dict[str, str] = field(default_factory=dict)

    @property
    def full(self) -> str:
        first, last = (self.given, self.surname)
        return f"{last} {first}" if self.surname_first else f"{first} {last}"


# ---- pieces


@dataclass(frozen=True)
class Piece:
    text: str
    identity: str = ""
    kind: str = ""
    level: str = "direct"
    form: str = ""


def organisation(identity: str, stem: str, kind: str, form: str) -> list[Piece]:
    """Its own name is gold; what kind of body it is may stay or go."""
    name = Piece(stem, identity, "organisation", "direct", form)
    if not kind:
        return [name]
    return [name, Piece(" "), Piece(kind, identity, "organisation", "neutral", "kind")]


def assemble(pieces: list[Piece], keyboard: bool, case: str = "") -> Text:
    """Text and gold together: each span is noted as its piece is laid down."""
    text, spans = "", []
    for piece in pieces:
        words = names.plain(piece.text) if keyboard and piece.identity else piece.text
        words = words.upper() if case == "upper" else words.lower() if case == "lower" else words
        if piece.kind:
            start = len(text)
            form = f"{piece.form} in {case} row" if case else piece.form
            span = Span(start, start + len(words), piece.identity, piece.kind, piece.level, form)
            spans.append(span)
        text += words
    return Text(text, tuple(spans))
