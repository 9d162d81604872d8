"""The author's references to events: "[[e4f2a9c01]]" in a narrative, "event 17" in the report."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: An event id is made by the chronology: the letter e and hexadecimal digits.
REFERENCE = re.compile(r"\[\[\s*(e[0-9a-f]{4,16})\s*\]\]")
_AND = r"(?:\s*(?:,|and|to|or|&|–|-)\s*)+"
#: Where the author has written the word: "the events [[…]] and [[…]]".
_ONE = r"\[\[\s*e[0-9a-f]{4,16}\s*\]\]"
_LED = re.compile(rf"\b(?i:events)\s+{_ONE}(?:{_AND}{_ONE})*|\b(?i:event)\s+{_ONE}")


def resolved(text: str, says: Mapping[str, str]) -> str:
    """Each reference in the words of `says`; after "event" or "events" by its number alone."""
    text = _LED.sub(lambda led: _put(led[0], _numbers(says)), text)
    return _put(text, says)


def _numbers(says: Mapping[str, str]) -> dict[str, str]:
    return {event: words.removeprefix("event ") for event, words in says.items()}


def _put(text: str, says: Mapping[str, str]) -> str:
    return REFERENCE.sub(lambda match: says.get(match[1], match[0]), text)


def unknown(text: str, says: Mapping[str, str]) -> list[str]:
    return [match[1] for match in REFERENCE.finditer(text) if match[1] not in says]
