"""The ledger completed: every run of characters in an event, in a section, or left out and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.chronology.events import Row
from pipeline.chronology.placing import Key, Placed, key
from pipeline.model import LedgerRow, Paragraph, Section, Table

EMPTY = "an empty paragraph"
NO_BLOCK = "text that stands in no paragraph or table that was read"


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a row or paragraph went. text: all of it, to find runs whose own place is unknown."""

    to: str = ""
    reason: str = ""


def complete(placed: Placed, rows: Sequence[Row]) -> tuple[tuple[LedgerRow, ...], list[str]]:
    """Ingest's ledger with `to` or a reason on every row, and warnings for text in no block."""
    targets = _targets(placed, rows)
    made = []
    lost = 0
    for row in placed.submission.ledger:
        done = _completed(row, targets)
        lost += done.reason == NO_BLOCK
        made.append(done)
    place = placed.submission.spec.place
    return tuple(made), [f"{place}: {lost} runs of text stand in no block"] if lost else []


def _completed(row: LedgerRow, targets: Mapping[Key, _Target]) -> LedgerRow:
    if row.status != "placed" or row.to:
        return row
    target = targets.get(key(row.ref))
    if target is None:
        reason = NO_BLOCK if row.text.strip() else EMPTY
        return row._replace(status="left_out", reason=reason)
    if target.reason:
        return row._replace(status="left_out", reason=target.reason)
    return row._replace(to=target.to)


def _targets(placed: Placed, rows: Sequence[Row]) -> dict[Key, _Target]:
    targets: dict[Key, _Target] = {}
    for section in placed.sections:
        targets |= _in_section(section)
    for ref, reason in placed.left_out:
        targets[key(ref)] = _Target(reason=reason)
    taken: dict[Key, list[str]] = {}
    for row in rows:
        for ref in row.rows:
            taken.setdefault(key(ref), []).append(f"event {row.event.id}")
    return targets | {place: _Target(", ".join(names)) for place, names in taken.items()}


def _in_section(section: Section) -> dict[Key, _Target]:
    target = _Target(f"section {section.name}")
    refs = [block.ref for block in section.blocks if isinstance(block, Paragraph)]
    tables = [block for block in section.blocks if isinstance(block, Table)]
    refs += [row.ref for table in tables for row in table.rows]
    return {key(ref): target for ref in refs}
