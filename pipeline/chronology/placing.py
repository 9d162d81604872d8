"""One submission -> drafts of events, sections of prose, and where every block went."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.chronology.layouts import Column, Draft, Setting, place_table
from pipeline.chronology.prose import cut, find_events
from pipeline.errors import PipelineError, SeveralErrors
from pipeline.model import Block, Case, Paragraph, Section, SourceRef, Submission, Table

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
    if not drafts:
        drafts, sections = find_events(sections, case.period)
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
    for block in submission.blocks:
        placed = None
        if isinstance(block, Table):
            setting = Setting(case.period, submission.spec.columns, columns, adjoining)
            try:
                placed = place_table(block, submission.spec, setting)
            except PipelineError as error:
                problems.append(error)
        if placed is None:
            rest.append(block)
            adjoining = adjoining and isinstance(block, Paragraph) and not block.text.strip()
            continue
        drafts += placed.drafts
        left_out += placed.left_out
        columns, adjoining = placed.columns or columns, True
    if problems:
        raise SeveralErrors(problems)
    return drafts, left_out, rest
