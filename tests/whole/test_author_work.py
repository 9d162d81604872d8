"""The author's own work on the chronology, as it is done: in Excel, and through the program."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from tests.whole.conftest import Pipeline
from tests.whole.small_case import POLICE, write_docx

KEY, EXCLUDE, LINK, ORDER, COMMENT = "Key", "Exclude (reason)", "Link to", "Order", "Comment"


@pytest.fixture
def case(unsigned: Path, pipeline: Pipeline) -> Path:
    done = pipeline("chronology", str(unsigned))
    assert done.code == 0, done.said
    return unsigned


def write(workbook: Path, *cells: tuple[int, str, str]) -> None:
    """As a spreadsheet does it: (row, column title, text), then saved."""
    book = load_workbook(workbook)
    sheet = book["Chronology"]
    titles = {cell.value: number for number, cell in enumerate(sheet[1], start=1)}
    for row, title, text in cells:
        sheet.cell(row, titles[title], text)
    book.save(workbook)


def events(case: Path) -> list[dict[str, str]]:
    with (case / "build" / "chronology.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def edits(case: Path) -> list[list[str]]:
    with (case / "edits.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def files(folder: Path) -> dict[str, bytes]:
    """Everything in a case but the lock that each run takes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }


def test_a_workbook_comes_back_as_edits(case: Path, pipeline: Pipeline) -> None:
    first, second, third, fourth = (row["event_id"] for row in events(case))
    workbook = case / "build" / "chronology.xlsx"
    write(
        workbook,
        (2, KEY, "yes"),
        (3, EXCLUDE, "another family; see letter"),
        (4, LINK, first),
        (4, COMMENT, '=ask "why"\nand when'),
        (5, ORDER, f"before {first}"),
    )
    done = pipeline("chronology", str(case), f"EDITS={workbook}")
    assert done.code == 0, done.said
    assert "Taken in: edits.csv holds 5 edits" in done.said
    assert edits(case) == [
        [first, "key", "yes", ""],
        [second, "exclude", "", "another family; see letter"],
        [third, "link", first, ""],
        [third, "comment", '=ask "why"\nand when', ""],
        [fourth, "order", f"before {first}", ""],
    ]
    after = events(case)
    assert [row["event_id"] for row in after] == [fourth, first, second, third]
    assert (after[1]["key"], after[2]["excluded"]) == ("yes", "another family; see letter")
    again = pipeline("chronology", str(case))
    assert again.code == 0, "what was taken in is no longer in the way"
    assert len(edits(case)) == 5


@pytest.mark.parametrize("verb", [["chronology"], ["report"], ["review"], ["clean"]])
def test_an_edited_workbook_is_never_overwritten(
    case: Path, pipeline: Pipeline, verb: list[str]
) -> None:
    write(case / "build" / "chronology.xlsx", (2, KEY, "yes"))
    before = files(case)
    stopped = pipeline(*verb, str(case))
    assert stopped.code == 3
    assert "was edited and has not been taken in" in stopped.said
    assert "EDITS=build/chronology.xlsx" in stopped.said
    assert files(case) == before
    taken = pipeline("chronology", str(case), "EDITS=build/chronology.xlsx")
    assert taken.code == 0, taken.said


def test_another_workbook_does_not_stand_for_the_one_in_build(
    case: Path, pipeline: Pipeline, tmp_path: Path
) -> None:
    workbook = case / "build" / "chronology.xlsx"
    copy = Path(shutil.copyfile(workbook, tmp_path / "copy.xlsx"))
    write(copy, (2, COMMENT, "from home"))
    write(workbook, (2, COMMENT, "from the office"))
    refused = pipeline("chronology", str(case), f"EDITS={copy}")
    assert refused.code == 3 and "has not been taken in" in refused.said
    assert not (case / "edits.csv").exists()


def test_words_of_an_agency_are_refused_and_nothing_is_written(
    case: Path, pipeline: Pipeline
) -> None:
    workbook = case / "build" / "chronology.xlsx"
    write(workbook, (2, "Date as written", "21 November 2012"), (3, KEY, "yes"))
    before = files(case)
    refused = pipeline("chronology", str(case), "EDITS=build/chronology.xlsx")
    assert refused.code == 3
    assert "the workbook, row 2, Date as written: an agency's words were changed" in refused.said
    assert "21 November" not in refused.said
    assert files(case) == before


def test_work_survives_a_corrected_submission(case: Path, pipeline: Pipeline) -> None:
    """The agency corrects one row and adds one above all while the author is at work."""
    ids = [row["event_id"] for row in events(case)]
    workbook = case / "build" / "chronology.xlsx"
    write(workbook, (3, KEY, "yes"), (4, COMMENT, "who rang?"), (4, LINK, ids[0]))
    heading, first, second = POLICE
    changed = (second[0], second[1].replace("tired", "exhausted"))
    new = ("1.12.12", "A call about noise was not answered.")
    write_docx(case / "submissions" / "one.docx", (heading, new, first, changed))
    taken = pipeline("chronology", str(case), "EDITS=build/chronology.xlsx")
    assert taken.code == 0, taken.said
    assert "edits.csv, line 3 (link): its event is no longer in any submission" in taken.said
    assert edits(case) == [
        [ids[1], "key", "yes", ""],
        [ids[2], "link", ids[0], ""],
        [ids[2], "comment", "who rang?", ""],
    ]
    now = {row["event_id"]: row for row in events(case)}
    assert now[ids[1]]["key"] == "yes" and len(now) == 5 and ids[2] not in now
    untouched = pipeline("chronology", str(case))
    assert untouched.code == 0
    write(workbook, (2, COMMENT, "second round"))
    second_round = pipeline("chronology", str(case), "EDITS=build/chronology.xlsx")
    assert second_round.code == 0, second_round.said
    assert [ids[2], "comment", "who rang?", ""] in edits(case), "nothing of a gone event is lost"


def test_an_event_that_has_gone_from_a_workbook_made_before_is_reported(
    case: Path, pipeline: Pipeline
) -> None:
    gone = "e00000000"
    (case / "edits.csv").write_text(
        f"event_id,action,value,reason\n{gone},key,yes,\n", encoding="utf-8"
    )
    done = pipeline("chronology", str(case))
    assert done.code == 0
    assert "edits.csv, line 2 (key): its event is no longer in any submission" in done.said


@pytest.mark.parametrize("given", ["nothing.xlsx", "case.toml"])
def test_what_is_no_workbook_is_refused(case: Path, pipeline: Pipeline, given: str) -> None:
    refused = pipeline("chronology", str(case), f"EDITS={given}")
    assert refused.code == (3 if given == "case.toml" else 2), refused.said


def test_the_letters_are_those_of_today(case: Path, pipeline: Pipeline) -> None:
    queries = case / "build" / "queries"
    assert list(queries.iterdir()) == []
    heading, first, second = POLICE
    police = case / "submissions" / "one.docx"
    write_docx(police, (heading, ("31/02/13", "Rang the surgery."), first, second))
    assert pipeline("chronology", str(case)).code == 0
    assert [path.name for path in queries.iterdir()] == ["Police.docx"]
    letter = Document(str(queries / "Police.docx"))
    cells = [cell.text for row in letter.tables[0].rows for cell in row.cells]
    assert "there is no such day in the calendar" in cells
    with_dates = " ".join([*cells, *(p.text for p in letter.paragraphs)])
    assert "Idris" not in with_dates and "Marsh End" not in with_dates
    write_docx(police, POLICE)
    assert pipeline("chronology", str(case)).code == 0
    assert list(queries.iterdir()) == []


def test_compare_tells_places_and_no_words(case: Path, pipeline: Pipeline, tmp_path: Path) -> None:
    old = case / "submissions" / "one.docx"
    heading, first, second = POLICE
    new = tmp_path / "Pugh corrected.docx"
    write_docx(new, (heading, ("1.12.12", "Noise."), (first[0], first[1] + " At night."), second))
    said = pipeline("compare", str(old), str(new))
    assert said.code == 0, said.said
    assert "new      table 1, row 2" in said.said
    assert "changed  table 1, row 3 (was table 1, row 2): what happened" in said.said
    assert "1 new, 0 gone, 1 changed, 1 as they were" in said.said
    assert "Pugh" not in said.said and "Noise" not in said.said
    told = json.loads(pipeline("compare", str(old), str(new), "--json", "--case", str(case)).said)
    assert [row["row"] for row in told["new"]] == [2]
    assert told["changed"][0]["columns"] == ["what happened"]
    known = {row["event_id"] for row in events(case)}
    assert told["changed"][0]["old"]["event_id"] in known, "with the case, the ids are its own"
    back = pipeline("compare", str(new), str(old))
    assert "gone     table 1, row 2 of the old file" in back.said


def test_compare_says_which_file_cannot_be_read(tmp_path: Path, pipeline: Pipeline) -> None:
    write_docx(tmp_path / "a.docx", POLICE)
    (tmp_path / "b.docx").write_bytes(b"no zip")
    refused = pipeline("compare", str(tmp_path / "a.docx"), str(tmp_path / "b.docx"))
    assert refused.code == 4 and "new file" in refused.said and "b.docx" not in refused.said


UNSEEN = (
    ("Logged", "Ref", "Jottings", "Next step"),
    ("4th Sept 2012", "T-1", "Sign-up visit. Ms Pugh and baby moved in.", "Welcome call"),
    ("07.01.13 - 9.35", "T-4", "Repair: front door lock broken from outside.", "Lock changed"),
    ("30.2.13", "T-9", "Form returned.", "Banded C"),
)


def test_headings_that_no_layout_has_seen(unsigned: Path, pipeline: Pipeline) -> None:
    """As docs/case-folder.md says under Columns."""
    write_docx(unsigned / "submissions" / "one.docx", UNSEEN)
    stopped = pipeline("chronology", str(unsigned))
    assert stopped.code == 4
    assert "submission 1 (Police), table 1: a table with dated rows" in stopped.said
    assert 'columns = { "their heading over the dates" = "date"' in stopped.said
    assert "Jottings" not in stopped.said
    assert {row["agency"] for row in events(unsigned)} == {"Marsh End Surgery"}, "the others go on"
    toml = unsigned / "case.toml"
    columns = 'columns = { "Logged" = "date", "Jottings" = "event", "Next step" = "outcome" }'
    text = toml.read_text(encoding="utf-8")
    toml.write_text(text.replace('Constabulary"', f'Constabulary"\n{columns}'), encoding="utf-8")
    done = pipeline("chronology", str(unsigned))
    assert done.code == 0, done.said
    mine = [row for row in events(unsigned) if row["agency"] == "Saltfleet Constabulary"]
    assert [(r["date_from"], r["time"], r["precision"]) for r in mine] == [
        ("2012-09-04", "", "day"),
        ("2013-01-07", "09:35", "day"),
        ("", "", "impossible"),
    ]
    assert mine[0]["text"].endswith("Ref: T-1\nNext step: Welcome call")
