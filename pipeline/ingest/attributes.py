"""Which attributes bear text, and the words for each.

Three rules, so that none is passed over: the table below; any attribute of an element in a foreign
namespace that holds two letters in a row; any other whose value holds a word, a space and a word,
or an "@", unless it is known to be a setting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pipeline.ingest.ledger import Fate, evidence
from pipeline.ingest.xml import Element, W, local, namespace

AUTHOR = evidence("author", "the author of a change or comment, or their account")
ALT = evidence("alt text", "describes a picture, shape, table or link")
OBJECT = evidence("object name", "Word's name of a picture, shape or embedded object")
LINK = evidence("link target", "where a link leads")
BOOKMARK = evidence("bookmark", "the name of a bookmark")
CONTROL = evidence("content control", "the name, tag or list of a content control")
FORM = evidence("form field", "the name, help or list of an old form field")
VARIABLE = evidence("document variable", "a variable stored in the document")
INSTRUCTION = evidence("field instruction", "an instruction to Word, not its result")
EDITOR = evidence("editor", "who may edit a protected range")
STYLE = evidence("style name", "the name of a style made for this document")
MERGE = evidence("mail merge", "where letters were merged from")
LABEL = evidence("list label", "the words that Word numbers a list with")
PROPERTY = evidence("property", "the name of a document property")
TAG = evidence("tag", "the name or value of a smart tag or custom XML tag")
OTHER = evidence("attribute", "words in a setting of the file")
FOREIGN = evidence("unknown attribute", "it belongs to an element that this reader does not know")
WORD_ART = evidence("word art", "the words of a WordArt shape")

# (element, attribute) by local name; "*" for any element
ATTRIBUTES: dict[tuple[str, str], Fate] = {
    ("*", "author"): AUTHOR, ("*", "initials"): AUTHOR, ("*", "userId"): AUTHOR,
    ("*", "descr"): ALT, ("*", "title"): ALT, ("*", "alt"): ALT, ("*", "tooltip"): ALT,
    ("tblCaption", "val"): ALT, ("tblDescription", "val"): ALT,
    ("docPr", "name"): OBJECT, ("cNvPr", "name"): OBJECT, ("control", "name"): OBJECT,
    ("hyperlink", "anchor"): LINK, ("hyperlink", "docLocation"): LINK, ("*", "href"): LINK,
    ("bookmarkStart", "name"): BOOKMARK, ("moveFromRangeStart", "name"): BOOKMARK,
    ("moveToRangeStart", "name"): BOOKMARK,
    ("tag", "val"): CONTROL, ("alias", "val"): CONTROL, ("dataBinding", "xpath"): CONTROL,
    ("listItem", "displayText"): CONTROL, ("listItem", "value"): CONTROL,
    ("docPart", "val"): CONTROL,
    ("listEntry", "val"): FORM, ("helpText", "val"): FORM, ("statusText", "val"): FORM,
    ("entryMacro", "val"): FORM, ("exitMacro", "val"): FORM,
    ("docVar", "name"): VARIABLE, ("docVar", "val"): VARIABLE,
    ("fldSimple", "instr"): INSTRUCTION, ("permStart", "ed"): EDITOR,
    ("aliases", "val"): STYLE, ("description", "val"): STYLE, ("lvlText", "val"): LABEL,
    ("connectString", "val"): MERGE, ("query", "val"): MERGE, ("mailSubject", "val"): MERGE,
    ("addressFieldName", "val"): MERGE, ("udl", "val"): MERGE, ("table", "val"): MERGE,
    ("mappedName", "val"): MERGE, ("column", "val"): MERGE,
    ("property", "name"): PROPERTY, ("textpath", "string"): WORD_ART,
    ("smartTag", "element"): TAG, ("customXml", "element"): TAG, ("attr", "val"): TAG,
    ("attr", "name"): TAG, ("sheet", "name"): OBJECT, ("prSet", "phldrT"): CONTROL,
}  # fmt: skip

# settings whose values look like words: fonts, shapes' outlines, lists of prefixes, latent styles
SETTINGS = {
    "ascii", "hAnsi", "cs", "eastAsia", "typeface", "style", "Ignorable", "Requires", "path",
    "ProcessContent", "PreserveElements", "schemaLocation", "coordsize", "points", "eqn", "adj",
    "font", "formatCode", "prefixMappings", "presetClass", "panose", "rsid", "d", "sqref", "spans",
    "gfxdata",
}  # fmt: skip
SETTING_ELEMENTS = {
    "lsdException", "font", "theme", "clrScheme", "fmtScheme", "fontScheme", "custClr", "f",
    "altName", "compatSetting", "numFmt", "mathFont", "themeFamily",
}  # fmt: skip
KNOWN = (
    "http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:", "http://purl.org/dc/", "http://www.w3.org/",
    "http://purl.oclc.org/ooxml/", "http://schemas.microsoft.com/aml/",
)  # fmt: skip
WORDS = re.compile(r"[^\W\d_][ \t\r\n]+[^\W\d_]|@")
LETTERS = re.compile(r"[^\W\d_]{2}")
DIGITS = re.compile(r"[\d.%\s-]*")


def text_attributes(root: Element) -> Iterator[tuple[Element, str, Fate]]:
    """Every attribute that bears text under a root: its element, its name and its fate."""
    rules: dict[tuple[str, str], Fate | None] = {}
    elements: Any = root.iter()  # lxml types its values as str or bytes; parse() makes str
    for element in elements:
        tag = element.tag
        for name, value in element.items():
            key = (tag, name)
            if key not in rules:
                rules[key] = _rule(tag, name)
            rule = rules[key]
            if rule is None:
                # the cheaper question first: most values are numbers and single words
                if not value.isalnum() and WORDS.search(value):
                    yield element, name, OTHER
            elif rule is not SKIP and _says_something(element, value, rule):
                yield element, name, STYLE if _names_style(element, rule) else rule


SKIP = Fate("setting", "left_out", "a setting")


def _rule(tag: str, name: str) -> Fate | None:
    """The table's fate for an attribute, FOREIGN, SKIP, or None where its value has to decide."""
    element, attribute = tag.rpartition("}")[2], name.rpartition("}")[2]
    spaces = (tag.rpartition("}")[0].lstrip("{"), name.rpartition("}")[0].lstrip("{"))
    for key in ((element, attribute), ("*", attribute)):
        if key in ATTRIBUTES and _is_known(spaces[0]):
            return ATTRIBUTES[key]
    if element in ("name", "default") and attribute == "val" and tag.startswith(W):
        return FORM  # or a style's name: what it stands in decides
    if element == "Relationship" and attribute == "Target":
        return LINK
    if not all(_is_known(space) for space in spaces if space) or not spaces[0]:
        return FOREIGN
    return SKIP if attribute in SETTINGS or element in SETTING_ELEMENTS else None


def _is_known(space: str) -> bool:
    return space.startswith(KNOWN)


def _says_something(element: Element, value: str, rule: Fate) -> bool:
    """Whether an attribute of the table bears text in this place."""
    if not value or (rule is FOREIGN and not LETTERS.search(value)):
        return False
    kind = local(element)
    if kind == "Relationship":
        return element.get("TargetMode") == "External"
    if rule is LABEL:
        return LETTERS.search(value) is not None
    if kind == "default":
        return DIGITS.fullmatch(value) is None
    return not _names_style(element, rule) or _named_by_people(element, value)


def _names_style(element: Element, rule: Fate) -> bool:
    parent = element.getparent()
    return rule in (FORM, STYLE) and parent is not None and parent.tag == W + "style"


def _named_by_people(element: Element, value: str) -> bool:
    """Word's own styles have names that everybody has; "… Char" is its shadow of another style."""
    style = element.getparent()
    custom = style is not None and style.get(W + "customStyle") in ("1", "true", "on")
    return custom and not value.endswith(" Char")


def is_foreign(element: Element) -> bool:
    return not _is_known(namespace(element))
