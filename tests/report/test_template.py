"""A template folder: what it may say, and every way in which it may be wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pipeline.errors import PipelineError, SeveralErrors, TemplateError
from pipeline.report import load_template
from pipeline.report.template import COMMON

DEEP = "# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n"
SKIPPED = "#set document(title: [$title$])\n\n= A\n=== B\n$body$"
SHIPPED = ("scr", "lcspr", "dhr", "sar")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mine"
    made.mkdir()
    return made


def _problems(folder: Path, wording: str) -> list[tuple[str, str]]:
    (folder / "report.md").write_text(wording, encoding="utf-8", newline="\n")
    return _raised(folder)


def _raised(folder: Path) -> list[tuple[str, str]]:
    with pytest.raises(SeveralErrors) as caught:
        load_template(folder)
    assert caught.value.exit_code == 5
    assert all(isinstance(e, TemplateError) and e.hint for e in caught.value.errors)
    return [(error.place, error.message) for error in caught.value.errors]


@pytest.mark.parametrize("kind", SHIPPED)
def test_each_shipped_template_loads(kind: str) -> None:
    template = load_template(COMMON.parent / kind)
    assert {"introduction", "analysis", "findings", "family_contribution"} <= set(template.sections)


def test_sections_are_named_in_the_templates_own_order(folder: Path) -> None:
    wording = (
        "# A\n\n{{narrative.zeta}}\n\n# B\n\n{{ chronology }}\n\n{{ narrative.good-work_2 }}\n"
    )
    (folder / "report.md").write_text(wording, encoding="utf-8")
    assert load_template(folder).sections == ("zeta", "good-work_2")


def test_a_folder_that_is_not_there(folder: Path) -> None:
    assert _raised(folder.parent / "nowhere") == [("nowhere", "this template is not there")]


def test_a_folder_without_wording(folder: Path) -> None:
    assert _raised(folder) == [("mine", "this template has no file report.md")]


def test_all_problems_come_at_once_with_their_lines(folder: Path) -> None:
    wording = (
        "# One {{ tilte }}\n\n{{ board\n\n### Three\n\n{{ people }} are here\n\n"
        "{{ narrative.analysis }}\n\n{{ narrative.analysis }}\n\n{{ narrative.Über }}\n"
    )
    assert _problems(folder, wording) == [
        ("mine/report.md, line 1", "there is no placeholder {{ tilte }}"),
        ("mine/report.md, line 3", "a placeholder is not whole"),
        ("mine/report.md, line 5", "a heading of level 3 stands below level 1"),
        ("mine/report.md, line 7", "{{ people }} has to be a paragraph of its own"),
        ("mine/report.md, line 11", "{{ narrative.analysis }} stands here a second time"),
        ("mine/report.md, line 13", "there is no placeholder {{ narrative.Über }}"),
    ]


@pytest.mark.parametrize(
    ("wording", "line", "message"),
    [
        ("## Two\n\nx\n", 1, "a heading of level 2 stands below level none"),
        (DEEP, 11, "a heading of level 6 is too deep"),
        ("# A\n\nx\n{{ chronology }}\n", 4, "{{ chronology }} has to be a paragraph of its own"),
        ("# A\n\n- {{ agencies }}\n", 3, "{{ agencies }} has to be a paragraph of its own"),
        ("# A\n\n{{ title }} }}\n", 3, "a placeholder is not whole"),
        ("# A\n\n<b>x</b>\n", 3, "HTML cannot be used here"),
        ("# A\n\n![logo](logo.png)\n", 3, "a picture cannot be used here"),
        ("# A\n\ntell `{{ board }}`\n", 3, "code cannot be used here"),
    ],
)  # fmt: skip
def test_one_problem(folder: Path, wording: str, line: int, message: str) -> None:
    place, said = _problems(folder, wording)[0]
    assert (said, place) == (message, f"mine/report.md, line {line}")


@pytest.mark.parametrize("wording", ["A\n===\n\nx\n", "# A\n\n> # B\n", "# A\n\nB\n---\n"])
def test_a_heading_in_a_form_that_is_not_checked(folder: Path, wording: str) -> None:
    message = "a heading is underlined, or stands inside something else"
    assert ("mine/report.md, line 1", message) in _problems(folder, wording)


def test_shared_words_are_the_folders_own_or_the_common_ones(folder: Path) -> None:
    wording = "# A\n\n{{ text.names }}\n\n{{ text.own }}\n"
    (folder / "own.md").write_text("## B\n\n{{ narrative.b }}\n", encoding="utf-8")
    (folder / "report.md").write_text(wording, encoding="utf-8")
    template = load_template(folder)
    assert template.sections == ("b",)
    assert len(template.top.parts[0].blocks) == 1
    (folder / "own.md").write_text("#### B\n\n{{ text.names }}\n", encoding="utf-8")
    assert _raised(folder) == [
        ("mine/own.md, line 1", "a heading of level 4 stands below level 1"),
        ("mine/own.md, line 3", "there is no placeholder {{ text.names }}"),
    ]


def test_shared_words_that_are_not_there(folder: Path) -> None:
    [(place, message)] = _problems(folder, "# A\n\n{{ text.nowhere }}\n")
    assert (place, message[:24]) == ("mine/report.md, line 3", "there is no placeholder ")


def test_a_placeholder_in_a_link_target_is_refused(folder: Path) -> None:
    [(_, message)] = _problems(folder, "# A\n\n[x](#{{title}})\n")
    assert message == "this kind of markup cannot be used here"


def test_wording_that_is_no_utf8(folder: Path) -> None:
    (folder / "report.md").write_bytes(b"# \xff\xfe\n")
    assert _raised(folder) == [("mine/report.md", "this file is no UTF-8 text")]


def test_a_glossary_line_without_meaning(folder: Path) -> None:
    (folder / "report.md").write_text("# A\n\nx\n", encoding="utf-8")
    (folder / "glossary.csv").write_text("term,meaning\nHV\n", encoding="utf-8")
    assert _raised(folder) == [("mine/glossary.csv, line 2", "two values are needed")]


def test_a_template_may_add_terms_and_change_their_meaning(folder: Path) -> None:
    (folder / "report.md").write_text("# A\n\nx\n", encoding="utf-8")
    text = "term,meaning\nHV,Visitor of homes\n\nZZT,A local team\n"
    (folder / "glossary.csv").write_text(text, encoding="utf-8")
    terms = dict(load_template(folder).glossary)
    assert terms["HV"] == "Visitor of homes"
    assert terms["ZZT"] == "A local team"
    assert terms["GP"].startswith("General practitioner")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("report.typ", "#nonsense($body$)\n", "Typst cannot use this page design"),
        ("report.typ", SKIPPED, "Typst cannot use this page design"),
        ("report.html", "$if(title)$", "pandoc cannot use this page design"),
    ],
)  # fmt: skip
def test_a_page_design_that_cannot_be_used(
    folder: Path, name: str, text: str, message: str
) -> None:
    (folder / "report.md").write_text("# A\n\nx\n", encoding="utf-8")
    (folder / name).write_text(text, encoding="utf-8")
    assert _raised(folder) == [(f"mine/{name}", message)]


def test_a_page_design_that_would_ask_the_network(folder: Path) -> None:
    (folder / "report.md").write_text("# A\n\nx\n", encoding="utf-8")
    text = '// x\n#import "@preview/tablex:0.0.8": tablex\n'
    (folder / "report.typ").write_text(text, encoding="utf-8")
    assert _raised(folder) == [("mine/report.typ, line 2", "a Typst package cannot be used")]


def test_the_digest_changes_with_every_file_and_nothing_else(tmp_path: Path) -> None:
    digests = []
    for name in ("one", "two"):
        shutil.copytree(COMMON.parent / "scr", tmp_path / name / "mine")
        digests.append(load_template(tmp_path / name / "mine").digest)
    assert digests[0] == digests[1]
    mine = tmp_path / "two" / "mine"
    for change in ("report.md", "glossary.csv"):
        with (mine / change).open("a", encoding="utf-8", newline="\n") as file:
            file.write("term,meaning\n" if change.endswith("csv") else "\nMore.\n")
        digests.append(load_template(mine).digest)
    assert len(set(digests)) == 3


def test_messages_are_errors_that_a_person_can_mend(folder: Path) -> None:
    with pytest.raises(PipelineError) as caught:
        load_template(folder)
    assert isinstance(caught.value, SeveralErrors)
