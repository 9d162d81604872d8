"""Dropping, before a tree is built, settings that say nothing to a reader of text.

Half of what Word writes is fonts, widths, borders and revision numbers; as nodes they would take
more memory than everything else. Only whole tags of the names below go, and only if their values
are single words: none of them bears text by the rules of attributes.py. Text cannot be touched: in
well-formed XML a "<" begins a tag, except in CDATA and remarks; files with those are left alone.
"""

from __future__ import annotations

import re

MAIN = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
SAYING_NOTHING = (
    "adjustRightInd autoSpaceDE autoSpaceDN b bCs bottom cantSplit cnfStyle contextualSpacing end"
    " gridCol hideMark i iCs ind insideH insideV jc keepLines keepNext kern lang"
    " lastRenderedPageBreak left noProof noWrap pageBreakBefore proofErr rFonts right snapToGrid"
    " start suppressAutoHyphens szCs tblInd tblLayout tblW tcW textAlignment top u vAlign"
    " widowControl"
)
_NAMES = "|".join(SAYING_NOTHING.split())
_FONT = r'(?:ascii|hAnsi|cs|eastAsia)="[\w .,-]*"'
_WORD = (
    r"(?!author|initials|userId|descr|title|alt|tooltip|href|ascii|hAnsi|cs|eastAsia)"
    r'\w+="[\w.#%-]*"'
)
# possessive: an attribute is read in one way only, so a hostile tag cannot make the search explode
_TAG = re.compile(rf"<w:(?:{_NAMES})(?: w:(?:{_FONT}|{_WORD}))*+ ?/>".encode())
_EMPTY = re.compile(rb"<w:(p|r|tc|tr)Pr></w:\1Pr>")
_REVISION = re.compile(
    rb'<w:(p|r|tr)(?: (?:w:rsid\w{0,8}|w14:paraId|w14:textId)="[0-9A-Fa-f]{8}")++(?=[ />])'
)


def lean(data: bytes) -> bytes:
    """The bytes of an XML part without such settings; unchanged unless "w" is Word's own prefix."""
    names = set(re.findall(rb"""xmlns:w\s*=\s*["']([^"']*)""", data))
    if len(names) != 1 or not names <= set(MAIN) or b"<!" in data or b"<?" in data[1:]:
        return data
    data = data.replace(b'<w:t xml:space="preserve">', b"<w:t>")  # the tree keeps all white space
    data = _REVISION.sub(rb"<w:\1", _TAG.sub(b"", data))
    return _EMPTY.sub(b"", _EMPTY.sub(b"", data))  # a w:pPr may hold nothing but an empty w:rPr
