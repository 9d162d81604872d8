"""The published timeline says no more than the date column: not a day, not an order within a month.

One line an event: first day[..last day] [* key] agency. What is expected follows from the policy.
"""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.model import DatePolicy, Event, Field, SafeEvent, SafeText, SourceRef, WrittenDate
from pipeline.redact.calendar import Rules
from pipeline.redact.published import publish_date
from pipeline.redact.timeline import timeline

BIRTH = (2012, 11)
AGENCIES = tuple(SafeText(name) for name in ("GP", "Police", "School"))


def event(line: str) -> Event:
    days, *_, agency = line.split()
    ends = [date.fromisoformat(day) for day in days.split("..")] if days != "-" else []
    written = WrittenDate("as written")
    if ends:
        written = WrittenDate("", ends[0], ends[-1], "day" if len(ends) == 1 else "range")
    return Event("e", SourceRef(1), agency, written, (Field("", "."),), key=" * " in line)


def drawn(sheet: str, policy: DatePolicy, birth: tuple[int, int] | None = BIRTH) -> list[str]:
    """Rows as "date: count count [#key numbers]"."""
    rules = Rules(policy, birth=birth, subject="Child F")
    events = [event(line) for line in sheet.strip().split("\n")]
    published = [
        SafeEvent(n, publish_date(e.date, rules), SafeText(e.agency), (), SafeText(""), e.key)
        for n, e in enumerate(events, start=1)
    ]
    made = timeline(events, published, AGENCIES, rules)
    rows = [f"{s.date}: {' '.join(map(str, s.counts))}" for s in made.spans]
    keys = ["".join(f" #{n}" for n in s.key) for s in made.spans]
    return [" ".join(n.value for n in made.agencies), *map("".join, zip(rows, keys, strict=True))]


FEW = """
2012-09-03 GP
2012-09-28 Police
2012-09-28 * Police
2013-01-02 GP
2013-01-02 * GP
- Police
"""


MONTHS = ["September 2012: 1 2 #3", "October to December 2012: 0 0", "January 2013: 2 0 #5"]


@pytest.mark.parametrize(
    ("policy", "rows"),
    [
        ("exact", MONTHS),
        ("month", MONTHS),
        ("quarter", ["July to September 2012: 1 2 #3", "October to December 2012: 0 0",
                     "January to March 2013: 2 0 #5"]),
        ("year", ["2012: 1 2 #3", "2013: 2 0 #5"]),
        ("age", ["Before Child F was born: 1 2 #3", "When Child F was about 2 months old: 2 0 #5"]),
    ],
)  # fmt: skip
def test_each_policy_has_its_own_rows(policy: DatePolicy, rows: list[str]) -> None:
    assert drawn(FEW, policy) == ["GP Police", *rows, "not dated: 0 1"]


@pytest.mark.parametrize("policy", ["exact", "month", "quarter", "year", "age"])
def test_another_day_of_the_month_changes_nothing(policy: DatePolicy) -> None:
    assert drawn(FEW.replace("-03 GP", "-01 GP").replace("-28", "-02"), policy) == drawn(
        FEW, policy
    )


def test_another_month_of_the_quarter_changes_nothing() -> None:
    moved = FEW.replace("2012-09", "2012-07").replace("2013-01", "2013-03")
    assert drawn(moved, "quarter") == drawn(FEW, "quarter")


def test_rows_of_one_age_tell_no_order_within_it() -> None:
    """At two and older an age is a year long: what fell first within it is not said."""
    sheets = ("2015-01-05 GP\n2015-03-05..2016-01-05 Police", "2015-03-05..2016-01-05 Police")
    both = drawn(f"{sheets[1]}\n2015-09-05 GP", "age")
    assert [row.split(":")[0] for row in drawn(sheets[0], "age")] == [
        row.split(":")[0] for row in both
    ]


def test_a_vague_date_is_a_row_of_its_own_and_no_gap_is_claimed_within_it() -> None:
    sheet = "2012-09-03 GP\n2012-10-01..2012-12-20 Police\n2013-03-02 GP"
    assert drawn(sheet, "month")[1:] == [
        "September 2012: 1 0",
        "October to December 2012: 0 1",
        "January to February 2013: 0 0",
        "March 2013: 1 0",
    ]


def test_history_of_long_ago_is_one_gap_away() -> None:
    assert drawn("1998-05-03 Police\n2012-09-03 GP", "month")[1:] == [
        "May 1998: 0 1", "June 1998 to August 2012: 0 0", "September 2012: 1 0"
    ]  # fmt: skip


def test_a_date_out_of_order_stands_at_its_own_month() -> None:
    assert drawn("2013-03-02 GP\n2012-02-02 GP\n2013-04-02 GP", "month")[1::2] == [
        "February 2012: 1", "March 2013: 1"
    ]  # fmt: skip


def test_nothing_published_draws_nothing() -> None:
    made = timeline([], [], AGENCIES, Rules("month"))
    assert (made.agencies, made.spans) == ((), ())
