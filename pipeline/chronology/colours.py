"""One pale colour per agency, all with black text above WCAG's AA contrast (4.5 to 1)."""

from __future__ import annotations

from collections.abc import Sequence

# Pale tints told apart by hue and lightness, usual colour-vision deficiencies included.
TINTS = (
    "CFE2F3", "FCE5CD", "D9EAD3", "F4CCCC", "D9D2E9", "FFF2CC", "D0E0E3", "EAD1DC",
    "E2EFDA", "DDEBF7", "F8CBAD", "E7E6E6",
)  # fmt: skip


def fills(agencies: Sequence[str]) -> dict[str, str]:
    """Agency -> colour as RRGGBB, by its place in case.toml; from the thirteenth on they recur."""
    names = list(dict.fromkeys(agencies))
    return {name: TINTS[i % len(TINTS)] for i, name in enumerate(names)}


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colours (RRGGBB), 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
