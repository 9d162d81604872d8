"""Nicknames and names in quotation marks: 'Tyreke, Jermaine B, "Pickle"', '"Exhausted Kalonji"'.

Threat: a nickname is any word at all, and the marks hide it from rules that want a capital inside
a sentence. Quotation marks are also what words are quoted in: only people's places count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.slots import ACTS, SPEAKS
from pipeline.data.titles import KIN
from pipeline.detect.capitals import in_phrase, is_title
from pipeline.detect.english import is_english, is_name_word, is_odd, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

NICKNAME = "pattern:nickname in quotes"

_WORDS = r"[A-Z](?:[^\W\d_]|')+(?:[ -][A-Z](?:[^\W\d_]|')+){0,2}"
_QUOTED = re.compile(
    rf"(?<![\w\"'])(?:\"(?P<it>{_WORDS})\"|'(?P<single>{_WORDS})')(?![\w\"'])(?!s\b)"
)
_NAMED = re.compile(
    r"\b(?:known (?:\w+ ){0,3}as|known by|nick-?named?:?|goes by|going by|saved (?:\w+ )?as|alias:?"
    r"|a\.?k\.?a\.?:?|calls? (?:\w+ )?|called (?:\w+ )?|calling (?:\w+ )?|they call|street name:?"
    r"|tag(?:ged)?:?|user ?name:?|answers to|named|introduced (?:\w+ )?as|real name) ?$",
    re.I,
)
_THING = re.compile(
    r"\b(?:course|project|programme|group|scheme|service|charity|clinic|app|game|book|film|song|show"
    r"|house|pub|club|team|room|ward|tool|form|plan|model|approach|policy|session|workshop|dog|cat"
    r"|horse|pony|system|area|place|estate|block|street|drug|pill|school|report|leaflet|website)s?"
    r" (?:(?:is|was|are) )?(?:now |also |locally )*\w+(?: as)? $",
    re.I,
)
_SAID = re.compile(
    r"\b(?:said|says|saying|wrote|writes|written|writing|marked|stamped|headed|titled|entitled"
    r"|labelled|words?|ticked|rated|graded|shouted|replied|answered|reads?|coded)\b[^.;]*$"
)
_PHONE = re.compile(r"^[\"'] in (?:her|his|their|the|my) (?:phone|contacts|mobile)\b")
_BEFORE = re.compile(r"\b(?:from|with|by|met|saw|told|asked|rang|texted|owes|owed|owing) $")
_MONEY = re.compile(r"\b(?:money|debt|cash|drugs|£\d+) to $")
_PEOPLE = (
    rf"{'|'.join(re.escape(k) for k in KIN)}|males?|females?|boys?|girls?|lads?|man|men|woman"
    r"|women|friends?|mates?|youths?|dealer|youngsters?|teenagers?|peers?|associates?|adults?"
    r"|elders?|youngers?|group|gang|driver|boyfriend|girlfriend|person|individual"
)
_NOUN = re.compile(rf"\b(?:{_PEOPLE})(?: \w+)?(?:,| \(|:)? ?(?:named |called )?$", re.I)
_NEXT = re.compile(r"^[\"'](?: ?[,)]| and\b)")
_ITEM = re.compile(r"(?:, | and | & |\(|; )$")
_VERB = re.compile(r"^[\"'] (?P<verb>\w+)(?P<rest> \w+)?")
_OBJECTS = frozenset(
    ("her", "him", "them", "me", "us", "off", "up", "round", "his", "their", "who")
)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; doubtful unless the text says that it is what somebody is called."""
    if shouts(line):
        return
    for match in _QUOTED.finditer(line.text):
        group = match.lastgroup or "it"
        start, end = match.span(group)
        words = [w for w in line.words if start <= w.start and w.end <= end]
        before, after = line.text[: match.start()], line.text[end:]
        named = bool(_NAMED.search(before) or _PHONE.match(after)) and not _THING.search(before)
        if not words or (_is_said(line, words) and not (named and _is_one_word(words))):
            continue
        if not named and _SAID.search(before):
            continue
        if named or _holds_a_name(words) or _is_placed(line, match, words, before, after):
            yield Hit(start, end, "person", NICKNAME, "", not named)


def _is_one_word(words: list[Word]) -> bool:
    """ "Dutch", "Smoke": after words of naming any word but a title of the field is a nickname."""
    return len(words) == 1 and words[0].folded not in SMALL | TITLED


def _is_said(line: Line, words: list[Word]) -> bool:
    """A heading, a grade or a short speech: "Working Together", "Good", "No"."""
    if any(w.folded in SMALL for w in words):
        return True
    return all(is_title(w.raw) or in_phrase(line, line.words.index(w)) for w in words)


def _holds_a_name(words: list[Word]) -> bool:
    """ "Exhausted Kalonji": what stands in the marks with a name is part of it."""
    return (
        len(words) > 1 and any(is_odd(w) for w in words) and any(is_english(w.raw) for w in words)
    )


def _is_placed(
    line: Line, match: re.Match[str], words: list[Word], before: str, after: str
) -> bool:
    if _BEFORE.search(before) or _MONEY.search(before):
        return True
    if _NOUN.search(before) or _is_listed(line, match, before, after):
        return True
    return (not before.strip() or before.rstrip()[-1:] in ".;:") and _acts(after)


def _acts(after: str) -> bool:
    """ "Ninja" dropped her: a verb of persons, or one in the past with somebody as its object."""
    verb = _VERB.match(after)
    if verb is None:
        return False
    word, rest = verb["verb"].casefold(), (verb["rest"] or "").strip()
    told = word in SPEAKS | (ACTS - {"is", "was", "has", "had", "held", "made", "found", "moved"})
    return told or (word.endswith(("ed", "ve", "ought")) and rest in _OBJECTS)


def _is_listed(line: Line, match: re.Match[str], before: str, after: str) -> bool:
    """Beside another name of a list: the word before or after it is one, or quoted as well."""
    if re.search(r"[\"'](?:,| and| &) $", before):
        return True
    if not (_ITEM.search(before) and (_NEXT.match(after) or not after[1:].strip(" .)"))):
        return False
    near = [w for w in line.words if w.end <= match.start()][-2:]
    near += [w for w in line.words if w.start >= match.end()][:2]
    quoted = re.match(r"[\"'](?:,| and| &) [\"'][A-Z]", after)
    return bool(quoted) or any(
        w.capital and not w.raw.isupper() and (is_odd(w) or is_name_word(w.raw)) for w in near
    )
