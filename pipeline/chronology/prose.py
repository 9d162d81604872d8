"""Prose: cut into the sections of its headings; and chronologies written without a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.chronology.dates import leading_date
from pipeline.chronology.layouts.grid import Draft
from pipeline.model import Block, Field, Paragraph, Period, Section, SourceRef

SPEAKS_OF_EVENTS = re.compile(
    r"chronolog|time ?line|\bcontacts?\b|significant events|key events|sequence of events|"
    r"history of (?:contact|involvement)|involvement with",
    re.IGNORECASE,
)
RUN = 3  # dated paragraphs under one heading that make a chronology whatever the heading says


def cut(blocks: Sequence[Block], submission: int) -> list[Section]:
    """Sections by headings, the front matter first; a heading is the first block of its section."""
    groups: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, Paragraph) and block.heading and block.text.strip():
            groups.append([])
        if not isinstance(block, Paragraph) or block.text.strip():
            groups[-1].append(block)
    return [
        Section(f"s{submission}.{number}", _title(group), submission, tuple(group))
        for number, group in enumerate((g for g in groups if g), start=1)
    ]


def _title(group: Sequence[Block]) -> str:
    first = group[0]
    return first.text.strip() if isinstance(first, Paragraph) and first.heading else ""


def find_events(sections: Sequence[Section], period: Period) -> tuple[list[Draft], list[Section]]:
    """The dated paragraphs of a submission that has no table of events; the rest stays prose.

    Under a heading that speaks of a chronology, or three and more under any heading. Paragraphs
    without a date belong to the dated one above them.
    """
    drafts: list[Draft] = []
    kept: list[Section] = []
    for section in sections:
        begins = [i for i, block in enumerate(section.blocks) if _dated(block, period)]
        enough = 1 if SPEAKS_OF_EVENTS.search(section.title) else RUN
        if len(begins) < enough or _numbers([section.blocks[i] for i in begins]):
            kept.append(section)
            continue
        rest = list(section.blocks[: begins[0]])
        for start, end in zip(begins, [*begins[1:], len(section.blocks)], strict=True):
            draft, over = _event(section.blocks[start:end], period)
            drafts.append(draft)
            rest += over
        kept += [replace(section, blocks=tuple(rest))] if rest else []
    return drafts, kept


def _dated(block: Block, period: Period) -> bool:
    if not isinstance(block, Paragraph) or block.heading:
        return False
    return leading_date(block.text, period) is not None


def _numbers(blocks: Sequence[Block]) -> bool:
    """ "4.2.11", "4.2.12", "4.2.13" number the paragraphs of a report; they are no dates."""
    heads = [
        re.match(r"(\d+\.\d+)\.(\d+)\b", block.text) if isinstance(block, Paragraph) else None
        for block in blocks
    ]
    found = [(head[1], int(head[2])) for head in heads if head]
    steps = pairwise(found)
    return len(found) > 1 and all(b == (a[0], a[1] + 1) for a, b in steps)


def _event(blocks: Sequence[Block], period: Period) -> tuple[Draft, list[Block]]:
    """A dated paragraph with the undated ones after it, up to a table; and what it leaves."""
    own: list[Paragraph] = []
    for block in blocks:
        if not isinstance(block, Paragraph):
            break
        own.append(block)
    found = leading_date(own[0].text, period)
    written, text = (found[0].as_written, found[1]) if found else ("", own[0].text)
    text = "\n".join([text, *(p.text for p in own[1:])])
    refs: tuple[SourceRef, ...] = tuple(p.ref for p in own)
    return Draft(refs[0], refs, written, (Field("Event", text),)), list(blocks[len(own) :])
