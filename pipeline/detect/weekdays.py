"""People named after days of the week: "Sunday Akinlabi", "Dean Friday went first", "Miss Friday".

A day stands after "on", before a number or a time, or beside nothing that is a name. One between
a given name and what only people do, or before a surname, is somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.placed import POLICE, WHOLE_NAME
from pipeline.data.slots import ACTS, SPEAKS
from pipeline.detect.capitals import is_day, is_titled
from pipeline.detect.english import is_field, is_odd, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.somebody import is_given
from pipeline.detect.text import Line, Word

_TITLED = re.compile(rf"(?<![\w'])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd|{POLICE})\.? $")
_WHEN = re.compile(
    r"(?:\b(?:on|last|next|this|that|every|each|until|till|til|by|since|before|after"
    r"|following|previous|w/c|week|or|mid|late|early|(?:day|\d) to)|\d(?:st|nd|rd|th)?|[/(-]) ?$",
    re.I,
)
_TIME = re.compile(
    r"[ ,]*(?:\d|am\b|pm\b|morning|afternoon|evening|night|lunch|at \d|the \d|[A-Z][a-z]{2,8} \d)"
)
_OWNS = re.compile(r"'s (?:mum|dad|mother|father|house|flat|phone|statement|account|view|words)\b")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person."""
    if shouts(line):
        return
    for index, word in enumerate(line.words):
        if not _is_day(word) or _TIME.match(line.text, word.end):
            continue
        before = line.text[: word.start]
        if title := _TITLED.search(before):
            yield Hit(title.start(), word.end, "person", WHOLE_NAME)
        elif (given := _given(line, index)) is not None:
            yield Hit(line.words[given].start, word.end, "person", WHOLE_NAME)
        elif not _WHEN.search(before) and (last := _surname(line, index)):
            yield Hit(word.start, line.words[last].end, "person", WHOLE_NAME)


def _is_day(word: Word) -> bool:
    return is_day(word.raw) and word.raw.endswith("day") and word.capital and not word.raw.isupper()


def _given(line: Line, index: int) -> int | None:
    """The given name before a surname that is a day, if only a person does what follows."""
    first = index - 1
    if index == 0 or line.gap(index) != " " or not _may_be_given(line, first):
        return None
    word = line.words[index]
    following = line.words[index + 1].folded if index + 1 < len(line.words) else ""
    acts = line.gap(index + 1) == " " and following in ACTS | SPEAKS if following else False
    titled = _TITLED.search(line.text, 0, line.words[first].start)
    return first if acts or titled or _OWNS.match(line.text, word.end) else None


def _may_be_given(line: Line, index: int) -> bool:
    """A given name, that begins the clause: "told Dean Friday" may be a day."""
    word = line.words[index]
    if not word.capital or word.raw.isupper():
        return False
    if _TITLED.search(line.text, 0, word.start):
        return True
    before = line.text[: word.start].rstrip()
    opens = not before or before[-1] in ".,;:!?(\"'" or before.endswith(" and")
    return (is_given(word) or is_odd(word)) and (opens or line.begins(index))


def _surname(line: Line, index: int) -> int | None:
    """The surname just after a given name that is a day: a word of no list."""
    last = index + 1
    if last == len(line.words) or line.gap(last) != " " or is_titled(line, index):
        return None
    word = line.words[last]
    plain = word.capital and word.raw[1:].islower() and len(word.raw) > 2
    return last if plain and is_odd(word) and not is_field(word.raw) else None
