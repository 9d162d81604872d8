"""Whole names -> who they are: the register's, or somebody found."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from pipeline.data.roles import role_called
from pipeline.identity.homes import same_home
from pipeline.identity.kinds import address_key, called_by_first_word, house_number, same_body
from pipeline.identity.knowing import role_and_gender
from pipeline.identity.names import fits, near, normalise, read_name
from pipeline.identity.people import Link, Room, Somebody, found_id
from pipeline.identity.probable import probable
from pipeline.identity.sightings import Sighting
from pipeline.model import IdentityKind

Found = dict[str, list[Sighting]]


def link_full_names(room: Room) -> None:
    """Things first: "St Mary's" that a model took for a person begins the name of a school."""
    things = [s for s in room.open if room.kind(s) in ("place", "organisation")]
    things = [s for s in things if not s.name.initials]  # somebody's, more likely than a body's
    for sighting in sorted(things, key=lambda s: -len(thing_key(s.finding.form).split())):
        _link_thing(sighting, room.kind(sighting), room)
    found: Found = defaultdict(list)
    for sighting in room.open:
        if room.kind(sighting) == "person" and sighting.name.full and not sighting.group:
            _link_person(sighting, room, found)
    for keys in _same_people(found):
        _add_person(keys, found, room)


def _link_person(sighting: Sighting, room: Room, found: Found) -> None:
    words = sighting.name.words
    same = [each for each in room.people if words in each.names] or [
        each for each in room.people if any(same_full(words, name) for name in each.names)
    ]
    if len(same) == 1:
        room.link(sighting, Link(same[0].id, "full name"))
    elif same:
        room.link(sighting, Link("", "full name of several", tuple(each.id for each in same)))
    elif not any(may_be_thing(sighting, each) for each in room.everybody.values()):
        found[sighting.name.key].append(sighting)


def same_full(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """A middle name more or less, a nickname, another order: but no name that is merely alike."""
    short, long = sorted((one, other), key=len)
    name = read_name(" ".join(short))
    return name.full and len(long) > 1 and fits(name, long) and not near(short, long)


def _same_people(found: Found) -> list[list[str]]:
    """Full names that are forms of one name, when only one longer name can be meant."""
    longer = {key: _longer(key, found) for key in found}
    owner = {}
    for key, names in longer.items():
        whole = [name for name in names if not longer[name]]
        if len(whole) == 1:
            owner[key] = whole[0]
    groups: dict[str, list[str]] = defaultdict(list)
    for key in sorted(found):
        top = key
        while top in owner:
            top = owner[top]
        groups[top].append(key)
    return list(groups.values())


def _longer(key: str, found: Found) -> list[str]:
    words = tuple(key.split())
    return [
        other
        for other in sorted(found)
        if (len(other.split()), other) > (len(words), key)
        and same_full(words, tuple(other.split()))
    ]


def _add_person(keys: list[str], found: Found, room: Room) -> None:
    canonical = max(keys, key=lambda key: (len(key.split()), key))
    sightings = [sighting for key in keys for sighting in found[key]]
    names = [tuple(key.split()) for key in keys]
    role, gender = role_and_gender(sightings)
    known = role_called(role)
    if not (known and known.group == "professional") and (link := probable(sightings, room)):
        for sighting in sightings:
            room.link(sighting, link)
        return
    new = found_id("person", canonical)
    room.add(Somebody(new, "person", names, "found", role, gender))
    for sighting in sightings:
        room.link(sighting, Link(new, "full name"))


# --- places, addresses, organisations -----------------------------------------------------------


def _link_thing(sighting: Sighting, kind: IdentityKind, room: Room) -> None:
    """Known by the whole name, "the" left out; one word may yet be short for something else."""
    key = thing_key(sighting.finding.form)
    known = [
        each
        for each in room.everybody.values()
        if each.kind != "person" and any(thing_name(name) == key for name in each.names)
    ] or [
        each
        for each in room.everybody.values()
        if each.kind == "place" and each.origin == "register"
        and any(same_home(sighting.finding.form, " ".join(name)) for name in each.names)
    ]  # fmt: skip
    short = [each for each in room.everybody.values() if may_be_thing(sighting, each)]
    house = _house(sighting, room)
    if known:
        room.link(sighting, Link(known[0].id, "its name"))
    elif same := _same_body(key, room):
        room.link(sighting, Link(same.id, "another name of the same body"))
    elif house:
        room.link(sighting, Link(house.id, "the only house of that number"))
    elif len(short) == 1 and (len(sighting.name.words) > 1 or not sighting.inside):
        room.link(sighting, Link(short[0].id, "the only one of that name"))
    elif key and not _may_be_short(sighting, room):
        new = room.add(Somebody(found_id(kind, key), kind, [tuple(key.split())], "found"))
        room.link(sighting, Link(new.id, "its name"))


def _same_body(key: str, room: Room) -> Somebody | None:
    bodies = [each for each in room.everybody.values() if each.kind == "organisation"]
    same = [e for e in bodies if any(same_body(key, thing_name(name)) for name in e.names)]
    return same[0] if len(same) == 1 else None


def _house(sighting: Sighting, room: Room) -> Somebody | None:
    """ "number 27", of the one address of that number."""
    number = house_number(sighting.finding.form)
    houses = [
        each
        for each in room.everybody.values()
        if number and each.kind == "place" and any(number in n and len(n) > 2 for n in each.names)
    ]
    return houses[0] if len(houses) == 1 else None


def _may_be_short(sighting: Sighting, room: Room) -> bool:
    """ "Sesay" that a model took for a town, while people of that name are about."""
    words = sighting.name.words
    return any(fits(sighting.name, name) for each in room.people for name in each.names) or (
        room.kind(sighting) == "organisation" and len(words) == 1
    )


@cache
def thing_key(form: str) -> str:
    named = re.sub(r"\A\s*\d+(?:\.\d+)+\.?\s", "", form)  # the number of a paragraph
    return thing_name(tuple(normalise(named).strip(" ,").split()))


def thing_name(words: tuple[str, ...]) -> str:
    text = " ".join(words[1:] if words[:1] == ("the",) else words).replace(",", "")
    text = text.replace(" & ", " and ")
    return address_key(text) if any(c.isdigit() for c in text) else text


def may_be_thing(sighting: Sighting, somebody: Somebody) -> bool:
    """ "St Mary's" for St Mary's Primary School: its first words, and no title before them."""
    words = tuple(thing_key(sighting.finding.form).split())
    if somebody.kind == "person" or sighting.name.title or sighting.role or not words:
        return False
    if sighting.kind == "address" and somebody.kind == "organisation":
        return False
    body = somebody.kind == "organisation" and called_by_first_word(" ".join(somebody.names[0]))
    enough = len(words) > 1 or (len(words[0]) > 3 and body)
    return enough and any(
        len(name) > len(words) and words in (name[: len(words)], name[1 : len(words) + 1])
        for name in somebody.names
    )
