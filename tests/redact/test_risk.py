"""What a motivated intruder could still put together from the published words."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model import (
    Combination,
    Decision,
    SafeEvent,
    SafeField,
    SafeParagraph,
    SafeReport,
    SafeSection,
    SafeText,
)
from pipeline.redact.risk import combinations, in_common

NOTHING = SafeText("")


def found(told: Any, text: str, date: str = "May 2013", **parts: Any) -> tuple[Combination, ...]:
    case = told(text, **parts)
    fields = (SafeField(NOTHING, SafeText(case.last)),)
    event = SafeEvent(
        17, SafeText(date), SafeText("Police"), fields, SafeText("About 1 year"), False
    )
    section = SafeSection(SafeText("family"), (SafeParagraph(SafeText(case.last)),))
    report = SafeReport(
        NOTHING, NOTHING, NOTHING, (), (), (event,), (section,), (), (), NOTHING, draft=True
    )
    return combinations(report, case.redacted, case.cast)


@pytest.mark.parametrize(
    ("text", "kinds", "public"),
    [
        ("He was arrested.", {"public event", "age", "month"}, True),
        ("Both were charged.", {"public event", "age", "month"}, True),
        ("He pleaded guilty to affray.", {"court list", "age", "month"}, True),
        ("A 12-month community order.", {"court list", "age", "month"}, True),
        ("He has Type 1 diabetes and a pump alarm.", {"illness or device", "age", "month"}, False),
        ("A deaconess at the chapel.", {"office held", "age", "month"}, False),
        ("She has a stall there every Saturday.", {"weekly place", "age", "month"}, False),
        ("Found on the seafront.", {"local place", "age", "month"}, False),
        ("a [[quasi:Polish]] family", {"origin or belief", "age", "month"}, False),
        ("They spoke in Tamil.", {"origin or belief", "age", "month"}, False),
        ("The eldest of five children.", {"family pattern", "age", "month"}, False),
        ("Case 14 of 19.", {"exact count", "age", "month"}, False),
        ("a [[quasi:lion tamer]] by trade", {"work or condition", "age", "month"}, False),
    ],
)
def test_what_stands_together(text: str, kinds: set[str], public: bool, told: Any) -> None:
    (first, *_) = found(told, text)
    assert first.place == "event 17"
    assert {trace.kind for trace in first.traces} == kinds
    assert first.public is public


@pytest.mark.parametrize(
    "text",
    ["He watched television.", "Charged to tenant, £84.", "A matter for the family court.",
     "PHQ-9 of 19.", "He pressed the bell.", "Sent home in the middle of the day."],
)  # fmt: skip
def test_what_everybody_does_is_no_trace(text: str, told: Any) -> None:
    assert found(told, text) == ()


def test_a_fact_is_listed_once(told: Any) -> None:
    (first, *_) = found(told, "Court: he came to court. The court sat.")
    assert [trace.words for trace in first.traces if trace.kind == "public event"] == ["Court"]


def test_an_everyday_contact_is_no_combination(told: Any) -> None:
    assert found(told, "[[Maria]] rang [[Shona]] about sleep.") == ()


def test_a_kept_name_is_public(told: Any) -> None:
    keep = Decision("keep", form="Wisbech")
    made = found(told, "She was born in [[place:Wisbech]], aged 3.", decisions=[keep])
    assert [c.place for c in made] == ["event 17", "section “family”, paragraph 1"]
    assert made[0].step.startswith("kept name")


def test_an_exact_date_is_not_counted_as_a_month_too(told: Any) -> None:
    (first, *_) = found(told, "He was arrested.", date="4 May 2013")
    assert "month" not in {trace.kind for trace in first.traces}


def test_public_events_come_first_and_kinds_are_counted(told: Any) -> None:
    made = found(told, "He was charged. Twins. Aged 3.")
    assert made[0].public
    assert dict(in_common(made)) == {"public event": 2, "exact count": 2, "age": 2, "month": 1}
