"""How a name stands to the one before it: in brackets behind it, or as what he is known as."""

from __future__ import annotations

import re
from typing import Literal

from pipeline.model import Finding

Tie = Literal["", "brackets", "known as", "or"]
_BESIDE = re.compile(r"\s*\(?\s*[\"“‘']?|\s+[\"“‘']")
_CLOSED = re.compile(r"[\"”’']?\s*\)|[\"”]")
_KNOWN_AS = re.compile(
    r"[\s,(]+(?:who is\s+)?(?:also\s+|better\s+|usually\s+|always\s+|otherwise\s+)?"
    r"(?:known\s+(?:(?:to|by|in)\s+(?:\w+\s+){1,4})?as|aka|a\.k\.a\.|alias|answers to|goes by|"
    r"(?<=\()called)\s+[\"“‘']?",
    re.IGNORECASE,
)
_OR = re.compile(r"[\"”’']?\s*(?:,|,?\s+or|,?\s+and)\s+[\"“‘']?", re.IGNORECASE)


def tie(before: Finding | None, finding: Finding, text: str) -> Tie:
    """ "Maureen Sugden ([[Mo]])", "Wanda Moody, known as [[Baba]] or [[Tunde]]"."""
    gap = text[before.end : finding.start] if before else ""
    if not gap.strip():
        return ""
    if _KNOWN_AS.fullmatch(gap):
        return "known as"
    if _BESIDE.fullmatch(gap):
        return "brackets" if _CLOSED.match(text, finding.end) else ""
    return "or" if _OR.fullmatch(gap) else ""
