"""chronology.html: one file, no server; filters by agency, person, date and text; the timeline."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from pipeline.chronology.ages import all_ages
from pipeline.chronology.colours import fills
from pipeline.chronology.contacts import days_since_last, gaps, unseen
from pipeline.chronology.links import Link
from pipeline.chronology.page_template import SCRIPT, STYLE, TEMPLATE
from pipeline.chronology.timeline import timeline
from pipeline.model import Case, Event, Identity


def write_page(events: Sequence[Event], case: Case, links: Sequence[Link], path: Path) -> None:
    """The chronology with its timeline, links, contradictions and gaps; confidential."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    agencies = list(dict.fromkeys(spec.agency for spec in case.submissions))
    people = _people(events, case)
    numbers = {event.id: number for number, event in enumerate(events, start=1)}
    text = environment.from_string(TEMPLATE).render(
        title=case.title,
        events=events,
        numbers=numbers,
        since=days_since_last(events),
        ages={event.id: all_ages(event, case) for event in events},
        agencies=agencies,
        colours=fills(agencies),
        people=[name for name, _ in people],
        shown=_shown(events, people),
        gaps=[*gaps(events, case), *unseen(events, case)],
        links=links,
        known={event.id: event for event in events},
        gap_days=case.gap_days,
        svg=Markup(timeline(events, case)),  # noqa: S704 - escaped where it is made
        style=Markup(STYLE),  # noqa: S704
        script=Markup(SCRIPT),  # noqa: S704
    )
    path.write_text(text, encoding="utf-8", newline="\n")


def _people(events: Sequence[Event], case: Case) -> list[tuple[str, re.Pattern[str]]]:
    """Those of the register who are named in an event, by the register's own order."""
    known = [i for i in case.register if i.kind == "person" and i.name.strip()]
    found = [(i.name, _named(i)) for i in known]
    return [(n, p) for n, p in found if any(p.search(event.text) for event in events)]


def _named(identity: Identity) -> re.Pattern[str]:
    forms = sorted({identity.name, *identity.aliases} - {""}, key=lambda f: (-len(f), f))
    first = identity.name.split()[0]
    words = "|".join(re.escape(form) for form in [*forms, first])
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def _shown(
    events: Sequence[Event], people: Sequence[tuple[str, re.Pattern[str]]]
) -> dict[str, str]:
    """Event id -> the places in the list of people of those whom it names, as JSON."""
    return {
        event.id: json.dumps([i for i, (_, p) in enumerate(people) if p.search(event.text)])
        for event in events
    }
