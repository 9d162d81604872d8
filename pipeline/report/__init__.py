"""Safe text and a template folder become report.html, report.docx and report.pdf."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from pipeline.errors import PipelineError
from pipeline.model import Format, SafeReport
from pipeline.report.assemble import assemble
from pipeline.report.docx import write_docx
from pipeline.report.html import write_html
from pipeline.report.pandoc import PandocError
from pipeline.report.pdf import write_pdf
from pipeline.report.template import Template, load_template
from pipeline.report.tree import Node, clean, node, words

DRAFT = "DRAFT – not signed, not for publication"

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
    before its file is made. Raises TemplateError where Typst refuses the page design.
    """
    front, blocks = assemble(template, report)
    meta = _meta(report, front)
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
    meta: Mapping[str, Node],
    blocks: list[Node],
) -> bytes:
    try:
        if form == "html":
            return write_html(meta, blocks, template.html)
        if form == "pdf":
            return write_pdf(meta, blocks, template.typst)
        title = _line(report.title.value)
        return write_docx(meta, blocks, title=title, draft=_notice(report))
    except PandocError:
        # The page designs were tried when the template was loaded: this is no fault of theirs.
        hint = "This is a defect of the program: report it, without the case."
        raise PipelineError("pandoc could not write the report", place=form, hint=hint) from None


def _meta(report: SafeReport, front: list[Node]) -> dict[str, Node]:
    """What stands outside the sections: on the title page, in the file's properties."""
    texts = {"title": report.title, "subtitle": report.board, "date": report.date}
    lines = {key: _line(text.value) for key, text in texts.items()} | {"draft": _notice(report)}
    lines["title"] = lines["title"] or "Report"  # PDF/UA demands one
    meta = {key: node("MetaInlines", words(line)) for key, line in lines.items() if line}
    meta["lang"] = node("MetaString", "en-GB")
    meta |= {"front": node("MetaBlocks", front)} if front else {}
    return meta


def _notice(report: SafeReport) -> str:
    """What a draft says of itself on every page; "" for a report that is signed."""
    count = report.incomplete
    those = f"{count} submission{'s' * (count > 1)} could not be read or placed"
    lacks = f" – incomplete: {those}" if count else ""
    return DRAFT + lacks if report.draft else ""


def _line(text: str) -> str:
    return " ".join(clean(text).split())
