"""The ids of an earlier run, kept by those who are now known by a longer or another form.

An id of somebody found is a hash of the name, so "PC Dunne", once he is "Rory Dunne" too, would
get another one; decisions and pseudonyms that name the earlier id would be lost.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from pipeline.identity.names import normalise, plain_form
from pipeline.identity.people import Room
from pipeline.model import Case, Identity


def keep_ids(room: Room, case: Case) -> None:
    """Rename whoever alone bears a form of an earlier identity that is no longer there."""
    earlier = [p for p in case.previous_cast if p.origin == "found" and p.id not in room.everybody]
    claims: dict[str, list[str]] = defaultdict(list)
    forms = _forms(room, {each.id for each in case.previous_cast})
    for each in earlier:
        claims[each.id] = [who for who in sorted(forms) if forms[who] & _written(each)]
    wanted = Counter(who for claim in claims.values() for who in claim)
    for old, claim in claims.items():
        if len(claim) == 1 and wanted[claim[0]] == 1:
            room.rename(claim[0], old)


def _forms(room: Room, present: set[str]) -> dict[str, set[str]]:
    """Of those found now and not before: every form, normalised."""
    forms: dict[str, set[str]] = defaultdict(set)
    for sighting in room.sightings:
        who = room.linked(sighting)
        if who and who not in present and room.everybody[who].origin == "found":
            forms[who].add(normalise(plain_form(sighting.finding.form)))
    return forms


def _written(identity: Identity) -> set[str]:
    return {normalise(plain_form(form)) for form in (identity.name, *identity.forms)}
