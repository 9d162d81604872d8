"""Sightings -> who each one is. Every rule has a name that the reviewer reads; none guesses.

In turn: what detection is sure of; full names; short forms of one person; short forms of several,
told apart by role, title and the names nearby; short forms of nobody known, who are people too.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.identity.fitting import near
from pipeline.identity.full_names import link_full_names
from pipeline.identity.outsiders import tempered
from pipeline.identity.people import Link, Room
from pipeline.identity.probable import NEAR, feminine_form
from pipeline.identity.short_forms import link_short_forms, several
from pipeline.identity.sightings import Sighting
from pipeline.identity.spelling import misspelt
from pipeline.model import Case


def link_all(sightings: Sequence[Sighting], case: Case) -> Room:
    """Who each sighting is, and everybody: the register, the agencies and those found."""
    room = Room(tempered(sightings, case), case)
    _link_sure(room)
    link_full_names(room)
    room.note_agencies()
    link_short_forms(room)
    room.learn()
    return room


def _link_sure(room: Room) -> None:
    for sighting in room.sightings:
        somebody = room.everybody.get(sighting.finding.identity)
        if not somebody or (somebody.kind == "person" and several(sighting, room)):
            continue
        if feminine_form(sighting, somebody):
            hers = tuple(e.id for e in room.people if e.origin == "register" and e.gender != "m")
            room.link(sighting, Link("", NEAR, hers))
        else:
            room.link(sighting, Link(somebody.id, "known to the register"))


def look_alikes(room: Room) -> list[tuple[str, str]]:
    """Pairs of people whose names differ by a letter or two, one of them found."""
    people = sorted(room.people, key=lambda each: each.id)
    return [
        (one.id, other.id)
        for i, one in enumerate(people)
        for other in people[i + 1 :]
        if "found" in (one.origin, other.origin)
        and (
            any(near(a, b) for a in one.names for b in other.names if len(a) > 1 and len(b) > 1)
            or misspelt(one, other)
        )
    ]
