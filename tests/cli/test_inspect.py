"""`inspect`: each file on its own, for a person and as lines of JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from docx import Document

from pipeline.cli import main

KEYS = {"file", "status", "error", "rows"}
ROW = {"part", "place", "kind", "status", "to", "reason", "text"}


def write(path: Path, *rows: tuple[str, ...]) -> Path:
    document = Document()
    document.add_paragraph("About this report")
    if rows:
        table = document.add_table(0, len(rows[0]))
        for texts in rows:
            for cell, text in zip(table.add_row().cells, texts, strict=True):
                cell.text = text
    document.core_properties.author = "Ada Obi"
    document.save(str(path))
    return path


def inspected(
    capsys: pytest.CaptureFixture[str], *paths: Path
) -> tuple[int, list[dict[str, object]]]:
    code = main(["inspect", "--json", *map(str, paths)])
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_keys_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "a.docx", ("Date", "Event"), ("1/3/13", "Seen at home."))
    code, (found,) = inspected(capsys, path)
    assert code == 0
    assert set(found) == KEYS
    assert found["file"] == str(path) and found["status"] == "read" and found["error"] == ""
    rows = found["rows"]
    assert isinstance(rows, list)
    assert all(set(row) == ROW for row in rows)
    assert {row["status"] for row in rows} == {"placed", "evidence", "left_out"}
    assert all(row["to"] for row in rows if row["status"] == "placed")
    assert all(row["reason"] for row in rows if row["status"] != "placed")
    assert [r["to"].split()[0] for r in rows if r["text"] == "Seen at home."] == ["event"]


def test_each_file_on_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, gone = write(tmp_path / "good.docx"), tmp_path / "bad.docx", tmp_path / "gone.docx"
    bad.write_bytes(b"PK\3\4 cut off")
    shut = write(tmp_path / "shut.docx")
    shut.chmod(0)
    paths = [bad, gone, tmp_path, shut, good]
    code, found = inspected(capsys, *paths)
    assert code == 4
    assert [each["file"] for each in found] == [str(path) for path in paths]
    readable = os.access(shut, os.R_OK)  # nothing is shut to the owner of a machine
    expected = ["refused", "refused", "refused", "read" if readable else "refused", "read"]
    assert [each["status"] for each in found] == expected
    assert all(set(each) == KEYS for each in found)
    assert all(each["error"] for each in found if each["status"] == "refused")


UNKNOWN = (
    ("Wann", "Was"),
    ("1/3/13", "Seen at home and weighed by the visitor."),
    ("2/3/13", "Rang."),
)


def test_a_table_that_nobody_can_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its file is read, its text is placed nowhere, and the list says which headings to map."""
    path = write(tmp_path / "a.docx", *UNKNOWN)
    code, (found,) = inspected(capsys, path)
    assert (code, found["status"]) == (4, "read")
    assert "table 1" in str(found["error"])
    rows = found["rows"]
    assert isinstance(rows, list)
    assert not any(row["status"] == "placed" for row in rows)
    main(["inspect", str(path)])
    assert "table 1 begins: Wann | Was" in capsys.readouterr().out


def test_what_a_person_sees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "a.docx", ("Date", "Event"), ("1/3/13", "Seen at [home]."))
    main(["inspect", str(path), str(tmp_path / "gone.docx")])
    said = capsys.readouterr().out
    assert "placed in 1 event and 1 section" in said
    assert "table 1 begins: Date | Event" in said
    assert "not content: property" in said and "Ada Obi" in said
    assert "refused" in said and "missing" in said


def test_dates_that_make_no_chronology_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a case they would stop the publication: whoever looks into the file is told here."""
    document = Document()
    for day in ("14 July 2013", "20 August 2013", "2 September 2013"):
        document.add_heading(f"Visit, {day}", 2)
        document.add_paragraph("Seen at home.")
    document.save(str(tmp_path / "a.docx"))
    assert main(["inspect", str(tmp_path / "a.docx")]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "placed in 0 events and 3 sections" in said
    assert "no chronology was read in it, but 3 headings, lines or rows have a date" in said
    assert '"event"' in said
