"""Signs beside a name that it is not somebody of that name: an age, a kin word, "another David".

They only ever forbid a join. Left out, a neighbour's son Rowan is published as the officer of that
name, and nobody is asked.
"""

from __future__ import annotations

import re

from pipeline.data.roles import Gender
from pipeline.identity.names import normalise
from pipeline.model import Finding

ADULT = 16  # years: whoever is younger has no post
REACH = 60  # characters before a name in which a sign may stand
_KIN = (
    r"(?:mum|mam|mom|mother|dad|father|parents?|sister|brother|nan|gran|grandmother|grandfather|"
    r"grandad|grandson|granddaughter|grandchild|aunt|auntie|uncle|son|daughter|stepson|"
    r"stepdaughter|nephew|niece|cousin|wife|husband|partner|girlfriend|boyfriend|child|baby|boy|"
    r"girl|lad|twins?)"
)
_WHOSE = r"(?i:\b(?:his|her|their|my|your|our)|\w['’]s|s['’])"
#: "Fagan's son ", "the neighbours' eldest boy, ", "her nephew ".
_RELATIVE = re.compile(rf"{_WHOSE}\s+(?:\w+\s+)?{_KIN}\s*[,:]?\s+\Z")
_CHILD = re.compile(
    r"\b(?:pupil|classmate|schoolmate|schoolboy|schoolgirl|toddler|boy|girl|teenager|"
    r"\d{1,2}[ -]year[ -]olds?)(?:\s+(?:called|named))?\s*[,:]?\s+\Z",
    re.IGNORECASE,
)
_IS_CHILD = re.compile(
    r"['’]?s?\s*[,(]\s*(?:now\s+|a\s+)?(?:year\s+\d{1,2}\b|reception\b|pupil\b|classmate\b|"
    r"(?:another\s+)?child\b(?!['’]|\s+prot|\s+psy)|school(?:boy|girl)\b)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\s*(?P<open>[,(])?\s*(?P<aged>aged?\s+|who (?:is|was)\s+)?(?P<age>\d{1,2}|[a-z]+)"
    r"(?P<years>\s*(?:yrs?|years?(?:[ -]olds?)?|y/?o|months?)\b)?\s*(?P<close>[,.;)])?",
    re.IGNORECASE,
)
_NUMBERS = ("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen")  # fmt: skip
_OWNED_BEFORE = re.compile(rf"(?P<owner>[^\W\d_]+)['’]s?\s+{_KIN}\s*[,:(]?\s*\Z")
_OWNED_AFTER = re.compile(rf"\s*[,(]\s*(?:who is\s+)?(?P<owner>[^\W\d_]+)['’]s?\s+{_KIN}\b")
_ANOTHER = re.compile(r"\b(?:second|another|different|other)\s+\Z", re.IGNORECASE)
_TITLE = re.compile(r"(?i:(?:mr|mrs|ms|miss|dr)\.?\s+)\Z")


def relative(text: str, finding: Finding) -> bool:
    """ "Mrs Fagan's son [[Rowan]]": somebody's own, whoever that is."""
    return bool(_RELATIVE.search(text[max(0, finding.start - REACH) : finding.start]))


def young(text: str, finding: Finding) -> bool:
    """ "[[Rowan]] (15)", "[[Rowan]], aged nine,", "[[Rowan]] (Year 5)", "classmate [[Rowan]]"."""
    before = text[max(0, finding.start - REACH) : finding.start]
    if _CHILD.search(before) or _IS_CHILD.match(text, finding.end):
        return True
    match = _AGE.match(text, finding.end)
    return match is not None and _is_age(match) and _years(match["age"]) < ADULT


def _is_age(match: re.Match[str]) -> bool:
    """Brackets or commas around it alone, or a word for it: "15 minutes late" is no age."""
    closed = match["open"] == "(" and match["close"] == ")"
    between = match["open"] == "," and match["close"] in (",", ";") and match["age"].isdigit()
    return bool(match["aged"] or (match["open"] and match["years"]) or closed or between)


def _years(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _NUMBERS.index(word.lower()) if word.lower() in _NUMBERS else ADULT


def owner(text: str, finding: Finding) -> str:
    """ "kian", where the text says "[[Mr Batty]], Kian's dad": who he is not; else ""."""
    before = _TITLE.sub("", text[max(0, finding.start - REACH) : finding.start])
    match = _OWNED_AFTER.match(text, finding.end) or _OWNED_BEFORE.search(before)
    return normalise(match["owner"]) if match else ""


def another(text: str, finding: Finding) -> bool:
    """ "A second [[David]]": none of those whom the passage has named."""
    return bool(_ANOTHER.search(text, 0, finding.start))


def gender_said(inside: Gender, around: Gender, own_role: str, said_role: str) -> Gender:
    """What a title or role inside the name tells first. "DC [[Hazard]], ward sister, legal": words
    around that tell of another post are somebody else's, and so is their gender.
    """
    return inside or ("" if own_role and said_role and own_role != said_role else around)
