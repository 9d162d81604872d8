"""Prose as its headings divide it: where a chronology may stand, and what its author says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pipeline.chronology.layouts.grid import Draft, folded
from pipeline.chronology.layouts.headings import plain
from pipeline.chronology.layouts.openings import dated, opening
from pipeline.model import Block, Paragraph, Period, Section, SourceRef

NO_HEADING = "*"  # in case.toml: the text that stands under no heading
DIVIDER = "a heading that names the day, month or year of the entries below it"
SPEAKS_OF_EVENTS = re.compile(
    r"chronolog|time ?line|\bcontacts?\b|significant events|key events|sequence of events|"
    r"history of (?:contact|involvement)|involvement with|"
    r"(?:summary|record|list|log|account) of (?:\w+ )?events",
    re.IGNORECASE,
)
_IS_CHRONOLOGY = re.compile(
    r"chronolog|time ?line|(?:significant|key|sequence of|summary of|log of) events",
    re.IGNORECASE,
)

# mapped: case.toml says so. chronology: its heading names one. contacts: its heading speaks of
# what a report may tell of too. report: case.toml says that it is none.
Said = Literal["mapped", "chronology", "contacts", "report", ""]


@dataclass(frozen=True)
class Stretch:
    """Sections that are looked at together: all below one heading, or all between two such."""

    sections: tuple[Section, ...]
    said: Said
    period: Period
    contents: frozenset[str] = frozenset()  # all headings, as its table of contents has them

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(block for section in self.sections for block in section.blocks)

    def dated(self, block: Block) -> bool:
        """Whether a paragraph begins with its date."""
        return dated(block, self.period, self.contents)

    @property
    def sure(self) -> bool:
        """Whether it says, or its author, that a chronology stands here."""
        return self.said in ("mapped", "chronology")


@dataclass(frozen=True, slots=True)
class Written:
    """What a layout found in a stretch. left_out: headings that only divide, with the reason."""

    drafts: tuple[Draft, ...]
    left_out: tuple[tuple[SourceRef, str], ...] = ()

    @property
    def took(self) -> frozenset[SourceRef]:
        return frozenset(ref for draft in self.drafts for ref in draft.rows)


def said_of(title: str, mapped: Mapping[str, str]) -> Said:
    own = mapped.get(folded(title) or NO_HEADING) or mapped.get(plain(title))
    if own:
        return "report" if own == "prose" else "mapped"
    if _IS_CHRONOLOGY.search(title):
        return "chronology"
    return "contacts" if SPEAKS_OF_EVENTS.search(title) else ""


def stretches(
    sections: Sequence[Section], period: Period, mapped: Mapping[str, str]
) -> Iterator[Stretch]:
    """The sections of a submission, in their order, each in one stretch."""
    contents = frozenset(folded(section.title) for section in sections if section.title)
    group: list[Section] = []
    said: Said = ""
    top = 0
    for section in sections:
        own = said_of(section.title, mapped)
        if group and not _goes_on(section, own, said, top, period):
            yield Stretch(tuple(group), said, period, contents)
            group = []
        if not group:
            said, top = own, heading_level(section)
        group.append(section)
    if group:
        yield Stretch(tuple(group), said, period, contents)


def _goes_on(section: Section, own: Said, said: Said, top: int, period: Period) -> bool:
    """Whether a section belongs to the stretch above it, whose first heading is of level top."""
    if own in ("mapped", "chronology", "report"):
        return own == said == "chronology" and heading_level(section) > top
    if not said:
        return own == ""
    if top == 0 or heading_level(section) > top:
        return top > 0
    return heading_level(section) == top and _is_dated(section.title, period)


def _is_dated(title: str, period: Period) -> bool:
    """Some write the days of a chronology as headings of the same level as its own."""
    found = opening(title, period)
    return found is not None and found.kind != "worded"


def heading_level(section: Section) -> int:
    first = section.blocks[0] if section.blocks else None
    return first.heading if isinstance(first, Paragraph) else 0


def divider(block: Block, period: Period) -> Draft | None:
    """ "2013" or "May 2013" as a heading that says no more: the entries below it lean on it."""
    if not isinstance(block, Paragraph) or not block.heading:
        return None
    found = opening(block.text, period)
    if found is None or found.rest or found.label or not found.told:
        return None
    return Draft(block.ref, (block.ref,), block.text, (), divider=True)
