"""Of several people whom a form can be short for: who may be meant, and which rule leaves one.

Each rule has a name that the reviewer reads.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from pipeline.data.roles import CIVIL_TITLES, Role, fits_role, role_called
from pipeline.identity.fitting import fits
from pipeline.identity.people import Room, Somebody
from pipeline.identity.sightings import Sighting

#: Words that fit any post.
LOOSE = ("Professional", "Friend")
CHILDREN = ("Child", "Baby", "Sibling", "Half-Sibling", "Son", "Daughter")
Narrowing = Iterator[tuple[str, list[Somebody]]]


def narrowed(sighting: Sighting, able: list[Somebody], nearby: list[str], room: Room) -> Narrowing:
    """Rules in order; the first that leaves exactly one person settles it."""
    yield "the only one of that name", able
    role = role_called(sighting.role)
    if role and role.group == "professional" and role.label not in LOOSE:
        able = [each for each in able if not _other_post(role, each)]
        yield "role", able
    same = [each for each in able if fits_role(role, each.known_role)]
    if role and same and role.label not in LOOSE:
        yield "role", same
        able = same
    if sighting.gender and all(each.gender for each in able):
        yield "title", [each for each in able if each.gender == sighting.gender]
    if sighting.another:
        able = [each for each in able if each.id not in _named_before(sighting, room)]
        yield "another of that name than the one named before", able
    title = sighting.name.title if not sighting.junior else ""
    titled = [each for each in able if title and _titled(sighting, each.titles)]
    named = [each for each in able if each.id == _just_named(sighting, able, room)]
    yield "named in the same passage", [e for e in named if not titled or e in titled]
    yield "called so in the register", [e for e in titled if _titled(sighting, e.registered)]
    yield "title", titled
    told = _told_nearby(sighting, able, room)
    yield "named in the same passage", [e for e in able if e.id in nearby and e.id in told]
    found = [each for each in able if each.origin == "found"]
    if len(found) == len(able):
        yield "named by the same agency", [e for e in able if sighting.agency in e.agencies]
    elif _known_here(sighting, able) and not any(
        sighting.agency in each.agencies for each in found
    ):
        rule = "nobody else of that name is named by this agency"
        yield rule, [each for each in able if each not in found]


def _just_named(sighting: Sighting, able: list[Somebody], room: Room) -> str:
    """Who of them was the last to be named in full before it, in the same passage."""
    ids = {each.id for each in able}
    before = [
        room.linked(other)
        for other in room.passages[sighting.finding.passage]
        if other.finding.start < sighting.finding.start and other.name.full
        and room.linked(other) in ids and fits(sighting.name, other.name.words)
    ]  # fmt: skip
    return before[-1] if before else ""


def _named_before(sighting: Sighting, room: Room) -> set[str]:
    here = room.passages[sighting.finding.passage]
    return {room.linked(each) for each in here if each.finding.start < sighting.finding.start}


def _told_nearby(sighting: Sighting, able: list[Somebody], room: Room) -> set[str]:
    """Who is named there by what tells that he is meant.

    "Curtis calm. Mr Sugden said": who is called by his given name is not the Mr. Initials stand for
    a name said in full. And somebody found, who is named further on, is no proof against one of the
    register, who needs no introduction.
    """
    known = any(each.origin == "register" for each in able)
    return {
        room.linked(other)
        for other in room.passages[sighting.finding.passage]
        if (other.name.full or not sighting.name.initials)
        and (other.finding.start < sighting.finding.start or not known)
        and _same_manner(sighting, other)
    }


def _same_manner(sighting: Sighting, other: Sighting) -> bool:
    surname = sighting.name.words[-1:]
    return sighting.name.title not in CIVIL_TITLES or other.name.words[-1:] == surname


def _titled(sighting: Sighting, titles: Collection[str]) -> bool:
    """ "Mrs Young" of who is called "Mrs Noreen Young", "Mrs Y" of her too; "Mr Wells" of the
    register's "Mr W".
    """
    title, name = sighting.name.title, sighting.name.titled
    first = f"{title} {sighting.name.words[-1][0]}"
    return bool({name, first} & set(titles)) or (
        sighting.name.letter and any(each.startswith(first) for each in titles)
    )


def _known_here(sighting: Sighting, able: list[Somebody]) -> bool:
    """The register has one "Mark"; or one grown-up "Mr Wells", whom the agency names in full."""
    known = [each for each in able if each.origin == "register"]
    if len(known) != 1:
        return False
    given = any(sighting.name.words == name[:1] for name in known[0].names)
    return given or (sighting.agency in known[0].agencies and not known[0].child)


def _other_post(role: Role, somebody: Somebody) -> bool:
    theirs = somebody.known_role
    return theirs is not None and not fits_role(role, theirs) and theirs.label not in LOOSE


# --- who cannot be meant -----------------------------------------------------------------------


def may_be(sighting: Sighting, somebody: Somebody) -> bool:
    """Whether title and role allow it: a "Mr" is no mother, an officer no grandmother."""
    if sighting.gender and somebody.gender and sighting.gender != somebody.gender:
        return False
    if somebody.child and sighting.name.title in ("mr", "mrs", "ms"):
        return False
    if sighting.role == "Baby" and not somebody.infant and somebody.origin == "register":
        return False
    if sighting.young and _grown(somebody):
        return False
    if sighting.owner and any(name[0] == sighting.owner for name in somebody.names):
        return False
    if sighting.role == "Child" and (somebody.origin != "register" or _grown(somebody)):
        return False
    return not _roles_clash(sighting, somebody)


def _roles_clash(sighting: Sighting, somebody: Somebody) -> bool:
    mine, theirs = role_called(sighting.role), somebody.known_role
    if mine and mine.label == "Tenant":
        return False  # a mother, an uncle, an officer in his own time
    if mine is None or theirs is None or mine.relative:
        return sighting.kin and theirs is not None and theirs.group == "professional"
    if theirs.relative and somebody.origin == "found":
        return mine.group == "professional"
    if mine.group != theirs.group:
        return True
    specific = mine.label not in LOOSE and theirs.label not in LOOSE
    return somebody.origin == "found" and specific and not fits_role(mine, theirs)


def _grown(somebody: Somebody) -> bool:
    """A parent, a grandparent, somebody with a post: no child of a column, nobody "aged 9"."""
    role = somebody.known_role
    return not somebody.child and role is not None and role.label not in CHILDREN
