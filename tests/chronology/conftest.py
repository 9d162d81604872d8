"""Cases and submissions built by hand, as ingest would leave them. Everyone here is invented."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from pipeline.model import (
    Block,
    Case,
    Cell,
    Identity,
    LedgerRow,
    Paragraph,
    Period,
    Policy,
    Row,
    SourceRef,
    Submission,
    SubmissionSpec,
    Table,
)

PERIOD = Period(date(2012, 9, 1), date(2013, 9, 30))
BORN = date(2013, 1, 14)
AGENCIES = ("Fenshire Constabulary", "Fenshire Community Health", "Osier Lane Surgery")

# A line of a table: texts, None for a cell merged from above; or one text over the whole width.
Line = Sequence[str | Cell | None] | str


class Pages:
    """A submission being typed: blocks, refs and ledger as ingest leaves them."""

    def __init__(self, number: int = 1, columns: Mapping[str, str] | None = None) -> None:
        self.spec = SubmissionSpec(
            number,
            Path(f"{number}.docx"),
            AGENCIES[number - 1],
            ("Police", "Community Health", "GP Practice")[number - 1],
            columns or {},
        )
        self.blocks: list[Block] = []
        self.ledger: list[LedgerRow] = []
        self.paragraphs = 0
        self.tables = 0

    def text(self, text: str, heading: int = 0) -> Pages:
        self.paragraphs += 1
        ref = SourceRef(self.spec.number, paragraph=self.paragraphs)
        self.blocks.append(Paragraph(ref, text, heading))
        self._placed(ref, text)
        return self

    def table(self, *lines: Line) -> Pages:
        self.tables += 1
        width = max(len(line) for line in lines if not isinstance(line, str))
        rows = [self._row(number, line, width) for number, line in enumerate(lines, start=1)]
        self.blocks.append(Table(SourceRef(self.spec.number, table=self.tables), tuple(rows)))
        return self

    def _row(self, number: int, line: Line, width: int) -> Row:
        cells = (
            [Cell(line, 0, width)]
            if isinstance(line, str)
            else [
                c if isinstance(c, Cell) else Cell(c, i)
                for i, c in enumerate(line)
                if c is not None
            ]
        )
        for cell in cells:
            for text in cell.text.split("\n"):
                self.paragraphs += 1
                self._placed(
                    SourceRef(
                        self.spec.number,
                        table=self.tables,
                        row=number,
                        paragraph=self.paragraphs,
                    ),
                    text,
                )
        return Row(SourceRef(self.spec.number, table=self.tables, row=number), tuple(cells))

    def _placed(self, ref: SourceRef, text: str) -> None:
        self.ledger.append(LedgerRow(ref, str(ref), "text", "placed", "", "", text))

    @property
    def submission(self) -> Submission:
        sha = f"{self.spec.number:064d}"
        return Submission(self.spec, tuple(self.blocks), (), tuple(self.ledger), (), sha)


def make_case(*pages: Pages) -> Case:
    child = Identity("P1", "person", "subject", "Idris Okonjo-Vale", date_of_birth=BORN)
    return Case(
        root=Path("case"),
        title="Review: Child K",
        kind="scr",
        board="Fenshire Safeguarding Children Partnership",
        subjects=("P1",),
        period=PERIOD,
        as_of=date(2014, 3, 1),
        policy=Policy(),
        submissions=tuple(p.spec for p in pages),
        register=(child,),
        agencies=(),
    )


@pytest.fixture
def pages() -> Callable[..., Pages]:
    return Pages


@pytest.fixture
def case_of() -> Callable[..., Case]:
    return make_case
