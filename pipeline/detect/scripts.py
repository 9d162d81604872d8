"""Words in another script than the Latin one: in an English record these are people's names.

Threat: no model and no word list of ours reads 李明, דוד or தமிழ். A single Greek letter is a
unit or a formula ("5 μg", "α-blocker"), and so is none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_JOINS = " ·'-.・"
"""Between two words of one name."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person, certain: each run of letters of other scripts, marks included."""
    if line.text.isascii():
        return
    start = end = 0
    for at, character in enumerate(line.text):
        if not is_foreign(character):
            continue
        if end and line.text[end:at].strip(_JOINS):
            yield from _run(line, start, end)
            end = 0
        start = start if end else at
        end = at + 1
    yield from _run(line, start, end)


def _run(line: Line, start: int, end: int) -> Iterator[Hit]:
    greek = end - start == 1 and unicodedata.name(line.text[start], "").startswith("GREEK")
    if end > start and not greek:
        yield Hit(start, end, "person", "pattern:another script")


@lru_cache(maxsize=10_000)
def is_foreign(character: str) -> bool:
    """Whether a letter or a mark on one belongs to no Latin alphabet."""
    if character.isascii() or unicodedata.category(character)[0] not in "LM":
        return False
    name = unicodedata.name(character, "")
    common = ("LATIN", "COMBINING", "MODIFIER", "VARIATION", "MICRO", "FEMININE", "MASCULINE")
    return not name.startswith(common)
