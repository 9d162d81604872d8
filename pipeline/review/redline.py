"""The review as a Word file with tracked changes: rejected it is as written, accepted as printed.

For colleagues who read on paper or in Word. It is made of texts alone, no byte of an agency's file,
and it is confidential as the page is: the struck words are in it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from pipeline.review.layout import UNPRINTED, Entry, Part
from pipeline.review.view import Piece, Text

AUTHOR = "pipeline"
Change = tuple[str, str]  # as written, as printed; equal where nothing was changed

_WARNING = (
    "Confidential, even with all changes accepted: it says where each text comes from. "
    "What is published is made afresh, never from this file."
)
_NO_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], "\ufffd")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say


def redline(parts: Sequence[Part], day: date) -> bytes:
    """A DOCX of everything that can be printed. day: the date of every change, so no clock is."""
    document = Document()
    _describe(document, day)
    pen = _Pen(day)
    pen.write([_same("Redactions as tracked changes")], "Title")
    pen.write([_same(_WARNING)])
    for part in parts:
        if part.anchor.removeprefix("part-") not in UNPRINTED:
            pen.write([_same(part.title)], "Heading1")
            for entry in part.entries:
                _write_entry(pen, entry)
    document.element.body[:0] = pen.paragraphs
    return _same_bytes(document)


def changes(text: Text) -> Iterator[Change]:
    """The text from left to right, cut where something was replaced."""
    return zip(_stretches(text.before), _stretches(text.after), strict=True)


def _stretches(runs: Sequence[Sequence[Piece]]) -> list[str]:
    """Unmarked, marked, unmarked … by turns, so that both sides have as many."""
    made = [""]
    for run in runs:
        words = "".join(piece.text for piece in run)
        if run[0].mark:
            made += [words, ""]
        else:
            made[-1] += words
    return made


def _same(words: str) -> Change:
    return words, words


def _write_entry(pen: _Pen, entry: Entry) -> None:
    pen.write([_same(f"{entry.title}: {entry.source}")], "Heading2")
    if entry.before_head:
        pen.write([(entry.before_head, entry.after_head)])
    for line in entry.lines:
        if line.before_heading:
            pen.write([(line.before_heading, line.after_heading)])
        pen.write(changes(line.text))


class _Pen:
    """Writes paragraphs one after another; every change gets the next number."""

    def __init__(self, day: date) -> None:
        self.paragraphs: list[Any] = []
        self._when = f"{day.isoformat()}T00:00:00Z"
        self._numbers = count(1)

    def write(self, text: Iterable[Change], style: str = "") -> None:
        paragraph = OxmlElement("w:p")
        if style:
            paragraph.append(_styled(style))
        for raw, safe in text:
            if raw == safe:
                paragraph.append(_run(raw, "w:t"))
                continue
            for words, tag, kind in ((raw, "w:del", "w:delText"), (safe, "w:ins", "w:t")):
                if words:
                    paragraph.append(self._tracked(tag, _run(words, kind)))
        self.paragraphs.append(paragraph)

    def _tracked(self, tag: str, run: Any) -> Any:
        element = OxmlElement(tag)
        element.set(qn("w:id"), str(next(self._numbers)))
        element.set(qn("w:author"), AUTHOR)
        element.set(qn("w:date"), self._when)
        element.append(run)
        return element


def _styled(style: str) -> Any:
    properties, name = OxmlElement("w:pPr"), OxmlElement("w:pStyle")
    name.set(qn("w:val"), style)
    properties.append(name)
    return properties


def _run(words: str, kind: str) -> Any:
    """Line feeds and tabs are elements in Word; what XML cannot hold becomes U+FFFD."""
    run = OxmlElement("w:r")
    lines = words.translate(_NO_XML).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for n, line in enumerate(lines):
        if n:
            run.append(OxmlElement("w:br"))
        for m, stretch in enumerate(line.split("\t")):
            if m:
                run.append(OxmlElement("w:tab"))
            text = OxmlElement(kind)
            text.text = stretch
            text.set(qn("xml:space"), "preserve")
            run.append(text)
    return run


def _describe(document: Any, day: date) -> None:
    about = document.core_properties
    about.author = about.last_modified_by = AUTHOR
    about.title, about.comments = "Redactions as tracked changes", ""
    about.created = about.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)


def _same_bytes(document: Any) -> bytes:
    """Packed anew with one date for every member: python-docx would write the time of day."""
    first, second = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(second, "w") as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system = 0  # the same on every system
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return second.getvalue()
