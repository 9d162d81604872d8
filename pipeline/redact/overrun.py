"""Findings of an address that run on over a full stop: "14 Mill Cl. Faith had rung 999".

The address ends where its sentence does. What stood behind the stop is a finding of its own:
somebody of the register, a word of the field, or, in doubt, removed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from pipeline.data.glossary import ACRONYMS
from pipeline.model import Finding, Identity, Mention, Passage

_STREET = (
    r"(?:Close|Cl|Road|Rd|Street|St|Avenue|Ave?|Lane|Ln|Drive|Dr|Court|Ct|Crescent|Cres|Gardens|Gdns|Place|"
    r"Pl|Square|Sq|Terrace|Tce|Terr?|Grove|Gro?v|Walk|Row|Way|Hill|Mews|Rise|Green|View|Parade|Yard)"
)
_RUNS_ON = re.compile(rf"\d.*\b{_STREET}(?P<stop>\.\s+)(?P<next>[A-Z][\w’'-]*)\Z", re.DOTALL)


def within_sentences(
    passage: Passage,
    mentions: Iterable[Mention],
    cast: Mapping[str, Identity],
    decided: Collection[Finding],
) -> Iterator[Mention]:
    """The mentions, each overrun parted in two. decided: findings that a reviewer has settled."""
    for mention in mentions:
        finding = mention.finding
        over = _RUNS_ON.fullmatch(finding.form) if finding.kind == "address" else None
        if over and finding not in decided and re.match(r"\s+[a-z]", passage.text[finding.end :]):
            yield replace(mention, finding=_part(finding, 0, over.start("stop")))
            if over["next"] not in ACRONYMS:
                yield _somebody(_part(finding, over.start("next"), len(finding.form)), cast)
        else:
            yield mention


def _part(finding: Finding, start: int, end: int) -> Finding:
    return replace(
        finding,
        start=finding.start + start,
        end=finding.start + end,
        form=finding.form[start:end],
    )


def _somebody(finding: Finding, cast: Mapping[str, Identity]) -> Mention:
    """Whoever of the register alone is called so; else nobody that could be named."""
    bearers = [
        who.id
        for who in cast.values()
        if who.kind == "person" and who.origin == "register" and _bears(who, finding.form)
    ]
    who = bearers[0] if len(bearers) == 1 else ""
    return Mention(replace(finding, kind="person" if who else "unknown"), who, "begins a sentence")


def _bears(who: Identity, form: str) -> bool:
    names = (who.name, *who.aliases)
    return any(form.casefold() in name.casefold().split() for name in names)
