"""The author's own sections, as Word or as Markdown, and their references to events."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import docx

from . import markup, pack
from .inline import Inline
from .story import STORY
from .word import SAVED, thin

REFERENCE = re.compile(r"\[\[([a-z']+-\d+)\]\]")
AUTHOR = "Independent author"


def texts() -> dict[str, str]:
    """File name in narrative/ -> its text, still marked up."""
    found = {p.name.removesuffix(".txt"): p for p in sorted((STORY / "narrative").glob("*.txt"))}
    read = {name: path.read_text(encoding="utf-8") for name, path in found.items()}
    return {n: markup.curly(text) if n.endswith(".docx") else text for n, text in read.items()}


def write(folder: Path, name: str, text: str) -> None:
    text = _refer(text)
    if name.endswith(".docx"):
        (folder / name).write_bytes(_word(text))
    else:
        (folder / name).write_text(_plain(text), encoding="utf-8", newline="\n")


def references(text: str) -> list[str]:
    """The gold ids that a text refers to."""
    return REFERENCE.findall(text)


def _refer(text: str) -> str:
    """[[police-12]] -> [[e4f2a9c01]], by the table that event_ids.py makes."""
    with (STORY / "event-ids.csv").open(encoding="utf-8", newline="") as file:
        ids = {row["gold"]: row["event_id"] for row in csv.DictReader(file)}
    return REFERENCE.sub(lambda match: f"[[{ids[match[1]]}]]", text)


def _plain(text: str) -> str:
    return "\n".join(markup.plain(line) for line in text.splitlines()) + "\n"


def _word(text: str) -> bytes:
    document = docx.Document()
    document.core_properties.author = document.core_properties.last_modified_by = AUTHOR
    document.core_properties.created = document.core_properties.modified = SAVED
    document.core_properties.comments = ""
    inline = Inline(document)
    for line in text.splitlines():
        style, words = _style(line)
        inline.add(document.add_paragraph(style=style), words)
    inline.finish()
    thin(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return pack.repack(buffer.getvalue(), None)


def _style(line: str) -> tuple[str, str]:
    if line.startswith("## "):
        return "Heading 2", line.removeprefix("## ")
    if line.startswith("- "):
        return "List Bullet", line.removeprefix("- ")
    return "Normal", line
