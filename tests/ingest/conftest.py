"""A builder of Word files by hand, so that each test says exactly what XML it means, and a count of
a file's characters that shares no code with the reader."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pipeline.ingest import read
from pipeline.model import Paragraph, Submission, SubmissionSpec, Table

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dsp": "http://schemas.microsoft.com/office/drawing/2008/diagram",
}
XMLNS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

Parts = Mapping[str, str | bytes]
Relations = Mapping[str, tuple[str, str]]  # id -> (kind, target); "!" before a target: external


def rels(relations: Relations) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}{kind}" Target="{target.lstrip("!")}"'
        + (' TargetMode="External"/>' if target.startswith("!") else "/>")
        for name, (kind, target) in relations.items()
    )
    return f'<Relationships xmlns="{RELS}">{rows}</Relationships>'


def build(
    body: str = "",
    parts: Parts | None = None,
    relations: Relations | None = None,
    *,
    document: str | bytes | None = None,
    comment: bytes = b"",
) -> bytes:
    """A DOCX. body: what stands in w:body. Parts whose text starts with "<w:" get namespaces."""
    whole = (
        document if document is not None else f"<w:document><w:body>{body}</w:body></w:document>"
    )
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Override PartName="/word/document.xml"'
        f' ContentType="{MAIN_TYPE}"/></Types>',
        "_rels/.rels": rels({"rId1": ("officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": rels(relations or {}),
        "word/document.xml": whole,
        **(parts or {}),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, _spaced(content))
        package.comment = comment
    return stream.getvalue()


def _spaced(content: str | bytes) -> bytes:
    """Give the first element all namespaces, unless it names its own."""
    if isinstance(content, bytes):
        return content
    first = content[: content.find(">")]
    if content.startswith("<") and "xmlns" not in first:
        content = re.sub(r"^<([\w:]+)", rf"<\1 {XMLNS}", content, count=1)
    return content.encode("utf-8")


@pytest.fixture(scope="session")
def make() -> Callable[..., bytes]:
    return build


@pytest.fixture
def open_docx(tmp_path: Path) -> Callable[[bytes], Submission]:
    """Write bytes to a file and read it as submission 3."""

    def opened(data: bytes) -> Submission:
        path = tmp_path / "case.docx"
        path.write_bytes(data)
        return read(SubmissionSpec(3, path, "Avon Police", "Police"))

    return opened


@pytest.fixture
def content() -> Callable[[Submission], list[str]]:
    """All content of a submission, one string for each paragraph or cell."""

    def texts(submission: Submission) -> list[str]:
        found: list[str] = []
        for block in submission.blocks:
            if isinstance(block, Paragraph):
                found.append(block.text)
            elif isinstance(block, Table):
                found += [cell.text for row in block.rows for cell in row.cells]
        return found

    return texts


# --- the same total by other means ---------------------------------------------------------------
# Written from docs/ingest.md with the standard library alone: no lxml, no walker, no tables of the
# reader. It knows which characters there are, and nothing of what becomes of them.

W = "{" + SPACES["w"] + "}"
M = "{" + SPACES["m"] + "}"
A = "{" + SPACES["a"] + "}"
TEXTS = {W + n for n in ("t", "delText", "instrText", "delInstrText")} | {M + "t", A + "t"}
ONE_CHARACTER = {W + n for n in ("tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen")}
KNOWN = (
    "http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:", "http://purl.org/dc/", "http://www.w3.org/",
    "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/aml/",
)  # fmt: skip
ANYWHERE = {"author", "initials", "userId", "descr", "title", "alt", "tooltip", "href"}
SOMEWHERE = {
    "docPr": "name", "cNvPr": "name", "control": "name", "bookmarkStart": "name",
    "moveFromRangeStart": "name", "moveToRangeStart": "name", "tblCaption": "val",
    "tblDescription": "val", "hyperlink": "anchor docLocation", "tag": "val", "alias": "val",
    "dataBinding": "xpath", "listItem": "displayText value", "docPart": "val", "listEntry": "val",
    "helpText": "val", "statusText": "val", "entryMacro": "val", "exitMacro": "val",
    "docVar": "name val", "fldSimple": "instr", "permStart": "ed", "description": "val",
    "connectString": "val", "query": "val", "mailSubject": "val", "addressFieldName": "val",
    "udl": "val", "table": "val", "mappedName": "val", "column": "val", "property": "name",
    "textpath": "string", "smartTag": "element", "customXml": "element", "attr": "name val",
    "sheet": "name", "prSet": "phldrT",
}  # fmt: skip
SETTING_ATTRIBUTES = {
    "ascii",
    "hAnsi",
    "cs",
    "eastAsia",
    "typeface",
    "style",
    "Ignorable",
    "Requires",
    "path",
    "ProcessContent",
    "PreserveElements",
    "schemaLocation",
    "coordsize",
    "points",
    "eqn",
    "adj",
    "font",
    "formatCode",
    "prefixMappings",
    "presetClass",
    "panose",
    "rsid",
    "d",
    "sqref",
    "spans",
    "gfxdata",
}
SETTING_ELEMENTS = {
    "lsdException",
    "font",
    "theme",
    "clrScheme",
    "fmtScheme",
    "fontScheme",
    "custClr",
    "f",
    "altName",
    "compatSetting",
    "numFmt",
    "mathFont",
    "themeFamily",
}


STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": SPACES["w"].encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/math": SPACES["m"].encode(),
    b"http://purl.oclc.org/ooxml/drawingml/main": SPACES["a"].encode(),
}


def split(name: str) -> tuple[str, str]:
    space, _, word = name.rpartition("}")
    return space.lstrip("{"), word


def bears_text(element: ElementTree.Element, parent: str, custom: bool, name: str) -> bool:
    value = element.attrib[name]
    (space, kind), (own, word) = split(element.tag), split(name)
    known = space.startswith(KNOWN)
    if not value:
        return False
    if kind in ("name", "aliases") and word == "val" and space == SPACES["w"]:
        return parent != W + "style" or (custom and not value.endswith(" Char"))
    if kind == "default" and word == "val" and space == SPACES["w"]:
        return re.fullmatch(r"[\d.%\s-]*", value) is None
    if kind == "lvlText" and word == "val":
        return re.search(r"[^\W\d_]{2}", value) is not None
    if known and kind == "description" and word == "val" and parent == W + "style":
        return custom
    if kind == "Relationship" and word == "Target":
        return element.get("TargetMode") == "External"
    if known and (word in ANYWHERE or word in SOMEWHERE.get(kind, "").split()):
        return True
    if not known or (own and not own.startswith(KNOWN)):
        return re.search(r"[^\W\d_]{2}", value) is not None
    if word in SETTING_ATTRIBUTES or kind in SETTING_ELEMENTS:
        return False
    return re.search(r"[^\W\d_][ \t\r\n]+[^\W\d_]|@", value) is not None


def count_xml(data: bytes) -> int:
    """The characters of one part: of its texts, signs, remarks and attributes that bear text."""
    for strict, usual in STRICT.items():
        data = data.replace(strict, usual)
    builder = ElementTree.TreeBuilder(insert_comments=True, insert_pis=True)
    root = ElementTree.fromstring(data, ElementTree.XMLParser(target=builder))
    parents = {child: parent for parent in root.iter() for child in parent}
    return sum(_count_element(e, parents.get(e)) for e in root.iter())


def _count_element(element: ElementTree.Element, above: ElementTree.Element | None) -> int:
    tail = element.tail or ""
    total = 0 if not tail.strip() else len(tail)
    text = element.text or ""
    if not isinstance(element.tag, str):
        return total + len(text)
    parent = above.tag if above is not None else ""
    inside = parent in (W + "r", M + "r", A + "p")
    one = (element.tag in ONE_CHARACTER and inside) or element.tag == W + "sym"
    total += one + (len(text) if element.tag in TEXTS or text.strip() else 0)
    if element.tag == A + "br" and inside:
        total += 1
    custom = above is not None and above.get(W + "customStyle") in ("1", "true", "on")
    return total + sum(
        len(element.attrib[n]) for n in element.attrib if bears_text(element, parent, custom, n)
    )


def count_package(data: bytes) -> int:
    """The characters of every XML part of a DOCX; those of a damaged part are listed besides."""
    total = 0
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels", ".vml", ".svg")):
                with suppress(ElementTree.ParseError):
                    total += count_xml(package.read(name))
    return total


NOT_XML = {"part name", "zip comment", "damaged part"}


def count_ledger(submission: Submission) -> int:
    """The characters that the reader accounts for, without those of parts that are no XML."""
    rows = (r for r in submission.ledger if r.ref.part not in ("embedded", "picture"))
    return sum(len(row.text) for row in rows if row.kind not in NOT_XML)


@pytest.fixture(scope="session")
def characters() -> Callable[[bytes], int]:
    return count_package


@pytest.fixture(scope="session")
def accounted() -> Callable[[Submission], int]:
    return count_ledger
