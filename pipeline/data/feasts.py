"""The moving feasts: what they are called, and where they lie in a year.

Easter Sunday by the Gregorian calendar (the anonymous algorithm, Nature 1876), the others by days
from it. Regular expressions without case; white space of any kind, any apostrophe or none.
"""

from datetime import date

_A = r"['’ʼ`´]?"
#: Days from Easter Sunday, and the names.
FROM_EASTER: tuple[tuple[int, str], ...] = (
    (-47, r"Shrove\s+Tuesday|Pancake\s+(?:Day|Tuesday)|Mardi\s+Gras"),
    (-46, r"Ash\s+Wednesday"),
    (-21, rf"Mothering\s+Sunday|(?-i:Mother{_A}s{_A}\s+Day|Mothers\s+day)"),
    (-7, r"Palm\s+Sunday"),
    (-3, r"(?:Maundy|Holy)\s+Thursday"),
    (-2, r"Good\s+Friday"),
    (-1, r"Holy\s+Saturday|Easter\s+(?:Saturday|Eve)"),
    (0, r"Easter\s+(?:Sunday|Day)"),
    (1, r"Easter\s+(?:Monday|bank\s+holiday|BH)"),
    (2, r"Easter\s+Tuesday"),
    (39, r"Ascension\s+(?:Day|Thursday)"),
    (49, r"Whit\s*-?Sunday|Pentecost"),
    (50, r"Whit\s*-?Monday"),
    (56, r"Trinity\s+Sunday"),
    (60, r"Corpus\s+Christi"),
)
# The calendar's first whole year, and the last with room for what follows.
FIRST_YEAR, LAST_YEAR = 1583, 9998


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day + 1)
