"""Names that somebody spelled: "H-O-L-L-I-S", "B, R, A, N, T", "P for Peter, E for echo".

Four letters at least, in one manner; letters in the order of the alphabet are a list, and an
acronym of the field is no name. All are doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.data.glossary import ACRONYMS
from pipeline.detect.english import is_field
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_LETTER = r"(?:double[ -]|Mc|Mac)?[^\W\d_]"
_APART = r"(?<![\w'&])"
_SPELLED = re.compile(
    "|".join(
        rf"{_APART}{_LETTER}(?:{mark}{_LETTER}(?![\w'])){{3,}}(?:\.(?=\W|$))?"
        for mark in ("-", r"\.", "_", "/", r"[,.] ?", r" ?- ?", " ")
    )
)
_AS_IN = re.compile(
    r"(?<![\w'])(?=[A-Za-z] (?:for|as in) \w+)(?P<all>[A-Za-z] (?:for|as in) [A-Za-z]+"
    r"(?:,? (?:and )?[A-Za-z] (?:for|as in) [A-Za-z]+)+)"
)
_ONE_OF = re.compile(
    r"\b(?:that's|it's|its|thats|with an?|is) (?P<it>(?P<l>[A-Z]) (?:for|as in) [a-z]+)"
)
_SPELLS = re.compile(r"\b(?:spel[lt]\w*|name|surname|called|letters?|tiles)\b", re.I)
_SMALL_RUN = re.compile(r"[a-z](?: [a-z])+")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person."""
    for match in _SPELLED.finditer(line.text):
        letters = re.sub(r"double|[\W_]", "", match.group())
        if _is_name(letters, match.group(), line.text):
            yield _hit(*match.span())
    for match in _AS_IN.finditer(line.text):
        pairs = re.findall(r"([A-Za-z]) (?:for|as in) ([A-Za-z])", match.group())
        letters = "".join(letter for letter, _ in pairs).casefold()
        if all(a.casefold() == b.casefold() for a, b in pairs) and letters != "rag":
            yield _hit(*match.span())
    for match in _ONE_OF.finditer(line.text):
        if match["it"].split()[-1][0] == match["l"].casefold():
            yield _hit(*match.span("it"))


def _is_name(letters: str, written: str, text: str) -> bool:
    small = letters.casefold()
    ordered = all(ord(b) - ord(a) == 1 for a, b in pairwise(small))
    if ordered or letters.upper() in ACRONYMS or is_field(letters.upper()) or len(set(small)) < 2:
        return False
    runs = _SMALL_RUN.fullmatch(written) is not None  # "r u o k"
    return not runs or bool(_SPELLS.search(text))


def _hit(start: int, end: int) -> Hit:
    return Hit(start, end, "person", "pattern:spelled out", doubtful=True)
