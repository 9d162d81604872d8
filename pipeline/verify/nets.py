"""Nets that need no register: shapes that identify whoever they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Policy
from pipeline.verify.births import Births, birth_hits
from pipeline.verify.calendar import day_names
from pipeline.verify.dates import written_days
from pipeline.verify.lists import words_in
from pipeline.verify.search import Hit
from pipeline.verify.shapes import shapes
from pipeline.verify.words import MONTHS

# Royal Mail's postcode areas.
_AREAS = words_in(
    """AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY
    E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA
    LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA
    SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS
    WV YO ZE"""
)

NETS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("e-mail address", re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")),
    (
        "postcode",
        re.compile(
            rf"(?<![^\W_])(?:{'|'.join(sorted(_AREAS, key=len, reverse=True))})\d[A-Z\d]?[ \n]?"
            r"\d(?!st\b|nd\b|rd\b|th\b)[ABD-HJLNP-UW-Z]{2}(?![^\W_])",
            re.I,
        ),
    ),
    ("phone number", re.compile(r"(?<![\w.])(?:\+44|0044|\(?0)[ .()\-\d]{8,15}\d(?!\w)")),
    ("phone number", re.compile(r"(?<![\w.])\+[1-9][ .()\-\d]{8,15}\d(?!\w)")),
    ("NHS number", re.compile(r"(?<![\d.])\d{3}[ \-]\d{3}[ \-]\d{4}(?![\d.])")),
    (
        "National Insurance number",
        re.compile(r"(?<![^\W_])[A-CEGHJ-PR-TW-Z]{2} ?(?:\d\d[ -]?){3}[A-D](?![^\W_])", re.I),
    ),
    ("vehicle registration", re.compile(r"(?<![^\W_])[A-Z]{2}\d\d ?[A-Z]{3}(?![^\W_])")),
    ("long number", re.compile(r"(?<![\w.])[A-Za-z]?\d{7,}[A-Za-z]?(?!\w)")),
)
FINER = "date finer than policy"
_MONTH = rf"\b(?:{'|'.join(MONTHS)})"
TITLE_BLOCK = 8  # blocks at most above the report's date: draft mark, title, board …
_MONTH_YEAR = re.compile(rf"{_MONTH},?[ \n](?:of )?\d{{4}}\b", re.I)
_QUARTER = re.compile(rf"{_MONTH} (?:to|and) $", re.I)
_QUARTERS = re.compile(  # "July 2021 to December 2022": quarters, first month to last
    r"\b(?:January|April|July|October) \d{4} to (?:March|June|September|December) \d{4}\b"
)
_PHONE_DIGITS = range(9, 16)


def net_hits(text: str, policy: Policy, known: Births, *, prose: bool) -> Iterator[Hit]:
    """known: whose birth is known, which no policy publishes."""
    for start, end, rule, doubtful in shapes(text) if prose else ():
        yield Hit(start, end, (), rule, doubtful)
    if policy.dates != "exact" or known.any:
        yield from birth_hits(text, known.children)
    for rule, pattern in NETS:
        for found in pattern.finditer(text):
            if rule != "phone number" or _is_phone(found[0]):
                yield Hit(found.start(), found.end(), (), rule, False)
    if policy.dates != "exact":
        for day in written_days(text):
            if day.plain:
                yield Hit(day.start, day.end, (), FINER, not day.sure)
        for start, end, doubtful in day_names(text):
            yield Hit(start, end, (), FINER, doubtful)
    if policy.dates not in ("exact", "month"):
        yield from _months(text, policy)


def _months(text: str, policy: Policy) -> Iterator[Hit]:
    """A month with its year: finer than a quarter ("April to June 2013"), a year or an age.

    The report's own date is a month by the contract: a block of its own in the title block.
    """
    whole = [m.span() for m in _QUARTERS.finditer(text)] if policy.dates == "quarter" else []
    for found in _MONTH_YEAR.finditer(text):
        if any(start <= found.start() and found.end() <= end for start, end in whole):
            continue
        before = text[max(0, found.start() - 20) : found.start()].replace("\n", " ")
        quarter = policy.dates == "quarter" and _QUARTER.search(before)
        if not quarter and not _dates_the_report(text, found):
            yield Hit(found.start(), found.end(), (), FINER, False)


def _dates_the_report(text: str, found: re.Match[str]) -> bool:
    above, line = text[: found.start()].rpartition("\n")[::2]
    alone = not line.strip() and not text[found.end() :].partition("\n")[0].strip()
    return alone and sum(bool(block.strip()) for block in above.split("\n")) <= TITLE_BLOCK


def _is_phone(found: str) -> bool:
    return sum(char.isdigit() for char in found) in _PHONE_DIGITS
