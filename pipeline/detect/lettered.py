"""Places, papers and relatives known by a letter, a number or by what stands before the name.

"Ward 7B", "the A99", "Masjid an-Noor", "rang the echo", "Nana Nor": the rest of the name is an
ordinary word, or none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.titles import KIN_TITLES
from pipeline.detect.english import MONTH_NAMES, WEEKDAYS, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line
from pipeline.model import FindingKind

_ARTICLE = r"(?:al|an|ar|as|ash|at|az|el|un|ul|ur|us|e|le|la)[- ]"
_KIN = "|".join(KIN_TITLES[: KIN_TITLES.index("Baby")])
_PAPERS = "echo|gazette|herald|argus|courier|mercury|advertiser|examiner|bugle"
_RULES: tuple[tuple[FindingKind, str, str], ...] = (
    ("organisation", "ward by number", r"\b[Ww]ard (?:\d{1,2}[A-Za-z]?|[A-Z]\d{0,2})\b"),
    ("organisation", "ward by number", r"\b(?:on|at|to|from|onto) (?P<it>\d{1,2}[A-Z])\b"),
    ("place", "road by number",
     r"\b(?:the|on|off|along|via|near|onto) (?P<it>(?!B12\b)[AB]\d{1,4}|M\d{1,3})(?: ?\([Mm]\))?\b"
     r"(?! (?:paper|sheets?|pages?|forms?|posters?|size|notes?|book))"),
    ("organisation", "worship before its name",
     rf"\b(?:Gurdwara|Masjid|Mosque|Jamia|Mandir|Temple|Synagogue|Tabernacle)"
     rf"(?:(?: of| the| and)* (?:{_ARTICLE})?[A-Z][\w'’-]+)+"),
    ("organisation", "newspaper",
     rf"\b(?:to|in|by|rang|told|phoned|called) the (?P<it>{_PAPERS})\b"),
    ("person", "kin name",
     rf"(?<![\w'])(?:{_KIN}) (?P<name>[A-Z][a-z'’-]+)\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, rule, re.compile(pattern)) for kind, rule, pattern in _RULES)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds organisation, place and person; newspapers in small letters are doubtful."""
    if shouts(line):
        return
    for kind, rule, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            named = match.groupdict().get("name") or ""
            if named.casefold() not in MONTH_NAMES | WEEKDAYS:
                start, end = match.span("it" if match.groupdict().get("it") else 0)
                yield Hit(start, end, kind, f"pattern:{rule}", doubtful=rule == "newspaper")
