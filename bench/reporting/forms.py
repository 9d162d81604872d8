"""How a person is written: every form of a name, every style of a birthday."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

from bench.reporting import names
from bench.reporting.gold import Person

MONTHS = names.listed(
    "January February March April May June July August September October November December"
)


def gendered(surname: str, woman: bool, child: bool) -> str:
    """Slavic and Baltic surnames as a woman or a girl bears them."""
    if not woman:
        return surname
    for ending, new in (("ski", "ska"), ("cki", "cka"), ("dzki", "dzka")):
        if surname.endswith(ending):
            return surname.removesuffix(ending) + new
    for ending, girl in (("as", "aitė"), ("us", "utė"), ("is", "ytė")):
        if surname.endswith(ending):
            return surname.removesuffix(ending) + (girl if child else "ienė")
    return surname


def _initials(person: Person, rng: Random) -> str:
    first = person.given[0]
    last = next((c for c in person.surname.split()[-1] if c.isupper()), person.surname[0].upper())
    if len(person.surname.split()) > 1 and rng.random() < 0.3:
        every = "".join(part.lstrip("'")[0] for part in person.surname.split())
        return f"{first}{every}"
    return rng.choice((f"{first}{last}", f"{first}{last}", f"{first}.{last}.", f"{first}.{last}"))


def typed(name: str, rng: Random) -> str:
    """Small freedoms of a keyboard: another apostrophe, a hyphen left out."""
    if rng.random() < 0.2:
        name = name.replace("'", rng.choice(("’", "’", "")))
    if "-" in name and rng.random() < 0.15:
        name = name.replace("-", " ")
    return name


def birth_words(born: date, rng: Random) -> str:
    """A date of birth in one of the ways in which people write it."""
    d, m, y = born.day, born.month, born.year
    month = MONTHS[m - 1]
    th = "th" if 10 <= d <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
    return rng.choice(
        (
            f"{d:02d}/{m:02d}/{y}", f"{d:02d}/{m:02d}/{y}", f"{d}.{m}.{y % 100:02d}",
            f"{d:02d}.{m:02d}.{y}", f"{d} {month} {y}", f"{d}{th} {month} {y}",
            f"{d:02d}-{month[:3]}-{y}", f"{d:02d}{m:02d}{y % 100:02d}", f"{y}-{m:02d}-{d:02d}",
            f"{d} {month[:3]} {y % 100:02d}", f"{month} {d}, {y}",
        )
    )  # fmt: skip


def _half(person: Person, rng: Random) -> str:
    first = person.given[0]
    shapes = (f"{first} {person.surname}", f"{first}. {person.surname}")
    return rng.choice((*shapes, f"{person.given} {person.surname.lstrip(chr(39))[0].upper()}"))


def _wrong(person: Person, rng: Random) -> str:
    if person.key in ("subject", "sibling") and rng.random() < 0.6:
        return person.wrong_given
    return rng.choice(
        (
            f"{person.wrong_given} {person.surname}",
            f"{person.given} {person.wrong_surname}",
            person.wrong_given,
        )
    )


SHAPES: dict[str, Callable[[Person, Random], str]] = {
    "any": lambda p, r: p.full,
    "full": lambda p, r: p.full,
    "given": lambda p, r: p.given,
    "sur": lambda p, r: p.surname,
    "title": lambda p, r: p.surname,
    "family": lambda p, r: p.surname,
    "prev": lambda p, r: p.previous,
    "nick": lambda p, r: p.nick,
    "init": _initials,
    "half": _half,
    "rev": lambda p, r: r.choice((f"{p.surname.upper()}, {p.given}", f"{p.surname}, {p.given}",
                                  f"{p.surname.upper()} {p.given}")),
    "caps": lambda p, r: p.full.upper(),
    "lower": lambda p, r: r.choice((p.full, p.given)).lower(),
    "miss": _wrong,
}  # fmt: skip
