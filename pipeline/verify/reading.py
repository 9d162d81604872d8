"""A published file as parts: what kind of file it is is told by its bytes, never by its name."""

from __future__ import annotations

import base64
import binascii
import csv
import html
import io
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from pipeline.errors import LeakError
from pipeline.verify.markup import html_parts, json_parts, xml_parts
from pipeline.verify.package import package_parts
from pipeline.verify.parts import Part, Read
from pipeline.verify.pdf import pdf_parts
from pipeline.verify.pictures import FONTS, JPEG, OTHERS, PNG, picture_parts, readings

LEAST = 6  # characters of a readable run among other bytes
DEPTH = 6  # a file within a file within …


def read(path: Path) -> tuple[Part, ...]:
    """Every text of the file at `path`, its name included.

    Raises LeakError if it, or a part of it, cannot be read: what is unknown is not published.
    """
    data = path.read_bytes()
    parts = [Part("file name", f"{path.name}\n{unquote(path.stem)}", "value")]
    parts += read_bytes(data, "file")
    if as_text(data) is None:
        parts.append(Part("raw bytes", "\n".join(readings(data, LEAST)), "binary", echo=True))
    return tuple(part for part in parts if part.text.strip())


def read_bytes(data: bytes, place: str, depth: int = 0) -> Iterator[Part]:
    """The parts of one file, of the files inside it, and of what is encoded in its texts."""
    if depth > DEPTH:
        raise LeakError("files are nested too deep", place=place, hint="Build the report again.")

    def within(inner: bytes, where: str) -> Iterator[Part]:
        return read_bytes(inner, where, depth + 1)

    for part in _plain(data, place, depth, within):
        yield part
        yield from _decoded(part, within)


def _plain(data: bytes, place: str, depth: int, within: Read) -> Iterator[Part]:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield from package_parts(data, _named(place, "package"), within)
    elif b"%PDF-" in data[:1024]:
        yield from pdf_parts(data, _named(place, "PDF"), within)
    elif data.startswith((PNG, JPEG)):
        yield from picture_parts(data, place)
    elif depth and data.startswith((*OTHERS, *FONTS)):
        yield Part(f"{place}, bytes", "\n".join(readings(data, LEAST)), "binary")
    else:
        yield from _text(data, place)


def _named(place: str, kind: str) -> str:
    return kind if place == "file" else f"{place}, {kind}"


def _text(data: bytes, place: str) -> Iterator[Part]:
    text = as_text(data)
    if text is None:
        raise LeakError(
            "a published file, or a part of one, is of a kind that cannot be checked",
            place=place,
            hint="Publish HTML, DOCX, PDF, JSON or CSV only; build the report again.",
        )
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if start.startswith("<?xml") or re.match(r"<\?xpacket|<[a-z0-9]+:|<svg|<rdf", start):
        yield from xml_parts(data.strip(b" \r\n"), _named(place, "XML"))
    elif start.startswith("<"):
        yield from html_parts(text, _named(place, "HTML"))
    elif start.startswith(("{", "[")) and _is_json(text):
        yield from json_parts(text, _named(place, "JSON"))
    else:
        yield Part(_named(place, "text"), text, "prose")
        if "," in text or ";" in text or "\t" in text:
            yield Part(_named(place, "CSV"), "\n".join(_cells(text)), "prose", echo=True)


def _cells(text: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(text)):
        yield "\n".join(row)


def _is_json(text: str) -> bool:
    import json

    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def as_text(data: bytes) -> str | None:
    """UTF-8 or, by its mark or its zero bytes, UTF-16; None if it is neither."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data:
        encoding = "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
        text = data.decode(encoding, "replace")
        return text if text[:200].isascii() else None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


# --- what is encoded inside a text -----------------------------------------------------------

_DATA_URI = re.compile(r"data:([\w/+.-]*)((?:;[\w=.+-]+)*),([^\s\"'<>)]*)", re.I)
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,}={0,2}")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}){5,}(?![0-9A-Za-z])")
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2}))")


def _decoded(part: Part, within: Read) -> Iterator[Part]:
    if part.kind == "binary":
        return
    for found in _DATA_URI.finditer(part.text):
        yield from _data_uri(found, part, within)
    plain = _DATA_URI.sub("data:", part.text)
    for name, text in _rewritten(plain):
        yield Part(f"{part.place}, {name}", text, "value", echo=True, nets=False)
    if said := "\n".join(_unpacked(plain)):
        yield Part(f"{part.place}, decoded", said, "value", echo=part.echo, nets=False)


def _data_uri(found: re.Match[str], part: Part, within: Read) -> Iterator[Part]:
    content = unquote(found[3]).encode("utf-8", "surrogateescape")
    if found[2].lower().endswith(";base64"):
        content = _base64(found[3]) or content
    if content:
        yield from within(content, f"{part.place}, data URI")


def _rewritten(text: str) -> Iterator[tuple[str, str]]:
    """Readings of the text with one encoding resolved, where it holds any."""
    if "%" in text and (plain := unquote(text)) != text:
        yield "percent-decoded", plain
    if "&" in text and (plain := html.unescape(text)) != text:
        yield "entities resolved", plain
    if "\\" in text and (plain := _ESCAPE.sub(_escaped, text)) != text:
        yield "escapes resolved", plain


def _unpacked(text: str) -> Iterator[str]:
    """What runs of base64 or hex digits say, where all of it is readable."""
    blobs = [blob for run in _BASE64.findall(text) if (blob := _base64(run))]
    blobs += [bytes.fromhex(run) for run in _HEX.findall(text)]
    yield from (said for blob in blobs if (said := _readable(blob)))


def _escaped(found: re.Match[str]) -> str:
    return chr(min(int(found[1] or found[2] or found[3], 16), 0x10FFFF))


def _base64(run: str) -> bytes | None:
    padded = unquote(run).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(padded + "=" * (-len(padded) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _readable(blob: bytes) -> str:
    """The blob as text, if all of it is readable; UTF-16 too."""
    for encoding in ("utf-8", "utf-16-le"):
        try:
            text = blob.decode(encoding)
        except UnicodeDecodeError:
            continue
        if text.isprintable() or text.replace("\n", "").replace("\r", "").isprintable():
            return text
    return ""
