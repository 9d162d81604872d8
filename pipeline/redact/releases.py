"""What a reviewer keeps, with the safe words around it, for verify to let pass there alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from pipeline.model import Release, SafePassage

AROUND = 20  # characters either side of a kept form


def releases(passages: Mapping[str, SafePassage]) -> tuple[Release, ...]:
    """One per identity and form, in order of first appearance."""
    contexts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for passage in passages.values():
        text = passage.text.value
        for redaction in passage.redactions:
            if redaction.kept:
                around = text[max(0, redaction.safe_start - AROUND) : redaction.safe_end + AROUND]
                contexts[redaction.identity, redaction.form].append(_folded(around))
    return tuple(
        Release(identity, form, tuple(dict.fromkeys(found)))
        for (identity, form), found in contexts.items()
    )


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
