# ruff: noqa: E501
"""Files that are broken, disguised or made to do harm: each is refused in plain words with advice."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import CaseError, SubmissionError
from pipeline.ingest import read, read_narrative
from pipeline.model import Submission, SubmissionSpec

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCUMENT = "word/document.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512
Make = Callable[..., bytes]


def whole(inside: str) -> bytes:
    return f"<w:document {W}><w:body>{inside}</w:body></w:document>".encode()


def rezipped(data: bytes, *extra: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as package:
        for name, content in extra:
            package.writestr(name, content)
    return stream.getvalue()


def odt(_: Make) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<x/>")
    return stream.getvalue()


def empty_zip(_: Make) -> bytes:
    stream = io.BytesIO()
    zipfile.ZipFile(stream, "w").close()
    return stream.getvalue()


def workbook(make: Make) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
    return stream.getvalue()


def encrypted_flag(make: Make) -> bytes:
    """The general-purpose bit 0 of the first member, in both of its headers."""
    data = bytearray(make("<w:p/>"))
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


def duplicate(make: Make) -> bytes:
    with pytest.warns(UserWarning):
        return rezipped(make("<w:p/>"), (DOCUMENT, whole("<w:p/>")))


def lying_size(make: Make) -> bytes:
    """The directory says ten bytes; the packed data holds a megabyte."""
    data = bytearray(make("<w:p/>", {"word/big.xml": b"<a>" + b" " * 2**20 + b"</a>"}))
    at = data.index(b"word/big.xml", data.index(b"PK\1\2")) - 46
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def deep(make: Make) -> bytes:
    return make(document=whole("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000))


def deep_tables(make: Make) -> bytes:
    return make(document=whole("<w:tbl><w:tr><w:tc>" * 200 + "</w:tc></w:tr></w:tbl>" * 200))


def million_cells(make: Make) -> bytes:
    return make(
        document=whole(
            f"<w:tbl>{('<w:tr>' + '<w:tc><w:p/></w:tc>' * 100 + '</w:tr>') * 10_000}</w:tbl>"
        )
    )


def many_bare_cells(make: Make) -> bytes:
    return make(document=whole(f"<w:tbl><w:tr>{'<w:tc/>' * 1_000_000}</w:tr></w:tbl>"))


def million_dressed_cells(make: Make) -> bytes:
    """Attributes take more memory than elements."""
    cell = '<w:tc w:a="1" w:b="2" w:c="3"/>'
    rows = "".join(f"<w:tr>{cell * 100}<!--{n}--></w:tr>" for n in range(10_000))
    return make(document=whole(f"<w:tbl>{rows}</w:tbl>"))


def counted(start: str, end: str, times: int) -> bytes:
    """The same tags many times over, with numbers between so that they pack like a document."""
    return whole("".join(f"{start}{n * 7919 % 100_003}{end}" for n in range(times)))


def million_plain_paragraphs(make: Make) -> bytes:
    return make(document=counted("<w:p><w:r><w:t>", "</w:t></w:r></w:p>", 1_100_000))


def half_a_million_plain_paragraphs(make: Make) -> bytes:
    """Each with a look of its own."""
    start = '<w:p><w:r><w:rPr><w:sz w:val="'
    end = '"/></w:rPr><w:t>x</w:t></w:r></w:p>'
    return make(document=counted(start, end, 500_000))


def millions_of_settings(make: Make) -> bytes:
    return make(document=counted("<w:b/>", "", 4_000_000))


def broken_at_its_end(make: Make) -> bytes:
    """As much as is let through, and only then a fault."""
    cell = "<w:r/>" * 100
    return make(document=whole("".join(f"<w:p>{cell}{n}</w:p>" for n in range(14_000)))[:-4])


def bomb(make: Make) -> bytes:
    return make(document=b"<a>" + b" " * 30_000_000 + b"</a>")


def huge(make: Make) -> bytes:
    return make("<w:p/>", {"word/media/a.bin": b"\0" * (97 * 2**20)})


def noise(megabytes: int) -> bytes:
    """XML that packs badly enough to pass for a document."""
    block = b"".join(b"<p>%d</p>" % (n * 7919 % 100_003) for n in range(20_000))
    return b"<a>" + (block * (megabytes * 2**20 // len(block) + 1))[: megabytes * 2**20] + b"</a>"


def utf16(text: str) -> bytes:
    return text.encode("utf-16")


REFUSED: dict[str, tuple[Callable[[Make], bytes], str]] = {
    "empty": (lambda _: b"", "empty"),
    "noise": (lambda _: b"nothing of the kind", "not a DOCX"),
    "old Word": (lambda _: OLE, ".doc"),
    "password": (lambda _: OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
    "encrypted member": (encrypted_flag, "password"),
    "RTF": (lambda _: b"{\\rtf1\\ansi Hello}", "RTF"),
    "PDF": (lambda _: b"%PDF-1.7\n", "PDF"),
    "HTML": (lambda _: b"\xef\xbb\xbf\n<!DOCTYPE html><html></html>", "HTML"),
    "HTML without DOCTYPE": (lambda _: b"<html><body>x</body></html>", "HTML"),
    "flat XML": (lambda _: b"<?xml version='1.0'?><pkg/>", "HTML or XML"),
    "ODT": (odt, "OpenDocument"),
    "empty zip": (empty_zip, "without a Word document"),
    "workbook": (workbook, "workbook"),
    "truncated": (lambda make: make("<w:p/>")[:-40], "damaged"),
    "half": (lambda make: make("<w:p/>")[:200], "damaged"),
    "two of one name": (duplicate, "same name"),
    "two that differ in case": (
        lambda make: make("<w:p/>", {"Word/Document.xml": whole("")}), "same name"),
    "path upwards": (lambda make: make("", {"../evil.xml": "<a/>"}), "path traversal"),
    "absolute path": (lambda make: make("", {"/etc/x.xml": "<a/>"}), "path traversal"),
    "backslashes": (lambda make: make("", {"word\\..\\..\\x.xml": "<a/>"}), "path traversal"),
    "drive": (lambda make: make("", {"C:x.xml": "<a/>"}), "path traversal"),
    "bomb by ratio": (bomb, "zip bomb"),
    "bomb by size": (huge, "too large"),
    "bomb by count": (
        lambda make: make("", {f"word/{n}.xml": "" for n in range(4_001)}), "more than"),
    "bomb of many parts": (
        lambda make: make("", {f"word/{n}.xml": noise(9) for n in range(11)}), "MB of XML"),
    "size that lies": (lying_size, "damaged"),
    "DOCTYPE": (
        lambda make: make(document=b'<!DOCTYPE a [<!ENTITY x "y">]>' + whole("&x;")), "DOCTYPE"),
    "DOCTYPE in UTF-16": (
        lambda make: make(document=utf16("<!DOCTYPE a>" + whole("").decode())), "DOCTYPE"),
    "DOCTYPE in another part": (
        lambda make: make("", {"customXml/item1.xml": b"<!DOCTYPE a><a/>"}), "DOCTYPE"),
    "alphabet that hides": (
        lambda make: make(document=b'<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-'),
        "alphabet"),
    "not well formed": (lambda make: make(document=b"<w:document>"), "well-formed"),
    "no XML": (lambda make: make(document=b"\x01\x02\x03"), "not XML"),
    "half of UTF-16": (lambda make: make(document=utf16("<a/>")[:-1]), "alphabet"),
    "10,000 levels": (deep, "levels"),
    "200 tables in each other": (deep_tables, "nested"),
    "a million cells": (million_cells, "million"),
    "a million cells with attributes": (million_dressed_cells, "million"),
    "broken at the end": (broken_at_its_end, "well-formed"),
    "a million plain paragraphs": (million_plain_paragraphs, "million"),
    "half a million plain paragraphs": (half_a_million_plain_paragraphs, "million"),
    "millions of settings": (millions_of_settings, "million"),
    "a million bare cells": (many_bare_cells, "cells"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_advice(
    name: str, make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    harm, words = REFUSED[name]
    with pytest.raises(SubmissionError) as caught:
        open_docx(harm(make))
    assert words in caught.value.message
    assert caught.value.place == "submission 3 (Police)"
    assert caught.value.hint.endswith(".")
    assert "case.docx" not in str(caught.value)


def test_missing_and_folder(tmp_path: Path) -> None:
    for path, words in ((tmp_path / "none.docx", "missing"), (tmp_path, "no file")):
        with pytest.raises(SubmissionError, match=words):
            read(SubmissionSpec(1, path, "School", "School"))


def test_broken_narrative_names_the_section_and_no_file(tmp_path: Path) -> None:
    path = tmp_path / "Amina Diallo.docx"
    path.write_bytes(b"PK\3\4 broken")
    with pytest.raises(CaseError) as caught:
        read_narrative(path, "analysis")
    assert str(caught.value).startswith("narrative section analysis: ")
    assert "Amina" not in str(caught.value) + caught.value.hint


LIMITED = """
import resource, sys, time
from pathlib import Path
from pipeline.errors import SubmissionError
from pipeline.ingest import read
from pipeline.model import SubmissionSpec
start = time.process_time()
try:
    read(SubmissionSpec(1, Path(sys.argv[1]), "", "x"))
except SubmissionError:
    pass
else:
    sys.exit("read")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(time.process_time() - start, peak)
"""
# a child's peak begins at the size of the process that started it, so a small one stands between
BETWEEN = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, *sys.argv[1:]]))"


@pytest.mark.skipif(sys.platform == "win32", reason="needs the resource module")
@pytest.mark.parametrize("name", ["a million cells", "a million bare cells", "bomb by ratio",
                                  "a million plain paragraphs", "half a million plain paragraphs",
                                  "millions of settings", "broken at the end",
                                  "a million cells with attributes",
                                  "bomb by size", "10,000 levels", "200 tables in each other"])  # fmt: skip
def test_refused_within_two_seconds_and_300_megabytes(
    name: str, make: Make, tmp_path: Path
) -> None:
    """The bounds are the contract's own; both have room to spare (docs/ingest.md)."""
    path = tmp_path / "harm.docx"
    path.write_bytes(REFUSED[name][0](make))
    command = [sys.executable, "-c", BETWEEN, "-c", LIMITED, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < 2
    assert megabytes * (1 if sys.platform == "linux" else 1 / 1024) < 300


@pytest.mark.parametrize(
    "relations",
    [
        {"a": ("footnotes", "document.xml")},
        {"a": ("styles", "gone.xml")},
        {"a": ("image", "!http://127.0.0.1:9/secret.png")},
        {"a": ("chart", "document.xml")},
    ],
    ids=["to itself", "to nothing", "outside", "chart that is the body"],
)
def test_odd_relationships_are_read(
    relations: dict[str, tuple[str, str]],
    make: Make,
    open_docx: Callable[[bytes], Submission],
    content: Callable[[Submission], list[str]],
) -> None:
    chart = '<w:r><w:drawing><c:chart r:id="a"/></w:drawing></w:r>'
    body = f"<w:p><w:r><w:t>seen</w:t></w:r>{chart}</w:p>"
    submission = open_docx(make(body, relations=relations))
    assert content(submission)[0] == "seen"


def test_notes_and_styles_are_found_without_relationships(
    make: Make, open_docx: Callable[[bytes], Submission], content: Callable[[Submission], list[str]]
) -> None:
    note = '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>noted</w:t></w:r></w:p></w:footnote></w:footnotes>'
    hidden = (
        '<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:vanish/>'
        "</w:rPr></w:style></w:styles>"
    )
    body = "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r><w:r><w:t>veiled</w:t></w:r></w:p>"
    parts = {"word/footnotes.xml": note.replace("<w:t>", '<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>'),
             "word/styles.xml": hidden}  # fmt: skip
    assert content(open_docx(make(body, parts))) == ["seen", "[note: noted]"]


def test_a_wide_and_deep_file_of_strangers_is_listed(
    make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    """Each text once looked through all that it stands in: minutes for a file of this kind."""
    inside = "<x>" * 200 + "<y><z>a</z></y>" * 60_000 + "</x>" * 200
    submission = open_docx(make(document=whole(inside)))
    assert sum(row.kind == "unknown" for row in submission.ledger) == 60_000


@pytest.mark.parametrize("codec", ["cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_inserted_text_in_any_alphabet(
    codec: str, make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    for words in ("Zoë Obi’s", "Zoë Obi’s."):  # an even and an odd number of bytes
        data = make("", {"word/afchunk1.txt": words.encode(codec)})
        assert words in [row.text for row in open_docx(data).ledger]


def zipped(**members: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return stream.getvalue()


def test_embedded_files_share_one_budget(
    make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    """A few kilobytes could otherwise unpack to gigabytes, level by level."""
    inner = zipped(a=b"\0" * 8 * 2**20)
    outer = zipped(**{f"e{n}": inner for n in range(30)})
    submission = open_docx(make("", {f"word/embeddings/o{n}.bin": outer for n in range(30)}))
    assert any("embedded" in words for words in submission.warnings)


@pytest.mark.parametrize(
    "part",
    [
        b"== cut here ==\nAda Obi",
        b"\n<!-- Ada Obi -->",
        f"<w:hdr {W}><w:p><w:r><w:t>Ada Obi".encode(),
        utf16("<a>Ada Obi</a>")[:-1],
    ],
    ids=["no XML", "no root", "cut off", "half a letter"],
)
@pytest.mark.parametrize("embedded", [False, True])
def test_a_part_beside_the_text_may_be_damaged(
    part: bytes, embedded: bool, make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    """Programs leave scraps behind that Word passes over: no reason to lose an agency's file."""
    data = make("<w:p><w:r><w:t>seen</w:t></w:r></w:p>", {"word/7.xml": part})
    if embedded:
        data = make("", {"word/embeddings/a.docx": data})
    submission = open_docx(data)
    kept = [row for row in submission.ledger if "Ada Obi" in row.text]
    assert [(row.kind, row.status) for row in kept] == [("damaged part", "evidence")]
    assert "seen" in [row.text for row in submission.ledger]
    assert any("damaged" in words for words in submission.warnings)


@pytest.mark.parametrize(
    "body",
    [
        "<w:p><w:pPr><w:jc" + ' w:ascii="a"' * 60 + ">x</w:jc></w:pPr></w:p>",
        "<w:p" + ' w:rsidR="00000000"' * 5_000 + "</w:p>",
    ],
    ids=["settings", "revisions"],
)
def test_patterns_do_not_explode(
    body: str, make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    with pytest.raises(SubmissionError, match="well-formed"):
        open_docx(make(body))


def test_names_of_parts_do_not_explode(
    make: Make, open_docx: Callable[[bytes], Submission]
) -> None:
    name = "word/" + "styles" * 2_000 + "x.bin"
    assert name in [row.text for row in open_docx(make("", {name: b"1"})).ledger]


def test_thousands_of_generations_of_styles(
    make: Make, open_docx: Callable[[bytes], Submission], content: Callable[[Submission], list[str]]
) -> None:
    styles = "".join(
        f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n + 1}"/></w:style>' for n in range(3_000)
    )
    last = '<w:style w:styleId="s3000"><w:rPr><w:vanish/></w:rPr></w:style>'
    body = (
        '<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>hidden by its oldest parent</w:t></w:r>'
        "</w:p><w:p><w:r><w:t>seen</w:t></w:r></w:p>"
    )
    submission = open_docx(make(body, {"word/styles.xml": f"<w:styles>{styles}{last}</w:styles>"}))
    assert content(submission) == ["seen"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
        ("<w:sdt>", "</w:sdt>"),
        ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
    ],
    ids=["tables", "controls", "text boxes"],
)
def test_deep_but_not_too_deep(
    before: str, after: str, make: Make, open_docx: Callable[[bytes], Submission],
    content: Callable[[Submission], list[str]],
) -> None:  # fmt: skip
    """As deep as the parser lets a file be; the walker must not run out of stack before."""
    times = 240 // before.count("<")
    body = before * times + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + after * times
    try:
        assert "x" in content(open_docx(make(body)))
    except SubmissionError as error:
        assert "deep" in error.message
