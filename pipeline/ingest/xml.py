"""Parsing the XML of a part safely, and the small words for asking about elements.

Threats: entities (never expanded; any DOCTYPE is refused), the network (off), depth and count of
elements (capped before a tree is built). Strict namespaces become the transitional ones.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from lxml import etree

from pipeline.ingest.lean import lean
from pipeline.ingest.package import REFUSE, Unreadable

Element = etree._Element

MAX_TAGS = 2_000_000  # beginnings and ends; a chronology of 5,000 rows has half a million
MAX_TREE = 200 * 2**20  # bytes that a tree may take
NODE, ATTRIBUTE = 130, 240  # bytes of libxml2 for an element or text, and for an attribute
MAX_DEPTH = 90  # levels of the walker, up to seven Python calls each; real files stay below 30

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
V = "{urn:schemas-microsoft-com:vml}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CX = "{http://schemas.microsoft.com/office/drawing/2014/chartex}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
DSP = "{http://schemas.microsoft.com/office/drawing/2008/diagram}"
REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"

_STRICT = re.compile(rb"""(xmlns(?::[\w.-]+)?\s*=\s*["'])http://purl\.oclc\.org/ooxml/([\w/]+)""")
_STRICT_NAMES = {
    b"wordprocessingml/main": b"wordprocessingml/2006/main",
    b"officeDocument/relationships": b"officeDocument/2006/relationships",
    b"officeDocument/math": b"officeDocument/2006/math",
    b"officeDocument/customProperties": b"officeDocument/2006/custom-properties",
    b"officeDocument/extendedProperties": b"officeDocument/2006/extended-properties",
    b"officeDocument/docPropsVTypes": b"officeDocument/2006/docPropsVTypes",
    b"officeDocument/customXml": b"officeDocument/2006/customXml",
    b"officeDocument/bibliography": b"officeDocument/2006/bibliography",
    b"drawingml/main": b"drawingml/2006/main",
    b"drawingml/wordprocessingDrawing": b"drawingml/2006/wordprocessingDrawing",
    b"drawingml/picture": b"drawingml/2006/picture",
    b"drawingml/chart": b"drawingml/2006/chart",
    b"drawingml/diagram": b"drawingml/2006/diagram",
    b"drawingml/chartDrawing": b"drawingml/2006/chartDrawing",
    b"drawingml/lockedCanvas": b"drawingml/2006/lockedCanvas",
    b"schemaLibrary/main": b"schemaLibrary/2006/main",
    b"spreadsheetml/main": b"spreadsheetml/2006/main",
}


class NotXml(Unreadable):
    """A part that says it is XML and is not: damaged, or a scrap that some program left behind."""


REMARKS = (etree.Comment, etree.ProcessingInstruction)
_ON = {"", "1", "true", "on"}


def parse(data: bytes, remarks: list[str] | None = None) -> Element:
    """The root of a part. Raises Unreadable for a DOCTYPE, a depth or a size past the caps.

    Comments and processing instructions are taken out, so that a text with one in its middle stays
    whole; their words are added to remarks.
    """
    data = _STRICT.sub(_transitional, _utf8(data))
    if b"<!DOCTYPE" in data:  # _utf8() lets only ASCII-like alphabets through
        raise Unreadable("it holds a DOCTYPE, which no Word file needs", REFUSE)
    if data.count(b"<") > MAX_TAGS or _weight(data := lean(data)) > MAX_TREE:
        raise Unreadable("a part of it holds a million elements or more", REFUSE)
    try:
        root = etree.fromstring(data, _parser())
    except etree.XMLSyntaxError as error:
        raise _fault(error) from None
    except (ValueError, LookupError):
        raise NotXml("a part of it is not written as Word writes it") from None
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise Unreadable("it holds a DOCTYPE, which no Word file needs", REFUSE)
    found = [str(node.text or "") for node in _remarks(root)]
    if found:
        etree.strip_elements(root, *REMARKS, with_tail=False)
        if remarks is not None:
            remarks.extend(found)
    return root


def _remarks(root: Element) -> Iterator[Element]:
    """Those before the root, in it, and after it."""
    yield from reversed(list(root.itersiblings(preceding=True)))
    yield from root.iter(*REMARKS)
    yield from root.itersiblings()


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False,
    )  # fmt: skip


def _fault(error: etree.XMLSyntaxError) -> Unreadable:
    if "xcessive depth" in str(error) or "depth" in str(error):
        return Unreadable("it is nested thousands of levels deep", REFUSE)
    return NotXml("a part of it is not well-formed XML")


def _utf8(data: bytes) -> bytes:
    """UTF-16 (which Word reads) as UTF-8, so that one set of byte checks holds for both."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-16"
    elif data.startswith(b"<\0"):
        codec = "utf-16-le"
    elif data.startswith(b"\0<"):
        codec = "utf-16-be"
    elif data.startswith((b"<", b"\xef\xbb\xbf", b" ", b"\n", b"\r", b"\t")):
        return _plain_alphabet(data)
    else:
        raise NotXml("a part of it is not XML")
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        raise NotXml("a part of it is not written in the alphabet that it names") from None
    return re.sub(r"^\ufeff?<\?xml[^>]*\?>", "", text).encode("utf-8", "replace")


def _weight(data: bytes) -> int:
    """What a tree of these bytes would take, in bytes, told before it is built."""
    elements = data.count(b"<") - data.count(b"</")
    texts = data.count(b">") - data.count(b"><")
    attributes = data.count(b'="') + data.count(b"='")
    return NODE * (elements + texts) + ATTRIBUTE * attributes


def _plain_alphabet(data: bytes) -> bytes:
    """An alphabet such as UTF-7 could hide a DOCTYPE from a search in the bytes."""
    named = re.match(rb"""\s*(?:\xef\xbb\xbf)?<\?xml[^>]*encoding\s*=\s*["']([^"']*)""", data)
    if named and not re.fullmatch(rb"(?i)utf-?8|(us-)?ascii|iso-8859-\d+|windows-125\d", named[1]):
        raise Unreadable("a part of it is written in an alphabet that Word does not use")
    return data


def _transitional(match: re.Match[bytes]) -> bytes:
    name = _STRICT_NAMES.get(match[2])
    return match[1] + b"http://schemas.openxmlformats.org/" + name if name else match[0]


# --- asking about elements -----------------------------------------------------------------------


def tags(names: str) -> set[str]:
    """Names in Word's main namespace, as lxml writes them."""
    return {W + name for name in names.split()}


def is_bare(root: Element) -> bool:
    """Whether no text at all is left under a root, not even white space."""
    return not etree.tostring(root, method="text", encoding="unicode")


def popped(element: Element, name: str) -> str:
    """An attribute, taken out of the tree; "" if it is not there."""
    return str(element.attrib.pop(name, ""))


def local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: Element) -> str:
    return element.tag.rpartition("}")[0].lstrip("{") if isinstance(element.tag, str) else ""


def first(parent: Element | None, tag: str) -> Element | None:
    """The first child of a name: where that stands first, many times as fast as find()."""
    for each in parent if parent is not None else ():
        if each.tag == tag:
            return each
    return None


def val(parent: Element | None, tag: str) -> str | None:
    """The w:val of a child, "" if the child stands without one, None if there is no such child."""
    found = first(parent, tag)
    return None if found is None else found.get(W + "val", "")


def switched(element: Element) -> bool:
    """Whether a toggle such as w:vanish is on: it is unless its value says no."""
    return element.get(W + "val", "").lower() in _ON


def has(parent: Element | None, tag: str) -> bool:
    found = first(parent, tag)
    return found is not None and switched(found)


def number(text: str | None, default: int = 0, *, most: int = 10_000) -> int:
    """An integer as Word writes it, kept between -most and most; default for anything else."""
    try:
        return max(-most, min(most, int(float(text or ""))))
    except (ValueError, OverflowError):
        return default
