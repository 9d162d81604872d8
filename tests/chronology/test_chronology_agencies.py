"""What goes back to an agency and what comes from it again: queries, corrections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from pipeline.chronology import build
from pipeline.chronology.comparing import compare
from pipeline.chronology.queries import NEEDED, queries, write_queries
from pipeline.model import Case, Chronology

Make = Callable[..., Any]


@pytest.fixture
def work(pages: Make, case_of: Make) -> tuple[Chronology, Case]:
    police = pages().table(
        ["Date", "Event"],
        ["31/02/13", "Called to Sallow Court."],
        ["Mon 12 March 2013", "Spoke to the landlord."],
        ["n/k", "Letter found in the file."],
        ["1/4/13", "Fine."],
        ["2/4/13", "Twice."],
        ["2/4/13", "Twice."],
    )
    health = pages(2).table(["Date", "Event"], ["3/3/2103", "Weighed."])
    quiet = pages(3).table(["Date", "Event"], ["4/3/13", "Nothing to ask."])
    case = case_of(police, health, quiet)
    return build([p.submission for p in (police, health, quiet)], case), case


def test_each_problem_becomes_a_question_at_its_row(work: tuple[Chronology, Case]) -> None:
    found = [(q.event.source.row, q.found, q.needed) for q in queries(work[0], 1)]
    assert [(row, text) for row, text, _ in found] == [
        (2, "there is no such day in the calendar"),
        (3, "the weekday does not fit the date"),
        (4, "undated, placed between table 1, row 3 and table 1, row 5"),
        (7, "this row repeats another one word for word"),
    ]
    assert all(needed.startswith("Please") for *_, needed in found)


def test_a_letter_quotes_its_own_agency_only(work: tuple[Chronology, Case], tmp_path: Path) -> None:
    paths = write_queries(*work, tmp_path)
    assert [path.name for path in paths] == ["Police.docx", "Community Health.docx"]
    letter = Document(str(paths[0]))
    text = "\n".join(p.text for p in letter.paragraphs)
    cells = [c.text for row in letter.tables[0].rows for c in row.cells]
    assert "To: Fenshire Constabulary" in text
    assert "Called to Sallow Court." in cells and "31/02/13" in cells and "Table 1, row 2" in cells
    assert not any("Weighed" in c or "Community" in c for c in [*cells, text])


def test_a_board_with_a_very_long_name_gets_its_letters_too(
    work: tuple[Chronology, Case], tmp_path: Path
) -> None:
    made, case = work
    long = replace(case, board="The Safeguarding Partnership of the Fens " * 10)
    assert len(write_queries(made, long, tmp_path)) == 2


def test_letters_are_the_same_every_time(work: tuple[Chronology, Case], tmp_path: Path) -> None:
    one = [p.read_bytes() for p in write_queries(*work, tmp_path)]
    assert [p.read_bytes() for p in write_queries(*work, tmp_path)] == one


def test_every_question_asks_something() -> None:
    assert len({known for known, _ in NEEDED}) == len(NEEDED)
    assert all(need.endswith((".", "?")) for _, need in NEEDED)


def test_a_correction_is_told_row_by_row(pages: Make) -> None:
    old = pages().table(
        ["Date", "Event"],
        ["1/3/13", "Seen at home with her grandmother, well."],
        ["2/3/13", "Rang the surgery about the missed appointment."],
        ["3/3/13", "Case closed."],
    )
    new = pages().table(
        ["Date", "Event"],
        ["28/2/13", "Referral received from the night team."],
        ["1/3/13", "Seen at home with her grandmother, well."],
        ["2/3/13", "Rang the surgery twice about the missed appointment."],
    )
    found = compare(old.submission, new.submission)
    assert [e.fields[0].text for e in found.new] == ["Referral received from the night team."]
    assert [e.fields[0].text for e in found.gone] == ["Case closed."]
    assert [(a.source.row, b.source.row) for a, b in found.changed] == [(3, 4)]
    assert found.kept == 1


def test_the_same_submission_twice_has_no_changes(pages: Make) -> None:
    page = pages().table(["Date", "Event"], ["1/3/13", "a"], ["1/3/13", "a"], ["n/k", "b"])
    found = compare(page.submission, page.submission)
    assert (found.new, found.gone, found.changed, found.kept) == ((), (), (), 3)
