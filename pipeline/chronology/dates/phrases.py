"""Dates in phrases: ranges, weeks, parts of a month, open ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from pipeline.chronology.dates import leaning
from pipeline.chronology.dates.almanac import read_named, read_year_pair
from pipeline.chronology.dates.parts import Parts, fill, read_parts, resolve
from pipeline.chronology.dates.spans import (
    Context,
    Span,
    month_length,
    shift,
    weekday_on_or_after,
)
from pipeline.chronology.dates.words import MONTH, UNKNOWN, WEEKDAY
from pipeline.model import Precision

BACKWARDS = "the range ends before it begins"
ONE_OR_OTHER = "one date or another: it is not said which"

_WEEK = re.compile(
    r"(?:(?:in |during )?(?:the )?(?:week|wk)[ -]?(?:commencing|beginning|starting|comm|beg)\.?|"
    r"w[/.]?c|w[/.]?b|wk/?c|(?:in |during )?(?:the )?(?:week|wk) (?:of|from))\.?:?\s*(?P<rest>.+)"
)
_WEEK_END = re.compile(r"(?:(?:the )?(?:week|wk)[ -]?ending|w[/.]?e)\.?:?\s*(?P<rest>.+)")
_WEEKEND = re.compile(
    r"(?:(?:over )?(?:the )?weekend(?: of| beginning| commencing)?)\s*(?P<rest>.+)"
)
_PART = re.compile(
    r"(?:in )?(?:the )?(?:(?P<early>early|start|beginning|first (?:part|week)|1 week)|"
    r"(?P<front>(?:first|1) half)|(?P<rear>(?:second|2|latter) half)|"
    r"(?P<mid>middle|mid)|"
    r"(?P<late>late|end|latter part|last week|later))"
    r"(?:[ -]+(?:of|in))?[ -]*(?P<rest>.+)"
)
_PARTS = {  # the days of a month that it means, the sixths of a season
    "early": ((1, 10), (0, 2)),
    "mid": ((11, 20), (2, 4)),
    "late": ((21, 31), (4, 6)),
    "front": ((1, 15), (0, 3)),
    "rear": ((16, 31), (3, 6)),
}
_OPEN = re.compile(
    r"(?:(?P<before>before|prior to|pre|earlier than)|"
    r"(?P<by>by|up to|until|till|no later than|on or before)|"
    r"(?P<after>after|later than|post|following)|"
    r"(?P<since>since|not before|from|on or after|as of))[ -]+(?P<rest>.+)"
)
_ONWARDS = re.compile(
    r"(?P<rest>.+?)(?: onwards?|\s*(?:-|to|until)\s*(?:date|present|now|ongoing|current)|\s*-)"
)
_SPLIT = re.compile(
    r"\s*(?:-|–|\bto\b|\buntil\b|\btill\b|\bthr(?:ough|u)\b|\band\b|&|\+|/|;|\bor\b)\s*"
)
_LIST = re.compile(rf"^(\d{{1,2}})(?:[ &/]+\d{{1,2}})+(?: and | & |/| )(\d{{1,2}}) ?(?={MONTH})")
_PREFIX = re.compile(
    r"^(?:(?:between|from|over|on|dates?|weeks?|wks?)[: ]|"
    rf"{WEEKDAY} ?(?:-|to) ?{WEEKDAY}(?= \d))\s*"
)
_PART_ALONE = re.compile(r"(?:early|start|beginning|mid|middle|late|end)")


def read_phrase(phrase: str, context: Context) -> Span | None:
    """What a levelled phrase without times or doubts can mean; None where it is no date."""
    for reader in READERS:
        if (span := reader(phrase, context)) is not None:
            return span
    return None


def _unknown(phrase: str, context: Context) -> Span | None:
    return Span(None, None, "undated") if UNKNOWN.fullmatch(phrase) else None


def _plain(phrase: str, context: Context) -> Span | None:
    phrase = re.sub(r"^(?:on|over|at) ", "", phrase)
    if (years := read_year_pair(phrase)) is not None:
        return years
    parts = read_parts(phrase)
    return resolve(parts, context) if parts else read_named(phrase, context)


def _week(phrase: str, context: Context) -> Span | None:
    for pattern, first, last in ((_WEEK, 0, 6), (_WEEK_END, -6, 0)):
        if match := pattern.fullmatch(phrase):
            span = _plain(match["rest"], context)
            if span and span.precision == "day" and span.start:
                return replace(
                    span,
                    start=shift(span.start, first),
                    end=shift(span.start, last),
                    precision="week",
                )
    return None


def _weekend(phrase: str, context: Context) -> Span | None:
    match = _WEEKEND.fullmatch(phrase)
    span = (_plain(match["rest"], context) or _range(match["rest"], context)) if match else None
    if span is None or span.start is None or span.precision not in ("day", "range"):
        return None
    saturday = weekday_on_or_after(shift(span.start, -1), 5)
    return replace(span, start=saturday, end=shift(saturday, 1), precision="range")


def _part(phrase: str, context: Context) -> Span | None:
    match = _PART.fullmatch(phrase)
    span = _plain(match["rest"], context) if match else None
    if match is None or span is None or span.start is None:
        return None
    (first, last), (begin, until) = next(part for name, part in _PARTS.items() if match[name])
    if span.precision == "month":
        last = min(last, month_length(span.start.year, span.start.month))
        return _days_of_month(span.start, first, last)
    if span.precision == "season" and span.end:
        days = (span.end - span.start).days
        start, end = (shift(span.start, days * sixths // 6) for sixths in (begin, until))
        return replace(span, start=start, end=end)
    return None


def _days_of_month(month: date, first: int, last: int) -> Span:
    return Span(month.replace(day=first), month.replace(day=last), "part-month")


def _open(phrase: str, context: Context) -> Span | None:
    """One end only: never more than was said, so the other end stays empty."""
    match = _OPEN.fullmatch(phrase)
    span = _either_way(match["rest"], context) if match else None
    if match is None or span is None:
        return None
    if match["before"] or match["by"]:
        end = span.end if match["by"] else span.start and shift(span.start, -1)
        return Span(None, end, "uncertain", span.problem)
    start = span.start if match["since"] else span.end and shift(span.end, 1)
    return Span(start, None, "uncertain", span.problem)


def _onwards(phrase: str, context: Context) -> Span | None:
    match = _ONWARDS.fullmatch(re.sub(r"^from ", "", phrase))
    span = _either_way(match["rest"], context) if match else None
    return Span(span.start, None, "uncertain", span.problem) if span else None


def _range(phrase: str, context: Context) -> Span | None:
    """Two ends; what one of them leaves out is taken from the other, nothing from anywhere else."""
    bare = _LIST.sub(r"\g<1>-\g<2> ", _PREFIX.sub("", phrase, count=1))
    if read_parts(bare):
        return None
    for cut in _SPLIT.finditer(bare):
        left, right = bare[: cut.start()], bare[cut.end() :]
        if left and right and (span := _ends(left, right, context)):
            either = cut[0].strip() == "or"
            return (
                replace(span, precision="uncertain", problem=span.problem or ONE_OR_OTHER)
                if either
                else span
            )
    return None


def _ends(left: str, right: str, context: Context) -> Span | None:
    if _PART_ALONE.fullmatch(left) and (part := _PART.fullmatch(right)):
        left = f"{left} {part['rest']}"  # "mid to late May": of the same month
    first, last = read_parts(left), read_parts(right)
    if first and last and _plausible(first, last):
        return _joined(_resolve_left(first, last, context), resolve(fill(last, first), context))
    year = re.search(r"\d{4}$", right)
    other = _either_way(right, context)
    one = (_either_way(f"{left} {year[0]}", context) if year else None) or _either_way(
        left, context
    )
    return _joined(one, other) if one and other and one.precision != "undated" else None


def _plausible(first: Parts, last: Parts) -> bool:
    """Ends that fit one another: days with days, months with months, years with years."""
    if first.day is not None and first.month is None and first.year is None:
        return last.day is not None and last.month is not None
    if first.either is not None:
        return last.day is not None and last.month is not None
    return last.month is not None or last.year is not None


def _resolve_left(first: Parts, last: Parts, context: Context) -> Span:
    filled = fill(first, last)
    span = resolve(filled, context)
    end = resolve(last, context)
    crosses = first.year is None and (first.month or first.either) and filled.year is not None
    if crosses and span.start and end.start and span.start > end.start:
        return resolve(replace(filled, year=(filled.year or 1) - 1), context)  # 29/12 - 3/1/16
    return span


def _joined(one: Span | None, other: Span | None) -> Span | None:
    if one is None or other is None:
        return None
    problem = one.problem or other.problem
    if "impossible" in (one.precision, other.precision):
        return Span(None, None, "impossible", problem)
    days = sorted(d for d in (one.start, one.end, other.start, other.end) if d)
    if one.start and other.end and one.start > other.end:
        return Span(days[0], days[-1], "uncertain", BACKWARDS)
    vague = "uncertain" in (one.precision, other.precision) or not days
    precision: Precision = "uncertain" if vague else "range"
    return Span(days[0] if days else None, days[-1] if days else None, precision, problem)


def _either_way(phrase: str, context: Context) -> Span | None:
    for reader in (_plain, _part, _week):
        if (span := reader(phrase, context)) is not None:
            return span
    return None


READERS: tuple[Callable[[str, Context], Span | None], ...] = (
    _unknown,
    leaning.same,
    _plain,
    _week,
    _weekend,
    leaning.later,
    leaning.within_days,
    leaning.next_weekday,
    leaning.only_weekday,
    leaning.step,
    _part,
    _range,
    _open,
    _onwards,
)
