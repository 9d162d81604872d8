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
from urllib.parse import unquote

from pipeline.errors import PipelineError, SeveralErrors, TemplateError
from pipeline.report import pandoc
from pipeline.report.html import write_html
from pipeline.report.pdf import write_pdf
from pipeline.report.prose import DEEPEST
from pipeline.report.tree import Node, header, node, plain, walk, words

COMMON = Path(__file__).parents[2] / "templates" / "common"
WORDING, GLOSSARY, PAGES = "report.md", "glossary.csv", ("report.html", "report.typ")

INLINE = ("title", "board", "period", "date", "subjects")
BLOCK = ("chronology", "recommendations", "people", "agencies", "glossary")

_PLACEHOLDER = re.compile(r"\{\{[ \t]*([^{}]*?)[ \t]*\}\}")
_NARRATIVE = re.compile(r"narrative\.([a-z0-9][a-z0-9_\-]*)")
_HEADING = re.compile(r"(#{1,6})(?:\s|$)")
# What stands for a placeholder while Markdown is parsed: characters that no markup gives a meaning.
_OPEN, _CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{_OPEN}([^{_CLOSE}]+){_CLOSE}")

_ALLOWED = {
    "Header", "Para", "Plain", "BulletList", "OrderedList", "BlockQuote", "Str", "Space",
    "SoftBreak", "LineBreak", "Emph", "Strong", "Link", "Decimal", "Period", "OneParen",
}  # fmt: skip
_NAMES = {"RawBlock": "HTML", "RawInline": "HTML", "Image": "a picture", "Code": "code"}


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
    problems: list[PipelineError] = []
    files = _files(folder, problems)
    _stop(problems)
    text = _text(files[WORDING], problems)
    problems += _wording_problems(text, f"{folder.name}/{WORDING}")
    glossary = _glossary([COMMON / GLOSSARY, folder / GLOSSARY], problems)
    problems += _page_problems(files["report.typ"])
    _stop(problems)
    blocks = pandoc.read_markdown(marked := _marked(text))
    _stop(_tree_problems(blocks, marked, f"{folder.name}/{WORDING}"))
    names = [m.group(1) for m in _PLACEHOLDER.finditer(text)]
    sections = tuple(m.group(1) for name in names if (m := _NARRATIVE.fullmatch(name)))
    template = Template(
        folder.name, _parts(blocks), files["report.html"], files["report.typ"], glossary, sections,
        _digest(folder),
    )  # fmt: skip
    _stop(list(_design_problems(template)))
    return template


def _stop(problems: Sequence[PipelineError]) -> None:
    if problems:
        raise SeveralErrors(problems)


def _files(folder: Path, problems: list[PipelineError]) -> dict[str, Path]:
    hint = f"A template is a folder with a file {WORDING}; copy one of those under templates/."
    if not (folder / WORDING).is_file():
        what = f"has no file {WORDING}" if folder.is_dir() else "is not there"
        problems.append(TemplateError(f"this template {what}", place=folder.name, hint=hint))
    found = {WORDING: folder / WORDING}
    for name in PAGES:
        found[name] = folder / name if (folder / name).is_file() else COMMON / name
        if not found[name].is_file():
            problems.append(TemplateError(f"there is no {name}", place=folder.name, hint=hint))
    return found


def _text(path: Path, problems: list[PipelineError]) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        place = f"{path.parent.name}/{path.name}"
        hint = "Save it as UTF-8 text."
        problems.append(TemplateError("this file is no UTF-8 text", place=place, hint=hint))
        return ""
    return text.replace(_OPEN, "").replace(_CLOSE, "")


# --- the wording ---------------------------------------------------------------------------------


def _wording_problems(text: str, place: str) -> list[PipelineError]:
    lines = text.splitlines()
    problems = [*_placeholder_problems(lines), *_heading_problems(lines)]
    return [
        TemplateError(message, place=f"{place}, line {number}", hint=hint)
        for number, message, hint in sorted(problems)
    ]


def _placeholder_problems(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if "{{" in (rest := _PLACEHOLDER.sub("", line)) or "}}" in rest:
            yield number, "a placeholder is not whole", "Write it as {{ name }}, on one line."
        for name in _PLACEHOLDER.findall(line):
            if name in INLINE:
                continue
            if name not in BLOCK and not _NARRATIVE.fullmatch(name):
                yield number, f"there is no placeholder {{{{ {name} }}}}", _KNOWN
            elif name in seen:
                yield number, f"{{{{ {name} }}}} stands here a second time", "Print it once."
            elif not _alone(lines, number - 1):
                yield number, f"{{{{ {name} }}}} has to be a paragraph of its own", _OWN
            seen.add(name)


_KNOWN = "Known are: " + ", ".join([*INLINE, *BLOCK, "narrative.<name of a section>"]) + "."
_OWN = "Put it at the beginning of a line, with an empty line before and after."


def _alone(lines: Sequence[str], index: int) -> bool:
    around = [*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2]]
    return bool(_PLACEHOLDER.fullmatch(lines[index].rstrip())) and not any(
        line.strip() for line in around
    )


def _heading_problems(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """PDF/UA and screen readers need every level: none may be skipped on the way down."""
    above = 0
    for number, line in enumerate(lines, 1):
        if not (found := _HEADING.match(line)):
            continue
        level = len(found.group(1))
        if level > above + 1:
            hint = f"Write it with {'#' * (above + 1)}."
            yield number, f"a heading of level {level} stands below level {above or 'none'}", hint
        elif level > DEEPEST:
            yield (
                number,
                f"a heading of level {level} is too deep",
                f"Use {DEEPEST} levels at most.",
            )
        above = level


def _tree_problems(blocks: list[Node], text: str, place: str) -> list[PipelineError]:
    problems: list[PipelineError] = []
    for found in walk(blocks):
        mark_in_link = found["t"] == "Link" and MARK.search(unquote(" ".join(found["c"][2])))
        if found["t"] not in _ALLOWED or mark_in_link:
            what = _NAMES.get(found["t"], "this kind of markup")
            hint = "A template takes headings, paragraphs, lists, quotations, emphasis and links."
            problems.append(
                TemplateError(
                    f"{what} cannot be used here", place=place + _line(found, text), hint=hint
                )
            )
    return problems


def _line(found: Node, text: str) -> str:
    """Where a node without a position of its own stands, as near as its own words tell."""
    content = found.get("c")
    needle = content[-1] if isinstance(content, list) else ""
    needle = needle[0] if isinstance(needle, list) and needle else needle
    first = needle.splitlines()[0] if isinstance(needle, str) and needle.strip() else ""
    numbers = [n for n, line in enumerate(text.splitlines(), 1) if first and first in line]
    return f", line {numbers[0]}" if numbers else ""


def _marked(text: str) -> str:
    return _PLACEHOLDER.sub(lambda m: f"{_OPEN}{m.group(1)}{_CLOSE}", text)


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


def placeholder(block: Node) -> str:
    """The name of the block placeholder that this block is, or ""."""
    found = MARK.fullmatch(plain(block)) if block["t"] == "Para" else None
    return found.group(1) if found and found.group(1) not in INLINE else ""


# --- the other files -----------------------------------------------------------------------------


def _glossary(paths: Sequence[Path], problems: list[PipelineError]) -> tuple[tuple[str, str], ...]:
    """Terms of every file that is there; a later file's meaning stands for an earlier one's."""
    terms: dict[str, str] = {}
    for path in (path for path in paths if path.is_file()):
        rows = list(csv.reader(_text(path, problems).splitlines()))
        for number, row in enumerate(rows, 1):
            if row and (len(row) != 2 or not all(cell.strip() for cell in row)):
                place = f"{path.parent.name}/{path.name}, line {number}"
                hint = "Each line is: term,meaning."
                problems.append(TemplateError("two values are needed", place=place, hint=hint))
        terms |= {row[0].strip(): row[1].strip() for row in rows[1:] if len(row) == 2}
    return tuple(sorted(terms.items(), key=lambda item: (item[0].casefold(), item[0])))


def _page_problems(typst: Path) -> Iterator[PipelineError]:
    # A package would be fetched from the network the first time that a report is made.
    for number, line in enumerate(typst.read_text(encoding="utf-8").splitlines(), 1):
        if re.search(r'"@\w', line):
            place = f"{typst.parent.name}/{typst.name}, line {number}"
            hint = "Write what is needed of it into the file itself."
            yield TemplateError("a Typst package cannot be used", place=place, hint=hint)


def _design_problems(template: Template) -> Iterator[PipelineError]:
    """Try the page designs on a page without a case, so that a refusal may be quoted."""
    meta = {"title": node("MetaInlines", words("Title")), "lang": node("MetaString", "en-GB")}
    blocks = [header(1, words("Heading"), "heading")]
    try:
        write_html(meta, blocks, template.html)
    except pandoc.PandocError:
        place = f"{template.html.parent.name}/{template.html.name}"
        yield TemplateError("pandoc cannot use this page design", place=place, hint=_COMPARE)
    try:
        write_pdf(meta, blocks, template.typst)
    except (pandoc.PandocError, TemplateError):
        place = f"{template.typst.parent.name}/{template.typst.name}"
        yield TemplateError("Typst cannot use this page design", place=place, hint=_COMPARE)


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
