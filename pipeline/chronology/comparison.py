"""What a correction changed, told by place, never by text: terminals are logged and pasted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pipeline.chronology.comparing import Comparison
from pipeline.model import Event


def in_words(found: Comparison) -> Iterator[str]:
    """For an author, in the order of the rows."""
    for event in found.new:
        yield f"  new      {_place(event)}"
    for event in found.gone:
        yield f"  gone     {_place(event)} of the old file"
    for old, new in found.changed:
        words = ", ".join(_differing(old, new))
        yield f"  changed  {_place(new)} (was {_place(old)}): {words}"
    yield (
        f"{len(found.new)} new, {len(found.gone)} gone, {len(found.changed)} changed, "
        f"{found.kept} as they were (they keep their ids, and your edits)"
    )


def as_json(found: Comparison) -> dict[str, Any]:
    """new, gone: rows; changed: old, new and columns; kept: how many. A row: event_id, place."""
    return {
        "new": [_row(event) for event in found.new],
        "gone": [_row(event) for event in found.gone],
        "changed": [
            {"old": _row(old), "new": _row(new), "columns": _differing(old, new)}
            for old, new in found.changed
        ],
        "kept": found.kept,
    }


def _row(event: Event) -> dict[str, Any]:
    ref = event.source
    where = {"part": ref.part, "table": ref.table, "row": ref.row, "paragraph": ref.paragraph}
    return {"event_id": event.id, **where}


def _place(event: Event) -> str:
    ref = event.source
    return f"table {ref.table}, row {ref.row}" if ref.table else f"paragraph {ref.paragraph}"


def _differing(old: Event, new: Event) -> list[str]:
    """Which columns, by what they mean: headings are the agency's words."""
    compared = {
        "date": (old.date.as_written, new.date.as_written),
        "time": (old.date.time, new.date.time),
        "what happened": (old.fields[0].text, new.fields[0].text),
        "other columns": (old.fields[1:], new.fields[1:]),
    }
    return [name for name, (before, after) in compared.items() if before != after]
