"""Whole invented cases with gold spans, made while the frames are filled, from a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random

from bench.reporting import names
from bench.reporting.case import ROLES, Case
from bench.reporting.folder import write_case
from bench.reporting.forms import MONTHS
from bench.reporting.frames import HEADINGS, Frame
from bench.reporting.gold import (
    Agency,
    Document,
    Hidden,
    Person,
    Piece,
    RegisterRow,
    Row,
    Span,
    Text,
    assemble,
    organisation,
)

__all__ = [
    "Agency",
    "Document",
    "Hidden",
    "Person",
    "RegisterRow",
    "Row",
    "Span",
    "Text",
    "documents",
    "write_case",
]

_PUBLISH_AS = {
    "police": "Police", "hv": "Health Visiting Service", "gp": "GP Practice", "school": "School",
    "social": "Children's Social Care", "hospital": "Hospital Trust", "probation": "Probation",
    "housing": "Housing Association", "ambulance": "Ambulance Service", "refuge": "Refuge",
}  # fmt: skip
_AGENCY_NAMES = {
    "police": "Constabulary", "hv": "Community Health NHS Trust",
    "social": "Children's Services", "probation": "Probation Trust",
    "housing": "Housing Association", "ambulance": "Ambulance Service NHS Trust",
}  # fmt: skip
_CASES = {"police": "upper", "ambulance": "upper", "hospital": "upper"}
_LOWER = ("hv", "gp", "social")


def _agency_name(case: Case, kind: str) -> list[Piece]:
    own = {"gp": "surgery", "school": "school", "hospital": "hospital", "refuge": "refuge"}
    if kind in own:
        key = own[kind]
        return case.thing_in_full(key)
    stem = case.coined(names.TOWNS if case.rng.random() < 0.6 else names.STEMS)
    return organisation(f"AGENCY-{kind}", stem, _AGENCY_NAMES[kind], "agency")


def _joined(*texts: Text) -> Text:
    whole, spans = "", []
    for text in texts:
        whole += " " if whole else ""
        spans += [
            replace(span, start=span.start + len(whole), end=span.end + len(whole))
            for span in text.spans
        ]
        whole += text.text
    return Text(whole, tuple(spans))


def _event_date(day: date, rng: Random, style: int) -> str:
    month = MONTHS[day.month - 1]
    if rng.random() < 0.06:
        return f"{month} {day.year}"
    return (
        f"{day:%d/%m/%Y}",
        f"{day.day} {month} {day.year}",
        f"{day:%d.%m.%y}",
        f"{day.day} {month[:3]} {day.year}",
    )[style]


@dataclass
class _Draft:
    kind: str
    keyboard: bool
    style: int
    rows: list[Row] = field(default_factory=list)
    paragraphs: list[Text] = field(default_factory=list)


def _row(case: Case, draft: _Draft) -> Row | None:
    rng = case.rng
    event = case.choose(draft.kind, "event" if rng.random() < 0.78 else "harmless")
    event = event or case.choose(draft.kind, "event", "harmless")
    if event is None:
        return None
    how = ""
    if rng.random() < 0.05:
        how = _CASES.get(draft.kind, "lower" if draft.kind in _LOWER else "")
    told = case.fill(event, draft.keyboard, how)
    if not event.harmless and rng.random() < 0.35:
        extra = case.choose(draft.kind, "harmless")
        told = _joined(told, case.fill(extra, draft.keyboard, how)) if extra else told
    source = case.choose(draft.kind if rng.random() < 0.6 else "any", "source")
    source = source or case.choose("any", "source")
    chance = rng.random()
    use = "outcome" if chance < 0.22 else "outcome harmless"
    outcome = case.choose("any", use) if chance < 0.85 else None
    day = case.start + timedelta(days=rng.randrange((case.end - case.start).days))
    words = _event_date(day, rng, draft.style)
    when = Text(words, (Span(0, len(words), "", "date", "quasi", "row date"),))
    filled = [case.fill(one, draft.keyboard) if one else Text("") for one in (source, outcome)]
    return Row(when, filled[0], told, filled[1], day)


def _prose(case: Case, use: str, keyboard: bool) -> Text | None:
    frame = case.choose("any", use)
    return case.fill(frame, keyboard) if frame else None


def _hidden(case: Case, drafts: list[_Draft]) -> list[Hidden]:
    rng = case.rng
    if rng.random() >= 0.25:
        return []
    hidden = []
    for channel in rng.sample(("deleted", "comment", "header", "author"), rng.randrange(1, 4)):
        at = rng.randrange(len(drafts))
        if channel == "author":
            key = next((k for k in ("tm", "dsl", "po", "sw", "hv", "gp") if k in case.people), "")
            if not key:
                continue
            text = assemble(case.mention(key, "full"), drafts[at].keyboard)
        elif channel == "header":
            frame = Frame("", "", "{mother:family} family, IMR, {subject:full}, CONFIDENTIAL")
            text = case.fill(frame, drafts[at].keyboard)
        else:
            found = case.choose(drafts[at].kind, "event") or case.choose("any", "outcome")
            if found is None:
                continue
            text = case.fill(found, drafts[at].keyboard)
        hidden.append(Hidden(channel, at, text))
    return hidden


def _register(case: Case) -> tuple[RegisterRow, ...]:
    rows = []
    for person in case.people.values():
        if not person.in_register:
            continue
        aliases = [person.nick] if person.nick != person.given and case.rng.random() < 0.7 else []
        if person.key in ("mother", "father") and case.rng.random() < 0.5:
            aliases.append(f"{person.given} {person.previous}")
        role = ROLES[person.key]
        name = f"{person.given} {person.surname}"
        rows.append(RegisterRow(person.id, "person", role, name, tuple(aliases), person.born))
    return tuple(rows)


def _document(seed: int, index: int) -> Document:
    rng = Random(f"reporting {seed} {index}")
    case = Case(rng)
    kinds = rng.sample(list(_PUBLISH_AS), rng.randrange(3, 6))
    case.agencies = [(kind, _agency_name(case, kind)) for kind in kinds]
    drafts = [_Draft(kind, rng.random() < 0.6, rng.randrange(4)) for kind in kinds]
    narrative = [_prose(case, use, False) for use in ("narrative", "harmless") * 3]
    for draft in drafts:
        for use in ("harmless", "prose", "prose" if rng.random() < 0.5 else "harmless"):
            paragraph = _prose(case, use, draft.keyboard)
            draft.paragraphs += [paragraph] if paragraph else []
    words = sum(len(t.text.split()) for t in narrative if t)
    words += sum(len(t.text.split()) for d in drafts for t in d.paragraphs)
    target, open_drafts = rng.randrange(1250, 1850), list(drafts)
    while words < target and open_drafts:
        draft = rng.choice(open_drafts)
        row = _row(case, draft)
        if row is None:
            open_drafts.remove(draft)
            continue
        draft.rows.append(row)
        words += sum(len(t.text.split()) for t in (row.when, row.source, row.event, row.outcome))
    while words < target:
        paragraph = _prose(case, "harmless", False) or _prose(case, "prose", False)
        if paragraph is None:
            break
        rng.choice(drafts).paragraphs.append(paragraph)
        words += len(paragraph.text.split())
    hidden = _hidden(case, drafts)
    agencies = tuple(
        Agency(
            draft.kind,
            "".join(piece.text for piece in name),
            _PUBLISH_AS[draft.kind],
            tuple(sorted(draft.rows, key=lambda row: row.day)),
            tuple(draft.paragraphs),
            rng.choice(HEADINGS),
        )
        for draft, (_, name) in zip(drafts, case.agencies, strict=True)
    )
    return Document(
        seed, index, _register(case), agencies, tuple(text for text in narrative if text),
        rng.choice(HEADINGS), tuple(hidden), (case.start, case.end), tuple(case.people.values()),
    )  # fmt: skip


def documents(seed: int, count: int) -> Iterator[Document]:
    """The first `count` documents of this seed; each depends on seed and place alone."""
    for index in range(count):
        yield _document(seed, index)
