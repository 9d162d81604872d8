"""Dated text that no layout reads: an error where a chronology would be lost, else a warning."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pipeline.chronology import build
from pipeline.model import Chronology

Make = Callable[..., Any]
Lines = list[tuple[int, str]]

REPORT: Lines = [
    (1, "Police report"), (0, "12 May 2014"), (0, "By the author."), (1, "1. Introduction"),
    (0, "We were asked in May 2013 to look at our part."), (2, "2013 work"), (0, "It was good."),
    (1, "Analysis"), (0, "On 14 July 2013, officers ought to have asked."), (0, "They did not."),
    (1, "4 Recommendations"), (0, "4.2.11 Train."), (0, "4.2.12 Audit."), (0, "4.2.13 Report."),
]  # fmt: skip


def typed(page: Any, lines: Lines) -> Any:
    for heading, text in lines:
        page.text(text, heading)
    return page


def built(case_of: Make, *pages: Any) -> Chronology:
    return build([p.submission for p in pages], case_of(*pages))


def test_a_report_alone_is_a_warning(pages: Make, case_of: Make) -> None:
    page = typed(pages(), REPORT).table(["Name", "Date of birth"], ["A", "1/2/83"], ["B", "2/3/84"])
    page.table(["Version", "Date"], ["1", "1/2/14"], ["2", "3/2/14"], ["3", "4/2/14"])
    made = built(case_of, page)
    assert (made.events, made.unplaced) == ((), ())
    assert made.warnings == (
        "submission 1 (Police): no chronology in it; its text stays the agency's report, which is "
        "not published",
    )


def spread(page: Any) -> Any:
    lines: Lines = [(1, "Police")]
    for place, day in (("Home", "14/7/13"), ("Ward", "20/8/13"), ("School", "2/9/13")):
        lines += [(2, place), (0, f"{day} – seen."), (0, "Well.")]
    return typed(page, lines)


def worded(page: Any) -> Any:
    days = ("14 July 2013", "20 August 2013", "2 September 2013")
    return typed(page, [line for day in days for line in ((2, f"Visit, {day}"), (0, "Seen."))])


def few_dates_in_a_table(page: Any) -> Any:
    days = ("14/7/13", "Ward", "20/8/13", "Home", "2/9/13", "School", "Clinic")
    return page.text("Our work", 1).table(*([day, "Seen and weighed."] for day in days))


def a_story(page: Any) -> Any:
    lines: Lines = [(1, "Chronology of our contact")]
    for day in ("14 July 2013", "20th of August 2013", "2/9/13"):
        lines.append((0, f"The crew was called by Mother on {day} and took nobody to hospital."))
    return typed(page, lines)


def lines_of_one_paragraph(page: Any) -> Any:
    return page.text("Our work", 1).text(
        "This is what we did:\n14/7/13 – seen.\n20/8/13 – rang.\n2/9/13 – wrote."
    )


def episodes(page: Any) -> Any:
    days = ("14 July 2013 to 20 August 2013", "1 September 2013 to 9 September 2013")
    heads = [(2, f"Episode {n}: {span}") for n, span in enumerate((*days, days[0]), 1)]
    return typed(page, [line for head in heads for line in (head, (0, "Seen."))])


@pytest.mark.parametrize(
    ("written", "first"),
    [
        (spread, "paragraph 3"),
        (worded, "paragraph 1"),
        (few_dates_in_a_table, "table 1, row 1"),
        (a_story, "paragraph 2"),
        (lines_of_one_paragraph, "paragraph 2"),
        (episodes, "paragraph 1"),
    ],
)
def test_a_chronology_that_nobody_reads_is_an_error(
    written: Callable[[Any], Any], first: str, pages: Make, case_of: Make
) -> None:
    made = built(case_of, written(pages()))
    (error,) = made.unplaced
    assert (made.events, error.exit_code, error.place) == ((), 4, "submission 1 (Police)")
    assert error.message == (
        f"no chronology was read in it, but 3 headings, lines or rows have a date, from {first} "
        "on; its text stays the agency's report, which is not published"
    )
    assert '"event"' in error.hint and '"prose"' in error.hint and "send it back" in error.hint
    assert not made.warnings
    assert {row.to.split(".")[0] for row in made.ledger} == {"section s1"}


ANSWERS = [
    (spread, {"home": "event", "ward": "event", "school": "event"}, 3),
    (spread, {"home": "prose"}, 0),
    (worded, {"visit, 14 july 2013": "event"}, 1),
    (lines_of_one_paragraph, {"our work": "prose"}, 0),
    (a_story, {"chronology of our contact": "prose"}, 0),
    (few_dates_in_a_table, {"our work": "prose"}, 0),
]


@pytest.mark.parametrize(("written", "columns", "events"), ANSWERS)
def test_the_author_answers(
    written: Callable[[Any], Any],
    columns: dict[str, str],
    events: int,
    pages: Make,
    case_of: Make,
) -> None:
    made = built(case_of, written(pages(1, columns)))
    assert (len(made.events), made.unplaced) == (events, ())


def test_text_under_no_heading_has_a_name_too(pages: Make, case_of: Make) -> None:
    lines = [(0, "14/7/13 – seen."), (0, "20/8/13 – rang.")]
    assert built(case_of, typed(pages(1, {"*": "prose"}), lines)).events == ()
    assert len(built(case_of, typed(pages(1, {"*": "event"}), lines)).events) == 2


def test_lines_of_one_paragraph_are_entries(pages: Make, case_of: Make) -> None:
    page = pages().text("Chronology", 1).text("14/7/13 – seen.\nWell.\n20/8/13 – rang.")
    made = built(case_of, page)
    assert [e.fields[0].text for e in made.events] == ["seen.\nWell.", "rang."]
    one, two = made.events
    assert made.ledger[-1].to == f"event {one.id}, event {two.id}"


TABLE = (["Date", "Event"], ["14/7/13", "a"], ["20/8/13", "b"], ["2/9/13", "c"])


def test_a_report_that_tells_the_days_of_its_table_again_is_quiet(
    pages: Make, case_of: Make
) -> None:
    page = pages().text("Chronology", 1).table(*TABLE).text("Analysis", 1)
    page.text("14 July 2013 – poor.").text("20/8/13 – good.").text("On 2 September 2013, late.")
    made = built(case_of, page)
    assert (len(made.events), made.warnings, made.unplaced) == (3, (), ())


OTHER_DAYS: Lines = [(0, "15 July 2013 – d."), (0, "21/8/13 – e."), (0, "On 3 September 2013, f.")]


def test_other_days_in_the_report_are_a_warning(pages: Make, case_of: Make) -> None:
    page = pages().text("Chronology", 1).table(*TABLE).text("Analysis", 1)
    made = built(case_of, typed(page, OTHER_DAYS))
    assert (len(made.events), made.unplaced) == (3, ())
    (warning,) = made.warnings
    assert "3 headings, lines or rows have a date, from paragraph 11 on" in warning


def test_other_days_beside_the_table_of_a_chronology_are_an_error(
    pages: Make, case_of: Make
) -> None:
    made = built(case_of, typed(pages().text("Chronology", 1).table(*TABLE), OTHER_DAYS))
    (error,) = made.unplaced
    assert error.message.startswith("a part of its chronology was not read")
    both = typed(pages(1, {"chronology": "event"}).text("Chronology", 1).table(*TABLE), OTHER_DAYS)
    found = built(case_of, both)
    assert (len(found.events), found.unplaced) == (6, ())


def test_an_agency_may_send_its_report_apart_from_its_chronology(
    pages: Make, case_of: Make
) -> None:
    """Headings with the days of the chronology are no second chronology."""
    chronology, report = pages(1).table(*TABLE), pages(2)
    for day in ("14 July 2013", "20 August 2013", "2 September 2013"):
        report.text(day, 2).text("Officers ought to have asked.")
    case = case_of(chronology, report)
    apart = build([chronology.submission, report.submission], case)
    assert len(apart.events) == 6
    report.spec = type(report.spec)(2, report.spec.path, chronology.spec.agency, "Police report")
    made = built(case_of, chronology, report)
    assert (len(made.events), made.unplaced) == (3, ())
    assert made.warnings[0].startswith("submission 2 (Police report): no chronology in it")
