"""Paragraphs that begin with their date, one an entry; those without a date go on with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.chronology.layouts import titled
from pipeline.chronology.layouts.grid import Draft
from pipeline.chronology.layouts.openings import label, opening
from pipeline.chronology.layouts.stretches import (
    DIVIDER,
    SPEAKS_OF_EVENTS,
    Stretch,
    Written,
    divider,
)
from pipeline.model import Block, Field, Paragraph, Period, Section, SourceRef

RUN = 3  # dated paragraphs under one heading that make a chronology whatever the heading says


def match(stretch: Stretch) -> Written | None:
    """The dated paragraphs of its sections: under a heading that speaks of a chronology, or three
    and more under any heading. A date as a heading above some is theirs, where it says no more."""
    drafts: list[Draft] = []
    left_out: list[tuple[SourceRef, str]] = []
    headed = titled.match(stretch)
    taken = headed.took if headed else frozenset()
    for section in stretch.sections:
        begins = [i for i, b in enumerate(section.blocks) if stretch.dated(b)]
        if not begins or len(begins) < _enough(section, stretch, taken):
            continue
        if numbers([section.blocks[i] for i in begins]):
            continue
        if begins[0] == 1 and (line := divider(section.blocks[0], stretch.period)):
            drafts.append(line)
            left_out.append((line.source, DIVIDER))
        for start, end in pairwise([*begins, len(section.blocks)]):
            drafts.append(_event(section.blocks[start:end], stretch.period))
    return Written(tuple(drafts), tuple(left_out)) if drafts else None


def _enough(section: Section, stretch: Stretch, taken: frozenset[SourceRef]) -> int:
    """In an entry that has a heading, one paragraph or two with a date are its text."""
    if section.blocks[0].ref in taken:
        return RUN
    divided = stretch.said and divider(section.blocks[0], stretch.period)
    speaks = SPEAKS_OF_EVENTS.search(section.title) or stretch.said == "mapped"
    return 1 if speaks or divided else RUN


def numbers(blocks: Sequence[Block]) -> bool:
    """ "4.2.11", "4.2.12", "4.2.13" number the paragraphs of a report; they are no dates."""
    heads = [
        re.match(r"(\d+\.\d+)\.(\d+)\b", block.text) if isinstance(block, Paragraph) else None
        for block in blocks
    ]
    found = [(head[1], int(head[2])) for head in heads if head]
    steps = pairwise(found)
    return len(found) > 1 and all(b == (a[0], a[1] + 1) for a, b in steps)


def _event(blocks: Sequence[Block], period: Period) -> Draft:
    """A dated paragraph with the undated ones after it, up to a table."""
    own: list[Paragraph] = []
    for block in blocks:
        if not isinstance(block, Paragraph):
            break
        own.append(block)
    found = opening(own[0].text, period)
    rest = found.rest if found else own[0].text
    text = "\n".join(line for line in (rest, *(p.text for p in own[1:])) if line)
    refs = tuple(dict.fromkeys(p.ref for p in own))
    return Draft(
        refs[0], refs, found.date.as_written if found else "", (Field("Event", text), *label(found))
    )
