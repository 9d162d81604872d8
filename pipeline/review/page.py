"""Build the reviewer's folder: the page, the tables, the redline and the digest."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from pipeline.model import (
    Case,
    Cast,
    Chronology,
    Combination,
    Leak,
    Passage,
    Redacted,
    SafeReport,
)
from pipeline.review import index
from pipeline.review.decisions import COLUMNS
from pipeline.review.digest import digest
from pipeline.review.layout import Entry, Part, parts
from pipeline.review.redline import redline
from pipeline.review.references import printed_texts, resolve
from pipeline.review.tables import findings_csv, undecided_csv
from pipeline.review.view import Book, make_book

_TEMPLATES = Path(__file__).with_name("templates")
_T = TypeVar("_T", str, tuple[str, str])


def build_review(
    case: Case,
    chronology: Chronology,
    passages: Sequence[Passage],
    cast: Cast,
    redacted: Redacted,
    report: SafeReport,
    printed: Mapping[str, Sequence[str]],
    template_digest: str,
    folder: Path,
    *,
    leaks: Sequence[Leak] = (),
    risks: Sequence[Combination] = (),
) -> str:
    """Write the review into `folder` (confidential) and return the digest of what it shows.

    printed: event id -> keys of its printed columns, in the order of report.events.
    leaks: what verification found in the draft, for the reviewer to settle; no part of the digest,
    because publishing verifies again. risks: what an intruder could put together from the printed
    words, which the digest holds already. digest.txt goes first and comes last: a review that is
    half written cannot be signed.
    Raises ValueError, a defect of ours, where a redaction does not match its passage.
    """
    number = digest(redacted, report, template_digest, case)
    book = resolve(make_book(case, chronology, passages, cast, redacted), report)
    made = parts(case, chronology, redacted, report, printed, book)
    shown = Shown(case, chronology, cast, redacted, report, leaks, risks, book, made, number)
    files = {
        "findings.csv": findings_csv(case, passages, cast, redacted).encode("utf-8"),
        "undecided.csv": undecided_csv(redacted).encode("utf-8"),
        "redline.docx": redline(made, case.as_of),
        "index.html": render(shown).encode("utf-8"),
        "digest.txt": f"{number}\n".encode(),
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "digest.txt").unlink(missing_ok=True)
    for name, content in files.items():
        _write(folder / name, content)
    return number


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page is made of. number: the digest."""

    case: Case
    chronology: Chronology
    cast: Cast
    redacted: Redacted
    report: SafeReport
    leaks: Sequence[Leak]
    risks: Sequence[Combination]
    book: Book
    parts: tuple[Part, ...]
    number: str


def render(shown: Shown) -> str:
    """The page as one string: no other file, no server, no network."""
    css, js = (_asset(name) for name in ("page.css", "page.js"))
    template = _environment().get_template("index.html.j2")
    entries = [entry for part in shown.parts for entry in part.entries]
    return template.render(
        case=shown.case,
        css=css,
        js=js,
        policy=_content_policy(css, js),
        number=review_number(shown.number),
        parts=shown.parts,
        incomplete=shown.report.incomplete,
        warnings=shown.chronology.warnings,
        marks=shown.book.marks,
        questions=index.questions(shown.redacted, shown.cast, shown.parts, shown.book),
        question_of={doubt.key: n for n, doubt in enumerate(shown.redacted.doubts, 1)},
        people=index.people(shown.cast, shown.book),
        kept=index.kept(shown.book),
        hits=index.hits(shown.leaks, shown.book),
        risks=shown.risks,
        risky=index.risky(shown.risks),
        details=index.details(shown.cast, shown.book),
        chosen=[(kind.replace("_", " "), action) for kind, action in shown.case.policy.quasi],
        without_words=index.without_words(shown.chronology, shown.case),
        agencies=_distinct(entry.agency for entry in entries if entry.agency),
        kinds=_distinct((mark.redaction.kind, mark.kind) for mark in shown.book.marks),
        columns=COLUMNS,
        unmet=_unmet(shown.report, entries, shown.book),
        described=_described(shown.redacted, shown.report),
        report=shown.report,
    )


def review_number(digest: str) -> str:
    """The first 12 digits of a digest in fours, for a person to compare: "3fa9 02bc 77d1"."""
    return " ".join(digest[n : n + 4] for n in (0, 4, 8))


def _unmet(report: SafeReport, entries: Sequence[Entry], book: Book) -> tuple[str, ...]:
    """Printed words that stand beside no source here: shown apart, so that nothing goes unseen."""
    seen = {text.safe.strip() for text in book.texts.values()} | {""}
    shown = {entry.number: _shown_as_printed(entry) for entry in entries}
    said = {e.number: [f.text.value.strip() for f in e.fields] for e in report.events}
    fields = (f"{n}. {' '.join(texts)}" for n, texts in said.items() if texts != shown.get(n))
    prose = (words for _, words in printed_texts(report) if words.strip() not in seen)
    return (*fields, *prose)


def _shown_as_printed(entry: Entry) -> list[str]:
    said = (line.text.safe.strip() for line in entry.lines if line.printed)
    return [words for words in said if words]


def _described(redacted: Redacted, report: SafeReport) -> dict[str, str]:
    """Identity id -> how the report's list of people describes that person."""
    listed = [(who, person) for who, person in redacted.people if person in report.people]
    return {who: person.description.value for who, person in listed}


def _distinct(values: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(sorted(dict.fromkeys(values)))


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["exact"] = _exact
    return environment


def _exact(text: str) -> Markup:
    """Escaped, with carriage returns as references: a browser would read a bare one as a line."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))  # noqa: S704 - escaped just before


def _asset(name: str) -> Markup:
    return Markup((_TEMPLATES / name).read_text(encoding="utf-8"))  # noqa: S704 - our own file


def _content_policy(css: str, js: str) -> str:
    """This very style and this very script, nothing else: what is smuggled in stays dead."""
    return (
        f"default-src 'none'; style-src '{_fingerprint(css)}'; script-src '{_fingerprint(js)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _fingerprint(text: str) -> str:
    return "sha256-" + b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: a crash never leaves half a page."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_bytes(content)
    temporary.replace(path)
