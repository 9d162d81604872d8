"""Maths and ruby in one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ingest.alternatives import CHOICES
from pipeline.ingest.context import Context
from pipeline.ingest.names import CHANGES, INLINE_WRAPPERS, RUN
from pipeline.ingest.xml import Element, M, W

if TYPE_CHECKING:
    from pipeline.ingest.story import Story

SIGNS = {M + "den": "/", M + "sup": "^", M + "sub": "_", M + "rad": "√"}


def maths(story: Story, element: Element, context: Context) -> None:
    """A formula: a fraction of 1 and 2 must not become 12."""
    story.deeper()
    for child in element:
        tag = child.tag
        if tag in (M + "r", RUN):
            story.run(child, context)
        elif tag == CHOICES:
            maths(story, story.choice(child), context)
        elif tag in CHANGES or tag in INLINE_WRAPPERS:
            maths(story, child, story.changed(child, context))
        elif isinstance(tag, str) and tag.startswith(M):
            story.added(SIGNS.get(tag, ""), context)
            maths(story, child, context)
    story.depth -= 1


def ruby(story: Story, element: Element, context: Context) -> None:
    """The base, then the reading that stands above it, in brackets."""
    for base in element.findall(W + "rubyBase"):
        story.inline(base, context)
    story.added(" (", context)
    for reading in element.findall(W + "rt"):
        story.inline(reading, context)
    story.added(")", context)
