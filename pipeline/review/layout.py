"""Where each text stands on the page: events, narrative, recommendations, agencies' prose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.model import (
    Case,
    Chronology,
    Event,
    Passage,
    Redacted,
    SafeEvent,
    SafeReport,
)
from pipeline.review import words
from pipeline.review.references import printed_texts
from pipeline.review.view import Book, Mark, Text, part_of

TITLES = {
    "event": "Chronology, event by event",
    "narrative": "The author's narrative",
    "recommendation": "Recommendations and action plan",
    "section": "The agencies' own reports",
    "heading": "Column headings",
    "case": "Title, board and agencies",
    "evidence": "Deleted, hidden and other text that is no content",
    "left-out": "Left out",
}

UNPRINTED = ("evidence", "left-out")
INTROS = {
    "section": "For the author to draw on. Printed only where the report quotes a paragraph; "
    "what is not printed stands in italics.",
    "evidence": "Never printed. Names found here are looked for in all that is printed.",
    "left-out": "In neither the chronology nor a section, and never printed.",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One text with the heading that stands above it in each column, or "".

    printed: False for a column that the report leaves out ("Event no: 2", the date said again).
    """

    text: Text
    before_heading: str = ""
    after_heading: str = ""
    printed: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """One event, or one passage of prose. note: why it is not printed, or ""."""

    anchor: str
    title: str
    agency: str
    before_head: str
    after_head: str
    note: str
    source: str
    lines: tuple[Line, ...]
    number: int = 0  # of the event as printed; 0 for what is no event, or is not printed
    published: bool = True

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(mark for line in self.lines for mark in line.text.marks)

    @property
    def kinds(self) -> str:
        """Distinct, in order of appearance, for the filter."""
        return " ".join(dict.fromkeys(mark.redaction.kind for mark in self.marks))

    @property
    def undecided(self) -> bool:
        return any(mark.state == "undecided" for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Part:
    anchor: str
    title: str
    intro: str
    entries: tuple[Entry, ...]


def parts(
    case: Case,
    chronology: Chronology,
    redacted: Redacted,
    report: SafeReport,
    printed: Mapping[str, Sequence[str]],
    book: Book,
) -> tuple[Part, ...]:
    """The page from top to bottom; what has no passages has no part.

    printed: event id -> keys of its printed columns, in the order of report.events.
    """
    made: list[Part] = []
    for part, group in groupby(book.passages.values(), key=part_of):
        here = tuple(group)
        if part == "event":
            entries = tuple(_events(case, chronology, redacted, report, printed, here, book))
        else:
            entries = tuple(_prose(case, chronology, report, here, book))
        made.append(Part(f"part-{part}", TITLES[part], INTROS.get(part, ""), entries))
    return tuple(made)


# --- events --------------------------------------------------------------------------------------


def _events(
    case: Case,
    chronology: Chronology,
    redacted: Redacted,
    report: SafeReport,
    printed: Mapping[str, Sequence[str]],
    passages: Sequence[Passage],
    book: Book,
) -> Iterator[Entry]:
    said = dict(zip(printed, report.events, strict=True))
    headings = {
        p.text: redacted.passages[p.key].text.value
        for p in book.passages.values()
        if p.channel == "heading"
    }
    texts: dict[str, list[Text]] = {}
    for passage in passages:
        texts.setdefault(passage.key.rpartition("/")[0], []).append(book.texts[passage.key])
    for event in chronology.events:
        filled = (text for text in texts.get(event.id, ()) if text.before or text.after)
        keys = printed.get(event.id, ())
        lines = tuple(_line(event, text, headings, keys) for text in filled)
        yield _event(event, said.get(event.id), lines, case)


def _event(event: Event, safe: SafeEvent | None, lines: tuple[Line, ...], case: Case) -> Entry:
    when = " ".join(word for word in (event.date.as_written, event.date.time) if word)
    return Entry(
        anchor=f"event-{event.id}",
        title=f"Event {safe.number}" if safe else f"Event {event.id}, not printed",
        agency=event.agency,
        before_head=f"{when or 'no date'} · {event.agency}",
        after_head=_published_head(safe) if safe else "",
        note="" if safe else _why_not(event, case),
        source=words.source(event.source, case),
        lines=lines,
        number=safe.number if safe else 0,
        published=safe is not None,
    )


def _published_head(safe: SafeEvent) -> str:
    said = (safe.date.value, safe.agency.value, safe.age.value)
    return " · ".join(word for word in said if word)


def _why_not(event: Event, case: Case) -> str:
    if event.excluded:
        return f"Not printed: left out by the author ({event.excluded})."
    if event.duplicate_of:
        return f"Not printed: repeats event {event.duplicate_of}."
    if case.policy.chronology != "full":
        return "Not printed: case.toml asks for " + (
            "key events only." if case.policy.chronology == "key" else "no chronology."
        )
    return "Not printed as an event of its own."


def _line(event: Event, text: Text, headings: Mapping[str, str], printed: Sequence[str]) -> Line:
    """The published heading is the safe one; where there is none, no heading, never the raw one."""
    number = int(text.key.rpartition("/")[2])
    heading = event.fields[number].heading
    return Line(text, heading, headings.get(heading, ""), text.key in printed)


# --- prose ---------------------------------------------------------------------------------------


def _prose(
    case: Case, chronology: Chronology, report: SafeReport, passages: Sequence[Passage], book: Book
) -> Iterator[Entry]:
    """One entry for a paragraph, for a whole table, for a whole recommendation."""
    became = {(row.ref, row.text): f"{row.kind}: {row.reason}" for row in chronology.ledger}
    printed = frozenset(words for _, words in printed_texts(report))
    filled = (passage for passage in passages if passage.text)
    for n, (_, group) in enumerate(groupby(filled, key=_belongs_to), 1):
        first, *_ = here = tuple(group)
        part = part_of(first)
        texts = [book.texts[passage.key] for passage in here]
        unused = part == "section" and not printed & {text.safe for text in texts}
        yield Entry(
            anchor=f"{part}-{n}",
            title=_title(first, n),
            agency=first.agency,
            before_head="",
            after_head="",
            note=became.get((first.ref, first.text), "") if part in UNPRINTED else "",
            source=words.source(first.ref, case),
            lines=tuple(_cell(text) for text in texts),
            published=not unused and part not in UNPRINTED,
        )


def _belongs_to(passage: Passage) -> tuple[str, ...]:
    """The key without a table's row and cell, or without a recommendation's column."""
    keys = passage.key.split("/")
    depth = {"section": 2, "narrative": 3, "recommendation": 2}.get(passage.channel, len(keys))
    return tuple(keys[:depth])


def _cell(text: Text) -> Line:
    """Headings are the plan's own column names and cell numbers: safe in both columns."""
    keys = text.key.split("/")
    if keys[0] == "r":
        heading = keys[2].replace("_", " ")
    else:
        after = keys[3:] if keys[0] == "n" else keys[2:]
        heading = f"row {int(after[0]) + 1}, cell {int(after[1]) + 1}" if len(after) == 2 else ""
    return Line(text, heading, heading)


def _title(first: Passage, number: int) -> str:
    keys = first.key.split("/")
    if first.channel == "narrative":
        section = keys[1].replace("_", " ").replace("-", " ").capitalize()
        return f"{section}, {_position(keys[2:])}"
    if first.channel == "section":
        return f"Section {keys[0].partition('.')[2]}, {_position(keys[1:])}"
    if first.channel == "recommendation":
        return f"Recommendation {keys[1]}"
    return f"{'Heading' if first.channel == 'heading' else 'Text'} {number}"


def _position(keys: Sequence[str]) -> str:
    """ "0" is the first paragraph, "2/0/1" a cell of a table that stands third, "title" itself."""
    block, *cell = keys
    if not block.isdigit():
        return block
    return f"{'table' if cell else 'paragraph'} {int(block) + 1}"
