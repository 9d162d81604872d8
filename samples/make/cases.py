"""Puts the sample cases together: what goes into which folder."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from . import gold, markup, narrative, story, word

STORY = story.STORY
CASE = """\
# A wholly invented case. Made by samples/make_sample.py: change the story there, not here.
title = "Serious Case Review: Child F"
kind = "scr"
board = "Harrowmere Local Safeguarding Children Board"
subject = "P1"
period = { from = 2012-09-01, to = 2013-09-30 }
as_of = 2014-03-01

[publish]
dates = "month"
chronology = "full"
formats = ["html", "docx", "pdf"]
hold = ""
"""
SUBMISSION = """
[[submission]]
file = "{file}"
agency = "{agency}"
publish_as = "{publish_as}"
"""


def make(samples: Path) -> None:
    """Writes every generated file below samples/. Leaves decisions and sign-off alone."""
    _child_f(samples / "child-f", samples / "gold")
    _two_agencies(samples / "two-agencies")


def _child_f(case: Path, gold_folder: Path) -> None:
    stories = [story.read(path) for path in sorted(STORY.glob("[1-6]-*.txt"))]
    texts, plan = narrative.texts(), _plan()
    for folder in (case / "submissions", case / "narrative", gold_folder):
        folder.mkdir(parents=True, exist_ok=True)
    for agency in stories:
        word.write(agency, case / "submissions" / agency.look["file"])
    for name, text in texts.items():
        narrative.write(case / "narrative", name, text)
    toml = CASE + "".join(SUBMISSION.format_map(agency.look) for agency in stories)
    _text(case / "case.toml", toml)
    _text(case / "register.csv", (STORY / "register.csv").read_text(encoding="utf-8"))
    _text(case / "recommendations.csv", _csv([[markup.plain(c) for c in row] for row in plan]))
    _text(gold_folder / "child-f.json", gold.write(gold.gold(stories, texts, plan)))


def _two_agencies(folder: Path) -> None:
    """Two Word files and nothing else: what a new user begins with."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(STORY.glob("two-agencies-*.txt")):
        agency = story.read(path)
        word.write(agency, folder / agency.look["file"])


def _plan() -> list[list[str]]:
    with (STORY / "recommendations.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def _csv(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
