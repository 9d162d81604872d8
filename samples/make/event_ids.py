"""Finds which event ids the narrative's references mean: python -m samples.make.event_ids

The only part of the sample that asks the pipeline; run by hand when the story's events change.
"""

from __future__ import annotations

import csv
from pathlib import Path

from pipeline import chronology, ingest
from pipeline.case import load

from . import gold, narrative, story

CASE = Path(__file__).resolve().parents[1] / "child-f"


def main() -> None:
    """Writes event-ids.csv: one row for each reference of the narrative, sorted."""
    case = load(CASE)
    events = chronology.build([ingest.read(spec) for spec in case.submissions], case).events
    rows = gold.events([story.read(path) for path in sorted(story.STORY.glob("[1-6]-*.txt"))])
    phrases = {row["id"]: row["phrase"] for row in rows}
    wanted = sorted(
        {ref for text in narrative.texts().values() for ref in narrative.references(text)}
    )
    path = story.STORY / "event-ids.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["gold", "event_id"])
        for name in wanted:
            [event] = [e for e in events if phrases[name] in e.text]
            writer.writerow([name, event.id])


if __name__ == "__main__":
    main()
