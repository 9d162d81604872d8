"""A template folder, read and checked: all its problems at once, each with its line.

`report.md` holds the fixed wording. What the folder does not have (the page designs, the glossary)
is taken from `templates/common/`, so a new kind of review is one short file.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import PipelineError, SeveralErrors, TemplateError
from pipeline.report import pandoc, wording
from pipeline.report.html import write_html
from pipeline.report.pdf import write_pdf
from pipeline.report.tree import Node, header, node, words

COMMON = Path(__file__).parents[2] / "templates" / "common"
WORDING, GLOSSARY, PAGES = "report.md", "glossary.csv", ("report.html", "report.typ")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading, the blocks under it, and the parts below it. level 0: what stands before any."""

    level: int
    heading: tuple[Node, ...]
    blocks: tuple[Node, ...]
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """name: the folder's. sections: the narrative sections it prints, in its own order.

    html, typst: the page designs. glossary: (term, meaning) by term. digest: SHA-256 (hex) of every
    file that can change the output.
    """

    name: str
    top: Part
    html: Path
    typst: Path
    glossary: tuple[tuple[str, str], ...]
    sections: tuple[str, ...]
    digest: str


def load_template(folder: Path) -> Template:
    """Read and check a template folder. Raises SeveralErrors of TemplateError (exit code 5)."""
    problems = list(_missing(folder))
    _stop(problems)
    html, typst = (_own_or_common(folder, name) for name in PAGES)
    lines = wording.read_lines(folder / WORDING, problems)
    lines = wording.with_shared(lines, lambda name: _own_or_common(folder, name), problems)
    blocks, wrong = wording.parse(lines)
    problems += wrong
    glossary = _glossary([COMMON / GLOSSARY, folder / GLOSSARY], problems)
    problems += [*_packages(typst, problems)] or [*_designs(html, typst)]
    _stop(problems)
    sections = wording.sections(lines)
    return Template(folder.name, _parts(blocks), html, typst, glossary, sections, _digest(folder))


def _stop(problems: Sequence[PipelineError]) -> None:
    if problems:
        raise SeveralErrors(problems)


def _missing(folder: Path) -> Iterator[PipelineError]:
    hint = f"A template is a folder with a file {WORDING}; copy one of those under templates/."
    if not (folder / WORDING).is_file():
        what = f"has no file {WORDING}" if folder.is_dir() else "is not there"
        yield TemplateError(f"this template {what}", place=folder.name, hint=hint)
    for name in PAGES:
        if not _own_or_common(folder, name).is_file():
            yield TemplateError(f"there is no {name}", place=folder.name, hint=hint)


def _own_or_common(folder: Path, name: str) -> Path:
    return folder / name if (folder / name).is_file() else COMMON / name


def _parts(blocks: Sequence[Node]) -> Part:
    """Nest the flat list of blocks by its headings."""

    def part(level: int, heading: list[Node], at: int) -> tuple[Part, int]:
        own: list[Node] = []
        below: list[Part] = []
        while at < len(blocks):
            block = blocks[at]
            if block["t"] != "Header":
                own.append(block)
                at += 1
            elif block["c"][0] > level:
                child, at = part(block["c"][0], block["c"][2], at + 1)
                below.append(child)
            else:
                break
        return Part(level, tuple(heading), tuple(own), tuple(below)), at

    return part(0, [], 0)[0]


# --- the other files -----------------------------------------------------------------------------


def _glossary(paths: Sequence[Path], problems: list[PipelineError]) -> tuple[tuple[str, str], ...]:
    """Terms of every file that is there; a later file's meaning stands for an earlier one's."""
    terms: dict[str, str] = {}
    for path in (path for path in paths if path.is_file()):
        lines = wording.read_lines(path, problems)
        rows = list(csv.reader(line.text for line in lines))
        for line, row in zip(lines, rows, strict=False):
            if row and (len(row) != 2 or not all(cell.strip() for cell in row)):
                hint = "Each line is: term,meaning."
                problems.append(TemplateError("two values are needed", place=line.place, hint=hint))
        terms |= {row[0].strip(): row[1].strip() for row in rows[1:] if len(row) == 2}
    return tuple(sorted(terms.items(), key=lambda item: (item[0].casefold(), item[0])))


def _packages(typst: Path, problems: list[PipelineError]) -> Iterator[PipelineError]:
    # A package would be fetched from the network the first time that a report is made.
    for line in wording.read_lines(typst, problems):
        if re.search(r'"@\w', line.text):
            hint = "Write what is needed of it into the file itself."
            yield TemplateError("a Typst package cannot be used", place=line.place, hint=hint)


def _designs(html: Path, typst: Path) -> Iterator[PipelineError]:
    """Try the page designs on a page without a case, before any case is read."""
    meta = {"title": node("MetaInlines", words("Title")), "lang": node("MetaString", "en-GB")}
    blocks = [header(1, words("Heading"), "heading")]
    for page, name, write in ((html, "pandoc", write_html), (typst, "Typst", write_pdf)):
        try:
            write(meta, blocks, page)
        except (pandoc.PandocError, TemplateError):
            place = f"{page.parent.name}/{page.name}"
            message = f"{name} cannot use this page design"
            yield TemplateError(message, place=place, hint=_COMPARE)


_COMPARE = "Compare the file with the one in templates/common."


def _digest(folder: Path) -> str:
    """Of names and bytes, in name order: a file changed, added or renamed changes it."""
    digest = hashlib.sha256()
    for base in (COMMON, folder):
        for path in sorted(base.rglob("*"), key=lambda p: p.relative_to(base).as_posix()):
            if path.is_file() and not path.name.startswith("."):
                name = f"{base.name}/{path.relative_to(base).as_posix()}"
                digest.update(f"{name}\0{path.stat().st_size}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()
