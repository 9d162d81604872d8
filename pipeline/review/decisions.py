"""Rows of decisions.csv that a reviewer can copy. Reading the file is case.py's."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from pipeline.model import Decision, Doubt

COLUMNS = ("decision", "who", "form", "where", "with", "reason", "by")


def suggest(doubt: Doubt) -> tuple[Decision, ...]:
    """The answers that settle a doubt, likeliest first, each for every place (`where` empty).

    A "replace" has an empty `with`: its words are the reviewer's to write.
    """
    plain = (Decision("redact", form=doubt.form), Decision("replace", form=doubt.form))
    if doubt.question == "identifies":
        keep = Decision("keep", form=doubt.form)
        return (plain[0], keep, *_belongs(doubt, new=False), plain[1])
    if doubt.question == "same":
        return (*_merges(doubt), *_belongs(doubt, new=True), *plain)
    return (*_belongs(doubt, new=True), *plain)


def _belongs(doubt: Doubt, *, new: bool) -> tuple[Decision, ...]:
    owners = (*doubt.candidates, *(["new"] if new else []))
    return tuple(Decision("split", form=doubt.form, value=owner) for owner in owners)


def _merges(doubt: Doubt) -> tuple[Decision, ...]:
    first, *others = doubt.candidates or ("",)
    return tuple(Decision("merge", who=first, value=other) for other in others)


def cells(decision: Decision) -> tuple[str, ...]:
    """The values of one row, in the order of COLUMNS."""
    d = decision
    return (d.action, d.who, d.form, d.where, d.value, d.reason, d.by)


def to_csv(decisions: Iterable[Decision]) -> str:
    """Rows for decisions.csv, without its heading row, each ended by a line feed."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(cells(d) for d in decisions)
    return text.getvalue()
