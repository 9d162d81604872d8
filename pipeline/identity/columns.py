"""What a column of a chronology says of a name that stands alone in it: staff, a child, nobody."""

from __future__ import annotations

import re

from pipeline.data.roles import role_of

_CHILD = re.compile(r"\b(?:child|children|young person|baby)\b(?!['’]?s? social)", re.IGNORECASE)
_NOT_STAFF = re.compile(
    r"\b(?:famil\w+|relatives?|parents?|carers?|next of kin|clients?|patients?|service users?|"
    r"residents?|tenants?|adults?|victims?|perpetrators?|suspects?|informants?|callers?|nok|"
    r"subjects?|name)\b",
    re.IGNORECASE,
)
#: "Officer" is a word of several trades; which, the agency says.
_OFFICERS = (
    ("Police Officer", r"\b(?:police|constabulary)\b"),
    ("Probation Officer", r"\bprobation\b"),
    ("Housing Officer", r"\b(?:housing|homes|tenanc\w+)\b"),
)

#: What a heading that is no post's own ("Officer", "Worker", "Seen by") makes of a name.
CLAIMED = ("Professional", *(label for label, _ in _OFFICERS))


def column_role(heading: str, agency: str) -> str:
    """The label of the role that a name alone in the column has; "Professional" where only that
    can be said, "" where the column is not the staff's.
    """
    plain = " ".join(heading.split()).strip(" :.?*")
    role = role_of(plain) or role_of(plain.removesuffix("s")) or role_of(plain.partition(" ")[0])
    if role and role.label == "Professional" and "officer" in plain.casefold():
        return _officer(agency)
    if role and role.group == "professional":
        return role.label
    if _CHILD.search(plain):
        return "Child"
    return "" if _NOT_STAFF.search(plain) else "Professional"


def _officer(agency: str) -> str:
    told = (label for label, words in _OFFICERS if re.search(words, agency, re.IGNORECASE))
    return next(told, "Professional")
