"""The net under all others: a word that no list accounts for is a finding of kind "unknown".

Quiet by design: dictionary words, the field's glossary and the case's own published names pass.
What it catches is redacted and put to the reviewer, so every hit here is doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pipeline.data.capitals import SMALL
from pipeline.data.glossary import ACRONYMS, LOWER_NAMES, WORDS
from pipeline.data.titles import PARTICLES
from pipeline.detect import strays
from pipeline.detect.capitals import in_phrase
from pipeline.detect.english import is_english, is_field, is_name_word, shouts
from pipeline.detect.hits import Hit, Span
from pipeline.detect.text import Line, Word, fold
from pipeline.model import Case

_SHORTENED = re.compile(r"(?:\w+n't|\w+'(?:d|ll|re|ve|m|s)|o'clock|\w+in')", re.I)
_IN_BRACKETS = re.compile(r"\([A-Z]{2,3}\)")
_ACTS = re.compile(
    r"'s\b|, (?:\w+|\d+), | and [A-Z]| (?:(?:was|were|had|has|is|then|also|later) )?"
    r"(?:admitted|agreed|alleged|answered|arrested|arrived|asked|assaulted|attended|became|began|bit|called|came|cried|declined|denied"
    r"|described|did|disclosed|drank|felt|fled|gave|got|held|hit|kicked|kissed|left|lived|moved"
    r"|phoned|presented|punched|rang|ran|refused|remained|replied|reported|returned|said|sat|saw"
    r"|says|screamed|seen|shouted|slapped|slept|smiled|spoke|stated|stayed|struck|telephoned|texted"
    r"|thinks|threatened|threw|told|took|wanted|wants|went|woke)\b"
)
"""What only a person does: then even a word that begins a sentence is a name."""


def published(case: Case) -> frozenset[str]:
    """Folded words that the case itself publishes: pseudonyms and agencies' published names."""
    names = [who.pseudonym for who in case.identities] + [s.publish_as for s in case.submissions]
    return frozenset(fold(word) for name in names for word in re.findall(r"\w+", name))


def finder(released: frozenset[str]) -> Callable[[Line, Sequence[Span]], Iterator[Hit]]:
    """The net for one case: line and what is already found in it -> what nothing accounts for."""

    def find(line: Line, spans: Sequence[Span]) -> Iterator[Hit]:
        yield from _find(line, spans, released)
        yield from strays.net(line, spans, released)

    return find


def _find(line: Line, spans: Sequence[Span], released: frozenset[str]) -> Iterator[Hit]:
    taken = iter(spans)
    span = next(taken, None)
    shouting = shouts(line)
    for index, word in enumerate(line.words):
        while span and span.end <= word.start:
            span = next(taken, None)
        if (span and word.end > span.start) or word.folded in released:
            continue
        if rule := _rule(line, index, word, shouting):
            yield Hit(word.start, word.end, "unknown", f"vocabulary:{rule}", doubtful=True)


def _rule(line: Line, index: int, word: Word, shouting: bool) -> str:
    if not word.raw[0].isalpha() or len(word.raw) < 2 or any(c.isdigit() for c in word.raw):
        return ""
    if word.raw.isupper() and not shouting and _IN_BRACKETS.match(line.text, word.start - 1):
        return "" if word.raw in ACRONYMS else "letters in brackets"
    if in_phrase(line, index):
        return ""
    if len(word.raw) == 2 and word.raw.isupper() and not shouting:  # "KL" is a measure too
        known = word.raw in ACRONYMS or word.folded in SMALL or word.folded in WORDS
        return "" if known else "letters no list knows"
    if not is_english(word.raw) and not is_field(word.raw):
        return _odd(word)
    if word.raw in LOWER_NAMES:
        return "a name in lower case"
    named = (
        word.capital and is_name_word(word.raw) and (word.raw == "Will" or not is_field(word.raw))
    )
    if not named or (shouting and word.raw.isupper()):
        return ""
    if not line.begins(index) or _ACTS.match(line.text[word.end :]):
        return "a name that is a word"
    return ""


def _odd(word: Word) -> str:
    if _SHORTENED.fullmatch(word.raw) or word.folded in PARTICLES or len(word.folded) < 2:
        return ""
    parts = word.raw.split("'")
    if len(parts) > 1 and all(is_english(p) or is_field(p) for p in parts if len(p) > 1):
        return ""
    if not word.capital and len(word.folded) < 3:
        return ""
    return "letters no list knows" if word.raw.isupper() else "a word no list knows"
