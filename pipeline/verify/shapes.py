"""Shapes that identify without a register: officers, handles, other scripts, spoken numbers.

Redaction should have replaced all of it; whoever finds one here asks why it did not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.verify.dates import SPOKEN_NUMBER
from pipeline.verify.lists import words_in
from pipeline.verify.words import ABBREVIATIONS, is_word

Shape = tuple[int, int, str, bool]  # start, end, rule, doubtful


def shapes(text: str) -> Iterator[Shape]:
    """Of prose, tidied."""
    yield from _officers(text)
    yield from _handles(text)
    yield from _scripts(text)
    yield from _spoken(text)
    yield from _places(text)
    yield from _plates(text)


# --- names glued to numbers --------------------------------------------------------------------

_RANK = (
    r"(?:PCSO|WPC|DCI|PC|DC|DS|DI|PS|TDC|[Ss]gt|SGT|[Ii]nsp|INSP|[Cc]ons|[Cc]onstable|[Ss]ergeant)"
)
_GLUED = re.compile(rf"(?<![^\W_]){_RANK}\.? ?\d{{2,5}}[A-Za-z]{{3,}}\b")
_APART = re.compile(rf"(?<![^\W_]){_RANK}\.? ?\d{{2,5}} ([A-Z][a-zA-Z]{{2,}})\b")
_COLLAR = re.compile(rf"(?<![^\W_]){_RANK}\.? ?(?!(?:19|20)\d\d\b)\d{{3,5}}\b")


def _officers(text: str) -> Iterator[Shape]:
    for found in _GLUED.finditer(text):
        yield *found.span(), "rank and number", False
    for found in _APART.finditer(text):
        if not is_word(found[1].lower()):
            yield *found.span(), "rank and number", False
    for found in _COLLAR.finditer(text):
        yield *found.span(), "rank and number", True


_HANDLE = re.compile(r"(?<![\w./-])[A-Za-z]{5,}(?:\d{2,4}|_[a-z\d]{1,4})(?![\w-])")

_NUMBERED = words_in("covid paras annex appx chap")  # the word list is older than some words


def _handles(text: str) -> Iterator[Shape]:
    """Letters that are no word, and a number: what people call themselves where they post."""
    for found in _HANDLE.finditer(text):
        name = re.match(r"[A-Za-z]+", found[0])
        if name and not is_word(name[0].lower()) and name[0].lower() not in _NUMBERED:
            yield *found.span(), "handle", True


# --- other scripts -----------------------------------------------------------------------------

_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_]|[^\x00-\xff\w](?=[^\W\d_]))*")
_CODE = re.compile(r"U\+([0-9A-Fa-f]{4,6})\b")  # how a PDF says a letter that its font lacks
_MEASURE = re.compile(r"[μΩπ][a-zA-Z]{0,3}|[α-ωΑ-Ω]")  # one Greek letter, as medicine writes it


def _scripts(text: str) -> Iterator[Shape]:
    if not text.isascii():
        for found in _LETTERS.finditer(text):
            if not all(map(_latin, found[0])) and not _MEASURE.fullmatch(found[0]):
                yield *found.span(), "letters of another script", True
    for found in _CODE.finditer(text):
        letter = chr(min(int(found[1], 16), 0x10FFFF))
        if letter.isalpha() and not _latin(letter):
            yield *found.span(), "letters of another script", True


def _latin(char: str) -> bool:
    if char.isascii() or not char.isalpha():
        return True
    return unicodedata.name(char, "").startswith(("LATIN", "MODIFIER", "FEMININE", "MASCULINE"))


# --- numbers in words ----------------------------------------------------------------------------

_DIGITS = ("oh", "o", "zero", "nought", "one", "two", "three", "four", "five", "six", "seven")
_DIGIT = dict.fromkeys((*_DIGITS, "eight", "nine"), 1)
_SAID = rf"(?:oh|o|zero|nought|hundred|thousand|{SPOKEN_NUMBER})"
_STEP = rf"(?:(?:double|treble|triple)[ -])?(?:{_SAID}\b|\d+)"
_RUN = re.compile(rf"(?<![\w])\+?{_STEP}(?:[ .,()-]{{1,2}}{_STEP}){{3,}}(?!\w)", re.I)
_WORD = re.compile(r"(double|treble|triple)?[ -]?([a-z]+|\d+)", re.I)
SHORT, WHOLE = 7, 9  # digits of a number without its code, and with it


def _spoken(text: str) -> Iterator[Shape]:
    """A telephone number said aloud: as long as one, partly in words, and no counting."""
    for found in _RUN.finditer(text):
        digits = _digits(found[0].lower())
        worded = len(re.findall(r"[a-z]+", found[0], re.I))
        begins = re.match(r"\+|0|oh?\b|zero|nought|double", found[0], re.I)
        if worded >= 2 and digits >= (SHORT if begins else WHOLE) and "and" not in found[0]:
            yield *found.span(), "phone number", not (begins and digits >= WHOLE)


def _digits(run: str) -> int:
    """How many digits it says; "nine hundred" is three."""
    count = 0
    for times, said in _WORD.findall(run):
        size = len(said) if said.isdigit() else _DIGIT.get(said, 2)
        count += size * {"": 1, "double": 2}.get(times, 3)
    return count


# --- places and vehicles -------------------------------------------------------------------------

_COORDINATE = r"-?\d{1,3}\.\d{3,8}(?: ?(?:°|deg))?(?: ?[NSEW]\b)?"
_PLACES = (
    (re.compile(rf"(?<![\d.])(?=[^,\n]*[.,;])({_COORDINATE})(?:, ?| ?/ ?| ){_COORDINATE}"), False),
    (re.compile(r"///?[^\W\d_]{2,}\.[^\W\d_]{2,}\.[^\W\d_]{2,}"), False),
    (re.compile(r"(?<![\d.,])-?\d{1,2}\.\d{4,8}(?=[,;/ ]{1,3}-?\d)"), True),  # half of a pair
    (re.compile(r"(?<![^\W_])[HNST][A-HJ-Z] (?:\d{3} \d{3}|\d{4} \d{4}|\d{5} \d{5})(?!\d)"), True),
)


def _places(text: str) -> Iterator[Shape]:
    for pattern, doubtful in _PLACES:
        for found in pattern.finditer(text):
            yield *found.span(), "place by coordinates", doubtful


_PLATES = (  # each: the letters that must be no word, beside no word of vehicles
    re.compile(r"(?<![^\W_])([A-Z]{2}) ?\d\d ?([A-Za-z]{3})(?![^\W_])"),
    re.compile(r"(?<![^\W_])([a-z]{2})\d\d ?([a-z]{3})(?![^\W_])"),
    re.compile(r"(?<![^\W_])(?<!\b\w\w\w\w )()[A-HJ-NPR-TV-Y] ?\d{1,3} ?([A-Z]{3})(?![^\W_])"),
    re.compile(r"(?<![^\W_])()([A-Z]{3}) ?\d{1,3} ?[A-HJ-NPR-TV-Y](?![^\W_])"),
)
_VEHICLE = words_in(
    """car cars van vans vehicle vehicles reg registration plate plates index vrm lorry truck
    motorbike moped scooter taxi cab driving drove driven parked transit ford vauxhall bmw audi
    volkswagen vw golf corsa fiesta focus astra nissan toyota renault peugeot mercedes"""
)
BESIDE = 60  # characters before a plate in which a vehicle is named


def _plates(text: str) -> Iterator[Shape]:
    for pattern in _PLATES:
        for found in pattern.finditer(text):
            letters = [part.lower() for part in found.groups() if part]
            before = re.findall(
                r"[a-z]+", text[max(0, found.start() - BESIDE) : found.start()].lower()
            )
            if _VEHICLE.intersection(before) or not any(map(_ordinary, letters)):
                yield *found.span(), "vehicle registration", True


def _ordinary(letters: str) -> bool:
    return letters in ABBREVIATIONS or is_word(letters)
