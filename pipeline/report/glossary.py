"""Which of the glossary's terms a report uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model import SafeParagraph, SafeReport, SafeText


def used(terms: Sequence[tuple[str, str]], report: SafeReport) -> tuple[tuple[str, str], ...]:
    """The terms that stand in the report as words of their own, also as "HVs", "HV's" or "HV1"."""
    text = "\n".join(safe.value for safe in _texts(report))
    return tuple(
        (term, meaning)
        for term, meaning in terms
        if re.search(rf"(?<!\w){re.escape(term)}(?:s|\d+)?(?!\w)", text)
    )


def _texts(report: SafeReport) -> Iterator[SafeText]:
    yield from (report.title, report.board, *report.agencies)
    for event in report.events:
        yield event.agency
        for field in event.fields:
            yield from (field.heading, field.text)
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, SafeParagraph):
                yield block.text
            else:
                yield from (cell for row in block.rows for cell in row)
    for action in report.actions:
        yield from (action.recommendation, action.scope, action.action, action.lead_agency)
        yield from (action.milestones, action.target_date, action.outcome)
    for person in report.people:
        yield from (person.pseudonym, person.description)
