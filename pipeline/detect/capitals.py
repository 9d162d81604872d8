"""Whether a capital inside a sentence is accounted for: what the field writes so, and where.

Threat: people and places called by words ("told Church", "per Best", "out at Harbour View"). No
list of names can hold them all, but inside a sentence a capital needs a reason, and the field
has few: its titles and phrases, months, nations, acronyms. What has none is somebody or somewhere.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter

from pipeline.data.capitals import ABSTRACT, DOUBLE, ORDERS, PHRASES, SMALL, TITLED
from pipeline.data.glossary import FIELD, NAME_WORDS, WORDS
from pipeline.data.institutions import GENERIC, HEALTH, OTHER, SCHOOLS
from pipeline.data.quasi import BELIEFS, NATIONS
from pipeline.data.slots import ACTS, ERRANDS, HOUSEHOLD
from pipeline.data.titles import KIN, KIN_TITLES, RANKS, TITLES
from pipeline.detect.english import (
    MONTH_NAMES,
    WEEKDAYS,
    is_dated,
    is_english,
    is_field,
    is_mixed,
    is_name_word,
    is_plain,
    is_role,
    shouts,
)
from pipeline.detect.text import Line, Word

_BY_FIRST = {
    first: tuple(phrases) for first, phrases in groupby(sorted(PHRASES), key=itemgetter(0))
}
_QUASI = frozenset(word.casefold() for word in NATIONS | BELIEFS)
_POSTS = frozenset(p.casefold().split()[-1] for p in (*TITLES, *RANKS, *KIN, *KIN_TITLES))
"""What a person is called before the name: "Nurse", "Worker" of "Social Worker"."""
_SEASONS = frozenset(("spring", "summer", "autumn", "winter"))
_BEFORE_SEASON = frozenset(
    ("in", "until", "since", "by", "this", "last", "next", "early", "late", "during", "of", "from",
     "mid", "before", "after")
)  # fmt: skip
_ARTICLES = frozenset(
    ("the", "a", "an", "this", "these", "each", "every", "his", "her", "their", "our",
     "my", "your", "its", "any", "no", "another", "which", "local", "own")
)  # fmt: skip
_LETTERED = frozenset(
    ("block", "part", "form", "class", "option", "step", "stage", "ward", "grade", "room", "point",
     "page", "year")
)  # fmt: skip
_KINDS = frozenset(k.casefold().split()[-1] for k in (*SCHOOLS, *HEALTH, *OTHER)) | {
    "street",
    "road",
}
"""Before such a word a title is a proper name: "Park Surgery", "First Steps Nursery"."""
_PAST = re.compile(r"[a-z]{3,}ed")
_GROUPS = frozenset(
    ("family", "families", "team", "group", "unit", "class", "project", "child", "service",
     "services", "trust", "agency", "company", "housing", "estate", "programme", "scheme",
     "support", "police", "education", "health")
)  # fmt: skip
"""What is called by a name after it, or before: no title that explains the word beside it."""
_CONTRACTED = re.compile(r"I'|[A-Z]{2,}'d$")
_BESIDE = (" ", "-", " & ", " and ")
_LEAD = re.compile(r"^\W*(?:[\w.]{1,2}[.)]|(?:[\d:./-]+|(?:am|pm|hrs?|hours)\b)\W*)+$", re.I)
_TITLE_CASE = re.compile(r" (?:Of|And|To|By|With|In|For|On|From|At) ")
_DONE = re.compile(
    r"(?:[A-Z][a-z]+ed|Seen|Went|Gone|Taken|Living|Working|Attends?|Works?|Lives?) "
    r"(?:to|at|by|with|from|in|for) "
)
"""A note and no heading, though all its words have capitals: "Referred to Stepping Stones"."""
_SENTENCE = re.compile(r"[.!?]\s+|\t|;\s")


def is_owed(line: Line, index: int) -> bool:
    """Whether the place wants a capital: a beginning, also after a time or a number ("14:20 Seen").

    A single word in brackets is none: "the manager (Best) rang".
    """
    word = line.words[index]
    if line.gap(index).endswith("(") and line.text[word.end : word.end + 1] == ")" and index:
        return False
    if line.begins(index):
        return True
    return bool(_LEAD.match(line.text[: word.start]))


def is_titled(line: Line, index: int) -> bool:
    """Whether the sentence around a word is in capitals or Title Case: they tell nothing there."""
    return shouts(line) or any(
        start <= line.words[index].start < end for start, end in _titled_sentences(line)
    )


@lru_cache(maxsize=100_000)
def _titled_sentences(line: Line) -> tuple[tuple[int, int], ...]:
    cuts = [0, *(m.end() for m in _SENTENCE.finditer(line.text)), len(line.text)]
    spans = [(a, b) for a, b in pairwise(cuts) if a < b]
    return tuple(s for s in spans if _is_title_case(line, *s, whole=len(spans) == 1))


def _is_title_case(line: Line, start: int, end: int, *, whole: bool) -> bool:
    words = [w for w in line.words if start <= w.start < end and len(w.raw) > 2 and w.raw.isalpha()]
    words = [w for w in words if not w.raw.isupper() and w.raw.casefold() not in SMALL]
    capital = sum(w.capital for w in words)
    if _DONE.match(line.text, start):
        return False
    if whole and line.text[-1:] != ".":
        return capital == len(words)
    return capital == len(words) > 2 and bool(_TITLE_CASE.search(line.text, start, end))


def is_stray(line: Line, index: int) -> bool:
    """Whether a word has a capital that neither its place nor the field accounts for."""
    word = line.words[index]
    if not word.capital or len(word.raw) < 2 or word.raw.isupper() or _CONTRACTED.match(word.raw):
        return False
    if not word.raw.replace("'", "").isalpha() or is_owed(line, index):
        return False
    return not is_accounted(line, index)


def is_accounted(line: Line, index: int) -> bool:
    """Whether the field writes the word with a capital, here among its neighbours."""
    word = line.words[index]
    if word.folded in MONTH_NAMES or in_phrase(line, index):  # months.py knows the months
        return True
    if word.folded in _SEASONS and index and line.words[index - 1].folded in _BEFORE_SEASON:
        return True
    if index and line.gap(index) == "-" and not line.words[index - 1].raw.isupper():
        return is_english(word.raw) and not is_stray(line, index - 1)
    if word.folded in DOUBLE:
        return _among_titles(line, index)
    if is_title(word.raw) or word.folded in SMALL or word.folded in FIELD:
        return True
    return is_plain(word.raw) and not is_name_word(word.raw) and _describes(line, index)


def _describes(line: Line, index: int) -> bool:
    """Whether a common word is part of a title: "Lived Experience", "Care Programme Approach".

    Before what no place is called, or after a title that is no post and no institution.
    """
    words, after = line.words, index + 1
    if after < len(words) and words[after].capital and line.gap(after) in (" ", "-"):
        following = words[after]
        if following.folded in ABSTRACT:
            return True
        plain = is_plain(following.raw) and not is_name_word(following.raw)
        if plain and following.folded not in DOUBLE | TITLED and _describes(line, after):
            return True
    return index > 0 and _follows_title(line, index)


def _follows_title(line: Line, index: int) -> bool:
    """ "Professional Differences", "Rule of Optimism"."""
    gap, before = line.gap(index), index - 1
    if gap == " " and line.words[before].raw in ("of", "for", "to", "in") and before:
        gap, before = line.gap(before), before - 1
    word = line.words[before]
    if gap not in (" ", " & ") or not word.capital or word.folded in _POSTS | _KINDS | _GROUPS:
        return False
    if word.folded in ORDERS and is_owed(line, before):
        return False
    return word.folded in TITLED


@lru_cache(maxsize=100_000)
def is_title(raw: str) -> bool:
    """Whether a word stands with a capital for itself: a title, a post, a nation, an acronym."""
    lower = raw.casefold().replace("'", "")
    if lower in DOUBLE or lower in SMALL:
        return False
    if lower in TITLED or (lower.endswith("s") and lower[:-1] in TITLED):
        return True
    if lower in _QUASI or (lower.endswith("s") and lower[:-1] in _QUASI):
        return True
    if is_day(raw):
        return True
    listed = lower in GENERIC or (lower in WORDS and lower not in NAME_WORDS)
    return listed or is_role(raw) or is_mixed(raw) or (raw.isupper() and is_field(raw))


def is_day(raw: str) -> bool:
    """Whether a word is a day of the week."""
    return raw.casefold().removesuffix("s") in WEEKDAYS


def _dated(line: Line, index: int) -> bool:
    word = line.words[index]
    return word.folded in MONTH_NAMES and is_dated(line, word)


def in_phrase(line: Line, index: int) -> bool:
    """Whether the word stands within a phrase of the field: "Achieving Best Evidence"."""
    return index in _phrased(line)


@lru_cache(maxsize=100_000)
def _phrased(line: Line) -> frozenset[int]:
    said = [_said(line, word) for word in line.words]
    return frozenset(
        index
        for first, word in enumerate(said)
        for form in word
        for phrase in _BY_FIRST.get(form, ())
        if len(said) >= first + len(phrase)
        and all(part in said[first + n] for n, part in enumerate(phrase))
        for index in range(first, first + len(phrase))
    )


def _said(line: Line, word: Word) -> tuple[str, ...]:
    """A word without and with the possessive that stands after it: "Clare's Law"."""
    owned = line.text.startswith(("'s", "'S"), word.end)
    return (word.folded, f"{word.folded}s") if owned else (word.folded,)


def _after_small(line: Line, index: int) -> bool:
    """ "at The Crown", "by Next Step": small words have a capital in a name alone."""
    before = line.words[index - 1] if index else None
    small = before is not None and before.capital and before.folded in SMALL
    return small and line.gap(index) == " " and not is_owed(line, index - 1)


def _among_titles(line: Line, index: int) -> bool:
    """Whether the neighbours show that a word which is also a name is a title here."""
    word, words = line.words[index], line.words
    if _after_small(line, index):
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    if after and line.gap(index + 1) == " ":
        if after.raw.isdigit() or (word.folded in _LETTERED and len(after.raw) == 1):
            return True
        if after.folded in _KINDS:
            return False
        if after.capital and is_title(after.raw):
            return True
    if not index or line.gap(index) not in _BESIDE:
        return False
    before = words[index - 1]
    if before.raw in _ARTICLES or (before.folded in _ARTICLES and is_owed(line, index - 1)):
        return after is None or after.raw.casefold() not in HOUSEHOLD
    if not before.capital or line.gap(index) != " " or before.folded in _POSTS:
        return False
    if before.folded in ORDERS and is_owed(line, index - 1):
        return False
    titled = before.folded in (TITLED | GENERIC) - SMALL or (
        before.raw.isupper() and is_field(before.raw)
    )
    return titled or (before.folded in DOUBLE and _among_titles(line, index - 1))


def is_explained(line: Line, index: int) -> bool:
    """Whether somebody's name is the field's own word here: "the Church", "Young people were".

    Where a capital is owed, a title is taken for itself unless a person's verb, a possessive or
    a pause follows.
    """
    word, after = line.words[index], index + 1
    if word.folded not in DOUBLE and not is_title(word.raw):
        return False
    if not is_owed(line, index):
        return in_phrase(line, index) or _among_titles(line, index)
    if line.text[word.end : word.end + 2].casefold() == "'s" or after == len(line.words):
        return False
    return line.gap(after) == " " and not begins_a_person(line, after)


def begins_a_person(line: Line, after: int) -> bool:
    """Whether what follows the first word of a sentence shows that it is somebody."""
    word = line.words[after]
    if word.capital:
        return not is_title(word.raw)
    if word.folded == "and" and after + 1 < len(line.words):
        return line.words[after + 1].capital and not is_title(line.words[after + 1].raw)
    next_word = line.words[after + 1].raw if after + 1 < len(line.words) else ""
    if word.raw == "to" and next_word in ERRANDS:
        return True
    that = next_word == "that"
    acts = word.folded in ACTS or _PAST.fullmatch(word.raw)
    return bool(acts) or (that and word.raw.endswith("s"))


def goes_on(line: Line, index: int) -> bool:
    """Whether a word just after a person's given name is the surname: "Karen Church"."""
    word = line.words[index]
    if not word.capital or len(word.raw) < 2 or not word.raw.replace("'", "").isalpha():
        return False
    if line.gap(index) not in (" ", "-") or word.raw.isupper() or shouts(line):
        return False
    ends = index + 1 == len(line.words) or line.gap(index + 1) != " "
    if is_title(word.raw) and not ends:
        return False
    if word.folded in SMALL or word.folded in ACTS or _dated(line, index):
        return False
    participle = re.fullmatch(r"\w{3,}(?:ed|ing)", word.raw) and is_english(word.raw)
    return not participle and not in_phrase(line, index)
