"""An edited chronology.xlsx -> edits: the author's columns are taken in, the agencies' are not."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from pipeline.chronology.editing import NO
from pipeline.chronology.packing import is_ours
from pipeline.chronology.workbook import AUTHOR, SHEET, WIDTHS, cell_text, sheet_rows, storable
from pipeline.errors import CaseError, PipelineError, SeveralErrors
from pipeline.model import Case, Chronology, Edit

TITLES = tuple(name for name, _ in WIDTHS)
COMPARED = 10  # columns: id to source, the agencies' own words; the others are worked out
PLACE = "the workbook"
HINT = "write in the yellow columns only; an agency's words are changed by its own correction"
Row = dict[str, str]


def was_edited(path: Path) -> bool:
    """Whether a workbook that this program wrote has been saved by another since."""
    try:
        with zipfile.ZipFile(path) as package:
            return not is_ours(package.read("docProps/core.xml"))
    except (OSError, KeyError, zipfile.BadZipFile):
        return True


def read_edits(workbook_path: Path, chronology: Chronology, case: Case) -> tuple[Edit, ...]:
    """The author's work in an edited workbook, as rows of edits.csv, in the order of the events.

    It takes the place of the whole edits.csv: earlier edits of events that have gone are kept in
    front (build reports them). Raises SeveralErrors of
    CaseError: a changed word of an agency, a deleted row, a link or order to nowhere.
    """
    place = {event.id: i for i, event in enumerate(chronology.events)}
    rows = list(_rows(workbook_path))
    expected = {
        str(row[0]): dict(zip(TITLES, (storable(cell_text(v)) for v in row), strict=True))
        for row in sheet_rows(chronology.events, case, ())
    }
    problems = [*_missing(rows, expected)]
    edits: list[Edit] = []
    for number, row in sorted(rows, key=lambda r: (place.get(r[1]["Event"], len(place)), r[0])):
        known = expected.get(row["Event"])
        problems += _changed(number, row, known) if known else []
        problems += _to_nowhere(number, row, expected)
        edits += [edit for edit in _edits(row) if not _linked_back(edit, edits)]
    if problems:
        raise SeveralErrors(problems)
    gone = [edit for edit in case.edits if edit.event_id not in place and edit not in edits]
    return (*gone, *edits)


def _rows(path: Path) -> Iterator[tuple[int, Row]]:
    """Every row with an event's id, by column title; titles may have been moved, not renamed."""
    try:
        book = load_workbook(path, read_only=True, data_only=False)
        lines = list(book[SHEET].iter_rows(values_only=True))
        book.close()
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, InvalidFileException):
        raise CaseError(
            "it is no workbook of this program", place=PLACE, hint="give build/chronology.xlsx"
        ) from None
    titles = [cell_text(value) for value in lines[0]] if lines else []
    if missing := [title for title in TITLES if title not in titles]:
        raise CaseError(f"its columns are missing: {', '.join(missing)}", place=PLACE, hint=HINT)
    for number, line in enumerate(lines[1:], start=2):
        row = dict(zip(titles, (cell_text(value) for value in line), strict=False))
        if any(row.values()):
            yield number, row


def _missing(rows: Sequence[tuple[int, Row]], expected: Mapping[str, Row]) -> list[PipelineError]:
    here = {row["Event"] for _, row in rows}
    gone = sum(name not in here for name in expected)
    hint = "put a reason into the column Exclude instead of deleting a row"
    return [CaseError(f"{gone} events are missing", place=PLACE, hint=hint)] if gone else []


def _changed(number: int, row: Row, known: Row) -> list[PipelineError]:
    changed = [t for t in TITLES[:COMPARED] if _folded(row[t]) != _folded(known[t])]
    return [
        CaseError("an agency's words were changed", place=f"{PLACE}, row {number}, {t}", hint=HINT)
        for t in changed
    ]


def _to_nowhere(number: int, row: Row, expected: Mapping[str, Row]) -> list[PipelineError]:
    """Links and orders must name events that are there, unless their own event has gone too."""
    if row["Event"] not in expected:
        return []
    wrong = [("Link to", name) for name in _ids(row["Link to"]) if name not in expected]
    order = row["Order"].split()
    if order and order[-1] not in expected:
        wrong.append(("Order", order[-1]))
    hint = 'write an event\'s id (for Order: "after e1234abcd" or "before e1234abcd")'
    return [
        CaseError("it names no event", place=f"{PLACE}, row {number}, {title}", hint=hint)
        for title, _ in wrong
    ]


def _edits(row: Row) -> list[Edit]:
    name, made = row["Event"], []
    key, exclude, link, order, comment = (row[title].strip() for title in AUTHOR)
    if key and key.lower() not in NO:
        made.append(Edit(name, "key", "yes"))
    if exclude:
        made.append(Edit(name, "exclude", "", exclude))
    made += [Edit(name, "link", other) for other in _ids(link)]
    if order:
        made.append(Edit(name, "order", order))
    if comment:
        made.append(Edit(name, "comment", comment))
    return made


def _linked_back(edit: Edit, edits: Sequence[Edit]) -> bool:
    """A link stands in the rows of both its events; one edit is enough."""
    return edit.action == "link" and Edit(edit.value, "link", edit.event_id) in edits


def _ids(text: str) -> list[str]:
    return text.replace(",", " ").replace(";", " ").split()


def _folded(text: str) -> str:
    """Word processors and spreadsheets change line ends and trailing spaces by themselves."""
    return " ".join(text.split())
