"""Quasi-identifiers by their words: nationality, language, belief, rare circumstances."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.quasi import BELIEFS, NATIONS, PHRASES
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_PHRASE = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, PHRASES)) + r")(?!\w)", re.I)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind quasi: found and shown; whether they go is the case's policy."""
    for word in line.words:
        singular = word.raw.removesuffix("s")
        if word.raw in NATIONS | BELIEFS or singular in NATIONS | BELIEFS:
            rule = "belief" if word.raw in BELIEFS or singular in BELIEFS else "nation or language"
            yield Hit(word.start, word.end, "quasi", f"pattern:{rule}")
    for match in _PHRASE.finditer(line.text):
        yield Hit(match.start(), match.end(), "quasi", "pattern:rare circumstance")
