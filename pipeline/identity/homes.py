"""Addresses of the register, however much of them is written: "Flat 3 Orchard Mews"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.data.institutions import STREETS
from pipeline.identity.names import normalise

_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}\b")
SPELT_OUT = {
    "rd": "road", "st": "street", "ave": "avenue", "ln": "lane", "cres": "crescent",
    "gdns": "gardens", "cl": "close", "dr": "drive", "pl": "place", "tce": "terrace",
    "terr": "terrace", "apartment": "flat", "apt": "flat", "ct": "court", "sq": "square",
    "hse": "house",
}  # fmt: skip
_STREETS = frozenset(word.casefold() for word in STREETS)
_SMALL = frozenset({"flat", "no", "number", "the", "house", "of", "at", "room", "unit", "floor"})


def same_home(form: str, address: str) -> bool:
    """Whether the form is a part of the address, or the address with more around it.

    It has to name a house or flat of the street, and no number that the address has not: "24
    Orchard Mews" is next door, and "Orchard Mews" alone may be any house of it.
    """
    ours, theirs = _words(form), _words(address)
    numbers = {word for word in ours if word[0].isdigit()}
    street = _street(theirs)
    if not numbers or not street or not numbers <= set(theirs) or not set(street) <= set(ours):
        return False
    return not ({word for word in ours if word in _STREETS} - set(theirs))


@cache
def _words(text: str) -> tuple[str, ...]:
    """Without the postcode; "3/22" and "Flat3" are two words each."""
    plain = normalise(re.sub(r"[/,;:()]", " ", text))
    plain = re.sub(r"\b(flat|no|apt)(\d)", r"\1 \2", _POSTCODE.sub(" ", plain))
    return tuple(SPELT_OUT.get(word, word) for word in re.findall(r"\w+", plain))


def _street(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "22 orchard mews barrowden" -> ("orchard", "mews"): what stands from the number on."""
    for end, word in enumerate(words):
        if word in _STREETS and end:
            start = end
            while start and not words[start - 1][0].isdigit() and words[start - 1] not in _SMALL:
                start -= 1
            return words[start : end + 1] if start < end else ()
    return ()
