"""Dates that lean on the row above: same day, ditto marks, two days later, the following Monday."""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.chronology.dates.spans import (
    Context,
    Span,
    month_span,
    shift,
    weekday_on_or_after,
)
from pipeline.chronology.dates.words import COUNT, WEEKDAY, WEEKDAYS, count

NO_ROW_ABOVE = "it leans on the row above, and no dated row stands there"
WHICH_WEEKDAY = "only the day of the week is written"

_SAME = re.compile(
    r"(?:the )?(?:same|that|this)(?: day| date| time| evening| afternoon| morning| night)?|"
    r"as above|ditto|do\.?|-do-|s/d|['\"]{1,4}|as previous(?: entry)?|see above|"
    r"later(?: that| the same)? day|"
    r"(?:(?:later )?(?:that|the same|same|on the same) (?:day|date|evening|afternoon|morning|night|"
    r"time))|later(?: on)?(?: that evening)?"
)
_STEP = re.compile(
    r"(?:the )?(?:(?P<next>next|following)|(?P<after>day after)|(?P<before>previous|day before))"
    r"(?: (?P<what>day|morning|afternoon|evening|week|month))?"
)
_LATER = re.compile(
    rf"(?P<n>{COUNT}) (?P<unit>day|week|wk|fortnight|month|mth)s? (?:later|after|afterwards|on)"
)
_UNITS = {"day": (2, 0), "week": (14, 3), "wk": (14, 3), "fortnight": (28, 3)}  # half days, slack
_MONTHS = (61, 15)
_SOME_DAYS = re.compile(r"(?:a )?(?:few|several|couple of) days (?:later|after|afterwards|on)")
_THAT_WEEK = re.compile(
    rf"later (?:that|the same) week|(?P<w>{WEEKDAY}) (?:of )?(?:that|same) week"
)
_NEXT_WEEKDAY = re.compile(rf"(?:the )?(?:following|next|that|same) (?P<w>{WEEKDAY})")


def leans(phrase: str) -> bool:
    """Whether a phrase leans on the row above, and on a day of it."""
    return any(way.fullmatch(phrase) for way in (_SAME, _STEP, _LATER, _NEXT_WEEKDAY))


def same(phrase: str, context: Context) -> Span | None:
    """ "same day", "as above", ditto marks: whatever the row above is."""
    return _leaning(context, 0) if _SAME.fullmatch(phrase) else None


def step(phrase: str, context: Context) -> Span | None:
    """ "next day", "the day before", "the following week"."""
    match = _STEP.fullmatch(phrase)
    if match is None or not (match["what"] or match["after"] or match["before"]):
        return None
    if match["what"] in ("week", "month"):
        return _next_unit(context, match["what"], -1 if match["before"] else 1)
    return _leaning(context, -1 if match["before"] else 1)


def later(phrase: str, context: Context) -> Span | None:
    """ "2 days later" is a day; weeks and months later are only about right."""
    match = _LATER.fullmatch(phrase)
    if match is None:
        return None
    half_days, slack = _UNITS.get(match["unit"], _MONTHS)
    return _widened(_leaning(context, count(match["n"]) * half_days // 2), slack, slack)


def within_days(phrase: str, context: Context) -> Span | None:
    """ "a few days later", "later that week", "Thursday of that week"."""
    if _SOME_DAYS.fullmatch(phrase):
        return _widened(_leaning(context, 1), 0, 6)
    match = _THAT_WEEK.fullmatch(phrase)
    if match is None:
        return None
    if (anchor := context.anchor) is None:
        return Span(None, None, "undated", NO_ROW_ABOVE)
    if match["w"] is None:
        return Span(anchor, shift(anchor, 6 - anchor.weekday()), "uncertain")
    when = shift(anchor, WEEKDAYS[match["w"].rstrip(".")] - anchor.weekday())
    return Span(when, when, "day")


def _widened(span: Span, before: int, after: int) -> Span:
    if not (before or after) or span.start is None or span.end is None:
        return span
    start, end = shift(span.start, -before), shift(span.end, after)
    return replace(span, start=start, end=end, precision="uncertain")


def next_weekday(phrase: str, context: Context) -> Span | None:
    """ "the following Monday", "that Friday"."""
    match = _NEXT_WEEKDAY.fullmatch(phrase)
    if match is None:
        return None
    if (anchor := context.anchor) is None:
        return Span(None, None, "undated", NO_ROW_ABOVE)
    same = phrase.startswith(("that", "same"))
    when = weekday_on_or_after(shift(anchor, 0 if same else 1), WEEKDAYS[match["w"].rstrip(".")])
    return Span(when, when, "day")


def only_weekday(phrase: str, context: Context) -> Span | None:
    """ "Friday" alone: most likely the next one, and said to be so."""
    if not re.fullmatch(WEEKDAY, phrase):
        return None
    if (anchor := context.anchor) is None:
        return Span(None, None, "undated", WHICH_WEEKDAY)
    when = weekday_on_or_after(anchor, WEEKDAYS[phrase.rstrip(".")])
    return Span(when, when, "uncertain", WHICH_WEEKDAY)


def _leaning(context: Context, days: int) -> Span:
    above = context.above
    if above is None or above.date_from is None or (days and context.anchor is None):
        return Span(None, None, "undated", NO_ROW_ABOVE)
    end = shift(above.date_to, days) if above.date_to else None
    return Span(shift(above.date_from, days), end, above.precision)


def _next_unit(context: Context, unit: str, step: int) -> Span:
    anchor = context.anchor
    if anchor is None:
        return Span(None, None, "undated", NO_ROW_ABOVE)
    if unit == "week":
        monday = shift(anchor, -anchor.weekday() + 7 * step)
        return Span(monday, shift(monday, 6), "week")
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + step, 12)
    return month_span(year, month + 1) or Span(None, None, "undated", NO_ROW_ABOVE)
