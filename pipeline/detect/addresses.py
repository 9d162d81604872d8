# ruff: noqa: E501 (one rule of a table, one line)
"""Postal addresses: a house number and a street, a street alone, what follows up to the postcode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import DOUBLE, SMALL, TITLED
from pipeline.data.institutions import FLATS, GENERIC, RARE_STREETS, STREETS
from pipeline.data.premises import HOUSES
from pipeline.detect.english import is_field, is_name_word
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_UPPER = "".join(chr(code) for code in range(0x250) if chr(code).isupper())
_PROPER = rf"[{_UPPER}][\w'-]*"
_STREET = "|".join(sorted(map(re.escape, STREETS), key=len, reverse=True))
_RARE = "|".join(sorted(RARE_STREETS, key=len, reverse=True))
_HOUSE = "|".join(HOUSES)
_PERSON = rf"(?:Mr|Mrs|Ms|Miss|Mama|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Gran|Granny|Grandma|Grandad) {_PROPER}"
_NO_MEASURE = r"(?![\w:/%]|[.,]\d| ?(?:am|pm|hrs?|hours?|minutes?|mins?|days?|weeks?|wks?|months?|years?|yrs?|o'clock|cm|kg|mph|miles?)\b)"
_CLEAR = "Road|Rd|Street|Avenue|Ave|Close|Lane|Drive|Crescent|Cres|Gardens|Grove|Terrace|Mews|Walk|Rise|Croft"
_FLAT = "|".join(FLATS)
_TITLED = r"(?!(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b)"
_NUMBER = r"\d{1,4}[A-Za-z]?(?: ?[-/] ?\d{1,4}[A-Za-z]?)?"
_POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"
_TAIL = rf"(?:,? ?(?:in |of )?{_PROPER}(?:[ -](?:{_PROPER}|on|upon|in|le|the|under))*(?=,|\s+{_POSTCODE}|[.;)]|$))"

_NAMED = r"[A-Z0-9][\w'-]*(?: (?:[A-Z0-9][\w'-]*|of|on|the|upon)){0,4}"
_RULES: tuple[tuple[str, str, int], ...] = (
    ("house and street",
     rf"(?:\bThe (?:{_PROPER} ){{0,2}}{_PROPER}, )?\b(?:(?:{_FLAT}) ?\w{{1,4}},? )?(?:{_NUMBER}),? {_TITLED}(?:(?:St\.?|The|{_PROPER}) ){{1,4}}(?:{_STREET})\b\.?"
     rf"(?:,{_TAIL}){{0,3}}(?:,? ?{_POSTCODE})?", 0),
    ("house and street",
     r"(?<![:.\d])\b\d{1,4}[a-z]? (?!(?:hours?|minutes?|mins?|days?|weeks?|months?|years?|miles?|the|a|in|at|and|of|on|to|off|for|from|am|pm)\b)(?:[a-z'-]+ ){1,3}?"
     r"(?:road|rd|street|avenue|ave|close|lane|drive|crescent|terrace|gardens|grove|mews)\b", re.I),
    ("rare street",
     rf"\b(?:(?:{_FLAT}) ?\w{{1,4}},? )?(?:{_NUMBER}),? (?:(?:St\.?|The|{_PROPER}) ){{1,4}}(?:{_RARE})\b"
     rf"(?:,{_TAIL}){{0,3}}(?:,? ?{_POSTCODE})?", 0),
    ("rare street", rf"\b{_PROPER}'s (?:{_RARE})\b", 0),
    ("house and article", rf"(?<![\d.:/-])\b\d{{1,4}}[a-z]? The {_PROPER}(?: {_PROPER}){{0,3}}", 0),
    ("house and street",
     rf"\b(?:The Old {_PROPER}|(?:The )?{_PROPER}(?: {_PROPER})? (?:{_HOUSE})), (?:{_PROPER} ){{1,3}}(?:{_STREET}|{_RARE})\b", 0),
    ("street in small letters",
     r"\b(?:lives?|living|lived|address|stays?|moved|flat|home|found|arrested|visit)(?: (?:at|to|is|in))? (?P<it>\d{1,3}[a-z]? [a-z'-]+(?: [a-z'-]+)?"
     r" (?:ginnel|snicket|wynd|vennel|garth|loan|fold|mead|parade|rise|row|yard|quay|wharf|court|place|square|view|hill|way|croft)\b)", re.I),
    ("street in small letters", r"\b[a-z]+'s (?:ginnel|snicket|wynd|vennel|twitten|jitty)\b|\b\d{1,3}[a-z]? [a-z']+ (?:ginnel|snicket|wynd|vennel|garth|twitten|mews|parade|quay|wharf)\b", re.I),
    ("house number", rf"\b(?i:neighbours?|lady|man|woman|family|couple|people|[Nn]ext door) at (?P<it>(?:no\.? ?|number )?\d{{1,3}}[a-z]?){_NO_MEASURE}", 0),
    ("house number", rf"\b{_PERSON}(?: {_PROPER})? at (?P<it>\d{{1,3}}[a-z]|2[5-9]|[3-9]\d|\d{{3}}){_NO_MEASURE}", 0),
    ("house number", rf"\b{_PERSON} \((?P<it>(?:no\.?|number) ?\d{{1,3}}[a-z]?)\)", 0),
    ("house number", r"\bnext door,? \(?(?P<it>(?:no\.?|number) ?\d{1,3}[a-z]?)\b", re.I),
    ("street", rf"\b(?:(?:St\.?|The|{_PROPER}) ){{1,4}}(?:{_CLEAR})\b", 0),
    ("flat", rf"\b(?!Room \d+\b(?!,? [{_UPPER}]))(?:{_FLAT}) \d{{1,4}}[A-Za-z]?\b(?:,? (?:{_PROPER} ){{0,3}}(?:{_STREET}))?", re.I),
    ("flat", rf"\b(?:{_FLAT}) \w{{1,2}},? \d{{1,4}}[a-z]? {_PROPER}\b", 0),
    ("labelled", rf"\b[Aa]ddress ?: ?({_NAMED}(?:, {_NAMED}){{0,5}})", 0),
    ("PO box", r"\bP\.?O\.? ?Box \d+", re.I),
    ("house number", r"\b(?:house )?(?:number|no\.?) \d{1,4}[a-z]?(?= (?:\w+ ){0,2}(?:road|street|close|lane|avenue|drive)\b)", re.I),
    ("house number", r"\b(?:at|of|from|to|about|outside|opposite|in|with|re) ((?:number|no\.?) \d{1,4}[a-z]?)\b(?! (?:children|people|occasions|visits))", re.I),
    ("house name", rf"\b(?:lives?|living|resid\w+|address|home) (?:at|is|of|:)+ ((?:{_PROPER} ){{0,2}}{_PROPER}(?:,{_TAIL}){{0,3}}(?:,? ?{_POSTCODE})?)", 0),
)  # fmt: skip
_SOMEBODYS = re.compile(r"'s [a-z]\Z")
_PATTERNS = tuple((name, re.compile(rule, flags)) for name, rule, flags in _RULES)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind address; a street of the field's own words ("Working Drive") is none."""
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            start, end = match.span(match.lastindex or 0)
            if name in _BY_SHAPE and not _proper(line, start, end):
                continue
            start = _after_sentence_word(line, start) if name == "street" else start
            if name == "house name" and _SOMEBODYS.search(line.text, start, end + 2):
                continue  # "the address of Eva's solicitor"
            if name not in ("street", "house name", "labelled") or _named(line, start, end):
                yield Hit(start, end, "address", f"pattern:{name}")


_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_NO_STREET = TITLED | (GENERIC - DOUBLE) | {"key", "main"}
_BY_SHAPE = ("rare street", "house and article")


def _proper(line: Line, start: int, end: int) -> bool:
    """ "2 Bosun's Steps", "5 The Butts", but neither "4 Next Steps" nor "2 The Child"."""
    words = [w for w in line.words if start <= w.start and w.end <= end and w.capital]
    names = [w for w in words if w.folded not in SMALL]
    if not names or (len(names) == 1 and not any(w.folded == "the" for w in words)):
        return False
    first = names[0]
    return first.folded not in _NO_STREET and not _MONTH.match(first.raw)


def _after_sentence_word(line: Line, start: int) -> int:
    """ "At Rowan Close" is "Rowan Close"; "The Avenue" stays whole."""
    words = [w for w in line.words if w.start >= start]
    if len(words) > 2 and words[0].folded in ("at", "in", "on", "from", "to", "the", "near", "of"):
        return words[1].start
    return start


def _named(line: Line, start: int, end: int) -> bool:
    words = [w for w in line.words if start <= w.start and w.end <= end]
    return any(not is_field(w.raw) or is_name_word(w.raw) for w in words[:-1] or words)
