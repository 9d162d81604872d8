"""When the subjects of a review died, as their own events tell: nobody has an age afterwards.

A register holds dates of birth and seldom one of death. So a subject is taken to have died on the
first day whose event says so of them, by name, or, where there is one subject alone, by a sentence
that names nobody ("Pronounced dead."). Where no event says so, nothing is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from pipeline.model import WrittenDate

_DIED = (
    r"(?:died|passed\s+away|(?:found|pronounced|declared|certified|confirmed)\s+(?:dead|life\s+extinct)|"
    r"deceased)\b"
)
_HAS = r"(?:(?:has|had|was|is|been|sadly|later|then|suddenly|just|recently)\s+){0,3}"
_NAMELESS = re.compile(
    rf"(?:\A|[.;\n]\s*)(?:{_DIED}|life\s+extinct|death\s+(?:was\s+)?(?:confirmed|pronounced|certified))",
    re.IGNORECASE,
)


def deaths(
    told: Iterable[tuple[str, WrittenDate | None]], names: Mapping[str, Sequence[str]]
) -> dict[str, date]:
    """Identity -> the first day on which an event tells of their death. names: of each subject."""
    patterns = {who: _pattern(called) for who, called in names.items() if called}
    found: dict[str, date] = {}
    for text, written in told:
        day = written.date_from if written and written.precision == "day" else None
        if day is None:
            continue
        nameless = len(names) == 1 and _NAMELESS.search(text)
        for who, pattern in patterns.items():
            if nameless or pattern.search(text):
                found[who] = min(day, found.get(who, day))
    return found


def _pattern(names: Sequence[str]) -> re.Pattern[str]:
    """ "Child F died", "Child F was later found dead", "death of Child F", "Child F's death"."""
    called = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    name = rf"(?<!\w)(?:{called})"
    return re.compile(
        rf"{name}(?!\w)(?:,[^.;,]{{0,40}},)?\s+{_HAS}(?i:{_DIED})|(?i:\bdeath\s+of\s+){name}(?![\w’'])"
        rf"|{name}['’]s\s+death\b"
    )
