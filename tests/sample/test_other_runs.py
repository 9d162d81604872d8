"""The sample as others would have it: nobody registered; the files in another order."""

from __future__ import annotations

import csv
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "child-f"
NOBODY = "id,kind,role,name,aliases,date_of_birth,pseudonym\nP1,person,child,Zeb Quillfeather,,,\n"


def fresh(folder: Path) -> Path:
    """What an author and the agencies wrote, without decisions, cast, sign-off or build."""
    made = ("build", "decisions.csv", "cast.csv", "signoff.json")
    return Path(shutil.copytree(SAMPLE, folder, ignore=shutil.ignore_patterns(*made)))


def pipeline(*args: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *args],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_with_nobody_registered_no_name_is_published_and_every_event_is(tmp_path: Path) -> None:
    case = fresh(tmp_path / "case")
    (case / "register.csv").write_text(NOBODY, encoding="utf-8")
    pipeline("report", str(case))
    pipeline("sign-off", str(case), "REVIEWER=Ann Signer", "ACCEPT=all")
    pipeline("report", str(case), "--publish")
    again = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "tests/sample/test_published.py"],
        cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "SAMPLE_PUBLISHED": str(case / "build" / "publish")},
    )  # fmt: skip
    assert again.returncode == 0, again.stdout


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sample as it is and with its submissions named the other way round."""
    there, back = (fresh(tmp_path_factory.mktemp(name) / "case") for name in ("there", "back"))
    head, *blocks = re.split(r"(?=\[\[submission\]\])", (back / "case.toml").read_text("utf-8"))
    turned = head + "\n".join(reversed(blocks))
    (back / "case.toml").write_text(turned, encoding="utf-8")
    for case in (there, back):
        pipeline("chronology", str(case))
        pipeline("cast", str(case))
    return there, back


def rows(path: Path, *columns: str) -> list[tuple[str, ...]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [tuple(row[name] for name in columns) for row in csv.DictReader(file)]


def test_the_order_of_the_files_renames_nobody(orders: tuple[Path, Path]) -> None:
    there, back = (set(rows(case / "cast.csv", "name", "pseudonym")) for case in orders)
    assert there == back and len(there) > 60


def test_the_order_of_the_files_moves_no_event(orders: tuple[Path, Path]) -> None:
    columns = ("event_id", "date_from", "date_as_written", "precision", "agency", "text")
    there, back = (rows(case / "build" / "chronology.csv", *columns) for case in orders)
    assert there == back and len(there) == 141
