"""A small invented case, written by hand: two agencies, ten events, one question of each sort.

Texts are written with their redactions inside: `{form>replacement|identity|kind|reason}`, with
`?key` after the reason for an open doubt and `!` for a kept form.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from pipeline.model import (
    Case,
    Cast,
    Channel,
    Chronology,
    Decision,
    Doubt,
    Event,
    Field,
    FindingKind,
    Identity,
    LedgerRow,
    Passage,
    Period,
    Policy,
    Redacted,
    Redaction,
    Release,
    SafeAction,
    SafeEvent,
    SafeField,
    SafeParagraph,
    SafePassage,
    SafePerson,
    SafeReport,
    SafeSection,
    SafeText,
    SourceRef,
    SubmissionSpec,
    WrittenDate,
)

_MARKED = re.compile(r"\{([^{}>]*)>([^{}|]*)\|([^{}|]*)\|([a-z]+)\|([^{}?!|]*)(\?[^{}]*|!)?\}")


def marked(key: str, text: str) -> tuple[str, SafePassage]:
    """The raw text and its safe passage."""
    raw, safe, redactions, done = "", "", [], 0
    for match in _MARKED.finditer(text):
        form, replacement, identity, kind, reasons, end = match.groups("")
        raw += text[done : match.start()]
        safe += text[done : match.start()]
        redactions.append(
            Redaction(
                len(raw), len(raw) + len(form), len(safe), len(safe) + len(replacement),
                form, replacement, cast(FindingKind, kind), identity, tuple(reasons.split("+")),
                decided="reviewer" if end == "!" else "rule",
                kept=end == "!",
                doubt=end[1:] if end.startswith("?") else "",
            )
        )  # fmt: skip
        raw, safe, done = raw + form, safe + replacement, match.end()
    raw, safe = raw + text[done:], safe + text[done:]
    return raw, SafePassage(key, SafeText(safe), tuple(redactions))


@dataclass(frozen=True)
class Sample:
    """All that build_review takes."""

    case: Case
    chronology: Chronology
    passages: tuple[Passage, ...]
    cast: Cast
    redacted: Redacted
    report: SafeReport
    template_digest: str = "template one"
    unprinted: str = ""  # the key of a column that the report leaves out

    @property
    def printed(self) -> dict[str, tuple[str, ...]]:
        """Every other column of every event but the excluded one."""
        keys = (passage.key for passage in self.passages)
        printed = [key for key in keys if key != self.unprinted]
        return {
            event.id: tuple(key for key in printed if key.startswith(f"{event.id}/"))
            for event in self.chronology.events
            if not event.excluded
        }


PEOPLE = (
    Identity("P1", "person", "Subject", "Idris Bell", ("Iddy",), date(2009, 3, 4), "Child F"),
    Identity("P2", "person", "Mother", "Sinéad Bell", ("Shin",), None, "Mother"),
    Identity("P3", "person", "Maternal Grandmother", "Noor Bell", (), None, "Grandmother"),
    Identity("L1", "place", "Town", "Fenmarsh", (), None, "Town 1"),
    Identity("A1", "organisation", "", "Fenland Constabulary", (), None, "Police", "agency"),
    Identity("A2", "organisation", "", "Marsh Health Trust", (), None, "Health", "agency"),
    Identity("X1f", "person", "Health Visitor", "Adaeze Rahman", (), None, "Health Visitor 1",
             "found"),
)  # fmt: skip

_MUM = "Mother|P2|person|register:name"
EVENTS = (
    (1, "3.3.13", date(2013, 3, 3),
     "Call from {Sinéad Bell>" + _MUM + "} in {Fenmarsh>Fenmarsh|L1|place|register:name!}: "
     "{Iddy>Child F|P1|person|register:alias} not home since 16:00.\n"
     "PC {4417>1|X1f|number|pattern:collar} attended.", "No further action."),
    (1, "3.3.13", date(2013, 3, 3), "A neighbour rang to say that shouting was heard.", ""),
    (2, "4th March 2013", date(2013, 3, 4),
     "{A. Rahman>Health Visitor 1|X1f|person|ner:spacy+pattern:kin} visited. "
     "{Grace>a family member||person|vocabulary:name-that-is-a-word?d1} was said before the meal.",
     "Plan: HV to ring {Mrs Bell>a family member||person|register:surname?d2} on "
     "{01632 960123>[phone number removed]||phone|pattern:phone}."),
    (2, "March 2013", date(2013, 3, 1), "Did not attend 6-8 week check.", "Letter sent."),
    (1, "10.3.13", date(2013, 3, 10),
     "{Adaeze Raman>Health Visitor 1|X1f|person|ner:onnx?d3} rang "
     "{A1>|A1|organisation|pattern:x} control.", ""),
    (1, "11.3.13", date(2013, 3, 11), "Strategy meeting. Child seen, well.", "Section 47 agreed."),
    (2, "12 March 2013", date(2013, 3, 12), "Weight on the 9th centile.", ""),
    (2, "12 March 2013", date(2013, 3, 12), "Weight on the 9th centile.", ""),
    (1, "c. April", None, "Anonymous letter received.", ""),
    (2, "29 April 2013", date(2013, 4, 29), "Case closed to {Shin>" + _MUM + "}.", ""),
)  # fmt: skip
AGENCIES = {1: "Fenland Constabulary", 2: "Marsh Health Trust"}
PUBLISHED = {1: "Police", 2: "Health"}
COLUMNS = ("What happened", "Action of {Marsh>Health|A2|organisation|agency:name} staff")
DOUBTS = (
    Doubt("d1", "identifies", "Grace", ("e2/0",), (), "A name that is also a word."),
    Doubt("d2", "who", "Mrs Bell", ("e2/1",), ("P2", "P3"), "Two people share this surname."),
    Doubt("d3", "same", "Adaeze Raman", ("e4/0",), ("X1f", "P3"), "One letter differs."),
)


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_sample(tmp_path)


def make_sample(root: Path, events: Sequence[tuple[object, ...]] = EVENTS) -> Sample:
    passages: list[Passage] = []
    safe: dict[str, SafePassage] = {}

    def add(key: str, text: str, channel: Channel, ref: SourceRef, agency: str = "") -> str:
        raw, safe[key] = marked(key, text)
        passages.append(Passage(key, raw, ref, channel, agency))
        return raw

    made: list[Event] = []
    safe_events: list[SafeEvent] = []
    for n, (submission, written, day, *texts) in enumerate(events):
        number = cast(int, submission)
        ref = SourceRef(number, table=1, row=n + 2)
        raw = [add(f"e{n}/{i}", cast(str, t), "event", ref, AGENCIES[number])
               for i, t in enumerate(texts)]  # fmt: skip
        headings = [marked("", column)[0] for column in COLUMNS]
        when = WrittenDate(cast(str, written), cast("date | None", day), None, "day")
        repeats = f"e{n - 1}" if n == 7 else ""
        made.append(
            Event(f"e{n}", ref, AGENCIES[number], when,
                  tuple(Field(h, t) for h, t in zip(headings, raw, strict=True)),
                  duplicate_of=repeats, excluded="repeats the row before" if repeats else "")
        )  # fmt: skip
        if not repeats:
            safe_events.append(_safe_event(len(safe_events) + 1, number, f"e{n}", len(texts), safe))
    for n, column in enumerate(COLUMNS):
        add(f"heading/{n:08x}", column, "heading", SourceRef(1, table=1, row=1))
    add("s2.1/0", "{Marsh Health Trust>Health|A2|organisation|agency:name} serves the town.",
        "section", SourceRef(2, paragraph=1), AGENCIES[2])  # fmt: skip
    story = "{Idris>Child F|P1|person|register:first-name} was four when the police came first."
    add("n/analysis/0", story, "narrative", SourceRef(0, paragraph=1))
    add("r/1/recommendation", "Visit within two days.", "recommendation", SourceRef(0))
    add("r/1/lead_agency", "{Marsh Health>Health|A2|organisation|register:name}", "recommendation",
        SourceRef(0, "recommendations", row=1))  # fmt: skip
    add("s2.1/1/0/1", "Aged four.", "section", SourceRef(2, table=2, row=1), AGENCIES[2])
    add("case/title", "Review: Child F", "case", SourceRef(0))
    add("x1/0", "deleted: {Idris Bell>Child F|P1|person|register:name} ran off", "evidence",
        SourceRef(1, "comments", paragraph=1), AGENCIES[1])  # fmt: skip
    add("l2/0", "Page 1", "evidence", SourceRef(2, paragraph=9), AGENCIES[2])
    cast_ = Cast(PEOPLE, (), DOUBTS)
    release = Release("L1", "Fenmarsh", ("in Fenmarsh: Child F",))
    return Sample(
        _case(root),
        Chronology(tuple(made), (), _ledger()),
        tuple(passages),
        cast_,
        Redacted(safe, (release,), DOUBTS),
        _report(tuple(safe_events), safe),
    )


def _safe_event(
    number: int, submission: int, key: str, fields: int, safe: dict[str, SafePassage]
) -> SafeEvent:
    texts = [safe[f"{key}/{i}"].text for i in range(fields)]
    said = tuple(SafeField(SafeText("Action"), text) for text in texts if text.value)
    agency = SafeText(PUBLISHED[submission])
    return SafeEvent(number, SafeText("March 2013"), agency, said, SafeText("age 4"), False)


def _case(root: Path) -> Case:
    keep = Decision("keep", "L1", "Fenmarsh", "", "", "the town is in the title", "RK")
    specs = tuple(SubmissionSpec(n, root / f"{n}.docx", AGENCIES[n], PUBLISHED[n]) for n in (1, 2))
    return Case(
        root, "Review: Child F", "scr", "Fenland Board", ("P1",),
        Period(date(2012, 9, 1), date(2013, 9, 30)), date(2014, 3, 1), Policy(), specs,
        PEOPLE[:4], PEOPLE[4:6], (keep,),
    )  # fmt: skip


def _ledger() -> tuple[LedgerRow, ...]:
    ref = SourceRef(1, "comments", paragraph=1)
    picture = SourceRef(2, "body", paragraph=9)
    return (
        LedgerRow(ref, "", "comment", "evidence", "", "comments are not content",
                  "deleted: Idris Bell ran off"),
        LedgerRow(picture, "", "page number", "left_out", "", "furniture of the page", "Page 1"),
        LedgerRow(SourceRef(2, paragraph=3), "", "picture", "left_out", "", "no text to read", ""),
        LedgerRow(SourceRef(1), "", "text", "placed", "e0", "", "Call from Sinéad Bell"),
    )  # fmt: skip


def _report(events: tuple[SafeEvent, ...], safe: dict[str, SafePassage]) -> SafeReport:
    text = SafeText
    story = SafeParagraph(safe["n/analysis/0"].text)
    return SafeReport(
        title=text("Review: Child F"), board=text("A Safeguarding Board"),
        period=text("September 2012 to September 2013"), subjects=(text("Child F"),),
        agencies=(text("Police"), text("Health")), events=events,
        sections=(SafeSection(text("analysis"), (story,)),),
        actions=(SafeAction(1, text("Visit within two days."), text(""), text(""),
                            text("Health"), text(""), text(""), text("")),),
        people=(SafePerson(text("Mother"), text("mother of Child F")),),
        date=text("March 2014"), draft=True,
    )  # fmt: skip


@pytest.fixture
def referring(tmp_path: Path) -> tuple[Sample, str]:
    """A narrative with two references to events, and how the report prints it."""
    sample = make_sample(tmp_path)
    key = "n/analysis/0"
    raw = "As [[e0]] and [[ e4f2 ]] show, {Idris>Child F|P1|person|register:name} (was) seen."
    text, safe = marked(key, raw)
    printed = "As event 1 and an event, May 2013 show, Child F (was) seen."
    section = SafeSection(SafeText("analysis"), (SafeParagraph(SafeText(printed)),))
    given = replace(
        sample,
        passages=tuple(replace(p, text=text) if p.key == key else p for p in sample.passages),
        redacted=replace(sample.redacted, passages={**sample.redacted.passages, key: safe}),
        report=replace(sample.report, sections=(section,)),
    )
    return given, printed


@pytest.fixture
def crowded(tmp_path: Path) -> Sample:
    """500 events: fifty times the ten, without the duplicate."""
    again = [EVENTS[n % 10] for n in range(500)]
    return make_sample(tmp_path, again)


@pytest.fixture
def hostile(tmp_path: Path) -> Sample:
    """One event whose words try to break out of the page; nothing in it is redacted."""
    return make_sample(tmp_path, [(1, "3.3.13", None, HOSTILE, "")])


HOSTILE = (
    "</div><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
    " \"quoted\" 'single' &amp; &#60; \u202etxet desrever\u202c zero\u200bwidth\r\nnext\ttab "
    "שלום ]]> <!-- x"
)
