"""Rows of decisions.csv that a reviewer can copy. Reading the file is case.py's."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import replace

from pipeline.model import Decision, Doubt

COLUMNS = ("decision", "who", "form", "where", "with", "reason", "by")
PLACES = 12  # single places that get rows of their own; beyond that a row is easily changed by hand


def suggest(doubt: Doubt) -> tuple[Decision, ...]:
    """The answers that settle a doubt, likeliest first, then answers for single places.

    A "replace" has an empty `with`: its words are the reviewer's to write, and a row without them
    is refused.
    """
    if doubt.question == "same":
        return _same(doubt)
    redact, reword = Decision("redact", form=doubt.form), Decision("replace", form=doubt.form)
    if doubt.question == "identifies":
        return (redact, Decision("keep", form=doubt.form), *_owners(doubt, ""), reword)
    where = doubt.places[0] if len(doubt.places) == 1 else ""
    return (*_owners(doubt, where, "new"), redact, reword, *_place_by_place(doubt))


def _same(doubt: Doubt) -> tuple[Decision, ...]:
    """One person, or two: a split without a form moves no mention and tells the two apart."""
    first, *others = doubt.candidates or ("",)
    merges = [Decision("merge", who=first, value=other) for other in others]
    return tuple(row for merge in merges for row in (merge, replace(merge, action="split")))


def _owners(doubt: Doubt, where: str, *more: str) -> tuple[Decision, ...]:
    owners = (*doubt.candidates, *more)
    return tuple(Decision("split", form=doubt.form, where=where, value=who) for who in owners)


def _place_by_place(doubt: Doubt) -> tuple[Decision, ...]:
    """ "Mr Sesay" may be one man here and another there."""
    if len(doubt.places) < 2:
        return ()
    return tuple(row for place in doubt.places[:PLACES] for row in _owners(doubt, place))


def cells(decision: Decision) -> tuple[str, ...]:
    """The values of one row, in the order of COLUMNS."""
    d = decision
    return (d.action, d.who, d.form, d.where, d.value, d.reason, d.by)


def to_csv(decisions: Iterable[Decision]) -> str:
    """Rows for decisions.csv, without its heading row, each ended by a line feed."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(cells(d) for d in decisions)
    return text.getvalue()
