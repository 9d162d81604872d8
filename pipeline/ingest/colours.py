"""Colours of a document as "RRGGBB": theme colours, tints, shading patterns, highlights.

"" stands for a colour that cannot be known (a picture, a gradient); None for no colour of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.ingest.xml import W14, A, Element, W, has, local, number

HIGHLIGHTS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000", "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080",
    "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
THEME_SLOTS = {
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "text1": "dk1",
    "background1": "lt1", "text2": "dk2", "background2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink", "tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2",
}  # fmt: skip
MAP_SLOTS = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2"}
OFFICE = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6"}
VML_NAMES = {
    "white": "FFFFFF", "black": "000000", "red": "FF0000", "blue": "0000FF", "yellow": "FFFF00",
    "green": "008000", "silver": "C0C0C0", "gray": "808080", "navy": "000080", "window": "FFFFFF",
}  # fmt: skip
NEAR = 32  # of 255: where no channel differs by as much, nobody can read the text

CLEAR = 90_000  # of 100,000: letters that let more of the page through cannot be read


class Theme:
    """The document's colour scheme, with the mapping that its settings lay over it."""

    def __init__(self, theme: Element | None, settings: Element | None) -> None:
        self._colours = dict(OFFICE)
        scheme = theme.find(f".//{A}clrScheme") if theme is not None else None
        for slot in scheme if scheme is not None else ():
            colour = next((c.get("lastClr") or c.get("val") for c in slot), None)
            if is_hex(colour):
                self._colours[local(slot)] = str(colour).upper()
        mapping = settings.find(W + "clrSchemeMapping") if settings is not None else None
        self._mapping: Mapping[str, str] = (
            {slot: mapping.get(W + short, "") for slot, short in MAP_SLOTS.items()}
            if mapping is not None
            else {}
        )

    def colour(self, name: str, tint: str | None = None, shade: str | None = None) -> str:
        """A theme colour by its name; "" if the theme has none. tint, shade: hex 00-FF of 1."""
        mapped = self._mapping.get(name) or name
        base = self._colours.get(THEME_SLOTS.get(mapped, mapped), "")
        if not base or not (tint or shade):
            return base
        goal = "FFFFFF" if tint else "000000"
        return blend(goal, base, 1 - _hex(tint or shade, 255) / 255)

    def text(self, element: Element) -> str:
        """What a w:color says: "RRGGBB", "auto", or "" if it cannot be known."""
        if name := element.get(W + "themeColor"):
            found = self.colour(name, element.get(W + "themeTint"), element.get(W + "themeShade"))
            if found:
                return found
        colour = element.get(W + "val", "auto")
        return colour.upper() if is_hex(colour) else "auto"

    def effect(self, element: Element) -> str:
        """What a w14:textFill or w14:textOutline paints: "RRGGBB", "none", "" if unknown."""
        solid = element.find(W14 + "solidFill")
        if element.find(W14 + "noFill") is not None:
            return "none"
        colour = next(iter(solid), None) if solid is not None else None
        if colour is None:
            return ""
        clear = colour.find(W14 + "alpha")  # how much shines through, in thousandths of a per cent
        if clear is not None and number(clear.get(W14 + "val"), 0, most=100_000) > CLEAR:
            return "none"
        value = colour.get(W14 + "val", "")
        if len(colour):
            return ""
        return value.upper() if is_hex(value) else self.colour(value)

    def shading(self, element: Element) -> str | None:
        """What a w:shd paints: "RRGGBB", or None where it paints nothing."""
        pattern = element.get(W + "val", "clear")
        if name := element.get(W + "themeFill"):
            tint, shade = element.get(W + "themeFillTint"), element.get(W + "themeFillShade")
            fill: str | None = self.colour(name, tint, shade) or None
        else:
            fill = element.get(W + "fill", "auto").upper()
        fill = fill if is_hex(fill) else None
        if pattern in ("clear", "nil"):
            return fill if pattern == "clear" else None
        ink = element.get(W + "color", "auto").upper()
        ink = ink if is_hex(ink) else "000000"
        share = 1.0 if pattern == "solid" else number(pattern.removeprefix("pct"), 50) / 100
        return blend(ink, fill or "FFFFFF", share)

    def fill(self, properties: Element | None) -> str | None:
        """What fills a DrawingML shape: "RRGGBB", "" unknown, None nothing."""
        for child in properties if properties is not None else ():
            if local(child) == "noFill":
                return None
            if local(child) in ("gradFill", "blipFill", "pattFill", "grpFill"):
                return ""
            if local(child) == "solidFill":
                return self._solid(child)
        return ""

    def _solid(self, fill: Element) -> str:
        colour = next(iter(fill), None)
        if colour is None or len(colour):  # with a tint or an alpha nobody can be sure
            return ""
        if local(colour) == "schemeClr":
            return self.colour(colour.get("val", ""))
        value = colour.get("lastClr") or colour.get("val")
        return str(value).upper() if is_hex(value) else ""


def vml(colour: str) -> str:
    """A VML colour ("#rgb", "#rrggbb [1]", "white") as "RRGGBB", or ""."""
    word = colour.split(" ")[0].lower()
    if word.startswith("#") and len(word) == 4:
        word = "#" + "".join(c * 2 for c in word[1:])
    plain = word.removeprefix("#").upper()
    return plain if is_hex(plain) else VML_NAMES.get(word, "")


def is_hex(text: str | None) -> bool:
    return text is not None and len(text) == 6 and all(c in "0123456789abcdefABCDEF" for c in text)


def blend(top: str, bottom: str, share: float) -> str:
    pairs = zip(_channels(top), _channels(bottom), strict=True)
    return "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


def near(one: str, other: str) -> bool:
    """Whether text of one colour cannot be read on the other."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return max(abs(a - b) for a, b in pairs) < NEAR


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:6], 16)


def _hex(text: str | None, default: int) -> int:
    try:
        return max(0, min(255, int(text or "", 16)))
    except ValueError:
        return default


def page_colour(document: Element, settings: Element | None, theme: Theme) -> str:
    """The colour of the paper: white, unless the document shows a background of its own."""
    background = document.find(W + "background")
    if background is None or not has(settings, W + "displayBackgroundShape"):
        return "FFFFFF"
    colour = background.get(W + "color", "FFFFFF").upper()
    name = background.get(W + "themeColor")
    return (theme.colour(name) if name else "") or (colour if is_hex(colour) else "FFFFFF")


def shape_fill(shape: Element, theme: Theme, paper: str) -> str:
    """The colour behind the text of a DrawingML shape: "" where it cannot be known."""
    for child in shape:
        if local(child) == "spPr":
            fill = theme.fill(child)
            themed = any(local(c) == "style" for c in shape)
            if fill is None:
                return paper
            return fill if fill or themed or _painted(child) else paper
    return ""


def _painted(properties: Element) -> bool:
    return any(c.tag in {A + "gradFill", A + "blipFill", A + "pattFill", A + "solidFill"}
               for c in properties)  # fmt: skip
