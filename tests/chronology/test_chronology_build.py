"""Submissions in, one chronology out: layouts, order, identities, edits, and every character."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.chronology import build, layouts
from pipeline.errors import SeveralErrors
from pipeline.model import Case, Cell, Chronology, Edit, Event, Submission

Make = Callable[..., Any]
HEAD = ["Date", "Time", "Source", "Event", "Outcome"]


def built(case_of: Make, *pages: Any) -> Chronology:
    return build([p.submission for p in pages], case_of(*pages))


def days(chronology: Chronology) -> list[str]:
    return [str(e.date.date_from) if e.date.date_from else "-" for e in chronology.events]


def whats(chronology: Chronology) -> list[str]:
    return [e.fields[0].text for e in chronology.events]


# --- layouts ------------------------------------------------------------------------------------


HEADINGS = [
    (["Date", "Event"], (0, 1)),
    (["Start Date", "Details"], (0, 1)),
    (["Date of event", "What happened?"], (0, 1)),
    (["Date/Time", "Source", "Significant event"], (0, 2)),
    (["When", "Record", "Contact"], (0, 2)),
    (["DATE:", "SOURCE OF INFORMATION:", "EVENT / CONTACT:"], (0, 2)),
    (["Agency", "Date and time", "Description of event", "Response", "Comment"], (1, 2)),
    (["No.", "Date (dd/mm/yyyy)", "Time (24hr)", "Summary of contact", "Child seen?"], (1, 3)),
    (["Date of contact", "Type of contact", "Details of contact"], (0, 2)),
    (["Date", "Nature of contact", "Author's comments"], (0, 1)),
    (["Date", "Professional", "Information", "Action taken"], (0, 2)),
    (["Date of incident", "Narrative", "Author’s analysis"], (0, 1)),
    (["Date", "Action taken", "By whom"], (0, 1)),
    (["Year", "Date", "Event"], (1, 2)),
    (["Date recorded", "Date of event", "Case notes", "Child's presentation"], (1, 2)),
    (["Date", "Reason for attendance", "Diagnosis"], (0, 1)),
    (["Date", "Agency involvement"], (0, 1)),
    (["Occurred", "Log entry", "Attending", "Disposal"], (0, 1)),
    (["Consultation", "Clinician", "Notes"], (0, 2)),
    (["Ref", "Wann", "What happened"], (1, 2)),
]


@pytest.mark.parametrize(("headings", "where"), HEADINGS)
def test_headings_of_many_agencies(
    pages: Make, case_of: Make, headings: list[str], where: tuple[int, int]
) -> None:
    rows = [[f"cell {n}.{i}" for i in range(len(headings))] for n in range(2)]
    for row, day in zip(rows, ("22.05.13", "23/05/2013"), strict=True):
        row[where[0]] = day
    made = built(case_of, pages().table(headings, *rows))
    assert days(made) == ["2013-05-22", "2013-05-23"]
    assert whats(made) == [f"cell 0.{where[1]}", f"cell 1.{where[1]}"]
    others = {f"cell 1.{i}" for i in range(len(headings)) if i not in where}
    times = {t for t in others if "time" in headings[int(t[-1])].lower()}
    assert {f.text for f in made.events[1].fields[1:]} == others | times


def test_other_columns_keep_their_own_headings(pages: Make, case_of: Make) -> None:
    table = pages().table(
        ["Date", "Source", "Event", "Child seen", "Author's comment"],
        ["1/3/13", "CAD log", "Call to the address.", "Yes - asleep", "Prompt."],
    )
    event = built(case_of, table).events[0]
    assert [(f.heading, f.text) for f in event.fields] == [
        ("Event", "Call to the address."),
        ("Source", "CAD log"),
        ("Child seen", "Yes - asleep"),
        ("Author's comment", "Prompt."),
    ]


def test_title_row_repeated_headings_and_empty_rows_are_listed(pages: Make, case_of: Make) -> None:
    table = pages().table(
        "Chronology of contacts: Osier Lane Surgery",
        ["Date", "Event"],
        ["01/03/13", "Six week check."],
        ["", ""],
        ["Date", "Event"],
        ["02/03/13", "Did not attend."],
        "Chronology of contacts: Osier Lane Surgery",
    )
    made = built(case_of, table)
    assert whats(made) == ["Six week check.", "Did not attend."]
    reasons = {row.ref.row: row.reason for row in made.ledger if row.status == "left_out"}
    assert reasons == {
        1: "a title above the headings of a table",
        2: "the headings of a table",
        4: "an empty row of a table",
        5: "headings repeated",
        7: "headings repeated",
    }


def test_no_headings_but_a_column_of_dates(pages: Make, case_of: Make) -> None:
    table = pages().table(
        ["3.3.13", "14:20", "PC 4411", "Attended after a neighbour rang about shouting."],
        ["4.3.13", "0910", "DC Rahman", "Strategy discussion by telephone with social care."],
    )
    made = built(case_of, table)
    assert [e.date.time for e in made.events] == ["14:20", "09:10"]
    assert whats(made)[0].startswith("Attended")
    assert [(f.heading, f.text) for f in made.events[0].fields[1:]] == [("Column 3", "PC 4411")]


def test_a_table_goes_on_after_a_page_break(pages: Make, case_of: Make) -> None:
    page = pages().table(["Date", "Source", "Event"], ["1/3/13", "Notes", "First."])
    page.text("").table(["2/3/13", "Notes", "Second."], ["n/k", "Notes", "Third."])
    page.text("").table(["", "", "the rest of an entry torn by the page"])
    made = built(case_of, page)
    assert whats(made) == ["First.", "Second.", "Third.", "the rest of an entry torn by the page"]
    assert {e.fields[0].heading for e in made.events} == {"Event"}


def test_one_table_per_event(pages: Make, case_of: Make) -> None:
    page = pages()
    for day, text in (("3 April 2013", "Home visit."), ("5 April 2013", "No access visit.")):
        page.table(["Date:", day], ["Source:", "Record"], ["Event:", text], ["Child seen:", "No"])
    made = built(case_of, page)
    assert days(made) == ["2013-04-03", "2013-04-05"]
    assert made.events[1].fields[1:][-1].text == "No"
    assert all(row.to.startswith("event e") for row in made.ledger)


def test_merged_date_cells_and_ditto(pages: Make, case_of: Make) -> None:
    table = pages().table(
        ["Date", "Event"],
        [Cell("01.02.13", 0, rows=3), "One"],
        [None, "Two"],
        [None, "Three"],
        ["as above", "Four"],
        ['"', "Five"],
        ["next day", "Six"],
    )
    made = built(case_of, table)
    assert days(made) == ["2013-02-01"] * 5 + ["2013-02-02"]
    assert [e.date.as_written for e in made.events][3:] == ["as above", '"', "next day"]


def test_start_and_end_columns_make_a_range(pages: Make, case_of: Make) -> None:
    table = pages().table(
        ["Date from", "Date to", "Event"], ["01/02/13", "05/02/13", "Admitted to the ward."]
    )
    event = built(case_of, table).events[0]
    assert (event.date.date_from, event.date.date_to) == (date(2013, 2, 1), date(2013, 2, 5))
    assert event.date.precision == "range"


def test_headings_in_two_rows(pages: Make, case_of: Make) -> None:
    table = pages().table(
        [Cell("Date", 0, 2), Cell("Event", 2, rows=2)],
        ["From", "To", None],
        ["01/02/13", "05/02/13", "Admitted."],
    )
    event = built(case_of, table).events[0]
    assert (event.date.date_to, event.fields[0].text) == (date(2013, 2, 5), "Admitted.")


def test_a_dividing_year_dates_the_rows_below(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Date", "Event"],
        "2012",
        ["3 Oct", "Booked."],
        ["28 Jan", "Rang."],
        "2013",
        ["3 Sept", "Seen."],
    )
    made = built(case_of, page)
    assert days(made) == ["2012-01-28", "2012-10-03", "2013-09-03"]


PROSE_TABLES = [
    [["Name", "Role", "Team"], ["Ngozi Bello", "Health visitor", "West"]],
    [["Version", "Date", "Details"], ["1", "1/2/14", "First"], ["2", "3/2/14", "Second"]],
    [
        ["Name", "Date of birth", "Relationship"],
        ["A", "1/2/83", "Mother"],
        ["B", "3/4/81", "Father"],
    ],
    [
        ["Recommendation", "Lead", "Target date"],
        ["Train", "HR", "1/5/14"],
        ["Audit", "QA", "1/6/14"],
    ],
    [["Author", "Siân Prys"], ["Date of report", "12/05/14"]],
    [["Document", "Date"], ["Threshold policy", "1/2/12"], ["Audit", "March 2013"]],
    [["Interviewee", "When"], ["Team manager", "1/2/14"], ["Nurse", "3/2/14"]],
    [["Child", "Ama"], ["Date of birth", "1/2/12"], ["Date of death", "3/4/13"]],
]


@pytest.mark.parametrize("rows", PROSE_TABLES)
def test_tables_of_other_kinds_are_prose(pages: Make, case_of: Make, rows: list[list[str]]) -> None:
    made = built(case_of, pages().text("The review team", 1).table(*rows))
    assert made.events == ()
    assert [row.to for row in made.ledger] == ["section s1.1"] * len(made.ledger)
    assert len(made.sections[0].blocks) == 2


def test_a_birth_in_a_table_without_headings_is_an_event(pages: Make, case_of: Make) -> None:
    page = pages().table(["14/1/13", "Birth"], ["15/1/13", "Address"], ["16/1/13", "Draft"])
    assert whats(built(case_of, page)) == ["Birth", "Address", "Draft"]


def test_a_list_that_tells_much_is_not_passed_over(pages: Make, case_of: Make) -> None:
    told = "Came to the door and would not let the worker in; a child was heard crying upstairs."
    page = pages().table(["Name", "Wann", "Was"], ["Bo", "1/2/13", told], ["Bo", "2/2/13", told])
    with pytest.raises(SeveralErrors):
        built(case_of, page)


def test_a_dated_table_that_nobody_knows_says_how_to_map_it(pages: Make, case_of: Make) -> None:
    rows = [["Wann", "Was"], ["1/2/13", "Besuch"], ["2/2/13", "Anruf"]]
    with pytest.raises(SeveralErrors) as caught:
        built(case_of, pages().table(*rows), pages(2).table(*rows))
    places = [error.place for error in caught.value.errors]
    assert places == ["submission 1 (Police), table 1", "submission 2 (Community Health), table 1"]
    assert all(
        "columns = {" in e.hint and "docs/case-folder.md" in e.hint for e in caught.value.errors
    )
    assert caught.value.exit_code == 4
    assert "Besuch" not in str(caught.value)
    mapped = pages(1, {"wann": "date", "was": "event"}).table(*rows)
    assert whats(built(case_of, mapped)) == ["Besuch", "Anruf"]
    prose = pages(1, {"was": "prose"}).table(*rows)
    assert built(case_of, prose).events == ()


def test_a_card_whose_text_begins_with_its_date_is_a_card(pages: Make, case_of: Make) -> None:
    page = pages().table(["Date", "12/05/13"], ["Event", "12/05/13 – HV visited."])
    assert whats(built(case_of, page)) == ["12/05/13 – HV visited."]


def test_a_card_whose_date_has_more_words_is_an_event(pages: Make, case_of: Make) -> None:
    for written, first in (
        ("Sports day, 5th July", "2013-07-05"),
        ("12/05/13 (rang twice)", "2013-05-12"),
    ):
        made = built(case_of, pages().table(["Date", written], ["Event", "Came last."]))
        assert (whats(made), days(made)) == (["Came last."], [first])
        assert made.events[0].date.problem


def test_two_layouts_that_both_fit_are_an_error(
    pages: Make, case_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = (*layouts.LAYOUTS, ("a second opinion", layouts.LAYOUTS[0][1]))
    monkeypatch.setattr(layouts, "LAYOUTS", twice)
    page = pages().table(["Date", "Event"], ["12/05/13", "Visit."])
    with pytest.raises(SeveralErrors, match='"headings above" and "a second opinion"') as caught:
        built(case_of, page)
    assert caught.value.errors[0].place == "submission 1 (Police), table 1"


def test_dated_paragraphs_without_a_table(pages: Make, case_of: Make) -> None:
    page = pages()
    page.text("Osier Lane Surgery").text("Introduction", 1).text("The practice has three partners.")
    page.text("Summary of contacts", 1).text("The family registered late.")
    page.text("12.05.13 – HV visited, no reply.").text("A card was left.")
    page.text("On 14 May 2013, Mother rang the practice.").text("Analysis", 1).text(
        "Good practice."
    )
    made = built(case_of, page)
    assert days(made) == ["2013-05-12", "2013-05-14"]
    assert whats(made) == ["HV visited, no reply.\nA card was left.", "Mother rang the practice."]
    assert [s.title for s in made.sections] == [
        "", "Introduction", "Summary of contacts", "Analysis",
    ]  # fmt: skip
    assert [s.name for s in made.sections] == ["s1.1", "s1.2", "s1.3", "s1.4"]


def test_a_paragraph_that_says_it_is_undated_is_an_event_too(pages: Make, case_of: Make) -> None:
    page = pages().text("Chronology of contact", 1)
    page.text("12 May 2013 – rang.").text("Date not known – a drawing was found.")
    made = built(case_of, page)
    assert whats(made) == ["rang.", "a drawing was found."]
    assert made.events[0].date.as_written == "12 May 2013"
    assert (made.events[1].date.as_written, made.events[1].date.precision) == (
        "Date not known",
        "undated",
    )


def test_the_kind_of_a_contact_is_not_what_happened(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Date", "Type of contact", "Worker", "Record of what the worker found"],
        ["12/05/13", "Home visit", "HV", "Seen with her brother. Weight on the ninth centile."],
    )
    event = built(case_of, page).events[0]
    assert event.fields[0].text.startswith("Seen with")
    assert [f.heading for f in event.fields[1:]] == ["Type of contact", "Worker"]


def test_entries_that_begin_with_their_date(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Significant events", "Outcome"],
        ["12/05/13 Home visit, no reply.", "Card left"],
        ["14th May 2013 – seen in clinic", ""],
        ["No date was noted for this call", "None"],
    )
    made = built(case_of, page)
    assert whats(made) == [
        "Home visit, no reply.", "seen in clinic", "No date was noted for this call",
    ]  # fmt: skip
    assert [(f.heading, f.text) for f in made.events[0].fields] == [
        ("Significant events", "Home visit, no reply."), ("Outcome", "Card left"),
    ]  # fmt: skip
    lone = pages().table(["12/05/13 Home visit."], ["13/05/13 Telephone call."])
    assert days(built(case_of, lone)) == ["2013-05-12", "2013-05-13"]


def test_a_blank_heading_above_a_column_of_dates(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["", "Event", "Source"], ["12/05/13", "Visit.", "Notes"], ["13/05/13", "Call.", "Notes"]
    )
    made = built(case_of, page)
    assert days(made) == ["2013-05-12", "2013-05-13"]
    assert whats(made) == ["Visit.", "Call."]


def test_running_numbers_are_no_column_of_dates(pages: Make, case_of: Make) -> None:
    """The heading over the dates is a system's own word; the first column counts the rows."""
    page = pages().table(
        ["Trust ref", "RiO", "Progress note"],
        ["1", "07-May-2013 10:30", "Low mood."],
        ["2", "14-May-2013 11:00", "Did not come."],
        ["3", "21-May-2013", "Reviewed."],
    )
    made = build([page.submission], case_of(page))
    assert [(str(e.date.date_from), e.date.time, e.fields[0].text) for e in made.events] == [
        ("2013-05-07", "10:30", "Low mood."),
        ("2013-05-14", "11:00", "Did not come."),
        ("2013-05-21", "", "Reviewed."),
    ]


@pytest.mark.parametrize("heads", [("Start", "End"), ("Began", "Ended"), ("Started", "Finished")])
def test_a_start_and_an_end_without_the_word_date(
    heads: tuple[str, str], pages: Make, case_of: Make
) -> None:
    page = pages().table(
        [*heads, "Event or hearing"],
        ["01.08.2013", "", "First hearing."],
        ["05.08.2013", "09.08.2013", "Contact sessions, all missed."],
        ["August 2013", "", "Moved address."],
    )
    made = build([page.submission], case_of(page))
    found = {e.fields[0].text: (str(e.date.date_from), str(e.date.date_to)) for e in made.events}
    assert found == {
        "First hearing.": ("2013-08-01", "2013-08-01"),
        "Contact sessions, all missed.": ("2013-08-05", "2013-08-09"),
        "Moved address.": ("2013-08-01", "2013-08-31"),
    }


@pytest.mark.parametrize("head", ["Time", "Hrs", "Hours", "Time (24hr)"])
def test_a_column_of_times(head: str, pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["#", "Day", "Date", head, "Summary"],
        ["1", "Thu", "18 Apr 13", "10.40", "Six-week check."],
        ["2", "Fri", "19 Apr 13", "n/k", "Mother rang, tearful."],
    )
    made = build([page.submission], case_of(page))
    assert [e.date.time for e in made.events] == ["10:40", ""]
    assert head in [f.heading for f in made.events[1].fields]  # "n/k" is kept as it is written


@pytest.mark.parametrize("heads", [[], [["Time", "Worker", "Entry"]], [["Hrs", "", "Log"]]])
def test_days_as_lines_across_the_table(heads: list[list[str]], pages: Make, case_of: Make) -> None:
    page = pages().table(
        "Log of Early Help",
        *heads,
        "Monday 4 February 2013",
        ["10:00", "Support worker", "Home visit, heating off."],
        ["14:30", "Support worker", "Food parcel arranged for the week."],
        "Wednesday 6 February 2013",
        ["09:15", "Manager", "Supervision: step up considered."],
    )
    made = built(case_of, page)
    assert [(str(e.date.date_from), e.date.time, e.fields[0].text) for e in made.events] == [
        ("2013-02-04", "10:00", "Home visit, heating off."),
        ("2013-02-04", "14:30", "Food parcel arranged for the week."),
        ("2013-02-06", "09:15", "Supervision: step up considered."),
    ]
    assert all(row.to or row.reason for row in made.ledger)


def test_entries_above_the_first_line_of_a_day_are_no_headings(pages: Make, case_of: Make) -> None:
    """They belong to a day on the page before: undated, and not lost."""
    page = pages().table(
        ["23:40", "Night staff", "Door alarm, back in room."],
        "Monday 4 February 2013",
        ["10:00", "Key worker", "Heating off in the room, engineer called."],
        "Tuesday 5 February 2013",
        ["09:15", "Manager", "Supervision."],
    )
    made = built(case_of, page)
    assert {e.fields[0].text: str(e.date.date_from) for e in made.events} == {
        "Door alarm, back in room.": "None",
        "Heating off in the room, engineer called.": "2013-02-04",
        "Supervision.": "2013-02-05",
    }


def test_three_dated_paragraphs_make_a_chronology_under_any_heading(
    pages: Make, case_of: Make
) -> None:
    page = pages().text("What we found", 1)
    page.text("12 May 2013: rang.").text("13 May 2013: rang.").text("20 May 2013: visited.")
    assert len(built(case_of, page).events) == 3
    two = pages().text("What we found", 1).text("12 May 2013: rang.").text("13 May 2013: rang.")
    made = built(case_of, two)
    assert made.events == ()
    assert len(made.sections[0].blocks) == 3


def test_paragraph_numbers_are_no_dates(pages: Make, case_of: Make) -> None:
    page = pages().text("Analysis of practice", 1)
    for number in (11, 12, 13, 14):
        page.text(f"4.2.{number} The practice did what was expected.")
    assert built(case_of, page).events == ()


# --- order --------------------------------------------------------------------------------------


def test_vague_dates_come_after_exact_ones_of_their_first_day(pages: Make, case_of: Make) -> None:
    page = pages().table(
        HEAD,
        ["May 2013", "", "", "month", ""],
        ["1/5/13", "10:00", "", "ten", ""],
        ["1-3 May 2013", "", "", "range", ""],
        ["1/5/13", "", "", "no time", ""],
        ["2/5/13", "", "", "second", ""],
        ["2013", "", "", "year", ""],
    )
    assert whats(built(case_of, page)) == ["year", "no time", "ten", "range", "month", "second"]


def test_a_row_without_a_time_stays_below_the_timed_row_of_its_day(
    pages: Make, case_of: Make
) -> None:
    police = pages().table(
        ["Date", "Event"], ["1/3/13 02:14", "999 call"], ["1/3/13", "arrest"], ["2/3/13", "bail"]
    )
    health = pages(2).table(["Date", "Event"], ["1/3/13 01:00", "a"], ["1/3/13 09:00", "b"])
    gp = pages(3).table(["Date", "Event"], ["1/3/13", "no time at all"])
    made = built(case_of, police, health, gp)
    assert whats(made) == ["no time at all", "a", "999 call", "arrest", "b", "bail"]


def test_impossible_dates_stay_where_they_stood(pages: Make, case_of: Make) -> None:
    police = pages().table(["Date", "Event"], ["1/3/13", "a"], ["31/02/13", "b"], ["9/3/13", "c"])
    health = pages(2).table(["Date", "Event"], ["2/3/13", "x"])
    made = built(case_of, police, health)
    assert whats(made) == ["a", "b", "x", "c"]
    impossible = made.events[1].date
    assert (impossible.precision, impossible.date_from) == ("impossible", None)
    assert impossible.as_written == "31/02/13"
    assert impossible.problem


def test_a_mistyped_year_stays_where_it_stood_but_old_history_sorts_by_its_day(
    pages: Make, case_of: Make
) -> None:
    page = pages().table(
        ["Date", "Event"],
        ["1/3/09", "history"],
        ["1/3/13", "a"],
        ["2/3/2103", "typed wrongly"],
        ["3/3/13", "b"],
    )
    other = pages(2).table(["Date", "Event"], ["1/1/13", "x"])
    made = built(case_of, page, other)
    assert whats(made) == ["history", "x", "a", "typed wrongly", "b"]
    assert "outside the review period" in made.events[0].date.problem
    assert "after the day" in made.events[3].date.problem
    assert made.events[3].date.date_from == date(2103, 3, 2)


def test_undated_rows_come_last_and_say_where_they_stood(pages: Make, case_of: Make) -> None:
    page = pages().table(["Date", "Event"], ["1/3/13", "a"], ["n/k", "b"], ["9/3/13", "c"])
    made = built(case_of, page)
    assert whats(made) == ["a", "c", "b"]
    assert made.events[2].date.problem == (
        "undated, placed between table 1, row 2 and table 1, row 4"
    )


def test_a_blank_date_between_two_rows_of_one_day_is_that_day_uncertainly(
    pages: Make, case_of: Make
) -> None:
    page = pages().table(["Date", "Event"], ["1/3/13", "a"], ["", "b"], ["1/3/13", "c"])
    written = built(case_of, page).events[-1].date
    assert (written.date_from, written.precision) == (date(2013, 3, 1), "uncertain")
    assert written.as_written == ""
    assert "no date is written" in written.problem


def two_agencies(pages: Make) -> list[Submission]:
    rng = random.Random(4)
    made = []
    for number in (1, 2, 3):
        page = pages(number)
        lines = [
            [f"{rng.randint(1, 28)}/{rng.randint(1, 6)}/13", f"Contact {rng.randint(1, 9)}"]
            for _ in range(40)
        ]
        made.append(page.table(["Date", "Event"], *lines).submission)
    return made


def test_the_order_of_submissions_does_not_matter(pages: Make, case_of: Make) -> None:
    submissions = two_agencies(pages)
    case = case_of(*(pages(n) for n in (1, 2, 3)))
    forwards = build(submissions, case).events
    assert build(submissions[::-1], case).events == forwards
    assert len({e.id for e in forwards}) == 120


# --- identities ---------------------------------------------------------------------------------


def test_a_corrected_submission_keeps_the_ids_of_unchanged_rows(pages: Make, case_of: Make) -> None:
    rows = [["1/3/13", "Seen at home."], ["2/3/13", "Rang."], ["3/3/13", "Wrote."]]
    old = built(case_of, pages().table(["Date", "Event"], *rows))
    changed = [["28/2/13", "New first row."], rows[0], ["2/3/13", "Rang twice."], rows[2]]
    new = built(case_of, pages().table("A title", ["Date", "Event"], *changed))
    ids = {e.fields[0].text: e.id for e in new.events}
    assert ids["Seen at home."] == old.events[0].id
    assert ids["Wrote."] == old.events[2].id
    assert old.events[1].id not in ids.values()


def test_exact_repeats_inside_one_submission_are_marked_and_kept(
    pages: Make, case_of: Make
) -> None:
    rows = [["1/3/13", "Seen  at home."], ["1/3/13", "seen at home."], ["2/3/13", "Seen at home."]]
    made = built(case_of, pages().table(["Date", "Event"], *rows))
    assert [bool(e.duplicate_of) for e in made.events] == [False, True, False]
    assert made.events[1].duplicate_of == made.events[0].id
    both = built(
        case_of,
        pages().table(["Date", "Event"], rows[0]),
        pages(2).table(["Date", "Event"], rows[0]),
    )
    assert [e.duplicate_of for e in both.events] == ["", ""]


# --- ages, checks, edits ------------------------------------------------------------------------


def test_ages_and_dates_before_the_birth(pages: Make, case_of: Make) -> None:
    page = pages().table(
        ["Date", "Event"], ["1/12/12", "Antenatal."], ["14/1/13", "Born."], ["11/3/13", "Check."]
    )
    made = built(case_of, page)
    assert [e.age for e in made.events] == ["unborn", "0 days", "8 weeks"]
    assert "before the subject was born" in made.events[0].date.problem


def with_edits(
    made: Chronology, case: Case, submissions: list[Submission], *edits: Edit
) -> Chronology:
    return build(submissions, replace(case, edits=edits))


def test_the_authors_edits_are_laid_over_the_events(pages: Make, case_of: Make) -> None:
    page = pages().table(["Date", "Event"], ["1/3/13", "a"], ["2/3/13", "b"], ["3/3/13", "c"])
    case, made = case_of(page), built(case_of, page)
    a, b, c = (e.id for e in made.events)
    edited = build(
        [page.submission],
        replace(
            case,
            edits=(
                Edit(a, "key", "yes"),
                Edit(b, "exclude", "", "not about this family"),
                Edit(c, "comment", "ask the panel"),
                Edit(c, "order", f"before {a}"),
                Edit("e00000000", "key"),
            ),
        ),
    )
    by_id: dict[str, Event] = {e.id: e for e in edited.events}
    assert [e.id for e in edited.events] == [c, a, b]
    assert by_id[a].key
    assert by_id[b].excluded == "not about this family"
    assert by_id[c].comment == "ask the panel"
    assert edited.warnings == ("edits.csv, line 6 (key): its event is no longer in any submission",)


def test_a_footnote_to_a_cell_goes_where_its_row_went(pages: Make, case_of: Make) -> None:
    page = pages().table(["Date", "Event"], ["1/3/13", "Seen.\nAs confirmed since."])
    note = page.ledger[-1]._replace(ref=page.ledger[-1].ref._replace(part="footnotes"))
    submission = replace(page.submission, ledger=(*page.ledger[:-1], note))
    made = build([submission], case_of(page))
    assert made.ledger[-1].to == f"event {made.events[0].id}"


# --- the ledger ---------------------------------------------------------------------------------


def test_every_character_comes_out_of_the_ledger(pages: Make, case_of: Make) -> None:
    page = pages().text("Front matter").text("Chronology", 1).text("")
    page.table(
        "Title", HEAD, ["1/3/13", "10:00", "Notes", "Seen\nand weighed", ""], ["", "", "", "", ""]
    )
    page.text("Staff", 1).table(["Name", "Role"], ["Ewa Nowicka", "Nurse"]).text("End.")
    submission = page.submission
    made = built(case_of, page)
    assert [row.text for row in made.ledger] == [row.text for row in submission.ledger]
    assert all(bool(row.to) != bool(row.reason) for row in made.ledger)
    placed = sum(len(row.text) for row in made.ledger if row.status == "placed")
    left = sum(len(row.text) for row in made.ledger if row.status == "left_out")
    assert placed + left == sum(len(row.text) for row in submission.ledger)
    assert left == len("Title") + sum(map(len, HEAD))
    ids = {f"event {e.id}" for e in made.events} | {f"section {s.name}" for s in made.sections}
    assert {row.to for row in made.ledger if row.to} == ids
