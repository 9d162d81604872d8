"""People named after months: "June seen at home", "April's nappy", "May, August and their father".

A month stands beside a day, a year or a preposition. One that does not may be somebody: certain
with a verb of persons or a possessive, else doubtful. Headings and rows of months are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.detect.english import MONTH_NAMES, is_dated
from pipeline.detect.hits import Hit
from pipeline.detect.slots import follows, is_person
from pipeline.detect.text import Line, Word

_MONTHS = frozenset(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september",
     "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept",
     "sep", "oct", "nov", "dec")
)  # fmt: skip
_JOINT = re.compile(r",? (?:and|&|or|to|until|then) |, |[-–/&]| [-–] ", re.I)
_RANGE = r"(?: ?(?:to|until|till|through|-|–|/) ?)"
_NAMES = "|".join(sorted(_MONTHS, key=lambda m: (-len(m), m)))
_FROM = re.compile(rf"{_RANGE}(?:{_NAMES})\b", re.I)
_UNTIL = re.compile(rf"\b(?:{_NAMES}){_RANGE}$", re.I)
_THING = re.compile(
    r"(?:'s)? (?:meeting|conference|review|report|figures?|minutes|visit|contact|panel|assessment"
    r"|supervision|appointment|hearing|case|core|strategy|half|bank|term|holidays?|day|fool)"
    r"| has \w+ days",
    re.I,
)
_BEING = frozenset(("was", "is", "were", "has", "had", "saw", "seen", "began", "started"))
"""What is also said of a month: "June was wet", "March saw a fall"."""
_BEFORE = re.compile(
    r"\b(?:before|between|around|throughout|through|every|each|towards|as of|w/c|mid|starts|started"
    r"|begins|began|ends|ended|due|expires|review|next clinic|panel,|(?:extended|postponed|deferred"
    r"|delayed|moved|adjourned|agreement|agreed|until|up) (?:\w+ ){0,2}to)\s$",
    re.I,
)
"""Prepositions of a time that also stand before a person: not for names of the register."""
_DONE_BY = re.compile(
    r"\b(?:seen|coded|typed|written|added|signed|noted|recorded|logged|called|booked"
    r"|checked|entered|scanned|answered|dealt with) by:? $",
    re.I,
)
_VERBAL = re.compile(r" (?:need|have|be|well|also|not|I|we|he|she|they|it)\b")
_SMALL = (MONTH_NAMES - {"march"}) | {"jan"}
_SHORT = 4
"""Letters of a month's name that must not stand in capitals: "MAR", "MAY" in a table."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person."""
    if len(line.words) < 2:
        return
    for index, word in enumerate(line.words):
        if word.raw == "Jan" and _is_jan(line, index, word):
            yield Hit(word.start, word.end, "person", "pattern:month as name", doubtful=True)
        if word.raw in _SMALL and is_person(line, index) and not is_dated(line, word):
            yield Hit(word.start, word.end, "person", "pattern:month as name", doubtful=True)
        if word.folded in MONTH_NAMES and _named(line, index, word):
            doubtful = not _acts(line, index, word)
            yield Hit(word.start, word.end, "person", "pattern:month as name", doubtful=doubtful)


def _is_jan(line: Line, index: int, word: Word) -> bool:
    """ "Seen by: Jan", "Jan says": short for January, and a name from Poland to Cornwall."""
    told = _DONE_BY.search(line.text, 0, word.start) or _acts(line, index, word)
    return bool(told) and not is_dated(line, word)


def _named(line: Line, index: int, word: Word) -> bool:
    if not word.capital or (word.raw.isupper() and len(word.raw) < _SHORT):
        return False
    if _chained(line, index, 1) or _chained(line, index, -1):
        return False
    before = line.text[: word.start]
    if _BEFORE.search(before) or _UNTIL.search(before) or _FROM.match(line.text, word.end):
        return False
    thing = _THING.match(line.text, word.end) or _VERBAL.match(line.text, word.end)
    return not is_dated(line, word) and not thing


def _acts(line: Line, index: int, word: Word) -> bool:
    following = line.words[index + 1].folded if index + 1 < len(line.words) else ""
    said = follows(line, index)[0] and following not in _BEING
    return said or line.text[word.end : word.end + 2] == "'s"


def _chained(line: Line, index: int, step: int) -> bool:
    """Whether a neighbour in a row ("in May and June", "June and July") is no person either."""
    other = index + step
    if not 0 <= other < len(line.words):
        return False
    first = max(index, other)
    if not _JOINT.fullmatch(_between(line, first)):
        return _chained_over(line, index, step)
    return _is_month(line, other, step)


def _chained_over(line: Line, index: int, step: int) -> bool:
    """ "May and June": the word between is "and"."""
    over = index + 2 * step
    if not 0 <= over < len(line.words):
        return False
    left, right = sorted((index, over))
    gap = line.text[line.words[left].end : line.words[right].start]
    return bool(_JOINT.fullmatch(gap)) and _is_month(line, over, step)


def _between(line: Line, index: int) -> str:
    return line.text[line.words[index - 1].end : line.words[index].start]


def _is_month(line: Line, index: int, step: int) -> bool:
    word = line.words[index]
    if word.folded not in _MONTHS:
        return False
    if word.folded not in MONTH_NAMES or is_dated(line, word):
        return True
    return _chained(line, index, step)
