"""The ways in which a person is written, each as pieces with their gold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random

from bench.reviews.gold import Level, Mark, Piece


@dataclass(frozen=True)
class Person:
    """Somebody in a review; `word` and `short` are the role's words ("Social Worker", "SW")."""

    role: str
    given: str
    surname: str
    nick: str
    woman: bool
    honorific: str
    word: str
    short: str
    born: date

    @property
    def last(self) -> str:
        """The surname, or the only name that there is."""
        return self.surname or self.given

    @property
    def full(self) -> str:
        return f"{self.given} {self.surname}".strip()

    @property
    def initials(self) -> str:
        return self.given[0].upper() + _initial(self.surname)


# Whose names are seldom written with a title: everybody under age.
CHILDREN = frozenset({"child", "sibling", "baby", "halfsib", "cousin", "classmate"})


def _initial(surname: str) -> str:
    """The first capital: the M of al-Masri, the B of van den Berg."""
    return next((letter for letter in surname if letter.isupper()), "")


def marked(person: Person, text: str, form: str, level: Level = "direct") -> Piece:
    return Piece(text, Mark(person.role, "person", level, form))


def _beside(person: Person, word: str, name: str, form: str) -> list[Piece]:
    """A title, rank or role word, free to stay, before a name."""
    if not word:
        return [marked(person, name, form)]
    return [marked(person, word, "title", "neutral"), Piece(" "), marked(person, name, form)]


def misspelt(name: str, rng: Random) -> str:
    """One letter doubled, left out or swapped with the next, never the first."""
    at = rng.randrange(1, max(2, len(name) - 1))
    ways = (
        name[:at] + name[at] + name[at:],
        name[:at] + name[at + 1 :],
        name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
    )
    return next((way for way in rng.sample(ways, 3) if way != name), name)


def _title(person: Person, rng: Random) -> list[Piece]:
    if person.role in CHILDREN:
        return [marked(person, person.full, "full")]
    return _beside(person, person.honorific, person.last, "title and surname")


def _titled_letter(person: Person, rng: Random) -> list[Piece]:
    return _beside(person, person.honorific, person.last[0].upper(), "title and letter")


def _initial_surname(person: Person, rng: Random) -> list[Piece]:
    if not person.surname:
        return [marked(person, person.given, "first")]
    dot = rng.choice((". ", " ", ". ", "."))
    return [marked(person, f"{person.given[0]}{dot}{person.surname}", "initial and surname")]


def _initials(person: Person, rng: Random) -> list[Piece]:
    if not person.surname:
        return [marked(person, person.given, "first")]
    return [marked(person, person.initials, "initials")]


def _dotted(person: Person, rng: Random) -> list[Piece]:
    if not person.surname:
        return [marked(person, person.given, "first")]
    return [marked(person, ".".join(person.initials) + ".", "initials, dotted")]


def _role_initials(person: Person, rng: Random) -> list[Piece]:
    if not person.surname:
        return _beside(person, person.short, person.given, "role and first")
    return _beside(person, person.short, person.initials, "role and initials")


def _role_full(person: Person, rng: Random) -> list[Piece]:
    lower = " " in person.word and rng.random() < 0.4
    word = person.word.lower() if lower else person.word
    return _beside(person, word, person.full, "role and full")


def _rank(person: Person, rng: Random) -> list[Piece]:
    return _beside(person, person.short or person.honorific, person.last, "rank and surname")


def _reversed(person: Person, rng: Random) -> list[Piece]:
    if not person.surname:
        return [marked(person, person.given.upper(), "capitals")]
    surname = person.surname.upper() if rng.random() < 0.7 else person.surname
    return [marked(person, f"{surname}, {person.given}", "reversed")]


def _plural(person: Person, rng: Random) -> list[Piece]:
    ending = "es" if person.last.endswith(("s", "z", "sh", "ch")) else "s"
    return [marked(person, person.last + ending, "plural")]


def _misspelt(person: Person, rng: Random) -> list[Piece]:
    name = rng.choice((person.given, person.last))
    return [marked(person, misspelt(name, rng), "misspelt")]


def _first_letter(person: Person, rng: Random) -> list[Piece]:
    text = f"{person.given} {_initial(person.surname)}".strip()
    return [marked(person, text, "first and letter")]


def _plain(form: str, name: Callable[[Person], str]) -> Callable[[Person, Random], list[Piece]]:
    return lambda person, rng: [marked(person, name(person), form)]


FORMS: dict[str, Callable[[Person, Random], list[Piece]]] = {
    "full": _plain("full", lambda person: person.full),
    "surname": _plain("surname", lambda person: person.last),
    "first": _plain("first", lambda person: person.given),
    "nick": _plain("nickname", lambda person: person.nick),
    "caps": _plain("capitals", lambda person: person.full.upper()),
    "lower": _plain("lower case", lambda person: person.nick.lower()),
    "title": _title,
    "tini": _titled_letter,
    "isur": _initial_surname,
    "ini": _initials,
    "dots": _dotted,
    "rini": _role_initials,
    "role": _role_full,
    "rank": _rank,
    "rev": _reversed,
    "plur": _plural,
    "miss": _misspelt,
    "fini": _first_letter,
}

# How likely each form is where a frame leaves it open: family or professional, prose or notes.
OPEN: dict[tuple[bool, bool], dict[str, int]] = {
    (True, False): {"full": 20, "title": 25, "first": 30, "surname": 10, "nick": 8, "miss": 3, "ini": 2, "caps": 2},
    (True, True): {"first": 25, "ini": 25, "surname": 12, "tini": 6, "isur": 8, "lower": 8, "miss": 5, "dots": 4, "rev": 4, "caps": 3},
    (False, False): {"full": 30, "title": 20, "role": 20, "first": 12, "surname": 13, "isur": 3, "miss": 2},
    (False, True): {"ini": 30, "rini": 15, "first": 18, "isur": 15, "surname": 10, "dots": 5, "tini": 4, "lower": 3},
}  # fmt: skip

SIGNATURES = ("isur", "ini", "first", "nick", "full", "dots", "isur", "ini")


def pronoun(person: Person, form: str) -> str:
    """he, him, his (He, His) as it falls to this person."""
    words = ("she", "her", "her") if person.woman else ("he", "him", "his")
    word = words[("he", "him", "his").index(form.lower())]
    return word.capitalize() if form[0].isupper() else word
