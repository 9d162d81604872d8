"""How ages, and intervals that count from a birth or a death, are written."""

from __future__ import annotations

import re

WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_WORD = "|".join(WORDS)
_NUMBER = rf"(?P<n>\d{{1,4}}(?:[.½]\d?)?|an?|{_WORD})"
_UNIT = r"(?P<unit>hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)"
_MORE = (
    rf"(?:,?\s*(?:and\s+)?(?:\d{{1,3}}|an?|{_WORD})(?:\s|-)?"
    r"(?:days?|weeks?|wks?|months?|mths?))?"
)
_NEARLY = (
    r"(?:(?:about|approximately|approx\.?|only|just(?:\s+(?:over|under))?|nearly|almost|around|"
    r"over|under)\s+)?"
)
_FRACTION = r"(?P<n>\d{1,3})/(?P<unit>7|52|12)"  # the field's shorthand: days, weeks, months
_AGED = r"\b(?:aged?|at\s+the\s+age\s+of)\s*:?\s+(?:of\s+)?"
_GOES_ON = r"(?!and\b|at\b|when\b|in\b|but\b|who\b|with\b|on\b)"
_RELATIVE = (
    r"(?:yesterday|today|tomorrow|(?:this|last|next)\s+\w+|on\s+\w+day|"
    r"in\s+\w+\s+days?(?:\s+time)?)"
)
_PART_OF_DAY = r"(?:day|night|morning|evening|afternoon|week)"
_ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
)
_WHOSE = r"(?:(?:his|her|their|the|a|[\w’']+['’]s)\s+)*"
_TO_VITAL = (
    rf"(?={_WHOSE}(?:birth|delivery|death|dying|being\s+born|born|died|stillbirth)\b"
    r"|(?:\w+\s+){1,3}(?:died|was\s+born|were\s+born)\b)"
)

_ENDS = (
    r"(?:died|dies|(?:found|was|is|pronounced)\s+dead|passed\s+away|life\s+extinct|killed|stillborn|"
    r"gave\s+birth|(?:was|were)\s+(?:born|delivered))"
)

#: Each with its shape, which says how the words around the age go on.
AGES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (shape, re.compile(words, re.IGNORECASE))
    for shape, words in (
        ("adjective", rf"(?:\b(?:an?|the)\s+)?\b{_NUMBER}-{_UNIT}-old\b"),
        (
            "adjective",
            rf"(?:\b(?:an?|the)\s+)?\b{_NUMBER}[-\s]{_UNIT}[-\s]old\b(?=\s+{_GOES_ON}[a-z])",
        ),
        ("old", rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}{_MORE}\s+(?:old|of\s+age)\b"),
        ("old", rf"\b{_FRACTION}\s+(?:old|of\s+age)\b"),
        ("old", r"\b(?P<n>\d{1,3})\s?(?P<unit>[ymwd]|mo)\s+old\b"),
        ("old", r"\b(?P<n>\d{1,3})\s?(?P<unit>[ymw])/?o\b"),
        (
            "bracket",
            rf"(?<=\(){_NUMBER}\s?(?P<unit>days?|weeks?|wks?|months?|mths?|years?|yrs?)(?=\s?[,;)])",
        ),
        ("bracket", rf"(?<=\(){_FRACTION}(?=\s?[,;)])"),
        (
            "is",
            rf"\b(?P<verb>is|was|now|nearly|almost|just)\s+(?P<n>\d{{1,2}}|{_WORD})\b"
            rf"(?:\s*{_RELATIVE}|(?=\s*(?:[.,;)]|\Z|and\b)))",
        ),
        (
            "aged",
            rf"{_AGED}{_NEARLY}{_NUMBER}(?:\s?{_UNIT}{_MORE})?(?:\s+old)?\b(?![-/]\d)"
            r"(?!\s?(?:hour|day|week|wk|month|mth|year|yr))",
        ),
        ("aged", rf"{_AGED}{_FRACTION}\b"),
        (
            "at",
            rf"\bat\s+{_NUMBER}\s?(?P<unit>days?|weeks?|wks?|months?|mths?)\b(?!\s+(?:preg|gest))",
        ),
        ("at", rf"\b(?:at|@)\s+{_FRACTION}\b"),
        (
            "turned",
            rf"\b(?:turned|turns|will\s+be|has\s+just\s+turned)\s+{_NUMBER}\b"
            rf"(?:\s+years(?:\s+old)?)?\s*{_RELATIVE}",
        ),
    )
)

#: What is written -> what is said instead.
INTERVALS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(words, re.IGNORECASE), said)
    for words, said in (
        (
            rf"\b(?:post-?\s?natal\s+)?day\s+(?!(?:19|20)\d\d)(?:\d{{1,4}}|{_WORD})\b(?=\s*(?:[,.;:)]|\Z|post|visit|"
            r"check|contact|review|of\s+life|home|weight|midwi|blood|and\b))",
            "[age removed]",
        ),
        (
            rf"\b{_NUMBER}\s?{_UNIT}\s+(?:post-?\s?natal(?:ly)?|post-?\s?partum|"
            r"post[-\s]+(?:birth|delivery|death))\b",
            "[interval removed]",
        ),
        (
            rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}\s+(?:after|following|since|from)\s+{_TO_VITAL}",
            "soon after ",
        ),
        (
            rf"\b{_NEARLY}{_NUMBER}\s?{_UNIT}\s+(?:before|prior\s+to)\s+{_TO_VITAL}",
            "shortly before ",
        ),
        (rf"\bthe\s+{_PART_OF_DAY}\s+(?:after|following)\s+{_TO_VITAL}", "soon after "),
        (rf"\bthe\s+{_PART_OF_DAY}\s+before\s+{_TO_VITAL}", "shortly before "),
        (
            rf"\b(?:the|a)\s+{_PART_OF_DAY}\s+(?:before|after|following)\s+"
            rf"(?={_WHOSE}(?:{_ORDINAL}\s+)?birthday)",
            "around ",
        ),
        (
            rf"(?<=\bdied )(?:\w+\s+){{0,2}}?{_NUMBER}\s?{_UNIT}\s+"
            r"(?:later|afterwards|after|earlier)\b",
            "soon afterwards",
        ),
        (
            rf"(?<=\bborn ){_NUMBER}\s?{_UNIT}\s+(?:ago|earlier|before|previously|later)\b",
            "recently",
        ),
        (
            rf"\b(?:(?:the\s+)?(?:very\s+)?(?:next|following)\s+{_PART_OF_DAY}|"
            rf"{_NEARLY}{_NUMBER}\s?{_UNIT}\s+(?:later|afterwards))"
            rf"(?=,?\s[^.;\n]{{0,60}}\b{_ENDS}\b)",
            "soon afterwards",
        ),
        (
            r"(?:(?<=\bdied )|(?<=\bborn )|(?<=\bdead )|(?<=\bpassed away )|(?<=\bdelivered )|"
            r"(?<=\bkilled )|(?<=\bbirth ))(?:yesterday|today|this\s+(?:morning|afternoon|week)|"
            r"last\s+(?:night|week)|earlier\s+today|overnight|"
            rf"(?:on\s+)?(?:the\s+)?(?:very\s+)?(?:next|following|previous|same)\s+{_PART_OF_DAY})\b",
            "recently",
        ),
        (
            rf"\b(?:(?:his|her|their)\s+)?(?:{_ORDINAL}\s+)?birthday\s+"
            rf"(?:(?:is|was|party|being|had\s+been)\s+)*{_RELATIVE}",
            "a birthday at about this time",
        ),
        (
            rf"\b{_NUMBER}\s?{_UNIT}\s+(?:before|after|prior\s+to|until)\s+"
            rf"(?={_WHOSE}(?:\w+\s+)?birthday)",
            "around ",
        ),
        (r"\b(?P<weeks>\d{2})\s?\+\s?\d(?:/7)?(?=\s*(?:weeks|/40|w\b|[,.)]|\s|\Z))", "{weeks}"),
    )
)
BIRTHDAY = re.compile(
    rf"\b(?:his|her|their|[\w’']+['’]s)\s+(?:{_ORDINAL}\s+)?birthday\b", re.IGNORECASE
)
