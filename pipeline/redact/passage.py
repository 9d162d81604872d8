"""One passage -> its changes: names, dates, ages and decisions brought together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.model import Decision, Finding, Identity, Mention, Passage, Policy
from pipeline.redact.ages import Born, Named, age_changes
from pipeline.redact.calendar import Rules
from pipeline.redact.changes import Change, disjoint
from pipeline.redact.dates import Vital, date_changes
from pipeline.redact.decisions import decided
from pipeline.redact.labels import DATES, KINDS
from pipeline.redact.overrun import within_sentences
from pipeline.redact.polish import polished
from pipeline.redact.prose_dates import groups
from pipeline.redact.quasi import quasi_changes
from pipeline.redact.references import REFERENCE
from pipeline.redact.spans import reach


@dataclass(frozen=True, slots=True)
class Office:
    """What redaction knows of the whole case. doubts: finding -> key of the doubt about it."""

    cast: Mapping[str, Identity]
    decisions: tuple[Decision, ...]
    rules: Rules
    vital: Vital
    born: tuple[Born, ...]
    latest_year: int
    doubts: Mapping[Finding, str]
    policy: Policy


def changes_of(passage: Passage, mentions: Sequence[Mention], office: Office) -> list[Change]:
    """Disjoint, in order, ready for the engine."""
    office = replace(office, rules=_rules_for(passage, office.rules))
    ruled = [m for m in mentions if decided(m, office.decisions, office.cast)]
    settled = [mention.finding for mention in ruled]
    mentions = list(within_sentences(passage, mentions, office.cast, settled))
    findings = [mention.finding for mention in mentions]
    names = [change for m in mentions if (change := _by_decision(passage, m, office))]
    own = list(_name_changes(passage, mentions, office))
    timed = [
        *date_changes(passage, findings, office.vital, office.rules, office.latest_year),
        *age_changes(
            passage, _named(mentions), office.born, _anchors(passage, office), office.rules
        ),
    ]
    timed.sort(key=lambda change: change.start - change.end)  # of two, the longer
    first = [change for change in timed if _stronger(change, mentions, passage, office)]
    rest = [change for change in timed if change not in first]
    quasi = list(quasi_changes(passage, office.policy))
    old = [change for change in quasi if "age over" in change.reasons[0]]
    made = disjoint([*names, *old, *first, *own, *rest])
    made = disjoint([*made, *(each for each in quasi if not any(each.meets(m) for m in made))])
    made = [change for change in made if not _is_reference(passage, change)]
    made = disjoint([*made, *_left_over(passage, mentions, ruled, made, office)])
    while more := list(_between(passage, made, office)):
        made = disjoint([*made, *more])
    return polished(passage.text, made)


def _rules_for(passage: Passage, rules: Rules) -> Rules:
    """The action plan's own dates are no family's: a month is enough for a target, even where the
    policy is exact, and says no more than the policy where that is coarser."""
    plan = passage.key.startswith("r/") and passage.key.endswith(("/target_date", "/milestones"))
    return replace(rules, dates="month") if plan and rules.dates == "exact" else rules


def _between(passage: Passage, made: Sequence[Change], office: Office) -> Iterator[Change]:
    """Dates and ages that a neighbour hid: "12/05/13" run together with a number now gone."""
    edges = [0, *(edge for change in made for edge in (change.start, change.end))]
    for start, end in zip(edges[::2], [*edges[1::2], len(passage.text)], strict=True):
        part = replace(passage, text=passage.text[start:end])
        yield from _dates_of(part, start, (), office)
        for change in age_changes(part, (), office.born, _anchors(passage, office), office.rules):
            yield replace(change, start=change.start + start, end=change.end + start)


def _dates_of(
    part: Passage, offset: int, findings: Sequence[Finding], office: Office
) -> Iterator[Change]:
    made = date_changes(part, findings, office.vital, office.rules, office.latest_year)
    for change in disjoint(made):
        yield replace(change, start=change.start + offset, end=change.end + offset)


def _is_reference(passage: Passage, change: Change) -> bool:
    """ "[[e4f2a9c01]]" in the author's texts: compose() gives it the event's number."""
    return passage.channel in ("narrative", "recommendation") and any(
        match.start() < change.end and change.start < match.end()
        for match in REFERENCE.finditer(passage.text)
    )


def _anchors(passage: Passage, office: Office) -> list[tuple[int, date]]:
    """Months that the text says, births left out: they date no event."""
    vital = {(day.year, day.month) for day in office.vital.births}
    return [
        (said.start, date(said.year, said.month, 15))
        for group in groups(passage.text, office.latest_year)
        for said in group.dates
        if said.year and said.month and (said.year, said.month) not in vital
    ]


def _named(mentions: Sequence[Mention]) -> list[Named]:
    return [Named(m.finding.start, m.identity) for m in mentions if m.identity]


def _stronger(
    change: Change, mentions: Sequence[Mention], passage: Passage, office: Office
) -> bool:
    """ "12 May" is a date even where a model took May for a woman; "Eid" alone may be a surname.

    A finding that reaches beyond the date is the wider one, and covers it.
    """
    met = [m for m in mentions if m.finding.kind not in DATES
           and m.finding.start < change.end and change.start < m.finding.end]  # fmt: skip
    if any(reason.startswith("verify:") for m in met for reason in m.finding.reasons):
        return False  # the date was said, and verify took it for a name
    if not any(c.isdigit() for c in passage.text[change.start : change.end]):
        met_by_name = any(_well_known(office.cast.get(m.identity)) for m in met)
        if met_by_name:
            return False
    return all(change.start <= m.finding.start and m.finding.end <= change.end for m in met)


def _well_known(who: Identity | None) -> bool:
    """By the register, or by a whole name."""
    return who is not None and who.kind == "person" and (
        who.origin == "register" or " " in who.name.strip()
    )  # fmt: skip


# --- decisions ----------------------------------------------------------------------------------


def _by_decision(passage: Passage, mention: Mention, office: Office) -> Change | None:
    decision = decided(mention, office.decisions, office.cast)
    if decision is None or decision.action == "redact":
        return None
    finding = mention.finding
    kept = decision.action == "keep"
    return Change(
        finding.start,
        finding.end,
        finding.form if kept else decision.value,
        finding.kind,
        finding.reasons,
        mention.identity,
        "reviewer",
        kept,
    )


# --- names --------------------------------------------------------------------------------------


def _name_changes(
    passage: Passage, mentions: Sequence[Mention], office: Office
) -> Iterator[Change]:
    floor = 0
    for position, mention in enumerate(mentions):
        finding, decision = mention.finding, decided(mention, office.decisions, office.cast)
        if finding.kind in DATES or (decision and decision.action != "redact"):
            floor = finding.end
            continue
        following = mentions[position + 1].finding.start if position + 1 < len(mentions) else None
        ceiling = len(passage.text) if following is None else following
        made = reach(passage.text, mention, office.cast, floor, ceiling)
        if made is None and decision:
            yield _change(finding.start, finding.end, "[removed]", mention, office, True)
        elif made:
            yield _change(made.start, made.end, made.words, mention, office, bool(decision))
            floor = made.end


def _change(
    start: int, end: int, words: str, mention: Mention, office: Office, reviewed: bool
) -> Change:
    finding = mention.finding
    return Change(
        start,
        end,
        words,
        finding.kind,
        (*finding.reasons, f"identity:{mention.rule}"),
        mention.identity,
        "reviewer" if reviewed else "rule",
        doubt="" if reviewed else office.doubts.get(finding, ""),
    )


# --- findings of dates that no rule has read ----------------------------------------------------

_SAYS_NO_DAY = re.compile(
    r"[^\d]*|.*?\b\d{1,3}\s*(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)\b.*"
    r"|.*\b\d{1,2}[:.]\d{2}\b.*|[^\d]*(?:18|19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?[^\d]*|\d{1,3}s?",
    re.IGNORECASE | re.DOTALL,
)


def _left_over(
    passage: Passage,
    mentions: Sequence[Mention],
    ruled: Sequence[Mention],
    made: Sequence[Change],
    office: Office,
) -> Iterator[Change]:
    """Removed whole, unless it says no day: "Monday", "two weeks later", a date by month."""
    for mention in mentions:
        finding = mention.finding
        if finding.kind not in DATES or any(
            c.start < finding.end and finding.start < c.end for c in made
        ):
            continue
        own = _by_itself(passage, finding, office)
        if own:
            yield from own
        elif mention in ruled:
            yield _change(finding.start, finding.end, KINDS[finding.kind], mention, office, True)
        elif not _sayable(finding, office):
            yield _change(finding.start, finding.end, KINDS[finding.kind], mention, office, False)


def _by_itself(passage: Passage, finding: Finding, office: Office) -> list[Change]:
    """A date that stands against other characters, so that the sentence did not show it."""
    here = replace(finding, start=0, end=len(finding.form))
    alone = replace(passage, text=finding.form)
    return list(_dates_of(alone, finding.start, [here], office))


def _sayable(finding: Finding, office: Office) -> bool:
    if any(reason.startswith("verify:") for reason in finding.reasons):
        return False  # it was said, and verify objected
    if finding.kind == "age" or groups(finding.form, office.latest_year):
        return True
    if office.rules.dates == "exact" and finding.kind == "date":
        return True
    return bool(_SAYS_NO_DAY.fullmatch(finding.form))
