"""The words of charts and diagrams, in the order in which they stand in their part."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.ingest.marks import LEAVES
from pipeline.ingest.xml import A, Element, local

CACHES = {"strCache", "numCache", "strLit", "numLit", "lvl"}  # of c: and cx: alike


def visual_texts(root: Element) -> Iterator[tuple[str, str]]:
    """Each text as (as shown, as it stands in the file), taken out of the tree.

    A paragraph of a title or a diagram is one text, and so is each list of names or numbers.
    """
    for element in root.iter():
        if element.tag == A + "p":
            words = "".join(_take(leaf) for leaf in element.iter() if leaf.tag in LEAVES)
            if words:
                yield words, words
        elif local(element) in CACHES:
            points = [_take(point) for point in element.iter() if local(point) in ("v", "pt")]
            points = [point for point in points if point.strip()]
            if points:
                yield ", ".join(points), "".join(points)


def _take(leaf: Element) -> str:
    text, leaf.text = leaf.text or "", None
    return text
