"""The nouns of the pipeline: frozen values, no I/O, no behaviour beyond checking themselves.

Raw text (str inside Passage, Event, Paragraph …) and safe text (SafeText) are different types.
Only redact/ makes SafeText; the report's types hold nothing else (tests/test_house.py checks both
from the syntax tree). Offsets and lengths are in characters (Python str indices). Values of which a
submission has tens of thousands are named tuples: they are made in half the time of a dataclass.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from pipeline.errors import SubmissionError

# --- where a text stands -----------------------------------------------------------------------


class SourceRef(NamedTuple):
    """Where a text stands. Numbers count from 1; 0 means "does not apply".

    submission: its number in case.toml; 0 for the author's own texts.
    part: a word safe to print ("body", "footnotes", "header", "comments" …), never a member name.
    table: in document order, nested tables included; row: in that table, heading rows included.
    paragraph: in document order over the whole part, counting paragraphs inside tables.
    """

    submission: int
    part: str = "body"
    table: int = 0
    row: int = 0
    paragraph: int = 0

    def __str__(self) -> str:
        words = [f"submission {self.submission}" if self.submission else "the author's text"]
        words += [self.part] if self.part != "body" else []
        words += [f"table {self.table}, row {self.row}"] if self.table else []
        words += [f"paragraph {self.paragraph}"] if self.paragraph and not self.table else []
        return ", ".join(words)


# --- the case folder ---------------------------------------------------------------------------

IdentityKind = Literal["person", "place", "organisation", "other"]
DatePolicy = Literal["exact", "month", "quarter", "year", "age"]
Format = Literal["html", "docx", "pdf"]


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody or something that must not be recognised, and what it is called instead.

    id: register id ("P1") or, for one that was found, a content hash ("X4f2a9c01").
    forms: every form seen in a text, besides name and aliases (sorted, unique).
    date_of_death: known only from the register's role text or the author; None otherwise.
    origin: "register", "agency" (a submission's own organisation) or "found".
    """

    id: str
    kind: IdentityKind
    role: str
    name: str
    aliases: tuple[str, ...] = ()
    date_of_birth: date | None = None
    pseudonym: str = ""
    origin: Literal["register", "agency", "found"] = "register"
    forms: tuple[str, ...] = ()
    date_of_death: date | None = None


@dataclass(frozen=True, slots=True)
class Period:
    start: date
    end: date


QuasiKind = Literal[
    "nationality", "religion", "condition", "occupation", "employer", "exact_counts",
    "media_events", "age_over_90", "sibling_patterns",
]  # fmt: skip
QuasiAction = Literal["show", "generalise", "redact"]


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be published, from [publish] in case.toml. hold: a reason, or "".

    quasi: what becomes of each kind of telling detail; a kind that is not named is shown.
    """

    dates: DatePolicy = "month"
    chronology: Literal["full", "key", "none"] = "full"
    formats: tuple[Format, ...] = ("html", "docx", "pdf")
    hold: str = ""
    quasi: tuple[tuple[QuasiKind, QuasiAction], ...] = ()


@dataclass(frozen=True, slots=True)
class SubmissionSpec:
    """One [[submission]] of case.toml. columns maps a heading (lower case) to a column meaning."""

    number: int
    path: Path
    agency: str
    publish_as: str
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """How messages name it: never by file name."""
        return f"submission {self.number} ({self.publish_as})"


Action = Literal["redact", "keep", "replace", "merge", "split"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of decisions.csv: `decision,who,form,where,with,reason,by`.

    who: an identity id, or ""; form: the exact form in the text, or ""; where: a passage key, or ""
    for everywhere; value (column `with`): the replacement, or the other identity of merge; for
    split, the id that mentions of `form` at `where` belong to ("new" makes a new identity).
    """

    action: Action
    who: str = ""
    form: str = ""
    where: str = ""
    value: str = ""
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """One row of edits.csv: the author's work on one event: `event_id,action,value,reason`."""

    event_id: str
    action: Literal["key", "exclude", "link", "order", "comment"]
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One row of the action plan, raw text, in the columns that boards use."""

    number: int
    recommendation: str
    scope: str = ""
    action: str = ""
    lead_agency: str = ""
    milestones: str = ""
    target_date: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A case folder, read and checked. agencies: one identity per submission (publish_as)."""

    root: Path
    title: str
    kind: str
    board: str
    subjects: tuple[str, ...]
    period: Period
    as_of: date
    policy: Policy
    submissions: tuple[SubmissionSpec, ...]
    register: tuple[Identity, ...]
    agencies: tuple[Identity, ...]
    decisions: tuple[Decision, ...] = ()
    edits: tuple[Edit, ...] = ()
    previous_cast: tuple[Identity, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    narrative: tuple[Path, ...] = ()
    models: Mapping[str, str] = field(default_factory=dict)
    gap_days: int = 28  # days without contact that panels ask about, from case.toml

    @property
    def identities(self) -> tuple[Identity, ...]:
        """What is known before anything is read: register first, then the agencies."""
        return self.register + self.agencies


# --- what ingest reads -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Paragraph:
    """heading: 0 for body text, else the level 1 to 9."""

    ref: SourceRef
    text: str
    heading: int = 0
    style: Literal["body", "bullet", "number", "quote"] = "body"


class Cell(NamedTuple):
    """column: where it begins on the table's true grid, from 0; columns, rows: how far it spans.

    A cell continued from above by a vertical merge is not repeated; it stands once, with rows > 1.
    Paragraphs inside a cell are parted by "\\n".
    """

    text: str
    column: int
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    ref: SourceRef
    cells: tuple[Cell, ...]
    heading: bool = False  # Word's own "repeat as header row"


@dataclass(frozen=True, slots=True)
class Table:
    """inside: the row and the grid column of the cell that a nested table stands in, else None."""

    ref: SourceRef
    rows: tuple[Row, ...]
    inside: tuple[SourceRef, int] | None = None


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Evidence:
    """Text that is no content (deleted, hidden, a comment …): listed, never published."""

    ref: SourceRef
    kind: str
    reason: str
    text: str


Status = Literal["placed", "evidence", "left_out"]


class LedgerRow(NamedTuple):
    """What became of one run of characters. `to` names the event or section; reason is why not."""

    ref: SourceRef
    place: str
    kind: str
    status: Status
    to: str
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A DOCX, read: content in document order, everything else as evidence, with a full ledger.

    ledger: as ingest leaves it; content rows have status "placed" and `to` "" until the
    chronology stage says which event or section took them. sha256: of the file's bytes.
    """

    spec: SubmissionSpec
    blocks: tuple[Block, ...]
    evidence: tuple[Evidence, ...]
    ledger: tuple[LedgerRow, ...]
    warnings: tuple[str, ...] = ()
    sha256: str = ""


# --- the chronology ----------------------------------------------------------------------------

Precision = Literal[
    "day", "range", "week", "month", "part-month", "season", "year",
    "uncertain", "undated", "impossible",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as written and what it can mean: earliest and latest day (None where unknown).

    time: "HH:MM", "HH:MM-HH:MM" or "". problem: what is wrong with it, in safe words, or "".
    """

    as_written: str
    date_from: date | None = None
    date_to: date | None = None
    precision: Precision = "undated"
    time: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of an event: the agency's heading and the text under it."""

    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """One contact as one agency recorded it. fields[0] is what happened; the others follow.

    id depends on content and source agency only. age: of the first subject, in words, or "".
    duplicate_of: the id of the event that this one repeats exactly in the same submission, or "".
    """

    id: str
    source: SourceRef
    agency: str
    date: WrittenDate
    fields: tuple[Field, ...]
    age: str = ""
    duplicate_of: str = ""
    key: bool = False
    excluded: str = ""  # the author's reason for leaving it out of the report, or ""
    comment: str = ""

    @property
    def text(self) -> str:
        """Everything that the agency wrote of it, other columns under their own headings."""
        first, *rest = self.fields
        return "\n".join([first.text, *(f"{f.heading}: {f.text}" for f in rest)])


@dataclass(frozen=True, slots=True)
class Section:
    """Prose under one heading: of a submission, or of the author's narrative (submission 0).

    name: "s2.3" for a submission's third section; the template's section name for a narrative.
    """

    name: str
    title: str
    submission: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Chronology:
    """All events in published order, the agencies' prose, and the ledger of every character.

    unplaced: submissions whose dated text was not read as events; they count as not placed.
    """

    events: tuple[Event, ...]
    sections: tuple[Section, ...]
    ledger: tuple[LedgerRow, ...]
    warnings: tuple[str, ...] = ()
    unplaced: tuple[SubmissionError, ...] = ()


# --- detection and identity --------------------------------------------------------------------

Channel = Literal["event", "heading", "section", "narrative", "recommendation", "evidence", "case"]


@dataclass(frozen=True, slots=True)
class Passage:
    """One stretch of raw text, the unit of detection and redaction. key: stable and unique.

    date: of its event, if any (ages and intervals are worked out against it).
    agency: the agency's name, or "" for the author's texts.
    heading: of the chronology's column that it stands in, as the agency wrote it, or "".
    """

    key: str
    text: str
    ref: SourceRef
    channel: Channel
    agency: str = ""
    date: WrittenDate | None = None
    kind: str = ""  # of evidence, as ingest calls it ("picture data"), else ""
    heading: str = ""


FindingKind = Literal[
    "person", "place", "organisation", "address", "date", "birth", "death", "age", "phone",
    "email", "url", "number", "reference", "postcode", "vehicle", "quasi", "unknown",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a passage that may identify. reasons: every rule that made it ("ner:spacy" …).

    identity: the id that detection is sure of (a register form), or "". doubtful: an initial, a
    misspelling, a name that is a word: redacted, and put to the reviewer.
    """

    passage: str
    start: int
    end: int
    form: str
    kind: FindingKind
    reasons: tuple[str, ...]
    identity: str = ""
    doubtful: bool = False

    def check(self, passage: Passage) -> None:
        """A finding that does not fit its text is a defect of ours, not of the case."""
        if passage.key != self.passage or passage.text[self.start : self.end] != self.form:
            raise ValueError("a finding does not match its passage")


@dataclass(frozen=True, slots=True)
class Mention:
    """A finding and who it is. identity "" with candidates: a doubt, called by its label."""

    finding: Finding
    identity: str
    rule: str
    candidates: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question for the reviewer. key: stable, for listing; candidates: identity ids, or ()."""

    key: str
    question: Literal["who", "identifies", "same"]
    form: str
    places: tuple[str, ...]
    candidates: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone (register, agencies, found), one pseudonym each, and who each finding is."""

    identities: tuple[Identity, ...]
    mentions: tuple[Mention, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class CastEntry:
    """Somebody or something of the cast, and where it stands.

    agencies: whose texts name it, sorted. count: mentions. first: the key of the passage that
    names it first. example: raw words around the first mention that has some, confidential.
    """

    identity: Identity
    agencies: tuple[str, ...] = ()
    count: int = 0
    first: str = ""
    example: str = ""


# --- safe text ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SafeText:
    """Text that has been through redaction. Made in redact/ and nowhere else."""

    value: str

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True, slots=True)
class Redaction:
    """One replacement: raw [start, end) became safe [safe_start, safe_end).

    decided: "rule", or "reviewer" where a decision settled it. kept: a release, nothing replaced.
    """

    start: int
    end: int
    safe_start: int
    safe_end: int
    form: str
    replacement: str
    kind: FindingKind
    identity: str
    reasons: tuple[str, ...]
    decided: Literal["rule", "reviewer"] = "rule"
    kept: bool = False
    doubt: str = ""  # the key of the doubt that is still open, or ""


@dataclass(frozen=True, slots=True)
class SafePassage:
    key: str
    text: SafeText
    redactions: tuple[Redaction, ...]


BY_POLICY = "(date)"
"""Whose release a month is that the policy on dates wrote: nobody's."""


@dataclass(frozen=True, slots=True)
class Release:
    """An identifying form that a reviewer keeps. contexts: the safe words around it as published.

    verify lets an occurrence of form pass only inside one of the contexts (form included,
    about 20 characters either side, white space folded).
    """

    identity: str
    form: str
    contexts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Redacted:
    """What redaction made of every passage. doubts: those that no decision has settled.

    people: identity id and how a report lists that person, in the order of the cast.
    """

    passages: Mapping[str, SafePassage]
    releases: tuple[Release, ...]
    doubts: tuple[Doubt, ...]
    people: tuple[tuple[str, SafePerson], ...] = ()


# --- the report: nothing here can hold raw text --------------------------------------------------


@dataclass(frozen=True, slots=True)
class SafeField:
    heading: SafeText
    text: SafeText


@dataclass(frozen=True, slots=True)
class SafeEvent:
    """number: the plain sequence number. date, age: as the policy lets them be said."""

    number: int
    date: SafeText
    agency: SafeText
    fields: tuple[SafeField, ...]
    age: SafeText
    key: bool


@dataclass(frozen=True, slots=True)
class SafeParagraph:
    text: SafeText
    heading: int = 0
    bullet: bool = False
    numbered: bool = False
    quote: bool = False


@dataclass(frozen=True, slots=True)
class SafeTable:
    rows: tuple[tuple[SafeText, ...], ...]


@dataclass(frozen=True, slots=True)
class SafeSection:
    """name: the template's placeholder, checked against the template's own list."""

    name: SafeText
    blocks: tuple[SafeParagraph | SafeTable, ...]


@dataclass(frozen=True, slots=True)
class SafeAction:
    number: int
    recommendation: SafeText
    scope: SafeText
    action: SafeText
    lead_agency: SafeText
    milestones: SafeText
    target_date: SafeText
    outcome: SafeText


@dataclass(frozen=True, slots=True)
class SafePerson:
    pseudonym: SafeText
    description: SafeText


@dataclass(frozen=True, slots=True)
class SafeSpan:
    """A row of the published timeline. counts: of events, one for each agency, in their order.

    date: as the policy lets it be said. key: the published numbers of its key events.
    """

    date: SafeText
    counts: tuple[int, ...]
    key: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SafeTimeline:
    """Numbers of published events at published times: nothing finer, so no day can be seen."""

    agencies: tuple[SafeText, ...] = ()
    spans: tuple[SafeSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class SafeReport:
    """All that a template can print."""

    title: SafeText
    board: SafeText
    period: SafeText
    subjects: tuple[SafeText, ...]
    agencies: tuple[SafeText, ...]
    events: tuple[SafeEvent, ...]
    sections: tuple[SafeSection, ...]
    actions: tuple[SafeAction, ...]
    people: tuple[SafePerson, ...]
    date: SafeText  # the date of sign-off, or of as_of in a draft, by month
    draft: bool
    incomplete: int = 0  # how many submissions could not be read or placed
    timeline: SafeTimeline = SafeTimeline()


# --- review and verify ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignOff:
    """signoff.json. digest: of what the review showed. signed: the day it was recorded.

    earlier: the signatures that this one replaced, oldest first, none of which counts any more.
    """

    digest: str
    reviewer: str
    signed: date
    accept: Literal["", "all"] = ""
    earlier: tuple[SignOff, ...] = ()


@dataclass(frozen=True, slots=True)
class Leak:
    """An identifier in published bytes. rule: which derived form ("surname", "birth date" …).

    place: file format and part, in safe words. excerpt is confidential: for build/ only.
    """

    file: str
    place: str
    identity: str
    rule: str
    doubtful: bool
    excerpt: str
    form: str = ""  # the words themselves, confidential as the excerpt is


@dataclass(frozen=True, slots=True)
class Missed:
    """What verify sees in a safe text that redaction left: [start, end) in its characters."""

    passage: str
    start: int
    end: int
    leak: Leak


@dataclass(frozen=True, slots=True)
class Trace:
    """One published fact that a reader could look up. words: as published."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class Combination:
    """Published facts that stand together. place: "event 17" or "section “family”, paragraph 3".

    public: what a newspaper or a court list would hold too. step: the fact that, generalised,
    would take most away, and how.
    """

    place: str
    traces: tuple[Trace, ...]
    public: bool
    step: str
