"""The author's references to events: "[[e4f2a9c01]]" in a narrative, "event 17" in the report."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: An event id is made by the chronology: the letter e and hexadecimal digits.
REFERENCE = re.compile(r"\[\[\s*(e[0-9a-f]{4,16})\s*\]\]")


def resolved(text: str, says: Mapping[str, str]) -> str:
    return REFERENCE.sub(lambda match: says.get(match[1], match[0]), text)


def unknown(text: str, says: Mapping[str, str]) -> list[str]:
    return [match[1] for match in REFERENCE.finditer(text) if match[1] not in says]
