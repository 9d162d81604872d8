"""A date against the case: outside the period, after as_of, before a birth. Kept, and reported."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import Case, WrittenDate

AFTER_AS_OF = "after the day to which the review looks"
BEFORE_BIRTH = "before the subject was born"
OUTSIDE = "outside the review period"


def check(written: WrittenDate, case: Case) -> WrittenDate:
    """The date with all its problems in safe words; nothing else about it changes."""
    first = written.date_from or written.date_to
    last = written.date_to or written.date_from
    if first is None or last is None:
        return written
    births = [i.date_of_birth for i in case.register if i.id in case.subjects and i.date_of_birth]
    found = [
        (first > case.as_of, AFTER_AS_OF),
        (bool(births) and last < min(births, default=last), BEFORE_BIRTH),
        (last < case.period.start or first > case.period.end, OUTSIDE),
    ]
    words = [written.problem, *(text for wrong, text in found if wrong)]
    return replace(written, problem="; ".join(w for w in words if w))
