"""Reviews written by hand, with marks about what identifies: bench/written/*/NN.txt.

`{P1:Kayleigh}` must not be published (P1: who or what it is), `{?PC}` may go or stay, everything
else is harmless. bench/written/README.md says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.model import Identity

FOLDER = Path(__file__).parent.parent / "written"
KINDS = {
    "P": "person", "U": "person", "FAM": "person", "O": "organisation", "L": "place",
    "A": "address", "N": "number", "B": "birth",
}  # fmt: skip
_MARK = re.compile(r"\{(?:\?|(?P<who>[A-Z]+\d*):)(?P<words>[^{}\n]*)\}")
_WORD = re.compile(r"[^\W_](?:[\w'’\-]*[^\W_])?")


@dataclass(frozen=True)
class Marked:
    """A text without its marks; spans: (start, end, who), who "" where either is right."""

    place: str
    text: str
    spans: tuple[tuple[int, int, str], ...]

    def harmless(self) -> Iterator[tuple[int, int]]:
        """[start, end) of every word that touches no mark."""
        taken = {i for start, end, _ in self.spans for i in range(start, end)}
        for match in _WORD.finditer(self.text):
            if taken.isdisjoint(range(*match.span())):
                yield match.span()


@dataclass(frozen=True)
class Written:
    name: str
    register: tuple[Identity, ...]
    agencies: tuple[str, ...]
    texts: tuple[Marked, ...]


def read(folder: Path) -> Iterator[Written]:
    """The documents of a folder, in order of name. ValueError: a mark that is not closed."""
    for path in sorted(folder.glob("*.txt")):
        head, _, body = path.read_text(encoding="utf-8").partition("# text\n")
        register, _, agencies = head.partition("# agencies")
        yield Written(
            f"{folder.name}/{path.stem}",
            tuple(_identity(row) for row in _rows(register)),
            tuple(row[0] for row in _rows(agencies)),
            tuple(_texts(body)),
        )


def _rows(part: str) -> list[list[str]]:
    lines = [line for line in part.splitlines() if line.strip() and not line.startswith("#")]
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def _identity(row: list[str]) -> Identity:
    known, role, name, aliases, born = (*row, "", "", "")[:5]
    also = tuple(alias.strip() for alias in aliases.split(";") if alias.strip())
    return Identity(known, "person", role, name, also, date.fromisoformat(born) if born else None)


def _texts(body: str) -> Iterator[Marked]:
    for part in re.split(r"^== ?", body, flags=re.MULTILINE)[1:]:
        kind, _, text = part.partition("\n")
        if text.strip():
            yield _marked("narrative" if kind.startswith("narrative") else "event", text.strip())


def _marked(place: str, raw: str) -> Marked:
    text, spans, last = "", [], 0
    for match in _MARK.finditer(raw):
        text += raw[last : match.start()]
        spans.append((len(text), len(text) + len(match["words"]), match["who"] or ""))
        text, last = text + match["words"], match.end()
    text += raw[last:]
    if "{" in text or "}" in text:
        raise ValueError("a mark is not closed")
    return Marked(place, text, tuple(spans))
