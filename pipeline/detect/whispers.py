# ruff: noqa: E501 (one rule of a table, one line)
"""Institutions, employers and streets in notes without capitals, or in capitals throughout.

"attends little acorns nursery", "works at kwik wash", "not to go to rowan close": the place in the
sentence says that it is a name, because "at" and "to" want an article before what is not one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.data.clipped import LOWER_KINDS, LOWER_STREETS, ORDINARY
from pipeline.data.institutions import GENERIC
from pipeline.data.titles import KIN
from pipeline.detect.english import is_field, is_name_word, is_odd, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word
from pipeline.model import FindingKind


def _any(table: Sequence[str]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_LEAD = (
    r"(?:^|[:,;(] ?|\b(?:at|to|from|in|of|via|near|nr|attends?|attended|attending|visits|visited"
    r"|joined|left|with|outside|on|by|is|for) )(?:the )?"
)
_NAME = r"(?P<name>(?:[^\W\d_][\w'&-]* ){1,3}?)"
_INSTITUTION = re.compile(rf"{_LEAD}(?={_NAME}(?P<kind>{_any(LOWER_KINDS)})\b)", re.I)
_STREET = re.compile(
    rf"{_LEAD}(?={_NAME}(?P<kind>{_any(LOWER_STREETS)})(?:$|[.,;:!?)]| (?:and|w/|with|when|as|on|for)\b))",
    re.I,
)
_EMPLOYER = re.compile(
    r"\b(?:works?|worked|working|employed|job|shifts?)(?: nights| days| shifts| now| part time| full time)?"
    r" (?:at|for|by) (?P<name>[^\W\d_][\w'&-]*(?: (?:and |& )?[^\W\d_][\w'&-]*){0,2}?)(?=$|[.,;:!?)(]"
    r"| (?:and (?:mo|fa|mum|dad|mother|father|is|has)|in|on|as|but|when|since|near|full|part|every|until|now)\b)",
    re.I,
)
_FUNCTION = """
    and or the a an at to in on of for by with from his her their my our your its is was are not
    had has have that if when but she he they it who as after before into went go goes said says
    told
"""
_SMALL = frozenset(_FUNCTION.split())
_LOOSE = frozenset(("close", "drive", "walk", "hill", "court", "way", "place"))
"""Streets that are other words more often."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds organisation and address; of common words alone they are doubtful."""
    for pattern, kind, rule in (
        (_INSTITUTION, "organisation", "institution in small letters"),
        (_STREET, "address", "street in small letters"),
        (_EMPLOYER, "organisation", "employer in small letters"),
    ):
        for match in pattern.finditer(line.text):
            yield from _hit(line, match, kind, rule)  # type: ignore[arg-type]


def _hit(line: Line, match: re.Match[str], kind: FindingKind, rule: str) -> Iterator[Hit]:
    begin, until = match.span("name")
    words = [w for w in line.words if begin <= w.start < until]
    if not _plain_case(line, words) or any(w.folded in _SMALL for w in words[:1]):
        return
    if rule.startswith("employer"):
        telling = [w for w in words if _employer(w)]
        end = until
    else:
        if any(w.folded in _SMALL - {"of"} for w in words):
            return
        telling = [w for w in words if _telling(w)]
        end = match.end("kind")
    if kind == "address" and line.text[until:end].casefold() in _LOOSE:
        telling = [w for w in telling if is_odd(w) or is_name_word(w.raw)]
    if telling:
        sure = any(is_odd(w) or is_name_word(w.raw) for w in telling)
        yield Hit(words[0].start, end, kind, f"pattern:{rule}", doubtful=not sure)


def _plain_case(line: Line, words: Sequence[Word]) -> bool:
    """Whether the name shows no capitals of its own: other rules read those."""
    return bool(words) and (not any(w.capital for w in words) or shouts(line))


def _telling(word: Word) -> bool:
    lower = word.raw.casefold()
    if lower in ORDINARY or word.folded in GENERIC or lower in KIN or len(lower) < 3:
        return False
    return is_name_word(word.raw) or not (is_field(word.raw) or lower.endswith(("ing", "ed", "ly")))


def _employer(word: Word) -> bool:
    lower = word.raw.casefold()
    plain = lower in ORDINARY or lower in _SMALL or lower in KIN or word.folded in GENERIC
    return not plain and len(lower) > 2 and not lower.endswith(("ing", "ed", "ly"))
