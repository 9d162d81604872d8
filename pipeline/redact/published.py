"""Dates and ages of events, as safe text."""

from __future__ import annotations

from datetime import date

from pipeline.model import SafeText, WrittenDate
from pipeline.redact.calendar import Life, Rules, age_words, capital, event_words, month_of


def publish_date(written: WrittenDate, rules: Rules) -> SafeText:
    """ "May 2013", "Spring 2013", "12 May 2013" where the policy is exact, "not dated"."""
    return SafeText(event_words(written, rules))


def publish_age(written: WrittenDate, rules: Rules) -> SafeText:
    """A subject's age at an event, from months alone, and until death; "" if it is not known.

    Of several subjects each by its pseudonym, a line each: "Child A: about 6 years".
    """
    start = written.date_from
    if start is None or written.precision in ("undated", "impossible"):
        return SafeText("")
    ages = [(life.subject, _age(life, start, rules)) for life in rules.lives]
    if len(ages) < 2:
        return SafeText(capital("".join(age for _, age in ages)))
    return SafeText("\n".join(f"{subject}: {age}" for subject, age in ages if age))


def _age(life: Life, day: date, rules: Rules) -> str:
    if life.died and day > life.died:
        return ""
    if month_of(day) < life.birth:
        return "before birth"
    return age_words(life.birth, month_of(day), rules)
