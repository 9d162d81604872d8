"""Rows of decisions.csv that a reviewer can copy. Reading the file is case.py's."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.model import Decision, Doubt

COLUMNS = ("decision", "who", "form", "where", "with", "reason", "by")
PLACES = 12  # single places that get rows of their own; beyond that a row is easily changed by hand


Said = Sequence[tuple[str, str]]
"""(passage key, form) of every place in question, in page order."""


def suggest(doubt: Doubt, said: Said = ()) -> tuple[Decision, ...]:
    """The answers that settle a doubt, form by form, likeliest first.

    "Mr March" and "Mrs March" may share one doubt and need rows of their own. A "replace" has an
    empty `with`: its words are the reviewer's to write, and a row without them is refused.
    """
    if doubt.question == "same":
        return _same(doubt)
    rows = _who if doubt.question == "who" else _identifies
    return tuple(row for form, at in _places(doubt, said).items() for row in rows(doubt, form, at))


def suggest_singly(doubt: Doubt, said: Said = ()) -> tuple[Decision, ...]:
    """For a form at several places, answers for one place each, for the first PLACES of them.

    "Mr Sesay" may be one man here and another there; "Will" a name here and a word there.
    """
    if doubt.question == "same":
        return ()
    rows = _who if doubt.question == "who" else _identifies
    several = [(form, at) for form, at in _places(doubt, said).items() if len(at) > 1]
    alone = [(form, place) for form, at in several for place in at][:PLACES]
    made = (replace(r, where=at) for form, at in alone for r in rows(doubt, form, [at]))
    return tuple(row for row in made if row.action != "replace")


def _places(doubt: Doubt, said: Said) -> dict[str, list[str]]:
    places: dict[str, list[str]] = {}
    for place, form in dict.fromkeys(said) or [(place, doubt.form) for place in doubt.places]:
        places.setdefault(form, []).append(place)
    return places or {doubt.form: []}


def _who(doubt: Doubt, form: str, places: Sequence[str]) -> tuple[Decision, ...]:
    """A form that stands at one place is answered there: elsewhere it may yet be somebody else."""
    where = places[0] if len(places) == 1 else ""
    owners = (*doubt.candidates, "new")
    belongs = [Decision("split", form=form, where=where, value=who) for who in owners]
    return (*belongs, Decision("redact", form=form), Decision("replace", form=form, where=where))


def _identifies(doubt: Doubt, form: str, places: Sequence[str]) -> tuple[Decision, ...]:
    """`who` narrows a keep to the mentions in question: Grace the girl is not released with it."""
    where = places[0] if len(places) == 1 else ""
    who = doubt.candidates[0] if len(doubt.candidates) == 1 else ""
    redact = Decision("redact", who, form)
    return (redact, Decision("keep", who, form, where), Decision("replace", who, form, where))


def _same(doubt: Doubt) -> tuple[Decision, ...]:
    """One person, or two: a split without a form moves no mention and tells the two apart."""
    first, *others = doubt.candidates or ("",)
    merges = [Decision("merge", who=first, value=other) for other in others]
    return tuple(row for merge in merges for row in (merge, replace(merge, action="split")))


def cells(decision: Decision) -> tuple[str, ...]:
    """The values of one row, in the order of COLUMNS."""
    d = decision
    return (d.action, d.who, d.form, d.where, d.value, d.reason, d.by)


def to_csv(decisions: Iterable[Decision]) -> str:
    """Rows for decisions.csv, without its heading row, each ended by a line feed."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(cells(d) for d in decisions)
    return text.getvalue()
