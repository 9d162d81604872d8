"""The choice made in a field of an old form, which has no text of its own in the document."""

from __future__ import annotations

from pipeline.ingest.xml import Element, W, has, number, popped, val


def chosen_entry(mark: Element) -> str:
    """The chosen entry of a drop-down, taken out of its list; "" if the field is none."""
    entries = mark.findall(f"{W}ffData/{W}ddList/{W}listEntry")
    if not entries:
        return ""
    choices = mark.find(f"{W}ffData/{W}ddList")
    chosen = number(val(choices, W + "result") or val(choices, W + "default"))
    return popped(entries[min(max(chosen, 0), len(entries) - 1)], W + "val")


def box_sign(mark: Element) -> str:
    """A sign for a check box; "" if the field is none."""
    box = mark.find(f"{W}ffData/{W}checkBox")
    if box is None:
        return ""
    state = W + ("checked" if box.find(W + "checked") is not None else "default")
    return "☒" if has(box, state) else "☐"
