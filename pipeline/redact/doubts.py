"""What the reviewer is still asked: one question per form, however often it stands in the case."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from hashlib import blake2b

from pipeline.model import Case, Cast, Doubt, Finding, Mention
from pipeline.redact.decisions import decided, folded


def doubt_keys(cast: Cast) -> dict[Finding, str]:
    """Which doubt each doubtful finding belongs to."""
    keys = {m.finding: _key(m) for m in cast.mentions if _doubtful(m)}
    for doubt in cast.doubts:
        if doubt.question == "who":
            for mention in cast.mentions:
                if mention.candidates and _asked(mention, doubt):
                    keys[mention.finding] = doubt.key
    return keys


def _doubtful(mention: Mention) -> bool:
    return mention.finding.doubtful and mention.label != mention.finding.form


def _key(mention: Mention) -> str:
    form = folded(mention.finding.form).casefold().replace(".", "")  # "C.D." is "CD"
    words = f"{mention.identity}|{form}"
    return f"identifies-{blake2b(words.encode(), digest_size=4).hexdigest()}"


def _asked(mention: Mention, doubt: Doubt) -> bool:
    return (
        mention.finding.passage in doubt.places
        and set(mention.candidates) <= set(doubt.candidates)
        and _core(doubt.form) == _core(mention.finding.form)
    )


def _core(form: str) -> str:
    """The last word of a form, without its possessive: what a title and an article leave."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"['’]s?\b", "", form.casefold()))
    return words[-1] if words else form


def open_doubts(cast: Cast, case: Case) -> tuple[Doubt, ...]:
    """Those of the cast and of doubtful findings, without what decisions have settled."""
    known = {identity.id: identity for identity in cast.identities}
    settled = {m.finding for m in cast.mentions if decided(m, case.decisions, known)}
    still = []
    for doubt in cast.doubts:
        if doubt.question != "who":
            still.append(doubt)
        elif places := _open_places(doubt, cast, settled):
            still.append(replace(doubt, places=places))
    return (*still, *_identifying(cast, settled))


def _open_places(doubt: Doubt, cast: Cast, settled: set[Finding]) -> tuple[str, ...]:
    open_here = dict.fromkeys(
        m.finding.passage
        for m in cast.mentions
        if m.candidates and m.finding not in settled and _asked(m, doubt)
    )
    return tuple(open_here)


def _identifying(cast: Cast, settled: set[Finding]) -> list[Doubt]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in cast.mentions:
        if _doubtful(mention) and not mention.candidates and mention.finding not in settled:
            groups[_key(mention)].append(mention)
    return [
        Doubt(
            key,
            "identifies",
            mentions[0].finding.form,
            tuple(dict.fromkeys(m.finding.passage for m in mentions)),
            (mentions[0].identity,) if mentions[0].identity else (),
            ", ".join(dict.fromkeys(r for m in mentions for r in m.finding.reasons)),
        )
        for key, mentions in groups.items()
    ]
