"""Words in parts that are no XML: what a picture says of itself, the strings of an OLE object."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

LONGEST = 2**20  # bytes of one chunk that is looked into
_ASCII = re.compile(rb"[\x20-\x7e\t]{5,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00){5,}")
_WORD = re.compile(r"[^\W\d_]{3}")


def strings(data: bytes) -> Iterator[str]:
    """Runs of at least five printable characters with a word in them, 8-bit and UTF-16."""
    for run in _ASCII.findall(data):
        text = run.decode("ascii")
        if _WORD.search(text):
            yield text
    for run in _WIDE.findall(data):
        text = run.decode("utf-16-le")
        if _WORD.search(text):
            yield text


def picture_words(data: bytes) -> Iterator[str]:
    """What a picture file says besides its picture: EXIF, XMP, comments, an EMF's own text."""
    if data.startswith(b"\xff\xd8"):
        chunks = _jpeg(data)
    elif data.startswith(b"\x89PNG"):
        chunks = _png(data)
    elif data.startswith(b"GIF8"):
        chunks = iter([data])
    else:
        chunks = iter([data[: 8 * LONGEST]])
    for chunk in chunks:
        yield from strings(chunk)


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The application and comment segments before the picture itself."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        size = struct.unpack(">H", data[at + 2 : at + 4])[0]
        segment = data[at + 4 : at + 2 + size]
        told = 0xE0 <= data[at + 1] <= 0xEF or data[at + 1] == 0xFE
        if told and not segment.startswith(b"ICC_PROFILE"):
            yield segment
        at += 2 + max(size, 2)


def _png(data: bytes) -> Iterator[bytes]:
    at = 8
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + min(size, LONGEST)]
        if kind in (b"tEXt", b"eXIf"):
            yield body
        elif kind in (b"zTXt", b"iTXt"):
            yield body
            yield from _inflated(body)
        at += 12 + size


def _inflated(body: bytes) -> Iterator[bytes]:
    start = body.find(b"\x78")
    if start >= 0:
        try:
            yield zlib.decompressobj().decompress(body[start:], LONGEST)
        except zlib.error:
            return
