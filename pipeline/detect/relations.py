# ruff: noqa: E501 (one rule of a table, one line)
"""Phrases that tell who somebody is without a name: relations, the only one, posts, press, awards.

"no relation to the family, despite the surname" gives the surname away when the speaker is named;
"the only vet in the village" needs no name at all. Shown; whether they go is the case's policy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_WHO = r"(?:(?:the|his|her|their|this|our) )?(?:(?:subject|index|adoptive|birth) )?(?:famil(?:y|ies)|child(?:ren)?|mother|father|parents?|mum|dad|victim|deceased|perpetrator|couple|household|author|chair)"
_PLACE = r"(?:village|hamlet|town|county|parish|street|road|estate|school|class|island|district|borough|valley|close|block|congregation|community|area|city|country|practice)"
_POSTS = (
    r"(?:(?:county|town|city|parish|district|borough) )?(?:MPs?|councillors?|mayor|mayoress|rector|vicar|priest|imam|bishop|curate|footballers?|cricketers?|boxer|jockey|athlete|olympian|soldier|sailor"
    r"|marine|paratrooper|airman|police ?(?:man|woman|officer)|detective|firefighter|fireman|prison officer|teacher|head ?(?:teacher|master|mistress)|head of|doctor|GP|nurse|midwife|vet"
    r"|dentist|pharmacist|magistrate|judge|barrister|solicitor|pilot|professor|lecturer|publican|postmaster|postmistress|miner|actor|actress|singer|model|presenter|journalist|champion|diplomat|ambassador|sheriff|candidate)"
)
_MEDIA = (
    r"(?:BBC|ITV|ITN|Sky News|Channel [45]|Crimewatch|Look North|radio|television|TV|Facebook Live)"
)
_PAPERS = r"(?:Gazette|Herald|Echo|Chronicle|Argus|Mercury|Times|Mail|Advertiser|Courier|Observer|Telegraph|Express|Journal|Examiner|Evening (?:Post|News|Standard|Star)|Tribune|Sentinel|Mirror)"

_RULES: tuple[tuple[str, str], ...] = (
    ("relation", rf"\bno (?:blood |known |family )?relati(?:on|ve|onship)(?: (?:of|to|with) {_WHO}|(?= ?[,.;)]|$))"),
    ("relation", rf"\b(?:not |un|distantly |closely |is |are |was |were |be )related (?:by (?:blood|marriage) )?(?:to|with) {_WHO}\b"),
    ("relation", r"(?<=[,(]) ?(?:un|not )related(?= ?[,.;)]|$)|\brelated by (?:blood|marriage)\b"),
    ("surname", r"\b(?:(?:despite|shar(?:es?|ed|ing)) (?:the |a |an |his |her |their )?(?:same |similar |shared |common )?|(?:has|have|with|bears?) (?:the |a |an )?(?:same |similar |shared |unusual |rare ))(?:sur|last |family |first |fore|middle )names?\b(?: (?:as|with|to) \w+)?"),
    ("surname", r"\b(?:(?:the )?(?:same|similar|shared) (?:sur|last |family |first |fore)names?|namesakes?)\b(?: (?:as|with|to) \w+)?"),
    ("the only one", rf"\b(?:the (?:only|last|first|sole)|(?:the )?one of (?:only )?(?:two|three|four|the few)) (?:\w+[ -]){{1,5}}(?:in|at|on|of) (?:the|this|that|our|his|her|their) (?:\w+ )?{_PLACE}\b"),
    ("the only one", r"\bthe only ones? in (?:the|this) (?:village|hamlet|town|county|parish|area|school|class)\b"),
    ("post", rf"\b(?:former|ex|retired|one-time|the only|the local|serving|well[- ]known|famous|prominent|celebrated|professional|international)[ -](?:\w+ )?{_POSTS}\b"),
    ("post", rf"\b(?:(?:county|town|city|parish|district|borough) councillor|Lord Mayor|MP for|member of parliament|(?:rector|vicar|mayor|MP|priest) (?:of|for|in) the (?:\w+ )?{_PLACE})\b"),
    ("press", r"\b(?:headlines?|front[- ]page|(?:newspaper|press|magazine|news) (?:articles?|reports?|stor(?:y|ies)|cuttings?|coverage|interviews?)|(?:local|national) (?:newspapers?|press|media|papers?))\b"),
    ("press", rf"\b(?:appear(?:s|ed)|featured|interviewed|filmed|seen|was|shown) (?:in|on|by) (?-i:{_MEDIA})\b(?: [A-Z]\w+)*"),
    ("award", r"\b(?:w[io]ns?|won|winner of|received|awarded|given|honoured with|nominated for|holds?|presented with) (?:(?:a|an|the|his|her|their) )?(?:[\w'-]+ ){0,4}(?:awards?|medals?|prizes?|MBE|OBE|CBE|George Cross|commendation|trophy|championship|title)\b"),
)  # fmt: skip
_PAPER = re.compile(rf"\b(?:[A-Z]\w+ ){{1,2}}{_PAPERS}\b|\b(?<=the ){_PAPERS}\b")
RULES = frozenset(f"pattern:{name}" for name, _ in _RULES)
"""Reasons of the phrases: a name within one stays a name."""
_PATTERNS = tuple((name, re.compile(rule, re.I)) for name, rule in _RULES)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind quasi; newspapers by name are organisations."""
    for match in _PAPER.finditer(line.text):
        if match.group().endswith("Medical Examiner"):  # a post
            continue
        yield Hit(*match.span(), "organisation", "pattern:newspaper")
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            lead = len(match.group()) - len(match.group().lstrip())
            yield Hit(match.start() + lead, match.end(), "quasi", f"pattern:{name}")


def parted(hits: Iterable[Hit]) -> Iterator[Hit]:
    """The same hits; a phrase leaves out the names in it, for phrases are published and names not."""
    every = tuple(hits)
    names = sorted((h.start, h.end) for h in every if h.kind != "quasi")
    for hit in every:
        if hit.reason not in RULES:
            yield hit
            continue
        start = hit.start
        for first, last in (n for n in names if n[0] < hit.end and hit.start < n[1]):
            yield from [replace(hit, start=start, end=first)] if first > start else []
            start = max(start, last)
        yield from [replace(hit, start=start)] if start < hit.end else []
