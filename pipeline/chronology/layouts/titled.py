"""Entries under headings that are dates, or under lines that number them ("Contact 3 - 1/3/19").

An entry is everything below its heading: paragraphs, lists, smaller headings, a table of labels.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from pipeline.chronology.dates import reading
from pipeline.chronology.layouts.grid import NO_FIELD, Draft, Grid, Setting, folded
from pipeline.chronology.layouts.headings import meaning
from pipeline.chronology.layouts.openings import Opening, label, opening
from pipeline.chronology.layouts.stretches import DIVIDER, Stretch, Written, divider
from pipeline.model import Block, Field, Paragraph, Period, SourceRef, Table, WrittenDate

LEAST = {"mapped": 1, "chronology": 2, "contacts": 2, "": 3}  # headings of one style
SHORT_LABEL = 40  # characters
A_WEEK = 7

# The index of each block that begins an entry, and how it does; None: a heading without a date.
Heads = Mapping[int, Opening | None]


def match(stretch: Stretch) -> Written | None:
    """The entries of a stretch, at least two of one style; three where nothing says chronology."""
    heads = _headings(stretch) or _lines(stretch)
    if not heads:
        return None
    drafts: list[Draft] = []
    for start, end in _extents(stretch.blocks, heads):
        if start and start - 1 not in heads and (above := _divider(stretch, start - 1)):
            drafts.append(above)
        found = heads[start]
        alone = end == start + 1 and found is not None and found.vague
        own = _divider(stretch, start) if alone else None
        drafts.append(own or _draft(stretch.blocks[start:end], found, stretch.period))
    left_out = tuple((draft.source, DIVIDER) for draft in drafts if draft.divider)
    return Written(tuple(drafts), left_out)


def _divider(stretch: Stretch, index: int) -> Draft | None:
    return divider(stretch.blocks[index], stretch.period)


# --- which blocks begin an entry ------------------------------------------------------------------


def _headings(stretch: Stretch) -> Heads:
    """Headings with a date, if enough are of one level and they are not there to divide."""
    found: dict[int, Opening | None] = {
        i: o for i, o in _openings(stretch, heading=True).items() if _fits(o, stretch)
    }
    levels = Counter(_level(stretch.blocks[i]) for i, o in found.items() if o and o.told)
    main = max(levels, key=lambda each: (levels[each], -each), default=0)
    if levels[main] < LEAST.get(stretch.said, 1):
        return {}
    if not stretch.said:
        found = {i: o for i, o in found.items() if _level(stretch.blocks[i]) == main}
    return {} if _divide(stretch, found) else found | _undated(stretch, found, main)


def _lines(stretch: Stretch) -> Heads:
    """Body lines that number their entries in one manner and then date them."""
    found = {i: o for i, o in _openings(stretch, heading=False).items() if o.kind == "numbered"}
    styles = Counter(_style(o) for o in found.values() if o.told)
    main = max(styles, key=lambda each: (styles[each], each), default="")
    if styles[main] < LEAST.get(stretch.said, 1):
        return {}
    return {i: o for i, o in found.items() if _style(o) == main}


def _openings(stretch: Stretch, *, heading: bool) -> dict[int, Opening]:
    return {
        i: found
        for i, block in enumerate(stretch.blocks)
        if isinstance(block, Paragraph) and bool(block.heading) == heading
        if (found := opening(block.text, stretch.period))
    }


def _fits(found: Opening, stretch: Stretch) -> bool:
    """A report has headings with dates too ("Episode 2: March to May"): what is no day stands for
    an entry only where a chronology is said to be."""
    if stretch.sure:
        return True
    if found.kind == "worded":
        return False
    first, last = found.date.date_from, found.date.date_to
    return bool(stretch.said) or bool(first and last and (last - first).days < A_WEEK)


def _style(found: Opening) -> str:
    return folded(re.sub(r"\d+\w*", "0", found.label))


def _level(block: Block) -> int:
    return block.heading if isinstance(block, Paragraph) else 0


def _divide(stretch: Stretch, heads: Heads) -> bool:
    """Whether the headings only sort dated paragraphs by year, month or day."""
    sorts = 0
    for start, end in _extents(stretch.blocks, heads):
        found = heads[start]
        below = [b for b in stretch.blocks[start + 1 : end] if stretch.dated(b)]
        sorts += len(below) >= (1 if found and found.vague else 2)
    return 2 * sorts > len(heads)


def _undated(stretch: Stretch, heads: Heads, main: int) -> dict[int, Opening | None]:
    """Headings between dated ones of their level: entries whose date is missing, or leans."""
    own = [i for i in heads if _level(stretch.blocks[i]) == main]
    between = range(min(own) + 1, max(own)) if stretch.said else ()
    return {i: None for i in between if i not in heads and _level(stretch.blocks[i]) == main}


def _extents(blocks: Sequence[Block], heads: Heads) -> list[tuple[int, int]]:
    """Each head with the end of its entry: the next one, or a heading that is not below it."""
    return [
        (start, _end(blocks, start, following))
        for start, following in pairwise([*sorted(heads), len(blocks)])
    ]


def _end(blocks: Sequence[Block], start: int, following: int) -> int:
    own = _level(blocks[start])
    for i in range(start + 1, following):
        level = _level(blocks[i])
        if level and (level <= own or not own):
            return i
    return following


# --- what an entry says ---------------------------------------------------------------------------


def _draft(blocks: Sequence[Block], found: Opening | None, period: Period) -> Draft:
    head = blocks[0]
    title = head.text if isinstance(head, Paragraph) else ""
    lines = [found.rest if found else "" if _leans(title, period) else title]
    named: list[tuple[str, Field]] = []
    for block in blocks[1:]:
        if isinstance(block, Paragraph):
            lines.append(block.text)
        elif pairs := _labels(block, period):
            named += pairs
        else:
            lines += [_line(row.cells) for row in block.rows]
    text = "\n".join(line for line in lines if line.strip())
    return _made(blocks, _date(found, title, period), text, label(found), named)


def _made(
    blocks: Sequence[Block],
    date: str,
    text: str,
    number: tuple[Field, ...],
    named: Sequence[tuple[str, Field]],
) -> Draft:
    """What happened is the text, or where there is none what a label calls so."""
    refs = tuple(dict.fromkeys(ref for block in blocks for ref in _refs(block)))
    told = next((f for m, f in named if m == "event"), NO_FIELD) if not text else NO_FIELD
    time = next((f for m, f in named if m == "time"), NO_FIELD)
    rest = [f for _, f in named if f is not told and f is not time and f.text.strip()]
    main = told if told.text else Field("Event", text)
    return Draft(refs[0], refs, date, (main, *number, *rest), time)


def _date(found: Opening | None, title: str, period: Period) -> str:
    if found:
        return found.date.as_written
    return title if _leans(title, period) else ""


def _leans(title: str, period: Period) -> bool:
    """ "Same day", "The next day": a date by the entry above it."""
    above = WrittenDate("", period.start, period.start, "day")
    found = reading(title, period, above)
    return found.date.date_from is not None and not found.more


def _refs(block: Block) -> tuple[SourceRef, ...]:
    return tuple(row.ref for row in block.rows) if isinstance(block, Table) else (block.ref,)


def _labels(table: Table, period: Period) -> list[tuple[str, Field]]:
    """A small table of labels and values: (meaning, label and value); [] for any other."""
    grid, setting = Grid(table), Setting(period, {})
    if grid.width != 2 or any(len(row.cells) != 2 for row in table.rows):
        return []
    pairs = [(row.cells[0].text.strip(" :\n"), row.cells[1].text) for row in table.rows]
    known = [meaning(name, setting.mapped) for name, _ in pairs]
    if any(not name or len(name) > SHORT_LABEL or re.search(r"\d", name) for name, _ in pairs):
        return []
    if 2 * sum(map(bool, known)) < len(known):
        return []
    return [(m, Field(name, text)) for m, (name, text) in zip(known, pairs, strict=True)]


def _line(cells: Sequence[object]) -> str:
    return " | ".join(" ".join(str(getattr(cell, "text", "")).split()) for cell in cells)
