"""A new user: from two agency files to a draft, by what the program itself says."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pipeline.case import load
from tests.whole.conftest import Pipeline
from tests.whole.small_case import POLICE, SURGERY, write_docx


def word_files(folder: Path) -> Path:
    folder.mkdir()
    write_docx(folder / "a.docx", (("Saltfleet Constabulary", "IMR"), *POLICE))
    write_docx(folder / "b.docx", (("Marsh End Surgery", "", ""), *SURGERY))
    (folder / "~$a.docx").write_bytes(b"lock")
    return folder


def test_new_makes_a_case_to_fill_in(tmp_path: Path, pipeline: Pipeline) -> None:
    case = tmp_path / "case"
    made = pipeline("new", f"CASE={case}", f"FROM={word_files(tmp_path / 'in')}")
    assert made.code == 0, made.said
    assert "Saltfleet Constabulary" in made.said and "Marsh End Surgery" in made.said
    assert sorted(p.name for p in (case / "submissions").iterdir()) == ["a.docx", "b.docx"]
    assert (case / "case.toml").stat().st_mode & 0o077 == 0
    empty = pipeline("report", str(case))
    assert empty.code == 3 and "register.csv, line 2: has no name" in empty.said
    register = case / "register.csv"
    register.write_text(
        register.read_text(encoding="utf-8").replace("child,,", "child,Idris Okonjo-Pugh,"),
        encoding="utf-8",
    )
    loaded = load(case)
    assert [s.agency for s in loaded.submissions] == ["Saltfleet Constabulary", "Marsh End Surgery"]
    assert (loaded.period.start.year, loaded.period.end.year) == (2012, 2013)
    done = pipeline("report", str(case))
    assert done.code == 0, done.said
    assert (case / "build" / "draft" / "DRAFT report.html").is_file()


def test_whom_an_agency_rang_is_not_proposed_as_its_name(
    tmp_path: Path, pipeline: Pipeline
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    write_docx(folder / "a.docx", (("CONTACT LOG", ""), ("Date", "Who rang"), ("1/3/13", "Police")))
    write_docx(folder / "b.docx", (("Police", ""), ("Date", "Event"), ("1/3/13", "School rang")))
    made = pipeline("new", f"CASE={tmp_path / 'case'}", f"FROM={folder}")
    assert made.code == 0, made.said
    toml = (tmp_path / "case" / "case.toml").read_text(encoding="utf-8")
    assert [line for line in toml.split("\n") if line.startswith("agency")] == [
        'agency = ""',
        'agency = "Police"',
    ]


def test_new_warns_inside_a_checkout_with_a_remote(tmp_path: Path, pipeline: Pipeline) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    case = tmp_path / "case"
    source = word_files(tmp_path / "in")
    assert "remote" not in pipeline("new", f"CASE={case}", f"FROM={source}").said
    subprocess.run(
        ["git", "-C", str(tmp_path), "remote", "add", "origin", "git@example.org:x.git"], check=True
    )
    other = pipeline("new", f"CASE={tmp_path / 'other'}", f"FROM={source}")
    assert "remote" in other.said
    assert pipeline("new", f"CASE={case}", f"FROM={source}").code == 2


def test_new_says_what_it_did_not_take(tmp_path: Path, pipeline: Pipeline) -> None:
    """An agency that sent a .doc was forgotten without a word."""
    source = word_files(tmp_path / "in")
    (source / "Social care.doc").write_bytes(b"old")
    made = pipeline("new", f"CASE={tmp_path / 'case'}", f"FROM={source}")
    assert "Not taken: 1 of the kind .doc" in made.said and "Social care" not in made.said
