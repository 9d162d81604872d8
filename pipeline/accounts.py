"""ledger.csv: what became of every character of every submission, and why it is not published."""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from pathlib import Path

from pipeline.model import Chronology, Event, LedgerRow

COLUMNS = ("source", "place", "kind", "status", "to", "reason", "characters", "text")
REPORT = "read as the agency's report; not published"
EXCLUDED = "left out of the report by the author (edits.csv)"
REPEAT = "repeats another event of the same submission; published once"
POLICY = "not published: [publish] chronology in case.toml leaves this event out"


def write_ledger(chronology: Chronology, published: Collection[str], path: Path) -> None:
    """One row for each run of characters. published: ids of the events that the report prints."""
    events = {event.id: event for event in chronology.events}
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        for row in chronology.ledger:
            why = row.reason or _unpublished(row, published, events)
            what = (row.place, row.kind, row.status, row.to, why, len(row.text), row.text)
            rows.writerow((str(row.ref), *what))


def _unpublished(row: LedgerRow, published: Collection[str], events: Mapping[str, Event]) -> str:
    """Why placed text is not in the report, or "" where an event of it is."""
    if row.to.startswith("section "):
        return REPORT
    own = [word.strip(",") for word in row.to.split() if word.strip(",") in events]
    if not own or any(each in published for each in own):
        return ""
    if events[own[0]].excluded:
        return EXCLUDED
    return REPEAT if events[own[0]].duplicate_of else POLICY
