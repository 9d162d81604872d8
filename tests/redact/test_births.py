"""What a sentence of a birth, a birthday, an age or a death may say, and what is none of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from pipeline.model import Identity, Policy
from pipeline.redact.counts import span_of

FAMILY = (
    Identity("P1", "person", "subject", "Kaja Brandt", ("KayKay",), date(2009, 5, 9), "Child F"),
    Identity("P2", "person", "mother", "Mona Brandt", (), date(1988, 2, 22), "Mother"),
    Identity("P3", "person", "brother", "Emrys Brandt", (), date(2011, 1, 15), "Sibling"),
)
KAJA = "[[Kaja=P1]]"

#: (date of the event, raw, safe), month by month.
SAYS: tuple[tuple[str, str, str], ...] = (
    # birthdays
    ("2013-05-09", f"The ninth of this month is {KAJA}'s birthday.",
     "At about this time is Child F's birthday."),
    ("2013-05-20", "Her birthday was eleven days ago.", "Her birthday was at about this time."),
    ("2013-05-07", "Her birthday is on Thursday.", "Her birthday is at about this time."),
    ("2013-05-09", "It is her birthday today.", "It is her birthday at about this time."),
    ("2013-05-08", "The day before her birthday she fell.", "Around her birthday she fell."),
    ("2011-05-10", "the day after her second birthday", "around her second birthday"),
    ("2013-05-14", f"Party was last Saturday, two days after {KAJA}'s birthday.",
     "Party was at about this time, around Child F's birthday."),
    ("2013-07-09", "exactly two months after the fourth birthday", "around the fourth birthday"),
    ("2013-05-06", "three days short of her birthday", "around her birthday"),
    ("2013-05-11", "Birthday party on Saturday at 14:00, at home.",
     "Birthday party at about this time, at home."),
    # ages that are finer than a month
    ("2013-02-02", f"{KAJA} was 44 months and 24 days at this contact.",
     "Child F was about 3 years old at this contact."),
    ("2013-05-10", f"{KAJA}, 4 years and 1 day, was weighed.",
     "Child F, about 4 years old, was weighed."),
    ("2013-05-10", "48/12 + 1/7.", "About 4 years."),
    ("2013-05-11", f"{KAJA} aged 4y 2d.", "Child F aged about 4 years."),
    ("2013-05-23", f"{KAJA} is 1,475 days old.", "Child F is about 4 years old."),
    ("2013-05-23", f"{KAJA}, almost 4, was weighed.", "Child F, about 4 years old, was weighed."),
    ("2013-05-23", f"6. The voice of {KAJA}\n4.1 The child was heard.",
     "6. The voice of Child F\n4.1 The child was heard."),
    ("2013-05-23", f"{KAJA} is 209 weeks old.", "Child F is about 4 years old."),
    ("2012-11-09", f"{KAJA} is three and a half to the day.", "Child F is about 3 years old."),
    ("2013-05-09", f"{KAJA} is exactly four.", "Child F is about 4 years old."),
    ("2013-05-09", "Age 4 today.", "Age about 4 years."),
    ("2013-01-16", "[[Emrys=P3]] was two yesterday.", "Sibling was about 2 years old."),
    ("2013-05-06", f"{KAJA} three on this visit.", "Child F about 4 years old on this visit."),
    ("2013-05-06", "Child three on this visit.", "Child about 4 years old on this visit."),
    ("2009-12-09", "Child 7/12. At 7/12 she sat.",
     "Child about 7 months old. At about 7 months she sat."),
    ("2009-05-30", "3/52 old", "Under one month old"),
    ("2009-05-21", "born at 38+4 weeks, now 12/7 old", "born at 38 weeks, now under one month old"),
    ("2009-05-30", "Twenty-one days old.", "Under one month old."),
    ("2013-03-22", "[[Mother=P2]] is 25 years and one month old today.",
     "Mother is about 25 years old."),
    # turning
    ("2013-05-01", f"{KAJA} will be four a week tomorrow.", "Child F is about 4 years old."),
    ("2013-04-05", f"{KAJA} will be four in five weeks minus a day.",
     "Child F is about 3 years old."),
    ("2012-05-12", f"{KAJA} turned 3 last Tuesday.", "Child F was about 3 years old."),
    ("2013-05-06", "Seen; [[KayKay=P1]] turns 4 on Thursday.",
     "Seen; Child F is about 4 years old."),
    ("2012-01-13", "Two days before he turned one he walked.",
     "When he was about 1 year old he walked."),
    # the first weeks
    ("2009-05-19", "Day 10 primary birth visit.", "Early primary birth visit."),
    ("2009-05-20", "Primary visit at 11 days.", "Primary visit in the first month."),
    ("2009-05-14", "Heel prick day 5.", "Heel prick in the first weeks."),
    ("2009-05-14", "Guthrie test on day 5.", "Guthrie test in the first weeks."),
    ("2009-05-10", "Discharged at one day of age.", "Discharged in the first month."),
    ("2009-06-20", "6 week check at exactly six weeks.", "6 week check at about 1 month."),
    ("2009-05-23", "Corrected age 2/52.", "Corrected age given."),
    ("2009-05-23", "2/52 corrected age.", "Corrected age given."),
    # births and deaths
    ("2009-05-09", f"{KAJA} born at 03:14 at the hospital, Saturday.",
     "Child F born at the hospital."),
    ("2009-05-09", "Baby born (Saturday, 03:14), well.", "Baby born, well."),
    ("2009-05-09", "Saturday 03:14: baby born.", "At about this time: baby born."),
    ("2009-05-09", "Born at home. Saturday, 03:14.", "Born at home. At about this time."),
    ("2009-05-10", "Yesterday she gave birth.", "Recently she gave birth."),
    ("2009-05-10", "The birth was on Saturday.", "The birth was at about this time."),
    ("2009-05-10", "His due date was the 9th.", "His due date was at about this time."),
    ("2009-05-10", "Born two days early.", "Born early."),
    ("2013-08-01", f"In the early hours of a Sunday in August 2013 {KAJA} stopped breathing.",
     "At some time in August 2013 Child F stopped breathing."),
    ("2013-08-01", "He died at 03:40 on Sunday 11 August 2013.", "He died in August 2013."),
    ("2013-08-01", "He died on a Sunday in August.", "He died at some time in August."),
    # ages in prose, with "of", and ranges
    ("2009-06-13", "A baby of five weeks cannot roll.", "A baby of about 1 month cannot roll."),
    ("2009-07-13", "The man before him had a daughter of nine weeks.",
     "The man before him had a daughter of about 2 months."),
    ("2009-05-20", "a baby of eleven days", "a baby under one month old"),
    ("2013-05-06", "A girl of three who says so is believed.",
     "A girl of about 4 years who says so is believed."),
    ("2009-06-20", "The five week baby slept.", "The 1-month-old baby slept."),
    ("2009-06-20", "The baby was five to six weeks old.", "The baby was about 1 month old."),
    ("2013-05-10", f"{KAJA} was 4 the day before the meeting.", "Child F was about 4 years old."),
    ("2013-05-10", f"{KAJA} was 4 on the day of the meeting.", "Child F was about 4 years old."),
    ("2013-05-10", "She had a cake for her 4th on Tuesday.",
     "She had a cake for her 4th at about this time."),
    ("2013-05-10", "Fifteen days before she would have been four, the stone was set.",
     "At about the time she would have been about 4 years old, the stone was set."),
    ("2013-05-10", "He died in his chair, nine days before he would have turned 84.",
     "He died in his chair, at about the time he would have been about 84 years old."),
    ("2013-05-10", f"{KAJA} would have been 4 last Thursday.",
     "Child F would have been about 4 years old."),
    ("2013-05-10", "She was two days short of four.", "She was about 4 years old."),
    # what came before a birth or a death is not said to come after it
    ("2013-05-10", "His first child had been born the day before.",
     "His first child had been born shortly before."),
    ("2013-05-10", "In 2012, a year almost to the day before she died, he wrote.",
     "In 2012, some time before she died, he wrote."),
    ("2013-05-10", "Six years after his death she moved.", "Some time after his death she moved."),
    ("2013-05-10", "In the week that her aunt died and nine weeks after his stroke he moved.",
     "In the week that her aunt died and soon after his stroke he moved."),
    ("2009-06-20", "A naming ceremony on the eighth day, at the chapel.",
     "A naming ceremony, at the chapel."),
    ("2013-08-12", "He died in hospital on the 11th of August 2013.",
     "He died in hospital in August 2013."),
    ("2013-08-12", "He died in hospital on 11th August 2013.",
     "He died in hospital in August 2013."),
    ("2013-05-10", "He died three days earlier.", "He died shortly before."),
    # clock times of a death, with or without a word before them
    ("2013-05-10", "Resuscitation stopped 04.40.", "Resuscitation stopped."),
    ("2013-05-10", "CPR stopped at 0440, family told.", "CPR stopped, family told."),
    ("2013-05-10", "Life extinct 04.40 by the doctor.", "Life extinct by the doctor."),
    ("2013-05-10", "She was pronounced dead at twenty to five.", "She was pronounced dead."),
    # nothing of the kind
    ("2013-05-10", "Three rib fractures, two to four weeks old.",
     "Three rib fractures, two to four weeks old."),
    ("2013-05-10", "The bruises were thought to be 2-4 days old.",
     "The bruises were thought to be 2-4 days old."),
    ("2013-05-10", "A worker of eleven months' standing. A family of five. A son of two nations.",
     "A worker of eleven months' standing. A family of five. A son of two nations."),
    ("2013-05-10", "The six week baby clinic. Her 4th visit on Tuesday.",
     "The six week baby clinic. Her 4th visit on Tuesday."),
    ("2013-05-10", "Mother said on Tuesday at 14:30 that he hit her.",
     "Mother said on Tuesday at 14:30 that he hit her."),
    ("2009-06-01", "7/7 antibiotics, 7/12 bottles, for eleven days, day 3 of antibiotics.",
     "7/7 antibiotics, 7/12 bottles, for eleven days, day 3 of antibiotics."),
    ("2013-05-10", f"{KAJA}'s dose is 4 today.", "Child F's dose is 4 today."),
    ("2013-05-10", "Rent will be £4 tomorrow. There will be four visits a week tomorrow.",
     "Rent will be £4 tomorrow. There will be four visits a week tomorrow."),
    ("2013-05-10", "Seen 3 days ago, stayed for two weeks, lives here for 4 years.",
     "Seen 3 days ago, stayed for two weeks, lives here for 4 years."),
    ("2013-05-10", "Day 2 of the hearing. Trial, day 4.", "Day 2 of the hearing. Trial, day 4."),
    ("2013-05-10", "Seen with 3 on Tuesday; review in 6/52.",
     "Seen with 3 on Tuesday; review in 6/52."),
    ("2009-05-10", "Born weighing 3.14 kg, in hospital for eleven days.",
     "Born weighing 3.14 kg, in hospital for eleven days."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "raw", "safe"), SAYS)
def test_a_sentence_of_a_birth_or_an_age_says_no_day(
    day: str, raw: str, safe: str, told: Any
) -> None:
    case = told(raw, register=FAMILY, day=date.fromisoformat(day), elsewhere=())
    assert case.last == safe


@pytest.mark.parametrize(
    "raw",
    ["New birth visit.", "Primary visit.", "NBV today", "Heel prick done.", "Guthrie test",
     "Born 3 days ago.", "Born on Saturday.", "Baby 9/7 old"],
)  # fmt: skip
def test_visits_that_practice_fixes_to_a_day_make_exact_dates_months(raw: str, told: Any) -> None:
    """The visit is of another month than the birth, whose own month is protected anyway."""
    case = told(
        raw,
        f"Seen on {'8 June 2009'}.",
        register=FAMILY,
        day=date(2009, 6, 8),
        elsewhere=(),
        policy=Policy(dates="exact"),
    )
    assert case.last == "Seen in June 2009."


@pytest.mark.parametrize(
    ("written", "days", "unit"),
    [
        ("12 days", 12, "d"),
        ("1,475 days", 1475, "d"),
        ("4y 2d", 1463, "y"),
        ("48/12 + 1/7", 1462, "m"),
        ("three weeks and two days", 23, "w"),
        ("twenty-one days", 21, "d"),
        ("a fortnight", 14, "f"),
        ("3/52", 21, "w"),
        ("two and a half years", 913, "y"),
        ("a hundred days", 100, "d"),
    ],
)
def test_counts_are_read(written: str, days: int, unit: str) -> None:
    length, first = span_of(written)
    assert (length.days, first) == (days, unit)
