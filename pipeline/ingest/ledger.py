"""The account of every character: what it is, where it stands, what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import Evidence, LedgerRow, SourceRef, Status


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a text. status "placed": it is content; reason: why it is not."""

    kind: str
    status: Status = "placed"
    reason: str = ""


def evidence(kind: str, reason: str) -> Fate:
    return Fate(kind, "evidence", reason)


TEXT = Fate("text")
NOTE = Fate("note")
TEXT_BOX = Fate("text box")
CHART = Fate("chart")
DIAGRAM = Fate("diagram")

DELETED = evidence("deleted", "deleted with tracked changes")
DELETED_ROW = evidence("deleted row", "the table row is deleted with tracked changes")
MOVED = evidence("moved away", "moved away with tracked changes; it stands where it was moved to")
HIDDEN_ROW = evidence("hidden row", "the table row is hidden")
DELETED_CELL = evidence("deleted", "the table cell is deleted with tracked changes")
HIDDEN_SHAPE = evidence("hidden", "the shape that it stands in is hidden")
FIELD = evidence("field instruction", "an instruction to Word, not its result")
FALLBACK = evidence("fallback", "a copy for older programs that differs from what Word shows")
COPY = Fate("copy", "left_out", "a second copy for older programs of text that is accounted for")
BLANK = Fate("white space", "left_out", "white space only")
UNKNOWN = evidence("unknown", "it stands where this reader knows no text")
COMMENT = evidence("comment", "a comment, not the document's text")
XML_COMMENT = evidence("XML comment", "a remark in the file's XML, which Word does not show")


class Ledger:
    """Collects the rows of one submission, in the order in which the texts were met."""

    def __init__(self, submission: int) -> None:
        self.submission = submission
        self.rows: list[LedgerRow] = []
        self.warnings: dict[str, None] = {}

    def add(self, ref: SourceRef, place: str, fate: Fate, text: str) -> None:
        """One run of characters. White space alone is no content, wherever it stands."""
        if not text:
            return
        if fate.status == "placed" and text.isspace():
            fate = BLANK
        row = LedgerRow(ref, place, fate.kind, fate.status, "", fate.reason, text)
        self.rows.append(row)

    def warn(self, words: str) -> None:
        self.warnings[words] = None

    def evidence(self) -> tuple[Evidence, ...]:
        """Each text once for each part and kind (an author's name stands at every change)."""
        seen: dict[tuple[str, str, str], Evidence] = {}
        for row in self.rows:
            key = (row.ref.part, row.kind, row.text)
            if row.status == "evidence" and row.text.strip() and key not in seen:
                seen[key] = Evidence(row.ref, row.kind, row.reason, row.text)
        return tuple(seen.values())


def located(ref: SourceRef, column: int = -1) -> str:
    """Where a text stands, in words: "table 1, row 14, column 3"."""
    if ref.table:
        words = f"table {ref.table}, row {ref.row}"
        return f"{words}, column {column + 1}" if column >= 0 else words
    return f"paragraph {ref.paragraph}" if ref.paragraph else ref.part
