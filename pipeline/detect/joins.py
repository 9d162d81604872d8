"""One name whose words were found apart: "Church-on-Green", "Salon in Colours"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.data.capitals import SMALL
from pipeline.data.titles import PARTICLES
from pipeline.detect.hits import Span
from pipeline.detect.text import Line

_COMPOUND = re.compile(
    r"(?<![\w-])[A-Z][\w']+"
    r"-(?:on|under|in|by|le|la|de|the|upon|next|over|cum|super|with)(?:-[\w']+)+"
)
_LINK = re.compile(r" (?:of|upon|under|le|&) ")
_LOOSE_LINK = re.compile(r" (?:in|on|by|at) ")
_WORKS = re.compile(
    r"\b(?:work\w*|jobs?|employed|shifts?|hours) (?:\w+ )?(?:at|for|in|with) (?:the )?$"
)
"""What comes next is one employer, whatever it is called: "works at Wings on Wheels"."""
_TAIL = re.compile(
    r" (?:flats|shops|docks|woods|mills|cottages|allotments|towers|garages|maisonettes)\b"
)
_LINKED = ("unknown", "organisation", "place")


_BEFORE_NAMES = frozenset(
    ("the", "a", "i", "in", "on", "at", "to", "for", "and", "of", "by", "with", "from", "if", "as",
     "when", "then", "but", "or", "not", "no", "that", "this", "what", "who")
)  # fmt: skip
_WORDS_TOO = frozenset(("do", "ten", "st", "d", "e", "l", "o", "y"))
_GIVEN = (SMALL | PARTICLES) - _BEFORE_NAMES
"""Words that hold sentences together, and are people's names too: "An Nguyen", "Van Le"."""


def small_words_start(line: Line, start: int) -> int:
    """Where a name at `start` begins with the small words before it: a particle before a capital
    ("van de Berg"), or one that has a capital itself inside a sentence ("told An Nguyen")."""
    named = line.text[start].isupper()
    for index in range(len(line.words) - 1, -1, -1):
        word = line.words[index]
        if word.end != start - 1 or line.text[word.end] not in " -":
            if word.end < start:
                break
            continue
        particle = named and word.raw in PARTICLES and word.raw not in _WORDS_TOO
        given = word.capital and word.folded in _GIVEN and index and not line.begins(index)
        if not (given or particle):
            break
        start = word.start
    return start


def joined(line: Line, spans: Sequence[Span]) -> Iterator[Span]:
    """The spans, disjoint and in order; those of one name are one, and hyphens are never cut."""
    compounds = [match.span() for match in _COMPOUND.finditer(line.text)]
    last: Span | None = None
    for span in spans:
        wide = _with_tail(line, _whole(span, compounds))
        if last and (wide.start < last.end or _is_linked(line, last, wide)):
            reasons = tuple(dict.fromkeys((*last.reasons, *wide.reasons)))
            wide = replace(last, end=max(last.end, wide.end), reasons=reasons)
        elif last:
            yield last
        last = wide
    if last:
        yield last


def _whole(span: Span, compounds: Sequence[tuple[int, int]]) -> Span:
    for start, end in compounds:
        if start < span.end and span.start < end:
            return replace(span, start=min(start, span.start), end=max(end, span.end))
    return span


def _with_tail(line: Line, span: Span) -> Span:
    """ "the Old Market Place flats" are known by all of it."""
    tail = _TAIL.match(line.text, span.end) if span.kind in (*_LINKED, "address") else None
    return replace(span, end=tail.end()) if tail else span


def _is_linked(line: Line, first: Span, second: Span) -> bool:
    """ "Boots in Derby" are two, "Colours of Derby" is one; two unknown ones are one either way."""
    kinds = {first.kind, second.kind}
    capital = line.text[first.start].isupper() and line.text[second.start].isupper()
    if capital and "pattern:employer" in first.reasons and second.kind == "person":
        return bool(_LOOSE_LINK.fullmatch(line.text, first.end, second.start))
    if not capital or not kinds <= set(_LINKED):
        return False
    one = kinds == {"unknown"} or bool(_WORKS.search(line.text, 0, first.start))
    loose = one and _LOOSE_LINK.fullmatch(line.text, first.end, second.start)
    return bool(loose or _LINK.fullmatch(line.text, first.end, second.start))
