"""Puts the sample cases together: what goes into which folder."""

from __future__ import annotations

from pathlib import Path

from . import story, word

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
    """Writes every generated file below samples/."""
    _child_f(samples / "child-f")


def _child_f(case: Path) -> None:
    stories = [story.read(path) for path in sorted(STORY.glob("[1-6]-*.txt"))]
    (case / "submissions").mkdir(parents=True, exist_ok=True)
    for agency in stories:
        word.write(agency, case / "submissions" / agency.look["file"])
    toml = CASE + "".join(SUBMISSION.format_map(agency.look) for agency in stories)
    _text(case / "case.toml", toml)
    _text(case / "register.csv", (STORY / "register.csv").read_text(encoding="utf-8"))


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
