"""Names written together with a rank, a number or each other: "PC1427Dunne", "MrsFerreira".

A word is cut where letters meet digits and where a small letter meets a capital; what is a title
or rank first and a name after, or names throughout, is a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from pipeline.data.titles import RANKS, TITLES
from pipeline.detect.english import is_english, is_field, is_name_word
from pipeline.detect.hits import Hit
from pipeline.detect.register import Register
from pipeline.detect.text import Line, fold

_CUT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_TITLES = frozenset(t.casefold() for t in (*TITLES, *RANKS) if t.isalpha())
_LED = re.compile(
    "(?:" + "|".join(sorted((t for t in (*TITLES, *RANKS) if t.isalpha() and t.isupper()),
                            key=lambda t: (-len(t), t))) + r")(?=[A-ZÀ-Þ][a-zß-ÿ]{2,}$)"
)  # fmt: skip
_WITHIN = frozenset(("mc", "mac", "fitz", "de", "le", "la", "di", "du", "van", "o", "st", "al"))
"""How a name begins that has a capital within: one name, and models know it."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; doubtful if one of the names may be a word."""
    for word in line.words:
        parts = pieces(word.raw)
        if len(parts) > 1 and not is_field(word.raw):
            named = _titled(parts) or _names(parts)
            if named:
                doubtful = named == "names" and any(is_english(p) for p in parts)
                yield Hit(word.start, word.end, "person", f"pattern:glued {named}", "", doubtful)


def registered(line: Line, known: Register) -> Iterator[Hit]:
    """The register's names within a word that is written together."""
    for word in line.words:
        parts = pieces(word.raw)
        if len(parts) < 2 or is_field(word.raw):
            continue
        start = word.start
        for part in parts:
            for hit in _known(known, part):
                yield replace(hit, start=start, end=start + len(part))
            start += len(part)


def _known(known: Register, part: str) -> Iterator[Hit]:
    """A part that is a word too needs its capital, as any name does."""
    key = fold(part)
    forms = [
        f for f in known.index.get(key, ())
        if f.kind == "person" and f.words == (key,) and f.rule != "initials" and len(key) > 2
    ]  # fmt: skip
    if forms and part[0].isupper():
        whose = {form.identity for form in forms}
        who = forms[0].identity if len(whose) == 1 else ""
        yield Hit(0, 0, "person", f"{known.source}:part of a word", who, forms[0].look == "name")


@lru_cache(maxsize=100_000)
def pieces(word: str) -> tuple[str, ...]:
    """The parts of a word: "DC1188McAllister" -> DC, 1188, Mc, Allister; "SummerHope" -> two."""
    if led := _LED.match(word):
        return word[: led.end()], word[led.end() :]
    cuts = [0, *(match.start() for match in _CUT.finditer(word)), len(word)]
    return tuple(word[a:b] for a, b in pairwise(cuts) if a < b)


def _titled(parts: Sequence[str]) -> str:
    """ "PC" "1427" "Dunne", "Mrs" "Ferreira"."""
    rest = [p for p in parts[1:] if not p.isdigit()]
    title = parts[0].casefold() in _TITLES and len(parts[0]) > 1
    named = bool(rest) and rest[0][0].isupper() and len("".join(rest)) > 1
    numbered = len(parts) > 2 and parts[1].isdigit()
    if title and named and (numbered or any(_may(p) for p in rest)):
        return "title and name"
    return ""


def _names(parts: Sequence[str]) -> str:
    letters = [p for p in parts if not p.isdigit()]
    if len(letters) < 2 or letters[0].casefold() in _WITHIN:
        return ""
    capital = all(p[0].isupper() and p[1:].islower() and len(p) > 1 for p in letters)
    return "names" if capital and all(_may(p) for p in letters) else ""


def _may(part: str) -> bool:
    return is_name_word(part) or not (is_english(part) or is_field(part))
