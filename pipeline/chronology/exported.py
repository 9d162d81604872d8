"""What a workbook remembers of the day it was made, in two hidden sheets.

While the author works in it for weeks, agencies send corrections and edits.csv may be changed by
hand. Only what was exported tells an edit of an agency's words from a correction by the agency,
and a mark that the author took out from one that the workbook never had.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook

from pipeline.chronology.looks import Looks
from pipeline.chronology.sheet import COMPARED, TITLES, cell_text, storable
from pipeline.model import Edit

ROWS, EDITS = "As exported", "Edits before"


@dataclass(frozen=True, slots=True)
class Exported:
    """prints: event id -> a short hash of each of the agency's cells; edits: those laid over it."""

    prints: Mapping[str, tuple[str, ...]]
    edits: tuple[Edit, ...]


def remember(
    book: Workbook,
    rows: Sequence[Sequence[date | int | str]],
    edits: Sequence[Edit],
    looks: Looks,
) -> None:
    """Write the two sheets. rows: as sheet_rows gives them."""
    printed = book.create_sheet(ROWS)
    for number, row in enumerate(rows, start=1):
        cells = [storable(cell_text(value)) for value in row]
        printed.cell(number, 1, str(row[0]))
        printed.cell(number, 2, " ".join(prints(dict(zip(TITLES, cells, strict=True)))))
    before = book.create_sheet(EDITS)
    for number, edit in enumerate(edits, start=1):
        for column, value in enumerate(_columns(edit), start=1):
            looks.put(before.cell(number, column), value)
    printed.sheet_state = before.sheet_state = "hidden"


def recall(sheets: Mapping[str, Sequence[Sequence[str]]]) -> Exported:
    """From the cells of the two sheets. Raises LookupError or ValueError if damaged."""
    known = {row[0]: tuple(row[1].split()) for row in sheets[ROWS] if row and row[0]}
    if any(len(each) != COMPARED for each in known.values()):
        raise ValueError("not as it was written")
    whole = [(*row, "", "", "")[:4] for row in sheets[EDITS] if any(row)]
    edits = (Edit(*row) for row in whole)  # type: ignore[arg-type]
    return Exported(known, tuple(edits))


def prints(row: Mapping[str, str]) -> tuple[str, ...]:
    """White space does not count: spreadsheets change line ends and trailing spaces themselves."""
    words = (" ".join(row[title].split()) for title in TITLES[:COMPARED])
    return tuple(hashlib.blake2b(each.encode(), digest_size=4).hexdigest() for each in words)


def _columns(edit: Edit) -> tuple[str, ...]:
    return edit.event_id, edit.action, edit.value, edit.reason
