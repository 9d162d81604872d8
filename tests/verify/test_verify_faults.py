"""Injected faults: a name of the register, hidden in each place of each published format."""

from __future__ import annotations

import base64
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

import pypdf
import pytest
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from pipeline.errors import LeakError
from pipeline.model import Identity, Leak, Policy
from pipeline.verify import verify

NAME = "Tomas Ferreira"
FINER = "date finer than policy"
CODED = base64.b64encode(NAME.encode()).decode()
Register = Sequence[Identity]
Clean = dict[str, Path]


def leaks(path: Path, register: Register) -> tuple[Leak, ...]:
    return verify([path], register, [], Policy())


def who(path: Path, register: Register) -> set[str]:
    return {leak.identity for leak in leaks(path, register) if not leak.doubtful}


@pytest.mark.parametrize("kind", ["html", "docx", "pdf"])
def test_clean_reports_have_no_leak(kind: str, clean: Clean, register: Register) -> None:
    assert leaks(clean[kind], register) == ()


# --- HTML -------------------------------------------------------------------------------------

HTML_FAULTS = {
    "text": f"<p>{NAME}</p>",
    "split by a tag": "<p>Tomas Fer<b>rei</b>ra</p>",
    "entities": "<p>&#84;omas &#x46;erreira</p>",
    "zero width": "<p>Fer\u200brei\u2060ra</p>",
    "soft hyphens": "<p>Fer&shy;rei&shy;ra</p>",
    "look-alikes": "<p>F\u0435rr\u0435ir\u0430</p>",
    "full width": "<p>Ｆｅｒｒｅｉｒａ</p>",
    "accents": "<p>Fèrreîra</p>",
    "capitals": "<p>FERREIRA</p>",
    "lower case": "<p>ferreira</p>",
    "spaced letters": "<p>F e r r e i r a</p>",
    "alt text": f'<img src="data:," alt="{NAME}">',
    "title attribute": f'<p title="{NAME}">x</p>',
    "aria label": f'<p aria-label="{NAME}">x</p>',
    "page in an attribute": '<iframe srcdoc="&lt;p&gt;Fer&lt;b&gt;reira&lt;/b&gt;"></iframe>',
    "line of the source": "<p>Tomas\nFerreira</p>",
    "data attribute": '<p data-ref="tomas_ferreira">x</p>',
    "id": '<p id="tomas-ferreira">x</p>',
    "class": '<p class="ferreira">x</p>',
    "link": '<a href="https://example.org/Tomas%20Ferreira">x</a>',
    "percent encoded": '<a href="https://example.org/%46%65%72%72%65%69%72%61">x</a>',
    "mail link": '<a href="mailto:t.ferreira@example.org">x</a>',
    "comment": f"<!-- {NAME} -->",
    "conditional comment": "<!--[if mso]><b>Fer</b>reira<![endif]-->",
    "title element": f"<title>{NAME}</title>",
    "meta": f'<meta name="author" content="{NAME}">',
    "script": f'<script>var who = "{NAME}";</script>',
    "script comment": f"<script>/* {NAME} */</script>",
    "script escapes": '<script>var who = "\\u0046erreira";</script>',
    "JSON data": f'<script type="application/json">{{"a": "{NAME}"}}</script>',
    "style": f'<style>p::before {{ content: "{NAME}" }}</style>',
    "style escapes": '<style>p::before { content: "\\46 erreira" }</style>',
    "style selector": "<style>.ferreira { color: red }</style>",
    "style attribute": "<p style=\"content: 'Ferreira'\">x</p>",
    "template": f"<template><p>{NAME}</p></template>",
    "hidden": f"<p hidden>{NAME}</p>",
    "SVG": f"<svg><text>Fer<tspan>reira</tspan></text><desc>{NAME}</desc></svg>",
    "base64": f"<p>{CODED}</p>",
    "base64 in an attribute": f'<p data-x="{CODED}">x</p>',
    "data URI": f'<img src="data:text/plain;base64,{CODED}" alt="">',
    "data URI, SVG": '<img src="data:image/svg+xml,%3Csvg%3E%3Ctitle%3EFerreira%3C/title%3E%3C/svg%3E" alt="">',  # noqa: E501
    "hex": f"<p>{NAME.encode().hex()}</p>",
    "unfinished tag": f'<p title="{NAME}',
    "processing instruction": f"<?who {NAME}?>",
    "declaration": f"<!ENTITY who {NAME}>",
    "element name": "<x-ferreira>x</x-ferreira>",
    "attribute name": "<p data-ferreira>x</p>",
    "after the end": f"</body></html>{NAME}",
}  # fmt: skip


@pytest.mark.parametrize("fault", HTML_FAULTS)
def test_html(fault: str, clean: Clean, register: Register, tmp_path: Path) -> None:
    text = clean["html"].read_text(encoding="utf-8")
    planted = tmp_path / "report.html"
    planted.write_text(text.replace("</body>", HTML_FAULTS[fault] + "</body>"), encoding="utf-8")
    assert "P1" in who(planted, register)


@pytest.mark.parametrize(
    "fault", ['<img alt="the boy TF" src="">', '<p title="Ferreria">x</p>', "<p>Tomaas</p>"]
)
def test_doubtful_forms_in_words_for_people(
    fault: str, clean: Clean, register: Register, tmp_path: Path
) -> None:
    text = clean["html"].read_text(encoding="utf-8")
    planted = tmp_path / "report.html"
    planted.write_text(text.replace("</body>", fault + "</body>"), encoding="utf-8")
    assert {(x.identity, x.doubtful) for x in leaks(planted, register)} == {("P1", True)}


def test_html_in_utf_16(clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "report.html"
    text = clean["html"].read_text(encoding="utf-8").replace("Health Visitor 1", NAME)
    planted.write_text(text, encoding="utf-16")
    assert "P1" in who(planted, register)


# --- file names --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["Ferreira.html", "report-tomasferreira.html", "TomasFerreira.html", "report_Ferreira_v2.html"],
)
def test_file_name(name: str, clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = tmp_path / name
    planted.write_bytes(clean["html"].read_bytes())
    found = leaks(planted, register)
    assert "P1" in {leak.identity for leak in found}
    assert all("erreira" not in leak.file + leak.place for leak in found)


# --- DOCX ---------------------------------------------------------------------------------------

Members = dict[str, bytes]


def repacked(source: Path, target: Path, change: Callable[[Members], None]) -> Path:
    with zipfile.ZipFile(source) as package:
        members = {name: package.read(name) for name in package.namelist()}
    change(members)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return target


def into(member: str, before: str, text: str) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        assert before.encode() in members[member]
        members[member] = members[member].replace(before.encode(), (text + before).encode(), 1)

    return change


def added(member: str, data: bytes) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        members[member] = data

    return change


def png(text: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00\x00")
    chunks = chunk(b"IHDR", head) + text_chunk(chunk, text) + chunk(b"IDAT", pixels)
    return b"\x89PNG\r\n\x1a\n" + chunks + chunk(b"IEND", b"")


def text_chunk(chunk: Callable[[bytes, bytes], bytes], text: bytes) -> bytes:
    return chunk(b"zTXt", b"Author\x00\x00" + zlib.compress(text)) if text else b""


def jpeg(text: bytes) -> bytes:
    body = b"Exif\x00\x00" + text
    segment = b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    return b"\xff\xd8" + segment + b"\xff\xda\x00\x02\x00\xff\xd9"


def nested() -> bytes:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a.txt", f"about {NAME} and others")
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("inner.zip", inner.getvalue())
    return outer.getvalue()


DOC, END = "word/document.xml", "</w:body>"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCX_FAULTS = {
    "text": into(DOC, END, f"<w:p><w:r><w:t>{NAME}</w:t></w:r></w:p>"),
    "split over runs": into(
        DOC, END, "<w:p><w:r><w:t>Fer</w:t></w:r><w:r><w:b/><w:t>reira</w:t></w:r></w:p>"
    ),
    "zero width": into(DOC, END, "<w:p><w:r><w:t>Fer\u200breira</w:t></w:r></w:p>"),
    "soft hyphen": into(
        DOC, END, "<w:p><w:r><w:t>Fer</w:t><w:softHyphen/><w:t>reira</w:t></w:r></w:p>"
    ),
    "deleted": into(
        DOC, END, f"<w:p><w:del><w:r><w:delText>{NAME}</w:delText></w:r></w:del></w:p>"
    ),
    "revision author": into(DOC, END, f'<w:p><w:ins w:author="{NAME}"/></w:p>'),
    "field": into(
        DOC, END, f"<w:p><w:r><w:instrText>HYPERLINK {NAME}</w:instrText></w:r></w:p>"
    ),
    "alt text": into(DOC, END, f'<w:p><w:docPr descr="{NAME}"/></w:p>'),
    "bookmark": into(DOC, END, '<w:bookmarkStart w:id="99" w:name="TomasFerreira"/>'),
    "content control": into(DOC, END, f'<w:sdt><w:sdtPr><w:tag w:val="{NAME}"/></w:sdtPr></w:sdt>'),
    "style name": into("word/styles.xml", "</w:styles>", '<w:style><w:name w:val="Ferreira"/></w:style>'),  # noqa: E501
    "comment": added("word/comments.xml", f'<?xml version="1.0"?><w:comments {W}><w:comment><w:p><w:r><w:t>{NAME}</w:t></w:r></w:p></w:comment></w:comments>'.encode()),  # noqa: E501
    "footnote": into("word/footnotes.xml", "</w:footnotes>", f"<w:footnote><w:p><w:r><w:t>{NAME}</w:t></w:r></w:p></w:footnote>"),  # noqa: E501
    "creator": into("docProps/core.xml", "</dc:creator>", NAME),
    "application": into("docProps/app.xml", "</Properties>", f"<Company>{NAME}</Company>"),
    "custom property": added("docProps/custom.xml", f'<?xml version="1.0"?><Properties><property name="x">{NAME}</property></Properties>'.encode()),  # noqa: E501
    "custom XML": added("customXml/item1.xml", f'<?xml version="1.0"?><a b="x">{NAME}</a>'.encode()),  # noqa: E501
    "custom XML, split": added("customXml/item1.xml", b'<?xml version="1.0"?><a>Ferr<b>eira</b> and Tomas</a>'),  # noqa: E501
    "custom XML in UTF-16": added("customXml/item1.xml", f'<?xml version="1.0" encoding="utf-16"?><a>{NAME}</a>'.encode("utf-16")),  # noqa: E501
    "XML comment": into(DOC, END, f"<!-- {NAME} -->"),
    "entities": into(DOC, END, "<w:p><w:r><w:t>&#70;erreira</w:t></w:r></w:p>"),
    "symbols": into(DOC, END, '<w:p><w:r><w:sym w:char="F046"/><w:t>erreira</w:t></w:r></w:p>'),
    "link": into("word/_rels/document.xml.rels", "</Relationships>", '<Relationship Id="x9" Type="t" Target="https://example.org/tomas.ferreira"/>'),  # noqa: E501
    "theme": into("word/theme/theme1.xml", "<a:objectDefaults", '<x typeface="Ferreira"/>'),
    "member name": added("word/media/Ferreira.txt", b"x"),
    "nested zip": added("word/embeddings/a.bin", nested()),
    "embedded page": added("word/a.htm", f"<html><p>{NAME}</p></html>".encode()),
    "picture text": added("word/media/a.png", png(NAME.encode())),
    "picture EXIF": added("word/media/a.jpg", jpeg(NAME.encode())),
    "picture EXIF, UTF-16": added("word/media/a.jpg", jpeg(NAME.encode("utf-16-le"))),
    "base64": into(DOC, END, f"<w:p><w:r><w:t>{CODED}</w:t></w:r></w:p>"),
}  # fmt: skip


@pytest.mark.parametrize("fault", DOCX_FAULTS)
def test_docx(fault: str, clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = repacked(clean["docx"], tmp_path / "report.docx", DOCX_FAULTS[fault])
    assert "P1" in {leak.identity for leak in leaks(planted, register)}


def test_docx_zip_comment(clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "report.docx"
    planted.write_bytes(clean["docx"].read_bytes())
    with zipfile.ZipFile(planted, "a") as package:
        package.comment = NAME.encode()
    assert "P1" in who(planted, register)


def test_docx_extra_field(clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "report.docx"
    entry = zipfile.ZipInfo("word/a.txt")
    entry.extra = struct.pack("<HH", 0x9999, len(NAME)) + NAME.encode()
    planted.write_bytes(clean["docx"].read_bytes())
    with zipfile.ZipFile(planted, "a") as package:
        package.writestr(entry, b"x")
    assert "P1" in who(planted, register)


def test_docx_latent_styles_and_fonts_are_not_people(clean: Clean) -> None:
    """Latha and Shruti are fonts in every theme; Georgia may be one; each is also a first name."""
    girls = [
        Identity(f"G{i}", "person", "", name, pseudonym=f"Person {i}")
        for i, name in enumerate(("Latha", "Shruti", "Georgia", "Kartika"))
    ]
    assert verify([clean["docx"]], girls, [], Policy()) == ()


def test_namespaces_are_not_organisations(clean: Clean) -> None:
    office = Identity("O1", "organisation", "", "Microsoft Office", pseudonym="Employer 1")
    assert verify(list(clean.values()), [office], [], Policy()) == ()


def test_a_namespace_may_not_hide_a_name(clean: Clean, register: Register, tmp_path: Path) -> None:
    hidden = f'<?xml version="1.0"?><a xmlns="urn:schemas-microsoft-com:Ferreira:{CODED}"/>'
    change = added("customXml/item1.xml", hidden.encode())
    planted = repacked(clean["docx"], tmp_path / "report.docx", change)
    assert "P1" in who(planted, register)


# --- PDF -----------------------------------------------------------------------------------------


def rewritten(source: Path, target: Path, change: Callable[[pypdf.PdfWriter], None]) -> Path:
    writer = pypdf.PdfWriter(clone_from=source)
    change(writer)
    with target.open("wb") as out:
        writer.write(out)
    return target


def annotated(writer: pypdf.PdfWriter) -> None:
    link = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/A"): DictionaryObject(
                {NameObject("/URI"): TextStringObject("https://example.org/tomas-ferreira")}
            ),
        }
    )
    writer.add_annotation(0, link)


def with_xmp(writer: pypdf.PdfWriter) -> None:
    stream = StreamObject()
    stream.set_data(
        b'<?xpacket begin="" id="x"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><a>'
        + NAME.encode()
        + b"</a></x:xmpmeta>"
    )
    stream[NameObject("/Type")] = NameObject("/Metadata")
    writer.root_object[NameObject("/Metadata")] = writer._add_object(stream.flate_encode())


def orphaned(writer: pypdf.PdfWriter) -> None:
    writer._add_object(DictionaryObject({NameObject("/Who"): TextStringObject(NAME)}))


def spoken(writer: pypdf.PdfWriter) -> None:
    writer.root_object[NameObject("/X")] = DictionaryObject(
        {NameObject("/ActualText"): TextStringObject(NAME)}
    )


def scripted(writer: pypdf.PdfWriter) -> None:
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject(f"app.alert('{NAME}')"),
        }
    )


PDF_FAULTS: dict[str, Callable[[pypdf.PdfWriter], object]] = {
    "information": lambda w: w.add_metadata({"/Author": NAME}),
    "information, own key": lambda w: w.add_metadata({"/Subject2": NAME}),
    "outline": lambda w: w.add_outline_item(title=NAME, page_number=0),
    "annotation": annotated,
    "XMP": with_xmp,
    "attachment": lambda w: w.add_attachment("a.txt", NAME.encode()),
    "attachment's name": lambda w: w.add_attachment("ferreira.txt", b"x"),
    "attached zip": lambda w: w.add_attachment("a.zip", nested()),
    "orphan object": orphaned,
    "ActualText": spoken,
    "script": scripted,
    "key": lambda w: w.root_object.update({NameObject("/Ferreira"): NameObject("/x")}),
}


@pytest.mark.parametrize("fault", PDF_FAULTS)
def test_pdf(fault: str, clean: Clean, register: Register, tmp_path: Path) -> None:
    def change(writer: pypdf.PdfWriter) -> None:
        PDF_FAULTS[fault](writer)

    planted = rewritten(clean["pdf"], tmp_path / "report.pdf", change)
    assert "P1" in who(planted, register)


def test_text_of_a_form_inside_a_pdf(clean: Clean, register: Register, tmp_path: Path) -> None:
    """Text drawn by a form, not by the page: no structure holds it."""

    def change(writer: pypdf.PdfWriter) -> None:
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        fonts = DictionaryObject({NameObject("/F9"): font})
        form = StreamObject()
        form.set_data(b"BT /F9 9 Tf (born 12 March 2012) Tj ET")
        form.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Form"),
                NameObject("/BBox"): ArrayObject([NumberObject(n) for n in (0, 0, 99, 99)]),
                NameObject("/Resources"): DictionaryObject({NameObject("/Font"): fonts}),
            }
        )
        page = writer.pages[0]
        named = DictionaryObject({NameObject("/X9"): writer._add_object(form.flate_encode())})
        cast(DictionaryObject, page["/Resources"])[NameObject("/XObject")] = named
        contents = StreamObject()
        contents.set_data(page.get_contents().get_data() + b"\n/X9 Do\n")  # type: ignore[union-attr]
        page[NameObject("/Contents")] = writer._add_object(contents)

    planted = rewritten(clean["pdf"], tmp_path / "report.pdf", change)
    assert "date of birth" in {leak.rule for leak in leaks(planted, register)}


TYPST_FAULTS = {
    "text": f"#set page(width: 12cm)\n{NAME} was seen.",
    "bold within": "Tomas Fer*rei*ra was seen.",
    "line break": "#set page(width: 5cm)\nThe child Tomas \\\nFerreira was seen.",
    "hyphenated": '#set page(width: 3.2cm)\n#set text(hyphenate: true, lang: "pt")\n'
    "seen Ferreira seen Ferreira Ferreira",
    "over a page": "#set page(height: 4cm, header: [Review])\none #pagebreak() two Tomas "
    "#pagebreak() Ferreira three",
    "table": "#table(columns: 2, [Tomas], [Ferreira])",
    "white": "#text(fill: white)[Ferreira]",
    "tiny": "#text(size: 0.1pt)[Ferreira]",
    "footer": "#set page(footer: [Ferreira])\nx",
    "title": '#set document(title: "Ferreira")\nx',
    "keywords": '#set document(keywords: ("Ferreira",))\nx',
    "link": '#link("https://example.org/ferreira")[x]',
    "alt text": '#figure(rect(), alt: "Ferreira", caption: [x])',
    "ligature": "Tomas Ferreira ﬁnd",
}


@pytest.mark.parametrize("fault", TYPST_FAULTS)
def test_pdf_by_typst(fault: str, register: Register, tmp_path: Path) -> None:
    import typst

    source, planted = tmp_path / "a.typ", tmp_path / "report.pdf"
    source.write_text(TYPST_FAULTS[fault], encoding="utf-8")
    typst.compile(str(source), output=str(planted), timestamp=0)
    assert "P1" in who(planted, register)


# --- known technical values: exempt from the nets, by place and shape, never from the search ------


def created(when: str) -> Callable[[Members], None]:
    def change(members: Members) -> None:
        core = members["docProps/core.xml"].decode()
        start = core.index(">", core.index("<dcterms:created")) + 1
        end = core.index("</dcterms:created>")
        members["docProps/core.xml"] = (core[:start] + when + core[end:]).encode()

    return change


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        ("2014-03-01T00:00:00Z", ""),
        ("2012-03-12T00:00:00Z", "date of birth"),
        ("on 1 March 2014", "date finer than policy"),
        ("07700 900999", "phone number"),
        ("2014-03-01T00:00:00Z Ferreira", "surname"),
    ],
)
def test_time_of_making_a_docx(
    when: str, rule: str, clean: Clean, register: Register, tmp_path: Path
) -> None:
    planted = repacked(clean["docx"], tmp_path / "report.docx", created(when))
    found = {leak.rule for leak in leaks(planted, register)}
    assert rule in found if rule else not found


@pytest.mark.parametrize(
    ("when", "rule"),
    [("D:20140301000000Z", ""), ("D:20120312000000Z", "date of birth"), ("1/3/2014", FINER)],
)
def test_time_of_making_a_pdf(
    when: str, rule: str, clean: Clean, register: Register, tmp_path: Path
) -> None:
    planted = rewritten(
        clean["pdf"], tmp_path / "report.pdf", lambda w: w.add_metadata({"/CreationDate": when})
    )
    found = {leak.rule for leak in leaks(planted, register)}
    assert rule in found if rule else not found


# --- other files ------------------------------------------------------------------------------


def test_json_with_escapes(register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "manifest.json"
    planted.write_text(json.dumps({"a": {"Férreira": 1}, "b": "x"}), encoding="utf-8")
    assert who(planted, register) == {"P1"}


def test_manifest_of_hashes_is_clean(register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "manifest.json"
    hashes = {"files": {"report.html": "0" * 60 + "1234", "verification.json": "12" * 32}}
    planted.write_text(json.dumps(hashes), encoding="utf-8")
    assert leaks(planted, register) == ()


# --- what cannot be read blocks -----------------------------------------------------------------


def hidden_entry(data: bytes) -> bytes:
    """A package with an entry between its members that the directory does not list."""
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr("secret.txt", NAME * 50)
        package.filelist.pop()
        del package.NameToInfo["secret.txt"]
    return out.getvalue()


UNREADABLE: dict[str, Callable[[Clean], bytes]] = {
    "OLE": lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00\x01" * 500,
    "random": lambda _: bytes(range(128, 256)) * 20,
    "cut PDF": lambda clean: clean["pdf"].read_bytes()[:900],
    "cut package": lambda clean: clean["docx"].read_bytes()[:-200],
    "hidden entry": lambda clean: hidden_entry(clean["docx"].read_bytes()),
    "bytes before the package": lambda clean: b"PK\x03\x04xx" + clean["docx"].read_bytes(),
    "two revisions": lambda clean: clean["pdf"].read_bytes() + b"\nstartxref\n9\n%%EOF\n",
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("fault", UNREADABLE)
def test_unreadable_blocks(fault: str, clean: Clean, register: Register, tmp_path: Path) -> None:
    planted = tmp_path / "Ferreira.docx"
    planted.write_bytes(UNREADABLE[fault](clean))
    with pytest.raises(LeakError) as raised:
        leaks(planted, register)
    assert raised.value.exit_code == 6
    assert raised.value.hint
    assert "erreira" not in str(raised.value)


@pytest.mark.parametrize(
    "change",
    [
        added("word/a.xml", b"<?xml version='1.0'?><a>"),
        added("word/a.xml", b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"),
        added("word/a.bin", bytes(range(256)) * 4),
    ],
)
def test_unreadable_member_blocks(
    change: Callable[[Members], None], clean: Clean, register: Register, tmp_path: Path
) -> None:
    planted = repacked(clean["docx"], tmp_path / "report.docx", change)
    with pytest.raises(LeakError):
        leaks(planted, register)
