"""The package as the same bytes every time: fixed order, fixed times, no compression.

Compressed bytes differ between builds of zlib; stored ones do not.
"""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from . import markup
from .story import Story

FIRST = "[Content_Types].xml"
APP = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application><Manager>{manager}</Manager>"
    "<Company>{company}</Company></Properties>"
)


def repack(package: bytes, story: Story | None) -> bytes:
    """The same members in a fixed order; the agency's name goes into docProps/app.xml."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(out, "w") as new:
        for name in sorted(old.namelist(), key=lambda n: (n != FIRST, n)):
            data = old.read(name)
            if name == "docProps/app.xml":
                data = _app(story)
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.create_system = 0  # else it says which operating system wrote it
            new.writestr(info, data)
    return out.getvalue()


def _app(story: Story | None) -> bytes:
    look = story.look if story else {}
    values = {
        k: escape(markup.plain(look.get(v, "")))
        for k, v in (("manager", "modified_by"), ("company", "company"))
    }
    return APP.format(**values).encode()
