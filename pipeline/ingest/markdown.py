"""The author's narrative in Markdown: headings, paragraphs, lists, quotes, tables; no raw HTML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from pipeline.ingest.package import Unreadable
from pipeline.model import Block, Cell, Paragraph, Row, SourceRef, Table

ListStyle = Literal["body", "bullet", "number", "quote"]
STYLES: dict[str, ListStyle] = {
    "bullet_list_open": "bullet", "ordered_list_open": "number", "blockquote_open": "quote",
}  # fmt: skip


def read_markdown(path: Path) -> tuple[Block, ...]:
    """The blocks of a UTF-8 file. Raises Unreadable. A tag such as <b> is read as plain text."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise Unreadable("the file is missing", "Put it back into narrative/.") from None
    except UnicodeDecodeError:
        raise Unreadable("it is not UTF-8 text", "Save it as UTF-8 in your editor.") from None
    except OSError:
        raise Unreadable("the file cannot be opened", "Check its access rights.") from None
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("html_block")
    return tuple(_Blocks(parser.parse(text)).read())


class _Blocks:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = iter(tokens)
        self.styles: list[ListStyle] = []
        self.paragraphs = self.tables = 0

    def read(self) -> Iterator[Block]:
        level = 0
        for token in self.tokens:
            if token.type in STYLES:
                self.styles.append(STYLES[token.type])
            elif token.type.replace("close", "open") in STYLES:
                self.styles.pop()
            elif token.type == "heading_open":
                level = int(token.tag[1:])
            elif token.type == "heading_close":
                level = 0
            elif token.type == "table_open":
                yield self._table()
            elif token.type in ("inline", "fence", "code_block"):
                yield from self._paragraph(token, level)

    def _paragraph(self, token: Token, level: int) -> Iterator[Paragraph]:
        text = _text(token)
        self.paragraphs += 1
        if text.strip():
            style = self.styles[-1] if self.styles else "body"
            yield Paragraph(SourceRef(0, paragraph=self.paragraphs), text, level, style)

    def _table(self) -> Table:
        self.tables += 1
        rows: list[Row] = []
        cells: list[Cell] = []
        heading = False
        for token in self.tokens:
            if token.type == "table_close":
                break
            if token.type == "tr_open":
                cells = []
            elif token.type in ("thead_open", "thead_close"):
                heading = token.type == "thead_open"
            elif token.type == "inline":
                self.paragraphs += 1
                cells.append(Cell(_text(token), len(cells)))
            elif token.type == "tr_close":
                ref = SourceRef(0, table=self.tables, row=len(rows) + 1)
                rows.append(Row(ref, tuple(cells), heading))
        return Table(SourceRef(0, table=self.tables), tuple(rows))


def _text(token: Token) -> str:
    """The words without their marks. A link keeps its words and loses its target."""
    if token.children is None:
        return token.content.rstrip("\n")
    return "".join(_inline(child) for child in token.children)


def _inline(token: Token) -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    if token.type == "image":
        return ""
    return token.content
