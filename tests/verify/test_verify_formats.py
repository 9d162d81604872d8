"""A kept name in whole reports: its sentence passes in all three formats, wherever it falls."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.model import Identity, Policy, Release
from pipeline.verify import verify

TOWN = Identity("T1", "place", "", "Llanwrtyd", (), None, "Town 1")
KEPT = (Release("T1", "Llanwrtyd", ("moved to Llanwrtyd for a year", "seen at Llanwrtyd clinic")),)


Make = Callable[[str, str, Path], Path]


def report(make: Make, folder: Path, kind: str, extra: str = "") -> Path:
    """Sixty paragraphs, so that some run over a line or a page in the middle of the name."""
    said = [
        f"{'x ' * n}In March 2012 Mother *moved* to **Llanwrtyd** for a year and came back.\n"
        for n in range(60)
    ]
    table = "\n| No | What |\n|---|------|\n| 12 | seen at Llanwrtyd clinic |\n"
    return make("# One\n\n" + "\n".join(said) + table + extra, kind, folder)


@pytest.mark.parametrize("kind", ["html", "docx", "pdf"])
def test_a_release_holds_over_lines_and_pages(kind: str, made: Make, tmp_path: Path) -> None:
    assert verify([report(made, tmp_path, kind)], [TOWN], KEPT, Policy()) == ()


@pytest.mark.parametrize("kind", ["html", "docx", "pdf"])
def test_and_covers_nothing_else(kind: str, made: Make, tmp_path: Path) -> None:
    planted = report(made, tmp_path, kind, "\nShe left Llanwrtyd again.\n")
    assert [leak.identity for leak in verify([planted], [TOWN], KEPT, Policy())] == ["T1"]
