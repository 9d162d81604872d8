"""What the reviewers keep: a form passes inside one of its contexts and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.model import Release
from pipeline.verify.search import Hit
from pipeline.verify.text import Squeezed, squeeze


class Released:
    """The releases, ready to be asked about a hit. Spaces, tags and line breaks do not count.

    Whoever the release was made for: what a reviewer kept is the words at that place.
    """

    def __init__(self, releases: Sequence[Release]) -> None:
        pairs = {
            (squeeze(context), squeeze(release.form))
            for release in releases
            for context in release.contexts
        }
        self._pairs = sorted((c, f) for c, f in pairs if f and f in c)
        self._text: str | None = None
        self._kept: list[tuple[int, int]] = []

    def covers(self, text: str, hit: Hit) -> bool:
        """Whether the hit lies inside a released form, inside one of that form's contexts."""
        if text is not self._text:
            self._text, self._kept = text, list(self._forms(text))
        return any(start <= hit.start and hit.end <= end for start, end in self._kept)

    def _forms(self, text: str) -> Iterator[tuple[int, int]]:
        """The places of released forms in a tidied text, each inside its context."""
        squeezed = Squeezed(text)
        for context, form in self._pairs:
            offsets = list(_places(context, form))
            for start in _places(squeezed.text, context):
                for offset in offsets:
                    at = start + offset
                    span = squeezed.span(at, at + len(form))
                    if _stands_alone(text, *span):
                        yield span


def _places(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """A context may be cut inside a word, a form may not: "Reading" is not "Readings"."""
    return not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum()
