# ruff: noqa: E501 (one rule of a table, one line)
"""Schools, surgeries, hospitals, courts, prisons, employers: a proper name and what it is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import DOUBLE, SMALL
from pipeline.data.institutions import GENERIC, KINDS
from pipeline.data.titles import KIN
from pipeline.detect.capitals import in_phrase, is_owed
from pipeline.detect.english import is_english, is_field, is_name_word, is_role
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_KIND = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, KINDS), key=len, reverse=True)) + r")\b", re.I
)
_AHEAD = re.compile(
    r"\b(?:HMP|HMYOI|HMP/YOI|YOI|University of|Church of|School of|Parish of|Borough of|City of|County of|Royal Borough of|"
    r"(?:Magistrates'?|Crown|County|Family) Court (?:at|in|sitting at)|Hospital of) (?=[A-Z])"
)
_PROPER = r"[^\W\d_a-z][\w'-]*"
_DEDICATED = re.compile(
    rf"\b(?:Masjid(?:[- ](?:e|ul|al|us|ur|un|i)?-?{_PROPER})+|(?:St|Saint|SS|Sts)\.? (?={_PROPER})|Our Lad(?:y|ies)|All (?:Saints|Souls|Hallows)|Holy {_PROPER}"
    rf"|(?:Sacred|Immaculate) Heart|Christ (?:the|Church|our) ?|Corpus Christi|Good Shepherd"
    rf"|(?:Church|Chapel|Mosque|Masjid|Temple|Parish|Convent|Refuge|House) of (?:the |our )?(?=[A-Z])(?!England|Scotland|Wales|Rest|God\b|Lords|Commons))"
    rf"(?:{_PROPER})?(?:(?: and| of| the| &|,? St\.?|-)* {_PROPER})*"
)
"""Places of worship by their dedication, whatever kind of house it is: "Our Lady of Sorrows"."""
_PAPER = re.compile(r"(?<='s) and the ")
_FIRM = re.compile(r"(?<=\()([A-Z][a-z]{2,}) (?:&|and) ([A-Z][a-z]{2,})(?=\))")
"""A firm by its two partners, beside one of them: "Naomi Levene (Wick & Levene)"."""
_EMPLOYED = re.compile(
    r"\b(?:works|worked|working|employed|job|shifts?) (?:\w+ )?(?:at|for|by|in|with) (?:the )?(?=[A-Z])"
)
_CALLED = re.compile(
    r"\b(?:schools?|nursery|pre-?school|surgery|hospital|college|playgroup|academy|employer|hostel"
    r"|refuge|church|mosque|care home|children's home)(?: is| was)?(?: called| named|:| -| –) (?=[A-Z])",
    re.I,
)
_STOPS_WORDS = """
    the a an at in to from of by for with on and or as his her their this that our local
    attended attends visited near is was has had contacted informed rang telephoned called via
    new
"""
_STOPS = frozenset(_STOPS_WORDS.split())
_VAGUE = frozenset(
    ("new", "old", "first", "second", "third", "main", "upper", "lower", "general", "special",
     "church", "last", "whole", "both", "two", "three", "four", "five", "home", "day", "local",
     "private", "named", "key", "good", "best", "royal")
)  # fmt: skip
"""Words that tell nothing of which one it is, alone before "School"."""
_JOINS = frozenset(("of", "and", "the", "on", "upon", "in", "for", "le"))


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind organisation; "the Surgery" and "Local Court" name nothing."""
    for match in _KIND.finditer(line.text):
        name = _before(line, match.start())
        if name and is_role(name[0].raw) and match.group() in _SURNAMES:
            continue  # "Teacher Will Parish"
        if len(name) == 1 and _KIN_AFTER.match(line.text, match.end()):
            continue  # "Tyrell Court, his cousin,"
        if any(_telling(word) or _proper(line, word, match.group()) for word in name):
            yield Hit(name[0].start, match.end(), "organisation", "pattern:institution")
    for match in _FIRM.finditer(line.text):
        if any(not is_english(word) for word in match.groups()):
            yield Hit(*match.span(), "organisation", "pattern:firm of two")
    for match in _DEDICATED.finditer(line.text):
        apart = _PAPER.search(match.group())  # "St Mary's and the Courier" are two
        end = match.start() + apart.start() if apart else match.end()
        yield Hit(match.start(), end, "organisation", "pattern:dedication")
    for pattern, rule in ((_AHEAD, "institution"), (_EMPLOYED, "employer"), (_CALLED, "kind")):
        for match in pattern.finditer(line.text):
            yield from _after(line, match, rule)


_SURNAMES = (
    "Parish",
    "Church",
    "Court",
    "Lodge",
    "House",
    "Temple",
    "Abbey",
    "Hall",
    "Park",
    "Priory",
)
"""Kinds of institution that are surnames as well."""
_KIN_AFTER = re.compile(
    rf"(?:, (?:(?:his|her|their|the|a|my) )| \((?:(?:his|her|their) )?)(?:{'|'.join(KIN)})\s*[,;.)]",
    re.I,
)
_POSSESSIVE = re.compile(rf"'s(?![\w'])(?! [a-z])|'s (?=(?:{'|'.join(sorted(SMALL))})\b)")


SAINT = re.compile(r"\b(?:St|Saint)\.? [^\W\d_][\w-]*$")


def named_after(line: Line, start: int, end: int) -> int:
    """The end of a place's name with the 's that belongs to it: "at St Jude's.", "at King's in"."""
    if line.text.startswith("'s", end) and SAINT.search(line.text, start, end):
        return end + 2
    match = _POSSESSIVE.match(line.text, end)
    return end + 2 if match else end


def _before(line: Line, end: int) -> list[Word]:
    """The capitalised words that lead up to `end`, joined by "of", "and" and such."""
    name: list[Word] = []
    for word in reversed([w for w in line.words if w.end <= end]):
        gap = line.text[word.end : name[0].start if name else end]
        if word.raw in _JOINS and not _of_institution(line, word):
            break
        if not (
            re.fullmatch(r"'?[sS]?'? ?(?:& )?|-", gap) or (gap == ". " and word.folded == "st")
        ) or not (word.capital or word.raw in _JOINS):
            break
        if word.folded in _STOPS and word.folded not in _JOINS:
            break
        name.insert(0, word)
    while name and (name[0].folded in _JOINS or name[0].folded in _STOPS):
        name = name[1:]
    return name


def _of_institution(line: Line, word: Word) -> bool:
    """Whether "of" stands inside a name ("Church of England"), not after a person."""
    index = line.words.index(word)
    return word.raw == "of" and index > 0 and line.words[index - 1].folded in GENERIC


def _after(line: Line, match: re.Match[str], rule: str) -> Iterator[Hit]:
    name: list[Word] = []
    for word in line.words:
        if word.start < match.end():
            continue
        close = word.start == (name[-1].end + 1 if name else match.end())
        if not close or not (word.capital or (name and word.raw in _JOINS)):
            break
        name.append(word)
    while name and not name[-1].capital:
        name.pop()
    start = match.start() if rule == "institution" else match.end()
    if any(_telling(word) for word in name):
        yield Hit(start, name[-1].end, "organisation", f"pattern:{rule}")


def _proper(line: Line, word: Word, kind: str) -> bool:
    """ "Park Surgery", "First Steps Nursery": what else is a title is a name before what it is."""
    if word.folded not in DOUBLE or not word.capital or word.folded in _VAGUE:
        return False
    index = line.words.index(word)
    return not in_phrase(line, index) and (kind[0].isupper() or not is_owed(line, index))


def _telling(word: Word) -> bool:
    """Whether a word tells which one it is: no generic word, no word of the field."""
    if word.folded in GENERIC or len(word.folded) < 2 or not word.capital:
        return False
    return not is_field(word.raw) or (is_name_word(word.raw) and not is_english(word.raw))
