"""Submissions -> one integrated chronology, and the files that a panel works from."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline.chronology.comparing import Comparison, compare
from pipeline.chronology.comparison import as_json, in_words
from pipeline.chronology.csv_export import write_csv
from pipeline.chronology.editing import apply_edits
from pipeline.chronology.events import Row, identify, make_events
from pipeline.chronology.ledger import complete
from pipeline.chronology.links import find_links
from pipeline.chronology.merging import merge
from pipeline.chronology.page import write_page
from pipeline.chronology.panel_document import write_document
from pipeline.chronology.placing import Placed, place
from pipeline.chronology.queries import write_queries
from pipeline.chronology.roundtrip import read_edits, was_edited
from pipeline.chronology.timeline import timeline
from pipeline.chronology.unplaced import find_unplaced
from pipeline.chronology.workbook import write_workbook
from pipeline.errors import PipelineError, SeveralErrors
from pipeline.model import Case, Chronology, LedgerRow, Submission

__all__ = [
    "Comparison",
    "as_json",
    "build",
    "compare",
    "export",
    "in_words",
    "read_edits",
    "was_edited",
    "write_queries",
]


def build(submissions: Sequence[Submission], case: Case) -> Chronology:
    """Find each submission's events, date, name and order them; account for every character.

    Raises SeveralErrors of SubmissionError: dated tables that no layout knows, or that two know,
    of all submissions at once. Dated text that no event took does not stop it: see `unplaced`.
    """
    placed = _place_all(submissions, case)
    rows = identify([row for each in placed for row in make_events(each, case)])
    events, warnings = apply_edits(merge(rows), case.edits)
    ledger, unread = _ledgers(placed, rows)
    unplaced, doubts = find_unplaced(placed, rows, case)
    sections = tuple(section for each in placed for section in each.sections)
    return Chronology(events, sections, ledger, (*warnings, *doubts, *unread), unplaced)


def export(chronology: Chronology, case: Case, folder: Path) -> None:
    """Write the chronology into an existing folder: raw text, confidential.

    chronology.csv (the contract), .xlsx (to work in), .docx (for a panel), .html (to search) and
    timeline.svg.
    """
    links = find_links(chronology.events, case)
    write_csv(chronology.events, folder / "chronology.csv")
    write_workbook(chronology.events, case, links, folder / "chronology.xlsx")
    write_document(chronology.events, case, links, folder / "chronology.docx")
    write_page(chronology.events, case, links, folder / "chronology.html")
    picture = timeline(chronology.events, case)
    (folder / "timeline.svg").write_text(picture, encoding="utf-8", newline="\n")


def _place_all(submissions: Sequence[Submission], case: Case) -> list[Placed]:
    placed, problems = [], []
    for submission in submissions:
        try:
            placed.append(place(submission, case))
        except PipelineError as error:
            problems.append(error)
    if problems:
        raise SeveralErrors(problems)
    return placed


def _ledgers(
    placed: Sequence[Placed], rows: Sequence[Row]
) -> tuple[tuple[LedgerRow, ...], list[str]]:
    ledger: list[LedgerRow] = []
    warnings: list[str] = []
    for each in placed:
        number = each.submission.spec.number
        own = [row for row in rows if row.event.source.submission == number]
        done, lost = complete(each, own)
        ledger += done
        warnings += lost
    return tuple(ledger), warnings
