"""Initials: where only a person's can stand, and where an acronym means itself.

"JT / WO", "AM: no action", "Comment by author: AM", "IT, health visitor". Letters that are an
acronym of the field or a word ("CP", "IT") are somebody's by such a place; once somebody of the
case is known to have them, everywhere but where they show their own meaning ("CP plan"). All are
doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL as SMALL_WORDS
from pipeline.data.clipped import CLIPPED
from pipeline.data.glossary import ACRONYMS
from pipeline.data.slots import ACTS, ENDS, SPEAKS
from pipeline.data.titles import RANKS
from pipeline.detect.english import is_english, is_role, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_AUTHOR = re.compile(
    r"(?:\b(?:author|worker|initials?|signed|sig|officer|inputter|recorder|writer"
    r"|(?:comment|entry|entered|recorded|completed|written|input|added|updated|signed|seen|typed)"
    r"(?: made)? by)(?: name| initials?)?[ \t]*[:=\-(]?[ \t]*)$",
    re.I,
)
_BY = re.compile(r"\b(?:by|per|from|to|with|told)\s$")
_PRESENT = re.compile(
    r"^\W*(?:present|in attendance|attendees|attended by|attended|apologies|invited|distribution"
    r"|cc)\b[^.]*$",
    re.I,
)
_ITEM = re.compile(r"(?:[,;:&/(]|\band)\s*$")
_ITEM_END = re.compile(r"\s*(?:[,;&/.()]|and\b|$)")
_AND_ROLE = re.compile(r"(?:, | \(| [-–] |/)(?P<role>[^\W\d_]+)(?P<next> [a-z]+)?")
_IN = re.compile(
    r"\b(?:the|an?|this|that|each|every|his|her|their|our|no|any|in|on|at|under|into|of|for|via|new)\s$",
    re.I,
)
_POSTS = frozenset(r for r in RANKS if r.isupper() and len(r) < 4) | {
    "MW",
    "MGM",
    "MGF",
    "PGM",
    "PGF",
}
_NO_AGENCY = frozenset(("AM", "PM", "AB", "ED", "AL", "PD", "MP", "CS"))
_HALVES = re.compile(r"\s?(?:and|or|to|&|/|-) ?(?:AM|PM)\b")
_CLOCK = re.compile(r"\d\s?$")
_ALONE = re.compile(r"\W*[A-Z]{2,3}(?:\s*[/&,+;]\s*[A-Z]{2,3})*\W*")
_LOWER = re.compile(
    r"(?<![\w'/])(?P<it>[a-z]{2})(?= \((?:hv|sw|ssw|gp|mw|cpn|fsw|pc|ds|dc|iro|tm|sn|fnp)\))"
    r"|(?<![\w'/])(?:hv|sw|ssw|mw|cpn|fsw|pc|dc|iro|seen by|rec'd by) (?P<after>[a-z]{2})(?![\w'])"
)
_SMALL = "no ok an so it do go if in is me my of on or to up us we be by he as at hi oh"
SMALL: frozenset[str] = frozenset(_SMALL.split())
"""Words in capitals that are initials only after "author"."""


_SURE_PLACES = ("author", "role", "present")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person, all doubtful; an acronym of the field only where nothing else stands."""
    for word in line.words:
        if len(word.raw) in (2, 3) and word.raw.isupper() and word.raw.isalpha():
            place = placed(line, word)
            known = word.raw in ACRONYMS or word.folded in CLIPPED
            known |= len(word.raw) > 2 and is_english(word.raw)
            sure = (place == "alone" and "/" in line.text) or place in _SURE_PLACES
            if place and (not known or (sure and not _is_agency(word)) or place == "role"):
                yield Hit(word.start, word.end, "person", "pattern:initials", doubtful=True)
    for match in _LOWER.finditer(line.text):
        group = "it" if match.group("it") else "after"
        if match.group(group) not in SMALL and not is_english(match.group(group)):
            yield Hit(*match.span(group), "person", "pattern:initials", doubtful=True)


def is_role_code(word: Word) -> bool:
    """ "HV", "SW", "GP": what somebody is, not who."""
    return word.raw in _POSTS


def _is_agency(word: Word) -> bool:
    """Whether an acronym may as well be who attended or wrote: any but a time of day or a word."""
    return (word.raw in ACRONYMS or word.raw in RANKS) and word.raw not in _NO_AGENCY


def placed(line: Line, word: Word) -> str:
    """Where initials stand: author, role, present, alone, colon, by, or "" (nowhere that tells)."""
    before, after = line.text[: word.start], line.text[word.end :]
    if _AUTHOR.search(before):
        return "author"
    if not before.strip() and _roled(after) and not is_role_code(word):
        return "role"
    if _PRESENT.match(before) and _ITEM.search(before) and _ITEM_END.match(after):
        return "present"
    if word.folded in SMALL:
        return ""
    if len(line.text) < 40 and _ALONE.fullmatch(line.text):
        return "alone"
    if not before.strip() and re.match(r"\s?[:\-–]\s|:", after):
        return "colon"
    return "by" if _BY.search(before) else ""


def _roled(after: str) -> bool:
    """Whether what follows the first word of a line is what somebody is: "IT, health visitor"."""
    match = _AND_ROLE.match(after)
    if not match:
        return False
    words = [match.group("role"), (match.group("next") or "").strip()]
    return is_role(words[0]) and (not words[1] or is_role(words[1]) or is_role(words[0]))


def means_itself(line: Line, word: Word) -> bool:
    """Whether letters that are somebody's initials stand for what they always do: "CP plan".

    After an article or a preposition, beside a number or another acronym, before a noun; a post
    ("HV", "GP") does so wherever no place says otherwise.
    """
    if is_role_code(word) or shouts(line) or _IN.search(line.text[: word.start]):
        return True
    if _CLOCK.search(line.text[: word.start]) or re.match(r"[ -]?\d", line.text[word.end :]):
        return True
    if word.raw in ("AM", "PM") and _HALVES.match(line.text, word.end):
        return True
    index = line.words.index(word)
    if index and line.gap(index) in (" ", "-") and line.words[index - 1].raw.isupper():
        return True
    if index + 1 == len(line.words) or line.gap(index + 1) not in (" ", "-"):
        return False
    after = line.words[index + 1]
    return is_english(after.raw) and after.folded not in ACTS | SPEAKS | ENDS | SMALL_WORDS
