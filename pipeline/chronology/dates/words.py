"""The words that dates are written with, and the one way in which all text is levelled first."""

from __future__ import annotations

import re
import unicodedata

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janurary januray",
            "feb febr february febuary feburary febrary",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august augst",
            "sep sept september septmber setember",
            "oct october ocotber",
            "nov november novemeber novmber",
            "dec december decemeber decmber",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mon monday",
            "tue tues tuesday",
            "wed weds wednesday wensday wednsday",
            "thu thur thurs thursday",
            "fri friday",
            "sat saturday",
            "sun sunday",
        )
    )
    for name in names.split()
}

_COUNTED = "one two three four five six seven eight nine ten eleven twelve"
NUMBERS = {word: number for number, word in enumerate(_COUNTED.split(), start=1)} | {
    "a": 1,
    "an": 1,
}

_UNITS = "first second third fourth fifth sixth seventh eighth ninth"
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth"
)
_TWENTIES = tuple(f"twenty {unit}" for unit in _UNITS.split())
ORDINALS = {
    words: number
    for number, words in enumerate(
        (*_UNITS.split(), *_TEENS.split(), *_TWENTIES, "thirtieth", "thirty first"), start=1
    )
}

MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])\.?"
WEEKDAY = rf"(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\b\.?"
COUNT = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"

_ORDINAL = re.compile(
    rf"\b(?:{'|'.join(sorted(ORDINALS, key=len, reverse=True)).replace(' ', '[ -]')})"
    rf"(?=(?: day)?(?: of)? {MONTH})"
)

UNKNOWN = re.compile(
    r"(?:the |exact |specific |precise )*(?:date |dates |day |time )*(?:is |was )?"
    r"(?:n/?k|n/?r|n/?a|n\.k\.?|n\.a\.?|nk|unknown|not known|not recorded|not stated|not given|"
    r"not specified|not noted|not clear|not documented|not available|not dated|undated|no date|"
    r"no date recorded|no date given|unclear|tbc|to be confirmed|none|none recorded|missing|"
    r"illegible|blank|various|x+|-+|\.+|_+)"
    r"(?: date| dates)?"
)

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣-", "-"),
        **dict.fromkeys("‘’ʼ´`′", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("⁄∕／", "/"),
        "〃": '"',
        "…": "...",
        **dict.fromkeys("·•∙", "."),
    }
)


def level(text: str) -> str:
    """Lower case, one kind of dash, quote and space; no ordinals, no invisible characters."""
    plain = unicodedata.normalize("NFKC", text.translate(_ALIKE)).translate(_ALIKE)
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf").casefold()
    plain = re.sub(r"(?<=\d)\s*(?:st|nd|rd|th)\b", "", plain)
    plain = re.sub(r"(\d)t(\d\d:\d\d(?::\d\d)?)z?\b", r"\1 \2", plain)  # ISO 8601
    plain = re.sub(r"\b(\d{1,2})h(\d\d)\b", r"\1:\2", plain)
    plain = re.sub(r"(?<=\d)([./])\1(?=\d)", r"\1", plain)  # "22..05.13", a scan's specks
    plain = re.sub(r"\s+", " ", plain).strip()
    plain = re.sub(r'^- ?"+ ?-$', '"', plain)  # a ditto mark between dashes
    return re.sub(rf"(?<=\d) day of (?={MONTH})", " ", _ORDINAL.sub(_in_figures, plain))


def _in_figures(match: re.Match[str]) -> str:
    return str(ORDINALS[match[0].replace("-", " ")])


def tidy(phrase: str) -> str:
    """Without the brackets, commas and joining words that may stand round a date."""
    phrase = re.sub(r"[()\[\]{}]|^date[sd]?\s*:|^dated? (?=\d)|\bmonth of\b", " ", phrase)
    phrase = re.sub(r"\b(?:the|of|in|year|during|within|throughout)\b(?! after\b)", " ", phrase)
    phrase = re.sub(
        r"\b(?:cont(?:inued|'?d)?|sic|incl(?:usive)?)\b\.?|[*\"#]+(?=.)|(?<=.)[*\"#]+", " ", phrase
    )
    phrase = re.sub(r"\s*,\s*", " ", phrase)
    phrase = re.sub(r"\s+", " ", phrase)
    return re.sub(r"^[\s:;,.@-]+|[\s:;,.@-]+$", "", phrase)


def count(word: str) -> int:
    return NUMBERS[word] if word in NUMBERS else int(word)
