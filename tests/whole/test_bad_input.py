"""What bad input gets: where it is, what to do, the right code, no word of it, and nothing lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pipeline import cli
from tests.whole.small_case import write_docx

SECRETS = ("Bronwen", "Pugh", "Idris", "Mulvenna", "one.docx", "two.docx", "Rhiannon")


@dataclass(frozen=True)
class Bad:
    spoil: Callable[[Path], object]
    code: int
    place: str
    advice: str


def append(name: str, text: str) -> Callable[[Path], object]:
    def spoil(case: Path) -> None:
        with (case / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return spoil


def change(name: str, old: str, new: str) -> Callable[[Path], object]:
    def spoil(case: Path) -> None:
        text = (case / name).read_text(encoding="utf-8")
        assert old in text
        (case / name).write_text(text.replace(old, new), encoding="utf-8")

    return spoil


def submission(data: bytes) -> Callable[[Path], object]:
    return lambda case: (case / "submissions" / "one.docx").write_bytes(data)


def no_submissions(case: Path) -> None:
    text = (case / "case.toml").read_text(encoding="utf-8")
    (case / "case.toml").write_text(text.split("[[submission]]")[0], encoding="utf-8")


def unknown_table(case: Path) -> None:
    """Dates in the middle of a table whose headings no agency ever used."""
    rows = (
        ("Zug", "Wann", "Rhiannon's column"),
        ("a", "3.2.13", "Bronwen Pugh came"),
        ("b", "4.2.13", "and went"),
        ("c", "5.2.13", "and came again"),
    )
    write_docx(case / "submissions" / "one.docx", rows)


def locked(case: Path) -> None:
    """The first bytes of an OLE file, which is what Word makes of a password."""
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
    name = "EncryptedPackage".encode("utf-16-le")
    (case / "submissions" / "one.docx").write_bytes(ole + name + b"\0" * 4000)


BAD = {
    "no submissions": Bad(no_submissions, 3, "case.toml", "[[submission]]"),
    "a missing file": Bad(
        lambda case: (case / "submissions" / "one.docx").unlink(), 4, "submission 1 (Police)", ""
    ),
    "no DOCX": Bad(submission(b"Dear all"), 4, "submission 1 (Police)", "Save As"),
    "an empty file": Bad(submission(b""), 4, "submission 1 (Police)", ""),
    "a password": Bad(locked, 4, "submission 1 (Police)", "password"),
    "an unknown table": Bad(unknown_table, 4, "submission 1 (Police), table 1", "inspect"),
    "an unknown key": Bad(
        change("case.toml", "title =", 'logo = "x"\ntitle ='), 3, "logo", "docs/case-folder.md"
    ),
    "a wrong type": Bad(change("case.toml", '"P1"', "1"), 3, "case.toml, subject", ""),
    "a duplicate id": Bad(
        append("register.csv", "P1,person,aunt,Rhiannon Pugh,,,\n"), 3, "register.csv, line 4", ""
    ),
    "an unknown kind": Bad(
        append("register.csv", "P3,pet,dog,Rhiannon,,,\n"), 3, "register.csv, line 4", "person"
    ),
    "a pseudonym that is a name": Bad(
        append("register.csv", "P3,person,aunt,Rhiannon Pugh,,,Bronwen\n"),
        3,
        "register.csv, line 4",
        "pseudonym",
    ),
    "a narrative no section takes": Bad(
        lambda case: (case / "narrative" / "Rhiannon.md").write_text("x", encoding="utf-8"),
        3,
        "narrative, file 1",
        "analysis",
    ),
    "a reference to nothing": Bad(
        append("narrative/analysis.md", "\nSee [[e00000000]].\n"), 3, "analysis", ""
    ),
    "a spoilt sign-off": Bad(append("signoff.json", "Rhiannon"), 3, "signoff.json", "sign again"),
    "a decision about nobody": Bad(
        append("decisions.csv", "decision,who,form\nvanish,P1,\n"),
        3,
        "decisions.csv, line 2",
        "keep",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input(name: str, published: Path, capfd: pytest.CaptureFixture[str]) -> None:
    bad = BAD[name]
    before = {p.name: p.read_bytes() for p in (published / "build" / "publish").iterdir()}
    bad.spoil(published)
    assert cli.main(["report", str(published)]) == bad.code
    said = capfd.readouterr().err
    assert bad.place in said and bad.advice in said, said
    assert not [secret for secret in SECRETS if secret in said]
    after = {p.name: p.read_bytes() for p in (published / "build" / "publish").iterdir()}
    assert after == before


def test_problems_of_several_kinds_are_reported_together(
    published: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    submission(b"Dear all")(published)
    (published / "submissions" / "two.docx").write_bytes(b"{\\rtf1 Dear all}")
    assert cli.main(["report", str(published)]) == 4
    said = capfd.readouterr().err
    assert "submission 1 (Police)" in said and "submission 2 (GP Practice)" in said


@pytest.fixture
def template(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The templates' folder, copied so that a test can spoil it."""
    copied = Path(shutil.copytree(cli.ROOT / "templates", tmp_path / "templates"))
    monkeypatch.setattr("pipeline.case.TEMPLATES", copied)
    return copied


def test_an_unknown_placeholder_is_told(
    published: Path, template: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    append("scr/report.md", "\n{{ weather }}\n")(template)
    assert cli.main(["report", str(published)]) == 5
    assert "line" in capfd.readouterr().err


def test_a_name_in_the_template_is_a_leak(
    published: Path, template: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    append("scr/report.md", "\nWritten for Bronwen Pugh.\n")(template)
    assert cli.main(["report", str(published)]) == 6
    assert (published / "build" / "publish").is_dir()
    assert "Bronwen" not in capfd.readouterr().err
