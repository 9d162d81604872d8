"""Whether the text of a run can be seen: hidden, too small, or in the colour of its background."""

from __future__ import annotations

from pipeline.ingest.colours import HIGHLIGHTS, near
from pipeline.ingest.formatting import NOTHING, Formatting, ParagraphFormat, Props
from pipeline.ingest.xml import number

SMALLEST = 6  # half-points: below 3 points nobody can read it
NARROWEST = 10  # per cent of the normal width of a letter

HIDDEN = "hidden text"
INVISIBLE = "text in the colour of its background"
TINY = "text too small to be seen"


def why_unseen(
    formatting: Formatting, direct: Props, form: ParagraphFormat, cell: Props, paper: str
) -> str:
    """Why the text of a run cannot be seen, or "".

    direct: the run's own properties; cell: those of its table's style; paper: the colour behind
    its paragraph.
    """
    letters = formatting.style(direct["style"]).run if "style" in direct else NOTHING
    props = {**formatting.base, **cell, **form.run, **letters, **direct}
    if props.get("special") or _vanishes(formatting.base, direct, form, cell, letters):
        return HIDDEN
    if form.thin or number(props.get("size"), 24) < SMALLEST:
        return TINY
    if 0 < number(props.get("width"), 100) < NARROWEST:
        return TINY
    return INVISIBLE if _blends(props, form.shade or paper) else ""


def _vanishes(
    base: Props, direct: Props, form: ParagraphFormat, cell: Props, letters: Props
) -> bool:
    """w:vanish is a toggle (ECMA-376 part 1, 17.7.3): two styles that both set it cancel."""
    if "vanish" in direct:
        return bool(direct["vanish"])
    toggled = bool(form.run.get("vanish")) != bool(letters.get("vanish"))
    return toggled or bool(cell.get("vanish") or base.get("vanish"))


def _blends(props: Props, paper: str) -> bool:
    """Whether both the letters and their outline have the colour of what is behind them."""
    marker = HIGHLIGHTS.get(props.get("highlight", ""))
    behind = marker or props.get("shade") or paper
    inks = (props.get("colour", "auto"), props.get("outline", "none"))
    return all(_lost(ink, behind, marker) for ink in inks)


def _lost(ink: str, behind: str, marker: str | None) -> bool:
    """Automatic text turns light on dark shading, but not on a highlight: black on black is how
    people think they have redacted a name."""
    if ink == "auto":
        return marker is not None and near("000000", marker)
    return ink == "none" or (bool(ink and behind) and near(ink, behind))
