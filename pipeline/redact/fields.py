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
_UNREAD = ("undated", "impossible", "uncertain")
_DATE_WORDS = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan\w*|feb\w*|mar(?:ch)?|"
    r"apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|hrs|hours|approx\w*|about|"
    r"circa|week|commencing|the|and|from|until|between|around|night|morning|evening|afternoon)\b"
)
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
    if not said or not written or said not in (written, f"{written} {event.date.time}"):
        return False
    return not (_is_read(event) and _tells_more(said))


def _is_read(event: Event) -> bool:
    """Then what redaction knows as dates in these words is all of the date."""
    return event.date.date_from is not None and event.date.precision not in _UNREAD


def _tells_more(said: str) -> bool:
    """ "12/5/16 Home visit by HV": an agency's own words in the wrong cell, not to be lost."""
    words = re.findall(r"[^\W\d_]{3,}", _DATE_WORDS.sub(" ", said))
    return len(words) > 1


def _numbers_the_row(column: Field, position: int) -> bool:
    if position == 0 and _ONLY_DIGITS.fullmatch(column.text):
        return True
    heading = column.heading.strip()
    named = bool(heading) and _ROW_NUMBER.fullmatch(heading) is not None
    return named and _A_NUMBER.fullmatch(column.text) is not None


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" ,.;:()")
