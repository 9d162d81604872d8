"""Passages + cast + policy + decisions -> safe text (rules: docs/redact.md).

This package alone makes SafeText. What it hands on is text in which every finding was replaced,
released by a reviewer, or judged by a rule to identify nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.model import (
    Case,
    Cast,
    Mention,
    Passage,
    Redacted,
    Redaction,
    SafePassage,
    SafeText,
)
from pipeline.redact.ages import Born
from pipeline.redact.changes import Change
from pipeline.redact.compose import compose, printed_keys
from pipeline.redact.deaths import deaths
from pipeline.redact.decisions import unused
from pipeline.redact.doubts import doubt_keys, open_doubts
from pipeline.redact.engine import replace_all
from pipeline.redact.passage import Office, changes_of
from pipeline.redact.people import people
from pipeline.redact.published import publish_age, publish_date
from pipeline.redact.releases import own_dates, releases
from pipeline.redact.risk import combinations
from pipeline.redact.rules import days_told, rules_of, vital_of

__all__ = [
    "combinations", "compose", "own_dates", "printed_keys", "publish_age", "publish_date", "redact",
    "rules_of", "unused",
]  # fmt: skip


def redact(passages: Sequence[Passage], cast: Cast, case: Case) -> Redacted:
    """Every passage made safe. Raises ValueError where a finding does not fit its passage."""
    office = _office(passages, cast, case)
    by_passage: dict[str, list[Mention]] = defaultdict(list)
    for mention in cast.mentions:
        by_passage[mention.finding.passage].append(mention)
    made = {}
    for passage in passages:
        mentions = sorted(by_passage[passage.key], key=lambda m: m.finding.start)
        for mention in mentions:
            mention.finding.check(passage)
        made[passage.key] = _safe(passage, changes_of(passage, mentions, office))
    agencies = {
        spec.number: agency.text.value
        for spec in case.submissions
        if (agency := made.get(f"case/agency/{spec.number}"))
    }
    listed = people(cast, case, passages, agencies)
    return Redacted(made, releases(made), open_doubts(cast, case), listed)


def _safe(passage: Passage, changes: Sequence[Change]) -> SafePassage:
    text, places = replace_all(passage.text, changes)
    done = [
        Redaction(
            change.start,
            change.end,
            start,
            end,
            passage.text[change.start : change.end],
            change.text,
            change.kind,
            change.identity,
            change.reasons,
            change.decided,
            change.kept,
            change.doubt,
        )
        for change, (start, end) in zip(changes, places, strict=True)
    ]
    return SafePassage(passage.key, SafeText(text), tuple(done))


def _office(passages: Sequence[Passage], cast: Cast, case: Case) -> Office:
    vital = vital_of(passages, cast.mentions, case)
    told = days_told((passage.text, passage.date) for passage in passages)
    subject = next((each.pseudonym for each in cast.identities if each.id in case.subjects), "")
    names = {
        each.id: (each.name, *each.aliases, *each.forms)
        for each in cast.identities
        if each.id in case.subjects
    }
    died = deaths(((passage.text, passage.date) for passage in passages), names)
    born = tuple(
        Born(each.id, each.date_of_birth, each.id in case.subjects, died.get(each.id))
        for each in cast.identities
        if each.date_of_birth
    )
    return Office(
        {each.id: each for each in cast.identities},
        case.decisions,
        rules_of(case, vital.days | told, subject),
        vital,
        born,
        case.as_of.year + 1,
        doubt_keys(cast),
        case.policy,
    )
