"""Prose: cut into the sections of its headings; and chronologies written without a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.chronology.layouts import Draft, place_prose
from pipeline.chronology.layouts.openings import opening
from pipeline.chronology.layouts.stretches import stretches
from pipeline.model import (
    Block,
    Paragraph,
    Period,
    Section,
    SourceRef,
    SubmissionSpec,
    Table,
)


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


def find_events(
    sections: Sequence[Section],
    spec: SubmissionSpec,
    period: Period,
    *,
    alone: bool = True,
    mapped: bool = False,
) -> tuple[list[Draft], list[tuple[SourceRef, str]], list[Section]]:
    """The entries of a chronology without a table, headings left out, and the rest.

    alone: no other submission is of this agency. Headings with dates outside a chronology are
    taken for one only where no other can be meant: a report tells the same days again.
    mapped: there is a table of events; look only where the author says that there is more.
    """
    lines = [replace(s, blocks=_by_line(s.blocks, period)) for s in sections]
    parts = [s for s in stretches(lines, period, spec.columns) if s.said != "report"]
    parts = [s for s in parts if s.said == "mapped" or not mapped]
    written = [made for part in parts if part.said for made in place_prose(part, spec)]
    only = alone and not written
    for part in parts:
        written += [] if part.said else place_prose(part, spec, titles=only)
    order = {block.ref: i for i, block in enumerate(b for s in sections for b in s.blocks)}
    drafts = sorted((d for made in written for d in made.drafts), key=lambda d: order[d.source])
    left_out = [each for made in written for each in made.left_out]
    return drafts, left_out, _rest(sections, drafts)


def _by_line(blocks: Sequence[Block], period: Period) -> tuple[Block, ...]:
    """A paragraph of several lines that begin with dates, the first among them, cut into lines."""
    made: list[Block] = []
    for block in blocks:
        lines = block.text.split("\n") if isinstance(block, Paragraph) else []
        begins = [_begins(line, period) for line in lines]
        if isinstance(block, Paragraph) and not block.heading and sum(begins) > 1 and begins[0]:
            made += [replace(block, text=line) for line in lines if line.strip()]
        else:
            made.append(block)
    return tuple(made)


def _begins(line: str, period: Period) -> bool:
    found = opening(line, period)
    return found is not None and found.kind != "worded"


def _rest(sections: Sequence[Section], drafts: Sequence[Draft]) -> list[Section]:
    """What no event took, in the same sections."""
    taken = {ref for draft in drafts for ref in draft.rows}
    kept = []
    for section in sections:
        blocks = tuple(block for block in section.blocks if not _refs(block) & taken)
        kept += [replace(section, blocks=blocks)] if blocks else []
    return kept


def _refs(block: Block) -> set[SourceRef]:
    return {row.ref for row in block.rows} if isinstance(block, Table) else {block.ref}
