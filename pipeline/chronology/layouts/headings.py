"""What a column heading means, in the words of many agencies' forms."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.chronology.dates.words import level

MEANINGS = (
    "date", "end", "time", "source", "event", "response", "comment", "seen", "other", "prose",
)  # fmt: skip

_OF = r"(?: (?:of|for) (?:the )?(?:\w+ )*?(?:event|contact|incident|entry|visit|occurrence|attendance|action|activity|appointment|call|referral|recording|significant event)s?)?"  # noqa: E501
_CLOCK = r"(?: ?(?:and|&) ?times?)?"
_KIND = r"(?:start|from|event|contact|incident|entry|key|actual|visit|the|significant|appointment) "

# In order: the first that matches a whole heading decides.
_VOCABULARY: tuple[tuple[str, str], ...] = (
    ("end", r"(?:end(?:ed)?|finish(?:ed)?|to)(?: date)?|date (?:to|ended|end|finished)|until"),
    (
        "date",
        rf"(?:{_KIND})*dates?{_CLOCK}{_OF}|times? ?(?:and|&) ?dates?{_OF}|when|"
        rf"when did (?:it|this) happen|date (?:from|started|occurred|start|dd.*|d m y)|day|"
        rf"(?:day|month|year)(?: (?:and|&) (?:date|year))?|from|start(?:ed)?|began|date day|"
        rf"day date|date time|(?:\w+ ){{1,4}}dates? (?:and|&) times?|"
        rf"time date|date (?:it )?happened|dd mm yy(?:yy)?|date period|period",
    ),
    ("date", r"dates? (?:recorded|entered|reported|of record)|recorded date"),
    (
        "time",
        rf"(?:start |event )?times?(?: (?:24|hh).*)?{_OF}|time (?:occurred|if known)|h(?:ou)?rs?",
    ),
    (
        "seen",
        r"(?:was |were )?(?:the )?"
        r"(?:child|children|subject|adult|young person|baby|yp|victim)s? (?:was |were )?"
        r"(?:seen|present|spoken to)\b.*|seen|who was seen|seen alone",
    ),
    (
        "comment",
        r".*\b(?:comments?|analysis|remarks?|reflections?|commentary|judge?ment|observations? of "
        r"(?:the )?author)\b.*",
    ),
    (
        "source",
        r"(?:information |data )?sources?\b.*|records?|evidence|documents?|where recorded|"
        r"recorded in|record (?:type|source)|source record|file|systems?|database",
    ),
    (
        "event",
        r"(?:(?:key|significant|the|brief|full|nature|details?|description|summary|of|what|and|an|"
        r"outline|account|or|type|log|running|case|diary|progress|clinical|nursing|medical|daily|"
        r"ward|session|handover) )*"
        r"(?:events?|happened|incidents?|contacts?|activity|activities|occurrences?|interventions?|"
        r"details?|descriptions?|summary|narrative|information|entry|entries|occurred|notes?|"
        r"chronology|account|content|episode|encounter|consultation|presentation|involvement|"
        r"attendances?|observations?|updates?|text|history|statement|case notes?|logs?)"
        r"(?: (?:details?|description|summary|narrative|notes?|information|"
        r"with .*|of .*|and .*|or .*|"
        r"recorded|known|record|events?|contacts?|happened|activity|incidents?))*",
    ),
    (
        "event",
        r"what|records? of (?:the )?(?:events?|contacts?|visits?|incidents?|calls?)|"
        r"(?:significant |main |key )?(?:concerns?|issues?)(?: raised| noted)?",
    ),
    ("event", r"presenting \w+|reasons? for (?:the )?(?:contact|attendance|referral|visit|call)"),
    ("event", r"(?:agency|service|our) involvement"),
    ("event", r"what (?!was done|action).*|(?:seen|said|heard|observed) and .*"),
    (
        "response",
        r"(?:agency |professional |service |immediate |any )?(?:responses?|outcomes?|actions?|"
        r"decisions?|results?|disposals?|follow up)\b.*|what (?:was done|action).*",
    ),
)
_PATTERNS = tuple((meaning, re.compile(pattern)) for meaning, pattern in _VOCABULARY)

# The kind of a contact ("Home visit"), not what happened at it.
_KINDS = r".*\b(?:type|nature|method|mode|category)\b"
# Which column is "what happened" where several might be.
_BEST_EVENT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?!{_KINDS}).*\bevents?\b.*|.*happened.*",
        rf"(?!{_KINDS})(?:what\b.*|.*\b(?:details?|description|narrative|summary|account)\b.*)",
        rf"(?!{_KINDS}).*",
        r".*",
    )
)
_VERSIONS = re.compile(
    r"(?:version|draft|revision|issue|amendment)s?(?: (?:no|number|control|history))?|"
    r"change made by"
)
_OTHER_LISTS = re.compile(
    r"recommendations?|target date|signatures?|signed|dob|d o b|date of birth|relationship.*|"
    r"authors?|approved by|reviewed by|roles?|job title|designation|lead|lead agency|timescales?|"
    r"deadline|by when|qualifications?|page|pages|date (?:of )?(?:interview|completed|completion)|"
    r"interviewed|birth|date of death|review date|date (?:of|for) (?:report|review|panel)|"
    r"date due|due date|postcode|address|telephone|phone|e ?mail"
)

_SHORT_LISTS = re.compile(
    r"(?:full |staff )?names?(?: of .*)?|interviewees?|titles?|(?:document|report|policy|file)s?"
    r"(?: (?:reviewed|read|seen|title|name|considered))?|training|courses?|professional"
)
_DATE_LABELS = re.compile(
    r"dob|d o b|date of (?:birth|death)|(?:birth|death|report) date|date (?:completed|signed|due)|"
    r"(?:date of|date|dated) (?:the )?"
    r"(?:report|review|completion|interview|panel|publication|meeting)"
)


def plain(heading: str) -> str:
    """A heading without brackets, punctuation and its second line of small print."""
    text = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", level(heading.split("\n\n")[0]))
    text = re.sub(r"(?<=\w)'s?(?=\W|$)", "", text)
    return re.sub(r"\s+", " ", re.sub(r"[^\w&]+", " ", text)).strip()


def meaning(heading: str, mapped: Mapping[str, str]) -> str:
    """What the column holds, or "" where the words are not known.

    mapped: from case.toml, heading in lower case -> one of MEANINGS; it wins.
    """
    own = mapped.get(re.sub(r"\s+", " ", heading).strip().lower()) or mapped.get(plain(heading))
    if own:
        return own
    words = plain(heading)
    if not words or len(words) > 80 or is_other_list(heading):
        return ""
    return next((m for m, pattern in _PATTERNS if pattern.fullmatch(words)), _first_of(heading))


def _first_of(heading: str) -> str:
    """ "Event / Outcome": the first of two meanings."""
    parts = re.split(r"\s*/\s*|\n", level(heading), maxsplit=1)
    first = plain(parts[0])
    if len(parts) < 2 or not first:
        return ""
    return next((m for m, pattern in _PATTERNS if pattern.fullmatch(first)), "")


ONLY_A_KIND = 3


def event_rank(heading: str) -> int:
    """0 for the best name of "what happened", ONLY_A_KIND for the kind of a contact."""
    words = plain(heading)
    return next(i for i, pattern in enumerate(_BEST_EVENT) if pattern.fullmatch(words))


def is_version(heading: str) -> bool:
    """A column of a document's own history: the table is no chronology."""
    return bool(_VERSIONS.fullmatch(plain(heading)))


def is_short_list(heading: str) -> bool:
    """A column of names or documents: of a list if its cells are short, of a chronology if not."""
    return bool(_SHORT_LISTS.fullmatch(plain(heading)))


def is_date_label(label: str) -> bool:
    """The label of one date on a cover sheet or in a family's details: no event."""
    return bool(_DATE_LABELS.fullmatch(plain(label)))


def is_other_list(heading: str) -> bool:
    """A column of a staff list, family list or action plan."""
    return bool(_OTHER_LISTS.fullmatch(plain(heading)))
