"""What can go wrong, each with its exit code, its place and what to do.

No message may carry a submission's words or file name: both hold names. A place is said as
"submission 3 (Police), table 1, row 14", with the agency's published name.
"""

from __future__ import annotations

from collections.abc import Iterable


class PipelineError(Exception):
    """A problem that a person can mend.

    place: where, in words safe to log ("register.csv, line 4"); hint: what to do, one sentence.
    """

    exit_code = 1

    def __init__(self, message: str, *, place: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.message, self.place, self.hint = message, place, hint

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class UsageError(PipelineError):
    exit_code = 2


class CaseError(PipelineError):
    """The case folder is wrong: case.toml, the register, decisions, edits, narrative files."""

    exit_code = 3


class SubmissionError(PipelineError):
    """A submission cannot be read, or its dated rows cannot be placed."""

    exit_code = 4


class TemplateError(PipelineError):
    exit_code = 5


class LeakError(PipelineError):
    """An identifier would be, or has been, published."""

    exit_code = 6


class NotPublishableError(PipelineError):
    exit_code = 7


class SeveralErrors(PipelineError):
    """All problems of one step, so that they are reported at once."""

    def __init__(self, errors: Iterable[PipelineError]) -> None:
        self.errors = tuple(flatten(errors))
        super().__init__("; ".join(str(error) for error in self.errors))
        self.exit_code = exit_code(self.errors)


def flatten(errors: Iterable[PipelineError]) -> Iterable[PipelineError]:
    for error in errors:
        if isinstance(error, SeveralErrors):
            yield from error.errors
        else:
            yield error


def exit_code(errors: Iterable[PipelineError]) -> int:
    """The lowest of the codes, except that a leak is always 6."""
    codes = sorted(error.exit_code for error in errors)
    return 6 if 6 in codes else codes[0] if codes else 0
