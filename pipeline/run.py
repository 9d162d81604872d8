"""The order of the stages: reads as a table of contents. It alone composes them; it never prints.

A case is read and worked through in memory (`work`), then written below build/ in whole folders,
then published if everything allows it. Problems are collected and reported together at the end.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout

from pipeline import (
    accounts,
    detect,
    identity,
    ingest,
    missed,
    publish,
    redact,
    releases,
    report,
    review,
    verify,
)
from pipeline import case as case_folder
from pipeline import chronology as chronology_stage
from pipeline.errors import CaseError, LeakError, PipelineError, SeveralErrors, UsageError, flatten
from pipeline.model import (
    Case,
    Cast,
    CastEntry,
    Chronology,
    Finding,
    Identity,
    Leak,
    Passage,
    Redacted,
    Release,
    SafeReport,
    Section,
    SignOff,
    Submission,
    SubmissionSpec,
)
from pipeline.passages import passages

Progress = Callable[[str], None]
T = TypeVar("T")
MOST_READINGS = 4  # each adds what the one before missed; then verify stops the publication
TITLE = ("case/title", "case/board", "case/agency")  # published on purpose by the author


@dataclass(frozen=True)
class Reading:
    """What was read, and what could not be."""

    case: Case
    template: report.Template
    submissions: tuple[Submission, ...]
    narrative: tuple[Section, ...]
    problems: tuple[PipelineError, ...]


@dataclass(frozen=True)
class Work:
    """Everything that one run knows, before anything is written."""

    reading: Reading
    chronology: Chronology
    passages: tuple[Passage, ...]
    cast: Cast
    redacted: Redacted
    digest: str
    releases: tuple[Release, ...]

    @property
    def case(self) -> Case:
        return self.reading.case

    def safe_report(self, signed: date | None) -> SafeReport:
        return _composed(self.reading, self.chronology, self.redacted, signed)


@dataclass(frozen=True)
class Outcome:
    """What a run did, for the summary. blocked: why nothing was published, in an author's words."""

    work: Work
    leaks: tuple[Leak, ...]
    problems: tuple[PipelineError, ...]
    signed: SignOff | None
    published: bool
    blocked: tuple[str, ...]

    @property
    def idle_decisions(self) -> tuple[int, ...]:
        """Lines of decisions.csv, as a spreadsheet counts them, that settle nothing."""
        rows = self.work.case.decisions
        idle = redact.unused([d for d in rows if d.where != releases.REPORT], self.work.cast)
        return tuple(number for number, row in enumerate(rows, 2) if row in idle)


# --- the verbs -----------------------------------------------------------------------------------


def make_chronology(
    root: Path, say: Progress
) -> tuple[Case, Chronology, tuple[PipelineError, ...]]:
    """Read and merge only: build/chronology.csv and its kin. Raises PipelineError."""
    with _workplace(root):
        keep_edited_workbook(root)
        reading = _read(root, say)
        chronology, reading = _merge(reading, say)
        _write_chronology(reading.case, chronology, root / "build")
        return reading.case, chronology, reading.problems


def take_edits(
    root: Path, workbook: Path, say: Progress
) -> tuple[Case, Chronology, tuple[PipelineError, ...]]:
    """An edited workbook into edits.csv, then the chronology anew. Raises PipelineError."""
    with _workplace(root):
        keep_edited_workbook(root, taken=workbook)
        chronology, reading = _merge(_read(root, say), say)
        say("taking in the edited workbook")
        edits = chronology_stage.read_edits(workbook, chronology, reading.case)
        edited = replace(reading, case=replace(reading.case, edits=edits))
        chronology, edited = _merge(edited, say)
        case_folder.write_edits(edits, root / "build" / "tmp" / "edits.csv")
        (root / "build" / "tmp" / "edits.csv").replace(root / "edits.csv")
        _write_chronology(edited.case, chronology, root / "build", taken=workbook)
        return edited.case, chronology, edited.problems


def make_report(root: Path, say: Progress, *, may_publish: bool = True) -> Outcome:
    """Everything that can be done; publishes if and only if everything allows it."""
    with _workplace(root):
        keep_edited_workbook(root)
        work = _work(root, say)
        old, withdrawn = _withdraw_what_leaks(work, say)
        signed, fits = _signature(work)
        blocked = tuple(_reasons_against(work, signed, fits))
        candidate = not blocked and not withdrawn and may_publish
        leaks = _verified(work, signed if candidate else None, say)
        _write_review(work, (*old, *leaks), say)
        problems = (*work.reading.problems, *withdrawn, *_leak_errors(leaks, candidate))
        done = candidate and not leaks
        if done:
            say("publishing")
            _exchange(work, root / "build")
        elif candidate:
            blocked = ("verification found what may identify somebody",)
        return Outcome(work, leaks, problems, signed if fits else None, done, blocked)


def make_cast(root: Path, say: Progress) -> tuple[Case, tuple[CastEntry, ...], int]:
    """Who is named and what each is called; build/suggested-register.csv, and how many rows."""
    with _workplace(root):
        keep_edited_workbook(root)
        work = _work(root, say)
        suggestions = root / "build" / "suggested-register.csv"
        made = identity.write_suggestions(work.cast.identities, suggestions)
        return work.case, identity.entries(work.cast, work.passages), made


def sign_off(root: Path, reviewer: str, today: date, *, accept_all: bool, say: Progress) -> SignOff:
    """Sign what the review showed. Raises CaseError if anything has changed since it was built."""
    with _workplace(root):
        work = _work(root, say)
        if work.reading.problems:
            raise SeveralErrors(work.reading.problems)
        return review.sign(
            root,
            reviewer,
            today,
            "all" if accept_all else "",
            len(work.redacted.doubts),
            current=work.digest,
        )


def verify_published(root: Path, say: Progress) -> tuple[str, tuple[Leak, ...]]:
    """Search publish/ (or the draft, if nothing is published) again. Raises LeakError on a hit."""
    with _workplace(root):
        case = _with_previous_cast(case_folder.load(root))
        build = root / "build"
        folder = build / "publish" if (build / "publish").is_dir() else build / "draft"
        if folder.name == "draft" and any(build.glob("withdrawn-*")):
            raise LeakError(
                "what was published was withdrawn, and nothing has taken its place",
                place="publish/",
                hint="look at build/withdrawn-…, then publish again with: make report",
            )
        if not folder.is_dir():
            raise CaseError(
                "there is nothing to verify", place="build/", hint="make one with: make report"
            )
        say("verifying")
        leaks = _leaks_of(folder, Cast(_known(case), (), ()), case)
        blocking = [leak for leak in leaks if folder.name == "publish" or not leak.doubtful]
        if folder.name == "publish":
            _refuse(case.root, leaks)
        elif blocking:
            raise LeakError(f"{_so_many(blocking)} in the draft may identify somebody")
        return folder.name, leaks


def compare(old: Path, new: Path, root: Path | None = None) -> chronology_stage.Comparison:
    """Which rows of an agency's corrected Word file are new, gone or changed.

    With a case, its period and the columns that it maps for either file are used, and ids are
    those of its chronology. Raises PipelineError: a file that cannot be read or placed.
    """
    case = case_folder.load(root) if root else None
    spec = _spec_of(case, (new, old)) or SubmissionSpec(1, old, "the agency", "Agency")
    before, after = (
        ingest.read(replace(spec, path=path, publish_as=f"{spec.publish_as}, {which} file"))
        for which, path in (("old", old), ("new", new))
    )
    return chronology_stage.compare(before, after, case)


def _spec_of(case: Case | None, paths: tuple[Path, ...]) -> SubmissionSpec | None:
    """The submission of the case that one of the files is, or is named like."""
    specs = case.submissions if case else ()
    same = [
        s for p in paths for s in specs if p.exists() and s.path.exists() and p.samefile(s.path)
    ]
    return next(iter((*same, *(s for p in paths for s in specs if s.path.name == p.name))), None)


# --- reading -------------------------------------------------------------------------------------


def _read(root: Path, say: Progress) -> Reading:
    """Everything a case is made of. What an author must mend first stops here, all at once;
    a submission that cannot be read does not: the draft is built without it."""
    case = _with_previous_cast(case_folder.load(root))
    wrong: list[PipelineError] = []
    unreadable: list[PipelineError] = []
    template = _tried(wrong, lambda: report.load_template(case_folder.template_folder(case.kind)))
    narrative = _read_narrative(case, template, wrong) if template else ()
    submissions = []
    for spec in case.submissions:
        say(f"reading {spec.place}")
        submissions.append(_tried(unreadable, partial(ingest.read, spec)))
    read = tuple(submission for submission in submissions if submission)
    if wrong or template is None or not read:
        raise SeveralErrors((*wrong, *unreadable))
    return Reading(case, template, read, narrative, tuple(unreadable))


def _tried(problems: list[PipelineError], read: Callable[[], T]) -> T | None:
    try:
        return read()
    except PipelineError as error:
        problems += flatten([error])
        return None


def _with_previous_cast(case: Case) -> Case:
    known = identity.read_cast(case.root / "cast.csv")
    return replace(case, previous_cast=known)


def _read_narrative(
    case: Case, template: report.Template, problems: list[PipelineError]
) -> tuple[Section, ...]:
    sections: list[Section | None] = []
    for number, path in enumerate(case.narrative, 1):
        name = case_folder.narrative_name(path)
        if name in template.sections:
            read = partial(ingest.read_narrative, path, name)
            sections.append(_tried(problems, read))
        else:
            problems.append(_no_section(number, template))
    return tuple(section for section in sections if section)


def _no_section(number: int, template: report.Template) -> CaseError:
    return CaseError(
        "no section of the template takes this file",
        place=f"narrative, file {number} in order of name",
        hint=f"name it after one of: {', '.join(template.sections)}",
    )


def _merge(reading: Reading, say: Progress) -> tuple[Chronology, Reading]:
    """The chronology of every submission that can be placed; the others become problems."""
    say("merging the chronologies")
    try:
        return _with_unplaced(chronology_stage.build(reading.submissions, reading.case), reading)
    except PipelineError as error:
        problems = tuple(flatten([error]))
    good = tuple(each for each in reading.submissions if _places(each, reading.case))
    if not good:
        raise SeveralErrors((*reading.problems, *problems))
    reading = replace(reading, submissions=good, problems=(*reading.problems, *problems))
    return _with_unplaced(chronology_stage.build(good, reading.case), reading)


def _with_unplaced(chronology: Chronology, reading: Reading) -> tuple[Chronology, Reading]:
    """Dated text that no event took is a problem too; a second merge does not count it twice."""
    known = {str(problem) for problem in reading.problems}
    new = [each for each in chronology.unplaced if str(each) not in known]
    return chronology, replace(reading, problems=(*reading.problems, *new))


def _places(submission: Submission, case: Case) -> bool:
    try:
        chronology_stage.build([submission], case)
    except PipelineError:
        return False
    return True


# --- finding, redacting --------------------------------------------------------------------------


def _work(root: Path, say: Progress) -> Work:
    chronology, reading = _merge(_read(root, say), say)
    case = reading.case
    texts = passages(case, chronology, reading.submissions, reading.narrative)
    with detect.remembering(root / "build" / "models-said.json"):
        done = anonymise(texts, case, say)
    cast, redacted = done.cast, done.redacted
    made = _composed(reading, chronology, redacted)
    digest = review.digest(redacted, made, reading.template.digest, case)
    identity.write_cast(cast, root / "cast.csv", texts)
    return Work(reading, chronology, texts, cast, redacted, digest, done.releases)


@dataclass(frozen=True)
class Anonymised:
    """Who is who, the safe texts, and what a reviewer or the author publishes on purpose."""

    cast: Cast
    redacted: Redacted
    releases: tuple[Release, ...]


def anonymise(texts: Sequence[Passage], case: Case, say: Progress) -> Anonymised:
    """Found, redacted, read again by verify, and again until that sees nothing it can point to."""
    say("finding personal details")
    found = detect.detect(texts, case)
    findings = tuple(finding for finding in found if not _named_on_purpose(finding))
    called = missed.by_reviewer(case.decisions, texts, findings)
    findings = missed.joined(findings, called, texts)
    say("working out who is who")
    for _ in range(MOST_READINGS):
        cast = identity.link(findings, texts, case)
        say("redacting")
        redacted = redact.redact(texts, cast, case)
        own = redact.own_dates(redacted.passages)
        allowed = (*redacted.releases, *own, *releases.on_purpose(case, cast))
        safe = missed.printable(texts, redacted)
        seen = verify.reread(safe, releases.searched(cast, case), allowed, case.policy)
        more = missed.findings(releases.unsettled_places(seen, case), texts, redacted, cast)
        if not more:
            break
        findings = missed.joined(findings, more, texts)
    return Anonymised(cast, redacted, allowed)


def _composed(
    reading: Reading, chronology: Chronology, redacted: Redacted, signed: date | None = None
) -> SafeReport:
    return redact.compose(
        reading.case,
        chronology,
        reading.narrative,
        redacted,
        signed=signed,
        incomplete=len(reading.problems),
    )


# --- writing below build/ ------------------------------------------------------------------------


@contextmanager
def _workplace(root: Path) -> Iterator[None]:
    """build/ made for this run alone: temporary files inside it, what a dead run left, gone."""
    if not root.is_dir():
        raise UsageError("there is no such case folder", hint="name an existing folder: CASE=…")
    build = root / "build"
    build.mkdir(exist_ok=True)
    try:
        with FileLock(build / ".lock", timeout=0):
            publish.recover(build / "publish")
            before, tempfile.tempdir = tempfile.tempdir, str(publish.fresh(build / "tmp"))
            old = {name: os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")}
            os.environ.update(dict.fromkeys(old, tempfile.tempdir))
            try:
                yield
            finally:
                tempfile.tempdir = before
                _restore(old)
                shutil.rmtree(build / "tmp", ignore_errors=True)
    except Timeout:
        raise UsageError(
            "another run is at work on this case", hint="wait for it to end, then try again"
        ) from None


def _restore(environment: dict[str, str | None]) -> None:
    for name, value in environment.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def keep_edited_workbook(root: Path, taken: Path | None = None) -> None:
    """The author's work in build/ is never overwritten. Raises CaseError. taken: is being read."""
    workbook = root / "build" / "chronology.xlsx"
    if not workbook.is_file() or not chronology_stage.was_edited(workbook):
        return
    if taken and taken.is_file() and taken.read_bytes() == workbook.read_bytes():
        return
    raise CaseError(
        "it was edited and has not been taken in; it was left as it is",
        place="build/chronology.xlsx",
        hint="take it in: make chronology CASE=… EDITS=build/chronology.xlsx (or move it away)",
    )


def _write_chronology(
    case: Case, chronology: Chronology, build: Path, taken: Path | None = None
) -> None:
    made = publish.fresh(build / "tmp" / "chronology")
    chronology_stage.export(chronology, case, made)
    printed = redact.printed_keys(case, chronology)
    accounts.write_ledger(chronology, printed, made / "ledger.csv")
    keep_edited_workbook(case.root, taken)  # again: it may have been saved during this run
    for path in sorted(made.iterdir()):
        _put(path, build / path.name)
    letters = publish.fresh(build / "tmp" / "queries")
    chronology_stage.write_queries(chronology, case, letters)
    publish.replace_folder(letters, build / "queries")


def _put(made: Path, target: Path) -> None:
    try:
        made.replace(target)
    except PermissionError:  # Windows, with the workbook open in Excel
        raise CaseError(
            "it is open in another program",
            place=f"build/{target.name}",
            hint="close it, try again",
        ) from None


def _write_review(work: Work, leaks: Sequence[Leak], say: Progress) -> None:
    say("building the review")
    build = work.case.root / "build"
    _write_chronology(work.case, work.chronology, build)
    folder = publish.fresh(build / "tmp" / "review")
    draft = work.safe_report(None)
    review.build_review(
        work.case,
        work.chronology,
        work.passages,
        work.cast,
        work.redacted,
        draft,
        redact.printed_keys(work.case, work.chronology),
        work.reading.template.digest,
        folder,
        leaks=leaks,
        risks=redact.combinations(draft, work.redacted, work.cast),
    )
    publish.replace_folder(folder, build / "review")


def _verified(work: Work, signed: SignOff | None, say: Progress) -> tuple[Leak, ...]:
    """Render the draft, and what would be published; search the one that is nearest publishing."""
    build = work.case.root / "build"
    draft = publish.fresh(build / "tmp" / "draft")
    say("writing the draft")
    files = _render(work, draft, None, "DRAFT report")
    if signed:
        say("writing the report")
        folder = publish.fresh(build / "tmp" / "publish")
        files = _render(work, folder, signed.signed, "report")
    say("verifying")
    searched = releases.searched(work.cast, work.case)
    found = verify.verify(files, searched, work.releases, work.case.policy)
    leaks = releases.unsettled(found, work.case)
    if signed:
        record = verify.record(files, searched, leaks)
        publish.write_json(folder / "verification.json", record)
        publish.write_manifest(folder, (*files, folder / "verification.json"))
    releases.store(build, draft, work.releases)
    publish.replace_folder(draft, build / "draft")
    return leaks


def _render(work: Work, folder: Path, signed: date | None, stem: str) -> tuple[Path, ...]:
    formats = work.case.policy.formats
    safe = work.safe_report(signed)
    return report.render(safe, work.reading.template, folder, formats, stem=stem)


# --- publishing ----------------------------------------------------------------------------------


def _signature(work: Work) -> tuple[SignOff | None, bool]:
    """The sign-off, and whether it is for this: a signature without ACCEPT=all, beside questions
    that nobody has answered, was not made by `sign-off`."""
    signed = review.load(work.case.root)
    if signed is None:
        return None, False
    answered = signed.accept == "all" or not work.redacted.doubts
    return signed, answered and review.fits(signed, work.digest)


def _reasons_against(work: Work, signed: SignOff | None, fits: bool) -> Iterator[str]:
    if work.case.policy.hold:
        yield f"publishing is on hold: {work.case.policy.hold}"
    if work.reading.problems:
        yield "not every submission could be read and placed"
    if forgotten := case_folder.unlisted(work.case):
        yield f"{forgotten} Word files in submissions/ are not named in case.toml"
    if signed is None:
        yield "nobody has signed it off"
    elif not fits:
        yield "the sign-off no longer fits: something has changed since it was signed"


def _exchange(work: Work, build: Path) -> None:
    releases.store(build, build / "tmp" / "publish", work.releases)
    publish.replace_folder(build / "tmp" / "publish", build / "publish")
    releases.forget_others(build, build / "publish")


def _withdraw_what_leaks(
    work: Work, say: Progress
) -> tuple[tuple[Leak, ...], tuple[PipelineError, ...]]:
    """What was found in what is already published, for the review, and the error that says so."""
    build = work.case.root / "build"
    if not (build / "publish").is_dir():
        return (), ()
    say("verifying what is already published")
    leaks = _leaks_of(build / "publish", work.cast, work.case)
    try:
        _refuse(work.case.root, leaks)
    except LeakError as error:
        return tuple(replace(leak, file=f"what was published, {leak.file}") for leak in leaks), (
            error,
        )
    return (), ()


def _leaks_of(folder: Path, cast: Cast, case: Case) -> tuple[Leak, ...]:
    allowed = releases.signed(case.root / "build", folder, case, cast)
    searched = releases.searched(cast, case)
    found = verify.verify(_files(folder), searched, allowed, case.policy)
    return releases.unsettled(found, case)


def _known(case: Case) -> tuple[Identity, ...]:
    """Today's register and agencies with the forms last seen, and whom the last run found."""
    before = {identity.id: identity for identity in case.previous_cast}
    now = [replace(i, forms=before[i.id].forms) if i.id in before else i for i in case.identities]
    found = before.keys() - {identity.id for identity in now}
    return (*now, *(identity for identity in case.previous_cast if identity.id in found))


def _refuse(root: Path, leaks: Sequence[Leak]) -> None:
    """Take publish/ away if it leaks, or is not what was published. Raises LeakError."""
    folder = root / "build" / "publish"
    problem = _manifest_problem(folder)
    if leaks:
        problem = LeakError(
            f"{_so_many(leaks)} in what was published may identify somebody",
            place="publish/",
            hint="take it off the website, see build/review/index.html, then: make report",
        )
    if problem:
        moved = publish.withdraw(folder, root / "build")
        problem.hint = f"it was moved to build/{moved.name}/: {problem.hint}"
        raise problem


def _manifest_problem(folder: Path) -> LeakError | None:
    try:
        publish.check_manifest(folder)
    except LeakError as error:
        return error
    return None


def _leak_errors(leaks: Sequence[Leak], candidate: bool) -> Iterator[LeakError]:
    """A doubtful form in a draft is a question for the reviewer; about to be published, a leak."""
    blocking = [leak for leak in leaks if candidate or not leak.doubtful]
    for file in sorted({leak.file for leak in blocking}):
        here = [leak for leak in blocking if leak.file == file]
        yield LeakError(
            f"{_so_many(here)} may identify somebody ({_rules(here)})",
            place=file,
            hint="see the first list of build/review/index.html",
        )


def _so_many(leaks: Sequence[Leak]) -> str:
    return "1 place" if len(leaks) == 1 else f"{len(leaks)} places"


def _rules(leaks: Sequence[Leak]) -> str:
    return ", ".join(sorted({leak.rule for leak in leaks}))


def _files(folder: Path) -> tuple[Path, ...]:
    return tuple(sorted(path for path in folder.rglob("*") if path.is_file()))


def _named_on_purpose(finding: Finding) -> bool:
    """The title, the board and the agencies' published names are the author's choice, no findings;
    people are, and of the title whatever the register knows."""
    known = finding.kind == "person" or (finding.passage == TITLE[0] and finding.identity)
    return finding.passage.startswith(TITLE) and not known
