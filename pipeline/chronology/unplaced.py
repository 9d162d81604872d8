"""Dated text that no event took: a chronology that nobody read must not pass for a report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.chronology.dates.words import level
from pipeline.chronology.events import Row
from pipeline.chronology.layouts.grid import Grid, Setting
from pipeline.chronology.layouts.headed import is_prose
from pipeline.chronology.layouts.openings import VAGUE, in_contents, opening
from pipeline.chronology.layouts.running import numbers
from pipeline.chronology.layouts.stretches import Stretch, stretches
from pipeline.chronology.placing import Placed
from pipeline.errors import SubmissionError
from pipeline.model import Case, Event, Paragraph, Section, SourceRef, Table

MANY = 3  # entries with a date: fewer are the date of a report, a signature, a letter quoted
A_WEEK = timedelta(days=7)
_FULL_DATE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d(?:st|nd|rd|th)?\s*(?:of )?[a-z]{3,9}\.?,? \d{4}"
)
NOT_READ = "its text stays the agency's report, which is not published"
HINT = (
    "if they are contacts, say so under this [[submission]] in case.toml, in the words of the "
    'heading above them: columns = { "that heading" = "event" } ("*" if there is none; for a '
    'table, its headings); if they are only a report, "prose" instead of "event"; or send it back '
    "and ask for a table of dates and events. docs/case-folder.md, Columns"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading, line or row with a date. day: its first, or None. sure: below a heading that says
    chronology."""

    ref: SourceRef
    day: date | None
    sure: bool


def find_unplaced(
    placed: Sequence[Placed], rows: Sequence[Row], case: Case
) -> tuple[tuple[SubmissionError, ...], list[str]]:
    """Submissions whose dated text was not read as events, as errors; and milder, as warnings.

    What an event of the same agency tells of that day is told: a report may tell it again.
    """
    errors, warnings = [], []
    for each in placed:
        own = each.submission.spec
        events = [row.event for row in rows if row.event.agency == own.agency]
        left = [e for e in _entries(each, case) if e.day not in _days(events)]
        sure = [e for e in left if e.sure]
        if len(left) >= MANY and not each.drafts:
            errors.append(_error(own.place, "no chronology was read in it", left))
        elif len(sure) >= MANY:
            errors.append(_error(own.place, "a part of its chronology was not read", sure))
        elif not each.drafts:
            warnings.append(f"{own.place}: no chronology in it; {NOT_READ}")
        elif len(left) >= MANY:
            warnings.append(f"{own.place}: {_counted(left)}, on days without an event; {NOT_READ}")
    return tuple(errors), warnings


def _error(place: str, what: str, left: Sequence[Entry]) -> SubmissionError:
    return SubmissionError(f"{what}, but {_counted(left)}; {NOT_READ}", place=place, hint=HINT)


def _counted(left: Sequence[Entry]) -> str:
    ref = left[0].ref
    first = f"table {ref.table}, row {ref.row}" if ref.table else f"paragraph {ref.paragraph}"
    return f"{len(left)} headings, lines or rows have a date, from {first} on"


def _days(events: Sequence[Event]) -> set[date]:
    """The days that events speak of; long spans speak of none in particular."""
    days = set()
    for event in events:
        first, last = event.date.date_from, event.date.date_to
        if first and last and last - first <= A_WEEK:
            days |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
    return days


def _entries(placed: Placed, case: Case) -> Iterator[Entry]:
    mapped = placed.submission.spec.columns
    for stretch in stretches(placed.sections, case.period, mapped):
        if stretch.said == "report":
            continue
        setting = Setting(case.period, mapped)
        found = [e for s in stretch.sections for e in _in_section(s, stretch, setting)]
        yield from found or (_in_sentences(stretch) if stretch.sure else ())


def _in_section(section: Section, stretch: Stretch, setting: Setting) -> Iterator[Entry]:
    numbered = numbers(section.blocks)
    for block in section.blocks:
        if isinstance(block, Table):
            yield from _rows(block, stretch, setting)
        elif not (numbered and not block.heading):
            yield from _lines(block, stretch)


def _lines(block: Paragraph, stretch: Stretch) -> Iterator[Entry]:
    """Lines within a paragraph count one by one: some press Shift and Enter after each entry."""
    for line in block.text.split("\n"):
        found = opening(line, stretch.period)
        if found is None or not found.told or in_contents(line, stretch.contents):
            continue
        if found.kind == "worded" and not block.heading:
            continue
        if found.date.precision not in VAGUE or (stretch.sure and found.rest):
            yield Entry(block.ref, found.date.date_from, stretch.sure)


def _rows(table: Table, stretch: Stretch, setting: Setting) -> Iterator[Entry]:
    grid = Grid(table)
    if is_prose(grid, setting):
        return
    for number, row in enumerate(grid.rows):
        for cell in grid.written(number):
            found = opening(cell.text, stretch.period)
            if found and found.told and found.kind == "dated" and not found.vague:
                yield Entry(row.ref, found.date.date_from, stretch.sure)
                break


def _in_sentences(stretch: Stretch) -> Iterator[Entry]:
    """Under a heading that says chronology a story with its dates inside its sentences."""
    for block in stretch.blocks:
        if isinstance(block, Paragraph) and _FULL_DATE.search(level(block.text)):
            yield Entry(block.ref, None, sure=True)
