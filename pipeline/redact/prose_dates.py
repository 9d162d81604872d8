"""Dates inside sentences, found and read: "on Monday 12 May 2013", "3-5 May", "w/c 13/5/13".

Redaction has this scanner of its own, so that the policy on dates holds even where detection
missed one. A group is a run of dates that one phrase says: "between 28 May and 2 June 2013".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from pipeline.redact.calendar import MONTHS
from pipeline.redact.named_days import full_year, named_days

_SHORT = {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)}
_MONTH = (
    r"(?P<name>Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?"
_YEAR = (
    r"(?P<year>(?:18|19|20)\d\d(?!\d)|['’]?\d\d(?!\d|:|\.\d)"
    r"(?!(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))"
)
_LONG_YEAR = r"(?P<year>(?:18|19|20)\d\d(?!\d))"
_WEEKDAY = (
    r"(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,?\s+(?:the\s+)?)?"
)
_PART = (
    r"(?P<part>(?:the\s+)?(?:(?:very\s+)?(?:early|mid|late)(?:\s+|-)(?:in\s+)?|"
    r"(?:beginning|start|end|middle|first week|last week|first half|second half)\s+of\s+|"
    r"(?:first|second|third|fourth|fifth|last|[1-5](?:st|nd|rd|th))\s+"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:of|in)\s+))"
)
_GAP = r"[\s.,/-]{0,3}"
_NEAR = r"(?:[\s./-]{0,3}|,(?=\S))"  # "(Case 6, Oct)" is no day of October
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = "|".join(sorted(_ROMANS, key=len, reverse=True))
_STYLES = tuple(
    re.compile(style, re.IGNORECASE)
    for style in (
        rf"(?<!\d){_LONG_YEAR}[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?P<day>0?[1-9]|[12]\d|3[01])"
        r"(?!\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?",
        rf"{_WEEKDAY}(?<![\d/.-])(?P<day>\d{{1,2}})\s?(?P<mark>[/.\-–])\s?(?P<month>\d{{1,2}})\s?"
        r"(?P=mark)\s?(?P<year>(?:18|19|20)\d\d|\d\d)(?![\d/]|[.-]\d)",
        r"(?<![\d/])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?=\s?[-–]\s?\d{1,2}/\d{1,2}/\d{2})",
        r"(?<=\d[-–])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>(?:18|19|20)\d\d|\d\d)(?!\d)",
        r"(?<!\d)(?P<day>0[1-9]|[12]\d|3[01]) (?P<month>0[1-9]|1[0-2]) "
        r"(?P<year>(?:19|20)\d\d)(?!\d)",
        rf"{_WEEKDAY}(?<!\d){_DAY}(?:\s+of)?{_NEAR}\b{_MONTH}(?:{_GAP}{_YEAR})?",
        rf"{_WEEKDAY}\b{_MONTH}\s+(?:the\s+)?{_DAY}(?![\d:]|\.\d)(?:,?\s+{_LONG_YEAR})?",
        rf"{_PART}{_MONTH}(?:{_GAP}{_YEAR})?",
        rf"\b{_MONTH}{_GAP}{_YEAR}",
        # "between May and December 2013": the year is said once
        rf"\b{_MONTH}(?=(?:\s*(?:,|-|–|to|and|&|until|till|or)\s*(?:{'|'.join(MONTHS)})\b)+,?\s+(?:19|20)\d\d\b)",
        # without a year: 9/10 is a score, 3/12 are months, 3.05 is a weight, unless "on" says more
        r"(?<![\d/.])(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0[1-9])(?![\d/]|[./-]\d)",
        r"(?<![\d/.])(?P<day>0[1-9])/(?P<month>1[0-2])(?![\d/]|[./-]\d)",
        r"(?<=\bon )(?P<day>0?[1-9]|[12]\d|3[01])[/.](?P<month>0?[1-9]|1[0-2])(?![\d/]|[./-]\d)",
        # no score out of ten and no age in months: "arrested 28/11"; "24/7" is all the time
        r"(?<![\d/.])(?<!ection )(?<!BP )(?<!core )(?!24/0?7)(?P<day>1[3-9]|2\d|3[01])/"
        r"(?P<month>0?[1-9]|1[01])(?![\d/]|[./-]\d)",
        r"(?<![\d/.])(?P<day>2[5-9]|3[01])/(?P<month>12)(?![\d/]|[./-]\d|\s*(?:old|of age))",
        r"(?:^|(?<=\n))(?!\d{1,2}/12|[1-7]/7\b)(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?=:?\s+[a-z])"
        r"(?!:?\s+(?:ago|later|old|of|score|hours?|days?|weeks?|months?|years?)\b)",
        r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?!\d)",
        # Roman months: with blanks between only before a whole year, for "2 x 10" is a dose
        rf"(?<![\w/.-])(?P<day>0?[1-9]|[12]\d|3[01])\s?(?P<mark>[-/.])\s?(?P<roman>{_ROMAN})\s?"
        r"(?P=mark)\s?(?P<year>(?:18|19|20)\d\d|\d\d)(?![\w/]|[.-]\d)",
        rf"(?<![\w/.-])(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?\.?\s(?P<roman>{_ROMAN})\.?"
        r"\s(?P<year>(?:18|19|20)\d\d)(?!\d)",
    )
)
_BARE_MONTH = re.compile(rf"\b{_MONTH}")
DAY_LIST = re.compile(
    rf"(?:{_WEEKDAY}\b(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th))?\s*(?:,|-|–|/|to|and|&|or|until)"
    r"\s*(?:the\s+)?)+\Z",
    re.IGNORECASE,
)
_JOIN = re.compile(r"\s*(?:,|-|–|to|and|&|until|till|or)\s*(?:the\s+)?", re.IGNORECASE)
_DAY_ENDS = r"\s*(?:[,.;:)]|\Z|\s(?:at|when|she|he|they|it|of\s+(?:this|that|the)\s+month)\b)"
DAY_ALONE = re.compile(
    r"\b(?:(?P<on>on)(?: the)?|(?P<prep>for|by|until|till|since|from|before|after)(?: the)?) "
    r"(?:[12]?\d|3[01])(?:st|nd|rd|th)\b"
    rf"(?:(?={_DAY_ENDS})|(?(on)(?=\s(?:and|I|we|to|for|by|with|the|after|before|that)\b)|(?!)))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """One date of a text: [start, end) in characters. day: 0 where none is said.

    month: 0 where a day is named whose month is not known ("Eid 2016").
    fine: it says more than a month does (a day, a week, a part of the month).
    counted: the words count from a named day ("two days after Boxing Day").
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int = 0
    fine: bool = False
    counted: bool = False

    @property
    def date(self) -> date | None:
        try:
            return date(self.year, self.month, self.day) if self.year and self.day else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Group:
    """Dates joined by "and", "to", commas: [start, end). joined: "and", "to" or ""."""

    start: int
    end: int
    dates: tuple[Said, ...]
    joined: str = ""


def groups(text: str, latest_year: int, event: date | None = None) -> list[Group]:
    """Every date of the text, joined into groups. latest_year: two-digit years lie before it.

    event: the day of the passage's event, which tells the year of a named day ("Good Friday").
    """
    made: list[Group] = []
    for said in _dates(text, latest_year, event):
        if made and (join := _JOIN.fullmatch(text, made[-1].end, said.start)):
            last = made[-1]
            words = join[0].strip().casefold()
            joined = "and" if words in ("and", "&", "or", ",", "and the") else "to"
            made[-1] = Group(last.start, said.end, (*last.dates, said), joined)
        else:
            made.append(_with_days_before(text, said, made[-1].end if made else 0))
    return [replace(group, dates=_same_year(group.dates)) for group in made]


def _with_days_before(text: str, said: Said, floor: int) -> Group:
    """ "3, 4 and " before "5 May": days of the same month."""
    before = DAY_LIST.search(text, max(floor, said.start - 60), said.start) if said.day else None
    start = before.start() if before else said.start
    return Group(start, said.end, (said,), "")


def _same_year(dates: tuple[Said, ...]) -> tuple[Said, ...]:
    """ "28 May to 2 June 2013": the year is said once, at the end."""
    year = next((said.year for said in reversed(dates) if said.year), None)
    return tuple(replace(said, year=said.year or year) for said in dates)


def _dates(text: str, latest_year: int, event: date | None) -> Iterator[Said]:
    found = [
        said
        for style in _STYLES
        for match in style.finditer(text)
        if (said := _read(match, latest_year))
    ]
    found += [
        Said(day.start, day.end, day.year, day.month, fine=True, counted=day.counted)
        for day in named_days(text, event, latest_year)
    ]
    end = 0
    for said in sorted(found, key=lambda each: (each.start, -each.end)):
        if said.start >= end:
            end = said.end
            yield said


def _read(match: re.Match[str], latest_year: int) -> Said | None:
    parts = match.groupdict()
    if parts.get("name", "").casefold() in ("may", "march") and _a_verb(match):
        return None
    month, day = _month(parts), int(parts.get("day") or 0)
    if month > 12 >= day:
        month, day = day, month
    if not 1 <= month <= 12 or day > 31:
        return None
    end = match.start() + len(match[0].rstrip(" ,.-/"))
    fine = bool(day or parts.get("part"))
    return Said(match.start(), end, full_year(parts.get("year"), latest_year), month, day, fine)


def _a_verb(match: re.Match[str]) -> bool:
    """ "it may 20 times": a month is written with a capital, a modal verb is not."""
    return match.groupdict()["name"][0].islower() and not match.groupdict().get("year")


def _month(parts: dict[str, str | None]) -> int:
    if name := parts.get("name"):
        return _SHORT[name[:3].casefold()]
    if roman := parts.get("roman"):
        return _ROMANS.index(roman.casefold()) + 1
    return int(parts.get("month") or 0)


def bare_months(text: str) -> Iterator[Said]:
    """Months without day or year, for policies coarser than the month: "in May", "since March"."""
    for match in _BARE_MONTH.finditer(text):
        name = match["name"]
        lead = re.search(r"\b(?:in|since|until|by|during|from|of|to|and|last|this)\s\Z",
                         text[: match.start()])  # fmt: skip
        ends = re.match(r"[.,;)]|\Z", text[match.end("name") :])
        if name != "May" or lead or ends:
            yield Said(match.start(), match.end("name"), None, _SHORT[name[:3].casefold()])
