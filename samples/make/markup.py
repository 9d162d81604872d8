"""The story's own small markup, so that what identifies is marked where it is written.

{key:form}        somebody or something of people.csv, as written here; "|" splits it over runs
{key.birth:form}  a date of birth (birth, death, age, or q for any other detail that identifies)
«words»           the words by which a test knows this event again in the published report
<ins by person> <del by person> <hide> <note> <comment by initials person> <mail to key>
<tag> <box> <control tag title keys>     what Word calls them
@nested a / b; c / d                      a table within the cell
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

ID = re.compile(r"\{([\w-]+)(?:\.(\w+))?:([^}]*)\}")
NESTED = re.compile(r"@nested (.+?)(?= «)")
PHRASE = re.compile(r"«([^»]*)»")
HIDDEN = {"del": "deleted text", "hide": "hidden text", "comment": "comment"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One identifying form. what: "name" for a person, else birth, death, age, place, tel …"""

    key: str
    what: str
    form: str
    where: str


def curly(text: str) -> str:
    """Word's typographic apostrophe, and its quotation marks outside the markup's own tags."""
    text = text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
    parts = re.split(r"(<[^>]*>)", text)
    return "".join(p if p.startswith("<") else re.sub(r'"([^"]*)"', "“\\1”", p) for p in parts)


def parse(text: str) -> etree._Element:
    """One paragraph of the story as a tree; {…} become <id>, « » become <phrase>."""
    text = text.replace("&", "&amp;")
    text = NESTED.sub(r"<nested>\1</nested>", text)
    text = ID.sub(r'<id key="\1" what="\2">\3</id>', text)
    text = text.replace("«", "<phrase>").replace("»", "</phrase>")
    return etree.fromstring(f"<line>{text}</line>")


def plain(text: str) -> str:
    """The words alone, as a plain text file holds them."""
    tree = parse(text)
    return "".join(str(part) for part in tree.itertext()).replace("|", "")


def phrases(text: str) -> list[str]:
    return PHRASE.findall(text)


def marks(text: str, where: str) -> Iterator[Mark]:
    """Every identifier of a paragraph, in reading order, and where it stands."""
    for node in parse(text).iter():
        inside = [HIDDEN[n.tag] for n in node.iterancestors() if n.tag in HIDDEN]
        place = f"{where}, {inside[0]}" if inside else where
        if node.tag == "id":
            form = (node.text or "").replace("|", "")
            yield Mark(node.get("key", ""), node.get("what") or "name", form, place)
        yield from _attribute_marks(node, place)


def _attribute_marks(node: etree._Element, where: str) -> Iterator[Mark]:
    if node.get("person"):
        yield Mark(
            node.get("person", ""), "name", node.get("by", ""), f"{where}, {node.tag} author"
        )
    if node.tag == "mail":
        yield Mark(node.get("key", ""), "mail", node.get("to", ""), f"{where}, link address")
    for key in filter(None, node.get("keys", "").split(",")):
        yield Mark(key, "title", node.get("title", ""), f"{where}, content control")
