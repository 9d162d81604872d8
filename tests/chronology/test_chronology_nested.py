"""Tables inside the cells of a chronology: their text stays with the event that it stands in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from pipeline import ingest
from pipeline.chronology import build
from pipeline.model import Case, Chronology, SubmissionSpec
from tests.chronology.conftest import make_case

Fill = Callable[[Any], None]
SLIP = (("Time", "Peak flow"), ("14.10", "not done"), ("15.40", "low"))


def inner(rows: tuple[tuple[str, ...], ...] = SLIP) -> Fill:
    def fill(cell: Any) -> None:
        table = cell.add_table(len(rows), len(rows[0]))
        for row, texts in zip(table.rows, rows, strict=True):
            for each, text in zip(row.cells, texts, strict=True):
                each.text = text

    return fill


def words(text: str, *more: Fill | str) -> Fill:
    def fill(cell: Any) -> None:
        cell.text = text
        for each in more:
            if callable(each):
                each(cell)
            else:
                cell.add_paragraph(each)

    return fill


def read(folder: Path, *rows: tuple[Fill | str, ...], after: str = "") -> tuple[Chronology, Case]:
    """A Word file with one table, read by the program's own reader and merged."""
    document = Document()
    table = document.add_table(0, len(rows[0]))
    for row in rows:
        for cell, content in zip(table.add_row().cells, row, strict=True):
            if callable(content):
                content(cell)
            else:
                cell.text = content
    if after:
        document.add_paragraph(after)
    document.save(str(folder / "1.docx"))
    submission = ingest.read(SubmissionSpec(1, folder / "1.docx", "Osier Lane Surgery", "GP"))
    case = make_case()
    return build([submission], case), case


def accounted(made: Chronology) -> None:
    """Every run of characters is named once, and stands where the ledger says."""
    texts = {f"event {e.id}": e.text for e in made.events}
    for row in made.ledger:
        assert row.status != "placed" or row.to
        if row.to.startswith("event "):
            event = next(e for e in made.events if row.to == f"event {e.id}")
            words_of_it = f"{texts[row.to]} {event.date.as_written} {event.date.time}"
            assert all(word in words_of_it for word in row.text.split())


HEAD = ("Date", "Event", "Outcome")
PLACES: dict[str, tuple[tuple[Fill | str, ...], ...]] = {
    "after the text of its cell": (
        ("1/3/13", words("Seen.", inner()), "Sent home"),
        ("2/3/13", "Rang.", "None"),
    ),
    "between two paragraphs of its cell": (
        ("1/3/13", words("Seen.", inner(), "Sent home."), ""),
        ("2/3/13", "Rang.", ""),
    ),
    "alone in its cell": (
        ("1/3/13", inner(), ""),
        ("2/3/13", "Rang.", ""),
    ),
    "alone in the last cell": (
        ("1/3/13", "Seen.", inner()),
        ("2/3/13", "Rang.", ""),
    ),
    "in the first of rows with empty cells": (
        ("1/3/13", words("Seen.", inner()), ""),
        ("", "", "Rang."),
        ("2/3/13", "Rang.", ""),
    ),
    "with an empty last cell of its own": (
        ("1/3/13", words("Seen.", inner((*SLIP, ("16.10", "")))), ""),
        ("2/3/13", "Rang.", ""),
    ),
}


@pytest.mark.parametrize("rows", PLACES.values(), ids=PLACES.keys())
def test_its_text_stays_with_the_event(tmp_path: Path, rows: Any) -> None:
    made, _ = read(tmp_path, HEAD, *rows, after="The end.")
    event = next(e for e in made.events if e.date.as_written == "1/3/13")
    assert "Time | Peak flow\n14.10 | not done\n15.40 | low" in event.text
    assert sum("Peak flow" in e.text for e in made.events) == 1
    assert not any("Peak" in str(section.blocks) for section in made.sections)
    accounted(made)


def test_in_the_very_last_cell(tmp_path: Path) -> None:
    rows = (("1/3/13", "Rang.", "None"), ("2/3/13", "Seen.", words("Slip:", inner())))
    made, _ = read(tmp_path, HEAD, *rows, after="The end.")
    assert made.events[1].text.endswith(
        "Outcome: Slip:\nTime | Peak flow\n14.10 | not done\n15.40 | low"
    )
    accounted(made)


def test_a_table_right_after_a_chronology_goes_on_with_it(tmp_path: Path) -> None:
    """Files made by programs have no paragraph between two tables."""
    document = Document()
    for day in ("1", "2", "3"):
        table = document.add_table(0, 2)
        for texts in (("Date", f"{day}/3/13"), ("Event", f"Visit {day}.")):
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
    document.save(str(tmp_path / "1.docx"))
    submission = ingest.read(SubmissionSpec(1, tmp_path / "1.docx", "Osier Lane Surgery", "GP"))
    made = build([submission], make_case())
    assert [e.text for e in made.events] == ["Visit 1.", "Visit 2.", "Visit 3."]


def test_which_cell_it_stands_in(tmp_path: Path) -> None:
    rows = (("1/3/13", "Seen.", inner()), ("2/3/13", "Rang.", ""))
    made, _ = read(tmp_path, HEAD, *rows)
    assert {f.heading: f.text.split("\n")[0] for f in made.events[0].fields} == {
        "Event": "Seen.",
        "Outcome": "Time | Peak flow",
    }


def test_tables_in_tables_in_cells(tmp_path: Path) -> None:
    def deep(cell: Any) -> None:
        middle = cell.add_table(1, 2)
        middle.cell(0, 0).text = "Ward round"
        inner()(middle.cell(0, 1))

    rows = (
        ("1/3/13", words("Seen.", deep, inner((("Bed", "Four"),))), ""),
        ("2/3/13", "Rang.", "-"),
    )
    made, _ = read(tmp_path, HEAD, *rows, after="The end.")
    text = made.events[0].text
    assert "Ward round | Time | Peak flow 14.10 | not done 15.40 | low\nBed | Four" in text
    accounted(made)


def test_a_chronology_inside_a_table_is_one_of_its_own(tmp_path: Path) -> None:
    """Some forms put everything into one big table."""
    own = inner((("Date", "Event"), ("3/3/13", "Weighed."), ("4/3/13", "Moved.")))
    made, _ = read(tmp_path, ("Agency", "Surgery"), ("Chronology", own), after="The end.")
    assert [(e.date.as_written, e.text) for e in made.events] == [
        ("3/3/13", "Weighed."),
        ("4/3/13", "Moved."),
    ]
    beside = (("1/3/13", words("History:", own), "-"), ("5/3/13", "Rang.", "-"))
    made, _ = read(tmp_path, HEAD, *beside, after="The end.")
    assert [e.date.as_written for e in made.events] == ["1/3/13", "3/3/13", "4/3/13", "5/3/13"]
    accounted(made)


def test_a_table_of_times_with_stops_is_no_table_of_dates(tmp_path: Path) -> None:
    """ "14.10" under Time is ten past two, not a day in October that no layout can place."""
    document = Document()
    table = document.add_table(0, 2)
    for texts in SLIP:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    document.save(str(tmp_path / "1.docx"))
    submission = ingest.read(SubmissionSpec(1, tmp_path / "1.docx", "Osier Lane Surgery", "GP"))
    made = build([submission], make_case())
    assert made.events == ()
    assert "14.10" in str(made.sections[0].blocks)


def test_alone_in_its_row(tmp_path: Path) -> None:
    """A row with nothing but a table in it is no empty row."""
    rows = (("1/3/13", "Seen.", ""), ("", "", inner()), ("2/3/13", "Rang.", ""))
    made, _ = read(tmp_path, HEAD, *rows)
    texts = {e.source.row: e.text.strip() for e in made.events}
    slip = "Outcome: Time | Peak flow\n14.10 | not done\n15.40 | low"
    assert texts == {2: "Seen.", 3: slip, 4: "Rang."}
    assert made.sections == ()
    accounted(made)


def test_a_page_laid_out_by_a_table_is_prose(tmp_path: Path) -> None:
    """A table around everything, with nothing of its own in it."""
    made, _ = read(tmp_path, ("", ""), (inner(), ""), ("", inner()))
    assert made.events == ()
    assert str(made.sections).count("Peak flow") == 2
    accounted(made)
