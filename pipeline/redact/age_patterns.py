"""How ages, and intervals that count from a birth or a death, are written."""

from __future__ import annotations

import re

from pipeline.redact.counts import BARE, COMPOUND, SHORT_SPAN, SPAN, span_of
from pipeline.redact.days_said import RELATIVE, WEEKDAY

_NEARLY = (
    r"(?:(?:about|approximately|approx\.?|only|just(?:\s+(?:over|under))?|nearly|almost|around|"
    r"over|under|exactly|precisely|barely)\s+)?"
)
_AGED = r"\b(?:aged?|at\s+the\s+age\s+of)\s*:?\s+(?:of\s+)?(?:is\s+|was\s+)?"
#: "two to four weeks old": the first number of a range goes with the second.
RANGE = rf"(?:(?:between\s+)?{BARE}(?:\s+(?:to|or|and)\s+|\s?[-–]\s?))"
_CHILD = (
    r"(?:bab(?:y|ies)|child(?:ren)?|infants?|newborns?|toddlers?|boys?|girls?|sons?|daughters?|brothers?|"
    r"sisters?|siblings?|twins?|grandsons?|granddaughters?|grandchild(?:ren)?|lads?)"
)
_GOES_ON = r"(?!and\b|at\b|when\b|in\b|but\b|who\b|with\b|on\b)"
_TIED = rf"(?:(?:\s+and\s+{SPAN})?,?\s*(?:exactly\s+|since\s+)?{RELATIVE}|\s+and\s+{SPAN})"
_ENDS_AGE = r"(?=\s*(?:[.,;)]|\Z|and\b|(?:on|at)\s+this\s+(?:visit|contact|review|date)\b))"
_ENDS_OF = (
    rf"(?:{_ENDS_AGE}|(?=\s+(?:who|whom|whose|was|were|is|has|had|can|cannot|could|would|should|will|does|"
    r"did|may|might|must|with|in|at|to|or|when|by|like|that)\b))"
)
_ENDS_TURNING = rf"(?:{_ENDS_AGE}|(?=\s+(?:years?\b|he\b|she\b|they\b|(?-i:[A-Z]))))"
_NO_PREGNANCY = r"(?!\s+(?:preg|gest|(?:in|into|along|overdue|late)\b))"
_TURNS = (
    r"(?:would\s+have\s+(?:been|turned|become|reached)|"
    r"(?:has|had)\s+(?:just\s+|only\s+just\s+|recently\s+)?turned|(?:just\s+)?turned|"
    r"turns|turning|(?:will|would)\s+(?:soon\s+|just\s+)?(?:be|turn|become)|"
    r"(?:is|was)\s+(?:going\s+to\s+be|about\s+to\s+(?:be|turn)|due\s+to\s+(?:be|turn))|becomes|became)"
)
_PART_OF_DAY = (
    r"(?:very\s+)?(?:next\s+)?(?:day|night|morning|evening|afternoon|week|fortnight|weekend)"
)
_ORDINAL = (
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
)
_TO_THE_DAY = r"(?:(?:almost\s+|exactly\s+|nearly\s+)?to\s+the\s+(?:very\s+)?day\s+)?"
_WHOSE = r"(?:(?:his|her|their|the|a|[\w’']+['’]s)\s+)*"
_TO_VITAL = (
    rf"(?={_WHOSE}(?:birth|delivery|death|dying|being\s+born|born|died|stillbirth|due\s+date|EDD)\b"
    r"|(?:\w+\s+){1,3}(?:died|was\s+born|were\s+born)\b)"
)
_ENDS = (
    r"(?:died|dies|(?:found|was|is|pronounced)\s+dead|passed\s+away|life\s+extinct|killed|stillborn|"
    r"gave\s+birth|(?:was|were)\s+(?:born|delivered))"
)
_TO_BIRTHDAY = rf"(?={_WHOSE}(?:{_ORDINAL}\s+|\w+\s+)?birthday)"
_TO_TURNING = (
    r"(?=(?:(?!the\b)[\w’'-]+\s+){1,3}(?:turned|turns|turning|was|became|reached|"
    r"would\s+(?:have\s+)?(?:be(?:en|come)?|turn(?:ed)?|reach(?:ed)?))\s+"
    rf"(?:{BARE}){_ENDS_TURNING})"
)

#: Each with its shape, which says how the words around the age go on.
AGES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (shape, re.compile(words, re.IGNORECASE))
    for shape, words in (
        ("adjective", rf"(?:\b(?:an?|the)\s+)?(?P<span>{SPAN})-old\b"),
        ("adjective", rf"(?:\b(?:an?|the)\s+)?(?P<span>{SPAN})\s+old\b(?=\s+{_GOES_ON}[a-z])"),
        # "the five week baby", not "the six week baby clinic"
        (
            "adjective",
            rf"(?:\b(?:an?|the)\s+)?(?P<span>{SPAN})(?=\s+(?:baby|infant|newborn)\b(?!\s+(?:clinic|"
            r"check|group|massage|review|milk|food|clothes|bath|club|show)\b))",
        ),
        (
            "old",
            rf"\b(?:at\s+)?{_NEARLY}{RANGE}?(?P<span>{SHORT_SPAN})\s+(?:old|of\s+age)\b{_TIED}?",
        ),
        # "a baby of five weeks", "a girl of three who": not "a worker of eleven months' standing"
        (
            "of",
            rf"(?P<child>\b{_CHILD})\s+of\s+{_NEARLY}{RANGE}?"
            rf"(?:(?P<span>{SPAN})(?!['’])|(?P<n>{BARE})(?:\s+years?\b)?{_ENDS_OF})",
        ),
        ("old", r"\b(?P<span>\d{1,3}\s?[ymw])/?o\b"),
        ("bracket", rf"(?<=\()(?P<span>{SPAN})(?=\s?[,;)])"),
        (
            "is",
            rf"\b(?P<verb>is|was|been|now|nearly|almost|just)\s+(?:now\s+)?(?:{SPAN}\s+(?:over|past|"
            rf"short\s+of|shy\s+of|under|off|from)\s+)?{_NEARLY}(?P<n>{BARE})(?:\s+years?\b(?!\s+\w))?(?:{_TIED}|{_ENDS_AGE})",
        ),
        (
            "is",
            rf"\b(?P<verb>is|was|now|nearly|almost|just)\s+(?:now\s+)?"
            rf"(?!{_NEARLY}{SHORT_SPAN}\s+(?:old|of\s+age)\b){_NEARLY}(?P<span>{SHORT_SPAN})"
            rf"{_NO_PREGNANCY}(?:{_TIED}|{_ENDS_AGE}|(?=\s+(?:at|on|today|when|now)\b))",
        ),
        (
            "aged",
            rf"{_AGED}{_NEARLY}(?:(?P<span>{SHORT_SPAN})|(?P<n>{BARE}))(?:\s+old)?(?![-/\d\w])"
            rf"(?!\s?(?:hour|day|week|wk|month|mth|year|yr)){_TIED}?",
        ),
        (
            "at",
            rf"\b(?:at|@)\s+{_NEARLY}(?P<span>{SPAN}){_NO_PREGNANCY}(?!\s+(?:ago|old|of\s+age))",
        ),
        ("at", rf"(?P<span>{COMPOUND}){_NO_PREGNANCY}(?!['’]|\s+(?:ago|old|in\s+prison|imprison))"),
        (
            "turned",
            rf"\b{_TURNS}\s+(?P<n>{BARE})(?:\s+years(?:\s+old)?)?(?:\s*{_TIED}|{_ENDS_TURNING})",
        ),
        # "Child three on this visit", "Tiago 3 years": straight after somebody
        (
            "beside",
            rf"(?<=[\w’'])(?:,\s*|\s+)(?:(?P<span>{SHORT_SPAN})|(?P<n>{BARE}))(?:{_TIED}|{_ENDS_AGE})",
        ),
    )
)
#: The age that a child born too soon would have: it tells the day as well as the real one.
CORRECTED = re.compile(
    rf"\bcorrected\s+(?:gestational\s+)?age\s*:?\s*(?:(?:is|was|of)\s+)?{_NEARLY}{SHORT_SPAN}"
    rf"|\b{SHORT_SPAN}\s*\(?corrected(?:\s+age)?\b\)?",
    re.IGNORECASE,
)
#: "Day 10 primary birth visit": whether a day of life or of a course, its sentence tells.
DAY_OF_LIFE = re.compile(
    rf"(?:\b(?:on|at|by)\s+)?\b(?:post-?\s?natal\s+)?day\s+(?!(?:19|20)\d\d\b)(?:{BARE})(?!\d|\s*[:/]\d)"
    r"(?:\s+of\s+(?:life|age)\b|(?!\s+of\b))",
    re.IGNORECASE,
)

#: What is written -> what is said instead.
INTERVALS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(words, re.IGNORECASE), said)
    for words, said in (
        (
            rf"(?:\b(?:at|by)\s+)?\b{_NEARLY}{SPAN}\s+(?:post-?\s?natal(?:ly)?|post-?\s?partum)\b",
            "in the first weeks",
        ),
        (rf"\b{SPAN}\s+post[-\s]+(?:birth|delivery)\b", "{soon} after the birth"),
        (rf"\b{SPAN}\s+post[-\s]+death\b", "{soon} after the death"),
        (
            rf"\b{_NEARLY}{SPAN}\s+{_TO_THE_DAY}(?:after|following|since|from|past)\s+{_TO_VITAL}",
            "{soon} after ",
        ),
        (
            rf"\b{_NEARLY}{SPAN}\s+{_TO_THE_DAY}(?:before|prior\s+to|short\s+of|ahead\s+of)\s+{_TO_VITAL}",
            "{shortly} before ",
        ),
        (
            rf"\b(?:the|on\s+the)\s+{_PART_OF_DAY}\s+(?:after|following)\s+{_TO_VITAL}",
            "soon after ",
        ),
        (rf"\b(?:the|on\s+the)\s+{_PART_OF_DAY}\s+before\s+{_TO_VITAL}", "shortly before "),
        (rf"\bon\s+(?:the\s+)?{WEEKDAY}\s+(?:after|before|following)\s+{_TO_VITAL}", "around "),
        (
            rf"\b(?:on\s+)?(?:the\s+|a\s+)?(?:{_PART_OF_DAY}|{WEEKDAY}|eve)\s+(?:before|after|following|of)"
            rf"\s+{_TO_BIRTHDAY}",
            "around ",
        ),
        (
            rf"\b{_NEARLY}(?:{SPAN}|just|shortly|not\s+long)\s+{_TO_THE_DAY}(?:before|after|prior\s+to|until|past|off|"
            rf"from|to|away\s+from|short\s+of|shy\s+of|ahead\s+of)\s+{_TO_BIRTHDAY}",
            "around ",
        ),
        (
            rf"\b{_NEARLY}(?:(?:on\s+)?the\s+{_PART_OF_DAY}|{SPAN})\s+(?:before|after|until)\s+"
            rf"{_TO_TURNING}(?=(?:[\w’'-]+\s+){{1,3}}would\s+have)",
            "at about the time ",
        ),
        (
            rf"\b{_NEARLY}(?:(?:on\s+)?the\s+{_PART_OF_DAY}|{SPAN})\s+(?:before|after|until)\s+{_TO_TURNING}",
            "when ",
        ),
        (
            rf"(?<=\bdied )(?P<words>(?:\w+\s+){{0,2}}?){SPAN}\s+after"
            r"(?=\s+(?:the|an?|his|her|their|that|this)\b)",
            "{words}{soon} after",
        ),
        (
            rf"(?<=\bdied )(?:\w+\s+){{0,2}}?{SPAN}\s+(?:later|afterwards|after)\b",
            "{soon} afterwards",
        ),
        (rf"(?<=\bdied )(?:\w+\s+){{0,2}}?{SPAN}\s+(?:earlier|before)\b", "{shortly} before"),
        (rf"(?<=\bborn ){SPAN}\s+later\b", "{soon} afterwards"),
        (rf"(?<=\bborn ){SPAN}\s+(?:ago|earlier|before|previously)\b", "recently"),
        (
            rf"\b(?:(?:the\s+)?(?:very\s+)?(?:next|following)\s+{_PART_OF_DAY}|"
            rf"{_NEARLY}{SPAN}\s+(?:later|afterwards))"
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
            rf"(?<=\bborn )(?:about\s+|only\s+|exactly\s+)?{SPAN}\s+(?P<side>early|late|"
            r"premature(?:ly)?|overdue|post[-\s]?term)\b",
            "{side}",
        ),
        (rf"\b{SPAN}\s+overdue\b", "overdue"),
        (r"\b(?P<weeks>\d{2})\s?\+\s?\d(?:/7)?(?=\s*(?:weeks|/40|w\b|[,.)]|\s|\Z))", "{weeks}"),
        (
            r"\b(?P<weeks>\d{2}\s+weeks?),?\s*(?:and|\+|&)?\s*(?:\d|one|two|three|four|five|six)\s+"
            r"days?(?=\s+(?:gest|preg|of\s+preg))",
            "{weeks}",
        ),
    )
)


def in_words(match: re.Match[str], instead: str) -> str:
    """What is said instead of an interval, from the words that it keeps and how long it was."""
    _, unit = span_of(match[0])
    long = unit in ("m", "y", "12")
    return instead.format(
        **match.groupdict(),
        soon="some time" if long else "soon",
        shortly="some time" if long else "shortly",
    )


BIRTHDAY = re.compile(
    rf"\b(?:his|her|their|[\w’']+['’]s)\s+(?:{_ORDINAL}\s+)?birthday\b", re.IGNORECASE
)
