"""A hunspell dictionary, read for one question: is this a word, in lower case?

Reads what en_GB.dic and en_GB.aff use: single-letter flags, prefixes, suffixes and one of each
together. Entries with a capital are left out: they are the names that must not pass for words.
Own code because `spylls`, which answers the same, takes two seconds to read the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

LONGEST = 40
"""Letters of the longest word worth taking apart."""


@dataclass(frozen=True, slots=True)
class Affix:
    """A rule: take `add` off the word, put `strip` back; the result must fit and bear the flag."""

    flag: str
    strip: str
    fits: re.Pattern[str]
    crosses: bool


@dataclass(frozen=True)
class WordList:
    """stems: word -> its flags; rules by what they add."""

    stems: dict[str, str]
    suffixes: dict[str, list[Affix]] = field(default_factory=dict)
    prefixes: dict[str, list[Affix]] = field(default_factory=dict)

    def knows(self, word: str) -> bool:
        """Whether a word (lower case) is in the list, as it stands or inflected."""
        if word in self.stems:
            return True
        if len(word) > LONGEST:
            return False
        if any(rule.flag in self.stems[stem] for stem, rule in self._suffixed(word)):
            return True
        for rest, prefix in self._prefixed(word):
            if prefix.flag in self.stems.get(rest, ""):
                return True
            if prefix.crosses and any(
                suffix.crosses and {suffix.flag, prefix.flag} <= set(self.stems[stem])
                for stem, suffix in self._suffixed(rest)
            ):
                return True
        return False

    def _suffixed(self, word: str) -> Iterator[tuple[str, Affix]]:
        for cut in range(1, len(word) + 1):
            for rule in self.suffixes.get(word[cut:], ()):
                stem = word[:cut] + rule.strip
                if stem in self.stems and rule.fits.search(stem):
                    yield stem, rule

    def _prefixed(self, word: str) -> Iterator[tuple[str, Affix]]:
        for cut in range(1, len(word)):
            for rule in self.prefixes.get(word[:cut], ()):
                rest = rule.strip + word[cut:]
                if rule.fits.match(rest):
                    yield rest, rule


def read(stem: Path) -> WordList:
    """The list in stem.dic and stem.aff (UTF-8). OSError: no such files."""
    rows = stem.with_suffix(".dic").read_text(encoding="utf-8-sig").splitlines()[1:]
    entries = (row.partition("\t")[0].partition("/") for row in rows)
    words = WordList({word: flags for word, _, flags in entries if word == word.lower()})
    crossing: dict[tuple[str, str], bool] = {}
    for row in stem.with_suffix(".aff").read_text(encoding="utf-8-sig").splitlines():
        parts = row.split()
        if parts and parts[0] in ("PFX", "SFX"):
            _enter(words, crossing, parts)
    return words


def _enter(words: WordList, crossing: dict[tuple[str, str], bool], parts: list[str]) -> None:
    """One line of the affix file: a heading (flag, crossing, count) or a rule."""
    kind, flag, strip, add = parts[:4]
    if len(parts) == 4 and strip in "YN" and add.isdigit():
        crossing[kind, flag] = strip == "Y"
        return
    table = words.suffixes if kind == "SFX" else words.prefixes
    condition = parts[4] if len(parts) > 4 else "."
    fits = re.compile(condition + "$" if kind == "SFX" else condition)
    rule = Affix(flag, strip.replace("0", ""), fits, crossing[kind, flag])
    table.setdefault(add.partition("/")[0].replace("0", ""), []).append(rule)
