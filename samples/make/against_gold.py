"""What the program makes of the sample, against the gold list: python -m samples.make.against_gold

For whoever works on detection or writes the sample's decisions. Prints what was not covered, who
has several identities, which identities hold several people, and what was found that is nobody.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pipeline import chronology, detect, identity, ingest
from pipeline.case import load
from pipeline.model import Cast, Mention, Passage
from pipeline.passages import passages

SAMPLES = Path(__file__).resolve().parents[1]
PUBLISHED = ("event", "heading", "narrative", "recommendation", "case")
NOT_SOUGHT = ("age", "q")

Place = tuple[Passage, int, int, str, str]
"""Passage, start, end, the gold key, the form as written."""


def main() -> None:
    gold = json.loads((SAMPLES / "gold" / "child-f.json").read_text(encoding="utf-8"))
    texts, cast = _run()
    places = list(_places(gold, texts))
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in cast.mentions:
        mentions[mention.finding.passage].append(mention)
    _uncovered(places, mentions)
    _who(gold, places, mentions, cast)
    _nobody(texts, places, mentions)
    print(f"\n{len(cast.doubts)} doubts")
    for doubt in cast.doubts:
        print(f"  {doubt.question} {doubt.form!r}, {len(doubt.places)} places: {doubt.candidates}")


def _run() -> tuple[list[Passage], Cast]:
    case = load(SAMPLES / "child-f")
    submissions = [ingest.read(spec) for spec in case.submissions]
    merged = chronology.build(submissions, case)
    sections = [ingest.read_narrative(path, path.stem) for path in case.narrative]
    everything = passages(case, merged, submissions, sections)
    found = detect.detect(everything, case)
    shown = [passage for passage in everything if passage.channel in PUBLISHED]
    return shown, identity.link(found, everything, case)


def _places(gold: dict[str, Any], texts: list[Passage]) -> Iterator[Place]:
    forms = [
        (person["key"], form["form"])
        for person in gold["identities"]
        for form in person["forms"]
        if form["what"] not in NOT_SOUGHT
    ]
    for passage in texts:
        found = [
            (passage, match.start(), match.end(), key, form)
            for key, form in forms
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", passage.text)
        ]
        yield from (one for one in found if not any(_inside(one, other) for other in found))


def _inside(one: Place, other: Place) -> bool:
    """ "March" within "Carys March" is no place of its own."""
    wider = other[2] - other[1] > one[2] - one[1]
    return wider and other[1] <= one[1] and one[2] <= other[2]


def _over(place: Place, mentions: dict[str, list[Mention]]) -> list[Mention]:
    passage, start, end, _, _ = place
    found = mentions[passage.key]
    return [m for m in found if m.finding.start < end and m.finding.end > start]


def _uncovered(places: list[Place], mentions: dict[str, list[Mention]]) -> None:
    missed: dict[tuple[str, str], int] = defaultdict(int)
    for place in places:
        passage, start, end, key, form = place
        covered = {i for m in _over(place, mentions) for i in range(m.finding.start, m.finding.end)}
        if any(i not in covered and passage.text[i].isalnum() for i in range(start, end)):
            missed[key, form] += 1
    print(f"{len(places)} places, {sum(missed.values())} not covered in full")
    for (key, form), count in missed.items():
        print(f"  {count} x {form!r} ({key})")


def _who(
    gold: dict[str, Any], places: list[Place], mentions: dict[str, list[Mention]], cast: Cast
) -> None:
    """Only forms that one person alone can be: a bare surname of two is left out."""
    owners: dict[str, set[str]] = defaultdict(set)
    for _, _, _, key, form in places:
        owners[form].add(key)
    called = {one.id: one.pseudonym for one in cast.identities}
    persons = {p["key"]: p["names"] for p in gold["identities"] if p["kind"] == "person"}
    ids: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for place in places:
        key, form = place[3], place[4]
        if key in persons and len(owners[form]) == 1:
            for mention in _over(place, mentions):
                ids[key][mention.identity].add(form)
    print("\nseveral identities for one person")
    for key, by in ids.items():
        if len(set(by) - {""}) > 1:
            shown = {f"{i} {called[i]}": sorted(forms) for i, forms in by.items() if i}
            print(f"  {persons[key][0]}: {shown}")
    print("\nseveral people in one identity")
    for one in cast.identities:
        held = {persons[key][0]: sorted(by[one.id]) for key, by in ids.items() if one.id in by}
        if len(held) > 1:
            print(f"  {one.id} {one.pseudonym}: {held}")


def _nobody(texts: list[Passage], places: list[Place], mentions: dict[str, list[Mention]]) -> None:
    real: dict[str, set[int]] = defaultdict(set)
    for passage, start, end, _, _ in places:
        real[passage.key] |= set(range(start, end))
    print("\nfound, and nobody")
    for passage in texts:
        for mention in mentions[passage.key]:
            found = mention.finding
            span = set(range(found.start, found.end))
            if not span & real[passage.key] and found.kind not in ("date", "age"):
                print(f"  {found.form!r} {found.kind} {found.reasons} {passage.key}")


if __name__ == "__main__":
    main()
