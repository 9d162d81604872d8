"""Dates in every style of writing: to find dates of birth and death, and dates too exact.

One small grammar. A date that can be read in two orders has both readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

from pipeline.verify.words import MONTHS

Reading = tuple[int, int, int | None]  # day, month, year or None


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as written, at [start, end) of a tidied text. plain: a date to any reader's eye.

    What is not plain (digits run together, odd separators) counts for known dates only.
    """

    start: int
    end: int
    readings: tuple[Reading, ...]
    plain: bool
    sure: bool  # written with a year, and with more than six bare digits


_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty first", "twenty second", "twenty third",
    "twenty fourth", "twenty fifth", "twenty sixth", "twenty seventh", "twenty eighth",
    "twenty ninth", "thirtieth", "thirty first",
)  # fmt: skip
ORDINALS = {word: number for number, word in enumerate(_ORDINALS, 1)}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9} | {
    "x": 10,
    "xi": 11,
    "xii": 12,
}


def _below_hundred(number: int) -> str:
    if number < 20:
        return _ONES[number - 1]
    tens = _TENS[number // 10 - 2]
    return f"{tens} {_ONES[number % 10 - 1]}" if number % 10 else tens


def _spoken_years() -> Iterator[tuple[str, int]]:
    yield "two thousand", 2000
    for number in range(1, 100):
        said = _below_hundred(number)
        if number < 50:
            yield f"two thousand and {said}", 2000 + number
            yield f"two thousand {said}", 2000 + number
        for century, value in (("nineteen", 1900), ("twenty", 2000)):
            yield f"{century} {said if number > 9 else 'oh ' + said}", value + number


SPOKEN = dict(_spoken_years())
SPOKEN_NUMBER = "|".join(_below_hundred(n).replace(" ", "[ -]") for n in range(99, 0, -1))


def _either(words: list[str]) -> str:
    """Longest first; a space may be a hyphen or missing altogether."""
    longest = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(word.replace(" ", r"[ \-]?") for word in longest)


_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_DAY = rf"(?:\d{{1,2}}(?:[ \-]?(?:st|nd|rd|th)\b)?|(?:{_either(list(ORDINALS))})\b)"
_YEAR = rf"(?P<year>\d{{4}}|'?\d\d|{_either(list(SPOKEN))})(?![\d])"
_GAP = r"[ \n]?"
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:/])(?P<days>{_DAY}(?:{_GAP}(?:-|to|and|&|,|/|or|until){_GAP}(?:the )?{_DAY})*)"
    rf"(?P<link>{_GAP}(?:day )?(?:of )?(?:the )?(?:month of )?|[-/._,]|[.,] )"
    rf"{_MONTH}(?:[-/.,_'\s]{{0,3}}(?:of |in )?(?:the year )?{_YEAR})?"
)
_MONTH_DAY = re.compile(
    rf"(?<![a-z]){_MONTH}(?P<link>[-/.,_ \n]{{0,2}})(?:the )?(?P<days>{_DAY})(?!\d|[:.]\d|%)"
    rf"(?:[-/.,_'\s]{{0,3}}{_YEAR})?"
)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})(?P<link>[-/.,_ ]{{0,2}}){_MONTH}"
    rf"[-/.,_ ]{{0,2}}(?P<days>{_DAY})(?!\d)"
)
_SEPARATED = re.compile(
    r"(?<![\d])(\d{1,4}) ?([-/._\\|·:, ]) ?(\d{1,2}|[ivx]{1,4}) ?\2 ?(\d{4}|'?\d{2})(?![\d])"
)
_RUN = re.compile(r"(?<!\d)(\d{8}|\d{6})(?!\d)")
_STAMP = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)\d{6}(?!\d)")  # a PDF's own way: D:20120312090000
_NO_YEAR = re.compile(r"(?<![\d/.])(\d{1,2})/(\d{1,2})(?![\d/])")


def written_days(text: str) -> Iterator[WrittenDay]:
    """Every day, with or without its year, in a tidied text."""
    low = text.lower()
    if len(low) != len(text):  # a character that grows in lower case: places would not fit
        low = text
    for found in _DAY_MONTH.finditer(low):
        yield from _named(found, text, found["link"] not in (". ", ", ", ".", ","))
    for found in _MONTH_DAY.finditer(low):
        # "In May 3 visits": no date without a year or an ordinal
        plain = bool(found["year"]) or not found["days"].strip().isdigit()
        yield from _named(found, text, plain)
    for found in _YEAR_MONTH_DAY.finditer(low):
        yield from _named(found, text, True)
    yield from _numeric(low)


def _named(found: re.Match[str], text: str, plain: bool) -> Iterator[WrittenDay]:
    month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(found["month"][:3]))
    if text[found.start("month")].islower() and found["month"] in ("may", "march", "mar"):
        plain = plain and bool(found["year"])
        if not found["year"]:
            return  # "12 may be", "march 3 abreast"
    years = _years(found["year"] or "")
    days = [day for day in _days(found["days"]) if 1 <= day <= 31]
    readings = tuple((day, month, year) for day, year in product(days, years))
    if readings:
        yield WrittenDay(found.start(), found.end(), readings, plain, bool(found["year"]))


def _days(written: str) -> list[int]:
    numbers = [int(n) for n in re.findall(r"\d{1,2}", written)]
    said = re.findall(_either(list(ORDINALS)), written)
    return numbers + [ORDINALS[re.sub(r"[ \-]?(?=[a-z]+$)", " ", w).strip()]
                      if w not in ORDINALS else ORDINALS[w] for w in said]  # fmt: skip


def _years(written: str) -> list[int | None]:
    written = written.strip("' ")
    if not written:
        return [None]
    if written.isdigit():
        return [int(written)] if len(written) == 4 else [1900 + int(written), 2000 + int(written)]
    return [SPOKEN.get(re.sub(r"-", " ", written))]


def _numeric(low: str) -> Iterator[WrittenDay]:
    for found in _SEPARATED.finditer(low):
        first, separator, second, last = found.groups()
        readings = _orders(first, str(_ROMAN.get(second, second)), last.strip("'"))
        if readings:
            plain = _looks_like_date(found, low)
            sure = len(first) + len(last) > 4 or separator in "-/."
            yield WrittenDay(found.start(), found.end(), readings, plain, sure)
    for found in _RUN.finditer(low):
        a, b, c, d = (found[1][i : i + 2] for i in (0, 2, 4, 6))
        if len(found[1]) == 8:
            readings = (*_orders(a, b, c + d), *_orders(a + b, c, d))
        else:
            readings = (*_orders(a, b, c), *_orders(c, b, a))
        if readings:
            yield WrittenDay(found.start(), found.end(), readings, False, len(found[1]) == 8)
    for found in _STAMP.finditer(low):
        if readings := _orders(found[1], found[2], found[3]):
            yield WrittenDay(found.start(), found.end(), readings, False, True)
    for found in _NO_YEAR.finditer(low):
        readings = tuple(_valid([(int(found[1]), int(found[2]), None)]))
        if readings:
            yield WrittenDay(found.start(), found.end(), readings, False, False)


_LONGER_BEFORE, _LONGER_AFTER = re.compile(r"\d[.\-/]$"), re.compile(r"[.\-/]\d")
_LOOKS = re.compile(r"\d{1,2}([-/])\d{1,2}\1(\d{4}|\d\d)|\d{4}([-/.])\d{1,2}\3\d{1,2}"
                    r"|\d{1,2}\.\d{1,2}\.\d{4}|\d\d\.\d\d\.\d\d")  # fmt: skip


def _looks_like_date(found: re.Match[str], low: str) -> bool:
    """12/3/12, 12.03.2012, 12.03.12, 2012-03-12; 5.2.10 numbers a paragraph."""
    longer = _LONGER_BEFORE.search(low[: found.start()][-2:]) or _LONGER_AFTER.match(
        low, found.end()
    )
    return bool(_LOOKS.fullmatch(found[0])) and not longer


def _orders(first: str, second: str, last: str) -> tuple[Reading, ...]:
    """Day first, month first or year first, whichever are days of the calendar."""
    if not second.isdigit():
        return ()
    if len(first) == 4:
        return tuple(_valid([(int(last), int(second), int(first))]))
    a, b = int(first), int(second)
    both = [(d, m, y) for y in _years(last) for d, m in ((a, b), (b, a))]
    if len(last) == 2 and len(first) == 2:
        both += [(int(last), b, y) for y in _years(first)]
    return tuple(_valid(both))


def _valid(readings: list[Reading]) -> Iterator[Reading]:
    for day, month, year in dict.fromkeys(readings):
        try:
            date(year or 2000, month, day)
        except ValueError:
            continue
        yield day, month, year
