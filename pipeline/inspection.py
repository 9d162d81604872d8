"""`inspect`: what Word files hold, part by part, and what would become of every character.

Each file is looked at on its own; one that is refused never stops the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rich.markup import escape

from pipeline import chronology, ingest
from pipeline.errors import PipelineError
from pipeline.model import Case, LedgerRow, Period, Policy, Submission, SubmissionSpec

ANY_TIME = Period(date(1900, 1, 1), date(2100, 12, 31))


def inspect(paths: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """One dict a file: file, status ("read", "refused"), error, warnings, rows.

    rows: part, place, kind, status ("placed", "evidence", "left_out"), to, reason, text.
    """
    for number, path in enumerate(paths, 1):
        spec = SubmissionSpec(number, path, "agency", f"file {number}")
        try:
            yield {"file": str(path), "status": "read", "error": "", **_found(spec)}
        except PipelineError as error:
            said = f"{error}. {error.hint}".strip()
            yield _refused(path, said)
        except Exception as error:
            yield _refused(path, f"a defect of this program ({type(error).__name__})")


def _refused(path: Path, error: str) -> dict[str, Any]:
    return {"file": str(path), "status": "refused", "error": error, "warnings": [], "rows": []}


def _found(spec: SubmissionSpec) -> dict[str, Any]:
    submission = ingest.read(spec)
    warnings = list(submission.warnings)
    try:
        placed = chronology.build([submission], _no_case(spec))
        ledger, warnings = placed.ledger, [*warnings, *placed.warnings]
    except PipelineError as error:
        ledger = _unplaced(submission)
        warnings.append(f"{error}. {error.hint}".strip())
    return {"warnings": warnings, "rows": [_row(row) for row in ledger]}


def _no_case(spec: SubmissionSpec) -> Case:
    return Case(
        Path(), "", "", "", (), ANY_TIME, ANY_TIME.end, Policy(), (spec,), register=(), agencies=()
    )


def _unplaced(submission: Submission) -> tuple[LedgerRow, ...]:
    return submission.ledger


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


def lines(found: dict[str, Any]) -> Iterator[str]:
    """The same for people: counts first, then what is not content, then warnings."""
    yield f"[bold]{escape(found['file'])}[/]"
    if found["status"] == "refused":
        yield f"  [red]refused[/] {escape(found['error'])}"
        return
    yield from _counts(found["rows"])
    aside = [row for row in found["rows"] if row["status"] != "placed"]
    for row in aside:
        text = " ".join(row["text"].split())
        shown = text if len(text) <= 60 else text[:59] + "…"
        yield f"    {escape(row['place'])} · {row['kind']} · {row['reason']}: {escape(shown)}"
    for warning in found["warnings"]:
        yield f"  [yellow]![/] {escape(warning)}"


def _counts(rows: Sequence[dict[str, str]]) -> Iterator[str]:
    """Characters by part and by what becomes of them."""
    totals: Counter[tuple[str, str]] = Counter()
    for row in rows:
        totals[row["part"], row["status"].replace("_", " ")] += len(row["text"])
    for (part, status), characters in sorted(totals.items()):
        yield f"  {part}: {characters} characters {status}"
