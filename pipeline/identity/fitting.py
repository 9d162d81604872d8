"""Whether one name can be short for another, or is a misspelling of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import Levenshtein

from pipeline.data.roles import CIVIL_TITLES
from pipeline.identity.given import same_given, short_of
from pipeline.identity.names import Name


@cache
def fits(part: Name, whole: tuple[str, ...]) -> bool:
    """Whether every word of `part` is a word, nickname or initial of `whole`, in its order.

    "Mrs Ferreira" speaks of a surname: its word may not be the first of a longer name.
    """
    if not part.words or not whole or len(part.words) > len(whole):
        return False
    if part.initials:
        return _initials_fit(part.words, whole)
    if part.letter:
        return part.words == tuple(whole) or any(w[0] == part.words[0] for w in whole[1:])
    if len(part.words) == 1:
        return _single_fits(part, whole)
    return (
        _in_order(part.words, whole)
        or _in_order(_initial_first(part.words), whole)
        or sorted(part.words) == sorted(whole)
    )


def _initial_first(words: tuple[str, ...]) -> tuple[str, ...]:
    """ "Okafor T", as a list has it: a surname and the given name's initial."""
    return words[-1:] + words[:-1] if len(words[-1]) == 1 < len(words[0]) else words


def _initials_fit(letters: Sequence[str], whole: Sequence[str]) -> bool:
    firsts = [word[0] for word in whole]
    return len(whole) > 1 and list(letters) in (firsts, [firsts[0], firsts[-1]])


def _single_fits(part: Name, whole: Sequence[str]) -> bool:
    word = part.words[0]
    if part.bare:
        return any(len(each) > 1 and each[0] == word for each in (whole[0], whole[-1]))
    if part.title in CIVIL_TITLES and word in whole[1:]:
        return True
    return (word in whole and len(word) > 1) or word == whole[0] or same_given(word, whole[0])


def surname_of(part: Name, whole: Sequence[str]) -> bool:
    """Whether the last word of `part` is a surname of `whole`."""
    return bool(part.words) and part.words[-1] in whole[1:]


def _in_order(words: Sequence[str], whole: Sequence[str]) -> bool:
    """The first word may be a nickname or an initial, the last must be the same."""
    rest = list(whole)
    for position, word in enumerate(words):
        hit = next((i for i, other in enumerate(rest) if _same_word(word, other, position)), None)
        if hit is None:
            return False
        rest = rest[hit + 1 :]
    return True


def _same_word(word: str, other: str, position: int) -> bool:
    if word == other or (len(word) == 1 and word == other[0]):
        return True
    return position == 0 and (same_given(word, other) or short_of(word, other))


def near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names differ by a letter or two: no rule may join Thibaut and Thibault.

    "K Ferris" is no misspelling of "Kit Ferris", nor "Beth Quirke" of "Bethan Quirke".
    """
    pairs = list(zip(one, other, strict=False))
    if any(1 in (len(a), len(b)) and a[0] == b[0] for a, b in pairs) or all(
        len(a) == len(b) == 1 for a, b in pairs
    ):
        return False
    if one[1:] == other[1:] and (short_of(one[0], other[0]) or short_of(other[0], one[0])):
        return False
    left, right = " ".join(one), " ".join(other)
    if left == right or len(one) != len(other) or abs(len(left) - len(right)) > 2:
        return False
    return Levenshtein.distance(left, right) <= (1 if len(left) < 8 else 2)
