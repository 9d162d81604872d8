"""What each form is, person, place or body, by the votes of its sightings and the words around."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from pipeline.identity.given import is_given
from pipeline.identity.sightings import Sighting, form_key
from pipeline.model import IdentityKind

#: "Little Hember", "Jolly Sailor": how places and pubs begin, and nobody's name.
_NO_GIVEN_NAMES = frozenset(
    ("little", "great", "old", "new", "upper", "lower", "nether", "north", "south", "east", "west",
     "jolly", "golden", "royal", "copper")
)  # fmt: skip


def kinds(seen: Sequence[Sighting], known: Iterable[str]) -> dict[str, IdentityKind]:
    """By form: models take places for people. known: words of names in the register."""
    people = set(known)
    whole = [s.name.words for s in seen if s.kind == "person" and s.name.full]
    people |= {word for words in whole if words[0] not in _NO_GIVEN_NAMES for word in words}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for sighting in seen:
        kind, weight = _vote(sighting, people)
        votes[form_key(sighting)][kind] += weight
    voted = {key: _elected(counts) for key, counts in votes.items()}
    voted |= dict.fromkeys(_lived_in(seen, people), "place")
    return voted | dict.fromkeys(_with_surnames(voted), "person")


def _lived_in(seen: Sequence[Sighting], people: set[str]) -> Iterable[str]:
    """One word that somebody lives in or moves to, and that nobody bears, is a place throughout."""
    borne = {form_key(s) for s in seen if s.role or s.name.title or s.kin}
    return [
        form_key(s)
        for s in seen
        if s.inside and len(s.name.words) == 1 and s.name.words[0] not in people
        and form_key(s) not in borne and s.kind != "address"
    ]  # fmt: skip


def _vote(sighting: Sighting, people: set[str]) -> tuple[str, int]:
    """The words around a name say more than a model does."""
    told = sighting.role or sighting.name.title
    thing = sighting.kind in ("organisation", "address")
    if told and not thing:
        return "person", 2
    first, word = (sighting.name.words or ("",))[0], (sighting.name.words or ("",))[-1]
    if first in _NO_GIVEN_NAMES and not {word} & people and not is_given(word):
        return ("place" if sighting.kind == "person" else sighting.kind), 2
    named = sighting.named and not {word, word.removesuffix("s")} & people
    if sighting.kind == "person" and (sighting.inside or named):
        return "place", 2
    return sighting.kind, 2 if told or sighting.inside else 1


def _with_surnames(kinds: dict[str, IdentityKind]) -> list[str]:
    """ "Folasade Oyelaran", taken for a place, while a Kofi Oyelaran is about."""
    people = [key.split() for key, kind in kinds.items() if kind == "person"]
    surnames = {words[-1] for words in people if len(words) > 1}
    return [
        key
        for key, kind in kinds.items()
        if kind == "place" and len(key.split()) == 2 and key.split()[-1] in surnames
        and key.split()[0] not in surnames
    ]  # fmt: skip


def _elected(counts: Counter[str]) -> IdentityKind:
    ranks: tuple[tuple[str, IdentityKind], ...] = (
        ("person", "person"), ("address", "place"), ("organisation", "organisation"),
        ("place", "place"),
    )  # fmt: skip
    best = max((counts[name] for name, _ in ranks), default=0)
    return next((kind for name, kind in ranks if best and counts[name] == best), "other")
