"""The published timeline: how many published events each agency has at each published time.

Threat: a picture drawn to scale shows the day, the true extent of a vague date or the order within
a month that the policy on dates hides. So it is no picture but a table of counts, and its rows are
the words of `publish_date` alone: who reads it learns nothing that the date column does not say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from pipeline.model import Event, SafeEvent, SafeSpan, SafeText, SafeTimeline, WrittenDate
from pipeline.redact.calendar import Month, Rules, month_of, unit_words
from pipeline.redact.published import publish_date

# First and last month of the units that a row names; where in time the row stands.
_Place = tuple[Month, Month]
_UNDATED: _Place = ((9999, 12), (9999, 12))


def timeline(
    events: Sequence[Event],
    published: Sequence[SafeEvent],
    agencies: Sequence[SafeText],
    rules: Rules,
) -> SafeTimeline:
    """events and what is published of each, in published order. By months where days may be said:
    a row for each day would be the chronology again. agencies: in the order of the columns; those
    without an event get none."""
    rules = replace(rules, dates="month") if rules.dates == "exact" else rules
    agencies = [name for name in agencies if any(event.agency == name for event in published)]
    at: dict[SafeText, list[SafeEvent]] = {}
    places: dict[SafeText, _Place] = {}
    for event, safe in zip(events, published, strict=True):
        label = publish_date(event.date, rules)
        at.setdefault(label, []).append(safe)
        places.setdefault(label, _place(event.date, rules))
    places = {**_calendar(places.values(), rules), **places}
    rows = sorted(places, key=lambda label: places[label])
    spans = (_span(label, at.get(label, ()), agencies) for label in rows)
    return SafeTimeline(tuple(agencies), tuple(_gaps_joined(spans, places, rules)))


def _span(label: SafeText, events: Sequence[SafeEvent], agencies: Sequence[SafeText]) -> SafeSpan:
    counts = tuple(sum(event.agency == agency for event in events) for agency in agencies)
    return SafeSpan(label, counts, tuple(event.number for event in events if event.key))


def _place(written: WrittenDate, rules: Rules) -> _Place:
    """By units of the policy and never by days: the order of the rows must tell no more either."""
    start, end = written.date_from, written.date_to or written.date_from
    if start is None or end is None or written.precision in ("undated", "impossible"):
        return _UNDATED
    return _first_of_unit(month_of(start), rules), _first_of_unit(month_of(end), rules)


def _first_of_unit(month: Month, rules: Rules) -> Month:
    if rules.birth and month < rules.birth and rules.unit == "age":
        return (1, 1)  # all of the time before the birth is one
    words = unit_words(*month, rules)
    while month > (1, 1) and unit_words(*_after(month, -1), rules) == words:
        month = _after(month, -1)
    return month


def _after(month: Month, months: int) -> Month:
    year, number = divmod(month[0] * 12 + month[1] - 1 + months, 12)
    return year, number + 1


def _calendar(places: Iterable[_Place], rules: Rules) -> dict[SafeText, _Place]:
    """Every unit between the events, for a gap is something to see; none that a vague date may
    mean, for that may be no gap."""
    known = [place for place in places if place != _UNDATED]
    if not known or rules.unit == "age":
        return {}
    found: dict[SafeText, _Place] = {}
    month = min(start for start, _ in known)
    while month <= max(end for _, end in known):
        unit = _first_of_unit(month, rules)
        if not any(start <= unit <= end for start, end in known):
            found.setdefault(_words(unit, unit, rules), (unit, unit))
        month = _after(month, 1)
    return found


def _words(first: Month, last: Month, rules: Rules) -> SafeText:
    days = WrittenDate("", date(*first, 1), date(*last, 1), "range")
    return publish_date(days, rules)


def _gaps_joined(
    spans: Iterable[SafeSpan], places: Mapping[SafeText, _Place], rules: Rules
) -> Iterator[SafeSpan]:
    """A run of units without an event is one row: a family's history can lie ten years back."""
    for empty, run in groupby(spans, key=lambda span: not any(span.counts)):
        if not empty:
            yield from run
            continue
        gap = list(run)
        first, last = places[gap[0].date][0], places[gap[-1].date][1]
        yield replace(gap[0], date=_words(first, last, rules))
