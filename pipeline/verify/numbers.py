"""Phone numbers, references, NHS and collar numbers: the same digits in any spacing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.model import Identity
from pipeline.verify.rawform import RawForm
from pipeline.verify.text import squeeze, words

LEAST = 6  # letters and digits from which a number is looked for through any separators
_YEAR = re.compile(r"(19|20)\d\d")


def number_forms(identity: Identity) -> Iterator[RawForm]:
    for written in (identity.name, *identity.aliases, *identity.forms):
        digits = sum(char.isdigit() for char in written)
        if digits >= 3 and identity.kind != "place":
            yield from _number(written)
        if "@" in written:
            yield from _mail(written)


def _number(written: str) -> Iterator[RawForm]:
    run = squeeze(written)
    if len(run) >= LEAST:
        yield RawForm((run,), "number", False, "number")
    elif not _YEAR.fullmatch(run):
        yield RawForm(words(written), "number", run.isdigit(), "any")
    if phone := re.fullmatch(r"(?:0|44|0044|440)?([1-9]\d{8,9})", run):
        yield RawForm((phone[1],), "phone number", False, "number")
    for rank, part in re.findall(r"([^\W\d_]+)[\s.:]*(?:no\.?|number)?\s*(\d{3,})\b", written):
        yield RawForm((rank.lower(), part), "number", False, "any")
    for part in re.findall(r"\d+", written):
        if len(part) >= 4 and part != run and not _YEAR.fullmatch(part):
            yield RawForm((part,), "number alone", True, "any")


def _mail(written: str) -> Iterator[RawForm]:
    yield RawForm((squeeze(written),), "e-mail address", False, "joined")
    name = squeeze(written.partition("@")[0])
    if len(name) >= 8:
        yield RawForm((name,), "name in an e-mail address", False, "joined")
