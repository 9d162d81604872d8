"""What can be looked up: the open questions, the people, what is kept, what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import Case, Cast, Chronology, Decision, Doubt, Identity, Redacted
from pipeline.review import words
from pipeline.review.decisions import cells, suggest, to_csv
from pipeline.review.layout import Part
from pipeline.review.view import Book, Mark, Piece

_AROUND = 90  # characters of an example on either side: about one line of the page


@dataclass(frozen=True, slots=True)
class Answer:
    """One row for decisions.csv and what it says."""

    meaning: str
    cells: tuple[str, ...]
    csv: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: anchor on the page, what stands there, and the passage key for `where`."""

    anchor: str
    title: str
    key: str


@dataclass(frozen=True, slots=True)
class Question:
    number: int
    doubt: Doubt
    words: str
    candidates: tuple[str, ...]
    places: tuple[Place, ...]
    example: tuple[Piece, ...]
    now: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Person:
    """One identity: every form met in a text, how often, in whose records, and where."""

    identity: Identity
    forms: tuple[str, ...]
    agencies: tuple[str, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    place: str
    kind: str
    reason: str
    text: str


def questions(redacted: Redacted, parts: Sequence[Part], book: Book) -> tuple[Question, ...]:
    places = _places(parts)
    return tuple(_question(n, doubt, places, book) for n, doubt in enumerate(redacted.doubts, 1))


def people(cast: Cast, book: Book) -> tuple[Person, ...]:
    """Everyone who is named in a text, in the cast's order; who is never met has no entry."""
    met: dict[str, list[tuple[str, Mark]]] = {identity.id: [] for identity in cast.identities}
    for key, text in book.texts.items():
        for mark in text.marks:
            met.get(mark.redaction.identity, []).append((key, mark))
    return tuple(_person(i, met[i.id], book) for i in cast.identities if met[i.id])


def kept(book: Book) -> tuple[Mark, ...]:
    return tuple(mark for mark in book.marks if mark.state == "kept")


def left_out(chronology: Chronology, case: Case) -> tuple[LeftOut, ...]:
    rows = (row for row in chronology.ledger if row.status == "left_out")
    return tuple(LeftOut(words.source(r.ref, case), r.kind, r.reason, r.text) for r in rows)


def _places(parts: Sequence[Part]) -> dict[str, Place]:
    return {
        line.text.key: Place(entry.anchor, entry.title, line.text.key)
        for part in parts
        for entry in part.entries
        for line in entry.lines
    }


def _question(number: int, doubt: Doubt, places: dict[str, Place], book: Book) -> Question:
    people = dict(book.people)
    marks = _marks_of(doubt, book)
    key, mark = marks[0] if marks else ("", None)
    return Question(
        number=number,
        doubt=doubt,
        words=words.question(doubt),
        candidates=tuple(words.person(c, people) for c in doubt.candidates),
        places=tuple(places[key] for key in doubt.places if key in places),
        example=_example(book.passages[key].text, mark) if mark else (),
        now=mark.redaction.replacement if mark else "",
        answers=tuple(_answer(decision, people) for decision in suggest(doubt)),
    )


def _marks_of(doubt: Doubt, book: Book) -> list[tuple[str, Mark]]:
    """By the doubt's own key; else the same form at its places (a doubt about a settled name)."""
    every = [(key, mark) for key, text in book.texts.items() for mark in text.marks]
    own = [(key, mark) for key, mark in every if mark.redaction.doubt == doubt.key]
    if own:
        return own
    return [(k, m) for k, m in every if k in doubt.places and m.redaction.form == doubt.form]


def _example(text: str, mark: Mark) -> tuple[Piece, ...]:
    start, end = mark.redaction.start, mark.redaction.end
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    dots = ("…" if start > _AROUND else "", "…" if end + _AROUND < len(text) else "")
    return Piece(dots[0] + before), Piece(text[start:end], mark), Piece(after + dots[1])


def _answer(decision: Decision, people: dict[str, Identity]) -> Answer:
    return Answer(words.meaning(decision, people), cells(decision), to_csv([decision]).rstrip("\n"))


def _person(identity: Identity, met: Sequence[tuple[str, Mark]], book: Book) -> Person:
    forms = dict.fromkeys(mark.redaction.form for _, mark in met)
    agencies = dict.fromkeys(book.passages[key].agency or "the author" for key, _ in met)
    return Person(identity, tuple(forms), tuple(agencies), tuple(mark for _, mark in met))
