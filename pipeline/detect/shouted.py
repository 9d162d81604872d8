"""Lines in capitals: which words are names, and where a name ends.

A capital tells nothing there, so a name ends before a verb, an article or a preposition ("MRS
OYELARAN" of "MRS OYELARAN REFUSED ENTRY TO"), and a name that is a word is told by its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.data.slots import ACTS, ENDS, MEETS, NO_NAME
from pipeline.detect.english import is_english, is_field, is_name_word, is_odd, is_role, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.slots import is_person
from pipeline.detect.text import Line, Word

_STOPS = (ACTS | ENDS | MEETS | NO_NAME) - {"may", "will"}
_LINKS = frozenset(
    ("to", "a", "the", "of", "into", "up", "out", "off", "down", "over", "be", "been")
)
_WHOLE = ("pattern:pub by its sign", "pattern:heading", "pattern:firm of a family")
"""Rules that know where a name in capitals ends: "BELL AND CROWN" is one."""
_KINDS = ("person", "organisation", "place", "unknown")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person, all doubtful: names that are words, where a person stands."""
    if not shouts(line):
        return
    for index, word in enumerate(line.words):
        named = is_name_word(word.raw) and not is_field(word.raw)
        if named and not _stops(word) and is_person(line, index):
            yield Hit(word.start, word.end, "person", "pattern:name in capitals", doubtful=True)


def cut(line: Line, hits: Iterable[Hit]) -> Iterator[Hit]:
    """Hits of models and patterns without the verbs and small words of a line in capitals."""
    shouting = shouts(line)
    for hit in hits:
        if not shouting or hit.kind not in _KINDS or hit.reason.startswith(("uk:", *_WHOLE)):
            yield hit
            continue
        for run in _runs(line, hit):
            kind = "person" if _pair(line, hit) else hit.kind
            yield replace(hit, start=run[0].start, end=run[-1].end, kind=kind)


def _runs(line: Line, hit: Hit) -> Iterator[list[Word]]:
    words = [w for w in line.words if w.start < hit.end and w.end > hit.start]
    run: list[Word] = []
    for word in words:
        gap = line.text[run[-1].end : word.start] if run else ""
        stops = _stops(word)
        if run and (stops or _parts(gap, hit)):
            yield from [run] if _tells(run) else []
            run = []
        run = [] if stops else [*run, word]
    if run and (_tells(run) or len(run) == len(words)):
        yield run


def _stops(word: Word) -> bool:
    past = re.fullmatch(r"\w{3,}(?:ED|ING)", word.raw) and is_english(word.raw)
    listed = word.folded in _STOPS or word.folded in _LINKS
    return listed or (bool(past) and not is_name_word(word.raw))


def _parts(gap: str, hit: Hit) -> bool:
    return "&" in gap and hit.kind in ("person", "organisation")


def _pair(line: Line, hit: Hit) -> bool:
    """ "KAJA & AYODELE": no firm, but two people."""
    words = [w for w in line.words if w.start < hit.end and w.end > hit.start]
    joined = hit.kind == "organisation" and " & " in line.text[hit.start : hit.end]
    return joined and all(is_odd(w) or is_name_word(w.raw) for w in words if not _stops(w))


def _tells(run: list[Word]) -> bool:
    return any(not is_english(w.raw) or is_name_word(w.raw) or is_role(w.raw) for w in run)
