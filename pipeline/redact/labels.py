"""What a finding is called in the report: a pseudonym, a label that claims nothing, a kind."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.data.roles import Role, role_called, role_of
from pipeline.model import Identity, Mention

#: Kinds that no pseudonym of a person says: the number is removed, whoever's it is.
KINDS: dict[str, str] = {
    "phone": "[phone number]",
    "email": "[email address]",
    "url": "[web address]",
    "number": "[reference number]",
    "reference": "[reference number]",
    "postcode": "[postcode]",
    "vehicle": "[vehicle registration]",
    "birth": "[date of birth]",
    "death": "[date of death]",
    "date": "[date]",
    "age": "[age removed]",
}
UNKNOWN = "[removed]"
DATES = ("date", "birth", "death", "age")
_NUMBERED = re.compile(r"\s\d+\Z")


def label(mention: Mention, cast: Mapping[str, Identity]) -> str | None:
    """None: the words stay as they are (a role that is no name, a quasi-identifier)."""
    kind = mention.finding.kind
    who = cast.get(mention.identity)
    if kind in KINDS:
        return who.pseudonym if who and who.kind == "other" else KINDS[kind]
    if who and who.pseudonym:
        return who.pseudonym
    if kind == "quasi" or mention.label == mention.finding.form:
        return None
    return mention.label or UNKNOWN


def role_said(pseudonym: str, who: Identity | None) -> Role | None:
    """The role that a pseudonym tells: "Health Visitor 2" a health visitor, "Child F" a child."""
    words = _NUMBERED.sub("", pseudonym)
    said = role_called(words) or role_of(words)
    theirs = role_of(who.role) if who else None
    if said and theirs and theirs.group == "family" != said.group:
        return theirs  # an author's "Sister" is the adult's, no ward's
    return said or theirs


def numbered(pseudonym: str) -> bool:
    return bool(_NUMBERED.search(pseudonym))
