"""Whether capitalised words in a place where a person is due are somebody, or a post or a team.

Threat: "Lead: Reg Major", "Dean Friday (SW)", "Present: T Moody": every word of the name is the
language's or the field's own, so that no list tells; only the place does.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.data.capitals import ABSTRACT, DOUBLE, SMALL, TITLED
from pipeline.data.genders import EITHER, MEN, WOMEN
from pipeline.data.glossary import FIELD
from pipeline.data.institutions import GENERIC
from pipeline.data.placed import TEAMS
from pipeline.data.roles import role_of
from pipeline.detect.capitals import in_phrase, is_accounted, is_day, is_title
from pipeline.detect.english import is_english, is_name_word, is_odd, is_role
from pipeline.detect.forms import nicknames
from pipeline.detect.text import Line, Word

LONGEST = 4
"""Words of a name."""
_JOINT = re.compile(r" |-|\. ?")
_LETTERED = frozenset(("section", "level", "levels", "block", "wing", "ward", "form", "list"))
"""What a letter before it tells apart, so that no initial stands there: "C Section"."""
_WHO = re.compile(r"\w+(?:er|or|ant|ent|ee|ees|ist|ers|ors|ants)", re.I)
"""What a person is called by what they do: "Caller", "Complainant", "Witnesses"."""


def run(line: Line, first: int) -> int:
    """Where the capitalised words end that begin with word `first`; `first` itself if none do."""
    last = first
    while last < len(line.words) and last - first < LONGEST and _looks(line.words[last]):
        if last > first and not _JOINT.fullmatch(line.gap(last)):
            break
        if last > first and line.gap(last)[0] == "." and len(line.words[last - 1].raw) > 1:
            break
        last += 1
    return last


def _looks(word: Word) -> bool:
    """A capital and small letters, or one letter alone."""
    letters = word.raw.replace("'", "")
    return letters.isalpha() and word.capital and (len(letters) == 1 or not letters.isupper())


def is_somebody(line: Line, first: int, last: int, *, sure: bool) -> bool:
    """Whether words [first, last) are a name. sure: the place wants a name or a post."""
    words = line.words[first:last]
    long = [i for i in range(first, last) if len(line.words[i].folded) > 1]
    if not long or is_post(line, first, last) or line.words[long[0]].folded in SMALL:
        return False
    if len(long) < len(words):
        return len(words[0].folded) == 1 and long == [last - 1]
    if len(long) == 1:
        return _is_lone(line, first, sure)
    if is_given(words[0]) and words[-1].folded not in GENERIC | ABSTRACT | TEAMS:
        return True
    told = [i for i in long if _tells(line, i)]
    return bool(told) or (sure and not _is_plain_title(words[-1]) and not in_phrase(line, last - 1))


def is_post(line: Line, first: int, last: int) -> bool:
    """A post, a team or an agency by its own words: "Health Visitor", "Children's Services"."""
    if role_of(line.text[line.words[first].start : line.words[last - 1].end]):
        return True
    if last - first == 2 and len(line.words[first].folded) == 1:
        return line.words[first + 1].folded in TEAMS | _LETTERED
    return all(
        in_phrase(line, i) or _is_plain_title(line.words[i]) for i in range(first, last)
    ) and not (last - first == 2 and is_given(line.words[first]))


def _is_plain_title(word: Word) -> bool:
    return word.folded in TITLED | GENERIC | TEAMS or is_role(word.raw)


def _is_lone(line: Line, index: int, sure: bool) -> bool:
    word = line.words[index]
    if word.folded in GENERIC | TEAMS and not is_given(word):
        return False
    if is_odd(word) or is_name_word(word.raw) or is_given(word):
        return not is_title(word.raw) or is_given(word)
    if _is_plain_title(word) or (is_title(word.raw) and not _is_feast(word)):
        return False
    plain = (_is_feast(word) or word.folded not in FIELD) and not _WHO.fullmatch(word.raw)
    return sure and plain


def _is_feast(word: Word) -> bool:
    """A day that somebody may be called: "Friday", "Christmas"."""
    return is_day(word.raw) or word.folded in ("christmas", "easter")


def _tells(line: Line, index: int) -> bool:
    word = line.words[index]
    plain = is_english(word.raw) and not is_name_word(word.raw)
    return not is_accounted(line, index) and word.folded not in DOUBLE and not plain


def is_given(word: Word) -> bool:
    """Whether a word is somebody's given name or a pet form of one, and no title."""
    return _is_given(word.folded)


@lru_cache(maxsize=50_000)
def _is_given(word: str) -> bool:
    if word in SMALL | TITLED or len(word) < 3:
        return False
    return word in WOMEN | MEN | EITHER or (word not in FIELD and bool(nicknames(word)))
