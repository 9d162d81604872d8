# ruff: noqa: E501 (one rule of a table, one line)
"""Telephone numbers, references and identifiers of people, cases and cars, by their shapes.

A checksum is never asked for. A number that only its label gives away ("crime ref", "log") counts
whatever its shape; a bare run of six digits counts by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line
from pipeline.model import FindingKind

_LABEL = (
    r"(?:ref(?:erence)?s?|crime|cad|urn|log|incident|occurrence|niche|cris|record|case|court|claim|claim(?:ant)?|custody"
    r"|account|a/c|acc|policy|badge|collar|warrant|shoulder|warrant|epin|hospital|unit|nhs|mrn|mpi|rio|pin|upn|uln|nino|ni"
    r"|national insurance|passport|driving licen[cs]e|licen[cs]e|visa|pnc|prison|pris|file|id|patient|pupil|client|swift|liquidlogic"
    r"|mosaic|carefirst|systmone|emis|order|tenancy|property|rent|invoice|serial|imei|card|sort code|registration|reg|vrm|index|exhibit|statement|job|call|episode|asylum|home office|ho|gmc|nmc|hcpc|sia|plate)"
)
_POLICE = r"PC|WPC|DC|TDC|WDC|DS|DI|DCI|PS|Sgt|Sergeant|Insp|Inspector|PCSO|Constable|Supt"
_RULES: tuple[tuple[FindingKind, str, str], ...] = (
    ("number", "NHS number", r"(?<![\d-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d-])"),
    ("number", "NI number", r"\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b"),
    ("number", "UPN", r"\b[A-Z]\d{11,12}[A-Z]?\b"),
    ("number", "driving licence", r"\b[A-Z9]{5} ?\d{6} ?[A-Z9]{2} ?\w{2,3}\b"),
    ("number", "sort code", r"\b(?:sort ?code|s/c):? ?\d\d[- ]?\d\d[- ]?\d\d\b"),
    ("number", "card number", r"(?<!\d)(?:\d{4}[ -]?){3}\d{1,4}(?!\d)"),
    ("number", "PNC number", r"\b\d{2,4}/\d{3,7}[A-Z]\b"),
    ("reference", "court case number", r"\b[A-Z]{2}\d{2}[A-Z]\d{5}\b"),
    ("reference", "crime reference", r"\b[A-Z]{2,4}/\d{1,3}\b|\b(?:[A-Z]{1,4} ?)?\d{4,7}/\d{2,4}\b|\b[A-Z]{1,4} ?\d{3}/\d{2,4}\b|\b\d{1,2}[A-Z]{0,3}/\d{3,7}/\d{2,4}\b|\b[A-Z]{1,4}/\d{3,9}(?:/\d{2,4})?\b"),
    ("reference", "log", r"\b(?:CAD|(?:police |intel(?:ligence)? |incident )?log)(?: no\.?| number| ref\.?)?:? ?#?(?P<value>\d{2,7})\b(?! (?:of|entries|pages)\b)"),
    ("reference", "log", r"\b(?:inc|occ|job|run|misper|datix)\.? ?(?:no\.? ?)?#?(?P<value>\d{3,7})\b"),
    ("reference", "log of a day", r"\b\d{1,5} of (?:the )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b"),
    ("reference", "labelled",
     rf"\b{_LABEL}s?(?: (?:no|number|num|ref|reference|id|log|code))*\.?(?: is| was| no\.?| number)? ?[:.#]? ?#?"
     r"(?P<value>(?=[A-Z0-9/\-]*\d{2})[A-Z]{0,4} ?[A-Z0-9][A-Z0-9/\-]{2,})\b"),
    ("reference", "letters and digits",
     r"\b(?=[A-Z0-9]*(?:[/\-][A-Z0-9]+)*\b)(?=[^\s]*[A-Z])(?=(?:[^\s\d]*\d){3})[A-Z0-9]+(?:[/\-][A-Z0-9]+)*\b"),
    ("phone", "telephone", r"(?<![\w+])\(?(?:\+|0)[\d ()]{2,6}[ \d().-]{4,12}\d(?!\d)"),
    ("number", "grouped digits", r"(?<![\w+.,/-])\(?\d[\d ()]{1,6}[ \d().-]{4,12}\d(?!\d)"),
    ("number", "collar number",
     rf"\b(?:{_POLICE}) (?:[A-Z][\w'-]* ){{0,3}}?[A-Z][\w'-]*,? ?[,(] ?(?:no\.? ?|number )?(?P<value>\d{{3,5}})(?=[,)])"),
    ("number", "collar number", rf"\b(?:{_POLICE}) (?P<value>[A-Z]{{1,3}} ?\d{{2,5}})\b"),
    ("number", "collar number",
     rf"\b(?:{_POLICE}) (?P<value>\d{{2,5}})\b(?![:/%]|[.,]\d| (?:[JFMASOND][a-z]{{2}}|hours|years|minutes))"),
    ("number", "collar number", r"\bCN ?\d{3,6}\b"),
    ("phone", "short extension", r"(?:(?<=[A-Za-z.,)] )|(?<=\())x ?\d{3,6}\b(?! ?(?:mg|ml|mcg|g|units|times)\b)"),
    ("reference", "labelled", r"\b[Rr]ef\.?:? ?#?(?P<value>\d{2,})\b(?! (?:of|to|weeks|days)\b)"),
    ("number", "staff number", r"(?<=[a-z] )\((?P<value>[A-Z]{2,4} ?\d{3,5})\)"),
    ("number", "staff number",
     r"\b(?:service|badge|staff|employee|warrant|payroll|shoulder|epaulette) (?:no\.?|num(?:ber)?):? ?(?P<value>\d{3,6})\b"),
    ("reference", "exhibit", r"\bexhibit (?P<value>[A-Z]{2,4}/\d{1,3}(?:-\d{1,3})?)"),
    ("phone", "extension", r"\b(?:ext|extn|extension|bleep|pager)\.? ?:?\d{2,6}\b"),
    ("phone", "telephone", r"\b(?:tel|phone|mobile|mob|fax|landline)\.?(?: no\.?| number)?:? ?(?P<value>\+?[\d ()-]{5,}\d)"),
    ("number", "long number", r"(?<![\d,.£$€])\d{6,}(?![\d,]*\d)"),
    ("vehicle", "number plate",
     r"\b[A-Z]{2}\d{2} ?[A-Z]{3}\b|\b[A-Z]\d{1,3} [A-Z]{3}\b|\b[A-Z]{3} \d{1,3}[A-Z]\b|\b[A-Z]{3}\d{1,3}[A-Z]\b"),
    ("postcode", "postcode", r"\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b"),
)  # fmt: skip
_CAPITALS = {
    "collar number",
    "short extension",
    "letters and digits",
    "number plate",
    "crime reference",
    "court case number",
}
_PATTERNS = tuple(
    (kind, name, re.compile(rule, 0 if name in _CAPITALS else re.I)) for kind, name, rule in _RULES
)
_DATE = re.compile(
    r"\d{1,2}[ ./-]\d{1,2}[ ./-](?:\d\d|\d{4})|(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}"
)
_PLAIN = re.compile(
    r"BP ?\d{2,3}/\d{2,3}|[\d.,]+(?:ML|MG|KG|G|L|CM|MM|KM|AM|PM|HRS?|YRS?|M|K|TH|ST|ND|RD|S)?|COVID-?19|(?:19|20)\d\d-\d\d-\d\dT.*",
    re.I,
)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds number, reference, phone, vehicle and postcode."""
    if not any(c.isdigit() for c in line.text):
        return
    hits = [
        hit
        for kind, name, pattern in _PATTERNS
        for match in pattern.finditer(line.text)
        if (hit := _hit(kind, name, match))
    ]
    labelled = {(hit.start, hit.end) for hit in hits if hit.reason == "pattern:labelled"}
    for hit in hits:  # "CAD 0412-140223" is no telephone's, whatever its digits look like
        if hit.kind != "phone" or (hit.start, hit.end) not in labelled:
            yield hit


def _hit(kind: FindingKind, name: str, match: re.Match[str]) -> Hit | None:
    group = "value" if "value" in match.re.groupindex else 0
    text = match.group(group).strip()
    digits = sum(c.isdigit() for c in text)
    if name in ("telephone", "grouped digits") and (digits < 7 or _DATE.match(text)):
        return None
    if name in ("labelled", "letters and digits") and _DATE.fullmatch(text):
        return None
    if name in ("letters and digits", "crime reference") and _PLAIN.fullmatch(text):
        return None
    if name == "labelled" and text in ("999", "101", "111"):
        return None
    start = match.start(group) + len(match.group(group)) - len(match.group(group).lstrip())
    return Hit(start, start + len(text), kind, f"pattern:{name}")
