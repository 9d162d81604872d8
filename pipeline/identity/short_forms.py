"""Parts of names -> whose they are, in the order of the text: a name just said tells who is meant.

Each rule has a name that the reviewer reads. Where no rule leaves exactly one person, nobody is
chosen: the sighting keeps its candidates, and the reviewer is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from pipeline.data.roles import Role, role_called, same_role
from pipeline.identity.full_names import may_be_thing
from pipeline.identity.names import fits, same_given
from pipeline.identity.people import Link, Room, Somebody, found_id, role_and_gender
from pipeline.identity.probable import found_alike, probable
from pipeline.identity.sightings import GENERIC, Sighting, form_key

Narrowing = Iterator[tuple[str, list[Somebody]]]


def link_short_forms(room: Room) -> None:
    """Those of people and things already known, then those of nobody known, who are new people."""
    for sighting in room.sightings:
        earlier = room.links.get(sighting.finding)
        if earlier is None and (link := _short_form(sighting, room)):
            room.link(sighting, link)
        elif earlier and (doubt := _namesake(sighting, earlier, room)):
            room.link(sighting, doubt)
    _link_the_rest(room)


def _nearby(sighting: Sighting, room: Room) -> list[str]:
    """Who is named before it in the same passage, nearest first; then in full after it."""
    start = sighting.finding.start
    here = [
        (other.finding.start > start, abs(other.finding.start - start), room.linked(other))
        for other in room.passages[sighting.finding.passage]
        if other is not sighting
        and room.linked(other)
        and (other.name.full or other.finding.start < start)
    ]
    return list(dict.fromkeys(somebody for _, _, somebody in sorted(here)))


def _namesake(sighting: Sighting, earlier: Link, room: Room) -> Link | None:
    """The register knows one Grace, but a teacher, Grace Bello, has just been named here."""
    if not earlier.id or sighting.name.full or sighting.finding.kind not in ("person", "unknown"):
        return None
    me, nearby = room.everybody[earlier.id], _nearby(sighting, room)
    if me.origin != "register" or me.kind != "person" or me.id in nearby:
        return None
    able = {e.id for e in room.fitting(sighting.name) if _may_be(sighting, e)}
    namesakes = [who for who in nearby if who in able and room.everybody[who].origin == "found"]
    return Link("", "shared by several", (me.id, *namesakes)) if namesakes else None


def _short_form(sighting: Sighting, room: Room) -> Link | None:
    if sighting.couple:
        both = tuple(each.id for each in room.people if _bears(sighting, each) and not each.child)
        return Link("", "a couple", both, family=True)
    if sighting.family or _plural(sighting, room):
        bearers = tuple(each.id for each in room.people if _bears(sighting, each))
        return Link("", "a whole family", bearers, family=True) if bearers else None
    nearby = _nearby(sighting, room)
    able = _called_so(sighting, [e for e in room.fitting(sighting.name) if _may_be(sighting, e)])
    if room.kind(sighting) == "place":
        able = [each for each in able if each.id in nearby]
    if room.kind(sighting) == "organisation" and not sighting.name.initials:
        able = []
    able = able or [each for each in room.everybody.values() if may_be_thing(sighting, each)]
    for rule, choice in _narrowed(sighting, able, nearby):
        if len(choice) == 1:
            return Link(choice[0].id, rule)
    return Link("", "shared by several", tuple(sorted(e.id for e in able))) if able else None


def _narrowed(sighting: Sighting, able: list[Somebody], nearby: list[str]) -> Narrowing:
    """Rules in order; the first that leaves exactly one person settles it."""
    yield "the only one of that name", able
    role = role_called(sighting.role)
    if role and sighting.specific_role:
        able = [each for each in able if not _other_post(role, each)]
        yield "role", able
    same = [each for each in able if same_role(each.known_role, role)]
    if role and same and (sighting.specific_role or role.group == "family"):
        yield "role", same
        able = same
    if sighting.gender and all(each.gender for each in able):
        yield "title", [each for each in able if each.gender == sighting.gender]
    yield "named in the same passage", [each for each in able if each.id in nearby]
    if all(each.origin == "found" for each in able):
        yield "named by the same agency", [e for e in able if sighting.agency in e.agencies]


def _called_so(sighting: Sighting, able: list[Somebody]) -> list[Somebody]:
    """People are called by their first or last names; the register's by a middle one, at need."""
    words = sighting.name.words
    if len(words) > 1 or sighting.name.initials:
        return able
    first = [e for e in able if any(_outer(words[0], name) for name in e.names)]
    return first or [e for e in able if e.origin == "register"]


def _outer(word: str, name: tuple[str, ...]) -> bool:
    return word in (name[0], name[-1]) or same_given(word, name[0])


def _other_post(role: Role, somebody: Somebody) -> bool:
    theirs = somebody.known_role
    return theirs is not None and theirs != role and theirs.label not in GENERIC


def _may_be(sighting: Sighting, somebody: Somebody) -> bool:
    """Whether title and role allow it: a "Mr" is no mother, an officer no grandmother."""
    if sighting.gender and somebody.gender and sighting.gender != somebody.gender:
        return False
    if somebody.child and sighting.name.title in ("mr", "mrs", "ms"):
        return False
    if sighting.role == "Baby" and not somebody.child and somebody.origin == "register":
        return False
    return not _roles_clash(sighting, somebody)


def _roles_clash(sighting: Sighting, somebody: Somebody) -> bool:
    mine, theirs = role_called(sighting.role), somebody.known_role
    if mine is None or theirs is None or mine.relative:
        return False
    if theirs.relative and somebody.origin == "found":
        return mine.group == "professional"
    if mine.group != theirs.group:
        return True
    specific = sighting.specific_role and somebody.role not in GENERIC
    return somebody.origin == "found" and bool(specific) and not same_role(mine, theirs)


def _plural(sighting: Sighting, room: Room) -> bool:
    """ "the Sesays", where nobody is called Sesays."""
    word = sighting.name.words[-1] if len(sighting.name.words) == 1 else ""
    bearers = [each for each in room.people if word.endswith("s") and _bears(sighting, each)]
    return bool(bearers) and not any(word in name for each in bearers for name in each.names)


def _bears(sighting: Sighting, somebody: Somebody) -> bool:
    """Whether the surname, singular or plural, is somebody's."""
    last = sighting.name.words[-1:]
    forms = {w for word in last for w in (word, word.removesuffix("s"), word.removesuffix("es"))}
    return any(forms & set(name[1:]) for name in somebody.names)


# --- people known by a short form alone ---------------------------------------------------------


def _link_the_rest(room: Room) -> None:
    """One person per form, unless the text gives its bearers different posts or genders."""
    forms: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in room.open:
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
    for key in sorted(forms, key=lambda key: (-len(key.split()), key)):
        name = forms[key][0].name
        longer = [] if name.initials else [k for k in groups if fits(name, tuple(k.split()))]
        groups.setdefault(longer[0] if len(longer) == 1 else key, []).extend(forms[key])
    return list(groups.items())


def _link_form(key: str, bearers: list[Sighting], room: Room) -> None:
    tellers: tuple[Callable[[Sighting], str], ...] = (
        lambda s: s.specific_role,
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
