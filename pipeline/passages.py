"""Everything with words in it -> passages, the unit of detection and redaction.

Keys are stable (docs/design-notes.md, "passage keys"): decisions point at them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from pipeline.model import (
    Block,
    Case,
    Channel,
    Chronology,
    Event,
    LedgerRow,
    Paragraph,
    Passage,
    Recommendation,
    Section,
    SourceRef,
    Submission,
)

AUTHOR = SourceRef(0)
PLAN = (
    "recommendation", "scope", "action", "lead_agency", "milestones", "target_date", "outcome",
)  # fmt: skip


def passages(
    case: Case,
    chronology: Chronology,
    submissions: Sequence[Submission],
    narrative: Sequence[Section],
) -> tuple[Passage, ...]:
    """In published order: events first (people are numbered by first event), evidence last."""
    agencies = {spec.number: spec.agency for spec in case.submissions}
    return (
        *_case_texts(case),
        *_event_texts(chronology.events),
        *(p for s in narrative for p in _section_texts(f"n/{s.name}", s, "")),
        *(p for row in case.recommendations for p in _plan_texts(row)),
        *(
            p
            for s in chronology.sections
            for p in _section_texts(s.name, s, agencies[s.submission])
        ),
        *(p for each in submissions for p in _evidence_texts(each)),
        *_left_out_texts(chronology.ledger, agencies),
    )


def heading_key(heading: str) -> str:
    return "heading/" + hashlib.blake2b(heading.encode(), digest_size=4).hexdigest()


def _case_texts(case: Case) -> Iterator[Passage]:
    yield Passage("case/title", case.title, AUTHOR, "case")
    yield Passage("case/board", case.board, AUTHOR, "case")
    for spec in case.submissions:
        yield Passage(f"case/agency/{spec.number}", spec.publish_as, AUTHOR, "case")


def _event_texts(events: Iterable[Event]) -> Iterator[Passage]:
    headings: set[str] = set()
    for event in events:
        for position, column in enumerate(event.fields):
            yield Passage(
                f"{event.id}/{position}",
                column.text,
                event.source,
                "event",
                event.agency,
                event.date,
                heading=column.heading,
            )
            if column.heading and column.heading not in headings:
                headings.add(column.heading)
                key = heading_key(column.heading)
                yield Passage(key, column.heading, event.source, "heading", event.agency)


def _section_texts(prefix: str, section: Section, agency: str) -> Iterator[Passage]:
    channel: Channel = "section" if section.submission else "narrative"
    if section.title:
        ref = SourceRef(section.submission)
        yield Passage(f"{prefix}/title", section.title, ref, channel, agency)
    for position, block in enumerate(section.blocks):
        for key, ref, text in _block_texts(f"{prefix}/{position}", block):
            yield Passage(key, text, ref, channel, agency)


def _block_texts(key: str, block: Block) -> Iterator[tuple[str, SourceRef, str]]:
    if isinstance(block, Paragraph):
        yield key, block.ref, block.text
        return
    for r, row in enumerate(block.rows):
        for c, cell in enumerate(row.cells):
            yield f"{key}/{r}/{c}", row.ref, cell.text


def _plan_texts(row: Recommendation) -> Iterator[Passage]:
    for column in PLAN:
        ref = SourceRef(0, "recommendations", row=row.number)
        yield Passage(f"r/{row.number}/{column}", getattr(row, column), ref, "recommendation")


def _evidence_texts(submission: Submission) -> Iterator[Passage]:
    number, agency = submission.spec.number, submission.spec.agency
    for position, each in enumerate(submission.evidence):
        yield Passage(
            f"x{number}/{position}", each.text, each.ref, "evidence", agency, kind=each.kind
        )


def _left_out_texts(ledger: Sequence[LedgerRow], agencies: dict[int, str]) -> Iterator[Passage]:
    """Text that no event or section took: not published, but a name in it is swept for."""
    counts: dict[int, int] = {}
    for row in ledger:
        if row.status == "left_out" and row.text.strip():
            number = row.ref.submission
            counts[number] = counts.get(number, -1) + 1
            key = f"l{number}/{counts[number]}"
            yield Passage(key, row.text, row.ref, "evidence", agencies[number])
