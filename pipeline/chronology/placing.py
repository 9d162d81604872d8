"""One submission -> drafts of events, sections of prose, and where every block went."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.chronology.layouts import (
    Column,
    Draft,
    Placement,
    Setting,
    has_headings,
    place_table,
)
from pipeline.chronology.nesting import Nested, filled, nested_tables
from pipeline.chronology.prose import cut, find_events
from pipeline.errors import PipelineError, SeveralErrors
from pipeline.model import (
    Block,
    Case,
    Paragraph,
    Section,
    SourceRef,
    Submission,
    SubmissionSpec,
    Table,
)

Key = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A submission taken apart. left_out: rows neither event nor prose, and why."""

    submission: Submission
    drafts: tuple[Draft, ...]
    sections: tuple[Section, ...]
    left_out: tuple[tuple[SourceRef, str], ...]


def key(ref: SourceRef) -> Key:
    """What tells two places of one submission apart: a row of a table, or a paragraph.

    Tables are numbered over the whole submission: a footnote to a cell stands in the cell's row.
    """
    return ("table", ref.table, ref.row) if ref.table else (ref.part, 0, ref.paragraph)


def place(submission: Submission, case: Case) -> Placed:
    """Find the chronology of a submission and cut the rest into sections.

    Raises SeveralErrors of SubmissionError: every dated table that no layout knows, or two know.
    """
    drafts, left_out, rest = _tables(submission, case)
    sections = cut(rest, submission.spec.number)
    spec, mapped = submission.spec, bool(drafts)
    alone = sum(each.agency == spec.agency for each in case.submissions) < 2
    more, over, sections = find_events(sections, spec, case.period, alone=alone, mapped=mapped)
    drafts += more
    left_out += over
    return Placed(submission, tuple(drafts), tuple(sections), tuple(left_out))


def _tables(
    submission: Submission, case: Case
) -> tuple[list[Draft], list[tuple[SourceRef, str]], list[Block]]:
    drafts: list[Draft] = []
    left_out: list[tuple[SourceRef, str]] = []
    rest: list[Block] = []
    problems: list[PipelineError] = []
    columns: tuple[Column, ...] = ()
    adjoining = False
    inside = nested_tables(submission)
    taken: set[SourceRef] = set()
    for block in submission.blocks:
        if isinstance(block, Table) and block.rows and block.rows[0].ref in taken:
            continue
        setting = Setting(case.period, submission.spec.columns, columns, adjoining)
        placed = _tried(block, submission.spec, setting, inside, problems)
        if placed is None:
            rest.append(block)
            adjoining = adjoining and isinstance(block, Paragraph) and not block.text.strip()
            continue
        drafts += placed.drafts
        left_out += placed.left_out
        taken |= {ref for draft in placed.drafts for ref in draft.rows}
        columns, adjoining = placed.columns or columns, True
    if problems:
        raise SeveralErrors(problems)
    return drafts, left_out, rest


def _tried(
    block: Block,
    spec: SubmissionSpec,
    setting: Setting,
    inside: Nested,
    problems: list[PipelineError],
) -> Placement | None:
    try:
        return _placed(block, spec, setting, inside) if isinstance(block, Table) else None
    except PipelineError as error:
        problems.append(error)
        return None


def _placed(
    table: Table, spec: SubmissionSpec, setting: Setting, inside: Nested
) -> Placement | None:
    """A table's events, with the text of the tables that stand in their cells.

    One inside that has headings of a chronology itself is one, and gives events of its own.
    """
    placed = place_table(table, spec, setting)
    if placed is None or table.ref.table not in inside:
        return placed
    own = [each for each in inside[table.ref.table] if not _tells_events(each[1], setting)]
    whole, took = filled(table, {**inside, table.ref.table: own})
    placed = place_table(whole, spec, setting) or placed
    drafts = [
        replace(d, rows=(*d.rows, *(ref for row in d.rows for ref in took.get(row, ()))))
        for d in placed.drafts
    ]
    return replace(placed, drafts=tuple(drafts))


def _tells_events(nested: Table, setting: Setting) -> bool:
    """Whether a table in a cell is a chronology by itself."""
    return has_headings(nested, replace(setting, columns=(), adjoining=False))
