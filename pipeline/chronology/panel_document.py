"""chronology.docx: landscape A4, headings repeated on each page, rows not torn over pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from pipeline.chronology.ages import all_ages
from pipeline.chronology.colours import fills
from pipeline.chronology.dates.times import with_time
from pipeline.chronology.links import Link
from pipeline.chronology.packing import new_document, save_office
from pipeline.model import Case, Event

COLUMNS = (("No.", 1.2), ("Date", 3.2), ("Age", 2.3), ("Agency", 3.6), ("What was recorded", 12.4),
           ("Source and notes", 4.0))  # fmt: skip
SIDES = (("They do not agree", 4.7), ("Agency", 3.0), ("One record", 8.0), ("Agency", 3.0),
         ("The other", 8.0))  # fmt: skip
GREY = "D9D9D9"
Columns = Sequence[tuple[str, float]]
LONGEST_PROPERTY = 255  # characters: python-docx refuses more
TWIPS = 567  # to the centimetre
WARNING = "Confidential: raw text with real names. Not for publication."


def write_document(events: Sequence[Event], case: Case, links: Sequence[Link], path: Path) -> None:
    """The whole chronology in published order, then what a panel has to settle."""
    document = new_document()
    _page(document, case)
    document.add_heading(f"{case.title}: integrated chronology", level=1)
    document.add_paragraph(WARNING)
    colours = fills([spec.agency for spec in case.submissions])
    rows = [_texts(number, event, case) for number, event in enumerate(events, start=1)]
    _table(document, COLUMNS, rows, colours)
    document.add_heading("Contradictions to settle", level=2)
    told = list(_contradictions(events, links))
    if told:
        _table(document, SIDES, told, colours)
    else:
        document.add_paragraph("None between records that may be of one contact.")
    save_office(document, path)


def _table(
    document: Any,
    columns: Columns,
    rows: Iterable[Sequence[str]],
    colours: Mapping[str, str],
) -> None:
    table = document.add_table(rows=0, cols=len(columns))
    table.style = "Table Grid"
    table.autofit = False
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Cm(width)
    # python-docx's own add_row is too slow for thousands of rows: the elements are made here.
    table._tbl.append(_row([title for title, _ in columns], columns, {}))
    for row in rows:
        table._tbl.append(_row(row, columns, colours))


def _contradictions(events: Sequence[Event], links: Sequence[Link]) -> Iterator[list[str]]:
    numbers = {event.id: (number, event) for number, event in enumerate(events, start=1)}
    for link in links:
        if link.contradictions:
            sides: list[str] = []
            for number, event in (numbers[link.one], numbers[link.other]):
                when = f"Event {number}, {with_time(event.date.as_written, event.date.time)}"
                sides += [event.agency, f"{when}\n{event.text}"]
            yield ["; ".join(link.contradictions), *sides]


def _page(document: Any, case: Case) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.5)
    section.top_margin = section.bottom_margin = Cm(1.5)
    section.footer.paragraphs[0].text = WARNING
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(9)
    document.core_properties.author = case.board[:LONGEST_PROPERTY]
    document.core_properties.title = "Integrated chronology (confidential)"


def _texts(number: int, event: Event, case: Case) -> list[str]:
    written = event.date
    notes = [
        str(event.source),
        written.problem,
        f"repeats {event.duplicate_of}" if event.duplicate_of else "",
        f"left out: {event.excluded}" if event.excluded else "",
        "KEY EVENT" if event.key else "",
        event.comment,
        event.id,
    ]
    when = with_time(written.as_written, written.time) or "no date"
    text = "\n".join(note for note in notes if note)
    return [str(number), when, all_ages(event, case), event.agency, event.text, text]


def _row(texts: Sequence[str], columns: Columns, colours: Mapping[str, str]) -> Any:
    """colours: of the agencies; none for a row of headings."""
    heading = not colours
    row = OxmlElement("w:tr")
    properties = _child(row, "w:trPr")
    _child(properties, "w:cantSplit")
    if heading:
        _child(properties, "w:tblHeader")
    for i, (text, (title, width)) in enumerate(zip(texts, columns, strict=True)):
        cell = _child(row, "w:tc")
        look = _child(cell, "w:tcPr")
        _child(look, "w:tcW", w=str(round(width * TWIPS)), type="dxa")
        tint = GREY if heading else colours.get(text, "") if title == "Agency" else ""
        if tint:
            _child(look, "w:shd", val="clear", color="auto", fill=tint)
        _paragraphs(cell, text, bold=heading or i == 0)
    return row


def _paragraphs(cell: Any, text: str, *, bold: bool) -> None:
    for line in text.split("\n"):
        run = _child(_child(cell, "w:p"), "w:r")
        if bold:
            _child(_child(run, "w:rPr"), "w:b")
        words = _child(run, "w:t")
        words.text = "".join(c if c.isprintable() else " " for c in line)
        words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _child(parent: Any, name: str, **attributes: str) -> Any:
    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element
