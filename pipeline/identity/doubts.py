"""Questions for the reviewer about who is who: one per form or pair, never one per place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from hashlib import blake2b

from pipeline.identity.linking import look_alikes
from pipeline.identity.names import normalise, plain_form
from pipeline.identity.people import OF_SEVERAL, Room
from pipeline.identity.probable import NEAR
from pipeline.model import Case, Doubt, Mention


def doubts(
    room: Room,
    mentions: Sequence[Mention],
    into: dict[str, str],
    case: Case,
) -> tuple[Doubt, ...]:
    return (*_who(mentions, room), *_same(room, mentions, into, case))


def _key(question: str, *words: str) -> str:
    return f"{question}-{blake2b('|'.join(words).encode(), digest_size=4).hexdigest()}"


def _who(mentions: Sequence[Mention], room: Room) -> list[Doubt]:
    """Of what may be published: a file property is redacted whoever it names."""
    forms: dict[str, list[Mention]] = defaultdict(list)
    shown = {s.finding for s in room.sightings if not s.hidden}
    for mention in mentions:
        if mention.finding not in shown:
            continue
        if mention.candidates and mention.rule not in OF_SEVERAL:
            forms[normalise(plain_form(mention.finding.form))].append(mention)
    return [
        Doubt(
            _key("who", form),
            "who",
            unsure[0].finding.form,
            tuple(dict.fromkeys(m.finding.passage for m in unsure)),
            tuple(sorted({who for m in unsure for who in m.candidates})),
            "this comes near a known name: the same person, or another?"
            if all(m.rule == NEAR for m in unsure)
            else "this name fits several people, and nothing nearby tells which",
        )
        for form, unsure in forms.items()
    ]


def _same(
    room: Room,
    mentions: Sequence[Mention],
    into: dict[str, str],
    case: Case,
) -> list[Doubt]:
    places: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        places[mention.identity].append(mention)
    told_apart = {frozenset((d.who, d.value)) for d in case.decisions if d.action == "split"}
    found = []
    for one, other in look_alikes(room):
        pair = tuple(sorted((one, other)))
        here = places[pair[0]] + places[pair[1]]
        if any(room.everybody[who].hidden for who in pair):
            continue
        if one in into or other in into or frozenset(pair) in told_apart or not here:
            continue
        found.append(
            Doubt(
                _key("same", *pair),
                "same",
                here[0].finding.form,
                tuple(dict.fromkeys(m.finding.passage for m in here)),
                pair,
                "two names differ by a letter or two: one person or two?",
            )
        )
    return found
