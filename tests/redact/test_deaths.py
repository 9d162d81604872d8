"""When a subject died, as events tell, and that nobody has an age afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from pipeline.model import Passage, SourceRef, WrittenDate
from pipeline.redact import publish_age
from pipeline.redact.ages import Born, Named, age_changes
from pipeline.redact.calendar import Life, Rules
from pipeline.redact.deaths import deaths

CHILD = {"P1": ("Child F", "Tiago")}
DAY = date(2013, 5, 4)


def told(text: str, names: Mapping[str, tuple[str, ...]] = CHILD) -> dict[str, date]:
    return deaths([(text, WrittenDate("", DAY, DAY, "day"))], names)


@pytest.mark.parametrize(
    "text",
    [
        "Child F died.", "Tiago, aged 4, had sadly died.", "Child F was later found dead.",
        "Told of Tiago’s death.", "News of the death of Child F.", "Came at ten. Pronounced dead.",
        "Died with mother present.", "Death confirmed by the registrar.", "Life extinct at 04:40.",
    ],
)  # fmt: skip
def test_an_event_tells_of_the_death(text: str) -> None:
    assert told(text) == {"P1": DAY}


@pytest.mark.parametrize(
    "text",
    [
        "Low since her father's death.", "Child F told the worker that her cat had died.",
        "Child F nearly died.", "The line went dead.", "Child F's grandfather died.",
        "Death threats made.", "Child F spoke of the death of Grandmother.",
    ],
)  # fmt: skip
def test_an_event_tells_of_no_death_or_of_anothers(text: str) -> None:
    assert told(text) == {}


def test_of_two_subjects_only_a_name_tells_who_died() -> None:
    two = {**CHILD, "P2": ("Sibling",)}
    assert told("Pronounced dead.", two) == {}
    assert told("Sibling died.", two) == {"P2": DAY}


def test_the_first_day_counts_and_a_vague_one_does_not() -> None:
    later, month = (
        date(2013, 5, 9),
        WrittenDate("May", date(2013, 5, 1), date(2013, 5, 31), "month"),
    )
    events = [
        ("Child F died.", WrittenDate("", later, later, "day")),
        ("Child F died.", WrittenDate("", DAY, DAY, "day")),
        ("Child F died.", month),
        ("Child F died.", None),
    ]
    assert deaths(events, CHILD) == {"P1": DAY}


def age(day: date, *lives: Life, **rules: str) -> str:
    rule = Rules(rules.get("dates", "month"), lives=lives)  # type: ignore[arg-type]
    return publish_age(WrittenDate("", day, day, "day"), rule).value


def test_the_dead_do_not_grow_older() -> None:
    life = Life("Adult A", (1937, 2), date(2021, 1, 30))
    assert age(date(2021, 1, 30), life) == "About 83 years"
    assert age(date(2021, 1, 31), life) == ""
    assert age(date(2021, 2, 26), life) == ""


def test_prose_of_later_events_says_the_age_at_death() -> None:
    """Born in March, died at 3 in February; an event of March still says 3."""
    day = date(2016, 3, 14)
    passage = Passage("e1/0", "Child F was aged 3.", SourceRef(1), "event",
                      date=WrittenDate("", day, day, "day"))  # fmt: skip
    born = Born("P1", date(2012, 3, 12), True, date(2016, 2, 20))
    (change,) = age_changes(passage, [Named(0, "P1")], [born], [], Rules("month"))
    assert change.text == "aged about 3"


def test_of_several_subjects_each_age_says_whose() -> None:
    lives = Life("Child A", (2016, 3), date(2022, 11, 17)), Life("Child B", (2008, 6))
    assert age(date(2022, 11, 1), *lives) == "Child A: about 6 years\nChild B: about 14 years"
    assert age(date(2022, 12, 1), *lives) == "Child B: about 14 years"
    assert age(date(2016, 2, 1), *lives) == "Child A: before birth\nChild B: about 7 years"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2022, 1, 10), "About 5 or 6 years"),  # before and after the birthday of that quarter
        (date(2022, 3, 28), "About 5 or 6 years"),
        (date(2022, 4, 1), "About 6 years"),
        (date(2021, 12, 31), "About 5 years"),
        (date(2016, 5, 1), "About 3 months"),
    ],
)
def test_by_quarters_a_birthday_may_be_before_or_after(day: date, said: str) -> None:
    assert age(day, Life("Child A", (2016, 3)), dates="quarter") == said
