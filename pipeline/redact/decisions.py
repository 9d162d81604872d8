"""The reviewers' words on what is redacted, kept or replaced: the most specific one counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import Cast, Decision, Finding, Identity, Mention

ABOUT_TEXT = ("redact", "keep", "replace")
NEVER_KEPT = ("birth", "death")  # no decision publishes one finer than its month


def decided(
    mention: Mention, decisions: Iterable[Decision], cast: Mapping[str, Identity]
) -> Decision | None:
    """By place, then by form, then by identity; of two alike the later row."""
    fitting = [
        (_weight(decision), number, decision)
        for number, decision in enumerate(decisions)
        if _fits(decision, mention, cast)
    ]
    return max(fitting, key=lambda each: each[:2])[2] if fitting else None


def _weight(decision: Decision) -> tuple[int, int, int]:
    return (decision.where != "") * 1, (decision.form != "") * 1, (decision.who != "") * 1


def _fits(decision: Decision, mention: Mention, cast: Mapping[str, Identity]) -> bool:
    finding = mention.finding
    if decision.action not in ABOUT_TEXT or not (decision.who or decision.form or decision.where):
        return False
    if decision.action == "keep" and finding.kind in NEVER_KEPT:
        return False
    if decision.action == "keep" and not decision.who and not decision.where:
        who = cast.get(mention.identity)
        if mention.candidates or (who is not None and who.kind == "person"):
            return False  # "keep Grace", the word, releases no Grace
    return (
        decision.who in ("", mention.identity)
        and (not decision.form or folded(decision.form) == folded(finding.form))
        and decision.where in ("", finding.passage)
    )


def folded(form: str) -> str:
    """White space folded, marks around it left out: what an author copies from the review."""
    return re.sub(r"\s+", " ", form).strip(" ,.;:'\"“”‘’()")


def unused(decisions: Sequence[Decision], cast: Cast) -> tuple[Decision, ...]:
    """Decisions that match nothing in the case: a form mistyped, an identity that is gone."""
    return tuple(decision for decision in decisions if not _used(decision, cast))


def _used(decision: Decision, cast: Cast) -> bool:
    if decision.action == "merge":
        words = f"merged from {decision.who} by decision"
        return any(mention.rule.startswith(words) for mention in cast.mentions)
    if decision.action == "split":
        return any(m.rule.endswith("split by decision") and _same_form(decision, m.finding)
                   for m in cast.mentions) or _told_apart(decision, cast)  # fmt: skip
    known = {identity.id: identity for identity in cast.identities}
    return any(_fits(decision, mention, known) for mention in cast.mentions)


def _same_form(decision: Decision, finding: Finding) -> bool:
    alike = folded(decision.form).casefold() == folded(finding.form).casefold()
    return alike and decision.where in ("", finding.passage)


def _told_apart(decision: Decision, cast: Cast) -> bool:
    """ "X1 is not X2", with no form: both are there."""
    ids = {identity.id for identity in cast.identities}
    return not decision.form and {decision.who, decision.value} <= ids
