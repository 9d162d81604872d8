"""Days and seasons by name: bank holidays by rule, school terms and holidays, quarters.

Bank holidays: Banking and Financial Dealings Act 1971 and the proclamations that moved them.
School terms and holidays differ by council. Holidays: spans that hold every council's own; terms:
the months that schools name them by (autumn to December, spring to April, summer to July).
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from pipeline.chronology.dates.spans import (
    Context,
    Maker,
    Span,
    check_weekday,
    choose_year,
    full_year,
    month_length,
    shift,
    weekday_on_or_after,
)
from pipeline.chronology.dates.words import WEEKDAY, WEEKDAYS
from pipeline.data.feasts import FIRST_YEAR, FROM_EASTER, LAST_YEAR, easter

WHICH_WINTER = "a winter belongs to two years and it is not said which is meant"
WHICH_HALF_TERM = "it is not said which half term"
WHICH_BANK_HOLIDAY = "it is not said which bank holiday"
WHICH_HOLIDAY = "more than one bank holiday fits"
MOVED_EARLY_MAY = {1995: date(1995, 5, 8), 2020: date(2020, 5, 8)}
MOVED_SPRING = {2002: date(2002, 6, 4), 2012: date(2012, 6, 4), 2022: date(2022, 6, 2)}


def _days(m1: int, d1: int, m2: int, d2: int, over: int = 0) -> Maker:
    def make(year: int) -> Span | None:
        if not 1 <= year <= 9998:
            return None
        end = date(year + over, m2, min(d2, month_length(year + over, m2)))
        return Span(date(year, m1, d1), end, "season" if (m1, d1, 0) != (m2, d2, over) else "day")

    return make


def _from_easter(first: int, last: int) -> Maker:
    def make(year: int) -> Span | None:
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return None
        sunday = easter(year)
        return Span(shift(sunday, first), shift(sunday, last), "day" if first == last else "season")

    return make


def _holiday(month: int, last: bool, moved: dict[int, date]) -> Maker:
    """The first or last Monday of a month, unless moved."""

    def make(year: int) -> Span | None:
        if not 1 <= year <= 9998:
            return None
        start = date(year, month, 25 if last else 1)
        when = moved.get(year) or weekday_on_or_after(start, 0)
        return Span(when, when, "day")

    return make


def _winter(year: int) -> Span | None:
    span = _days(12, 1, 2, 29, over=2)(year - 1)
    return replace(span, precision="uncertain", problem=WHICH_WINTER) if span else None


def _two(first: Maker, second: Maker) -> Maker:
    def make(year: int) -> Span | None:
        a, b = first(year), second(year)
        return Span(a.start, b.end, "uncertain", WHICH_HOLIDAY) if a and b else None

    return make


def _which(problem: str) -> Maker:
    def make(year: int) -> Span | None:
        return Span(date(year, 1, 1), date(year, 12, 31), "uncertain", problem)

    return make


_EARLY_MAY = _holiday(5, False, MOVED_EARLY_MAY)
_SPRING = _holiday(5, True, MOVED_SPRING)
_AUGUST = _holiday(8, True, {})
_HOLS = r"(?:school )?(?:holidays?|hols|break|vacation)"
_HALF = r"half[ -]?term(?: (?:holidays?|break|week))?"


def _half_term(months: str, names: str) -> str:
    """ "May half term", "half term May"."""
    return rf"(?:{months}|{names}) {_HALF}|{_HALF} (?:{months})"


_BANK = r"(?:bank hol(?:iday)?|b/?h)(?: monday| weekend)?"

NAMED: tuple[tuple[re.Pattern[str], Maker], ...] = tuple(
    (re.compile(rf"(?:{pattern})(?:[ ,]+(?P<y>\d{{4}}|'?\d{{2}}))?", re.IGNORECASE), maker)
    for pattern, maker in (
        (r"christmas eve|xmas eve", _days(12, 24, 12, 24)),
        (r"christmas day|xmas day", _days(12, 25, 12, 25)),
        (r"boxing day", _days(12, 26, 12, 26)),
        (r"new year'?s'? eve|nye", _days(12, 31, 12, 31)),
        (r"new year'?s'? day", _days(1, 1, 1, 1)),
        (r"christmas|xmas", _days(12, 24, 12, 26)),
        (r"new year", lambda year: _days(12, 31, 1, 2, over=1)(year - 1)),
        (r"christmas (?:and|&|/) new year|festive (?:period|season)", _days(12, 24, 1, 2, over=1)),
        (r"easter bank holiday monday", _from_easter(1, 1)),
        (r"easter (?:week|wk)", _from_easter(-6, 6)),  # the one before Sunday, or the one after
        (r"easter(?: weekend| bank holiday| bank holiday weekend)?", _from_easter(-2, 1)),
        (r"mother'?s'? day", _from_easter(-21, -21)),
        *((feast, _from_easter(days, days)) for days, feast in FROM_EASTER),
        (r"halloween|hallowe'en", _days(10, 31, 10, 31)),
        (r"bonfire night|guy fawkes(?: night)?", _days(11, 5, 11, 5)),
        (r"valentine'?s(?: day)?", _days(2, 14, 2, 14)),
        (rf"(?:early may|may day|first may) {_BANK}|may day", _EARLY_MAY),
        (rf"(?:spring|late may|second may|whitsun|whit) {_BANK}", _SPRING),
        (rf"(?:aug(?:ust)?|late august|summer|end august) {_BANK}", _AUGUST),
        (rf"may {_BANK}|{_BANK} may", _two(_EARLY_MAY, _SPRING)),
        (rf"{_BANK} august", _AUGUST),
        (r"spring(?:time)?", _days(3, 1, 5, 31)),
        (r"summer(?:time)?", _days(6, 1, 8, 31)),
        (r"autumn", _days(9, 1, 11, 30)),
        (r"winter", _winter),
        (r"(?:autumn|michaelmas|christmas) term", _days(9, 1, 12, 31)),
        (r"(?:spring|easter|lent) term", _days(1, 1, 4, 30)),
        (r"summer term", _days(4, 1, 7, 31)),
        (_half_term("october|oct", "autumn(?: term)?"), _days(10, 12, 11, 6)),
        (_half_term("february|feb", "spring(?: term)?"), _days(2, 6, 2, 29)),
        (_half_term("may|june", "summer(?: term)?|whitsun|whit"), _days(5, 22, 6, 7)),
        (rf"(?:school )?summer {_HOLS}|six weeks? {_HOLS}", _days(7, 15, 9, 10)),
        (rf"easter {_HOLS}", _from_easter(-21, 21)),
        (rf"(?:christmas|xmas) {_HOLS}", _days(12, 14, 1, 9, over=1)),
        (_HALF, _which(WHICH_HALF_TERM)),
        (_BANK, _which(WHICH_BANK_HOLIDAY)),
        (r"q1|(?:first|1) quarter", _days(1, 1, 3, 31)),
        (r"q2|(?:second|2) quarter", _days(4, 1, 6, 30)),
        (r"q3|(?:third|3) quarter", _days(7, 1, 9, 30)),
        (r"q4|(?:fourth|4) quarter", _days(10, 1, 12, 31)),
        (r"(?:early|start|beginning)(?: (?:of|in))?(?: the)? year", _days(1, 1, 4, 30)),
        (r"(?:mid|middle)(?: of)?(?: the)? year", _days(5, 1, 8, 31)),
        (r"(?:late|end)(?: (?:of|in))?(?: the)? year", _days(9, 1, 12, 31)),
    )
)  # fmt: skip

_PART_OF_YEAR = re.compile(
    r"(?:(?P<early>early|start|beginning|first part)|(?P<mid>mid|middle)|"
    r"(?P<late>late|later|end|latter part)|(?P<front>(?:first|1) half)|"
    r"(?P<rear>(?:second|2|latter) half))[ -]*(?P<y>\d{4})"
)
_PARTS_OF_YEAR = {
    "early": (1, 1, 4, 30),
    "mid": (5, 1, 8, 31),
    "late": (9, 1, 12, 31),
    "front": (1, 1, 6, 30),
    "rear": (7, 1, 12, 31),
}
_PAIR = re.compile(r"(?P<kind>.*?)\s*(?P<a>\d{4})(?! - \d{4})\s*[-/]\s*(?P<b>\d{4}|\d{2})")
_YEAR_KINDS: tuple[tuple[str, tuple[int, int, int, int]], ...] = (
    (r"(?:financial year|fy|tax year)", (4, 1, 3, 31)),
    (r"(?:academic|school)(?: year)?|ay", (9, 1, 8, 31)),
    (r"winter", (12, 1, 2, 29)),
    (r"(?:christmas|xmas)(?: and new year)?", (12, 24, 1, 2)),
    (rf"(?:christmas|xmas) {_HOLS}", (12, 14, 1, 9)),
    (r"autumn term", (9, 1, 12, 31)),
    (r"(?:spring|easter|lent) term", (1, 1, 4, 30)),
    (r"summer term", (4, 1, 7, 31)),
    (r"", (4, 1, 8, 31)),
)


def read_named(phrase: str, context: Context) -> Span | None:
    """Holidays, seasons and terms; None where it is none of them."""
    part = _part_of_year(phrase)
    return part if part is not None else _named(phrase, context)


def read_year_pair(phrase: str) -> Span | None:
    """A financial year, a school year, or, where it is not said which, both of them."""
    match = _PAIR.fullmatch(phrase)
    if match is None or int(match["b"]) % 100 != (int(match["a"]) + 1) % 100:
        return None
    year = int(match["a"])
    if not 1800 <= year <= 2200:
        return None
    for kind, ends in _YEAR_KINDS:
        if re.fullmatch(kind, match["kind"]):
            crosses = ends[:2] > ends[2:]
            later = kind.endswith(" term") and kind != "autumn term"
            span = _days(*ends, over=int(crosses or not kind))(year + int(later))
            wide = ends in ((4, 1, 3, 31), (9, 1, 8, 31), (4, 1, 8, 31))
            return replace(span, precision="year") if span and wide else span
    return None


def _part_of_year(phrase: str) -> Span | None:
    match = _PART_OF_YEAR.fullmatch(phrase)
    if match is None:
        return None
    ends = next(ends for name, ends in _PARTS_OF_YEAR.items() if match[name])
    return _days(*ends)(int(match["y"]))


def _named(phrase: str, context: Context) -> Span | None:
    weekday, rest = _weekday(phrase)
    for pattern, maker in NAMED:
        if match := pattern.fullmatch(rest):
            return check_weekday(_in_its_year(maker, match["y"], context, weekday), weekday)
    return None


def _in_its_year(maker: Maker, written: str | None, context: Context, weekday: int | None) -> Span:
    if written is None:
        return choose_year(maker, context, weekday)
    figures = written.strip("'")
    year = int(figures) if len(figures) == 4 else full_year(int(figures), context.period)
    return maker(year) or Span(None, None, "impossible", "there is no such year")


def _weekday(phrase: str) -> tuple[int | None, str]:
    match = re.fullmatch(rf"(?P<w>{WEEKDAY})[\s,]+(?P<rest>.+)", phrase)
    return (WEEKDAYS[match["w"].rstrip(".")], match["rest"]) if match else (None, phrase)
