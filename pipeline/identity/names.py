"""How a name is read: its words, its title, its role, its collar number."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

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
#: A model takes "Dear Mr Wale" and "Says Ricky" for whole names.
_SALUTATION = re.compile(
    r"\A(?:dear|hi|hiya|hello|cheers|thanks|regards|says|about)\s+(?=[^\W\d_])", re.IGNORECASE
)
_AT_HOME = ("nanny", "nannan", "madame")  # "nanny" is a post too: a title inside a name only
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
    text = _SALUTATION.sub("", text)
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
    text = _leading_role(_SALUTATION.sub("", text))[1]
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
    if not rest.strip() or not _is_title(word):
        return "", text
    after, _, name = rest.strip().partition(" ")
    second = after.rstrip(".").casefold()
    if name and _is_title(second):  # "fr Mrs Power" is from her; "Revd Dr Pike" has two
        return second if word == "fr" else word, name.strip()
    return word, rest.strip()


def _is_title(word: str) -> bool:
    return word in CIVIL_TITLES or word in ROLE_TITLES or word in KIN_TITLES or word in _AT_HOME


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
    """ "FERREIRA, Tiago" -> "Tiago FERREIRA"; so "FERREIRA Tiago José", as a list has it."""
    last, comma, first = text.partition(",")
    if comma and first.strip():
        return f"{first} {last}"
    words = text.replace(",", " ").split()
    listed = len(words) > 2 and words[0].isupper() and not any(w.isupper() for w in words[1:])
    return " ".join([*words[1:], words[0]] if listed and len(words[0]) > 3 else words)
