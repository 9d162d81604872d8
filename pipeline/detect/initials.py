"""Initials where only a person's can stand: alone in a cell, before a colon, after "author".

"JT / WO", "AM: no action", "Comment by author: AM". All are doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.clipped import CLIPPED
from pipeline.data.glossary import ACRONYMS
from pipeline.data.titles import RANKS
from pipeline.detect.english import is_english
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_AUTHOR = re.compile(
    r"(?:\b(?:author|worker|initials?|signed|sig|officer|inputter|recorder|writer"
    r"|(?:comment|entry|entered|recorded|completed|written|input|added|updated|signed|seen|typed)"
    r"(?: made)? by)(?: name| initials?)?[ \t]*[:=\-(]?[ \t]*)$",
    re.I,
)
_BY = re.compile(r"\b(?:by|per|from|to|with|told)\s$")
_ALONE = re.compile(r"\W*[A-Z]{2,3}(?:\s*[/&,+;]\s*[A-Z]{2,3})*\W*")
_LOWER = re.compile(
    r"(?<![\w'/])(?P<it>[a-z]{2})(?= \((?:hv|sw|ssw|gp|mw|cpn|fsw|pc|ds|dc|iro|tm|sn|fnp)\))"
    r"|(?<![\w'/])(?:hv|sw|ssw|mw|cpn|fsw|pc|dc|iro|seen by|rec'd by) (?P<after>[a-z]{2})(?![\w'])"
)
_SMALL = "no ok an so it do go if in is me my of on or to up us we be by he as at hi oh"
SMALL: frozenset[str] = frozenset(_SMALL.split())
"""Words in capitals that are initials only after "author"."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person, all doubtful; an acronym of the field only after "author"."""
    for word in line.words:
        if len(word.raw) in (2, 3) and word.raw.isupper() and word.raw.isalpha():
            place = placed(line, word)
            known = word.raw in ACRONYMS or word.folded in CLIPPED
            known |= len(word.raw) > 2 and is_english(word.raw)
            pair = (place == "alone" and "/" in line.text) or place == "author"
            if place and (not known or (pair and not is_role_code(word))):
                yield Hit(word.start, word.end, "person", "pattern:initials", doubtful=True)
    for match in _LOWER.finditer(line.text):
        group = "it" if match.group("it") else "after"
        if match.group(group) not in SMALL and not is_english(match.group(group)):
            yield Hit(*match.span(group), "person", "pattern:initials", doubtful=True)


def is_role_code(word: Word) -> bool:
    """ "HV", "SW", "GP": what somebody is, not who; and what is no acronym of a time of day."""
    return (word.raw in ACRONYMS or word.raw in RANKS) and word.raw not in (
        "AM",
        "PM",
        "AB",
        "ED",
        "AL",
        "PD",
        "MP",
        "CS",
    )


def placed(line: Line, word: Word) -> str:
    """Where initials stand: "author", "alone", "colon", "by", or "" (nowhere that tells)."""
    before, after = line.text[: word.start], line.text[word.end :]
    if _AUTHOR.search(before):
        return "author"
    if word.folded in SMALL:
        return ""
    if len(line.text) < 40 and _ALONE.fullmatch(line.text):
        return "alone"
    if not before.strip() and re.match(r"\s?[:\-–]\s|:", after):
        return "colon"
    return "by" if _BY.search(before) else ""
