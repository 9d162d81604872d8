"""Names alone in a column "Officer" that are no officers': contractors, and the family's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.data.roles import role_of
from pipeline.identity.columns import CLAIMED
from pipeline.identity.fitting import fits
from pipeline.identity.given import short_of
from pipeline.identity.names import Name, read_name
from pipeline.identity.sightings import Sighting
from pipeline.model import Case

Words = tuple[str, ...]


def tempered(sightings: Sequence[Sighting], case: Case) -> tuple[Sighting, ...]:
    """The heading claims no post of who bears the name of a firm ("Bo Dobbs", of Dobbs Clearance),
    and nothing at all of who bears the family's.
    """
    firms = {w for s in sightings if s.kind == "organisation" for w in s.name.words if len(w) > 2}
    family = set(_surnames(case))
    people = {s.name.words for s in sightings if s.name.full and s.kind == "person"}
    relatives = {words for words in people if _surname_parts(words) & family}
    outside = {words for words in people if words[-1] in firms} - relatives
    return tuple(_tempered(each, relatives, outside) for each in sightings)


def _tempered(sighting: Sighting, relatives: set[Words], outside: set[Words]) -> Sighting:
    by_column = sighting.alone and sighting.role in CLAIMED and not sighting.name.role
    if not by_column or sighting.name.title:
        return sighting
    if any(_may_be(sighting.name, words) for words in relatives):
        return replace(sighting, role="")
    if any(_may_be(sighting.name, words) for words in outside):
        return replace(sighting, role="Professional")
    return sighting


def _may_be(name: Name, whole: Words) -> bool:
    return fits(name, whole) or (len(name.words) == 1 and short_of(name.words[0], whole[0]))


def _surnames(case: Case) -> Iterator[str]:
    """Of the family: a social worker's in the register says nothing of his namesakes."""
    for each in case.register:
        words = read_name(each.name).words
        if each.kind == "person" and len(words) > 1 and not _has_post(each.role):
            yield words[-1]


def _has_post(role: str) -> bool:
    known = role_of(role)
    return known is not None and known.group == "professional"


def _surname_parts(words: Words) -> set[str]:
    return set(words[1:])
