"""Case folder -> Case. Every problem in it is found in one reading and reported with its place.

The format is DESIGN's contract, described for authors in docs/case-folder.md. Places name a file
and a key or line, never a value: values hold names.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError
from pydantic import Field as Key

from pipeline import tables
from pipeline.errors import CaseError, PipelineError, SeveralErrors
from pipeline.model import (
    Case,
    DatePolicy,
    Decision,
    Edit,
    Format,
    Identity,
    Period,
    Policy,
    QuasiAction,
    QuasiKind,
    Recommendation,
    SubmissionSpec,
)
from pipeline.register import agency_identities, read_register

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"

# The author's word for what a column holds -> the chronology's. "prose": no chronology at all.
MEANINGS = {
    "date": "date", "date and time": "date", "end date": "end", "time": "time",
    "source": "source", "event": "event", "response": "response", "outcome": "response",
    "comment": "comment", "child seen": "seen", "other": "other", "prose": "prose",
}  # fmt: skip


def _inside(name: str) -> str:
    if Path(name).is_absolute() or ".." in Path(name).parts or not name.strip():
        raise ValueError("must be the name of a file inside submissions/")
    return name


def _meaning(word: str) -> str:
    if word not in MEANINGS:
        raise ValueError(f"must be one of: {', '.join(MEANINGS)}")
    return word


Text = Annotated[str, Key(min_length=1)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Period(_Strict):
    start: date = Key(alias="from")
    to: date


class _Quasi(_Strict):
    nationality: QuasiAction = "show"
    religion: QuasiAction = "show"
    condition: QuasiAction = "show"
    occupation: QuasiAction = "show"
    employer: QuasiAction = "show"
    exact_counts: QuasiAction = "show"
    media_events: QuasiAction = "show"
    age_over_90: QuasiAction = "show"
    sibling_patterns: QuasiAction = "show"

    def chosen(self) -> tuple[tuple[QuasiKind, QuasiAction], ...]:
        return tuple((kind, action) for kind, action in self if action != "show")  # type: ignore[misc]


class _Publish(_Strict):
    dates: DatePolicy = "month"
    chronology: str = Key(default="full", pattern="^(full|key|none)$")
    formats: list[Format] = Key(default=["html", "docx", "pdf"], min_length=1)
    hold: str = ""
    quasi: _Quasi = _Quasi()


class _Submission(_Strict):
    file: Annotated[str, AfterValidator(_inside)]
    agency: Text
    publish_as: str = ""
    columns: dict[str, Annotated[str, AfterValidator(_meaning)]] = {}


class _Models(_Strict):
    spacy: Text = "en_core_web_sm"
    onnx: str = ""


class _CaseFile(_Strict):
    title: Text
    kind: Annotated[str, Key(pattern=r"^[A-Za-z0-9_-]+$")] = "scr"
    board: str = ""
    subject: str | list[str]
    period: _Period
    as_of: date | None = None
    gap_days: Annotated[int, Key(ge=1)] = 28
    publish: _Publish = _Publish()
    submission: list[_Submission] = []
    models: _Models = _Models()


def load(root: Path) -> Case:
    """Read a case folder. Raises SeveralErrors of CaseError with every problem found."""
    if not (root / "case.toml").is_file():
        raise CaseError(
            "there is no case.toml in this folder",
            place="case folder",
            hint="make one with: make new CASE=folder FROM=folder-of-word-files",
        )
    problems: list[PipelineError] = []
    file = _collect(problems, lambda: _case_file(root / "case.toml"))
    rows = _collect(problems, lambda: read_register(root / "register.csv"))
    decisions = _collect(problems, lambda: _decisions(root / "decisions.csv")) or ()
    edits = _collect(problems, lambda: _edits(root / "edits.csv")) or ()
    plan = _collect(problems, lambda: _recommendations(root)) or ()
    if file is not None:
        problems += _cross_checks(file, rows, decisions, root)
    if problems or file is None or rows is None:
        raise SeveralErrors(problems)
    return _case(root, file, rows, decisions, edits, plan)


def _collect(problems: list[PipelineError], read: Any) -> Any:
    try:
        return read()
    except PipelineError as error:
        problems.append(error)
        return None


def _case(
    root: Path,
    file: _CaseFile,
    rows: tuple[Identity, ...],
    decisions: tuple[Decision, ...],
    edits: tuple[Edit, ...],
    plan: tuple[Recommendation, ...],
) -> Case:
    specs = _specs(root, file)
    agencies, register = agency_identities(specs, rows)
    return Case(
        root=root,
        title=file.title,
        kind=file.kind,
        board=file.board,
        subjects=_subjects(file),
        period=Period(file.period.start, file.period.to),
        as_of=file.as_of or file.period.to,
        policy=Policy(
            dates=file.publish.dates,
            chronology=file.publish.chronology,  # type: ignore[arg-type]  # the pattern above
            formats=tuple(dict.fromkeys(file.publish.formats)),
            hold=file.publish.hold,
            quasi=file.publish.quasi.chosen(),
        ),
        submissions=specs,
        register=register,
        agencies=agencies,
        decisions=decisions,
        edits=edits,
        recommendations=plan,
        narrative=_narrative(root),
        models=file.models.model_dump(),
        gap_days=file.gap_days,
    )


# --- case.toml -----------------------------------------------------------------------------------


def _case_file(path: Path) -> _CaseFile:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise CaseError("is not UTF-8 text", place="case.toml", hint="save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line \d+, column \d+", str(error))
        raise CaseError(
            "cannot be read as TOML",
            place=f"case.toml, {where[0]}" if where else "case.toml",
            hint="texts stand in double quotes, dates as 2013-09-30 without quotes",
        ) from None
    try:
        return _CaseFile.model_validate(raw)
    except ValidationError as error:
        raise SeveralErrors(_toml_errors(error)) from None


def _toml_errors(error: ValidationError) -> Iterable[CaseError]:
    for each in error.errors(include_input=False, include_url=False):
        unknown = each["type"] == "extra_forbidden"
        empty = each["type"] == "string_too_short"
        yield CaseError(
            "unknown key" if unknown else "it is empty: fill it in" if empty else each["msg"],
            place=f"case.toml, {_key_path(each['loc'])}",
            hint="the keys are listed in docs/case-folder.md" if unknown else "",
        )


def _key_path(location: tuple[int | str, ...]) -> str:
    """("submission", 2, "file") -> "submission 3, file": how an author counts."""
    words: list[str] = []
    for part in location:
        if isinstance(part, int) and words:
            words[-1] += f" {part + 1}"
        elif part not in ("str", "list[str]"):  # the branches of a union: no concern of an author
            words.append(str(part))
    return ", ".join(words)


def _subjects(file: _CaseFile) -> tuple[str, ...]:
    return (file.subject,) if isinstance(file.subject, str) else tuple(file.subject)


def _cross_checks(
    file: _CaseFile,
    rows: tuple[Identity, ...] | None,
    decisions: tuple[Decision, ...],
    root: Path,
) -> list[PipelineError]:
    return [
        *_kind_check(file, root),
        *_period_checks(file),
        *_submission_checks(file),
        *_subject_checks(file, rows),
        *_narrative_checks(root),
        *_release_checks(rows, decisions),
    ]


def _kind_check(file: _CaseFile, root: Path) -> Iterable[CaseError]:
    if not (template_folder(file.kind) / "report.md").is_file():
        known = ", ".join(sorted(path.parent.name for path in TEMPLATES.glob("*/report.md")))
        yield CaseError(
            "no template of this kind", place="case.toml, kind", hint=f"there are: {known}"
        )


def template_folder(kind: str) -> Path:
    return TEMPLATES / kind


def _period_checks(file: _CaseFile) -> Iterable[CaseError]:
    if file.period.to < file.period.start:
        yield CaseError("ends before it begins", place="case.toml, period")


def _submission_checks(file: _CaseFile) -> Iterable[CaseError]:
    if not file.submission:
        yield CaseError(
            "there are no submissions",
            place="case.toml",
            hint="add a [[submission]] with file and agency for each Word file",
        )
    for what in ("file", "publish_as"):
        seen: dict[str, int] = {}
        for number, entry in enumerate(file.submission, 1):
            value = getattr(entry, what).casefold()
            if value and value in seen:
                yield CaseError(
                    f"the same {what} as submission {seen[value]}",
                    place=f"case.toml, submission {number}, {what}",
                )
            seen.setdefault(value, number)


def _subject_checks(file: _CaseFile, rows: tuple[Identity, ...] | None) -> Iterable[CaseError]:
    if rows is None:
        return
    people = {row.id for row in rows if row.kind == "person"}
    if not _subjects(file):
        yield CaseError("names nobody", place="case.toml, subject")
    for subject in _subjects(file):
        if subject not in people:
            yield CaseError(
                "is not the id of a person in register.csv",
                place="case.toml, subject",
                hint="write an id from the first column of register.csv, such as P1",
            )


def _release_checks(
    rows: tuple[Identity, ...] | None, decisions: tuple[Decision, ...]
) -> Iterable[CaseError]:
    """One careless row must not publish a child's name everywhere, in every form."""
    people = {row.id for row in rows or () if row.kind == "person"}
    for number, decision in enumerate(decisions, 1):
        whole = not decision.form and not decision.where
        if decision.action == "keep" and whole and decision.who in people:
            yield CaseError(
                "would publish somebody of the register in every form and place",
                place=f"decisions.csv, row {number}",
                hint="say which form, and where; or take the person out of register.csv",
            )


# --- submissions ---------------------------------------------------------------------------------


def _specs(root: Path, file: _CaseFile) -> tuple[SubmissionSpec, ...]:
    names = _published_names(file.submission)
    return tuple(
        SubmissionSpec(
            number=number,
            path=root / "submissions" / entry.file,
            agency=entry.agency.strip(),
            publish_as=names[number - 1],
            columns={_fold(heading): MEANINGS[said] for heading, said in entry.columns.items()},
        )
        for number, entry in enumerate(file.submission, 1)
    )


def _fold(text: str) -> str:
    return " ".join(text.split()).casefold()


WORD = (".docx", ".docm", ".doc", ".rtf", ".odt")


def unlisted(case: Case) -> int:
    """Word files in submissions/ that case.toml does not name: an agency would be forgotten."""
    named = {spec.path.name.casefold() for spec in case.submissions}
    folder = case.root / "submissions"
    there = folder.iterdir() if folder.is_dir() else ()
    return sum(
        path.suffix.casefold() in WORD
        and path.name.casefold() not in named
        and not path.name.startswith((".", "~$"))
        for path in there
    )


# An agency that the author gave no name for the public is called by its kind, never its own name.
KINDS: tuple[tuple[str, str], ...] = (
    ("Police", r"\b(?:police|constabulary)\b"),
    ("Ambulance Service", r"\bambulance\b"),
    ("Fire Service", r"\bfire (?:and rescue|service|authority)\b"),
    ("Probation", r"\bprobation\b"),
    ("Cafcass", r"\bcafcass\b"),
    ("GP Practice", r"\b(?:gp|surgery|general practice|medical (?:centre|practice)|doctors)\b"),
    ("Mental Health Service", r"\b(?:mental health|camhs|psychiatr\w*)\b"),
    ("Midwifery", r"\b(?:midwi\w+|maternity)\b"),
    ("Community Health", r"\b(?:community (?:health|nhs)|health visit\w*|0-19|school nurs\w*)\b"),
    ("Hospital", r"\b(?:hospitals?|infirmary|acute|nhs (?:foundation )?trust)\b"),
    ("Health Commissioner", r"\b(?:integrated care board|clinical commissioning group|icb|ccg)\b"),
    ("Nursery", r"\b(?:nursery|pre-?school|childminder|playgroup|early years)\b"),
    ("College", r"\bcollege\b"),
    ("School", r"\b(?:school|academy|primary|secondary|infants?|juniors?)\b"),
    ("Care Home", r"\b(?:(?:care|nursing|residential|rest) homes?|care cent(?:re|er))\b"),
    ("Care Provider", r"\b(?:home|domiciliary|live-in) care\b|\bcare (?:ltd|limited|agency)\b"),
    ("Youth Justice", r"\byouth (?:justice|offending)\b"),
    ("Housing", r"\b(?:housing|homes)\b"),
    ("Adult Social Care", r"\badults?'?s? (?:social care|services)\b"),
    ("Children's Social Care", r"\b(?:children\S*|social (?:care|services|work)|council)\b"),
    ("Domestic Abuse Service", r"\b(?:refuge|women'?s aid|domestic (?:abuse|violence))\b"),
)  # fmt: skip


def agency_kind(name: str) -> str:
    """The generic kind of an agency, or "Agency"."""
    folded = name.casefold().replace("’", "'")
    return next((kind for kind, pattern in KINDS if re.search(pattern, folded)), "Agency")


def _published_names(entries: list[_Submission]) -> list[str]:
    """publish_as where it is given, else the kind, numbered where several would be the same."""
    wanted = [entry.publish_as.strip() or agency_kind(entry.agency) for entry in entries]
    names: list[str] = []
    for position, name in enumerate(wanted):
        number = wanted[: position + 1].count(name)
        several = wanted.count(name) > 1 or name == "Agency"
        names.append(f"{name} {number}" if several else name)
    return names


# --- the author's and the reviewers' files -------------------------------------------------------

NARRATIVE_NAME = re.compile(r"^(?:\d+[-_. ]+)?(?P<name>.+)$")


def narrative_name(path: Path) -> str:
    """ "05-Analysis.docx" -> "analysis": the template section that the file is for."""
    match = NARRATIVE_NAME.match(path.stem)
    return (match["name"] if match else path.stem).strip().casefold().replace(" ", "-")


def _narrative(root: Path) -> tuple[Path, ...]:
    folder = root / "narrative"
    files = folder.iterdir() if folder.is_dir() else ()
    wanted = [p for p in files if p.is_file() and not p.name.startswith((".", "~$"))]
    return tuple(sorted(wanted, key=lambda path: path.name))


def _narrative_checks(root: Path) -> Iterable[CaseError]:
    seen: set[str] = set()
    for number, path in enumerate(_narrative(root), 1):
        place = f"narrative, file {number} in order of name"
        if path.suffix.casefold() not in (".docx", ".md"):
            yield CaseError("is neither .docx nor .md", place=place, hint="save it as one of them")
        elif narrative_name(path) in seen:
            yield CaseError("is for a section that another file already gives", place=place)
        seen.add(narrative_name(path))


DECISION_COLUMNS = ("decision", "who", "form", "where", "with", "reason", "by")
ACTIONS = ("redact", "keep", "replace", "merge", "split")


def _decisions(path: Path) -> tuple[Decision, ...]:
    problems: list[PipelineError] = []
    rows = []
    for line, row in tables.read_csv(path, required=DECISION_COLUMNS[:1], known=DECISION_COLUMNS):
        row = {**row, "decision": row["decision"].strip().lower()}  # Excel writes "Redact"
        problems += _decision_problems(row, f"decisions.csv, line {line}")
        values = {column: row.get(column, "") for column in DECISION_COLUMNS}
        rows.append(Decision(*values.values()))  # type: ignore[arg-type]  # checked above
    if problems:
        raise SeveralErrors(problems)
    return tuple(rows)


def _decision_problems(row: Mapping[str, str], place: str) -> Iterable[CaseError]:
    action = row["decision"]
    if action not in ACTIONS:
        yield CaseError("unknown decision", place=place, hint=f"one of: {', '.join(ACTIONS)}")
    elif not (row.get("who") or row.get("form")):
        yield CaseError("says neither who nor which form", place=place)
    elif action in ("replace", "merge", "split") and not row.get("with"):
        yield CaseError(f"a decision to {action} needs a value in the column with", place=place)


EDIT_COLUMNS = ("event_id", "action", "value", "reason")
EDITS = ("key", "exclude", "link", "order", "comment")


def _edits(path: Path) -> tuple[Edit, ...]:
    problems: list[PipelineError] = []
    rows = []
    for line, row in tables.read_csv(path, required=EDIT_COLUMNS[:2], known=EDIT_COLUMNS):
        place = f"edits.csv, line {line}"
        if row["action"] not in EDITS:
            problems.append(CaseError("unknown action", place=place, hint=f"{', '.join(EDITS)}"))
        if row["action"] == "exclude" and not row.get("reason"):
            problems.append(CaseError("leaving an event out needs a reason", place=place))
        rows.append(Edit(*(row.get(column, "") for column in EDIT_COLUMNS)))  # type: ignore[arg-type]
    if problems:
        raise SeveralErrors(problems)
    return tuple(rows)


def write_edits(edits: Iterable[Edit], path: Path) -> None:
    """edits.csv as load() reads it."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(EDIT_COLUMNS)
        rows.writerows((edit.event_id, edit.action, edit.value, edit.reason) for edit in edits)


PLAN_COLUMNS = (
    "recommendation", "scope", "action", "lead_agency", "milestones", "target_date", "outcome",
)  # fmt: skip


def _recommendations(root: Path) -> tuple[Recommendation, ...]:
    found = [
        p for p in (root / "recommendations.csv", root / "recommendations.xlsx") if p.is_file()
    ]
    if len(found) > 1:
        raise CaseError(
            "there is both a .csv and an .xlsx", place="recommendations", hint="keep one of them"
        )
    if not found:
        return ()
    read = tables.read_csv if found[0].suffix == ".csv" else tables.read_xlsx
    rows = read(found[0], required=PLAN_COLUMNS[:1], known=PLAN_COLUMNS)
    return tuple(
        Recommendation(number, *(row.get(column, "") for column in PLAN_COLUMNS))
        for number, (_, row) in enumerate(rows, 1)
    )
