"""Dates in prose -> what the policy lets be said of them, in words that fit the sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from pipeline.model import Finding, FindingKind, Passage
from pipeline.redact.calendar import Rules, ends, unit_words, without_year
from pipeline.redact.changes import Change
from pipeline.redact.clock import TIMES, part_of_day
from pipeline.redact.no_year import month_words, year_near
from pipeline.redact.prose_dates import DAY_ALONE, Group, bare_months, groups

_WEEK = r"(?:(?:the\s+)?(?:week\s+(?:commencing|beginning|ending|of)|w/?c|w/e)\s+(?:the\s+)?)?"
_LEAD = re.compile(
    r"(?P<all>(?:\b(?P<prep>between|from|on or (?:around|about)|on|around|about|circa|over|during|"
    r"in|at|by|since|until|till|before|after|dated|of|for|to)\s+(?:the\s+)?)?" + _WEEK + r")\Z",
    re.IGNORECASE,
)
LABELLED = "[date]"
"""After a label that says already what it is: "DOB [date]", "born [date]"."""
_BIRTH_LABEL = re.compile(
    r"\b(?:d\.?\s?o\.?\s?b\.?|date of birth|birth ?date)(?:\s+(?:is|was|of))?\s*[:=–-]?\s*\(?\Z",
    re.IGNORECASE,
)
_DEATH_LABEL = re.compile(
    r"\b(?:d\.?o\.?d\.?|date of death)(?:\s+(?:is|was))?\s*[:=–-]?\s*\Z", re.I
)
#: "Mr Okoro born 1.2.92", "Maria, b. 1 Feb 1992": as on a form, beside a name.
_BORN_LABEL = re.compile(r"(?P<gap>[\s,(–-]*)(?P<label>\b(?:born|b\.?)(?:\s+on)?\s*:?\s*)\Z", re.I)
_TELLS_BIRTH = re.compile(r"\b(?:born|birth|delivered|due date|EDD)\b[^.;\n]{0,30}\Z", re.I)
_TELLS_DEATH = re.compile(
    r"\b(?:died|dies|death|dead|deceased|passed away|life extinct|killed|stillborn)\b"
    r"[^.;\n]{0,30}\Z",
    re.IGNORECASE,
)
_BORN = re.compile(r"\b(?:born|birth|died|death|deceased|delivered|birthday)\b", re.IGNORECASE)
_BIRTHDAY_NEAR = re.compile(r"\bbirthdays?\b", re.IGNORECASE)
_YEAR_ALONE = re.compile(
    r"\b(?:in|since|during|by|until|before|after)\s+(?:19|20)\d\d\b", re.IGNORECASE
)
_INTO_IN = ("between", "from", "on", "on or around", "on or about", "around", "about", "circa",
            "over", "during", "in", "at")  # fmt: skip
#: What a quarter cannot follow without a word between: "since some time between May and June".
_OF_A_TIME = ("since", "until", "till", "by", "before", "after", "for", "to")
_BARE_LEAD = re.compile(
    rf"\b(?P<prep>in|during|of|{'|'.join(_OF_A_TIME)}|from)\s+\Z", re.IGNORECASE
)
_WITH_AGE = {"by": "by the time", "since": "since", "until": "until", "till": "until",
             "before": "before", "after": "after"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Vital:
    """Days that are births or deaths, and where detection says that one stands in this passage."""

    births: frozenset[date]
    deaths: frozenset[date]

    @property
    def days(self) -> frozenset[date]:
        return self.births | self.deaths


def date_changes(
    passage: Passage, findings: Sequence[Finding], vital: Vital, rules: Rules, latest_year: int
) -> Iterator[Change]:
    """latest_year: two-digit years are read as lying before it."""
    event = passage.date.date_from if passage.date else None
    made = groups(passage.text, latest_year, event)
    for group in made:
        yield from _group_change(passage.text, group, findings, vital, rules, event)
    taken = [(group.start, group.end) for group in made]
    if rules.dates != "exact" or _in_protected_month(passage, rules):
        for match in DAY_ALONE.finditer(passage.text):
            said = f"{match['on'] or match['prep']} [date]"
            yield _change(match.start(), match.end(), said, "date", "a day of the month")
    if rules.unit in ("quarter", "year", "age"):
        yield from _coarse(passage.text, taken, rules, event)


def _in_protected_month(passage: Passage, rules: Rules) -> bool:
    day = passage.date.date_from if passage.date else None
    return day is None or not rules.may_say_day(day.year, day.month)


def _change(start: int, end: int, text: str, kind: FindingKind, reason: str) -> Change:
    return Change(start, end, text, kind, (f"policy:{reason}",), firm=True)


# --- one group of dates -------------------------------------------------------------------------


def _group_change(
    text: str,
    group: Group,
    findings: Sequence[Finding],
    vital: Vital,
    rules: Rules,
    event: date | None,
) -> Iterator[Change]:
    kind = _kind(text, group, findings, vital)
    for label, what in ((_BIRTH_LABEL, "birth"), (_DEATH_LABEL, "death")):
        if label.search(text, max(0, group.start - 30), group.start):
            yield _change(group.start, group.end, LABELLED, _vital_kind(what), f"date of {what}")
            return
    if _beside_name(text, group, findings):
        yield _change(group.start, group.end, LABELLED, "birth", "date of birth")
        return
    if not _too_fine(group, kind, rules):
        return
    lead = _LEAD.search(text, max(0, group.start - 50), group.start)
    start = lead.start() if lead else group.start
    prep = ((lead and lead["prep"]) or "").casefold()
    bare = kind in ("birth", "death") and not prep and not _told(text, group)
    if bare:
        yield _change(group.start, group.end, f"[date of {kind}]", kind, f"date of {kind}")
        return
    led = bool(lead and lead["all"])
    if rules.unit == "year":
        group = _in_years(group, prep, event)
    if said := _said(group, prep, led, rules):
        written = text[start : group.end]
        kept = written[: len(prep)] + said[len(prep) :] if said.startswith(prep) else said
        yield _change(start, group.end, kept, kind, f"dates by {rules.dates}")


def _in_years(group: Group, prep: str, event: date | None) -> Group:
    dates = (replace(d, year=d.year or year_near(d.month, prep, event)) for d in group.dates)
    return replace(group, dates=tuple(dates))


def _vital_kind(what: str) -> FindingKind:
    return "birth" if what == "birth" else "death"


def _beside_name(text: str, group: Group, findings: Sequence[Finding]) -> bool:
    """Whether "born 1.2.92" stands as a label: after a name, or before mere figures."""
    label = _BORN_LABEL.search(text, max(0, group.start - 20), group.start)
    if label is None:
        return False
    named = any(f.kind == "person" and f.end == label.start() for f in findings)
    figures = not re.search(r"[a-z]", text[group.start : group.end], re.IGNORECASE)
    short = figures and " on" not in label["label"].casefold()
    return named or short


def _told(text: str, group: Group) -> bool:
    """Whether a sentence tells of the birth, rather than a form or a bracket beside a name."""
    return bool(_BORN.search(text, max(0, group.start - 40), group.start))


def _kind(text: str, group: Group, findings: Sequence[Finding], vital: Vital) -> FindingKind:
    days = {said.date for said in group.dates}
    if days & vital.births:
        return "birth"
    if days & vital.deaths:
        return "death"
    if _BIRTHDAY_NEAR.search(text[max(0, group.start - 30) : group.end + 20]):
        return "birth"
    for finding in findings:
        meets = finding.start < group.end and group.start < finding.end
        if meets and finding.kind in ("birth", "death"):
            return finding.kind
    before = text[max(0, group.start - 50) : group.start]
    if _TELLS_BIRTH.search(before):
        return "birth"
    return "death" if _TELLS_DEATH.search(before) else "date"


def _too_fine(group: Group, kind: FindingKind, rules: Rules) -> bool:
    fine = group.start < group.dates[0].start or any(said.fine for said in group.dates)
    if rules.unit in ("exact", "month") and not fine:
        return False
    if rules.dates != "exact" or kind in ("birth", "death"):
        return True
    return not all(rules.may_say_day(said.year, said.month) for said in group.dates)


def _said(group: Group, prep: str, led: bool, rules: Rules) -> str:
    units = list(dict.fromkeys(unit_words(d.year, d.month, rules) for d in group.dates))
    counted = any(said.counted for said in group.dates)
    if "" in units:
        return f"{'around' if counted else prep} [date]".strip()
    if counted and len(units) == 1 and rules.unit != "age":
        return f"around {units[0]}"  # "two days before New Year's Day" is of another month
    if len(units) > 1:
        return _several(units, prep, group.joined, rules)
    return _one(
        units[0], prep, led, len(group.dates) > 1 or group.start < group.dates[0].start, rules
    )


def _one(unit: str, prep: str, led: bool, several: bool, rules: Rules) -> str:
    if rules.unit == "age":
        words = unit.removeprefix("when ")
        if words == unit:
            return f"{prep} {unit}" if prep in ("since", "until", "till") else unit
        return f"{_WITH_AGE[prep]} {words}" if prep in _WITH_AGE else unit
    if rules.unit == "quarter" and (prep in _INTO_IN or (led and not prep)):
        return f"between {unit.replace(' to ', ' and ')}"
    if rules.unit == "quarter" and prep in _OF_A_TIME:
        return f"{prep} some time between {unit.replace(' to ', ' and ')}"
    if prep == "from" and not several:
        return f"from {unit}"
    if prep in _INTO_IN or (led and not prep):
        return f"in {unit}"
    return f"{prep} {unit}".strip()


def _several(units: list[str], prep: str, joined: str, rules: Rules) -> str:
    if rules.unit == "age":
        return _list(units) if prep in ("", *_INTO_IN) else f"{prep} {_list(units)}"
    if rules.unit == "quarter":
        first, last = ends(units[0], units[-1], rules)
        if prep in _OF_A_TIME and prep != "from":
            return f"{prep} some time between {first} and {last}"
        return f"between {first} and {last}" if prep in _INTO_IN else f"{prep} {first} to {last}"
    short = [without_year(unit, units[-1]) for unit in units[:-1]] + units[-1:]
    if prep == "between" or (joined == "to" and prep in _INTO_IN and prep != "from"):
        return f"between {short[0]} and {short[-1]}"
    if joined == "to":
        return f"{prep} {short[0]} to {short[-1]}".strip()
    return f"{'in' if prep in _INTO_IN else prep} {_list(short)}".strip()


def _list(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}"


# --- policies coarser than the month ------------------------------------------------------------


def _coarse(
    text: str, taken: Collection[tuple[int, int]], rules: Rules, event: date | None
) -> Iterator[Change]:
    """Bare months, times of day and, where only ages may be said, bare years."""

    def free(start: int, end: int) -> bool:
        return not any(a < end and start < b for a, b in taken)

    for said in bare_months(text):
        lead = _BARE_LEAD.search(text, max(0, said.start - 12), said.start)
        start = lead.start() if lead else said.start
        words = _bare_month(said.month, lead["prep"].casefold() if lead else "", rules, event)
        if free(start, said.end):
            yield _change(start, said.end, words, "date", f"dates by {rules.dates}")
    for match in TIMES.finditer(text):
        part = part_of_day(match["time"])
        start = match.start("time" if part else 0)
        if free(start, match.end()):
            yield _change(start, match.end(), part, "date", "time of day")
    if rules.unit == "age":
        for match in _YEAR_ALONE.finditer(text):
            if free(match.start(), match.end()):
                yield _change(match.start(), match.end(), "at another time", "date", "year")


def _bare_month(month: int, prep: str, rules: Rules, event: date | None) -> str:
    if rules.unit == "quarter":
        return _one(unit_words(None, month, rules), prep, False, False, rules)
    if rules.unit == "year":
        return month_words(month, prep, event)
    return f"{prep} [month]".strip()
