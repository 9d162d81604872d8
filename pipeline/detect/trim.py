"""What is left of a model's span when the words of the field are taken off it.

Models are read loosely (any type, low threshold); here their spans are cut to whole words, role
words at the edges and common lower-case words go ("Mother told Shona" leaves "Shona"), and a span
of which nothing nameable is left is dropped. Only for models: never for register or patterns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.data.capitals import SMALL
from pipeline.data.titles import PARTICLES
from pipeline.detect.capitals import goes_on, is_accounted
from pipeline.detect.english import (
    MONTH_NAMES,
    is_dated,
    is_english,
    is_field,
    is_name_like,
    is_name_word,
    is_odd,
    is_role,
    shouts,
)
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word
from pipeline.model import FindingKind

_NAMED: tuple[FindingKind, ...] = ("person", "place", "organisation", "address", "quasi", "unknown")
_LINKS = frozenset(("of", "the", "and", "for", "in", "on", "upon", "under", "by", "le", "at"))
LONGEST_SHORTENED = 3
"""Letters of a word of an address that may end in a full stop: "St.", "Rd.", "Ave."."""
LEAST_DIGITS = 5
"""A model's number with fewer digits is a dose, a weight or a time (a postcode: one fewer)."""


def trimmed(line: Line, hit: Hit) -> Iterator[Hit]:
    """The nameable parts of a model's hit, each cut to whole words; none if there are none."""
    digits = sum(c.isdigit() for c in line.text[hit.start : hit.end])
    if hit.kind in _NAMED and any(c.isalpha() for c in line.text[hit.start : hit.end]):
        yield from _names(line, hit)
    elif _is_clock(line, hit):
        return
    elif digits >= LEAST_DIGITS - (hit.kind == "postcode") or hit.kind in ("email", "url"):
        yield _numbers(line, hit)


_NUMBERED = re.compile(r"[A-Z]\d{1,2}")
"""What a recommendation or an action is headed by: "R2 Children's Social Care should"."""
_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d(?:\s?hrs?)?")
_BEFORE_CLOCK = re.compile(
    r"(?:^|[\t|]\s*|\b(?:at|by|from|to|until|till|visit|about|approx\.?|around|since|time:?|and)\s"
    r"|\d[/.-]\d{2,4}\s|[–-]\s?)$"
)


def _is_clock(line: Line, hit: Hit) -> bool:
    """ "2352 - request for access", "visit 0710": a time that a model takes for a postcode."""
    words = _CLOCK.fullmatch(line.text, hit.start, hit.end)
    return words is not None and bool(_BEFORE_CLOCK.search(line.text, 0, hit.start))


def may_leave(line: Line) -> bool:
    """Whether a model could say anything of a line that would not be trimmed away to nothing.

    Lines of common words alone need not go through the models: a fifth of an ordinary chronology.
    """
    if any(c.isdigit() or c == "@" for c in line.text):
        return True
    named = [is_name_word(word.raw) for word in line.words]
    pairs = any(a and b for a, b in pairwise(named))
    return pairs or any(_nameable(w) and not _owed(line, w) for w in line.words)


def _numbers(line: Line, hit: Hit) -> Hit:
    words = [w for w in line.words if w.start < hit.end and w.end > hit.start]
    if not words:
        return hit
    letters = any(c.isalpha() for word in words for c in word.raw)
    other = hit.kind in ("person", "address", "unknown") or (hit.kind == "postcode" and not letters)
    kind: FindingKind = "number" if other else hit.kind
    return Hit(words[0].start, words[-1].end, kind, hit.reason)


def _names(line: Line, hit: Hit) -> Iterator[Hit]:
    inside = [w for w in line.words if w.start < hit.end and w.end > hit.start]
    for run in _runs(line, inside, hit.kind):
        kept = _edges(line, run, hit.kind)
        told_so = any(_nameable(word) for word in kept) or _names_as_words(kept)
        if told_so and not _sentence_word(line, kept) and not _titles(line, kept):
            told = any(is_odd(word) or is_name_word(word.raw) for word in kept)
            doubtful = not any(w.capital for w in kept) or (shouts(line) and not told)
            yield Hit(kept[0].start, kept[-1].end, hit.kind, hit.reason, doubtful=doubtful)


def _titles(line: Line, kept: Sequence[Word]) -> bool:
    """Whether all that is left is what the field writes with a capital: "Core Group"."""
    return all(
        (w.capital and w.folded not in MONTH_NAMES and is_accounted(line, line.words.index(w)))
        or w.raw in SMALL
        or w.raw.isdigit()
        for w in kept
    )


def _sentence_word(line: Line, kept: Sequence[Word]) -> bool:
    """Whether only a common word is left that has its capital from beginning a sentence."""
    long = [word for word in kept if len(word.raw) > 1]
    return len(long) == 1 and _owed(line, long[0])


def _owed(line: Line, word: Word) -> bool:
    common = is_english(word.raw) and not is_name_word(word.raw)
    return common and line.begins(line.words.index(word))


def _runs(line: Line, words: Sequence[Word], kind: FindingKind) -> Iterator[list[Word]]:
    """Words broken apart at common lower-case words, and at commas in a person."""
    run: list[Word] = []
    for word in words:
        gap = line.text[run[-1].end : word.start] if run else ""
        if run and (_parts(run[-1], gap, kind) or ("&" in gap and is_role(word.raw))):
            yield run
            run = []
        titled = bool(run) and (is_role(run[0].raw) or _after_title(line, run[0]))
        if _common(word, "person" if titled else kind):
            if run:
                yield run
            run = []
        else:
            run.append(word)
    if run:
        yield run


def _after_title(line: Line, word: Word) -> bool:
    index = line.words.index(word)
    return index > 0 and is_role(line.words[index - 1].raw) and line.gap(index) in (" ", ". ")


def _parts(before: Word, gap: str, kind: FindingKind) -> bool:
    gap = gap.removeprefix("'s")
    if kind == "person" and "&" in gap:
        return True
    if kind == "address":  # "Fore Street. Rook and Tully": a sentence ends, "St. Mary" does not
        return bool(re.match(r"\.\s", gap)) and len(before.raw) > LONGEST_SHORTENED
    return bool(re.search(r"[,;:()/\"\[\]]|\.\s|\s[-–—]", gap))


def _common(word: Word, kind: FindingKind) -> bool:
    if kind == "person" and not word.raw[0].isalpha():
        return True
    if word.capital or not word.raw[0].isalpha() or word.folded in PARTICLES:
        return False
    if kind == "person" and is_name_word(word.raw) and not is_field(word.raw):
        return False
    return is_english(word.raw) and not (kind not in ("person", "quasi") and word.raw in _LINKS)


def _edges(line: Line, run: list[Word], kind: FindingKind) -> list[Word]:
    """Without role words and particles at the edges; what an institution is called may end it."""
    tail_kept = kind in ("organisation", "place", "address")
    if tail_kept and len(run) > 1 and run[0].start == 0 and _NUMBERED.fullmatch(run[0].raw):
        run = run[1:]
    while run and (_droppable(run[0]) or run[0].folded in MONTH_NAMES or run[0].raw == "Jan"):
        if _month_given(line, run):
            break
        run = run[1:]
    if kind == "person" and len(run) > 1 and _owed(line, run[0]) and not _month_given(line, run):
        run = run[1:]
    while run and (_tail(line, run) if not tail_kept else run[-1].raw in _LINKS):
        run = run[:-1]
    return run


def _month_given(line: Line, run: Sequence[Word]) -> bool:
    """Whether a month leads as somebody's given name: "April Mayhew", not "In March Shona"."""
    if len(run) < 2 or not run[0].capital:
        return False
    if run[0].raw == "Jan":  # Polish, Czech, Dutch; "Jan Kubelka, SW"
        return run[1].capital and is_odd(run[1])
    if run[0].folded not in MONTH_NAMES:
        return False
    return not is_dated(line, run[0]) and run[1].capital and _nameable(run[1])


def _tail(line: Line, run: list[Word]) -> bool:
    """Whether the last word goes; a month stays after a name ("Carys March", "Ffion MARCH")."""
    if run[-1].folded in MONTH_NAMES and run[-1].capital:
        return len(run) < 2 or is_dated(line, run[-1]) or not _nameable(run[-2])
    if len(run) > 1 and run[-2].capital and _nameable(run[-2]):
        return _droppable(run[-1]) and not goes_on(line, line.words.index(run[-1]))
    return _droppable(run[-1])


def _droppable(word: Word) -> bool:
    if word.folded in PARTICLES and not word.capital:
        return True
    return word.raw[0].isalpha() and is_field(word.raw) and not (
        word.capital and is_name_word(word.raw) and not word.raw.isupper()
    )  # fmt: skip


def _names_as_words(kept: Sequence[Word]) -> bool:
    """ "grace hope" in lower case: two names that are words, side by side, said by a model."""
    return len(kept) > 1 and all(is_name_word(w.raw) and len(w.raw) > 2 for w in kept)


def _nameable(word: Word) -> bool:
    if len(word.folded) < 2:
        return False
    return is_name_like(word) or (is_odd(word) and word.folded not in PARTICLES)
