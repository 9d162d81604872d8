"""chronology.csv: the contract's columns, raw text, one row per event in published order."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from pipeline.model import Event

COLUMNS = (
    "event_id", "date_from", "date_to", "date_as_written", "precision", "time", "agency", "source",
    "text", "subject_age", "key", "excluded", "duplicate_of", "problem", "comment",
)  # fmt: skip


def write_csv(events: Sequence[Event], path: Path) -> None:
    """Dates in ISO 8601, empty where unknown; key is "yes" or empty."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(_row(event) for event in events)


def _row(event: Event) -> tuple[str, ...]:
    date = event.date
    return (
        event.id,
        date.date_from.isoformat() if date.date_from else "",
        date.date_to.isoformat() if date.date_to else "",
        date.as_written,
        date.precision,
        date.time,
        event.agency,
        str(event.source),
        event.text,
        event.age,
        "yes" if event.key else "",
        event.excluded,
        event.duplicate_of,
        date.problem,
        event.comment,
    )
