"""The closing words of a run: what was done, what is left, and the next command to type."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rich.markup import escape

from pipeline.model import Case, CastEntry, Chronology
from pipeline.run import Outcome


def of_report(done: Outcome, folder: str) -> Iterator[str]:
    yield from _counts(done)
    if done.published:
        yield f"[green]✓ Published[/] in {folder}/build/publish/, verified, signed by the reviewer."
        return
    yield f"[green]✓[/] The draft is in {folder}/build/draft/, the review in {folder}/build/review/"
    yield "[yellow]Nothing new was published:[/]"
    for reason in done.blocked or ("see the errors below",):
        yield f"  · {escape(reason)}"
    yield from _next(done, folder)


def of_review(done: Outcome, folder: str) -> Iterator[str]:
    yield from _counts(done)
    yield f"[green]✓[/] Open {folder}/build/review/index.html in a browser."
    yield from _next(done, folder)


def of_chronology(case: Case, chronology: Chronology, folder: str) -> Iterator[str]:
    yield from _merged(case, chronology)
    yield f"[green]✓[/] {folder}/build/chronology.xlsx, .docx, .html, .csv (confidential)"
    letters = len(list((case.root / "build" / "queries").glob("*.docx")))
    if letters:
        yield f"  Queries   {_many(letters, 'letter')} to agencies in {folder}/build/queries/"


def of_cast(case: Case, entries: Sequence[CastEntry]) -> Iterator[str]:
    """Who is named, found ones first, most often first: three lines each. Confidential."""
    short = {spec.agency: spec.publish_as for spec in case.submissions}
    for entry in sorted(entries, key=lambda e: (e.identity.origin != "found", -e.count)):
        each = entry.identity
        by = ", ".join(short.get(name, name) for name in entry.agencies)
        where = f"{_many(entry.count, 'mention')}{' · ' + by if by else ''}"
        yield f"[bold]{escape(each.pseudonym)}[/] = {escape(each.name)} · {escape(where)}"
        if forms := [form for form in each.forms if form != each.name]:
            yield f"    written  {escape('; '.join(forms))}"
        if entry.example:
            yield f"    example  {escape(entry.example)}"


def of_edits(case: Case) -> str:
    """What edits.csv holds now, counted."""
    counts = Counter(edit.action for edit in case.edits)
    said = ", ".join(f"{counts[action]} {action}" for action in sorted(counts))
    return f"Taken in: edits.csv holds {_many(len(case.edits), 'edit')}" + (
        f" ({said})." if said else "."
    )


def _counts(done: Outcome) -> Iterator[str]:
    work = done.work
    yield from _merged(work.case, work.chronology)
    found = [i for i in work.cast.identities if i.origin == "found"]
    kinds = Counter(identity.kind for identity in found)
    redactions = sum(len(p.redactions) for p in work.redacted.passages.values())
    yield (
        f"  Found     {_many(kinds['person'], 'person', 'people')} and "
        f"{len(found) - kinds['person']} places, bodies and numbers beside the register; "
        f"{redactions} redactions"
    )
    yield f"  Undecided {_many(len(work.redacted.doubts), 'question')} (redacted meanwhile)"
    if seen := {(leak.identity, leak.form.casefold(), leak.rule) for leak in done.leaks}:
        yield (
            f"[yellow]![/] Verification would refuse to publish this: it sees "
            f"{_many(len(seen), 'form')} that may identify. The review page shows each, and the "
            "row for decisions.csv that settles it"
        )
    if done.idle_decisions:
        rows = ", ".join(str(row) for row in done.idle_decisions)
        yield (
            f"[yellow]![/] decisions.csv: line {rows} settles nothing "
            "(mistyped, or no longer needed? A name is kept by its id or its place)"
        )


def _merged(case: Case, chronology: Chronology) -> Iterator[str]:
    events = chronology.events
    undated = sum(event.date.precision in ("undated", "impossible") for event in events)
    repeats = sum(bool(event.duplicate_of) for event in events)
    agencies = len({event.agency for event in events})
    left = [row for row in chronology.ledger if row.status != "placed"]
    read = len({row.ref.submission for row in chronology.ledger})
    part = f"{read} of " if read < len(case.submissions) else ""
    yield f"  Read      {part}{_many(len(case.submissions), 'submission')}"
    yield (
        f"  Merged    {_many(len(events), 'event')} of {agencies} agencies, {undated} without "
        f"a usable date, {_many(repeats, 'exact repeat')}; "
        f"{_many(len(chronology.sections), 'section')} of prose"
    )
    yield f"  Left out  {_many(len(left), 'text')}, each with its reason in build/ledger.csv"
    for warning in chronology.warnings:
        yield f"[yellow]![/] {escape(warning)}"


def _many(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"


def _next(done: Outcome, folder: str) -> Iterator[str]:
    if done.work.case.policy.hold or done.problems:
        return
    yield f"Next: read {folder}/build/review/index.html, decide in decisions.csv, then"
    yield f'      make sign-off CASE={quoted(folder)} REVIEWER="your name"'
    yield f"      make report CASE={quoted(folder)}"


def quoted(folder: str) -> str:
    """As a shell takes it: a case called "Child A's review" must survive being pasted."""
    return f'"{folder}"' if re.search(r"[^\w./\\:-]", folder) else folder
