"""Sentences that tell a day of birth without a date: "her birthday was eleven days ago".

With the month of its event, which is published, an age in days or a birthday that falls "a week
tomorrow" gives the day of birth away. No register is needed; one that knows a child makes it sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.model import Identity
from pipeline.verify.dates import ORDINALS, SPOKEN_NUMBER
from pipeline.verify.search import Hit
from pipeline.verify.words import WEEKDAYS

RULE = "birth finer than a month"
NEAR = 8  # words between a word of birth and what tells the day

_YOUNG = re.compile(
    r"\b(?:subject|child|baby|infant|brother|sister|sibling|son|daughter|twin)s?\b", re.I
)
_NUM = rf"(?:\d{{1,3}}(?:,\d{{3}})?|(?:{SPOKEN_NUMBER})(?: hundred)?|an?|half an?)"
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_UNIT = r"(?:days?|weeks?|nights?|sleeps?|fortnights?|hours?)"
_RELATIVE = (
    r"\b(?:yesterday|today|tomorrow|(?:last|next|this) week(?:end)?|day (?:before|after|of)"
    r"|(?:next|following|previous) day|to the day)\b"
)
_ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?:{'|'.join(sorted(ORDINALS, reverse=True))}))"
_DAY_NAME = r"\b[A-Z][a-z]+ (?:Day|Eve|Night)\b"
_TIME = r"\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|%)|\b\d{3,4} ?h(?:ou)?rs\b"
_OF_MONTH = rf"\b(?:{_ORDINAL}) (?:day )?of (?:(?:this|last|next|that|the) )?(?:\w+ )?month\b"
_CLOCK = rf"\b{_WEEKDAY}s?\b|{_RELATIVE}|(?-i:{_DAY_NAME})"

# (the word, what within NEAR words of it tells the day)
_NEAR: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(r"\bbirthdays?\b", re.I),
        re.compile(
            rf"\b{_NUM} {_UNIT}\b|\b{_NUM} (?:months?|years?) (?:ago|before|after|since|later|to)\b"
            rf"|{_CLOCK}|{_OF_MONTH}|\b\d{{1,2}}(?:st|nd|rd|th)\b"
            r"|\b(?:is|on|falls)(?: on)?(?: the)? \d{1,2}\b(?! ?(?:years?|months?|%))",
            re.I,
        ),
    ),
    (
        re.compile(r"\bborn\b", re.I),
        re.compile(
            rf"{_CLOCK}|{_TIME}|\b{_NUM} (?:{_UNIT}|months?) (?:ago|before|after|earlier|later)\b",
            re.I,
        ),
    ),
    (
        re.compile(
            r"\b(?:birth visit|primary visit|postnatal|newborn|neonatal|guthrie|heel prick"
            r"|blood ?spot|of life|of age|old)\b",
            re.I,
        ),
        re.compile(rf"\bday {_NUM}\b|\b(?:at|on|aged?) {_NUM} days?\b", re.I),
    ),
)
_BIG = r"(?: ?(?:years?|yrs?|months?|mths?|weeks?|wks?)|(?<=\d) ?[ymw])"
_SMALL = r"(?: ?(?:days?|weeks?|wks?)|(?<=\d) ?[dw])"
_BOUND = r"(?<!within )(?<!under )(?<!over )(?<!up to )(?<!than )(?<!least )(?<!to )(?<![\d-])"
_AGED = r"\b(?:turn(?:s|ed|ing)?|be|is|was|aged?|becomes?|became)"
_ALONE = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"\b{_NUM}{_BIG}(?: ?(?:,|and|&|\+|plus))? ?{_NUM}{_SMALL}\b(?! (?:later|earlier|apart))",
        r"\b\d{1,3}/(?:12|52)[ +,and]{0,6}\d{1,2}/7\b",
        rf"{_BOUND}\b{_NUM}[ -](?:days?|hours?)[ -](?:old|of (?:age|life))\b",
        rf"\b(?:exactly|precisely) {_NUM} (?:weeks?|months?|years?)\b",
        rf"\b{_NUM} (?:weeks?|months?|years?)(?: old| of age)? (?:exactly|precisely|to the day)\b",
        rf"{_AGED} (?:exactly|precisely) {_NUM}\b(?! ?(?:people|children|times|days|\w+ed\b))",
        rf"\b{_NUM}(?: and a half)? to the day\b",
        rf"{_AGED} (?:now |just |only )?{_NUM}(?: (?:years?|months?|weeks?))?(?: old)?,? "
        rf"(?:yesterday|today|tomorrow|(?:on |next |last |this )(?:the )?(?:{_WEEKDAY}|week\b)"
        rf"|in {_NUM} (?:days?|weeks?)|{_NUM} {_UNIT} (?:today|tomorrow|ago|on|from|hence))",
        rf"(?<!about )\b{_NUM} (?:weeks?|months?|years?) old (?:yesterday|today|tomorrow"
        rf"|on {_WEEKDAY})\b",
        r"\bd\.?o\.?b\b[ .:-]{0,3}(?:is |the )?(?!(?:19|20)\d\d\b(?![-/.]))\d",
    )
)
_BEFORE_BIRTHDAY = re.compile(rf"(?:\W|\b(?:and|or|to|{_ORDINAL})\b)*birthday", re.I)
_ORDINAL_ALONE = re.compile(_ORDINAL, re.I)
_ROUNDED = re.compile(r"\b(?:around|about) (?:\w+ ){0,3}$", re.I)  # told roughly on purpose
_STOP = re.compile(r"[.!?][\"')]* +(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Births:
    """any: whether the register knows a birth. children: whose, of the young; sorted ids."""

    any: bool
    children: tuple[str, ...]

    @classmethod
    def of(cls, identities: Sequence[Identity]) -> Births:
        born = [identity for identity in identities if identity.date_of_birth]
        young = (i.id for i in born if _YOUNG.search(f"{i.role} {i.pseudonym}"))
        return cls(bool(born), tuple(sorted(young)))


def birth_hits(text: str, known: tuple[str, ...]) -> Iterator[Hit]:
    """known: the children that it may give away; without any, the hit is doubtful."""
    for start, end in sorted({*_near(text), *_alone(text)}):
        yield Hit(start, end, known, RULE, not known)


def _alone(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _ALONE:
        yield from (found.span() for found in pattern.finditer(text))


def _near(text: str) -> Iterator[tuple[int, int]]:
    """Both in one sentence, with NEAR words between them at most."""
    for word, clue in _NEAR:
        for said in word.finditer(text):
            if _ROUNDED.search(text[max(0, said.start() - 40) : said.start()]):
                continue
            for found in clue.finditer(text, *_sentence(text, said.start())):
                start, end = found.span()
                left, right = min(start, said.start()), max(end, said.end())
                between = text[min(end, said.end()) : max(start, said.start())]
                if len(between.split()) <= NEAR and not _which(text, start, end):
                    yield left, right


def _sentence(text: str, at: int) -> tuple[int, int]:
    """The sentence around a place; the end of a block ends one too."""
    left, right = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    ends = [
        left,
        *(found.end() for found in _STOP.finditer(text, left, right if right >= 0 else len(text))),
    ]
    after = [end for end in ends if end > at]
    return max(end for end in ends if end <= at), after[0] if after else max(right, at)


def _which(text: str, start: int, end: int) -> bool:
    """Whether the ordinal only says which birthday it was: "her fourth birthday"."""
    ordinal = _ORDINAL_ALONE.fullmatch(text, start, end)
    return bool(ordinal and _BEFORE_BIRTHDAY.match(text, end))
