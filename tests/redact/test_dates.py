"""What each policy lets be said of a date, in prose and in the date column."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pipeline.model import DatePolicy, Policy, WrittenDate
from pipeline.redact import publish_age, publish_date
from pipeline.redact.calendar import Life, Rules

#: raw -> by month (the default)
BY_MONTH: tuple[tuple[str, str], ...] = (
    ("Seen on 12 May 2013.", "Seen in May 2013."),
    ("On 12 May 2013 she rang.", "In May 2013 she rang."),
    ("12 May 2013: rang.", "May 2013: rang."),
    ("on Monday 13 May 2013", "in May 2013"),
    ("Arrested 28/11, released", "Arrested November, released"),
    ("3/4 dad rang. Leaving 13/2.", "April dad rang. Leaving February."),
    (
        "in the 13/15 group, 24/7, pain 7/10, BP 20/8, Section 20/4",
        "in the 13/15 group, 24/7, pain 7/10, BP 20/8, Section 20/4",
    ),
    ("Warned 27/12, a boy of 30/12 old", "Warned December, a boy of about 30 months"),
    ("seen again and 6/52 later", "seen again and 6/52 later"),
    ("(Case 6, Oct) was heard", "(Case 6, Oct) was heard"),
    ("on 6,Oct 2013", "in October 2013"),
    ("no one tested the assumption that", "no one tested the assumption that"),
    ("On Mon. 13th of May, 2013, she", "In May 2013, she"),
    ("on the 12th of May", "in May"),
    ("on May 12th", "in May"),
    ("by 12/05/2013", "by May 2013"),
    ("since 12.5.13", "since May 2013"),
    ("letter dated 2013-05-12", "letter dated May 2013"),
    ("before 12-May-13", "before May 2013"),
    ("clinic on 12-Dec-12. The", "clinic in December 2012. The"),
    ("minutes of 12 May 2013", "minutes of May 2013"),
    ("between 3 and 5 May 2013", "in May 2013"),
    ("between 28 May and 2 June 2013", "between May and June 2013"),
    ("between 28 December 2012 and 2 January 2013", "between December 2012 and January 2013"),
    ("from 3 to 5 May 2013", "in May 2013"),
    ("from 28 May to 2 June 2013", "from May to June 2013"),
    ("from 3 May 2013 he", "from May 2013 he"),
    ("3-5 May 2013", "May 2013"),
    ("on 3, 4 and 9 May 2013", "in May 2013"),
    ("on 28 May and 2 June 2013", "in May and June 2013"),
    ("seen 3 May, 12 June and 4 July 2013", "seen May, June and July 2013"),
    ("week commencing 13 May 2013", "in May 2013"),
    ("in the week of 13 May", "in May"),
    ("w/c 13/5/13", "in May 2013"),
    ("on or around 12 May 2013", "in May 2013"),
    ("in early May 2013", "in May 2013"),
    ("at the end of May", "in May"),
    ("on Christmas Day 2012", "in December 2012"),
    ("on New Year's Day", "in January"),
    ("on 12/5 and", "in May and"),
    ("12/05: rang", "May: rang"),
    ("28/02-03/03/2013", "February to March 2013"),
    ("12 05 2013: rang", "May 2013: rang"),
    ("on the 12th, she left", "on [date], she left"),
    ("a reading on 19th", "a reading on [date]"),
    ("Allocated for the 21st.", "Allocated for [date]."),
    ("Allocated for the [[birth:21st]].", "Allocated for [date]."),
    ("It waited until the 15th.", "It waited until [date]."),
    ("the first Sunday of January 2013", "January 2013"),
    ("on the last Friday in March 2013", "in March 2013"),
    ("on the first Sunday of the year", "in January"),
    # said by month already, or by no day at all
    ("in May 2013", "in May 2013"),
    ("since March", "since March"),
    ("on Monday at 14:30", "on Monday at 14:30"),
    ("two weeks later", "two weeks later"),
    ("it may be", "it may be"),
    ("they may 12 times", "they may 12 times"),
    ("3.05 kg, 9/10, 120/80, 3/12, 6/52, 2 of 3", "3.05 kg, 9/10, 120/80, 3/12, 6/52, 2 of 3"),
    ("on the 12th floor", "on the 12th floor"),
    ("for the 3rd time, by the 21st century", "for the 3rd time, by the 21st century"),
    ("Child 12 March Road", "Child March Road"),
    ("Version 1.2.3", "Version 1.2.3"),
)

BY_POLICY: tuple[tuple[DatePolicy, str, str], ...] = (
    ("exact", "Seen on 12 May 2013.", "Seen on 12 May 2013."),
    ("exact", "between 3 and 5 May 2013 at 14:30", "between 3 and 5 May 2013 at 14:30"),
    ("exact", "on 24 March 2012", "in March 2012"),  # the month of the child's birth
    ("exact", "on the 12th, she", "on the 12th, she"),
    ("quarter", "Seen on 12 May 2013.", "Seen between April and June 2013."),
    ("quarter", "since 12 May 2013", "since some time between April and June 2013"),
    (
        "quarter",
        "not seen since Christmas",
        "not seen since some time between October and December",
    ),
    ("quarter", "Rebooked for December.", "Rebooked for some time between October and December."),
    ("quarter", "until August", "until some time between July and September"),
    ("quarter", "Next clinic May.", "Next clinic April to June."),
    ("quarter", "between January and March 2022", "between January and March 2022"),
    ("quarter", "vacant between May and December 2013", "vacant between April and December 2013"),
    ("year", "vacant between May and December 2013", "vacant in 2013"),
    ("year", "from November 2012 to May 2013", "from 2012 to 2013"),
    ("month", "between May and December 2013", "between May and December 2013"),
    ("year", "Rebooked for December.", "Rebooked for later that year."),
    ("year", "Offered August.", "Offered later that year."),
    ("year", "The letter of March was read.", "The letter from earlier that year was read."),
    ("quarter", "The letter of March was read.", "The letter of January to March was read."),
    ("year", "He had moved in March.", "He had moved earlier that year."),
    ("year", "Due by February.", "Due by 2014."),
    ("year", "Ill since December.", "Ill since 2012."),
    ("year", "Agreed for 28 May, as on 2 June.", "Agreed for 2013, as in 2013."),
    ("quarter", "12 May 2013: rang", "April to June 2013: rang"),
    ("quarter", "in May, at 14:30.", "between April and June, in the afternoon."),
    ("quarter", "Again in May.", "Again between April and June."),
    ("quarter", "from 2 March to 5 July 2013", "between January and September 2013"),
    ("quarter", "on 2 March and 5 July 2013", "between January and September 2013"),
    ("year", "Again in May.", "Again at about this time."),
    ("exact", "his first birthday, 9 April, was", "a birthday, April, was"),
    ("year", "Seen on 12 May 2013.", "Seen in 2013."),
    ("year", "on 12 May she", "in 2013 she"),
    ("year", "between 28 December 2012 and 2 January 2013", "between 2012 and 2013"),
    ("year", "at 14:30 she rang", "in the afternoon she rang"),
    ("year", "14:30: she rang", "she rang"),
    ("year", "Sent home at noon. He came at midnight.", "Sent home at noon. He came at midnight."),
    ("year", "Smelt of drink at 10 am.", "Smelt of drink in the morning."),
    ("quarter", "999 call 23.41. Crew came.", "999 call. Crew came."),
    ("quarter", "Seen 04.40 given tea.", "Seen given tea."),
    ("quarter", "silenced, mostly after 22.00", "silenced, mostly at night"),
    ("age", "between 21.30 and 23.14 he", "in the evening he"),
    ("year", "He came at half past four; rang at 3.20, left.", "He came; rang, left."),
    (
        "year",
        "weighed 12.40 kg, pH 07.10, from 12.50 to 11.40 kg, £14.30",
        "weighed 12.40 kg, pH 07.10, from 12.50 to 11.40 kg, £14.30",
    ),
    ("month", "999 call 23.41.", "999 call 23.41."),
    ("quarter", "[[Tiago]] is 14 months old.", "Child F is about 15 months old."),
    ("age", "Seen on 12 May 2013.", "Seen when Child F was about 14 months old."),
    ("age", "by 12 May 2013", "by the time Child F was about 14 months old"),
    ("age", "since 12 May 2011", "since before Child F was born"),
    ("age", "On 12 May 2011 she", "Before Child F was born she"),
)


@pytest.mark.parametrize(("raw", "safe"), BY_MONTH)
def test_dates_by_month(raw: str, safe: str, told: Any) -> None:
    assert told(raw).last == safe


#: Days that have a name; the event is of 4 May 2013. Easter Sunday: 27 March 2016, 31 March 2013.
NAMED: tuple[tuple[str, str], ...] = (
    ("On Good Friday 2016 he fell.", "In March 2016 he fell."),
    ("on Easter Monday 2015", "in April 2015"),
    ("on Mothering Sunday 2016", "in March 2016"),
    ("on Mother’s Day 2016", "in March 2016"),
    ("on Christmas Eve", "in December"),
    ("Boxing Day 2012: rang", "December 2012: rang"),
    ("on New Year's Day", "in January"),
    ("on New Year’s Day 2013", "in January 2013"),
    ("on Bonfire Night 2013", "in November 2013"),
    ("on Fireworks night 2012 he", "in November 2012 he"),
    ("at Halloween 2012", "in October 2012"),
    ("on Hallowe’en", "in October"),
    ("on St David's Day 2013", "in March 2013"),
    ("on Aug BH 2012", "in August 2012"),
    ("on the August bank holiday Monday", "in August"),
    ("on bank holiday Monday 2012", "in 2012"),
    ("on the bank holiday, she", "on [date], she"),
    ("on Eid al-Fitr 2012", "in 2012"),
    ("at Diwali she", "at [date] she"),
    ("On Good Friday he", "In March he"),  # the event tells the year
    ("over Christmas 2012", "in December 2012"),
    ("the week before Christmas she", "around December she"),
    ("a week and a day before Christmas", "around December"),
    ("Christmas presents, Easter eggs", "Christmas presents, Easter eggs"),
    ("the Monday after Bonfire Night 2013", "around November 2013"),
    ("He fell two days after Boxing Day.", "He fell around December."),
    ("On the eve of Good Friday 2016", "Around March 2016"),
    ("mother's day out", "mother's day out"),
    ("on 6-xi-12 and", "in November 2012 and"),
    ("on 6 iv 2012", "in April 2012"),
    ("on 6/XII/2012", "in December 2012"),
    ("2 x 10 mg, 3 v 5", "2 x 10 mg, 3 v 5"),
    ("[[Maria Eid]] rang.", "Person 1 rang."),
    ("[[Maria Eid]] came. [[Eid]] rang.", "Person 1 came. Person 1 rang."),
)


@pytest.mark.parametrize(("raw", "safe"), NAMED)
def test_days_by_name_and_roman_months_by_month(raw: str, safe: str, told: Any) -> None:
    assert told(raw).last == safe


@pytest.mark.parametrize(
    ("dates", "raw", "safe"),
    [
        ("exact", "on Bonfire Night 2012", "on Bonfire Night 2012"),
        ("exact", "on Mothering Sunday 2012", "in March 2012"),  # the month of the child's birth
        ("quarter", "on Bonfire Night 2012", "between October and December 2012"),
        ("year", "on Bonfire Night 2012", "in 2012"),
        ("year", "on Bonfire Night", "on [date]"),
        ("age", "on Eid 2013", "on [date]"),
    ],
)
def test_days_by_name_by_policy(dates: DatePolicy, raw: str, safe: str, told: Any) -> None:
    assert told(raw, policy=Policy(dates=dates)).last == safe


@pytest.mark.parametrize(("dates", "raw", "safe"), BY_POLICY)
def test_dates_by_policy(dates: DatePolicy, raw: str, safe: str, told: Any) -> None:
    assert told(raw, policy=Policy(dates=dates)).last == safe


#: Births and deaths, under the month and under the exact policy.
VITAL: tuple[tuple[str, str], ...] = (
    ("DOB 12/03/2012", "DOB [date]"),
    ("D.O.B: 12.3.12.", "D.O.B: [date]."),
    ("date of birth 12 March 2012", "date of birth [date]"),
    ("[[Tiago]] (12/03/2012)", "Child F ([date of birth])"),
    ("[[Tiago]] was born on 12 March 2012.", "Child F was born in March 2012."),
    ("born 12 March 2012", "born March 2012"),
    ("born in early March 2012", "born in March 2012"),
    ("date of death: 4 May 2013", "date of death: [date]"),
    ("Mr [[Okoro]] born 1.2.92", "Person 1 born [date]"),
    ("[[Tiago]], b. 1 Feb 1992, said", "Child F, b. [date], said"),
    ("[[Tiago]] (born 12 March 2012)", "Child F (born [date])"),
    ("born 1/2/92.", "born [date]."),
    ("[[Tiago]] was born on Mothering Sunday.", "Child F was born on [date]."),
    ("[[Tiago]] died on Boxing Day 2012.", "Child F died in December 2012."),
    ("He died on [[death:4 June 2013]].", "He died in June 2013."),
    ("Due on [[birth:12 March]].", "Due in March."),
)


@pytest.mark.parametrize("dates", ["month", "exact"])
@pytest.mark.parametrize(("raw", "safe"), VITAL)
def test_births_and_deaths_are_no_finer_than_a_month(
    dates: DatePolicy, raw: str, safe: str, told: Any
) -> None:
    assert told(raw, policy=Policy(dates=dates)).last == safe


def test_a_birth_under_a_coarser_policy(told: Any) -> None:
    raw = "[[Tiago]] was born on 12 March 2012."
    assert told(raw, policy=Policy(dates="year")).last == "Child F was born in 2012."


#: (date of the event, raw, safe); the child was born on 12 March 2012.
AGES: tuple[tuple[date, str, str], ...] = (
    (date(2012, 3, 24), "aged 12 days", "aged under one month"),
    (date(2012, 3, 24), "12 days old", "Under one month old"),
    (date(2012, 4, 2), "3 weeks old", "About 1 month old"),
    (date(2012, 5, 7), "8 weeks old", "About 2 months old"),
    (date(2012, 5, 7), "an 8-week-old baby", "a 2-month-old baby"),
    (date(2012, 5, 7), "the eight week old baby", "the 2-month-old baby"),
    (date(2012, 5, 7), "8/52 old", "About 2 months old"),
    (date(2012, 5, 7), "[[Tiago]] (8 weeks) slept", "Child F (about 2 months) slept"),
    (date(2012, 5, 7), "[[Tiago]] (8/52, well)", "Child F (about 2 months, well)"),
    (date(2013, 5, 7), "14m old", "About 14 months old"),
    (date(2016, 3, 13), "She is four today.", "She is about 4 years old."),
    (date(2016, 3, 13), "[[Tiago]], just four, ran.", "Child F, about 4 years old, ran."),
    (date(2016, 3, 13), "The total is 4.", "The total is 4."),
    (date(2012, 5, 7), "at 8 weeks she", "at about 2 months she"),
    (date(2012, 3, 20), "an 8-day-old baby", "a newborn baby"),
    (date(2013, 3, 13), "turned 1 yesterday", "was about 1 year old"),
    (date(2013, 3, 13), "the day after his first birthday", "around his first birthday"),
    (date(2013, 2, 13), "aged 11 months", "aged about 11 months"),
    (date(2014, 3, 1), "aged 1", "aged about 2"),
    (date(2014, 3, 1), "aged 1 year and 11 months", "aged about 2 years"),
    (date(2012, 3, 24), "New birth visit, day 12.", "New birth visit, in the first weeks."),
    (date(2012, 3, 24), "Day 12 visit", "Early visit"),
    (date(2012, 3, 24), "12 days after the birth she", "Soon after the birth she"),
    (date(2012, 3, 13), "the day after his birth", "soon after his birth"),
    (date(2012, 3, 13), "He was born yesterday.", "He was born recently."),
    (date(2012, 3, 24), "12 days postnatal", "In the first weeks"),
    (date(2013, 6, 1), "He died two days later.", "He died soon afterwards."),
    (date(2013, 6, 1), "Died next day.", "Died soon afterwards."),
    (date(2013, 6, 1), "Next day he died.", "Soon afterwards he died."),
    (
        date(2013, 6, 1),
        "Two days later [[Tiago]] was found dead.",
        "Soon afterwards Child F was found dead.",
    ),
    (date(2013, 6, 1), "The following morning she gave birth.", "Soon afterwards she gave birth."),
    (date(2013, 6, 1), "Passed away the following day.", "Passed away soon afterwards."),
    (date(2013, 6, 1), "Next day he rang.", "Next day he rang."),
    (date(2013, 6, 1), "Two days later she rang at 3.40am.", "Two days later she rang at 3.40am."),
    (date(2013, 3, 11), "His birthday is tomorrow.", "His birthday is at about this time."),
    (date(2012, 2, 1), "at 34+2 weeks", "at 34 weeks"),
    # whoever's birth nobody protects, in years, stays
    (date(2013, 5, 4), "a man aged 54", "a man aged 54"),
    (date(2013, 5, 4), "a woman aged 93", "a woman aged over 90"),
    (date(2013, 5, 4), "[[Maria]], aged 24,", "Mother, aged about 24,"),
    (date(2013, 5, 4), "review in 6/52, 2 weeks ago", "review in 6/52, 2 weeks ago"),
    (date(2013, 5, 4), "seen at 8 weeks pregnant", "seen at 8 weeks pregnant"),
)


@pytest.mark.parametrize(("day", "raw", "safe"), AGES)
def test_ages_tell_no_day(day: date, raw: str, safe: str, told: Any) -> None:
    assert told(raw, day=day).last == safe


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("In May 2012 [[Tiago]], then 8 weeks old, was weighed.",
         "In May 2012 Child F, then about 2 months old, was weighed."),
        ("On 2 March 2013 [[Tiago]], just under one year old,",
         "In March 2013 Child F, about 1 year old,"),
        ("[[Tiago]] was 3 weeks old.", "Child F was about 1 month old."),
        ("[[Tiago]] was 12 days old.", "Child F was under one month old."),
    ],
)  # fmt: skip
def test_ages_where_no_event_tells_the_date(raw: str, safe: str, told: Any) -> None:
    assert told(raw, day=None).last == safe


def test_a_month_of_no_event_has_no_year(told: Any) -> None:
    said = told("Her number had been changed in February because of him.", day=None,
                policy=Policy(dates="year"))  # fmt: skip
    assert said.last == "Her number had been changed at some time because of him."


def test_by_quarters_an_age_may_be_either_of_two_years(told: Any) -> None:
    said = told(
        "A [[Tiago]] of 5. A 5-year-old boy, aged 5.",
        policy=Policy(dates="quarter"),
        day=date(2018, 2, 1),
        elsewhere=(),
    ).last
    assert said == "A Child F of 5. A 5-or-6-year-old boy, aged about 5 or 6."


def test_under_exact_dates_no_birthday_is_named(told: Any) -> None:
    told_it = told("On his second birthday he fell.", policy=Policy(dates="exact"))
    assert told_it.last == "On a birthday he fell."


MAY, JUNE = date(2013, 5, 4), date(2013, 6, 9)
#: What stands in the date column.
COLUMN: tuple[tuple[DatePolicy, WrittenDate, str], ...] = (
    ("month", WrittenDate("", MAY, MAY, "day"), "May 2013"),
    ("month", WrittenDate("", MAY, JUNE, "range"), "May to June 2013"),
    ("month", WrittenDate("", date(2012, 12, 3), MAY, "range"), "December 2012 to May 2013"),
    ("month", WrittenDate("Spring 2013", date(2013, 3, 1), date(2013, 5, 31), "season"),
     "Spring 2013"),
    ("month", WrittenDate("early May", date(2013, 5, 1), date(2013, 5, 10), "part-month"),
     "May 2013"),
    ("month", WrittenDate("2011", date(2011, 1, 1), date(2011, 12, 31), "year"), "2011"),
    ("quarter", WrittenDate("2011-12", date(2011, 1, 1), date(2012, 12, 31), "year"),
     "2011 to 2012"),
    ("month", WrittenDate("w/c", date(2013, 4, 29), date(2013, 5, 5), "week"),
     "April to May 2013"),
    ("month", WrittenDate("??", None, None, "undated"), "not dated"),
    ("month", WrittenDate("31/02/13", None, None, "impossible"), "not dated"),
    ("exact", WrittenDate("", MAY, MAY, "day", "14:30"), "4 May 2013"),
    ("exact", WrittenDate("", MAY, JUNE, "range"), "4 May 2013 to 9 June 2013"),
    ("exact", WrittenDate("", date(2012, 3, 24), date(2012, 3, 24), "day"), "March 2012"),
    ("quarter", WrittenDate("", MAY, MAY, "day"), "April to June 2013"),
    ("quarter", WrittenDate("", MAY, date(2013, 9, 1), "range"), "April to September 2013"),
    ("quarter", WrittenDate("", date(2012, 9, 1), MAY, "range"), "July 2012 to June 2013"),
    ("year", WrittenDate("", MAY, MAY, "day"), "2013"),
    ("age", WrittenDate("", MAY, MAY, "day"), "When Child F was about 14 months old"),
)  # fmt: skip


@pytest.mark.parametrize(("dates", "written", "said"), COLUMN)
def test_the_date_column(dates: DatePolicy, written: WrittenDate, said: str) -> None:
    rules = Rules(dates, frozenset({(2012, 3)}), (2012, 3), "Child F")
    assert publish_date(written, rules).value == said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2012, 1, 1), "Before birth"),
        (date(2012, 3, 31), "Under one month"),
        (date(2013, 2, 1), "About 11 months"),
        (date(2013, 3, 1), "About 1 year"),
        (date(2013, 9, 1), "About 18 months"),
        (date(2016, 2, 1), "About 3 years"),
    ],
)
def test_the_age_column(day: date, said: str) -> None:
    rules = Rules("month", lives=(Life("Child F", (2012, 3)),))
    assert publish_age(WrittenDate("", day, day, "day"), rules).value.capitalize() == said
