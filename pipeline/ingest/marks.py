"""The elements that bear text, and the signs that stand for one character each."""

from __future__ import annotations

from pipeline.ingest.xml import A, Element, M, W, number

PLAIN, LOOK = W + "_plain", W + "_look"  # as lean.py writes them
IDLE = "{urn:ingest}idle"  # set on a field mark that has no partner
TAB, BREAK = "\t", "\n"
SIGNS = {
    W + "tab": TAB, W + "ptab": TAB, W + "br": BREAK, W + "cr": BREAK,
    W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad", A + "br": BREAK,
}  # fmt: skip
PROSE = {W + "t", M + "t", W + "sym", *SIGNS} - {A + "br"}
LEAVES = PROSE | {PLAIN, W + "delText", W + "instrText", W + "delInstrText", A + "t", A + "br"}

# What the commonest signs of the symbol fonts are in Unicode (codes F0xx, or xx, of the font).
WINGDINGS = {
    0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑",
    0x75: "◆", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0xA3: "☐"}
SYMBOL = {
    0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB7: "•", 0xB9: "≠", 0xBB: "≈", 0xAE: "→",
    0xAC: "←", 0x61: "α", 0x62: "β", 0x67: "γ", 0x64: "δ", 0x6D: "μ", 0x44: "Δ", 0x57: "Ω",
}  # fmt: skip
FONTS = {"wingdings": WINGDINGS, "wingdings 2": WINGDINGS_2, "symbol": SYMBOL}


def give_signs_their_text(root: Element) -> None:
    """Make tabs, breaks, hyphens and symbols leaves like any other, each with its character.

    Only inside a run: elsewhere w:tab is a tab stop, a property and no character.
    """
    for sign in root.iter(*SIGNS):
        if _in_run(sign):
            sign.text = SIGNS[str(sign.tag)] + _words(sign)
    for sign in root.iter(W + "sym"):
        sign.text = symbol(sign.get(W + "font", ""), sign.get(W + "char", "")) + _words(sign)


def _words(sign: Element) -> str:
    """Text inside a sign, which no schema allows and no reader may lose."""
    return sign.text if sign.text and sign.text.strip() else ""


def _in_run(sign: Element) -> bool:
    parent = sign.getparent()
    return parent is not None and parent.tag in (W + "r", M + "r", A + "p")


def symbol(font: str, code: str) -> str:
    """The character of a w:sym: in Unicode where it is known, else as the font has it."""
    try:
        point = int(code, 16)
    except ValueError:
        return "\ufffd"
    table = FONTS.get(font.lower(), {})
    plain = point - 0xF000 if 0xF000 <= point <= 0xF0FF else point
    if plain in table:
        return table[plain]
    return chr(point) if 0x20 <= point < 0xD800 or 0xE000 <= point <= 0xFFFD else "\ufffd"


def mend_fields(root: Element) -> None:
    """Take the force from field marks without a partner, which would swallow what follows them.

    Marks pair up within one text box or the text outside all of them, never across.
    """
    scopes: dict[Element | None, list[list[Element]]] = {}
    for mark in root.iter(W + "fldChar"):
        scope = next(mark.iterancestors(W + "txbxContent"), None)
        opened = scopes.setdefault(scope, [])
        kind = mark.get(W + "fldCharType")
        if kind == "begin":
            opened.append([mark])
        elif kind == "separate" and opened and len(opened[-1]) == 1:
            opened[-1].append(mark)
        elif kind == "end" and opened:
            opened.pop()
        else:
            mark.set(IDLE, "1")
    for mark in (m for opened in scopes.values() for marks in opened for m in marks):
        mark.set(IDLE, "1")


def clamp(text: str | None, least: int, most: int) -> int:
    return max(least, min(most, number(text, least)))
