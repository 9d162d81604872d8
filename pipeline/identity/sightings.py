"""Findings -> sightings: a name in its sentence, with what is said about its bearer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.data.roles import (
    AFTER_NAME,
    BEFORE_NAME,
    CIVIL_TITLES,
    COUPLE,
    FAMILY_NEXT,
    PLURAL_BEFORE,
    PLURAL_TITLES,
    ROLE_TITLES,
    Gender,
    Role,
    role_called,
    role_of,
)
from pipeline.identity.kinds import kind_of_form
from pipeline.identity.names import Name, normalise, read_name
from pipeline.model import Finding, FindingKind, Passage

NAME_KINDS = ("person", "place", "organisation", "address", "unknown")
REACH = 70  # characters before a name in which its role may stand
_INSIDE = re.compile(
    r"(?<!confided)(?<!interest)(?<!faith)(?<!trust)(?<!trusted)(?<!believed)(?<!confide)"
    r"\s(?:in|near)\s\Z"
    r"|\b(?:liv(?:es?|ed|ing)|mov(?:es?|ed|ing)|stay(?:s|ed|ing)?|based|house|flat|arriv(?:ed|ing)|"
    r"travel(?:led|ling)|drove|driving|return(?:ed|ing)|rehoused|evicted|train|bus|taxi|route|way)"
    r"\s+(?:\w+\s+){0,2}(?:at|from|to)\s\Z"
)
_PRACTICE = re.compile(r"\bGP\b|(?i:surgery|general practice|medical (?:centre|practice))")
_CHANNELS = ("event", "narrative", "recommendation", "section", "case", "heading", "evidence")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One finding of a name. order: sorts sightings alike whatever the order of the submissions.

    role: a label of data/roles.py, or ""; family: "the Sesays", "the Ferreira household";
    inside: "lived in Stow Ash", which no person is; couple: "Mr and Mrs Ferreira" in one finding.
    apposed: the role is said of this name ("Kelly (mother)"), and is not "her mother".
    """

    finding: Finding
    name: Name
    kind: FindingKind
    role: str
    gender: Gender
    agency: str
    order: tuple[object, ...]
    family: bool = False
    inside: bool = False
    couple: bool = False
    apposed: bool = False

    @property
    def group(self) -> bool:
        """More than one person: "the Ferreira household", "Mr and Mrs Ferreira"."""
        return self.family or self.couple

    @property
    def specific_role(self) -> str:
        """A role that tells two people of one name apart: a post, not "Dr" or "her mother"."""
        role = role_called(self.role)
        return self.role if role and not role.relative and self.role not in GENERIC else ""


#: Words that fit many a post: "Dr Patel" may be the GP or the paediatrician.
GENERIC = ("Doctor", "Nurse", "Teacher", "Manager", "Professional", "Consultant", "Friend")


def sight(findings: Iterable[Finding], passages: Sequence[Passage]) -> tuple[Sighting, ...]:
    """Every finding of a name, in the order of the passages."""
    known = {passage.key: (place, passage) for place, passage in enumerate(passages)}
    by_passage: dict[str, list[Finding]] = {}
    for finding in findings:
        by_passage.setdefault(finding.passage, []).append(finding)
    return tuple(
        sighting
        for key, found in sorted(by_passage.items(), key=lambda item: known[item[0]][0])
        for sighting in _sight_passage(*known[key], sorted(found, key=lambda f: f.start))
    )


def _sight_passage(place: int, passage: Passage, found: list[Finding]) -> Iterator[Sighting]:
    free = 0  # where the role phrase that the name before has taken ends
    titled: tuple[str, int] = ("", 0)  # the title of "PCs Dunne and Lowe", and where it reaches
    for finding in found:
        if finding.kind not in NAME_KINDS:
            continue
        titled = _title_of_two(passage.text, finding, titled)
        role, gender, free = _context(passage.text, finding, free)
        role = titled[0] or role
        name = _titled(read_name(finding.form), passage.text[: finding.start])
        yield Sighting(
            finding,
            name,
            kind_of_form(finding.form, finding.kind),
            _in_agency(name.role or role, passage.agency),
            name.gender or gender,
            passage.agency,
            (*_order(place, passage), finding.start),
            bool(FAMILY_NEXT.match(passage.text, finding.end)),
            bool(_INSIDE.search(passage.text, 0, finding.start)),
            bool(COUPLE.match(finding.form)),
            _apposed(passage.text, finding),
        )


def _title_of_two(text: str, finding: Finding, titled: tuple[str, int]) -> tuple[str, int]:
    plural = PLURAL_BEFORE.search(text[max(0, finding.start - 25) : finding.start])
    if plural:
        return PLURAL_TITLES[plural["plural"]], finding.end
    goes_on = text[titled[1] : finding.start].strip() in (",", "and", "&", ", and")
    return (titled[0], finding.end) if titled[0] and goes_on else ("", 0)


def _titled(name: Name, before: str) -> Name:
    """With the title that stands before the finding, if none stands inside."""
    match = BEFORE_NAME.search(before[-REACH:])
    title = ((match and match["title"]) or "").rstrip(".").casefold()
    return replace(name, title=name.title or title)


def _in_agency(role: str, agency: str) -> str:
    """A practice's "Dr Patel" is its GP."""
    return "GP" if role == "Doctor" and _PRACTICE.search(agency) else role


def _order(place: int, passage: Passage) -> tuple[object, ...]:
    """Events as published; other texts by agency, since submissions may come in any order."""
    rank = _CHANNELS.index(passage.channel)
    if passage.channel == "event":
        return (rank, place, "", "", 0)
    ref = passage.ref
    return (rank, 0, passage.agency, ref.part, (ref.table, ref.row, ref.paragraph))


def _context(text: str, finding: Finding, free: int) -> tuple[str, Gender, int]:
    """The role and gender that the words around a name tell, and where they end."""
    start = max(free, finding.start - REACH)
    before = BEFORE_NAME.search(text[start : finding.start])
    title = ((before and before["title"]) or "").rstrip(".").casefold()
    gender: Gender = CIVIL_TITLES.get(title, "")
    if before and (role := _role_before(before)):
        return role.label, gender or role.gender, finding.end
    if role := role_called(ROLE_TITLES.get(title, "")):
        return role.label, gender or role.gender, finding.end
    if len(text.strip()) == finding.end - finding.start and finding.kind == "person":
        return "Professional", gender, finding.end  # a name alone in its column: who was seen by
    after = AFTER_NAME.match(text, finding.end)
    role = role_of(after["role"]) if after else None
    if after and role:
        return role.label, gender or role.gender, after.end()
    kin = role_of(title)
    return kin.label if kin else "", gender or (kin.gender if kin else ""), finding.end


def _apposed(text: str, finding: Finding) -> bool:
    before = BEFORE_NAME.search(text[max(0, finding.start - REACH) : finding.start])
    if before and before["role"]:
        return (before["det"] or "").casefold() in ("", "the", "a")
    after = AFTER_NAME.match(text, finding.end)
    return after is not None and not re.search(r"\b(?:his|her|their)\b", after[0], re.IGNORECASE)


def _role_before(before: re.Match[str]) -> Role | None:
    """ "told mother Shona would come": a kin word that nothing ties to the name says nothing."""
    role = role_of(before["role"]) if before["role"] else None
    loose = role and role.relative and not before["det"] and not before["mark"].strip()
    return None if loose and before["role"] not in ("Baby", "baby") else role


def form_key(sighting: Sighting) -> str:
    return sighting.name.key or normalise(sighting.finding.form)
