"""Pubs, shops, firms, clubs, houses and hospitals whose names are ordinary words.

"arrested at The Lock and Quay", "Raza's Mini Mart", "the launderette (Sunlight Wash)", "treated at
the Lamb": models see half of such a name. Its shape tells the whole: an article with a capital, a
possessive before capitals, what a trade is called, or the noun beside which a name stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from pipeline.data.capitals import DOUBLE, ORDERS, SMALL, TITLED
from pipeline.data.institutions import GENERIC
from pipeline.data.premises import CARE, HEADING, NO_HOSPITAL, PAPERS, TRADES, VENUES
from pipeline.data.slots import ACTS
from pipeline.data.titles import KIN, KIN_TITLES, RANKS, TITLES
from pipeline.detect.capitals import is_owed, is_stray, is_title, is_titled
from pipeline.detect.english import is_english, is_field, is_name_word, is_plain, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_UPPER = "".join(chr(code) for code in range(0x250) if chr(code).isupper())
_CAP = rf"[{_UPPER}][\w-]*(?:'(?!s\b)\w+)*"
_LINK = r"(?: and | & |'n' | of the | of | on the |'s | |-)"
_NAME = rf"{_CAP}(?:{_LINK}{_CAP}){{0,4}}"
_PLURAL = rf"{_CAP}(?:{_LINK}{_CAP}){{1,4}}"


def _any(table: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_ARTICLE = re.compile(rf"\bThe {_NAME}")
_OLD = re.compile(rf"\b(?:The )?Old (?P<first>{_CAP})(?: {_CAP}){{0,2}}")
_WHERE = re.compile(
    r"\b(?:at|in|outside|from|near|nr|opposite|behind|above|inside|into|past|via|to|by|@) $"
)
_OWNED = re.compile(rf"(?P<owner>{_CAP})'s (?P<what>{_CAP}(?:(?: and | & | ){_CAP}){{0,3}})")
_TRADE = re.compile(rf"(?P<name>{_CAP}(?:(?:'s | and | & | ){_CAP}){{0,3}}?) (?:{_any(TRADES)})\b")
_BRACKETED = re.compile(rf"\b(?i:{_any(VENUES)}) \((?P<it>(?:The )?{_NAME})\)")
_PAUSED = re.compile(
    rf"\b(?i:{_any(VENUES)})(?:,| -| –|:) (?P<it>(?:The {_NAME}|{_PLURAL}))(?=[,.;)]|$)"
)
_HOSPITAL = re.compile(
    rf"\b(?i:{CARE}) (?:\w+ ){{0,2}}(?:at|to|from|in|by) the (?P<it>{_CAP})"
    rf"(?![\w'-])(?! [{_UPPER}])"
)
_WHO = re.compile(
    rf"(?:^|[.!?] )(?P<it>{_CAP}(?: {_CAP})?), who"
    r" (?:had|has|have|was|were|is|are|see|sees|saw|do|did)\b"
)
_PART = r"[^,:()–—]{3,40}?"
_HEADED = re.compile(
    rf"(?:[,:(]| [-–—]) ?(?P<it>{_PART})\)?\.?$|\b(?:OF|BY|FROM) (?P<of>{_PART})[,.]?(?:$|,)"
)
_PEOPLE = frozenset(w.casefold() for w in (*KIN, *KIN_TITLES, *TITLES, *RANKS))


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds organisation and place; what the sentence leaves open is doubtful."""
    if shouts(line):
        yield from _headings(line)
        return
    yield from _articles(line)
    yield from _firms(line)
    yield from _beside(line)


def _articles(line: Line) -> Iterator[Hit]:
    """ "met in The Weavers", "the Old Bakery": sure after a word of place."""
    for match in _ARTICLE.finditer(line.text):
        words = _words(line, *match.span())
        if _begins(line, words[0]) or not _telling(line, words[1:]):
            continue
        sure = bool(_WHERE.search(line.text, 0, match.start()))
        kind = "place" if sure else "organisation"
        yield Hit(*match.span(), kind, "pattern:article of a name", doubtful=not sure)  # type: ignore[arg-type]
    for match in _OLD.finditer(line.text):
        words = _words(line, *match.span())
        owed = _begins(line, words[0]) and words[0].folded != "the"
        known = match.group("first").casefold() in TITLED | _PEOPLE | SMALL
        if not owed and not known and not is_titled(line, line.words.index(words[-1])):
            yield Hit(*match.span(), "place", "pattern:old house")


def _firms(line: Line) -> Iterator[Hit]:
    for match in _OWNED.finditer(line.text):
        words = _words(line, *match.span("what"))
        common = _common(words[-1]) and all(is_english(w.raw) and _tells(w) for w in words)
        if len(words) > 1 and common and match.group("owner").casefold() not in _PEOPLE:
            yield Hit(*match.span(), "organisation", "pattern:firm by its owner")
    for match in _TRADE.finditer(line.text):
        words = _words(line, *match.span("name"))
        while words and _begins(line, words[0]) and _no_name(words[0]):
            words = words[1:]
        if any(_tells(w) for w in words):
            yield Hit(words[0].start, match.end(), "organisation", "pattern:firm by its trade")


def _beside(line: Line) -> Iterator[Hit]:
    for match in _BRACKETED.finditer(line.text):
        if any(_tells(w) for w in _words(line, *match.span("it"))):
            yield Hit(*match.span("it"), "organisation", "pattern:name after its kind")
    for match in _PAUSED.finditer(line.text):
        words = _words(line, *match.span("it"))
        if all(is_english(w.raw) for w in words) and any(_common(w) for w in words):
            yield Hit(*match.span("it"), "organisation", "pattern:name after its kind")
    for match in _HOSPITAL.finditer(line.text):
        word = match.group("it").casefold()
        if word not in NO_HOSPITAL and not is_title(match.group("it")):
            yield Hit(*match.span("it"), "organisation", "pattern:hospital by its short name")
    for match in _WHO.finditer(line.text):
        words = _words(line, *match.span("it"))
        if all(_common(w) and not w.raw.endswith("s") for w in words):
            yield Hit(*match.span("it"), "organisation", "pattern:somebody who", doubtful=True)


def _headings(line: Line) -> Iterator[Hit]:
    """ "MANAGEMENT REPORT, BEACON LIGHTS": the last part of a heading says whose paper it is."""
    if not any(w.folded in PAPERS for w in line.words):
        return
    for match in _HEADED.finditer(line.text):
        start, end = match.span("it" if match.group("it") else "of")
        words = _words(line, start, end)
        kinds = [*takewhile(lambda w: w.folded in GENERIC, reversed(words))]
        words = words[: len(words) - len(kinds)]
        if 1 < len(words) < 5 and all(_may_head(w) for w in words):
            yield Hit(
                words[0].start, words[-1].end, "organisation", "pattern:heading", doubtful=True
            )


def _may_head(word: Word) -> bool:
    lower = word.folded
    plain = word.raw.isalpha() and lower not in HEADING | TITLED | SMALL | _PEOPLE | PAPERS
    own = is_field(word.raw.casefold()) and lower not in DOUBLE
    return plain and not own and not lower.endswith(("ing", "ed"))


def _words(line: Line, start: int, end: int) -> list[Word]:
    return [w for w in line.words if start <= w.start and w.end <= end]


def _begins(line: Line, word: Word) -> bool:
    return is_owed(line, line.words.index(word))


def _telling(line: Line, words: Sequence[Word]) -> bool:
    """Whether a capital among them has no reason but a name, and none is a person's."""
    indices = [line.words.index(w) for w in words]
    stray = any(is_stray(line, i) for i in indices) and not is_titled(line, indices[0])
    return stray and words[0].folded not in TITLED | _PEOPLE


def _common(word: Word) -> bool:
    """A word of the language that is neither a title nor, so far as lists know, a person's name."""
    lower = word.raw.casefold()
    if lower in TITLED | SMALL | _PEOPLE or (is_title(word.raw) and lower not in DOUBLE):
        return False
    return is_plain(word.raw) and (lower in DOUBLE or not is_name_word(word.raw))


def _tells(word: Word) -> bool:
    return (
        word.capital
        and word.folded not in TITLED | SMALL | _PEOPLE
        and not (is_field(word.raw) and not is_name_word(word.raw) and word.folded not in DOUBLE)
    )


def _no_name(word: Word) -> bool:
    """The first word of a sentence that leads up to a name: a verb, a title, a small word."""
    lower = word.folded
    verb = re.fullmatch(r"\w+(?:ed|ing|s|ly)", lower) and is_english(word.raw)
    return bool(verb) or lower in TITLED | SMALL | ACTS | ORDERS | _PEOPLE or is_field(word.raw)
