"""Days by their names, and days without their month: exact beside the month that is published.

A holiday's name is a date to whoever has a calendar; "w/c 10th" needs only its event's month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.verify.dates import ORDINALS
from pipeline.verify.words import MONTHS, WEEKDAYS

# Read after apostrophes are folded away. A capital D parts "Mother's Day" from Mother's day.
_NAMED = re.compile(
    r"""\b(?:
    G(?i:ood\ friday)|(?i:easter\ (?:eve|day|sunday|monday|tuesday|saturday)|holy\ saturday
    |maundy\ thursday
    |palm\ sunday|ash\ wednesday|shrove\ tuesday|pancake\ (?:day|tuesday)|whit\ (?:sunday|monday)
    |mothering\ sunday|(?:remembrance|armistice)\ (?:sunday|day)
    |(?:christmas|xmas)\ (?:eve|day)|boxing\ day|new\ years?\ (?:eve|day)|hogmanay
    |(?:bonfire|fireworks?|guy\ fawkes|burns)\ night|hallow\ ?een|april\ fools?(?:\ day)?
    |valentines?\ day|midsummers?\ day|st\.?\ (?:patrick|david|george|andrew)s?\ day
    |bank\ holiday\ (?:mon|tues|wednes|thurs|fri|satur|sun)day
    |(?:early\ may|spring|august|(?:late\ )?summer|may|jubilee)\ bank\ holiday
    |(?:chinese|lunar)\ new\ year|rosh\ hashanah|yom\ kippur|nowruz|vaisakhi)
    |(?:Mothers?|Fathers?|MOTHERS|FATHERS)\ (?:Day|DAY)|May\ Day|MAY\ DAY
    |(?:Eid|EID)(?:[ -](?i:al|ul)[ -]\w+)?|Diwali|DIWALI|Holi
    )\b""",
    re.X,
)
_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)}|mon|tues?|wed|thur?s?|fri|sat|sun)"
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_SUFFIXED = r"\d{1,2}(?:st|nd|rd|th)"
_SAID = "|".join(word.replace(" ", "[ -]?") for word in sorted(ORDINALS, reverse=True))
_DAY = rf"(?:(?:the )?(?:{_WEEKDAY}\.?,? (?:the )?)?\d{{1,2}}(?:st|nd|rd|th)?)"
_WEEK = r"(?:w[/.]?[cebs]|(?:wk|week)[ -]?(?:comm?(?:encing)?|beg(?:inning)?|end(?:ing)?|starting))"
# Ratios, doses and centiles have the same shapes; these words say that it is a day.
_ON = r"\b(?:on|dated|since|until|till|seen|visited|letter of)(?: the)? "
_FREE = r"(?![\d/%]|\.\d| ?(?:of|times|sessions|visits|weeks|days|per|centile|m[gl]|kg|hours?)\b)"
_D_M = rf"(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2]){_FREE}"
_SURE = (
    re.compile(
        rf"\b(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th) {_WEEKDAY}s? "
        rf"(?:in|of) (?:(?:the|that|this|last|next) (?:same )?month|{_MONTH})\b",
        re.I,
    ),
    re.compile(rf"\b{_WEEK}\.?:? {_DAY}(?!\d)", re.I),
    re.compile(rf"\b(?:{_SUFFIXED}[ ,&-]{{0,3}}(?:and |to )?)+(?:inst|ult|prox)\b", re.I),
    re.compile(
        rf"\b(?:{_SUFFIXED}|{_SAID}) (?:day )?of (?:the|this|last|next|that)(?: same)? month\b",
        re.I,
    ),
    re.compile(
        r"(?<![\w.])\d{1,2}([./-])(?:i{1,3}|iv|vi{0,3}|ix|x|xi{1,2})\1(?:\d{4}|\d\d)\b", re.I
    ),
)
_DOUBTFUL = (
    re.compile(rf"{_ON}{_D_M}(?:(?:,|;| and| &|, and) {_D_M})*", re.I),
    re.compile(rf"\b{_MONTH},? (?:and|to|or) \d{{1,2}}[./](?:0?[1-9]|1[0-2]){_FREE}(?=\W|$)", re.I),
    re.compile(rf"{_D_M}(?=,? (?:and|to|or) {_MONTH}\b)", re.I),
    re.compile(
        r"\bon (?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?= ?(?:[;,)]|\.? ?$|\. [A-Z]))",
        re.M | re.I,
    ),
    re.compile(
        rf"\bon (?:the )?{_SUFFIXED}(?= ?(?:[;:,.)]|and\b|at\b|he\b|she\b|they\b|$))", re.M | re.I
    ),
)


def day_names(text: str) -> Iterator[tuple[int, int, bool]]:
    """start, end, and whether it may be no day at all."""
    for found in _NAMED.finditer(text):
        yield found.start(), found.end(), False
    for patterns, doubtful in ((_SURE, False), (_DOUBTFUL, True)):
        for pattern in patterns:
            for found in pattern.finditer(text):
                yield found.start(), found.end(), doubtful
