"""People known by a short form alone: one per form, unless the text tells two of them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from pipeline.data.roles import fits_role, role_called
from pipeline.identity.fitting import fits
from pipeline.identity.knowing import role_and_gender
from pipeline.identity.people import Link, Room, Somebody, found_id
from pipeline.identity.probable import found_alike, probable
from pipeline.identity.shortened import shortened
from pipeline.identity.sightings import Sighting, form_key


def link_newcomers(room: Room) -> None:
    """One person per form, unless the text gives its bearers different posts or genders.

    A collar number alone comes last, when it is known whose it is.
    """
    _link_forms([s for s in room.open if not s.name.numeric], room)
    room.learn()
    for sighting in room.open:
        if link := numbered(sighting, room):
            room.link(sighting, link)
    _link_forms(room.open, room)


def numbered(sighting: Sighting, room: Room) -> Link | None:
    """ "PC 3318", where somebody is called PC 3318 Hargreave."""
    bearers = [each for each in room.people if sighting.name.number in each.numbers]
    known = sighting.name.numeric and len(bearers) == 1
    return Link(bearers[0].id, "collar number") if known else None


def _link_forms(sightings: list[Sighting], room: Room) -> None:
    forms: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        if room.kind(sighting) == "person" and sighting.name.words and not sighting.group:
            forms[form_key(sighting)].append(sighting)
    for key, bearers in _joined_forms(forms):
        _link_near(key, bearers, room)


def _link_near(key: str, bearers: list[Sighting], room: Room) -> None:
    """First whoever a near form may be; who has a post is none of the family."""
    posts = [s for s in bearers if _has_post(s)]
    plain = [s for s in bearers if s not in posts]
    link = probable(plain, room) if plain else None
    if link and not (posts and link.id):
        _link_each(plain, link, room)
        bearers = posts
    if bearers and (alike := found_alike(bearers, room)):
        _link_each(bearers, alike, room)
    elif bearers and (short := shortened(bearers, room)):
        _link_each(bearers, short, room)
    elif bearers:
        _link_form(key, bearers, room)


def _link_each(bearers: list[Sighting], link: Link, room: Room) -> None:
    for sighting in bearers:
        room.link(sighting, link)


def _has_post(sighting: Sighting) -> bool:
    role = role_called(sighting.role)
    return role is not None and role.group == "professional"


def _joined_forms(forms: dict[str, list[Sighting]]) -> list[tuple[str, list[Sighting]]]:
    """ "S Kaur" and "Mrs Kaur" are one person when nobody else is called Kaur."""
    groups: dict[str, list[Sighting]] = {}
    for key in sorted(forms, key=lambda key: (-len(key.split()), -len(key), key)):
        name = forms[key][0].name
        longer = [] if name.initials else [k for k in groups if fits(name, tuple(k.split()))]
        groups.setdefault(longer[0] if len(longer) == 1 else key, []).extend(forms[key])
    return list(groups.items())


def _link_form(key: str, bearers: list[Sighting], room: Room) -> None:
    posts = sorted({s.specific_role for s in bearers if s.specific_role})
    tellers: tuple[Callable[[Sighting], str], ...] = (
        lambda s: _one_post(s.specific_role, posts),
        lambda s: s.gender,
    )
    ids: dict[str, str] = {}
    for told_by in tellers:
        told = sorted({told_by(s) for s in bearers if told_by(s)})
        if len(told) > 1:
            ids = {which: found_id("person", f"{key}|{which}") for which in told}
            break
    for which, new in (ids or {"": found_id("person", key)}).items():
        mine = [s for s in bearers if not which or told_by(s) == which]
        _add_person(new, key, mine, room)
    for sighting in [s for s in bearers if s.finding not in room.links]:
        room.link(sighting, _which_of(sighting, tuple(ids.values()), bearers, room))


def _one_post(role: str, posts: list[str]) -> str:
    """ "Babcia Halina", the paternal grandmother: the one word says no other than the other."""
    return next((p for p in posts if fits_role(role_called(p), role_called(role))), role)


def _add_person(new: str, key: str, mine: list[Sighting], room: Room) -> None:
    role, gender = role_and_gender(mine)
    room.add(Somebody(new, "person", [tuple(key.split())], "found", role, gender))
    for sighting in mine:
        room.link(sighting, Link(new, "the only one of that name"))


def _which_of(
    sighting: Sighting, ids: tuple[str, ...], bearers: list[Sighting], room: Room
) -> Link:
    """By passage, then by agency; otherwise nobody can say."""
    sure = [s for s in bearers if room.linked(s)]
    here = {room.linked(s) for s in sure if s.finding.passage == sighting.finding.passage}
    agency = {room.linked(s) for s in sure if s.agency == sighting.agency}
    for rule, there in (("named in the same passage", here), ("named by the same agency", agency)):
        if len(there) == 1:
            return Link(min(there), rule)
    return Link("", "shared by several", ids)
