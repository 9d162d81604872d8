"""The wording of a template: its lines read, its placeholders and headings checked, then parsed.

Where lines come from more than one file, each keeps its own place for the messages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from pipeline.errors import PipelineError, TemplateError
from pipeline.report import pandoc
from pipeline.report.prose import DEEPEST
from pipeline.report.tree import Node, plain, walk

INLINE = ("title", "board", "period", "date", "subjects")
BLOCK = ("timeline", "chronology", "recommendations", "people", "agencies", "glossary")

_PLACEHOLDER = re.compile(r"\{\{[ \t]*([^{}]*?)[ \t]*\}\}")
_NARRATIVE = re.compile(r"narrative\.([a-z0-9][a-z0-9_\-]*)")
_SHARED = re.compile(r"\{\{[ \t]*text\.([a-z0-9][a-z0-9_\-]*)[ \t]*\}\}\s*")
_HEADING = re.compile(r"(#{1,6})(?:\s|$)")
# What stands for a placeholder while Markdown is parsed: characters that no markup gives a meaning.
_OPEN, _CLOSE = "\ue000", "\ue001"
MARK = re.compile(f"{_OPEN}([^{_CLOSE}]+){_CLOSE}")

_ALLOWED = {
    "Header", "Para", "Plain", "BulletList", "OrderedList", "BlockQuote", "Str", "Space",
    "SoftBreak", "LineBreak", "Emph", "Strong", "Link", "Decimal", "Period", "OneParen",
}  # fmt: skip
_NAMES = {"RawBlock": "HTML", "RawInline": "HTML", "Image": "a picture", "Code": "code"}


class Line(NamedTuple):
    place: str
    text: str


Problem = tuple[Line, str, str]  # where, what is wrong, what to do


def read_lines(path: Path, problems: list[PipelineError]) -> list[Line]:
    """A text file's lines, each with its place: "scr/report.md, line 12"."""
    name = f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        hint = "Save it as UTF-8 text."
        problems.append(TemplateError("this file is no UTF-8 text", place=name, hint=hint))
        return []
    lines = text.replace(_OPEN, "").replace(_CLOSE, "").split("\n")
    return [Line(f"{name}, line {n}", line.rstrip("\r")) for n, line in enumerate(lines, 1)]


def with_shared(
    lines: Sequence[Line], find: Callable[[str], Path], problems: list[PipelineError]
) -> list[Line]:
    """The lines, with those of NAME.md in the place of {{ text.NAME }}: words that kinds share."""
    whole: list[Line] = []
    for line in lines:
        wanted = _SHARED.fullmatch(line.text)
        path = find(f"{wanted.group(1)}.md") if wanted else None
        whole += read_lines(path, problems) if path and path.is_file() else [line]
    return whole


def parse(lines: Sequence[Line]) -> tuple[list[Node], list[PipelineError]]:
    """The blocks of the wording, and everything that is wrong with it."""
    problems = [*_placeholder_problems(lines), *_heading_problems(lines)]
    marked = [Line(line.place, _PLACEHOLDER.sub(_mark, line.text)) for line in lines]
    blocks = pandoc.read_markdown("\n".join(line.text for line in marked))
    problems += _tree_problems(blocks, marked)
    order = {line.place: n for n, line in enumerate(lines)}
    problems.sort(key=lambda problem: order[problem[0].place])
    unique = dict.fromkeys((line.place, message, hint) for line, message, hint in problems)
    return blocks, [TemplateError(message, place=p, hint=hint) for p, message, hint in unique]


def sections(lines: Sequence[Line]) -> tuple[str, ...]:
    """The narrative sections that the wording asks for, in its order."""
    names = [name for line in lines for name in _PLACEHOLDER.findall(line.text)]
    return tuple(found.group(1) for name in names if (found := _NARRATIVE.fullmatch(name)))


def placeholder(block: Node) -> str:
    """The name of the block placeholder that this block is, or ""."""
    found = MARK.fullmatch(plain(block)) if block["t"] == "Para" else None
    return found.group(1) if found and found.group(1) not in INLINE else ""


def _mark(found: re.Match[str]) -> str:
    return f"{_OPEN}{found.group(1)}{_CLOSE}"


def _placeholder_problems(lines: Sequence[Line]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, line in enumerate(lines):
        if "{{" in (rest := _PLACEHOLDER.sub("", line.text)) or "}}" in rest:
            yield line, "a placeholder is not whole", "Write it as {{ name }}, on one line."
        for name in _PLACEHOLDER.findall(line.text):
            if name in INLINE:
                continue
            if name not in BLOCK and not _NARRATIVE.fullmatch(name):
                yield line, f"there is no placeholder {{{{ {name} }}}}", _KNOWN
            elif name in seen:
                yield line, f"{{{{ {name} }}}} stands here a second time", "Print it once."
            elif not _alone(lines, index):
                yield line, f"{{{{ {name} }}}} has to be a paragraph of its own", _OWN
            seen.add(name)


_KNOWN = f"Known are: {', '.join([*INLINE, *BLOCK])}, narrative.NAME, and text.NAME for NAME.md."
_OWN = "Put it at the beginning of a line, with an empty line before and after."


def _alone(lines: Sequence[Line], index: int) -> bool:
    around = [*lines[max(index - 1, 0) : index], *lines[index + 1 : index + 2]]
    own = bool(_PLACEHOLDER.fullmatch(lines[index].text.rstrip()))
    return own and not any(line.text.strip() for line in around)


def _heading_problems(lines: Sequence[Line]) -> Iterator[Problem]:
    """PDF/UA and screen readers need every level: none may be skipped on the way down."""
    above = 0
    for line in lines:
        if not (found := _HEADING.match(line.text)):
            continue
        level = len(found.group(1))
        if level > above + 1:
            message = f"a heading of level {level} stands below level {above or 'none'}"
            yield line, message, f"Write it with {'#' * (above + 1)}."
        elif level > DEEPEST:
            hint = f"Use {DEEPEST} levels at most."
            yield line, f"a heading of level {level} is too deep", hint
        above = level


def _tree_problems(blocks: list[Node], lines: Sequence[Line]) -> Iterator[Problem]:
    """Only what all three formats can show, and only where the checks above have seen it."""
    for found in walk(blocks):
        in_target = found["t"] == "Link" and MARK.search(unquote(" ".join(found["c"][2])))
        if found["t"] not in _ALLOWED or in_target:
            what = _NAMES.get(found["t"], "this kind of markup")
            hint = "A template takes headings, paragraphs, lists, quotations, emphasis and links."
            yield _line_of(found, lines), f"{what} cannot be used here", hint
    headings = sum(found["t"] == "Header" for found in walk(blocks))
    if headings != sum(bool(_HEADING.match(line.text)) for line in lines):
        hint = "Write each heading as # Heading, at the beginning of a line."
        yield lines[0], "a heading is underlined, or stands inside something else", hint


def _line_of(found: Node, lines: Sequence[Line]) -> Line:
    """The first line with a node's own words: pandoc tells no positions."""
    content = found.get("c")
    needle = content[-1] if isinstance(content, list) else ""
    needle = needle[0] if isinstance(needle, list) and needle else needle
    first = needle.splitlines()[0] if isinstance(needle, str) and needle.strip() else ""
    return next((line for line in lines if first and first in line.text), lines[0])
