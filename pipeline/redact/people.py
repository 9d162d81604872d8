"""Pseudonyms with a description that tells no more than they do: "Mother: mother of Child F"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.data.roles import Role, role_called, role_of
from pipeline.model import Case, Cast, Identity, SafePerson, SafeText
from pipeline.redact.labels import role_said

_SUBJECT = "subject of this review"


def people(cast: Cast, case: Case) -> tuple[tuple[str, SafePerson], ...]:
    """Identity id and how the report lists that person, in the order of the cast."""
    subject = next((e.pseudonym for e in cast.identities if e.id in case.subjects), "the subject")
    return tuple(
        (each.id, SafePerson(SafeText(each.pseudonym), SafeText(_described(each, case, subject))))
        for each in cast.identities
        if each.kind == "person"
    )


def _described(identity: Identity, case: Case, subject: str) -> str:
    """From our own table of roles: what an author wrote beside a name may hold another name."""
    if identity.id in case.subjects:
        return _SUBJECT
    role = next(_roles(identity.role), None) or role_said(identity.pseudonym, identity)
    if role is None:
        return ""
    words = role.label if role.label.isupper() else role.label.lower()
    return f"{words} of {subject}" if role.relative and identity.origin == "register" else words


def _roles(written: str) -> Iterator[Role]:
    words = written.split()
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count])
        if role := role_of(said) or role_called(said):
            yield role
