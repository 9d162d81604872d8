"""Dates and ages as the policy lets them be said.

The rule for births and deaths: nothing published depends on the day of one. A date of birth or
death is said by month and year at most; an age is worked out from the month of birth and the month
of the event alone (or from the policy's coarser unit), so whoever reads it learns no day from it.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from pipeline.model import DatePolicy, WrittenDate

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
Month = tuple[int, int]  # year, month
MONTHS_OF_INFANCY = 24  # ages are said in months until then
NOT_DATED = "not dated"


@dataclass(frozen=True, slots=True)
class Life:
    """A subject, by pseudonym, whose age events may say. died: None if that is not known."""

    subject: str
    birth: Month
    died: date | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What dates may say. protected: months in which somebody was born or died, never said finer.

    birth: month of birth of the first subject, for the policy "age"; None if unknown.
    lives: of each subject whose birth is known, for the ages of events.
    """

    dates: DatePolicy
    protected: frozenset[Month] = frozenset()
    birth: Month | None = None
    subject: str = "the subject"
    lives: tuple[Life, ...] = ()

    @property
    def unit(self) -> DatePolicy:
        """The policy, with the year instead of an age that cannot be worked out."""
        return "year" if self.dates == "age" and self.birth is None else self.dates

    def may_say_day(self, year: int | None, month: int) -> bool:
        if self.dates != "exact":
            return False
        if month == 0:
            return all(year != other for other, _ in self.protected) if year else False
        if year is None:
            return all(month != other for _, other in self.protected)
        return (year, month) not in self.protected


def month_of(day: date) -> Month:
    return day.year, day.month


def unit_words(year: int | None, month: int, rules: Rules) -> str:
    """ "May 2013", "April to June 2013", "2013", or the subject's age; "" if it cannot be said."""
    unit = rules.unit
    if month == 0:  # a day by name, of a month that is not known
        return str(year) if year and unit != "age" else ""
    if unit in ("exact", "month"):
        return f"{MONTHS[month - 1]} {year}" if year else MONTHS[month - 1]
    if unit == "quarter":
        first = (month - 1) // 3 * 3
        words = f"{MONTHS[first]} to {MONTHS[first + 2]}"
        return f"{words} {year}" if year else words
    if unit == "year":
        return str(year) if year else ""
    return _subject_age((year, month), rules) if year else ""


def _subject_age(event: Month, rules: Rules) -> str:
    assert rules.birth is not None  # noqa: S101  # unit would be "year"
    if event < rules.birth:
        return f"before {rules.subject} was born"
    return f"when {rules.subject} was {age_words(rules.birth, event, rules)} old"


def age_words(birth: Month, event: Month, rules: Rules) -> str:
    """ "under one month", "about 3 years": a function of what may be published."""
    if rules.unit == "quarter":
        return _age_by_quarters(birth, event)
    if rules.unit == "year":
        years = event[0] - birth[0]
        return f"about {count(years, 'year')}" if years else "under one year"
    months = (event[0] - birth[0]) * 12 + event[1] - birth[1]
    if months <= 0:
        return "under one month"
    if months < MONTHS_OF_INFANCY and months != 12:
        return f"about {count(months, 'month')}"
    return f"about {count(months // 12, 'year')}"


def _age_by_quarters(birth: Month, event: Month) -> str:
    quarters = (event[0] - birth[0]) * 4 + (event[1] - 1) // 3 - (birth[1] - 1) // 3
    if quarters <= 0:
        return "under 3 months"
    if quarters < 8 and quarters != 4:
        return f"about {3 * quarters} months"
    if quarters % 4 == 0 and quarters != 4:  # the birthday may lie before or after the event
        return f"about {quarters // 4 - 1} or {quarters // 4} years"
    return f"about {count(quarters // 4, 'year')}"


def count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


# --- the date of an event ----------------------------------------------------------------------

_SEASON = re.compile(r"\b(spring|summer|autumn|winter)\b", re.IGNORECASE)


def event_words(written: WrittenDate, rules: Rules) -> str:
    """The date column: "May 2013", "Spring 2013", "May to June 2013", "not dated"."""
    start, end = written.date_from, written.date_to or written.date_from
    if start is None or end is None or written.precision in ("undated", "impossible"):
        return NOT_DATED
    if written.precision == "season" and rules.unit in ("exact", "month"):
        season = _SEASON.search(written.as_written)
        return f"{season[0].capitalize()} {start.year}" if season else _span(start, end, rules)
    if written.precision == "year" and rules.unit != "age":
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    if written.precision in ("day", "range") and _days_may_be_said(start, end, rules):
        return day_words(start) if start == end else f"{day_words(start)} to {day_words(end)}"
    return _span(start, end, rules)


def _days_may_be_said(start: date, end: date, rules: Rules) -> bool:
    return all(rules.may_say_day(day.year, day.month) for day in (start, end))


def day_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _span(start: date, end: date, rules: Rules) -> str:
    first, last = (unit_words(*month_of(day), rules) for day in (start, end))
    if first == last or end < start:
        return capital(first)
    if rules.unit == "age":
        return capital(f"{first}, or later")
    return " to ".join(ends(first, last, rules))


def ends(first: str, last: str, rules: Rules) -> tuple[str, str]:
    """The two ends of a span: "May", "June 2013"; of quarters their outer months."""
    if rules.unit == "quarter":
        first, last = _months_of(first)[0], _months_of(last)[1]
    return without_year(first, last), last


def _months_of(quarter: str) -> tuple[str, str]:
    """ "April to June 2013" -> "April 2013", "June 2013"."""
    first, _, last = quarter.partition(" to ")
    year = last.partition(" ")[2]
    return f"{first} {year}".strip(), last


def without_year(first: str, last: str) -> str:
    """ "May 2013", "June 2013" -> "May": the year is said once."""
    year = last[-5:]
    same = first.endswith(year) and year[1:].isdigit() and len(first) > 4
    return first[:-5] if same else first


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def protected_months(days: Collection[date]) -> frozenset[Month]:
    return frozenset(month_of(day) for day in days)
