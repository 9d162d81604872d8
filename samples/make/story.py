"""Reads a story file: how the agency's file looks, its prose, its chronology."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import markup

AS_TYPED = ("file", "agency", "publish_as")  # these go into case.toml too
STORY = Path(__file__).with_name("story")


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as written. when "^": the date cell above reaches down to this row.

    earliest, latest: what the written date means (ISO), "" where nobody can know.
    """

    when: str
    earliest: str
    latest: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """A row that says only which year begins."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Prose:
    text: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A small table that is no chronology; its first row is its heading."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """Parts: one table each; a page break stands between them. A row may stand twice."""

    parts: tuple[tuple[Entry | Year, ...], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Each event once, in the file's order."""
        return tuple(dict.fromkeys(self.rows))

    @property
    def rows(self) -> tuple[Entry, ...]:
        return tuple(e for part in self.parts for e in part if isinstance(e, Entry))


Block = Heading | Prose | Grid | Chronology


@dataclass(frozen=True, slots=True)
class Story:
    look: dict[str, str]
    blocks: tuple[Block, ...] = field(default=())

    @property
    def columns(self) -> list[str]:
        return [c.strip() for c in self.look.get("columns", "").split("|")]

    @property
    def chronology(self) -> Chronology:
        return next(block for block in self.blocks if isinstance(block, Chronology))


def read(path: Path) -> Story:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    look = dict(line.split(": ", 1) for line in head.splitlines())
    if look.get("smart"):
        body = markup.curly(body)
        look = {k: v if k in AS_TYPED else markup.curly(v) for k, v in look.items()}
    return Story(look, tuple(_blocks(body)))


def _blocks(body: str) -> Iterator[Block]:
    lines = iter([*body.splitlines(), ""])
    for line in lines:
        if line.startswith("# "):
            yield Heading(line[2:])
        elif line == "@chronology":
            yield _chronology(lines)
        elif line.startswith("@table "):
            yield _grid(line, lines)
        elif line.strip():
            yield Prose(line)


def _grid(first: str, lines: Iterator[str]) -> Grid:
    rows = [first.removeprefix("@table ")]
    for line in lines:
        if not line.strip():
            break
        rows.append(line)
    return Grid(tuple(tuple(c.strip() for c in row.split(" | ")) for row in rows))


def _chronology(lines: Iterator[str]) -> Chronology:
    parts: list[list[Entry | Year]] = [[]]
    waiting: list[str] = []
    for line in lines:
        if line.startswith(("== ", "@")) and waiting:
            parts[-1].append(_entry(waiting))
            waiting = []
        if line == "@end":
            break
        if line == "@break":
            parts.append([])
        elif line == "@again":
            parts[-1].append(parts[-2][-1])
        elif line.startswith("@year "):
            parts[-1].append(Year(line.removeprefix("@year ")))
        else:
            waiting.append(line)
    return Chronology(tuple(tuple(part) for part in parts))


def _entry(lines: list[str]) -> Entry:
    when, *dates = (part.strip() for part in lines[0].removeprefix("== ").split("|"))
    earliest = dates[0] if dates else ""
    latest = dates[1] if len(dates) > 1 and dates[1] else earliest
    cells = tuple(cell.strip("\n") for cell in "\n".join(lines[1:]).split("\n--\n"))
    return Entry(when, earliest, latest, cells)
