"""mc:AlternateContent: the same content several times, for older and newer programs."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ingest.marks import LEAVES
from pipeline.ingest.xml import MC, Element

CHOICES = MC + "AlternateContent"
KNOWN_NAMESPACES = (
    "http://schemas.microsoft.com/office/",
    "http://schemas.openxmlformats.org/",
    "urn:schemas-microsoft-com:",
)


def chosen_branch(choices: Element) -> Element:
    """The first mc:Choice whose needs Word 2010 and this reader meet, or mc:Fallback."""
    known = [b for b in choices if b.tag == MC + "Choice" and _met(b)]
    fallback = [b for b in choices if b.tag == MC + "Fallback"]
    return (known + fallback + [choices])[0]


def _met(branch: Element) -> bool:
    needs = (branch.get("Requires") or "").split()
    spaces = [branch.nsmap.get(prefix) or "" for prefix in needs]
    return bool(spaces) and all(s.startswith(KNOWN_NAMESPACES) for s in spaces)


def leaves(element: Element) -> Iterator[Element]:
    return (node for node in element.iter() if node.tag in LEAVES)


def words_of(branch: Element) -> str:
    return "".join("".join(leaf.text or "" for leaf in leaves(branch)).split())
