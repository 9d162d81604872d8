"""Quotes, brackets and possessives around a name: which of them go with it."""

from __future__ import annotations

import re

from pipeline.model import Identity

_QUOTES = "\"'“”‘’`´«»()[] \t\n,;:"
_POSSESSIVE = re.compile(r"['’`´]s\Z|(?<=s)['’]\Z", re.IGNORECASE)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Quotes, brackets and blanks around a name are kept; a possessive stays with it."""
    left, right = start, end
    while left < right and text[left] in _QUOTES:
        left += 1
    while left < right and text[right - 1] in _QUOTES:
        right -= 1
    if right == left:
        return start, end
    tail = text[right:end]
    return left, right + (len(tail) > 0 and tail[0] in "'’" and text[right - 1] in "sS")


def in_name(form: str, who: Identity) -> bool:
    """ "St Mary's" is the school's name, no possessive."""
    return any(
        _plain(name).startswith(_plain(form))
        for name in (who.name, *who.aliases, *who.forms)
        if _plain(name) != _plain(form) or form.casefold() == who.name.casefold()
    )


def with_own_mark(text: str, start: int, end: int, who: Identity) -> int:
    """ "at [St Wilfrid]'s": the mark is of the school's name too, where its name has one."""
    longer = _plain(text[start : end + 2])
    names = (_plain(name) for name in (who.name, *who.aliases, *who.forms))
    follows = text[end : end + 2] in ("'s", "’s")
    return end + 2 if follows and any(name.startswith(longer) for name in names) else end


def _plain(name: str) -> str:
    return name.replace("’", "'").casefold()


def possessive(text: str, start: int, end: int, words: str) -> tuple[int, str, str]:
    """ "James' mother" -> "Father's mother"; "Maria's" -> "Mother's"."""
    inside = _POSSESSIVE.search(text[start:end])
    if inside:
        mark = inside[0][0]
        return end, words, f"{mark}s"
    follows = text[end : end + 2]
    closes = any(text[:start].count(q) % 2 for q in ("‘",)) or re.search(
        r"(?:\A|[\s(])'[^']*\Z", text[:start]
    )
    if re.fullmatch(r"['’]\s", follows) and text[end - 1] in "sS" and not closes:
        return end + 1, words, f"{follows[0]}s"
    return end, words, ""
