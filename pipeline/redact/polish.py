"""Neighbouring replacements -> one, and a capital where a sentence begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.redact.changes import Change

_ALSO = (
    r"\s*[,(]?\s*(?:a\.?k\.?a\.?|also known as|"
    r"known (?:to (?:everybody|everyone|all|most people|(?:(?:his|her|their|the) )?"
    r"(?:friends|family)) )?as|"
    r"(?:usually |always |often )?called|nicknamed|who (?:is|was) called|who goes by|goes by|"
    r"otherwise known as|formerly(?: known as)?|"
    r"previously(?: known as)?|now known as|n[ée]e|or|/|and|=|i\.e\.)\s*['\"“‘]?"
)
_JOINS = re.compile(
    rf"(?:{_ALSO}|\s+(?P<quote>['\"“‘])|\s*(?P<bracket>[(\[])\s*['\"“‘]?|\s*(?P<comma>,)\s*|\s+)",
    re.I,
)
_CLOSES = re.compile(r"['\"”’]?\s*[)\]]")
_PAUSE = re.compile(r"\s*(?:[.;:)]|,|\Z)")
_LIST = re.compile(r"\s*[,/;&-]?\s*(?:and\s+)?")
_START = re.compile(r"(?:\A|[.!?]['\"”’)]*\s+|\n\s*(?:[-•*–]\s*)?|\A\s*[-•*–]\s*)['\"“‘(\[]*\Z")
_CLAIM_NOTHING = ("[removed]", "a family member", "a person")
_PLACES = ("place", "postcode", "address")


def polished(text: str, changes: Sequence[Change]) -> list[Change]:
    """changes: disjoint and in order. Kept forms are never joined to anything."""
    made: list[Change] = []
    for change in changes:
        joined = _joined(text, made[-1], change) if made else None
        if joined:
            made[-1] = joined
        else:
            made.append(change)
    return [_finished(text, change) for change in made]


def _joined(text: str, one: Change, other: Change) -> Change | None:
    if one.kept or other.kept or not one.text or not other.text:
        return None
    between = text[one.end : other.start]
    if one.identity and one.identity == other.identity and not one.text.startswith("["):
        return _two_forms(text, one, other, between)
    collar = one.text.startswith("Police Officer") and other.kind in ("number", "reference")
    if collar and re.fullmatch(r"\s*\(?", between):
        closing = re.match(r"\)", text[other.end :]) if "(" in between else None
        end = other.end + bool(closing)
        return (
            replace(one, end=end, reasons=_reasons(one, other))
            if closing or "(" not in between
            else None
        )
    nobody = other.text in _CLAIM_NOTHING and not other.identity
    if one.kind == "person" and one.identity and nobody and between == " ":
        return replace(one, end=other.end, reasons=_reasons(one, other))  # a surname misspelt
    same = one.text == other.text and one.text.startswith("[")
    address = _is_address(one) and other.kind in _PLACES
    if (same or address) and _LIST.fullmatch(between) and "\n" not in between:
        return replace(one, end=other.end, reasons=_reasons(one, other))
    return None


def _is_address(change: Change) -> bool:
    return change.kind == "address" or change.text.startswith(("Address ", "the family home"))


def _two_forms(text: str, one: Change, other: Change, between: str) -> Change | None:
    """ "Maria (Mrs Ferreira)", "Maria, also known as Mia": one person, said once."""
    join = _JOINS.fullmatch(between)
    if join is None or "\n" in between:
        return None
    end = other.end
    opened = "(" in between or "[" in between
    if join["quote"]:
        if text[end : end + 1] not in ("'", '"', "”", "’"):
            return None
        end += 1
    elif opened:
        closing = _CLOSES.match(text, end)
        if not closing:
            return None
        end = closing.end()
    elif join["comma"] and not _PAUSE.match(text, end):
        return None
    led = between.lstrip().startswith(",")
    if led and text[end : end + 1] == "," and re.match(r"\s+[a-z]", text[end + 1 :]):
        end += 1
    words = other.text if re.search(r"['’]s\Z", other.text) else one.text
    return replace(one, end=end, text=words, reasons=_reasons(one, other))


def _reasons(one: Change, other: Change) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one.reasons, *other.reasons)))


def _finished(text: str, change: Change) -> Change:
    if change.kept:
        return change
    if not change.text:
        return _without_gap(text, change)
    change = _with_article(text, change)
    lower = text[change.start].islower()  # as in a table of notes, which keeps its own manner
    if change.text[0].islower() and not lower and _START.search(text[: change.start]):
        return replace(change, text=change.text[0].upper() + change.text[1:])
    return change


_ARTICLE = re.compile(r"(?<![\w'’-])(?P<a>[Aa])n? \Z")
_VOWEL = re.compile(r"(?!Un[ie]|UK|Eu|One)[AEIOU]")
_NUMBERED = re.compile(r"[A-Z].* \d+(?:['’]s?)?\Z")


def _with_article(text: str, change: Change) -> Change:
    """ "an Osman warning" is "a Person 9 warning": the article goes by the word that follows."""
    led = _ARTICLE.search(text, max(0, change.start - 4), change.start)
    if led is None or not _NUMBERED.fullmatch(change.text):
        return change
    article = led["a"] + ("n " if _VOWEL.match(change.text) else " ")
    if article == led[0]:
        return change
    return replace(change, start=led.start(), text=article + change.text)


def _without_gap(text: str, change: Change) -> Change:
    """Nothing in place of a time: no blank before a full stop, none at the beginning."""
    begins = change.start == 0 or text[change.start - 1] == "\n"
    gap = re.match(r"[ \t,:–-]+", text[change.end :]) if begins else None
    return replace(change, end=change.end + gap.end()) if gap else change
