"""The report's values: events numbered, references resolved, and only what may be printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Any

import pytest

from pipeline.errors import CaseError, SeveralErrors
from pipeline.identity import link
from pipeline.model import (
    Case,
    Cell,
    Chronology,
    Event,
    Field,
    Finding,
    Paragraph,
    Passage,
    Policy,
    Recommendation,
    Row,
    SafeReport,
    SafeTable,
    Section,
    SourceRef,
    Table,
    WrittenDate,
)
from pipeline.redact import compose, redact
from pipeline.redact.fields import published_fields

REF = SourceRef(1)
TEXTS = {
    "e00000001": ("Maria rang HV Shona Kaur.", date(2013, 5, 4)),
    "e00000002": ("Maria rang HV Shona Kaur.", date(2013, 5, 4)),
    "e00000003": ("Nothing to see.", date(2013, 5, 20)),
    "e00000004": ("Tiago seen.", date(2013, 6, 1)),
}
NAMES = {"Maria": "P2", "Tiago": "P1", "Shona Kaur": ""}


def chronology() -> Chronology:
    events = [
        Event(
            key,
            REF,
            "Fenland Constabulary",
            WrittenDate("", day, day, "day"),
            (Field("What happened", text), Field("Action", ""), Field("Comment", "None")),
        )
        for key, (text, day) in TEXTS.items()
    ]
    events[1] = replace(events[1], duplicate_of="e00000001")
    events[2] = replace(events[2], excluded="not ours")
    events[3] = replace(events[3], key=True)
    return Chronology(tuple(events), (), ())


def narrative(*texts: str) -> Section:
    blocks = [Paragraph(SourceRef(0, paragraph=n), text) for n, text in enumerate(texts, 1)]
    return Section("analysis", "", 0, tuple(blocks))


def passages(case: Case, sections: Sequence[Section]) -> list[Passage]:
    made = [
        Passage("case/title", case.title, REF, "case"),
        Passage("case/board", case.board, REF, "case"),
        Passage("case/agency/1", "Police", REF, "case"),
    ]
    for event in chronology().events:
        for n, field in enumerate(event.fields):
            key = blake2b(field.heading.encode(), digest_size=4).hexdigest()
            made.append(Passage(f"heading/{key}", field.heading, REF, "heading"))
            made.append(Passage(f"{event.id}/{n}", field.text, REF, "event", "", event.date))
    for section in sections:
        for n, block in enumerate(section.blocks):
            if isinstance(block, Paragraph):
                made.append(Passage(f"n/{section.name}/{n}", block.text, REF, "narrative"))
                continue
            for r, row in enumerate(block.rows):
                for c, cell in enumerate(row.cells):
                    key = f"n/{section.name}/{n}/{r}/{c}"
                    made.append(Passage(key, cell.text, REF, "narrative"))
    for plan in case.recommendations:
        for name in ("recommendation", "target_date"):
            made.append(Passage(f"r/{plan.number}/{name}", getattr(plan, name), REF,
                                "recommendation"))  # fmt: skip
    return list({passage.key: passage for passage in made}.values())


def findings(texts: Sequence[Passage]) -> list[Finding]:
    return [
        Finding(p.key, at, at + len(name), name, "person", ("test",), who)
        for p in texts
        for name, who in NAMES.items()
        if (at := p.text.find(name)) >= 0
    ]


def reported(
    case: Case, *sections: Section, policy: Policy | None = None, signed: date | None = None
) -> SafeReport:
    case = replace(case, policy=policy or case.policy)
    texts = passages(case, sections)
    cast = link(findings(texts), texts, case)
    return compose(case, chronology(), sections, redact(texts, cast, case), signed=signed)


def test_events_are_numbered_without_repeats_and_what_is_left_out(a_case: Any) -> None:
    report = reported(a_case())
    assert [(e.number, e.date.value, e.agency.value) for e in report.events] == [
        (1, "May 2013", "Police"),
        (2, "June 2013", "Police"),
    ]
    first = report.events[0]
    assert [(f.heading.value, f.text.value) for f in first.fields] == [
        ("What happened", "Mother rang Health Visitor 1."),
        ("Comment", "None"),
    ]
    assert first.age.value == "About 14 months"


@pytest.mark.parametrize(("kind", "numbers"), [("key", [1]), ("none", [])])
def test_the_policy_says_how_much_of_the_chronology(
    kind: Any, numbers: list[int], a_case: Any
) -> None:
    report = reported(a_case(), policy=Policy(chronology=kind))
    assert [event.number for event in report.events] == numbers


@pytest.mark.parametrize(
    ("kind", "spans"),
    [
        ("full", [("May 2013", (1,), ()), ("June 2013", (1,), (2,))]),
        ("key", [("June 2013", (1,), (1,))]),
        ("none", []),
    ],
)
def test_the_timeline_counts_what_is_printed_and_nothing_else(
    a_case: Any, kind: Any, spans: list[Any]
) -> None:
    """Of four events one repeats another and one is left out."""
    made = reported(a_case(), policy=Policy(chronology=kind)).timeline
    assert [(span.date.value, span.counts, span.key) for span in made.spans] == spans


def test_references_become_event_numbers(a_case: Any) -> None:
    text = "As in [[e00000004]] and [[e00000002]], but not [[e00000003]]."
    section = reported(a_case(), narrative(text)).sections[0]
    assert section.blocks[0].text.value == (  # type: ignore[union-attr]
        "As in event 2 and event 1, but not an event, May 2013."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The events [[e00000001]] and [[e00000004]] differ.", "The events 1 and 2 differ."),
        ("Events [[e00000001]], [[e00000004]].", "Events 1, 2."),
        ("See event [[e00000004]] and [[e00000001]].", "See event 2 and event 1."),
        ("In events [[e00000001]] and [[e00000003]].", "In events 1 and an event, May 2013."),
    ],
)
def test_a_word_that_the_author_wrote_is_not_said_twice(text: str, said: str, a_case: Any) -> None:
    section = reported(a_case(), narrative(text)).sections[0]
    assert section.blocks[0].text.value == said  # type: ignore[union-attr]


def test_a_reference_to_nothing_says_where_it_stands(a_case: Any) -> None:
    with pytest.raises(CaseError) as caught:
        reported(a_case(), narrative("Well.", "See [[edeadbeef]]."))
    assert "edeadbeef" in str(caught.value)
    assert caught.value.place == "narrative section “analysis”, paragraph 2"
    with pytest.raises(SeveralErrors) as several:
        reported(a_case(), narrative("[[edeadbeef]]", "[[eabad1dea]]"))
    assert len(several.value.errors) == 2


def test_a_table_keeps_its_grid(a_case: Any) -> None:
    rows = (Row(REF, (Cell("Maria", 0, columns=2),)), Row(REF, (Cell("a", 0), Cell("b", 1))))
    section = Section("analysis", "", 0, (Table(REF, rows),))
    (table,) = reported(a_case(), section).sections[0].blocks
    assert isinstance(table, SafeTable)
    assert [[cell.value for cell in row] for row in table.rows] == [["Mother", ""], ["a", "b"]]


def test_the_action_plan_is_redacted_too(a_case: Any) -> None:
    plan = Recommendation(1, "Visit Maria, as after [[e00000001]].", target_date="31 March 2014")
    (action,) = reported(replace(a_case(), recommendations=(plan,))).actions
    assert action.recommendation.value == "Visit Mother, as after event 1."
    assert action.target_date.value == "March 2014"


@pytest.mark.parametrize(
    ("dates", "said"),
    [("exact", "March 2014"), ("month", "March 2014"), ("year", "2014")],
)
def test_a_target_is_said_by_month_at_most(dates: Any, said: str, a_case: Any) -> None:
    plan = Recommendation(1, "Visit.", target_date="2014-03-31")
    case = replace(a_case(policy=Policy(dates=dates)), recommendations=(plan,))
    assert reported(case).actions[0].target_date.value == said


def test_people_are_those_whom_the_report_names(a_case: Any) -> None:
    people = reported(a_case()).people
    assert [(p.pseudonym.value, p.description.value) for p in people] == [
        ("Child F", "subject of this review"),
        ("Mother", "mother of Child F"),
        ("Health Visitor 1", "a health visitor"),
    ]


def test_the_front_page(a_case: Any) -> None:
    draft, signed = reported(a_case()), reported(a_case(), signed=date(2014, 4, 9))
    assert (draft.draft, draft.date.value) == (True, "March 2014")
    assert (signed.draft, signed.date.value) == (False, "April 2014")
    assert draft.period.value == "September 2012 to September 2013"
    assert [subject.value for subject in draft.subjects] == ["Child F"]
    assert [agency.value for agency in draft.agencies] == ["Police"]


#: (the date cell, its columns) -> the columns that a report prints
COLUMNS: tuple[tuple[str, tuple[tuple[str, str], ...], list[str]], ...] = (
    ("Aug BH 2016", (("Event", "Died next day"), ("When", "Aug BH 2016")), ["Event"]),
    ("Fireworks night 2016", (("Entry", "Rang"), ("Event date", " Fireworks  night 2016. ")),
     ["Entry"]),
    ("4 May 2013", (("Event", "Rang"), ("Event no", "2"), ("No.", "5")), ["Event"]),
    ("4 May 2013", (("Event", "17"), ("Action", "Rang")), ["Action"]),
    ("4 May 2013", (("Event", "Rang"), ("#", "A12"), ("Row", "3.")), ["Event"]),
    ("4 May 2013", (("Event", "Rang"), ("No of children", "2"), ("Number", "two were seen")),
     ["Event", "No of children", "Number"]),
    ("", (("Event", "Rang"), ("Comment", "None")), ["Event", "Comment"]),
)  # fmt: skip


@pytest.mark.parametrize(("written", "columns", "printed"), COLUMNS)
def test_no_column_says_the_date_again_or_numbers_the_row(
    written: str, columns: tuple[tuple[str, str], ...], printed: list[str], a_case: Any
) -> None:
    fields = tuple(Field(*column) for column in columns)
    event = Event("e00000001", REF, "Police", WrittenDate(written), fields)
    heading = {f.heading: blake2b(f.heading.encode(), digest_size=4).hexdigest() for f in fields}
    texts = [
        passage
        for n, field in enumerate(fields)
        for passage in (
            Passage(f"heading/{heading[field.heading]}", field.heading, REF, "heading"),
            Passage(f"e00000001/{n}", field.text, REF, "event", "", event.date),
        )
    ]
    case = a_case()
    redacted = redact(texts, link([], texts, case), case)
    report = compose(case, Chronology((event,), (), ()), (), redacted, signed=None)
    assert [field.heading.value for field in report.events[0].fields] == printed


@pytest.mark.parametrize(
    ("cell", "day", "printed"),
    [
        ("12/5/16 Home visit by HV", date(2016, 5, 12), 2),
        ("Night of 5/6 Nov 16", date(2016, 11, 5), 1),
        ("Fireworks night, a bad one, very loud", None, 1),
    ],
)
def test_words_in_a_date_cell_that_was_read_are_not_lost(
    cell: str, day: date | None, printed: int
) -> None:
    written = WrittenDate(cell, day, day, "day" if day else "undated")
    fields = (Field("Event", "Rang"), Field("When", cell))
    event = Event("e00000001", REF, "Police", written, fields)
    assert len(list(published_fields(event))) == printed
