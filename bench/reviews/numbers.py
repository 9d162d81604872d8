"""Numbers, addresses on the net and dates as professionals write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from bench.reviews.forms import Person

_FILL = {"#": "0123456789", "?": "ABCDEFGHJKLMNPRSTWXYZ"}
Make = Callable[[Random, Person | None], str]


def _pattern(*patterns: str) -> Make:
    """Text of one of the patterns: # any digit, ? any letter, the rest as it stands."""

    def make(rng: Random, person: Person | None) -> str:
        pattern = rng.choice(patterns)
        return "".join(rng.choice(_FILL[sign]) if sign in _FILL else sign for sign in pattern)

    return make


def _email(rng: Random, person: Person | None) -> str:
    assert person
    user = re.sub(r"[^a-z.]", "", f"{person.given[0]}.{person.last}".lower())
    return f"{user}@{rng.choice(('childrens.example.org', 'nhs.example.com', 'mail.example.net'))}"


def _handle(rng: Random, person: Person | None) -> str:
    assert person
    return f"@{re.sub('[^a-z]', '', person.nick.lower())}{rng.choice(('_', '.', ''))}{rng.randint(1, 99)}"


# Telephones are in the ranges kept free for drama, NHS numbers in the 999 range kept for tests.
NUMBERS: dict[str, tuple[str, Make]] = {
    "phone": ("phone", _pattern("07700 900###", "07700900###", "07700 900 ###", "01632 960###", "0113 496 0###", "(0113) 4960###", "+44 7700 900###", "020 7946 0###")),
    "postcode": ("postcode", _pattern("PE98 #??", "YO99 #??", "NG97 #??", "S98 #??", "BD99#??")),
    "house": ("address", _pattern("7", "1#", "2#", "4#A", "11#", "3#b")),
    "vrm": ("vehicle", _pattern("??0# ???", "??1####", "??0####", "?4## ???")),
    "nhs": ("nhs", _pattern("999 ### ####", "999#######", "999-###-####")),
    "collar": ("collar", _pattern("1###", "7##", "42###")),
    "crimeref": ("reference", _pattern("??/#####/16", "1######/15", "16?/####/14", "CR-#####-16")),
    "log": ("reference", _pattern("1###", "4##", "0###-14", "20170914-0###")),
    "scid": ("reference", _pattern("1######", "P#######", "CF-#####")),
    "courtref": ("reference", _pattern("??15C00###", "??16P00###", "ZC15C00###")),
    "mrn": ("reference", _pattern("?######", "RXA######", "4######")),
    "ni": ("reference", _pattern("QQ ## ## ## C", "QQ######C")),
    "upn": ("reference", _pattern("?############", "?###########?")),
    "tenancy": ("reference", _pattern("TN/#####", "######/#", "T-00#####")),
    "pnc": ("reference", _pattern("0#/######?", "09/#####?")),
    "crn": ("reference", _pattern("?######", "E######")),
    "prf": ("reference", _pattern("6#######", "E#######")),
    "email": ("email", _email),
    "handle": ("handle", _handle),
}  # fmt: skip

# --- dates ---------------------------------------------------------------------------------------

_DATES = (
    "%d/%m/%Y",
    "%d/%m/%y",
    "%d.%m.%y",
    "{d} %B %Y",
    "{d}{th} %B",
    "{d} %b",
    "{d}/{m}/%y",
    "{d} %B",
)
_BIRTHDAYS = (
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%d/%m/%y",
    "{d} %B %Y",
    "{d}{th} %B %Y",
    "%d-%m-%Y",
    "{d}/{m}/%y",
    "%d%m%y",
    "%d %b %Y",
    "%Y-%m-%d",
)


def _written(day: date, pattern: str) -> str:
    ending = "th" if 11 <= day.day <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return day.strftime(pattern).format(d=day.day, m=day.month, th=ending)


def birthday(day: date, rng: Random) -> str:
    return _written(day, rng.choice(_BIRTHDAYS))


def _event_day(rng: Random) -> date:
    return date(2017, 1, 1) + timedelta(rng.randrange(700))


def _time(rng: Random) -> str:
    pattern = rng.choice(("{:02}:{:02}", "{:02}{:02} hours", "{:02}.{:02}", "{:02}:{:02}hrs"))
    return pattern.format(rng.randrange(24), rng.randrange(60))


HARMLESS: dict[str, Callable[[Random], str]] = {
    "date": lambda rng: _written(_event_day(rng), rng.choice(_DATES)),
    "day": lambda rng: _event_day(rng).strftime("%A"),
    "month": lambda rng: _event_day(rng).strftime("%B"),
    "year": lambda rng: str(rng.randint(2005, 2012)),
    "time": _time,
    "n": lambda rng: str(rng.randint(2, 28)),
}
