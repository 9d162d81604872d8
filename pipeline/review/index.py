"""What can be looked up: the open questions, the people, what is kept, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.model import (
    Case,
    Cast,
    Chronology,
    Combination,
    Decision,
    Doubt,
    Finding,
    Identity,
    Leak,
    Redacted,
    Redaction,
)
from pipeline.review import words
from pipeline.review.decisions import cells, suggest, suggest_singly, to_csv
from pipeline.review.layout import Part
from pipeline.review.view import Book, Mark, Piece

PRINTED = ("event", "heading", "narrative", "recommendation", "case")
_AROUND = 90  # characters of an example on either side: about one line of the page


@dataclass(frozen=True, slots=True)
class Answer:
    """One row for decisions.csv and what it says."""

    meaning: str
    cells: tuple[str, ...]
    csv: str


@dataclass(frozen=True, slots=True)
class Example:
    """A line of the raw text around one mark, and what is printed for it until somebody decides."""

    pieces: tuple[Piece, Piece, Piece]
    now: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: anchor on the page, what stands there, and the passage key for `where`.

    answers: rows for this place alone.
    """

    anchor: str
    title: str
    key: str
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    number: int
    doubt: Doubt
    words: str
    why: str
    candidates: tuple[str, ...]
    places: tuple[Place, ...]
    examples: tuple[Example, ...]
    answers: tuple[Answer, ...]

    @property
    def singly(self) -> tuple[Place, ...]:
        return tuple(place for place in self.places if place.answers)


@dataclass(frozen=True, slots=True)
class Person:
    """One identity: every form met in a text, how often, in whose records, and where."""

    identity: Identity
    forms: tuple[str, ...]
    agencies: tuple[str, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """What verification found in the draft. exact: it blocks; else it waits for a decision."""

    place: str
    person: str
    rule: str
    exact: bool
    excerpt: str
    row: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    place: str
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Detail:
    """A word that names nobody and narrows down who it is."""

    form: str
    why: str
    count: int


def questions(
    redacted: Redacted, cast: Cast, parts: Sequence[Part], book: Book
) -> tuple[Question, ...]:
    places, asked = _places(parts), _asked(cast)
    doubts = enumerate(redacted.doubts, 1)
    return tuple(_question(n, doubt, places, book, asked) for n, doubt in doubts)


def people(cast: Cast, book: Book) -> tuple[Person, ...]:
    """Everyone who is named in a text, in the cast's order; who is never met has no entry."""
    met: dict[str, list[tuple[str, Mark]]] = {identity.id: [] for identity in cast.identities}
    for key, text in book.texts.items():
        for mark in text.marks:
            met.get(mark.redaction.identity, []).append((key, mark))
    return tuple(_person(i, met[i.id], book) for i in cast.identities if met[i.id])


def kept(book: Book) -> tuple[Mark, ...]:
    return tuple(mark for mark in book.marks if mark.state == "kept")


def risky(risks: Sequence[Combination]) -> tuple[tuple[str, int], ...]:
    """How many combinations each kind of fact stands in: where one step would do most."""
    counts = Counter(kind for each in risks for kind in {trace.kind for trace in each.traces})
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def details(cast: Cast, book: Book) -> tuple[Detail, ...]:
    """Telling details that detection found in what may be printed, oftenest first."""
    found: dict[tuple[str, str], int] = {}
    for mention in cast.mentions:
        finding, passage = mention.finding, book.passages.get(mention.finding.passage)
        if finding.kind == "quasi" and passage and passage.channel in PRINTED:
            why = words.reasons(finding.reasons[:1])
            found[finding.form, why] = found.get((finding.form, why), 0) + 1
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Detail(form, why, count) for (form, why), count in ordered)


def without_words(chronology: Chronology, case: Case) -> tuple[LeftOut, ...]:
    """What was left out and has no text to show: it is listed, so that nothing goes in silence."""
    rows = (r for r in chronology.ledger if r.status == "left_out" and not r.text.strip())
    return tuple(LeftOut(words.source(r.ref, case), r.kind, r.reason) for r in rows)


def hits(leaks: Sequence[Leak], book: Book) -> tuple[Hit, ...]:
    """Exact ones first: nothing is published while one stands."""
    people = dict(book.people)
    ordered = sorted(leaks, key=lambda leak: leak.doubtful)
    return tuple(
        Hit(
            f"{leak.file}, {leak.place}",
            words.person(leak.identity, people),
            leak.rule,
            not leak.doubtful,
            leak.excerpt,
            _settling(leak),
        )
        for leak in ordered
    )


def _settling(leak: Leak) -> str:
    """The decisions.csv row that lets it stand: for words that can be read, never hidden ones."""
    if not leak.place.endswith("text") or not leak.form:
        return ""
    return to_csv([Decision("keep", leak.identity, leak.form, "report")]).strip()


def _places(parts: Sequence[Part]) -> dict[str, Place]:
    return {
        line.text.key: Place(entry.anchor, entry.title, line.text.key)
        for part in parts
        for entry in part.entries
        for line in entry.lines
    }


def _question(
    number: int,
    doubt: Doubt,
    places: dict[str, Place],
    book: Book,
    asked: Mapping[str, list[Finding]],
) -> Question:
    people = dict(book.people)
    said = _said(doubt, book, asked)
    several = len({form for _, form in said}) > 1
    singly: dict[str, list[Answer]] = {}
    for row in suggest_singly(doubt, said):
        singly.setdefault(row.where, []).append(_answer(row, people, several))
    return Question(
        number=number,
        doubt=doubt,
        words=words.question(doubt),
        why=words.why(doubt),
        candidates=tuple(words.person(c, people) for c in doubt.candidates),
        places=tuple(
            replace(places[key], answers=tuple(singly.get(key, ())))
            for key in doubt.places
            if key in places
        ),
        examples=_examples(doubt, book),
        answers=tuple(_answer(row, people, several) for row in suggest(doubt, said)),
    )


def _asked(cast: Cast) -> dict[str, list[Finding]]:
    """Findings that a question may be about, by passage."""
    asked: dict[str, list[Finding]] = {}
    for mention in cast.mentions:
        if mention.candidates or mention.finding.doubtful:
            asked.setdefault(mention.finding.passage, []).append(mention.finding)
    return asked


def _said(doubt: Doubt, book: Book, asked: Mapping[str, list[Finding]]) -> list[tuple[str, str]]:
    """(passage key, form) as detection found it: a decision must name that form exactly.

    A redaction may reach further ("Father Dan" for "Dan"), and such a row would settle nothing.
    """
    said = []
    for key, redaction in ((key, mark.redaction) for key, mark in _marks(doubt, book)):
        if redaction.doubt == doubt.key:
            here = (f for f in asked.get(key, ()) if _meet(f, redaction))
            forms = [finding.form for finding in here] or [redaction.form]
            said += [(key, form) for form in forms]
    return said


def _meet(finding: Finding, redaction: Redaction) -> bool:
    return finding.start < redaction.end and redaction.start < finding.end


def _marks(doubt: Doubt, book: Book) -> list[tuple[str, Mark]]:
    texts = [(key, book.texts[key]) for key in doubt.places if key in book.texts]
    return [(key, mark) for key, text in texts for mark in text.marks]


def _examples(doubt: Doubt, book: Book) -> tuple[Example, ...]:
    """One line; for "one person or two" a line of each."""
    here = _marks(doubt, book)
    if doubt.question == "same":
        asked = [[m for m in here if m[1].redaction.identity == who] for who in doubt.candidates]
    else:
        asked = [[m for m in here if m[1].redaction.doubt == doubt.key]]
    chosen = [marks[0] for marks in asked if marks]
    chosen = chosen or [m for m in here if m[1].redaction.form == doubt.form][:1]
    return tuple(_example(book.passages[key].text, mark) for key, mark in chosen)


def _example(text: str, mark: Mark) -> Example:
    start, end = mark.redaction.start, mark.redaction.end
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    dots = ("…" if start > _AROUND else "", "…" if end + _AROUND < len(text) else "")
    pieces = Piece(dots[0] + before), Piece(text[start:end], mark), Piece(after + dots[1])
    return Example(pieces, mark.redaction.replacement)


def _answer(decision: Decision, people: dict[str, Identity], several: bool) -> Answer:
    """several: whether the question is about more than one form, so that each row names its own."""
    meaning = words.meaning(decision, people)
    said = f"“{decision.form}”: {meaning}" if several else meaning
    return Answer(said, cells(decision), to_csv([decision]).rstrip("\n"))


def _person(identity: Identity, met: Sequence[tuple[str, Mark]], book: Book) -> Person:
    forms = dict.fromkeys(mark.redaction.form for _, mark in met)
    agencies = dict.fromkeys(book.passages[key].agency or "the author" for key, _ in met)
    return Person(identity, tuple(forms), tuple(agencies), tuple(mark for _, mark in met))
