"""The files of a case folder: all problems at once, each with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from pipeline.case import MEANINGS as COLUMN_WORDS
from pipeline.case import agency_kind, load, narrative_name, unlisted
from pipeline.chronology.layouts.headings import MEANINGS as KNOWN_MEANINGS
from pipeline.errors import CaseError, SeveralErrors, flatten

TOML = """
title = "Serious Case Review: Child F"
board = "Fenmarsh Local Safeguarding Children Board"
subject = "P1"
period = { from = 2012-09-01, to = 2013-09-30 }

[[submission]]
file = "Police IMR.docx"
agency = "Fenmarsh Constabulary"

[[submission]]
file = "School.docx"
agency = "Larkfield Primary"
"""
REGISTER = """id,kind,role,name,aliases,date_of_birth,pseudonym
P1,person,child,Idris Okonjo-Pugh,Idi,2012-05-14,Child F
P2,person,mother,Bronwen Pugh,Bron;Mrs Pugh,,
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "case.toml").write_text(TOML, encoding="utf-8")
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8")
    return tmp_path


def problems(folder: Path) -> list[str]:
    with pytest.raises((CaseError, SeveralErrors)) as caught:
        load(folder)
    assert caught.value.exit_code == 3
    return [str(error) for error in flatten([caught.value])]


def test_the_least_case_has_sensible_defaults(folder: Path) -> None:
    case = load(folder)
    assert (case.kind, case.as_of, case.policy.dates) == ("scr", date(2013, 9, 30), "month")
    assert case.policy.formats == ("html", "docx", "pdf")
    assert [spec.publish_as for spec in case.submissions] == ["Police", "School"]
    assert case.register[0].date_of_birth == date(2012, 5, 14)
    assert case.register[1].aliases == ("Bron", "Mrs Pugh")


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('title = "Serious', 'titel = "Serious', "case.toml, titel: unknown key"),
        ('subject = "P1"', "subject = 4", "case.toml, subject"),
        ('subject = "P1"', 'subject = "P9"', "case.toml, subject: is not the id of a person"),
        ("to = 2013-09-30", 'to = "Sept"', "case.toml, period, to"),
        ("to = 2013-09-30", "to = 2011-09-30", "case.toml, period: ends before it begins"),
        ('file = "School.docx"', 'file = "../School.docx"', "case.toml, submission 2, file"),
        ('file = "School.docx"', 'file = "police imr.docx"', "the same file as submission 1"),
        ('agency = "Larkfield Primary"', "", "case.toml, submission 2, agency"),
        ('agency = "Larkfield Primary"', 'agency = "x"\nlogo = "y"', "submission 2, logo: unknown"),
        ("board =", 'kind = "zzz"\nboard =', "case.toml, kind: no template of this kind"),
        ("board =", "board = = ", "case.toml, line 3"),
        ('"P1"\n', '"P1"\npublish = { dates = "week" }\n', "case.toml, publish, dates"),
        ('"P1"\n', '"P1"\npublish = { formats = ["odt"] }\n', "case.toml, publish, formats"),
        ('"P1"\n', '"P1"\npublish = { formats = [] }\n', "case.toml, publish, formats"),
    ],
)
def test_a_wrong_case_file_is_told_by_key(folder: Path, old: str, new: str, place: str) -> None:
    assert old in TOML
    (folder / "case.toml").write_text(TOML.replace(old, new, 1), encoding="utf-8")
    assert any(place in line for line in problems(folder)), problems(folder)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("P1,person,aunt,Nia Pugh,,,", "line 4: the same id as line 2"),
        ("P3,human,aunt,Nia Pugh,,,", "line 4: unknown kind"),
        ("P3,person,aunt,,,,", "line 4: has no name"),
        (",person,aunt,Nia Pugh,,,", "line 4: has no id"),
        ("P3,person,aunt,Nia Pugh,,last May,", "line 4: date_of_birth is no date"),
        ("P3,person,aunt,Nia Pugh,,,child f", "line 4: the same pseudonym as line 2"),
        ("P3,person,aunt,Nia Pugh,,,Bronwen", "line 4: the pseudonym is a real name (line 3)"),
        ("P3,person,aunt,Nia Pugh,,,Bron", "line 4: the pseudonym is a real name (line 3)"),
        ("P3,person,aunt,Nia Pugh,,,,extra", "line 4: has more cells than there are headings"),
    ],
)
def test_a_wrong_register_row_is_told_by_line(folder: Path, row: str, problem: str) -> None:
    (folder / "register.csv").write_text(REGISTER + row + "\n", encoding="utf-8")
    assert any(problem in line for line in problems(folder)), problems(folder)


def test_all_problems_are_reported_at_once_and_none_tells_a_name(folder: Path) -> None:
    (folder / "case.toml").write_text(TOML.replace("subject", "subjekt"), encoding="utf-8")
    (folder / "register.csv").write_text(REGISTER + "P1,human,,Nia Pugh,,,\n", encoding="utf-8")
    (folder / "decisions.csv").write_text("decision,who\nhide,P1\nmerge,P2\n", encoding="utf-8")
    (folder / "edits.csv").write_text("event_id,action\ne1,burn\n", encoding="utf-8")
    said = "\n".join(problems(folder))
    for place in ("case.toml", "register.csv, line 4", "decisions.csv, line 2", "edits.csv"):
        assert place in said
    assert "decisions.csv, line 3: a decision to merge needs a value" in said
    assert not any(name in said for name in ("Nia", "Pugh", "Idris"))


def test_a_register_saved_by_excel_is_read(folder: Path) -> None:
    excel = REGISTER.replace("2012-05-14", "14/05/2012").replace("Bronwen", "Siân")
    (folder / "register.csv").write_bytes(excel.replace("\n", "\r\n").encode("cp1252"))
    case = load(folder)
    assert case.register[0].date_of_birth == date(2012, 5, 14)
    assert case.register[1].name == "Siân Pugh"


def test_publish_as_wins_over_a_register_row_of_the_same_body(folder: Path) -> None:
    row = "O1,organisation,school,larkfield  primary,The Lark,,School 9\n"
    (folder / "register.csv").write_text(REGISTER + row, encoding="utf-8")
    case = load(folder)
    school = next(each for each in case.agencies if each.id == "O1")
    assert (school.pseudonym, school.aliases) == ("School", ("The Lark",))
    assert all(each.id != "O1" for each in case.register)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Cambridgeshire Constabulary", "Police"),
        ("Fen Valley Community Health NHS Trust", "Community Health"),
        ("St Anselm's Hospital NHS Foundation Trust", "Hospital"),
        ("Rowan House Surgery", "GP Practice"),
        ("Fenmarsh County Council Children's Services", "Children's Social Care"),
        ("Fenmarsh Children’s Social Care", "Children's Social Care"),
        ("Larkfield Primary", "School"),
        ("Little Acorns Nursery School", "Nursery"),
        ("Amber Lodge Care Home", "Care Home"),
        ("Amber Nursing Home", "Care Home"),
        ("Harbour Homes", "Housing"),
        ("Brightway Home Care Ltd", "Care Provider"),
        ("Something Else Entirely", "Agency"),
    ],
)
def test_an_agency_is_called_by_its_kind(name: str, kind: str) -> None:
    assert agency_kind(name) == kind


def test_two_schools_are_numbered(folder: Path) -> None:
    more = TOML + '\n[[submission]]\nfile = "3.docx"\nagency = "Holme Academy"\n'
    (folder / "case.toml").write_text(more, encoding="utf-8")
    assert [s.publish_as for s in load(folder).submissions] == ["Police", "School 1", "School 2"]


def test_no_submissions_is_an_error(folder: Path) -> None:
    (folder / "case.toml").write_text(TOML.split("[[")[0], encoding="utf-8")
    assert any("there are no submissions" in line for line in problems(folder))


def test_recommendations_come_from_csv_or_workbook(folder: Path) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["Recommendation", "Lead agency", "Target date"])
    book.worksheets[0].append(["Share the plan", "Police", date(2014, 1, 31)])
    book.save(folder / "recommendations.xlsx")
    (plan,) = load(folder).recommendations
    assert (plan.number, plan.lead_agency, plan.target_date) == (1, "Police", "2014-01-31")
    (folder / "recommendations.csv").write_text("recommendation\nx\n", encoding="utf-8")
    assert any("both a .csv and an .xlsx" in line for line in problems(folder))


def test_a_narrative_file_of_another_kind_is_refused(folder: Path) -> None:
    (folder / "narrative").mkdir()
    (folder / "narrative" / "Bronwen.pdf").write_bytes(b"%PDF")
    said = problems(folder)
    assert any("is neither .docx nor .md" in line for line in said)
    assert "Bronwen" not in "".join(said)


@pytest.mark.parametrize(
    ("file", "name"), [("05-Analysis.docx", "analysis"), ("family.md", "family"), ("2.md", "2")]
)
def test_narrative_files_are_named_after_sections(file: str, name: str) -> None:
    assert narrative_name(Path(file)) == name


def test_word_files_that_nobody_named_are_counted(folder: Path) -> None:
    (folder / "submissions").mkdir()
    for name in (
        "Police IMR.docx",
        "GP.docx",
        "Health.DOC",
        "~$GP.docx",
        ".DS_Store",
        "letter.pdf",
    ):
        (folder / "submissions" / name).write_bytes(b"x")
    assert unlisted(load(folder)) == 2


def test_a_register_with_semicolons_and_capitals_is_read(folder: Path) -> None:
    rows = "id;kind;role;name;date_of_birth\nP1;Person;child;Idris Okonjo-Pugh;14/05/2012\n"
    (folder / "register.csv").write_text(rows, encoding="utf-8")
    (child,) = load(folder).register
    assert (child.kind, child.name) == ("person", "Idris Okonjo-Pugh")


def test_nobody_of_the_register_is_kept_whole(folder: Path) -> None:
    rows = "decision,who,form,where\nkeep,P2,,\nkeep,P2,Bron,\nkeep,X12345678,,\n"
    (folder / "decisions.csv").write_text(rows, encoding="utf-8")
    (said,) = problems(folder)
    assert "decisions.csv, row 1" in said


def test_every_word_for_a_column_is_one_that_the_chronology_knows(folder: Path) -> None:
    mapped = "\n".join(f'"Heading {n}" = "{word}"' for n, word in enumerate(COLUMN_WORDS))
    text = TOML.replace('agency = "Fenmarsh Constabulary"\n', "[submission.columns]\n" + mapped)
    text = text.replace('file = "Police IMR.docx"\n', 'file = "a.docx"\nagency = "Police"\n')
    (folder / "case.toml").write_text(text, encoding="utf-8")
    columns = load(folder).submissions[0].columns
    assert set(columns.values()) == set(KNOWN_MEANINGS)
    assert columns["heading 2"] == "end"


def test_a_gap_is_four_weeks_unless_the_case_says_otherwise(folder: Path) -> None:
    assert load(folder).gap_days == 28
    (folder / "case.toml").write_text(f"gap_days = 60\n{TOML}", encoding="utf-8")
    assert load(folder).gap_days == 60
    (folder / "case.toml").write_text(f"gap_days = 0\n{TOML}", encoding="utf-8")
    with pytest.raises(SeveralErrors) as caught:
        load(folder)
    assert [error.place for error in flatten([caught.value])] == ["case.toml, gap_days"]


def test_telling_details_are_shown_unless_the_case_says_otherwise(folder: Path) -> None:
    assert load(folder).policy.quasi == ()
    more = "[publish.quasi]\nreligion = 'redact'\nnationality = 'generalise'\n"
    (folder / "case.toml").write_text(TOML + more, encoding="utf-8")
    assert load(folder).policy.quasi == (("nationality", "generalise"), ("religion", "redact"))
    (folder / "case.toml").write_text(TOML + "[publish.quasi]\nfaith = 'show'\n", encoding="utf-8")
    assert "faith" in "".join(problems(folder))


def test_an_authors_ids_are_never_those_of_the_agencies(folder: Path) -> None:
    """ "A1" for an address and "A1" for the first agency were published as one place."""
    register = folder / "register.csv"
    home = "A1,place,home,14 Tansy Close,,,\n"
    register.write_text(REGISTER + home, encoding="utf-8")
    ids = [each.id for each in load(folder).identities]
    assert len(ids) == len(set(ids)) == 5


def test_a_decision_may_begin_with_a_capital(folder: Path) -> None:
    """A spreadsheet writes "Redact" for whoever types it at the beginning of a cell."""
    heading = "decision,who,form,where,with,reason,by\n"
    (folder / "decisions.csv").write_text(heading + "Redact ,,Bron,,,a name,KT\n", encoding="utf-8")
    assert [row.action for row in load(folder).decisions] == ["redact"]
