"""Forms that a text itself gives to somebody: "Maureen Sugden (Mo)", "known as Baba or Tunde"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline.identity.given import is_given, short_of
from pipeline.identity.people import Room
from pipeline.identity.sightings import Sighting

DECLARED = "called so by the text"
Pair = tuple[Sighting, Sighting]


def declared(room: Room) -> Iterator[Pair]:
    """Each full name with a form that the text right behind it calls the same person by."""
    for here in room.passages.values():
        known: Sighting | None = None  # whose other names are being told
        for one, other in pairwise(here):
            if other.tie == "known as" and one.name.full:
                known = one
            elif other.tie != "or":
                known = None
            if not _is_form(other):
                continue
            if known:
                yield known, other
            elif other.tie == "brackets" and one.name.full and _may_be_his(one, other):
                yield one, other


def _is_form(other: Sighting) -> bool:
    name = other.name
    return bool(name.words) and not (name.initials or name.title or other.role)


def _may_be_his(one: Sighting, other: Sighting) -> bool:
    """A given name, or a form of his own: "Jane Smith (Mary Jones)" may be two."""
    words, whole = other.name.words, one.name.words
    own = any(word in whole or short_of(word, whole[0]) for word in words)
    return own or (len(words) == 1 and is_given(words[0]))
