"""Names of any word in small letters before their post: "t/c to joy (SW)", "hazard (pc)".

A noun that is no name wants an article there; what people are called by their work does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.institutions import GENERIC
from pipeline.data.roles import ROLE_WORDS, role_of
from pipeline.detect.english import is_english, is_name_word
from pipeline.detect.hits import Hit
from pipeline.detect.informal import may_be_called
from pipeline.detect.text import Line

_POSTED = re.compile(
    r"(?:^|[.,;:!?\"] ?|\b(?:to|from|with|w|by|and|n|told|tc|t/c|rang|re|saw|met|seen|asked|via|cc"
    rf"|emailed|texted|phoned) )(?P<it>[a-z]{{3,}}) \((?:duty )?(?P<post>{ROLE_WORDS})\)",
    re.I,
)
_WORKER = re.compile(r"\w+(?:er|or|ant|ent|ee|ist|ian|gue)s?")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person, all doubtful."""
    for match in _POSTED.finditer(line.text):
        word = match["it"]
        role = role_of(match["post"]) or role_of(match["post"].upper())
        if word.islower() and role and role.group != "family" and _may_be(word):
            yield Hit(*match.span("it"), "person", "pattern:before a post", "", True)


def _may_be(word: str) -> bool:
    if is_name_word(word) and word not in GENERIC:
        return True
    if not may_be_called(word) or word in GENERIC:
        return False
    return not (is_english(word) and _WORKER.fullmatch(word))
