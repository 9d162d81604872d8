"""A document as a case folder: case.toml, register.csv, submissions, narrative."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import timedelta
from pathlib import Path

from docx import Document as new_docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from bench.reporting.gold import Agency, Document, Hidden


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _case_toml(document: Document, files: list[str]) -> str:
    subject = next(row.id for row in document.register if row.role == "Subject")
    start, end = document.period
    lines = [
        f'title = "Invented review {document.seed}-{document.index}"',
        'kind = "scr"',
        'board = "Invented Safeguarding Children Board"',
        f'subject = "{subject}"',
        f"period = {{ from = {start}, to = {end} }}",
        f"as_of = {end + timedelta(days=120)}",
    ]
    for agency, name in zip(document.agencies, files, strict=True):
        lines += [
            "",
            "[[submission]]",
            f"file = {_quoted(name)}",
            f"agency = {_quoted(agency.name)}",
            f"publish_as = {_quoted(agency.publish_as)}",
        ]
    return "\n".join(lines) + "\n"


def _deleted(docx: new_docx, text: str) -> None:
    paragraph = docx.add_paragraph("Reviewed. ")
    deletion, run, words = (OxmlElement(tag) for tag in ("w:del", "w:r", "w:delText"))
    deletion.set(qn("w:id"), "901")
    deletion.set(qn("w:author"), "Reviewer")
    deletion.set(qn("w:date"), "2014-01-06T09:00:00Z")
    words.set(qn("xml:space"), "preserve")
    words.text = text
    run.append(words)
    deletion.append(run)
    paragraph._p.append(deletion)


def _hide(docx: new_docx, hidden: Hidden) -> None:
    if hidden.channel == "deleted":
        _deleted(docx, hidden.text.text)
    elif hidden.channel == "header":
        docx.sections[0].header.paragraphs[0].text = hidden.text.text
    elif hidden.channel == "author":
        docx.core_properties.author = hidden.text.text
    else:
        run = docx.add_paragraph("For checking before the panel.").runs[0]
        comment = docx.add_comment(run, text=hidden.text.text, author="Reviewer", initials="R")
        comment._comment_elm.set(qn("w:date"), "2014-01-06T09:00:00Z")


def _submission(agency: Agency, hidden: list[Hidden]) -> bytes:
    docx = new_docx()
    docx.core_properties.author = "Reviewer"
    docx.add_heading("Individual Management Review", 1)
    docx.add_heading("Chronology", 2)
    table = docx.add_table(rows=1, cols=4)
    for cell, words in zip(
        table.rows[0].cells, ("Date", "Source", "Event", "Outcome"), strict=True
    ):
        cell.text = words
    for row in agency.rows:
        cells = (row.when, row.source, row.event, row.outcome)
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text.text
    docx.add_heading(agency.heading, 2)
    for paragraph in agency.paragraphs:
        docx.add_paragraph(paragraph.text)
    for one in hidden:
        _hide(docx, one)
    raw, fixed = io.BytesIO(), io.BytesIO()
    docx.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():  # the same bytes on every day
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), old.read(name))
    return fixed.getvalue()


def write_case(document: Document, folder: Path) -> None:
    """Write the document as a case folder: case.toml, register.csv, submissions, narrative."""
    (folder / "submissions").mkdir(parents=True, exist_ok=True)
    (folder / "narrative").mkdir(exist_ok=True)
    files = [f"{at} {a.publish_as} IMR.docx" for at, a in enumerate(document.agencies, 1)]
    (folder / "case.toml").write_text(_case_toml(document, files), encoding="utf-8")
    with (folder / "register.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["id", "kind", "role", "name", "aliases", "date_of_birth", "pseudonym"])
        for row in document.register:
            born = row.date_of_birth.isoformat()
            writer.writerow([row.id, row.kind, row.role, row.name, ";".join(row.aliases), born, ""])
    for at, (agency, name) in enumerate(zip(document.agencies, files, strict=True)):
        hidden = [one for one in document.hidden if one.agency == at]
        (folder / "submissions" / name).write_bytes(_submission(agency, hidden))
    body = [f"# {document.narrative_heading}", *(text.text for text in document.narrative)]
    (folder / "narrative" / "analysis.md").write_text("\n\n".join(body) + "\n", encoding="utf-8")
