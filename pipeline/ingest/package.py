"""Opening a Word file that may be hostile: nothing is unpacked before its size is known to be sane.

Every refusal is an Unreadable, in words that name no file and carry no text; read() and
read_narrative() turn it into the error of their own stage.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO
from urllib.parse import unquote

MAX_FILE = 256 * 2**20  # bytes on disk
MAX_MEMBERS = 4_000
MAX_XML = 48 * 2**20  # bytes of one XML part, unpacked
MAX_ALL_XML = 96 * 2**20  # bytes of all of them
MAX_TOTAL = 512 * 2**20  # bytes of all parts, unpacked
MAX_OTHER = 96 * 2**20  # bytes of one picture or embedded file, unpacked
# Unpacked to packed, for parts of a size in bytes or more: Word's own tables stay below 100, and a
# table of equal rows below 400. Small parts do no harm, whatever their ratio.
MAX_RATIOS = ((32 * 2**20, 200), (8 * 2**20, 600))

MARKUP = (".xml", ".rels", ".vml", ".svg", ".xsd", ".xsl")  # names of XML parts
DAMAGED = "it is damaged: the zip container cannot be read to its end"
RESAVE = "Open it in Word, save it again as .docx, or ask the agency for a fresh copy."
SAVE_AS = "Open it in Word, choose Save As, Word Document (.docx), and replace the file."
REFUSE = "Do not open it by hand; ask the agency how the file was made and for a fresh copy."


class Unreadable(Exception):
    """A file that will not be read. message, hint: safe words, as PipelineError wants them."""

    def __init__(self, message: str, hint: str = RESAVE) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


# What zipfile and zlib raise on broken bytes; anything else is a defect of ours and may show.
ZIP_FAULTS = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Relationship:
    """kind: the last word of its type ("footnotes", "hyperlink" …). target: a member, or a URL."""

    kind: str
    target: str
    external: bool


class Package:
    """The members of one file by name. digest: SHA-256 of its bytes; comment: the zip's own."""

    def __init__(self, stream: IO[bytes], *, digest: str = "") -> None:
        self.digest, self._stream = digest, stream
        try:
            self._zip = zipfile.ZipFile(stream)
            self.infos = {_clean(info): info for info in _checked(self._zip.infolist())}
        except ZIP_FAULTS:
            stream.close()
            raise Unreadable(DAMAGED) from None
        except Unreadable:
            stream.close()
            raise
        self.comment = self._zip.comment
        self._folded = {name.casefold(): name for name in self.infos}

    def __iter__(self) -> Iterator[str]:
        return iter(self.infos)

    def find(self, name: str) -> str:
        """The member as it is spelled in the zip (names differ in case between makers), or ""."""
        return self._folded.get(name.casefold(), "")

    def size(self, name: str) -> int:
        return self.infos[name].file_size

    def read(self, name: str) -> bytes:
        """The bytes of one member; zipfile stops at the size it declares, and checks its sum."""
        try:
            with self._zip.open(self.infos[name]) as member:
                return member.read(self.infos[name].file_size + 1)
        except ZIP_FAULTS:
            raise Unreadable(DAMAGED) from None

    def head(self, name: str, size: int) -> bytes:
        try:
            with self._zip.open(self.infos[name]) as member:
                return member.read(size)
        except ZIP_FAULTS:
            raise Unreadable(DAMAGED) from None

    def close(self) -> None:
        self._zip.close()
        self._stream.close()


def open_package(path: Path) -> Package:
    """Open a .docx or .docm by what its bytes say, whatever its name says. Raises Unreadable."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise Unreadable("it is no file", "Put the DOCX file itself into the case folder.")
        if size > MAX_FILE:
            raise Unreadable(f"it is larger than {MAX_FILE >> 20} MB", "Compress its pictures.")
        with path.open("rb") as stream:
            _sniff(stream.read(1024), stream)
            stream.seek(0)
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return Package(path.open("rb"), digest=digest)
    except FileNotFoundError:
        advice = "Check the file's name in case.toml, and that the file is in submissions/."
        raise Unreadable("the file is missing", advice) from None
    except OSError:
        raise Unreadable("the file cannot be opened", "Check its access rights.") from None


def open_bytes(data: bytes) -> Package:
    """Open an embedded document. Raises Unreadable."""
    if not data.startswith(b"PK"):
        raise Unreadable("it is no package")
    return Package(BytesIO(data))


# --- what the first bytes say --------------------------------------------------------------------


def _sniff(start: bytes, stream: IO[bytes]) -> None:
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = text[:200].lower()
    if not start:
        raise Unreadable("the file is empty", "Ask the agency for a fresh copy.")
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        _refuse_ole(stream)
    if text.startswith(b"{\\rtf"):
        raise Unreadable("it is an RTF file, whatever its name says", SAVE_AS)
    if text.startswith(b"%PDF"):
        raise Unreadable("it is a PDF, not a Word file", "Ask the agency for the Word file.")
    if re.match(rb"<(!doctype|html|\?xml|head|body|!--)", lower):
        raise Unreadable("it is a web page (HTML or XML), not a DOCX", SAVE_AS)
    if b"mimetypeapplication/vnd.oasis.opendocument" in start:
        raise Unreadable("it is an OpenDocument file (.odt)", SAVE_AS)
    if not start.startswith(b"PK"):
        raise Unreadable("it is not a DOCX file", SAVE_AS)


def _refuse_ole(stream: IO[bytes]) -> None:
    """Old Word files and encrypted new ones are both OLE; the name of a stream tells which."""
    stream.seek(0)
    carry = b""
    while block := stream.read(2**20):
        if "EncryptedPackage".encode("utf-16-le") in carry + block:
            advice = "Open it in Word with its password, remove the password, save it again."
            raise Unreadable("it is protected by a password", advice)
        carry = block[-64:]
    raise Unreadable("it is an old Word file (.doc)", SAVE_AS)


# --- the list of members --------------------------------------------------------------------------


def _checked(infos: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    if len(infos) > MAX_MEMBERS:
        raise Unreadable(f"it holds more than {MAX_MEMBERS} parts", REFUSE)
    for info in infos:
        _check_name(info)
        _check_size(info)
    if sum(info.file_size for info in infos if _is_xml(info)) > MAX_ALL_XML:
        raise Unreadable(f"it holds more than {MAX_ALL_XML >> 20} MB of XML", REFUSE)
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise Unreadable(f"it unpacks to more than {MAX_TOTAL >> 20} MB", REFUSE)
    names = [_clean(info).casefold() for info in infos]
    if len(set(names)) != len(names):
        # Some readers take the first copy and some the last: no one could say what it holds.
        raise Unreadable("it holds two parts of the same name", REFUSE)
    if "mimetype" in names and "content.xml" in names:
        raise Unreadable("it is an OpenDocument file (.odt)", SAVE_AS)
    return [info for info in infos if not info.is_dir()]


def _clean(info: zipfile.ZipInfo) -> str:
    return posixpath.normpath(info.filename.replace("\\", "/"))


def _is_xml(info: zipfile.ZipInfo) -> bool:
    return info.filename.casefold().endswith(MARKUP)


def _check_name(info: zipfile.ZipInfo) -> None:
    names = {info.filename.replace("\\", "/"), unquote(info.orig_filename).replace("\\", "/")}
    for name in names:
        if name.startswith("/") or ".." in name.split("/") or ":" in name or "\0" in name:
            raise Unreadable("a part's name points outside the file (path traversal)", REFUSE)


def _check_size(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & 1:
        raise Unreadable("parts of it are protected by a password", SAVE_AS)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Unreadable("it is packed in a way that Word does not use", RESAVE)
    if info.file_size > (MAX_XML if _is_xml(info) else MAX_OTHER):
        raise Unreadable("a part of it is too large to be read safely", REFUSE)
    ratio = info.file_size / max(info.compress_size, 1)
    if any(info.file_size > size and ratio > most for size, most in MAX_RATIOS):
        raise Unreadable("a part of it unpacks to hundreds of times its size (zip bomb)", REFUSE)
