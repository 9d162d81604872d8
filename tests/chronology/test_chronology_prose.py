"""Chronologies without a table: entries under headings and lines that are dates; what is none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pipeline.chronology import build, layouts
from pipeline.errors import SeveralErrors
from pipeline.model import Chronology

Make = Callable[..., Any]
Lines = list[tuple[int, str]]  # level of the heading (0: none), text


def typed(page: Any, lines: Lines) -> Any:
    for heading, text in lines:
        page.text(text, heading)
    return page


def built(case_of: Make, *pages: Any) -> Chronology:
    return build([p.submission for p in pages], case_of(*pages))


def told(made: Chronology) -> list[tuple[str, str, str]]:
    """First day, time and everything said of each event."""
    return [(str(e.date.date_from or "-"), e.date.time, e.text) for e in made.events]


UNDER_ITS_OWN = [(2, "Chronology"), (3, "{}"), (0, "Crew attended."), (0, "Not conveyed.")]
TWO_MORE = [(3, "20 August 2013"), (0, "Rang."), (2, "Practice"), (0, "We sent one form.")]

STYLES = [
    ("14 July 2013", "", "Crew attended.\nNot conveyed."),
    ("Sunday 14 July 2013", "", "Crew attended.\nNot conveyed."),
    ("14/07/2013, 10:20", "10:20", "Crew attended.\nNot conveyed."),
    ("14.07.13 at 2pm", "14:00", "Crew attended.\nNot conveyed."),
    (
        "14 July 2013 – call to the address",
        "",
        "call to the address\nCrew attended.\nNot conveyed.",
    ),
    ("Event no. 1 | 14 July 2013", "", "Crew attended.\nNot conveyed.\nEntry: Event no. 1"),
    (
        "Contact 3 - 14/07/2013 - telephone",
        "",
        "telephone\nCrew attended.\nNot conveyed.\nEntry: Contact 3",
    ),
    ("Contact 3: 14/07/2013, 14:00", "14:00", "Crew attended.\nNot conveyed.\nEntry: Contact 3"),
    ("4.2 Sunday 14 July 2013", "", "Crew attended.\nNot conveyed.\nEntry: 4.2"),
    ("Home visit, 14 July 2013", "", "Home visit\nCrew attended.\nNot conveyed."),
    ("Home visit on 14 July 2013 (DNA)", "", "Home visit on\n(DNA)\nCrew attended.\nNot conveyed."),
]


@pytest.mark.parametrize(("title", "time", "text"), STYLES)
def test_headings_that_are_dates(
    title: str, time: str, text: str, pages: Make, case_of: Make
) -> None:
    lines = [(level, words.format(title)) for level, words in UNDER_ITS_OWN]
    made = built(case_of, typed(pages(), [(1, "Account"), (0, "By us."), *lines, *TWO_MORE]))
    assert told(made) == [("2013-07-14", time, text), ("2013-08-20", "", "Rang.")]
    assert [s.title for s in made.sections] == ["Account", "Chronology", "Practice"]
    assert made.warnings == ()
    own = [row.to for row in made.ledger if row.ref.paragraph in (4, 5, 6)]
    assert own == [f"event {made.events[0].id}"] * 3
    assert made.events[0].source.paragraph == 4


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Event no. 1 | 14 July 2013", "Event no. 2 | 20 August 2013"),
        ("Contact 3 - 14/07/2013 - telephone", "Contact 4 - 20/08/2013 - visit"),
        ("Entry 12 (14 July 2013):", "Entry 13 (20 August 2013): no reply"),
        ("14 July 2013", "20 August 2013"),
        ("3. 14/07/2013 10:20", "4. 20/08/2013"),
    ],
)
@pytest.mark.parametrize("end", [[(2, "Practice"), (0, "We sent one form.")], []])
def test_lines_that_are_dates(one: str, two: str, end: Lines, pages: Make, case_of: Make) -> None:
    lines = [(2, "Chronology"), (0, one), (0, "Crew attended."), (0, two), (0, "Rang."), *end]
    made = built(case_of, typed(pages(), lines))
    assert [day for day, _, _ in told(made)] == ["2013-07-14", "2013-08-20"]
    assert "Crew attended." in made.events[0].text and "Rang." in made.events[1].text
    assert [row.to for row in made.ledger][1:5] == [
        f"event {e.id}" for e in made.events for _ in range(2)
    ]


def test_one_numbered_paragraph_an_event(pages: Make, case_of: Make) -> None:
    lines = [
        (2, "Summary of events"),
        (0, "Event 1 - 14 July 2013 - Officers attended. No offence was found."),
        (0, "Event 2 - date not known - A neighbour rang."),
        (0, "Event 3 - 20 August 2013 - Arrest."),
    ]
    made = built(case_of, typed(pages(), lines))
    assert told(made) == [
        ("2013-07-14", "", "Officers attended. No offence was found.\nEntry: Event 1"),
        ("2013-08-20", "", "Arrest.\nEntry: Event 3"),
        ("-", "", "A neighbour rang.\nEntry: Event 2"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "12/03/2013 14:00 – Attended the address.",
        "12/03/2013 1400hrs Attended the address.",
        "12 March 2013, 2pm: Attended the address.",
        "1. 12/03/2013 14:00 – Attended the address.",
        "Tuesday 12 March 2013 at 14:00 - Attended the address.",
    ],
)
def test_dated_lines_one_paragraph_an_event(line: str, pages: Make, case_of: Make) -> None:
    lines = [(2, "Chronology"), (0, line), (0, "13/03/2013 – Rang."), (2, "Practice"), (0, "Good.")]
    made = built(case_of, typed(pages(), lines))
    days = [(day, time) for day, time, _ in told(made)]
    assert days == [("2013-03-12", "14:00"), ("2013-03-13", "")]
    assert made.events[0].fields[0].text == "Attended the address."


def test_everything_below_a_heading_goes_with_it(pages: Make, case_of: Make) -> None:
    page = typed(pages(), [(1, "Chronology"), (2, "14 July 2013"), (0, "Crew attended.")])
    page.table(["Source", "CAD log"], ["Outcome", "Not conveyed"], ["Time", "10:20"])
    page.text("Safeguarding", 3).text("A form was sent.").table(["BP", "90/60"], ["SpO2", "91%"])
    typed(page, [(2, "20 August 2013"), (0, "Rang.")])
    made = built(case_of, page)
    event = made.events[0]
    assert event.date.time == "10:20"
    assert event.fields[0].text == (
        "Crew attended.\nSafeguarding\nA form was sent.\nBP | 90/60\nSpO2 | 91%"
    )
    assert [(f.heading, f.text) for f in event.fields[1:]] == [
        ("Source", "CAD log"), ("Outcome", "Not conveyed"),
    ]  # fmt: skip
    assert len(made.events) == 2
    assert {row.to for row in made.ledger if row.ref.table} == {f"event {event.id}"}


def test_a_table_of_labels_alone_says_what_happened(pages: Make, case_of: Make) -> None:
    page = pages().text("Chronology", 1)
    for day in ("14 July 2013", "20 August 2013"):
        page.text(day, 2).table(["Source", "CAD log"], ["What happened", f"Rang on {day}"])
    made = built(case_of, page)
    assert [e.fields[0].text for e in made.events] == [
        "Rang on 14 July 2013",
        "Rang on 20 August 2013",
    ]
    assert [f.heading for f in made.events[0].fields] == ["What happened", "Source"]


def test_days_of_the_same_level_as_the_chronology(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (1, "14 July 2013"), (0, "Crew."), (1, "20 August 2013"),
             (0, "Rang."), (1, "Practice"), (0, "Good.")]  # fmt: skip
    made = built(case_of, typed(pages(), lines))
    assert [text for *_, text in told(made)] == ["Crew.", "Rang."]
    assert [s.title for s in made.sections] == ["Chronology", "Practice"]


def test_years_as_headings_above_days(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (2, "2012"), (3, "3 October"), (0, "Booked."), (2, "2013"),
             (3, "28 January"), (0, "Rang."), (3, "3 September"), (0, "Seen.")]  # fmt: skip
    made = built(case_of, typed(pages(), lines))
    assert told(made) == [
        ("2012-10-03", "", "Booked."), ("2013-01-28", "", "Rang."), ("2013-09-03", "", "Seen."),
    ]  # fmt: skip
    reasons = {row.text: row.reason for row in made.ledger if row.reason}
    assert set(reasons) == {"2012", "2013"}


def test_years_as_headings_above_dated_paragraphs(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (2, "2012"), (0, "3 October – Booked."), (2, "2013"),
             (0, "28 January – Rang."), (0, "3 September – Seen."), (1, "Practice"),
             (0, "Good.")]  # fmt: skip
    made = built(case_of, typed(pages(), lines))
    assert told(made) == [
        ("2012-10-03", "", "Booked."), ("2013-01-28", "", "Rang."), ("2013-09-03", "", "Seen."),
    ]  # fmt: skip
    assert [s.title for s in made.sections] == ["Chronology", "Practice"]


def test_headings_between_dates_are_entries_too(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (2, "14 July 2013"), (0, "a"), (2, "Same day"), (0, "b"),
             (2, "Undated"), (0, "c"), (2, "Letter from the school"), (0, "d"),
             (2, "20 August 2013"), (0, "e"), (2, "Learning"), (0, "f")]  # fmt: skip
    made = built(case_of, typed(pages(), lines))
    assert told(made) == [
        ("2013-07-14", "", "a"), ("2013-07-14", "", "b"), ("2013-08-20", "", "e"),
        ("-", "", "c"), ("-", "", "Letter from the school\nd"),
    ]  # fmt: skip
    assert [s.title for s in made.sections] == ["Chronology", "Learning"]


def test_a_whole_document_of_days(pages: Make, case_of: Make) -> None:
    """No heading says chronology: three days and more, and nothing else that can be meant."""
    days = [(2, "14 July 2013"), (0, "a"), (2, "20 August 2013, 10:00"), (0, "b"),
            (2, "Mon 2 September 2013"), (0, "c")]  # fmt: skip
    lines: Lines = [(1, "Ambulance service"), (0, "By us."), *days]
    assert len(built(case_of, typed(pages(), lines)).events) == 3
    assert built(case_of, typed(pages(), lines[:-2])).events == ()


def test_the_contents_are_not_the_chronology(pages: Make, case_of: Make) -> None:
    days = ("14 July 2013", "20 August 2013", "2 September 2013")
    page = typed(pages(), [(0, f"{day}\t{n}") for n, day in enumerate(days, 2)])
    page.text("Chronology", 1)
    for day in days:
        page.text(day, 2).text("Seen.")
    assert [text for *_, text in told(built(case_of, page))] == ["Seen."] * 3


def test_a_text_may_begin_with_a_date(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (2, "14 July 2013"), (0, "On 12 July 2013, Mother had moved."),
             (2, "20 August 2013"), (0, "Rang.")]  # fmt: skip
    made = built(case_of, typed(pages(), lines))
    assert [day for day, *_ in told(made)] == ["2013-07-14", "2013-08-20"]
    assert "12 July" in made.events[0].text


def test_two_manners_that_both_fit_are_an_error(pages: Make, case_of: Make) -> None:
    lines = [(1, "Chronology"), (2, "14 July 2013"), (0, "a"), (2, "20 August 2013"), (0, "b"),
             (0, "21/08/13 – c"), (0, "22/08/13 – d"), (0, "23/08/13 – e")]  # fmt: skip
    both = '"entries under headings that are dates" and "paragraphs that begin with their date"'
    with pytest.raises(SeveralErrors, match=both) as caught:
        built(case_of, typed(pages(), lines))
    (error,) = caught.value.errors
    assert (error.place, error.exit_code) == ("submission 1 (Police), paragraph 6", 4)
    report = typed(pages(1, {"chronology": "prose"}), lines)
    assert built(case_of, report).events == ()


def test_two_prose_layouts_that_both_fit_are_an_error(
    pages: Make, case_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    twice = (*layouts.PROSE_LAYOUTS, ("a second opinion", layouts.PROSE_LAYOUTS[0][1]))
    monkeypatch.setattr(layouts, "PROSE_LAYOUTS", twice)
    lines = [(1, "Chronology"), (2, "14 July 2013"), (0, "a"), (2, "20 August 2013"), (0, "b")]
    with pytest.raises(SeveralErrors, match="a second opinion"):
        built(case_of, typed(pages(), lines))


# --- what is no chronology ------------------------------------------------------------------------

NARRATIVE: Lines = [
    (1, "Analysis of practice"), (2, "14 July 2013"), (0, "Officers ought to have asked."),
    (2, "20 August 2013"), (0, "This was good practice."),
    (2, "2 September 2013"), (0, "The form was late."),
]  # fmt: skip


def test_a_report_beside_a_table_gives_no_events(pages: Make, case_of: Make) -> None:
    page = (
        pages()
        .text("Chronology", 1)
        .table(["Date", "Event"], ["14/7/13", "a"], ["20/8/13", "b"], ["2/9/13", "c"])
    )
    made = built(case_of, typed(page, NARRATIVE))
    assert [text for *_, text in told(made)] == ["a", "b", "c"]


def test_a_report_beside_a_chronology_in_prose_gives_no_events(pages: Make, case_of: Make) -> None:
    days = [(0, "14 July 2013 – a"), (0, "20 August 2013 – b"), (0, "2 September 2013 – c")]
    made = built(case_of, typed(pages(), [(1, "Chronology"), *days, *NARRATIVE]))
    assert [text for *_, text in told(made)] == ["a", "b", "c"]


def test_episodes_of_a_report_are_no_events(pages: Make, case_of: Make) -> None:
    lines: Lines = [(1, "Key episodes")]
    for span in ("March to May 2013", "June 2013", "July to September 2013"):
        lines += [(2, f"Episode: {span}"), (0, "The agency saw the family often.")]
    assert built(case_of, typed(pages(), lines)).events == ()


def test_the_author_may_say_what_is_a_chronology(pages: Make, case_of: Make) -> None:
    lines: Lines = [(1, "What we did"), (2, "Visit, 14 July 2013"), (0, "a"), (1, "Else"), (0, "b")]
    assert built(case_of, typed(pages(), lines)).events == ()
    mapped = typed(pages(1, {"what we did": "event"}), lines)
    assert [text for *_, text in told(built(case_of, mapped))] == ["Visit\na"]
