"""The author's workbook through LibreOffice Calc: saved as it is, and by way of its own format."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from pipeline.chronology import build, export
from pipeline.chronology.roundtrip import read_edits, was_edited
from pipeline.errors import SeveralErrors
from pipeline.model import Case, Chronology, Edit

Make = Callable[..., Any]
ROUTES = (("xlsx",), ("ods", "xlsx"))
WORDS = "=first\x0b and\n second line ", "“quoted” – 007", "+44 1632 960001", "1/3/13", "x" * 33_000


@pytest.fixture
def exported(pages: Make, case_of: Make, tmp_path: Path) -> tuple[Chronology, Case, Path]:
    rows = [[f"{day}/3/13", "14:00", words] for day, words in enumerate(WORDS, start=1)]
    page = pages().table(["Date", "Time", "Event"], *rows, ["n/k", "", "last"])
    case = case_of(page)
    made = build([page.submission], case)
    export(made, case, tmp_path)
    return made, case, tmp_path / "chronology.xlsx"


def office() -> str:
    program = shutil.which("soffice")
    message = "LibreOffice is not installed, so the workbook was not tried in Calc"
    if program is None and os.environ.get("CI"):
        pytest.fail(message)
    return program or pytest.skip(message)


def saved_by_calc(path: Path, *forms: str) -> Path:
    for number, form in enumerate(forms):
        folder = path.parent / f"saved-{number}"
        profile = f"-env:UserInstallation={(path.parent / 'profile').as_uri()}"
        command = [office(), profile, "--headless", "--convert-to", form, "--outdir", str(folder)]
        subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
        path = folder / f"{path.stem}.{form}"
    return path


def write(path: Path, cells: dict[str, str]) -> Path:
    book = load_workbook(path)
    for name, value in cells.items():
        book["Chronology"][name] = value
    book.save(path)
    return path


@pytest.mark.parametrize("route", ROUTES)
def test_calc_changes_no_word_of_an_agency(
    exported: tuple[Chronology, Case, Path], route: tuple[str, ...]
) -> None:
    made, case, path = exported
    saved = saved_by_calc(path, *route)
    assert was_edited(saved)  # another program saved it: it is not overwritten
    assert read_edits(saved, made, case) == ()


@pytest.mark.parametrize("route", ROUTES)
def test_what_the_author_wrote_comes_back(
    exported: tuple[Chronology, Case, Path], route: tuple[str, ...]
) -> None:
    made, case, path = exported
    a, b, c = (event.id for event in made.events[:3])
    cells = {"O2": "yes", "P3": "not about\nthe child", "Q2": c, "R4": f"after {a}", "S4": "ask"}
    assert read_edits(saved_by_calc(write(path, cells), *route), made, case) == (
        Edit(a, "key", "yes"),
        Edit(a, "link", c),
        Edit(b, "exclude", "", "not about\nthe child"),
        Edit(c, "order", f"after {a}"),
        Edit(c, "comment", "ask"),
    )


@pytest.mark.parametrize("route", ROUTES)
def test_an_agencys_words_changed_in_calc_are_refused(
    exported: tuple[Chronology, Case, Path], route: tuple[str, ...]
) -> None:
    made, case, path = exported
    with pytest.raises(SeveralErrors) as caught:
        read_edits(saved_by_calc(write(path, {"H3": "rewritten"}), *route), made, case)
    assert [e.place for e in caught.value.errors] == [
        "the workbook, row 3, What happened and what was recorded"
    ]


def test_a_workbook_whose_properties_another_program_left_alone_is_edited_all_the_same(
    exported: tuple[Chronology, Case, Path],
) -> None:
    """Calc keeps the time of saving in the properties where it is told to."""
    _, _, path = exported
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 12, 0, 0)), data)
    assert was_edited(path)
