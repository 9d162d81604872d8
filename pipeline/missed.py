"""What detection missed, told by verify and by the reviewer -> findings in the raw texts.

Detection and verify share no code, so that each sees what the other misses; this is where the one
tells the other. A reviewer's row about words that nothing has found works too. Pure: `run.py` alone
calls it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.model import (
    Cast,
    Decision,
    Finding,
    FindingKind,
    Identity,
    Missed,
    Passage,
    Redacted,
    SafePassage,
)

CALLED = ("redact", "replace", "split")
"""Decisions that say that a form identifies somebody."""
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


def by_reviewer(
    decisions: Iterable[Decision], passages: Sequence[Passage], known: Iterable[Finding]
) -> tuple[Finding, ...]:
    """Findings for decisions' forms, as written, wherever they stand and nothing was found."""
    spans: dict[str, list[Finding]] = defaultdict(list)
    for finding in known:
        spans[finding.passage].append(finding)
    return tuple(
        finding
        for decision in decisions
        if decision.form.strip() and decision.action in CALLED
        for finding in _called(decision, passages)
        if not any(
            f.start <= finding.start and finding.end <= f.end for f in spans[finding.passage]
        )
    )


def _called(decision: Decision, passages: Sequence[Passage]) -> Iterator[Finding]:
    words = decision.form.split()
    form = re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
    kind: FindingKind = "person" if decision.action == "split" else "unknown"
    for passage in passages:
        if decision.where in ("", passage.key) and words[0] in passage.text:
            for match in form.finditer(passage.text):
                reasons = (f"decision:{decision.action}",)
                yield Finding(passage.key, *match.span(), match.group(), kind, reasons)


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
