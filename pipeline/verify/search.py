"""Thousands of forms against a text in one pass each way, not one pass for each form.

- Runs of words: a dictionary by first word; each word of the text is looked up once.
- Forms run together, numbers: a dictionary by their first six characters; a window slides once
  over the text without separators.
- Misspellings: each distinct unknown word of the text against the names, all at once (cdist).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from pipeline.verify.capitals import as_month, standing
from pipeline.verify.forms import Form
from pipeline.verify.index import WINDOW, Index, Table, bound, inflected
from pipeline.verify.parts import Part
from pipeline.verify.text import Squeezed, Token, tokens
from pipeline.verify.words import GENERIC_PARTS, GENERIC_ROLES, TITLES, is_word

_INITIALS = re.compile(
    r"[A-Z]+\d*|[A-Z](?:[. \-]{1,2}[A-Z])+|[A-Z]+ ?\d+[A-Z]*"
)  # and outward postcodes
GAP = 4  # characters at most between two words of one form


@dataclass(frozen=True, slots=True)
class Hit:
    """An identity's form at [start, end) of a tidied text. identities: ids, or () from a net."""

    start: int
    end: int
    identities: tuple[str, ...]
    rule: str
    doubtful: bool


def hits(part: Part, text: str, index: Index) -> Iterator[Hit]:
    """Every form in `text`, the tidied text of `part`."""
    run, table = tokens(text), index.tables[part.kind]
    yield from _word_hits(part, text, run, table)
    yield from _window_hits(part, text, Squeezed(text), table)
    if part.kind == "prose":
        yield from _misspelt(text, run, index)


# --- runs of words ------------------------------------------------------------------------------


def _word_hits(part: Part, text: str, run: list[Token], table: Table) -> Iterator[Hit]:
    for at, token in enumerate(run):
        for form in table.by_word.get(token.low, ()):
            if _stands(form, text, run, at):
                end = run[at + len(form.words) - 1].end
                doubt = _doubt(form, part, text, token.start, end)
                if doubt is not None:
                    yield Hit(token.start, end, form.identities, form.rule, doubt)


def _stands(form: Form, text: str, run: list[Token], at: int) -> bool:
    size = len(form.words)
    if size == 1:
        return True
    if at + size > len(run) or not run[at + size - 1].low.startswith(form.words[-1]):
        return False
    return (
        all(run[at + i].low == form.words[i] for i in range(1, size - 1))
        and run[at + size - 1].low in inflected(form.words[-1])
        and all(run[at + i + 1].start - run[at + i].end <= GAP for i in range(size - 1))
    )


def _doubt(form: Form, part: Part, text: str, start: int, end: int) -> bool | None:
    """Whether the hit is doubtful; None if it is no hit at all in this kind of text."""
    if form.style == "exact":
        shown = text[start:end]
        return True if _INITIALS.fullmatch(shown) and part.kind == "prose" else None
    if form.words == ("jan",) and as_month(text, start, end):
        return None
    if form.style == "word":
        return standing(text, start, end, form.doubtful, prose=part.kind == "prose")
    return form.doubtful


# --- run together, with any separators ---------------------------------------------------------


def _window_hits(part: Part, text: str, squeezed: Squeezed, table: Table) -> Iterator[Hit]:
    low, by_window = squeezed.text, table.by_window
    for at in range(len(low) - WINDOW + 1):
        for form in by_window.get(low[at : at + WINDOW], ()):
            run = form.words[0]
            if low.startswith(run, at):
                start, end = squeezed.span(at, at + len(run))
                if _whole(form, part, text, start, end):
                    yield Hit(start, end, form.identities, form.rule, form.doubtful)


def _whole(form: Form, part: Part, text: str, start: int, end: int) -> bool:
    shown = text[start:end]
    before, after = text[start - 1 : start], text[end : end + 1]
    if form.style == "number":
        free = not (after.isdigit() and shown[-1].isdigit())
        free = free and not (shown[-1].isalpha() and after.isalpha())
        phone = form.rule == "phone number"
        clear = phone or not (before.isalnum() and before.isdigit() == shown[0].isdigit())
        return free and clear and len(shown) <= 2 * len(form.words[0]) + 2
    if not form.doubtful:
        return " " not in shown or not _ordinary(shown)
    return part.kind in ("prose", "value") and _broken_or_within(text, shown, start, end)


def _ordinary(shown: str) -> bool:
    """ "will young" in "they will young people": words of their own, not one name run together."""
    pieces = [token.low for token in tokens(shown)]
    return shown.islower() and all(len(piece) < 3 or is_word(piece) for piece in pieces)


def _broken_or_within(text: str, shown: str, start: int, end: int) -> bool:
    """One name cut by separators ("Ferr eira") or inside a longer word ("drferreira")."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    wider = text[start:end]
    if wider == shown:
        pieces = [token.low for token in tokens(shown)]
        return len(pieces) > 1 and not all(is_word(piece) for piece in pieces)
    return wider.isalpha() and not is_word(wider.lower())


# --- misspellings --------------------------------------------------------------------------------


def _misspelt(text: str, run: list[Token], index: Index) -> Iterator[Hit]:
    near = _near_names(sorted({token.low for token in run}), index)
    for token in run:
        for form in near.get(token.low, ()):
            yield Hit(token.start, token.end, form.identities, f"{form.rule} misspelt", True)


def _near_names(seen: list[str], index: Index) -> dict[str, list[Form]]:
    known = index.tables["prose"].by_word
    unknown = [w for w in seen if len(w) >= 4 and w.isalpha() and w not in known]
    if not unknown or not index.names:
        return {}
    names = [form.words[0] for form in index.names]
    apart = cdist(unknown, names, scorer=OSA.distance, score_cutoff=3, dtype=np.uint8)
    allowed = np.array([bound(name) for name in names], dtype=np.uint8)
    near: dict[str, list[Form]] = {}
    for i, j in zip(*np.nonzero(apart <= allowed), strict=True):
        if not _known_word(unknown[i]):
            near.setdefault(unknown[i], []).append(index.names[j])
    return near


def _known_word(word: str) -> bool:
    return is_word(word) or word in GENERIC_PARTS or word in GENERIC_ROLES or word in TITLES
