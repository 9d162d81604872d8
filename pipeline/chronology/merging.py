"""Many submissions' rows -> one order that no machine, run or order of submissions changes.

The order, in words: by the earliest day that a date can mean; on one day exact dates first, then
vaguer ones by the length of their span; then by time; then by agency, and by place in the
submission. A row without a time stands with the row above it of the same day in its submission;
without such a row, before all times. A date with a problem stands by its own day where that agrees
with the rows around it in its submission; where it does not, or where there is no such day, right
after the row above it. Undated rows come last, by agency and place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from pipeline.chronology.events import Row
from pipeline.model import Event

LAST = date.max.toordinal() + 1
Order = tuple[int, int, str, str, str, int, int, str]


def merge(rows: Sequence[Row]) -> tuple[Event, ...]:
    """All events in order. Total: the last word is the event's id."""
    by_source: dict[tuple[str, str, int], list[Row]] = defaultdict(list)
    for row in rows:
        by_source[row.event.agency, row.sha256, row.event.source.submission].append(row)
    ordered: list[tuple[Order, Event]] = []
    for each in by_source.values():
        ordered += _in_source(sorted(each, key=lambda row: row.position))
    return tuple(event for _, event in sorted(ordered, key=lambda pair: pair[0]))


def _in_source(rows: list[Row]) -> list[tuple[Order, Event]]:
    firm = [_day(row.event) if not row.event.date.problem else None for row in rows]
    made: list[tuple[Order, Event]] = []
    waiting: list[Row] = []
    anchor: Order | None = None
    times = _carried_times(rows)
    for i, row in enumerate(rows):
        if row.event.date.precision == "undated":
            made.append((_order(row, LAST, ""), row.event))
        elif (day := _own_day(row, firm, i)) is not None:
            order = _order(row, day, times[i])
            made += [(_beside(order, n - len(waiting), w), w.event) for n, w in enumerate(waiting)]
            made.append((order, row.event))
            waiting, anchor = [], order
        elif anchor is None:
            waiting.append(row)
        else:
            made.append((_beside(anchor, row.position + 1, row), row.event))
    return made + [(_order(row, _day(row.event) or LAST, ""), row.event) for row in waiting]


def _own_day(row: Row, firm: list[int | None], i: int) -> int | None:
    """The day that a row sorts by, or None if it has to stand where it stands."""
    day = _day(row.event)
    if day is None or not row.event.date.problem:
        return day
    above = next((d for d in reversed(firm[:i]) if d is not None), None)
    below = next((d for d in firm[i + 1 :] if d is not None), None)
    fits = (above is None or above <= day) and (below is None or day <= below)
    return day if fits and row.event.date.precision != "impossible" else None


def _day(event: Event) -> int | None:
    day = event.date.date_from or event.date.date_to
    return day.toordinal() if day and event.date.precision != "impossible" else None


def _carried_times(rows: list[Row]) -> list[str]:
    """Each row's time, or that of the nearest timed row above it of the same exact day."""
    times: list[str] = []
    last: tuple[date | None, str] = (None, "")
    for row in rows:
        written = row.event.date
        exact = written.date_from if written.precision == "day" else None
        if written.time or exact is None or exact != last[0]:
            last = (exact, written.time)
        times.append(last[1] if exact else written.time)
    return times


def _order(row: Row, day: int, time: str) -> Order:
    written = row.event.date
    span = 0
    if written.precision != "day" and written.date_from and written.date_to:
        span = 1 + (written.date_to - written.date_from).days
    elif written.precision != "day":
        span = LAST
    return day, span, time, row.event.agency, row.sha256, row.position, 0, row.event.id


def _beside(anchor: Order, step: int, row: Row) -> Order:
    """Right before or after another row of the same submission."""
    return (*anchor[:6], step, row.event.id)
