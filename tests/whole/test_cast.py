"""The verb `cast`: who was found, how often, by whom, and rows that an author may take over."""

from __future__ import annotations

from pathlib import Path

from tests.whole.conftest import Pipeline


def test_cast_tells_who_is_named_and_where(published: Path, pipeline: Pipeline) -> None:
    shown = pipeline("cast", str(published))
    assert shown.code == 0, shown.said
    assert "Police Officer 1 = Tadhg Mulvenna · 1 mention · Police" in shown.said
    assert "[PC Tadhg Mulvenna] that she was tired." in shown.said
    assert "Mother = Bronwen Pugh · 3 mentions" in shown.said


def test_a_suggested_row_can_be_copied_into_the_register(
    published: Path, pipeline: Pipeline
) -> None:
    said = pipeline("cast", str(published)).said
    assert "build/suggested-register.csv" in said
    suggested = (published / "build" / "suggested-register.csv").read_text(encoding="utf-8")
    heading, *rows = suggested.splitlines()
    (row,) = [row for row in rows if "Tadhg Mulvenna" in row]
    register = published / "register.csv"
    text = register.read_text(encoding="utf-8")
    assert text.splitlines()[0] == heading
    register.write_text(text + row + "\n", encoding="utf-8")
    again = pipeline("cast", str(published))
    assert again.code == 0, again.said
    assert "Police Officer 1 = Tadhg Mulvenna" in again.said
    left = (published / "build" / "suggested-register.csv").read_text(encoding="utf-8")
    assert "Mulvenna" not in left


def test_cast_refuses_a_folder_that_is_no_case(tmp_path: Path, pipeline: Pipeline) -> None:
    assert pipeline("cast", str(tmp_path / "nowhere")).code == 2
