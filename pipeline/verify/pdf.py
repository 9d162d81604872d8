"""PDF: the text of the pages, every string of every object, every stream, packets of metadata."""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from pipeline.errors import LeakError
from pipeline.verify.exempt import is_technical_value
from pipeline.verify.lists import words_in
from pipeline.verify.parts import Part, Read
from pipeline.verify.pictures import readings
from pipeline.verify.tagged import tagged_text
from pipeline.verify.text import squeeze

# Keys whose strings are words for people: read as prose.
SAID = words_in("/Title /Author /Subject /Keywords /Alt /ActualText /E /Contents /TU /T /JS")
LEAST = 6  # characters of a readable run in a stream
EDGE = 3  # lines at the top and foot of a page that may be running heads


def pdf_parts(data: bytes, place: str, read: Read) -> Iterator[Part]:
    _check(data, place)
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted:
        raise LeakError("a PDF is encrypted", place=place, hint="Build the report again.")
    yield from _texts(reader, place)
    objects = list(_objects(reader, place, read))
    yield from objects
    listed = {part.text for part in objects}
    orphans = "\n".join(text for text in _inflated(data) if text not in listed)
    yield Part(f"{place}, streams of no object", orphans, "binary", echo=True)


def _check(data: bytes, place: str) -> None:
    """Threat: an earlier revision of a PDF stays in the file, out of every reader's sight."""
    if data.count(b"startxref") > 1 and b"/Linearized" not in data[:1024]:
        raise LeakError(
            "a PDF holds earlier revisions of itself",
            place=place,
            hint="Build the report again; do not edit published files.",
        )


def _texts(reader: PdfReader, place: str) -> Iterator[Part]:
    """By structure where the file is tagged throughout, and by lines as pypdf reads them.

    The second reading is an echo only if the first holds its letters, but for a hundredth, and
    all its digits: else it stands alone.
    """
    blocks, outside = tagged_text(reader)
    lines = _whole([page.extract_text() for page in reader.pages])
    missing = Counter(squeeze(lines)) - Counter(squeeze(blocks + outside))
    tagged = missing.total() <= len(lines) // 100 and not any(map(str.isdigit, missing))
    yield Part(f"{place}, text", blocks, "prose")
    yield Part(f"{place}, headers, footers and the like", outside, "prose")
    yield Part(f"{place}, lines of pages", lines, "prose", echo=tagged, nets=not tagged)


def _whole(texts: list[str]) -> str:
    """The pages as one text, so that what runs over a page's end is whole; running heads last."""
    pages = [text.splitlines() for text in texts]
    counts = Counter(_masked(line) for page in pages for line in {*page[:EDGE], *page[-EDGE:]})
    body: list[str] = []
    running: list[str] = []
    for page in pages:
        for i, line in enumerate(page):
            edge = i < EDGE or i >= len(page) - EDGE
            repeats = edge and counts[_masked(line)] >= max(2, len(pages) // 2)
            (running if repeats else body).append(line)
    return "\n".join([*body, *running])


def _masked(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _objects(reader: PdfReader, place: str, read: Read) -> Iterator[Part]:
    said: list[str] = []
    labelled: list[str] = []
    technical: list[str] = []
    streams: list[Part] = []
    _strings(reader.trailer, ["trailer"], said, labelled, technical)
    for number, generation in _numbers(reader):
        thing = reader.get_object(_reference(reader, number, generation))
        if thing is None:
            continue
        _strings(thing, [], said, labelled, technical)
        if isinstance(thing, StreamObject):
            streams += _stream(thing, place, read)
    yield Part(f"{place}, properties, outlines and alternative texts", "\n".join(said), "prose")
    yield Part(f"{place}, strings of objects", "\n".join(labelled), "value")
    yield Part(f"{place}, technical", "\n".join(technical), "technical", nets=False)
    yield from streams


def _numbers(reader: PdfReader) -> list[tuple[int, int]]:
    listed = {(n, g) for g, table in reader.xref.items() for n in table if n}
    return sorted(listed | {(n, 0) for n in reader.xref_objStm})


def _reference(reader: PdfReader, number: int, generation: int) -> IndirectObject:
    return IndirectObject(number, generation, reader)


def _strings(
    thing: object, path: list[str], said: list[str], labelled: list[str], technical: list[str]
) -> None:
    """Strings, numbers left out; indirect objects are visited by number, not followed."""
    if isinstance(thing, DictionaryObject):
        for key, value in thing.raw_items() if hasattr(thing, "raw_items") else thing.items():
            technical.append(str(key))
            _strings(value, [*path, str(key)], said, labelled, technical)
    elif isinstance(thing, ArrayObject):
        for value in list(thing):
            _strings(value, path, said, labelled, technical)
    elif isinstance(thing, (TextStringObject, ByteStringObject)):
        text = thing if isinstance(thing, str) else thing.decode("latin-1")
        named = path[-1] in SAID if path else False
        kept = technical if is_technical_value(path, text) else said if named else labelled
        kept.append(text)
    elif isinstance(thing, NameObject):
        technical.append(str(thing))


def _stream(stream: StreamObject, place: str, read: Read) -> list[Part]:
    kind = str(stream.get("/Type", ""))
    data = stream.get_data()
    if kind == "/Metadata":
        return list(read(data, f"{place}, XMP"))
    if kind == "/EmbeddedFile":
        return list(read(data, f"{place}, attachment"))
    return [Part(f"{place}, stream", _readable(data), "binary", echo=True)]


def _inflated(data: bytes) -> Iterator[str]:
    """Every deflated stream, listed by the file's directory or not."""
    for found in re.finditer(rb"stream\r?\n", data):
        try:
            yield _readable(zlib.decompressobj().decompress(data[found.end() :]))
        except zlib.error:
            continue


def _readable(data: bytes) -> str:
    return "\n".join(readings(data, LEAST))
