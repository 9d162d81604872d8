"""`new`: a folder of Word files -> a case folder to fill in. No guess enters the register."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline import ingest
from pipeline.case import agency_kind
from pipeline.errors import PipelineError, UsageError
from pipeline.model import Paragraph, Submission, SubmissionSpec, Table
from pipeline.register import COLUMNS

WORD = (".docx", ".docm")


@dataclass(frozen=True)
class NewCase:
    """agencies: as proposed, one per submission; warnings: in words for the author."""

    folder: Path
    agencies: tuple[str, ...]
    warnings: tuple[str, ...]


def make_case(folder: Path, source: Path) -> NewCase:
    """Copy every Word file of `source` into a new case at `folder`. Raises UsageError."""
    files = _word_files(source)
    if folder.exists() and any(folder.iterdir()):
        raise UsageError("the case folder is not empty", hint="name a new folder: CASE=…")
    submissions = folder / "submissions"
    submissions.mkdir(parents=True)
    (folder / "narrative").mkdir()
    for path in files:
        shutil.copyfile(path, submissions / path.name)
    texts, warnings = _texts([submissions / path.name for path in files])
    agencies = tuple(_agency(text) for text in texts)
    _write(folder / "case.toml", _case_toml([p.name for p in files], agencies, texts))
    _write(folder / "register.csv", ",".join(COLUMNS) + "\nP1,person,child,,,,\n")
    _write(folder / "decisions.csv", "decision,who,form,where,with,reason,by\n")
    _write(folder / ".gitignore", "# A case is confidential: git takes nothing of it.\n*\n")
    return NewCase(folder, agencies, (*_left_behind(source), *warnings, *_git_warning(folder)))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _word_files(source: Path) -> list[Path]:
    if not source.is_dir():
        raise UsageError("FROM names no folder", hint="make new CASE=… FROM=folder-of-word-files")
    files = sorted(
        (
            p
            for p in source.iterdir()
            if p.suffix.casefold() in WORD and not p.name.startswith("~$")
        ),
        key=lambda path: path.name,
    )
    if not files:
        raise UsageError("the folder holds no Word files", hint="save .doc files as .docx first")
    return files


def _left_behind(source: Path) -> Iterator[str]:
    """Threat: an agency whose file is no .docx is forgotten, and nobody misses it."""
    others = (p for p in source.iterdir() if p.is_file() and p.suffix.casefold() not in WORD)
    kinds = Counter(p.suffix.casefold() or "no ending" for p in others if p.name[0] not in ".~")
    for kind, count in sorted(kinds.items()):
        yield (
            f"Not taken: {count} of the kind {kind}. If an agency sent it, save it as .docx, "
            "put it into submissions/ and name it in case.toml."
        )


def _texts(paths: Sequence[Path]) -> tuple[list[str], list[str]]:
    """The words of each submission; one that cannot be read gives "" and a warning."""
    texts, warnings = [], []
    for number, path in enumerate(paths, 1):
        try:
            texts.append(_words(ingest.read(SubmissionSpec(number, path, "", "not read yet"))))
        except PipelineError as error:
            texts.append("")
            warnings.append(f"{error}. {error.hint}".strip())
    return texts, warnings


def _words(submission: Submission) -> str:
    """The first thing that an agency writes of itself is in its header or title: those first."""
    parts = [e.text for e in submission.evidence if e.ref.part in ("header", "footer")]
    for block in submission.blocks:
        if isinstance(block, Paragraph):
            parts.append(block.text)
        elif isinstance(block, Table):
            parts += [cell.text for row in block.rows for cell in row.cells]
    return "\n".join(parts)


# A proper name of a body: capitalised words that end, or begin, with what the body is.
_BODY = (
    r"Constabulary|Police|Surgery|Practice|Medical Centre|Health Centre|School|Academy|Nursery|"
    r"College|Hospitals?|Infirmary|NHS (?:Foundation )?Trust|Council|Children's Services|"
    r"Children's Social Care|Ambulance Service|Probation Service|Housing(?: Association)?|Homes"
)
AGENCY = re.compile(
    rf"(?:[A-Z][\w'’&.-]*\s+(?:(?:and|of|the|for)\s+)?){{0,6}}(?:{_BODY})\b"
    r"(?:\s+NHS (?:Foundation )?Trust)?"
)


def _agency(text: str) -> str:
    """The body named most prominently at the beginning, or "" for the author to fill in.

    A kind alone ("Police") names a body in the first line only: further on it is whom one rang.
    """
    first = " ".join(text.strip().split("\n")[0].split())
    line = " ".join(text[:3000].strip().replace("\n", " . ").split())
    named = (m for m in AGENCY.finditer(line) if " " in m[0].strip() or m.end() <= len(first))
    return next((match[0].strip() for match in named), "")


YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _period(texts: Sequence[str]) -> tuple[str, str]:
    """The years that half of all mentions fall in: a proposal, for the author to correct."""
    years = sorted(int(year) for text in texts for year in YEAR.findall(text))
    if not years:
        return "2020-01-01", "2020-12-31"
    middle = years[len(years) // 10 : len(years) - len(years) // 10] or years
    return f"{middle[0]}-01-01", f"{middle[-1]}-12-31"


def _case_toml(files: Sequence[str], agencies: Sequence[str], texts: Sequence[str]) -> str:
    start, end = _period(texts)
    head = HEAD.format(start=start, end=end)
    return head + "".join(
        SUBMISSION.format(file=_quoted(file), agency=_quoted(agency), kind=agency_kind(agency))
        for file, agency in zip(files, agencies, strict=True)
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


HEAD = """\
# What this review is. Everything in this folder is confidential.
title = "Serious Case Review: Child A"
kind = "scr"                       # a folder under templates/
board = ""                         # the partnership that publishes, as it is to be printed
subject = "P1"                     # the child or adult reviewed: an id in register.csv

# The time under review. Proposed from the years that the submissions speak of: correct it.
period = {{ from = {start}, to = {end} }}
# as_of = 2024-03-01               # stands for "today"; default: the end of the period
# gap_days = 28                    # the chronology lists longer spans without contact; default: 28

[publish]
dates = "month"                    # exact | month | quarter | year | age (of the subject)
chronology = "full"                # full | key | none
formats = ["html", "docx", "pdf"]
hold = ""                          # a reason, e.g. a criminal trial: nothing is published meanwhile

# One [[submission]] for each Word file. The agency was proposed from its words: correct it.
# publish_as is its name in the report; without it, its kind ("School"), never its own name.
"""

SUBMISSION = """
[[submission]]
file = {file}
agency = {agency}
# publish_as = "{kind}"
# columns = {{ "Their heading" = "date", "Another" = "event" }}   # only when asked to
"""


def _git_warning(folder: Path) -> Iterator[str]:
    """A case inside a checkout that is pushed somewhere may be pushed with it."""
    for parent in folder.resolve().parents:
        config = parent / ".git" / "config"
        if config.is_file() and "[remote " in config.read_text(encoding="utf-8", errors="replace"):
            yield (
                "This folder lies inside a git checkout that has a remote: what is committed there "
                "leaves this machine. Git is told to ignore it; better keep cases elsewhere."
            )
            return
        if (parent / ".git").is_file():
            yield "This folder lies inside a git worktree: make sure that it is never pushed."
            return
