"""What a detector says of one line, and how what several say becomes one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.data.titles import PARTICLES
from pipeline.detect.text import Line
from pipeline.model import FindingKind

SOURCES = ("register", "pattern", "uk", "sweep", "ner", "vocabulary")
"""Who is believed about a kind, most first; a reason is "source:rule"."""

KINDS: tuple[FindingKind, ...] = (
    "birth", "death", "email", "url", "postcode", "address", "phone", "vehicle", "person",
    "organisation", "place", "date", "age", "reference", "number", "quasi", "unknown",
)  # fmt: skip
"""Which kind wins among equals."""


_SMALL = rf"{'|'.join(sorted(PARTICLES - set('aeyol')))}|(?:(?:in|op|aan) )?'t"
_JOINT = re.compile(rf" |-|'| (?:(?:{_SMALL})[ -]){{1,2}}", re.I)
"""What may stand between two parts of one name: "Rhys ap Gwilym", "Omar al-Hashimi"."""


@dataclass(frozen=True, slots=True)
class Hit:
    """[start, end) of a line, in characters; reason: "source:rule"."""

    start: int
    end: int
    kind: FindingKind
    reason: str
    identity: str = ""
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Hits that overlap, as one."""

    start: int
    end: int
    kind: FindingKind
    reasons: tuple[str, ...]
    identity: str
    doubtful: bool


def _believed(hit: Hit, start: int, end: int) -> tuple[int, bool, int, int, int]:
    """Least is most believed: a rule of ours over the whole span, then by source and width.

    A detail within a name ("Salem Christian Centre") comes last: details may be published.
    """
    source = SOURCES.index(hit.reason.partition(":")[0])
    whole = (hit.start, hit.end) == (start, end)
    ours = source <= SOURCES.index("pattern") and whole
    return (
        2 if hit.kind == "quasi" and not whole else int(hit.kind == "unknown"),
        not ours,
        source,
        hit.start - hit.end,
        KINDS.index(hit.kind),
    )


def merge(line: Line, hits: Iterable[Hit]) -> tuple[Span, ...]:
    """Disjoint spans, each the widest of the hits that overlap in it, in order."""
    groups: list[list[Hit]] = []
    end = 0
    for hit in sorted(hits, key=lambda h: (h.start, -h.end, h.kind, h.reason, h.identity)):
        if groups and (hit.start < end or _one_name(line, groups[-1], hit, end)):
            groups[-1].append(hit)
        else:
            groups.append([hit])
        end = max(end, hit.end) if groups[-1][0] is not hit else hit.end
    return tuple(_span(line, group) for group in groups)


def _one_name(line: Line, group: Sequence[Hit], hit: Hit, end: int) -> bool:
    """Whether two parts of a name stand side by side: "Shona" and "Blake" are one person."""
    start = min(h.start for h in group)
    best = min(group, key=lambda h: _believed(h, start, end))
    people = best.kind == hit.kind == "person"
    ids = {h.identity for h in (*group, hit)} - {""}
    return people and len(ids) < 2 and bool(_JOINT.fullmatch(line.text[end : hit.start]))


def _span(line: Line, group: Sequence[Hit]) -> Span:
    start, end = group[0].start, max(hit.end for hit in group)
    best = min(group, key=lambda hit: _believed(hit, start, end))
    return Span(
        start,
        end,
        best.kind,
        tuple(sorted({hit.reason for hit in group})),
        _identity(line, group, start, end),
        all(hit.doubtful for hit in group),
    )


def _identity(line: Line, group: Sequence[Hit], start: int, end: int) -> str:
    """The identity that register hits agree on, if they cover every word of the span.

    "Dr Ibrahim Sesay" is not the one Sesay of the register: the register knew only the surname.
    """
    known = [hit for hit in group if hit.identity]
    if len({hit.identity for hit in known}) != 1:
        return _widest(known, start, end)
    words = [w for w in line.words if start <= w.start < end]
    covered = all(any(h.start <= w.start and w.end <= h.end for h in known) for w in words)
    return known[0].identity if covered else ""


def _widest(known: Sequence[Hit], start: int, end: int) -> str:
    whole = {hit.identity for hit in known if (hit.start, hit.end) == (start, end)}
    return whole.pop() if len(whole) == 1 else ""


def shifted(hit: Hit, start: int, end: int) -> Hit:
    """The same hit over another stretch."""
    return replace(hit, start=start, end=end)
