"""Short forms of people found: "Bev", where there is one Beverley and no sign against it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.identity.given import short_of
from pipeline.identity.narrowing import may_be
from pipeline.identity.people import Link, Room, Somebody
from pipeline.identity.sightings import Sighting

SHORT = "short form of the only such name"


def shortened(bearers: Sequence[Sighting], room: Room) -> Link | None:
    """Who the bearers of one given name, known to nobody, are: a question where two may be meant.

    Somebody whom their agency never names is not meant.
    """
    name = bearers[0].name
    if len(name.words) != 1 or name.initials or any(s.name.title for s in bearers):
        return None
    able = [
        each.id
        for each in room.people
        if each.origin == "found" and not each.hidden and _given(name.words[0], each, room)
        and all(may_be(s, each) for s in bearers) and _named_by_them(bearers, each, room)
    ]  # fmt: skip
    if len(able) > 1:
        return Link("", "shared by several", tuple(sorted(able)))
    return Link(able[0], SHORT) if able else None


def _given(word: str, somebody: Somebody, room: Room) -> bool:
    """ "Roy" is no Mr Royston: a word that somebody is titled by is a surname."""
    surnames = {
        s.name.words[-1] for s in room.sightings if s.name.title and _his(s, somebody, room)
    }
    return any(short_of(word, name[0]) and name[0] not in surnames for name in somebody.names)


def _his(sighting: Sighting, somebody: Somebody, room: Room) -> bool:
    return room.linked(sighting) == somebody.id


def _named_by_them(bearers: Sequence[Sighting], somebody: Somebody, room: Room) -> bool:
    """By the given name: who calls him "DI Winter" does not mean him by "Gaz". The report's own
    author names people of every agency.
    """
    given = {name[0] for name in somebody.names}
    his = (s for s in room.sightings if _his(s, somebody, room))
    theirs = {s.agency for s in his if s.name.words[0] in given}
    asked = {s.agency for s in bearers}
    return bool(theirs & (asked - {""} or asked))
