"""A small signed-off-able case of two agencies, made anew for each test from one built master."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.whole.small_case import write_case

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Run:
    code: int
    said: str


Pipeline = Callable[..., Run]


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    """Runs `python -m pipeline …` as an author does: another process, its own folder."""

    def run(*args: str, **environment: str) -> Run:
        done = subprocess.run(
            [sys.executable, "-m", "pipeline", *args],
            cwd=ROOT,
            env={**os.environ, "COLUMNS": "200", **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        return Run(done.returncode, done.stdout + done.stderr)

    return run


@pytest.fixture(scope="session")
def master(tmp_path_factory: pytest.TempPathFactory, pipeline: Pipeline) -> Path:
    """The small case: reported, signed and published once."""
    folder = write_case(tmp_path_factory.mktemp("master") / "case")
    first = pipeline("report", str(folder))
    assert first.code == 0, first.said
    signed = pipeline("sign-off", str(folder), "REVIEWER=Ann Signer", "ACCEPT=all")
    assert signed.code == 0, signed.said
    second = pipeline("report", str(folder), "--publish")
    assert second.code == 0, second.said
    return folder


@pytest.fixture
def published(master: Path, tmp_path: Path) -> Path:
    """A copy of the published small case, to change."""
    return Path(shutil.copytree(master, tmp_path / "case"))


@pytest.fixture
def unsigned(tmp_path: Path) -> Path:
    return write_case(tmp_path / "case")
