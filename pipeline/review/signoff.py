"""signoff.json: who signed which review, and when; and who signed before."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pipeline.errors import CaseError
from pipeline.model import SignOff

_FILE = "signoff.json"
_KEYS = {"digest", "reviewer", "date", "accept"}
_BEFORE = "earlier"
_DIGEST = re.compile(r"[0-9a-f]{64}")


def sign(
    folder: Path,
    reviewer: str,
    today: date,
    accept: Literal["", "all"],
    open_doubts: int,
    current: str,
) -> SignOff:
    """Sign the review that was built in this case folder, and write signoff.json.

    today: the only place where a clock may enter, recorded once. open_doubts: questions that no
    decision has settled. current: the digest of the case as it is now, computed afresh.
    Raises CaseError: no review built, one that is out of date, no reviewer, or open questions
    without accept "all" (which leaves every one of them redacted).
    """
    built = _built_digest(folder)
    _refuse_stale(built, current)
    name = _reviewer(reviewer)
    _refuse_open(open_doubts, accept)
    signoff = SignOff(built, name, today, accept, _earlier(folder))
    _write(folder, signoff)
    return signoff


def load(folder: Path) -> SignOff | None:
    """The sign-off of a case folder, or None where there is none. Raises CaseError: malformed."""
    path = folder / _FILE
    if not path.exists():
        return None
    try:
        return _parse(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, OSError, RecursionError):
        raise _malformed() from None  # the cause may quote the file, which names a person


def _earlier(folder: Path) -> tuple[SignOff, ...]:
    """Every sign-off that this one follows, oldest first: none vanishes by a second signature."""
    with suppress(CaseError):
        if last := load(folder):
            return (*last.earlier, replace(last, earlier=()))
    return ()


def fits(signoff: SignOff | None, digest: str) -> bool:
    """Whether this sign-off is for exactly this review."""
    return signoff is not None and signoff.digest == digest


def _built_digest(folder: Path) -> str:
    path = folder / "build" / "review" / "digest.txt"
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise CaseError(
            "no review has been built, so there is nothing to sign",
            place="build/review",
            hint="run `make review CASE=…`, read build/review/index.html, then sign.",
        ) from None


def _refuse_stale(built: str, current: str) -> None:
    if built != current:
        raise CaseError(
            "something has changed since the review was built",
            place="build/review",
            hint="run `make review CASE=…` and read what changed; then sign.",
        )


def _reviewer(untrusted_name: str) -> str:
    name = " ".join(untrusted_name.split())
    if not name or not name.isprintable():
        raise CaseError(
            "a sign-off needs the name of the person who signs",
            place="REVIEWER",
            hint='write it as `make sign-off CASE=… REVIEWER="…"`, with the name of who signs.',
        )
    return name


def _refuse_open(open_doubts: int, accept: str) -> None:
    if open_doubts and accept != "all":
        some = "1 question is" if open_doubts == 1 else f"{open_doubts} questions are"
        raise CaseError(
            f"{some} not decided yet",
            place="build/review/undecided.csv",
            hint="decide in decisions.csv, or sign with ACCEPT=all to leave all of it redacted.",
        )


def _parse(untrusted: Any) -> SignOff:
    """Raises ValueError for anything that `sign` would not have written."""
    if not isinstance(untrusted, dict):
        raise ValueError
    before = untrusted.pop(_BEFORE, [])
    if not isinstance(before, list):
        raise ValueError
    return replace(_one(untrusted), earlier=tuple(map(_one, before)))


def _one(untrusted: Any) -> SignOff:
    if not isinstance(untrusted, dict) or set(untrusted) != _KEYS:
        raise ValueError
    if not all(isinstance(value, str) for value in untrusted.values()):
        raise ValueError
    digest, reviewer, accept = (untrusted[key] for key in ("digest", "reviewer", "accept"))
    if not _DIGEST.fullmatch(digest) or not reviewer.strip() or accept not in ("", "all"):
        raise ValueError
    return SignOff(digest, reviewer, date.fromisoformat(untrusted["date"]), accept)


def _malformed() -> CaseError:
    return CaseError(
        "this is not a sign-off as the program writes it",
        place=_FILE,
        hint="delete signoff.json and sign again: it is not meant to be edited by hand.",
    )


def _write(folder: Path, signoff: SignOff) -> None:
    """Whole or not at all: a crash leaves the old sign-off, or none."""
    values: dict[str, Any] = _values(signoff)
    if signoff.earlier:
        values[_BEFORE] = [_values(each) for each in signoff.earlier]
    temporary = folder / "build" / "signoff.json.tmp"
    with temporary.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(values, indent=2, ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(folder / _FILE)


def _values(signoff: SignOff) -> dict[str, str]:
    return {
        "digest": signoff.digest,
        "reviewer": signoff.reviewer,
        "date": signoff.signed.isoformat(),
        "accept": signoff.accept,
    }
