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

MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![a-z])\.?"
WEEKDAY = rf"(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})\b\.?"
COUNT = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"

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
    }
)


def level(text: str) -> str:
    """Lower case, one kind of dash, quote and space; no ordinals, no invisible characters."""
    plain = unicodedata.normalize("NFKC", text.translate(_ALIKE)).translate(_ALIKE)
    plain = "".join(c for c in plain if unicodedata.category(c) != "Cf").casefold()
    plain = re.sub(r"(?<=\d)\s*(?:st|nd|rd|th)\b", "", plain)
    plain = re.sub(r"(\d)t(\d\d:\d\d(?::\d\d)?)z?\b", r"\1 \2", plain)  # ISO 8601
    return re.sub(r"\s+", " ", plain).strip()


def tidy(phrase: str) -> str:
    """Without the brackets, commas and joining words that may stand round a date."""
    phrase = re.sub(r"[()\[\]{}]|^dates?\s*:|\bmonth of\b", " ", phrase)
    phrase = re.sub(r"\b(?:the|of|in|year|during|within|throughout)\b(?! after\b)", " ", phrase)
    phrase = re.sub(r"\b(?:cont(?:inued|'?d)?|sic)\b\.?|[*\"#]+(?=.)|(?<=.)[*\"#]+", " ", phrase)
    phrase = re.sub(r"\s*,\s*", " ", phrase)
    phrase = re.sub(r"\s+", " ", phrase)
    return re.sub(r"^[\s:;,.@-]+|[\s:;,.@-]+$", "", phrase)


def count(word: str) -> int:
    return NUMBERS[word] if word in NUMBERS else int(word)
