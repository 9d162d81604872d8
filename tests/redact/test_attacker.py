"""The attacker knows the program and every published word, and wants the day of the birth.

A case is written twice, with the child born on two days of one month: every age and interval in it
is what an agency would truly have written. If the published words are the same, they hold nothing
that tells the two days apart; as hypothesis may choose any two, all days of the month remain.
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
from pipeline.redact import publish_age, publish_date, rules_of
from pipeline.redact.rules import days_told

CHILD = Identity("P1", "person", "subject", "Tiago Ferreira", (), None, "Child F")
POLICIES: tuple[DatePolicy, ...] = ("exact", "month", "quarter", "year", "age")


def completed_months(born: date, day: date) -> int:
    return (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)


def truth(born: date, day: date) -> str:
    """An age as a health visitor would write it that day: days, then weeks, months, years."""
    days = (day - born).days
    if days < 14:
        return f"{days} days old"
    if days < 12 * 7:
        return f"{days // 7} weeks old"
    months = completed_months(born, day)
    return f"{months} months old" if months < 24 else f"{months // 12} years old"


#: What an agency writes, given the birth and the day of the event.
SAYS: tuple[Callable[[date, date], str], ...] = (
    lambda born, day: f"[[Tiago=P1]] is {truth(born, day)}.",
    lambda born, day: f"Seen, aged {truth(born, day).removesuffix(' old')}.",
    lambda born, day: f"New birth visit, day {(day - born).days}.",
    lambda born, day: f"{(day - born).days} days after the birth she was tired.",
    lambda born, day: f"Visit {(day - born).days} days postnatal.",
    lambda born, day: f"[[Tiago=P1]] ({born:%d/%m/%Y}) seen.",
    lambda born, day: f"DOB {born:%d.%m.%y}. Well.",
    lambda born, day: f"[[Tiago=P1]] was born on {born.day} {born:%B %Y} at home.",
    lambda born, day: f"Was born {(day - born).days} days ago.",
    lambda born, day: f"A {(day - born).days // 7}-week-old baby was seen.",
    lambda born, day: f"Seen at {(day - born).days // 7} weeks.",
    lambda born, day: f"Now {(day - born).days // 7}/52 old.",
    lambda born, day: f"The age of {completed_months(born, day)} months.",
    lambda born, day: f"[[Tiago=P1]], age {completed_months(born, day) // 12}, was well.",
    lambda born, day: f"[[Tiago=P1]] ({(day - born).days // 7} weeks) was seen.",
    lambda born, day: f"[[Tiago=P1]] is {completed_months(born, day) // 12}.",
    lambda born, day: f"Now {completed_months(born, day)}m old.",
    lambda born, day: f"Not yet {(day - born).days + 1} days old; DOB: {born.isoformat()}.",
)


def story(born: date, days: list[date], choices: list[int]) -> list[tuple[date, str]]:
    return [
        (day, SAYS[choice](born, day)) for day, choice in zip(days, choices, strict=False)
    ]  # fmt: skip


def published(born: date, told: list[tuple[date, str]], dates: DatePolicy, tell: Any) -> list[str]:
    """Every published word: the date and age columns, and the prose."""
    family = (replace(CHILD, date_of_birth=born),)
    policy = Policy(dates=dates)
    words = []
    for day, text in told:
        case = tell(text, register=family, policy=policy, day=day, elsewhere=())
        rules = rules_of(case.case, (), "Child F")
        written = WrittenDate("", day, day, "day")
        words += [
            publish_date(written, rules).value,
            publish_age(written, rules).value,
            case.last,
        ]
    return words


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
@pytest.mark.parametrize("dates", POLICIES)
def test_no_published_word_tells_the_day_of_the_birth(
    dates: DatePolicy, data: st.DataObject, told: Any
) -> None:
    year, month = data.draw(st.integers(2008, 2012)), data.draw(st.integers(1, 12))
    length = calendar.monthrange(year, month)[1]
    first, second = (date(year, month, data.draw(st.integers(1, length))) for _ in "ab")
    latest = max(first, second)
    days = [latest + timedelta(data.draw(st.integers(0, 900))) for _ in range(2)]
    choices = data.draw(st.lists(st.integers(0, len(SAYS) - 1), min_size=2, max_size=2))
    assert published(first, story(first, days, choices), dates, told) == published(
        second, story(second, days, choices), dates, told
    )


@pytest.mark.parametrize("dates", ["exact", "month"])
def test_the_birth_event_itself_is_published_by_month(dates: DatePolicy, told: Any) -> None:
    texts = {
        published(date(2012, 3, day), [(date(2012, 3, day), "Born at home.")], dates, told)[0]
        for day in range(1, 32)
    }
    assert texts == {"March 2012"}


def test_under_exact_dates_the_order_of_events_bounds_no_death(told: Any) -> None:
    """The order is published: one day left in the month would say before or after which it was."""
    died = date(2013, 6, 17)
    case = told("Found dead at home.", policy=Policy(dates="exact"), day=died, elsewhere=())
    rules = rules_of(case.case, days_told([("Found dead at home.", day_of(died))]), "Child F")
    june = {publish_date(day_of(date(2013, 6, n)), rules).value for n in range(1, 31)}
    assert june == {"June 2013"}
    assert publish_date(day_of(date(2013, 5, 31)), rules).value == "31 May 2013"
    assert publish_date(day_of(date(2013, 7, 1)), rules).value == "1 July 2013"


def day_of(day: date) -> WrittenDate:
    return WrittenDate("", day, day, "day")


NAMED = {24: "Christmas Eve", 25: "Christmas Day", 26: "Boxing Day", 31: "New Year’s Eve"}


@pytest.mark.parametrize("dates", POLICIES)
def test_no_day_by_name_tells_a_birth_or_a_death(dates: DatePolicy, told: Any) -> None:
    """The child is born, or dies, on one of four days of December that have a name."""
    seen = set()
    for day, name in NAMED.items():
        born, died = date(2011, 12, day), date(2012, 12, day)
        since, days = day - 22, (date(2013, 1, 9) - died).days
        case = told(
            f"[[Tiago=P1]] was born on {name} 2011.",
            f"Born {since} days after St Nicholas’ Day. Now {truth(born, date(2013, 1, 9))}.",
            f"Baby born {name}, visit {days} days after {name}.",
            f"{name} 2012: found dead.",
            f"[[Tiago=P1]] died on {name}.",
            f"He died {since} days before New Year's Day.",
            f"Seen the day before {name}. Next day he died.",
            f"Strategy meeting {days} days after he died on {name} 2012.",
            register=(replace(CHILD, date_of_birth=born, date_of_death=died),),
            policy=Policy(dates=dates),
            day=date(2013, 1, 9),
            elsewhere=(),
        )
        seen.add("\n".join(case.texts))
    assert len(seen) == 1, "\n\n".join(sorted(seen))


@pytest.mark.parametrize("dates", POLICIES)
def test_no_published_word_tells_the_day_of_a_death(dates: DatePolicy, told: Any) -> None:
    """The event of the death, its neighbours of that month, and what is said of it later."""
    seen = set()
    for day in range(1, 31):
        died = date(2013, 6, day)
        later = (date(2013, 7, 2) - died).days
        case = told(
            f"[[Tiago=P1]] died on [[death:{died.day} June 2013]].",
            f"Date of death: [[death:{died:%d/%m/%Y}]].",
            f"Strategy meeting, {later} days after his death.",
            "He died the next day.",
            f"He died {later} days later.",
            policy=Policy(dates=dates),
            elsewhere=(),
        )
        seen.add(tuple(case.texts))
    assert len(seen) == 1
