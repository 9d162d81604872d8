"""Making a part smaller before a tree is built of it, without touching a character of its text.

Half of what Word writes is fonts, widths, borders and revision numbers; as nodes they would take
more memory and time than everything else. Two steps:

1. A plain paragraph, one run of one text with looks made of simple settings, becomes one element:
   <w:p><w:pPr>A</w:pPr><w:r><w:rPr>B</w:rPr><w:t>text</w:t></w:r></w:p> becomes
   <w:_plain w:_look="7">text</w:_plain>. Its look, A and B, is written once for all that share it,
   as the eighth w:_look of a w:_looks at the end of the part; the first need not be named.
2. Elsewhere settings that say nothing to a reader of text are dropped.

Only whole tags of the names below are taken so, and only if their values are single words: none of
them bears text by the rules of attributes.py. In well-formed XML a "<" begins a tag, except in
CDATA and remarks; files with those are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

MAIN = (
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
)
PIECE = 2**20  # bytes
# the commonest first: they are tried in this order
SAYING_NOTHING = (
    "tcW rFonts lang szCs b bCs i iCs jc proofErr lastRenderedPageBreak u kern noProof ind"
    " widowControl autoSpaceDE autoSpaceDN adjustRightInd snapToGrid contextualSpacing keepNext"
    " keepLines pageBreakBefore suppressAutoHyphens textAlignment top left start bottom right end"
    " insideH insideV vAlign noWrap hideMark cantSplit cnfStyle gridCol tblW tblInd tblLayout"
)
OF_LOOKS = (
    "sz color pStyle spacing rStyle shd highlight vanish specVanish strike dstrike outlineLvl w"
)

_FONT = r'(?:ascii|hAnsi|cs|eastAsia)="[\w .,-]*"'
_WORD = (
    r"(?!author|initials|userId|descr|title|alt|tooltip|href|ascii|hAnsi|cs|eastAsia)"
    r'\w+="[\w.#%-]*"'
)


def _tags(names: str) -> str:
    """Whole tags of such names. Possessive: an attribute is read in one way only, so a hostile
    tag cannot make the search explode."""
    return rf"(?:<w:(?:{'|'.join(names.split())})(?: w:(?:{_FONT}|{_WORD}))*+ ?/>)*+"


_SETTINGS = _tags(f"{OF_LOOKS} {SAYING_NOTHING}")
_REVISION = r'(?: (?:w:rsid\w{0,8}|w14:paraId|w14:textId)="[0-9A-Fa-f]{8}")'
_RUN = rf"(?:<w:rPr>{_SETTINGS}</w:rPr>|<w:rPr/>)?"
_PLAIN = re.compile(
    rf"<w:p{_REVISION}*+>((?:<w:pPr>{_SETTINGS}{_RUN}</w:pPr>|<w:pPr/>)?)<w:r{_REVISION}*+>({_RUN})"
    r'<w:t(?: xml:space="preserve")?>([^<]*)</w:t></w:r></w:p>'.encode()
)
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>)?")
_NOT_TO_BE_TOUCHED = re.compile(rb"<(?:[!?]|w:_)")
_NOTHING = re.compile(_tags(SAYING_NOTHING)[:-2].encode())
_REVISIONS = [
    (re.compile(rf"<w:{tag}{_REVISION}++(?=[ />])".encode()), f"<w:{tag}".encode())
    for tag in ("p", "r", "tr")
]


def lean(data: bytes) -> bytes:
    """The bytes of an XML part made smaller; unchanged unless "w" is Word's own prefix."""
    names = set(re.findall(rb"""xmlns:w\s*=\s*["']([^"']*)""", data))
    begin = _DECLARATION.match(data)
    if len(names) != 1 or not names <= set(MAIN) or begin is None:
        return data
    if _NOT_TO_BE_TOUCHED.search(data, begin.end()):
        return data
    looks: dict[tuple[bytes, bytes], bytes] = {}
    small = [_without_settings(_shortened(piece, looks)) for piece in _pieces(data)]
    whole, end, name = b"".join(small).rpartition(b"</")
    once = b"".join(b"<w:_look>%b%b</w:_look>" % look for look in looks)
    return b"%b<w:_looks>%b</w:_looks>%b%b" % (whole, once, end, name) if looks else b"".join(small)


def _pieces(data: bytes) -> Iterator[bytes]:
    """The part cut before tags, so that no step needs memory for all of it at once. A paragraph
    that is cut in two stays as it is."""
    start = 0
    while start < len(data):
        end = data.find(b"<", start + PIECE)
        yield data[start : end if end > 0 else len(data)]
        start = end if end > 0 else len(data)


def _shortened(data: bytes, looks: dict[tuple[bytes, bytes], bytes]) -> bytes:
    """Plain paragraphs as one element each. looks: the tag that begins those of each look."""
    between, *plain = _PLAIN.split(data)
    parts = [between]
    for look, text, after in zip(
        zip(plain[::4], plain[1::4], strict=True), plain[2::4], plain[3::4], strict=True
    ):
        begin = looks.get(look)
        if begin is None:
            begin = b'<w:_plain w:_look="%d">' % len(looks) if looks else b"<w:_plain>"
            looks[look] = begin
        parts += begin, text, b"</w:_plain>", after
    return b"".join(parts)


def _without_settings(data: bytes) -> bytes:
    data = data.replace(b'<w:t xml:space="preserve">', b"<w:t>")  # the tree keeps all white space
    for revision, tag in _REVISIONS:
        data = revision.sub(tag, data)
    data = _NOTHING.sub(b"", data)
    for empty in (b"rPr", b"pPr", b"tcPr", b"trPr"):  # a w:pPr may hold only an empty w:rPr
        data = data.replace(b"<w:%b></w:%b>" % (empty, empty), b"")
    return data
