"""The report as a tagged PDF (PDF/UA-1), set by Typst with its own fonts, alike on any machine."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import typst

from pipeline.errors import TemplateError
from pipeline.report import pandoc
from pipeline.report.tree import Node, change, raw

_MISSING = re.compile(r'the text `"((?:\\u\{[0-9a-f]+\}|\\.|[^`])*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


def write_pdf(meta: Mapping[str, Node], blocks: Sequence[Node], page: Path) -> bytes:
    """page: the template's report.typ. Raises TemplateError where Typst refuses it.

    PDF/UA forbids a character without a shape. What Typst's fonts lack is printed as its Unicode
    name or number instead, so that it is neither lost nor a box; found out by trying.
    """
    lacking: frozenset[str] = frozenset()
    while True:
        source = _source(meta, blocks, page, lacking)
        try:
            return _compile(source, page.parent)
        except typst.TypstError as error:
            found = _lacking(error.diagnostic) - lacking
        if not found:
            # Typst quotes the lines that it refuses, and so the report: its words go no further.
            raise TemplateError(
                "Typst cannot set the report with this page design",
                place=f"{page.parent.name}/{page.name}",
                hint="Compare the file with the one in templates/common.",
            ) from None
        lacking |= found


def _source(
    meta: Mapping[str, Node], blocks: Sequence[Node], page: Path, lacking: frozenset[str]
) -> bytes:
    set_meta = {key: _literal([value], lacking)[0] for key, value in meta.items()}
    return pandoc.write(set_meta, _literal(blocks, lacking), "typst", f"--template={page}")


def _compile(source: bytes, root: Path) -> bytes:
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
    compiler = typst.Compiler(input=source, root=root, font_paths=fonts, ignore_system_fonts=True)
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    assert isinstance(pdf, bytes)  # noqa: S101 - only pictures come as a list of pages
    return pdf


def _literal(blocks: Sequence[Node], lacking: frozenset[str]) -> list[Node]:
    """Every word as a Typst string, which no markup character can leave."""

    def replace(found: Node) -> list[Node] | None:
        if found["t"] != "Str":
            return None
        text = _shown(found["c"], lacking).replace("\\", "\\\\").replace('"', '\\"')
        return [raw("typst", f'#"{text}";', "RawInline")]

    changed: list[Node] = change(list(blocks), replace)
    return changed


def _shown(text: str, lacking: frozenset[str]) -> str:
    """Characters that no font has, named; a run of them in one pair of brackets."""
    if not lacking.intersection(text):
        return text
    pattern = "[" + re.escape("".join(sorted(lacking))) + "]+"
    return re.sub(pattern, lambda run: f"[{', '.join(map(_name, run.group()))}]", text)


def _name(character: str) -> str:
    """A picture's name says what it shows; a letter is clearer by its number."""
    named = unicodedata.category(character) in ("So", "Sm", "Sc", "Sk")
    name = unicodedata.name(character, "") if named else ""
    return name.lower() or f"U+{ord(character):04X}"


def _lacking(diagnostic: str) -> frozenset[str]:
    clusters = "".join(_MISSING.findall(diagnostic))
    plain = _ESCAPED.sub(lambda m: chr(int(m[1], 16)) if m[1] else m[2], clusters)
    return frozenset(character for character in plain if ord(character) > 126)
