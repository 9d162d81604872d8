"""Whatever an agency sends: no character lost, no crash, one order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.chronology import build
from pipeline.chronology.dates import read_time
from pipeline.errors import SeveralErrors
from pipeline.model import Cell, Chronology

Make = Callable[..., Any]
quick = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

HEADINGS = st.sampled_from(
    (
        "Date", "Date/Time", "Start date", "End date", "Time", "Source", "Event", "Details",
        "Outcome", "Comment", "Child seen?", "Type of contact", "Agency", "Worker", "No.", "",
        "Version", "Role", "Wann",
    )
)  # fmt: skip
DATES = st.sampled_from(
    (
        "22.05.13", "1/3/13", "May 2013", "31/02/13", "n/k", "", "as above", "next day",
        "w/c 6/5/13", "3-5 May", "2 May 14:30", "22/05/13 HV rang", "2012", "\"", "late June",
    )
)  # fmt: skip
TEXTS = st.one_of(
    DATES,
    st.sampled_from(("14:30", "1430hrs", "morning", "Home visit.", "12/05/13 – rang back", "Yes")),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=25),
)
tables = st.integers(1, 5).flatmap(
    lambda width: st.tuples(
        st.one_of(st.none(), st.lists(HEADINGS, min_size=width, max_size=width)),
        st.lists(
            st.one_of(
                st.tuples(DATES, *[TEXTS] * (width - 1)).map(list),
                st.lists(TEXTS, min_size=width, max_size=width),
                TEXTS,
            ),
            min_size=1,
            max_size=6,
        ),
        st.booleans(),
    )
)
ENTRIES = st.sampled_from(
    (
        "14 July 2013", "Contact 3 - 12/03/2013 - telephone", "Event no. 4 | 2 May 2013",
        "Same day", "Undated", "2013", "Visit (3 June 2013)", "3. 12/05/13 10:20 rang",
        "Chronology", "Practice",
        "Event 5: date not known", "May 2013: gone", "12/05/13 – rang back", "Involvement with A",
    )
)  # fmt: skip
prose = st.lists(
    st.one_of(
        st.tuples(st.integers(0, 3), st.one_of(ENTRIES, TEXTS)),
        st.just((("Source", "CAD"), ("Outcome", "None"))),
        st.just((("BP", "90"), ("Pulse", "60"), ("", ""))),
    ),
    max_size=14,
)
blocks = st.lists(st.one_of(tables, TEXTS, st.tuples(st.just("heading"), TEXTS)), max_size=5)


def typed(pages: Make, content: Sequence[Any], number: int = 1) -> Any:
    page = pages(number)
    for block in content:
        if isinstance(block, str):
            page.text(block)
        elif block[0] == "heading":
            page.text(block[1], 1)
        else:
            headings, rows, merged = block
            width = max((len(r) for r in rows if not isinstance(r, str)), default=1)
            lines = [headings] if headings and len(headings) == width else []
            if merged and len(rows) > 1 and all(isinstance(r, list) for r in rows[:2]):
                rows = [
                    [Cell(rows[0][0], 0, rows=2), *rows[0][1:]],
                    [None, *rows[1][1:]],
                    *rows[2:],
                ]
            page.table(*lines, [""] * width, *rows)
    return page


def squeezed(text: str) -> str:
    """Letters and figures: the dash between a date and its text may go."""
    return re.sub(r"[\W_]+", "", text)


def kept(made: Chronology) -> str:
    """Every word that the chronology holds, dates as written and times too."""
    events = (
        f"{e.date.as_written} {e.date.time} {' '.join(f.text for f in e.fields)}"
        for e in made.events
    )
    return squeezed(" ".join(events))


@quick
@given(content=blocks)
def test_no_character_is_lost(pages: Make, case_of: Make, content: list[Any]) -> None:
    nothing_is_lost(typed(pages, content), case_of, "table")


@quick
@given(content=prose)
def test_no_character_of_a_text_is_lost(pages: Make, case_of: Make, content: list[Any]) -> None:
    page = pages()
    for block in content:
        if isinstance(block[0], int):
            page.text(block[1], block[0])
        else:
            page.table(*block)
    nothing_is_lost(page, case_of, "paragraph")


def nothing_is_lost(page: Any, case_of: Make, where: str) -> None:
    try:
        made = build([page.submission], case_of(page))
    except SeveralErrors as caught:
        assert all(
            error.place.startswith(f"submission 1 (Police), {where}") for error in caught.errors
        )
        return
    assert [row.text for row in made.ledger] == [row.text for row in page.ledger]
    assert all(bool(row.to) != bool(row.reason) for row in made.ledger)
    targets = {f"event {e.id}" for e in made.events} | {f"section {s.name}" for s in made.sections}
    assert {row.to for row in made.ledger if row.to} <= targets
    everything = kept(made)
    for row in made.ledger:
        if row.to.startswith("event ") and not read_time(row.text):
            assert all(squeezed(w) in everything for w in row.text.split()), row


@quick
@given(content=blocks, other=blocks)
def test_one_order_whatever_comes_first(
    pages: Make, case_of: Make, content: list[Any], other: list[Any]
) -> None:
    one, two = typed(pages, content, 1), typed(pages, other, 2)
    case = case_of(one, two)
    try:
        made = build([one.submission, two.submission], case)
    except SeveralErrors:
        return
    again = build([two.submission, one.submission], case)
    assert again.events == made.events
    ids = [event.id for event in made.events]
    assert len(set(ids)) == len(ids)
    known = set(ids)
    assert all(not event.duplicate_of or event.duplicate_of in known for event in made.events)
