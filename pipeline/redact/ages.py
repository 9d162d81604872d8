"""Ages and intervals in prose, so that none tells the day of a birth or a death.

An age of somebody whose date of birth is known is worked out again from months alone (calendar.py),
whatever the agency wrote; one that cannot be placed is coarsened. Intervals that count from a birth
or a death ("day 12", "five days after the birth", "died the next day") lose their number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.model import Passage
from pipeline.redact.age_patterns import (
    AGES,
    BIRTHDAY,
    CORRECTED,
    DAY_OF_LIFE,
    INTERVALS,
    RANGE,
    in_words,
)
from pipeline.redact.births import vital_changes
from pipeline.redact.calendar import Rules, age_words, count, month_of
from pipeline.redact.changes import Change
from pipeline.redact.counts import number, span_of

CHILD = 18  # years
NEAR = 40  # characters between a name and the age that "is" says
_PRONOUN = re.compile(r"\b(?:he|she|who|boy|girl|child)\s+(?:is\s+|was\s+)?\Z", re.IGNORECASE)
SENTENCE = 60  # characters either side of "day 5" that tell what it counts
VERY_OLD = 90  # years: few enough to be known by it
SLACK = {"h": 3, "d": 5, "w": 14, "m": 46, "y": 400}  # days by which an agency may be out


@dataclass(frozen=True, slots=True)
class Born:
    """Somebody whose date of birth is known."""

    identity: str
    born: date
    subject: bool = False
    died: date | None = None

    def at(self, day: date) -> date:
        """The day that an age of theirs is counted to: the dead do not grow older."""
        return min(day, self.died) if self.died else day


@dataclass(frozen=True, slots=True)
class Named:
    """Where in the passage somebody is named, to tell whose age is said."""

    start: int
    identity: str


def age_changes(
    passage: Passage,
    named: Sequence[Named],
    people: Sequence[Born],
    anchors: Sequence[tuple[int, date]],
    rules: Rules,
) -> Iterator[Change]:
    """anchors: where the text itself says a month, as its 15th; for passages of no event."""
    event = passage.date.date_from if passage.date else None
    for shape, pattern in AGES:
        for match in pattern.finditer(passage.text):
            day = event or _anchor(match.start(), anchors)
            if "\n" in match[0] or not _about(shape, match, named):
                continue  # "the voice of the child", then paragraph "6.1"
            if said := _said(shape, match, named, people, day, rules):
                yield _change(match, said, "age by months")
    yield from _first_days(passage.text, event, people)
    for match in CORRECTED.finditer(passage.text):
        yield _change(match, "corrected age given", "age by months")
    yield from vital_changes(passage.text)
    for pattern, instead in INTERVALS:
        for match in pattern.finditer(passage.text):
            yield _change(match, in_words(match, instead), "interval from a birth or death")
    if rules.dates == "exact":
        for match in BIRTHDAY.finditer(passage.text):
            yield _change(match, "a birthday", "birthday beside exact dates")


_BESIDE = re.compile(r"\b(?:child|boy|girl|baby|toddler|infant|he|she)\Z", re.IGNORECASE)
#: "rib fractures, two to four weeks old": the age of a wound, which no birth tells.
_OLD_INJURY = re.compile(
    r"\b(?:fractures?|bruis(?:es?|ing)|injur(?:y|ies)|burns?|scalds?|scars?|wounds?|bleeds?|"
    r"ha?ematomas?|lesions?|marks?|cuts?|abrasions?|ha?emorrhages?)\b"
    r"(?![^.;\n]*\b(?:baby|child|infant|boy|girl|son|daughter|he|she|who)\b)[^.;\n]*\Z",
    re.IGNORECASE,
)
_NOT_SOMEBODY = re.compile(r"['’]s\b|[.;:]|\b(?:and|has|had|took|gave|of|for|with)\b")


def _about(shape: str, match: re.Match[str], named: Sequence[Named]) -> bool:
    """ "she is 4", "Tiago, just four", "Child three": not "the total is 4", "Tiago's dose is 4"."""
    text, start = match.string, match.start()
    if shape == "beside":
        return bool(_BESIDE.search(text, max(0, start - 12), start)) or any(
            re.fullmatch(r"[\w’'-]+(?:\s[A-Z][\w’'-]+)?", text[each.start : start])
            for each in named
        )
    if shape == "old" and _OLD_INJURY.search(text, max(0, start - SENTENCE), start):
        return not re.match(RANGE, match[0], re.IGNORECASE)
    if shape not in ("is", "turned") or "turn" in match[0]:
        return True
    if match[0][:3].casefold() == "now" and "span" in match.groupdict():
        return True
    near = any(
        0 < start - each.start < NEAR and not _NOT_SOMEBODY.search(text[each.start : start])
        for each in named
    )
    return near or bool(_PRONOUN.search(text, max(0, start - 12), start))


def _anchor(start: int, anchors: Sequence[tuple[int, date]]) -> date | None:
    """The month said last before an age, else first after it: "in August 2013, then four"."""
    before = [day for place, day in anchors if place < start]
    after = [day for place, day in anchors if place >= start]
    return before[-1] if before else after[0] if after else None


def _change(match: re.Match[str], said: str, why: str) -> Change:
    return Change(match.start(), match.end(), said, "age", (f"policy:{why}",), firm=True)


def _said(
    shape: str,
    match: re.Match[str],
    named: Sequence[Named],
    people: Sequence[Born],
    day: date | None,
    rules: Rules,
) -> str:
    parts = match.groupdict()
    bare = parts.get("n")
    if bare:
        days, unit = timedelta(days=number(bare) * 365.25), "y"
    else:
        days, unit = span_of(match["span"])
    whose = _whose(match.start(), days, unit, named, people, day)
    if shape in ("at", "bracket", "is", "beside") and not whose:
        return ""  # "at 8 weeks" may speak of a pregnancy or a plan
    years = days.days // 365
    if whose and day:
        words = age_words(month_of(whose.born), month_of(whose.at(day)), rules)
    elif unit == "y" and years >= VERY_OLD:
        words = f"over {VERY_OLD}"
    elif unit == "y":
        finer = shape == "turned" or _more_than_years(match[0])
        words = f"about {count(years, 'year')}" if finer else ""
    else:
        words = _coarsened(days)
    return _shaped(shape, match[0], words) if words else ""


_FIRST_DAYS = re.compile(
    r"\b(?:birth|born|newborn|baby|postnatal|post-natal|midwi\w*|heel|guthrie|blood\s?spot|primary|nbv|"
    r"jaundice\w*|of\s+life)\b",
    re.IGNORECASE,
)
_VISIT = re.compile(
    r"\s+(?:\w+\s+){0,2}(?:visit|check|contact|review|weight|test|appointment)\b", re.IGNORECASE
)
_COURSE = re.compile(
    r"\b(?:course|antibiotics?|treatment|trial|hearing|programme|training|conference|detox|strike|"
    r"admission|post-?op\w*|holiday|school|term)\b",
    re.IGNORECASE,
)


def _first_days(text: str, event: date | None, people: Sequence[Born]) -> Iterator[Change]:
    """ "Day 10 primary birth visit" -> "in the first weeks"; "day 3 of antibiotics" stays."""
    young = event is not None and any(
        0 <= (event.year - each.born.year) * 12 + event.month - each.born.month <= 1
        for each in people
    )
    for match in DAY_OF_LIFE.finditer(text):
        near = text[max(0, match.start() - SENTENCE) : match.end() + SENTENCE]
        if _FIRST_DAYS.search(near) or (young and not _COURSE.search(near)):
            early = _VISIT.match(text, match.end()) and not match[0].casefold().startswith("on")
            yield _change(match, "early" if early else "in the first weeks", "age by months")
        elif not _COURSE.search(near):
            yield _change(match, "[age removed]", "age by months")


def _more_than_years(written: str) -> bool:
    """ "2 years and 3 months" says more than a year does."""
    return re.search(r"year.*(?:month|mth|week|wk|day)", written, re.IGNORECASE) is not None


def _whose(
    start: int,
    days: timedelta,
    unit: str,
    named: Sequence[Named],
    people: Sequence[Born],
    day: date | None,
) -> Born | None:
    """The nearest person named of whom it can be true, else a child of the register of that age."""
    if day is None:
        return None
    slack = timedelta(days=SLACK.get(unit, SLACK["m" if unit == "12" else "w"]))
    able = [each for each in people if abs((each.at(day) - each.born) - days) <= slack]
    near = sorted((abs(each.start - start), each.identity) for each in named)
    for _, identity in near:
        for each in able:
            if each.identity == identity:
                return each
    children = [each for each in able if (day - each.born).days < CHILD * 365.25]
    return next(iter(sorted(children, key=lambda each: not each.subject)), None)


def _coarsened(days: timedelta) -> str:
    months = round(days.days / 30.44)
    return f"about {count(months, 'month')}" if months else "under one month"


_NEARLY = ("nearly", "almost", "just")


def _shaped(shape: str, written: str, words: str) -> str:
    """ "an 8-week-old baby" -> "a 2-month-old baby"; "aged 12 days" -> "aged under one month"."""
    if re.match(r"at\s", written, re.IGNORECASE) and words == "under one month":
        return "in the first month"
    if shape == "old" and re.match(r"at\s", written, re.IGNORECASE):
        return f"at {words}"
    if shape == "old":
        return f"{words} old"
    if shape == "of":
        child = re.match(r"\w+", written)
        noun = child[0] if child else ""
        return f"{noun} {words} old" if words.startswith("under") else f"{noun} of {words}"
    if shape == "turned" and written[:10].casefold().split() == ["would", "have"]:
        return f"would have been {words} old"
    if shape == "turned":
        past = re.match(r"(?:has|had|just|turned|was|became)\b", written, re.IGNORECASE)
        return f"{'was' if past else 'is'} {words} old"
    if shape == "beside":
        return f"{', ' if written.startswith(',') else ' '}{words} old"
    if shape == "at":
        return f"at {words}" if re.match(r"at\b|@", written, re.IGNORECASE) else words
    if shape == "bracket":
        return words
    if shape == "is":
        verb = written.split()[0]  # "almost 6" is "about 5 years old", not "almost about 5"
        return f"{words} old" if verb.casefold() in _NEARLY else f"{verb} {words} old"
    if shape == "aged":
        lead = re.match(r"\w+(?:\s+the\s+age\s+of|\s+of)?", written)
        bare = words.removesuffix(" years") if written[-1].isdigit() else words
        return f"{lead[0] if lead else 'aged'} {bare}"
    return _adjective(written, words.removeprefix("about "))


def _adjective(written: str, words: str) -> str:
    words = re.sub(r"^(\d+) or ", r"\1-or-", words)  # "a 5-or-6-year-old boy"
    article = re.match(r"(an?|the)\s+", written, re.IGNORECASE)
    number, _, unit = words.partition(" ")
    young = "newborn" if words == "under one month" else "very young"
    said = f"{number}-{unit.removesuffix('s')}-old" if number[:1].isdigit() else young
    if article is None:
        return said
    if article[1].casefold() == "the":
        return article[0] + said
    return ("an " if re.match(r"8|11\b|18\b", said) else "a ") + said
