"""One replacement in one passage, before it is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pipeline.model import FindingKind


@dataclass(frozen=True, slots=True)
class Change:
    """raw [start, end) becomes `text`. kept: a release; the text stays as it is.

    firm: a date or age that is read beyond doubt, which a model's opinion may not hide.
    """

    start: int
    end: int
    text: str
    kind: FindingKind
    reasons: tuple[str, ...]
    identity: str = ""
    decided: Literal["rule", "reviewer"] = "rule"
    kept: bool = False
    doubt: str = ""
    firm: bool = False

    def meets(self, other: Change) -> bool:
        return self.start < other.end and other.start < self.end


def disjoint(changes: Iterable[Change]) -> list[Change]:
    """In order; of two that overlap the earlier in the list given stays."""
    kept: list[Change] = []
    for change in changes:
        if not any(change.meets(other) for other in kept):
            kept.append(change)
    return sorted(kept, key=lambda change: change.start)
