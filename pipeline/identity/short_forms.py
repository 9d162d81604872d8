"""Parts of names -> whose they are, in the order of the text: a name just said tells who is meant.

Where no rule leaves exactly one person, nobody is chosen: the sighting keeps its candidates, and
the reviewer is asked.
"""

from __future__ import annotations

from pipeline.identity.full_names import may_be_thing
from pipeline.identity.given import same_given
from pipeline.identity.names import plain_form
from pipeline.identity.narrowing import may_be, narrowed
from pipeline.identity.newcomers import link_newcomers, numbered
from pipeline.identity.people import OF_ONE_NAME, Link, Room, Somebody
from pipeline.identity.sightings import Sighting


def _link(sighting: Sighting, link: Link, room: Room) -> None:
    """Initials in brackets after a name, or alone in the staff's column, are known from now on."""
    room.link(sighting, link)
    staff = sighting.alone and sighting.role not in ("", "Child") and link.rule != BY_TITLE
    if link.id and sighting.name.initials and (staff or link.rule == "beside the name"):
        room.call(link.id, sighting.name.words)


BY_TITLE = "initials of title and surname"
PLAIN_RULES = (
    "the only one of that name", "collar number", "the baby of the family", "beside the name",
)  # fmt: skip


def link_short_forms(room: Room) -> None:
    """Those of people and things already known, then those of nobody known, who are new people.

    The plain ones first: what they tell (that Sarah Marsh is a "Dr Marsh") decides the others.
    """
    for rules in (PLAIN_RULES, (*PLAIN_RULES, "role")):
        room.learn()
        for sighting in room.open:
            if (link := _short_form(sighting, room)) and link.rule in rules:
                _link(sighting, link, room)
    room.learn()
    for sighting in room.sightings:
        earlier = room.links.get(sighting.finding)
        if earlier is None and (link := _short_form(sighting, room)):
            _link(sighting, link, room)
        elif earlier and (doubt := _namesake(sighting, earlier, room)):
            room.link(sighting, doubt)
    link_newcomers(room)


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
    """The register knows one Grace, but a teacher, Grace Bello, has just been named here. Letters
    that the register does not give him may be those of whoever this agency knows by them.
    """
    if not earlier.id or sighting.name.full or sighting.finding.kind not in ("person", "unknown"):
        return None
    me, nearby = room.everybody[earlier.id], _nearby(sighting, room)
    if me.origin != "register" or me.kind != "person" or me.id in nearby:
        return None
    able = {e.id for e in room.fitting(sighting.name) if may_be(sighting, e)}
    found = [who for who in able if room.everybody[who].origin == "found"]
    namesakes = [who for who in nearby if who in found]
    if sighting.name.initials and sighting.name.words not in me.names:
        namesakes = sorted(who for who in found if sighting.agency in room.everybody[who].agencies)
    return Link("", "shared by several", (me.id, *namesakes)) if namesakes else None


def _short_form(sighting: Sighting, room: Room) -> Link | None:
    if sighting.couple:
        both = tuple(each.id for each in room.people if _bears(sighting, each) and not each.child)
        return Link("", "a couple", both, family=True)
    if sighting.family or _plural(sighting, room):
        bearers = tuple(each.id for each in room.people if _bears(sighting, each))
        rule = OF_ONE_NAME if sighting.counted else "a whole family"
        return Link("", rule, bearers, family=True) if bearers else None
    if link := numbered(sighting, room) or _baby(sighting, room) or _declared(sighting, room):
        return link
    nearby = _nearby(sighting, room)
    able = _called_so(sighting, [e for e in room.fitting(sighting.name) if may_be(sighting, e)])
    titled = [] if able else [e for e in room.people if _title_and_letter(sighting, e)]
    if len(titled) == 1:
        return Link(titled[0].id, BY_TITLE)
    able = _not_by_nickname_alone(sighting, _shown(sighting, able), nearby)
    if room.kind(sighting) == "place":
        able = [each for each in able if each.id in nearby]
    if room.kind(sighting) == "organisation" and not sighting.name.initials:
        able = []
    able = able or [each for each in room.everybody.values() if may_be_thing(sighting, each)]
    for rule, choice in narrowed(sighting, able, nearby, room):
        related = sighting.kin and sighting.role  # "his son Marek", not "Ella's mum"
        if len(choice) == 1 and not (related and _stranger(choice[0], room)):
            return Link(choice[0].id, rule)
    return Link("", "shared by several", tuple(sorted(e.id for e in able))) if able else None


def _baby(sighting: Sighting, room: Room) -> Link | None:
    """ "Baby Ferreira": whichever surname of the family it is given, there is but one baby."""
    family = [each for each in room.people if each.origin == "register"]
    infants = [each for each in family if each.infant]
    words = sighting.name.words
    theirs = any(words == name[-1:] for each in family for name in each.names if len(name) > 1)
    if sighting.role == "Baby" and theirs and len(infants) == 1:
        return Link(infants[0].id, "the baby of the family")
    return None


def _declared(sighting: Sighting, room: Room) -> Link | None:
    """ "Aoife O'Dwyer (AOD)": the capitals of the name right before them, hers from then on."""
    if not sighting.name.initials:
        return None
    for other in room.passages[sighting.finding.passage]:
        who, gap = room.linked(other), sighting.finding.start - other.finding.end
        capitals = [c.casefold() for c in plain_form(other.finding.form) if c.isupper()]
        if who and other.name.full and 0 < gap < 4 and capitals == list(sighting.name.words):
            return Link(who, "beside the name")
    return None


def _stranger(somebody: Somebody, room: Room) -> bool:
    """No relation that the text tells, no name of the family: "his son Marek" may be another."""
    family = {n[-1] for each in room.people if each.origin == "register" for n in each.names}
    role = somebody.known_role
    related = role is not None and role.group != "professional"
    return somebody.origin == "found" and not related and not any(
        name[-1] in family for name in somebody.names
    )  # fmt: skip


def _title_and_letter(sighting: Sighting, somebody: Somebody) -> bool:
    """ "MP" for Miss Price, in the records of those who call her so."""
    words = sighting.name.words
    return (
        sighting.name.initials and len(words) == 2 and sighting.agency in somebody.agencies
        and any((t[0], t.split()[-1][0]) == words for t in somebody.titles)
    )  # fmt: skip


def _shown(sighting: Sighting, able: list[Somebody]) -> list[Somebody]:
    """Nobody who stands only in a file property or a deleted line is meant in what is published."""
    return able if sighting.hidden else [e for e in able if not e.hidden] or able


def _not_by_nickname_alone(
    sighting: Sighting, able: list[Somebody], nearby: list[str]
) -> list[Somebody]:
    """ "Ella" is no Helen of another agency: a nickname that nobody said is not enough."""
    words = sighting.name.words
    if len(words) != 1 or sighting.name.title:
        return able
    return [
        each
        for each in able
        if each.origin == "register" or each.id in nearby or sighting.agency in each.agencies
        or any(words[0] in name for name in each.names)
    ]  # fmt: skip


def _called_so(sighting: Sighting, able: list[Somebody]) -> list[Somebody]:
    """People are called by their first or last names; the register's by a middle one, at need."""
    words = sighting.name.words
    if sighting.name.bare:
        return [e for e in able if any(words[0] == name[0][0] for name in e.names)] or able
    if len(words) > 1 or sighting.name.initials or sighting.name.letter:
        return able
    first = [e for e in able if any(_outer(words[0], name) for name in e.names)]
    return first or [e for e in able if e.origin == "register"]


def _outer(word: str, name: tuple[str, ...]) -> bool:
    return word in (name[0], name[-1]) or same_given(word, name[0])


def several(sighting: Sighting, room: Room) -> bool:
    """The family, a couple, "two Brands": no one person, whatever detection took it for."""
    return sighting.group or _plural(sighting, room)


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
