"""The same review as two tables, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from pipeline.model import Case, Cast, Passage, Redacted
from pipeline.review import words

_FINDINGS = (
    "passage", "source", "start", "end", "form", "kind", "identity", "pseudonym", "reasons",
    "decided",
)  # fmt: skip
_UNDECIDED = ("key", "question", "form", "candidates", "places", "why")


def findings_csv(case: Case, passages: Sequence[Passage], cast: Cast, redacted: Redacted) -> str:
    """One row per redaction, in the order of the passages. start, end: characters of raw text."""
    pseudonyms = {identity.id: identity.pseudonym for identity in cast.identities}
    rows = [
        (
            passage.key, words.source(passage.ref, case), r.start, r.end, r.form, r.kind,
            r.identity, pseudonyms.get(r.identity, ""), "; ".join(r.reasons),
            "open" if r.doubt else f"{r.decided}, kept" if r.kept else r.decided,
        )
        for passage in passages
        for r in redacted.passages[passage.key].redactions
    ]  # fmt: skip
    return _csv(_FINDINGS, rows)


def undecided_csv(redacted: Redacted) -> str:
    """One row per open question, in the page's order."""
    rows = [
        (d.key, d.question, d.form, "; ".join(d.candidates), "; ".join(d.places), d.why)
        for d in redacted.doubts
    ]
    return _csv(_UNDECIDED, rows)


def _csv(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heading)
    writer.writerows([_inert(value) for value in row] for row in rows)
    return text.getvalue()


def _inert(value: object) -> object:
    """A submission may hold '=HYPERLINK(…)': a spreadsheet must show it and not run it."""
    risky = isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
    return f"'{value}" if risky else value
