"""Redacted passages -> the report's values: events numbered, references resolved, people listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b

from pipeline.errors import CaseError, SeveralErrors
from pipeline.model import (
    Case,
    Chronology,
    Event,
    Paragraph,
    Recommendation,
    Redacted,
    SafeAction,
    SafeEvent,
    SafeField,
    SafeParagraph,
    SafePerson,
    SafeReport,
    SafeSection,
    SafeTable,
    SafeText,
    Section,
    Table,
    WrittenDate,
)
from pipeline.redact.calendar import Rules, unit_words
from pipeline.redact.fields import published_fields
from pipeline.redact.published import publish_age, publish_date
from pipeline.redact.references import resolved, unknown
from pipeline.redact.rules import lives_of, rules_of, vital_days_said
from pipeline.redact.timeline import timeline


def compose(
    case: Case,
    chronology: Chronology,
    narrative: Sequence[Section],
    redacted: Redacted,
    *,
    signed: date | None,
    incomplete: int = 0,
) -> SafeReport:
    """All that a template can print. signed: the day of the sign-off; None makes a draft.

    incomplete: how many problems kept submissions out; then a reference may point to an event of
    theirs, and is said to. Else raises CaseError (or SeveralErrors) for one that leads nowhere.
    """
    subject = _subjects(case, redacted)[0].value if _subjects(case, redacted) else ""
    lives = lives_of(case, _told(chronology, redacted), _pseudonyms(redacted))
    rules = rules_of(case, vital_days_said(case, chronology, redacted), subject, lives)
    printed = printed_keys(case, chronology)
    events = [event for event in chronology.events if event.id in printed]
    published = tuple(
        _event(n, each, printed[each.id], redacted, rules) for n, each in enumerate(events, 1)
    )
    agencies = tuple(dict.fromkeys(_agencies(case, redacted)))
    says = _event_words(chronology, events, rules)
    if incomplete:
        says |= _unread(narrative, case.recommendations, redacted, says)
    _check_references(narrative, case.recommendations, redacted, says)
    return SafeReport(
        title=_text(redacted, "case/title"),
        board=_text(redacted, "case/board"),
        period=_period(case, rules),
        subjects=_subjects(case, redacted),
        agencies=agencies,
        events=published,
        sections=tuple(_section(each, redacted, says) for each in narrative),
        actions=tuple(_action(row, redacted, says) for row in case.recommendations),
        people=_people(printed, narrative, case.recommendations, redacted),
        date=SafeText(unit_words(*_month(signed or case.as_of), Rules("month"))),
        draft=signed is None,
        incomplete=incomplete,
        timeline=timeline(events, published, agencies, rules),
    )


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month


def _text(redacted: Redacted, key: str) -> SafeText:
    passage = redacted.passages.get(key)
    return passage.text if passage else SafeText("")


def _period(case: Case, rules: Rules) -> SafeText:
    unit = "year" if rules.unit == "age" else rules.dates
    plain = Rules(unit, rules.protected, rules.birth, rules.subject)
    return publish_date(WrittenDate("", case.period.start, case.period.end, "range"), plain)


def _subjects(case: Case, redacted: Redacted) -> tuple[SafeText, ...]:
    known = dict(redacted.people)
    return tuple(known[who].pseudonym for who in case.subjects if who in known)


def _pseudonyms(redacted: Redacted) -> dict[str, str]:
    return {who: person.pseudonym.value for who, person in redacted.people}


def _told(chronology: Chronology, redacted: Redacted) -> Iterator[tuple[str, WrittenDate | None]]:
    for event in chronology.events:
        for position in range(len(event.fields)):
            yield _text(redacted, f"{event.id}/{position}").value, event.date


def _agencies(case: Case, redacted: Redacted) -> Iterator[SafeText]:
    for spec in case.submissions:
        yield _text(redacted, f"case/agency/{spec.number}")


# --- events -------------------------------------------------------------------------------------


def printed_keys(case: Case, chronology: Chronology) -> dict[str, tuple[str, ...]]:
    """Event id -> the keys of its columns that are printed, in published order: the first is
    event 1. Without what the author left out, and with an exact repeat printed once."""
    return {
        event.id: tuple(f"{event.id}/{position}" for position, _ in published_fields(event))
        for event in chronology.events
        if _is_printed(event, case)
    }


def _is_printed(event: Event, case: Case) -> bool:
    if event.excluded or event.duplicate_of or case.policy.chronology == "none":
        return False
    return event.key or case.policy.chronology == "full"


def _event(
    number: int, event: Event, keys: Sequence[str], redacted: Redacted, rules: Rules
) -> SafeEvent:
    headings = {f"{event.id}/{n}": column.heading for n, column in enumerate(event.fields)}
    fields = (SafeField(_heading(redacted, headings[key]), _text(redacted, key)) for key in keys)
    return SafeEvent(
        number=number,
        date=publish_date(event.date, rules),
        agency=_text(redacted, f"case/agency/{event.source.submission}"),
        fields=tuple(field for field in fields if field.text.value.strip()),
        age=publish_age(event.date, rules),
        key=event.key,
    )


def _heading(redacted: Redacted, heading: str) -> SafeText:
    digest = blake2b(heading.encode(), digest_size=4).hexdigest()
    return _text(redacted, f"heading/{digest}")


def _event_words(
    chronology: Chronology, published: Sequence[Event], rules: Rules
) -> dict[str, str]:
    """Event id -> how a reference to it reads; an unpublished one is named by its date alone."""
    says = {event.id: f"event {number}" for number, event in enumerate(published, 1)}
    for event in chronology.events:
        if event.duplicate_of in says:
            says.setdefault(event.id, says[event.duplicate_of])
    for event in chronology.events:
        when = publish_date(event.date, rules).value
        says.setdefault(
            event.id, "an undated event" if when == "not dated" else f"an event, {when}"
        )
    return says


# --- the author's own texts ---------------------------------------------------------------------


def _section(section: Section, redacted: Redacted, says: Mapping[str, str]) -> SafeSection:
    blocks: list[SafeParagraph | SafeTable] = []
    for position, block in enumerate(section.blocks):
        key = f"n/{section.name}/{position}"
        if isinstance(block, Table):
            blocks.append(_table(key, block, redacted, says))
        else:
            blocks.append(_paragraph(key, block, redacted, says))
    return SafeSection(SafeText(section.name), tuple(blocks))


def _paragraph(
    key: str, block: Paragraph, redacted: Redacted, says: Mapping[str, str]
) -> SafeParagraph:
    return SafeParagraph(
        _resolved(_text(redacted, key), says),
        block.heading,
        bullet=block.style == "bullet",
        numbered=block.style == "number",
        quote=block.style == "quote",
    )


def _table(key: str, table: Table, redacted: Redacted, says: Mapping[str, str]) -> SafeTable:
    """On the table's true grid: a cell that spans columns or rows is printed once."""
    width = max((cell.column + cell.columns for row in table.rows for cell in row.cells), default=0)
    rows = []
    for r, row in enumerate(table.rows):
        line = [SafeText("")] * width
        for c, cell in enumerate(row.cells):
            line[cell.column] = _resolved(_text(redacted, f"{key}/{r}/{c}"), says)
        rows.append(tuple(line))
    return SafeTable(tuple(rows))


def _action(row: Recommendation, redacted: Redacted, says: Mapping[str, str]) -> SafeAction:
    def said(column: str) -> SafeText:
        return _resolved(_text(redacted, f"r/{row.number}/{column}"), says)

    return SafeAction(
        row.number,
        said("recommendation"),
        said("scope"),
        said("action"),
        said("lead_agency"),
        said("milestones"),
        said("target_date"),
        said("outcome"),
    )


def _resolved(text: SafeText, says: Mapping[str, str]) -> SafeText:
    return SafeText(resolved(text.value, says))


def _check_references(
    narrative: Sequence[Section],
    actions: Sequence[Recommendation],
    redacted: Redacted,
    says: Mapping[str, str],
) -> None:
    """Every reference that leads nowhere, by section and paragraph. Raises SeveralErrors."""
    errors = [
        CaseError(
            f"refers to an event that is not in the chronology ({missing})",
            place=_place(key),
            hint="copy the event id from build/chronology.csv",
        )
        for key in _author_keys(narrative, actions)
        for missing in unknown(_text(redacted, key).value, says)
    ]
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise SeveralErrors(errors)


def _unread(
    narrative: Sequence[Section],
    actions: Sequence[Recommendation],
    redacted: Redacted,
    says: Mapping[str, str],
) -> dict[str, str]:
    keys = _author_keys(narrative, actions)
    return {
        missing: "an event of a submission that could not be read"
        for key in keys
        for missing in unknown(_text(redacted, key).value, says)
    }


def _author_keys(narrative: Sequence[Section], actions: Sequence[Recommendation]) -> Iterator[str]:
    for section in narrative:
        for position, block in enumerate(section.blocks):
            key = f"n/{section.name}/{position}"
            if isinstance(block, Table):
                yield from (
                    f"{key}/{r}/{c}"
                    for r, row in enumerate(block.rows)
                    for c in range(len(row.cells))
                )
            else:
                yield key
    for row in actions:
        yield from (f"r/{row.number}/{name}" for name in ("recommendation", "scope", "action",
                    "lead_agency", "milestones", "target_date", "outcome"))  # fmt: skip


def _place(key: str) -> str:
    """Paragraphs count from 1, as an author counts them."""
    kind, name, position, *_ = key.split("/")
    if kind == "r":
        return f"recommendation {name}, {position.replace('_', ' ')}"
    return f"narrative section “{name}”, paragraph {int(position) + 1}"


# --- people -------------------------------------------------------------------------------------


def _people(
    printed: Mapping[str, Sequence[str]],
    narrative: Sequence[Section],
    actions: Sequence[Recommendation],
    redacted: Redacted,
) -> tuple[SafePerson, ...]:
    """Those whom the published text names, in the order of the cast."""
    keys = [key for columns in printed.values() for key in columns]
    keys += _author_keys(narrative, actions)
    named = {
        redaction.identity
        for key in keys
        if key in redacted.passages
        for redaction in redacted.passages[key].redactions
    }
    return tuple(person for who, person in redacted.people if who in named)
