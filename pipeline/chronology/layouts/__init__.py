"""The layouts of chronology tables. To add one: a module with `match`, and its name in LAYOUTS."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.chronology.layouts import cards, continued, daylines, headed, leading, unheaded
from pipeline.chronology.layouts.dated import date_column
from pipeline.chronology.layouts.grid import Column, Draft, Grid, Placement, Setting
from pipeline.chronology.layouts.headed import is_prose
from pipeline.errors import SubmissionError
from pipeline.model import SubmissionSpec, Table

__all__ = ["LAYOUTS", "Column", "Draft", "Placement", "Setting", "has_headings", "place_table"]

LAYOUTS: tuple[tuple[str, Callable[[Grid, Setting], Placement | None]], ...] = (
    ("headings above", headed.match),
    ("no headings", unheaded.match),
    ("continued from the table before", continued.match),
    ("entries that begin with their date", leading.match),
    ("labels down the side", cards.match),
    ("days as lines across the table", daylines.match),
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


def has_headings(table: Table, setting: Setting) -> bool:
    """Whether a table's own headings make it a chronology."""
    return headed.match(Grid(table), setting) is not None


def _hint() -> str:
    return HINT.format(date="their heading over the dates", event="their heading over the story")
