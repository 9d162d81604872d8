"""People told by their place alone: after a rank, in a list of those present, before their post.

"PC 5521 Christmas", "Lead: Reg Major", "reception (Jan)", "held by Pru Tender, the SW".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.placed import DESKS, LEADS, LISTS, POLICE, TEAMS, WHOLE_NAME
from pipeline.data.roles import ROLE_WORDS, role_of
from pipeline.data.slots import BESIDE, MEETS, TOLD
from pipeline.detect.capitals import is_day, is_owed, is_title
from pipeline.detect.english import (
    MONTH_NAMES,
    is_dated,
    is_english,
    is_name_word,
    is_odd,
    is_role,
    shouts,
)
from pipeline.detect.hits import Hit
from pipeline.detect.somebody import is_given, is_post, is_somebody, run
from pipeline.detect.text import Line


def _any(table: tuple[str, ...]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_STARTS = r"(?:^|(?<=[.;|\t*•] )|(?<=[|\t(*•]))\s*"
_LIST = re.compile(rf"{_STARTS}(?:{_any(LISTS)})(?: today)?(?:\s?[:=]|\s+[-–—]|\s+(?=[A-Z]))\s*")
_LEAD = re.compile(
    rf"(?<![\w'])(?:{_any(LEADS)})\s?[:=]\s*"
    rf"|\b(?:{_any(tuple(w for w in LEADS if w.endswith(' by')))}) (?=[A-Z])"
    rf"|\b[Tt]he (?:{ROLE_WORDS}) ?: ",
    re.I,
)
_BETWEEN = re.compile(r"\s*[,;/&+()]\s*|\s+and\s+|\t+|\s+[-–—]\s+|\s*\|\s*")
_STOP = re.compile(r"(?<=\w\w)[.!?](?:\s|$)|:")
_ADDRESSED = re.compile(
    rf"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd|Cllr|{POLICE}|HV|SW|Nurse)\.? (?:\d{{2,6}} )?)+"
)
_DESK = re.compile(rf"(?<![\w'])(?:(?P<role>{ROLE_WORDS})|(?i:{_any(DESKS)})) \((?=[A-Z])")
_AFTER = re.compile(
    rf"(?P<open>,? ?\(|, | [-–] )(?:the |an? |our |her |his |their )?"
    rf"(?:(?:allocated|duty|named|new|then|former|lead|acting|senior|supply|family) )*"
    rf"(?P<role>{ROLE_WORDS}|lodger|tenant|landlord|landlady|interpreter|caretaker|dietician)"
    r"(?=\)|\s*[,;:.?!]|\s+[-–]\s|\s*$| who\b| \d| (?:will|to|rang|said|has|is|was)\b)"
)
_RANKED = re.compile(rf"(?<![\w'/]){POLICE}s?\.? (?P<number>\d{{2,6}} )?(?=[A-Z][a-z])")
_SECOND = re.compile(
    r"\b(?:PCs|DCs|Officers(?: PCs?)?) \d{2,6} [A-Z][\w'-]+(?:,| and| &) "
    r"(?P<it>\d{2,6} [A-Z][a-z]+)"
)
_DONE = re.compile(r"[A-Z][a-z]{2,}(?:ed|ing)")
MOST_ITEMS = 40
"""People in one list."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; of common words alone, after a rank or before a post, doubtful."""
    if shouts(line):
        return
    at = {word.start: index for index, word in enumerate(line.words)}
    yield from _ranked(line, at)
    for pattern, sure in ((_LIST, False), (_LEAD, False)):
        for match in pattern.finditer(line.text):
            yield from _listed(line, match.end(), at, sure=sure)
    for match in _DESK.finditer(line.text):
        yield from _item(line, match.end(), at, sure=False, closed=True)
    yield from _posted(line)


def _hit(line: Line, first: int, last: int, *, doubtful: bool = False) -> Hit:
    words = line.words
    return Hit(words[first].start, words[last - 1].end, "person", WHOLE_NAME, "", doubtful)


def _listed(line: Line, start: int, at: dict[int, int], *, sure: bool) -> Iterator[Hit]:
    """Item after item up to the end of the sentence."""
    stop = _STOP.search(line.text, start)
    end = stop.start() if stop else len(line.text)
    for _ in range(MOST_ITEMS):
        yield from _item(line, start, at, sure=sure)
        after = _BETWEEN.search(line.text, start, end)
        if after is None:
            break
        start = after.end()


def _item(
    line: Line, start: int, at: dict[int, int], *, sure: bool, closed: bool = False
) -> Iterator[Hit]:
    """closed: the name must fill a bracket."""
    titled = _ADDRESSED.match(line.text, start)
    first = at.get(titled.end() if titled else start)
    last = run(line, first) if first is not None else 0
    if first is None or last == first or _dated(line, first):
        return
    if closed and line.text[line.words[last - 1].end : line.words[last - 1].end + 1] != ")":
        return
    month = closed and last == first + 1 and is_given(line.words[first])
    if month or is_somebody(line, first, last, sure=sure or bool(titled)):
        yield _hit(line, first, last, doubtful=is_title(line.words[last - 1].raw))


def _dated(line: Line, index: int) -> bool:
    return line.words[index].folded in MONTH_NAMES and is_dated(line, line.words[index])


# --- before a post -------------------------------------------------------------------------------


def _posted(line: Line) -> Iterator[Hit]:
    """ "Storm (SW)", "Pru Tender, the SW", "Dean Friday - key worker"."""
    index = 0
    while index < len(line.words):
        last = run(line, index)
        after = _AFTER.match(line.text, line.words[last - 1].end) if last > index else None
        if after and (hit := _before_post(line, index, last, after)):
            yield hit
        index = max(last, index + 1)


def _before_post(line: Line, first: int, last: int, after: re.Match[str]) -> Hit | None:
    bracket = "(" in after["open"]
    role = role_of(after["role"])
    if is_post(line, first, last) or (role and role.group == "family" and not bracket):
        return None
    begun = first
    while last - first > 1 and _leads(line, first):
        first += 1
    lone = last - first == 1
    sure = first == begun or line.words[first - 1].folded not in TITLED
    if lone and not bracket and is_owed(line, first):
        sure = False
    if not is_somebody(line, first, last, sure=sure) or _dated(line, first):
        return None
    if is_day(line.words[last - 1].raw) and lone and _on(line, first):
        return None
    return _hit(line, first, last, doubtful=lone and not is_odd(line.words[first]))


def _leads(line: Line, index: int) -> bool:
    """What stands before the name with a capital of its own: "Told", "By", "Nurse"."""
    word = line.words[index]
    if is_given(word):
        return False
    done = _DONE.fullmatch(word.raw) and is_english(word.raw) and not is_name_word(word.raw)
    return bool(done) or word.folded in SMALL | TOLD | MEETS | BESIDE | TITLED or is_role(word.raw)


def _on(line: Line, index: int) -> bool:
    return index > 0 and line.words[index - 1].folded in ("on", "last", "next", "this", "since")


# --- after a rank --------------------------------------------------------------------------------


def _ranked(line: Line, at: dict[int, int]) -> Iterator[Hit]:
    """ "PC Constable", "Sgt Christmas", "DC 7712 Service": a word of the field as a surname."""
    for match in _RANKED.finditer(line.text):
        first = at.get(match.end())
        if first is not None and _is_surname(line, first, bool(match["number"])):
            word = line.words[first]
            doubtful = not match["number"] and not is_name_word(word.raw)
            yield Hit(word.start, word.end, "person", WHOLE_NAME, "", doubtful)
    for match in _SECOND.finditer(line.text):
        yield Hit(*match.span("it"), "person", WHOLE_NAME)


def _is_surname(line: Line, index: int, numbered: bool) -> bool:
    word = line.words[index]
    if word.folded in SMALL or (
        run(line, index) - index > 1 and is_post(line, index, run(line, index))
    ):
        return False
    if _dated(line, index) or not (numbered or word.folded not in TEAMS):
        return False
    follows = line.text[word.end : word.end + 2]
    return not (is_day(word.raw) and re.match(r" \d", follows)) and len(word.folded) > 1
