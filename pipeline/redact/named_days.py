# ruff: noqa: E501 (one rule of a table, one line)
"""Days by name: "Good Friday 2016", "the Monday after Bonfire Night", "Aug BH", "Eid".

Each is one exact day to anybody with a calendar, so it is said as its month, as a date would be;
where the month or the year is not known, not at all. Reckoning: fixed days by the civil calendar,
the days of Easter from Easter Sunday (data/feasts.py). Feasts of a
moon calendar, and bank holidays without a month, have no month here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.data.feasts import FIRST_YEAR, FROM_EASTER, LAST_YEAR, easter
from pipeline.redact.counts import SPAN

_WEEKDAY_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_A = r"['’ʼ`´]?"  # an apostrophe, of any sort or forgotten
_FIXED: tuple[tuple[int, str], ...] = (
    (1, rf"(?:the\s+)?first\s+(?:{_WEEKDAY_NAME}|day|week|weekend)\s+of\s+the\s+(?:new\s+)?year|"
        rf"New\s+Year{_A}s\s+Day|Twelfth\s+Night|Epiphany|Burns{_A}\s+Night|"
        r"Holocaust\s+Memorial\s+Day|Orthodox\s+Christmas|Martin\s+Luther\s+King\s+Day"),
    (2, rf"(?:St\.?\s+)?Valentine{_A}s?{_A}(?:\s+Day)?|Candlemas|Leap\s+Day|Safer\s+Internet\s+Day"),
    (3, rf"(?:St\.?|Saint)\s+(?:David|Patrick){_A}s?{_A}\s+Day|Nowruz|Norouz|Newroz|World\s+Book\s+Day|"
        rf"International\s+Women{_A}s\s+Day|Paddy{_A}s\s+Day"),
    (4, rf"(?:St\.?|Saint)\s+George{_A}s?{_A}\s+Day|April\s+Fools?{_A}s?{_A}\s+Day|Va?isakhi|"
        r"Baisakhi|Anzac\s+Day|Grand\s+National(?:\s+Day)?"),
    (5, r"May\s+Day(?:\s+(?:bank\s+holiday|BH))?|VE\s+Day|(?:early\s+May|late\s+May|spring|Whit(?:sun)?)"
        r"\s+(?:bank\s+holiday|BH)"),
    (6, rf"Midsummer{_A}s?\s+(?:Day|Night|Eve)|(?:summer\s+solstice|longest\s+day(?:\s+of\s+the\s+year)?)"
        rf"|(?-i:Father{_A}s{_A}\s+Day)|D-Day\s+anniversary|Windrush\s+Day|Juneteenth"),
    (7, rf"(?:St\.?|Saint)\s+Swithi?n{_A}s?\s+Day|Bastille\s+Day|(?-i:Independence\s+Day)"),
    (8, r"(?:late\s+)?summer\s+(?:bank\s+holiday|BH)|(?:A[- ]?level|GCSE)\s+results\s+day|"
        r"Assumption\s+Day|(?:(?:Feast\s+of\s+)?the\s+(?-i:Assumption))"),
    (9, r"Michaelmas(?:\s+Day)?"),
    (10, rf"Hallow{_A}e{_A}en|All\s+Hallows{_A}(?:\s+Eve)?|Mischief\s+Night"),
    (11, rf"(?:Bonfire|Fireworks?|Firework)\s+(?:Night|weekend|Day)|Guy\s+Fawkes(?:{_A}s?)?(?:\s+(?:Night|Day))?|"
         rf"All\s+(?:Saints|Souls){_A}\s+Day|Remembrance\s+(?:Sun)?day|Armistice\s+Day|Martinmas|"
         rf"(?:St\.?|Saint)\s+Andrew{_A}s?\s+Day|Black\s+Friday|Poppy\s+Day|Children\s+in\s+Need(?:\s+(?:Day|night))?"),
    (12, rf"(?:Christmas|Xmas|X-mas)\s+(?:Day|Eve|night|morning)|Boxing\s+Day|"
         rf"New\s+Year{_A}s\s+Eve|NYE|Hogmanay|(?:St\.?|Saint)\s+(?:Stephen|Nicholas){_A}s?\s+Day|"
         r"Wigilia|winter\s+solstice|shortest\s+day(?:\s+of\s+the\s+year)?|Mad\s+Friday"),
)  # fmt: skip
_NO_MONTH = (
    r"(?:(?:the|a)\s+)?(?:bank\s+holiday|(?-i:BH)|B/H|public\s+holiday)(?:\s+(?:Monday|Friday|weekend))?|"
    r"(?-i:Eid)(?:[\s-]+(?:al|ul|ad|el)[\s-]*\w+)?(?:\s+day)?|Bakrid|Dh?iwali|Deepavali|Divali|(?-i:Holi)|"
    r"Dussehra|Dasara|Navratri|Raksha\s+Bandhan|Janmashtami|Ganesh\s+Chaturthi|Guru\s+Nanak"
    rf"{_A}s?\s+(?:birthday|Gurpurab)|Gurpurab|Bandi\s+Chhor(?:\s+Divas)?|Ash?ura|Mawlid|"
    r"Laylat[\s-]al[\s-]Qadr|Han+uk+ah|Chanukah|Passover|Pesach|Yom\s+Kippur|Rosh\s+Hashanah?|Purim|"
    r"Sukkot|Shavuot|(?:Chinese|Lunar)\s+New\s+Year|Vesak|Wesak|Orthodox\s+Easter|Pascha|"
    r"(?:FA\s+)?Cup\s+Final(?:\s+day)?|Red\s+Nose\s+Day|(?:polling|election|referendum|results)\s+day|"
    r"(?:day|night)\s+of\s+the\s+(?:\w+\s+)?(?:election|referendum|royal\s+wedding|jubilee|eclipse)|"
    r"Friday\s+the\s+(?:13th|thirteenth)|Thanksgiving(?:\s+Day)?|(?:last|first)\s+day\s+of\s+(?:the\s+)?"
    r"(?:\w+\s+)?(?:term|ramadan|lent|advent)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_HOLIDAY = (
    r"(?P<of>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?\s+"
    r"(?:bank\s+holiday|(?-i:BH)|B/H)(?:\s+(?:Monday|Friday|weekend))?"
)
#: What counts from the day goes with it: "two days after", "the Monday before", "the eve of".
_COUNTED = (
    r"(?P<counted>(?i:\b(?:(?:the\s+|a\s+)?(?:very\s+)?(?:next\s+|following\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)?day|"
    r"night|morning|evening|eve|week|weekend|fortnight)|"
    rf"(?:about\s+)?{SPAN}|(?:an?\s+)?(?:couple\s+of|few)\s+(?:hours?|days?|nights?|weeks?))\s+"
    r"(?:immediately\s+|just\s+)?(?:after|before|following|of|prior\s+to|until|from)\s+(?:the\s+)?))"
)
_WEEKDAY = r"(?:\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b,?\s+)?"
_TAIL = rf"(?:\s+(?:weekend|(?:bank\s+)?holiday|BH)\b)?(?:,?\s*(?:in\s+|of\s+)?(?P<year>(?:18|19|20)\d\d(?!\d)|{_A}\d\d(?![\d:/.])))?"
#: Christmas and Easter by themselves: else presents, parties and holidays would be dates.
_BEFORE_FEAST = r"(?<=\bat )|(?<=\bover )|(?<=\bon )|(?<=\bAt )|(?<=\bOver )|(?<=\bOn )|(?<=\bsince )|(?<=\bby )|(?<=\bbefore )|(?<=\bafter )|(?<=\buntil )"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """[start, end) of the text. month: 0 where it cannot be known; year: None where none is said.

    counted: the words count from the day ("two days after Boxing Day").
    """

    start: int
    end: int
    year: int | None
    month: int
    counted: bool


def _alternatives(table: tuple[tuple[int, str], ...], letter: str) -> str:
    """One group for each row of the table: m3 holds the days of March, e5 a day from Easter."""
    return "|".join(f"(?P<{letter}{row}>{words})" for row, (_, words) in enumerate(table))


_ANY = re.compile(
    rf"{_COUNTED}?{_WEEKDAY}(?<![\w-])(?:{_alternatives(_FIXED, 'm')}|"
    rf"{_alternatives(FROM_EASTER, 'e')}|{_MONTH_HOLIDAY}|(?P<none>{_NO_MONTH}))(?![\w-]){_TAIL}",
    re.IGNORECASE,
)
_FEAST = re.compile(
    rf"(?:(?:{_COUNTED}|{_BEFORE_FEAST})(?P<led>Christmas|Xmas|Easter|New\s+Year)"
    r"(?![\w'’-]|\s+(?:party|present|gift|tree|card|dinner|lunch|play|concert|club|holiday|break|fair|egg|term))"
    r"|\b(?P<dated>Christmas|Xmas|Easter|New\s+Year)(?=,?\s+(?:19|20)\d\d))"
    r"(?:\s+(?:time|period))?(?:,?\s*(?P<year>(?:19|20)\d\d)(?!\d))?",
)


def named_days(text: str, event: date | None, latest_year: int) -> Iterator[NamedDay]:
    """Every named day, in order. event: the day of the passage's event, which may tell the year."""
    for match in _ANY.finditer(text):
        year = full_year(match["year"], latest_year)
        month = _month(match, year, event)
        yield NamedDay(match.start(), match.end(), year, month, bool(match["counted"]))
    for match in _FEAST.finditer(text):
        year = full_year(match["year"], latest_year)
        counted = bool(match["counted"])
        yield NamedDay(match.start(), match.end(), year, _feast(match, year, event), counted)


def full_year(written: str | None, latest: int) -> int | None:
    """ "16", "'16" or "2016"; two figures lie before `latest`."""
    digits = (written or "").strip("'’ʼ`´")
    if not digits:
        return None
    if len(digits) == 4:
        return int(digits)
    year = latest // 100 * 100 + int(digits)
    return year if year <= latest else year - 100


def _month(match: re.Match[str], year: int | None, event: date | None) -> int:
    if match["of"]:
        return _MONTHS.index(match["of"][:3].casefold()) + 1
    for row, (month, _) in enumerate(_FIXED):
        if match[f"m{row}"]:
            return month
    for row, (days, _) in enumerate(FROM_EASTER):
        if match[f"e{row}"]:
            return _from_easter(days, year, event)
    return 0


def _feast(match: re.Match[str], year: int | None, event: date | None) -> int:
    name = (match["led"] or match["dated"]).casefold()
    if name == "easter":
        return _from_easter(0, year, event)
    return 1 if name.startswith("new") else 12


NEAR = 45  # days between an event and the feast that its text means


def _from_easter(days: int, year: int | None, event: date | None) -> int:
    """The month; of a year that only the event tells, if the two lie near each other."""
    if year and FIRST_YEAR <= year <= LAST_YEAR:
        return (easter(year) + timedelta(days)).month
    if event is None or not FIRST_YEAR <= event.year <= LAST_YEAR:
        return 0
    meant = easter(event.year) + timedelta(days)
    return meant.month if abs((meant - event).days) <= NEAR else 0
