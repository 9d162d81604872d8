"""Dates written by their parts: day, month and year in figures or words, any of them missing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from pipeline.chronology.dates.spans import (
    IMPOSSIBLE,
    Context,
    Span,
    check_weekday,
    choose_year,
    day,
    full_year,
    month_length,
    month_span,
)
from pipeline.chronology.dates.words import MONTH, MONTHS, WEEKDAY, WEEKDAYS

DAY_OR_YEAR = "this may be a day and month, or a month and year"
NO_MONTH = "only the day of the month is written"

_SEP = r"\s*[./\\\-,\s]\s*"
_YEAR = r"(?:'?\d{2}|\d{4})"
_BLANK = r"(?:\?+|x+|-{1,2}|_+|0{1,2})"  # "??/05/16": a part left out on purpose
_NAMED = rf"(?P<mon>{MONTH})"
_D = r"(?P<d>\d{1,2})"
_Y = rf"(?P<y>{_YEAR})"

PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_BLANK}[./\\-](?P<m>(?!0+[./\\-])\d{{1,2}})[./\\-]{_Y}",
        rf"{_BLANK}[\s./\\-]*{_NAMED}[\s./\\-]*{_Y}",
        rf"(?:\d{{1,2}}|{_BLANK})[./\\-]{_BLANK}[./\\-](?P<yy>\d{{4}})",
        rf"(?P<y>\d{{4}})[-/. ](?P<m>\d{{1,2}})[-/. ]{_D}",
        rf"{_D}{_SEP}(?P<m>\d{{1,2}}){_SEP}{_Y}",
        r"(?P<y>(?:18|19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])",
        r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4}|\d{2})",
        rf"{_D}[\s./\\,-]*{_NAMED}[\s./\\,-]*{_Y}",
        rf"{_NAMED}[\s./\\,-]*{_D}{_SEP}{_Y}",
        rf"(?P<y>\d{{4}})[\s./\\,-]*{_NAMED}[\s./\\,-]*{_D}",
        rf"{_D}[\s./\\,-]*{_NAMED}",
        rf"{_NAMED}[\s./\\,-]*'?(?P<y>\d{{4}})",
        rf"{_NAMED}(?:\s*[./\\,'-]\s*|\s*'|\s+)(?P<dy>\d{{2}})",
        rf"{_NAMED}[\s./\\,-]*{_D}",
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})",
        r"(?P<m>\d{1,2})\s*[./\\-]\s*(?P<y>\d{4})",
        rf"(?P<y>\d{{4}})[\s./\\-]*{_NAMED}",
        r"(?P<y>(?:1[89]|20|21)\d\d)",
        _NAMED,
        r"(?P<d>\d{1,2})\s*[./\\-]\s*(?P<my>\d{2}|\d)",
        _D,
    )
)
_WEEKDAY_BEFORE = re.compile(rf"(?P<w>{WEEKDAY})(?=[\s,\d])[\s,-]*(?P<rest>.+)")
_WEEKDAY_AFTER = re.compile(rf"(?P<rest>.+?)[\s,-]+(?P<w>{WEEKDAY})")


@dataclass(frozen=True, slots=True)
class Parts:
    """What is written, nothing more.

    either: the second figure of "05/16" (month or short year) or "May 16" (short year or day).
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    short: bool = False  # the year has two figures
    weekday: int | None = None
    either: int | None = None
    vague: bool = False  # a part is crossed out that the year alone cannot stand for


def read_parts(phrase: str) -> Parts | None:
    """The parts that a levelled, tidied phrase is wholly made of, or None."""
    weekday, rest = _take_weekday(phrase)
    for pattern in PATTERNS:
        if match := pattern.fullmatch(rest):
            return replace(_parts(match.groupdict()), weekday=weekday)
    return None


def resolve(parts: Parts, context: Context) -> Span:
    """The span of days that the parts can mean; a missing year as spans.choose_year tells."""
    if parts.either is not None:
        reader = _either if parts.month is None else _year_or_day
        return reader(parts, context)
    year = parts.year
    if year is not None and parts.short:
        year = full_year(year, context.period)
    if year is None and parts.month is None:
        return _bare_day(parts, context)
    if year is None:
        return choose_year(lambda y: _in_year(parts, y), context, parts.weekday)
    return check_weekday(_in_year(parts, year) or IMPOSSIBLE, parts.weekday)


def fill(parts: Parts, other: Parts) -> Parts:
    """Missing parts from the other end of a range: "3-5 May 2016", "29/4-3/5/16"."""
    if parts.either is not None and parts.month is None and other.year is not None:
        parts = replace(parts, month=parts.either, either=None)
    if parts.month is None and parts.day is not None:
        parts = replace(parts, month=other.month)
    if parts.year is None:
        parts = replace(parts, year=other.year, short=other.short)
    return parts


def _take_weekday(phrase: str) -> tuple[int | None, str]:
    match = _WEEKDAY_BEFORE.fullmatch(phrase) or _WEEKDAY_AFTER.fullmatch(phrase)
    if match is None:
        return None, phrase
    return WEEKDAYS[match["w"].rstrip(".")], match["rest"].strip(" ,-")


def _parts(found: dict[str, str | None]) -> Parts:
    number = {k: int(v.strip("'")) for k, v in found.items() if v and v.strip("'").isdigit()}
    month = MONTHS[found["mon"].rstrip(".")] if found.get("mon") else number.get("m")  # type: ignore[union-attr]
    short = len((found.get("y") or "0000").strip("'")) == 2
    if "dy" in number:
        return Parts(month=month, either=number["dy"])
    if "yy" in number:
        return Parts(year=number["yy"], vague=True)
    either = number.get("my")
    if either is not None and len(found["my"] or "") == 1:  # "22/5": nobody writes one-figure years
        return Parts(day=number["d"], month=either)
    return Parts(number.get("d"), month, number.get("y"), short, either=either)


def _in_year(parts: Parts, year: int) -> Span | None:
    if not 1 <= year <= 9999:
        return None
    if parts.day is not None and parts.month is not None:
        return day(year, parts.month, parts.day)
    if parts.month is not None:
        return month_span(year, parts.month)
    return Span(date(year, 1, 1), date(year, 12, 31), "uncertain" if parts.vague else "year")


def _either(parts: Parts, context: Context) -> Span:
    """ "05/16" can only be May 2016; "22/05" only a day; "05/06" what the period allows."""
    month_year = Parts(month=parts.day, year=parts.either, short=True)
    day_month = Parts(day=parts.day, month=parts.either)
    if (parts.either or 0) > 12 or parts.either == 0:
        return resolve(month_year, context)
    as_day = resolve(replace(day_month, weekday=parts.weekday), context)
    if (parts.day or 0) > 12 or parts.weekday is not None:
        return as_day
    as_month = resolve(month_year, context)
    if not _inside(as_month, context) or as_month.start is None:
        return as_day
    starts = [s for s in (as_day.start, as_month.start) if s]
    ends = [s for s in (as_day.end, as_month.end) if s]
    return Span(min(starts), max(ends), "uncertain", DAY_OR_YEAR)


def _year_or_day(parts: Parts, context: Context) -> Span:
    """ "May 16" is a month where 2016 is reviewed, and a day where it is not (British habit)."""
    as_month = month_span(full_year(parts.either or 0, context.period), parts.month or 1)
    if as_month and _inside(as_month, context):
        return as_month
    return resolve(replace(parts, day=parts.either, either=None), context)


def _inside(span: Span, context: Context) -> bool:
    period = context.period
    return bool(span.start and span.end and span.start <= period.end and span.end >= period.start)


def _bare_day(parts: Parts, context: Context) -> Span:
    """ "22nd" is a date only under a line that names the month."""
    above, under, number = context.above, context.under, parts.day or 0
    if not 1 <= number <= 31:
        return IMPOSSIBLE
    if under and under.precision == "month" and under.date_from:
        first = under.date_from
        return check_weekday(day(first.year, first.month, number) or IMPOSSIBLE, parts.weekday)
    if above and above.date_from and above.precision in ("day", "range"):
        first = above.date_from
        last = date(first.year, first.month, month_length(first.year, first.month))
        return Span(first.replace(day=1), last, "uncertain", NO_MONTH)
    return Span(None, None, "uncertain", NO_MONTH)
