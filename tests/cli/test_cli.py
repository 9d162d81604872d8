"""The command line: what is typed, what is said, which code comes back."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from pipeline import cli
from pipeline.errors import (
    CaseError,
    LeakError,
    NotPublishableError,
    PipelineError,
    SeveralErrors,
    SubmissionError,
    TemplateError,
    exit_code,
)


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ([], 0),
        ([CaseError("x")], 3),
        ([TemplateError("x"), SubmissionError("x")], 4),
        ([CaseError("x"), LeakError("x")], 6),
        ([NotPublishableError("x"), LeakError("x"), CaseError("x")], 6),
        ([NotPublishableError("x")], 7),
        ([SeveralErrors([TemplateError("x"), SeveralErrors([SubmissionError("x")])])], 4),
    ],
)
def test_the_lowest_code_counts_but_a_leak_is_always_six(
    errors: list[PipelineError], code: int
) -> None:
    assert exit_code(errors) == code
    if errors:
        assert SeveralErrors(errors).exit_code == code


@pytest.mark.parametrize(
    "typed",
    [["report", "my case"], ["report", "CASE=my case"], ["report", "--case", "my case"]],
)
def test_a_case_is_named_as_make_or_a_person_does(typed: list[str]) -> None:
    args = cli.parser().parse_args(cli._settings(typed))
    assert cli._case(args) == Path("my case")


def test_a_folder_with_an_equals_sign_is_a_folder() -> None:
    assert cli._settings(["report", "a=b/case"]) == ["report", "a=b/case"]


def test_without_a_case_it_is_the_sample(capsys: pytest.CaptureFixture[str]) -> None:
    args = cli.parser().parse_args(["report"])
    assert cli._case(args) == cli.SAMPLE


@pytest.mark.parametrize("typed", [[], ["publish"], ["report", "--force"], ["inspect"]])
def test_wrong_usage_is_two(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(typed)
    assert stopped.value.code == 2


def test_a_defect_tells_where_but_never_what(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken(args: object) -> int:
        raise ValueError("Bronwen Pugh was born on 14.5.12")

    monkeypatch.setattr(cli, "VERBS", (("report", broken, "x"),))
    assert cli.main(["report", "somewhere"]) == 1
    said = "".join(capfd.readouterr())
    assert "A defect of this program" in said and "ValueError" in said
    assert "Bronwen" not in said and "14.5" not in said


def test_a_full_disk_is_told_without_the_path(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def full(args: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device", "cases/Bronwen Pugh/build/x")

    monkeypatch.setattr(cli, "VERBS", (("report", full, "x"),))
    assert cli.main(["report", "somewhere"]) == 1
    said = "".join(capfd.readouterr())
    assert "No space left on device" in said and "Bronwen" not in said


def test_help_names_every_verb(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["help"]) == 0
    said = capfd.readouterr().out
    assert all(name in said for name, _, _ in cli.VERBS)


def test_every_make_target_is_a_verb() -> None:
    text = (cli.ROOT / "Makefile").read_text(encoding="utf-8")
    targets = text.split(".PHONY:")[1].splitlines()[0].split()
    assert set(targets) <= {name for name, _, _ in cli.VERBS} | {"setup"}
