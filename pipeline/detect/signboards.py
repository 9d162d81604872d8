"""Pubs and firms in notes without capitals, villages beside their neighbours, whence somebody rang.

"drinking at the bell and crown", "in the plough all day", "frost and sons", "in High Wood", "rang
from Bradford": each is told by the words around it, in whatever case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.premises import COMPASS, NO_VILLAGE, SIGNS
from pipeline.data.titles import KIN, KIN_TITLES
from pipeline.detect.capitals import is_owed, is_title
from pipeline.detect.english import is_english, is_field, is_name_word, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_AT = r"(?:at|in|outside|from|down|to|near|opposite)"
_DRUNK = (
    r"\b(?:drink\w*|drunk|drank|arrested|barred|fight|fought|met|meets|works?|shifts?|quiz|darts)"
)
_PAIR = re.compile(
    rf"{_DRUNK}(?: \w+){{0,2}} {_AT} the (?P<it>[a-z]+ (?:and|&|n) [a-z]+)\b(?! [a-z]+s?'s)", re.I
)
_SIGN = re.compile(
    rf"\b{_AT} the (?P<it>(?:(?:red|white|black|golden|blue|royal) )?"
    rf"(?:{'|'.join(sorted(SIGNS))}))\b"
    r"(?! (?:court|prosecution|of|and)\b)",
    re.I,
)
_SONS = re.compile(r"\b(?P<it>(?P<who>[a-z]{3,}) (?:and|&) (?:sons?|daughters?|bros))\b", re.I)
_VILLAGE = re.compile(
    r"\b(?:in|at|near|to|from|through|towards|around) "
    rf"(?P<it>(?:{'|'.join(COMPASS)}) (?P<name>[A-Z][a-z]+))\b"
    r"(?! [A-Z])"
)
_FROM = re.compile(
    r"\b(?:rang|phoned|telephoned|texted|travell?ed|drove|flew|moved|commut\w+|hitched) from"
    r" (?P<it>[A-Z][a-z]+)\b(?!'s| [A-Z]|-)"
)
_PEOPLE = frozenset(word.casefold() for word in (*KIN, *KIN_TITLES))


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds organisation and place; pubs in small letters are doubtful."""
    for match in (*_PAIR.finditer(line.text), *_SIGN.finditer(line.text)):
        start, end = match.span("it")
        plain = shouts(line) or line.text[start:end].islower()
        if plain and all(_noun(word) for word in re.findall(r"\w{2,}", line.text[start:end])):
            yield Hit(start, end, "organisation", "pattern:pub by its sign", doubtful=True)
    for match in _SONS.finditer(line.text):
        who = match.group("who")
        kin = who.casefold() in _PEOPLE | TITLED | SMALL
        if not kin and (is_name_word(who) or not (is_english(who) or is_field(who))):
            yield Hit(*match.span("it"), "organisation", "pattern:firm of a family")
    if not shouts(line):
        yield from _places(line)


def _noun(word: str) -> bool:
    lower = word.casefold()
    return lower == "and" or (is_english(word) and lower not in TITLED | SMALL | _PEOPLE)


def _places(line: Line) -> Iterator[Hit]:
    for match in _VILLAGE.finditer(line.text):
        name = match.group("name")
        if not is_title(name) and name.casefold() not in NO_VILLAGE:
            yield Hit(*match.span("it"), "place", "pattern:village")
    for match in _FROM.finditer(line.text):
        index = next(i for i, w in enumerate(line.words) if w.start == match.start("it"))
        name = match.group("it").casefold()
        if not is_title(match.group("it")) and name not in _PEOPLE and not is_owed(line, index):
            yield Hit(*match.span("it"), "place", "pattern:whence")
