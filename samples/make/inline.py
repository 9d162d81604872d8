"""Runs of text, and what python-docx cannot write: tracked changes, footnotes, text boxes …"""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree

from . import markup

WHEN = "2013-11-25T09:30:00Z"
NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

# Word writes a text box twice: as a shape, and as VML for readers that know no shapes.
BOX = """<w:r {ns}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="72000" distB="72000" distL="0" distR="0" simplePos="0" relativeHeight="2"
 behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>540000</wp:posOffset></wp:positionV>
<wp:extent cx="5400000" cy="540000"/><wp:wrapTopAndBottom/>
<wp:docPr id="{id}" name="Text Box {id}"/><a:graphic><a:graphicData
 uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="540000"/>
</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill>
<a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent><w:p>{runs}</w:p>
</w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="91440" tIns="45720" rIns="91440"
 bIns="45720" anchor="t"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape id="box{id}" style="width:425pt;height:42pt"><v:textbox>
<w:txbxContent><w:p>{runs}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
SPACES = nsdecls("w", "wp", "a") + (
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)


def element(tag: str, attributes: dict[str, str] | None = None) -> etree._Element:
    made: etree._Element = OxmlElement(tag)
    for name, value in (attributes or {}).items():
        made.set(qn(name), value)
    return made


class Inline:
    """Adds marked-up text to the paragraphs of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.footnotes: list[etree._Element] = []
        self.number = 100  # of revisions and shapes, unique in the document

    def add(
        self, paragraph: Paragraph, text: str, *, bold: bool = False, colour: str = ""
    ) -> list[list[str]]:
        """Writes the text; returns the rows of a nested table, for the caller to place."""
        self.paragraph, self.nested = paragraph, list[list[str]]()
        self.bold, self.colour = bold, colour
        self._children(markup.parse(text), paragraph._p)
        return self.nested

    def finish(self) -> None:
        """Puts the footnotes into a part of their own."""
        if not self.footnotes:
            return
        root = parse_xml(f"<w:footnotes {nsdecls('w')}/>")
        for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
            root.append(_separator(number, kind))
        root.extend(self.footnotes)
        blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), NOTES, blob, self.document.part.package)
        self.document.part.relate_to(part, REL.FOOTNOTES)

    def _children(self, node: etree._Element, parent: etree._Element) -> None:
        self._run(parent, node.text)
        for child in node:
            self._child(child, parent)
            self._run(parent, child.tail)

    def _child(self, node: etree._Element, parent: etree._Element) -> None:
        handler = getattr(self, f"_{node.tag}", None)
        if handler is None:  # id, phrase: nothing but their text
            self._children(node, parent)
        else:
            handler(node, parent)

    def _run(self, parent: etree._Element, text: str | None, *, tag: str = "w:t") -> None:
        for number, piece in enumerate((text or "").split("|")):
            if not piece:
                continue
            run = element("w:r", {"w:rsidR": f"00A{number:05d}"} if number else None)
            run.append(self._look(hidden=parent.get("hidden") is not None))
            words = element("w:delText" if parent.tag == qn("w:del") else tag)
            words.text = piece
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(words)
            parent.append(run)

    def _look(self, *, hidden: bool) -> etree._Element:
        look = element("w:rPr")
        if self.bold:
            look.append(element("w:b"))
        if hidden:
            look.append(element("w:vanish"))
        if self.colour:
            look.append(element("w:color", {"w:val": self.colour}))
        return look

    def _revision(self, node: etree._Element, parent: etree._Element) -> None:
        self.number += 1
        who = {"w:id": str(self.number), "w:author": node.get("by", ""), "w:date": WHEN}
        made = element(f"w:{node.tag}", who)
        parent.append(made)
        self._children(node, made)

    _ins = _del = _revision

    def _hide(self, node: etree._Element, parent: etree._Element) -> None:
        parent.set("hidden", "")
        self._children(node, parent)
        del parent.attrib["hidden"]

    def _tag(self, node: etree._Element, parent: etree._Element) -> None:
        uri = "urn:schemas-microsoft-com:office:smarttags"
        made = element("w:smartTag", {"w:uri": uri, "w:element": "PersonName"})
        parent.append(made)
        self._children(node, made)

    def _control(self, node: etree._Element, parent: etree._Element) -> None:
        made, properties, content = (element(f"w:{t}") for t in ("sdt", "sdtPr", "sdtContent"))
        properties.append(element("w:alias", {"w:val": node.get("title", "")}))
        properties.append(element("w:tag", {"w:val": node.get("tag", "")}))
        made.extend([properties, content])
        parent.append(made)
        self._children(node, content)

    def _mail(self, node: etree._Element, parent: etree._Element) -> None:
        target = f"mailto:{node.get('to')}"
        made = element(
            "w:hyperlink",
            {"r:id": self.document.part.relate_to(target, REL.HYPERLINK, is_external=True)},
        )
        parent.append(made)
        self._children(node, made)

    def _note(self, node: etree._Element, parent: etree._Element) -> None:
        number = str(len(self.footnotes) + 1)
        note, paragraph = element("w:footnote", {"w:id": number}), element("w:p")
        note.append(paragraph)
        self._children(node, paragraph)
        self.footnotes.append(note)
        parent.append(_raised(element("w:footnoteReference", {"w:id": number})))

    def _comment(self, node: etree._Element, parent: etree._Element) -> None:
        run = Run(parent.findall(qn("w:r"))[-1], self.paragraph)
        words = "".join(str(part) for part in node.itertext())
        comment = self.document.add_comment(
            run, words, node.get("by", ""), node.get("initials", "")
        )
        comment._comment_elm.set(qn("w:date"), WHEN)

    def _box(self, node: etree._Element, parent: etree._Element) -> None:
        self.number += 1
        holder = element("w:p")
        self._children(node, holder)
        runs = "".join(etree.tostring(run, encoding="unicode") for run in holder)
        parent.append(
            parse_xml(BOX.format(ns=SPACES, id=self.number, runs=runs).replace("\n", " "))
        )

    def _nested(self, node: etree._Element, parent: etree._Element) -> None:
        source = "".join(_source(child) for child in [node])
        self.nested = [[c.strip() for c in row.split(" / ")] for row in source.split(";")]


def _source(node: etree._Element) -> str:
    """The markup that a node was parsed from (identifiers and text only)."""
    words = node.text or ""
    for child in node:
        words += f"{{{child.get('key')}:{child.text}}}{child.tail or ''}"
    return words


def _raised(reference: etree._Element) -> etree._Element:
    run, look = element("w:r"), element("w:rPr")
    look.append(element("w:vertAlign", {"w:val": "superscript"}))
    run.extend([look, reference])
    return run


def _separator(number: int, kind: str) -> etree._Element:
    note = element("w:footnote", {"w:type": kind, "w:id": str(number)})
    paragraph, run = element("w:p"), element("w:r")
    run.append(element(f"w:{kind}"))
    paragraph.append(run)
    note.append(paragraph)
    return note
