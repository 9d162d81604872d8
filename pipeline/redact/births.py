"""Sentences that tell of a birth, a birthday or a death: what would tie it to a day is taken out.

A month and a weekday leave four days, and a weekday with a time often one ("in the early hours of a
Sunday in August"). Sentences that tell of anything else keep their weekdays and times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.redact.calendar import MONTHS
from pipeline.redact.changes import Change
from pipeline.redact.days_said import (
    BIRTHDAY,
    CLOCK,
    DAY_OF_MONTH,
    FUTURE,
    LATER,
    ON_WEEKDAY,
    ORDINAL,
    PAST,
    SAME,
)

_BIRTHDAY = re.compile(BIRTHDAY, re.IGNORECASE)
_VITAL = re.compile(
    r"\b(?:born|gave\s+birth|giving\s+birth|birth\s+of|time\s+of\s+birth|the\s+birth|"
    r"(?:was|were|been|safely|vaginally|baby)\s+delivered|delivered\s+(?:of|by\s+(?:em|el|for|ven|c)|via|"
    r"a\s+(?:live|healthy|baby|boy|girl))|stillbirth|stillborn|in(?:to)?\s+labour|c(?:a|ae)esarean|"
    r"c-section|due\s+date|EDD|date\s+of\s+delivery|died|dies|passed\s+away|life\s+extinct|"
    r"(?:found|is|was|pronounced|declared|certified|confirmed)\s+dead|(?<!be )(?<!get )killed|"
    r"time\s+of\s+death|death\s+(?:was|occurred|confirmed|pronounced)|stopped\s+breathing|"
    r"not\s+breathing|cardiac\s+arrest|lifeless|fatal(?:ly)?|"
    r"resuscitation|CPR|asystol\w+|life\s+support|pronounced|"
    r"naming\s+ceremony|aqiqah?|circumcis\w+)\b",
    re.IGNORECASE,
)
#: New sentences begin after these; "St. Mary's" and "3 a.m." do not end one.
_ENDS = re.compile(
    r"(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\ba\.m)(?<!\bp\.m)[.!?](?=\s|\Z)|[;\n]"
)
_HOURS = (
    r"(?:\b(?:in|during|at)\s+)?\bthe\s+(?:early|small)\s+hours(?:\s+of\s+(?:the\s+morning\b)?)?"
)
_TIED = re.compile(
    rf"(?P<lead>,\s{{0,2}}|\s{{1,2}}|\A|(?<=[\s:(–-]))(?:\((?:{ON_WEEKDAY}|{CLOCK}|[,\s])+\)|"
    rf"(?P<same>{SAME})|(?P<past>{PAST})|(?P<later>{LATER})|(?P<future>{FUTURE})|"
    rf"(?P<day>(?:{_HOURS}\s*)?(?:{DAY_OF_MONTH}|{ON_WEEKDAY}|"
    rf"\bon\s+the\s+{ORDINAL}\s+day\b|\bthe\s+{ORDINAL}(?=\s*(?:[.,;)]|\Z)))|{CLOCK}))",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    rf"\s+(?:in|of)\s+(?:early\s+|late\s+|mid-?\s?)?(?:{'|'.join(MONTHS)})\b", re.IGNORECASE
)
_IS = re.compile(r"\b(?:is|was|were|be|been|being)\Z", re.IGNORECASE)
_BARE_DAY = re.compile(rf"(?:{ON_WEEKDAY}|{CLOCK}|[\s,:–-])+", re.IGNORECASE)
_ABOUT_NOW = "at about this time"
_SAID = {"same": _ABOUT_NOW, "past": "recently", "later": "soon afterwards", "future": "soon"}
_EARLIER = re.compile(r"\b(?:before|previous|earlier)\b", re.IGNORECASE)


def vital_changes(text: str) -> Iterator[Change]:
    """Weekdays, clock times, ordinals and relative days in every sentence of a birth or a death."""
    places = list(_sentences(text))
    vital = [bool(_VITAL.search(text, start, end)) for start, end in places]
    for number, (start, end) in enumerate(places):
        beside = any(vital[max(0, number - 1) : number + 2])  # "Born at home. Saturday, 03:14."
        if _BIRTHDAY.search(text, start, end):
            yield from _in_birthday(text, start, end)
        elif vital[number] or (beside and _BARE_DAY.fullmatch(text, start, end)):
            yield from _in_vital(text, start, end)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _ENDS.finditer(text):
        yield start, match.start()
        start = match.end()
        while start < len(text) and text[start].isspace():
            start += 1
    if start < len(text):
        yield start, len(text)


def _in_birthday(text: str, start: int, end: int) -> Iterator[Change]:
    """ "Her birthday was eleven days ago" -> "Her birthday was at about this time"."""
    said = _ABOUT_NOW
    for match in _TIED.finditer(text, start, end):
        yield _change(match, said, bare=not said)
        said = ""


def _in_vital(text: str, start: int, end: int) -> Iterator[Change]:
    """ "born at 03:14 at home, Saturday" -> "born at home"."""
    for match in _TIED.finditer(text, start, end):
        kind = next((name for name in _SAID if match[name]), "")
        before = text[max(start, match.start() - 12) : match.start()]
        opens = len(before) == match.start() - start and not before.strip(" ,:–-")
        if kind:
            before_it = kind == "later" and _EARLIER.search(match[0])
            yield _change(match, "shortly before" if before_it else _SAID[kind])
        elif _IN_MONTH.match(text, match.end()):
            yield _change(match, "at some time")
        elif opens or _IS.search(before):
            yield _change(match, _ABOUT_NOW)
        else:
            yield _change(match, "", bare=True)


def _change(match: re.Match[str], said: str, *, bare: bool = False) -> Change:
    """bare: the comma or blank before the words goes with them."""
    start = match.start() if bare else match.start() + len(match["lead"])
    return Change(
        start, match.end(), said, "age", ("policy:the day of a birth or death",), firm=True
    )
