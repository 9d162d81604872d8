"""What the plain paragraphs that lean.py has shortened look like."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.ingest.formatting import UNSTYLED, Formatting, ParagraphFormat, Props
from pipeline.ingest.marks import LOOK
from pipeline.ingest.names import PARAGRAPH_PROPERTIES, RUN_PROPERTIES
from pipeline.ingest.xml import Element, first

# by all that it depends on: why a text is not seen, and the table style's letters that were asked
Asked = dict[tuple[object, ...], tuple[str, Props]]


@dataclass(slots=True)
class Look:
    """What the plain paragraphs of one look have in common. asked: why their text is not seen."""

    form: ParagraphFormat = UNSTYLED
    direct: Props = field(default_factory=dict)
    asked: Asked = field(default_factory=dict)


def looks(root: Element | None, formatting: Formatting) -> dict[str, Look]:
    """The looks of a part's plain paragraphs, by their number."""
    written = root[-1] if root is not None and len(root) else None
    return {
        str(number): Look(
            formatting.paragraph(first(look, PARAGRAPH_PROPERTIES)),
            formatting.run_props(first(look, RUN_PROPERTIES)),
        )
        for number, look in enumerate(written if written is not None else ())
        if look.tag == LOOK
    }
