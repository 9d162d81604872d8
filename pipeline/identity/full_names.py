"""Whole names -> who they are: the register's, or somebody found."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from pipeline.data.roles import role_called
from pipeline.identity.declared import declared
from pipeline.identity.fitting import fits, near
from pipeline.identity.given import short_of
from pipeline.identity.homes import same_home
from pipeline.identity.kinds import address_key, called_by_first_word, house_number, same_body
from pipeline.identity.knowing import role_and_gender
from pipeline.identity.names import normalise, read_name
from pipeline.identity.narrowing import may_be
from pipeline.identity.people import Link, Room, Somebody, found_id
from pipeline.identity.probable import probable
from pipeline.identity.shortened import SHORT
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
    for sighting in _open_names(room):
        if same := _bearer(sighting, room):
            room.link(sighting, same)
    for sighting in room.sightings:
        room.learn_names(sighting)
    for known, form in declared(room):
        room.also_called(room.linked(known), form)
    for sighting in _open_names(room):
        _link_person(sighting, room, found)
    for keys in _same_people(found, _declared_keys(found, room)):
        _add_person(keys, found, room)
    for known, form in declared(room):
        room.also_called(room.linked(known), form)


def _open_names(room: Room) -> list[Sighting]:
    return [s for s in room.open if room.kind(s) == "person" and s.name.full and not s.group]


def _link_person(sighting: Sighting, room: Room, found: Found) -> None:
    if same := _bearer(sighting, room):
        room.link(sighting, same)
    elif not any(may_be_thing(sighting, each) for each in room.everybody.values()):
        found[sighting.name.key].append(sighting)


def _bearer(sighting: Sighting, room: Room) -> Link | None:
    words = sighting.name.words
    same = [each for each in room.people if words in each.names] or [
        each
        for each in room.people
        if any(same_full(words, name) for name in each.names) and may_be(sighting, each)
    ]
    if len(same) == 1:
        return Link(same[0].id, _rule(words, same[0].names))
    several = tuple(each.id for each in same)
    return Link("", "full name of several", several) if several else None


def _rule(words: tuple[str, ...], names: list[tuple[str, ...]]) -> str:
    """Which of the two joins it: the name itself, or a short form of the given name."""
    given = {name[0] for name in names if len(name) > 1}
    short = words[0] not in given and any(short_of(words[0], whole) for whole in given)
    return SHORT if short else "full name"


def same_full(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """A middle name more or less, a nickname, another order, "Yi Fan" for Yifan: but no name that
    is merely alike.
    """
    if "".join(one) == "".join(other):
        return True
    short, long = sorted((one, other), key=lambda words: (len(words), len("".join(words))))
    name = read_name(" ".join(short))
    return name.full and len(long) > 1 and fits(name, long) and not near(short, long)


def _declared_keys(found: Found, room: Room) -> dict[str, str]:
    """ "big dave" -> "david rook", "kobby ofori" -> "kwabena ofori", where a text says so."""
    pairs = [
        (key, known.name.key)
        for known, form in declared(room)
        for key in (form.name.key, f"{form.name.key} {known.name.words[-1]}")
    ]
    return {key: whole for key, whole in pairs if key in found and whole in found and key != whole}


def _same_people(found: Found, told: dict[str, str]) -> list[list[str]]:
    """Full names that are forms of one name, when only one longer name can be meant; a name that
    may be short for two is nobody's yet. told: by a text itself.
    """
    longer = {key: _longer(key, found) for key in found}
    whole = {key: [name for name in names if not longer[name]] for key, names in longer.items()}
    owner = {key: names[0] for key, names in whole.items() if len(names) == 1}
    owner |= {key: name for key, name in told.items() if key not in owner and name not in told}
    groups: dict[str, list[str]] = defaultdict(list)
    for key in sorted(found):
        top = key
        while top in owner:
            top = owner[top]
        if len(whole[top]) < 2:
            groups[top].append(key)
    return list(groups.values())


def _longer(key: str, found: Found) -> list[str]:
    words = tuple(key.split())
    return [
        other
        for other in sorted(found)
        if (len(other.split()), len(other), other) > (len(words), len(key), key)
        and same_full(words, tuple(other.split()))
        and _may_be_one(found[key], found[other])
    ]


def _may_be_one(some: list[Sighting], others: list[Sighting]) -> bool:
    """No sign against it: two genders, two posts, a child of one name."""
    role, gender = role_and_gender(others)
    names = [each.name.words for each in others]
    other = Somebody("", "person", names, "found", role, gender)
    return all(may_be(each, other) for each in some)


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
    whole = [tuple(canonical.split())]
    for sighting in sightings:
        room.link(sighting, Link(new, _rule(sighting.name.words, whole)))


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
    elif (same := _same_body(key, room)) and all(each is same for each in short):
        room.link(sighting, Link(same.id, "another name of the same body"))
    elif house:
        room.link(sighting, Link(house.id, "the only house of that number"))
    elif both := _body_or_street(sighting, key, short, room):
        room.link(sighting, Link("", "shared by several", both))
    elif pub := _by_last_word(sighting, room):
        room.link(sighting, Link(pub.id, "the only one of that name"))
    elif len(short) == 1 and (len(sighting.name.words) > 1 or not sighting.inside):
        room.link(sighting, Link(short[0].id, "the only one of that name"))
    elif key and not _may_be_short(sighting, room):
        new = room.add(Somebody(found_id(kind, key), kind, [tuple(key.split())], "found"))
        room.link(sighting, Link(new.id, "its name"))


def _body_or_street(
    sighting: Sighting, key: str, short: list[Somebody], room: Room
) -> tuple[str, ...]:
    """ "Beacon Street", where there are a Beacon Street Outreach and a 4 Beacon Street."""
    bodies = [each.id for each in short if each.kind == "organisation"]
    houses = [
        each.id
        for each in room.everybody.values()
        if each.kind == "place" and any(f" {key}" in f" {' '.join(name)}" for name in each.names)
    ]
    both = sighting.kind == "address" and bodies and houses
    return tuple(sorted((*bodies, *houses))) if both else ()


def _by_last_word(sighting: Sighting, room: Room) -> Somebody | None:
    """ "the Caulker", of the one Jolly Caulker."""
    words = sighting.name.words
    things = [
        each
        for each in room.everybody.values()
        if each.kind != "person" and sighting.named and len(words) == 1
        and any(len(name) > 1 and name[-1] == words[0] for name in each.names)
    ]  # fmt: skip
    return things[0] if len(things) == 1 else None


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
    if sighting.kind == "address" and somebody.kind == "organisation" and not sighting.acts:
        return False
    body = somebody.kind == "organisation" and called_by_first_word(
        " ".join(somebody.names[0]), as_a_body=sighting.kind == "organisation"
    )
    enough = len(words) > 1 or (len(words[0]) > 3 and body)
    return enough and any(
        len(name) > len(words) and words in (name[: len(words)], name[1 : len(words) + 1])
        for name in somebody.names
    )
