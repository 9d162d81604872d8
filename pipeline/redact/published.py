"""Dates and ages of events, as safe text."""

from __future__ import annotations

from pipeline.model import SafeText, WrittenDate
from pipeline.redact.calendar import Rules, age_words, capital, event_words, month_of


def publish_date(written: WrittenDate, rules: Rules) -> SafeText:
    """ "May 2013", "Spring 2013", "12 May 2013" where the policy is exact, "not dated"."""
    return SafeText(event_words(written, rules))


def publish_age(written: WrittenDate, rules: Rules) -> SafeText:
    """The first subject's age at an event, from months alone; "" if either is not known."""
    start = written.date_from
    if rules.birth is None or start is None or written.precision in ("undated", "impossible"):
        return SafeText("")
    if month_of(start) < rules.birth:
        return SafeText("before birth")
    return SafeText(capital(age_words(rules.birth, month_of(start), rules)))
