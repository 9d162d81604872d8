"""The report read as a motivated intruder would: what, taken together, still points at a family.

Nothing here is an identifier by itself. A newspaper, a court list or a neighbour knows a public
event, its month and the age of a child; two such facts in one published event are a search query.
The list is for a person to read. It gives no score: nobody knows how many families fit.
Method and limits: docs/redact.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from pipeline.data.quasi import BELIEFS, NATIONS
from pipeline.data.telling import COURT, ILLNESSES, OFFICES, PLACES, WEEKLY
from pipeline.model import (
    Cast,
    Combination,
    Redacted,
    SafeEvent,
    SafeParagraph,
    SafeReport,
    Trace,
)

#: What one step of generalising would be, for each kind of trace; the most telling first.
STEPS: Mapping[str, str] = {
    "public event": "say that there was an incident, or leave the manner out",
    "court list": "say “a court order” or “an offence”, and not which",
    "kept name": "redact the name that a decision keeps",
    "origin or belief": "leave it out, or say “a minority community”",
    "work or condition": "name the field and not the trade, the need and not the diagnosis",
    "illness or device": "say “a long-term illness”, unless the review is about it",
    "office held": "say “active in the community”",
    "weekly place": "leave out the day or the place",
    "local place": "say “a public place” or “a factory”",
    "exact count": "say “several” or “many”",
    "family pattern": "say “siblings” without number, order or sex",
    "exact date": "publish by month",
    "age": "say “infant”, “young child”, “teenager”, “adult”",
    "month": "publish by quarter or year",
}
PUBLIC = ("public event", "court list", "kept name")


def _any(words: Sequence[str]) -> str:
    return rf"(?<!\w)(?:{'|'.join(words)})(?!\w)"


_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(words, re.IGNORECASE))
    for kind, words in (
        ("public event",
         r"\b(?:inquests?|coroners?|arrest(?:ed)?|(?<=was )charged|(?<=were )charged|"
         r"(?<=been )charged|(?<=both )charged|charged with|(?<!family )court|trial|"
         r"stabb(?:ed|ing)|shot|shooting|house fire|arson|collision|drowned|"
         r"helicopter|newspapers?|journalists?|(?:on|by|to) (?:the )?(?:television|press)|"
         r"press (?:report|coverage|release)s?|appeal for|missing person|found dead|vigil|"
         r"stopped breathing|died|death|fatal(?:ly)?|life extinct)\b"),
        ("origin or belief",
         r"\b(?:asylum|refugee|traveller|roma|gypsy|muslim|christian|catholic|jewish|hindu|sikh|"
         r"jehovah|mosque|church|temple|gurdwara|synagogue|in (?:welsh|polish|urdu|arabic|somali|"
         r"portuguese|romanian|bengali|tamil|punjabi|turkish|kurdish|lithuanian))\b"),
        ("court list", _any(COURT)),
        ("illness or device", _any(ILLNESSES)),
        ("office held", _any(OFFICES)),
        ("weekly place", _any(WEEKLY)),
        ("local place", _any(PLACES)),
        ("exact count",
         r"(?<![-\w])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of "
         r"(?:\d+|twenty|thirty|forty)\b|\b(?:twins?|triplets?)\b"),
        ("family pattern", r"\b(?:(?:eldest|youngest|middle|only) (?:child|son|daughter|of "
         r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten))|"
         r"half-(?:brother|sister)|(?:two|three|four|five|six|seven) (?:children|siblings|sons|"
         r"daughters|brothers|sisters))\b"),
        ("exact date", r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|"
         r"October|November|December) (?:19|20)\d\d\b"),
        ("age",
         r"\b(?:aged? (?:about )?\d+|(?:about |over )?(?:\d+ or )?\w+[- ](?:years?|months?)[- ]old|"
         r"under one (?:month|year))\b"),
        ("month", r"\b(?:January|February|March|April|May|June|July|August|September|October|"
         r"November|December) (?:19|20)\d\d\b"),
    )
)  # fmt: skip


def combinations(report: SafeReport, redacted: Redacted, cast: Cast) -> tuple[Combination, ...]:
    """Every published event or paragraph with a public or rare fact beside others, worst first."""
    kept = _kept_words(redacted, cast)
    found = [
        made for place, text in _texts(report) if (made := _combination(place, text, kept))
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (not each.public, -len(each.traces))))


def _kept_words(redacted: Redacted, cast: Cast) -> dict[str, str]:
    """What decisions keep, and the quasi-identifiers that detection shows."""
    words = {release.form: "kept name" for release in redacted.releases}
    quasi = {m.finding.form for m in cast.mentions if m.finding.kind == "quasi"}
    return words | {form: _quasi_kind(form) for form in sorted(quasi)}


def _quasi_kind(form: str) -> str:
    origin = form in NATIONS or form in BELIEFS or form.removesuffix("s") in (NATIONS | BELIEFS)
    return "origin or belief" if origin else "work or condition"


def _texts(report: SafeReport) -> Iterator[tuple[str, str]]:
    for event in report.events:
        yield f"event {event.number}", _event_text(event)
    for section in report.sections:
        for number, block in enumerate(section.blocks, 1):
            if isinstance(block, SafeParagraph):
                yield f"section “{section.name}”, paragraph {number}", block.text.value


def _event_text(event: SafeEvent) -> str:
    ages = [f"{age.lower()} old" for age in event.age.value.splitlines()]
    return "\n".join([event.date.value, *ages, *(field.text.value for field in event.fields)])


def _combination(place: str, text: str, kept: Mapping[str, str]) -> Combination | None:
    traces = _traces(text, kept)
    kinds = {trace.kind for trace in traces}
    telling = kinds - {"age", "month", "exact date"}
    if not telling or len(kinds) < 2:
        return None
    worst = next(kind for kind in STEPS if kind in kinds)
    return Combination(place, traces, bool(kinds & set(PUBLIC)), f"{worst}: {STEPS[worst]}")


def _traces(text: str, kept: Mapping[str, str]) -> tuple[Trace, ...]:
    """Each fact once, an exact date not again as a month."""
    traces = [
        Trace(kind, form)
        for form, kind in kept.items()
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)
    ]
    for kind, pattern in _PATTERNS:
        traces += [Trace(kind, match[0]) for match in pattern.finditer(text)]
    dates = [trace.words for trace in traces if trace.kind == "exact date"]
    once: dict[tuple[str, str], Trace] = {}
    for trace in traces:
        if trace.kind != "month" or not any(trace.words in day for day in dates):
            once.setdefault((trace.kind, trace.words.casefold()), trace)
    return tuple(once.values())


def in_common(found: Sequence[Combination]) -> tuple[tuple[str, int], ...]:
    """How often each kind of fact stands in a combination: where one step would do most."""
    counts = {kind: sum(kind in {t.kind for t in c.traces} for c in found) for kind in STEPS}
    return tuple((kind, count) for kind, count in counts.items() if count)
