"""One replacement in one passage, before it is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
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
    """In order. Of changes that overlap the earlier in the list given stays, and covers them all:
    nothing that any of them would have hidden may come to light. A release is never widened.
    """
    made: list[Change] = []
    for change in changes:
        met = [other for other in made if change.meets(other)]
        if not met:
            made.append(change)
        elif not any(other.kept for other in met):
            start = min(each.start for each in (change, *met))
            end = max(each.end for each in (change, *met))
            made = [other for other in made if other not in met[1:]]
            made[made.index(met[0])] = replace(met[0], start=start, end=end)
    return sorted(made, key=lambda change: change.start)
