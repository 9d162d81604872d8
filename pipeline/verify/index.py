"""The forms, made ready to be looked up by their first word or their first characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.verify.forms import Form
from pipeline.verify.parts import Kind
from pipeline.verify.words import is_word

WINDOW = 6  # characters of a run-together form that are looked up first
LEAST: dict[Kind, int] = {"prose": 1, "value": 1, "technical": 5, "binary": 6}
NAME_RULES = frozenset(
    ("surname", "given name", "middle name", "part of surname", "alias", "form seen")
)


@dataclass(frozen=True, slots=True)
class Table:
    """Forms by first word (possessive and plural too) and by first characters."""

    by_word: dict[str, tuple[Form, ...]]
    by_window: dict[str, tuple[Form, ...]]

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Table:
        by_word: dict[str, list[Form]] = {}
        by_window: dict[str, list[Form]] = {}
        for form in forms:
            if form.style in ("joined", "number"):
                by_window.setdefault(form.words[0][:WINDOW], []).append(form)
            for first in _spellings(form) if form.style != "number" else ():
                by_word.setdefault(first, []).append(form)
        return cls(
            {word: tuple(found) for word, found in by_word.items()},
            {start: tuple(found) for start, found in by_window.items()},
        )


@dataclass(frozen=True, slots=True)
class Index:
    """One table for each kind of text, and the names that may be misspelt."""

    tables: dict[Kind, Table]
    names: tuple[Form, ...]

    @classmethod
    def of(cls, forms: Sequence[Form]) -> Index:
        full = Table.of(forms)
        technical = Table.of(f for f in forms if _sure(f, LEAST["technical"]))
        binary = Table.of(f for f in forms if _sure(f, LEAST["binary"]))
        tables: dict[Kind, Table] = {
            "prose": full, "value": full, "technical": technical, "binary": binary,
        }  # fmt: skip
        return cls(tables, tuple(f for f in forms if _may_be_misspelt(f)))


def _sure(form: Form, least: int) -> bool:
    """Code and bytes hold any short or ordinary word by chance."""
    initial = "initial" in form.rule  # "CAMHS</w:t>" and the w of the next tag
    plain = form.style in ("word", "exact")
    return form.size >= least and not (form.doubtful or plain or initial)


def _spellings(form: Form) -> tuple[str, ...]:
    return inflected(form.words[0]) if len(form.words) == 1 else (form.words[0],)


@cache
def inflected(word: str) -> tuple[str, ...]:
    """The word, its possessive and its plural, apostrophes left out.

    A name's plural that is a word is none: "this" would be two of the name Thi. The plural of a
    name that is a word itself stays; capitals and place decide there.
    """
    if len(word) < 3 or word[-1].isdigit():
        return (word,)
    plurals = (f"{word}s", f"{word}es") if word[-1] in "sxzh" else (f"{word}s",)
    return (word, *(plural for plural in plurals if is_word(word) or not is_word(plural)))


def _may_be_misspelt(form: Form) -> bool:
    rule = form.rule.removeprefix("alias: ")
    return len(form.words) == 1 and rule in NAME_RULES and bound(form.words[0]) > 0


def bound(name: str) -> int:
    """Slips allowed in a name: none under 5 letters (Anna is not Anne), 1, from 8 on 2, 12 on 3."""
    return sum(len(name) >= length for length in (5, 8, 12))
