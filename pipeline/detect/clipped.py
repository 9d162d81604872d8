# ruff: noqa: E501 (one rule of a table, one line)
"""People told by where they stand: after a label, a relation or a verb, in whatever letters.

"Fa: William \"Will\" Okoro", "seen by hv priya", "Will Young, aged 4", "kez says".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.clipped import ACTING_NOUNS, DOES, LABELS, SHORT_KIN, TO_PERSON
from pipeline.data.glossary import LOWER_NAMES
from pipeline.data.titles import PARTICLES
from pipeline.detect.english import (
    MONTH_NAMES,
    is_dated,
    is_english,
    is_field,
    is_name_like,
    is_name_word,
    is_odd,
    is_role,
)
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word


def _any(table: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_LABELLED = re.compile(rf"(?<![\w'])(?:{_any(LABELS)}|[FM](?=:))(?:'s name)? ?[:=]\s?['\"]?", re.I)
_KIN = re.compile(rf"(?<![\w'])(?:{_any(SHORT_KIN)}) (?=[A-Z])")
_TO = re.compile(
    rf"(?<![\w'])(?:{_any(TO_PERSON)}) (?:(?:hv|sw|cpn|mw|gp|baby) )?(?=[^\W\d_])", re.I
)
_DOES = re.compile(
    rf" (?:{_any(DOES)})(?!\w)|'s (?:mum|dad|bf|gf|house|flat|mother|father|nan|gran)\b", re.I
)
_KNOWN_BY = re.compile(
    r",? \(?(?:aged? \d|aged (?:one|two|three|four|five|six|seven|eight|nine|ten)|dob\b|d\.o\.b|born\b"
    r"|b\.? ?\d{1,2}[./-])|,? \(?\d{1,2} ?(?:yrs|yo|years old|months old|m/o|y/o)",
    re.I,
)
_QUOTED = re.compile(
    r"(?<![\w'])[^\W\d_][\w'-]* ?(?:\"[\w' -]{2,20}\"|'[\w -]{2,20}'|\([A-Z][\w'-]{1,15}\)) (?=[^\W\d_])"
)
_ENDS = re.compile(
    r"$| dna\b|\s*[.,;:!?/&()]| (?:and|n|at|to|that|not|re|abt|about|on|in|by|from|today|again|who|was|is|has|had|for|w|with|but|\d)\b|'s\b"
)
LONGEST = 3
"""Words of a name in a note."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; names that are words are doubtful unless a label or an age says so."""
    for pattern in (_LABELLED, _KIN):
        for match in pattern.finditer(line.text):
            if name := _name(line, match.end(), strong=True):
                yield _hit(name, "label")
    yield from _quoted(line)
    for index, word in enumerate(line.words):
        if _KNOWN_BY.match(line.text, word.end) and (name := _back(line, index)):
            yield _hit(name, "age or birth after")
        if is_odd(word) and not word.capital and (name := _surnamed(line, index)):
            yield _hit(name, "given name and surname", doubtful=True)
        if _subject(line, index) and _DOES.match(line.text, word.end):
            yield _hit([word], "says or does", doubtful=not is_odd(word))
        if pair := _pair(line, index):
            yield _hit(pair, "two names side by side", doubtful=True)
    for match in _TO.finditer(line.text):
        if name := _name(line, match.end(), strong=False):
            doubtful = not any(is_odd(w) or w.raw in LOWER_NAMES for w in name)
            if not doubtful or _ENDS.match(line.text, name[-1].end):
                yield _hit(name, "beside a person's word", doubtful=doubtful)


def _hit(name: list[Word], rule: str, *, doubtful: bool = False) -> Hit:
    return Hit(name[0].start, name[-1].end, "person", f"pattern:{rule}", doubtful=doubtful)


def _quoted(line: Line) -> Iterator[Hit]:
    """ "William 'Will' Okoro": a nickname inside a name."""
    for match in _QUOTED.finditer(line.text):
        first = next(w for w in line.words if w.start == match.start() or w.start > match.start())
        name = _name(line, match.end(), strong=True)
        if name and first.capital and name[0].capital and _may(first, strong=True):
            yield _hit([first, *name], "nickname in a name")


def _name(line: Line, start: int, *, strong: bool) -> list[Word]:
    """The words of a name that begins at `start`. strong: the place says that it is a name."""
    name: list[Word] = []
    for index, word in enumerate(line.words):
        if word.start < start:
            continue
        close = word.start == start if not name else _is_close(line, index)
        if not close or len(name) == LONGEST or not _goes_on(name, word, strong):
            break
        name.append(word)
    while name and name[-1].folded in PARTICLES:
        name.pop()
    return [] if name and all(len(w.folded) < 2 or is_dated(line, w) for w in name) else name


def _is_close(line: Line, index: int) -> bool:
    """ "J. Park" is one name, "her friend Comfort. Tomi" are two sentences."""
    gap = line.gap(index)
    return gap in (" ", "-", "'") or (gap == ". " and len(line.words[index - 1].raw) <= 2)


def _goes_on(name: list[Word], word: Word, strong: bool) -> bool:
    """A further word has the look of the first: small letters go on in small letters."""
    if name and word.folded in PARTICLES and not is_english(word.raw):
        return True
    if name and name[0].capital and not word.capital:
        return False
    if name and strong and word.capital and is_name_word(word.raw):
        return True
    if name and is_odd(name[0]) and is_name_word(word.raw) and word.folded not in ACTING_NOUNS:
        return True
    return _may(word, strong=strong)


def _surnamed(line: Line, index: int) -> list[Word]:
    """ "huong bishop dna": after a name of no list, a word that is a name goes with it."""
    pair = list(line.words[index : index + 2])
    if len(pair) < 2 or line.gap(index + 1) != " " or len(pair[0].folded) < 3:
        return []
    surname = is_name_word(pair[1].raw) and pair[1].folded not in ACTING_NOUNS | MONTH_NAMES
    ends = _ENDS.match(line.text, pair[1].end) or _DOES.match(line.text, pair[1].end)
    return pair if surname and ends and not is_field(pair[1].raw) else []


def _pair(line: Line, index: int) -> list[Word]:
    """ "SKY WINTER moved", "Rowan Day": two capitalised words that are names, opening a clause."""
    pair = list(line.words[index : index + 2])
    if (
        len(pair) < 2
        or line.gap(index + 1) != " "
        or not (line.begins(index) or _listed(line, index))
    ):
        return []
    if not all(w.capital and is_name_word(w.raw) and len(w.raw) > 2 for w in pair):
        return []
    if any(w.folded in MONTH_NAMES and is_dated(line, w) for w in pair):
        return []
    return [] if all(is_field(w.raw) for w in pair) or pair[0].raw == "Will" else pair


def _listed(line: Line, index: int) -> bool:
    return line.gap(index) in (", ", " & ") or line.words[index - 1].folded == "and"


def _may(word: Word, *, strong: bool) -> bool:
    if not word.raw.replace("'", "").isalpha() or len(word.folded) < 3:
        return False
    if is_odd(word):
        return True
    if is_field(word.raw) or is_role(word.raw):
        return strong and word.capital and not word.raw.isupper() and is_name_word(word.raw)
    if not is_name_word(word.raw):
        return False
    if word.capital:
        return strong or is_name_like(word)
    return word.raw in LOWER_NAMES or word.folded not in ACTING_NOUNS | MONTH_NAMES


def _back(line: Line, index: int) -> list[Word]:
    """The name that ends with a word: two words at least, if they are words of the language."""
    name = [line.words[index]]
    while index and line.gap(index) in (" ", "-") and len(name) < LONGEST:
        index -= 1
        if not _may(line.words[index], strong=True) or (
            line.words[index].capital != name[0].capital
        ):
            break
        name.insert(0, line.words[index])
    told = [w for w in name if is_odd(w) or is_name_word(w.raw)]
    sure = len(name) > 1 or is_odd(name[0]) or (name[0].capital and is_name_like(name[0]))
    return name if told and sure and all(_may(w, strong=True) for w in name) else []


def _subject(line: Line, index: int) -> bool:
    """A name in small letters or capitals at the beginning of a clause."""
    word = line.words[index]
    gap = line.gap(index)
    opens = index == 0 or bool(re.search(r"[.,;:!?/&(\-]|^ (?:that|and|n) $", gap))
    after_and = index > 0 and line.words[index - 1].folded in ("and", "n", "that", "as", "when")
    if word.capital and not word.raw.isupper() and not is_odd(word):
        return False
    return (opens or after_and) and _may(word, strong=False)
