"""The forms of organisations, places, addresses and other identities."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Identity
from pipeline.verify.rawform import RawForm
from pipeline.verify.text import tidy, words
from pipeline.verify.words import GENERIC_PARTS, GENERIC_ROLES, REGIONS, is_word

Words = tuple[str, ...]
POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b", re.I)
_NUMBERED = re.compile(r"^(?:flat|apartment|unit|room|no\.?)?\s*\d+\s?[a-z]?\b", re.I)
STREETS = {
    "road": ("rd",), "street": ("st", "str"), "avenue": ("ave", "av"), "lane": ("ln",),
    "close": ("cl",), "drive": ("dr",), "crescent": ("cres", "cr"), "place": ("pl",),
    "terrace": ("terr",), "gardens": ("gdns",), "court": ("ct",), "square": ("sq",),
    "grove": ("gr",), "park": ("pk",), "house": ("hse",), "saint": ("st",), "st": ("saint",),
}  # fmt: skip


def place_forms(identity: Identity) -> Iterator[RawForm]:
    for name in (identity.name, *identity.aliases):
        if identity.kind == "place" and (POSTCODE.search(name) or re.search(r"\d", name)):
            yield from _address(name)
        elif identity.kind in ("place", "organisation"):
            yield from _named(name, identity.kind)
        else:
            yield from _full(name, "full name")
    for form in identity.forms:
        yield from _full(form, "form seen")


def _full(name: str, rule: str) -> Iterator[RawForm]:
    """The whole of it, unless it only says what kind of thing it is."""
    run = words(name.replace("&", " and "))
    if all(
        word in GENERIC_PARTS | GENERIC_ROLES or len(word) < 2 or word.isdigit() for word in run
    ):
        return  # "number 12", "the ward"; a long number by itself is for numbers.py
    for spelling in _spellings(run):
        yield RawForm(spelling, rule)
    if len("".join(run)) >= 8 and len(run) > 1:
        yield RawForm(("".join(run),), "joined name", False, "joined")


def _spellings(run: Words) -> Iterator[Words]:
    """With "and" and the article or without, "Saint" or "St", "Road" or "Rd"."""
    bare = tuple(word for word in run if word not in ("and", "the"))
    for form in dict.fromkeys((run, bare)):
        yield form
        for i, word in enumerate(form):
            for short in STREETS.get(word, ()):
                yield (*form[:i], short, *form[i + 1 :])


def _named(name: str, kind: str) -> Iterator[RawForm]:
    """A school is its full name, its name without its kind, and its distinctive words."""
    yield from _full(name, "full name")
    run = words(name.split(",")[0])
    while len(run) > 1 and run[-1] in GENERIC_PARTS and _distinctive(run[:-1]):
        run = run[:-1]
        for spelling in _spellings(run):
            yield RawForm(spelling, f"{kind} without its kind")
    for i, word in enumerate(run):
        after_saint = i > 0 and run[i - 1] in ("st", "saint", "saints")
        if _distinctive((word,)) and not is_word(word) and not after_saint:
            yield RawForm((word,), f"distinctive part of {kind}")


def _distinctive(run: Words) -> bool:
    """Whether it says which one, not what kind; a county alone does not."""
    return any(w not in GENERIC_PARTS | REGIONS and len(w) > 2 and not w.isdigit() for w in run)


def _address(name: str) -> Iterator[RawForm]:
    """Number and street, street alone, postcode and its outward half, the other lines."""
    for outward, inward in POSTCODE.findall(name):
        yield RawForm((f"{outward}{inward}".lower(),), "postcode", False, "number")
        yield RawForm(words(outward), "outward postcode", True, "exact")
    for line in re.split(r"[,;\n]", tidy(POSTCODE.sub(" ", name))):
        street = _NUMBERED.sub("", line.strip())
        if street != line.strip():
            yield from _street(words(line), words(street))
        else:
            yield from _line(words(line))


def _street(numbered: Words, street: Words) -> Iterator[RawForm]:
    for spelling in _spellings(numbered):
        yield RawForm(spelling, "number and street", style="any")
    if _distinctive(street) or len(street) > 1:
        for spelling in _spellings(street):
            yield RawForm(spelling, "street")


def _line(run: Words) -> Iterator[RawForm]:
    if not run or not _distinctive(run):
        return
    rule, doubtful = ("street", False) if run[-1] in STREETS else ("part of address", True)
    for spelling in _spellings(run):
        yield RawForm(spelling, rule, doubtful)
