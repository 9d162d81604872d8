"""What a panel is told beside the events: possible links, contradictions, gaps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from openpyxl import Workbook

from pipeline.chronology.contacts import gaps, unseen
from pipeline.chronology.dates.times import with_time
from pipeline.chronology.links import Link
from pipeline.chronology.looks import Looks, listing
from pipeline.model import Case, Event

SIDES = (
    ("Event", 12), ("Agency", 22), ("Date", 18), ("Text", 60),
    ("Event (2)", 12), ("Agency (2)", 22), ("Date (2)", 18), ("Text (2)", 60),
)  # fmt: skip
LINK_WIDTHS = (*SIDES, ("Words shared", 30), ("They do not agree", 30), ("Confirmed", 11))
CONTRADICTION_WIDTHS = (("They do not agree", 40), *SIDES, ("Link confirmed", 14))
GAP_WIDTHS = (
    ("Agency", 40), ("From", 12), ("To", 12), ("Days", 8),
    ("After event", 14), ("Before event", 14),
)  # fmt: skip
NOBODY_SAW = "No agency says that it saw the child"


def add_lists(
    book: Workbook, events: Sequence[Event], case: Case, links: Sequence[Link], looks: Looks
) -> None:
    """Three sheets after the chronology itself."""
    known = {event.id: event for event in events}
    listing(book.create_sheet("Possible links"), LINK_WIDTHS, _links(links, known), looks)
    contradicting = book.create_sheet("Contradictions")
    listing(contradicting, CONTRADICTION_WIDTHS, _contradictions(links, known), looks)
    listing(book.create_sheet("Gaps"), GAP_WIDTHS, _gaps(events, case), looks)


def _links(links: Sequence[Link], known: dict[str, Event]) -> Iterator[list[str]]:
    for link in links:
        said = ["; ".join(link.contradictions), "yes" if link.confirmed else ""]
        yield [*_sides(link, known), ", ".join(link.shared), *said]


def _contradictions(links: Sequence[Link], known: dict[str, Event]) -> Iterator[list[str]]:
    """One row each, so that a panel can settle one after the other."""
    for link in links:
        for words in link.contradictions:
            yield [words, *_sides(link, known), "yes" if link.confirmed else ""]


def _sides(link: Link, known: dict[str, Event]) -> list[str]:
    sides: list[str] = []
    for event in (known[link.one], known[link.other]):
        when = with_time(event.date.as_written, event.date.time)
        sides += [event.id, event.agency, when, event.text]
    return sides


def _gaps(events: Sequence[Event], case: Case) -> Iterator[tuple[date | int | str, ...]]:
    for gap in (*gaps(events, case), *unseen(events, case)):
        yield gap.agency or NOBODY_SAW, gap.first, gap.last, gap.days, gap.before, gap.after
