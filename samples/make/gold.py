"""The gold list: every event in its true order, and everybody that may not be recognised."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from . import markup
from .markup import Mark
from .story import STORY, Chronology, Entry, Grid, Heading, Prose, Story

# The publisher signs its own report: its name is there on purpose.
PUBLISHED_ON_PURPOSE = ("board",)
# Names that are also words: a test looks for them with a capital, within a sentence.
WORDS = ("Grace", "Hale", "Hope", "Joy", "Lee", "March", "Mark", "Tidy", "Will", "Dan", "Tom")


def gold(
    stories: Sequence[Story], narrative: dict[str, str], plan: Iterable[Iterable[str]]
) -> dict[str, Any]:
    """As it goes into the file: events, narrative phrases, identities."""
    found = [mark for agency in stories for mark in _story_marks(agency)]
    found += [m for name, text in narrative.items() for m in _lines(text, f"narrative {name}")]
    found += [m for row in plan for cell in row for m in markup.marks(cell, "recommendations")]
    return {
        "events": events(stories),
        "narrative": [
            {"section": name, "phrase": phrase}
            for name, text in narrative.items()
            for phrase in markup.phrases(text)
        ],
        "names_that_are_words": list(WORDS),
        "identities": _identities(found),
        "agencies": [agency.look["agency"] for agency in stories],
    }


def write(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def gold_id(story: Story, number: int) -> str:
    """How the story's own texts name an event: agency and number in its file, from 1."""
    return f"{story.look['short']}-{number}"


def events(stories: Sequence[Story]) -> list[dict[str, Any]]:
    """All gold events, by the earliest day that the date can mean; undated ones last.

    rows: in how many rows of its file an agency has the event.
    """
    rows = []
    for agency in stories:
        shown = ""
        for number, entry in enumerate(agency.chronology.entries, 1):
            shown = shown if entry.when == "^" else entry.when
            times = agency.chronology.rows.count(entry)
            rows.append(_event(agency, number, entry, shown) | {"rows": times})
    return sorted(rows, key=lambda row: (row["earliest"] or "9999", row["latest"]))


def _event(agency: Story, number: int, entry: Entry, shown: str) -> dict[str, Any]:
    [phrase] = [p for cell in entry.cells for p in markup.phrases(cell)]
    return {
        "id": gold_id(agency, number),
        "agency": agency.look["publish_as"],
        "as_written": shown,
        "earliest": entry.earliest,
        "latest": entry.latest,
        "phrase": phrase,
    }


def _story_marks(story: Story) -> Iterator[Mark]:
    agency = story.look["publish_as"]
    for part in (
        "header",
        "footer",
        "title",
        "author",
        "modified_by",
        "company",
        "subject",
        "logo",
    ):
        yield from markup.marks(story.look.get(part, ""), f"{agency}, {part.replace('_', ' ')}")
    for block in story.blocks:
        if isinstance(block, Heading | Prose):
            yield from markup.marks(block.text, f"{agency}, prose")
        elif isinstance(block, Grid):
            for row in block.rows:
                for cell in row:
                    yield from markup.marks(cell, f"{agency}, table")
        elif isinstance(block, Chronology):
            for entry in block.entries:
                for cell in entry.cells:
                    yield from _lines(cell, f"{agency}, chronology")


def _lines(text: str, where: str) -> Iterator[Mark]:
    for line in text.splitlines():
        yield from markup.marks(line, where)


def people() -> dict[str, dict[str, str]]:
    """people.csv by key. Everybody in the story is in it; what is not a person has no name."""
    with (STORY / "people.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row for row in csv.DictReader(file)}


def _identities(found: list[Mark]) -> list[dict[str, Any]]:
    known = people()
    used = [key for key in known if any(mark.key == key for mark in found)]
    return [
        {
            "key": key,
            "kind": known[key]["kind"],
            "role": known[key]["role"],
            "names": [name for name in known[key]["name"].split(";") if name],
            "forms": _forms(mark for mark in found if mark.key == key),
        }
        for key in used
        if key not in PUBLISHED_ON_PURPOSE
    ]


def _forms(found: Iterable[Mark]) -> list[dict[str, Any]]:
    places: dict[tuple[str, str], list[str]] = {}
    for mark in found:
        seen = places.setdefault((mark.what, mark.form), [])
        if mark.where not in seen:
            seen.append(mark.where)
    return [{"form": form, "what": what, "where": where} for (what, form), where in places.items()]
