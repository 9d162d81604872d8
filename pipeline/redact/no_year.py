"""Dates without a year under the policy "year": which year is meant, and how a month is said.

The year of the event tells it: "for", "by" and "until" look ahead, "since" and "from" back, and
anything else means the nearest month of that name. Half a year away either may be meant.
"""

from __future__ import annotations

from datetime import date

_AHEAD = ("for", "by", "until", "till", "to", "before")
_BACK = ("since", "from", "after")
_UNSURE = 5  # months from the event: the last year's or the next one's


def year_near(month: int, prep: str, event: date | None) -> int | None:
    """The year of a month that stands in the text of an event; None where it is not known."""
    if event is None or not month:
        return None
    apart = month - event.month
    if prep in _AHEAD:
        return event.year + (apart < 0)
    if prep in _BACK:
        return event.year - (apart > 0)
    nearest = (apart + 6) % 12 - 6
    if abs(nearest) >= _UNSURE:
        return None
    return event.year + (event.month + nearest - 1) // 12


def month_words(month: int, prep: str, event: date | None) -> str:
    """ "in December" -> "later that year", "by February" -> "by 2014"; prep as it stands before."""
    year = year_near(month, prep, event)
    if year is None or event is None:
        return "at some time" if prep in ("in", "during") else f"{prep} [month]".strip()
    if year != event.year:
        return f"{prep or 'in'} {year}"
    if month == event.month:
        return "at about this time"
    words = "later that year" if month > event.month else "earlier that year"
    lead = "from" if prep == "of" else prep
    return words if lead in ("", "in", "during", "at") else f"{lead} {words}"
