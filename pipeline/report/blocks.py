"""What each block placeholder prints: a SafeReport's parts as blocks of the document tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.model import SafeAction, SafeEvent, SafePerson, SafeReport, SafeText
from pipeline.report import glossary
from pipeline.report.prose import DEEPEST, Place, linked_paras, narrative
from pipeline.report.timeline import timeline
from pipeline.report.tree import (
    Node,
    bullets,
    header,
    node,
    para,
    paras,
    span,
    strong,
    table,
    words,
)

ACTION_COLUMNS = (
    ("Recommendation", 0.19), ("Scope", 0.09), ("Action", 0.20), ("Lead agency", 0.10),
    ("Milestones", 0.14), ("Target date", 0.09), ("Outcome", 0.15),
)  # fmt: skip

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def blocks_of(
    name: str, report: SafeReport, place: Place, terms: Sequence[tuple[str, str]]
) -> list[Node]:
    """The blocks for one placeholder at its place; none where nothing is known."""
    if name.startswith("narrative."):
        wanted = name.removeprefix("narrative.")
        found = [s for s in report.sections if s.name.value == wanted]
        known = frozenset(event.number for event in report.events)
        return [block for section in found for block in narrative(section, place, known)]
    if name == "chronology":
        return chronology(report.events, place.level)
    if name == "timeline":
        return timeline(report.timeline, report.events)
    if name == "recommendations":
        return recommendations(report.actions, report.events)
    if name == "people":
        return people(report.people)
    if name == "agencies":
        return agencies(report.agencies)
    return glossary_table(glossary.used(terms, report))


# --- the chronology ------------------------------------------------------------------------------


def chronology(events: Sequence[SafeEvent], level: int) -> list[Node]:
    """One table a year, each under a heading to jump to; one table where dates name no years."""
    if all(event.key for event in events):  # the mark on each row would say nothing
        events = [replace(event, key=False) for event in events]
    years = _by_year(events)
    widths = _widths(events)
    if len(years) < 2:
        return [_events(run, widths) for _, run in years]
    blocks: list[Node] = []
    for count, (year, run) in enumerate(years, 1):
        title = words(year or "No year given")
        blocks += [header(min(level + 1, DEEPEST), title, f"chronology-{count}")]
        blocks += [_events(run, widths)]
    return blocks


def _by_year(events: Sequence[SafeEvent]) -> list[tuple[str, list[SafeEvent]]]:
    """Neighbours of one year; an event without a date that stands among them stays with them."""
    runs = [(year, list(run)) for year, run in groupby(events, key=_year)]
    joined: list[tuple[str, list[SafeEvent]]] = []
    while runs:
        year, run = runs.pop(0)
        while year and len(runs) > 1 and not runs[0][0] and runs[1][0] == year:
            run += runs.pop(0)[1] + runs.pop(0)[1]
        joined.append((year, run))
    return joined


def _widths(events: Sequence[SafeEvent]) -> list[float]:
    """Shares of the page for number, date, agency, account and, if any event has one, age.

    A column is as wide as its longest word needs, within bounds: words are not parted.
    """

    def share(texts: Iterable[SafeText], least: float) -> float:
        longest = max((len(word) for text in texts for word in text.value.split()), default=0)
        return min(max(0.02 + 0.011 * longest, least), 0.24)

    date = share((event.date for event in events), 0.13)
    agency = share((event.agency for event in events), 0.14)
    ages = [event.age for event in events]
    age = [share(ages, 0.11)] if any(text.value.strip() for text in ages) else []
    return [0.07, date, agency, 1 - 0.07 - date - agency - sum(age), *age]


def _year(event: SafeEvent) -> str:
    found = _YEAR.search(event.date.value)
    return found.group() if found else ""


def _events(events: Sequence[SafeEvent], widths: Sequence[float]) -> Node:
    heads = ["No.", "Date", "Agency", "What happened", "Age"][: len(widths)]
    rows = [_event(event)[: len(widths)] for event in events]
    return table("chronology", heads, rows, widths, row_heads=1)


def _event(event: SafeEvent) -> list[list[Node]]:
    number = [para([span(words(str(event.number)), f"event-{event.number}")])]
    when, who, age = (paras(text.value) for text in (event.date, event.agency, event.age))
    return [number, when, who, _happened(event), age]


def _happened(event: SafeEvent) -> list[Node]:
    """The agency's account first, then its other columns, each under its own heading."""
    blocks = [para([strong("Key event")])] if event.key else []
    for count, field in enumerate(event.fields):
        text = paras(field.text.value)
        if count and text and field.heading.value.strip():
            title = field.heading.value.strip().rstrip(":")
            colon = "" if title.endswith(("?", ".", "!")) else ":"
            text[0] = para([strong(title + colon), node("Space"), *text[0]["c"]])
        blocks += text
    return blocks


# --- the action plan and the appendices ----------------------------------------------------------


def recommendations(actions: Sequence[SafeAction], events: Sequence[SafeEvent]) -> list[Node]:
    """The action plan as boards keep it. It needs a wide page: see `assemble`."""
    known = frozenset(event.number for event in events)

    def row(action: SafeAction) -> list[list[Node]]:
        texts = (
            action.recommendation, action.scope, action.action, action.lead_agency,
            action.milestones, action.target_date, action.outcome,
        )  # fmt: skip
        number = [para([span(words(str(action.number)), f"recommendation-{action.number}")])]
        return [number, *(linked_paras(text.value, known) for text in texts)]

    heads = ["No.", *(name for name, _ in ACTION_COLUMNS)]
    widths = [0.04, *(width for _, width in ACTION_COLUMNS)]
    rows = [row(action) for action in actions]
    return [table("recommendations", heads, rows, widths, row_heads=1)] if rows else []


def people(everyone: Sequence[SafePerson]) -> list[Node]:
    """Who is who; those of whom nothing more is said than their name here share one paragraph."""
    told = [person for person in everyone if _tells(person)]
    others = ", ".join(p.pseudonym.value for p in everyone if not _tells(p))
    rows = [[paras(person.pseudonym.value), paras(person.description.value)] for person in told]
    heads = ["In this report", "Who this is"]
    blocks = [table("people", heads, rows, (0.35, 0.65), row_heads=1)] if rows else []
    return blocks + ([para(words(f"Also mentioned: {others}."))] if others else [])


def _tells(person: SafePerson) -> bool:
    """Whether it says more than the name: "Police Officer 4 – police officer" does not."""
    name = re.sub(r"\s*\d+$", "", person.pseudonym.value)
    return person.description.value.strip().casefold() not in ("", name.casefold())


def agencies(names: Sequence[SafeText]) -> list[Node]:
    items = [[node("Plain", words(" ".join(name.value.split())))] for name in names]
    return [bullets(items)] if items else []


def glossary_table(terms: Sequence[tuple[str, str]]) -> list[Node]:
    rows = [[paras(term), paras(meaning)] for term, meaning in terms]
    return [table("glossary", ["Term", "Meaning"], rows, (0.25, 0.75), row_heads=1)] if rows else []
