"""What verify lets pass in one place alone: reviewers' keeps, months that the policy wrote."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from pipeline.model import BY_POLICY, Redaction, Release, SafePassage
from pipeline.redact.calendar import MONTHS

AROUND = 20  # characters either side of a kept form
_MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b")


def releases(passages: Mapping[str, SafePassage]) -> tuple[Release, ...]:
    """One per identity and form, in order of first appearance."""
    contexts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for passage in passages.values():
        for redaction in passage.redactions:
            if redaction.kept:
                contexts[redaction.identity, redaction.form].append(_around(passage, redaction))
    return tuple(
        Release(identity, form, tuple(dict.fromkeys(found)))
        for (identity, form), found in contexts.items()
    )


def own_dates(passages: Mapping[str, SafePassage]) -> tuple[Release, ...]:
    """Months that stand for a date in digits: "the words of May" was 14 May, not PCSO May Whitlock.

    A month written in letters alone may have been somebody's name, and gets none.
    """
    contexts: dict[str, list[str]] = defaultdict(list)
    for passage in passages.values():
        for redaction in passage.redactions:
            if redaction.kind == "date" and any(c.isdigit() for c in redaction.form):
                for month in _MONTH.findall(redaction.replacement):
                    contexts[month].append(_around(passage, redaction))
    return tuple(
        Release(BY_POLICY, month, tuple(dict.fromkeys(f))) for month, f in contexts.items()
    )


def _around(passage: SafePassage, redaction: Redaction) -> str:
    text = passage.text.value
    return _folded(text[max(0, redaction.safe_start - AROUND) : redaction.safe_end + AROUND])


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
