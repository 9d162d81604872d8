"""Three hundred more dates, written down before the grammar was looked at, grouped by the answer.

Each answer was given from the way British agencies write and from what the grammar promises (as in
test_date_strings), not from what it says. The row above is of Tuesday 14 May 2013.
"""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.chronology.dates import read_date
from pipeline.model import WrittenDate
from tests.chronology.conftest import PERIOD
from tests.chronology.test_date_strings import said

ABOVE = WrittenDate("14/05/13", date(2013, 5, 14), date(2013, 5, 14), "day")

MEANT: dict[str, tuple[str, ...]] = {
    "2013-02-07 day": (
        "7.2.13", "07.02.13.", "7 . 2 . 13", "07/02/ 13", "07 /02/2013", "07-02-13", "07–02–2013",
        "07\u201102\u201113", "7\u00a0February\u00a02013", "7\u00a0Feb\u00a013",
        "7  February   2013", "7Feb13", "07FEB2013", "07-Feb-2013", "7th Feb '13", "7th Feb ’13",
        "Thursday, 7 February 2013", "Thurs 7/2/13", "Thu. 7th Feb. 2013", "Thur 7 Feb 2013",
        "February 7th 2013", "Feb 7, 2013", "February 7, 2013 (Thursday)", "7/2/2013 (Thurs)",
        "the 7th of February 2013", "7th day of February 2013", "seventh of February 2013",
        "20130207", "2013/02/07", "2013.02.07", "07022013", "070213",
    ),
    "2013-02-06 day": ("Weds 6.2.13",),
    "2013-02-05 day": ("Tue 5 Feb 13",),
    "2013-03-21 day": ("Twenty-first March 2013",),
    "2013-05-22 day": (
        "the twenty second of May 2013", "22..05.13", "22,05,13", "22.05,13", "22·05·13",
        "22\\05\\13", "22/05//13", "22/5/13,", "(22/5/13)", "[22.5.13]", "Date: 22/05/2013",
        "DATE 22.05.13", "On 22.05.13", "dated 22/05/2013", "22nd May", "22 May", "Weds 22nd May",
        "22/5", "22.5.", "22 nd May 2013", "22nd.May.2013", "22/May/13", "22 .05. 13",
        "22/05/13 am", "22/05/13 (pm)", "22/05/13 p.m.", "22/05/13 morning", "22/05/13 lunchtime",
        "afternoon of 22/05/13", "22/05/13 8 o'clock", "22/05/13 time not recorded",
        "22/05/13 (time n/k)", "22/05/13 teatime", "22/05/13 after school",
    ),
    "2013-06-01 day": ("First of June 2013",),
    "2013-01-31 day": ("thirty-first of January 2013",),
    "2013-02-07 day @14:30": ("2013-02-07T14:30", "2013-02-07 14:30:00"),
    "2013-05-22 day @14:30": (
        "22/05/2013 @ 1430", "22/05/2013 at 2.30pm", "22/05/13 14.30", "22/05/13 14:30hrs",
        "14:30 on 22 May 2013", "1430hrs 22nd May 2013", "22MAY13/1430", "22/05/13 2.30 p.m.",
        "22/05/2013 14:30:35", "22/05/13 1430 hours", "22.5.13 (14:30)", "22.5.13; 2:30 PM",
        "22.5.13 14h30",
    ),
    "2013-05-22 day @09:05": ("22.05.13 0905 hours", "22.05.13 – 09.05"),
    "2013-05-22 day @09:00": ("22/05/13, 9am", "9am 22/05/13"),
    "2013-05-22 day @12:00": ("22/05/13 12 noon", "22/05/13 midday"),
    "2013-05-22 day @00:00": ("22/05/13 midnight",),
    "2013-05-22 day @00:15": ("22/05/13 12.15am",),
    "2013-05-22 day @12:15": ("22/05/13 12.15pm",),
    "2013-05-22 day @23:59": ("22/05/13 23.59",),
    "2013-05-22 day @14:00-15:30": ("22/05/13 1400-1530", "22/05/13 2pm – 3.30pm"),
    "2013-05-22 day @14:00-15:00": ("22/05/13 2-3pm",),
    "2013-05-22 day @10:00-11:00": ("22/05/13 between 10 and 11am",),
    "2013-05-22 day @15:00": ("22/05/13 approx 3pm", "22/05/13 c. 1500hrs"),
    "2013-05-22 day @10:30 !": ("22/05/13 10:30 & 14:15",),
    "2013-05-22 day !": ("22/05/13 25:00", "Mon 22 May 2013"),
    "2013-05-04 day": ("Late evening 4/5/13", "early hours of 4/5/13"),
    "2013-05-04..2013-05-05 range": (
        "night of 4th/5th May 2013", "night of 4-5 May 2013", "weekend of 4/5 May 2013",
        "weekend of 4 May 2013",
    ),
    "2013-05-03..2013-05-05 range": (
        "3-5/5/13", "3rd-5th May 13", "3 to 5 May 2013", "3rd, 4th and 5th May 2013",
        "3 & 5 May 2013", "3/5/13 & 5/5/13", "3.5.13 – 5.5.13", "3/5 - 5/5/13",
        "from 3/5/13 to 5/5/13", "from 3 May until 5 May 2013", "between 3rd and 5th May 2013",
        "3—5 May 2013", "3rd May 2013 to 5th May 2013 inclusive", "3rd thru 5th May 2013",
    ),
    "2013-05-03..2013-05-04 range": ("3/5/13 and 4/5/13",),
    "2013-04-29..2013-05-03 range": (
        "Between 29.4.13 and 3.5.13", "29 April - 3 May 2013", "29/4-3/5/13",
        "Mon 29 April to Fri 3 May",
    ),
    "2012-12-30..2013-01-02 range": (
        "30 Dec 2012 – 2 Jan 2013", "30 Dec – 2 Jan 2013", "30/12/12-2/1/13",
    ),
    "2013-06-03..2013-06-05 range": (
        "Mon 3rd – Weds 5th June", "Monday 3 June to Wednesday 5 June 2013",
    ),
    "2013-05-03..2013-05-05 range !": ("Mon 3rd – Weds 5th May",),
    "2013-05-03..2013-05-05 uncertain !": ("5-3 May 2013", "5/5/13 – 3/5/13"),
    "2013-05-03..2013-05-04 uncertain !": ("3/5/13 or 4/5/13", "3rd or 4th May 2013"),
    "2013-01-01..2013-03-31 range": ("Jan – March 2013", "January to March 2013"),
    "2012-11-01..2013-01-31 range": ("Nov 2012 - Jan 2013",),
    "2012-01-01..2013-12-31 range": ("2012 - 2013",),
    "2012-04-01..2013-08-31 year": ("2012/13", "2012-13"),
    "2013-05-01..- uncertain": ("01/05/13 onwards", "since 1 May 2013", "from 1/5/13"),
    "-..2013-05-03 uncertain": (
        "until 3/5/13", "by 3/5/13", "on or before 3/5/13", "no later than 3/5/13",
        "up to 3 May 2013",
    ),
    "-..2013-05-02 uncertain": ("prior to 3/5/13", "before 3rd May 2013"),
    "2013-05-04..- uncertain": ("after 3/5/13",),
    "2013-05-03..- uncertain": ("not before 3/5/13",),
    "2013-04-29..2013-05-05 week": (
        "w/e 5/5/13", "W/C 29/04/13", "wc 29 April 2013", "w.c. 29.4.13",
        "wk commencing 29 April 2013", "week beginning 29/4/13", "w/b 29.04.13",
        "week of 29 April 2013", "week ending 5 May 2013", "wk ending 05.05.13",
        "W/e Sun 5th May",
    ),
    "2013-04-27..2013-05-03 week": ("w/e 3.5.13",),
    "2013-05-01..2013-05-10 part-month": (
        "first week of May 2013", "early May 2013", "beginning of May", "start of May 2013",
    ),
    "2013-05-21..2013-05-31 part-month": (
        "last week in May 2013", "end of May 2013", "late May 13",
    ),
    "2013-05-01..2013-05-31 uncertain !": ("2nd week May 2013",),
    "2013-05-01..2013-05-31 month": (
        "May '13", "May-13", "05/13", "5.2013", "May 2013", "during May 2013", "in May",
        "MAY/2013", "month of May 2013", "May 13", "??/05/2013", "xx/05/13", "--/05/2013",
        "?/5/13", "?? May 2013", "00/05/2013",
    ),
    "2013-05-01..2013-05-31 uncertain": ("sometime in May 2013",),
    "2012-09-01..2012-09-30 month": ("Sept 12", "Sept. 2012"),
    "2013-05-11..2013-05-20 part-month": ("Mid-May 2013", "middle of May 2013"),
    "2013-05-16..2013-05-31 part-month": ("second half of May 2013",),
    "2013-05-01..2013-05-15 part-month": ("1st half of May 2013",),
    "2013-01-01..2013-04-30 season": ("early 2013", "Spring Term 2013"),
    "2012-09-01..2012-12-31 season": ("late 2012", "Autumn term 2012"),
    "2013-05-01..2013-08-31 season": ("mid 2013",),
    "2013-06-01..2013-08-31 season": ("Summer 2013",),
    "2013-07-15..2013-09-10 season": (
        "Summer hols", "summer holidays 2013", "school summer hols '13",
    ),
    "2013-02-06..2013-02-28 season": (
        "half term Feb 13", "Feb half-term 2013", "half-term week Feb 2013",
    ),
    "2012-10-12..2012-11-06 season": ("October half term",),
    "2013-03-10..2013-04-21 season": ("Easter hols 2013",),
    "2012-12-24..2012-12-26 season": ("Xmas 2012",),
    "2012-12-25 day": ("Christmas Day 2012",),
    "2012-12-26 day": ("Boxing Day",),
    "2012-12-31 day": ("New Year's Eve 2012", "NYE 2012"),
    "2013-03-29 day": ("Good Friday 2013",),
    "2013-04-01 day": ("Easter Monday",),
    "2013-03-31 day": ("Easter Sunday 2013",),
    "2013-05-27 day": ("Spring bank holiday 2013",),
    "2013-05-06 day": ("May Day bank holiday 2013",),
    "2013-08-26 day": ("August bank holiday 2013", "Aug Bank Hol Monday"),
    "2012-11-05 day": ("Bonfire Night 2012",),
    "2012-10-31 day": ("Halloween 2012",),
    "2013-02-12 day": ("Shrove Tuesday 2013",),
    "2013-03-10 day": ("Mothers' Day 2013",),
    "2013-05-14 day": (
        "same day", "Same date", "As above", "ditto", "\"", "''", "〃", "”", "do.", "- \" -",
        "-do-", "later that day", "later same day", "S/D", "that evening", "later same evening",
    ),
    "2013-05-14 day @14:30": ("same day 1430",),
    "2013-05-14 day @15:00": ("Same day @ 3pm",),
    "2013-05-15 day": (
        "next day", "following day", "the day after", "1 day later", "The Next Day",
        "the next morning",
    ),
    "2013-05-16 day": ("2 days later", "two days later", "the Thursday of that week"),
    "2013-05-24 day": ("10 days later",),
    "2013-05-18..2013-05-24 uncertain": ("a week later", "1 wk later"),
    "2013-05-25..2013-05-31 uncertain": ("a fortnight later",),
    "2013-06-01..2013-06-07 uncertain": ("three weeks later",),
    "2013-05-13 day": ("previous day", "the day before"),
    "2013-05-20 day": ("the following Monday",),
    "2013-05-21 day": ("following Tuesday",),
    "2013-05-17 day": ("next Friday",),
    "2013-05-20..2013-05-26 week": ("the following week",),
    "2013-05-14..2013-05-19 uncertain": ("later that week",),
    "2013-05-15..2013-05-21 uncertain": ("a few days later",),
    "2013-05-22 uncertain": (
        "?22.05.13", "22.05.13?", "22.05.13 (?)", "22/05/13 (approx)", "approx 22/05/13",
        "circa 22/5/13", "c. 22 May 2013", "c22/05/13", "about 22 May 2013", "around 22/05/13",
        "on or about 22nd May 2013", "22/05/13 or thereabouts", "believed to be 22/05/13",
        "possibly 22/05/13", "22/05/13 TBC", "22/05/13 (date unclear)", "?? 22 May 2013",
        "22nd May 2013 (est.)",
    ),
    "2012-01-01..2012-12-31 uncertain": ("00/00/2012", "??/??/2012"),
    "- impossible !": (
        "31st June", "31/06/2013", "29 Feb 2013", "30.02.13", "13/13/13", "32/05/13",
        "05/22/2013", "31 April - 2 May 2013", "32nd May 2013",
    ),
    "2013-02-07 day !": ("Sunday 7/2/13",),
    "- undated !": ("22/05/20013",),
    "- undated": (
        "", "-", "–", "n/k", "N/K", "NK", "not known", "unknown", "undated", "no date", "n/a",
        "not recorded", "date not recorded", "TBC", "?", "??/??/??", "N/R", "date unknown",
        "Not stated", "illegible", "Date n/k", "no date given", "(undated)",
    ),
    "2000-02-14 day": ("14/02/00",),
    "1999-01-01 day": ("1.1.99",),
    "1968-05-22 day": ("22/5/68",),
}  # fmt: skip
STRINGS = [(text, answer) for answer, texts in MEANT.items() for text in texts]


@pytest.mark.parametrize(("text", "answer"), STRINGS, ids=[repr(text) for text, _ in STRINGS])
def test_what_is_written_is_read(text: str, answer: str) -> None:
    written = read_date(text, PERIOD, ABOVE)
    assert (said(written), written.as_written) == (answer, text)
