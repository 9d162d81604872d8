"""Places in a sentence that only a person fills: "seen with will", "hope has nits", "dad mark is".

Busy people type in lower case, and some names are words. There the word is told by what stands
beside it: a verb that needs somebody, a word of kinship, "seen with". A word with an article, and
"will" before the plain form of a verb, is the word.
"""

from __future__ import annotations

import re

from pipeline.verify.lists import words_in

MODALS = words_in("will may can might")
# What people do, as records say it; a hope, a mark, a faith does none of it.
ACTS = words_in(
    """said says rang rings cried cries told tells asked asks refused refuses denied denies
    disclosed discloses shouted screamed slept sleeps ate eats lives lived attended attends
    phoned telephoned texted arrived arrives collected went goes came comes stayed stays
    reported reports stated states hit hits kicked bit punched ran runs woke wakes drank
    drinks smiled laughed played plays looked looks appeared presented presents answered
    replied wants wanted thinks thought knows knew likes likes left returned visited engaged
    alleged admitted apologised agreed disagreed complained wept swore threatened"""
)
IS = words_in("is was has had seen did does would isnt wasnt hasnt hadnt wouldnt didnt")
CLAUSE = words_in("said says reported reports stated states when because while")
KIN = words_in(
    """mum mummy mother mam dad daddy father brother sister bro sis son daughter uncle aunt aunty
    auntie nan nana nanny gran grandma grandad granddad cousin stepdad stepmum partner boyfriend
    girlfriend husband wife ex friend neighbour twin baby mgm mgf pgm pgf named called hv sw pc
    dr mr mrs ms miss nurse"""
)
_MET = re.compile(
    r"\b(?:(?:seen|spoken|spoke|talked|met|contact|session|call|left|alone|stays?|lives?|living"
    r"|played|playing) (?:with|to|by|from)|told|saw|visited|asked|rang|phoned|texted)"
    r" (?:\w+ (?:and|&) )?$"
)
_DETERMINED = words_in(
    """a an the this that these those his her their my your our its any no some every each one
    bite bruise scratch red small large new old little much more what which in of for"""
)
_BEFORE = re.compile(r"([^\W\d_]+)([^\w\n]*)$")
_AFTER = re.compile(r"([^\w\n]*)([^\W\d_]*)")


def personal(text: str, start: int, end: int) -> bool:
    """Whether a word in lower or all capital letters at [start, end) stands as a person does."""
    low = text[max(0, start - 40) : end + 30].lower()
    at = min(start, 40)
    said, word = low[:at], low[at : at + end - start]
    before, between = _previous(said)
    following = _AFTER.match(low, at + end - start)
    gap, after = following.groups() if following else ("", "")
    plain = gap.isspace()
    opens = not before or any(mark in between for mark in ".!?;:(")
    if before in _DETERMINED and not opens:
        return False
    if _MET.search(said):
        return not plain or after in ("and", "at", "in", "on", "alone", "today", "about", "who")
    if word in MODALS:
        return plain and after in IS
    if plain and after in ACTS:
        return True
    if before in KIN and between.isspace():
        return after in IS or after == "and" or (not plain and not word.endswith("s"))
    return (opens or before in CLAUSE) and plain and after in IS


def _previous(said: str) -> tuple[str, str]:
    """The word before on the same line, and what stands between; "" at the start of a line."""
    found = _BEFORE.search(said)
    return (found[1], found[2]) if found else ("", "")
