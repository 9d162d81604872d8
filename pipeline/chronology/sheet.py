"""What stands in the rows of chronology.xlsx: the agencies' words, then the author's columns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from pipeline.chronology.ages import all_ages
from pipeline.chronology.contacts import days_since_last
from pipeline.chronology.links import Link
from pipeline.model import Case, Event

SHEET = "Chronology"
AUTHOR = ("Key", "Exclude (reason)", "Link to", "Order", "Comment")
WIDTHS: tuple[tuple[str, int], ...] = (
    ("Event", 12),
    ("From", 12),
    ("To", 12),
    ("Date as written", 18),
    ("Precision", 11),
    ("Time", 12),
    ("Agency", 22),
    ("What happened and what was recorded", 80),
    ("Age of each subject", 16),
    ("Source", 26),
    ("Repeats", 12),
    ("Problem with the date", 30),
    ("Days since last contact", 14),
    ("May be the same as", 20),
    *((name, 20) for name in AUTHOR),
)
TITLES = tuple(name for name, _ in WIDTHS)
COMPARED = 10  # columns: id to source, what the agencies wrote; the others are worked out
LONGEST = 32_767  # characters in a cell: Excel's own limit
CUT = " […the rest is in chronology.csv]"
EARLIEST = date(1900, 3, 1)  # Excel's calendar is wrong before that


def sheet_rows(
    events: Sequence[Event], case: Case, links: Sequence[Link]
) -> list[tuple[date | int | str, ...]]:
    """What stands in each row of the sheet, the author's columns last."""
    since = days_since_last(events)
    partners: dict[str, list[str]] = defaultdict(list)
    confirmed: dict[str, list[str]] = defaultdict(list)
    for link in links:
        for one, other in ((link.one, link.other), (link.other, link.one)):
            (confirmed if link.confirmed else partners)[one].append(other)
    order = {edit.event_id: edit.value for edit in case.edits if edit.action == "order"}
    return [
        (
            *_agencys(event, all_ages(event, case)),
            since.get(event.id, ""),
            ", ".join(partners[event.id]),
            *_authors(event, ", ".join(confirmed[event.id]), order.get(event.id, "")),
        )
        for event in events
    ]


def _agencys(event: Event, ages: str) -> tuple[date | str, ...]:
    written = event.date
    return (
        event.id,
        _day(written.date_from),
        _day(written.date_to),
        written.as_written,
        written.precision,
        written.time,
        event.agency,
        event.text,
        ages,
        str(event.source),
        event.duplicate_of,
        written.problem,
    )


def _authors(event: Event, linked: str, order: str) -> tuple[str, ...]:
    return "yes" if event.key else "", event.excluded, linked, order, event.comment


def _day(day: date | None) -> date | str:
    if day is None:
        return ""
    return day if day >= EARLIEST else day.isoformat()


def storable(text: str) -> str:
    """What a cell can hold of a text: no control characters, Excel's own length."""
    text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)
    return text if len(text) <= LONGEST else text[: LONGEST - len(CUT)] + CUT


def cell_text(value: object) -> str:
    """A cell's value as it is compared: dates in ISO 8601, all else as its words."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)
