"""Ages in the words that the field uses: days, weeks, months, years and months."""

from __future__ import annotations

from datetime import date

from pipeline.model import Case, Event, WrittenDate

PREGNANCY_DAYS = 294  # 42 weeks: before that, "unborn" says nothing
WEEKS_UNTIL = 7 * 16
ADULT = 18


def age_words(written: WrittenDate, case: Case) -> str:
    """The age of the first subject on a date, "" where date or birth is not known.

    Days up to two weeks, weeks up to 16, months up to two years, then years and months, and from
    18 years alone. A vague date gives a span, "6 weeks to 10 weeks".
    """
    return _age(birth(case), written)


def all_ages(event: Event, case: Case) -> str:
    """The age of each subject, named where there are several: for confidential files only."""
    born = [i for s in case.subjects for i in case.register if i.id == s and i.date_of_birth]
    if len(born) < 2:
        return event.age
    ages = [(i.name, _age(i.date_of_birth, event.date)) for i in born]
    return "; ".join(f"{name}: {age}" for name, age in ages if age)


def _age(born: date | None, written: WrittenDate) -> str:
    if born is None or written.date_from is None or written.date_to is None:
        return ""
    first, last = age_on(born, written.date_from), age_on(born, written.date_to)
    return first if first == last else f"{first} to {last}" if first and last else ""


def birth(case: Case) -> date | None:
    """The date of birth of the first subject, if the register has it."""
    subject = case.subjects[0] if case.subjects else ""
    return next((i.date_of_birth for i in case.register if i.id == subject), None)


def age_on(born: date, day: date) -> str:
    days = (day - born).days
    if days < 0:
        return "unborn" if days >= -PREGNANCY_DAYS else ""
    if days < 14:
        return _count(days, "day")
    if days < WEEKS_UNTIL:
        return _count(days // 7, "week")
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    if months < 24:
        return _count(months, "month")
    years, months = divmod(months, 12)
    if years >= ADULT or not months:
        return _count(years, "year")
    return f"{_count(years, 'year')} {_count(months, 'month')}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}" + ("" if number == 1 else "s")
