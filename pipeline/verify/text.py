"""One spelling for what looks alike: the text that verify searches, and its words.

Nothing here maps back to the published bytes: a hit only needs its place and a few words around it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

# Threat: a name written with letters of another script is read by people and missed by programs.
LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХаеѕіјкорсухԁһӏԛԝɡʏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυκτχɑɩıłŁøØđĐðÐħŧ",
        "ABESIJKMHOPCTYXaesijkopcyxdhlqwgyABEZHIKMNOPTYXaivopuktxaiilLoOdDdDht",
        strict=True,
    )
) | {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th"}
APOSTROPHES = "'’‘‛ʼʹ`´ʻ＇′\u02bd"
DASHES = "-‐‑‒–—―−﹘﹣－⁃"
# Drawn as nothing, though Unicode calls them letters or symbols.
INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5"


class _Fold(dict[int, str]):
    """A translation table that works out each character once."""

    def __missing__(self, code: int) -> str:
        self[code] = _folded(chr(code))
        return self[code]


def _folded(char: str) -> str:
    if char in "\n\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if char in APOSTROPHES or char in DASHES or char in LOOK_ALIKES:
        return "'" if char in APOSTROPHES else "-" if char in DASHES else LOOK_ALIKES[char]
    if char in INVISIBLE or unicodedata.category(char) in ("Cf", "Mn", "Me"):
        return ""
    if char.isspace() or unicodedata.category(char) == "Cc":
        return " "
    apart = unicodedata.normalize("NFKD", char)
    return char if apart == char else "".join(map(_folded, apart))


_FOLD = _Fold()
_INNER_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_SPACES = re.compile(r"[ \t]+")


def tidy(text: str) -> str:
    """Look-alikes, accents, invisible characters and kinds of space folded; case is kept.

    Line breaks stay: they part blocks. An apostrophe inside a word goes ("O'Brien" is "OBrien").
    """
    text = text.translate(_FOLD)
    return _SPACES.sub(" ", _INNER_APOSTROPHE.sub("", text))


class Token(NamedTuple):
    """A run of letters, or of digits, in a tidied text. low: its folded spelling."""

    low: str
    start: int
    end: int


_NO_LETTER = re.compile(r"[\W_]+")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def tokens(text: str) -> list[Token]:
    return [Token(m[0].lower(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def words(text: str) -> tuple[str, ...]:
    """The folded words and numbers of a name."""
    return tuple(token.low for token in tokens(tidy(text)))


class Squeezed:
    """A tidied text without all but letters and digits, in lower case."""

    def __init__(self, text: str) -> None:
        low = text.lower()
        # lower() can lengthen a character: then one for one, so that places stay true
        self._wide = low if len(low) == len(text) else "".join(c.lower()[0] for c in text)
        self.text = _NO_LETTER.sub("", self._wide)

    @cached_property
    def _at(self) -> list[int]:
        return [i for i, char in enumerate(self._wide) if char.isalnum()]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of the squeezed text stands in the tidied text."""
        return self._at[start], self._at[end - 1] + 1


def squeeze(text: str) -> str:
    return Squeezed(tidy(text)).text


def excerpt(text: str, start: int, end: int, around: int = 25) -> str:
    """The hit with `around` characters either side, on one line."""
    return " ".join(text[max(0, start - around) : end + around].split())


_HYPHEN_BREAK = re.compile(r"(?<=\w)-[ ]*\n\s*(?=\w)")
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .\-_*·]{1,2}[^\W\d_](?![^\W_])){3,}")

_MENDED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_HYPHEN_BREAK, lambda found: ""),
    (_CAMEL, lambda found: " "),
    (_SPACED, lambda found: re.sub(r"[\W_]", "", found[0])),
)
AROUND = 60  # characters kept either side of what was mended


def mended(text: str) -> Iterator[str]:
    """The stretches of a tidied text that read otherwise when broken words are joined:
    hyphens at line ends, words told apart by capitals alone, letters set apart."""
    for pattern, mend in _MENDED:
        for start, end in _stretches(text, pattern):
            yield pattern.sub(mend, text[start:end])


def _stretches(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """Around each match, from space to space, none overlapping another."""
    found: list[tuple[int, int]] = []
    for match in pattern.finditer(text):
        start = text.rfind(" ", 0, max(0, match.start() - AROUND)) + 1
        end = text.find(" ", match.end() + AROUND)
        end = len(text) if end < 0 else end
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
