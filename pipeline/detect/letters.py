"""People written by one letter, where only a person can stand: "R said", "spoke w D", "K's mum".

A letter is a person by its place and by a ground: somebody of the case begins with it, or it
stands so twice. Threat: the reader of a review knows who R of that street is. All are doubtful.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.data import letters as data
from pipeline.data.slots import ACTS, BEING, ENDS, SPEAKS
from pipeline.data.titles import KIN
from pipeline.detect.english import is_english, is_field, is_name_word, is_odd, is_role, shouts
from pipeline.detect.hits import Hit, Span
from pipeline.detect.text import Line, Word
from pipeline.model import Identity

REASON = "pattern:a letter for a person"
_WHOLE = re.compile(r"(?!\.\w)(?!['/&+-]\w)(?! ?\d)(?!\))")
_BEFORE = re.compile(r"(?:^|[\s(\[\"“]|\W/)$")
_CLAUSE = re.compile(r"(?:^|[.!?:;,\"(\[]|\s[-–—])\s*$")
_SENTENCE = re.compile(r"(?:^|[.!?\"\]]|\s[-–—])\s*$")
_ENDS = re.compile(r"\.?(?:\s*$|[,;:!?)\]\"]|\.\s| [-–—(])")
_OWNS = re.compile(r"'s (?!(?:and|or|of|in|at|for|but|with|to)\b)[a-z]")
_WORD_BEFORE = re.compile(r"([\w'/]+) $")
_WORD_AFTER = re.compile(r"\.? ([\w']+)")
_RANGE = re.compile(r"\b[A-Z] (?:to|or) $")
_UP_TO = re.compile(r" (?:to|or) [A-Z]\b(?!')")
_KIN = re.compile(
    rf"\b(?:(?i:{'|'.join(data.CALLED)}|a (?:man|woman|boy|girl|male|female|lad|person)"
    rf" (?:called|named))|{'|'.join(data.KIN_LEADS)}),? [\"']?$"
)
_KIN_AFTER = re.compile(rf" \((?:[a-z' ]* )?(?:{'|'.join(k for k in KIN if k.isalpha())})\b")
_TO = re.compile(rf"\b(?:{'|'.join(data.TO)}) (?:to|from|for) $", re.I)
_TO_DO = re.compile(r" to (?!be\b)[a-z]{3,}")
_PAIR = re.compile(r" (?:and|&|\+|n) [A-Z] (?=[a-z])")
_JOINED = re.compile(r"\.?(?: and |, | & |&| \+ |, and | n )")
_MEANS = re.compile(r" (?:is|was|stands|stood) for\b")
_STANDS_FOR = re.compile(r" (?:(?:is|was|stands) )?for\b")
_DETERMINERS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "each",
        "every",
        "no",
        "any",
        "his",
        "her",
        "my",
        "your",
        "their",
        "its",
    ]
)
_NO_SUBJECT = "IQ"
LEAST, LIKELY, STRONG, SURE = 1, 2, 3, 4
"""How sure a place is: what the case must know of the letter is in `_told`."""
_SIDES = "LRXYN"  # left, right, a cross, yes, no
_NO_LABELS = "GHJKMOPSTUVWZ"  # seldom the letter of a document, a place or a party


@dataclass(frozen=True)
class Known:
    """given: letters, small, with which somebody's name begins; any: with which a part does."""

    given: frozenset[str]
    any: frozenset[str]
    twice: frozenset[str] = frozenset()


def known(
    identities: Iterable[Identity], lines: Sequence[Line], found: Iterable[tuple[Line, Span]]
) -> Known:
    """The letters of the register's people and of those found; and those that stand as people."""
    given: set[str] = set()
    parts: set[str] = set()
    for who in identities:
        for name in (who.name, *who.aliases) if who.kind == "person" else ():
            words = [w.casefold() for w in name.split() if not is_role(w)]
            given.update(w[0] for w in words[:1])
            parts.update(w[0] for w in words)
    for line, span in found:
        words = [w.folded for w in line.words if span.start <= w.start and w.end <= span.end]
        told = [w for w in words if len(w) > 1 and not is_role(w)]
        if span.kind == "person" and (not span.doubtful or len(told) > 1):
            given.update(w[0] for w in told[:1])
            parts.update(w[0] for w in told)
    stand = [(line.words[i].folded, _place(line, i)) for line in lines for i in _letters(line)]
    counts = Counter(letter for letter, place in stand if place > LIKELY)
    called = {letter for letter, place in stand if place == SURE}
    repeated = {letter for letter, count in counts.items() if count > 1}
    return Known(frozenset(given), frozenset(parts), frozenset(called | repeated))


def is_one(span: Span) -> bool:
    """Whether nothing but a letter is found: "L. No reply" is no name of two parts."""
    return span.reasons == (REASON,) and span.end - span.start == 1


def find(line: Line, known: Known) -> Iterator[Hit]:
    """Hits of kind person, one a letter."""
    held = {i for i in _letters(line) if _told(known, line.words[i].folded, _place(line, i))}
    held |= {i for i in _letters(line) if held and _alike(line, i, known)}
    for index in sorted(_beside(line, held, known)):
        word = line.words[index]
        yield Hit(word.start, word.end, "person", REASON, "", doubtful=True)
    yield from _named(line)


def _told(known: Known, letter: str, place: int) -> bool:
    """Whether the case gives ground enough for a place."""
    grounds: tuple[frozenset[str], ...] = (
        frozenset(),
        known.twice,
        known.given | known.twice,
        known.any | known.twice,
    )
    return place == SURE or letter in grounds[place]


def _alike(line: Line, index: int, known: Known) -> bool:
    """Whether a letter of somebody's, in a line where another stands for a person, may be one."""
    word = line.words[index]
    lead = _WORD_BEFORE.search(line.text[: word.start])
    named = word.folded in known.given | known.twice and word.raw not in _SIDES + "AIQ"
    is_thing = lead is not None and lead[1].casefold() in _DETERMINERS
    return named and not is_thing and not _STANDS_FOR.match(line.text[word.end :])


def _letters(line: Line) -> list[int]:
    """Indexes of single capitals that are no part of an abbreviation, a formula or a label."""
    if shouts(line) and len(line.text) > 3:
        return []
    return [i for i, w in enumerate(line.words) if len(w.raw) == 1 and _is_free(line, w)]


def _is_free(line: Line, word: Word) -> bool:
    if not word.raw.isupper() or not word.raw.isalpha():
        return False
    before, after = line.text[: word.start], line.text[word.end :]
    owns = bool(_OWNS.match(after))
    if not _BEFORE.search(before) or not (owns or _WHOLE.match(after)) or _RANGE.search(before):
        return False
    if _UP_TO.match(after):
        return False
    lead = _WORD_BEFORE.search(before)
    kin = lead and lead[1] in data.KIN_LEADS  # "her friend E"; "Friend E" is a review's own name
    return not lead or bool(kin) or lead[1].casefold() not in data.LABELS


def _place(line: Line, index: int) -> int:
    """How sure a letter's place is that it is a person; 0 for none."""
    word = line.words[index]
    before, after = line.text[: word.start], line.text[word.end :]
    lead = _WORD_BEFORE.search(before)
    last = lead[1].casefold() if lead else ""
    if _KIN_AFTER.match(after) or (_KIN.search(before) and re.match(r"\W", f"{after} ")):
        return SURE
    if _OWNS.match(after):
        return STRONG if word.raw != "A" or not lead else LIKELY
    if word.raw in _NO_SUBJECT or _MEANS.match(after):
        return 0
    place = _subject(word, before, last, after)
    return max(place, _object(word, before, last, after))


def _follows(after: str) -> str:
    match = _WORD_AFTER.match(after)
    return match[1].casefold() if match else ""


def _subject(word: Word, before: str, last: str, after: str) -> int:
    opens, begins = _CLAUSE.search(before), _SENTENCE.search(before)
    joined = last in data.CONJUNCTIONS
    verb = _follows(after)
    if not opens and not joined:
        return 0
    if word.raw == "A":
        return STRONG if verb in data.A_VERBS else 0
    if _TO_DO.match(after):
        return LIKELY
    if (pair := _PAIR.match(after)) and word.raw + pair[0][-2] not in data.PAIRS:
        return STRONG if _is_verb(_follows(after[pair.end() - 1 :])) else 0
    if verb == "seen":
        return LEAST
    if verb in SPEAKS | data.DEEDS:
        return SURE if word.raw in _NO_LABELS else STRONG
    if verb in ACTS - BEING and verb not in ("left", "struck"):
        return STRONG
    if word.raw in _SIDES:
        return LIKELY if verb in data.VERBS | BEING and begins else 0
    if verb in data.VERBS | ACTS:
        return STRONG if begins or joined else LIKELY
    noted = re.fullmatch(r"[a-z]{2,}ed", verb) or verb in data.STATES | data.SITES
    return LIKELY if begins and noted else 0


def _object(word: Word, before: str, last: str, after: str) -> int:
    ends = bool(_ENDS.match(after))
    if word.raw == "A" and not ends:
        return 0
    if not (ends or _follows(after) in data.AFTER | ENDS or _is_verb(_follows(after))):
        return 0
    if last in ("to", "from", "for") and _TO.search(before):
        return STRONG
    unsure = word.raw in _SIDES + "A"
    if last in data.STRONG | {"w/"}:
        return LIKELY if unsure or last in ("by", "from", "both", "signed") else STRONG
    if last in ("says", "said", "reckons") and ends:
        return LIKELY
    if last in data.WEAK:
        return LEAST if unsure else LIKELY
    return 0


def _is_verb(word: str) -> bool:
    return word in SPEAKS | ACTS | data.VERBS or bool(re.fullmatch(r"[a-z]{2,}ed", word))


def _beside(line: Line, held: set[int], known: Known) -> set[int]:
    """With "T & O argued", "both K and T": letters in one row with one that is a person."""
    letters, found = _letters(line), set(held)
    rows = [(a, b) for a, b in pairwise(letters) if _in_a_row(line.words[a], line.words[b], line)]
    for first, second in (*rows, *reversed(rows)):
        if found & {first, second}:
            found |= {i for i in (first, second) if line.words[i].folded in known.any | known.twice}
    return found


def _in_a_row(first: Word, second: Word, line: Line) -> bool:
    gap = line.text[first.end : second.start]
    pair = first.raw + second.raw
    return bool(_JOINED.fullmatch(gap)) and pair not in data.PAIRS


def _named(line: Line) -> Iterator[Hit]:
    """ "Faith C's mother": a given name that is a word, and the letter of a surname."""
    for index, word in enumerate(line.words[1:], 1):
        first = line.words[index - 1]
        if len(word.raw) != 1 or word.raw not in "BCDEFGHJKLMNOPRSTVWYZ" or line.gap(index) != " ":
            continue
        named = first.capital and first.raw[1:].islower() and len(first.raw) > 2
        named = named and (is_name_word(first.raw) or is_odd(first)) and not is_field(first.raw)
        after = line.text[word.end :]
        if not named or first.folded in data.LABELS or is_role(first.raw):
            continue
        if _OWNS.match(after) or _ENDS.match(after) or _is_verb(_follows(after)):
            yield Hit(
                first.start, word.end, "person", "pattern:name and letter", "",
                is_english(first.raw),
            )  # fmt: skip
