"""How an entry of a chronology in prose opens: with its date, or with a number before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from pipeline.chronology.dates import is_date, leading_date, reading
from pipeline.chronology.dates.words import MONTH, level
from pipeline.model import Block, Field, Paragraph, Period, WrittenDate

# dated: the date comes first. numbered: "Contact 3 - 12/03/2019". worded: "Visit, 12 May 2013".
Kind = Literal["dated", "numbered", "worded"]

VAGUE = ("month", "part-month", "season", "year")
LABEL = "Entry"  # the heading of the column that an entry's own number becomes
FAR = 90  # characters: a date that stands further in opens nothing
_PARTS = re.compile(r"\s*[|•·:;,()\[\]]+\s*|\s+[-–—]+\s+|\t+|\s*[–—]\s*|\s+(?:on|dated)\s+|$")
_NUMBER = re.compile(  # "1-14 July" is a range, so a bare number and a dash are none of these
    r"(?:\(\d{1,3}\)|#\d{1,3}|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,3}(?=\s*[|\t]))"
    r"[\s|]+(?=\d|[A-Za-z]+day\b)"
)
_LABEL = re.compile(
    r"(?:[A-Za-z]+\.?\s+){0,3}?(?:(?:no|nr|ref)\b\.?|number|#)?\s*#?\d{1,4}[A-Za-z]?[.)]?",
    re.IGNORECASE,
)
_FIGURES = re.compile(rf"\d[./-]\d+[./-]\d|\d{{4}}|\d\W*{MONTH}|{MONTH}\W*\d")
_CONTENTS = re.compile(r"(?:\t|\s*\.{3,}|\s*…)\s*\d{1,3}\s*$")


@dataclass(frozen=True, slots=True)
class Opening:
    """date: as_written is its words alone. label: the entry's number, in its own words, or "".

    rest: what else stands in the line.
    """

    date: WrittenDate
    label: str
    rest: str
    kind: Kind

    @property
    def told(self) -> bool:
        """Whether it says a day or a span, be it a day that the calendar lacks."""
        return self.date.date_from is not None or self.date.precision == "impossible"

    @property
    def vague(self) -> bool:
        return self.date.precision in VAGUE


def opening(text: str, period: Period) -> Opening | None:
    """How a heading or a line opens an entry, or None."""
    found = leading_date(text, period)
    if not found or found[0].precision != "day":  # "1. 12/05/13" looks like two days
        numbered = _after_number(text, period)
        if numbered:
            return numbered
    if found:
        return Opening(found[0], "", found[1].lstrip("| "), "dated")
    return _inside(text, period)


def _after_number(text: str, period: Period) -> Opening | None:
    number = _NUMBER.match(text)
    found = leading_date(text[number.end() :], period) if number else None
    if number is None or found is None or found[0].precision != "day":
        return None
    return Opening(found[0], number[0].strip(" \t|"), found[1].lstrip("| "), "dated")


def _inside(text: str, period: Period) -> Opening | None:
    """The first part of a line that is a date, with its time, and the words before and after it."""
    line = text.split("\n")[0][: 2 * FAR]
    ends = [m.start() for m in _PARTS.finditer(line)]
    starts = [m.end() for m in _PARTS.finditer(line)]
    for i, start in enumerate(starts):
        for stop in reversed(ends[i + 1 : i + 4]):
            words = line[start:stop].rstrip(" )]")
            if start <= FAR and _is_date(words, period):
                return _parted(text, start, start + len(words), period)
    return None


def _is_date(words: str, period: Period) -> bool:
    """A date by more than a bare number, which would be a day of some month to the date grammar;
    or the words that none is known."""
    if not _FIGURES.search(level(words)):
        unknown = leading_date(words, period)
        return unknown is not None and unknown[0].precision == "undated" and not unknown[1]
    return is_date(words, period)


def _parted(text: str, start: int, stop: int, period: Period) -> Opening:
    label = re.sub(r"\s+(?:on|dated)\s*$", "", text[:start]).strip(" \t\n|•·:;,–—-([")
    rest = re.sub(r"^[)\]]?[\s|•·:;,–—-]*", "", text[stop:])
    written = reading(text[start:stop], period).date
    if _LABEL.fullmatch(label):
        return Opening(written, label, rest, "numbered")
    words = text[:start].strip(" \t\n|•·:;,–—-([")
    return Opening(written, "", f"{words}\n{rest}".strip(), "worded")


def in_contents(text: str, titles: frozenset[str]) -> bool:
    """Whether a line is a heading's line in the table of contents."""
    bare = _CONTENTS.sub("", text)
    return bare != text and " ".join(bare.split()).casefold() in titles


def dated(block: Block, period: Period, contents: frozenset[str]) -> bool:
    """Whether a paragraph begins with a date: it is no heading, and no line of the contents."""
    if not isinstance(block, Paragraph) or block.heading or in_contents(block.text, contents):
        return False
    found = opening(block.text, period)
    return found is not None and found.kind == "dated"


def label(found: Opening | None) -> tuple[Field, ...]:
    """An entry's own number ("Contact 3"), kept as a column beside it."""
    return (Field(LABEL, found.label),) if found and found.label else ()
