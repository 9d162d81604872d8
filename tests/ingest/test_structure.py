# ruff: noqa: E501
"""Order, grid, headings, lists, fields, notes, alternatives; namespaces and alphabets."""

from __future__ import annotations

import gc
import re
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest.document import Document
from pipeline.ingest.ledger import Ledger
from pipeline.ingest.package import open_package
from pipeline.model import Paragraph, Submission, Table
from tests.ingest.conftest import rels

Make = Callable[..., bytes]
Open = Callable[[bytes], Submission]
Content = Callable[[Submission], list[str]]
GRID = "<w:gridSpan w:val='{}'/>"
RESTART, ON = "<w:vMerge w:val='restart'/>", "<w:vMerge/>"


def r(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def p(*inside: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inside)}</w:p>"


def tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(r(text) if text else '')}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def sdt(inside: str) -> str:
    return f"<w:sdt><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def tables(submission: Submission) -> list[Table]:
    return [block for block in submission.blocks if isinstance(block, Table)]


GRIDS = {
    "plain": (tbl(tr(tc("a"), tc("b"))), [[("a", 0, 1, 1), ("b", 1, 1, 1)]]),
    "span": (tbl(tr(tc("a", GRID.format(3)), tc("b"))), [[("a", 0, 3, 1), ("b", 3, 1, 1)]]),
    "skipped": (
        tbl(tr(tc("b"), properties="<w:gridBefore w:val='2'/>")), [[("b", 2, 1, 1)]]),
    "down": (
        tbl(tr(tc("a", RESTART), tc("b")), tr(tc("", ON), tc("c")), tr(tc("d", RESTART), tc("e"))),
        [[("a", 0, 1, 2), ("b", 1, 1, 1)], [("c", 1, 1, 1)], [("d", 0, 1, 1), ("e", 1, 1, 1)]]),
    "down past a deleted row": (
        tbl(tr(tc("a", RESTART), tc("b")), tr(tc("", ON), tc("x"), properties="<w:del/>"),
            tr(tc("", ON), tc("c"))),
        [[("a", 0, 1, 2), ("b", 1, 1, 1)], [("c", 1, 1, 1)]]),
    "continues nothing": (tbl(tr(tc("a", ON), tc("b"))), [[("a", 0, 1, 1), ("b", 1, 1, 1)]]),
    "old sideways merge": (
        tbl(tr(tc("a", "<w:hMerge w:val='restart'/>"), tc("", "<w:hMerge/>"), tc("b"))),
        [[("a", 0, 2, 1), ("b", 2, 1, 1)]]),
    "controls around cells": (
        tbl(tr(sdt(tc("a") + tc("b")), sdt(sdt(tc("c"))))),
        [[("a", 0, 1, 1), ("b", 1, 1, 1), ("c", 2, 1, 1)]]),
    "controls around rows": (
        tbl(sdt(tr(tc("a"))), tr(tc("b"))), [[("a", 0, 1, 1)], [("b", 0, 1, 1)]]),
    "deleted cell keeps its column": (
        tbl(tr(tc("x", "<w:cellDel/>"), tc("b"))), [[("", 0, 1, 1), ("b", 1, 1, 1)]]),
    "numbers that are none": (
        tbl(tr(tc("a", GRID.format("many")), tc("b", GRID.format(-4)))),
        [[("a", 0, 1, 1), ("b", 1, 1, 1)]]),
}  # fmt: skip


@pytest.mark.parametrize("name", GRIDS)
def test_true_grid(name: str, make: Make, open_docx: Open) -> None:
    body, expected = GRIDS[name]
    (table,) = tables(open_docx(make(body)))
    found = [[(c.text, c.column, c.columns, c.rows) for c in row.cells] for row in table.rows]
    assert found == expected


def test_rows_keep_their_number_past_deleted_ones(make: Make, open_docx: Open) -> None:
    body = tbl(
        tr(tc("a"), properties="<w:tblHeader/>"), tr(tc("x"), properties="<w:del/>"), tr(tc("b"))
    )
    (table,) = tables(open_docx(make(body)))
    assert [(row.ref.row, row.heading) for row in table.rows] == [(1, True), (3, False)]


def test_tables_are_numbered_over_the_whole_submission(make: Make, open_docx: Open) -> None:
    inner = tbl(tr(tc("inner")))
    outer = tbl(tr(f"<w:tc>{p(r('outer'))}{inner}{p()}</w:tc>"))
    note = f'<w:footnotes><w:footnote w:id="1">{tbl(tr(tc("noted")))}</w:footnote></w:footnotes>'
    body = p('<w:r><w:footnoteReference w:id="1"/></w:r>') + outer + tbl(tr(tc("last")))
    relations = {"f": ("footnotes", "footnotes.xml")}
    found = tables(open_docx(make(body, {"word/footnotes.xml": note}, relations)))
    texts = {t.ref.table: t.rows[0].cells[0].text for t in found}
    assert texts == {1: "[note: noted]", 2: "outer", 3: "inner", 4: "last"}


def test_a_nested_table_names_the_cell_that_it_stands_in(make: Make, open_docx: Open) -> None:
    """Under a merge that is the merged cell; of several levels, the cell around."""

    def holding(inside: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}{p()}</w:tc>"

    deep = tbl(tr(tc(""), holding(tbl(tr(tc("3"))))))
    below = tbl(tr(tc("4")))
    outer = tbl(
        tr(tc("", RESTART), tc("", GRID.format(2)), holding(deep)), tr(holding(below, ON), tc(""))
    )
    submission = open_docx(make(outer + tbl(tr(tc("5")))))
    assert [
        (t.ref.table, t.inside and (t.inside[0].table, t.inside[0].row, t.inside[1]))
        for t in tables(submission)
    ] == [(1, None), (2, (1, 1, 3)), (3, (2, 1, 1)), (4, (1, 1, 0)), (5, None)]


def test_a_row_of_the_ledger_says_which_block_took_it(make: Make, open_docx: Open) -> None:
    note = f'<w:footnotes><w:footnote w:id="1">{p(r("noted"))}</w:footnote></w:footnotes>'
    cell = '<w:tc><w:p><w:r><w:t>said</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:tc>'
    relations = {"f": ("footnotes", "footnotes.xml")}
    submission = open_docx(make(tbl(tr(cell)), {"word/footnotes.xml": note}, relations))
    (table,) = tables(submission)
    assert table.rows[0].cells[0].text == "said\n[note: noted]"
    placed = [
        (row.text, row.ref.table, row.ref.row)
        for row in submission.ledger
        if row.status == "placed"
    ]
    assert placed == [("said", 1, 1), ("noted", 1, 1)]


STYLES = """<w:styles>
<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="H2"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Unter"><w:name w:val="Unter"/><w:basedOn w:val="Kapitel"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>"""
NUMBERS = """<w:numbering>
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""
NUMBER = "<w:numPr><w:ilvl w:val='{}'/><w:numId w:val='{}'/></w:numPr>"


@pytest.mark.parametrize(
    ("properties", "heading", "style"),
    [
        ("", 0, "body"),
        ("<w:pStyle w:val='H2'/>", 2, "body"),
        ("<w:pStyle w:val='Kapitel'/>", 4, "body"),
        ("<w:pStyle w:val='Unter'/>", 4, "body"),
        ("<w:pStyle w:val='T'/>", 1, "body"),
        ("<w:pStyle w:val='Heading1'/>", 1, "body"),
        ("<w:pStyle w:val='H2'/><w:outlineLvl w:val='9'/>", 0, "body"),
        ("<w:outlineLvl w:val='0'/>", 1, "body"),
        ("<w:pStyle w:val='Q'/>", 0, "quote"),
        ("<w:pStyle w:val='L'/>", 0, "bullet"),
        ("<w:pStyle w:val='L'/>" + NUMBER.format(0, 0), 0, "body"),
        (NUMBER.format(0, 1), 0, "bullet"),
        (NUMBER.format(1, 1), 0, "number"),
    ],
)
def test_headings_and_lists(
    properties: str, heading: int, style: str, make: Make, open_docx: Open
) -> None:
    parts = {"word/styles.xml": STYLES, "word/numbering.xml": NUMBERS}
    relations = {"s": ("styles", "styles.xml"), "n": ("numbering", "numbering.xml")}
    (block,) = open_docx(make(p(r("text"), properties=properties), parts, relations)).blocks
    assert isinstance(block, Paragraph)
    assert (block.heading, block.style) == (heading, style)


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


BEGIN, MIDDLE, END = mark("begin"), mark("separate"), mark("end")
CODE = "<w:r><w:instrText>IF</w:instrText></w:r>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (BEGIN + CODE + MIDDLE + r("result") + END + r(" after"), "result after"),
        (BEGIN + CODE + END + r("after"), "after"),
        (
            BEGIN + CODE + BEGIN + CODE + MIDDLE + r("inner") + END + MIDDLE + r("outer") + END,
            "outer",
        ),
        (BEGIN + CODE + r("never closed"), "never closed"),
        (END + r("never opened") + MIDDLE, "never opened"),
        (
            BEGIN + CODE + MIDDLE + r("one ") + MIDDLE + r("two") + END + r(" three"),
            "one two three",
        ),
    ],
)
def test_fields(inside: str, expected: str, make: Make, open_docx: Open, content: Content) -> None:
    assert content(open_docx(make(p(inside)))) == [expected]


def test_old_forms_give_the_choice_that_was_made(
    make: Make,
    open_docx: Open,
    content: Content,
    characters: Callable[[bytes], int],
    accounted: Callable[[Submission], int],
) -> None:
    """The sign of a box stands for no character of the file: the ledger leaves it out."""
    form = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{}</w:ffData></w:fldChar></w:r>'
        + CODE
        + END
    )
    choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList>'
    box = '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'
    empty = '<w:checkBox><w:default w:val="0"/></w:checkBox>'
    body = p(r("Seen: "), form.format(choice), form.format(box), form.format(empty))
    submission = open_docx(make(body))
    assert accounted(submission) == characters(make(body))
    assert content(submission) == ["Seen: Yes☒☐"]
    assert [e.text for e in submission.evidence if e.kind == "form field"] == ["No"]


def test_a_note_is_deleted_with_its_reference(
    make: Make, open_docx: Open, content: Content
) -> None:
    note = f'<w:footnotes><w:footnote w:id="1">{p(r("noted"))}</w:footnote></w:footnotes>'
    body = p(r("kept"), '<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del>')
    submission = open_docx(
        make(body, {"word/footnotes.xml": note}, {"f": ("footnotes", "footnotes.xml")})
    )
    assert content(submission) == ["kept"]
    assert [(e.kind, e.text) for e in submission.evidence] == [("deleted", "noted")]


def test_a_note_referred_to_twice_and_by_itself_comes_once(
    make: Make, open_docx: Open, content: Content
) -> None:
    own = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    note = f'<w:footnotes><w:footnote w:id="1">{p(r("noted"), own)}</w:footnote></w:footnotes>'
    relations = {"f": ("footnotes", "footnotes.xml")}
    submission = open_docx(make(p(own, r("x")) + p(own), {"word/footnotes.xml": note}, relations))
    assert content(submission) == ["x", "[note: noted]"]


def test_what_is_drawn_over_a_chart_is_read_with_it(
    make: Make, open_docx: Open, content: Content
) -> None:
    chart = '<w:r><w:drawing><c:chart r:id="c"/></w:drawing></w:r>'
    title = (
        "<c:chartSpace><c:title><a:p><a:r><a:t>Visits</a:t></a:r></a:p></c:title></c:chartSpace>"
    )
    over = "<c:userShapes><a:p><a:r><a:t>first strategy meeting</a:t></a:r></a:p></c:userShapes>"
    parts = {
        "word/charts/chart1.xml": title,
        "word/charts/_rels/chart1.xml.rels": rels({"o": ("chartUserShapes", "../drawings/d1.xml")}),
        "word/drawings/d1.xml": over,
    }
    data = make(p(chart) + p(r("after")), parts, {"c": ("chart", "charts/chart1.xml")})
    assert content(open_docx(data)) == ["Visits", "first strategy meeting", "after"]


def test_parts_that_servers_of_documents_leave_are_known(make: Make, open_docx: Open) -> None:
    """SharePoint's properties and schemas, a cover page's fields: listed without an alarm."""
    space = "http://schemas.microsoft.com/office/2006/metadata/properties"
    data = f"<p:properties xmlns:p='{space}'><p:owner>Ada Obi</p:owner></p:properties>"
    submission = open_docx(make("", {"customXml/item1.xml": data}))
    assert [(e.kind, e.text) for e in submission.evidence] == [("custom XML", "Ada Obi")]
    assert submission.warnings == ()


CHOICE = '<mc:AlternateContent><mc:Choice Requires="{}">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'


def test_a_choice_that_nobody_knows_gives_way(
    make: Make, open_docx: Open, content: Content
) -> None:
    body = p(CHOICE.format("zz", r("new"), r("old")))
    submission = open_docx(make(body))
    assert content(submission) == ["old"]
    assert [(e.kind, e.text) for e in submission.evidence] == [("fallback", "new")]


def test_a_fallback_that_differs_is_evidence(make: Make, open_docx: Open, content: Content) -> None:
    submission = open_docx(make(p(CHOICE.format("wps", r("shown"), r("other name")))))
    assert content(submission) == ["shown"]
    assert [(e.kind, e.text) for e in submission.evidence] == [("fallback", "other name")]


def test_a_table_in_alternatives(make: Make, open_docx: Open, content: Content) -> None:
    row = CHOICE.format("wps", tr(tc("a")), tr(tc("a")))
    submission = open_docx(make(tbl(row)))
    assert content(submission) == ["a"]
    assert [row.kind for row in submission.ledger] == ["copy", "text"]


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{r('seen')}<w:mystery><w:r><w:t>lost?</w:t></w:r></w:mystery></w:p>",
        f"<w:p>{r('seen')}lost?</w:p>",
        f"<w:p>{r('seen')}</w:p><x:new xmlns:x='urn:new'>lost?</x:new>",
        f"<w:p>{r('seen')}<w:t>lost?</w:t></w:p>",
        f"<w:tbl>{p(r('lost?'))}</w:tbl><w:p>{r('seen')}</w:p>",
        f"<w:p>{r('seen')}</w:p><x:new xmlns:x='urn:new' note='lost?'/>",
    ],
    ids=[
        "element",
        "bare text",
        "namespace",
        "text outside a run",
        "paragraph in a table",
        "attribute",
    ],
)
def test_what_nobody_knows_is_listed_with_a_warning(
    body: str, make: Make, open_docx: Open, content: Content
) -> None:
    submission = open_docx(make(body))
    assert content(submission) == ["seen"]
    assert [e.text for e in submission.evidence if e.kind.startswith("unknown")] == ["lost?"]
    assert any("does not know" in words for words in submission.warnings)
    assert not any("lost" in words for words in submission.warnings)


def test_remarks_in_the_xml_do_not_part_a_word(
    make: Make, open_docx: Open, content: Content
) -> None:
    submission = open_docx(make("<w:p><w:r><w:t>Ta<!-- who? -->riq</w:t></w:r></w:p>"))
    assert content(submission) == ["Tariq"]
    assert [(e.kind, e.text) for e in submission.evidence] == [("XML comment", " who? ")]


def test_remarks_around_the_root_are_listed(make: Make, open_docx: Open) -> None:
    document = (
        f"<?tool by Ines?><!--one--><w:document><w:body>{p(r('x'))}</w:body></w:document><!--two-->"
    )
    first, _, rest = document.partition("<w:document")
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    submission = open_docx(make(document=f"{first}<w:document {spaces}{rest}".encode()))
    assert [e.text for e in submission.evidence] == ["by Ines", "one", "two"]


def test_zero_width_characters_stay(make: Make, open_docx: Open, content: Content) -> None:
    assert content(open_docx(make(p(r("Ta\u200briq\u2060\ufeff"))))) == ["Ta\u200briq\u2060\ufeff"]


def variants(make: Make) -> dict[str, bytes]:
    plain = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        "<w:p><w:r><w:t>Café</w:t><w:tab/><w:t>seen</w:t></w:r></w:p></w:body></w:document>"
    )
    strict = plain.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    other = plain.replace("w:", "zz1:").replace("xmlns:w=", "xmlns:zz1=")
    default = re.sub(r"<(/?)w:", r"<\1", plain).replace("xmlns:w=", "xmlns=")
    head = '<?xml version="1.0" encoding="UTF-16"?>'
    latin = '<?xml version="1.0" encoding="ISO-8859-1"?>'
    sources: dict[str, str | bytes] = {
        "plain": plain,
        "strict": strict,
        "another prefix": other,
        "no prefix": default,
        "UTF-16": (head + plain).encode("utf-16"),
        "UTF-16 without a mark": (head + plain).encode("utf-16-be"),
        "UTF-8 with a mark": b"\xef\xbb\xbf" + plain.encode(),
        "Latin 1": (latin + plain).encode("latin-1"),
        "CDATA": plain.replace("Café", "<![CDATA[Café]]>"),
    }
    return {name: make(document=source) for name, source in sources.items()}


def test_every_way_of_writing_the_xml(make: Make, open_docx: Open, content: Content) -> None:
    for name, data in variants(make).items():
        assert content(open_docx(data)) == ["Café\tseen"], name


def test_macros_are_left_alone_with_a_warning(make: Make, open_docx: Open) -> None:
    submission = open_docx(make(p(r("x")), {"word/vbaProject.bin": b"Sub AutoOpen()"}))
    assert any("macros" in words for words in submission.warnings)
    assert not any("AutoOpen" in row.text for row in submission.ledger)


@pytest.mark.parametrize(
    "setting",
    [
        "<w:b w:author='Olga'/>",
        "<w:jc w:val='Olga Petrova'/>",
        "<w:lang w:val='en-GB'>Olga</w:lang>",
        "<w:rFonts w:title='Olga'/>",
        "<w:b x:y='Olga' xmlns:x='urn:x'/>",
        "<w:p w:rsidR='00A12B33' w:author='Olga'/>",
    ],
)
def test_settings_dropped_before_parsing_bear_no_text(
    setting: str, make: Make, open_docx: Open
) -> None:
    submission = open_docx(make(p(r("x")) + setting.replace("'", chr(34))))
    assert any("Olga" in row.text for row in submission.ledger)


def test_what_looks_like_a_setting_in_a_text_stays(
    make: Make, open_docx: Open, content: Content
) -> None:
    inside = "<w:p><w:r><w:t><![CDATA[<w:b/>]]></w:t></w:r></w:p>"
    assert content(open_docx(make(inside))) == ["<w:b/>"]


WORDS = st.text("Aäβ 7'-\u200b\u00ad\u2011", min_size=0, max_size=6)
PIECES = WORDS.map(r)


def grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Paragraph content wrapped in whatever Word wraps it in."""
    wraps = [
        "<w:ins w:author='Bo Li'>{}</w:ins>", "<w:del w:author='Bo Li'>{}</w:del>",
        "<w:hyperlink w:anchor='home'>{}</w:hyperlink>", "<w:smartTag w:element='x'>{}</w:smartTag>",
        "<w:fldSimple w:instr='REF a b'>{}</w:fldSimple>", "<w:mystery>{}</w:mystery>",
        "<w:sdt><w:sdtPr><w:tag w:val='t'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:r><w:pict><v:shape alt='gate'><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r>",
        "<mc:AlternateContent><mc:Choice Requires='wps'>{0}</mc:Choice><mc:Fallback>{0}"
        "</mc:Fallback></mc:AlternateContent>",
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>{}<w:r><w:fldChar w:fldCharType='end'/></w:r>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t><w:br/></w:r>{}", "{} stray {}",
        "{}<!-- a remark -->{}",
    ]  # fmt: skip
    return st.tuples(st.sampled_from(wraps), st.lists(inner, max_size=3)).map(
        lambda pair: pair[0].replace("{0}", "{}").replace("{}", "".join(pair[1]))
    )


INLINE = st.recursive(PIECES, grow, max_leaves=8)
PARAGRAPHS = st.lists(INLINE, max_size=4).map(lambda pieces: f"<w:p>{''.join(pieces)}</w:p>")
CELLS = st.lists(PARAGRAPHS, max_size=2).map(lambda ps: f"<w:tc>{''.join(ps)}</w:tc>")
ROWS = st.lists(CELLS, max_size=3).map(lambda cells: tr(*cells))
TABLES = st.lists(ROWS, max_size=3).map(lambda rows: tbl(*rows))
BLOCKS = PARAGRAPHS | TABLES
AROUND = st.sampled_from(
    [
        "{}",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:del w:author='Bo Li'>{}</w:del>",
        "<mc:AlternateContent><mc:Choice Requires='zz'>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
        "</mc:AlternateContent>",
        "<w:mystery note='a b'>{}</w:mystery>",
    ]
)
WRAPPED = st.tuples(AROUND, BLOCKS).map(lambda pair: pair[0].replace("{}", pair[1]))
BODIES = st.lists(WRAPPED, max_size=4).map("".join)


@settings(max_examples=150, deadline=None)
@given(body=BODIES)
def test_generated_files_are_accounted_for_to_the_character(
    body: str, make: Make, tmp_path_factory: pytest.TempPathFactory,
    characters: Callable[[bytes], int], accounted: Callable[[Submission], int],
) -> None:  # fmt: skip
    from pipeline.ingest import read
    from pipeline.model import SubmissionSpec

    path = tmp_path_factory.getbasetemp() / "generated.docx"
    data = make(body)
    path.write_bytes(data)
    assert accounted(read(SubmissionSpec(1, path, "", ""))) == characters(data)


@settings(max_examples=100, deadline=None)
@given(body=BODIES)
def test_content_is_what_the_ledger_says_is_placed(
    body: str, make: Make, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from pipeline.ingest import read
    from pipeline.model import SubmissionSpec

    path = tmp_path_factory.getbasetemp() / "generated.docx"
    path.write_bytes(make(body))
    submission = read(SubmissionSpec(1, path, "", ""))
    texts = [b.text for b in submission.blocks if isinstance(b, Paragraph)]
    texts += [c.text for t in tables(submission) for row in t.rows for c in row.cells]
    placed = [row.text for row in submission.ledger if row.status == "placed"]
    assert sorted("".join(texts).replace("\n", "")) == sorted("".join(placed).replace("\n", ""))
    assert not any("secret" in text for text in texts)


def test_a_document_is_freed_as_soon_as_it_is_read(make: Make, tmp_path: Path) -> None:
    """Its tree is the largest thing in memory; the next submission must not find it still there."""
    path = tmp_path / "x.docx"
    path.write_bytes(make(p(r("x"))))
    gc.disable()
    try:
        document = Document(open_package(path), Ledger(1))
        document.read()
        document.package.close()
        gone = weakref.ref(document)
        del document
        assert gone() is None
    finally:
        gc.enable()
