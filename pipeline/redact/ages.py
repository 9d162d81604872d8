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
from pipeline.redact.calendar import Rules, age_words, count, month_of
from pipeline.redact.changes import Change

_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
_NUMBER = rf"(?P<n>\d{{1,3}}(?:[.½]\d?)?|an?|{'|'.join(_WORDS)})"
_UNIT = r"(?P<unit>hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)"
_MORE = (
    r"(?:,?\s*(?:and\s+)?(?:\d{1,2}|an?|"
    + "|".join(_WORDS)
    + r")(?:\s|-)?(?:days?|weeks?|wks?|months?|mths?))?"
)
_NEARLY = r"(?:(?:about|approximately|approx\.?|only|just(?:\s+(?:over|under))?|nearly|almost|around|over|under)\s+)?"
_ANCHOR = r"(?:birth|delivery|death|dying|being born|the birth|the death|born|died|stillbirth)"
_WHOSE = r"(?:(?:his|her|their|the|a|baby['’]?s|[A-Z][\w'’]*['’]s)\s+)*"

#: Each with its shape: how the words around it go on.
_AGES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (shape, re.compile(words, re.IGNORECASE))
    for shape, words in (
        ("adjective", rf"(?:\b(?:an?|the)\s+)?\b{_NUMBER}[-\s]{_UNIT}[-\s]old\b(?=\s+(?!and\b|at\b|when\b|in\b|but\b|who\b)[a-z])"),
        ("adjective", rf"\b{_NUMBER}-{_UNIT}-old\b"),
        ("old", rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}{_MORE}\s+(?:old|of\s+age)\b"),
        ("old", r"\b(?P<n>\d{1,2})/(?P<unit>7|52|12)\s+(?:old|of\s+age)\b"),
        ("aged", rf"\b(?:aged?|at\s+the\s+age\s+of)\s*:?\s+(?:of\s+)?{_NEARLY}{_NUMBER}(?:\s?{_UNIT}{_MORE})?(?:\s+old)?\b(?![-/]\d)"),
        ("aged", r"\b(?:aged?|at\s+the\s+age\s+of)\s*:?\s+(?P<n>\d{1,2})/(?P<unit>7|52|12)\b"),
        ("turned", rf"\b(?:turned|turns|will\s+be|has\s+just\s+turned)\s+{_NUMBER}\b(?:\s+years(?:\s+old)?)?\s*(?:yesterday|today|tomorrow|this\s+\w+|last\s+\w+|next\s+\w+|on\s+\w+day)"),
    )
)  # fmt: skip
#: Intervals from a birth or death -> what is said instead.
_INTERVALS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(words, re.IGNORECASE), said)
    for words, said in (
        (rf"\b(?:post-?\s?natal\s+)?day\s+(?:\d{{1,2}}|{'|'.join(_WORDS)})\b(?=\s*(?:[,.;:)]|\Z|post|visit|check|contact|review|of\s+life|home|weight|midwi|blood|and\b))", "[age removed]"),
        (rf"\b{_NUMBER}\s?{_UNIT}\s+(?:post-?\s?natal(?:ly)?|post-?\s?partum|post\s+(?:birth|delivery|death)|old\s+post)\b", "[interval removed]"),
        (rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}\s+(?:after|following|since|from)\s+(?=(?:{_WHOSE}){_ANCHOR}\b)", "soon after "),
        (rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}\s+(?:before|prior\s+to)\s+(?=(?:{_WHOSE}){_ANCHOR}\b)", "shortly before "),
        (r"\bthe\s+(?:day|night|morning|evening|week)\s+(?:after|following)\s+(?=" + f"(?:{_WHOSE}){_ANCHOR})", "soon after "),
        (r"\bthe\s+(?:day|night|morning|evening|week)\s+before\s+(?=" + f"(?:{_WHOSE}){_ANCHOR})", "shortly before "),
        (rf"(?<=\bdied )(?:\w+\s+){{0,2}}?{_NUMBER}\s?{_UNIT}\s+(?:later|afterwards|after|earlier)\b", "soon afterwards"),
        (rf"(?<=\bborn ){_NUMBER}\s?{_UNIT}\s+(?:ago|earlier|before|previously|later)\b", "recently"),
        (r"(?<=\b(?:died|born) )(?:yesterday|today|this morning|this afternoon|last night|earlier today|overnight|the (?:next|following|previous|same) (?:day|morning|evening|night|afternoon))\b", "recently"),
        (r"\b(?:(?:his|her|their)\s+)?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)?\s*birthday\s+(?:(?:is|was|party|being|had been)\s+)*(?:yesterday|today|tomorrow|last\s+\w+|next\s+\w+|this\s+\w+|on\s+\w+day|in\s+\w+\s+days?)", "birthday at about this time"),
        (rf"\b{_NUMBER}\s?{_UNIT}\s+(?:before|after|prior\s+to|until)\s+(?=(?:{_WHOSE})(?:\w+\s+)?birthday)", "around "),
        (r"\b(?P<weeks>\d{2})\s?\+\s?\d(?:/7)?(?=\s*(?:weeks|/40|w\b|,|\.|\)|\s|\Z))", "{weeks}"),
    )
)  # fmt: skip
_BIRTHDAY = re.compile(
    r"\b(?:his|her|their|[A-Z][\w'’]*['’]s)\s+(?:\d{1,2}(?:st|nd|rd|th)\s+|first\s+|second\s+|third\s+|"
    r"fourth\s+|fifth\s+)?birthday\b", re.IGNORECASE
)  # fmt: skip
_DAYS = {"h": 1 / 24, "d": 1.0, "w": 7.0, "m": 30.44, "y": 365.25, "7": 1.0, "52": 7.0, "12": 30.44}
CHILD = 18  # years
SLACK = {"h": 3, "d": 5, "w": 14, "m": 46, "y": 400}  # days by which an agency may be out


@dataclass(frozen=True, slots=True)
class Born:
    """Somebody whose date of birth is known."""

    identity: str
    born: date
    subject: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """Where in the passage somebody is named, to tell whose age is said."""

    start: int
    identity: str


def age_changes(
    passage: Passage, named: Sequence[Named], people: Sequence[Born], rules: Rules
) -> Iterator[Change]:
    day = passage.date.date_from if passage.date else None
    for shape, pattern in _AGES:
        for match in pattern.finditer(passage.text):
            if said := _said(shape, match, named, people, day, rules):
                yield _change(match, said, "age by months")
    for pattern, instead in _INTERVALS:
        for match in pattern.finditer(passage.text):
            said = instead.format(**match.groupdict()) if "{" in instead else instead
            yield _change(match, said, "interval from a birth or death")
    if rules.dates == "exact":
        for match in _BIRTHDAY.finditer(passage.text):
            yield _change(match, "a birthday", "birthday beside exact dates")


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
    unit = (match.groupdict().get("unit") or "years")[:2]
    unit = unit if unit.isdigit() else unit[0].casefold()
    number = _number(match["n"])
    days = timedelta(days=number * _DAYS["52" if unit == "5" else unit])
    whose = _whose(match.start(), days, unit, named, people, day)
    if whose and day:
        words = age_words(month_of(whose.born), month_of(day), rules)
    elif unit == "y":
        words = f"about {count(int(number), 'year')}" if _more_than_years(match[0]) else ""
    else:
        words = _coarsened(days)
    return _shaped(shape, match[0], words) if words else ""


def _number(written: str) -> float:
    word = written.casefold().replace("½", ".5")
    if word in ("a", "an"):
        return 1
    return float(_WORDS.index(word) + 1 if word in _WORDS else word)


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
    able = [each for each in people if abs((day - each.born) - days) <= slack]
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


def _shaped(shape: str, written: str, words: str) -> str:
    """ "the 8-week-old baby" -> "the 2-month-old baby"; "aged 12 days" -> "aged under one month"."""
    if shape == "old":
        return f"{words} old"
    if shape == "turned":
        return f"was {words} old"
    if shape == "aged":
        lead = re.match(r"\w+(?:\s+the\s+age\s+of|\s+of)?", written)
        return f"{lead[0] if lead else 'aged'} {words}"
    article = re.match(r"(?:an?|the)\s+", written, re.IGNORECASE)
    bare = words.removeprefix("about ")
    number, _, unit = bare.partition(" ")
    young = "newborn" if bare.startswith("under one month") else "very young"
    adjective = f"{number}-{unit.removesuffix('s')}-old" if number.isdigit() else young
    return (article[0] if article else "") + adjective
