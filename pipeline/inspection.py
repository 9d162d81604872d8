"""`inspect`: what Word files hold, part by part, and what would become of every character.

Each file is looked at on its own; one that is refused never stops the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from rich.markup import escape

from pipeline import chronology, ingest
from pipeline.errors import PipelineError
from pipeline.model import Case, LedgerRow, Period, Policy, Submission, SubmissionSpec

ANY_TIME = Period(date(1900, 1, 1), date(2100, 12, 31))
NOT_PLACED = "its file is not placed: the error says which table has to be mapped first"
SHOWN = 60  # characters of a text in the list for people


@dataclass(frozen=True, slots=True)
class Inspected:
    """One file. error: why it is refused, or why its tables cannot be placed; "" if nothing is."""

    file: str
    status: Literal["read", "refused"]
    error: str
    rows: tuple[LedgerRow, ...] = ()
    warnings: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The line of JSON that other programs read: these keys and no others."""
        rows = [_row(row) for row in self.rows]
        return {"file": self.file, "status": self.status, "error": self.error, "rows": rows}


def inspect(paths: Sequence[Path]) -> Iterator[Inspected]:
    """Each file in turn, read or refused; nothing that a file holds raises an error."""
    for number, path in enumerate(paths, 1):
        spec = SubmissionSpec(number, path, "agency", f"file {number}")
        try:
            yield _placed(ingest.read(spec))
        except PipelineError as error:
            yield Inspected(str(path), "refused", _said(error))
        except Exception as error:
            defect = f"a defect of this program ({type(error).__name__})"
            yield Inspected(str(path), "refused", defect)


def _placed(submission: Submission) -> Inspected:
    file, warnings = str(submission.spec.path), submission.warnings
    try:
        made = chronology.build([submission], _no_case(submission.spec))
    except PipelineError as error:
        rows = tuple(_unplaced(row) for row in submission.ledger)
        return Inspected(file, "read", _said(error), rows, warnings)
    unplaced = map(_said, made.unplaced)
    return Inspected(file, "read", "", made.ledger, (*warnings, *made.warnings, *unplaced))


def _said(error: PipelineError) -> str:
    return f"{error}. {error.hint}".strip()


def _no_case(spec: SubmissionSpec) -> Case:
    return Case(
        Path(), "", "", "", (), ANY_TIME, ANY_TIME.end, Policy(), (spec,), register=(), agencies=()
    )


def _unplaced(row: LedgerRow) -> LedgerRow:
    return row._replace(status="left_out", reason=NOT_PLACED) if row.status == "placed" else row


def _row(row: LedgerRow) -> dict[str, str]:
    return {
        "part": row.ref.part,
        "place": row.place,
        "kind": row.kind,
        "status": row.status,
        "to": row.to,
        "reason": row.reason,
        "text": row.text,
    }


# --- for people -----------------------------------------------------------------------------------


def lines(found: Inspected) -> Iterator[str]:
    """Counts first, then tables, authors, what is not content, and warnings."""
    yield f"[bold]{escape(found.file)}[/]"
    if found.status == "refused":
        yield f"  [red]refused[/] {escape(found.error)}"
        return
    yield from _counts(found.rows)
    yield from _places(found.rows)
    yield from _tables(found.rows)
    yield from _authors(found.rows)
    yield from _aside(found.rows)
    for warning in filter(None, (found.error, *found.warnings)):
        yield f"  [yellow]![/] {escape(warning)}"


def _counts(rows: Sequence[LedgerRow]) -> Iterator[str]:
    """Characters of each part by what becomes of them."""
    totals = Counter[tuple[str, str]]()
    for row in rows:
        totals[row.ref.part, row.status] += len(row.text)
    parts = dict.fromkeys(row.ref.part for row in rows)
    width = max(map(len, ("characters", *parts)))
    yield f"  {'characters':{width}}{'placed':>10}{'evidence':>10}{'left out':>10}"
    for part in parts:
        counts = (totals[part, status] for status in ("placed", "evidence", "left_out"))
        yield f"  {part:{width}}" + "".join(f"{count or '-':>10}" for count in counts)


def _places(rows: Sequence[LedgerRow]) -> Iterator[str]:
    """How many events and sections the placed text makes."""
    made = Counter(to.split()[0] for to in {row.to for row in rows if row.to})
    said = [f"{made[k]} {k}{'' if made[k] == 1 else 's'}" for k in ("event", "section")]
    yield f"  placed in {' and '.join(said)}"


def _tables(rows: Sequence[LedgerRow]) -> Iterator[str]:
    """How each table begins: its headings, to be mapped in case.toml where no layout knows them."""
    begin: dict[int, list[LedgerRow]] = {}
    for row in rows:
        if row.ref.table and row.kind == "text":
            begun = begin.setdefault(row.ref.table, [])
            if not begun or row.ref.row == begun[0].ref.row:
                begun.append(row)
    for number, begun in begin.items():
        yield f"  table {number} begins: {_short(' | '.join(row.text for row in begun))}"


def _authors(rows: Sequence[LedgerRow]) -> Iterator[str]:
    authors = dict.fromkeys(row.text for row in rows if row.kind == "author")
    if authors:
        yield f"  changes and comments by: {escape(', '.join(authors))}"


def _aside(rows: Sequence[LedgerRow]) -> Iterator[str]:
    """What is no content, by what it is and why, each text once where it first stands."""
    groups: dict[tuple[str, str], dict[str, list[str]]] = {}
    for row in rows:
        if row.status != "placed" and row.reason != NOT_PLACED and row.text.strip():
            texts = groups.setdefault((row.kind, row.reason), {})
            texts.setdefault(row.text, []).append(_place(row))
    for (kind, reason), texts in groups.items():
        yield f"  not content: {kind} ({reason})"
        for text, places in texts.items():
            more = f" and {len(places) - 1} more" if len(places) > 1 else ""
            yield f"    {escape(places[0])}{more}: {_short(text)}"


def _place(row: LedgerRow) -> str:
    return row.place if row.place.startswith(("table", "paragraph")) else row.ref.part


def _short(text: str) -> str:
    words = " ".join(text.split())
    return escape(words if len(words) <= SHOWN else words[: SHOWN - 1] + "…")
