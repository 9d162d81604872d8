"""The register once more: what its names are not, and its people by one letter.

A name that is a role ("Child") or a word in a line in capitals is less sure than it looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.detect.english import is_english, is_role, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.register import Register
from pipeline.detect.slots import follows, is_person, opens
from pipeline.detect.text import Line, fold

_SINGLE = frozenset(
    f"register:{rule}" for rule in ("given name", "surname", "plural", "nickname", "name")
)
_LETTERED = re.compile(r" (?:[A-Z]|\d{1,2})(?![\w'])")
_ARTICLE = re.compile(r"\b(?:the|this|that|each|every|no|a|any|which|subject|index)\s$", re.I)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|PC|WPC|DC|DS|DI|PS|Sgt|HV|SW|Nurse|Aunt|Auntie|Uncle)\.? $",
    re.I,
)
_SOMEBODY = re.compile(
    r" (?:is|has|does|says|goes|wants|thinks)\b|'s\b| (?:&|and) [A-Z]\b|,| to [A-Z]\b"
)
_LABELS = frozenset(
    ("type", "group", "grade", "vitamin", "hepatitis", "plan", "section", "part", "appendix",
     "table", "figure", "option", "flat", "block", "point", "annex", "room", "class", "form")
)  # fmt: skip


def settled(line: Line, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The register's hits, less sure where a name is a role or a capital tells nothing.

    "Child Q" and "the child" are not the friend whose surname is Child; in a line in capitals a
    name that is a word is certain only where a person stands.
    """
    shouting = shouts(line)
    for hit in hits:
        word = line.text[hit.start : hit.end]
        if hit.reason not in _SINGLE or not word.isalpha() or not is_english(word):
            yield hit
        elif is_role(word):
            if not _LETTERED.match(line.text, hit.end) and not _ARTICLE.search(
                line.text[: hit.start]
            ):
                titled = _TITLED.search(line.text[: hit.start])
                yield hit if titled else replace(hit, doubtful=True)
        elif shouting and not _stands(line, hit):
            yield replace(hit, doubtful=True)
        else:
            yield hit


def _stands(line: Line, hit: Hit) -> bool:
    return any(w.start == hit.start and is_person(line, i) for i, w in enumerate(line.words))


def lone(line: Line, known: Register) -> Iterator[Hit]:
    """ "H cried. W told S": initials of the register's people, if two or more stand in a line.

    One alone may be a grade or a list's letter; one of them must stand where a person stands.
    """
    singles = [(i, w) for i, w in enumerate(line.words) if len(w.raw) == 1 and w.raw.isupper()]
    if len(singles) < 2:
        return
    firsts = _firsts(known)
    letters = [(i, w) for i, w in singles if w.folded in firsts and _free(line, i)]
    if len(letters) > 1 and any(is_person(line, i) for i, _ in letters):
        for _, word in letters:
            whose = firsts[word.folded]
            who = whose[0] if len(whose) == 1 else ""
            yield Hit(word.start, word.end, "person", "register:one initial", who, True)


def _free(line: Line, index: int) -> bool:
    """Whether a letter is no part of a name, a formula or a label ("Child F", "Hepatitis B")."""
    word = line.words[index]
    if not re.match(r"(?!\.[\w])(?!['/&-]\w)(?! ?\d)", line.text[word.end :]):
        return False
    if re.search(r"\w[/&]$", line.text[: word.start]):  # "H/V"
        return False
    if re.match(r" (?:is|was|stands|stood) for\b", line.text[word.end :]):
        return False
    if word.raw == "I":  # "I asked" is whoever writes; "I has" and "I and M" are somebody
        return bool(_SOMEBODY.match(line.text, word.end))
    if word.raw == "A" and not follows(line, index)[0]:
        return False
    if opens(line, index):
        return True
    before = line.words[index - 1]
    return line.gap(index) in (" ", " & ") and not before.capital and before.raw not in _LABELS


def _firsts(known: Register) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for who in known.identities:
        first = fold(who.name)[:1] if who.kind == "person" else ""
        if first:
            table[first] = (*table.get(first, ()), who.id)
    return table
