"""The three files: alike on every machine, faithful to hostile text, readable by everybody."""

from __future__ import annotations

import base64
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree, html
from pypdf import PdfReader

from pipeline.errors import TemplateError
from pipeline.model import Format, SafeReport, SafeText
from pipeline.report import DRAFT, Template, load_template, render
from pipeline.report.pdf import write_pdf
from pipeline.report.template import COMMON

FORMATS: tuple[Format, ...] = ("html", "docx", "pdf")
HERE = Path(__file__).parent
Saying = Callable[..., SafeReport]


def _page(path: Path) -> Any:
    return html.fromstring(path.read_text(encoding="utf-8"))


def _html(path: Path) -> str:
    return str(_page(path).text_content())


def _docx(path: Path) -> str:
    """All text of the package's body, in order, without python-docx's own view of it."""
    with zipfile.ZipFile(path) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    breaks = {qn("w:t"): "", qn("w:p"): "\n", qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(breaks[e.tag] + (e.text or "") for e in tree.iter() if e.tag in breaks)


def _pdf(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


READERS: dict[Format, Callable[[Path], str]] = {"html": _html, "docx": _docx, "pdf": _pdf}


def _folded(text: str) -> str:
    return "".join(text.split())


def _needs(program: str) -> str:
    """A browser or office program; without it a test is skipped, but never under CI."""
    found = shutil.which(program)
    if not found and os.environ.get("CI"):
        pytest.fail(f"{program} is missing, and CI has to run this test")
    if not found:
        pytest.skip(f"{program} is not installed on this machine")
    return found


# --- the same bytes ------------------------------------------------------------------------------


ELSEWHERE = """
import pickle, sys
from pathlib import Path
from pipeline.report import load_template, render
report = pickle.loads(Path(sys.argv[1]).read_bytes())
template = load_template(Path(sys.argv[2]))
render(report, template, Path(sys.argv[3]), ["html", "docx", "pdf"])
"""


def test_another_place_clock_and_language_give_the_same_bytes(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    """Also with a pandoc folder of the user's own, which pandoc would take silently."""
    import pickle

    here, there, home = tmp_path / "here", tmp_path / "there", tmp_path / "home"
    user_data = home / ".local" / "share" / "pandoc"
    for folder in (here, there, user_data / "templates"):
        folder.mkdir(parents=True)
    (user_data / "reference.docx").write_bytes(b"somebody's own design")
    (user_data / "abbreviations").write_text("Mr.\n", encoding="utf-8")
    render(report, template, here, FORMATS)
    (tmp_path / "report.pickle").write_bytes(pickle.dumps(report))
    environment = {
        **os.environ, "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7",
        "HOME": str(home), "XDG_DATA_HOME": str(home / ".local" / "share"),
        "SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": str(HERE.parents[1]),
    }  # fmt: skip
    names = [str(tmp_path / "report.pickle"), str(COMMON.parent / "scr"), str(there)]
    command = [sys.executable, "-c", ELSEWHERE, *names]
    subprocess.run(command, cwd=home, env=environment, check=True)
    for form in FORMATS:
        first, second = ((f / f"report.{form}").read_bytes() for f in (here, there))
        assert first == second, form


def test_only_the_files_asked_for_are_written(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    told: list[str] = []
    paths = render(
        report, template, tmp_path, ["pdf", "html"], stem="DRAFT report", progress=told.append
    )
    assert [path.name for path in paths] == ["DRAFT report.pdf", "DRAFT report.html"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "DRAFT report.html", "DRAFT report.pdf",
    ]  # fmt: skip
    assert told == ["pdf", "html"]


# --- hostile text --------------------------------------------------------------------------------

HOSTILE = [
    "{{ title }} {{ narrative.analysis }}",
    "<script>alert(1)</script> & &amp; &#65; ]]> <!-- x -->",
    "</style></title><img src=x onerror=alert(1)> \"quoted\" 'too'",
    "*bold* _under_ `code` # head [link](http://x.example) ![i](y.png) ~~s~~ ^a^ $x$ \\n",
    '#"x";] #text[y] #eval("1") @ref <label> $ x^2 $ // comment /* more */ = Head',
    '"; #panic("out") #"',
    "- item + item 1. item / term: -- --- ... ~ \\u{41} \\",
    "| a | b |",
    "```{=html}",
    "---",
    "STYLE-HASH sha256-STYLE-HASH $body$ $if(draft)$",
    "أخبرت الأم الزائرة الصحية ١٢٣",
    "האם סיפרה לאחות",
    "Łukasz Ó Ceallaigh, Ọlá, Ngũgĩ, Þór, Đặng",
    "\u202eevil\u202c and \u2066isolated\u2069",
    "line one\r\nline two\u2028line three\x0bline four",
    "tab\tand  two spaces",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_appears_as_it_was_written(
    tmp_path: Path, template: Template, saying: Saying, text: str
) -> None:
    visible = _folded(unicodedata.normalize("NFC", text))
    for path in render(saying(text), template, tmp_path, FORMATS):
        form: Format = path.suffix[1:]  # type: ignore[assignment]
        read = _folded(READERS[form](path))
        if form == "pdf":  # a reader gives right-to-left text in the order of the page
            strong = [unicodedata.bidirectional(c) for c in visible]
            if {"R", "AL", "RLO"} & set(strong):
                assert not set(visible) - set(read) - set("\u202e\u202c\u2066\u2069")
                continue
        # Twice in each of 8 places at least: title page, chronology, prose, tables.
        assert read.count(visible) >= 16, form


@pytest.mark.parametrize(
    ("text", "in_pdf"),
    [
        ("smile \U0001f642 here", "smile [slightly smiling face] here"),
        ("அம்மா", "[U+0B85, U+0BAE, U+0BCD, U+0BAE, U+0BBE]"),
        ("漢字 and more", "[U+6F22, U+5B57] and more"),
    ],
)
def test_characters_without_a_shape_are_named_in_the_pdf_and_kept_elsewhere(
    tmp_path: Path, template: Template, saying: Saying, text: str, in_pdf: str
) -> None:
    page, word, pdf = render(saying(text), template, tmp_path, FORMATS)
    assert _folded(text) in _folded(_html(page))
    assert _folded(text) in _folded(_docx(word))
    assert _folded(in_pdf) in _folded(_pdf(pdf))


@pytest.mark.parametrize(
    "bad", ["\x00", "\x1b", "\ud800", "\udfff", "\ufffe", "\U0001ffff", "\x7f"]
)
def test_what_no_format_can_hold_becomes_a_mark(
    tmp_path: Path, template: Template, saying: Saying, bad: str
) -> None:
    for path in render(saying(f"before{bad}after"), template, tmp_path, FORMATS):
        read = _folded(READERS[path.suffix[1:]](path))  # type: ignore[index]
        assert re.search("before(\ufffd|\\[replacementcharacter\\])after", read), path.suffix


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=st.text(
        st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z", "C")), max_size=40
    )
)
def test_no_text_breaks_a_format(
    tmp_path_factory: pytest.TempPathFactory, template: Template, saying: Saying, text: str
) -> None:
    folder = tmp_path_factory.mktemp("any")
    report = saying(text, title=SafeText("Title"))
    page, word, pdf = render(report, template, folder, FORMATS)
    shown = _folded("".join(c for c in unicodedata.normalize("NFC", text) if c.isalnum()))
    kept = [_folded("".join(c for c in read if c.isalnum())) for read in (_html(page), _docx(word))]
    assert all(shown in read for read in kept)
    assert len(PdfReader(pdf).pages) >= 3


# --- empty and large -----------------------------------------------------------------------------


def test_an_empty_report_is_whole(tmp_path: Path, template: Template, empty: SafeReport) -> None:
    for path in render(empty, template, tmp_path, FORMATS):
        read = READERS[path.suffix[1:]](path)  # type: ignore[index]
        assert "How names and dates are given" in read
        assert "Chronology" not in read


@pytest.mark.parametrize("blank", ["", " \n ", "\u200b"])
def test_texts_without_a_word_in_them(
    tmp_path: Path, template: Template, saying: Saying, blank: str
) -> None:
    for path in render(saying(blank), template, tmp_path, FORMATS):
        assert "What happened" in READERS[path.suffix[1:]](path)  # type: ignore[index]


def test_five_hundred_events(tmp_path: Path, template: Template, report: SafeReport) -> None:
    events = tuple(
        replace(report.events[1], number=n, date=SafeText(f"May {2000 + n // 50}"))
        for n in range(1, 501)
    )
    for path in render(replace(report, events=events), template, tmp_path, FORMATS):
        read = READERS[path.suffix[1:]](path)  # type: ignore[index]
        assert read.count("A bruise was seen.") == 500


def test_the_timeline_is_words_in_every_format(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    """A table that is read out, searched and verified; no picture, whose pixels nobody could."""
    for path in render(report, template, tmp_path, FORMATS):
        read = " ".join(READERS[path.suffix[1:]](path).split())  # type: ignore[index]
        assert "GP Practice Community Health Police Key events May 2012 7 June 2012 1 2" in read


def test_the_words_file_shades_its_counts(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    document = docx.Document(str(path))
    counts = [p for p in document.element.body.iter(qn("w:p")) if "Heat" in (p.style or "")]
    fills = {s.style_id: s.element.find(f".//{qn('w:shd')}") for s in document.styles}
    shown = ["".join(t.text for t in p.iter(qn("w:t"))) for p in counts]
    assert shown == ["7", "1", "2", "4", "6"]
    assert len({fills[p.style].get(qn("w:fill")) for p in counts}) == 4
    assert all(p.alignment is None for p in counts)  # the style's own: centred


# --- drafts --------------------------------------------------------------------------------------


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_says_so_on_every_page(
    tmp_path: Path, template: Template, report: SafeReport, draft: bool
) -> None:
    page, word, pdf = render(replace(report, draft=draft), template, tmp_path, FORMATS)
    assert all((DRAFT in p.extract_text()) is draft for p in PdfReader(pdf).pages)
    assert (DRAFT in _docx(word)) is draft
    document = docx.Document(str(word))
    heads = {"\n".join(p.text for p in s.header.paragraphs) for s in document.sections}
    assert heads == ({DRAFT} if draft else {""})
    notices = _page(page).find_class("draft")
    assert [n.text_content() for n in notices] == ([DRAFT] if draft else [])


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "incomplete: 1 submission could"), (2, "incomplete: 2 submissions could")],
)
def test_a_draft_that_lacks_a_submission_says_so(
    tmp_path: Path, template: Template, report: SafeReport, count: int, said: str
) -> None:
    lacking = replace(report, draft=True, incomplete=count)
    for path in render(lacking, template, tmp_path, FORMATS):
        assert said in READERS[path.suffix[1:]](path)  # type: ignore[index]


# --- HTML ----------------------------------------------------------------------------------------


def test_the_page_stands_alone(tmp_path: Path, template: Template, report: SafeReport) -> None:
    [path] = render(report, template, tmp_path, ["html"])
    text, page = path.read_text(encoding="utf-8"), _page(path)
    assert not page.xpath("//script | //img | //link | //iframe | //*[@src] | //*[@style]")
    assert all(target.startswith("#") for target in page.xpath("//@href"))
    assert not re.search(r"url\(|@import|https?:", text)


def test_the_policy_lets_this_style_sheet_in_and_nothing_else(
    tmp_path: Path, template: Template, saying: Saying
) -> None:
    [path] = render(saying("STYLE-HASH"), template, tmp_path, ["html"])
    page = _page(path)
    [policy] = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    [style] = page.xpath("//style/text()")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}';")


@pytest.mark.parametrize("draft", [True, False])
@pytest.mark.parametrize("width", [1200, 400])
def test_axe_finds_no_barrier(
    tmp_path: Path, template: Template, report: SafeReport, draft: bool, width: int
) -> None:
    chromium = _needs("chromium")
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    [path] = render(replace(report, draft=draft), template, tmp_path, ["html"])
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        context = browser.new_context(bypass_csp=True, viewport={"width": width, "height": 800})
        tab = context.new_page()
        tab.goto(path.as_uri())
        results = Axe().run(tab).response
        overflow = tab.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        browser.close()
    found = [(v["id"], v["nodes"][0]["html"]) for v in results["violations"]]
    assert found == []
    assert len(results["passes"]) > 20
    assert overflow <= 0


# --- DOCX ----------------------------------------------------------------------------------------


def test_the_word_file_tells_nothing_but_title_and_language(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    core = docx.Document(str(path)).core_properties
    assert (core.title, core.language) == ("Serious Case Review: Child F", "en-GB")
    assert (core.author, core.last_modified_by, core.comments, core.keywords) == ("", "", "", "")
    with zipfile.ZipFile(path) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms:created" not in package.read("docProps/core.xml")
        everything = b"".join(package.read(name) for name in package.namelist())
        assert b"<property" not in package.read("docProps/custom.xml")
        assert b"Words" not in package.read("docProps/app.xml")
        assert {info.compress_type for info in package.infolist()} == {zipfile.ZIP_STORED}
    assert b"en-US" not in everything


def test_the_word_file_repeats_heading_rows_and_turns_the_page_for_the_plan(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    document = docx.Document(str(path))
    for table in document.tables:
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert [section.orientation for section in document.sections] == [0, 1, 0]
    styles = {p.style.name for p in document.paragraphs if p.style}
    assert {"Title", "Heading 1", "Heading 2", "Numbered Paragraph", "toc 1"} <= styles


def test_tables_of_the_word_file_fill_their_page(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    for table in docx.Document(str(path)).tables:
        wide = sum(column.width.cm for column in table.columns if column.width)
        assert wide == pytest.approx(24.7 if len(table.columns) == 8 else 16, abs=0.1)


def test_the_word_files_links_lead_somewhere(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    body = docx.Document(str(path)).element.body
    targets = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    names = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    assert "event-2" in targets
    assert targets <= names


def test_an_office_program_opens_the_word_file(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    soffice = _needs("soffice")
    [path] = render(replace(report, draft=True), template, tmp_path, ["docx"])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=120)
    pages = [page.extract_text() for page in PdfReader(tmp_path / "report.pdf").pages]
    assert all(DRAFT in page for page in pages)
    assert "Health Visitor 1 told the MASH." in "".join(pages)


# --- PDF -----------------------------------------------------------------------------------------


def _tags(reader: PdfReader) -> set[str]:
    """The structure types of the tag tree."""
    found: set[str] = set()
    root: Any = reader.trailer["/Root"]
    waiting = [root["/StructTreeRoot"]]
    while waiting:
        entry = waiting.pop()
        found |= {str(entry["/S"])} if "/S" in entry else set()
        kids = entry.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object() if hasattr(kid, "get_object") else kid
            waiting += [kid] if hasattr(kid, "get") and kid.get("/Type") != "/MCR" else []
    return found


def test_the_pdf_is_tagged_and_says_that_it_is_accessible(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["pdf"])
    reader = PdfReader(path)
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]) == "en-GB"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    assert {"/Table", "/TH", "/TD", "/H1", "/H2", "/L", "/Link", "/BlockQuote"} <= _tags(reader)
    assert "/Figure" not in _tags(reader)
    assert reader.metadata is not None
    assert reader.metadata.title == "Serious Case Review: Child F"
    assert reader.metadata.author is None
    assert reader.metadata.creation_date is None
    assert {round(float(p.mediabox.width)) for p in reader.pages} == {595, 842}


def test_words_are_never_parted_in_the_pdf(
    tmp_path: Path, template: Template, saying: Saying
) -> None:
    """A name with a hyphen, a gap or a ligature in it could be neither searched nor verified."""
    words = "Neurodevelopmental safeguarding Griffiths offline Featherstonehaugh AVATAR Wyatt "
    [path] = render(saying(words * 12), template, tmp_path, ["pdf"])
    read = _pdf(path)
    assert set(read.split()) >= set(words.split())
    assert "-\n" not in read


def test_a_very_long_word_stays_on_the_page(
    tmp_path: Path, template: Template, saying: Saying
) -> None:
    word = "abcdefghij" * 30
    report = saying(word, title=SafeText("Title"), actions=())
    [path] = render(report, template, tmp_path, ["pdf"])
    assert _folded(_pdf(path)).count(word) >= 8
    lines = [line for line in _pdf(path).splitlines() if " . . " not in line]
    assert max(map(len, lines)) <= 120  # and not 300: leaders of the contents list aside


def test_a_refusal_of_the_pdf_page_quotes_no_text(tmp_path: Path) -> None:
    page = tmp_path / "report.typ"
    page.write_text("$body$ #nonsense", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        write_pdf({}, [{"t": "Para", "c": [{"t": "Str", "c": "Rosalind"}]}], page)
    assert "Rosalind" not in f"{caught.value}{caught.value.hint}"
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("kind", ["lcspr", "dhr", "sar"])
def test_the_other_kinds_render(tmp_path: Path, report: SafeReport, kind: str) -> None:
    template = load_template(COMMON.parent / kind)
    for path in render(report, template, tmp_path, FORMATS):
        assert "Refer every bruise." in READERS[path.suffix[1:]](path)  # type: ignore[index]


def test_bytes_are_a_package_that_nothing_was_appended_to(
    tmp_path: Path, template: Template, report: SafeReport
) -> None:
    [path] = render(report, template, tmp_path, ["docx"])
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
        assert package.testzip() is None
        assert package.comment == b""
        assert len(package.namelist()) == len(set(package.namelist()))
