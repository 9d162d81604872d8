"""Names of the register that are words, in small letters where only a person can stand.

"seen with will and may", "hope has nits", "dad mark is home": notes typed without capitals. Only
the places of a sentence tell a name from the word, so all of these are doubtful. "will" and "may"
before a bare verb are verbs, and "the precious baby" is no baby called Precious.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pipeline.data.roles import role_of
from pipeline.data.slots import (
    ACTS,
    ADDRESSED,
    ASKS,
    ENDS,
    HANGS,
    LEADS,
    MEETS,
    NOTED,
    SPEAKS,
)
from pipeline.data.titles import KIN, KIN_TITLES
from pipeline.detect.english import is_field, is_name_like, is_odd
from pipeline.detect.forms import CLIPPED, Form
from pipeline.detect.hits import Hit
from pipeline.detect.register import Register
from pipeline.detect.text import Line

_KIN = frozenset(word.casefold() for word in (*KIN, *KIN_TITLES) if word.isalpha())
_MODAL = frozenset(("will", "may"))
_AND = frozenset(("and", "n"))
_CALLED = frozenset(("given name", "name", "nickname", CLIPPED))
_STOP = re.compile(r"[.!?]\s")
_CLAUSE = re.compile(r"[.,;:!?(/\n\t\"]|\s[-–—]\s")


_USED_AFTER = """
    the a an no some any this that these those in of last next early late mid during over all every
    each my his her their its our your to i we they he she you it would can not is was are more
"""
_USED = frozenset(_USED_AFTER.split())
"""Before a word that is no name there: "the mark", "in summer", "I hope", "to grant"."""


def nouns(lines: Iterable[Line]) -> frozenset[str]:
    """Words that the case uses as words, small letters and all: "a mark", "in the summer"."""
    return frozenset(
        word.folded
        for line in lines
        for index, word in enumerate(line.words)
        if index and not word.capital and line.words[index - 1].folded in _USED
    )


def find(line: Line, known: Register, nouns: frozenset[str] = frozenset()) -> Iterator[Hit]:
    """Hits of kind person with the identity, if the name is one person's alone; all doubtful.

    nouns: of the whole case. Threat: "ned very sleepy at drop off". A name that is a word which the
    case never uses as one is somebody wherever it stands, in a note without capitals.
    """
    for index, word in enumerate(line.words):
        forms = () if word.capital else _forms(known, word.folded)
        whole = any(form.rule != CLIPPED for form in forms)
        if forms and ((whole and _is_lone(line, index, nouns)) or is_person(line, index)):
            whose = {form.identity for form in forms}
            who = forms[0].identity if len(whose) == 1 else ""
            yield Hit(
                word.start, word.end, "person", f"{known.source}:name in small letters", who, True
            )


def _is_lone(line: Line, index: int, nouns: frozenset[str]) -> bool:
    word = line.words[index]
    quoted = line.gap(index).endswith('"') and line.text[word.end : word.end + 1] == '"'
    plain = word.folded in _MODAL or word.folded in nouns or quoted
    return not plain and _is_note(line, index)


def _forms(known: Register, word: str) -> tuple[Form, ...]:
    return tuple(
        form
        for form in known.index.get(word, ())
        if form.kind == "person" and form.words == (word,) and form.look == "name"
        and (form.rule in _CALLED or (known.source == "sweep" and not is_field(word)))
    )  # fmt: skip


def is_person(line: Line, index: int) -> bool:
    """Whether a word stands where a person's name stands, whatever its letters."""
    acts, ends = follows(line, index)
    if _hangs(line, index):
        return True
    if line.words[index].folded in _MODAL:
        return acts or (_after(line, index, MEETS) and ends)
    if (line.text.islower() or _is_note(line, index)) and _noted(line, index):
        return True
    if opens(line, index):
        return acts
    return _after(line, index, MEETS | _KIN) and (acts or ends)


def _hangs(line: Line, index: int) -> bool:
    """ "if dev ask", "cos river wont": after a conjunction and before what a person does."""
    if not index or index + 1 == len(line.words) or line.gap(index + 1) != " ":
        return False
    if line.gap(index) != " " or line.words[index - 1].folded not in HANGS:
        return False
    return line.words[index + 1].folded in SPEAKS | ASKS


def _is_note(line: Line, index: int) -> bool:
    """Whether the sentence or quotation is a note: it begins in small letters, ". storm there";
    a date before it does not count.
    """
    last = index
    while index and not _STOP.match(line.gap(index)) and not line.gap(index).endswith('"'):
        index -= 1
    while index < last and not line.words[index].raw[0].isalpha():
        index += 1
    return not line.words[index].capital and line.words[index].raw[0].isalpha()


def _noted(line: Line, index: int) -> bool:
    """The places of clipped notes: "via sky", "rose unwell", "kojo, faith, scott", "joy (SW)"."""
    if _has_post(line, index) or _AWAY.match(line.text, line.words[index].end):
        return True
    after = line.words[index + 1].folded if index + 1 < len(line.words) else ""
    gap = line.gap(index + 1) if after else "."
    ends = gap != " " or after in ENDS
    if opens(line, index):
        listed = index > 0 and gap == ", " and line.gap(index) == ", "
        return listed or (gap == " (") or (gap == " " and after in NOTED | ADDRESSED)
    if gap == " " and after in SPEAKS and line.words[index - 1].folded not in _USED:
        return True
    return line.gap(index) == " " and line.words[index - 1].folded in LEADS and ends


_POST = re.compile(r" \((?:duty )?(?P<post>[\w' ]{2,30})\)")
_AWAY = re.compile(r" (?:on leave|on a/?l|off sick|on holiday|out of office|not in today)\b")


def _has_post(line: Line, index: int) -> bool:
    match = _POST.match(line.text, line.words[index].end)
    return bool(match and (role_of(match["post"]) or role_of(match["post"].upper())))


def follows(line: Line, index: int) -> tuple[bool, bool]:
    """Whether a verb of persons comes next, and whether a name may end here."""
    word = line.words[index]
    if line.text[word.end : word.end + 2].casefold() == "'s":
        return True, True
    if index + 1 == len(line.words):
        return False, True
    gap, following = line.gap(index + 1), line.words[index + 1].folded
    if gap != " ":
        return False, True
    return following in ACTS, following in ENDS


def opens(line: Line, index: int) -> bool:
    """Whether a clause begins with the word."""
    return index == 0 or bool(_CLAUSE.search(line.gap(index)))


def _after(line: Line, index: int, leads: frozenset[str]) -> bool:
    """Whether a word that leads to a person, or "and" after a person, is just before."""
    if index == 0 or line.gap(index) not in (" ", " & ", "&", " + "):
        return False
    before = line.words[index - 1].folded
    if line.gap(index) == " " and before in leads:
        return True
    first = index - 2 if before in _AND else index - 1 if "&" in line.gap(index) else -1
    return first >= 0 and _names(line, first)


def _names(line: Line, index: int) -> bool:
    word = line.words[index]
    if word.folded in _KIN or is_odd(word) or is_name_like(word):
        return True
    return _after(line, index, MEETS | _KIN)
