"""Findings that hold more than a name: a date glued to it, or two people side by side.

A model reads a list without commas as one name: "June 2014 Adaeze", "Will Ffi".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.data.placed import WHOLE_NAME
from pipeline.data.roles import role_of
from pipeline.identity.names import normalise, plain_form, read_name
from pipeline.model import Finding, FindingKind, Identity, Passage

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?)"
_FULL_DATE = (
    rf"(?:{_WEEKDAY},?\s+)?(?:{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}})?|{_MONTH}\s+{_DAY}?(?:,?\s*\d{{4}})"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}})"
)
_DATE = rf"(?:{_FULL_DATE}|{_WEEKDAY})"
_FIRST = re.compile(rf"(?P<date>{_DATE})[\s,:–-]+(?=\D)", re.IGNORECASE)
_LAST = re.compile(rf"(?<=[^\W\d_])[\s,]+(?:on\s+)?(?P<date>{_DATE})\Z", re.IGNORECASE)
_FULL_FIRST = re.compile(rf"(?P<date>{_FULL_DATE})[\s,:–-]+(?=\D)", re.IGNORECASE)
_FULL_LAST = re.compile(rf"(?<=[^\W\d_])[\s,]+(?:on\s+)?(?P<date>{_FULL_DATE})\Z", re.IGNORECASE)
_BARE_MONTH = re.compile(rf"(?P<date>{_MONTH})\s+(?=[^\W\d_])")
_DAY_BEFORE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\s+(?:of\s+)?\Z")
_OWNED = re.compile(r"(?P<name>[^\W\d_]+)['’]s [a-z]+")
_AND_THE = re.compile(r"(?<=\w),?\s+and\s+(?=the\s+[A-Z][\w'’-]+\s+[A-Z])")
_NAMED = ("person", "unknown", "place", "organisation")


def cut(
    findings: Iterable[Finding], passages: Sequence[Passage], register: Sequence[Identity]
) -> list[Finding]:
    """The findings, dates and names apart; only those that detection is not sure of are cut."""
    texts = {passage.key: passage.text for passage in passages}
    owners = _owners(register)
    found = tuple(findings)
    whole = frozenset(_bare(each) for each in found if WHOLE_NAME in each.reasons)
    made: list[Finding] = []
    for finding in found:
        if finding.kind in _NAMED and not finding.identity:
            for part in _dates_off(finding, texts[finding.passage], _bare(finding) in whole):
                for each in _two_bodies(_owner(part, owners)):
                    made += _two_people(each, owners)
        else:
            made.append(finding)
    return made


def _bare(finding: Finding) -> str:
    return normalise(plain_form(finding.form))


def _dates_off(finding: Finding, text: str, whole: bool) -> Iterator[Finding]:
    """whole: a day of the week is part of the name ("Dean Friday")."""
    form = finding.form
    first = (_FULL_FIRST if whole else _FIRST).match(form)
    if first is None and _DAY_BEFORE.search(text[: finding.start]):
        first = _BARE_MONTH.match(form)
    last = (_FULL_LAST if whole else _LAST).search(form, first.end() if first else 0)
    if first:
        yield _part(finding, first.start("date"), first.end("date"), "date")
    start, end = (first.end() if first else 0), (last.start() if last else len(form))
    yield _part(finding, start, end, finding.kind)
    if last:
        yield _part(finding, last.start("date"), last.end("date"), "date")


def _part(finding: Finding, start: int, end: int, kind: FindingKind) -> Finding:
    first, last = finding.start + start, finding.start + end
    return replace(finding, start=first, end=last, form=finding.form[start:end], kind=kind)


def _two_bodies(finding: Finding) -> Iterator[Finding]:
    """ "St Botolph's and the Orwick Mercury"."""
    between = _AND_THE.search(finding.form)
    if between and finding.kind in ("organisation", "place", "unknown"):
        yield _part(finding, 0, between.start(), finding.kind)
        yield _part(finding, between.end(), len(finding.form), finding.kind)
    else:
        yield finding


# --- two people ----------------------------------------------------------------------------------


def _owners(register: Sequence[Identity]) -> dict[str, set[str]]:
    """Given names and one-word aliases of the register, and whose they are."""
    owners: dict[str, set[str]] = {}
    for each in register:
        if each.kind == "person":
            names = [read_name(name).words for name in (each.name, *each.aliases)]
            for word in sorted({words[0] for words in names if words}):
                owners.setdefault(word, set()).add(each.id)
    return owners


def _owner(finding: Finding, owners: dict[str, set[str]]) -> Finding:
    """ "Priya's school", "Kamil's arms": of a body that is called so, the person is the name."""
    owned = _OWNED.fullmatch(finding.form)
    if owned is None or not owners.get(normalise(owned["name"])):
        return finding
    return _part(finding, 0, owned.end("name"), "person")


def _two_people(finding: Finding, owners: dict[str, set[str]]) -> Iterator[Finding]:
    """Each word the given name of another person of the register ("Will Ffi Mam"), no title."""
    words = [w for w in re.finditer(r"\S+", finding.form) if not role_of(w[0].casefold())]
    bearers = [owners.get(normalise(word[0].strip(",;/&")), set()) for word in words]
    whose = {next(iter(ids)) for ids in bearers if len(ids) == 1}
    if finding.kind == "person" and 1 < len(words) == len(whose):
        for word in words:
            yield _part(finding, word.start(), word.end(), finding.kind)
    else:
        yield finding
