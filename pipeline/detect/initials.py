"""Initials: where only a person's can stand, and where an acronym means itself.

"JT / WO", "AM: no action", "Comment by author: AM", "IT, health visitor". Letters that are an
acronym of the field or a word ("CP", "IT") are somebody's by such a place; once somebody of the
case is known to have them, everywhere but where they show their own meaning ("CP plan"). All are
doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL as SMALL_WORDS
from pipeline.data.clipped import CLIPPED
from pipeline.data.glossary import ACRONYMS
from pipeline.data.letters import DEEDS, VERBS
from pipeline.data.slots import ACTS, ENDS, SPEAKS
from pipeline.data.titles import KIN, RANKS
from pipeline.detect.english import is_english, is_role, shouts
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_AUTHOR = re.compile(
    r"\b(?:author|worker|initials?|signed|sig|officer|inputter|recorder|writer|actions?|mins|minutes"
    r"|(?:comment|entry)(?: made)? by)(?: by| name| initials?)?[ \t]*[:=\-(]?[ \t]*$",
    re.I,
)
_SEEN = re.compile(
    r"\b(?:entered|recorded|completed|written|input|added|updated|signed|seen|typed|taken|agreed)"
    r" by[ \t:]*$",
    re.I,
)
_BY = re.compile(r"\b(?:by|per|from|to|with|told|w|re)[/ ]\s?$", re.I)
_MET = re.compile(r"\b(?:saw|met|told|asked|rang|phoned)\s$")
_PRESENT = re.compile(
    r"(?:^|[.;]\s)\W*(?:present|in attendance|attendees|attended by|attended|apologies|apols"
    r"|invited|dist list|distribution|cc)\b(?:[^.]|(?<=[A-Z])\.)*$",
    re.I,
)
_ITEM = re.compile(r"(?:[,;:&/(]|\band)\s*$")
_ITEM_END = re.compile(r"\s*(?:[,;&/.()]|and\b|$)")
_SIGNS = re.compile(r"(?:[.!?)\]\"']|\s[-–—]|^[-–—])\s*$")
_SIGNED = re.compile(r"\W*$|\s+Signed\b|\s+(?:[-–—] )?[A-Z][\w.'-]*(?: [\w.'-]+)?\s*$")
_LAST = re.compile(r"\W*$|\s+Signed\b")
_POST = re.compile(
    r"(?<![\w'])(?:HV|SHV|SW|SSW|ASW|FSW|MW|CPN|SN|PC|WPC|DC|DS|PS|PCSO|CSO|IRO|GP|TA|KW)\s$"
)
_OPENS = re.compile(r"(?:[.!?:;,]|\band|&)\s+$")
_DOES = re.compile(
    r" (?:for [A-Z]\b|sends? (?:apologies|apols)|visited|rang|phoned|called|attended|said|told"
    r"|spoke|reported|emailed|texted|advised|agreed|asked|contacted|met|took|saw|left|arrived"
    r"|stated|to (?!be\b)[a-z]{2,})\b|: (?=[a-z])| [-–] (?=[A-Za-z])"
)
_SENDS = re.compile(r" (?:for [A-Z]\b|sends? (?:apologies|apols)\b)")
_COUNCILS = frozenset(
    (
        "LA",
        "ED",
        "HA",
        "CC",
        "CA",
        "NO",
        "OK",
        "PS",
        "NB",
        "RE",
        "TO",
        "PM",
        "AM",
        "ID",
        "TV",
        "UK",
        "IT",
    )
)
_NOTES = frozenset(
    ("NK", "FU", "TC", "HV", "DW", "VM", "NR", "NA", "RV", "HX", "TX", "RX", "MH", "DV", "CP", "DA",
     "CE", "SA", "GP", "CS", "CT", "IV", "IM", "PR", "PN", "AN", "NP", "DD", "EP", "CD")
)  # fmt: skip
_PLAIN_PLACES = ("signed", "author", "role", "post")
_ENDED = re.compile(
    r"\W*$|[.,;:)]|\s+Signed|\s[-–]|\s[A-Z]{2}\W*$"
    r"|\s(?:and|&|had|has|was|is|to|re|for|on|at|in|that|who|said|rang|called|not|[a-z]{3,}ed)\b"
)
_AND_ROLE = re.compile(r"(?:, | [-–] |/)(?P<role>[^\W\d_]+)")
_NAMED = re.compile(r"(?P<it>[A-Z][\w'-]+) \($")
_BRACKETED = re.compile(r" \((?P<role>[^\W\d_]+)(?: [^\W\d_]+)?\)")
_IN = re.compile(
    r"\b(?:the|an?|this|each|every|his|her|their|our|no|any|in|on|at|under|into|via|new)\s$",
    re.I,
)
_WITHIN = re.compile(r"in|on|at|under|into|via", re.I)
_POSTS = frozenset((*(r for r in RANKS if r.isupper() and len(r) < 4), "MW", "MGM", "MGF"))
_NO_AGENCY = frozenset(("AM", "PM", "AB", "ED", "AL", "PD", "MP", "CS"))
_HALVES = re.compile(r"\s?(?:and|or|to|&|/|-) ?(?:AM|PM)\b")
_CLOCK = re.compile(r"\d\s?$")
_ALONE = re.compile(r"\W*[A-Z]{2,3}(?:\s*[/&,+;]\s*[A-Z]{2,3})*\W*")
_LOWER = re.compile(
    r"(?<![\w'/])(?P<it>[a-z]{2})(?= \((?:hv|sw|ssw|gp|mw|cpn|fsw|pc|ds|dc|iro|tm|sn|fnp)\))"
    r"|(?<![\w'/])(?:hv|sw|ssw|mw|cpn|fsw|pc|dc|iro|seen by|rec'd by) (?P<after>[a-z]{2})(?![\w'])"
)
_SMALL = "no ok an so it do go if in is me my of on or to up us we be by he as at hi oh"
_FOLLOWS = ACTS | SPEAKS | ENDS | SMALL_WORDS | VERBS | DEEDS
SMALL: frozenset[str] = frozenset(_SMALL.split())
"""Words in capitals that are initials only after "author"."""


SURE = ("author", "signed", "role", "post", "acts")
"""Places where nothing but a person's initials stands, whatever else the letters mean."""
AUTHORED = "pattern:initials of an author"
"""The reason in those places: such letters are looked for everywhere."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; certain where only initials stand and the letters mean nothing else."""
    for word in line.words:
        if len(word.raw) in (2, 3) and word.raw.isupper() and word.raw.isalpha():
            place = placed(line, word)
            known = is_known(word)
            listed = (place == "alone" and "/" in line.text) or place == "present"
            own = place in SURE and (len(word.raw) < 3 or place in ("author", "role"))
            own |= place == "present" and len(word.raw) < 3 and _among(line, word)
            own |= place == "by" and len(word.raw) < 3 and _lone(line, word)
            own |= place == "seen" and len(word.raw) < 3 and not is_role_code(word)
            if place and (not known or own or (listed and not _is_agency(word))):
                rule = AUTHORED if own else "pattern:initials"
                sure = own and not (known and (place not in _PLAIN_PLACES or is_note(word)))
                yield Hit(word.start, word.end, "person", rule, "", not sure)
    for match in _LOWER.finditer(line.text):
        group = "it" if match.group("it") else "after"
        if match.group(group) not in SMALL and not is_english(match.group(group)):
            yield Hit(*match.span(group), "person", "pattern:initials", doubtful=True)


def is_note(word: Word) -> bool:
    """Whether letters are a post, a council or what a note says at its end: "OK", "NK", "FU"."""
    return is_role_code(word) or word.raw in _COUNCILS | _NOTES or len(word.raw) > 2


def is_known(word: Word) -> bool:
    """Whether letters are an acronym of the field or a word."""
    if word.raw in ACRONYMS or word.folded in CLIPPED or word.folded in SMALL:
        return True
    return len(word.raw) > 2 and is_english(word.raw)


def is_role_code(word: Word) -> bool:
    """ "HV", "SW", "GP": what somebody is, not who."""
    return word.raw in _POSTS


def _is_agency(word: Word) -> bool:
    """Whether an acronym may as well be who attended or wrote: any but a time of day or a word."""
    return (word.raw in ACRONYMS or word.raw in RANKS) and word.raw not in _NO_AGENCY


def placed(line: Line, word: Word) -> str:
    """Where initials stand, or "" (nowhere that tells).

    author ("Signed: JT"), seen ("seen by JT"), signed (the end of an entry), role ("JT, health
    visitor"), post ("SW JT"), present (a list of who came), alone (in a cell), colon ("JT: no
    action"), by.
    """
    before, after = line.text[: word.start], line.text[word.end :]
    if _AUTHOR.search(before):
        return "author"
    if _SEEN.search(before):
        return "seen"
    ends = _SIGNED.match(after) if not is_role_code(word) else _LAST.match(after)
    if _SIGNS.search(before) and ends and not shouts(line):
        return "signed"
    if _roled(line, word):
        return "role"
    if _POST.search(before) and _ENDED.match(after) and not is_heading(word):
        return "post"
    if _PRESENT.search(before) and _ITEM.search(before) and _ITEM_END.match(after):
        return "present"
    if _begins(before) and len(word.raw) == 2 and _does(line, word):
        return "acts"
    if word.folded in SMALL:
        return ""
    if len(line.text) < 40 and _ALONE.fullmatch(line.text):
        return "alone"
    if not before.strip() and re.match(r"\s?[:\-–]\s|:", after):
        return "colon"
    return "by" if _BY.search(before) or _MET.search(before) else ""


def _begins(before: str) -> bool:
    return not before.strip() or bool(_OPENS.search(before))


def _does(line: Line, word: Word) -> bool:
    """ "AP visited", "CM sends apologies", "CT for M.": what people do, and no post or council."""
    if shouts(line):
        return False
    does = _SENDS if is_role_code(word) or word.raw in _COUNCILS else _DOES
    return bool(does.match(line.text, word.end))


def _lone(line: Line, word: Word) -> bool:
    """ "Attended w/ AP.": no post, no council, and nothing after it that it could describe."""
    if is_role_code(word) or word.raw in _COUNCILS:
        return False
    met = _MET.search(line.text[: word.start])
    to = line.text[: word.start].endswith("to ")
    return bool(met or (not to and _ENDED.match(line.text[word.end :])))


def _among(line: Line, word: Word) -> bool:
    """Whether other letters of the list, which are no posts, show that it is one of initials."""
    others = (w for w in line.words if len(w.raw) == 2 and w.raw.isupper() and w != word)
    return not is_role_code(word) or any(not is_role_code(w) and not is_known(w) for w in others)


def is_heading(word: Word) -> bool:
    """ "SW HV", "HV TC": what somebody did, a home visit or a call."""
    return word.raw in ("HV", "TC", "DNA", "NFA", "HX", "FU", "RV", "UK")


def _roled(line: Line, word: Word) -> bool:
    """Whether what somebody is stands beside: "IT, health visitor", "DC (father)", "Mei (MW)"."""
    named = _NAMED.search(line.text[: word.start])
    if named and named.group("it")[0] == word.raw[0] and line.text[word.end : word.end + 1] == ")":
        return True
    role = None if line.text[: word.start].strip() else _AND_ROLE.match(line.text, word.end)
    role = role or _BRACKETED.match(line.text, word.end)
    if not role or not is_role(role.group("role")):
        return False
    return not is_role_code(word) or role.group("role").casefold() in KIN


def means_itself(line: Line, word: Word) -> bool:
    """Whether letters that are somebody's initials stand for what they always do: "CP plan".

    After an article or a preposition, beside a number or another acronym, before a noun or a
    name ("DC Winter").
    """
    within = _IN.search(line.text[: word.start])
    owned = re.match(r"'s [a-z]", line.text[word.end :])  # "in DC's van"
    if shouts(line) or (within and not (owned and _WITHIN.fullmatch(within[0].strip()))):
        return True
    if _CLOCK.search(line.text[: word.start]) or re.match(r"[ -]?\d", line.text[word.end :]):
        return True
    if word.raw in ("AM", "PM") and _HALVES.match(line.text, word.end):
        return True
    index = line.words.index(word)
    if index and line.gap(index) in (" ", "-") and line.words[index - 1].raw.isupper():
        return True
    if index + 1 == len(line.words) or line.gap(index + 1) not in (" ", "-"):
        return False
    after = line.words[index + 1]
    if is_role_code(word) and after.capital:
        return True
    return is_english(after.raw) and after.folded not in _FOLLOWS
