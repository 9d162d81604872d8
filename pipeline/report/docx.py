"""The report as a Word file: pandoc's own default design, then its page, header and styles.

Nothing of any agency's file is used: the package is made new, by pandoc, from the tree.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from pipeline.report import pandoc
from pipeline.report.tree import Node

DRAFT = "DRAFT – not signed, not for publication"
_INK, _DRAFT_RED = RGBColor(0x1F, 0x2A, 0x37), RGBColor(0x9B, 0x1C, 0x1C)
_LINE = 'w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"'
_FONT = "Arial"


def write_docx(
    meta: dict[str, list[Node] | str], blocks: Sequence[Node], *, title: str, draft: bool
) -> bytes:
    """Bytes of the same package on any machine: no clock, no author, no template path."""
    document = Document(io.BytesIO(pandoc.write(meta, blocks, "docx")))
    _page(document)
    _styles(document)
    _tables(document)
    _edges(document, title, draft)
    _properties(document)
    made = io.BytesIO()
    document.save(made)
    return _fixed(made.getvalue())


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
    for name in ("Title", "Subtitle", "Date"):
        styles[name].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
    numbered = styles["Numbered Paragraph"].paragraph_format if _has_numbers(document) else None
    if numbered is not None:
        numbered.left_indent, numbered.first_line_indent = Cm(1.25), Cm(-1.25)
        numbered.tab_stops.add_tab_stop(Cm(1.25))
        numbered.space_before = numbered.space_after = Pt(6)
    language = styles.element.find(".//" + qn("w:lang"))
    if language is not None:
        language.set(qn("w:val"), "en-GB")


def _has_numbers(document: WordDocument) -> bool:
    return any(style.name == "Numbered Paragraph" for style in document.styles)


def _font(style: object, size: int, *, bold: bool | None = None) -> None:
    font = style.font  # type: ignore[attr-defined]
    font.name, font.size, font.color.rgb = _FONT, Pt(size), _INK
    font.bold = bold
    fonts = font.element.rPr.rFonts
    for part in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{part}Theme"), None)
        fonts.set(qn(f"w:{part}"), _FONT)


def _tables(document: WordDocument) -> None:
    """Fine lines, small type, and a heading row that comes again on each page."""
    for table in document.tables:
        borders = "".join(f"<w:{edge} {_LINE}/>" for edge in ("top", "bottom", "insideH"))
        properties = table._tbl.tblPr
        properties.append(parse_xml(f"<w:tblBorders {nsdecls('w')}>{borders}</w:tblBorders>"))
        for cell in (cell for row in table.rows for cell in row.cells):
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_before = Pt(2)
                paragraph.paragraph_format.space_after = Pt(2)
                for run in paragraph.runs:
                    run.font.size = Pt(9)


def _edges(document: WordDocument, title: str, draft: bool) -> None:
    """Header and footer of the first section; the others follow it."""
    header, footer = document.sections[0].header, document.sections[0].footer
    top = header.paragraphs[0]
    if draft:
        run = top.add_run(DRAFT)
        run.bold, run.font.size, run.font.color.rgb = True, Pt(10), _DRAFT_RED
        top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    bottom = footer.paragraphs[0]
    bottom.add_run(f"{title}  ·  page ").font.size = Pt(9)
    field = f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:rPr><w:sz w:val="18"/></w:rPr>'
    bottom._p.append(parse_xml(field + "<w:t>1</w:t></w:r></w:fldSimple>"))


def _properties(document: WordDocument) -> None:
    """Title and language stay; dates would be false, whatever they were."""
    core = document.core_properties._element
    for name in ("dcterms:created", "dcterms:modified"):
        for element in core.findall(qn(name)):
            core.remove(element)


def _fixed(package: bytes) -> bytes:
    """The same members with one date, in one order: zip entries carry the clock otherwise."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(entry, source.read(name))
    return made.getvalue()
