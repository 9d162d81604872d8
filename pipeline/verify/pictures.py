"""Words inside picture files: PNG text chunks, EXIF, XMP, comments. Pixels are not read."""

from __future__ import annotations

import codecs
import re
import struct
import zlib
from collections.abc import Iterator

from pipeline.verify.parts import Part

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
OTHERS = (b"GIF87a", b"GIF89a", b"RIFF", b"II*\x00", b"MM\x00*", b"BM")
FONTS = (b"wOFF", b"wOF2", b"OTTO", b"\x00\x01\x00\x00", b"true", b"ttcf")


def picture_parts(data: bytes, place: str) -> Iterator[Part]:
    blobs = list(_png(data) if data.startswith(PNG) else _jpeg(data))
    said = [line for blob in blobs for line in readings(blob)]
    yield Part(f"{place}, picture metadata", "\n".join(said), "value", nets=False)


def _png(data: bytes) -> Iterator[bytes]:
    """Every chunk but the pixels, compressed text unpacked; what follows the end, too."""
    at = len(PNG)
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        if kind != b"IDAT":
            yield body
            yield from _unpacked(body)
        at += size + 12


def _unpacked(body: bytes) -> Iterator[bytes]:
    """zTXt and iTXt: a zlib stream after the first zero bytes."""
    for start in (m.start() for m in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", body[:600])):
        try:
            yield zlib.decompress(body[start:])
        except zlib.error:
            continue


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments before the scan, and what follows the end of the picture."""
    at = 2
    while data.startswith(JPEG) and at + 4 <= len(data) and data[at] == 0xFF:
        size = int(struct.unpack(">H", data[at + 2 : at + 4])[0])
        yield data[at + 4 : at + 2 + size]
        if data[at + 1] == 0xDA:
            break
        at += size + 2
    yield data[data.rfind(b"\xff\xd9") + 2 :] if b"\xff\xd9" in data else data


_PRINTABLE = re.compile(r"[^\W_][\w \t.,;:'@/&()\-]{2,}")


def readings(blob: bytes, least: int = 3) -> Iterator[str]:
    """The readable runs of `least` characters or more, as UTF-8 (Latin-1 where it is not) and
    as both kinds of UTF-16."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        wide = encoding != "utf-8"
        text = blob.decode(encoding, "replace" if wide else "latin-1 for the rest")
        for run in _PRINTABLE.findall(text):
            if len(run) >= least and (run.isascii() or not wide):
                yield run


def _as_latin(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("latin-1 for the rest", _as_latin)
