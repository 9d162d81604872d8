"""Template and report together: placeholders filled, empty parts left out, paragraphs numbered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.model import SafeReport
from pipeline.report.blocks import blocks_of
from pipeline.report.prose import Place
from pipeline.report.template import Part, Template
from pipeline.report.tree import Node, change, div, header, node, plain, raw, span, words
from pipeline.report.wording import MARK, placeholder

_APPENDIX = "Appendix:"
_WIDE = "recommendations"  # the placeholder whose table needs the page turned


@dataclass(frozen=True, slots=True)
class Filled:
    """A part of the template with its placeholders replaced. wide: on a page turned sideways."""

    level: int
    heading: tuple[Node, ...]
    blocks: tuple[Node, ...]
    parts: tuple[Filled, ...]
    wide: bool


def assemble(template: Template, report: SafeReport) -> tuple[list[Node], list[Node]]:
    """The blocks for the title page and those of all sections, the same for every format."""
    top = _fill(template.top, template, report)
    if not top:
        return [], []
    return list(top.blocks), [block for part in _named(top.parts) for block in part]


# --- filling -------------------------------------------------------------------------------------


def _fill(part: Part, template: Template, report: SafeReport) -> Filled | None:
    """None for a part in which nothing is left to read.

    Where all block placeholders right under a heading are empty, the fixed words beside them go
    too: "The actions agreed are:" must not stand over nothing.
    """
    names = [name for block in part.blocks if (name := placeholder(block))]
    heading = tuple(inline(part.heading, report))
    place = Place(part.level, plain(heading))
    blocks: list[Node] = []
    printed: set[str] = set()
    for block in part.blocks:
        name = placeholder(block)
        made = blocks_of(name, report, place, template.glossary) if name else [block]
        printed |= {name} if name and made else set()
        blocks += made if name else _fixed(block, report)
    if names and not printed:
        blocks = []
    filled = (_fill(child, template, report) for child in part.parts)
    parts = tuple(child for child in filled if child)
    if not blocks and not parts:
        return None
    return Filled(part.level, heading, tuple(blocks), parts, _WIDE in printed)


def _fixed(block: Node, report: SafeReport) -> list[Node]:
    """A block of fixed wording; one whose placeholders are all empty has nothing to say."""
    values = _values(report)
    names = MARK.findall(plain(block))
    return inline([block], report) if not names or any(values[n].strip() for n in names) else []


def _values(report: SafeReport) -> dict[str, str]:
    return {
        "title": report.title.value,
        "board": report.board.value,
        "period": report.period.value,
        "date": report.date.value,
        "subjects": _and([subject.value for subject in report.subjects]),
    }


def inline(nodes: Iterable[Node], report: SafeReport) -> list[Node]:
    """Replace the placeholders that stand inside a line."""
    values = _values(report)

    def replace(found: Node) -> list[Node] | None:
        if found["t"] != "Str":
            return None
        pieces = MARK.split(found["c"])  # text, name, text, name, …, text
        return [
            new
            for count, piece in enumerate(pieces)
            for new in (
                words(values[piece]) if count % 2 else [node("Str", piece)] if piece else []
            )
        ]

    changed: list[Node] = change(list(nodes), replace)
    return changed


def _and(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


# --- numbering -----------------------------------------------------------------------------------


def _named(parts: Sequence[Filled]) -> Iterable[list[Node]]:
    """Sections are numbered 1, 2, 3 and appendices A, B, C, in the order in which they remain."""
    section = appendix = 0
    for part in parts:
        title = plain(part.heading)
        if title.startswith(_APPENDIX):
            letter = chr(ord("A") + appendix)
            appendix += 1
            yield _section(part, f"Appendix {letter}: {title.removeprefix(_APPENDIX).strip()}", "")
        else:
            section += 1
            yield _section(part, f"{section}. {title}", str(section))


def _section(part: Filled, title: str, number: str) -> list[Node]:
    name = f"section-{number}" if number else title.split(":")[0].lower().replace(" ", "-")
    blocks = [header(1, words(title), name), *_flat(part, name)]
    blocks = _numbered(blocks, number) if number else blocks
    return _sideways(blocks) if _is_wide(part) else blocks


def _flat(part: Filled, name: str) -> list[Node]:
    blocks = list(part.blocks)
    for count, child in enumerate(part.parts, 1):
        below = f"{name}-{count}"
        blocks += [header(child.level, list(child.heading), below), *_flat(child, below)]
    return blocks


def _is_wide(part: Filled) -> bool:
    return part.wide or any(_is_wide(child) for child in part.parts)


def _numbered(blocks: Sequence[Node], section: str) -> list[Node]:
    """Each plain paragraph of a section gets a number to be quoted by: 4.1, 4.2 …

    The number is text, so it is the same in every format, and in a copy that somebody pastes.
    """
    numbered: list[Node] = []
    count = 0
    for block in blocks:
        count += block["t"] == "Para"
        numbered += _with_number(block, f"{section}.{count}") if block["t"] == "Para" else [block]
    return numbered


def _with_number(block: Node, number: str) -> list[Node]:
    label = span(words(number), f"paragraph-{number.replace('.', '-')}", "number")
    tab = raw("openxml", "<w:r><w:tab/></w:r>", "RawInline")
    before, after = (raw("typst", code, "RawInline") for code in ("#number[", "]"))
    paragraph = node("Para", [before, label, after, node("Space"), tab, *block["c"]])
    return [
        raw("typst", "#numbered["),
        div([paragraph], "numbered", style="Numbered Paragraph"),
        raw("typst", "]"),
    ]


def _sideways(blocks: Sequence[Node]) -> list[Node]:
    """On pages of their own, turned: in Word a section ends with its own page setup."""
    return [
        raw("typst", "#page(flipped: true)["),
        raw("openxml", _page_setup(11906, 16838, "portrait")),
        *blocks,
        raw("typst", "]"),
        raw("openxml", _page_setup(16838, 11906, "landscape")),
    ]


def _page_setup(width: int, height: int, orient: str) -> str:
    """Sizes in twentieths of a point: A4, margins of 2.5 cm."""
    return (
        f'<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}" '
        f'w:orient="{orient}"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" '
        'w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:pPr></w:p>'
    )
