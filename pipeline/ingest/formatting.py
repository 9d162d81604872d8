"""What a style makes of a paragraph or a run: a heading, a list item, the looks of its text.

Inheritance as in ECMA-376 part 1, 17.7.2: document defaults, table style, paragraph style,
character style, the run itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pipeline.ingest.colours import Theme
from pipeline.ingest.xml import W14, Element, W, number, switched, val

THINNEST = 40  # twentieths of a point: an exact line lower than 2 points shows nothing

Props = Mapping[str, str]
ListStyle = Literal["body", "bullet", "number", "quote"]
NOTHING: Props = {}


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """heading: 0, or the level 1 to 9. shade: what is behind it. thin: its lines show nothing."""

    heading: int = 0
    style: ListStyle = "body"
    run: Props = field(default_factory=dict)
    shade: str | None = None
    thin: bool = False


UNSTYLED = ParagraphFormat()


@dataclass(frozen=True, slots=True)
class Style:
    """A style with all that it inherits. regions: of a table style, run and shading by region."""

    name: str = ""
    run: Props = field(default_factory=dict)
    paragraph: Props = field(default_factory=dict)
    regions: Mapping[str, tuple[Props, str | None]] = field(default_factory=dict)


class Formatting:
    """The styles, theme and list definitions of one document (any of them may be missing)."""

    def __init__(
        self,
        styles: Element | None,
        theme: Element | None,
        numbering: Element | None,
        settings: Element | None,
    ) -> None:
        self.theme = Theme(theme, settings)
        elements = styles.findall(W + "style") if styles is not None else []
        self._elements = {name: s for s in elements if (name := s.get(W + "styleId", ""))}
        self._styles: dict[str, Style] = {}
        self._default = {
            kind: next((s.get(W + "styleId", "") for s in elements if _is_default(s, kind)), "")
            for kind in ("paragraph", "table")
        }
        base = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if styles is not None else None
        self.base = self.run_props(base)
        self._bullets = _bullets(numbering)
        self._formats: dict[str, ParagraphFormat] = {}

    # --- styles

    def style(self, name: str) -> Style:
        """A style by its id, with what it inherits; an empty one if there is none."""
        chain: dict[str, None] = {}  # no recursion: a hostile file has thousands of generations
        while name in self._elements and name not in self._styles and name not in chain:
            chain[name] = None
            name = val(self._elements[name], W + "basedOn") or ""
        style = self._styles.get(name, Style())
        for each in reversed(chain):
            style = self._styles[each] = self._inherit(self._elements[each], style)
        return style

    def _inherit(self, element: Element, parent: Style) -> Style:
        regions = {"wholeTable": self._region(element, element.find(W + "tblPr"))}
        for part in element.findall(W + "tblStylePr"):
            regions[part.get(W + "type", "")] = self._region(part, part.find(W + "tblPr"))
        return Style(
            val(element, W + "name") or "",
            {**parent.run, **self.run_props(element.find(W + "rPr"))},
            {**parent.paragraph, **self._paragraph_props(element.find(W + "pPr"))},
            {**parent.regions, **{k: v for k, v in regions.items() if v != ({}, None)}},
        )

    def _region(self, element: Element, table: Element | None) -> tuple[Props, str | None]:
        shade = self.shade(element.find(W + "tcPr"))
        return self.run_props(element.find(W + "rPr")), shade or self.shade(table)

    def shade(self, properties: Element | None) -> str | None:
        """What the w:shd in some properties paints, or None."""
        shd = properties.find(W + "shd") if properties is not None else None
        return None if shd is None else self.theme.shading(shd)

    def run_props(self, properties: Element | None) -> dict[str, str]:
        """The few properties of a w:rPr that decide whether its text can be seen."""
        props: dict[str, str] = {}
        effect: dict[str, str] = {}  # an effect paints over the plain colour
        if properties is None:
            return props
        for child in properties:
            tag = str(child.tag)
            if tag in _TOGGLES:
                props[_TOGGLES[tag]] = "1" if switched(child) else ""
            elif tag in _VALUES:
                props[_VALUES[tag]] = child.get(W + "val", "")
            elif tag == W + "color":
                props["colour"] = self.theme.text(child)
            elif tag == W + "shd":
                props["shade"] = self.theme.shading(child) or ""
            elif tag == W14 + "textFill":
                effect["colour"] = self.theme.effect(child)
            elif tag == W14 + "textOutline":
                effect["outline"] = self.theme.effect(child)
        return props | effect if effect else props

    def _paragraph_props(self, properties: Element | None) -> dict[str, str]:
        props: dict[str, str] = {}
        if properties is None:
            return props
        if (level := val(properties, W + "outlineLvl")) is not None:
            props["outline"] = level
        if (numbering := properties.find(W + "numPr")) is not None:
            props["list"] = val(numbering, W + "numId") or "0"
            props["level"] = val(numbering, W + "ilvl") or "0"
        if properties.find(W + "shd") is not None:
            props["shade"] = self.shade(properties) or ""
        spacing = properties.find(W + "spacing")
        if spacing is not None and spacing.get(W + "lineRule") == "exact":
            props["line"] = spacing.get(W + "line", "")
        return props

    # --- paragraphs

    def paragraph(self, properties: Element | None) -> ParagraphFormat:
        """What a paragraph is, from its style and its own w:pPr."""
        name, direct = "", False
        for child in properties if properties is not None else ():
            if child.tag == W + "pStyle":
                name = child.get(W + "val", "")
            elif child.tag in _DIRECT:
                direct = True
        name = name or self._default["paragraph"]
        if not direct:
            if name not in self._formats:
                self._formats[name] = self._format(name, {})
            return self._formats[name]
        return self._format(name, self._paragraph_props(properties))

    def _format(self, name: str, direct: Props) -> ParagraphFormat:
        style = self.style(name)
        props = {**style.paragraph, **direct}
        return ParagraphFormat(
            _heading(style.name or name, props),
            self._list_style(style.name, props),
            style.run,
            props.get("shade") or None,
            0 < number(props.get("line"), THINNEST) < THINNEST,
        )

    def _list_style(self, name: str, props: Props) -> ListStyle:
        if props.get("list", "0") != "0":
            bullet = self._bullets.get((props["list"], props["level"]), False)
            return "bullet" if bullet else "number"
        return "quote" if "quote" in name.lower() else "body"

    # --- tables

    def region(self, table: Element | None, name: str) -> tuple[Props, str | None] | None:
        """What a table's style says for one region ("firstRow" …), or None."""
        return self._table_style(table).regions.get(name)

    def has_regions(self, table: Element | None) -> bool:
        return bool(self._table_style(table).regions)

    def _table_style(self, table: Element | None) -> Style:
        return self.style(val(table, W + "tblStyle") or self._default["table"])


_TOGGLES = {
    W + "vanish": "vanish", W + "specVanish": "special", W + "strike": "struck",
    W + "dstrike": "struck twice",
}  # fmt: skip
_VALUES = {W + "sz": "size", W + "w": "width", W + "highlight": "highlight", W + "rStyle": "style"}
_DIRECT = {W + "outlineLvl", W + "numPr", W + "shd", W + "spacing"}


def _is_default(style: Element, kind: str) -> bool:
    return style.get(W + "type") == kind and style.get(W + "default") in ("1", "true", "on")


def _heading(name: str, props: Props) -> int:
    """The level of a heading, by outline level or by the name that Word writes in any language."""
    level = number(props.get("outline"), 9)
    if 0 <= level < 9:
        return level + 1
    if "outline" in props:
        return 0
    if found := re.fullmatch(r"heading ?([1-9])", name.strip(), re.IGNORECASE):
        return int(found[1])
    return 1 if name.strip().lower() == "title" else 0


def _bullets(numbering: Element | None) -> dict[tuple[str, str], bool]:
    """For each list and level, whether it has bullets."""
    if numbering is None:
        return {}
    kinds = {
        abstract.get(W + "abstractNumId", ""): abstract
        for abstract in numbering.findall(W + "abstractNum")
    }
    found: dict[tuple[str, str], bool] = {}
    for each in numbering.findall(W + "num"):
        abstract = kinds.get(val(each, W + "abstractNumId") or "")
        overrides = each.findall(f"{W}lvlOverride/{W}lvl")
        for level in [*(abstract.findall(W + "lvl") if abstract is not None else ()), *overrides]:
            key = (each.get(W + "numId", ""), level.get(W + "ilvl", ""))
            found[key] = val(level, W + "numFmt") == "bullet"
    return found
