"""Ages in the field's words."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.chronology.ages import age_on

BORN = date(2012, 2, 29)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2011, 1, 1), ""), (date(2012, 1, 1), "unborn"), (date(2012, 2, 29), "0 days"),
        (date(2012, 3, 1), "1 day"), (date(2012, 3, 13), "13 days"),
        (date(2012, 3, 14), "2 weeks"), (date(2012, 4, 25), "8 weeks"),
        (date(2012, 6, 19), "15 weeks"), (date(2012, 6, 20), "3 months"),
        (date(2013, 2, 28), "11 months"), (date(2013, 3, 1), "12 months"),
        (date(2014, 2, 28), "23 months"), (date(2014, 3, 1), "2 years"),
        (date(2014, 6, 15), "2 years 3 months"), (date(2030, 3, 1), "18 years"),
        (date(2050, 1, 1), "37 years"),
    ],
)  # fmt: skip
def test_age(day: date, words: str) -> None:
    assert age_on(BORN, day) == words
