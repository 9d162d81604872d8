"""An agency's corrected submission against the one before: which rows are new, gone or changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rapidfuzz import fuzz

from pipeline.chronology.events import identify, make_events
from pipeline.chronology.placing import place
from pipeline.model import Case, Event, Period, Policy, Submission

ALIKE = 55.0  # rapidfuzz ratio of 100: below that, two rows are two contacts
ANY_TIME = Period(date(1990, 1, 1), date(2030, 12, 31))  # settles two-figure years, for both alike


@dataclass(frozen=True, slots=True)
class Comparison:
    """Events of the old and the new submission. changed: pairs, old and new; kept: how many."""

    new: tuple[Event, ...]
    gone: tuple[Event, ...]
    changed: tuple[tuple[Event, Event], ...]
    kept: int


def compare(old: Submission, new: Submission, case: Case | None = None) -> Comparison:
    """What an agency's correction changed, in the order of the rows.

    case: for its review period; without one, years in two figures are of 1941 to 2040.
    Raises SeveralErrors of SubmissionError where a table cannot be placed.
    """
    case = case or _any_case(old)
    before, after = (_rows(submission, case) for submission in (old, new))
    old_ids, new_ids = ({event.id for event in each} for each in (before, after))
    gone = [event for event in before if event.id not in new_ids]
    fresh = [event for event in after if event.id not in old_ids]
    changed = _paired(gone, fresh)
    settled = {event.id for pair in changed for event in pair}
    return Comparison(
        tuple(event for event in fresh if event.id not in settled),
        tuple(event for event in gone if event.id not in settled),
        tuple(changed),
        len(old_ids & new_ids),
    )


def _rows(submission: Submission, case: Case) -> list[Event]:
    rows = identify(make_events(place(submission, case), case))
    return [row.event for row in sorted(rows, key=lambda row: row.position)]


def _paired(gone: Sequence[Event], fresh: Sequence[Event]) -> list[tuple[Event, Event]]:
    """Rows that are one contact reworded: the likest pairs first, each row once."""
    scored = [
        (_likeness(old, new), -i, -j, old, new)
        for i, old in enumerate(gone)
        for j, new in enumerate(fresh)
    ]
    pairs: list[tuple[Event, Event]] = []
    taken: set[str] = set()
    for score, *_, old, new in sorted(scored, key=lambda s: s[:3], reverse=True):
        if score >= ALIKE and not taken & {old.id, new.id}:
            taken |= {old.id, new.id}
            pairs.append((old, new))
    place = {event.id: i for i, event in enumerate(fresh)}
    return sorted(pairs, key=lambda pair: place[pair[1].id])


def _likeness(old: Event, new: Event) -> float:
    """Of the texts, from 0 to 100, with some credit for the same day."""
    same = old.date.date_from is not None and old.date.date_from == new.date.date_from
    return fuzz.ratio(old.text, new.text) + (10.0 if same else 0.0)


def _any_case(submission: Submission) -> Case:
    return Case(
        root=Path(),
        title="",
        kind="",
        board="",
        subjects=(),
        period=ANY_TIME,
        as_of=ANY_TIME.end,
        policy=Policy(),
        submissions=(submission.spec,),
        register=(),
        agencies=(),
    )
