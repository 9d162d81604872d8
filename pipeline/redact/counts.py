"""Counts of days, weeks, months and years as people write them: "44 months and 24 days", "3/52"."""

from __future__ import annotations

import re
from datetime import timedelta

ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORD = (
    rf"(?:(?:a|one)\s+hundred|(?:{'|'.join(TENS)})(?:[-\s](?:{'|'.join(ONES[:9])}))?|"
    rf"{'|'.join(reversed(ONES))})"
)
#: A whole number of years, as an age is said: "4", "three", "two and a half", "3½".
BARE = rf"(?:\d{{1,3}}(?:\.\d|½)?|{_WORD}\b)(?:\s+and\s+a\s+half\b)?"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d|½)?|{_WORD}\b|an?\b)(?:\s+and\s+a\s+half\b)?"
)
_UNIT = r"(?:hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?)(?![a-z])"
FRACTION = (
    r"(?<![\d/.])\d{1,3}/(?:7|52|12)\b(?![/\d])"  # the field's shorthand: days, weeks, months
)
_COUNT = rf"(?:{FRACTION}|{_NUMBER}(?:\s|-)?{_UNIT})"
_SHORT = rf"(?:{_COUNT}|\d{{1,3}}\s?(?:mo|[ymwd])(?![a-z]))"
_AND = r"\s*(?:,\s*|\+\s*|and\s+|&\s*|plus\s+){0,2}"
SPAN = rf"(?:{_COUNT}(?:{_AND}{_COUNT}){{0,3}}(?:\s+and\s+a\s+half\b)?)"
#: Where nothing but an age can stand: "aged 4y 2d".
SHORT_SPAN = rf"(?:{_SHORT}(?:{_AND}{_SHORT}){{0,3}}(?:\s+and\s+a\s+half\b)?)"
COMPOUND = (
    rf"(?:{_SHORT}(?:{_AND}{_SHORT}){{1,3}})"  # more than one count: hardly ever a mere duration
)
_READ = re.compile(
    rf"(?P<tiny>\d{{1,3}})/(?P<per>7|52|12)\b|(?P<n>{_NUMBER})(?:\s|-)?(?P<unit>[hdnwfmy])",
    re.IGNORECASE,
)
_DAYS = {"h": 1 / 24, "d": 1.0, "n": 1.0, "w": 7.0, "f": 14.0, "m": 30.44, "y": 365.25}
_SHORTHAND = {"7": "d", "52": "w", "12": "m"}


def span_of(written: str) -> tuple[timedelta, str]:
    """How long, and the first unit by its letter (h, d, w, m, y). ("4y 2d" -> 1463 days, "y")."""
    counts = [
        (float(m["tiny"]), _SHORTHAND[m["per"]]) if m["tiny"]
        else (number(m["n"]), m["unit"].casefold())
        for m in _READ.finditer(written)
    ]  # fmt: skip
    days = sum(each * _DAYS[unit] for each, unit in counts)
    return timedelta(days=days), counts[0][1] if counts else "d"


def number(written: str) -> float:
    """ "1,475", "forty-four", "a", "three and a half", "3½"."""
    words = re.sub(r"\s+and\s+a\s+half\Z", "", written.casefold())
    half = 0.5 if words != written.casefold() or "½" in words else 0
    words = words.replace("½", "").replace(",", "")
    if words[:1].isdigit():
        return float(words) + half
    if words in ("a", "an"):
        return 1 + half
    if words.endswith("hundred"):
        return 100
    parts = re.split(r"[-\s]+", words)
    return half + sum(
        ONES.index(part) + 1 if part in ONES else 20 + 10 * TENS.index(part) for part in parts
    )
