"""A tagged PDF read by its structure: paragraphs and cells as blocks, whatever lines they fill.

Without it "12" in one cell of a table and "March 2012" in the next would read as a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ContentStream,
    DictionaryObject,
    PdfObject,
    StreamObject,
)

from pipeline.verify.lists import words_in

INLINE = words_in("/Span /Link /Em /Strong /Code /Quote /Reference /Annot /Ruby /Sub")
LINE = "\v"  # where a new line begins, as laid out: no break between blocks
Marked = dict[tuple[int, int], list[str]]  # (page, marked-content id) to its lines


@dataclass(slots=True)
class _Page:
    """What a page's content stream says, line by line, by marked-content id; -1: outside of any."""

    number: int
    fonts: dict[str, Font]
    marked: Marked
    font: Font | None = None
    height: float = 0.0  # of the line that is being written, as given by the last cm and Tm
    line: float = 0.0  # of the line before
    nesting: list[int] = field(default_factory=list)

    @property
    def here(self) -> list[str]:
        inside = next((mcid for mcid in reversed(self.nesting) if mcid >= 0), -1)
        return self.marked.setdefault((self.number, inside), [])


@dataclass(frozen=True, slots=True)
class Font:
    """How a font's codes are read: width of a code in bytes, and code to text."""

    width: int
    text: dict[int, str]

    def read(self, data: bytes) -> str:
        codes = (data[i : i + self.width] for i in range(0, len(data), self.width))
        return "".join(self.text.get(int.from_bytes(code, "big"), "\ufffd") for code in codes)


def tagged_text(reader: PdfReader) -> tuple[str, str]:
    """The text of the structure tree, a line for each block, and the text outside of it."""
    marked: Marked = {}
    pages: dict[int, int] = {}
    for number, page in enumerate(reader.pages):
        pages[page.indirect_reference.idnum if page.indirect_reference else -number] = number
        _read_page(reader, page, number, marked)
    root = reader.root_object.get("/StructTreeRoot")
    said: list[str] = []
    if root is not None:
        _walk(root.get_object(), -1, pages, marked, said, 0)
    rest = [line for lines in marked.values() for line in [*lines, "\n"]]
    return _lines(said), _lines(rest)


def _read_page(reader: PdfReader, page: DictionaryObject, number: int, marked: Marked) -> None:
    contents = page.get("/Contents")
    if contents is None:
        return
    resources = page.get("/Resources", DictionaryObject()).get_object()
    state = _Page(number, _fonts(resources), marked)
    for operands, operator in ContentStream(contents.get_object(), reader).operations:
        _obey(state, operator, operands)


def _obey(page: _Page, operator: bytes, operands: list[PdfObject]) -> None:
    if operator in (b"BDC", b"BMC"):
        page.nesting.append(_mcid(operands))
        if page.nesting[-1] < 0:  # two artifacts on one line are two texts
            page.here.append(LINE)
    elif operator == b"EMC":
        page.nesting[-1:] = []
    elif operator == b"Tf":
        page.font = page.fonts.get(str(operands[0]))
    elif operator in (b"cm", b"Tm"):
        page.height = _height(page.height, operator, operands)
    elif operator in (b"T*", b"TD", b"Td", b"'", b'"'):
        page.height += 1.0
    if operator in (b"Tj", b"TJ", b"'", b'"') and page.font:
        page.here.append(LINE if page.height != page.line else "")
        page.here.append(_shown(page.font, operands[-1]))
        page.line = page.height


def _height(height: float, operator: bytes, operands: list[PdfObject]) -> float:
    """Typst places each line by cm alone, others by Tm alone."""
    given = float(str(operands[5]))
    return given if operator == b"cm" or given else height


def _mcid(operands: list[PdfObject]) -> int:
    properties = operands[-1] if operands else None
    if isinstance(properties, DictionaryObject) and "/MCID" in properties:
        return int(str(properties["/MCID"]))
    return -1


def _shown(font: Font, operand: PdfObject) -> str:
    pieces = operand if isinstance(operand, ArrayObject) else [operand]
    return "".join(font.read(data) for piece in pieces if (data := _bytes(piece)) is not None)


def _bytes(piece: object) -> bytes | None:
    if isinstance(piece, bytes):
        return bytes(piece)
    original = getattr(piece, "original_bytes", None)
    return original if isinstance(original, bytes) else None


def _fonts(resources: PdfObject | None) -> dict[str, Font]:
    fonts = resources.get("/Font") if isinstance(resources, DictionaryObject) else None
    listed = fonts.get_object() if fonts is not None else {}
    return {str(name): _font(font.get_object()) for name, font in listed.items()}


def _font(font: DictionaryObject) -> Font:
    unicode = font.get("/ToUnicode")
    wide = str(font.get("/Subtype")) == "/Type0"
    if unicode is None or not isinstance(stream := unicode.get_object(), StreamObject):
        return Font(2 if wide else 1, {} if wide else {i: chr(i) for i in range(256)})
    return Font(2 if wide else 1, dict(_map(stream.get_data().decode("latin-1"))))


_SECTION = re.compile(r"begin(bfchar|bfrange)(.*?)endbf", re.S)
_CHAR = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")


def _map(cmap: str) -> Iterator[tuple[int, str]]:
    """A ToUnicode map: code to text."""
    for kind, body in _SECTION.findall(cmap):
        if kind == "bfchar":
            for code, text in _CHAR.findall(body):
                yield int(code, 16), _utf16(text)
        else:
            yield from _ranges(body)


def _ranges(body: str) -> Iterator[tuple[int, str]]:
    for first, last, start, listed in _RANGE.findall(body):
        texts = re.findall(r"<([0-9A-Fa-f]+)>", listed)
        for offset in range(min(int(last, 16) - int(first, 16) + 1, 65536)):
            if start:
                text = f"{int(start, 16) + offset:0{len(start)}x}"
            else:
                text = texts[offset] if offset < len(texts) else ""
            yield int(first, 16) + offset, _utf16(text)


def _utf16(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


def _walk(
    element: PdfObject | None,
    page: int,
    pages: dict[int, int],
    marked: Marked,
    said: list[str],
    depth: int,
) -> None:
    if isinstance(element, ArrayObject):
        for kid in list(element):
            _walk(kid.get_object(), page, pages, marked, said, depth)
    elif isinstance(element, int):
        said += marked.pop((page, int(element)), [])
    elif isinstance(element, DictionaryObject) and depth < 200:
        own = element.raw_get("/Pg") if "/Pg" in element else None
        page = pages.get(getattr(own, "idnum", -1), page)
        if "/MCID" in element:
            _walk(element["/MCID"].get_object(), page, pages, marked, said, depth)
            return
        end = "" if str(element.get("/S")) in INLINE else "\n"
        said.append(end)
        if "/K" in element:
            _walk(element["/K"].get_object(), page, pages, marked, said, depth + 1)
        said.append(end)


def _lines(said: list[str]) -> str:
    """Lines of a block with a space between; after a hyphen the break is left to be seen."""
    text = "".join(said)
    return text.replace(f"-{LINE}", "-\n").replace(f"\u00ad{LINE}", "").replace(LINE, " ")
