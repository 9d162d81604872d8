"""Names that are also words: "Grace said" or "by the grace of", told by capitals and place."""

from __future__ import annotations

import re

from pipeline.verify.lists import words_in
from pipeline.verify.slots import personal
from pipeline.verify.words import MONTHS, WEEKDAYS

OPENERS = words_in(
    """will may can bill mark art rich more tell see mine major early son sis bud junior guy van
    don even still win rob sue pat drew jack ray rose dot con chip nick june august"""
)
SEASONS = ("spring", "summer", "autumn", "winter")
_YEAR_AFTER = re.compile(r",?[ \n](?:of )?(?:19|20)\d\d\b")
_NUMBER_AFTER = re.compile(r"[,.]?[ \n](?:\d{1,4}\b|of \d{4})")
_NUMBER_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)?[ \n]$")


def standing(text: str, start: int, end: int, doubtful: bool, *, prose: bool) -> bool | None:
    """Whether a form made of ordinary words is doubtful at this place; None: it is no name here.

    Lower case: a doubt in prose where only a person can stand, and elsewhere if it has several
    words (a handle). A capital inside a sentence: a name, as sure as its rule. At a sentence's
    start, in a heading: a doubt; no hit for a nickname that often opens a sentence. In a line of
    capitals: as sure as its rule where a person stands, a doubt where not.
    """
    shown = text[start:end]
    if not all(piece[0].isupper() for piece in re.findall(r"[^\W\d_]+", shown)):
        if prose and shown.isalpha() and personal(text, start, end):
            return True
        return None if prose or " " in shown or shown.isalpha() else True
    if shown.lower() in MONTHS and as_month(text, start, end):
        return None
    if shown.lower() in SEASONS and _YEAR_AFTER.match(text, end):
        return None
    if shown.lower() in WEEKDAYS and _as_day(text, start, end):
        return None
    if prose and not opens(text, start) and not in_heading(text, start, end):
        return doubtful or shown.lower() in MONTHS
    if prose and shown.isupper() and personal(text, start, end):
        return doubtful
    if doubtful and shown.lower() in OPENERS:
        return None
    return doubtful or " " not in shown


def as_month(text: str, start: int, end: int) -> bool:
    """Whether the word is a month by what stands beside it: "in Jan 2014", "4 March"."""
    before = text[max(0, start - 30) : start]
    timed = _TIME_BEFORE.search(before) and not _TRUSTING.search(before)
    spanned = _TIME_AFTER.match(text, end) or _NUMBER_AFTER.match(text, end)
    return bool(timed or spanned or _NUMBER_BEFORE.search(before))


def _as_day(text: str, start: int, end: int) -> bool:
    """ "on the Friday", "Friday 3 May", "Friday contact": the day, though somebody is called so."""
    before = text[max(0, start - 30) : start]
    if _ON_A_DAY.search(before) or _HOUR_AFTER.match(text, end):
        return True
    opening = opens(text, start) or in_heading(text, start, end)
    return opening and not personal(text, start, end)


_ON_A_DAY = re.compile(
    r"\b(?:on|last|next|this|that|the|every|each|a|until|till|since|by|following|previous|from|of|for"
    r"|before|after|or)[ \n]$|\d[ \n]?$",
    re.I,
)
_HOUR_AFTER = re.compile(
    r",?[ \n](?:\d|morning|evening|night|afternoon|lunch|at \d|the \d|(?:am|pm)\b)"
)
# "in March" is the month; "confided in March" may not be.
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_LINK = r"[ \n](?:to|and|or|until|-)[ \n]"
_TIME_BEFORE = re.compile(
    rf"\b(?:(?:in|during|until|early|mid|late|last|next)[ \n-]|{_MONTH}{_LINK})$", re.I
)
_TIME_AFTER = re.compile(rf"{_LINK}{_MONTH}\b", re.I)
_TRUSTING = re.compile(r"\b(?:confid|trust|faith|belie[fv]|interest|chang)[a-z]* in[ \n]$", re.I)


def opens(text: str, start: int) -> bool:
    """Whether the place is the first word of a sentence or a block."""
    before = text[max(0, start - 12) : start].rstrip(" \"'“”‘’([•*")
    return not before or before[-1] in ".!?:;)\n"


def in_heading(text: str, start: int, end: int) -> bool:
    """Whether its line is all capitals, or written like a title."""
    left, right = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = text[left : right if right >= 0 else len(text)]
    others = re.findall(r"[^\W\d_]{4,}", line[: start - left] + " " + line[end - left :])
    capital = sum(word[0].isupper() for word in others)
    return len(others) > 0 and capital * 3 >= len(others) * 2
