# ruff: noqa: E501
"""Where text and identity hide in a Word file: a fixture for each place, and what the reader makes
of it. The table in docs/ingest.md is made from this list and compared with it."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pipeline.model import Submission


@dataclass(frozen=True)
class Place:
    """python_docx, pandoc: what they make of it (shared facts). Then what this reader must."""

    name: str
    python_docx: str
    pandoc: str
    body: str
    content: tuple[str, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()
    parts: dict[str, str | bytes] = field(default_factory=dict)
    relations: dict[str, tuple[str, str]] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    comment: bytes = b""

    @property
    def verdict(self) -> str:
        words = ["content, once"] if self.content and self.name not in EVIDENCE_ONLY else []
        kinds = dict.fromkeys(kind for kind, _ in self.evidence)
        words += [f"evidence: {', '.join(kinds)}"] if kinds else []
        words += ["copy left out"] if self.left_out else []
        return "; ".join(words)


# places whose text is evidence: the content of their fixtures is only what stands beside it
EVIDENCE_ONLY = {
    "deleted text, moved-from text", "tracked-deleted table row, hidden row",
    "headers and footers (first, even, default)", "comments, their authors, people.xml",
    "field instructions: HYPERLINK mailto, XE index entry, INCLUDEPICTURE path",
    "hidden text (`w:vanish`, by run or by style), white text, 0.5 pt text",
    "alt text and titles of pictures and tables, hyperlink targets, bookmark names", "altChunk",
    "embedded workbooks", "OLE objects", "docProps (core, app, custom)", "custom XML", "glossary",
    "document variables, attached template path",
    "content-control tags and list items, form-field help",
    "permission editors, revision authors", "unused relationships, orphan parts",
    "thumbnail, picture EXIF", "zip comment and member names",
}  # fmt: skip


def r(text: str, properties: str = "") -> str:
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, properties: str = "") -> str:
    inner = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inner}{''.join(runs)}</w:p>"


def tc(text: str, properties: str = "", inside: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(r(text)) if text else '<w:p/>'}{inside}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    inner = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{inner}{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


BY = 'w:id="1" w:author="Ines Carvalho" w:date="2013-04-02T10:00:00Z"'
AUTHOR = ("author", "Ines Carvalho")
BOX = "<w:txbxContent>{}</w:txbxContent>"
SHAPE = (
    '<w:drawing><wp:anchor><wp:docPr id="1" name="Box 1"/><a:graphic><a:graphicData uri="x">'
    "<wps:wsp><wps:txbx>" + BOX + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    "</w:drawing>"
)
PICTURE = (
    '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Kemal by the gate"'
    ' title="School photo"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:nvPicPr><pic:cNvPr'
    ' id="1" name="kemal.jpg"/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing>"
)


def vml(text: str) -> str:
    return f"<w:pict><v:shape><v:textbox>{BOX.format(text)}</v:textbox></v:shape></w:pict>"


def run(inside: str) -> str:
    return f"<w:r>{inside}</w:r>"


def fld(instruction: str, result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return mark.format("begin") + code + mark.format("separate") + result + mark.format("end")


def notes(kind: str, *texts: str) -> str:
    rows = "".join(
        f'<w:{kind} w:id="{number}">{p(r(text))}</w:{kind}>' for number, text in enumerate(texts, 2)
    )
    return f"<w:{kind}s>{rows}</w:{kind}s>"


def jpeg(words: bytes) -> bytes:
    body = b"Exif\0\0" + words
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(body) + 2) + body + b"\xff\xda\0\2\xff\xd9"


def workbook(text: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        package.writestr(
            "xl/sharedStrings.xml", f'<sst xmlns="{sheet}"><si><t>{text}</t></si></sst>'
        )
    return stream.getvalue()


CHART = (
    "<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Visits </a:t></a:r><a:r>"
    "<a:t>to school</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:ser><c:cat>"
    "<c:strRef><c:f>Sheet1!$A$1</c:f><c:strCache><c:pt><c:v>May</c:v></c:pt><c:pt><c:v>June</c:v>"
    "</c:pt></c:strCache></c:strRef></c:cat></c:ser></c:plotArea></c:chart></c:chartSpace>"
)
VISUAL = '<w:drawing><wp:inline><a:graphic><a:graphicData uri="x">{}</a:graphicData></a:graphic></wp:inline></w:drawing>'
DATA = "<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Mother told</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>"
DRAWN = "<dsp:drawing><dsp:spTree><dsp:sp><dsp:txBody><a:p><a:r><a:t>Mother told</a:t></a:r></a:p></dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>"
HIDING = (
    '<w:styles><w:style w:type="character" w:styleId="Quiet"><w:name w:val="annotation"/><w:rPr>'
    "<w:vanish/></w:rPr></w:style></w:styles>"
)
STYLES = {"styles": ("styles", "styles.xml")}
ALT = '<mc:AlternateContent><mc:Choice Requires="wps">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>'

PLACES = (
    Place("inserted text `w:ins`, moved-to text `w:moveTo`", "lost", "yes",
          p(r("He "), f"<w:ins {BY}>{r('was ')}</w:ins>", f"<w:moveTo {BY}>{r('seen')}</w:moveTo>"),
          ("He was seen",), (AUTHOR,)),
    Place("deleted text, moved-from text", "no", "no (kept under `--track-changes=all`)",
          p(r("He"), f"<w:del {BY}><w:r><w:delText>Ta</w:delText></w:r><w:r><w:delText>riq</w:delText>"
            f"</w:r></w:del>", f"<w:moveFrom {BY}>{r('gone')}</w:moveFrom>"),
          ("He",), (AUTHOR, ("deleted", "Tariq"), ("moved away", "gone"))),
    Place("tracked-deleted table row, hidden row", "comes out as live text", "comes out as live text",
          tbl(tr(tc("kept")), tr(tc("dropped"), properties=f"<w:del {BY}/>"),
              tr(tc("veiled"), properties="<w:hidden/>")),
          ("kept",), (AUTHOR, ("deleted row", "dropped"), ("hidden row", "veiled"))),
    Place("content control, block or inline", "lost", "yes",
          f"<w:sdt><w:sdtContent>{p(r('block'))}</w:sdtContent></w:sdt>"
          + p(r("in"), f"<w:sdt><w:sdtContent>{r('line')}</w:sdtContent></w:sdt>"),
          ("block", "inline")),
    Place("content control around a cell", "lost, later columns shift left", "yes",
          tbl(tr(f"<w:sdt><w:sdtContent>{tc('first')}</w:sdtContent></w:sdt>", tc("second"))),
          ("first", "second")),
    Place("content control around a row", "whole row lost", "yes",
          tbl(f"<w:sdt><w:sdtContent>{tr(tc('a row'))}</w:sdtContent></w:sdt>"), ("a row",)),
    Place("headers and footers (first, even, default)", "only through sections", "lost",
          p(r("body")), ("body",), (("header", "Restricted"), ("footer", "Page of Yusuf")),
          {"word/header1.xml": f"<w:hdr>{p(r('Restricted'))}</w:hdr>",
           "word/footer1.xml": f"<w:ftr>{p(r('Page of '), r('Yusuf'))}</w:ftr>"},
          {"h": ("header", "header1.xml"), "f": ("footer", "footer1.xml")}),
    Place("footnotes, endnotes", "lost", "yes; unreferenced ones lost",
          p(r("Seen"), '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("After")),
          ("Seen", "[note: by GP]", "After", "[note: nobody asks]", "[note: at the end]"), (),
          {"word/footnotes.xml": notes("footnote", "by GP", "nobody asks"),
           "word/endnotes.xml": notes("endnote", "at the end")},
          {"f": ("footnotes", "footnotes.xml"), "e": ("endnotes", "endnotes.xml")}),
    Place("comments, their authors, people.xml", "comments API only", "lost; orphan comments always",
          p(r("said")), ("said",),
          (AUTHOR, ("comment", "Is this Precious?"), ("author", "ines@board.example")),
          {"word/comments.xml": f"<w:comments><w:comment {BY}>{p(r('Is this '), r('Precious?'))}"
           "</w:comment></w:comments>",
           "word/people.xml": '<w15:people><w15:person w15:author="Ines Carvalho"><w15:presenceInfo'
           ' w15:providerId="AD" w15:userId="ines@board.example"/></w15:person></w15:people>'}),
    Place("text box, with its fallback copy", "lost", "kept once, rest of its paragraph discarded",
          p(r("before"), run(ALT.format(SHAPE.format(p(r("boxed"))), vml(p(r("boxed"))))), r(" after")),
          ("before after", "boxed"), (("object name", "Box 1"),), left_out=("boxed",)),
    Place("VML-only text box, WordArt, wps without fallback", "lost", "lost",
          p(run(vml(p(r("old box"))))) + p(run(SHAPE.format(p(r("new box")))))
          + p(run('<w:pict><v:shape><v:textpath string="Letters"/></v:shape></w:pict>')),
          ("old box", "new box", "Letters"), (("object name", "Box 1"),)),
    Place("`fldSimple` result (MERGEFIELD, REF, AUTHOR)", "lost", "lost",
          p(f'<w:fldSimple w:instr="MERGEFIELD Child">{r("Amina")}</w:fldSimple>'),
          ("Amina",), (("field instruction", "MERGEFIELD Child"),)),
    Place("field instructions: HYPERLINK mailto, XE index entry, INCLUDEPICTURE path", "no",
          "leak as href or attribute",
          p(fld('HYPERLINK "mailto:k.osei@school.example"', r("mail"))), ("mail",),
          (("field instruction", 'HYPERLINK "mailto:k.osei@school.example"'),)),
    Place("hidden text (`w:vanish`, by run or by style), white text, 0.5 pt text",
          "comes out as live text", "comes out as live text",
          p(r("seen"), r("one", "<w:vanish/>"), r(" two", '<w:rStyle w:val="Quiet"/>'),
            r(" and"), r("white", '<w:color w:val="FFFFFF"/>'), r(" so"), r("dust", '<w:sz w:val="1"/>')),
          ("seen and so",), (("hidden", "one two"), ("invisible", "white"), ("invisible", "dust")),
          {"word/styles.xml": HIDING}, STYLES),
    Place("`w:smartTag`", "lost", "yes",
          p(f'<w:smartTag w:element="PersonName">{r("Olga")}</w:smartTag>'), ("Olga",),
          (("tag", "PersonName"),)),
    Place("inline and block `w:customXml`, ruby, bdo/dir", "lost", "lost",
          f'<w:customXml w:element="visit">{p(r("block"))}</w:customXml>'
          + p(f'<w:customXml w:element="visit">{r("in")}</w:customXml>',
              f'<w:bdo w:val="rtl">{r("line")}</w:bdo>')
          + p(run(f"<w:ruby><w:rt>{r('mei')}</w:rt><w:rubyBase>{r('美')}</w:rubyBase></w:ruby>")),
          ("block", "inline", "美 (mei)"), (("tag", "visit"),)),
    Place("maths", "lost", "yes",
          p("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
            "</m:den></m:f></m:oMath>"), ("1/2",)),
    Place("text under a vertical merge", "top cell repeated", "lost",
          tbl(tr(tc("3 May", '<w:vMerge w:val="restart"/>'), tc("a")),
              tr(tc("late", "<w:vMerge/>"), tc("b"))), ("3 May\nlate", "a", "b")),
    Place("`gridSpan`", "text repeated per column", "yes",
          tbl(tr(tc("wide", '<w:gridSpan w:val="2"/>'), tc("next"))), ("wide", "next")),
    Place("`gridBefore` / `gridAfter`", "cells shift", "cells shift",
          tbl(tr(tc("second"), properties='<w:gridBefore w:val="1"/>')), ("second",)),
    Place("nested tables", "only if you recurse", "yes",
          tbl(tr(tc("outer", inside=tbl(tr(tc("inner")))), tc("next"))), ("outer", "next", "inner")),
    Place("`w:sym`, no-break and soft hyphens", "lost / changed", "changed",
          p(run('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
            run("<w:t>Anne</w:t><w:noBreakHyphen/><w:t>Marie</w:t><w:softHyphen/><w:t>s</w:t>")),
          ("✓Anne\u2011Marie\u00ads",)),
    Place("alt text and titles of pictures and tables, hyperlink targets, bookmark names",
          "not in text", "leak",
          p('<w:bookmarkStart w:id="1" w:name="Kemal_home"/>', run(PICTURE),
            f'<w:hyperlink r:id="l" w:tooltip="his page">{r("link")}</w:hyperlink>'), ("link",),
          (("bookmark", "Kemal_home"), ("alt text", "Kemal by the gate"), ("alt text", "School photo"),
           ("object name", "Picture 1"), ("object name", "kemal.jpg"), ("alt text", "his page"),
           ("link target", "https://news.example/kemal")),
          relations={"l": ("hyperlink", "!https://news.example/kemal")}),
    Place("SmartArt", "neither reads", "neither reads",
          p(run(VISUAL.format('<dgm:relIds r:dm="d"/>'))), ("Mother told",), (),
          {"word/diagrams/data1.xml": DATA, "word/diagrams/drawing1.xml": DRAWN},
          {"d": ("diagramData", "diagrams/data1.xml")}, ("Mother told",)),
    Place("chart titles and caches", "neither reads", "neither reads",
          p(run(VISUAL.format('<c:chart r:id="c"/>'))), ("Visits to school", "May, June"),
          (("formula", "Sheet1!$A$1"),), {"word/charts/chart1.xml": CHART},
          {"c": ("chart", "charts/chart1.xml")}),
    Place("altChunk", "neither reads", "neither reads", '<w:altChunk r:id="a"/>', (),
          (("inserted file", "Tariq left"),), {"word/part.html": "<p>Tariq <b>left</b></p>"},
          {"a": ("aFChunk", "part.html")}),
    Place("embedded workbooks", "neither reads", "neither reads", p(r("see sheet")), ("see sheet",),
          (("embedded", "Marek Nowak"),), {"word/embeddings/sheet1.xlsx": workbook("Marek Nowak")}),
    Place("OLE objects", "neither reads", "neither reads", p(r("object")), ("object",),
          (("binary text", "Marek Nowak"), ("binary text", "Zofia Nowak")),
          {"word/embeddings/oleObject1.bin":
           b"\xd0\xcf\x11\xe0\0\1Marek Nowak\0\1" + "Zofia Nowak".encode("utf-16-le") + b"\1\2"}),
    Place("docProps (core, app, custom)", "neither reads", "neither reads", p(r("text")), ("text",),
          (("property", "Case of Tariq"), ("property", "Avon Police"), ("property", "Officer")),
          {"docProps/core.xml": "<cp:coreProperties><dc:title>Case of Tariq</dc:title>"
           "</cp:coreProperties>",
           "docProps/custom.xml": '<Properties xmlns="http://schemas.openxmlformats.org/'
           'officeDocument/2006/custom-properties"><property name="Officer"><x>Avon Police</x>'
           "</property></Properties>"}),
    Place("custom XML", "neither reads", "neither reads", p(r("text")), ("text",),
          (("custom XML", "Tariq"), ("custom XML", "subject of review")),
          {"customXml/item1.xml": '<case xmlns="urn:board" role="subject of review"><n>Tariq</n></case>'}),
    Place("glossary", "neither reads", "neither reads", p(r("text")), ("text",),
          (("glossary", "Dear Ms Okafor"),),
          {"word/glossary/document.xml": "<w:glossaryDocument><w:docParts><w:docPart><w:docPartBody>"
           f"{p(r('Dear Ms '), r('Okafor'))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"}),
    Place("document variables, attached template path", "neither reads", "neither reads",
          p(r("text")), ("text",),
          (("document variable", "ChildName"), ("document variable", "Tariq"),
           ("link target", "file:///C:/Users/icarvalho/imr.dotx")),
          {"word/settings.xml": '<w:settings><w:docVars><w:docVar w:name="ChildName" w:val="Tariq"/>'
           "</w:docVars></w:settings>",
           "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/'
           'package/2006/relationships"><Relationship Id="t" Type="x/attachedTemplate"'
           ' Target="file:///C:/Users/icarvalho/imr.dotx" TargetMode="External"/></Relationships>'}),
    Place("content-control tags and list items, form-field help", "neither reads", "neither reads",
          p('<w:sdt><w:sdtPr><w:alias w:val="Social worker"/><w:tag w:val="sw"/><w:dropDownList>'
            '<w:listItem w:displayText="Ngozi" w:value="n1"/></w:dropDownList></w:sdtPr><w:sdtContent>'
            f"{r('chosen')}</w:sdtContent></w:sdt>",
            '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:helpText'
            ' w:val="Name of the child"/></w:ffData></w:fldChar></w:r>',
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'), ("chosen",),
          (("content control", "Social worker"), ("content control", "sw"),
           ("content control", "Ngozi"), ("content control", "n1"), ("form field", "Text1"),
           ("form field", "Name of the child"))),
    Place("permission editors, revision authors", "neither reads", "neither reads",
          p('<w:permStart w:id="1" w:ed="avon\\icarvalho"/>', f"<w:ins {BY}>{r('new')}</w:ins>"),
          ("new",), (("editor", "avon\\icarvalho"), AUTHOR)),
    Place("unused relationships, orphan parts", "neither reads", "neither reads", p(r("text")),
          ("text",), (("link target", "http://old.example/tariq"), ("orphan part", "Old draft")),
          {"word/document2.xml": f"<w:document><w:body>{p(r('Old draft'))}</w:body></w:document>"},
          {"old": ("hyperlink", "!http://old.example/tariq")}),
    Place("thumbnail, picture EXIF", "neither reads", "neither reads; pictures keep EXIF",
          p(r("text")), ("text",), (("picture data", "Camera of Marek"),),
          {"word/media/image1.jpeg": jpeg(b"Camera of Marek\0")}),
    Place("zip comment and member names", "neither reads", "neither reads", p(r("text")), ("text",),
          (("part name", "word/media/Tariq at home.bin"), ("zip comment", "packed by Ines")),
          {"word/media/Tariq at home.bin": b"\1"}, comment=b"packed by Ines"),
)  # fmt: skip


def test_places_of_evidence_are_places() -> None:
    assert {place.name for place in PLACES} >= EVIDENCE_ONLY


def build(place: Place, make: Callable[..., bytes]) -> bytes:
    return make(place.body, place.parts, place.relations, comment=place.comment)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_content_once_and_nothing_else(
    place: Place,
    make: Callable[..., bytes],
    open_docx: Callable[[bytes], Submission],
    content: Callable[[Submission], list[str]],
) -> None:
    submission = open_docx(build(place, make))
    assert content(submission) == list(place.content)
    assert {(e.kind, e.text) for e in submission.evidence} == set(place.evidence)
    copies = tuple(row.text for row in submission.ledger if row.status == "left_out")
    assert copies == place.left_out


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_character_is_accounted_for(
    place: Place,
    make: Callable[..., bytes],
    open_docx: Callable[[bytes], Submission],
    characters: Callable[[bytes], int],
    accounted: Callable[[Submission], int],
) -> None:
    data = build(place, make)
    assert accounted(open_docx(data)) == characters(data)


def test_the_table_in_the_docs_is_this_list() -> None:
    docs = Path(__file__).parents[2] / "docs" / "ingest.md"
    table = [
        line for line in docs.read_text(encoding="utf-8").splitlines() if line.startswith("| ")
    ]
    rows = [f"| {e.name} | {e.python_docx} | {e.pandoc} | {e.verdict} |" for e in PLACES]
    assert table[1:] == rows
