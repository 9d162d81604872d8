"""What a column's heading says of its cells: who signed, and by which number.

"Logged by | MP", "Staff | angel", "Log no. | 0211": the cell alone tells nothing, and a sentence
there is none. All doubtful but numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL
from pipeline.data.glossary import ACRONYMS
from pipeline.data.titles import RANKS
from pipeline.detect.english import is_english, is_field, is_name_word, is_role
from pipeline.detect.hits import Hit
from pipeline.model import Passage

_PEOPLE = re.compile(
    r"\b(?:staff|workers?|practitioners?|professionals?|officers?|clinicians?|authors?|inputters?"
    r"|initials?|signed|signature|tutors?|teachers?|nurses?|om|by|who|whom|seen by|sw|hv|names?"
    r"|attend(?:ed|ees|ance)|present|involved)\b",
    re.I,
)
_NUMBERS = re.compile(
    r"\b(?:log|cad|crime|incident|occurrence|ref|refs|reference|urn|custody|exhibit|record|file)\b",
    re.I,
)
_PLACES = re.compile(r"\b(?:ward|place|location|where|department|unit|class|form)\b", re.I)
_WARD = re.compile(r"(?<!\w)\d{1,2}[A-Z](?!\w)")
_BETWEEN = re.compile(r"[,;/&+\n()]|\band\b")
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){1,2}[A-Z]\.?")
_NUMBER = re.compile(r"(?<![\w/.:-])(?:[A-Z]{1,6}[ /-]?)?\d[\w/-]*\d(?![\w/:.]*\d)")
_DATE = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2,4}|(?:19|20)\d\d|\d{4}-\d\d-\d\d")
LONGEST_NUMBER = 40
"""Characters of a cell that is a number and little else."""
MOST_WORDS = 2
"""Words of a name that has nothing but its column to tell it."""


def find(passage: Passage) -> Iterator[Hit]:
    """Hits in the passage's own characters; none without a telling heading."""
    heading, text = passage.heading, passage.text
    if _NUMBERS.search(heading) and len(text) <= LONGEST_NUMBER:
        for match in _NUMBER.finditer(text):
            if not _DATE.fullmatch(match.group().strip()):
                yield Hit(*match.span(), "reference", "pattern:column of numbers")
    if _PLACES.search(heading):
        for match in _WARD.finditer(text):
            yield Hit(*match.span(), "organisation", "pattern:column of places")
    if _PEOPLE.search(heading):
        edges = [0, *(edge for m in _BETWEEN.finditer(text) for edge in m.span()), len(text)]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            yield from _person(text[start:end], start)


def _person(item: str, at: int) -> Iterator[Hit]:
    words = [w for w in re.finditer(r"[^\W\d_][\w'’.-]*", item) if not _is_post(w.group())]
    if not 0 < len(words) <= MOST_WORDS or re.search(r"\d", item):
        return
    start, end = words[0].start(), words[-1].end()
    if _INITIALS.fullmatch(item[start:end]) or all(_may_name(w.group()) for w in words):
        yield Hit(at + start, at + end, "person", "pattern:column of people", doubtful=True)


def _is_post(word: str) -> bool:
    bare = word.replace(".", "")
    return bare in RANKS or (is_role(bare) and bare not in ACRONYMS)


def _may_name(written: str) -> bool:
    word = written.strip(".")
    if word.casefold() in SMALL:
        return False
    return is_name_word(word) or not (is_english(word) or is_field(word))
