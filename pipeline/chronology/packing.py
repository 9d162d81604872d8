"""Office packages with the same bytes every time: no clock in the zip, none in the properties."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Protocol

EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can say
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)")
FIXED_TIME = b"2000-01-01T00:00:00Z"
FIXED = rb"\g<1>" + FIXED_TIME + rb"\g<3>"


def is_ours(core: bytes) -> bool:
    """Whether the properties of a package are as save_office leaves them: nobody saved it since."""
    return re.search(rb"<dcterms:modified[^>]*>" + FIXED_TIME + rb"<", core) is not None


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
