"""Days between contacts: since the last of any agency, gaps of one, when nobody saw the child.

Only dates known to a week or better count as a contact: "2012" says nothing about a gap.
Repeats inside one submission and events that the author excluded do not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.chronology.seen import child_seen
from pipeline.model import Case, Event

CLOSE = ("day", "range", "week")


@dataclass(frozen=True, slots=True)
class Gap:
    """A span without contact. agency: "" for all together; before, after: event ids, or "".

    first, last: the days without contact, both included; days: how many they are.
    """

    agency: str
    first: date
    last: date
    before: str
    after: str

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def days_since_last(events: Sequence[Event]) -> dict[str, int]:
    """Event id -> whole days since the contact before it, of any agency; the first has none."""
    since: dict[str, int] = {}
    latest: date | None = None
    for event in _contacts(events):
        first, last = _ends(event)
        if latest is not None:
            since[event.id] = max((first - latest).days, 0)
        latest = max(latest, last) if latest else last
    return since


def gaps(events: Sequence[Event], case: Case) -> tuple[Gap, ...]:
    """For each agency, in the order of case.toml, its spans of over case.gap_days without it."""
    contacts = _contacts(events)
    agencies = dict.fromkeys(spec.agency for spec in case.submissions)
    found: list[Gap] = []
    for agency in agencies:
        own = [event for event in contacts if event.agency == agency]
        found += _between(own, agency, case)
    return tuple(found)


def unseen(events: Sequence[Event], case: Case) -> tuple[Gap, ...]:
    """Spans of more than case.gap_days in which no agency says that it saw the child.

    Empty where no agency has a "child seen" column: then nothing is known about it.
    """
    contacts = _contacts(events)
    said = {event.id: child_seen(event, case) for event in contacts}
    if all(each is None for each in said.values()):
        return ()
    seen = [event for event in contacts if said[event.id]]
    return tuple(_between(seen, "", case))


def _contacts(events: Iterable[Event]) -> list[Event]:
    """The events that count, by day: published order may have been changed by hand."""
    counted = [
        event
        for event in events
        if event.date.precision in CLOSE
        and event.date.date_from
        and not event.duplicate_of
        and not event.excluded
    ]
    return sorted(counted, key=lambda e: (_ends(e), e.date.time, e.agency, e.id))


def _ends(event: Event) -> tuple[date, date]:
    first = event.date.date_from or date.min
    return first, event.date.date_to or first


def _between(events: Sequence[Event], agency: str, case: Case) -> list[Gap]:
    """From the start of the period to its end, around the contacts that lie in it."""
    found = []
    before, latest = "", case.period.start.toordinal() - 1
    for event in events:
        first, last = (day.toordinal() for day in _ends(event))
        if first > case.period.end.toordinal():
            break
        found += _gap(agency, (latest + 1, first - 1), (before, event.id), case.gap_days)
        if last >= latest:
            before, latest = event.id, last
    end = case.period.end.toordinal()
    return found + _gap(agency, (latest + 1, end), (before, ""), case.gap_days)


def _gap(agency: str, days: tuple[int, int], around: tuple[str, str], longest: int) -> list[Gap]:
    first, last = days
    if last - first + 1 <= longest:
        return []
    return [Gap(agency, date.fromordinal(first), date.fromordinal(last), *around)]
