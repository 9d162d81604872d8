"""Safe text and a template folder become report.html, report.docx and report.pdf."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from pipeline.errors import TemplateError
from pipeline.model import Format, SafeReport
from pipeline.report.assemble import assemble
from pipeline.report.docx import DRAFT, write_docx
from pipeline.report.html import write_html
from pipeline.report.pandoc import PandocError
from pipeline.report.pdf import write_pdf
from pipeline.report.template import Template, load_template
from pipeline.report.tree import Node, clean, words

__all__ = ["Template", "load_template", "render"]


def render(
    report: SafeReport,
    template: Template,
    folder: Path,
    formats: Iterable[Format],
    *,
    stem: str = "report",
    progress: Callable[[str], None] | None = None,
) -> tuple[Path, ...]:
    """Write the report into an existing folder, one file per format, and return their paths.

    The same report and template give the same bytes anywhere. progress is told each format's name
    before its file is made. Raises TemplateError where the page design cannot be used.
    """
    blocks = assemble(template, report)
    meta = _meta(report)
    written: list[Path] = []
    for form in formats:
        if progress:
            progress(form)
        path = folder / f"{stem}.{form}"
        path.write_bytes(_bytes(form, report, template, meta, blocks))
        written.append(path)
    return tuple(written)


def _bytes(
    form: Format,
    report: SafeReport,
    template: Template,
    meta: dict[str, list[Node] | str],
    blocks: list[Node],
) -> bytes:
    try:
        if form == "html":
            return write_html(meta, blocks, template.html)
        if form == "pdf":
            return write_pdf(meta, blocks, template.typst)
        return write_docx(meta, blocks, title=_line(report.title.value), draft=report.draft)
    except PandocError:
        hint = "Compare its files with those in templates/common."
        raise TemplateError(
            "pandoc cannot use a page design", place=template.name, hint=hint
        ) from None


def _meta(report: SafeReport) -> dict[str, list[Node] | str]:
    """What stands outside the text: on the title page, in the file's properties."""
    meta: dict[str, list[Node] | str] = {
        "title": words(_line(report.title.value)),
        "subtitle": words(_line(report.board.value)),
        "date": words(_line(report.date.value)),
        "lang": "en-GB",
    }
    return meta | ({"draft": words(DRAFT)} if report.draft else {})


def _line(text: str) -> str:
    return " ".join(clean(text).split())
