"""Office packages with the same bytes every time: no clock in the zip, none in the properties."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Protocol

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can say
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)")
FIXED_TIME = b"2000-01-01T00:00:00Z"
FIXED = rb"\g<1>" + FIXED_TIME + rb"\g<3>"


# Parts that python-docx's own template carries and nothing reads: an old copy of the styles of half
# a megabyte, and a picture of an empty page.
_UNUSED = ("stylesWithEffects", "thumbnail")
_TABLE_STYLES = ("Normal Table", "Table Grid")


def is_ours(path: Path) -> bool:
    """Whether a package is as save_office left it: nobody has saved it since.

    Two signs, for neither is sure. Excel writes the time of saving into the properties and the same
    first day of 1980 as we do into the zip; Calc can leave the properties, never the zip.
    """
    with zipfile.ZipFile(path) as package:
        core = package.read("docProps/core.xml")
        times = {entry.date_time for entry in package.infolist()}
    stamped = re.search(rb"<dcterms:modified[^>]*>" + FIXED_TIME + rb"<", core)
    return stamped is not None and times == {EPOCH}


def new_document() -> WordDocument:
    """An empty document without the nine tenths of python-docx's template that nothing uses."""
    document = Document()
    for rels in (document.part.rels, document.part.package.rels):
        for name in [n for n, rel in rels.items() if rel.reltype.endswith(_UNUSED)]:
            del rels[name]
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in _TABLE_STYLES:
            style.delete()
    return document


class Saves(Protocol):
    """A workbook or a document: openpyxl and python-docx both save to a stream."""

    def save(self, stream: io.BytesIO, /) -> None: ...


def save_office(document: Saves, path: Path) -> None:
    """Save a workbook or document and pack it again with fixed times, in the same order.

    Not compressed: compressed bytes depend on the zlib of the machine.
    """
    raw = io.BytesIO()
    document.save(raw)
    made = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = _STAMP.sub(FIXED, data)
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_STORED
            info.external_attr = 0o600 << 16
            info.create_system = 3  # the same on every system
            new.writestr(info, data)
    path.write_bytes(made.getvalue())
