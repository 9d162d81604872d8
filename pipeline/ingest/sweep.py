"""What is still in a part's tree after the walker: every attribute that bears text, every text that
the walker did not take. Parts that tell no story are read by this alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from pipeline.ingest import ledger as fates
from pipeline.ingest.attributes import FOREIGN, is_foreign, text_attributes
from pipeline.ingest.ledger import Fate, Ledger, evidence
from pipeline.ingest.marks import LEAVES
from pipeline.ingest.xml import DSP, Element, is_bare, local, namespace, tags
from pipeline.model import SourceRef

PROPERTY = evidence("property", "a property of the file, not its text")
CUSTOM = evidence("custom XML", "data stored beside the text")
EMBEDDED = evidence("embedded", "it stands in a file embedded in this one")
HEADER = evidence("header", "a page header, not the document's text")
FOOTER = evidence("footer", "a page footer, not the document's text")
GLOSSARY = evidence("glossary", "a building block stored with the file")
ORPHAN = evidence("orphan part", "no visible place in the document uses this part")
SIGNATURE = evidence("signature", "a digital signature of the file, not its text")
FORMULA = evidence("formula", "where a chart takes its numbers from")
SETTING = Fate("setting", "left_out", "a setting written as text")

# elements whose text is a measure or a code, never words of an agency
SETTINGS = {
    "posOffset", "align", "pctWidth", "pctHeight", "pctPosHOffset", "pctPosVOffset", "Anchor",
    "LockedField", "fldData", "formatCode",
}  # fmt: skip
CUSTOM_PARTS = (  # what servers of documents store beside the text
    "datastoreItem Sources properties contentTypeSchema CoverPageProperties LongProperties"
    " outSpaceData customPropertyEditors"
)
TOGETHER = {"p", "_plain", "si", "pt", "is"}  # a name may be split over the runs of one of these
PARTS: dict[str, tuple[str, Fate]] = {
    "document": ("body", fates.UNKNOWN), "hdr": ("header", HEADER), "ftr": ("footer", FOOTER),
    "footnotes": ("footnotes", fates.UNKNOWN), "endnotes": ("endnotes", fates.UNKNOWN),
    "comments": ("comments", fates.COMMENT), "glossaryDocument": ("glossary", GLOSSARY),
    "settings": ("settings", fates.UNKNOWN), "webSettings": ("settings", fates.UNKNOWN),
    "styles": ("styles", fates.UNKNOWN), "numbering": ("lists", fates.UNKNOWN),
    "fonts": ("fonts", fates.UNKNOWN), "theme": ("theme", fates.UNKNOWN),
    "people": ("people", fates.UNKNOWN), "Relationships": ("relationships", fates.UNKNOWN),
    "Types": ("package", fates.UNKNOWN), "coreProperties": ("properties", PROPERTY),
    "Properties": ("properties", PROPERTY), "chartSpace": ("chart", ORPHAN),
    "dataModel": ("diagram", ORPHAN), "drawing": ("diagram", ORPHAN),
    "chartStyle": ("chart", fates.UNKNOWN), "colorStyle": ("chart", fates.UNKNOWN),
    "layoutDef": ("diagram", fates.UNKNOWN), "styleDef": ("diagram", fates.UNKNOWN),
    "colorsDef": ("diagram", fates.UNKNOWN), "themeOverride": ("theme", fates.UNKNOWN),
    "ocx": ("form control", fates.UNKNOWN), "userShapes": ("chart", ORPHAN),
    "Signature": ("signature", SIGNATURE),
    **dict.fromkeys(CUSTOM_PARTS.split(), ("custom XML", CUSTOM)),
}  # fmt: skip


def part_of(root: Element, number: int) -> tuple[str, Fate]:
    """The safe word for a part, and the fate of a text in it that nothing else claims."""
    if is_foreign(root):
        return "custom XML", CUSTOM
    known = PARTS.get(local(root))
    return known or (f"other part {number}", fates.UNKNOWN)


def sweep(root: Element, part: str, fate: Fate, ledger: Ledger) -> None:
    """List everything that is left in a tree. An unknown place that bears text is warned of."""
    ref = SourceRef(ledger.submission, part)
    for element, name, attribute_fate in text_attributes(root):
        known = fate if attribute_fate is FOREIGN and fate is not fates.UNKNOWN else attribute_fate
        _list(ledger, ref, f"attribute {_safe(name)}", known, element.get(name, ""))
    if not is_bare(root):
        _sweep_texts(root, lambda e: _fate(e, fate), ledger, ref)


def _sweep_texts(
    root: Element, fate_of: Callable[[Element], Fate], ledger: Ledger, ref: SourceRef
) -> None:
    """Texts in a row that belong together are listed as one: the runs of a paragraph, say."""
    group: Element | None = None
    held: list[str] = []
    fate = fates.UNKNOWN
    for words, owner, together in _texts(root):
        if together is not group or fate_of(owner) != fate:
            _list(ledger, ref, "text", fate, "".join(held))
            group, fate, held = together, fate_of(owner), []
        held.append(words)
    _list(ledger, ref, "text", fate, "".join(held))


def _texts(root: Element) -> Iterator[tuple[str, Element, Element]]:
    """Every text with its element, and the paragraph or the like that keeps it together."""
    around: list[Element] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if local(element) in TOGETHER:
                around.append(element)
            text = element.text
            if text and (element.tag in LEAVES or not text.isspace()):
                yield text, element, around[-1] if around else element
        else:
            if around and around[-1] is element:
                around.pop()
            tail, parent = element.tail, element.getparent()
            if tail and parent is not None and not tail.isspace():
                yield tail, parent, around[-1] if around else parent


def _fate(element: Element, fate: Fate) -> Fate:
    name = local(element)
    if name in SETTINGS:
        return SETTING
    if name == "FieldCodes":
        return fates.FIELD
    if name == "f" and namespace(element).endswith("/chart"):
        return FORMULA
    return fate


def _list(ledger: Ledger, ref: SourceRef, place: str, fate: Fate, text: str) -> None:
    if fate in (fates.UNKNOWN, FOREIGN) and text.strip():
        ledger.warn(
            f"{ref.part}: text stands in an element or attribute that this reader does not know;"
            " it is listed as evidence, not read as content"
        )
    ledger.add(ref, place, fate, text)


def _safe(name: str) -> str:
    """An attribute's local name, if it is one of a schema's plain words."""
    word = name.rpartition("}")[2]
    return word if word.isascii() and word.isalpha() and len(word) < 20 else "of another name"


def is_story(root: Element) -> bool:
    return root.tag in STORIES


STORIES = tags("document hdr ftr footnotes endnotes comments glossaryDocument")
DRAWING_COPY = DSP + "drawing"
