"""The author's references to events, as the report prints them: "[[e4f2a9c01]]" is "event 17".

Redaction leaves them alone and the report resolves them; the page must show what is printed. The
words are read off the report itself, so that page and report cannot differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import SafeReport, SafeSection, SafeTable
from pipeline.review.view import Book, Piece, Text

_REFERENCE = re.compile(r"\[\[[^\[\]]*\]\]")
_PLAN = (
    "recommendation", "scope", "action", "lead_agency", "milestones", "target_date", "outcome",
)  # fmt: skip


def printed_texts(report: SafeReport) -> Iterator[tuple[str, str]]:
    """Passage key (of a table: its row's) and what is printed for it."""
    for section in report.sections:
        yield from _of_section(section)
    for action in report.actions:
        for column in _PLAN:
            yield f"r/{action.number}/{column}", getattr(action, column).value


def resolve(book: Book, report: SafeReport) -> Book:
    """The book with every right column as the report prints it."""
    printed: dict[str, list[str]] = {}
    for key, words in printed_texts(report):
        printed.setdefault(key, []).append(words)
    texts = {
        key: as_printed(text, printed.get(key) or printed.get(key.rpartition("/")[0]) or ())
        for key, text in book.texts.items()
    }
    return replace(book, texts=texts)


def _of_section(section: SafeSection) -> Iterator[tuple[str, str]]:
    for n, block in enumerate(section.blocks):
        key = f"n/{section.name}/{n}"
        if isinstance(block, SafeTable):
            rows = enumerate(block.rows)
            yield from ((f"{key}/{r}", cell.value) for r, row in rows for cell in row)
        else:
            yield key, block.text.value


def as_printed(text: Text, printed: Sequence[str]) -> Text:
    """The right column with its references resolved, if one of the printed texts is that."""
    safe = text.safe
    parts = _REFERENCE.split(safe)
    if len(parts) == 1:
        return text
    whole = re.compile("(.+?)".join(re.escape(part) for part in parts), re.DOTALL)
    for candidate in printed:
        if match := whole.fullmatch(candidate):
            words = iter(match.groups())
            return replace(text, after=tuple(_resolved(run, words) for run in text.after))
    return text


def _resolved(run: tuple[Piece, ...], words: Iterator[str]) -> tuple[Piece, ...]:
    """Redaction never touches a reference, so it stands whole in an unmarked piece."""
    if run[0].mark:
        return run
    return tuple(
        replace(piece, text=_REFERENCE.sub(lambda _: next(words), piece.text)) for piece in run
    )
