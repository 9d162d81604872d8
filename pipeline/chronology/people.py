"""Whom the register knows, as they are named in an event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.model import Case, Identity


def named_in(text: str, case: Case) -> tuple[int, ...]:
    """The places in the register of those whom a text names."""
    return tuple(i for i, pattern in _patterns(case.register) if pattern.search(text))


@lru_cache(maxsize=8)
def _patterns(register: Sequence[Identity]) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple(
        (i, _named(each))
        for i, each in enumerate(register)
        if each.kind == "person" and each.name.strip()
    )


def _named(identity: Identity) -> re.Pattern[str]:
    forms = sorted({identity.name, *identity.aliases} - {""}, key=lambda f: (-len(f), f))
    first = identity.name.split()[0]
    words = "|".join(re.escape(form) for form in [*forms, first])
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
