"""timeline.svg: a swim lane per agency over the whole period; the table beside it is in the HTML.

Exact dates are dots, vague ones bars, gaps shaded, key events named. Lengths are in SVG pixels.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from pipeline.chronology.colours import fills
from pipeline.chronology.contacts import gaps
from pipeline.model import Case, Event, Period

WIDTH, LEFT, RIGHT, TOP = 1600, 230, 30, 56
DOT, STEP, PADDING = 4.5, 12, 8  # radius of a dot, height of one row of marks, space in a lane
LABEL, LETTER = 16, 6.6  # height of a row of labels, width of a letter of 12 pixels
NAME, LANE = 28, 44  # letters in a line of a lane's name; its least height, for two lines
LONGEST_LABEL = 40  # characters
NUMBERED = 80  # events: with more of them only the key ones carry their number
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
INK, PALE = "#1F2937", "#6B7280"  # 14.7 and 4.8 to 1 on white


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on the timeline. number: its place in the chronology; label: for key events."""

    lane: str
    start: date
    end: date
    number: int
    label: str = ""
    words: str = ""  # for the tooltip and for screen readers


@dataclass(frozen=True, slots=True)
class Blank:
    """Days of a lane without contact, both ends included."""

    lane: str
    start: date
    end: date


def timeline(events: Sequence[Event], case: Case) -> str:
    """The confidential timeline of a whole chronology, as SVG text."""
    marks = [
        _mark(number, event)
        for number, event in enumerate(events, start=1)
        if event.date.date_from and event.date.date_to and not event.excluded
    ]
    lanes = list(dict.fromkeys(spec.agency for spec in case.submissions))
    blanks = [Blank(gap.agency, gap.first, gap.last) for gap in gaps(events, case)]
    return draw(lanes, marks, blanks, case.period)


def _mark(number: int, event: Event) -> Mark:
    first, last = event.date.date_from or date.min, event.date.date_to or date.min
    text = " ".join(event.fields[0].text.split())
    words = f"{number}. {event.date.as_written}: {text}"[:200]
    return Mark(event.agency, first, last, number, text if event.key else "", words)


def draw(
    lanes: Sequence[str], marks: Sequence[Mark], blanks: Sequence[Blank], period: Period
) -> str:
    """The picture itself, of anything that has lanes, marks and a period; the same every time."""
    colours = fills(lanes)
    body: list[str] = []
    top = float(TOP)
    for lane in lanes:
        own = sorted((m for m in marks if m.lane == lane), key=lambda m: (m.start, m.end, m.number))
        numbered = {m for m in own if m.label or len(marks) <= NUMBERED}
        shapes, depth = _shapes(own, numbered, top + PADDING, period)
        labels, more = _labels([m for m in own if m.label], top + PADDING + depth, period)
        height = max(2 * PADDING + depth + more, LANE)
        body.append(_lane(lane, top, height, colours[lane]))
        body += [_blank(b, top, height, period) for b in blanks if b.lane == lane]
        body += [*shapes, *labels]
        top += height
    return _page(body, top, period, len(marks))


def _shapes(
    own: Sequence[Mark], numbered: set[Mark], top: float, period: Period
) -> tuple[list[str], float]:
    """The marks of a lane in as many rows as they need, and how deep those are."""
    room = [12 + 6 * len(str(m.number)) if m in numbered else 2 * DOT for m in own]
    spans = [
        (_x(m.start, period), max(_x(m.end, period), _x(m.start, period) + 4) + 2 * DOT + r)
        for m, r in zip(own, room, strict=True)
    ]
    rows = _stack(spans)
    made = [
        _shape(m, top + row * STEP, period, m in numbered) for m, row in zip(own, rows, strict=True)
    ]
    return made, (max(rows, default=0) + 1) * STEP


def _labels(named: Sequence[Mark], top: float, period: Period) -> tuple[list[str], float]:
    """The words of the key events below their marks, never past the edge of the picture."""
    lefts = [min(_x(m.start, period), WIDTH - _length(m)) for m in named]
    rows = _stack([(x, x + _length(m)) for x, m in zip(lefts, named, strict=True)])
    made = [
        _text(x, top + row * LABEL + 12, _short(m), 12, INK)
        for x, row, m in zip(lefts, rows, named, strict=True)
    ]
    return made, (max(rows, default=-1) + 1) * LABEL


def _page(body: Iterable[str], bottom: float, period: Period, count: int) -> str:
    height = round(bottom) + 40
    words = (
        f"{count} events from {period.start.isoformat()} to {period.end.isoformat()}, one row for "
        "each agency. Dots are exact dates, bars are vague ones, hatched spans are gaps without "
        "contact. The table of events says the same in words."
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-labelledby="tl-title tl-desc" '
        'font-family="Arial, Helvetica, sans-serif">\n'
        f'<title id="tl-title">Timeline</title>\n<desc id="tl-desc">{escape(words)}</desc>\n'
        '<defs><pattern id="gap" width="8" height="8" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect width="8" height="8" fill="#ffffff" '
        f'fill-opacity="0.7"/><path d="M0 0V8" stroke="{PALE}" stroke-width="1.5"/>'
        "</pattern></defs>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>\n'
        + "\n".join([*body, *_axis(period, bottom), _legend(bottom)])
        + "\n</svg>\n"
    )


def _axis(period: Period, bottom: float) -> list[str]:
    """A line for each month, named where there is room; a stronger one for each year."""
    months = _months(period)
    every = max(1, -(-len(months) * 46 // (WIDTH - LEFT - RIGHT)))
    made = []
    for i, month in enumerate(months):
        x = _x(month, period)
        year = month.month == 1 or i == 0
        colour = INK if year else "#D1D5DB"
        made.append(
            f'<path d="M{x:.1f} {TOP}V{bottom:.1f}" stroke="{colour}" stroke-opacity="0.5"/>'
        )
        if i % every == 0:
            made.append(_text(x + 2, TOP - 8, MONTHS[month.month - 1], 12, PALE))
        if year:
            made.append(_text(x + 2, TOP - 26, f"{month.year}", 14, INK, bold=True))
    return made


def _months(period: Period) -> list[date]:
    first = period.start.year * 12 + period.start.month - 1
    last = period.end.year * 12 + period.end.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(first, last + 1)]


def _lane(name: str, top: float, height: float, colour: str) -> str:
    lines = textwrap.wrap(name, NAME, max_lines=2, placeholder=" …")
    words = "".join(
        _text(8, top + PADDING + 12 + 15 * i, line, 13, INK, bold=True)
        for i, line in enumerate(lines)
    )
    return (
        f'<rect x="0" y="{top:.1f}" width="{WIDTH}" height="{height:.1f}" fill="#{colour}" '
        f'fill-opacity="0.45" stroke="#ffffff" stroke-width="2"/>\n'
        f"<g>{words}<title>{_clean(name)}</title></g>"
    )


def _blank(blank: Blank, top: float, height: float, period: Period) -> str:
    left, right = _x(blank.start, period), _x(blank.end, period)
    days = (blank.end - blank.start).days + 1
    return (
        f'<rect x="{left:.1f}" y="{top + 2:.1f}" width="{right - left:.1f}" '
        f'height="{height - 4:.1f}" fill="url(#gap)">'
        f"<title>{days} days without contact</title></rect>"
    )


def _shape(mark: Mark, top: float, period: Period, numbered: bool) -> str:
    x, end, middle = _x(mark.start, period), _x(mark.end, period), top + STEP / 2
    tip = f"<title>{_clean(mark.words)}</title>" if mark.words else ""
    fill = "#B91C1C" if mark.label else INK
    if mark.start == mark.end:
        shape = f'<circle cx="{x:.1f}" cy="{middle:.1f}" r="{DOT}" fill="{fill}">{tip}</circle>'
    else:
        shape = (
            f'<rect x="{x:.1f}" y="{middle - 3:.1f}" width="{max(end - x, 4):.1f}" height="6" '
            f'rx="3" fill="{fill}" fill-opacity="0.65">{tip}</rect>'
        )
    number = _text(end + 6, middle + 3.5, str(mark.number), 9, INK) if numbered else ""
    return shape + number


def _short(mark: Mark) -> str:
    words = f"{mark.number}. {mark.label}"
    return words if len(words) <= LONGEST_LABEL else words[: LONGEST_LABEL - 1] + "…"


def _length(mark: Mark) -> float:
    return len(_short(mark)) * LETTER + 10


def _stack(spans: Sequence[tuple[float, float]]) -> list[int]:
    """The row for each span, so that none overlaps another of its row; spans come by start."""
    ends: list[float] = []
    rows = []
    for start, end in spans:
        row = next((i for i, last in enumerate(ends) if last <= start), len(ends))
        ends[row : row + 1] = [end]
        rows.append(row)
    return rows


def _x(day: date, period: Period) -> float:
    """Days outside the period stand at its edge: their own date is in the tooltip and the table."""
    whole = max((period.end - period.start).days, 1)
    share = min(max((day - period.start).days / whole, 0.0), 1.0)
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _legend(bottom: float) -> str:
    y = bottom + 24
    return (
        f'<circle cx="{LEFT + 6}" cy="{y - 4:.1f}" r="{DOT}" fill="{INK}"/>'
        + _text(LEFT + 18, y, "exact date", 12, INK)
        + f'<rect x="{LEFT + 100}" y="{y - 7:.1f}" width="30" height="6" rx="3" fill="{INK}" '
        'fill-opacity="0.65"/>'
        + _text(LEFT + 138, y, "vague date or range", 12, INK)
        + f'<circle cx="{LEFT + 276}" cy="{y - 4:.1f}" r="{DOT}" fill="#B91C1C"/>'
        + _text(LEFT + 288, y, "key event, named", 12, INK)
        + f'<rect x="{LEFT + 406}" y="{y - 11:.1f}" width="30" height="14" fill="url(#gap)"/>'
        + _text(LEFT + 444, y, "no contact", 12, INK)
    )


def _text(x: float, y: float, words: str, size: int, colour: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    place = f'x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill={quoteattr(colour)}{weight}'
    return f"<text {place}>{_clean(words)}</text>"


def _clean(words: str) -> str:
    """As XML can hold it: an agency's control characters would break the picture."""
    return escape("".join(c if c.isprintable() else " " for c in words))
