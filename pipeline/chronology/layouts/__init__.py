"""The layouts of chronologies, in tables and in prose. To add one: a module with `match`, and its
name in LAYOUTS or PROSE_LAYOUTS."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.chronology.layouts import (
    cards,
    continued,
    daylines,
    headed,
    leading,
    running,
    titled,
    unheaded,
)
from pipeline.chronology.layouts.dated import date_column
from pipeline.chronology.layouts.grid import Column, Draft, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import is_prose
from pipeline.chronology.layouts.stretches import Stretch, Written
from pipeline.errors import SubmissionError
from pipeline.model import SourceRef, SubmissionSpec, Table

__all__ = [
    "LAYOUTS",
    "PROSE_LAYOUTS",
    "Column",
    "Draft",
    "Placement",
    "Setting",
    "has_headings",
    "place_prose",
    "place_table",
]

LAYOUTS: tuple[tuple[str, Callable[[Grid, Setting], Placement | None]], ...] = (
    ("headings above", headed.match),
    ("no headings", unheaded.match),
    ("continued from the table before", continued.match),
    ("entries that begin with their date", leading.match),
    ("labels down the side", cards.match),
    ("days as lines across the table", daylines.match),
)
PROSE_LAYOUTS: tuple[tuple[str, Callable[[Stretch], Written | None]], ...] = (
    ("entries under headings that are dates", titled.match),
    ("paragraphs that begin with their date", running.match),
)
PROSE_HINT = (
    "send it back and ask for one manner throughout, best a table; or say, under this "
    "[[submission]] in case.toml, that it is no chronology, in the words of the heading above it: "
    'columns = { "that heading" = "prose" }'
)
HINT = (
    "say what its headings mean, under this [[submission]] in case.toml, in the words that stand "
    'at the top of that table: columns = {{ "{date}" = "date", "{event}" = "event" }}; or '
    '"prose" for one of them if the table is no chronology. "python -m pipeline inspect FILE" '
    "shows the headings; more in docs/case-folder.md, Columns"
)


def place_table(table: Table, spec: SubmissionSpec, setting: Setting) -> Placement | None:
    """The events of a chronology table; None for a table that is prose material.

    Raises SubmissionError: the table has dated rows and no layout knows it, or two layouts do.
    """
    grid = Grid(table)
    found = [(name, placed) for name, match in LAYOUTS if (placed := match(grid, setting))]
    place = f"{spec.place}, table {table.ref.table}"
    if len(found) > 1:
        names = " and ".join(f'"{name}"' for name, _ in found)
        raise SubmissionError(f"two layouts fit this table: {names}", place=place, hint=_hint())
    if found:
        return found[0][1]
    if date_column(grid, setting) is None or is_prose(grid, setting):
        return None
    raise SubmissionError("a table with dated rows that no layout knows", place=place, hint=_hint())


def place_prose(stretch: Stretch, spec: SubmissionSpec, *, titles: bool = True) -> list[Written]:
    """The entries of a chronology without a table: what each layout takes of the stretch.

    titles: whether headings with dates may be entries here.
    Raises SubmissionError: two layouts want the same text.
    """
    tried = [(n, match) for n, match in PROSE_LAYOUTS if titles or match is not titled.match]
    found = [(name, made) for name, match in tried if (made := match(stretch))]
    taken: set[SourceRef] = set()
    for _, made in found:
        if both := sorted(taken & made.took):
            names = " and ".join(f'"{each}"' for each, _ in found)
            place = f"{spec.place}, {_where(both[0])}"
            raise SubmissionError(
                f"two layouts fit this text: {names}", place=place, hint=PROSE_HINT
            )
        taken |= made.took
    return [made for _, made in found]


def _where(ref: SourceRef) -> str:
    return f"table {ref.table}" if ref.table else f"paragraph {ref.paragraph}"


def has_headings(table: Table, setting: Setting) -> bool:
    """Whether a table's own headings make it a chronology."""
    return headed.match(Grid(table), setting) is not None


def _hint() -> str:
    return HINT.format(date="their heading over the dates", event="their heading over the story")
