# ruff: noqa: E501 (one rule of a table, one line)
"""Dates in prose, in every style; which of them are births or deaths; a known birth in any dress.

All dates are findings, so that the policy can coarsen them. A date that a word of birth or death
stands before, or that equals a registered date of birth, gets that kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from pipeline.data.named_days import NAMED_DAYS
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line
from pipeline.model import FindingKind, Identity

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_M = (
    r"(?P<{0}>Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?![a-z])"
)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?: ?(?:st|nd|rd|th))?"
_YEAR = r"(?P<year>(?:19|20)\d\d|'?\d\d(?!\d|:\d))"
_LONG_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:the )?)?"
_RANGE = r"(?:(?:0?[1-9]|[12]\d|3[01])(?: ?(?:st|nd|rd|th))? ?(?:-|–|to|and|&|/) ?)?"
_S = r"[ \-./,]{0,3}"
_NEAR = r"(?:[ \-./]{0,3}|,(?! ))"  # "(Case 6, Oct)" is no day of October
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = r"(?P<roman>x?i{1,3}|x|i?[vx]|vi{1,3})"
_DAYS = "|".join(sorted((d.replace("'", "'?") for d in NAMED_DAYS), key=len, reverse=True))

_STYLES: tuple[str, ...] = (
    rf"\b{_LONG_YEAR}[-./](?P<month>0?[1-9]|1[0-2])[-./](?P<day>0?[1-9]|[12]\d|3[01])(?!\d)",
    r"(?<![\d./-])(?P<day>\d{1,2}) ?[/.\-–] ?(?P<month>\d{1,2}) ?[/.\-–] ?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)",
    r"(?<!\d)(?P<day>0[1-9]|[12]\d|3[01]) (?P<month>0[1-9]|1[0-2]) (?P<year>(?:19|20)\d\d)(?!\d)",
    rf"(?<![\d./-])(?P<day>0?[1-9]|[12]\d|3[01])(?P<mark>[-./ ]){_ROMAN}(?P=mark)(?P<year>(?:19|20)\d\d|(?<! )\d\d)(?![\d./-]\d|\d)",
    rf"\b(?:{_DAYS})\b(?: (?:weekend|morning|evening|night))?(?:,? {_LONG_YEAR})?",
    rf"\b{_WEEKDAY}{_RANGE}{_DAY}(?: of)?{_NEAR}{_M.format('name')}(?:{_S}{_YEAR})?(?![\d])",
    rf"\b{_WEEKDAY}{_M.format('name')}{_S}(?:the )?{_DAY}(?:{_S}{_LONG_YEAR})?(?![\d:])",
    rf"\b(?:(?:early|mid|late|end of|beginning of|start of)[ -])?{_M.format('name')}{_S}{_YEAR}(?![\d])",
    rf"\b(?:in|since|until|till|from|by|during|of|early|mid|late|last|this|next|and|to|between)[ -]"
    rf"{_M.format('name')}(?![\w])",
    rf"\b(?:spring|summer|autumn|winter|easter|christmas|new year|ramadan|eid|diwali)(?: (?:term|holidays?|day|eve))?"
    rf" (?:of )?{_LONG_YEAR}\b",
    r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?!\d)",
    r"(?<![\d/])(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)(?![\d/])",
    r"\bthe (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?! (?:birthday|centile|percentile|floor|time|child|degree|grade|century|week|day|month|edition|amendment))\b",
    r"(?<![\d/£$.,:-])(?P<year>19\d\d|20[0-4]\d)(?![\d/]|[.,:-]\d| ?(?:g|ml|mls|grams|kg|hours|hrs|words|people)\b)",
)  # fmt: skip
_PATTERNS = tuple(re.compile(style, re.I) for style in _STYLES)
_SENTENCE = re.compile(r"\d\. (?:March|April|May|June|August)", re.I)
"""A number that ends a sentence, and somebody who begins the next: "at no. 4. May is 84"."""
_LOWER_MONTH = re.compile(r"\b(?:may|march|mar|sun|sat)\b")

_BIRTH = re.compile(
    r"(?:\bd\.?o\.?b\b\.?|date of birth|birth ?date|birthdate|\bborn\b|\bbirth\b|\bbirthday\b|\bedd\b|\bdelivered\b"
    r"|due date|expected date of delivery|\bb\b\.?)[^.;\n]{0,30}$",
    re.I,
)
_BIRTH_AFTER = re.compile(
    r"^[ ,]*(?:\(?d\.?o\.?b\b|was (?:his|her|their) birthday|birthday\b)", re.I
)
_DEATH = re.compile(
    r"(?:\bd\.?o\.?d\b\.?|date of death|\bdied\b|\bdeath\b|\bdeceased\b|passed away|life extinct"
    r"|\bkilled\b|\bstillborn\b|found dead)[^.;\n]{0,30}$",
    re.I,
)


Days = dict[date, list[tuple[FindingKind, str]]]


def finder(identities: Sequence[Identity]) -> Callable[[Line], Iterator[Hit]]:
    """A detector of dates that knows the registered days of birth and death."""
    days: Days = {}
    for who in identities:
        if who.date_of_birth:
            days.setdefault(who.date_of_birth, []).append(("birth", who.id))
        if who.date_of_death:
            days.setdefault(who.date_of_death, []).append(("death", who.id))
    return lambda line: _find(line, days)


def _find(line: Line, days: Days) -> Iterator[Hit]:
    taken = 0
    matches = [m for pattern in _PATTERNS for m in pattern.finditer(line.text)]
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        if match.end() <= taken or not _sound(match):
            continue
        taken = match.end()
        known = sorted({entry for day in meanings(match) for entry in days.get(day, ())})
        if known:
            kind, who = known[0]
            only = who if len({who for _, who in known}) == 1 else ""
            yield Hit(*_span(match), kind, f"register:date of {kind}", only)
        else:
            yield Hit(*_span(match), _kind(line.text, match), "pattern:date")


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Without the words that led to it ("in March" is "March") and without trailing marks."""
    lead = re.match(r"(?:in|since|until|till|from|by|during|of|last|this|next|and|to|between|the)[ -]", match.group(), re.I)  # fmt: skip
    text = match.group().rstrip(" -./,–")
    return match.start() + (lead.end() if lead else 0), match.start() + len(text)


def _sound(match: re.Match[str]) -> bool:
    """Not a modal "may", not an impossible pair of numbers."""
    groups = match.groupdict()
    if _SENTENCE.fullmatch(match.group()):
        return False
    if _LOWER_MONTH.search(match.group()) and not groups.get("day") and not groups.get("year"):
        return False
    day, month = groups.get("day") or "1", groups.get("month") or "1"
    numbers = sorted((int(day), int(month)))
    return numbers[0] <= 12 and 0 < numbers[1] <= 31


def meanings(match: re.Match[str]) -> Iterator[date]:
    """Every day that a full date can mean: day first, month first, either century."""
    groups = match.groupdict()
    if not groups.get("day") or not groups.get("year"):
        return
    day, year = int(groups["day"]), groups["year"].strip("'")
    name = groups.get("name")
    roman = groups.get("roman")
    if name:
        month = 1 + [m[:3] for m in _MONTHS].index(name[:3].casefold())
    else:
        month = 1 + _ROMANS.index(roman.casefold()) if roman else int(groups["month"])
    years = (int(year),) if len(year) == 4 else (1900 + int(year), 2000 + int(year))
    for y in years:
        for m, d in ((month, day), (day, month)) if not (name or roman) else ((month, day),):
            if (1 <= m <= 12 and 1 <= d <= 28) or _exists(y, m, d):
                yield date(y, m, d)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _kind(text: str, match: re.Match[str]) -> FindingKind:
    before = text[max(0, match.start() - 45) : match.start()]
    if _BIRTH.search(before) or _BIRTH_AFTER.search(text[match.end() : match.end() + 30]):
        return "birth"
    if _DEATH.search(before):
        return "death"
    return "date"
