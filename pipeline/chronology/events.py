"""Drafts -> events: dates read in the order of the rows, identities, repeats, ages."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.chronology.ages import age_words
from pipeline.chronology.checks import check
from pipeline.chronology.dates import read_time, reading
from pipeline.chronology.layouts import Draft
from pipeline.chronology.layouts.grid import folded
from pipeline.chronology.placing import Placed
from pipeline.model import Case, Event, Field, Precision, SourceRef, WrittenDate

ONLY_A_DATE = "nothing is written beside this date"
BETWEEN_SAME = "no date is written: the rows above and below it are both of this day"


@dataclass(frozen=True, slots=True)
class Row:
    """An event still in its submission. position: its place there, from 0."""

    event: Event
    position: int
    rows: tuple[SourceRef, ...]
    sha256: str


def make_events(placed: Placed, case: Case) -> list[Row]:
    """The events of one submission in its own order, without ids (those need the whole agency)."""
    agency = placed.submission.spec.agency
    drafts, dates = _dated(placed.drafts, case)
    rows = []
    for position, (draft, (written, fields)) in enumerate(zip(drafts, dates, strict=True)):
        checked = check(written, case)
        if not any(f.text.strip() for f in fields) and not checked.problem:
            checked = replace(checked, problem=ONLY_A_DATE)
        event = Event("", draft.source, agency, checked, fields, age_words(checked, case))
        rows.append(Row(event, position, draft.rows, placed.submission.sha256))
    return _between(rows)


def _dated(
    drafts: Sequence[Draft], case: Case
) -> tuple[list[Draft], list[tuple[WrittenDate, tuple[Field, ...]]]]:
    """Each draft with its date, read under the row above it; dividers lend theirs and go."""
    above: WrittenDate | None = None
    under: WrittenDate | None = None
    kept, dates = [], []
    for draft in drafts:
        found = reading(draft.date, case.period, above, under)
        if draft.divider:
            under = found.date
            continue
        if found.date.date_from is not None and found.date.precision != "impossible":
            above = found.date
        written, fields = _timed(found.date, draft)
        if found.more and draft.date.strip():
            fields = (*fields, Field(draft.date_heading, draft.date))
        kept.append(draft)
        dates.append((written, fields))
    return kept, dates


def _timed(written: WrittenDate, draft: Draft) -> tuple[WrittenDate, tuple[Field, ...]]:
    """The time column's own time; one that cannot be read stays a column in its own words."""
    if not draft.time.text.strip():
        return written, draft.fields
    time = read_time(draft.time.text)
    if not time:
        return written, (*draft.fields, draft.time)
    return replace(written, time=time), draft.fields


def _between(rows: list[Row]) -> list[Row]:
    """Say of each undated row between which rows it stands; two of one day date it, uncertainly."""
    made = []
    for i, row in enumerate(rows):
        written = row.event.date
        if written.date_from or written.date_to or written.precision != "undated":
            made.append(row)
            continue
        above = next((r.event for r in reversed(rows[:i]) if _firm(r.event)), None)
        below = next((r.event for r in rows[i + 1 :] if _firm(r.event)), None)
        made.append(replace(row, event=replace(row.event, date=_stands(written, above, below))))
    return made


def _firm(event: Event) -> bool:
    return event.date.date_from is not None and event.date.precision != "impossible"


def _stands(written: WrittenDate, above: Event | None, below: Event | None) -> WrittenDate:
    days = {e.date.date_from for e in (above, below) if e and e.date.precision == "day"}
    if above and below and len(days) == 1 and above.date.precision == below.date.precision:
        day = days.pop()
        precision: Precision = "uncertain"
        return replace(
            written, date_from=day, date_to=day, precision=precision, problem=BETWEEN_SAME
        )
    ends = [_row(e) for e in (above, below) if e]
    where = f"undated, placed between {' and '.join(ends)}" if len(ends) == 2 else ""
    if above and not below:
        where = f"undated, placed after {ends[0]}"
    elif below and not above:
        where = f"undated, placed before {ends[0]}"
    problem = "; ".join(p for p in (written.problem, where or "undated") if p)
    return replace(written, problem=problem)


def _row(event: Event) -> str:
    ref = event.source
    return f"table {ref.table}, row {ref.row}" if ref.table else f"paragraph {ref.paragraph}"


def identify(rows: Sequence[Row]) -> list[Row]:
    """Ids of content and agency only, and the marks of exact repeats inside one submission.

    "e" and 8 hex figures of BLAKE2b over agency, date as written, all its columns, and a counter
    for repeats: a corrected submission keeps the ids of the rows that did not change.
    """
    counted: Counter[tuple[str, str, str]] = Counter()
    taken: set[str] = set()
    first: dict[tuple[str, int, tuple[str, str, str]], str] = {}
    made = []
    for row in sorted(rows, key=_source_order):
        content = _content(row.event)
        counted[content] += 1
        name = _fresh_id(content, counted[content], taken)
        taken.add(name)
        place = (row.sha256, row.event.source.submission, content)
        original = first.setdefault(place, name)
        repeat = original if original != name else ""
        made.append(replace(row, event=replace(row.event, id=name, duplicate_of=repeat)))
    return made


def _source_order(row: Row) -> tuple[str, str, int, int, tuple[str, str, str]]:
    ref = row.event.source
    return row.event.agency, row.sha256, row.position, ref.submission, _content(row.event)


def _content(event: Event) -> tuple[str, str, str]:
    return event.agency, folded(f"{event.date.as_written} {event.date.time}"), folded(event.text)


def _fresh_id(content: tuple[str, str, str], counter: int, taken: set[str]) -> str:
    for salt in range(2**16):
        words = "\x1f".join((*content, str(counter), *([str(salt)] if salt else [])))
        name = "e" + hashlib.blake2b(words.encode(), digest_size=4).hexdigest()
        if name not in taken:
            return name
    raise AssertionError("no free event id")  # 2**16 collisions in a row: cannot happen
