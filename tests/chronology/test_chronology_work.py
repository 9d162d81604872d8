"""What a panel works with: gaps, links between agencies, and a workbook that comes back edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from pipeline.chronology import build, export
from pipeline.chronology.contacts import Gap, days_since_last, gaps, unseen
from pipeline.chronology.editing import apply_edits
from pipeline.chronology.links import contradictions, find_links
from pipeline.chronology.roundtrip import read_edits, was_edited
from pipeline.errors import CaseError, SeveralErrors
from pipeline.model import Case, Chronology, Edit, Event, Identity

Make = Callable[..., Any]


def built(case_of: Make, *pages: Any) -> tuple[Chronology, Case]:
    return build([p.submission for p in pages], case_of(*pages)), case_of(*pages)


def gaps_of(made: Chronology, case: Case) -> tuple[Gap, ...]:
    return gaps(made.events, case)


def unseen_of(made: Chronology, case: Case) -> tuple[Gap, ...]:
    return unseen(made.events, case)


# --- gaps --------------------------------------------------------------------------------------


def test_days_since_the_last_contact_of_any_agency(pages: Make, case_of: Make) -> None:
    police = pages().table(["Date", "Event"], ["1/3/13", "a"], ["10/3/13", "b"], ["2013", "vague"])
    health = pages(2).table(["Date", "Event"], ["3-8 March 2013", "c"], ["10/3/13", "d"])
    made, _ = built(case_of, police, health)
    since = days_since_last(made.events)
    named = {e.fields[0].text: since.get(e.id) for e in made.events}
    assert named == {"a": None, "c": 2, "d": 2, "b": 0, "vague": None}


def test_gaps_of_an_agency_run_from_the_start_of_the_period_to_its_end(
    pages: Make, case_of: Make
) -> None:
    page = pages().table(
        ["Date", "Event"], ["5/9/12", "a"], ["20/6/13", "b"], ["n/k", "c"], ["25/9/13", "d"]
    )
    found = gaps_of(*built(case_of, page))
    assert [(g.first, g.last, g.days) for g in found] == [
        (date(2012, 9, 6), date(2013, 6, 19), 287),
        (date(2013, 6, 21), date(2013, 9, 24), 96),
    ]


def test_the_case_says_how_long_a_gap_is(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Date", "Event", "Child seen"], ["5/9/12", "a", "yes"], ["20/6/13", "b", "yes"]
    )
    made, case = built(case_of, page)
    lengths = [[g.days for g in gaps(made.events, replace(case, gap_days=n))] for n in (101, 102)]
    assert lengths == [[287, 102], [287]]
    assert [g.days for g in unseen(made.events, replace(case, gap_days=102))] == [287]


def test_an_agency_that_was_never_there_is_one_gap(pages: Make, case_of: Make) -> None:
    police = pages().table(["Date", "Event"], ["5/9/12", "a"])
    other = pages(2).text("We had no contact.")
    found = [g for g in gaps_of(*built(case_of, police, other)) if "Health" in g.agency]
    assert [(g.first, g.last) for g in found] == [(date(2012, 9, 1), date(2013, 9, 30))]


def test_when_nobody_saw_the_child(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Date", "Event", "Child seen?"],
        ["1/9/12", "a", "Yes, with her sister"],
        ["1/12/12", "b", "No - asleep upstairs"],
        ["1/3/13", "c", "not seen"],
        ["1/4/13", "d", "Y"],
        ["28/9/13", "e", ""],
    )
    found = unseen_of(*built(case_of, page))
    assert [(g.first, g.last) for g in found] == [
        (date(2012, 9, 2), date(2013, 3, 31)),
        (date(2013, 4, 2), date(2013, 9, 30)),
    ]
    silent = pages().table(["Date", "Event"], ["1/9/12", "a"])
    assert unseen_of(*built(case_of, silent)) == ()


# --- links -------------------------------------------------------------------------------------


def two_views(pages: Make, day: str = "3/3/13", text: str = "") -> tuple[Any, Any]:
    filler = [
        [f"{n}/5/13", f"Routine entry number {n} about nothing at all."] for n in range(1, 20)
    ]
    police = pages().table(
        ["Date", "Time", "Event"],
        [
            "3/3/13",
            "21:10",
            "Mrs Okonkwo-Lyle at Brambling Court rang; child aged 3 weeks old seen.",
        ],
        *[[a, "", b] for a, b in filler],
    )
    health = pages(2).table(
        ["Date", "Time", "Event"],
        [day, "23:55", text or "Told of the call by Mrs Okonkwo-Lyle of Brambling Court."],
        ["9/5/13", "", "Clinic letter filed."],
    )
    return police, health


@pytest.mark.parametrize(("day", "linked"), [("3/3/13", 1), ("4/3/13", 1), ("9/3/13", 0)])
def test_the_same_contact_of_two_agencies_is_offered(
    pages: Make, case_of: Make, day: str, linked: int
) -> None:
    made, case = built(case_of, *two_views(pages, day))
    links = find_links(made.events, case)
    assert len(links) == linked
    if links:
        assert {"brambling", "okonkwo"} <= set(links[0].shared)
        assert len(made.events) == 22  # offered, never merged


def test_unrelated_events_of_one_day_are_not_linked(pages: Make, case_of: Make) -> None:
    made, case = built(case_of, *two_views(pages, text="Weighed at the clinic by Nurse Farah."))
    assert find_links(made.events, case) == ()


def test_a_short_form_is_what_another_agency_writes_in_full(pages: Make, case_of: Make) -> None:
    other = [[f"{day}/5/13", f"Row {word}."] for day, word in enumerate(("ein", "zwei"), start=1)]
    police = pages().table(
        ["Date", "Event"], ["3/3/13", "Initial child protection conference attended."], *other
    )
    health = pages(2).table(["Date", "Event"], ["3/3/13", "ICPC, report sent."], *other)
    made, case = built(case_of, police, health)
    [link] = find_links(made.events, case)
    assert {"initial", "conference"} <= set(link.shared)


def test_a_link_that_the_author_makes_is_kept_whatever_the_words(
    pages: Make, case_of: Make
) -> None:
    made, case = built(case_of, *two_views(pages, day="20/3/13"))
    one, other = made.events[0].id, made.events[1].id
    links = find_links(made.events, replace(case, edits=(Edit(other, "link", one),)))
    assert [(link.one, link.other, link.confirmed) for link in links] == [(one, other, True)]
    assert links[0].contradictions == ("the day differs",)


def test_contradictions_are_named(pages: Make, case_of: Make) -> None:
    made, case = built(
        case_of,
        *two_views(pages, text="Mrs Okonkwo-Lyle of Brambling Court rang about a 5 month old."),
    )
    assert find_links(made.events, case)[0].contradictions == (
        "the time differs by more than an hour",
        "the ages written differ",
    )
    page = pages().table(
        ["Date", "Event", "Child seen"], ["1/3/13", "a", "yes"], ["1/3/13", "b", "no"]
    )
    made, case = built(case_of, page)
    assert contradictions(made.events[0], made.events[1], case) == (
        "one says that the child was seen, the other that it was not",
    )


def test_who_was_seen_may_be_a_contradiction(pages: Make, case_of: Make) -> None:
    page = pages(columns={"who did you meet?": "seen"}).table(
        ["Date", "Event", "Who did you meet?"],
        ["1/3/13", "a", "Idris and his brother Tau"],
        ["1/3/13", "b", "Tau"],
        ["1/3/13", "c", "Tau (8), Idris Okonjo-Vale"],
        ["1/3/13", "d", "no: Idris asleep"],
    )
    made, case = built(case_of, page)
    brother = Identity("P2", "person", "sibling", "Tau Okonjo")
    case = replace(case, register=(*case.register, brother))
    both, one, same, none = made.events
    assert contradictions(both, one, case) == ("they do not say the same of who was seen",)
    assert contradictions(both, same, case) == ()
    assert contradictions(both, none, case) == (
        "one says that the child was seen, the other that it was not",
    )
    assert [gap.days for gap in unseen(made.events, case)] == [181, 213]


# --- the workbook and back ---------------------------------------------------------------------


@pytest.fixture
def exported(pages: Make, case_of: Make, tmp_path: Path) -> tuple[Chronology, Case, Path]:
    page = pages().table(
        ["Date", "Source", "Event"],
        ["1/3/13", "Log", "=first\x0b and\n second line "],
        ["2/3/1890", "", "second"],
        ["n/k", "", "x" * 40_000],
    )
    made, case = built(case_of, page)
    export(made, case, tmp_path)
    return made, case, tmp_path / "chronology.xlsx"


def edit(path: Path, cells: dict[str, str]) -> None:
    book = load_workbook(path)
    for name, value in cells.items():
        book["Chronology"][name] = value
    book.save(path)


def test_an_untouched_workbook_brings_no_edits(exported: tuple[Chronology, Case, Path]) -> None:
    made, case, path = exported
    assert not was_edited(path)
    assert read_edits(path, made, case) == ()


def test_edits_come_back_and_are_laid_over_the_events(
    exported: tuple[Chronology, Case, Path], pages: Make
) -> None:
    made, case, path = exported
    row = {e.id: n for n, e in enumerate(made.events, start=2)}
    a, b, c = (e.id for e in made.events)
    edit(path, {f"O{row[a]}": "yes", f"P{row[b]}": "another family", f"Q{row[a]}": c,
                f"R{row[c]}": f"before {a}", f"S{row[c]}": "-ask"})  # fmt: skip
    assert was_edited(path)
    edits = read_edits(path, made, case)
    assert edits == (
        Edit(a, "key", "yes"),
        Edit(a, "link", c),
        Edit(b, "exclude", "", "another family"),
        Edit(c, "order", f"before {a}"),
        Edit(c, "comment", "-ask"),
    )
    again = replace(case, edits=edits)
    edited = replace(made, events=_edited(made, again))
    export(edited, again, path.parent)
    back = read_edits(path, edited, again)
    assert {_unordered(e) for e in back} == {_unordered(e) for e in edits}


def _unordered(edit: Edit) -> tuple[object, ...]:
    """A link has no direction."""
    return edit.action, frozenset((edit.event_id, edit.value)), edit.reason


def _edited(made: Chronology, case: Case) -> tuple[Event, ...]:
    return apply_edits(made.events, case.edits)[0]


@pytest.mark.parametrize(
    ("cell", "value", "place"),
    [
        ("H2", "rewritten", "the workbook, row 2, What happened and what was recorded"),
        ("D2", "2/3/13", "the workbook, row 2, Date as written"),
        ("Q2", "e00000000", "the workbook, row 2, Link to"),
        ("R2", "after nobody", "the workbook, row 2, Order"),
    ],
)
def test_what_an_edit_may_not_do(
    exported: tuple[Chronology, Case, Path], cell: str, value: str, place: str
) -> None:
    made, case, path = exported
    edit(path, {cell: value})
    with pytest.raises(SeveralErrors) as caught:
        read_edits(path, made, case)
    assert [error.place for error in caught.value.errors] == [place]
    assert value not in str(caught.value)


def test_a_deleted_row_is_refused_and_a_foreign_file_too(
    exported: tuple[Chronology, Case, Path],
) -> None:
    made, case, path = exported
    book = load_workbook(path)
    book["Chronology"].delete_rows(3)
    book.save(path)
    with pytest.raises(SeveralErrors, match="1 events are missing"):
        read_edits(path, made, case)
    path.write_bytes(b"no workbook")
    with pytest.raises(CaseError):
        read_edits(path, made, case)


def test_earlier_edits_of_events_that_have_gone_are_not_lost(
    exported: tuple[Chronology, Case, Path],
) -> None:
    made, case, path = exported
    old = Edit("e00000000", "comment", "from the first version")
    assert read_edits(path, made, replace(case, edits=(old,))) == (old,)


def taken(work: tuple[Chronology, Case, Path], now: tuple[Edit, ...]) -> tuple[Edit, ...]:
    made, case, path = work
    return read_edits(path, made, replace(case, edits=now))


@pytest.fixture
def marked(exported: tuple[Chronology, Case, Path]) -> tuple[Chronology, Case, Path]:
    """A workbook made with edits of every kind on it, two of them about events that have gone."""
    made, case, path = exported
    a, b, c = (e.id for e in made.events)
    edits = (
        Edit(c, "order", f"after {a}"),
        Edit(b, "order", f"after {a}"),
        Edit(a, "link", b),
        Edit(a, "comment", "first"),
        Edit(b, "exclude", "", "another family"),
        Edit(a, "link", "e00000000"),
        Edit(c, "order", "after e00000000"),
        Edit(b, "comment", "before"),
        Edit(b, "comment", "after"),
        Edit(c, "key", "no"),
    )
    case = replace(case, edits=edits)
    made = replace(made, events=_edited(made, case))
    export(made, case, path.parent)
    return made, case, path


def test_an_untouched_workbook_changes_nothing_of_what_is_there(
    marked: tuple[Chronology, Case, Path],
) -> None:
    _, case, _ = marked
    assert taken(marked, case.edits) == case.edits


def test_what_the_author_takes_out_of_the_workbook_goes(
    marked: tuple[Chronology, Case, Path],
) -> None:
    made, case, path = marked
    row = {e.id: n for n, e in enumerate(made.events, start=2)}
    a, b = case.edits[2].event_id, case.edits[2].value
    edit(path, {f"Q{row[b]}": "", f"S{row[a]}": "second", f"P{row[b]}": "", f"S{row[b]}": ""})
    gone = {case.edits[n] for n in (2, 3, 4, 7, 8)}
    assert taken(marked, case.edits) == (
        *(e for e in case.edits if e not in gone),
        Edit(a, "comment", "second"),
    )


def test_edits_made_by_hand_since_the_workbook_was_made_are_kept(
    marked: tuple[Chronology, Case, Path],
) -> None:
    made, case, path = marked
    row = {e.id: n for n, e in enumerate(made.events, start=2)}
    a = case.edits[3].event_id
    by_hand = (*case.edits[:3], Edit(a, "comment", "by hand"), Edit(a, "key", "yes"))
    edit(path, {f"R{row[a]}": f"after {case.edits[4].event_id}"})
    assert taken(marked, by_hand) == (
        *by_hand,
        Edit(a, "order", f"after {case.edits[4].event_id}"),
    )


@pytest.mark.parametrize("how", ["typed", "copied"])
def test_a_row_that_the_author_adds_is_refused(
    exported: tuple[Chronology, Case, Path], how: str
) -> None:
    made, case, path = exported
    edit(path, {"A9": made.events[0].id} if how == "copied" else {"H9": "What I remember."})
    with pytest.raises(SeveralErrors) as caught:
        read_edits(path, made, case)
    assert ("it is no event", "the workbook, row 9") in [
        (error.message, error.place) for error in caught.value.errors
    ]


def test_edits_of_an_event_that_has_gone_are_kept_and_reported(
    exported: tuple[Chronology, Case, Path],
) -> None:
    made, case, path = exported
    gone = replace(made, events=made.events[1:])
    edit(path, {"O2": "yes"})
    edits = read_edits(path, gone, case)
    assert edits == (Edit(made.events[0].id, "key", "yes"),)
