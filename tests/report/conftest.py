"""A small invented review, and the template that the project ships."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.model import (
    SafeAction,
    SafeEvent,
    SafeField,
    SafeParagraph,
    SafePerson,
    SafeReport,
    SafeSection,
    SafeSpan,
    SafeTable,
    SafeText,
    SafeTimeline,
)
from pipeline.report import Template, load_template

TEMPLATES = Path(__file__).parents[2] / "templates"


def _text(*values: str) -> tuple[SafeText, ...]:
    return tuple(SafeText(value) for value in values)


def _event(number: int, date: str, agency: str, *fields: tuple[str, str], key: bool) -> SafeEvent:
    columns = tuple(SafeField(SafeText(h), SafeText(t)) for h, t in fields)
    return SafeEvent(number, SafeText(date), SafeText(agency), columns, SafeText("8 months"), key)


EVENTS = (
    _event(1, "May 2012", "GP Practice", ("Event", "Mother came with Child F."), key=False),
    _event(
        2, "June 2012", "Community Health",
        ("Contact", "A bruise was seen.\nMother said that Child F fell."),
        ("Response", "Health Visitor 1 told the MASH."), ("Seen?", "Yes"), ("Empty", " "),
        key=True,
    ),
    _event(3, "January 2013", "Police", ("Log", "A neighbour called."), key=False),
)  # fmt: skip

ANALYSIS = (
    SafeParagraph(SafeText("Analysis"), heading=1),
    SafeParagraph(SafeText("Bruising"), heading=3),
    SafeParagraph(SafeText("At event 2 a bruise was seen; events 1, 3 and 99 show more.")),
    SafeParagraph(SafeText("first chance"), bullet=True),
    SafeParagraph(SafeText("second chance"), bullet=True),
    SafeParagraph(SafeText("She was loved."), quote=True),
    SafeParagraph(SafeText("The records agree.")),
    SafeTable((_text("", "Contacts"), _text("Police", "1"))),
)

REPORT = SafeReport(
    title=SafeText("Serious Case Review: Child F"),
    board=SafeText("Fenshire Safeguarding Children Board"),
    period=SafeText("May 2012 to January 2013"),
    subjects=_text("Child F"),
    agencies=_text("GP Practice", "Community Health", "Police"),
    events=EVENTS,
    sections=(
        SafeSection(SafeText("introduction"), (SafeParagraph(SafeText("Why we review.")),)),
        SafeSection(SafeText("analysis"), ANALYSIS),
    ),
    actions=(
        SafeAction(1, *_text("Refer every bruise.", "Local", "Train staff; see event 2.",
                             "Community Health", "Agreed", "September 2014", "Under way")),
    ),
    people=(SafePerson(*_text("Mother", "Mother of Child F")),),
    date=SafeText("March 2014"),
    draft=False,
    timeline=SafeTimeline(
        _text("GP Practice", "Community Health", "Police"),
        (
            SafeSpan(SafeText("May 2012"), (7, 0, 0), ()),
            SafeSpan(SafeText("June 2012"), (1, 2, 0), (2,)),
            SafeSpan(SafeText("July to December 2012"), (0, 0, 0), ()),
            SafeSpan(SafeText("January 2013"), (4, 0, 6), ()),
        ),
    ),
)  # fmt: skip

EMPTY = replace(
    REPORT, period=SafeText(""), date=SafeText(""), subjects=(), agencies=(), events=(),
    sections=(), actions=(), people=(), draft=True, timeline=SafeTimeline(),
)  # fmt: skip


@pytest.fixture(scope="session")
def template() -> Template:
    return load_template(TEMPLATES / "scr")


@pytest.fixture
def report() -> SafeReport:
    return REPORT


@pytest.fixture
def empty() -> SafeReport:
    return EMPTY


@pytest.fixture
def saying() -> Callable[..., SafeReport]:
    """The small review with one text put everywhere that an agency or author writes."""

    def build(text: str, **changes: Any) -> SafeReport:
        said = SafeText(text)
        event = SafeEvent(1, said, said, (SafeField(said, said), SafeField(said, said)), said, True)
        shapes: tuple[dict[str, Any], ...] = (
            {}, {"heading": 2}, {"bullet": True}, {"numbered": True}, {"quote": True},
        )  # fmt: skip
        blocks: list[SafeParagraph | SafeTable] = [SafeTable(((said,) * 2,) * 2)]
        blocks += [SafeParagraph(said, **shape) for shape in shapes]
        values = {
            "title": said, "board": said, "period": said, "date": said, "agencies": (said,),
            "events": (event,), "sections": (SafeSection(SafeText("analysis"), tuple(blocks)),),
            "actions": (SafeAction(1, *[said] * 7),), "people": (SafePerson(said, said),),
            "timeline": SafeTimeline((said,), (SafeSpan(said, (1,), (1,)),)),
        }  # fmt: skip
        return replace(REPORT, **{**values, **changes})

    return build
