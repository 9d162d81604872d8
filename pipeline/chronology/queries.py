"""Letters to agencies: each problem of their own submission, where it stands, what is needed.

Nothing in a letter came from another agency; an author can send it as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from pipeline.chronology import checks, events
from pipeline.chronology.dates import (
    MORE_WORDS,
    SEVERAL,
    UNREADABLE,
    almanac,
    leaning,
    parts,
    phrases,
    spans,
)
from pipeline.chronology.packing import new_document, save_office
from pipeline.model import Case, Chronology, Event, SubmissionSpec

NEEDED: tuple[tuple[str, str], ...] = (
    (spans.NO_SUCH_DAY, "Please give the right date."),
    (spans.WRONG_WEEKDAY, "Please say which is right, the day of the week or the date."),
    (spans.NO_YEAR, "Please give the year."),
    (parts.DAY_OR_YEAR, "Please write the date in full."),
    (parts.NO_MONTH, "Please write the date in full."),
    (phrases.BACKWARDS, "Please give the first and the last day."),
    (phrases.ONE_OR_OTHER, "Please say which date is right, if your records show it."),
    (leaning.NO_ROW_ABOVE, "Please write the date in full."),
    (leaning.WHICH_WEEKDAY, "Please write the date in full."),
    (almanac.WHICH_WINTER, "Please give both years of the winter."),
    (almanac.WHICH_HOLIDAY, "Please say which one."),
    (almanac.WHICH_HALF_TERM, "Please say which one."),
    (almanac.WHICH_BANK_HOLIDAY, "Please say which one."),
    (UNREADABLE, "Please give the date, or say that it is not known."),
    (MORE_WORDS, "Please confirm that the date was read rightly."),
    (SEVERAL, "Please give each contact a row of its own."),
    (events.ONLY_A_DATE, "Please say what happened, or that the row can go."),
    (events.BETWEEN_SAME, "Please give the date, or confirm that it is the same day."),
    ("undated", "Please give the date as nearly as you can, or say that it is not known."),
    (checks.AFTER_AS_OF, "Please check the year."),
    (checks.BEFORE_BIRTH, "Please check the date, or confirm that it is history before the birth."),
    (checks.OUTSIDE, "Please check the year, or confirm that it is history before the period."),
)
REPEATED = "this row repeats another one word for word"
WHICH_IS_MEANT = "Please say whether one of them is another contact, or can go."
COLUMNS = (("Where", 4.5), ("Date as you wrote it", 4.0), ("Your entry begins", 8.0),
           ("What we found", 5.0), ("What we need", 5.0))  # fmt: skip
LONGEST_PROPERTY = 255  # characters: python-docx refuses more
EXCERPT = 120  # characters of the agency's own words, to find the row by


@dataclass(frozen=True, slots=True)
class Query:
    """One problem of one row, in words for the agency that wrote it."""

    event: Event
    found: str
    needed: str


def queries(chronology: Chronology, submission: int) -> tuple[Query, ...]:
    """The problems of one submission, in the order of its own rows."""
    own = [event for event in chronology.events if event.source.submission == submission]
    own.sort(key=lambda e: (e.source.table == 0, e.source.table, e.source.row, e.source.paragraph))
    made = []
    for event in own:
        for problem in event.date.problem.split("; "):
            needed = next((need for known, need in NEEDED if problem.startswith(known)), "")
            made += [Query(event, problem, needed)] if needed else []
        if event.duplicate_of:
            made.append(Query(event, REPEATED, WHICH_IS_MEANT))
    return tuple(made)


def write_queries(chronology: Chronology, case: Case, folder: Path) -> tuple[Path, ...]:
    """A letter per agency that has problems, into an existing folder; named as it is published."""
    written = []
    names: Counter[str] = Counter()
    for spec in case.submissions:
        found = queries(chronology, spec.number)
        if not found:
            continue
        name = re.sub(r"[^\w' -]+", " ", spec.publish_as).strip() or f"Submission {spec.number}"
        names[name] += 1
        number = f" {names[name]}" if names[name] > 1 else ""
        path = folder / f"{name}{number}.docx"
        _letter(case, spec, found, path)
        written.append(path)
    return tuple(written)


def _letter(case: Case, spec: SubmissionSpec, found: Sequence[Query], path: Path) -> None:
    document = new_document()
    _landscape(document)
    document.core_properties.author = case.board[:LONGEST_PROPERTY]
    document.core_properties.title = "Questions about your chronology"
    document.add_heading(case.title, level=1)
    document.add_paragraph(f"To: {spec.agency}")
    if case.board:
        document.add_paragraph(f"From: {case.board}")
    document.add_paragraph(
        "Thank you for your submission to this review. We have read it row by row and would be "
        f"grateful for your help with {_number(len(found))} below. Please correct your own "
        "document and send it again as a whole; rows that you do not change keep their place."
    )
    _table(document, found)
    document.add_paragraph()
    document.add_paragraph("This letter is confidential. It quotes your own submission only.")
    save_office(document, path)


def _number(count: int) -> str:
    return "one question" if count == 1 else f"the {count} questions"


def _landscape(document: Document) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.5)
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(11)


def _table(document: Document, found: Sequence[Query]) -> None:
    table = document.add_table(rows=1, cols=len(COLUMNS))
    table.style = "Table Grid"
    table.autofit = False
    for column, (_, width) in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(width)
    for cell, (title, width) in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].add_run(title).bold = True
    for query in found:
        texts = (
            _where(query.event),
            _excerpt(query.event.date.as_written) or "(nothing)",
            _excerpt(query.event.fields[0].text),
            query.found,
            query.needed,
        )
        for cell, text, (_, width) in zip(table.add_row().cells, texts, COLUMNS, strict=True):
            cell.width = Cm(width)
            cell.text = text


def _where(event: Event) -> str:
    ref = event.source
    return f"Table {ref.table}, row {ref.row}" if ref.table else f"Paragraph {ref.paragraph}"


def _excerpt(text: str) -> str:
    words = "".join(c if c.isprintable() else " " for c in text)
    return words if len(words) <= EXCERPT else words[:EXCERPT].rsplit(" ", 1)[0] + " …"
