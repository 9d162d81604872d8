"""chronology.html: one file, no server; filters by agency, person, date and text; the timeline."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from pipeline.chronology.ages import all_ages
from pipeline.chronology.colours import fills
from pipeline.chronology.contacts import days_since_last, gaps, unseen
from pipeline.chronology.dates.times import with_time
from pipeline.chronology.links import Link
from pipeline.chronology.page_template import SCRIPT, STYLE, TEMPLATE
from pipeline.chronology.people import named_in
from pipeline.chronology.timeline import timeline
from pipeline.model import Case, Event


def write_page(events: Sequence[Event], case: Case, links: Sequence[Link], path: Path) -> None:
    """The chronology with its timeline, links, contradictions and gaps; confidential."""
    environment = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    agencies = list(dict.fromkeys(spec.agency for spec in case.submissions))
    named = {event.id: named_in(event.text, case) for event in events}
    people = sorted({who for found in named.values() for who in found})
    numbers = {event.id: number for number, event in enumerate(events, start=1)}
    text = environment.from_string(TEMPLATE).render(
        title=case.title,
        events=events,
        numbers=numbers,
        when={e.id: with_time(e.date.as_written, e.date.time) or "no date" for e in events},
        since=days_since_last(events),
        ages={event.id: all_ages(event, case) for event in events},
        agencies=agencies,
        colours=fills(agencies),
        people=[case.register[who].name for who in people],
        shown=_shown(named, people),
        gaps=[*gaps(events, case), *unseen(events, case)],
        links=links,
        known={event.id: event for event in events},
        gap_days=case.gap_days,
        svg=Markup(timeline(events, case)),  # noqa: S704 - escaped where it is made
        style=Markup(STYLE),  # noqa: S704
        script=Markup(SCRIPT),  # noqa: S704
    )
    path.write_text(text, encoding="utf-8", newline="\n")


def _shown(named: Mapping[str, Sequence[int]], people: Sequence[int]) -> dict[str, str]:
    """Event id -> the places in the list of people of those whom it names, as JSON."""
    place = {who: i for i, who in enumerate(people)}
    return {event: json.dumps([place[who] for who in found]) for event, found in named.items()}
