"""The date grammar: British, day first, never a part that was not written.

A phrase is levelled (one case, one dash), its time and its words of doubt are taken off, and what
is left must wholly be one of the known ways of writing a date. What is not is kept as written and
reported, never guessed. No date leans on today: only on the review period and the row above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from pipeline.chronology.dates.leaning import leans
from pipeline.chronology.dates.phrases import BACKWARDS, read_phrase
from pipeline.chronology.dates.spans import Context, Span
from pipeline.chronology.dates.times import (
    read_time,
    take_time,
    take_two_times,
    weak_times,
    without_loose,
)
from pipeline.chronology.dates.words import MONTH, WEEKDAY, level, tidy
from pipeline.model import Period, WrittenDate

__all__ = ["Reading", "is_date", "leading_date", "read_date", "read_time", "reading"]

UNREADABLE = "no date can be read here"
MORE_WORDS = "more than a date is written in the date cell"
SEVERAL = "several dates are written here"
LONGEST = 120  # characters: a longer cell is prose, and is searched for its dates only

_DOUBT = re.compile(
    r"\?+|~|\b(?<!w/)(?<!w\.)ca?\.?(?=\s*\d)|\b(?:probably|prob|possibly|poss|perhaps|approx(?:imately)?|about|around|circa|"
    r"ca|on or (?:about|around)|thought to be|believed(?: to be)?|"
    r"estimated?|est|roughly|some ?time|maybe|likely|unconfirmed|not sure|date unclear|unsure|"
    r"various dates|several dates|(?:unknown|unspecified) date|or thereabouts|"
    r"date (?:is )?(?:unknown|not known),? but|"
    r"exact date (?:unknown|not known|unclear|not recorded|tbc)|date approx(?:imate)?|"
    r"tbc|assumed)\b\.?"
)
_CROSSED = re.compile(
    rf"\?\?+(?=\s*{MONTH})|\?+(?=[./-])|(?<=[./-])\?+(?=[./-])"
)  # "??/05/16" is a part left out
_PARTING = " \t\n\u00a0:;,.–—-−"
_SAID_UNKNOWN = re.compile(
    r"(?P<head>undated|not dated|no date(?: (?:given|recorded))?|"
    r"date (?:not (?:known|recorded|given|stated)|unknown))\s*(?:[:;,.–—-]|$)",
    re.IGNORECASE,
)
_STRONG = re.compile(
    rf"\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})(?!\d)|\d{{4}}-\d{{2}}-\d{{2}}|"
    rf"\d{{1,2}}[ -]*{MONTH}[ ,-]*(?:\d{{4}}|'?\d{{2}}(?!\d))|{MONTH} \d{{4}}"
)
_NO_YEAR = re.compile(rf"(?<![\d./-])\d{{1,2}}[ -]*(?:of )?{MONTH}")  # "Sports day, 5 July"
_LAST_DOUBT = re.compile(r"\s*\(?\b(?:approx(?:imately)?|about|ish|onwards)\b\.?\)?$")
# Words beside a date that may change what it means: it is not passed off as that day.
_NARROWS = re.compile(
    rf"\b(?:{MONTH}|{WEEKDAY}|before|after|since|until|till|week|half|term|holidays?)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A date and whether other words stand beside it (they must then survive as text)."""

    date: WrittenDate
    more: bool = False


def read_date(text: str, period: Period, above: WrittenDate | None = None) -> WrittenDate:
    """What a date cell says. Raises nothing, whatever the text.

    period: settles two-figure years and missing years. above: the date of the row above, for
    "same day", "2 days later" and missing years. as_written is the text, exactly.
    """
    return reading(text, period, above).date


def reading(
    text: str, period: Period, above: WrittenDate | None = None, under: WrittenDate | None = None
) -> Reading:
    """As read_date, and whether the cell says more than its date.

    under: a month or year that stands across the table above the row.
    """
    context = Context(period, above, under)
    phrase = level(text)
    if len(phrase) <= LONGEST:
        found = [
            _written(text, span, time)
            for time, rest in _without_time(phrase)
            if (span := _span(rest, context)) is not None
        ]
        if found:
            best = next((w for w in found if w.precision != "impossible"), found[0])
            return Reading(_unless_strained(best, text, context))
    return _search(text, phrase, context)


@lru_cache(maxsize=100_000)  # every layout asks it of the same cells
def is_date(text: str, period: Period) -> bool:
    """Whether a cell is wholly a date, known well enough to tell a column of dates by."""
    if len(text) > LONGEST or not re.search(r"\d", text):
        return False
    found = reading(text, period)
    return found.date.precision != "undated" and not found.more


def leading_date(
    text: str, period: Period, above: WrittenDate | None = None
) -> tuple[WrittenDate, str] | None:
    """The date that a paragraph begins with, and the rest of it; None where it begins otherwise.

    "12.05.13 - HV visited" and "On 12 May 2013, HV visited" do; "May was difficult" does not.
    """
    start = re.match(r"\s*(?:(?:on|in|at|during)\s+)?(?=\S)", text, re.IGNORECASE)
    if start is None:
        return None
    if not _SAID_UNKNOWN.match(text[start.end() :]) and not _may_begin_a_date(text[start.end() :]):
        return None
    body = text[start.end() :]
    if unknown := _SAID_UNKNOWN.match(body):
        return WrittenDate(unknown["head"]), body[unknown.end() :].lstrip(_PARTING)
    for end, rest in _heads(body):
        head = body[:end].rstrip(_PARTING)
        found = reading(head, period, above)
        told = found.date.date_from or found.date.precision == "impossible"
        if (
            told
            and not found.more
            and _stands_apart(head, body[len(head) :], start[0].strip() != "")
        ):
            return found.date, rest.lstrip(_PARTING)
    return None


def _without_time(phrase: str) -> list[tuple[str, str]]:
    """Ways of taking the time off, surest first; bare figures only beside a date with its year."""
    time, rest = take_time(phrase)
    found = [(time, rest), (time, without_loose(rest))]
    if (two := take_two_times(phrase)) is not None:
        found.append(two)
    if not time:
        found += [
            (t, r) for t, r in weak_times(without_loose(rest)) if _STRONG.search(r) or leans(r)
        ]
    return found


def _unless_strained(found: WrittenDate, text: str, context: Context) -> WrittenDate:
    """ "07.01.13 - 9.35" is no range to September 1935: a range that ends before it begins, or
    outside the review period, gives way to one day of the period with a time."""
    if found.precision != "range" and found.problem != BACKWARDS:
        return found
    if found.problem != BACKWARDS and _in_period(found, context.period):
        return found
    for time, rest in weak_times(_LAST_DOUBT.sub("", level(text))):
        day = _span(rest, context)
        if day and day.precision == "day" and not day.problem:
            written = _written(text, day, time)
            if _in_period(written, context.period):
                return written
    return found


def _in_period(written: WrittenDate, period: Period) -> bool:
    first, last = written.date_from, written.date_to
    return bool(first and last and period.start <= first and last <= period.end)


def _span(phrase: str, context: Context) -> Span | None:
    crossed = _CROSSED.sub("00", phrase)
    if (bare := tidy(phrase)) in ("", "?") or re.fullmatch(r"[?./\s-]*", phrase):
        return Span(None, None, "undated")
    if not _DOUBT.search(crossed):
        return read_phrase(bare, context) or read_phrase(phrase, context)
    whole = read_phrase(bare, context)
    if whole is not None and whole.precision == "undated":
        return whole
    span = read_phrase(tidy(_DOUBT.sub(" ", crossed)), context)
    if span is None or span.precision in ("impossible", "undated"):
        return span
    return Span(span.start, span.end, "uncertain", span.problem)


def _written(text: str, span: Span, time: str, problem: str = "") -> WrittenDate:
    return WrittenDate(text, span.start, span.end, span.precision, time, span.problem or problem)


def _search(text: str, phrase: str, context: Context) -> Reading:
    """A cell that says more than a date: its one full date, or the span of several."""
    phrase = phrase[:2000]
    pattern = _STRONG if _STRONG.search(phrase) or len(phrase) > LONGEST else _NO_YEAR
    spans = [s for m in pattern.finditer(phrase) if (s := _span(m[0], context)) and s.start]
    time = take_time(pattern.sub(" ; ", phrase))[0]
    if not spans:
        return Reading(WrittenDate(text, None, None, "undated", time, UNREADABLE), more=True)
    if len(spans) == 1:
        span = spans[0]
        if _NARROWS.search(pattern.sub(" ", phrase)):
            span = replace(span, precision="uncertain")
        return Reading(_written(text, span, time, MORE_WORDS), more=True)
    days = sorted(day for span in spans for day in (span.start, span.end) if day)
    return Reading(WrittenDate(text, days[0], days[-1], "uncertain", time, SEVERAL), more=True)


def _may_begin_a_date(body: str) -> bool:
    return bool(re.match(r"[\d?~(\[]|[A-Za-z]+[ ./'’-]*", body)) and bool(
        re.search(r"\d|day\b|later\b|christmas|easter|morning", body[:60], re.IGNORECASE)
    )


def _heads(body: str) -> list[tuple[int, str]]:
    """Where a leading date may end, longest first, at most twelve words in."""
    line = body[:90].split("\n")[0]
    ends = {m.start() for m in re.finditer(r"[\s:;,–—-]|\.(?=\s|$)", line)} | {len(line)}
    kept = sorted(e for e in ends if e > 0)[:14]
    return [(end, body[end:]) for end in reversed(kept)]


def _stands_apart(head: str, rest: str, after_on: bool) -> bool:
    """A separator, the end, or figures for a whole day: else a date only opens a sentence."""
    if re.fullmatch(r"\d+\.\d+\.?", head):  # "4.2" numbers a paragraph
        return False
    figures = bool(
        re.search(r"\d[./-]\d+[./-]\d|\d\s*(?:st|nd|rd|th)?\s+[A-Za-z]{3,}\s+'?\d", head)
    )
    return figures or after_on or not rest.strip() or bool(re.match(r"\s*[:;,.–—-]|\s*\n|\t", rest))
