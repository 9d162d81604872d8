"""What a phrase can mean: a span of days; and how a missing year is found, or honestly not."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from pipeline.model import Period, Precision, WrittenDate

NEAR_DAYS = (
    120  # a row without a year belongs to the year that brings it this near to the row above
)
NO_YEAR = "no year is written and the rows around it do not settle it"
NO_SUCH_DAY = "there is no such day in the calendar"
WRONG_WEEKDAY = "the weekday does not fit the date"


@dataclass(frozen=True, slots=True)
class Span:
    """Earliest and latest day, None where open. problem: in safe words, or ""."""

    start: date | None
    end: date | None
    precision: Precision
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a date may lean on: the review period, the row above, and nothing else.

    under: the month or year that stands across the table above the row, if any.
    """

    period: Period
    above: WrittenDate | None = None
    under: WrittenDate | None = None

    @property
    def anchor(self) -> date | None:
        """The day of the row above, where that is known well enough to lean on."""
        firm = self.above is not None and self.above.precision not in ("uncertain", "impossible")
        return self.above.date_from if firm and self.above else None


Maker = Callable[[int], Span | None]
IMPOSSIBLE = Span(None, None, "impossible", NO_SUCH_DAY)


def day(year: int, month: int, number: int) -> Span | None:
    try:
        when = date(year, month, number)
    except ValueError:
        return None
    return Span(when, when, "day")


def month_span(year: int, month: int) -> Span | None:
    if not (1 <= month <= 12 and 1 <= year <= 9999):
        return None
    return Span(date(year, month, 1), date(year, month, month_length(year, month)), "month")


def month_length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def shift(when: date, days: int) -> date:
    """A day further on; the ends of the calendar hold (a date of the year 9999 is data too)."""
    return date.fromordinal(min(max(when.toordinal() + days, 1), date.max.toordinal()))


def full_year(year: int, period: Period) -> int:
    """A two-digit year in full: the latest that is no more than ten years after the period."""
    latest = min(period.end.year + 10, 9999)
    return latest - (latest - year) % 100


def choose_year(make: Maker, context: Context, weekday: int | None = None) -> Span:
    """The span of a phrase that names no year; "uncertain" with the reason if several years fit."""
    period, anchor = context.period, context.anchor
    around = (anchor.year - 1, anchor.year + 1) if anchor else (period.start.year, period.end.year)
    years = range(
        max(min(around[0], period.start.year - 4), 1),
        min(max(around[1], period.end.year + 4), 9999) + 1,
    )
    spans = [span for year in years if (span := make(year))]
    if not spans:
        return IMPOSSIBLE
    inside = [span for span in spans if _overlaps(span, period)]
    named = [span for span in spans if _lies_under(span, context.under)]
    if len(named) == 1:
        return check_weekday(named[0], weekday)
    fitting = [s for s in inside if weekday is None or (s.start and s.start.weekday() == weekday)]
    if weekday is not None and len(fitting) == 1:
        return fitting[0]
    near = _nearest(spans, anchor)
    chosen = near or (inside[0] if len(inside) == 1 else None)
    if chosen:
        return check_weekday(chosen, weekday)
    ends = fitting or inside
    return Span(
        ends[0].start if ends else None, ends[-1].end if ends else None, "uncertain", NO_YEAR
    )


def check_weekday(span: Span, weekday: int | None) -> Span:
    if weekday is None or span.start is None or span.start.weekday() == weekday:
        return span
    return replace(span, problem=span.problem or WRONG_WEEKDAY)


def weekday_on_or_after(start: date, weekday: int) -> date:
    return shift(start, (weekday - start.weekday()) % 7)


def _overlaps(span: Span, period: Period) -> bool:
    return bool(span.start and span.end and span.start <= period.end and span.end >= period.start)


def _lies_under(span: Span, under: WrittenDate | None) -> bool:
    if under is None or not (under.date_from and under.date_to and span.start):
        return False
    return under.date_from <= span.start <= under.date_to


def _nearest(spans: list[Span], anchor: date | None) -> Span | None:
    if anchor is None:
        return None
    distances = [(abs((s.start - anchor).days), i) for i, s in enumerate(spans) if s.start]
    distance, index = min(distances, default=(NEAR_DAYS + 1, 0))
    return spans[index] if distance <= NEAR_DAYS else None
