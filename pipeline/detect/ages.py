# ruff: noqa: E501 (one rule of a table, one line)
"""Ages, and phrases that an age can be worked out of ("day 12", "38+4 weeks", "turned 4")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line

_WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
]
_N = rf"(?:\d{{1,2}},\d{{3}}|\d{{1,4}}(?:[.+]\d)?|(?:{'|'.join(_WORDS)})(?:[- ](?:{'|'.join(_WORDS[:9])}))?|a|an)(?:½|¼|¾| ?1⁄2)?"
_UNIT = r"(?:years?|yrs?|y|months?|mths?|mnths?|m|weeks?|wks?|w|days?|d|hours?|hrs?)"
_NAMED_UNIT = r"(?:years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?)"
_SPAN = rf"{_N}[- ]?{_NAMED_UNIT}(?:,? (?:and )?{_N}[- ]?{_NAMED_UNIT})?"

_RULES: tuple[tuple[str, str], ...] = (
    ("aged", rf"\b(?:aged?|age of|ages)[:,]? (?:of |about |around |approximately |just |nearly |almost |only )?"
     rf"(?:{_SPAN}|\d{{1,2}}/(?:12|52|7)\b|{_N}(?: ?(?:and|&|,|-|to) ?{_N})*\b)(?: old\b)?"),
    ("old", rf"\b(?:{_SPAN}|{_N}[- ]?{_UNIT})[- ](?:old|of age)\b"),
    ("old", r"\b\d{1,3} ?(?:yo|y/o|yrs?\.? ?old|yr old|m/o|mo old)\b"),
    ("old", r"\b\d{1,2}/(?:12|52|7)(?: old| of age)?\b(?!/)"),
    ("day of life", r"\b(?:day|week) (?:of life )?\d{1,3}\b(?= ?(?:visit|new birth|post ?natal|old|of life|check|[.,;)]|$))"),
    ("turned", rf"\b(?:turned|turning|turns|will be|was|is|now|nearly|almost|just) (?:{_N})(?= (?:years|today|tomorrow|yesterday|next|last|this|on|in)\b)"),
    ("turned", rf"\b(?:turned|turning|turns) {_N}\b"),
    ("birthday", r"\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eighteenth|twenty-first) birthday\b"),
    ("decade", r"\b(?:in (?:his|her|their) )?(?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s)\b"),
    ("gestation", r"\b\d{2} ?\+ ?\d(?:/40)?(?: weeks?| wks?)?(?: gestation| pregnant)?|\b\d{2}/40\b"),
    ("gestation", rf"\b{_N}[- ]?(?:weeks?|wks?|months?)(?:'?)[- ](?:gestation|pregnant|of pregnancy|premature|early|prem)\b"),
    ("bare age", rf"(?<=[a-z],) (?:{'|'.join(_WORDS)}|\d{{1,2}})(?=,| and)"),
    ("bare age", rf"(?<=[a-z]) \((?:\d{{1,2}}|{'|'.join(_WORDS[:20])})\)"),
    ("bare age", rf"\b(?:s?he|they|child|mother|father) (?:was|is|were|being) (?:only |just |then |now )?(?P<age>{'|'.join(_WORDS)}|\d{{1,2}})(?=[.,;!?)]| (?:when|at the|and|in \d)|$)"),
    ("bare age", rf"\b(?:just|barely|not yet|nearly|almost|only|still) (?:{'|'.join(_WORDS)}|\d{{1,2}})(?=[.,;!?)]|$)"),
    ("year group", r"\b(?:year group|school year|yr|Year) (?:1[0-3]|[1-9])\b(?= (?:pupil|class|at|in)\b|[.,;)]|$)"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(rule, re.I)) for name, rule in _RULES)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind age."""
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            start, end = match.span("age" if "age" in pattern.groupindex else 0)
            yield Hit(start, end, "age", f"pattern:{name}")
