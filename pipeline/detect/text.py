"""The copy of a text that detectors read, and the way back to the text as written.

Threat: a name split by zero-width characters, written in look-alike letters or in composed and
decomposed accents must read like any other. Offsets are in characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.data.lookalikes import FOLDED, LETTERS, MARKS

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BREAKS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_REFERENCE = re.compile(r"\[\[e[0-9a-f]{8}\]\]")
"""The author's reference to an event: no detector may see it."""
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0")


LONGEST_LINE = 3000
"""Characters of a line that detectors read in one piece."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a line: [start, end) without a possessive 's; folded: fit for comparing."""

    start: int
    end: int
    raw: str
    folded: str

    @property
    def capital(self) -> bool:
        return self.raw[0].isupper()


@dataclass(frozen=True)
class Line:
    """One line of a passage as detectors read it, with its words. Equal texts share one Line."""

    text: str
    words: tuple[Word, ...] = field(compare=False)

    def gap(self, index: int) -> str:
        """What stands between word `index` and the one before it."""
        before = self.words[index - 1].end if index else 0
        return self.text[before : self.words[index].start]

    def begins(self, index: int) -> bool:
        """Whether a capital is owed to the place: start of a line, a sentence, a quotation."""
        if index == 0:
            return True
        gap = self.gap(index).removeprefix("'s")
        return bool(re.search(r"[.!?:;•\t\"|]|^\s+[-–—*(\[']|^[)\]]?\s*[-–—]\s", gap))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line and where each of its characters stands in the passage: [starts[i], ends[i])."""

    line: Line
    starts: Sequence[int]
    ends: Sequence[int]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """A span of the line as a span of the passage."""
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word without case, accents, apostrophes and full stops: "D’Áquino" -> "daquino"."""
    parts = unicodedata.normalize("NFKD", word.casefold())
    kept = (FOLDED.get(c, c) for c in parts if not unicodedata.combining(c))
    return "".join(c for c in kept if c.isalnum())


@lru_cache(maxsize=200_000)
def line(text: str) -> Line:
    """A normalised line with its words."""
    return Line(text, tuple(_words(text)))


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        raw = match.group()
        raw = raw[:-2] if raw[-2:] in ("'s", "'S") and len(raw) > 2 else raw
        yield Word(match.start(), match.start() + len(raw), raw, fold(raw))


def stretches(text: str) -> Iterator[Stretch]:
    """The lines of a passage, normalised; empty ones left out."""
    begin = 0
    for match in (*_BREAKS.finditer(text), None):
        end = match.start() if match else len(text)
        for start, stop in _pieces(text, begin, end):
            if text[start:stop].strip():
                yield _stretch(text[start:stop], start)
        begin = match.end() if match else end


def _pieces(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A very long line in pieces, cut after a sentence or a space: no pattern may run for ever."""
    while end - begin > LONGEST_LINE:
        cut = begin + LONGEST_LINE
        for mark in (". ", " "):
            at = text.rfind(mark, begin + LONGEST_LINE // 2, cut)
            if at > 0:
                cut = at + len(mark)
                break
        yield begin, cut
        begin = cut
    yield begin, end


def _stretch(raw: str, offset: int) -> Stretch:
    raw = _REFERENCE.sub(lambda m: " " * len(m.group()), raw)
    if raw.isascii():
        clean = raw.replace("`", "'")
        return Stretch(
            line(clean),
            range(offset, offset + len(raw)),
            range(offset + 1, offset + len(raw) + 1),
        )
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(raw):
        for character in _plain(raw[start:end]):
            characters.append(character)
            starts.append(offset + start)
            ends.append(offset + end)
    return Stretch(line(_latin("".join(characters))), tuple(starts), tuple(ends))


def _clusters(raw: str) -> Iterator[tuple[int, int]]:
    """Each character with the combining marks and invisible characters that follow it."""
    start = 0
    for index in range(1, len(raw) + 1):
        if index == len(raw) or not (unicodedata.combining(raw[index])):
            yield start, index
            start = index


@lru_cache(maxsize=20_000)
def _plain(cluster: str) -> str:
    if _hidden(cluster[0]):
        return "".join(c for c in cluster[1:] if not _hidden(c))
    plain = unicodedata.normalize("NFKC", "".join(c for c in cluster if not _hidden(c)))
    return "".join(" " if c.isspace() else MARKS.get(c, _digit(c)) for c in plain)


def _hidden(character: str) -> bool:
    return (
        (unicodedata.category(character) in ("Cf", "Cc") and character != "\t")
        or character in _INVISIBLE
        or "\ufe00" <= character <= "\ufe0f"
    )


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def _latin(text: str) -> str:
    """Look-alike letters as Latin ones, in words that hold nothing else."""

    def mend(match: re.Match[str]) -> str:
        word = match.group()
        if word.isascii() or not all(c < "\u0250" or c in LETTERS for c in word):
            return word
        return "".join(LETTERS.get(c, c) for c in word)

    return _WORD.sub(mend, text)
