"""The report as a Word file: pandoc's own default design, then its page, header and styles.

Nothing of any agency's file is used: the package is made new, by pandoc, from the tree.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from pipeline.report import pandoc
from pipeline.report.tree import Node, div, link, para, raw, words

_INK, _QUIET, _LINK = (
    RGBColor(0x1F, 0x2A, 0x37),
    RGBColor(0x4B, 0x56, 0x63),
    RGBColor(0x1D, 0x4F, 0x91),
)
_RED = RGBColor(0x9B, 0x1C, 0x1C)
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"'
_FONT = "Arial"
_CONTENTS_DEPTH = 2
# No styles for program code: an agency's file made by pandoc has them too, by the same names.
_PLAIN = ("--syntax-highlighting=none",)


def write_docx(
    meta: Mapping[str, Node], blocks: Sequence[Node], *, title: str, draft: str
) -> bytes:
    """Bytes of the same package on any machine: no clock, no author, no template path.

    title: for the foot of each page; draft: for the head of each page, "" for none.
    """
    whole = [*_first_page(meta, blocks), *blocks]
    properties = {key: meta[key] for key in ("title", "lang")}  # any other would be published too
    document = Document(io.BytesIO(pandoc.write(properties, whole, "docx", *_PLAIN)))
    _page(document)
    _styles(document)
    _tables(document)
    _fit(document)
    _edges(document, title, draft)
    _properties(document)
    made = io.BytesIO()
    document.save(made)
    return _fixed(made.getvalue())


# --- before pandoc: what stands on the first page ------------------------------------------------


def _first_page(meta: Mapping[str, Node], blocks: Sequence[Node]) -> list[Node]:
    """What follows the title: each of the page design's values in its own style, the contents."""
    heads = [b["c"] for b in blocks if b["t"] == "Header" and b["c"][0] <= _CONTENTS_DEPTH]
    entries = [(level, link(inlines, identifier)) for level, (identifier, *_), inlines in heads]
    page_break = raw("openxml", '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    styles = {"draft": "Draft", "subtitle": "Subtitle", "date": "Date"}
    lines = [
        div([para(meta[key]["c"])], style=style) for key, style in styles.items() if key in meta
    ]
    front = meta["front"]["c"] if "front" in meta else []
    return [*lines, *front, *([*_contents(entries), page_break] if entries else [])]


def _contents(entries: Sequence[tuple[int, Node]]) -> list[Node]:
    """A list of links that is also Word's own table of contents: "Update field" adds the pages."""
    begin = _field("begin") + _instruction(f'TOC \\o "1-{_CONTENTS_DEPTH}" \\h \\z \\u')
    lines = [[entry] for _, entry in entries]
    lines[0].insert(0, raw("openxml", begin + _field("separate"), "RawInline"))
    lines[-1].append(raw("openxml", _field("end"), "RawInline"))
    listed = [
        div([para(line)], style=f"toc {level}")
        for line, (level, _) in zip(lines, entries, strict=True)
    ]
    return [div([para(words("Contents"))], style="TOC Heading"), *listed]


def _field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def _instruction(code: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'


# --- after pandoc: page, styles, tables ----------------------------------------------------------


def _page(document: WordDocument) -> None:
    for section in document.sections:
        wide = section.orientation == 1
        section.page_width, section.page_height = (Cm(29.7), Cm(21)) if wide else (Cm(21), Cm(29.7))
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.5)
        section.header_distance = section.footer_distance = Cm(1.25)


def _styles(document: WordDocument) -> None:
    """Plain and dark on white; sizes in points."""
    styles = document.styles
    for name, size in (("Normal", 11), ("Title", 26), ("Subtitle", 14), ("Date", 11)):
        _font(styles[name], size)
    for level, size in ((1, 17), (2, 14), (3, 12), (4, 11), (5, 11)):
        _font(styles[f"Heading {level}"], size, bold=True)
    for name in ("Title", "Subtitle", "Date", "TOC Heading"):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    for spacing in styles["Subtitle"].element.rPr.findall(qn("w:spacing")):
        styles["Subtitle"].element.rPr.remove(spacing)
    _font(styles["TOC Heading"], 14, bold=True)
    styles["Hyperlink"].font.color.rgb = _LINK
    for name, dress in _OWN_STYLES.items():
        if name in styles:
            dress(styles[name])
    for part in (styles.element, document.settings.element):
        for language in (e for e in part.iter() if e.tag in (qn("w:lang"), qn("w:themeFontLang"))):
            language.set(qn("w:val"), "en-GB")


def _numbered(style: ParagraphStyle) -> None:
    form = style.paragraph_format
    form.left_indent, form.first_line_indent = Cm(1.25), Cm(-1.25)
    form.tab_stops.add_tab_stop(Cm(1.25))
    form.space_before = form.space_after = Pt(6)


def _notice(style: ParagraphStyle) -> None:
    _font(style, 13, bold=True)
    style.font.color.rgb = _RED


def _entry(style: ParagraphStyle, indent: float) -> None:
    form = style.paragraph_format
    form.left_indent, form.space_before, form.space_after = Cm(indent), Pt(2), Pt(2)


def _heat(style: ParagraphStyle, fill: str) -> None:
    """A count of the timeline on its shade; white letters on the darkest."""
    _font(style, 9)
    style.font.color.rgb = RGBColor(255, 255, 255) if fill == _SHADES[-1] else _INK
    form = style.paragraph_format
    form.alignment, form.space_before, form.space_after = WD_ALIGN_PARAGRAPH.CENTER, Pt(2), Pt(2)
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>'
    style.element.get_or_add_pPr().insert_element_before(
        parse_xml(shade), "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


_SHADES = ("E3EDF7", "BBD3EA", "7FA8D1", "1D4F91")
_OWN_STYLES: dict[str, Callable[[ParagraphStyle], None]] = {
    "Numbered Paragraph": _numbered,
    "Draft": _notice,
    **{f"Heat {n}": partial(_heat, fill=fill) for n, fill in enumerate(_SHADES, 1)},
    "toc 1": lambda style: _entry(style, 0),
    "toc 2": lambda style: _entry(style, 0.8),
}


def _font(style: ParagraphStyle, size: int, *, bold: bool | None = None) -> None:
    font = style.font
    font.name, font.size, font.color.rgb = _FONT, Pt(size), _INK
    font.bold = bold
    fonts = font.element.rPr.rFonts
    fonts.attrib.pop(qn("w:cstheme"), None)
    for part in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{part}Theme"), None)
        fonts.set(qn(f"w:{part}"), _FONT)


def _tables(document: WordDocument) -> None:
    """Fine lines, small type, and a heading row that comes again on each page (pandoc marks it)."""
    text = _small(document, "Table Text", bold=None)
    head = _small(document, "Table Heading", bold=True)
    borders = "".join(f"<w:{edge} {_LINE}/>" for edge in ("top", "bottom", "insideH"))
    indent = document.styles["Table"].element.find(f".//{qn('w:tblInd')}")
    # Word refuses a file whose elements stand in another order than the schema's.
    indent.addnext(parse_xml(f"<w:tblBorders {nsdecls('w')}>{borders}</w:tblBorders>"))
    for row in document.element.body.iter(qn("w:tr")):
        is_head = row.find(f".//{qn('w:tblHeader')}") is not None
        for paragraph in row.iter(qn("w:p")):
            if (paragraph.style or "").startswith("Heat"):
                paragraph.alignment = None  # pandoc's "left" would stand for the style's own
            elif paragraph.pPr is None or paragraph.pPr.numPr is None:
                paragraph.style = head if is_head else text


def _fit(document: WordDocument) -> None:
    """Columns in lengths of the page that they are on: pandoc reckons with a narrower one."""
    waiting: list[Any] = []
    for element in document.element.body:
        waiting += [element] if element.tag == qn("w:tbl") else []
        if (setup := next(element.iter(qn("w:sectPr")), None)) is not None:
            room = _room(setup)
            for columns in (table.tblGrid.findall(qn("w:gridCol")) for table in waiting):
                given = sum(int(column.get(qn("w:w"))) for column in columns)
                for column in columns:
                    width = int(column.get(qn("w:w"))) * room // given
                    column.set(qn("w:w"), str(width))
            waiting = []


def _room(setup: Any) -> int:
    """Between the margins, in twentieths of a point."""
    page, margins = setup.find(qn("w:pgSz")), setup.find(qn("w:pgMar"))
    left, right = (int(margins.get(qn(f"w:{side}"))) for side in ("left", "right"))
    return int(page.get(qn("w:w"))) - left - right


def _small(document: WordDocument, name: str, *, bold: bool | None) -> str:
    """A paragraph style of our own for tables; returns its id."""
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    _font(style, 9, bold=bold)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(2)
    identifier: str = style.style_id
    return identifier


def _edges(document: WordDocument, title: str, draft: str) -> None:
    """Header and footer of the first section; the others follow it."""
    header, footer = document.sections[0].header, document.sections[0].footer
    top = header.paragraphs[0]
    if draft:
        run = top.add_run(draft)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(10), _RED
        top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    bottom = footer.paragraphs[0]
    run = bottom.add_run(f"{title}  ·  page ")
    run.font.size, run.font.color.rgb = Pt(9), _QUIET
    field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:rPr><w:sz w:val="18"/></w:rPr>'
    bottom._p.append(parse_xml(field + "<w:t>1</w:t></w:r></w:fldSimple>"))


def _properties(document: WordDocument) -> None:
    """Title and language stay; dates and counts of pages would be false, whatever they were."""
    core = document.core_properties._element
    for name in ("dcterms:created", "dcterms:modified"):
        for element in core.findall(qn(name)):
            core.remove(element)
    for part in document.part.package.iter_parts():
        if part.partname == "/docProps/app.xml":
            part._blob = _NO_COUNTS


_NO_COUNTS = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<Properties "
    b'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)


def _fixed(package: bytes) -> bytes:
    """The same members with one date, not compressed: zip entries carry the clock otherwise, and
    compressed bytes depend on the machine's zlib."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            target.writestr(entry, source.read(name))
    return made.getvalue()
