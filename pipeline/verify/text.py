"""One spelling for what looks alike: the text that verify searches, and its words.

Nothing here maps back to the published bytes: a hit only needs its place and a few words around it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters, or of digits, in a tidied text. low: its folded spelling."""

    low: str
    start: int
    end: int


_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def tokens(text: str) -> list[Token]:
    return [Token(m[0].lower(), m.start(), m.end()) for m in _TOKEN.finditer(text)]


def words(text: str) -> tuple[str, ...]:
    """The folded words and numbers of a name."""
    return tuple(token.low for token in tokens(tidy(text)))


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A tidied text without all but letters and digits; at[i]: where i stands in it."""

    text: str
    at: list[int]

    @classmethod
    def of(cls, text: str) -> Squeezed:
        kept = [(char, i) for i, char in enumerate(text) if char.isalnum()]
        # lower() can lengthen a character (İ): one letter for one, so that places stay true
        return cls("".join(c.lower()[0] for c, _ in kept), [i for _, i in kept])

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.at[start], self.at[end - 1] + 1


def squeeze(text: str) -> str:
    return Squeezed.of(tidy(text)).text


def excerpt(text: str, start: int, end: int, around: int = 25) -> str:
    """The hit with `around` characters either side, on one line."""
    return " ".join(text[max(0, start - around) : end + around].split())


_HYPHEN_BREAK = re.compile(r"(?<=\w)-[ ]*\n\s*(?=\w)")
_CAMEL = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .\-_*·]{1,2}[^\W\d_](?![^\W_])){3,}")

REWRITES: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("line breaks joined", lambda text: _HYPHEN_BREAK.sub("", text)),
    ("capitals parted", lambda text: _CAMEL.sub(" ", text)),
    ("spaced letters joined", lambda t: _SPACED.sub(lambda m: re.sub(r"[\W_]", "", m[0]), t)),
)
