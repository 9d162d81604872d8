"""A chronology without a table, from the agency's Word file to the report; and one nobody reads."""

from __future__ import annotations

import csv
from pathlib import Path

import docx
import pytest

from pipeline import cli

DAYS = (
    ("Sunday 3 February 2013, 10:20", "Bron fell in the yard and would not come to hospital."),
    ("12 March 2013", "Called back by a neighbour. Nobody was at home."),
    ("5 April 2013", "Life was in danger that night; taken by the crew."),
)


def write(path: Path, over: str, manner: str) -> None:
    """An ambulance service's return: its days as headings, or as bold lines."""
    document = docx.Document()
    document.add_heading("Ambulance service: account", 1)
    document.add_paragraph("Prepared by the safeguarding lead.")
    document.add_heading(over, 2)
    for number, (day, text) in enumerate(DAYS, 1):
        if manner == "headings":
            document.add_heading(day, 3)
        elif manner == "bold lines":
            document.add_paragraph().add_run(f"Contact {number} | {day}").bold = True
        else:
            document.add_heading(f"Visit, {day}", 3)
        document.add_paragraph(text)
        document.add_paragraph("A form was sent.", style="List Bullet")
    document.add_heading("Practice", 2)
    document.add_paragraph("We sent three forms and had an answer to one.")
    document.save(str(path))


def ledger(case: Path) -> dict[str, tuple[str, str, str]]:
    with (case / "build" / "ledger.csv").open(encoding="utf-8", newline="") as file:
        return {r["text"]: (r["status"], r["to"], r["reason"]) for r in csv.DictReader(file)}


@pytest.mark.parametrize("manner", ["headings", "bold lines"])
def test_days_without_a_table_are_events(
    manner: str, unsigned: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(unsigned / "submissions" / "two.docx", "Chronology", manner)
    assert cli.main(["report", str(unsigned)]) == 0
    said = capfd.readouterr()
    assert "5 events of 2 agencies" in said.out and "no chronology" not in said.out
    rows = ledger(unsigned)
    for _, text in DAYS:
        status, to, reason = rows[text]
        assert (status, to.split()[0], reason) == ("placed", "event", "")
    told = rows["We sent three forms and had an answer to one."]
    assert told[0] == "placed" and told[1].startswith("section s2.")
    assert told[2] == "read as the agency's report; not published"
    draft = next((unsigned / "build" / "draft").glob("*.html")).read_text(encoding="utf-8")
    assert "would not come to hospital" in draft and "three forms" not in draft


def test_a_chronology_that_nobody_reads_is_not_published(
    published: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = {p.name: p.read_bytes() for p in (published / "build" / "publish").iterdir()}
    write(published / "submissions" / "two.docx", "What the crews did", "worded headings")
    assert cli.main(["chronology", str(published)]) == 4
    capfd.readouterr()
    assert cli.main(["report", str(published), "--publish"]) == 4
    said = " ".join("".join(capfd.readouterr()).split())
    assert "submission 2 (GP Practice): no chronology was read in it" in said
    assert "from paragraph 4 on" in said and 'columns = { "that heading" = "event" }' in said
    assert "not every submission could be read and placed" in said
    assert "Bron" not in said and "two.docx" not in said and "crews" not in said
    assert {p.name: p.read_bytes() for p in (published / "build" / "publish").iterdir()} == before
    draft = next((published / "build" / "draft").glob("*.html")).read_text(encoding="utf-8")
    assert "incomplete: 1 submission could not be read or placed" in draft
    assert cli.main(["sign-off", str(published), "REVIEWER=Ann Signer", "ACCEPT=all"]) == 4


@pytest.mark.parametrize(("answer", "events"), [("event", 5), ("prose", 2)])
def test_the_author_answers_in_case_toml(answer: str, events: int, unsigned: Path) -> None:
    write(unsigned / "submissions" / "two.docx", "What the crews did", "worded headings")
    with (unsigned / "case.toml").open("a", encoding="utf-8") as file:
        file.write(f'columns = {{ "What the crews did" = "{answer}" }}\n')
    assert cli.main(["chronology", str(unsigned)]) == 0
    with (unsigned / "build" / "chronology.csv").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.DictReader(file))) == events
