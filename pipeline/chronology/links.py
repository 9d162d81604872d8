"""The same contact as two agencies recorded it: offered with its reasons, never merged.

A pair is a candidate if the two agencies' dates lie within a day of each other and the events
share words that few events have (names and places mostly). Each rare word is only followed to the
next few events that have it, so that the search stays near-linear in the number of events.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.chronology.seen import child_seen, people_seen
from pipeline.data.abbreviations import SPELLED_OUT
from pipeline.model import Case, Event

APART_DAYS = 1  # agencies hear of one thing on different days
LONGEST_DAYS = 14  # a vaguer date than a fortnight overlaps with everything
FOLLOWED = 6  # later events with the same rare word that are looked at
RARE = 0.02  # of all events: a word that more have says nothing (but 8 may always have it)
ENOUGH = 0.12  # cosine of the weighted words; found on the sample, see docs/chronology.md
SHARED = 2  # distinct rare words at least
OFFERED = 3  # links per event at most, the strongest
APART_MINUTES = 60
TOKEN = re.compile(r"[\w&/]+")
WORD = re.compile(r"[^\W\d_][^\W_’']{3,}")
AGE = re.compile(r"\b(\d{1,3})[ -]?(day|week|month|year)s?[ -]old\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Link:
    """Two events that may be one contact. shared: the words that say so, rarest first.

    score: 0 to 1. contradictions: in safe words. confirmed: the author said so in edits.csv.
    """

    one: str
    other: str
    score: float
    shared: tuple[str, ...]
    contradictions: tuple[str, ...]
    confirmed: bool = False


def find_links(events: Sequence[Event], case: Case) -> tuple[Link, ...]:
    """Candidate pairs of different agencies, in the order of the events; confirmed ones always."""
    place = {event.id: i for i, event in enumerate(events)}
    confirmed = _confirmed(case, place)
    words = {event.id: _words(event) for event in events}
    weights = _weights(words.values())
    pairs = _candidates([e for e in events if _close(e)], words, weights)
    found = [_link(events[a], events[b], words, weights, case) for a, b in _placed(pairs, place)]
    kept = _strongest([link for link in found if link and (link.one, link.other) not in confirmed])
    kept += [
        _confirmed_link(events[place[a]], events[place[b]], words, weights, case)
        for a, b in confirmed
    ]
    return tuple(sorted(kept, key=lambda link: (place[link.one], place[link.other])))


def contradictions(one: Event, other: Event, case: Case) -> tuple[str, ...]:
    """What two records of one contact do not agree on, in words that name nobody."""
    found = []
    a, b = one.date, other.date
    if a.precision == b.precision == "day" and a.date_from != b.date_from:
        found.append("the day differs")
    if a.date_from == b.date_from and _minutes_apart(a.time, b.time) > APART_MINUTES:
        found.append("the time differs by more than an hour")
    if {child_seen(one, case), child_seen(other, case)} == {True, False}:
        found.append("one says that the child was seen, the other that it was not")
    seen = [people_seen(event, case) for event in (one, other)]
    if all(seen) and seen[0] != seen[1]:
        found.append("they do not say the same of who was seen")
    ages = [set(AGE.findall(event.text.lower())) for event in (one, other)]
    if all(ages) and not ages[0] & ages[1]:
        found.append("the ages written differ")
    return tuple(found)


def _close(event: Event) -> bool:
    first, last = event.date.date_from, event.date.date_to
    if not first or not last or event.duplicate_of or event.excluded:
        return False
    return (last - first).days <= LONGEST_DAYS


def _words(event: Event) -> frozenset[str]:
    """Short forms count as what they stand for too: "ICPC" is another's "initial conference"."""
    text = event.text.casefold()
    meant = (SPELLED_OUT.get(token, "") for token in TOKEN.findall(text))
    return frozenset(WORD.findall(" ".join([text, *meant])))


def _weights(all_words: Iterable[frozenset[str]]) -> dict[str, float]:
    """Rare word -> how much it says (inverse document frequency); common words are left out."""
    counts: Counter[str] = Counter()
    total = 0
    for words in all_words:
        counts.update(words)
        total += 1
    most = max(8, int(total * RARE))
    return {w: math.log(total / n) for w, n in counts.items() if 2 <= n <= most and n < total}


def _candidates(
    events: Sequence[Event], words: Mapping[str, frozenset[str]], weights: Mapping[str, float]
) -> set[tuple[str, str]]:
    """Pairs that share a rare word within the days allowed; each word followed a few events on."""
    having: dict[str, list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda e: (e.date.date_from or date.min, e.id)):
        for word in words[event.id]:
            if word in weights:
                having[word].append(event)
    pairs = set()
    for own in having.values():
        for i, event in enumerate(own):
            for other in own[i + 1 : i + 1 + FOLLOWED]:
                if event.agency != other.agency and _near(event, other):
                    pairs.add((event.id, other.id))
    return pairs


def _near(one: Event, other: Event) -> bool:
    a, b = one.date, other.date
    if not (a.date_from and a.date_to and b.date_from and b.date_to):
        return False
    apart = max((b.date_from - a.date_to).days, (a.date_from - b.date_to).days)
    return apart <= APART_DAYS


def _placed(pairs: set[tuple[str, str]], place: Mapping[str, int]) -> list[tuple[int, int]]:
    """Pairs as places, the earlier first, in order: a set decides nothing."""
    placed = {tuple(sorted((place[a], place[b]))) for a, b in pairs}
    return sorted((a, b) for a, b in placed)


def _link(
    one: Event,
    other: Event,
    words: Mapping[str, frozenset[str]],
    weights: Mapping[str, float],
    case: Case,
) -> Link | None:
    shared = sorted(
        (w for w in words[one.id] & words[other.id] if w in weights),
        key=lambda w: (-weights[w], w),
    )
    sizes = [_size(words[e.id], weights) for e in (one, other)]
    score = sum(weights[w] ** 2 for w in shared) / (sizes[0] * sizes[1]) if all(sizes) else 0.0
    if score < ENOUGH or len(shared) < SHARED:
        return None
    return Link(one.id, other.id, round(score, 3), tuple(shared), contradictions(one, other, case))


def _size(words: frozenset[str], weights: Mapping[str, float]) -> float:
    return math.sqrt(math.fsum(sorted(weights[w] ** 2 for w in words if w in weights)))


def _strongest(links: Sequence[Link]) -> list[Link]:
    """At most a few per event: a list that nobody reads finds nothing."""
    offered: Counter[str] = Counter()
    kept = []
    for link in sorted(links, key=lambda link: (-link.score, link.one, link.other)):
        if offered[link.one] < OFFERED and offered[link.other] < OFFERED:
            offered.update((link.one, link.other))
            kept.append(link)
    return kept


def _confirmed(case: Case, place: Mapping[str, int]) -> list[tuple[str, str]]:
    pairs: dict[tuple[str, str], None] = {}
    for edit in case.edits:
        if edit.action == "link" and edit.event_id in place and edit.value in place:
            one, other = sorted((edit.event_id, edit.value), key=place.__getitem__)
            pairs[one, other] = None
    return list(pairs)


def _confirmed_link(
    one: Event,
    other: Event,
    words: Mapping[str, frozenset[str]],
    weights: Mapping[str, float],
    case: Case,
) -> Link:
    found = _link(one, other, words, weights, case)
    score, shared = (found.score, found.shared) if found else (0.0, ())
    return Link(one.id, other.id, score, shared, contradictions(one, other, case), confirmed=True)


def _minutes_apart(one: str, other: str) -> int:
    """Between two spans of time; 0 where they overlap or one is not known."""
    if not one or not other:
        return 0
    (a, b), (c, d) = (_span(time) for time in (one, other))
    return max(c - b, a - d, 0)


def _span(time: str) -> tuple[int, int]:
    minutes = [int(t[:2]) * 60 + int(t[3:]) for t in time.split("-")]
    return minutes[0], minutes[-1]
