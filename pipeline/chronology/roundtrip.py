"""An edited chronology.xlsx -> edits: the author's columns are taken in, the agencies' are not.

Three ways come together: the workbook as it is, as it was made (exported.py), and edits.csv as it
is now. A mark that the author took out of the workbook goes; an edit that the workbook never had,
or whose event has gone since, stays.
"""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from pipeline.chronology.editing import NO
from pipeline.chronology.exported import EDITS, ROWS, Exported, prints, recall
from pipeline.chronology.packing import is_ours
from pipeline.chronology.sheet import AUTHOR, SHEET, TITLES, cell_text
from pipeline.errors import CaseError, PipelineError, SeveralErrors
from pipeline.model import Case, Chronology, Edit

PLACE = "the workbook"
HINT = "write in the yellow columns only; an agency's words are changed by its own correction"
REASON = "put a reason into the column Exclude instead of deleting a row"
FOREIGN = "it is no workbook of this program"
SAVED = "give build/chronology.xlsx; from another program, save it as an Excel workbook (.xlsx)"
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Workbook:
    """rows: with their numbers on the sheet, from 2."""

    rows: tuple[tuple[int, Row], ...]
    exported: Exported


def was_edited(path: Path) -> bool:
    """Whether a workbook that this program wrote has been saved by another since.

    What cannot be read is taken for edited: it is left alone.
    """
    try:
        return not is_ours(path)
    except (OSError, KeyError, zipfile.BadZipFile):
        return True


def read_edits(workbook_path: Path, chronology: Chronology, case: Case) -> tuple[Edit, ...]:
    """The whole of edits.csv as it is to be once an edited workbook is taken in.

    What stays keeps its place, what is new follows in the order of the events. Raises CaseError or
    SeveralErrors: a changed word of an agency, a row deleted or added, a link or order to nowhere.
    """
    book = _read(workbook_path)
    known = set(book.exported.prints) | {event.id for event in chronology.events}
    known |= {words for edit in book.exported.edits for words in edit.value.split()}
    problems = [*_missing(book), *_added(book)]
    for number, row in book.rows:
        problems += _changed(number, row, book.exported)
        problems += _to_nowhere(number, row, known)
    if problems:
        raise SeveralErrors(problems)
    return _merged(book, _marks(book, chronology), case.edits)


# --- the file ------------------------------------------------------------------------------------


def _read(path: Path) -> _Workbook:
    try:
        book = load_workbook(path, read_only=True, data_only=False)
        lines = {name: _lines(book[name]) for name in (SHEET, ROWS, EDITS)}
        book.close()
        exported = recall(lines)
    except (OSError, LookupError, ValueError, TypeError, zipfile.BadZipFile, InvalidFileException):
        raise CaseError(FOREIGN, place=PLACE, hint=SAVED) from None
    return _Workbook(tuple(_rows(lines[SHEET])), exported)


def _lines(sheet: object) -> list[list[str]]:
    return [[cell_text(value) for value in line] for line in sheet.iter_rows(values_only=True)]  # type: ignore[attr-defined]


def _rows(lines: Sequence[Sequence[str]]) -> Iterator[tuple[int, Row]]:
    """Every row by column title; columns may have been moved or added, not renamed."""
    titles = lines[0] if lines else []
    if missing := [title for title in TITLES if title not in titles]:
        raise CaseError(f"its columns are missing: {', '.join(missing)}", place=PLACE, hint=HINT)
    for number, line in enumerate(lines[1:], start=2):
        row = dict.fromkeys(TITLES, "") | dict(zip(titles, line, strict=False))
        if any(row.values()):
            yield number, row


# --- what an edit may not do ---------------------------------------------------------------------


def _missing(book: _Workbook) -> list[PipelineError]:
    here = {row["Event"] for _, row in book.rows}
    gone = sum(name not in here for name in book.exported.prints)
    return [CaseError(f"{gone} events are missing", place=PLACE, hint=REASON)] if gone else []


def _added(book: _Workbook) -> Iterator[PipelineError]:
    """Events come from submissions alone; a copied row would be one event with two wills."""
    seen: set[str] = set()
    for number, row in book.rows:
        if row["Event"] in seen or row["Event"] not in book.exported.prints:
            hint = "delete the row; what an agency left out comes with its own correction"
            yield CaseError("it is no event", place=f"{PLACE}, row {number}", hint=hint)
        seen.add(row["Event"])


def _changed(number: int, row: Row, exported: Exported) -> Iterator[PipelineError]:
    before = exported.prints.get(row["Event"], ())
    for title, old, new in zip(TITLES, before, prints(row), strict=False):
        if old != new:
            place = f"{PLACE}, row {number}, {title}"
            yield CaseError("an agency's words were changed", place=place, hint=HINT)


def _to_nowhere(number: int, row: Row, known: set[str]) -> Iterator[PipelineError]:
    """Links and orders must name events that are there, or were when the workbook was made."""
    wrong = ["Link to" for name in _ids(row["Link to"]) if name not in known]
    order = row["Order"].split()
    wrong += ["Order"] if order and order[-1] not in known else []
    hint = 'write an event\'s id (for Order: "after e1234abcd" or "before e1234abcd")'
    for title in wrong:
        yield CaseError("it names no event", place=f"{PLACE}, row {number}, {title}", hint=hint)


# --- what the author wants -----------------------------------------------------------------------


def _marks(book: _Workbook, chronology: Chronology) -> list[Edit]:
    """The author's columns, in the order of the events; a link once, if it is wanted."""
    place = {event.id: i for i, event in enumerate(chronology.events)}
    rows = sorted(book.rows, key=lambda r: (place.get(r[1]["Event"], len(place)), r[0]))
    marks = [edit for _, row in rows for edit in _edits(row)]
    old = {_slot(edit) for edit in book.exported.edits}
    said = Counter(_slot(edit) for edit in marks)
    made: dict[object, Edit] = {}
    for edit in marks:
        slot = _slot(edit)
        if edit.action != "link" or slot not in old or said[slot] > 1:
            made.setdefault(slot, edit)  # an old link taken out of one of its two rows is out
    return list(made.values())


def _merged(book: _Workbook, wanted: Sequence[Edit], now: Sequence[Edit]) -> tuple[Edit, ...]:
    shown, marks = _shown(book), {_slot(edit): _says(edit) for edit in wanted}
    changed = {slot for slot, words in shown.items() if marks.get(slot) != words}
    before = {(_slot(edit), _says(edit)) for edit in book.exported.edits}
    stay = [e for e in now if _slot(e) not in changed or (_slot(e), _says(e)) not in before]
    there = {(_slot(edit), _says(edit)) for edit in stay}
    new = [e for e in wanted if shown.get(_slot(e)) != _says(e)]
    return (*stay, *(edit for edit in new if (_slot(edit), _says(edit)) not in there))


def _shown(book: _Workbook) -> dict[object, str]:
    """What stood in the author's cells when the workbook was made: of several edits the last.

    Edits of events that had gone stood nowhere, nor did a link without one of its events.
    """
    there, shown = book.exported.prints, dict[object, str]()
    for edit in book.exported.edits:
        other = edit.value.strip() if edit.action == "link" else edit.event_id
        if edit.event_id in there and other in there:
            shown[_slot(edit)] = _says(edit)
    return {slot: words for slot, words in shown.items() if words}


def _slot(edit: Edit) -> object:
    """The cell that an edit is about; a link has no direction."""
    if edit.action == "link":
        return "link", frozenset((edit.event_id, edit.value.strip()))
    return edit.event_id, edit.action


def _says(edit: Edit) -> str:
    """What an edit puts there, white space aside; "" for a key that is none."""
    if edit.action in ("link", "key"):
        return "" if edit.value.strip().lower() in NO else "yes"
    words = edit.reason or edit.value if edit.action == "exclude" else edit.value
    return " ".join(words.split())


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


def _ids(text: str) -> list[str]:
    return text.replace(",", " ").replace(";", " ").split()
