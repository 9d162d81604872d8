"""The attacker of test_attacker.py again, with whatever else a motivated intruder found.

Two cases differ in the day of one child's birth alone. Every count, weekday, ordinal and clock time
is true of its own case; the published words must be the same, whatever the policy. The events keep
one order: those of the birth come first, each in the same published month as its twin.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.model import DatePolicy, Identity, Policy, WrittenDate
from pipeline.redact import publish_date
from pipeline.redact.rules import days_told, rules_of

CHILD = Identity("P1", "person", "subject", "Tiago Ferreira", (), None, "Child F")
POLICIES: tuple[DatePolicy, ...] = ("exact", "month", "quarter", "year", "age")
T = "[[Tiago=P1]]"
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
WEEKS = (*WORDS, "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen")
ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip


def birthday(born: date, year: int) -> date:
    return date(year, born.month, min(born.day, calendar.monthrange(year, born.month)[1]))


def whole_months(born: date, day: date) -> int:
    return (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)


def rest(born: date, day: date) -> tuple[int, int]:
    """Completed months and the days beyond them."""
    months = whole_months(born, day)
    year, month = divmod(born.year * 12 + born.month - 1 + months, 12)
    length = calendar.monthrange(year, month + 1)[1]
    return months, (day - date(year, month + 1, min(born.day, length))).days


def distance(born: date, day: date) -> int:
    return abs((day - birthday(born, day.year)).days)


def apart(born: date, day: date) -> str:
    """How far a day is from the birthday: "3 days after"."""
    days = (day - birthday(born, day.year)).days
    return f"{abs(days)} days {'after' if days >= 0 else 'before'}"


def clock(born: date) -> str:
    return f"{born.day % 24:02}:{born.day * 7 % 60:02}"


Says = Callable[[date, date], str]

#: In the first weeks: the day of the birth and the day of the event (two to ten weeks later).
INFANT: tuple[Says, ...] = (
    lambda born, day: f"Day {(day - born).days} primary birth visit, {T} well.",
    lambda born, day: f"Primary visit at {(day - born).days} days.",
    lambda born, day: f"Heel prick day {(day - born).days}.",
    lambda born, day: f"Guthrie test on day {(day - born).days}.",
    lambda born, day: f"Now {(day - born).days}/7 old.",
    lambda born, day: f"{T} is {(day - born).days // 7}/52 + {(day - born).days % 7}/7.",
    lambda born, day: f"{(day - born).days // 7} weeks and {(day - born).days % 7} days old.",
    lambda born, day: f"Corrected age {(day - born).days - 14} days.",
    lambda born, day: f"Corrected age {(day - born).days // 7}/52.",
    lambda born, day: f"{T} born at {clock(born)} at the hospital, {born:%A}.",
    lambda born, day: f"Born {born:%A} at {clock(born)}. Now {(day - born).days} days.",
    lambda born, day: f"Baby born ({born:%A}, {clock(born)}), feeding.",
    lambda born, day: f"She gave birth {(day - born).days} days ago, on the {born:%A}.",
    lambda born, day: f"The birth was {(day - born).days} days ago.",
    lambda born, day: f"In the early hours of a {born:%A} in {born:%B} {T} was born.",
    lambda born, day: f"{T} was born on the {ORDINALS[born.day - 1]}.",
    lambda born, day: f"His due date was {(day - born).days} days ago; born at 39+{born.day % 7}.",
    lambda born, day: f"Discharged at {(day - born).days} days of age.",
    lambda born, day: f"A baby of {(day - born).days} days cannot roll.",
    lambda born, day: f"He had a son of {WEEKS[(day - born).days // 7]} weeks.",
    lambda born, day: f"{T} was {WEEKS[(day - born).days // 7]} weeks old.",
    lambda born, day: f"{T}, aged {WEEKS[(day - born).days // 7]} weeks, slept.",
    lambda born, day: f"The {WEEKS[(day - born).days // 7]} week baby slept.",
    lambda born, day: f"He is {(day - born).days // 7} to {(day - born).days // 7 + 1} weeks old.",
    lambda born, day: "He was born a week and a day before Christmas.",
    lambda born, day: f"The call was for the {ORDINALS[born.day - 1]}, when he was born.",
)

#: Later, in the month of a birthday or one beside it.
CHILDHOOD: tuple[Says, ...] = (
    lambda born, day: f"The {ORDINALS[born.day - 1]} of this month is {T}'s birthday.",
    lambda born, day: f"His birthday is on the {ORDINALS[born.day - 1]}.",
    lambda born, day: f"His birthday was {distance(born, day) + 1} days ago.",
    lambda born, day: f"His birthday is on {birthday(born, day.year):%A}.",
    lambda born, day: f"It is {apart(born, day)} his birthday.",
    lambda born, day: f"Party on {birthday(born, day.year):%A}, two days after {T}'s birthday.",
    lambda born, day: f"{T} was {rest(born, day)[0]} months and {rest(born, day)[1]} days at this.",
    lambda born, day: f"{T}, {rest(born, day)[0] // 12} years and {(day - born).days % 365} days.",
    lambda born, day: f"{T} aged {rest(born, day)[0] // 12}y {rest(born, day)[1]}d.",
    lambda born, day: f"{T} is {(day - born).days:,} days old.",
    lambda born, day: f"{T} is {(day - born).days // 7} weeks old.",
    lambda born, day: f"{rest(born, day)[0]}/12 + {rest(born, day)[1]}/7.",
    lambda born, day: f"{T} will be {WORDS[day.year - born.year]} in "
                      f"{distance(born, day) + 2} days.",
    lambda born, day: f"{T} turns {day.year - born.year} on {birthday(born, day.year):%A}.",
    lambda born, day: f"{T} turned {WORDS[day.year - born.year]} last "
                      f"{birthday(born, day.year):%A}.",
    lambda born, day: f"{T} is {WORDS[day.year - born.year]} a week on "
                      f"{birthday(born, day.year):%A}.",
    lambda born, day: f"Child {WORDS[whole_months(born, day) // 12]} on this visit.",
    lambda born, day: f"{T} was {WORDS[day.year - born.year]} {distance(born, day) + 1} days ago.",
    lambda born, day: f"{born.day} days before he turned {WORDS[day.year - born.year]} he fell.",
    lambda born, day: f"{T} is {born.day + 1} days over {WORDS[day.year - born.year]}.",
    lambda born, day: f"A child of {WORDS[rest(born, day)[0] // 12]} who speaks has spoken.",
    lambda born, day: f"{T} was {day.year - born.year} {born.day + 1} days before the meeting.",
    lambda born, day: f"A cake for his {day.year - born.year}th on {birthday(born, day.year):%A}.",
    lambda born, day: f"She died {born.day} days before she would have been "
                      f"{WORDS[day.year - born.year]}.",
)  # fmt: skip


def published(born: date, told: list[tuple[date, str]], dates: DatePolicy, tell: Any) -> list[str]:
    """The date column and the prose; under exact dates a text may coarsen its own month."""
    family = (replace(CHILD, date_of_birth=born),)
    words = []
    for day, text in told:
        case = tell(text, register=family, policy=Policy(dates=dates), day=day, elsewhere=())
        written = WrittenDate("", day, day, "day")
        rules = rules_of(case.case, days_told([(case.passages[0].text, written)]), "Child F")
        words += [publish_date(written, rules).value, case.last]
    return words


def two_births(data: st.DataObject) -> tuple[date, date]:
    year, month = data.draw(st.integers(2008, 2012)), data.draw(st.integers(1, 12))
    length = calendar.monthrange(year, month)[1]
    first, second = (date(year, month, data.draw(st.integers(1, length))) for _ in "ab")
    return first, second


def alike(one: date, other: date, told: Any, dates: DatePolicy, says: Says, *days: date) -> None:
    first, second = (
        published(born, [(day, says(born, day))], dates, told)
        for born, day in zip((one, other), days * 2 if len(days) == 1 else days, strict=True)
    )
    assert first == second


CHECKED = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@CHECKED
@given(data=st.data())
@pytest.mark.parametrize("dates", POLICIES)
def test_nothing_said_in_the_first_weeks_tells_the_day(
    dates: DatePolicy, data: st.DataObject, told: Any
) -> None:
    one, other = two_births(data)
    day = max(one, other) + timedelta(data.draw(st.integers(14, 70)))
    alike(one, other, told, dates, data.draw(st.sampled_from(INFANT)), day)


@CHECKED
@given(data=st.data())
@pytest.mark.parametrize("dates", POLICIES)
def test_nothing_said_of_a_birthday_or_an_age_tells_the_day(
    dates: DatePolicy, data: st.DataObject, told: Any
) -> None:
    one, other = two_births(data)
    day = birthday(one, one.year + data.draw(st.integers(2, 5)))
    day += timedelta(data.draw(st.integers(-40, 40)))
    alike(one, other, told, dates, data.draw(st.sampled_from(CHILDHOOD)), day)


#: Written on the day itself: the event's date is the birth's or the birthday's.
THAT_DAY: tuple[Says, ...] = (
    lambda born, day: f"{T} born today at {clock(born)}.",
    lambda born, day: f"{T} born at home, {day:%A} {clock(born)}.",
    lambda born, day: f"{day:%A}. She gave birth at {clock(born)}.",
    lambda born, day: f"Today is {T}'s birthday, a {day:%A}.",
    lambda born, day: f"His birthday today, the {ORDINALS[day.day - 1]}.",
)


@CHECKED
@given(data=st.data())
@pytest.mark.parametrize("dates", POLICIES)
def test_events_of_the_day_itself_are_published_alike(
    dates: DatePolicy, data: st.DataObject, told: Any
) -> None:
    """The events move with the birth, and stay in their order among those of other months."""
    one, other = two_births(data)
    year = one.year + data.draw(st.integers(0, 4))
    days = birthday(one, year), birthday(other, year)
    alike(one, other, told, dates, data.draw(st.sampled_from(THAT_DAY)), *days)


@pytest.mark.parametrize("dates", POLICIES)
def test_nothing_said_of_a_death_tells_the_day(dates: DatePolicy, told: Any) -> None:
    seen = set()
    for number in range(1, 31):
        died = date(2013, 6, number)
        case = told(
            f"In the early hours of a {died:%A} in June 2013 {T} stopped breathing.",
            f"{T} died on {died:%A} at {clock(died)}.",
            f"He was found dead on the {ORDINALS[number - 1]}. {died:%A}, {clock(died)}.",
            f"Life extinct at {clock(died)}; meeting {32 - number} days after he died.",
            f"Resuscitation stopped {number % 24:02}.{number:02}.",
            f"He had died the {'day' if number % 2 else 'week'} before.",
            f"It waited until the {number}{'st' if number in (1, 21) else 'th'}, when he died.",
            f"A stone was set {number} days before he would have been five.",
            policy=Policy(dates=dates),
            day=date(2013, 7, 2),
            elsewhere=(),
        )
        seen.add(tuple(case.texts))
    assert len(seen) == 1
