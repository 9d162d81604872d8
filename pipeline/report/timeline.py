"""The published timeline: a table of counts, darker where more is recorded; the number says it too.

A table and no picture: everybody can read it, verify searches every word of it in every format,
and no pixel can hold what the words do not.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import SafeEvent, SafeSpan, SafeText, SafeTimeline
from pipeline.report.tree import Node, div, link, node, para, paras, raw, table, words

SHADES = 4  # of the page designs: "heat-1" to "heat-4"
_DATE, _KEY = 0.2, 0.14  # shares of the page's width
_ROOM = 1 - _DATE - _KEY


def timeline(known: SafeTimeline, events: Sequence[SafeEvent]) -> list[Node]:
    """A column an agency, a row a time; as many tables as the agencies' names need.

    Key events are named where they are printed among others.
    """
    most = max((count for span in known.spans for count in span.counts), default=0)
    keys = {event.key for event in events} == {True, False}
    return [_grid(known, columns, most, keys) for columns in _tables(known.agencies) if most]


def _tables(agencies: Sequence[SafeText]) -> list[range]:
    """Which agencies share a table: no word of a name is parted, and the tables are alike wide."""
    widths = [_width(agency) for agency in agencies]
    runs: list[range] = []
    for count in range(1, len(agencies) + 1):
        size = -(-len(agencies) // count)
        starts = range(0, len(agencies), size)
        runs = [range(start, min(start + size, len(agencies))) for start in starts]
        if all(sum(widths[i] for i in run) <= _ROOM for run in runs):
            break
    return runs


def _width(agency: SafeText) -> float:
    longest = max((len(word) for word in agency.value.split()), default=0)
    return max(0.02 + 0.011 * longest, 0.08)


def _grid(known: SafeTimeline, columns: Sequence[int], most: int, keys: bool) -> Node:
    heads = ["When", *(known.agencies[i].value for i in columns), *["Key events"] * keys]
    rows = [
        [
            paras(span.date.value),
            *(_count(span.counts[i], most) for i in columns),
            *[_key(span)] * keys,
        ]
        for span in known.spans
    ]
    needed = [_width(known.agencies[i]) for i in columns]
    spare = (1 - _DATE - _KEY * keys - sum(needed)) / len(needed)
    widths = [_DATE, *(width + spare for width in needed), *[_KEY] * keys]
    return table("timeline", heads, rows, widths, row_heads=1)


def _count(count: int, most: int) -> list[Node]:
    if not count:
        return []
    shade = -(-SHADES * count // most)
    return [
        raw("typst", f"#heat({shade})["),
        div([para(words(str(count)))], f"heat-{shade}", style=f"Heat {shade}"),
        raw("typst", "]"),
    ]


def _key(span: SafeSpan) -> list[Node]:
    """Links to the events themselves: "12, 15"."""
    inlines: list[Node] = []
    for number in span.key:
        inlines += [node("Str", ","), node("Space")] if inlines else []
        inlines.append(link(words(str(number)), f"event-{number}"))
    return [para(inlines)] if inlines else []
