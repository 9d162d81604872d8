"""Build the reviewer's folder: index.html, findings.csv, undecided.csv and digest.txt."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from pipeline.model import Case, Cast, Chronology, Leak, Passage, Redacted, SafeEvent, SafeReport
from pipeline.review import index
from pipeline.review.decisions import COLUMNS
from pipeline.review.digest import digest
from pipeline.review.layout import Part, parts
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
    template_digest: str,
    folder: Path,
    *,
    leaks: Sequence[Leak] = (),
) -> str:
    """Write the review into `folder` (confidential) and return the digest of what it shows.

    leaks: what verification found in the draft, for the reviewer to settle; no part of the digest,
    because publishing verifies again. digest.txt goes first and comes last: a review that is half
    written cannot be signed.
    Raises ValueError, a defect of ours, where a redaction does not match its passage.
    """
    number = digest(redacted, report, template_digest, case)
    book = make_book(case, chronology, passages, cast, redacted)
    page = render(case, chronology, cast, redacted, report, leaks, book, number)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "digest.txt").unlink(missing_ok=True)
    _write(folder / "findings.csv", findings_csv(case, passages, cast, redacted))
    _write(folder / "undecided.csv", undecided_csv(redacted))
    _write(folder / "index.html", page)
    _write(folder / "digest.txt", number + "\n")
    return number


def render(
    case: Case,
    chronology: Chronology,
    cast: Cast,
    redacted: Redacted,
    report: SafeReport,
    leaks: Sequence[Leak],
    book: Book,
    number: str,
) -> str:
    """The page as one string: no other file, no server, no network."""
    made = parts(case, chronology, redacted, report, book)
    css, js = (_asset(name) for name in ("page.css", "page.js"))
    return (
        _environment()
        .get_template("index.html.j2")
        .render(
            case=case,
            css=css,
            js=js,
            policy=_content_policy(css, js),
            number=review_number(number),
            parts=made,
            incomplete=report.incomplete,
            warnings=chronology.warnings,
            marks=book.marks,
            questions=index.questions(redacted, made, book),
            question_of={doubt.key: n for n, doubt in enumerate(redacted.doubts, 1)},
            people=index.people(cast, book),
            kept=index.kept(book),
            hits=index.hits(leaks, book),
            without_words=index.without_words(chronology, case),
            agencies=_distinct(e.agency for p in made for e in p.entries if e.agency),
            kinds=_distinct((m.redaction.kind, m.kind) for m in book.marks),
            columns=COLUMNS,
            unmet=_unmet(report, made),
        )
    )


def review_number(digest: str) -> str:
    """The first 12 digits of a digest in fours, for a person to compare: "3fa9 02bc 77d1"."""
    return " ".join(digest[n : n + 4] for n in (0, 4, 8))


def _unmet(report: SafeReport, made: Sequence[Part]) -> tuple[SafeEvent, ...]:
    """Printed events that stand beside no event here: shown apart, so that nothing goes unseen."""
    met = {entry.number for part in made for entry in part.entries}
    return tuple(event for event in report.events if event.number not in met)


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


def _write(path: Path, text: str) -> None:
    """Whole or not at all: a crash never leaves half a page."""
    temporary = path.with_name(path.name + ".tmp")
    temporary.write_text(text, encoding="utf-8", newline="\n")
    temporary.replace(path)
