"""What bears text in a drawing: text boxes, shapes' own text, WordArt, charts and diagrams.

It is found while the paragraph that anchors it is read, and read itself after that paragraph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pipeline.ingest import ledger as fates
from pipeline.ingest.alternatives import CHOICES
from pipeline.ingest.colours import shape_fill, vml
from pipeline.ingest.context import Context
from pipeline.ingest.formatting import NOTHING
from pipeline.ingest.xml import CX, DGM, WP, WPS, A, C, Element, R, V, W, local, popped

if TYPE_CHECKING:
    from pipeline.ingest.story import Story

Act = Callable[[], None]

TEXT_BOX = W + "txbxContent"
WORD_ART = V + "textpath"
TEXT_BODIES = {A + "txBody", A + "t"}
VISUALS = {C + "chart", CX + "chart", DGM + "relIds"}


def drawn(story: Story, element: Element, context: Context, paper: str) -> Iterator[Act]:
    """What to do, after the paragraph, for each place that bears text. paper: the colour behind."""
    story.deeper()
    for child in element:
        reader = READERS.get(str(child.tag))
        if reader is not None:
            yield _later(reader, story, child, context, paper)
        elif child.tag == CHOICES:
            yield from drawn(story, story.choice(child), context, paper)
        else:
            inside = context.under(fates.HIDDEN_SHAPE) if _hidden(child, context) else context
            yield from drawn(story, child, inside, _fill(story, child, paper))
    story.depth -= 1


def _later(
    reader: Callable[[Story, Element, Context], None],
    story: Story,
    element: Element,
    context: Context,
    paper: str,
) -> Act:
    fate = fates.TEXT_BOX if context.content else context.fate
    inside = context._replace(fate=fate, paper=paper, cell=NOTHING)
    return lambda: reader(story, element, inside)


def _box(story: Story, box: Element, context: Context) -> None:
    fields, story.fields = story.fields, []
    story.blocks(box, context)
    story.fields = fields


def _shape_text(story: Story, body: Element, context: Context) -> None:
    for paragraph in body.iter(A + "p"):
        story.begin(None)
        for leaf in paragraph.iter(A + "t", A + "br"):
            story.take(leaf, context.fate)
        story.end(context)


def _word_art(story: Story, path: Element, context: Context) -> None:
    story.begin(None)
    story.line.add(popped(path, "string"), context.fate)
    story.end(context)


def _visual(story: Story, element: Element, context: Context) -> None:
    story.hooks.visual(element.get(R + "dm") or element.get(R + "id") or "", context)


READERS: dict[str, Callable[[Story, Element, Context], None]] = {
    TEXT_BOX: _box,
    WORD_ART: _word_art,
    **dict.fromkeys(TEXT_BODIES, _shape_text),
    **dict.fromkeys(VISUALS, _visual),
}


def _hidden(element: Element, context: Context) -> bool:
    if not context.content:
        return False
    if element.tag in (WP + "anchor", WP + "inline"):
        name = element.find(WP + "docPr")
        return name is not None and name.get("hidden") in ("1", "true")
    style = element.get("style", "") if str(element.tag).startswith(V) else ""
    return "visibility:hidden" in style.replace(" ", "")


def _fill(story: Story, element: Element, paper: str) -> str:
    """The colour behind the text of a shape: "" where it cannot be known."""
    if element.tag == WPS + "wsp":
        return shape_fill(element, story.formatting.theme, paper)
    if not str(element.tag).startswith(V) or local(element) == "textbox":
        return paper
    return _vml_fill(element, paper)


def _vml_fill(shape: Element, paper: str) -> str:
    if shape.get("filled") in ("f", "false"):
        return paper
    colour = shape.get("fillcolor")
    if colour is None:
        return "" if shape.find(V + "fill") is not None else paper
    return vml(colour)
