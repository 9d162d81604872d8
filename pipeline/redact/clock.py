"""Clock times under the policies that publish no time of day: "at 10 am" -> "in the morning".

The part of the day is kept, for it is often the point ("smelt of drink in the morning"); a time
that may be of either half of the day ("at half past four"), or heads a note, goes altogether.
"""

from __future__ import annotations

import re

from pipeline.redact.days_said import CLOCK

_RANGE = r"(?:\s*(?:-|–|and|to|till|until)\s*"
TIMES = re.compile(rf"(?P<gap>,?\s*)(?P<time>{CLOCK}{_RANGE}{CLOCK})?)", re.IGNORECASE)
_LED = re.compile(
    r"(?:at|around|about|by|from|until|till|after|before|since|between|just|shortly|soon|@)",
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?P<hour>\d{1,2})(?:[.:]?[0-5]\d)?(?::\d\d)?\s?(?P<half>[ap](?=\.?m))?", re.IGNORECASE
)
#: The first hour of each part of the day.
_PARTS = ((22, "at night"), (18, "in the evening"), (12, "in the afternoon"), (5, "in the morning"))


def part_of_day(time: str) -> str:
    """ "at 10 am" -> "in the morning", "after 22.00" -> "at night"; "" where it is not known."""
    if not _LED.match(time):
        return ""
    if re.search(r"\b(?:noon|midday|midnight)\b", time, re.IGNORECASE):
        return time  # a part of the day already
    written = _HOUR.search(time)
    hour = _hour(written) if written else None
    if hour is None:
        return ""
    return next((words for first, words in _PARTS if hour >= first), "at night")


def _hour(written: re.Match[str]) -> int | None:
    """0 to 23; None where "3.20" or "half past 4" may be of the morning or the afternoon."""
    hour = int(written["hour"])
    if written["half"]:
        return hour % 12 + (12 if written["half"] in "pP" else 0)
    return hour if len(written["hour"]) == 2 and hour < 24 else None
