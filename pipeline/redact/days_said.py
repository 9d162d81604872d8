"""How a day is said from another: "a week tomorrow", "last Tuesday", "on the ninth", "at 03:14"."""

from __future__ import annotations

from pipeline.redact.calendar import MONTHS
from pipeline.redact.counts import SPAN

WEEKDAY = (
    r"(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"\b(?-i:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?(?=\s*(?:\d|at\b|@|[,;:)]|\Z)))"
)
PART_OF_DAY = r"(?:day|night|morning|evening|afternoon|weekend|week|fortnight)"
ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty)[-\s](?:first|second|third|fourth|fifth|sixth|"
    r"seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
    r"nineteenth|twentieth|thirtieth)\b"
)
#: "her 4th on Tuesday" is a birthday, "her 4th visit" none.
BIRTHDAY = (
    rf"(?:\bbirthdays?\b|\b(?:his|her|their|[\w’']+['’]s)\s+{ORDINAL}"
    rf"(?=\s*(?:[.,;)]|\Z)|\s+(?:{WEEKDAY}|on\b|last\b|next\b|this\b|today|tomorrow|yesterday)))"
)
#: A date written out is the date rules' (dates.py).
_NO_DATE = (
    rf"(?!,?\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?)?(?:\d{{0,2}}[/.-]\d|"
    rf"(?:{'|'.join(month[:3] for month in MONTHS)})|of\s+(?-i:[A-Z])))"
)
_OF_MONTH = r"(?:\s+(?:of\s+)?(?:this|that|the|next|last)\s+month)"
DAY_OF_MONTH = (
    rf"(?:(?:on\s+)?(?:{WEEKDAY},?\s+)?the\s+{ORDINAL}{_OF_MONTH}|\bon\s+(?:the\s+{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)\b)"
    rf"{_NO_DATE}(?!\s+(?:occasion|visit|day|floor|attempt|time|birthday|ward|centile|call|child|page))"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)\s+(?:inst|ult|prox)\b\.?)"
)
_LESS = rf"(?:\s+(?:minus|less|plus|and|but)\s+{SPAN})?"
PAST = (
    r"(?:\b(?:the\s+day\s+before\s+)?yesterday(?:\s+(?:morning|afternoon|evening))?\b|"
    r"\b(?:just\s+|only\s+|exactly\s+|earlier\s+)?today\b|\btonight\b|\bovernight\b|"
    rf"\b(?:earlier\s+)?this\s+(?:very\s+)?{PART_OF_DAY}\b|"
    rf"\b(?:(?:a|one|two)\s+weeks?\s+)?last\s+(?:{PART_OF_DAY}\b|{WEEKDAY})|\bthe\s+other\s+day\b|"
    rf"\b(?:just\s+|only\s+|exactly\s+|about\s+)?{SPAN}\s+(?:ago|previously|back)\b)"
)
FUTURE = (
    r"(?:\b(?:(?:a|one|two)\s+weeks?\s+)?(?:tomorrow|(?:on\s+)?"
    rf"{WEEKDAY}(?=\s+week\b))(?:\s+week)?\b|"
    rf"\b(?:a|one|two)\s+weeks?\s+(?:today|(?:on\s+)?{WEEKDAY})|\bthe\s+day\s+after\s+tomorrow\b|"
    rf"\bnext\s+(?:{PART_OF_DAY}\b|{WEEKDAY})|\bin\s+(?:just\s+|only\s+|exactly\s+)?{SPAN}"
    rf"(?:['’]?s?['’]?\s+time)?{_LESS}|\b{SPAN}\s+(?:from\s+now|hence|away|off)\b)"
)
SAME = rf"\b(?:on\s+)?(?:the|that)?\s*(?:very\s+)?same\s+{PART_OF_DAY}\b"
LATER = (
    rf"(?:\b(?:on\s+)?(?:the\s+|that\s+)?(?:very\s+)?(?:next|following|previous)\s+(?:{PART_OF_DAY}\b|{WEEKDAY})"
    rf"|\bthe\s+{PART_OF_DAY}\s+(?:before|after)\b(?=\s*(?:[.,;)]|\Z))"
    rf"|\b{SPAN}\s+(?:later|afterwards|earlier)\b)"
)
ON_WEEKDAY = (
    r"(?:\b(?:early|late)\s+)?(?:\b(?:on|one)\s+)?(?:\b(?:the|a|that|this)\s+)?"
    rf"{WEEKDAY}(?:\s+(?:morning|lunchtime|afternoon|evening|night)\b)?"
    rf"(?:\s+(?:the\s+)?{ORDINAL})?{_NO_DATE}"
)
#: "the day before the meeting": days of an event that is dated elsewhere.
_FROM_EVENT = (
    rf"(?:\b(?:the|on\s+the)\s+(?:very\s+)?{PART_OF_DAY}\s+(?:before|after|of|following)|\b{SPAN}\s+(?:before|after))"
    r"\s+(?:the|an?|his|her|their|our|my|this|that)\s+[\w’'-]+"
)
#: What follows an age and ties it to a day: "was two yesterday", "four a week tomorrow".
RELATIVE = (
    rf"(?:{FUTURE}|{PAST}|{LATER}|{SAME}|{DAY_OF_MONTH}|{_FROM_EVENT}|\bon\s+(?:the\s+)?{WEEKDAY}|"
    r"\bto\s+the\s+day\b|\b(?:at|this|over\s+the|next)\s+(?:the\s+)?weekend\b|"
    r"\b(?:this|last|next)\s+month\b)"
)
_UNITS = (
    r"(?:(?:kgs?|g|lbs?|st|mg|mls?|l|litres?|cm|mm|m|miles?|mmol\S*|units?|weeks?|per|percent)\b|"
    r"[°%/])"
)
CLOCK = (
    r"(?:\b(?:timed\s+)?(?:(?:just|shortly|soon)\s+(?:before|after)\s+|(?:at|around|about|approx\.?|"
    r"approximately|by|circa|from|until|till|after|before|since|between)\s+|@\s*){0,3}"
    r"(?:\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\s?(?:hrs?|hours|[ap]\.?m\b\.?))?(?!\w)|"
    r"\b(?:1[0-2]|0?\d)(?:[.][0-5]\d)?\s?[ap]\.?m\b|\b[0-2]\d[.]?[0-5]\d\s?(?:hrs?|hours|h)\b)|"
    rf"\b(?:at|around|about|@)\s+(?:[01]\d|2[0-3])[.]?[0-5]\d\b(?!\s?{_UNITS})|"
    rf"\bat\s+\d[.][0-5]\d\b(?!\s?{_UNITS})|"
    # "999 call 23.41", "mostly after 22.00"
    r"\b(?:(?:by|from|until|till|after|before|since|between)\s+)?(?<![\d.,£$€/-])(?<!\bpH )"
    rf"(?:[01]\d|2[0-3])[.][0-5]\d\b(?!\.?\d|-|\s?{_UNITS}|\s(?:to|and)\s[\d.]+\s?{_UNITS})|"
    r"\b(?:at|around|about)\s+(?:midnight|noon|midday|(?:half|quarter|five|ten|twenty|twenty[-\s]five)"
    r"\s+(?:past|to)\s+\w+|\w+\s+o['’]clock)\b)"
)
