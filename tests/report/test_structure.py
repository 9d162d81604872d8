"""What stands in the report, in which order, and what is left out: read from the HTML."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from pipeline.model import (
    SafeEvent,
    SafeField,
    SafeParagraph,
    SafePerson,
    SafeReport,
    SafeSection,
    SafeSpan,
    SafeText,
    SafeTimeline,
)
from pipeline.report import Template, load_template, render

Page = Callable[..., html.HtmlElement]


@pytest.fixture
def page(tmp_path: Path, template: Template) -> Page:
    def build(report: SafeReport, by: Template = template) -> html.HtmlElement:
        [path] = render(report, by, tmp_path, ["html"])
        return html.fromstring(path.read_text(encoding="utf-8"))

    return build


def _words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _headings(page: html.HtmlElement) -> list[str]:
    return [
        f"{e.tag} {_words(e)}" for e in page.xpath("//main//*[self::h2 or self::h3 or self::h4]")
    ]


def _rows(page: html.HtmlElement, name: str) -> list[list[str]]:
    rows = page.xpath(f"//table[@class='{name}']//tr")
    return [[_words(cell) for cell in row] for row in rows]


def test_sections_stand_in_order_and_nothing_empty_is_announced(
    page: Page, report: SafeReport
) -> None:
    assert _headings(page(report)) == [
        "h2 1. Introduction and terms of reference",
        "h2 2. Methodology",
        "h3 How names and dates are given",
        "h2 3. Timeline",
        "h2 4. Chronology",
        "h3 2012",
        "h3 2013",
        "h2 5. Analysis",
        "h3 Bruising",
        "h2 6. Recommendations",
        "h2 7. Glossary",
        "h2 Appendix A: Who is who",
        "h2 Appendix B: Agencies that contributed",
    ]


def test_an_empty_report_keeps_only_the_words_that_hold_without_a_case(
    page: Page, empty: SafeReport
) -> None:
    made = page(empty)
    assert _headings(made) == ["h2 1. Methodology", "h3 How names and dates are given"]
    assert not made.xpath("//table")
    assert "Period under review" not in _words(made.xpath("//header")[0])


def test_the_title_page(page: Page, report: SafeReport) -> None:
    header = page(report).xpath("//header")[0]
    assert [_words(child) for child in header] == [
        "Serious Case Review: Child F",
        "Fenshire Safeguarding Children Board",
        "March 2014",
        "Period under review: May 2012 to January 2013",
    ]


def test_paragraphs_are_numbered_by_section_and_lists_are_not(
    page: Page, report: SafeReport
) -> None:
    numbered = [_words(p) for p in page(report).xpath("//div[contains(@class, 'numbered')]")]
    assert numbered[0] == "1.1 Why we review."
    assert numbered[-2:] == [
        "5.1 At event 2 a bruise was seen; events 1, 3 and 99 show more.",
        "5.2 The records agree.",
    ]


def test_neighbouring_bullets_are_one_list(page: Page, report: SafeReport) -> None:
    lists = page(report).xpath("//main//h3[@id='narrative-analysis-1']/following-sibling::ul[1]")
    assert [_words(item) for item in lists[0]] == ["first chance", "second chance"]


def test_the_chronology_shows_every_field_under_its_heading(page: Page, report: SafeReport) -> None:
    made = page(report)
    assert _rows(made, "chronology") == [
        ["No.", "Date", "Agency", "What happened", "Age"],
        ["1", "May 2012", "GP Practice", "Mother came with Child F.", "8 months"],
        [
            "2", "June 2012", "Community Health",
            "Key event A bruise was seen. Mother said that Child F fell. "
            "Response: Health Visitor 1 told the MASH. Seen? Yes",
            "8 months",
        ],
        ["No.", "Date", "Agency", "What happened", "Age"],
        ["3", "January 2013", "Police", "A neighbour called.", "8 months"],
    ]  # fmt: skip


def test_key_events_are_marked_only_among_others(page: Page, report: SafeReport) -> None:
    only = tuple(replace(event, key=True) for event in report.events)
    assert "Key event" in _words(page(report))
    assert "Key event" not in _words(page(replace(report, events=only)))


def test_the_timeline_counts_in_words_and_shades(page: Page, report: SafeReport) -> None:
    made = page(report)
    assert _rows(made, "timeline") == [
        ["When", "GP Practice", "Community Health", "Police", "Key events"],
        ["May 2012", "7", "", "", ""],
        ["June 2012", "1", "2", "", "2"],
        ["July to December 2012", "", "", "", ""],
        ["January 2013", "4", "", "6", ""],
    ]
    shades = [e.get("class") for e in made.xpath("//table[@class='timeline']//td/div")]
    assert shades == ["heat-4", "heat-1", "heat-2", "heat-3", "heat-4"]
    [link] = made.xpath("//table[@class='timeline']//a")
    assert made.xpath(f"//*[@id='{link.get('href')[1:]}']")


def test_where_all_events_are_key_the_timeline_names_none(page: Page, report: SafeReport) -> None:
    only = tuple(replace(event, key=True) for event in report.events)
    made = page(replace(report, events=only))
    assert _rows(made, "timeline")[0] == ["When", "GP Practice", "Community Health", "Police"]


def test_many_agencies_share_several_tables_and_none_is_lost(
    page: Page, report: SafeReport
) -> None:
    names = tuple(SafeText(f"Association {n}") for n in range(12))
    spans = (SafeSpan(SafeText("May 2012"), tuple(range(1, 13)), ()),)
    rows = _rows(page(replace(report, timeline=SafeTimeline(names, spans))), "timeline")
    heads = [row for row in rows if row[0] == "When"]
    assert [name for row in heads for name in row[1:-1]] == [name.value for name in names]
    assert [count for row in rows if row not in heads for count in row[1:-1]] == [
        str(n) for n in range(1, 13)
    ]
    assert {len(row) for row in heads} == {6}  # four agencies each, as wide as a page allows


def test_tables_tell_a_screen_reader_what_their_headings_head(
    page: Page, report: SafeReport
) -> None:
    made = page(report)
    assert {cell.get("scope") for cell in made.xpath("//thead//th")} == {"col"}
    assert {cell.get("scope") for cell in made.xpath("//tbody//th")} == {"row"}


def _dated(*dates: str) -> tuple[SafeEvent, ...]:
    fields = (SafeField(SafeText("Event"), SafeText("Something.")),)
    blank = SafeText("")
    return tuple(
        SafeEvent(n, SafeText(date), SafeText("Police"), fields, blank, False)
        for n, date in enumerate(dates, 1)
    )


@pytest.mark.parametrize(
    ("dates", "headings"),
    [
        (("aged 3 months", "aged 4 months"), []),
        (("May 2012", "June 2012"), []),
        (("December 2012 to January 2013", "2013", "undated"), ["2012", "2013", "No year given"]),
        (("2012", "2013", "2012"), ["2012", "2013", "2012"]),
        (("2012", "undated", "2012", "undated", "2012", "2013"), ["2012", "2013"]),
        (("2012", "undated", "2013"), ["2012", "No year given", "2013"]),
        (("undated", "2012"), ["No year given", "2012"]),
    ],
)
def test_the_chronology_is_parted_by_year_where_that_helps(
    page: Page, report: SafeReport, dates: tuple[str, ...], headings: list[str]
) -> None:
    made = page(replace(report, events=_dated(*dates)))
    found = [_words(e) for e in made.xpath("//h3[starts-with(@id, 'chronology')]")]
    assert found == headings
    assert _rows(made, "chronology")[0] == ["No.", "Date", "Agency", "What happened"]


def test_mentions_of_printed_events_are_links_to_their_row(page: Page, report: SafeReport) -> None:
    made = page(report)
    links = {_words(a): a.get("href") for a in made.xpath("//main//a")}
    assert links == {
        "2": "#event-2",  # in the timeline
        "event 2": "#event-2",
        "events 1": "#event-1",
        "3": "#event-3",
    }
    assert all(made.xpath(f"//*[@id='{target[1:]}']") for target in links.values())


def test_no_event_is_linked_where_no_chronology_is_published(
    page: Page, report: SafeReport
) -> None:
    made = page(replace(report, events=(), timeline=SafeTimeline()))
    assert not made.xpath("//main//a")
    assert "3. Analysis" in _words(made.xpath("//main")[0])


def test_the_action_plan_has_the_columns_that_boards_use(page: Page, report: SafeReport) -> None:
    assert _rows(page(report), "recommendations") == [
        ["No.", "Recommendation", "Scope", "Action", "Lead agency", "Milestones",
         "Target date", "Outcome"],
        ["1", "Refer every bruise.", "Local", "Train staff; see event 2.", "Community Health",
         "Agreed", "September 2014", "Under way"],
    ]  # fmt: skip


def test_people_of_whom_nothing_is_said_do_not_fill_a_table(page: Page, report: SafeReport) -> None:
    known = [("Mother", "mother of Child F"), ("GP 2", "GP"), ("Person 4", ""),
             ("Nurse 1", "nurse on the ward")]  # fmt: skip
    people = tuple(SafePerson(SafeText(name), SafeText(text)) for name, text in known)
    made = page(replace(report, people=people))
    assert _rows(made, "people")[1:] == [
        ["Mother", "mother of Child F"],
        ["Nurse 1", "nurse on the ward"],
    ]
    assert "Also mentioned: GP 2, Person 4." in _words(made.xpath("//main")[0])


def test_the_glossary_holds_the_terms_that_are_used(page: Page, report: SafeReport) -> None:
    assert [row[0] for row in _rows(page(report), "glossary")] == ["Term", "GP", "MASH"]


@pytest.mark.parametrize(
    ("text", "used"),
    [("HVs met", True), ("HV1 came", True), ("HV's notes", True), ("HVAC", False), ("hv", False)],
)  # fmt: skip
def test_when_a_glossary_term_counts_as_used(
    page: Page, empty: SafeReport, text: str, used: bool
) -> None:
    section = SafeSection(SafeText("findings"), (SafeParagraph(SafeText(text)),))
    rows = _rows(page(replace(empty, sections=(section,))), "glossary")
    assert (["HV", "Health visitor"] in rows) is used


def test_every_id_is_given_once(page: Page, report: SafeReport) -> None:
    ids = page(report).xpath("//@id")
    assert len(ids) == len(set(ids))


def test_headings_of_an_author_leave_no_gap(page: Page, report: SafeReport) -> None:
    levels = (4, 2, 9, 3, 1, 6)
    blocks = tuple(SafeParagraph(SafeText(f"H{n}"), heading=n) for n in levels)
    section = SafeSection(SafeText("analysis"), (*blocks, SafeParagraph(SafeText("Text."))))
    made = page(replace(report, sections=(section,), events=()))
    found = [f"{e.tag} {_words(e)}" for e in made.xpath("//*[starts-with(@id, 'narrative-')]")]
    assert found == ["h3 H4", "h3 H2", "h4 H9", "h4 H3", "h3 H1", "h4 H6"]


def test_fixed_words_beside_empty_placeholders_go_with_them(
    tmp_path: Path, page: Page, empty: SafeReport
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    wording = (
        "{{ period }} and {{ date }}\n\n# {{ title }}\n\nThe actions:\n\n{{ recommendations }}\n\n"
        "## Below\n\n*{{ board }}* says {{title}}.\n\n"
        "# Appendix: One\n\nx\n\n# Appendix: Two\n\ny\n"
    )
    (folder / "report.md").write_text(wording, encoding="utf-8")
    made = page(empty, load_template(folder))
    assert "and" not in _words(made.xpath("//header")[0])
    main = _words(made.xpath("//main")[0])
    assert main == (
        "1. Serious Case Review: Child F Below 1.1 Fenshire Safeguarding Children Board says "
        "Serious Case Review: Child F. Appendix A: One x Appendix B: Two y"
    )
