# ruff: noqa: E501 (one rule of a table, one line)
"""Numbers as people say or type them, and places by numbers or three words.

"oh seven seven double-oh nine hundred", "53.8008, -1.5491", "///filled.count.soap", "Y 7 MUM".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line
from pipeline.model import FindingKind

_SAID = r"(?:oh|o|zero|nought|naught|nil|one|two|three|four|five|six|seven|eight|nine|hundred|thousand|double|treble|triple)"
_SEQUENCE = re.compile(rf"(?<![\w.])\+?(?:{_SAID}|\d+)(?:[ ,-]{{1,2}}(?:{_SAID}|\d+))+\b", re.I)
_TOKEN = re.compile(r"[a-z]+|\d+", re.I)
_TIMES = {"double": 1, "treble": 2, "triple": 2, "hundred": 2, "thousand": 3}
LEAST_SAID = 3
"""Figures in words below which a row of numbers is prose ("one or two")."""
LEAST_FIGURES = 7
"""Figures of a telephone number without its area."""

_CAR = re.compile(
    r"\b(?:car|van|vehicle|transit|corsa|fiesta|focus|astra|golf|polo|clio|bmw|audi|ford|vauxhall|reg|registration|plates?|vrm|index|drives?|driving|driven|driver|parked|motorbike|moped|lorry|taxi|minibus)\b",
    re.I,
)
_MONTH = r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|and|the|mls?|min|hrs|yrs|wks|mth)\b)"
_RULES: tuple[tuple[FindingKind, str, str], ...] = (
    (
        "address",
        "coordinates",
        r"(?<![\d.])[-+]?\d{1,2}\.\d{3,}°?(?: ?[NS])?[ ,;/]{1,3}[-+]?\d{1,3}\.\d{3,}(?:°? ?[EW]\b)?",
    ),
    (
        "address",
        "coordinates",
        r"\b\d{1,2}° ?\d{1,2}['′] ?(?:[\d.]+(?:\"|″|'') ?)?[NS][ ,]{1,2}\d{1,3}° ?\d{1,2}['′] ?(?:[\d.]+(?:\"|″|'') ?)?[EW]",
    ),
    (
        "address",
        "grid reference",
        r"\b(?:grid|o\.?s\.?|ngr)(?: grid)?(?: ref(?:erence)?)?\.?:? ?(?P<value>[A-Z]{2} ?\d{2,5} ?\d{2,5})\b",
    ),
    (
        "address",
        "grid reference",
        r"\b(?-i:[HNOST][A-HJ-Z]) ?(?:\d{3} \d{3}|\d{4} \d{4}|\d{5} \d{5})\b",
    ),
    ("address", "three words", r"(?<![\w:/])/{2,3} ?[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}\b"),
    (
        "address",
        "three words",
        r"\b(?:what ?3 ?words|w3w|what ?three ?words)(?: is| location| ref)?[: ]{1,2}(?P<value>/{0,3}[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,})\b",
    ),
    (
        "vehicle",
        "number plate",
        rf"(?<![\w'])(?-i:[A-Z]) \d{{1,3}} {_MONTH}(?-i:[A-Z]{{3}})(?![\w'])",
    ),
    (
        "vehicle",
        "number plate",
        rf"\b(?-i:[A-Z]{{2}}) \d{{2}} {_MONTH}(?-i:[A-Z]{{3}}|[a-z]{{3}})\b",
    ),
)
_OF_CARS: tuple[str, ...] = (
    rf"\b[a-z]{{2}} ?\d{{2}} ?{_MONTH}[a-z]{{3}}\b",
    rf"\b[a-z] ?\d{{1,3}} ?{_MONTH}[a-z]{{3}}\b",
    r"\b(?-i:[A-Z]{2}) ?[0-7]\d\b(?! ?(?:am|pm|\d))",
)
"""Shapes of plates that count only where a car is spoken of."""
_PATTERNS = tuple((kind, name, re.compile(rule, re.I)) for kind, name, rule in _RULES)
_PLATES = tuple(re.compile(rule, re.I) for rule in _OF_CARS)
_NEAR = 60
"""Characters to a word of cars."""
_SMALL = re.compile(r"(?:in|on|at|to|by|of|no|is|or|as|an|up|so|we|he|it|a|i)\b", re.I)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds phone, address and vehicle."""
    for match in _SEQUENCE.finditer(line.text):
        if _is_number(match.group()):
            yield Hit(*match.span(), "phone", "pattern:number in words")
    if not any(c.isdigit() for c in line.text) and "." not in line.text:
        return
    for kind, name, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            group = "value" if "value" in pattern.groupindex else 0
            if kind != "vehicle" or not _small(line, match.group()):
                yield Hit(*match.span(group), kind, f"pattern:{name}")
    for pattern in _PLATES:
        for match in pattern.finditer(line.text):
            around = line.text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
            if _CAR.search(around) and not _SMALL.match(match.group()):
                yield Hit(*match.span(), "vehicle", "pattern:number plate")


def _small(line: Line, plate: str) -> bool:
    """ "IN 57 all": the words of a sentence, unless a car is spoken of."""
    return bool(_SMALL.match(plate)) or (plate[-1].islower() and not _CAR.search(line.text))


def _is_number(text: str) -> bool:
    tokens = _TOKEN.findall(text)
    words = sum(not t.isdigit() for t in tokens)
    figures = sum(len(t) if t.isdigit() else _TIMES.get(t.casefold(), 1) for t in tokens)
    commas = text.count(",") + text.count(". ")
    return words >= LEAST_SAID and figures >= LEAST_FIGURES and commas * 2 < len(tokens)
