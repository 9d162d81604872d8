"""Findings -> the cast: who is who, and one pseudonym each (rules: docs/identity.md)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.data.roles import role_called, role_of
from pipeline.identity import decisions, pseudonyms
from pipeline.identity.castfile import entries, read_cast, write_cast, write_suggestions
from pipeline.identity.continuity import keep_ids
from pipeline.identity.cutting import cut
from pipeline.identity.doubts import doubts
from pipeline.identity.knowing import role_and_gender, told_of
from pipeline.identity.linking import link_all
from pipeline.identity.names import plain_form, unspelled
from pipeline.identity.people import OF_ONE_NAME, Link, Room, Somebody
from pipeline.identity.probable import NEAR
from pipeline.identity.sightings import Sighting, sight
from pipeline.identity.words import drop_roles
from pipeline.model import Case, Cast, Finding, Identity, Mention, Passage

__all__ = ["entries", "link", "read_cast", "write_cast", "write_suggestions"]


def link(findings: Sequence[Finding], passages: Sequence[Passage], case: Case) -> Cast:
    """Everyone in the register and everyone found, and who each finding speaks of.

    passages: in published order, since people are numbered by first event. A name that several
    people share, and nothing tells apart, gets no identity but a label and one Doubt.
    """
    findings = cut(findings, passages, case.register)
    names = drop_roles(findings, passages)
    room = link_all(sight(names, passages), case)
    keep_ids(room, case)
    decisions.obey(case.decisions, room)
    into = decisions.merged(case.decisions, case.previous_cast, room.everybody)
    roles = set(findings) - set(names)
    mentions = tuple(
        _role(each) if each in roles else _mention(each, room, into) for each in findings
    )
    identities = _identities(room, _seen(room, into), into, case)
    asked = doubts(room, mentions, into, case)
    return Cast(identities, _without_questions(mentions, room, passages), asked)


def _without_questions(
    mentions: Iterable[Mention], room: Room, passages: Sequence[Passage]
) -> tuple[Mention, ...]:
    """Nothing is asked about initials whose owner is known, nor about what is never published."""
    never = {passage.key for passage in passages if passage.channel == "evidence"}
    known = room.known_initials()
    return tuple(
        replace(each, finding=replace(each.finding, doubtful=False))
        if each.finding.doubtful and (each.finding in known or each.finding.passage in never)
        else each
        for each in mentions
    )


OTHERS = "another family"
"""What "the Adebayos" are where no Adebayo is of the register: never the family reviewed."""
Seen = dict[str, list[Sighting]]


def _seen(room: Room, into: dict[str, str]) -> Seen:
    """Where each identity is named, in order of first event."""
    seen: Seen = defaultdict(list)
    for sighting in sorted(room.sightings, key=lambda s: s.order):
        if who := room.linked(sighting):
            seen[into.get(who, who)].append(sighting)
    return seen


# --- the identities -----------------------------------------------------------------------------


def _identities(room: Room, seen: Seen, into: dict[str, str], case: Case) -> tuple[Identity, ...]:
    found = [room.everybody[who] for who in seen if _is_found(room.everybody[who])]
    before = {each.id: each.pseudonym for each in case.previous_cast if each.pseudonym}
    pool = pseudonyms.Pseudonyms(_taken(case), _borne(case), *_real_names(room, seen, case))
    given = pseudonyms.for_register(case, before, pool)
    near = _near_forms(room)
    known = [
        replace(
            each,
            pseudonym=given.get(each.id, each.pseudonym),
            forms=_forms(
                [*seen.get(each.id, []), *near.get(each.id, [])], (each.name, *each.aliases)
            ),
        )
        for each in case.identities
        if each.id not in into
    ]
    new = [_described(each, seen[each.id], room) for each in found]
    called = pseudonyms.for_found(new, before, pool)
    return (*known, *(_found(each, called[each.id], seen[each.id]) for each in new))


def _near_forms(room: Room) -> Seen:
    """Forms that may be somebody's of the register: verify has to know them as his or hers."""
    near: Seen = defaultdict(list)
    for sighting in room.sightings:
        link = room.links.get(sighting.finding)
        if link and link.rule == NEAR and not link.id:
            near[link.candidates[0]].append(sighting)
    return near


def _is_found(somebody: Somebody) -> bool:
    return somebody.origin == "found"


def _taken(case: Case) -> Iterable[str]:
    return (each.pseudonym for each in (*case.identities, *case.previous_cast))


def _borne(case: Case) -> Iterable[str]:
    """Labels of people in the register: beside a "Maternal Uncle" the next one is number 2."""
    return (each.pseudonym for each in case.register if each.kind == "person" and each.pseudonym)


def _real_names(room: Room, seen: Seen, case: Case) -> tuple[list[str], list[str]]:
    """Every real name and form in the case, and every word of a person's name."""
    names = [name for each in case.identities for name in (each.name, *each.aliases)]
    forms = [_bare(s) for found in seen.values() for s in found]
    words = [
        word
        for each in room.people
        for name in each.names
        for word in name
        if len(word) > 1 and (each.origin != "found" or len(name) > 1)
    ]
    words += [w for each in case.register if each.kind == "person" for w in each.name.split()]
    return [name for name in (*names, *forms) if not role_of(name)], words


def _described(somebody: Somebody, sightings: Sequence[Sighting], room: Room) -> Somebody:
    """As known in the end, after splits and merges."""
    decided = any(room.links[s.finding].rule == decisions.SPLIT for s in sightings)
    role, gender = role_and_gender(sightings)
    if somebody.kind == "place" and any(s.kind == "address" for s in sightings):
        role = "address"
    return replace(somebody, role=role, gender=gender, told=decided or told_of(sightings))


def _found(somebody: Somebody, pseudonym: str, sightings: Sequence[Sighting]) -> Identity:
    name = _display_name(somebody, sightings)
    return Identity(
        somebody.id,
        somebody.kind,
        _shown_role(somebody),
        name,
        pseudonym=pseudonym,
        origin="found",
        forms=_forms(sightings, (name,)),
    )


def _shown_role(somebody: Somebody) -> str:
    role = role_called(somebody.role)
    return "" if role and role.relative else somebody.role


def _display_name(somebody: Somebody, sightings: Sequence[Sighting]) -> str:
    """The fullest form as it is written oftenest, without title or role."""
    counts = Counter(_bare(s) for s in sightings)
    whole = max((_fullness(form) for form in counts), default=0)
    longest = [form for form in counts if _fullness(form) == whole]
    return min(longest, key=lambda form: (-counts[form], form.isupper(), form))


def _bare(sighting: Sighting) -> str:
    """Without title and role; a house or a school has none ("number 12", "Sr Mary's")."""
    form = sighting.finding.form
    person = sighting.kind in ("person", "unknown")
    return plain_form(form) if person else form.strip()


def _fullness(form: str) -> int:
    """How many words of it are more than an initial."""
    return sum(len(word.strip(".")) > 1 for word in form.split())


def _forms(sightings: Sequence[Sighting], known: Iterable[str]) -> tuple[str, ...]:
    seen = {form for s in sightings for form in (unspelled(s.finding.form).strip(), _bare(s))}
    return tuple(sorted(form for form in seen - set(known) if form and not role_of(form)))


# --- the mentions -------------------------------------------------------------------------------


def _role(finding: Finding) -> Mention:
    """Printed as it stands, unless the check of the text or a reviewer holds it to be somebody's
    initials: then it goes, and nobody is claimed.
    """
    held = any(reason.startswith(("verify:", "decision:")) for reason in finding.reasons)
    rule = "a role, or somebody's initials" if held else "a role, no name"
    return Mention(finding, "", rule, label="" if held else finding.form)


def _mention(finding: Finding, room: Room, into: dict[str, str]) -> Mention:
    link = room.links.get(finding)
    if link is None:
        who = finding.identity if finding.identity in room.everybody else ""
        return Mention(finding, into.get(who, who), "known to the register" if who else "kind")
    if link.id in into:
        rule = f"merged from {link.id} by decision; {link.rule}"
        return Mention(finding, into[link.id], rule)
    if link.id:
        return Mention(finding, link.id, link.rule)
    candidates = tuple(dict.fromkeys(into.get(who, who) for who in link.candidates))
    if len(candidates) == 1 < len(link.candidates) and not link.family:
        return Mention(finding, candidates[0], "the candidates were merged by decision")
    return Mention(finding, "", link.rule, candidates, _label(link, room))


def _label(link: Link, room: Room) -> str:
    """What claims nothing: who it may be decides how much can be said."""
    if link.rule == OF_ONE_NAME:
        return OF_ONE_NAME
    if link.family:
        if link.rule == "a couple":
            return "the couple"
        ours = any(room.everybody[who].origin == "register" for who in link.candidates)
        return "the family" if ours or not link.candidates else OTHERS
    if link.rule == NEAR:
        return "a person"
    groups = {_group(room.everybody[who]) for who in link.candidates}
    if len(groups) > 1 and not groups & {"a person", "a professional", "a family member"}:
        return "a place"
    return groups.pop() if len(groups) == 1 else "a person"


def _group(somebody: Somebody) -> str:
    if somebody.kind != "person":
        return "a place" if somebody.kind == "place" else "an organisation"
    role = somebody.known_role
    if role and role.group == "professional":
        return "a professional"
    if (role and role.group == "family") or (somebody.origin == "register" and not role):
        return "a family member"
    return "a person"
