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
    ROLE_WORDS,
    Gender,
    Role,
    fits_role,
    gender_of,
    role_called,
    role_of,
)
from pipeline.identity.columns import column_role
from pipeline.identity.kinds import kind_of_form
from pipeline.identity.names import Name, normalise, read_name
from pipeline.identity.signs import another, gender_said, owner, relative, young
from pipeline.identity.ties import Tie, tie
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
_WHOSE = re.compile(r"\b(?:his|her|their|my|your)\b", re.IGNORECASE)
_KIN_WORDS = "mum|mam|mom|mother|dad|father|parents|sister|brother|nan|gran|grandmother|aunt|uncle"
_OWN = re.compile(rf"['’]s?\s+(?:{_KIN_WORDS})\b", re.IGNORECASE)
_NAMED = re.compile(r"(?:\b[Tt]he|\bOp\.?|\bOperation)\s\Z")
_COUNTED = re.compile(r"\b(?:two|three|four|both|several|different) \Z", re.IGNORECASE)
_SPOKEN_TO = re.compile(
    r"\b(?:(?:spoke|spoken|speaking|talk(?:s|ed|ing)?|said|wrote|listened) (?:to|with)|told|"
    r"telling|asked|asking|rang|ringing|phoned|thanked|advised|informed|married) \Z"
)
_SPEAKS = re.compile(
    r" (?:said|says|told|asked|rang|phoned|wept|cried|replied|answered|thought|felt|denied|"
    r"admitted|explained|reported|agreed|knew|wants|wanted|lives|lived)\b"
)
#: "Beacon Street have a solicitor": what no street does.
_OFFERS = re.compile(
    r" (?:ha(?:ve|s|d) (?!been\b)|(?:to |will |can |could )?(?:offer|provide|refer|support|accept|"
    r"contact|arrange|allocat)\w* )"
)
_JUNIOR = re.compile(r"\s*,?\s*\(?(?:jnr|jr|junior|the younger)\b", re.IGNORECASE)
_IS = re.compile(rf"(?<![\w'’-])(?P<role>{ROLE_WORDS})\s+(?:is|was|called|named)\s+\Z")
_CHANNELS = ("event", "narrative", "recommendation", "section", "case", "heading", "evidence")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One finding of a name. order: sorts sightings alike whatever the order of the submissions.

    role: a label of data/roles.py, or ""; family: "the Sesays", "the Ferreira household";
    inside: "lived in Stow Ash", which no person is; couple: "Mr and Mrs Ferreira" in one finding.
    apposed: the role is said of this name ("Kelly (mother)"), and is not "her mother".
    kin: the text ties the name to a family ("his son, Marek", "Ella's mum").
    named: "the Drovers", "Op Lantern": what is called so is nobody, unless a family is meant.
    junior: "Mr Wells jnr". hidden: in text that is never published. alone: in a cell of its own.
    acts: speaks or is spoken to, as only people do. counted: "two Prices".
    young, owner, another: signs against a join (signs.py); owner: "kian" of "Kian's dad, Mr Batty".
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
    kin: bool = False
    named: bool = False
    junior: bool = False
    hidden: bool = False
    alone: bool = False
    acts: bool = False
    counted: bool = False
    young: bool = False
    owner: str = ""
    another: bool = False
    tie: Tie = ""

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
    last: Finding | None = None
    titled: tuple[str, int] = ("", 0)  # the title of "PCs Dunne and Lowe", and where it reaches
    for finding in found:
        if finding.kind not in NAME_KINDS:
            continue
        text = passage.text
        titled = _title_of_two(text, finding, titled)
        role, gender, free = _context(passage, finding, free)
        name = _titled(read_name(finding.form), text[: finding.start])
        yield Sighting(
            finding,
            name,
            kind_of_form(finding.form, finding.kind),
            _longer_role(text, finding) or _role(name, titled[0] or role, passage.agency),
            gender_said(name.gender, gender, name.role, role),
            passage.agency,
            (*_order(place, passage), finding.start),
            family=bool(FAMILY_NEXT.match(text, finding.end)),
            inside=_inside(text, finding),
            couple=bool(COUPLE.match(finding.form)),
            apposed=_apposed(text, finding),
            kin=_kin(text, finding) or relative(text, finding),
            named=bool(_NAMED.search(text, 0, finding.start)),
            junior=bool(_JUNIOR.match(text, finding.end)),
            hidden=passage.channel == "evidence",
            acts=_acts(text, finding),
            counted=bool(_COUNTED.search(text, 0, finding.start)),
            alone=_alone(passage, finding),
            young=young(text, finding),
            owner=owner(text, finding),
            another=another(text, finding),
            tie=tie(last, finding, text),
        )
        last = finding


def _acts(text: str, finding: Finding) -> bool:
    said = _SPOKEN_TO.search(text, 0, finding.start) or _SPEAKS.match(text, finding.end)
    return bool(said or (finding.kind == "address" and _OFFERS.match(text, finding.end)))


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


def _longer_role(text: str, finding: Finding) -> str:
    """ "CQC [[inspector Odo Lunt]]", "Coroner's [[officer Tice]]": a post begins before it."""
    before = re.search(r"([\w'’-]+) \Z", text[max(0, finding.start - 30) : finding.start])
    first = finding.form.split()[0] if finding.form.split() else ""
    role = role_of(f"{before[1]} {first}") if before and " " in finding.form.strip() else None
    return role.label if role else ""


def _role(name: Name, said: str, agency: str) -> str:
    """What the words say before what a title does: a practice's "Dr Patel" is its GP, unless they
    say "Dr Patel, paediatric registrar".
    """
    titular = ROLE_TITLES.get(name.title, "")
    if name.role and name.role != titular:
        return name.role
    if said and (not titular or fits_role(role_called(titular), role_called(said))):
        return said
    return "GP" if titular == "Doctor" and _PRACTICE.search(agency) else titular


def _order(place: int, passage: Passage) -> tuple[object, ...]:
    """Events as published; other texts by agency, since submissions may come in any order."""
    rank = _CHANNELS.index(passage.channel)
    if passage.channel == "event":
        return (rank, place, "", "", 0)
    ref = passage.ref
    return (rank, 0, passage.agency, ref.part, (ref.table, ref.row, ref.paragraph))


def _context(passage: Passage, finding: Finding, free: int) -> tuple[str, Gender, int]:
    """The role and gender that the words around a name tell, and where they end."""
    text = passage.text
    start = max(free, finding.start - REACH)
    before = BEFORE_NAME.search(text[start : finding.start])
    title = ((before and before["title"]) or "").rstrip(".").casefold()
    gender: Gender = CIVIL_TITLES.get(title, "")
    if before and (role := _role_before(before)):
        return role.label, gender or gender_of(before["role"]), finding.end
    after = AFTER_NAME.match(text, finding.end)
    if after and (role := role_of(after["role"])):
        return role.label, gender or gender_of(after["role"]), after.end()
    if said := _IS.search(text[start : finding.start]):
        role = role_of(said["role"])
        return role.label if role else "", gender or gender_of(said["role"]), finding.end
    if title not in ROLE_TITLES and _alone(passage, finding):
        return column_role(passage.heading, passage.agency), gender, finding.end
    kin = None if title in ROLE_TITLES else role_of(title)
    return kin.label if kin else "", gender or gender_of(title), finding.end


def _alone(passage: Passage, finding: Finding) -> bool:
    """A name and nothing else in its cell: who was seen by, or who was seen."""
    whole = len(passage.text.strip()) == finding.end - finding.start
    return whole and finding.kind == "person" and passage.channel != "evidence"


def _apposed(text: str, finding: Finding) -> bool:
    before = BEFORE_NAME.search(text[max(0, finding.start - REACH) : finding.start])
    if before and before["role"]:
        return (before["det"] or "").casefold() in ("", "the", "a")
    after = AFTER_NAME.match(text, finding.end)
    return after is not None and not _WHOSE.search(after[0])


def _inside(text: str, finding: Finding) -> bool:
    """ "in Stow Ash", not "in Ferreira's car"."""
    owner = re.search(r"['’]s?\Z", finding.form) or re.match(r"['’]", text[finding.end :])
    return _INSIDE.search(text, 0, finding.start) is not None and owner is None


def _kin(text: str, finding: Finding) -> bool:
    """ "his son Marek", "Marek (his son)", "Ella's mum": somebody's own, not somebody's officer."""
    owns = _OWN.match(text, finding.end - 2) or _OWN.match(text, finding.end)
    if owns and " " not in finding.form.strip():
        return True
    before = BEFORE_NAME.search(text[max(0, finding.start - REACH) : finding.start])
    after = AFTER_NAME.match(text, finding.end)
    whose = before and before["role"] and _WHOSE.match(before["det"] or "")
    said = (before if whose else None) or (after if after and _WHOSE.search(after[0]) else None)
    role = role_of(said["role"]) if said else None
    return role is not None and role.group == "family"


def _role_before(before: re.Match[str]) -> Role | None:
    """ "told mother Shona would come": a kin word that nothing ties to the name says nothing."""
    role = role_of(before["role"]) if before["role"] else None
    loose = role and role.relative and not before["det"] and not before["mark"].strip()
    return None if loose and before["role"] not in ("Baby", "baby") else role


def form_key(sighting: Sighting) -> str:
    return sighting.name.key or normalise(sighting.finding.form)
