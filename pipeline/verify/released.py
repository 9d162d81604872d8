"""What the reviewers keep: a form passes inside one of its contexts and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.model import Release
from pipeline.verify.search import Hit
from pipeline.verify.text import words


class Released:
    """The releases, ready to be asked about a hit. Spaces, tags and line breaks do not count."""

    def __init__(self, releases: Sequence[Release]) -> None:
        self._patterns = tuple(
            (context, form)
            for release in releases
            for written in release.contexts
            if (context := _pattern(written)) and (form := _pattern(release.form))
        )
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._text = ""

    def covers(self, text: str, hit: Hit) -> bool:
        """Whether the hit lies inside a released form, inside one of that form's contexts."""
        if text is not self._text:
            self._text, self._found = text, list(self._forms(text))
        return any(start <= hit.start and hit.end <= end for start, end in self._found)

    def _forms(self, text: str) -> Iterator[tuple[int, int]]:
        for context, form in self._patterns:
            for around in context.finditer(text):
                for found in form.finditer(text, around.start(), around.end()):
                    yield found.span()


def _pattern(written: str) -> re.Pattern[str] | None:
    """The words of a context with anything but letters and digits between them."""
    run = words(written)
    if not run:
        return None
    letters = [r"[\W_]*".join(map(re.escape, "".join(run)))]
    return re.compile(rf"(?<![^\W_]){letters[0]}(?![^\W_])", re.I)
