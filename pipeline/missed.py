"""What verify sees in the safe texts -> findings in the raw ones, to be redacted and asked about.

Detection and verify share no code, so that each sees what the other misses; this is where the one
tells the other. Pure: `run.py` alone calls it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.model import (
    Cast,
    Finding,
    FindingKind,
    Identity,
    Missed,
    Passage,
    Redacted,
    SafePassage,
)

PRINTED = ("event", "heading", "narrative", "recommendation")
"""Channels that a report prints; the board's and the agencies' names are published on purpose."""
TITLE = "case/title"

_KINDS: dict[str, FindingKind] = {
    "birth finer than a month": "birth",
    "date finer than policy": "date",
    "date of birth": "birth",
    "date of death": "death",
    "e-mail address": "email",
    "phone number": "phone",
    "postcode": "postcode",
    "vehicle registration": "vehicle",
    "NHS number": "number",
    "National Insurance number": "number",
    "long number": "number",
}


def printable(passages: Iterable[Passage], redacted: Redacted) -> dict[str, str]:
    """The safe words, by passage key, of all that a report may print."""
    return {
        p.key: redacted.passages[p.key].text.value
        for p in passages
        if p.channel in PRINTED or p.key == TITLE
    }


def findings(
    seen: Iterable[Missed], passages: Sequence[Passage], redacted: Redacted, cast: Cast
) -> tuple[Finding, ...]:
    """Doubtful findings over the raw words that verify objects to, in the passages' order.

    A place is cut at what is already replaced: only raw words can be found.
    """
    texts = {passage.key: passage.text for passage in passages}
    known = {identity.id: identity for identity in cast.identities}
    made = {
        (each.passage, start, end): _finding(each, texts[each.passage], start, end, known)
        for each in seen
        for start, end in _raw(redacted.passages[each.passage], texts[each.passage], each)
    }
    order = {key: n for n, key in enumerate(texts)}
    return tuple(made[at] for at in sorted(made, key=lambda at: (order[at[0]], *at[1:])))


def _finding(each: Missed, text: str, start: int, end: int, known: dict[str, Identity]) -> Finding:
    ids = [who for who in each.leak.identity.split(";") if who in known]
    kinds = {known[who].kind for who in ids}
    kind = _KINDS.get(each.leak.rule) or (kinds.pop() if len(kinds) == 1 else "unknown")
    sure = len(ids) == 1 and not each.leak.doubtful and known[ids[0]].origin == "register"
    return Finding(
        each.passage,
        start,
        end,
        text[start:end],
        "reference" if kind == "other" else kind,
        (f"verify:{each.leak.rule}",),
        ids[0] if sure else "",
        doubtful=True,
    )


def _raw(safe: SafePassage, text: str, each: Missed) -> Iterator[tuple[int, int]]:
    """The raw words of a place in the safe text, whole words, without what is replaced."""
    shift = end = 0  # raw minus safe characters so far; where the last replacement ends
    for redaction in (*safe.redactions, None):
        until = redaction.safe_start if redaction else len(safe.text.value)
        start, stop = max(each.start, end), min(each.end, until)
        if start < stop and any(c.isalnum() for c in safe.text.value[start:stop]):
            yield _whole(text, start + shift, stop + shift, end + shift, until + shift)
        if redaction:
            shift, end = redaction.end - redaction.safe_end, redaction.safe_end


def _whole(text: str, start: int, end: int, floor: int, ceiling: int) -> tuple[int, int]:
    """To the edges of words: half a name tells the rest."""
    while start > floor and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < ceiling and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return start, end


def joined(
    known: Iterable[Finding], more: Iterable[Finding], passages: Sequence[Passage]
) -> tuple[Finding, ...]:
    """All findings, disjoint and in order. A new one takes in those that it meets: they had let
    its words pass."""
    by_passage: dict[str, list[Finding]] = defaultdict(list)
    for finding in known:
        by_passage[finding.passage].append(finding)
    texts = {passage.key: passage.text for passage in passages}
    for finding in more:
        here = by_passage[finding.passage]
        met = [f for f in here if f.start < finding.end and finding.start < f.end]
        wide = _over(finding, met, texts[finding.passage])
        by_passage[finding.passage] = sorted(
            [*(f for f in here if f not in met), wide], key=lambda f: f.start
        )
    return tuple(finding for passage in passages for finding in by_passage[passage.key])


def _over(finding: Finding, met: Sequence[Finding], text: str) -> Finding:
    start = min(f.start for f in (finding, *met))
    end = max(f.end for f in (finding, *met))
    reasons = dict.fromkeys(reason for f in (finding, *met) for reason in f.reasons)
    return replace(finding, start=start, end=end, form=text[start:end], reasons=tuple(reasons))
