"""The reviewers' words on who is who: split first, then merge."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.identity.names import normalise, plain_form
from pipeline.identity.people import Link, Room, Somebody, found_id
from pipeline.identity.sightings import Sighting
from pipeline.model import Decision, Identity

SPLIT = "split by decision"


def obey(decisions: Iterable[Decision], room: Room) -> None:
    """`split`: the mentions of a form, at a place or everywhere, belong to another identity."""
    for decision in decisions:
        if decision.action == "split":
            for sighting in room.sightings:
                if _speaks_of(decision, sighting, room):
                    _move(sighting, decision, room)


def _speaks_of(decision: Decision, sighting: Sighting, room: Room) -> bool:
    forms = {normalise(f) for f in (sighting.finding.form, plain_form(sighting.finding.form))}
    return (
        decision.form != ""
        and normalise(decision.form) in forms
        and decision.where in ("", sighting.finding.passage)
        and decision.who in ("", room.linked(sighting))
    )


def _move(sighting: Sighting, decision: Decision, room: Room) -> None:
    target = decision.value
    if target == "new":
        target = found_id("person", f"{normalise(decision.form)}|{decision.where}|split")
        words = tuple(sighting.name.words)
        new = Somebody(target, "person", [words], "found", sighting.role, sighting.gender)
        room.add(new)
    if target in room.everybody:
        room.link(sighting, Link(target, SPLIT))


def merged(
    decisions: Iterable[Decision],
    previous: Iterable[Identity],
    everybody: Mapping[str, Somebody],
) -> dict[str, str]:
    """Who became whom: by decision, or by two rows of cast.csv that share a pseudonym.

    Of a register identity and a found one, the register's stays; else the one named in `with`.
    """
    into: dict[str, str] = {}
    for one, other in (*_by_decision(decisions), *_by_pseudonym(previous)):
        one, other = _end(one, into), _end(other, into)
        if one in everybody and other in everybody and one != other:
            keeps_one = everybody[one].origin != "found" and everybody[other].origin == "found"
            gone, stays = (other, one) if keeps_one else (one, other)
            into[gone] = stays
    return {gone: _end(gone, into) for gone in into}


def _end(who: str, into: Mapping[str, str]) -> str:
    while who in into:
        who = into[who]
    return who


def _by_decision(decisions: Iterable[Decision]) -> list[tuple[str, str]]:
    return [(d.who, d.value) for d in decisions if d.action == "merge" and d.who and d.value]


def _by_pseudonym(previous: Iterable[Identity]) -> list[tuple[str, str]]:
    first: dict[str, str] = {}
    pairs = []
    for each in previous:
        key = normalise(each.pseudonym)
        if key and each.origin == "found" and key in first:
            pairs.append((each.id, first[key]))
        elif key:
            first.setdefault(key, each.id)
    return pairs
