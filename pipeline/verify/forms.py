"""The forms of an identity: every way in which it may stand in a published file, by rule.

A form is a run of folded words. Forms that identify nobody are left out: role words, kinds of
organisation, single letters, whatever is part of a published pseudonym.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pipeline.model import Identity
from pipeline.verify.names import person_forms
from pipeline.verify.numbers import number_forms
from pipeline.verify.places import place_forms
from pipeline.verify.rawform import RawForm
from pipeline.verify.text import words
from pipeline.verify.words import is_word

# any: in any casing. word: all its words are ordinary English, so capitals and place decide.
# exact: as written only (initials). joined: found in text with all separators left out.
# number: digits and letters with any separators between them.
Style = Literal["any", "word", "exact", "joined", "number"]


@dataclass(frozen=True, slots=True)
class Form:
    """One form and everyone who bears it. identities: sorted ids."""

    words: tuple[str, ...]
    style: Style
    rule: str
    doubtful: bool
    identities: tuple[str, ...]

    @property
    def size(self) -> int:
        """Letters and digits."""
        return sum(map(len, self.words))


def forms_of(identities: Sequence[Identity]) -> tuple[Form, ...]:
    """All forms of all identities, one for each run of words and style; a sure rule wins."""
    published = set(_parts_of_pseudonyms(identities))
    found: dict[tuple[tuple[str, ...], str], list[tuple[str, RawForm]]] = {}
    for identity in sorted(identities, key=lambda i: i.id):
        for raw in (raw for cased in _casings(identity) for raw in _raw_forms(cased)):
            if _tells(raw) and raw.words not in published:
                found.setdefault((raw.words, _style(raw)), []).append((identity.id, raw))
    return tuple(_merged(key, bearers) for key, bearers in found.items())


def _tells(raw: RawForm) -> bool:
    """Single letters tell nothing, unless they are initials as written."""
    return any(len(word) > 1 for word in raw.words) or (raw.style == "exact" and bool(raw.words))


def _casings(identity: Identity) -> Iterator[Identity]:
    """Capitals and small letters of another script do not look like the same Latin letter."""
    yield identity
    said = (identity.name, *identity.aliases, *identity.forms)
    for case in (str.upper, str.lower, str.title):
        if any(words(case(text)) != words(text) for text in said):
            name, *others = map(case, said)
            yield replace(identity, name=name, aliases=tuple(others), forms=())


def _raw_forms(identity: Identity) -> Iterator[RawForm]:
    if identity.kind == "person":
        yield from person_forms(identity)
    else:
        yield from place_forms(identity)
    yield from number_forms(identity)


def _merged(key: tuple[tuple[str, ...], str], bearers: list[tuple[str, RawForm]]) -> Form:
    first = min(bearers, key=lambda bearer: bearer[1].doubtful)[1]
    ids = tuple(sorted({identity for identity, _ in bearers}))
    return Form(key[0], _style(first), first.rule, first.doubtful, ids)


def _style(raw: RawForm) -> Style:
    if raw.style != "name":
        return raw.style
    ordinary = all(is_word(word) or len(word) < 3 for word in raw.words)
    return "word" if ordinary else "any"


def _parts_of_pseudonyms(identities: Iterable[Identity]) -> Iterator[tuple[str, ...]]:
    """Every run of words inside a pseudonym: published on purpose, so it gives nobody away."""
    for said in sorted({identity.pseudonym for identity in identities}):
        run = words(said)
        for start in range(len(run)):
            for end in range(start + 1, len(run) + 1):
                yield run[start:end]
