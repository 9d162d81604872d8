"""Which columns of an event a report prints, and which would undo the policy on dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Event, Field

_ROW_NUMBER = re.compile(
    r"\W*(?:(?:event|entry|row|item|line|serial|chronology|contact|record|seq(?:uence)?)\W*)?"
    r"(?:no|nos|nr|num|number|id|s/?n|seq)?\W*",
    re.IGNORECASE,
)
_A_NUMBER = re.compile(r"\W*[A-Z]{0,3}\W?\d{1,5}[a-z]?\W*", re.IGNORECASE)
_ONLY_DIGITS = re.compile(r"[\s(#]*\d{1,5}[\s.):]*")


def published_fields(event: Event) -> Iterator[tuple[int, Field]]:
    """Position and column, without those that only say the date again or the agency's own row.

    A date cell that could not be read is kept by the chronology as a column, in its raw words
    ("Aug BH 2016"): the report says the date as publish_date() does, or it would say the day.
    """
    for position, column in enumerate(event.fields):
        if not (_says_the_date(column, event) or _numbers_the_row(column, position)):
            yield position, column


def _says_the_date(column: Field, event: Event) -> bool:
    said, written = _folded(column.text), _folded(event.date.as_written)
    return bool(said and written) and (said == written or said == f"{written} {event.date.time}")


def _numbers_the_row(column: Field, position: int) -> bool:
    if position == 0 and _ONLY_DIGITS.fullmatch(column.text):
        return True
    heading = column.heading.strip()
    named = bool(heading) and _ROW_NUMBER.fullmatch(heading) is not None
    return named and _A_NUMBER.fullmatch(column.text) is not None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" ,.;:()")
