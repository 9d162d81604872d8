"""A model's label is believed only with the marks of its kind.

"Ray and Dot; Dot drove" is no e-mail address without an @, and "c u l8r" no address of a house:
such spans stay findings, as what a span of words can be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.detect.hits import Hit, Span
from pipeline.detect.text import Line
from pipeline.model import FindingKind

_MARKS: dict[str, re.Pattern[str]] = {
    "email": re.compile(r"@|[(\[]at[)\]]| at .* dot |\w\.\w", re.I),
    "url": re.compile(r"[./@_#\d]"),
    "phone": re.compile(r"\d"),
    "postcode": re.compile(r"\d"),
    "address": re.compile(r"[A-Z]|(?<!\w)\d+[a-z]?(?!\w)"),
}
_ELSE: dict[str, FindingKind] = {"address": "unknown"}


def typed(line: Line, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The same hits; a model's without the marks of its kind is a person (an address: unknown)."""
    said = tuple(hits)
    for hit in _each_apart(line, said):
        marks = _MARKS.get(hit.kind) if hit.reason.startswith("ner:") else None
        sound = marks is None or marks.search(line.text, hit.start, hit.end)
        yield hit if sound else replace(hit, kind=_ELSE.get(hit.kind, "person"))


_STREET = re.compile(r"[A-Z][a-z'-]+ [A-Z][a-z]+")
_THERE = re.compile(
    r"\b(?:in|on|at|of|from|to|near|along|down|off|into|around|between|and) $", re.I
)


def without_streets(line: Line, own: Iterable[Hit], said: Sequence[Hit]) -> Iterator[Hit]:
    """Patterns' hits without a street that a model takes for a person: "Abigail Close (chair)".

    Two words without a number, and no word before them that leads to a place.
    """
    people = {(hit.start, hit.end) for hit in said if hit.kind == "person"}
    for hit in own:
        street = hit.reason == "pattern:street" and (hit.start, hit.end) in people
        two = street and _STREET.fullmatch(line.text, hit.start, hit.end)
        if not two or _THERE.search(line.text, 0, hit.start):
            yield hit


_TWO = re.compile(r"([^\W\d_]+) and ([^\W\d_]+)")


def _each_apart(line: Line, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Without the firm that spaCy makes of two people whom the classifier told apart."""
    people = {(hit.start, hit.end) for hit in hits if hit.kind == "person"}
    for hit in hits:
        two = _TWO.fullmatch(line.text, hit.start, hit.end) if hit.kind == "organisation" else None
        if not (two and {two.span(1), two.span(2)} <= people):
            yield hit


_SAINT = re.compile(r"\b(?:St|Saint)\.? [^\W\d_][\w-]*$")
_LEAST = frozenset(("pattern:capital of a person", "pattern:name alone"))


def may_be_a_place(line: Line, span: Span) -> bool:
    """Whether a span names no person for certain: one by a model's word alone, a saint's house."""
    if span.kind != "person" or _SAINT.search(line.text, span.start, span.end):
        return True
    weak = all(r.partition(":")[0] in ("ner", "sweep") or r in _LEAST for r in span.reasons)
    return weak and not span.identity
