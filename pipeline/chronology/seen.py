"""What agencies' own "child seen" columns say: whether, and who."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.chronology.layouts.grid import folded
from pipeline.chronology.layouts.headings import meaning
from pipeline.chronology.people import named_in
from pipeline.model import Case, Event

YES = ("y", "yes", "seen", "true", "✓", "✔", "both", "all")
NO = ("n", "no", "not", "none", "nobody", "false", "✗", "✘")

WORD = re.compile(r"\w+|[✓✔✗✘]")


def child_seen(event: Event, case: Case) -> bool | None:
    """Yes, no, or nothing clear. The name of a subject in that column says yes."""
    for text in _seen_texts(event, case):
        words = WORD.findall(text.lower())
        if words and (words[0] in NO or words[:2] == ["did", "not"]):
            return False
        if words and words[0] in YES:
            return True
        if any(case.register[i].id in case.subjects for i in named_in(text, case)):
            return True
    return None


def people_seen(event: Event, case: Case) -> frozenset[str]:
    """Ids of those of the register who stand in that column, where it says that they were seen."""
    if child_seen(event, case) is False:
        return frozenset()
    texts = _seen_texts(event, case)
    return frozenset(case.register[i].id for text in texts for i in named_in(text, case))


def _seen_texts(event: Event, case: Case) -> Iterator[str]:
    columns = {spec.number: spec.columns for spec in case.submissions}
    mapped = columns.get(event.source.submission, {})
    for field in event.fields:
        own = mapped.get(folded(field.heading))
        if own == "seen" or (own is None and _is_seen(field.heading)):
            yield field.text


@lru_cache(maxsize=1024)
def _is_seen(heading: str) -> bool:
    return meaning(heading, {}) == "seen"
