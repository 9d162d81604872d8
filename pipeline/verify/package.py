"""Zip packages (DOCX, XLSX, any other): every member, name, comment and extra field.

Bytes of the archive that no member owns are refused: an entry left out of the directory is
invisible to Word and plain to see for anyone with an unzip that walks the file.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from pipeline.errors import LeakError
from pipeline.verify.parts import Part, Read

MAX_BYTES = 512 * 1024 * 1024
# Where a member's text stands, in words safe to print: a member's own name may hold a name.
KNOWN = {
    "word/document.xml": "body",
    "word/styles.xml": "styles",
    "word/comments.xml": "comments",
    "word/footnotes.xml": "footnotes",
    "word/endnotes.xml": "endnotes",
    "word/settings.xml": "settings",
    "word/theme/theme1.xml": "theme",
    "docProps/core.xml": "properties",
    "docProps/app.xml": "properties",
    "docProps/custom.xml": "properties",
}
DESCRIPTOR = 24  # bytes at most between one member's data and the next header


def package_parts(data: bytes, place: str, read: Read) -> Iterator[Part]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = package.infolist()
        _check(package, members, data, place)
        yield Part(f"{place}, names of members", "\n".join(_names(members)), "value")
        yield Part(f"{place}, zip comments", "\n".join(_comments(package, members)), "value")
        for number, member in enumerate(members, 1):
            if not member.is_dir():
                where = KNOWN.get(member.filename, f"part {number}")
                yield from read(package.read(member), f"{place}, {where}")


def _names(members: list[zipfile.ZipInfo]) -> Iterator[str]:
    for member in members:
        yield member.filename
        yield member.orig_filename


def _comments(package: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> Iterator[str]:
    for blob in [package.comment, *(b for m in members for b in (m.comment, m.extra))]:
        yield blob.decode("utf-8", "replace")
        yield blob.decode("utf-16-le", "replace")


def _check(
    package: zipfile.ZipFile, members: list[zipfile.ZipInfo], data: bytes, place: str
) -> None:
    problem = ""
    if len({m.filename for m in members}) < len(members):
        problem = "two members of the package have one name"
    elif any(m.flag_bits & 1 for m in members):
        problem = "a member of the package is encrypted"
    elif sum(m.file_size for m in members) > MAX_BYTES:
        problem = "the package unpacks to more than it may"
    elif not _all_owned(members, data, package.start_dir):
        problem = "the package holds bytes that no member owns"
    if problem:
        raise LeakError(problem, place=place, hint="Build the report again from its sources.")


def _all_owned(members: list[zipfile.ZipInfo], data: bytes, directory: int) -> bool:
    end = 0
    for member in sorted(members, key=lambda m: m.header_offset):
        if not 0 <= member.header_offset - end <= (DESCRIPTOR if end else 0):
            return False
        name, extra = struct.unpack("<HH", data[member.header_offset + 26 :][:4])
        end = member.header_offset + 30 + name + extra + member.compress_size
    return 0 <= directory - end <= DESCRIPTOR
