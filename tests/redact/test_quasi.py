"""Telling details: all shown by default, generalised or redacted where the case says so."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model import Policy, QuasiKind

#: kind, raw, generalised
DETAILS: tuple[tuple[QuasiKind, str, str], ...] = (
    ("nationality", "a [[quasi:Portuguese]] family", "a European family"),
    ("nationality", "a [[quasi:Tamil]] man", "an Asian man"),
    ("nationality", "They spoke in [[quasi:Urdu]].", "They spoke in another language."),
    ("nationality", "an asylum seeker came", "a newcomer came"),
    ("religion", "She is a [[quasi:Sikh]].", "She is a religious person."),
    (
        "religion",
        "a [[quasi:Muslim]] family at the mosque",
        "a religious family at the place of worship",
    ),
    ("condition", "He has cystic fibrosis.", "He has a health condition."),
    ("occupation", "He was a prison officer.", "He was a worker."),
    ("employer", "She worked at an abattoir.", "She worked at a workplace."),
    ("exact_counts", "seen 17 times by 4 agencies", "seen many times by several agencies"),
    ("exact_counts", "twelve of the twenty visits", "some of the many visits"),
    ("media_events", "After the stabbing a newspaper rang.", "After the incident the media rang."),
    ("sibling_patterns", "the eldest of five, a half-brother", "one of the children, a sibling"),
    ("sibling_patterns", "She has three older sisters.", "She has siblings."),
)


@pytest.mark.parametrize(("kind", "raw", "said"), DETAILS)
def test_a_kind_is_shown_generalised_or_redacted(
    kind: QuasiKind, raw: str, said: str, told: Any
) -> None:
    shown = raw.replace("[[quasi:", "").replace("]]", "")
    assert told(raw).last == shown
    assert told(raw, policy=Policy(quasi=((kind, "show"),))).last == shown
    assert told(raw, policy=Policy(quasi=((kind, "generalise"),))).last == said
    redacted = told(raw, policy=Policy(quasi=((kind, "redact"),)))
    assert "[detail removed]" in redacted.last
    (mark, *_) = redacted.redacted.passages[redacted.passages[-1].key].redactions
    assert (mark.kind, mark.reasons) == ("quasi", (f"policy:{kind.replace('_', ' ')}, redact",))


def test_an_age_over_90_is_never_exact_and_can_go(told: Any) -> None:
    raw = "a man aged 93, a witness"
    assert told(raw).last == "a man aged over 90, a witness"
    policy = Policy(quasi=(("age_over_90", "redact"),))
    assert told(raw, policy=policy).last == "a man [detail removed], a witness"


def test_names_go_first(told: Any) -> None:
    policy = Policy(quasi=(("nationality", "generalise"),))
    assert told("[[Maria Irish]] is Irish.", policy=policy).last == "Person 1 is European."
