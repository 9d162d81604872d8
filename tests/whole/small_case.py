"""A small invented case: two agencies, a mother, a child and an officer nobody registered."""

from __future__ import annotations

from pathlib import Path

import docx

CASE = """
title = "Serious Case Review: Child F"
board = "Saltfleet Safeguarding Children Board"
subject = "P1"
period = { from = 2012-09-01, to = 2013-09-30 }

[[submission]]
file = "one.docx"
agency = "Saltfleet Constabulary"

[[submission]]
file = "two.docx"
agency = "Marsh End Surgery"
"""
REGISTER = """id,kind,role,name,aliases,date_of_birth,pseudonym
P1,person,child,Idris Okonjo-Pugh,,2012-11-14,Child F
P2,person,mother,Bronwen Pugh,Bron,1988-03-02,
"""
POLICE = (
    ("Date", "Event"),
    ("14.12.12", "Officers attended the home of Bronwen Pugh after a call about shouting."),
    ("3/2/2013", "Bron told PC Tadhg Mulvenna that she was tired. No further action was taken."),
)
SURGERY = (
    ("Date of contact", "Source", "Significant event"),
    ("20 November 2012", "GP record", "Idris was weighed and examined; no concern was recorded."),
    ("May 2013", "Letter", "An appointment was missed and no letter was sent to the mother."),
)
NARRATIVE = "The visit was a chance to ask about the home. Mrs Pugh was never asked.\n"


def write_docx(path: Path, rows: tuple[tuple[str, ...], ...]) -> None:
    document = docx.Document()
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.save(str(path))


def write_case(folder: Path) -> Path:
    (folder / "submissions").mkdir(parents=True)
    (folder / "narrative").mkdir()
    (folder / "case.toml").write_text(CASE, encoding="utf-8")
    (folder / "register.csv").write_text(REGISTER, encoding="utf-8")
    (folder / "narrative" / "analysis.md").write_text(NARRATIVE, encoding="utf-8")
    write_docx(folder / "submissions" / "one.docx", POLICE)
    write_docx(folder / "submissions" / "two.docx", SURGERY)
    return folder
