"""The people, places, organisations and numbers of one document, each made when first asked for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random

from bench.reviews import names
from bench.reviews.forms import CHILDREN, FORMS, OPEN, SIGNATURES, Person, pronoun
from bench.reviews.frames import PRONOUNS
from bench.reviews.gold import Level, Mark, Piece
from bench.reviews.numbers import HARMLESS, NUMBERS, birthday
from bench.reviews.roles import BEARS, LAY, ROLES

NUMBERED = re.compile(r"\d$")  # church2: a second church
OF_A_PERSON = frozenset({"email", "handle"})
PLACES: dict[str, tuple[str, ...]] = {
    "town": (), "village": (), "address": (),
    "county": names.COUNTIES, "estate": names.ESTATES, "street": names.STREETS,
    "country": names.ORIGINS, "city": names.CITIES, "language": names.LANGUAGES,
}  # fmt: skip


class World:
    """What one document knows; the same random source in the same order gives the same world."""

    def __init__(self, rng: Random, seed: int) -> None:
        self.rng = rng
        self.seed = seed
        self.people: dict[str, Person] = {}
        self._values: dict[tuple[str, str], tuple[str, str]] = {}
        self._towns = _towns(seed)
        self._home = rng.choice(sorted(names.TRADITIONS))
        self._colliding = rng.sample(("sw", "hv", "mother", "gp", "dsl", "tm", "ds", "child"), 2)

    # --- people ----------------------------------------------------------------------------------

    def person(self, role: str) -> Person:
        if role not in self.people:
            self.people[role] = self._new_person(role)
        return self.people[role]

    def signature(self, role: str) -> list[Piece]:
        """A name at the end of an entry, and how it is set off."""
        person = self.person(role)
        before = self.rng.choice((" ", " - ", " Signed: ", " "))
        return [Piece(before), *FORMS[self.rng.choice(SIGNATURES)](person, self.rng)]

    def _new_person(self, role: str) -> Person:
        kind = ROLES[role]
        woman = kind.sex == "f" or (not kind.sex and self.rng.random() < 0.6)
        given, surname = self._name(role, woman)
        nick = names.SHORT_NAMES.get(given, given)
        born = date(self.rng.randint(*kind.born), 1, 1) + timedelta(self.rng.randrange(365))
        honorific = "Dr" if kind.doctor else self._honorific(woman)
        return Person(role, given, surname, nick, woman, honorific, kind.word, kind.short, born)

    def _honorific(self, woman: bool) -> str:
        return self.rng.choice(("Mrs", "Ms", "Miss", "Mrs")) if woman else "Mr"

    def _name(self, role: str, woman: bool) -> tuple[str, str]:
        taken = {person.given for person in self.people.values()}
        while True:
            given, surname = self._drawn(role, woman)
            if given not in taken:
                return given, self._borne(role) or surname

    def _drawn(self, role: str, woman: bool) -> tuple[str, str]:
        if role in self._colliding:
            return self._collision(woman)
        given = self._pools(role)[0 if woman else 1]
        surnames = self._pools(role)[2]
        surname, second = self.rng.sample(surnames, 2)
        if self.rng.random() < 0.08:
            surname += "-" + second
        if role not in self._family() and self.rng.random() < 0.04:
            surname = ""
        return self.rng.choice(given), surname

    def _family(self) -> set[str]:
        return {*BEARS, *BEARS.values()}

    def _pools(self, role: str) -> tuple[tuple[str, ...], ...]:
        """The pools of a tradition, now and then with names that are words among them."""
        if role in LAY and self.rng.random() < 0.7:
            tradition = self._home
        else:
            others = (*names.TRADITIONS, *[names.ENGLISH] * 8)
            tradition = self.rng.choice(others)
        pools = [names.half(pool, self.seed) for pool in names.TRADITIONS[tradition]]
        words = [names.half(pool, self.seed) for pool in names.TRADITIONS["word names"]]
        return tuple(
            word if self.rng.random() < 0.1 else pool
            for pool, word in zip(pools, words, strict=True)
        )

    def _collision(self, woman: bool) -> tuple[str, str]:
        """A name with initials that the field reads as a word of its own."""
        traditions = names.TRADITIONS.values()
        given = [n for t in traditions for n in names.half(t[0 if woman else 1], self.seed)]
        surnames = [n for t in traditions for n in names.half(t.surnames, self.seed)]
        while True:
            letters = self.rng.choice(names.COLLISIONS)
            firsts = [name for name in given if name[0] == letters[0]]
            lasts = [name for name in surnames if name[0] == letters[1]]
            if firsts and lasts:
                return self.rng.choice(firsts), self.rng.choice(lasts)

    def _borne(self, role: str) -> str:
        """The surname that the family gives, or, now and then, one that somebody else has too."""
        if role in self._colliding:
            return ""
        if role in BEARS:
            return self.person(BEARS[role]).surname
        if role in ("mother", "father", "baby", "halfsib") and self.rng.random() < 0.5:
            return self.person("child").surname
        if role not in CHILDREN and self.people and self.rng.random() < 0.08:
            return self.rng.choice([*self.people.values()]).surname
        return ""

    # --- what a slot stands for ------------------------------------------------------------------

    def pieces(self, slot: str, form: str, terse: bool) -> list[Piece]:
        """The pieces for a slot of a frame; `form` is empty where the frame leaves it open."""
        sort = NUMBERED.sub("", slot)
        if slot in ROLES:
            return self._about(self.person(slot), form, terse)
        if sort in names.ORGANISATIONS:
            return self._organisation(slot, sort, form)
        if sort in PLACES:
            return self._place(slot, sort, form)
        if sort in NUMBERS:
            return self._number(slot, sort, form)
        return [Piece(HARMLESS[slot](self.rng))]

    def _about(self, person: Person, form: str, terse: bool) -> list[Piece]:
        if form in PRONOUNS:
            return [Piece(pronoun(person, form))]
        if form == "dob":
            return [_mark(birthday(person.born, self.rng), person.role, "date of birth")]
        if not form:
            weights = OPEN[person.role in LAY, terse]
            form = self.rng.choices([*weights], [*weights.values()])[0]
        if form == "title" and person.role in CHILDREN:
            form = "full"
        return FORMS[form](person, self.rng)

    def _organisation(self, slot: str, sort: str, form: str) -> list[Piece]:
        proper, general = self.organisation(slot, sort)
        the, name = ("The ", proper[4:]) if proper.startswith("The ") else ("", proper)
        short = form == "short" or self.rng.random() < 0.2
        pieces = [_mark(the, slot, "organisation", "neutral")] if the else []
        pieces.append(_mark(name, slot, "organisation", form="short" if short else sort))
        if general and not short:
            pieces += [Piece(" "), _mark(general, slot, "organisation", "neutral")]
        return pieces

    def organisation(self, slot: str, sort: str) -> tuple[str, str]:
        """The proper and the general part of a name."""
        if (slot, "") not in self._values:
            pool = names.ORGANISATIONS[sort]
            proper = self.rng.choice(names.half(pool.proper, self.seed))
            self._values[slot, ""] = proper, self.rng.choice(pool.general)
        return self._values[slot, ""]

    def _place(self, slot: str, sort: str, form: str) -> list[Piece]:
        if sort == "address":
            return self._address()
        proper, general = self.place(slot, sort)
        level: Level = "quasi" if sort in ("country", "city", "language") else "direct"
        text = proper.lower() if form == "lower" else proper
        pieces = [_mark(text, slot, "place", level, sort)]
        if general:
            pieces += [Piece(" "), _mark(general, slot, "place", "neutral")]
        return pieces

    def place(self, slot: str, sort: str) -> tuple[str, str]:
        """The proper and the general part of a place; every slot has a town of its own."""
        if (slot, "") not in self._values:
            pool = names.half(PLACES[sort], self.seed) or self._towns
            taken = {proper for proper, _ in self._values.values()}
            free = [name for name in pool if name not in taken]
            general = self.rng.choice(names.STREET_KINDS) if sort == "street" else ""
            self._values[slot, ""] = self.rng.choice(free), general
        return self._values[slot, ""]

    def _address(self) -> list[Piece]:
        number = self._number("house", "house", "")
        if self.rng.random() < 0.2:
            flat = _mark(str(self.rng.randint(1, 40)), "house", "address", form="flat")
            number = [Piece(self.rng.choice(("Flat ", "flat "))), flat, Piece(", "), *number]
        pieces = [*number, Piece(" "), *self._place("street", "street", "")]
        if self.rng.random() < 0.5:
            pieces += [Piece(", "), *self._place("town", "town", "")]
        if self.rng.random() < 0.4:
            pieces += [Piece(" "), *self._number("postcode", "postcode", "")]
        return pieces

    def _number(self, slot: str, sort: str, form: str) -> list[Piece]:
        kind, make = NUMBERS[sort]
        if (slot, form) not in self._values:
            about = form if sort in OF_A_PERSON else ""
            made = make(self.rng, self.person(about) if about else None)
            self._values[slot, form] = made, ""
        return [_mark(self._values[slot, form][0], form or slot, kind, form=sort)]


def _mark(text: str, identity: str, kind: str, level: Level = "direct", form: str = "") -> Piece:
    return Piece(text, Mark(identity, kind, level, form or kind))


def _towns(seed: int) -> tuple[str, ...]:
    """The towns and villages of this seed's world."""
    return tuple(Random(f"towns {seed}").sample(names.half(names.TOWNS, seed), 30))
