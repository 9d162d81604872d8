"""The safe texts read by verify's own eyes, before anything is written of them.

What redaction left and verify would find is told with its place, so that it can be redacted and
put to the reviewer instead of stopping a publication at its end. The published bytes are searched
all the same: this reading proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.model import Identity, Leak, Missed, Policy, Release
from pipeline.verify.check import Sought, leaking
from pipeline.verify.parts import Part
from pipeline.verify.released import Released
from pipeline.verify.text import squeeze, tidy

PLACE = "safe text"


def reread(
    texts: Mapping[str, str],
    identities: Sequence[Identity],
    releases: Sequence[Release],
    policy: Policy,
) -> tuple[Missed, ...]:
    """Every place in the safe texts, by passage key, that verify would call a leak."""
    sought, released = Sought.of(identities), Released(releases)
    return tuple(
        Missed(key, start, end, Leak(key, PLACE, ";".join(hit.identities), hit.rule,
                                     hit.doubtful, "", shown[hit.start : hit.end]))
        for key, text in texts.items()
        for _, shown, hit in leaking([Part(PLACE, text, "prose")], sought, released, policy)
        for start, end in _places(text, shown, hit.start, hit.end)
    )  # fmt: skip


def _places(text: str, shown: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where shown[start:end] stands in the text: the same letters, counted, if `shown` is the
    tidied text; everywhere that they stand, if it is a stretch of which broken words were mended.
    """
    letters = _letters(text)
    form = squeeze(shown[start:end])
    if shown == tidy(text):
        at = len(squeeze(shown[:start]))
        yield letters[at][0], letters[at + len(form) - 1][0] + 1
        return
    run = "".join(letter for _, letter in letters)
    at = run.find(form)
    while form and at >= 0:
        yield letters[at][0], letters[at + len(form) - 1][0] + 1
        at = run.find(form, at + len(form))


def _letters(text: str) -> list[tuple[int, str]]:
    """Each letter and digit of the squeezed text, with the place of the character it comes from."""
    return [(place, letter) for place, char in enumerate(text) for letter in squeeze(char)]
