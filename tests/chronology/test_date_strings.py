"""How agencies write dates, and what each can mean: written from the field's habits, not the code.

One line each: what is written => first day[..last day] precision [@time] [! if it is reported].
"-" stands for an open or unknown end. The review period is 1 September 2012 to 30 September 2013,
the row above is of Monday 20 May 2013.
"""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.chronology.dates import read_date, read_time
from pipeline.model import Period, WrittenDate

PERIOD = Period(date(2012, 9, 1), date(2013, 9, 30))
ABOVE = WrittenDate("20/05/13", date(2013, 5, 20), date(2013, 5, 20), "day")

FIGURES = """
22.05.13 => 2013-05-22 day
22/05/13 => 2013-05-22 day
22-05-13 => 2013-05-22 day
22/5/2013 => 2013-05-22 day
22.5.2013 => 2013-05-22 day
22 05 2013 => 2013-05-22 day
22 05 13 => 2013-05-22 day
22/05.13 => 2013-05-22 day
22.05/13 => 2013-05-22 day
22-05/2013 => 2013-05-22 day
22/ 05/ 2013 => 2013-05-22 day
22 / 05 / 2013 => 2013-05-22 day
22.05.13. => 2013-05-22 day
(22.05.13) => 2013-05-22 day
22\\05\\13 => 2013-05-22 day
22/05/’13 => 2013-05-22 day
22–05–2013 => 2013-05-22 day
22‑05‑2013 => 2013-05-22 day
22⁄05⁄2013 => 2013-05-22 day
2013-05-22 => 2013-05-22 day
2013/05/22 => 2013-05-22 day
2013.05.22 => 2013-05-22 day
20130522 => 2013-05-22 day
22052013 => 2013-05-22 day
220513 => 2013-05-22 day
1.1.13 => 2013-01-01 day
01/01/2013 => 2013-01-01 day
05/06/13 => 2013-06-05 day
12.11.12 => 2012-11-12 day
29/02/2012 => 2012-02-29 day
31/12/12 => 2012-12-31 day
Date: 22/05/13 => 2013-05-22 day
22/05/13; => 2013-05-22 day
22/05/13: => 2013-05-22 day
"""

WORDS = """
22 May 2013 => 2013-05-22 day
22nd May 2013 => 2013-05-22 day
22nd of May 2013 => 2013-05-22 day
the 22nd of May 2013 => 2013-05-22 day
22 nd May 2013 => 2013-05-22 day
22-may-13 => 2013-05-22 day
22-May-2013 => 2013-05-22 day
22 MAY 2013 => 2013-05-22 day
22May2013 => 2013-05-22 day
22may13 => 2013-05-22 day
22.May.13 => 2013-05-22 day
22/May/2013 => 2013-05-22 day
22 May, 2013 => 2013-05-22 day
22 May '13 => 2013-05-22 day
22 May ’13 => 2013-05-22 day
22 May 13 => 2013-05-22 day
May 22, 2013 => 2013-05-22 day
May 22nd 2013 => 2013-05-22 day
May 22nd, 2013 => 2013-05-22 day
2013 May 22 => 2013-05-22 day
1st Sept 2012 => 2012-09-01 day
1 Sep 2012 => 2012-09-01 day
3rd October 2012 => 2012-10-03 day
2nd Feb. 2013 => 2013-02-02 day
4 Febuary 2013 => 2013-02-04 day
7 Janurary 2013 => 2013-01-07 day
11th Decemeber 2012 => 2012-12-11 day
on 22 May 2013 => 2013-05-22 day
On 22/05/13 => 2013-05-22 day
"""

WEEKDAYS = """
Wednesday 22 May 2013 => 2013-05-22 day
Wed 22 May 2013 => 2013-05-22 day
Weds 22nd May 2013 => 2013-05-22 day
Wed. 22.05.13 => 2013-05-22 day
Wednesday, 22 May 2013 => 2013-05-22 day
Wednesday 22nd of May => 2013-05-22 day
22/05/13 Wed => 2013-05-22 day
22/05/2013 (Wednesday) => 2013-05-22 day
WED 22/05/13 => 2013-05-22 day
Thurs 23/05/13 => 2013-05-23 day
Tues 22 May 2013 => 2013-05-22 day !
Monday 22/05/13 => 2013-05-22 day !
Sunday 1 September 2013 => 2013-09-01 day
Saturday 1st September => 2012-09-01 day
Sunday 1st September => 2013-09-01 day
"""

YEARS_LEFT_OUT = """
22 May => 2013-05-22 day
22nd May => 2013-05-22 day
May 22 => 2013-05-22 day
22/5 => 2013-05-22 day
22/05 => 2013-05-22 day
22.05. => 2013-05-22 day
Wed 22 May => 2013-05-22 day
Tues 22 May => 2013-05-22 day !
22.5 => 2013-05-22 day
1 Jan => 2013-01-01 day
31 Dec => 2012-12-31 day
May => 2013-05-01..2013-05-31 month
in June => 2013-06-01..2013-06-30 month
22nd => 2013-05-01..2013-05-31 uncertain !
29 Feb => - uncertain !
30 Feb => - impossible !
"""

COARSE = """
May 2013 => 2013-05-01..2013-05-31 month
May, 2013 => 2013-05-01..2013-05-31 month
May-13 => 2013-05-01..2013-05-31 month
May 13 => 2013-05-01..2013-05-31 month
May '13 => 2013-05-01..2013-05-31 month
Sept. 2012 => 2012-09-01..2012-09-30 month
in May 2013 => 2013-05-01..2013-05-31 month
during May 2013 => 2013-05-01..2013-05-31 month
within May 2013 => 2013-05-01..2013-05-31 month
the month of May 2013 => 2013-05-01..2013-05-31 month
05/2013 => 2013-05-01..2013-05-31 month
05.2013 => 2013-05-01..2013-05-31 month
5/2013 => 2013-05-01..2013-05-31 month
2013-05 => 2013-05-01..2013-05-31 month
05/13 => 2013-05-01..2013-05-31 month
??/05/13 => 2013-05-01..2013-05-31 month
?/05/2013 => 2013-05-01..2013-05-31 month
xx/05/2013 => 2013-05-01..2013-05-31 month
XX.05.13 => 2013-05-01..2013-05-31 month
--/05/13 => 2013-05-01..2013-05-31 month
00/05/2013 => 2013-05-01..2013-05-31 month
?? May 2013 => 2013-05-01..2013-05-31 month
Feb 2012 => 2012-02-01..2012-02-29 month
2013 => 2013-01-01..2013-12-31 year
in 2011 => 2011-01-01..2011-12-31 year
1987 => 1987-01-01..1987-12-31 year
the year 2012 => 2012-01-01..2012-12-31 year
2012/13 => 2012-04-01..2013-08-31 year
2012/2013 => 2012-04-01..2013-08-31 year
2012-13 => 2012-04-01..2013-08-31 year
2012–13 => 2012-04-01..2013-08-31 year
FY 2012/13 => 2012-04-01..2013-03-31 year
financial year 2012/13 => 2012-04-01..2013-03-31 year
academic year 2012/13 => 2012-09-01..2013-08-31 year
school year 2012-13 => 2012-09-01..2013-08-31 year
22/??/2013 => 2013-01-01..2013-12-31 uncertain
xx/xx/2013 => 2013-01-01..2013-12-31 uncertain
"""

PARTS_OF_MONTHS = """
early May 2013 => 2013-05-01..2013-05-10 part-month
Early May => 2013-05-01..2013-05-10 part-month
start of May 2013 => 2013-05-01..2013-05-10 part-month
beginning of May 2013 => 2013-05-01..2013-05-10 part-month
the beginning of May 2013 => 2013-05-01..2013-05-10 part-month
mid May 2013 => 2013-05-11..2013-05-20 part-month
mid-May 2013 => 2013-05-11..2013-05-20 part-month
middle of May 2013 => 2013-05-11..2013-05-20 part-month
Mid February 2013 => 2013-02-11..2013-02-20 part-month
late May 2013 => 2013-05-21..2013-05-31 part-month
end of May 2013 => 2013-05-21..2013-05-31 part-month
End May 2013 => 2013-05-21..2013-05-31 part-month
end of February 2013 => 2013-02-21..2013-02-28 part-month
latter part of May 2013 => 2013-05-21..2013-05-31 part-month
early 2013 => 2013-01-01..2013-04-30 season
beginning of 2013 => 2013-01-01..2013-04-30 season
mid 2013 => 2013-05-01..2013-08-31 season
mid-2013 => 2013-05-01..2013-08-31 season
late 2012 => 2012-09-01..2012-12-31 season
end of 2012 => 2012-09-01..2012-12-31 season
"""

SEASONS = """
spring 2013 => 2013-03-01..2013-05-31 season
Spring of 2013 => 2013-03-01..2013-05-31 season
summer 2013 => 2013-06-01..2013-08-31 season
Autumn 2012 => 2012-09-01..2012-11-30 season
winter 2012/13 => 2012-12-01..2013-02-28 season
winter 2012 => 2011-12-01..2013-02-28 uncertain !
summer => 2013-06-01..2013-08-31 season
autumn term 2012 => 2012-09-01..2012-12-31 season
Spring Term 2013 => 2013-01-01..2013-04-30 season
summer term => 2013-04-01..2013-07-31 season
summer holidays 2013 => 2013-07-15..2013-09-10 season
school summer holidays 2013 => 2013-07-15..2013-09-10 season
six week holidays 2013 => 2013-07-15..2013-09-10 season
Easter holidays 2013 => 2013-03-10..2013-04-21 season
Christmas holidays 2012 => 2012-12-14..2013-01-09 season
Christmas holidays => 2012-12-14..2013-01-09 season
October half term 2012 => 2012-10-12..2012-11-06 season
February half-term 2013 => 2013-02-06..2013-02-28 season
May half term => 2013-05-22..2013-06-07 season
Christmas => 2012-12-24..2012-12-26 season
Xmas 2012 => 2012-12-24..2012-12-26 season
over Christmas 2012 => 2012-12-24..2012-12-26 season
Christmas Eve => 2012-12-24 day
Christmas Day 2012 => 2012-12-25 day
Boxing Day 2012 => 2012-12-26 day
New Year's Eve 2012 => 2012-12-31 day
New Year’s Day 2013 => 2013-01-01 day
New Year 2013 => 2012-12-31..2013-01-02 season
Good Friday => 2013-03-29 day
Good Friday 2012 => 2012-04-06 day
Ash Wednesday 2013 => 2013-02-13 day
Palm Sunday 2013 => 2013-03-24 day
Ascension Day 2013 => 2013-05-09 day
Whit Monday 2013 => 2013-05-20 day
Easter Sunday 2013 => 2013-03-31 day
Easter Monday 2013 => 2013-04-01 day
Easter 2013 => 2013-03-29..2013-04-01 season
Easter weekend 2013 => 2013-03-29..2013-04-01 season
Early May bank holiday 2013 => 2013-05-06 day
May Day bank holiday 2013 => 2013-05-06 day
spring bank holiday 2013 => 2013-05-27 day
August bank holiday 2013 => 2013-08-26 day
August Bank Holiday Monday => 2013-08-26 day
May bank holiday 2013 => 2013-05-06..2013-05-27 uncertain !
Halloween 2012 => 2012-10-31 day
Bonfire Night => 2012-11-05 day
Q1 2013 => 2013-01-01..2013-03-31 season
"""

WEEKS = """
w/c 20/05/13 => 2013-05-20..2013-05-26 week
w/c 20.5.13 => 2013-05-20..2013-05-26 week
W/C 20 May => 2013-05-20..2013-05-26 week
wc 20/05/2013 => 2013-05-20..2013-05-26 week
w/b 20/05/13 => 2013-05-20..2013-05-26 week
week commencing 20 May 2013 => 2013-05-20..2013-05-26 week
Week commencing: 20/05/13 => 2013-05-20..2013-05-26 week
week beginning 20th May 2013 => 2013-05-20..2013-05-26 week
week of 20 May 2013 => 2013-05-20..2013-05-26 week
w/e 26/05/13 => 2013-05-20..2013-05-26 week
week ending 26 May 2013 => 2013-05-20..2013-05-26 week
w/c Monday 20 May 2013 => 2013-05-20..2013-05-26 week
weekend of 25/26 May 2013 => 2013-05-25..2013-05-26 range
weekend of 25 May 2013 => 2013-05-25..2013-05-26 range
"""

RANGES = """
3-5 May => 2013-05-03..2013-05-05 range
3-5 May 2013 => 2013-05-03..2013-05-05 range
3–5 May 2013 => 2013-05-03..2013-05-05 range
3 - 5 May 2013 => 2013-05-03..2013-05-05 range
3rd-5th May 2013 => 2013-05-03..2013-05-05 range
3rd to 5th May 2013 => 2013-05-03..2013-05-05 range
3rd and 5th May 2013 => 2013-05-03..2013-05-05 range
3 & 5 May 2013 => 2013-05-03..2013-05-05 range
3/4 May 2013 => 2013-05-03..2013-05-04 range
3, 4 and 5 May 2013 => 2013-05-03..2013-05-05 range
29/4–3/5/13 => 2013-04-29..2013-05-03 range
29/04/13-03/05/13 => 2013-04-29..2013-05-03 range
29.04.13 - 03.05.13 => 2013-04-29..2013-05-03 range
29/04/13 to 03/05/13 => 2013-04-29..2013-05-03 range
29/04/2013 – 03/05/2013 => 2013-04-29..2013-05-03 range
29/04/2013 until 03/05/2013 => 2013-04-29..2013-05-03 range
from 29/04/13 to 03/05/13 => 2013-04-29..2013-05-03 range
29-30/04/13 => 2013-04-29..2013-04-30 range
29-30.04.2013 => 2013-04-29..2013-04-30 range
12 May to 3 June 2013 => 2013-05-12..2013-06-03 range
12 May - 3 June 2013 => 2013-05-12..2013-06-03 range
12th May until 3rd June 2013 => 2013-05-12..2013-06-03 range
between 12 May and 3 June 2013 => 2013-05-12..2013-06-03 range
between 12/05/13 and 03/06/13 => 2013-05-12..2013-06-03 range
between 3rd and 5th May 2013 => 2013-05-03..2013-05-05 range
28 Dec 2012 - 3 Jan 2013 => 2012-12-28..2013-01-03 range
28 Dec to 3 Jan 2013 => 2012-12-28..2013-01-03 range
29/12 – 3/1/13 => 2012-12-29..2013-01-03 range
May-June 2013 => 2013-05-01..2013-06-30 range
May/June 2013 => 2013-05-01..2013-06-30 range
May to July 2013 => 2013-05-01..2013-07-31 range
May and June 2013 => 2013-05-01..2013-06-30 range
Nov 2012 - Feb 2013 => 2012-11-01..2013-02-28 range
between November 2012 and February 2013 => 2012-11-01..2013-02-28 range
2009-2011 => 2009-01-01..2011-12-31 range
2009 to 2011 => 2009-01-01..2011-12-31 range
mid May to mid June 2013 => 2013-05-11..2013-06-20 range
Spring/Summer 2013 => 2013-03-01..2013-08-31 range
22 or 23 May 2013 => 2013-05-22..2013-05-23 uncertain !
22/05/13 or 23/05/13 => 2013-05-22..2013-05-23 uncertain !
5-3 May 2013 => 2013-05-03..2013-05-05 uncertain !
22/05/13 - 32/05/13 => - impossible !
"""

DOUBT = """
?22.05.13 => 2013-05-22 uncertain
22.05.13? => 2013-05-22 uncertain
22 may 2013? => 2013-05-22 uncertain
22.05.13 (?) => 2013-05-22 uncertain
probably 22/05/13 => 2013-05-22 uncertain
possibly 22nd May 2013 => 2013-05-22 uncertain
approx. 22/05/13 => 2013-05-22 uncertain
approx 22.5.13 => 2013-05-22 uncertain
approximately May 2013 => 2013-05-01..2013-05-31 uncertain
about May 2013 => 2013-05-01..2013-05-31 uncertain
around May 2013 => 2013-05-01..2013-05-31 uncertain
circa May 2013 => 2013-05-01..2013-05-31 uncertain
c. 2010 => 2010-01-01..2010-12-31 uncertain
c.2010 => 2010-01-01..2010-12-31 uncertain
c 2010 => 2010-01-01..2010-12-31 uncertain
ca. 2010 => 2010-01-01..2010-12-31 uncertain
~22/05/13 => 2013-05-22 uncertain
on or around 22 May 2013 => 2013-05-22 uncertain
on or about 22/05/13 => 2013-05-22 uncertain
22 May 2013 (approx) => 2013-05-22 uncertain
22 May 2013 (exact date unknown) => 2013-05-22 uncertain
May 2013 (exact date not recorded) => 2013-05-01..2013-05-31 uncertain
some time in May 2013 => 2013-05-01..2013-05-31 uncertain
thought to be 22/05/13 => 2013-05-22 uncertain
May 2013 tbc => 2013-05-01..2013-05-31 uncertain
?May 2013 => 2013-05-01..2013-05-31 uncertain
"""

OPEN_ENDS = """
before 22/05/13 => -..2013-05-21 uncertain
prior to 22 May 2013 => -..2013-05-21 uncertain
Pre May 2013 => -..2013-04-30 uncertain
until 22 May 2013 => -..2013-05-22 uncertain
by 1 June 2013 => -..2013-06-01 uncertain
by May 2013 => -..2013-05-31 uncertain
after 22/05/13 => 2013-05-23..- uncertain
after May 2013 => 2013-06-01..- uncertain
post May 2013 => 2013-06-01..- uncertain
since 2011 => 2011-01-01..- uncertain
since 22/05/13 => 2013-05-22..- uncertain
from 22/05/13 => 2013-05-22..- uncertain
from May 2013 onwards => 2013-05-01..- uncertain
May 2013 onwards => 2013-05-01..- uncertain
22/05/13 onwards => 2013-05-22..- uncertain
22/05/13 to date => 2013-05-22..- uncertain
22/05/13 - present => 2013-05-22..- uncertain
before Christmas 2012 => -..2012-12-23 uncertain
"""

NOTHING = """
undated => - undated
Undated => - undated
n/k => - undated
N/K => - undated
NK => - undated
not known => - undated
Unknown => - undated
date unknown => - undated
Date not known => - undated
not recorded => - undated
Date not recorded => - undated
date not stated => - undated
no date => - undated
No date given => - undated
n/a => - undated
N/R => - undated
- => - undated
-- => - undated
? => - undated
?? => - undated
... => - undated
tbc => - undated
exact date unknown => - undated
unclear => - undated
xx/xx/xx => - undated !
Home visit => - undated !
PC Adeyemi => - undated !
half-day => - undated !
"""

LEANING = """
same day => 2013-05-20 day
Same date => 2013-05-20 day
same day. => 2013-05-20 day
as above => 2013-05-20 day
As above. => 2013-05-20 day
ditto => 2013-05-20 day
Ditto. => 2013-05-20 day
do. => 2013-05-20 day
-do- => 2013-05-20 day
" => 2013-05-20 day
'' => 2013-05-20 day
“ => 2013-05-20 day
〃 => 2013-05-20 day
later that day => 2013-05-20 day
later same day => 2013-05-20 day
that evening => 2013-05-20 day
the same evening => 2013-05-20 day
same day 14:30 => 2013-05-20 day @14:30
as above, 3pm => 2013-05-20 day @15:00
next day => 2013-05-21 day
the next day => 2013-05-21 day
following day => 2013-05-21 day
the following morning => 2013-05-21 day
day after => 2013-05-21 day
previous day => 2013-05-19 day
the day before => 2013-05-19 day
2 days later => 2013-05-22 day
two days later => 2013-05-22 day
10 days later => 2013-05-30 day
a week later => 2013-05-24..2013-05-30 uncertain
2 weeks later => 2013-05-31..2013-06-06 uncertain
the following Monday => 2013-05-27 day
following Friday => 2013-05-24 day
next Wednesday => 2013-05-22 day
that Friday => 2013-05-24 day
Friday => 2013-05-24 uncertain !
following week => 2013-05-27..2013-06-02 week
the next month => 2013-06-01..2013-06-30 month
"""

TIMES = """
22.05.13 23:40 => 2013-05-22 day @23:40
22/05/13 at 23:40 => 2013-05-22 day @23:40
22/05/13, 23:40hrs => 2013-05-22 day @23:40
22/05/13 2340hrs => 2013-05-22 day @23:40
22/05/13 2340 hrs => 2013-05-22 day @23:40
22/05/13 2340 hours => 2013-05-22 day @23:40
22/05/13 2340h => 2013-05-22 day @23:40
22/05/13 2340 => 2013-05-22 day @23:40
22/05/2013 0905 => 2013-05-22 day @09:05
22.05.13 10.30 => 2013-05-22 day @10:30
22.05.13 10.30am => 2013-05-22 day @10:30
22.05.13 10.30 a.m. => 2013-05-22 day @10:30
22 May 2013 10:30 AM => 2013-05-22 day @10:30
22 May 2013 at 3pm => 2013-05-22 day @15:00
22 May 2013 3.15 p.m. => 2013-05-22 day @15:15
22 May 2013 - 14:30 => 2013-05-22 day @14:30
22 May 2013 (14:30) => 2013-05-22 day @14:30
22 May 2013 approx 3pm => 2013-05-22 day @15:00
22/05/13 around 3 pm => 2013-05-22 day @15:00
22/05/13 noon => 2013-05-22 day @12:00
22/05/13 midday => 2013-05-22 day @12:00
22/05/13 midnight => 2013-05-22 day @00:00
22/05/13 12am => 2013-05-22 day @00:00
22/05/13 12pm => 2013-05-22 day @12:00
22/05/13 12.30pm => 2013-05-22 day @12:30
22/05/13 14:30:05 => 2013-05-22 day @14:30
23:40 22/05/13 => 2013-05-22 day @23:40
2340hrs 22.05.13 => 2013-05-22 day @23:40
2340 hrs on 22.05.13 => 2013-05-22 day @23:40
22/05/13 14:00-15:30 => 2013-05-22 day @14:00-15:30
22/05/13 14:00 - 15:30 => 2013-05-22 day @14:00-15:30
22/05/13 14:00 to 15:30 => 2013-05-22 day @14:00-15:30
22/05/13 1400-1530hrs => 2013-05-22 day @14:00-15:30
22 May 2013 1400-1530hrs => 2013-05-22 day @14:00-15:30
22 May 3-4pm => 2013-05-22 day @15:00-16:00
22/05/13 10am-12pm => 2013-05-22 day @10:00-12:00
22/05/13 11-1pm => 2013-05-22 day @11:00-13:00
22/05/13 between 3pm and 4pm => 2013-05-22 day @15:00-16:00
22/05/13 morning => 2013-05-22 day
22/05/13 (am) => 2013-05-22 day
22/05/13 PM => 2013-05-22 day
22/05/13 evening => 2013-05-22 day
22/05/13 overnight => 2013-05-22 day
late evening 22/05/13 => 2013-05-22 day
early hours of 22/05/13 => 2013-05-22 day
probably 22/05/13 at 2pm => 2013-05-22 uncertain @14:00
"""

WRONG = """
31/02/13 => - impossible !
31/02/2013 => - impossible !
12/13/2013 => - impossible !
32/05/13 => - impossible !
0/5/13 => 2013-05-01..2013-05-31 month
31 April 2013 => - impossible !
29 February 2013 => - impossible !
29.02.13 => - impossible !
22/05/13 Home visit by HV => 2013-05-22 day !
Home visit 22/05/13 => 2013-05-22 day !
22/05/13 HV rang, 24/05/13 visited => 2013-05-22..2013-05-24 uncertain !
22/05/20133 => - undated !
22 Mai 2013 => - undated !
half term => 2012-01-01..2013-12-31 uncertain !
bank holiday => 2012-01-01..2013-12-31 uncertain !
"""

MORE_HABITS = """
2013-05-22T14:30:00 => 2013-05-22 day @14:30
2013-05-22 14:30:00 => 2013-05-22 day @14:30
22/05/13 18:00 - 23/05/13 06:00 => 2013-05-22..2013-05-23 range @18:00-06:00
22/05/13* => 2013-05-22 day
"22/05/13" => 2013-05-22 day
22.05.13 (cont.) => 2013-05-22 day
22.05.13 continued => 2013-05-22 day
22 May 2013 time unknown => 2013-05-22 day
22 May 2013 (time not recorded) => 2013-05-22 day
22/05/13 tea time => 2013-05-22 day
22/05/13 or thereabouts => 2013-05-22 uncertain
07.01.13 - 9.35 => 2013-01-07 day @09:35
07/01/13 - 09.35 => 2013-01-07 day @09:35
Mon 7 Jan - 9.35 => 2013-01-07 day @09:35
7 Jan 2013 – 10.30 approx => 2013-01-07 day @10:30
1.5.13 - 6.13 => 2013-05-01..2013-06-30 range
1/3/05 - 4/3/05 => 2005-03-01..2005-03-04 range
12/3/13 - 10/3/13 => 2013-03-10..2013-03-12 uncertain !
wk of 4/3/13 => 2013-03-04..2013-03-10 week
Easter week 2013 => 2013-03-25..2013-04-06 season
Easter wk 2013 => 2013-03-25..2013-04-06 season
Date: 22 May 2013 Time: 10:30 => 2013-05-22 day @10:30
22/05/13 10:30am and 2pm => 2013-05-22 day @10:30 !
22/05/13 at 3 o'clock => 2013-05-22 day
throughout May 2013 => 2013-05-01..2013-05-31 month
various dates in May 2013 => 2013-05-01..2013-05-31 uncertain
unknown date in May 2013 => 2013-05-01..2013-05-31 uncertain
May, June and July 2013 => 2013-07-01..2013-07-31 uncertain !
2nd half of May 2013 => 2013-05-16..2013-05-31 part-month
last week of May 2013 => 2013-05-21..2013-05-31 part-month
first week in May => 2013-05-01..2013-05-10 part-month
summer term 2012/13 => 2013-04-01..2013-07-31 season
spring term 2012/13 => 2013-01-01..2013-04-30 season
autumn term 2012/13 => 2012-09-01..2012-12-31 season
half term May 2013 => 2013-05-22..2013-06-07 season
wk beg 20/05/13 => 2013-05-20..2013-05-26 week
late 2012/early 2013 => 2012-09-01..2013-04-30 range
not before 22/05/13 => 2013-05-22..- uncertain
HV spoke to mother 22/05/13 => 2013-05-22 day !
22/23/24 May => 2013-05-22..2013-05-24 range
22.05.13 & 23.05.13 => 2013-05-22..2013-05-23 range
Sat 25 May - Sun 26 May 2013 => 2013-05-25..2013-05-26 range
Nov-12 => 2012-11-01..2012-11-30 month
15-Nov => 2012-11-15 day
12/12 => 2012-12-01..2012-12-31 uncertain !
99/99/99 => - impossible !
Mid to late May 2013 => 2013-05-11..2013-05-31 range
22-5-2013 14:30-15.00 => 2013-05-22 day @14:30-15:00
Date not known but before May 2013 => -..2013-04-30 uncertain
week 20-26 May 2013 => 2013-05-20..2013-05-26 range
weeks of 13 & 20 May => 2013-05-13..2013-05-20 range
Tues-Thurs 21-23 May => 2013-05-21..2013-05-23 range
22.5.13 2pm-3.15 => 2013-05-22 day @14:00-15:15
22.5.13 11am - 12.30 => 2013-05-22 day @11:00-12:30
22.5.13 9am-10:15 => 2013-05-22 day @09:00-10:15
Sports day, 5th July => 2013-07-05 day !
after Sports day, 5 July => 2013-07-05 uncertain !
visit 3 May, rang 5 May => 2013-05-03..2013-05-05 uncertain !
"""

CENTURIES = """
22/05/98 => 1998-05-22 day
22/05/87 => 1987-05-22 day
22/05/24 => 1924-05-22 day
22/05/14 => 2014-05-22 day
22/05/00 => 2000-05-22 day
1 May 61 => 1961-05-01 day
"""

SHEETS = (
    FIGURES, WORDS, WEEKDAYS, YEARS_LEFT_OUT, COARSE, PARTS_OF_MONTHS, SEASONS, WEEKS, RANGES,
    DOUBT, OPEN_ENDS, NOTHING, LEANING, TIMES, WRONG, MORE_HABITS, CENTURIES,
)  # fmt: skip
LINES = [
    line.rsplit(" => ", 1) for s in SHEETS for line in s.strip().replace("\\\\", "\\").split("\n")
]


def said(written: WrittenDate) -> str:
    """A reading in the notation of the sheets above."""
    first = str(written.date_from) if written.date_from else "-"
    last = str(written.date_to) if written.date_to else "-"
    days = first if first == last else f"{first}..{last}"
    time = f" @{written.time}" if written.time else ""
    return f"{days} {written.precision}{time}{' !' if written.problem else ''}"


def test_the_table_is_long_enough() -> None:
    assert len({text for text, _ in LINES}) >= 300


@pytest.mark.parametrize(("text", "expected"), LINES, ids=[text for text, _ in LINES])
def test_written_date(text: str, expected: str) -> None:
    written = read_date(text, PERIOD, ABOVE)
    first, *rest = expected.split(" ")
    ends = first.split("..")
    whole = " ".join([ends[0] if ends[0] == ends[-1] else first, *rest])
    assert said(written) == whole
    assert written.as_written == text


NO_ROW_ABOVE = """
22 May => 2013-05-22 day
15 September => 2012-09-15..2013-09-15 uncertain !
September => 2012-09-01..2013-09-30 uncertain !
same day => - undated !
next day => - undated !
2 days later => - undated !
Friday => - undated !
the following Monday => - undated !
22nd => - uncertain !
05/12 => 2012-12-05 day
"""


@pytest.mark.parametrize("line", NO_ROW_ABOVE.strip().split("\n"))
def test_without_a_row_above_nothing_is_guessed(line: str) -> None:
    text, expected = line.split(" => ")
    assert said(read_date(text, PERIOD)) == expected


LONG_PERIOD = Period(date(2005, 1, 1), date(2013, 9, 30))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("05/06", "2005-06-05..2013-06-05 uncertain !"),
        ("22/05", "2005-05-22..2013-05-22 uncertain !"),
        ("Christmas", "2005-12-24..2012-12-26 uncertain !"),
    ],
)
def test_a_long_period_leaves_more_open(text: str, expected: str) -> None:
    assert said(read_date(text, LONG_PERIOD)) == expected


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("23:40", "23:40"), ("2340", "23:40"), ("2340hrs", "23:40"), ("23.40", "23:40"),
        ("0910", "09:10"), ("910", "09:10"), ("9.10", "09:10"), ("9", "09:00"), ("9am", "09:00"),
        ("3.15pm", "15:15"), ("3pm approx", "15:00"), ("approx. 3pm", "15:00"), ("noon", "12:00"),
        ("12 noon", "12:00"), ("14:00-15:00", "14:00-15:00"), ("1400 - 1500", "14:00-15:00"),
        ("1400 to 1500 hrs", "14:00-15:00"), ("9-10am", "09:00-10:00"), ("14:30 hours", "14:30"),
        ("", ""), ("n/k", ""), ("morning", ""), ("25:10", ""), ("12:75", ""), ("after school", ""),
        ("14:30 and again 16:10", ""), ("22/05/13", ""),
    ],
)  # fmt: skip
def test_time_columns(text: str, time: str) -> None:
    assert read_time(text) == time
