"""One small table per event, its labels down the side ("Date", "Source", "Event" …)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.chronology.layouts.grid import Draft, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import heading_row
from pipeline.chronology.layouts.headings import event_rank, is_other_list, is_version, meaning
from pipeline.chronology.layouts.rows import EMPTY
from pipeline.model import Field, SourceRef


@dataclass
class _Card:
    """One event in the making."""

    rows: list[SourceRef] = field(default_factory=list)
    values: list[tuple[str, Field]] = field(default_factory=list)  # (meaning, label and value)

    def has(self, meaning: str) -> bool:
        return any(m == meaning for m, _ in self.values)


def match(grid: Grid, setting: Setting) -> Placement | None:
    """The events of a table of labels and values, or None where it is something else."""
    if heading_row(grid, setting) is not None or _is_furniture(grid):
        return None
    cards, left_out = _deal(grid, setting)
    if not cards or not all(_is_event(card) for card in cards):
        return None
    return Placement(tuple(map(_draft, cards)), tuple(left_out))


def _deal(grid: Grid, setting: Setting) -> tuple[list[_Card], list[tuple[SourceRef, str]]]:
    """A new card at every date; rows above the first date belong to it too."""
    cards: list[_Card] = [_Card()]
    left_out = []
    for number, row in enumerate(grid.rows):
        if not grid.written(number):
            left_out.append((row.ref, EMPTY))
            continue
        pairs = list(_pairs(grid, number, setting))
        if cards[-1].has("date") and any(m == "date" for m, _ in pairs):
            cards.append(_Card())
        cards[-1].rows.append(row.ref)
        cards[-1].values += pairs
    return cards, left_out


def _pairs(grid: Grid, number: int, setting: Setting) -> Iterator[tuple[str, Field]]:
    """Label and value, once or several times in a row; a cell without a label keeps its words."""
    cells = list(grid.rows[number].cells)
    while cells:
        label = cells.pop(0)
        named = label.text.strip(" :\n")
        known = meaning(named, setting.mapped)
        if cells and (known or label.column == 0):
            yield known or "other", Field(named, cells.pop(0).text)
        elif label.text.strip():
            yield "other", Field("", label.text)


def _is_furniture(grid: Grid) -> bool:
    texts = [c.text for n in range(len(grid.rows)) for c in grid.written(n) if c.column == 0]
    return any(is_version(t) or is_other_list(t) for t in texts)


def _is_event(card: _Card) -> bool:
    """Whatever its date says: one that cannot be read is asked about, not passed over."""
    dates = [f for m, f in card.values if m == "date"]
    happened = [f for m, f in card.values if m in ("event", "response") and f.text.strip()]
    return len(dates) == 1 and bool(happened)


def _draft(card: _Card) -> Draft:
    events = [f for m, f in card.values if m == "event"]
    events = events or [f for m, f in card.values if m == "response"]
    main = min(events, key=lambda f: event_rank(f.heading))
    ends = [f for m, f in card.values if m in ("date", "end") and f.text.strip()]
    time = next((f for m, f in card.values if m == "time"), Field("", ""))
    rest = [f for m, f in card.values if m not in ("date", "end", "time") and f is not main]
    return Draft(
        card.rows[0],
        tuple(card.rows),
        " – ".join(f.text for f in ends),
        (main, *(f for f in rest if f.text.strip())),
        time,
        next((f.heading for f in ends), "Date"),
    )
