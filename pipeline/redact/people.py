"""Pseudonyms with a description that tells no more than they do: "Mother: mother of Child F".

Everybody whom a report names is explained to its reader: by tie or post from our own table of roles
(what an author wrote beside a name may hold another name), else by who names them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.data.roles import Role, role_called, role_of
from pipeline.model import Case, Cast, Identity, Passage, SafePerson, SafeText
from pipeline.redact.labels import role_said

_SUBJECT = "subject of this review"
_OWN = "the author of this report"
_GENERIC = "Professional"  # a role that tells nothing by itself


def people(
    cast: Cast, case: Case, passages: Sequence[Passage], agencies: Mapping[int, str]
) -> tuple[tuple[str, SafePerson], ...]:
    """Identity id and how the report lists that person, in the order of the cast: the register's
    people, so the family, come first. agencies: by submission, as published."""
    subject = next((e.pseudonym for e in cast.identities if e.id in case.subjects), "the subject")
    named = _named_by(cast, passages, agencies)
    return tuple(
        (each.id, SafePerson(SafeText(each.pseudonym), SafeText(said)))
        for each in cast.identities
        if each.kind == "person"
        for said in (_described(each, case, subject, named[each.id]),)
    )


def _described(identity: Identity, case: Case, subject: str, named: Sequence[str]) -> str:
    if identity.id in case.subjects:
        return _SUBJECT
    role = next(_roles(identity.role), None) or role_said(identity.pseudonym, identity)
    if role is None or role.label == _GENERIC:
        by = f" named by {_list(named)}" if named else ""
        return f"a {'professional' if role else 'person'}{by}"
    words = role.label if role.label.isupper() else role.label.lower()
    if "'s " in words:
        return f"the {words}"
    if role.group == "family" and identity.origin == "register":
        return f"{words} of {subject}"
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _named_by(
    cast: Cast, passages: Sequence[Passage], agencies: Mapping[int, str]
) -> defaultdict[str, list[str]]:
    """Identity -> the agencies whose events name it, as published, or the report's own text."""
    sources = {
        passage.key: agencies.get(passage.ref.submission, "")
        if passage.channel == "event"
        else _OWN
        for passage in passages
        if passage.channel in ("event", "narrative", "recommendation")
    }
    named: defaultdict[str, list[str]] = defaultdict(list)
    for mention in cast.mentions:
        source = sources.get(mention.finding.passage)
        if source and source not in named[mention.identity]:
            named[mention.identity].append(source)
    for sayers in named.values():
        if len(sayers) > 1 and _OWN in sayers:
            sayers.remove(_OWN)
    return named


def _list(words: Sequence[str]) -> str:
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def _roles(written: str) -> Iterator[Role]:
    words = written.split()
    for count in range(len(words), 0, -1):
        said = " ".join(words[:count])
        if role := role_of(said) or role_called(said):
            yield role
