"""Times of day in a date or time cell: 23:40, 2340hrs, 10.30am, noon, ranges of them."""

from __future__ import annotations

import re

from pipeline.chronology.dates.words import level

_UNIT = r"(?:hrs?\b|hours\b|h\b|[ap]\.m\b\.?|[ap]m\b|noon\b)"
_DIGITS = r"(?:\d{1,2}[:;]\d{2}(?::\d{2})?|\d{1,2}\.\d{2}|\d{3,4}|\d{1,2})"
_MARKED = rf"(?:\d{{1,2}}[:;]\d{{2}}(?::\d{{2}})?(?:\s*{_UNIT})?|{_DIGITS}\s*{_UNIT}|"
_MARKED += r"\bnoon\b|\bmidday\b|\bmidnight\b)"
_AFTER_AT = r"(?<=at )(?:\d{1,2}\.\d{2}|\d{3,4})(?![\d/.-])"
_ONE = rf"(?:{_MARKED}|{_AFTER_AT})"
_START = r"(?<![\d/.:;£])"
_ABOUT = r"(?:(?:\bat|@|\bapprox(?:imately)?\.?|\babout|\baround|\bcirca|\bca?\.|\bby|\bfrom|\bbetween|~|\btimed?(?: at)?:?)\s*)*"  # noqa: E501
_TO = r"\s*(?:-|\bto\b|\buntil\b|\btill\b|\band\b)\s*"
_RANGE = re.compile(
    rf"{_ABOUT}{_START}(?P<a>{_DIGITS}(?:\s*{_UNIT})?|noon|midday){_TO}(?P<b>{_ONE})|"
    rf"{_ABOUT}{_START}(?P<c>{_MARKED}){_TO}(?P<d>\d{{1,2}}\.\d{{2}})(?![\d./-])"
)
_SINGLE = re.compile(rf"{_ABOUT}{_START}(?P<a>{_ONE})")
_LOOSE = re.compile(
    r"\b(?:early|small) hours\b|\b(?:(?:early|late|mid)[ -]*)?\b"
    r"(?:morning|afternoon|evening|lunch ?time|tea ?time|day ?time|overnight|night|"
    r"(?:at |about |around )?\d{1,2} ?o'?clock|"
    r"time (?:is )?(?:unknown|not (?:known|recorded|given)|n/?k)|"
    r"(?:before|after) school(?! \w)|a\.?m\b\.?|p\.?m\b\.?)"
)
_SAID = re.compile(r"(?<!\d)(\d{1,2})(?:[.:](\d\d)|(\d\d) ?h)")  # 14:20, 1420hrs; no year
_WEAK = r"(?:\d{1,2}[.:]\d{2}|\d{4}|\d{3})"
_WEAK_RANGE = rf"{_WEAK}(?:\s*(?:-|to)\s*{_WEAK})?"
_WEAK_END = re.compile(rf"^(?P<rest>.*\S)[\s,/-]+(?P<clock>{_WEAK_RANGE})$")
_WEAK_SPAN = re.compile(rf"^(?P<rest>.*\S)[\s,/-]+(?P<clock>{_WEAK}\s*(?:-|to)\s*{_WEAK})$")
_WEAK_START = re.compile(rf"^(?P<clock>{_WEAK_RANGE})[\s,-]+(?P<rest>.*\S)$")


def clock(text: str, half: str = "") -> str:
    """One time as "HH:MM", or "" where it is none. half: "a" or "p" if written further on."""
    if text in ("noon", "midday"):
        return "12:00"
    if text == "midnight":
        return "00:00"
    marked = re.search(r"([ap])\.?m", text)
    half = marked[1] if marked else half
    digits = re.findall(r"\d+", text)
    if len(digits) == 1 and len(digits[0]) > 2:
        digits = [digits[0][:-2], digits[0][-2:]]
    hour, minute = (int(n) for n in (*digits, "0")[:2])
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else ""


def take_time(phrase: str) -> tuple[str, str]:
    """The time in a levelled phrase ("HH:MM", "HH:MM-HH:MM" or "") and the phrase without it."""
    for match in _RANGE.finditer(phrase):
        if re.search(r"\band\b", match[0]) and "between" not in match[0]:
            continue  # two times, no span: "10am and 2pm"
        start, end = match["a"] or match["c"], match["b"] or match["d"]
        year = match["a"] is not None and _is_year(phrase, match)
        if not year and (span := _between(start, end)):
            return span, _without(phrase, match)
    for match in _SINGLE.finditer(phrase):
        if time := clock(match["a"]):
            return time, _without(phrase, match)
    return "", phrase


def take_two_times(phrase: str) -> tuple[str, str] | None:
    """Both times of "22/05/16 18:00 - 23/05/16 06:00", and the dates without them."""
    found = [m for m in _SINGLE.finditer(phrase) if clock(m["a"])]
    if len(found) != 2:
        return None
    rest = _without(_without(phrase, found[1]), found[0])
    return f"{clock(found[0]['a'])}-{clock(found[1]['a'])}", rest


def without_loose(phrase: str) -> str:
    """The phrase without "morning", "overnight" and the like: no time that could be said."""
    return re.sub(r"\s+", " ", _LOOSE.sub(" ", phrase)).strip()


def weak_times(phrase: str) -> list[tuple[str, str]]:
    """Bare numbers beside a date that may be its time ("22.05.16 10.30"), and what is left."""
    found = []
    for pattern in (_WEAK_END, _WEAK_SPAN, _WEAK_START):
        if match := pattern.match(phrase):
            time = _bare(match["clock"])
            found += [(time, match["rest"])] if time else []
    return found


def read_time(text: str) -> str:
    """What a time column says, as "HH:MM" or "HH:MM-HH:MM"; "" where it is not wholly a time."""
    phrase = level(text)
    time, rest = take_time(phrase)
    if time and not re.sub(r"[\W_]|\b(?:the|in|approx\w*|about|circa)\b", "", without_loose(rest)):
        return time
    return _bare(phrase) if re.fullmatch(rf"{_WEAK_RANGE}|\d{{1,2}}", phrase) else ""


def with_time(as_written: str, time: str) -> str:
    """A date as an agency wrote it, and its time, unless the same words say that already."""
    said = {(int(hour), dotted or plain) for hour, dotted, plain in _SAID.findall(as_written)}
    ends = (end.split(":") for end in time.split("-") if end)
    if all((int(hour), minute) in said for hour, minute in ends):
        return as_written
    return f"{as_written} {time}".strip()


def _bare(text: str) -> str:
    parts = [clock(part) for part in re.split(r"\s*(?:-|to)\s*", text)]
    return "-".join(parts) if all(parts) else ""


def _between(first: str, second: str) -> str:
    end = clock(second)
    half = re.search(r"([ap])\.?m", second)
    start = clock(first, half[1] if half else "")
    if half and start > end:  # "11-1pm" begins in the morning
        start = clock(first)
    if not half and re.search(r"[ap]\.?m", first):  # "2pm-3.15" ends in the afternoon
        later = [later for later in (end, clock(second, "p")) if later >= start]
        end = later[0] if later else end
    return f"{start}-{end}" if start and end else ""


def _is_year(phrase: str, match: re.Match[str]) -> bool:
    """Whether the first number of a range is a year: "22 May 2016 - 14:30"."""
    before = phrase[: match.start("a")].rstrip()
    return bool(
        re.fullmatch(r"\d{2}|\d{4}", match["a"]) and re.search(r"[a-z'][,.]?$", before)
    ) and (len(match["a"]) == 4 or ":" in match["b"])


def _without(phrase: str, match: re.Match[str]) -> str:
    rest = f"{phrase[: match.start()]} {phrase[match.end() :]}"
    return re.sub(r"\s+", " ", rest).strip()
