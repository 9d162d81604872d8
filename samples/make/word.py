"""Writes one agency's Word file from its story, with everything that Word puts in such files.

python-docx where it can; plain WordprocessingML where it cannot (inline.py).
"""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell

from . import badge, markup, pack
from .inline import Inline, element
from .story import Chronology, Entry, Grid, Heading, Prose, Story, Year

SAVED = datetime.datetime(2013, 12, 9, 10, 0)
MARGIN = Cm(1.9)
NESTED_WIDTH = Cm(2)
KEPT_STYLES = ("TableNormal", "TableGrid")
UNUSED_PARTS = ("stylesWithEffects", "thumbnail")


def write(story: Story, path: Path) -> None:
    """The story as a Word file at path."""
    document = docx.Document()
    _page(document, story)
    _properties(document, story)
    inline = Inline(document)
    for line, part in (
        ("header", document.sections[0].header),
        ("footer", document.sections[0].footer),
    ):
        inline.add(part.paragraphs[0], story.look[line])
    if "logo" in story.look:
        _logo(document, story.look["logo"])
    document.add_heading(story.look["title"], 0)
    for block in story.blocks:
        _block(document, inline, story, block)
    inline.finish()
    thin(document)
    buffer = io.BytesIO()
    document.save(buffer)
    path.write_bytes(pack.repack(buffer.getvalue(), story))


def _page(document: Document, story: Story) -> None:
    name, _, size = story.look["font"].rpartition(" ")
    for style in ("Normal", "Title", "Heading 1", "Header", "Footer"):
        font = document.styles[style].font
        font.name = name
        font.color.rgb = RGBColor(0, 0, 0)
        fonts = document.styles[style].element.get_or_add_rPr().get_or_add_rFonts()
        for old in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{old}"), None)
    document.styles["Normal"].font.size = Pt(float(size))
    document.styles["Title"].font.size = Pt(18)
    document.styles["Heading 1"].font.size = Pt(13)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if "landscape" in story.look:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = MARGIN


def _properties(document: Document, story: Story) -> None:
    properties = document.core_properties
    properties.author = markup.plain(story.look["author"])
    properties.last_modified_by = markup.plain(story.look["modified_by"])
    properties.title = markup.plain(story.look["title"])
    properties.subject = markup.plain(story.look.get("subject", ""))
    properties.comments = ""
    properties.created = properties.modified = SAVED


def _logo(document: Document, alt: str) -> None:
    picture = document.add_picture(io.BytesIO(badge.png()), width=Cm(2.2))
    properties = picture._inline.docPr  # python-docx has no way to give alt text
    properties.set("descr", markup.plain(alt))
    properties.set("name", "Picture 1")


def _block(document: Document, inline: Inline, story: Story, block: object) -> None:
    if isinstance(block, Heading):
        document.add_heading(level=1)
        inline.add(document.paragraphs[-1], block.text)
    elif isinstance(block, Prose):
        inline.add(document.add_paragraph(), block.text)
    elif isinstance(block, Grid):
        _grid(document, inline, block)
    elif isinstance(block, Chronology) and "prose_dates" in story.look:
        _dated_paragraphs(document, inline, block)
    elif isinstance(block, Chronology):
        _tables(document, inline, story, block)


def _grid(document: Document, inline: Inline, grid: Grid) -> None:
    table = document.add_table(rows=0, cols=len(grid.rows[0]), style="Table Grid")
    for number, row in enumerate(grid.rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            inline.add(cell.paragraphs[0], text, bold=number == 0)
    document.add_paragraph()


def _dated_paragraphs(document: Document, inline: Inline, chronology: Chronology) -> None:
    for entry in chronology.entries:
        paragraph = document.add_paragraph()
        inline.add(paragraph, f"{entry.when} – ", bold=True)
        inline.add(paragraph, entry.cells[0])


def _tables(document: Document, inline: Inline, story: Story, chronology: Chronology) -> None:
    for number, part in enumerate(chronology.parts):
        if number:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        _events(document, inline, story, part)
    document.add_paragraph()


def _events(
    document: Document, inline: Inline, story: Story, rows: tuple[Entry | Year, ...]
) -> None:
    table = document.add_table(rows=1, cols=len(story.columns), style="Table Grid")
    table.autofit = False
    widths = [Cm(float(w)) for w in story.look["widths"].split()]
    for cell, heading in zip(table.rows[0].cells, story.columns, strict=True):
        _shade(cell, story.look["shade"])
        inline.add(cell.paragraphs[0], heading, bold=True, colour=story.look["heading_colour"])
    table.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for row in rows:
        _year(table, row) if isinstance(row, Year) else _event(table, inline, story, row)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for tc in table._tbl.iter_tcs():
        tc.width = sum(widths[tc.left : tc.right])


def _year(table: Table, row: Year) -> None:
    cells = table.add_row().cells
    cells[0].merge(cells[-1]).paragraphs[0].add_run(row.text).bold = True


def _event(table: Table, inline: Inline, story: Story, entry: Entry) -> None:
    cells = list(table.add_row().cells)
    date = cells.pop(int(story.look["date_column"]))
    if entry.when == "^":
        _join_with_above(date, table)
    else:
        inline.add(date.paragraphs[0], entry.when)
    for cell, text in zip(cells, entry.cells, strict=True):
        for number, line in enumerate(text.split("\n")):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            nested = inline.add(paragraph, "" if line == "-" else line)
            _nested(cell, inline, nested)


def _join_with_above(date: _Cell, table: Table) -> None:
    column = date._tc.grid_offset
    above = table.rows[len(table.rows) - 2].cells[column]
    above._tc.get_or_add_tcPr().append(element("w:vMerge", {"w:val": "restart"}))
    date._tc.get_or_add_tcPr().append(element("w:vMerge"))


def _nested(cell: _Cell, inline: Inline, texts: list[list[str]]) -> None:
    if not texts:
        return
    table = cell.add_table(rows=0, cols=len(texts[0]))
    table.style = "Table Grid"
    for column in table.columns:
        column.width = NESTED_WIDTH
    for row in texts:
        for inner, text in zip(table.add_row().cells, row, strict=True):
            inline.add(inner.paragraphs[0], text)


def _shade(cell: _Cell, fill: str) -> None:
    shade = {"w:val": "clear", "w:color": "auto", "w:fill": fill}
    cell._tc.get_or_add_tcPr().append(element("w:shd", shade))


def thin(document: Document) -> None:
    """Leaves out what python-docx's own template brings and no sample needs: 99 table styles."""
    styles = document.styles.element
    for style in list(styles):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in KEPT_STYLES:
            styles.remove(style)
    for rels in (document.part.rels, document.part.package.rels):
        for key in [k for k, rel in rels.items() if rel.reltype.endswith(UNUSED_PARTS)]:
            del rels[key]
