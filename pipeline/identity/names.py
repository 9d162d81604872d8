"""How a name is read: its words, its title, and whether it can be short for a longer name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from nicknames import NickNamer
from rapidfuzz.distance import Levenshtein

from pipeline.data.genders import EITHER, MEN, WOMEN
from pipeline.data.nicknames import FAMILIES
from pipeline.data.roles import (
    CIVIL_TITLES,
    KIN_TITLES,
    ROLE_TITLES,
    ROLE_WORDS,
    Gender,
    gender_of,
    role_of,
)

_INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"}
_POSSESSIVE = re.compile(r"['’`´]s?\Z|(?<=s)['’]\Z", re.IGNORECASE)
_LEADING_ROLE = re.compile(rf"(?P<role>{ROLE_WORDS})(?:\s+\d{{2,6}})?[\s:,.-]+(?=\w)")
_NUMBER = re.compile(r"(?<![\d/])\d{2,6}(?![\d/])")
_OF_WHERE = re.compile(r"\s+(?:of|at|from)\s+(?=the\b|[A-Z])")  # "Mr Hale of Tollgate School"
_COLLAR = re.compile(r"\s+\d{2,6}\Z|\A\d{2,6}\s+")
_NAME_PUNCTUATION = re.compile(r"[^\w\s,-]")


@dataclass(frozen=True, slots=True)
class Name:
    """A form, read. words: normalised, in the order given name .. surname.

    title: "mrs", or "". role: the label that a title or role inside the form tells, or "".
    initials: the form is nothing but initials ("TF", "T.F."), one letter per word. number: a
    collar number in it; its only word where nothing else is said ("PC 3318").
    """

    words: tuple[str, ...]
    title: str = ""
    role: str = ""
    gender: Gender = ""
    initials: bool = False
    number: str = ""

    @property
    def numeric(self) -> bool:
        return self.words == (self.number,)

    @property
    def letter(self) -> bool:
        """ "Mr T": a title and the first letter of a surname."""
        return (
            len(self.words) == 1 == len(self.words[0]) and self.title in CIVIL_TITLES | ROLE_TITLES
        )

    @property
    def bare(self) -> bool:
        """ "K": one letter, for whoever's given name begins with it, or else a surname."""
        return not self.title and len(self.words) == 1 == len(self.words[0])

    @property
    def full(self) -> bool:
        """At least two words that are no initials: enough to know somebody by."""
        return not self.initials and sum(len(word) > 1 for word in self.words) >= 2

    @property
    def titled(self) -> str:
        """ "mrs ferreira", of "Mrs Maria Ferreira" too."""
        return f"{self.title} {self.words[-1]}" if self.words else ""

    @property
    def key(self) -> str:
        return " ".join(self.words)


_SPELLED = re.compile(r"(?:double[ -])?[^\W\d_](?:[-.,_/ ]{1,3}(?:double[ -])?[^\W\d_]){3,}\.?")
_AS_IN = re.compile(r"([A-Za-z]) (?:for|as in) [A-Za-z]+")


@cache
def unspelled(form: str) -> str:
    """ "H, E, D, G, E" and "H for house, E for ..." -> "Hedge"; any other form as it is.

    Threat: verify would make initials of the letters, and "he" would be somebody's.
    """
    letters = _AS_IN.findall(form)
    if not letters and _SPELLED.fullmatch(form.strip()):
        doubled = re.sub(r"double[ -](\w)", r"\1\1", form)
        letters = [c for c in doubled if c.isalpha()]
    return "".join(letters).capitalize() if len(letters) > 2 else form


@cache
def normalise(text: str) -> str:
    """Case, accents, apostrophes, hyphens and invisible characters folded away."""
    seen = unicodedata.normalize("NFKD", text.translate(_INVISIBLE))
    bare = "".join(c for c in seen if not unicodedata.combining(c)).casefold()
    bare = bare.translate({ord("ł"): "l", ord("ø"): "o", ord("đ"): "d", ord("ı"): "i"})
    return " ".join(re.sub(r"['’`´ʼ.]", "", bare).replace("-", " ").split())


@cache
def read_name(form: str) -> Name:
    """ "HV Shona Kaur's" -> Name(("shona", "kaur"), role="Health Visitor")."""
    form = unspelled(form)
    text = _POSSESSIVE.sub("", form.translate(_INVISIBLE).strip(" \t\n,;:()[]\"'“”‘’"))
    collar = _NUMBER.search(text)
    number = collar[0] if collar else ""
    said, text = _leading_role(text)
    role = said.label if said else ""
    title, text = _leading_title(_COLLAR.sub("", text))
    gender = _gender(title) or (gender_of(said.word) if said else "")
    if _only_initials(text):
        letters = tuple(normalise(c) for c in text if c.isalpha())
        return Name(letters, title, role, gender, True, number)
    role = role or ROLE_TITLES.get(title, "")
    text = _OF_WHERE.split(text)[0]
    words = tuple(normalise(_NAME_PUNCTUATION.sub("", _natural_order(text))).split())
    return Name(words, title, role, gender, number=number)


def plain_form(form: str) -> str:
    """The form as written, without title, role, collar number and possessive."""
    form = unspelled(form)
    text = _POSSESSIVE.sub("", form.strip(" \t\n,;:()[]\"'“”‘’"))
    text = _leading_role(text)[1]
    return _leading_title(_COLLAR.sub("", text))[1].strip() or form.strip()


class _Said(NamedTuple):
    """A role as it is said: "sister" is a Sibling, and a woman or a girl."""

    word: str
    label: str


def _leading_role(text: str) -> tuple[_Said | None, str]:
    match = _LEADING_ROLE.match(text)
    role = role_of(match["role"]) if match else None
    return (
        (_Said(match["role"], role.label), text[match.end() :]) if match and role else (None, text)
    )


def _leading_title(text: str) -> tuple[str, str]:
    first, _, rest = text.partition(" ")
    word = first.rstrip(".").casefold()
    known = word in CIVIL_TITLES or word in ROLE_TITLES or word in KIN_TITLES
    return (word, rest.strip()) if known and rest.strip() else ("", text)


def _gender(title: str) -> Gender:
    role = role_of(title)
    return CIVIL_TITLES.get(title) or (role.gender if role else "")


def _only_initials(text: str) -> bool:
    letters = text.replace(".", "").replace(" ", "")
    spaced = "." in text or " " in text.strip()
    return letters.isalpha() and letters.isupper() and (
        (len(letters) in (2, 3) and not spaced)
        or (spaced and all(len(part) == 1 for part in re.split(r"[.\s]+", text) if part))
    )  # fmt: skip


def _natural_order(text: str) -> str:
    """ "FERREIRA, Tiago" -> "Tiago FERREIRA"."""
    last, comma, first = text.partition(",")
    return f"{first} {last}" if comma and first.strip() else text.replace(",", " ")


# --- can one name be short for another? ---------------------------------------------------------


@cache
def fits(part: Name, whole: tuple[str, ...]) -> bool:
    """Whether every word of `part` is a word, nickname or initial of `whole`, in its order.

    "Mrs Ferreira" speaks of a surname: its word may not be the first of a longer name.
    """
    if not part.words or not whole or len(part.words) > len(whole):
        return False
    if part.initials:
        return _initials_fit(part.words, whole)
    if part.letter:
        return part.words == tuple(whole) or any(w[0] == part.words[0] for w in whole[1:])
    if len(part.words) == 1:
        return _single_fits(part, whole)
    return (
        _in_order(part.words, whole)
        or _in_order(_initial_first(part.words), whole)
        or sorted(part.words) == sorted(whole)
    )


def _initial_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "Okafor T", as a list has it: a surname and the given name's initial."""
    return words[-1:] + words[:-1] if len(words[-1]) == 1 < len(words[0]) else words


def _initials_fit(letters: Sequence[str], whole: Sequence[str]) -> bool:
    firsts = [word[0] for word in whole]
    return len(whole) > 1 and list(letters) in (firsts, [firsts[0], firsts[-1]])


def _single_fits(part: Name, whole: Sequence[str]) -> bool:
    word = part.words[0]
    if part.bare:
        return any(len(each) > 1 and each[0] == word for each in (whole[0], whole[-1]))
    if part.title in CIVIL_TITLES and word in whole[1:]:
        return True
    return (word in whole and len(word) > 1) or word == whole[0] or same_given(word, whole[0])


def surname_of(part: Name, whole: Sequence[str]) -> bool:
    """Whether the last word of `part` is a surname of `whole`."""
    return bool(part.words) and part.words[-1] in whole[1:]


def _in_order(words: Sequence[str], whole: Sequence[str]) -> bool:
    """The first word may be a nickname or an initial, the last must be the same."""
    rest = list(whole)
    for position, word in enumerate(words):
        hit = next((i for i, other in enumerate(rest) if _same_word(word, other, position)), None)
        if hit is None:
            return False
        rest = rest[hit + 1 :]
    return True


def _same_word(word: str, other: str, position: int) -> bool:
    if word == other or (len(word) == 1 and word == other[0]):
        return True
    return position == 0 and same_given(word, other)


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, family in enumerate(FAMILIES):
        for word in family:
            found.setdefault(normalise(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _namer() -> NickNamer:
    return NickNamer()


@cache
def same_given(one: str, other: str) -> bool:
    """Whether two given names are forms of one: Liz and Elizabeth, Kasia and Katarzyna."""
    families, namer = _families(), _namer()
    if families.get(one, frozenset()) & families.get(other, frozenset()):
        return True
    return one in namer.nicknames_of(other) or other in namer.nicknames_of(one)


@cache
def genders(given: str) -> frozenset[Gender]:
    """What a given name, or the names that it is short for, tells: empty if nothing."""
    names = {given, *(n for n in _namer().canonicals_of(given) if n.startswith(given))}
    told: set[Gender] = {"f" for name in names if name in WOMEN}
    told |= {"m" for name in names if name in MEN}
    return frozenset(told)


@cache
def is_given(word: str) -> bool:
    """Whether a word is known to be a given name or a pet form of one."""
    known = word in WOMEN or word in MEN or word in EITHER or word in _families()
    return known or bool(_namer().canonicals_of(word) or _namer().nicknames_of(word))


def near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names differ by a letter or two: no rule may join Thibaut and Thibault.

    "K Ferris" is no misspelling of "Kit Ferris".
    """
    pairs = list(zip(one, other, strict=False))
    if any(1 in (len(a), len(b)) and a[0] == b[0] for a, b in pairs) or all(
        len(a) == len(b) == 1 for a, b in pairs
    ):
        return False
    left, right = " ".join(one), " ".join(other)
    if left == right or len(one) != len(other) or abs(len(left) - len(right)) > 2:
        return False
    return Levenshtein.distance(left, right) <= (1 if len(left) < 8 else 2)
