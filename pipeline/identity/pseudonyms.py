"""One pseudonym each: the register's, the one given before, else a label of role or kind, numbered.

No pseudonym may be, or hold, a real name of the case ("Nurse 1" where a Peter Nurse is about).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pipeline.data.roles import role_called, role_of
from pipeline.identity.kinds import organisation_label, own_words, place_label
from pipeline.identity.names import normalise
from pipeline.identity.people import Somebody
from pipeline.model import Case, Identity

PLAIN = {"person": "Person", "place": "Place", "organisation": "Organisation", "other": "Reference"}
NAME = "Name"
"""For one word that a model took for somebody, and that may be a shop or a town."""
#: Where the label holds somebody's real name ("Faith").
_OTHERWISE = {"Faith Leader": "Religious Leader"}
_HOME = ("home", "family home", "home address", "address", "family address", "house")
_SUBJECT = ("", "subject", "child", "index child", "the child", "victim", "adult", "subject child")
ADULT_AGE = 18  # years


class Pseudonyms:
    """Those taken, and the words that none may hold."""

    def __init__(
        self,
        taken: Iterable[str],
        bare: Iterable[str],
        names: Iterable[str],
        words: Iterable[str],
    ) -> None:
        """bare: labels that a person of the register bears without a number."""
        self._taken = {normalise(each) for each in taken if each}
        self._bare = {normalise(each) for each in bare}
        self._names = {normalise(name) for name in names}
        self._words = {normalise(word) for word in words}

    def take(self, label: str, plain: str, *, bare: bool = False) -> str:
        """`label`, or the next free number of it; `plain` where the label holds a real name."""
        labels = (label, _OTHERWISE.get(label, plain), plain)
        usable = next((each for each in labels if self._usable(each)), "Identity")
        if bare and self._free(usable):
            return self._give(usable)
        number = 2 if normalise(usable) in self._bare else 1
        while not self._free(f"{usable} {number}"):
            number += 1
        return self._give(f"{usable} {number}")

    def _give(self, pseudonym: str) -> str:
        self._taken.add(normalise(pseudonym))
        return pseudonym

    def _usable(self, label: str) -> bool:
        return not self._words & set(normalise(label).split())

    def _free(self, pseudonym: str) -> bool:
        return normalise(pseudonym) not in self._taken | self._names

    def may_stay(self, pseudonym: str) -> bool:
        """Whether one given earlier still names nobody."""
        return normalise(pseudonym) not in self._names and self._usable(pseudonym)


def for_register(case: Case, before: Mapping[str, str], pool: Pseudonyms) -> dict[str, str]:
    """id -> pseudonym of every register row: its own, the earlier one, else by role and kind."""
    labels = {each.id: _register_label(each, case) for each in case.register if not each.pseudonym}
    several = Counter(labels.values())
    given = {}
    for each in case.register:
        if each.pseudonym or each.id in before:
            given[each.id] = each.pseudonym or before[each.id]
            continue
        label = labels[each.id]
        alone = several[label] == 1 and _may_stand_alone(each, label)
        given[each.id] = pool.take(label, PLAIN[each.kind], bare=alone)
    return given


def _may_stand_alone(identity: Identity, label: str) -> bool:
    role = role_called(label)
    if identity.kind == "place":
        return label == "the family home"
    return identity.kind == "person" and label != "Person" and not (
        role and role.group != "family"
    )  # fmt: skip


def _register_label(identity: Identity, case: Case) -> str:
    if identity.kind == "person":
        return _person_label(identity, case)
    if identity.kind == "organisation":
        return organisation_label(identity.name, identity.role)
    if identity.kind == "place":
        home = identity.role.casefold().strip() in _HOME
        return "the family home" if home else place_label(identity.name, identity.role)
    return "Reference"


def _person_label(identity: Identity, case: Case) -> str:
    role = " ".join(identity.role.casefold().split())
    if identity.id in case.subjects and role in _SUBJECT:
        return "Adult" if _is_adult(identity, case) or role == "adult" else "Child"
    known = role_of(role) or role_of(_OF_WHOM.split(role)[0])
    if known is None and identity.id in case.subjects and not own_words(role):
        return "Child"
    return known.label if known else own_words(identity.role) or "Person"


#: "mother of the child": names that may follow are not read. A "head of year" is another post.
_OF_WHOM = re.compile(
    r"\s*[,;(/-]\s|\s+(?:of|to)\s+(?:the|his|her|their|child|subject|adult|p\d)\b"
)


def _is_adult(identity: Identity, case: Case) -> bool:
    born = identity.date_of_birth
    return born is not None and case.as_of.year - born.year > ADULT_AGE


def for_found(
    found: Sequence[Somebody], before: Mapping[str, str], pool: Pseudonyms
) -> dict[str, str]:
    """id -> pseudonym, numbered in the order given: that of the first event."""
    given = {}
    for each in found:
        earlier = before.get(each.id, "")
        stays = earlier and pool.may_stay(earlier)
        given[each.id] = earlier if stays else pool.take(found_label(each), _plain(each))
    return given


def _plain(somebody: Somebody) -> str:
    role = somebody.known_role
    if somebody.kind == "person" and role and role.group == "professional":
        return "Professional"
    return PLAIN[somebody.kind]


def found_label(somebody: Somebody) -> str:
    name = " ".join(somebody.names[0]) if somebody.names else ""
    if somebody.kind == "organisation":
        return organisation_label(name)
    if somebody.kind == "place":
        return "Address" if somebody.role == "address" else place_label(name)
    role = somebody.known_role
    plain = PLAIN["person"] if somebody.told else NAME
    return role.label if role and not role.relative else plain
