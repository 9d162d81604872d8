"""Any date in any style reads back; any string whatever raises nothing and never leans on today."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.chronology.dates import is_date, leading_date, read_date, read_time
from pipeline.model import Period, WrittenDate

PERIOD = Period(date(2012, 9, 1), date(2013, 9, 30))
MONTHS = calendar.month_name
SHORT = [*calendar.month_abbr[:9], "Sept", *calendar.month_abbr[10:]]
DAYS = calendar.day_name


def th(number: int) -> str:
    if 11 <= number % 100 <= 13:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


Style = Callable[[date], str]
FULL: dict[str, Style] = {
    "22.05.2016": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "22/5/2016": lambda d: f"{d.day}/{d.month}/{d.year}",
    "22-05-2016": lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
    "22/05.2016": lambda d: f"{d.day:02}/{d.month:02}.{d.year}",
    "22 05 2016": lambda d: f"{d.day:02} {d.month:02} {d.year}",
    "2016-05-22": lambda d: d.isoformat(),
    "22052016": lambda d: f"{d.day:02}{d.month:02}{d.year}",
    "22 May 2016": lambda d: f"{d.day} {MONTHS[d.month]} {d.year}",
    "22nd of May 2016": lambda d: f"{th(d.day)} of {MONTHS[d.month]} {d.year}",
    "22-may-2016": lambda d: f"{d.day}-{SHORT[d.month].lower()}-{d.year}",
    "MAY 22nd, 2016": lambda d: f"{MONTHS[d.month].upper()} {th(d.day)}, {d.year}",
    "Sunday 22 May 2016": lambda d: f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month]} {d.year}",
    "Sun, 22.5.2016": lambda d: f"{DAYS[d.weekday()][:3]}, {d.day}.{d.month}.{d.year}",
    "22/05/2016 (Sunday)": lambda d: f"{d:%d/%m/%Y} ({DAYS[d.weekday()]})",
}
TWO_FIGURES: dict[str, Style] = {
    "22.05.16": lambda d: f"{d.day:02}.{d.month:02}.{d.year % 100:02}",
    "22/5/16": lambda d: f"{d.day}/{d.month}/{d.year % 100:02}",
    "22-may-16": lambda d: f"{d.day}-{SHORT[d.month].lower()}-{d.year % 100:02}",
    "22 May '16": lambda d: f"{d.day} {MONTHS[d.month]} '{d.year % 100:02}",
    "220516": lambda d: f"{d.day:02}{d.month:02}{d.year % 100:02}",
}
any_day = st.dates(date(1900, 1, 1), date(2099, 12, 31))
within = st.dates(PERIOD.start, PERIOD.end)
clocks = st.tuples(st.integers(0, 23), st.integers(0, 59))
CLOCKS: tuple[Callable[[int, int], str], ...] = (
    lambda h, m: f"{h:02}:{m:02}",
    lambda h, m: f"{h:02}{m:02}hrs",
    lambda h, m: f"at {h:02}.{m:02}",
    lambda h, m: f"({h:02}:{m:02} hours)",
    lambda h, m: f"{h % 12 or 12}.{m:02}{'am' if h < 12 else 'pm'}",
)


def same(written: WrittenDate, day: date) -> bool:
    ends = (written.date_from, written.date_to)
    return (*ends, written.precision, written.problem) == (day, day, "day", "")


@given(any_day, st.sampled_from(sorted(FULL)))
def test_a_full_date_reads_back_in_every_style(day: date, style: str) -> None:
    text = FULL[style](day)
    written = read_date(text, PERIOD)
    assert same(written, day)
    assert written.as_written == text
    assert is_date(text, PERIOD)


@given(st.dates(date(1924, 1, 1), date(2023, 12, 31)), st.sampled_from(sorted(TWO_FIGURES)))
def test_two_figures_mean_the_century_that_the_period_allows(day: date, style: str) -> None:
    assert same(read_date(TWO_FIGURES[style](day), PERIOD), day)


@given(any_day, st.sampled_from(sorted(FULL)), clocks, st.sampled_from(CLOCKS))
def test_a_time_in_the_date_cell(
    day: date, style: str, clock: tuple[int, int], form: Callable[[int, int], str]
) -> None:
    written = read_date(f"{FULL[style](day)} {form(*clock)}", PERIOD)
    assert same(written, day)
    assert written.time == f"{clock[0]:02}:{clock[1]:02}"


@given(clocks, st.sampled_from(CLOCKS))
def test_a_time_column_reads_back(clock: tuple[int, int], form: Callable[[int, int], str]) -> None:
    assert read_time(form(*clock)) == f"{clock[0]:02}:{clock[1]:02}"


@given(
    any_day,
    st.integers(1, 400),
    st.sampled_from(sorted(FULL)),
    st.sampled_from([" - ", "–", " to "]),
)
def test_a_range_reads_back(day: date, length: int, style: str, dash: str) -> None:
    last = day + timedelta(length)
    written = read_date(f"{FULL[style](day)}{dash}{FULL[style](last)}", PERIOD)
    ends = (written.date_from, written.date_to, written.precision, written.problem)
    assert ends == (day, last, "range", "")


@given(within, st.sampled_from(["22 May", "22/5", "22nd May", "Sunday 22 May"]))
def test_a_missing_year_is_found_or_left_open(day: date, style: str) -> None:
    """One day of the period fits: found. Two (September): the span of both, and it is said."""
    text = {
        "22 May": f"{day.day} {MONTHS[day.month]}",
        "22/5": f"{day.day}/{day.month}",
        "22nd May": f"{th(day.day)} {SHORT[day.month]}",
        "Sunday 22 May": f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month]}",
    }[style]
    written = read_date(text, PERIOD)
    if written.precision == "uncertain":
        assert day.month == 9 or style == "22/5"
        assert written.problem
        assert written.date_from and written.date_to
        assert written.date_from <= day <= written.date_to
    else:
        assert same(written, day)


@given(
    any_day, st.sampled_from(sorted(FULL)), st.sampled_from(["?", "approx ", "circa ", "probably "])
)
def test_a_doubt_keeps_the_day_and_says_so(day: date, style: str, doubt: str) -> None:
    written = read_date(doubt + FULL[style](day), PERIOD)
    assert (written.date_from, written.date_to, written.precision) == (day, day, "uncertain")


@given(
    any_day, st.sampled_from(sorted(FULL)), st.sampled_from([" - ", ": ", ", ", "\t", " – ", ". "])
)
def test_a_paragraph_begins_with_its_date(day: date, style: str, parting: str) -> None:
    found = leading_date(f"{FULL[style](day)}{parting}HV visited, no reply.", PERIOD)
    assert found is not None
    assert same(found[0], day)
    assert found[1] == "HV visited, no reply."


@pytest.mark.parametrize(
    "text",
    [
        "May was a difficult month.", "The 12 May visit was missed.", "3 contacts were recorded.",
        "12 children were seen.", "Will Harris rang.", "2013 was the year of the review.", "",
        "Mother said that on 12 May 2013 she rang.", "1. Introduction", "4.2 What we knew",
        "March Lane Surgery wrote.", "Later she rang back.",
    ],
)  # fmt: skip
def test_a_sentence_that_only_mentions_a_date_does_not_begin_with_one(text: str) -> None:
    assert leading_date(text, PERIOD) is None


PIECES = st.sampled_from(
    tuple(
        """22 05 16 2016 5 31 0 00 99 / . - – : , ? & ( ) ' " may sept tues monday 3pm 14:30 hrs to
        until and or w/c w/e week weekend early mid end of before after by since from same day ditto
        next later days christmas easter half term bank holiday spring term financial year q1 n/k
        circa approx x""".split()  # noqa: SIM905
    )
)
soup = st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=9).map(
    lambda pieces: "".join(a + b for a, b in pieces)
)
anything = st.one_of(st.text(max_size=80), soup)
rows = st.one_of(st.none(), soup)


@given(anything, rows)
def test_no_string_raises_and_every_reading_is_sound(text: str, row: str | None) -> None:
    above = read_date(row, PERIOD) if row is not None else None
    written = read_date(text, PERIOD, above)
    assert written.as_written == text
    if written.date_from and written.date_to:
        assert written.date_from <= written.date_to
    if written.precision in ("undated", "impossible"):
        assert written.date_from is None and written.date_to is None
    if written.precision in ("day", "range", "week", "month", "part-month", "season", "year"):
        assert written.date_from is not None
    leading_date(text, PERIOD, above)
    read_time(text)


@given(soup)
def test_no_year_comes_from_nowhere(text: str) -> None:
    """A day of a year that is neither written nor the period's would be a guess."""
    written = read_date(text, PERIOD)
    if not any(c.isdigit() for c in text) and written.date_from:
        assert 2008 <= written.date_from.year <= 2017
        assert PERIOD.start.year - 1 <= written.date_from.year <= PERIOD.end.year + 1
