"""One number for everything that a reviewer signs: change a word of it and the number changes."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from pipeline.model import Case, Redacted, Redaction, SafeReport

# A signed rendering differs from its draft in these two alone: were they counted, the act of
# signing would make the signature invalid.
_SET_BY_SIGNING = {"draft", "date"}
# A hold is checked by itself, before any signature: while it stands nothing is published, signed
# or not. Lifting it after the trial changes no word of what was read, so it is left out here.
_CHECKED_BY_ITSELF = {"hold"}
_UNPUBLISHED = re.compile(r"[xl]\d+/")  # evidence and left-out text, by passage key


def digest(redacted: Redacted, report: SafeReport, template_digest: str, case: Case) -> str:
    """SHA-256 in hex of the safe text, template, policy, decisions, releases and finding spans.

    Left out on purpose: scores and reasons, which differ between processors; the words of
    deleted, hidden and left-out text, which nothing publishes (their finding spans do count).
    """
    signed = {
        "format": "review 1",
        "report": _plain(report, _SET_BY_SIGNING),
        "passages": _published_passages(redacted),
        "spans": _spans(redacted),
        "releases": _plain(redacted.releases),
        "template": template_digest,
        "policy": _plain(case.policy, _CHECKED_BY_ITSELF),
        "decisions": _plain(case.decisions),
    }
    canonical = json.dumps(signed, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


def _plain(value: object, skip: set[str] | None = None) -> Any:
    """Typed values as JSON ones; the class name stands with them, so that no two kinds look alike.

    skip: fields of the outermost value only.
    """
    if is_dataclass(value):
        named = [f.name for f in fields(value) if f.name not in (skip or ())]
        return {"": type(value).__name__} | {n: _plain(getattr(value, n)) for n in named}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | int | bool):
        return value
    raise TypeError(f"a {type(value).__name__} has no place in a digest")


def _published_passages(redacted: Redacted) -> dict[str, str]:
    safe = redacted.passages.items()
    return {key: passage.text.value for key, passage in safe if not _UNPUBLISHED.match(key)}


def _spans(redacted: Redacted) -> dict[str, list[list[object]]]:
    safe = redacted.passages.items()
    return {key: [_span(r) for r in passage.redactions] for key, passage in safe}


def _span(r: Redaction) -> list[object]:
    return [r.start, r.end, r.kind, r.identity, r.kept]
