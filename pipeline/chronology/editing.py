"""The author's work from edits.csv, laid over the events: key, exclude, comment, order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Edit, Event

NO = ("no", "n", "false", "0")


def apply_edits(
    events: Sequence[Event], edits: Sequence[Edit]
) -> tuple[tuple[Event, ...], list[str]]:
    """The events with the edits on them, and a warning for each edit whose event has gone.

    order: value "after e1234abcd" or "before e1234abcd"; a bare id means after. Later rows win.
    """
    known = {event.id: event for event in events}
    warnings = []
    for line, edit in enumerate(edits, start=2):
        needed = (edit.event_id, _other(edit))[: 2 if edit.action in ("order", "link") else 1]
        if any(name not in known for name in needed):
            where = f"edits.csv, line {line} ({edit.action})"
            warnings.append(f"{where}: its event is no longer in any submission")
        else:
            known[edit.event_id] = _edited(known[edit.event_id], edit)
    order = [event.id for event in events]
    for edit in edits:
        if edit.action == "order" and edit.event_id in known and _other(edit) in known:
            _move(order, edit)
    return tuple(known[name] for name in order), warnings


def _other(edit: Edit) -> str:
    return edit.value.split()[-1] if edit.value.split() else ""


def _edited(event: Event, edit: Edit) -> Event:
    if edit.action == "key":
        return replace(event, key=edit.value.strip().lower() not in NO)
    if edit.action == "exclude":
        reason = edit.reason or edit.value
        return replace(event, excluded=reason or "the author's decision")
    if edit.action == "comment":
        return replace(event, comment=edit.value)
    return event


def _move(order: list[str], edit: Edit) -> None:
    other = _other(edit)
    if other != edit.event_id:
        order.remove(edit.event_id)
        before = edit.value.strip().lower().startswith("before")
        order.insert(order.index(other) + (0 if before else 1), edit.event_id)
