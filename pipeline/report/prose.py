"""The author's narrative as blocks: headings without gaps, lists joined, events linked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from pipeline.model import SafeParagraph, SafeSection, SafeTable
from pipeline.report.tree import (
    Node,
    bullets,
    clean,
    header,
    link,
    node,
    numbers,
    para,
    paras,
    table,
    words,
)

DEEPEST = 5  # HTML ends at h6, and the report's title is h1

# "event 17", "events 17, 18 and 21", "events 17–19"
_EVENTS = re.compile(
    r"\bevents?\s+\d+\b(?:(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s+to\s+|\s*[–-]\s*)\d+\b)*", re.I
)


@dataclass(frozen=True, slots=True)
class Place:
    """The template's heading over a placeholder: its level and its words."""

    level: int
    title: str


def narrative(section: SafeSection, place: Place, events: frozenset[int]) -> list[Node]:
    """A section's blocks under the template's heading, whatever levels its own headings have.

    events: the numbers that the chronology prints; only these become links.
    """
    said = [item for item in section.blocks if not isinstance(item, SafeParagraph) or _says(item)]
    if said and _echoes(said[0], place):
        said = said[1:]
    blocks: list[Node] = []
    above: list[int] = []
    for manner, run in groupby(said, key=_manner):
        for item in (items := list(run)):
            if isinstance(item, SafeTable):
                blocks += plain_table(item)
            elif item.heading:
                below = min(place.level + _depth(above, item.heading), DEEPEST)
                title = words(" ".join(item.text.value.split()))
                blocks.append(
                    header(below, title, f"narrative-{section.name.value}-{len(blocks) + 1}")
                )
        blocks += _joined(manner, [i for i in items if isinstance(i, SafeParagraph)], events)
    return blocks


def _echoes(item: SafeParagraph | SafeTable, place: Place) -> bool:
    """Authors often begin a section with the heading that the template has just printed."""
    if isinstance(item, SafeTable) or not item.heading:
        return False
    return " ".join(item.text.value.casefold().split()) == " ".join(place.title.casefold().split())


def _says(paragraph: SafeParagraph) -> bool:
    return bool(paragraph.text.value.strip())


def _manner(item: SafeParagraph | SafeTable) -> str:
    if isinstance(item, SafeTable) or item.heading:
        return "whole"
    return (
        "quote"
        if item.quote
        else "bullet"
        if item.bullet
        else "number"
        if item.numbered
        else "body"
    )


def _joined(manner: str, items: Sequence[SafeParagraph], events: frozenset[int]) -> list[Node]:
    """A run of paragraphs of one manner: neighbours of a list are one list."""
    blocks = [para(linked(item.text.value, events)) for item in items]
    if manner == "whole":
        return []
    if manner == "quote":
        return [node("BlockQuote", blocks)]
    if manner == "body":
        return blocks
    entries = [[node("Plain", block["c"])] for block in blocks]  # plain: a list without wide gaps
    return [(bullets if manner == "bullet" else numbers)(entries)]


def _depth(above: list[int], level: int) -> int:
    """How deep a heading stands, counted by the headings over it: its own number may leave gaps."""
    while above and above[-1] >= level:
        above.pop()
    above.append(level)
    return len(above)


def plain_table(source: SafeTable) -> list[Node]:
    """A table as the author made it; its first row names the columns if there is another."""
    width = max((len(row) for row in source.rows), default=0)
    rows = [[cell.value for cell in row] + [""] * (width - len(row)) for row in source.rows]
    if not any(cell.strip() for row in rows for cell in row):
        return []
    heads = [" ".join(cell.split()) for cell in rows[0]] if len(rows) > 1 else []
    body = [[paras(cell) for cell in row] for row in rows[1 if heads else 0 :]]
    return [table("plain", heads, body, [1 / width] * width)]


def linked_paras(text: str, events: frozenset[int]) -> list[Node]:
    return [para(linked(line, events)) for line in clean(text).split("\n") if line.strip()]


def linked(text: str, events: frozenset[int]) -> list[Node]:
    """The text's words; "event 17" leads to that row of the chronology, if it is printed."""
    text = clean(text).strip()
    inlines: list[Node] = []
    at = 0
    for start, end, number in _mentions(text):
        if number in events:
            inlines += [*words(text[at:start]), link(words(text[start:end]), f"event-{number}")]
            at = end
    return inlines + words(text[at:])


def _mentions(text: str) -> Iterable[tuple[int, int, int]]:
    """(start, end, event number); the first of several takes the word "event" with it."""
    for found in _EVENTS.finditer(text):
        start = found.start()
        for digits in re.finditer(r"\d+", found.group()):
            end = found.start() + digits.end()
            if len(digits.group()) < 7:
                yield start, end, int(digits.group())
            start = end
            start += len(re.match(r"\D*", text[start:]).group())  # type: ignore[union-attr]
