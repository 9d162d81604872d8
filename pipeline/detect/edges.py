"""What is no part of a person's name though it stands beside it, so that no word is lost with it.

"Colm Devane IRO" ends before the post, "Hazel. Bruise to ear" at the full stop, "LEE IN BACKGROUND"
before the small word: what a name swallows is missing from the evidence, and lives on as a name.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.data.capitals import SMALL
from pipeline.data.glossary import ACRONYMS
from pipeline.data.titles import TITLES
from pipeline.detect.english import is_english, is_name_word
from pipeline.detect.hits import Span
from pipeline.detect.text import Line, Word

_TITLES = frozenset(title.casefold() for title in TITLES)
LEAST_SENTENCE = 4
"""Letters of a word that ends a sentence; a shorter one before a full stop is an abbreviation."""


def cut(line: Line, span: Span) -> Span:
    """The span of a person up to where the name ends; any other span as it is."""
    words = [w for w in line.words if span.start <= w.start and w.end <= span.end]
    if span.kind != "person" or len(words) < 2:
        return span
    kept = words[: _sentence_end(line, words)]
    kept = kept[: _small_word(kept)]
    while len(kept) > 1 and _is_post(kept[-1], kept):
        kept.pop()
    return replace(span, end=kept[-1].end) if len(kept) < len(words) else span


def _sentence_end(line: Line, words: list[Word]) -> int:
    for n, (word, after) in enumerate(pairwise(words), 1):
        stops = line.text[word.end : after.start].startswith(". ")
        common = is_english(after.raw) and not is_name_word(after.raw)
        if stops and common and len(word.raw) >= LEAST_SENTENCE and word.folded not in _TITLES:
            return n
    return len(words)


def _small_word(words: list[Word]) -> int:
    """In capitals only: "Ana de Souza" has small words of her own."""
    if all(word.raw.isupper() for word in words):
        for n, word in enumerate(words):
            if n and len(word.raw) > 1 and word.folded in SMALL:
                return n
    return len(words)


def _is_post(word: Word, words: list[Word]) -> bool:
    mixed = any(w.raw[0].isupper() and not w.raw.isupper() for w in words)
    return mixed and word.raw.isupper() and len(word.raw) > 1 and word.raw in ACRONYMS
