"""The stage's two doors: an agency's submission, and a section of the author's own narrative."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.errors import CaseError, SubmissionError
from pipeline.ingest.document import Document
from pipeline.ingest.ledger import Ledger
from pipeline.ingest.markdown import read_markdown
from pipeline.ingest.package import Unreadable, open_package
from pipeline.model import Section, Submission, SubmissionSpec


def read(spec: SubmissionSpec) -> Submission:
    """Read a submission: its content in order, its evidence, a ledger of every character.

    Raises SubmissionError, with advice, for a file that is missing, is no DOCX, is damaged or
    would be dangerous to unpack. Never raises anything else for what a file may hold.
    """
    try:
        document, digest = _document(spec.path, spec.number)
    except Unreadable as error:
        raise SubmissionError(error.message, place=spec.place, hint=error.hint) from None
    ledger = document.ledger
    return Submission(
        spec,
        tuple(document.body.blocks),
        ledger.evidence(),
        tuple(ledger.rows),
        tuple(ledger.warnings),
        digest,
    )


def read_narrative(path: Path, name: str) -> Section:
    """Read the author's own section from a .docx or .md file. name: the section's, safe to print.

    Deleted text, comments and the like are no part of it. Raises CaseError.
    """
    try:
        if path.suffix.lower() == ".md":
            blocks = read_markdown(path)
        else:
            document, _ = _document(path, 0)
            blocks = tuple(document.body.blocks)
    except Unreadable as error:
        place = f"narrative section {name}"
        raise CaseError(error.message, place=place, hint=error.hint) from None
    return Section(name, name, 0, blocks)


def _document(path: Path, number: int) -> tuple[Document, str]:
    package = open_package(path)
    try:
        with _no_collection():
            document = Document(package, Ledger(number))
            document.read()
        return document, package.digest
    finally:
        package.close()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Reading makes a hundred thousand values and no cycles worth looking for: a third faster."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
