"""Who signed: a short line of one or two names below a message, "Con", "Joy x".

Threat: a signature alone on its line is no sentence, so that no rule sees a place in it; a heading
looks the same. It is one below words of farewell, or if it is a given name below a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL
from pipeline.data.roles import role_of
from pipeline.detect.capitals import is_title
from pipeline.detect.english import MONTH_NAMES, is_name_word, is_odd
from pipeline.detect.hits import Hit
from pipeline.detect.somebody import is_given
from pipeline.detect.text import Word, line
from pipeline.model import Passage

_FAREWELL = re.compile(
    r"(?:\b(?:regards|thanks|thank you|wishes|best|yours(?: \w+)?|sincerely|faithfully|love|cheers"
    r"|ta|soon|truly|warmly|care|blessings|luck|respect|tc|x+))[\s,.!x-]*$",
    re.I,
)
_SENTENCE = re.compile(r"[a-z)\"'][.!?][\"')\s]*$")
_ALONE = re.compile(r"\W*(?P<it>[A-Z][a-z']+(?:[ -][A-Z][a-z']+)?)(?: x+| :\))?\s*[.,]?\s*")
_ENDS = re.compile(r"\s*(?:[-–—_*=#>\[]|From:|To:|Sent:|On \w|\d|$)")


def find(passage: Passage) -> Iterator[Hit]:
    """Hits in the passage's own characters, all doubtful."""
    rows = list(_rows(passage.text))
    for above, (start, text), below in zip(rows, rows[1:], [*rows[2:], (0, "")], strict=False):
        match = _ALONE.fullmatch(text)
        if match is None:
            continue
        farewell = bool(_FAREWELL.search(above[1]))
        ended = bool(_SENTENCE.search(above[1])) and bool(_ENDS.match(below[1]))
        words = line(match["it"]).words
        if role_of(match["it"]) is None and (
            (farewell and all(_may_sign(w) for w in words))
            or (ended and all(_is_a_name(w) for w in words))
        ):
            begin = start + match.start("it")
            end = begin + len(match["it"])
            yield Hit(begin, end, "person", "pattern:signature alone", "", True)


def _rows(text: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of each line that has any."""
    for match in re.finditer(r"[^\n\r\v\f]+", text):
        if match.group().strip():
            yield match.start(), match.group()


def _may_sign(word: Word) -> bool:
    return word.folded not in SMALL and (_is_a_name(word) or not is_title(word.raw))


def _is_a_name(word: Word) -> bool:
    known = is_given(word) or is_odd(word) or (is_name_word(word.raw) and not is_title(word.raw))
    return known and (word.folded not in MONTH_NAMES or is_given(word))
