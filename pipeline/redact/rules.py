"""What the case lets dates say: its policy, and the months in which somebody was born or died."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from pipeline.model import Case, Chronology, Identity, Mention, Passage, Redacted, WrittenDate
from pipeline.redact.calendar import Life, Rules, month_of, protected_months
from pipeline.redact.dates import Vital
from pipeline.redact.deaths import deaths
from pipeline.redact.prose_dates import groups

#: Words that make the date of an event the date of a birth or death. Too many is safe: under an
#: exact policy such a month is published as a month.
_TELLS = re.compile(
    r"\b(?:gave birth|birth of|(?:was|were|is) born|born (?:at|by|in|on|to|this|today|yesterday)|"
    r"deliver(?:ed|y) of|stillb(?:irth|orn)|d(?:ied|eath)\b|dead\b|life extinct|passed away|"
    r"fatal(?:ly)?|stopped breathing|killed|day \d+\b|days? old|birthday|born (?:\d|an? |one |two |"
    r"three |last |overnight|early |late |(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\d/7 old|"
    # visits and tests that practice fixes to a day of life
    r"(?:new|primary) birth (?:visit|contact)|birth visit|primary (?:visit|contact)|nbv\b|"
    r"heel[ -]?prick|guthrie|blood ?spot|due date|naming ceremony)",
    re.IGNORECASE,
)


def rules_of(
    case: Case, vital_days: Iterable[date], subject: str, lives: Sequence[Life] = ()
) -> Rules:
    """vital_days: births and deaths besides the register's. lives: see Rules; by default that of
    the first subject."""
    known = {day for each in case.register for day in _days(each)}
    first = next((each for each in case.register if each.id in case.subjects), None)
    born = first.date_of_birth if first else None
    return Rules(
        case.policy.dates,
        protected_months(known | set(vital_days)),
        month_of(born) if born else None,
        subject or "the subject",
        tuple(lives) or ((Life(subject, month_of(born)),) if born else ()),
    )


def lives_of(
    case: Case, told: Iterable[tuple[str, WrittenDate | None]], called: Mapping[str, str]
) -> tuple[Life, ...]:
    """told: the published words of events with their dates; called: identity -> pseudonym."""
    subjects = [each for who in case.subjects for each in case.register if each.id == who]
    died = deaths(told, {each.id: (called[each.id],) for each in subjects if each.id in called})
    return tuple(
        Life(
            called.get(each.id, each.pseudonym),
            month_of(each.date_of_birth),
            each.date_of_death or died.get(each.id),
        )
        for each in subjects
        if each.date_of_birth
    )


def _days(identity: Identity) -> set[date]:
    return {day for day in (identity.date_of_birth, identity.date_of_death) if day}


def vital_of(passages: Sequence[Passage], mentions: Sequence[Mention], case: Case) -> Vital:
    """Births and deaths: the register's, and those that detection found written out."""
    births = {each.date_of_birth for each in case.register if each.date_of_birth}
    deaths = {each.date_of_death for each in case.register if each.date_of_death}
    for mention in mentions:
        if mention.finding.kind == "birth":
            births.update(_written(mention.finding.form, case))
        elif mention.finding.kind == "death":
            deaths.update(_written(mention.finding.form, case))
    return Vital(frozenset(births), frozenset(deaths))


def _written(form: str, case: Case) -> Iterator[date]:
    for group in groups(form, case.as_of.year + 1):
        yield from (said.date for said in group.dates if said.date)


def days_told(texts: Iterable[tuple[str, WrittenDate | None]]) -> set[date]:
    """Days of events that tell of a birth or a death."""
    told: set[date] = set()
    for text, written in texts:
        if written and _TELLS.search(text):
            told.update(day for day in (written.date_from, written.date_to) if day)
    return told


def vital_days_said(case: Case, chronology: Chronology, redacted: Redacted) -> set[date]:
    """The same days again, from what was redacted and from the events, for the date column."""
    days = days_told((event.text, event.date) for event in chronology.events)
    for passage in redacted.passages.values():
        for redaction in passage.redactions:
            if redaction.kind in ("birth", "death"):
                days.update(_written(redaction.form, case))
    return days
