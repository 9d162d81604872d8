"""Findings -> the cast: who is who, and one pseudonym each (rules: docs/identity.md)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.data.roles import role_called, role_of
from pipeline.identity import decisions, pseudonyms
from pipeline.identity.castfile import read_cast, write_cast, write_suggestions
from pipeline.identity.doubts import doubts
from pipeline.identity.linking import link_all
from pipeline.identity.names import normalise, plain_form
from pipeline.identity.people import Link, Room, Somebody, role_and_gender
from pipeline.identity.sightings import Sighting, sight
from pipeline.identity.words import drop_roles
from pipeline.model import Case, Cast, Finding, Identity, Mention, Passage

__all__ = ["link", "read_cast", "write_cast", "write_suggestions"]


def link(findings: Sequence[Finding], passages: Sequence[Passage], case: Case) -> Cast:
    """Everyone in the register and everyone found, and who each finding speaks of.

    passages: in published order, since people are numbered by first event. A name that several
    people share, and nothing tells apart, gets no identity but a label and one Doubt.
    """
    known = {each.id for each in case.identities}
    names = drop_roles(findings, passages)
    room = link_all(sight(names, passages), case)
    decisions.obey(case.decisions, room)
    into = decisions.merged(case.decisions, case.previous_cast, room.everybody)
    seen = _seen(room, into, case)
    identities = _identities(room, seen, into, case)
    new_id = {old: new for old, new in seen.ids.items() if old != new}
    roles = set(findings) - set(names)
    mentions = tuple(
        Mention(each, "", "a role, no name", label=each.form)
        if each in roles
        else _mention(each, room, into, new_id, known)
        for each in findings
    )
    return Cast(identities, mentions, doubts(room, mentions, new_id, into, case))


@dataclass(frozen=True)
class _Seen:
    """Where each identity is named, and the id it has borne since an earlier run."""

    sightings: dict[str, list[Sighting]]
    ids: dict[str, str]


def _seen(room: Room, into: dict[str, str], case: Case) -> _Seen:
    sightings: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sorted(room.sightings, key=lambda s: s.order):
        if who := room.linked(sighting):
            sightings[into.get(who, who)].append(sighting)
    return _Seen(sightings, _ids_kept(room, sightings, case))


def _ids_kept(room: Room, seen: dict[str, list[Sighting]], case: Case) -> dict[str, str]:
    """Somebody found earlier under a shorter or other form keeps the id that decisions name."""
    earlier = [p for p in case.previous_cast if p.origin == "found" and p.id not in room.everybody]
    ids = {who: who for who in room.everybody}
    claims: dict[str, list[str]] = defaultdict(list)
    present = {each.id for each in case.previous_cast}
    for who, sightings in sorted(seen.items()):
        if room.everybody[who].origin == "found" and who not in present:
            forms = {normalise(plain_form(s.finding.form)) for s in sightings}
            for each in earlier:
                if forms & {normalise(plain_form(form)) for form in (each.name, *each.forms)}:
                    claims[each.id].append(who)
    wanted = Counter(who for claim in claims.values() for who in claim)
    for old, claim in claims.items():
        if len(claim) == 1 and wanted[claim[0]] == 1:
            ids[claim[0]] = old
    return ids


# --- the identities -----------------------------------------------------------------------------


def _identities(room: Room, seen: _Seen, into: dict[str, str], case: Case) -> tuple[Identity, ...]:
    found = [room.everybody[who] for who in seen.sightings if _is_found(room.everybody[who])]
    before = {each.id: each.pseudonym for each in case.previous_cast if each.pseudonym}
    pool = pseudonyms.Pseudonyms(_taken(case), _borne(case), *_real_names(room, seen, case))
    given = pseudonyms.for_register(case, before, pool)
    known = [
        replace(
            each,
            pseudonym=given.get(each.id, each.pseudonym),
            forms=_forms(seen.sightings.get(each.id, []), (each.name, *each.aliases)),
        )
        for each in case.identities
        if each.id not in into
    ]
    new = [_described(each, seen) for each in found]
    called = pseudonyms.for_found(new, before, pool)
    return (*known, *(_found(each, called, seen) for each in new))


def _is_found(somebody: Somebody) -> bool:
    return somebody.origin == "found"


def _taken(case: Case) -> Iterable[str]:
    return (each.pseudonym for each in (*case.identities, *case.previous_cast))


def _borne(case: Case) -> Iterable[str]:
    """Labels of people in the register: beside a "Maternal Uncle" the next one is number 2."""
    return (each.pseudonym for each in case.register if each.kind == "person" and each.pseudonym)


def _real_names(room: Room, seen: _Seen, case: Case) -> tuple[list[str], list[str]]:
    """Every real name and form in the case, and every word of a person's name."""
    names = [name for each in case.identities for name in (each.name, *each.aliases)]
    forms = [_bare(s) for found in seen.sightings.values() for s in found]
    words = [
        word
        for each in room.people
        for name in each.names
        for word in name
        if len(word) > 1 and (each.origin != "found" or len(name) > 1)
    ]
    words += [w for each in case.register if each.kind == "person" for w in each.name.split()]
    return [name for name in (*names, *forms) if not role_of(name)], words


def _described(somebody: Somebody, seen: _Seen) -> Somebody:
    """As found in the end, after splits and merges, under the id that it keeps."""
    sightings = seen.sightings[somebody.id]
    role, gender = role_and_gender(sightings)
    if somebody.kind == "place" and any(s.kind == "address" for s in sightings):
        role = "address"
    return replace(somebody, id=seen.ids[somebody.id], role=role, gender=gender)


def _found(somebody: Somebody, called: dict[str, str], seen: _Seen) -> Identity:
    old = next(old for old, new in seen.ids.items() if new == somebody.id)
    sightings = seen.sightings[old]
    name = _display_name(somebody, sightings)
    return Identity(
        somebody.id,
        somebody.kind,
        _shown_role(somebody),
        name,
        pseudonym=called[somebody.id],
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
    seen = {form for s in sightings for form in (s.finding.form.strip(), _bare(s))}
    return tuple(sorted(form for form in seen - set(known) if form and not role_of(form)))


# --- the mentions -------------------------------------------------------------------------------


def _mention(
    finding: Finding, room: Room, into: dict[str, str], new_id: dict[str, str], known: set[str]
) -> Mention:
    link = room.links.get(finding)
    if link is None:
        who = finding.identity if finding.identity in known else ""
        return Mention(finding, into.get(who, who), "known to the register" if who else "kind")

    def final(who: str) -> str:
        who = into.get(who, who)
        return new_id.get(who, who)

    if link.id:
        merged = f"merged from {new_id.get(link.id, link.id)} by decision; "
        return Mention(finding, final(link.id), (merged if link.id in into else "") + link.rule)
    candidates = tuple(dict.fromkeys(final(who) for who in link.candidates))
    if len(candidates) == 1 and not link.family:
        return Mention(finding, candidates[0], "merged by decision")
    return Mention(finding, "", link.rule, candidates, _label(link, room))


def _label(link: Link, room: Room) -> str:
    """What claims nothing: who it may be decides how much can be said."""
    if link.family:
        return "the couple" if link.rule == "a couple" else "the family"
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
