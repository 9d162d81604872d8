"""The net of capitals: runs of capitalised words that nothing accounts for.

Where the grammar wants a person they are one ("told Church that", "Dale said"); everywhere else
they are unknown, redacted and asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.data.capitals import DOUBLE, SMALL
from pipeline.data.glossary import FIELD
from pipeline.data.slots import ACTS, BESIDE, SPEAKS, TO, TOLD
from pipeline.data.titles import KIN
from pipeline.detect.capitals import goes_on, in_phrase, is_owed, is_stray, is_title, is_titled
from pipeline.detect.english import (
    MONTH_NAMES,
    is_english,
    is_name_word,
    is_odd,
    is_role,
    shouts,
)
from pipeline.detect.hits import Hit, Span
from pipeline.detect.somebody import is_given
from pipeline.detect.text import Line, Word

_NO_NOUN = re.compile(
    r"\w+(?:ed|ing|ly|al|ive|ous|ary|ic|less|ible|able|ent|ant|ory|ful|est|er)", re.I
)
_ALONE = re.compile(
    r"\b[A-Z]{2} [-–] (?P<it>[A-Z][a-z']+(?: [A-Z][a-z']+){0,2})(?=[,.;])"
    r"|(?:[.!?\"]|[-–]) (?P<last>[A-Z][a-z]+)$"
)
"""A name where nothing else stands: "KT - Pathways, ...", an entry's last word."""
_DAYS = frozenset(
    (*(f"{d}day" for d in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")),
     "Christmas", "Easter")
)  # fmt: skip
STRAY = "vocabulary:capital inside a sentence"
_OPENING = frozenset(("all", "our", "new", "old", "little"))
"""Small words with which a name may begin: "All Saints", "Our Lady"."""
_OF = re.compile(r" of (?:the )?$")
_SPEAKING = re.compile(r" (\w+)(?! (?:by|to be)\b)")
_KNOWS = re.compile(
    r" (?:did(?: not|n't) (?:tell|know|say|see|ask|want|feel|think|speak|ring|call|remember|recall"
    r"|believe|understand|agree|accept|recognise|mention|disclose|realise)|saw (?:Mr|Mrs|Ms|Miss)"
    r"|(?:recorded|noted|wrote|reported|recalled|smelt) (?:that|a|on the file|in the)|wrote to"
    r"|knew|believed|visited [A-Z])\b"
)
_ADDRESSED = re.compile(
    r", (?:do|did|can|could|would|will|please|are|have) (?:you|we|I|let|call)\b"
)
_OPENERS = frozenset(("please", "sorry", "well", "ok", "okay", "hello", "hi", "dear", "instead"))
_NO_GIVEN = ACTS | SPEAKS | frozenset(
    ("dear", "hi", "hello", "hey", "cheers", "thanks", "regards", "yours", "sorry", "please",
     "ring", "tell", "ask", "rang", "sang", "text", "texts", "rings", "calls", "asks", "gives",
     "goes", "comes", "takes", "gets", "puts", "sees", "meets", "knows", "keep", "keeps", "saw",
     "met", "spoke", "given", "name", "signed", "from", "previous", "new", "old", "late")
)  # fmt: skip
"""What begins a sentence or a letter before a name: "Dear Fenech", "Says Gethyn has put"."""
_SIGNS = re.compile(rf"\s*$| (?:were|{'|'.join(sorted(ACTS))})\b")
_LETTERS = re.compile(r"(?<![\w'-])(?P<it>([A-Z])[a-z]+) \((?=\2[A-Z]\))")
_TIMES = "morning|evening|night|afternoon|week|month|year|weekend|world|nation|country|day|time"
_OWNS = re.compile(r"'s [a-z]")
_SOMEBODYS = re.compile(rf"'s (?:{'|'.join(map(re.escape, KIN))})\b", re.I)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person: one stray word where a person stands; doubtful if it may be a title."""
    if shouts(line):
        return
    for first, last in runs(line):
        sure = _told(line, first) or _speaks(line, last - 1)
        if last - first == 1 and (sure or _beside(line, first)):
            word = line.words[first]
            doubtful = not sure or word.folded in DOUBLE
            yield Hit(word.start, word.end, "person", "pattern:capital of a person", "", doubtful)
    for match in _ALONE.finditer(line.text):
        start, end = match.span("it" if match.group("it") else "last")
        words = [w for w in line.words if start <= w.start and w.end <= end]
        if any(_plain_noun(w) or (match.group("it") and w.folded in DOUBLE) for w in words):
            yield Hit(start, end, "unknown", "pattern:name alone", "", True)
    for match in _LETTERS.finditer(line.text):  # "Beauty (BO) gave that"
        if not is_title(match.group("it")):
            yield Hit(*match.span("it"), "person", "pattern:name and initials", doubtful=True)
    for index, word in enumerate(line.words):
        if word.raw in _DAYS and _speaks(line, index) and not _on(line, index):
            yield Hit(word.start, word.end, "person", "pattern:speaks", "", True)
        if _opens(line, index):
            yield Hit(word.start, word.end, "person", "pattern:speaks", "", is_english(word.raw))


def net(line: Line, spans: Sequence[Span], released: frozenset[str]) -> Iterator[Hit]:
    """Hits of kind unknown, all doubtful: what of the runs is neither found nor published."""
    taken = [
        w.folded in released or any(s.start <= w.start and w.end <= s.end for s in spans)
        for w in line.words
    ]
    for first, last in runs(line):
        for start, end in _free(taken, first, last):
            if any(is_stray(line, i) for i in range(start, end)) and not is_titled(line, start):
                words = line.words[start:end]
                yield Hit(words[0].start, words[-1].end, "unknown", STRAY, doubtful=True)


def _free(taken: Sequence[bool], first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for index in range(first, last + 1):
        if index == last or taken[index]:
            if start < index:
                yield start, index
            start = index + 1


def given_start(line: Line, start: int, end: int) -> int:
    """Where a name begins whose given name is a word: "Beauty Joshi was", "done. Nelson Abara"."""
    before = next((i for i, w in enumerate(line.words) if w.end == start - 1), None)
    if before is None or not line.words[before].capital or not _SIGNS.match(line.text, end):
        return start
    word = line.words[before]
    signs = is_owed(line, before) and word.raw[1:].islower() and _plain_noun(word)
    signs = signs and word.folded not in _NO_GIVEN
    return word.start if signs and not shouts(line) else start


def surname_end(line: Line, start: int, end: int) -> int:
    """Where a person's name at [start, end) ends with the capitalised words that go on from it."""
    for index, word in enumerate(line.words):
        if word.start > end and index and line.words[index - 1].end == end:
            named = line.words[index - 1].capital and not line.words[index - 1].raw.isupper()
            onward = goes_on(line, index) or _post_as_surname(line, index)
            return word.end if named and onward else end
    return end


def _post_as_surname(line: Line, index: int) -> bool:
    """ "Kay Tutor is the neighbour": a post after a given name, before what one person does."""
    word, before = line.words[index], line.words[index - 1]
    alone = is_given(before) and line.gap(index) == " " and (index < 2 or line.begins(index - 1))
    if not alone or word.raw.casefold() in KIN or not word.raw[1:].islower():
        return False
    if index + 1 == len(line.words) or line.gap(index + 1) != " ":
        return False
    return word.capital and is_role(word.raw) and line.words[index + 1].folded in ACTS


def runs(line: Line) -> Iterator[tuple[int, int]]:
    """Stray words [first, last) with the capitals beside them that may be part of the name."""
    index = 0
    while index < len(line.words):
        if not is_stray(line, index):
            index += 1
            continue
        first, last = index, index + 1
        while first and _joins(line, first) and _may_join(line, first - 1):
            first -= 1
        while last < len(line.words) and (end := _further(line, last)):
            last = end
        yield first, last
        index = last


def _further(line: Line, last: int) -> int:
    """Where the run ends if the next word, or one after "of the", belongs to it; else 0."""
    if _joins(line, last) and _may_join(line, last):
        return last + 1
    for end in (last + 1, last + 2):
        if end < len(line.words) and line.words[end].capital and not is_title(line.words[end].raw):
            between = line.text[line.words[last - 1].end : line.words[end].start]
            if _OF.fullmatch(between):
                return end + 1
    return 0


def _joins(line: Line, index: int) -> bool:
    return line.gap(index) in (" ", "-", " & ") or line.text[
        line.words[index - 1].end :
    ].startswith("'s ")


def _may_join(line: Line, index: int) -> bool:
    word = line.words[index]
    if not word.capital or word.raw.isupper() or not word.raw.replace("'", "").isalpha():
        return False
    if is_title(word.raw):
        return False
    owed = is_owed(line, index)
    if word.folded in SMALL:
        return word.folded in _OPENING or not owed
    return not owed or word.folded in DOUBLE or is_odd(word) or is_name_word(word.raw)


def _told(line: Line, index: int) -> bool:
    if not index or line.gap(index) not in (" ", ": "):
        return False
    before = line.words[index - 1].folded
    if before == "to" and index > 1:
        return line.words[index - 2].folded in TO
    return before in TOLD


def _beside(line: Line, index: int) -> bool:
    return index > 0 and line.gap(index) == " " and line.words[index - 1].folded in BESIDE


def _speaks(line: Line, index: int) -> bool:
    word = line.words[index]
    if _SOMEBODYS.match(line.text, word.end) or _KNOWS.match(line.text, word.end):
        return True
    match = _SPEAKING.match(line.text, word.end)
    return match is not None and match.group(1).casefold() in SPEAKS


def _on(line: Line, index: int) -> bool:
    return index > 0 and line.words[index - 1].folded in (
        "on",
        "by",
        "last",
        "next",
        "this",
        "since",
    )


def _plain_noun(word: Word) -> bool:
    """Whether a word is neither a title nor, by its end, a verb, an adverb or an adjective."""
    if is_title(word.raw) or word.folded in SMALL | FIELD or word.folded in DOUBLE:
        return False
    return is_english(word.raw) and not _NO_NOUN.fullmatch(word.raw)


def _heads(line: Line, index: int) -> bool:
    """ "Poppies and Calvary were", "Safe Start Family Support": a name that heads a sentence."""
    words = line.words[index : index + 4]
    run = [w for n, w in enumerate(words) if n == 0 or line.gap(index + n) == " "]
    if len(run) < 3 or not run[1].capital:
        return len(run) > 2 and run[1].raw == "and" and _noun(run[0]) and _names(line, index + 2)
    if run[0].folded in DOUBLE and run[1].folded in DOUBLE:
        return run[2].capital and not in_phrase(line, index)
    if run[2].raw == "and" and len(run) > 3 and _names(line, index + 3):
        return run[0].raw == "The" or _noun(run[0])
    headed = is_title(run[1].raw) and not is_owed(line, index + 1) and _subject(line, index + 1)
    return headed and _plain_noun(run[0])


def _noun(word: Word) -> bool:
    return word.folded in DOUBLE or _plain_noun(word)


def _subject(line: Line, index: int) -> bool:
    """Whether a verb follows the capitals from `index` on: an order ("Invite GP to") has none."""
    while index < len(line.words) and (line.words[index].capital or line.words[index].raw == "and"):
        index += 1
    return index < len(line.words) and line.words[index].folded in ACTS | {"were", "are"}


def _names(line: Line, index: int) -> bool:
    return is_stray(line, index) or (line.words[index].capital and is_odd(line.words[index]))


def _opens(line: Line, index: int) -> bool:
    """ "Dale said", "Best's mother": a beginning that is no title, before what a person does."""
    word = line.words[index]
    if not word.capital or word.raw.isupper() or len(word.raw) < 2 or not is_owed(line, index):
        return False
    if word.folded in MONTH_NAMES:  # months.py knows the months
        return False
    if (
        not word.raw.isalpha()
        or is_title(word.raw)
        or word.folded in SMALL
        or is_titled(line, index)
    ):
        return False
    if _heads(line, index):
        return True
    if _OWNS.match(line.text, word.end) and not re.fullmatch(_TIMES, word.folded):
        return True
    if re.fullmatch(r"\w+(?:ed|ing|ly|(?<!ou)(?<!s)s)", word.raw) and is_english(word.raw):
        return False
    if _ADDRESSED.match(line.text, word.end):
        return word.folded not in _OPENERS
    return _speaks(line, index)
