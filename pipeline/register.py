"""register.csv -> identities: the confidential list of who must not be recognised.

Only what the author knows need stand in it; a mistake in it can publish a name, so it is strict.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from pipeline import tables
from pipeline.errors import CaseError, PipelineError, SeveralErrors
from pipeline.model import Identity, SubmissionSpec

COLUMNS = ("id", "kind", "role", "name", "aliases", "date_of_birth", "pseudonym")
KINDS = ("person", "place", "organisation", "other")


def read_register(path: Path) -> tuple[Identity, ...]:
    """Raises CaseError, or SeveralErrors with every problem and its line."""
    if not path.is_file():
        raise CaseError(
            "there is no register",
            place="register.csv",
            hint=f"make one with the columns {','.join(COLUMNS)}",
        )
    lines = tables.read_csv(path, required=COLUMNS[:4], known=COLUMNS)
    problems: list[PipelineError] = []
    identities: list[tuple[int, Identity]] = []
    for line, row in lines:
        problems += _row_problems(row, f"register.csv, line {line}")
        identities.append((line, _identity(row)))
    problems += [*_duplicates(identities), *_names_as_pseudonyms(identities)]
    if problems:
        raise SeveralErrors(problems)
    return tuple(identity for _, identity in identities)


def _identity(row: dict[str, str]) -> Identity:
    aliases = (alias.strip() for alias in row.get("aliases", "").split(";"))
    return Identity(
        id=row["id"],
        kind=row["kind"].casefold(),  # type: ignore[arg-type]  # checked by _row_problems
        role=row["role"],
        name=row["name"],
        aliases=tuple(alias for alias in aliases if alias),
        date_of_birth=_day(row.get("date_of_birth", "")),
        pseudonym=row.get("pseudonym", ""),
    )


def _row_problems(row: dict[str, str], place: str) -> Iterable[CaseError]:
    if not row["id"]:
        yield CaseError("has no id", place=place, hint="give each row one of its own, such as P7")
    if not row["name"]:
        yield CaseError("has no name", place=place, hint="fill it in or take the row out")
    if row["kind"].casefold() not in KINDS:
        yield CaseError("unknown kind", place=place, hint=f"one of: {', '.join(KINDS)}")
    if row.get("date_of_birth") and _day(row["date_of_birth"]) is None:
        yield CaseError("date_of_birth is no date", place=place, hint="write 2012-05-14")


def _day(text: str) -> date | None:
    """2012-05-14, or 14/05/2012 as Excel makes of it."""
    iso = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})(?: 00:00:00)?", text)
    british = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})", text)
    parts = iso.groups() if iso else british.groups()[::-1] if british else ()
    try:
        return date(*(int(part) for part in parts)) if parts else None
    except ValueError:
        return None


def fold(text: str) -> str:
    """The same name in any case, accents and spacing."""
    bare = unicodedata.normalize("NFKD", text)
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).casefold().split())


def _duplicates(identities: list[tuple[int, Identity]]) -> Iterable[CaseError]:
    for what in ("id", "pseudonym"):
        seen: dict[str, int] = {}
        for line, identity in identities:
            value = fold(getattr(identity, what))
            if value and value in seen:
                yield CaseError(
                    f"the same {what} as line {seen[value]}", place=f"register.csv, line {line}"
                )
            seen.setdefault(value, line)


def _names_as_pseudonyms(identities: list[tuple[int, Identity]]) -> Iterable[CaseError]:
    owners = {name: line for line, identity in identities for name in _real_names(identity)}
    for line, identity in identities:
        if owner := owners.get(fold(identity.pseudonym)):
            yield CaseError(
                f"the pseudonym is a real name (line {owner})",
                place=f"register.csv, line {line}",
                hint="choose a pseudonym that nobody in the case bears",
            )


def _real_names(identity: Identity) -> set[str]:
    """Full names and aliases; of people each part too ("Grace" of "Grace Hope Adeyemi").

    An alias that only says the role ("Mum" for the mother, as "Mother") is nobody's name.
    """
    names = {fold(name) for name in (identity.name, *identity.aliases)}
    if identity.kind == "person":
        names |= {fold(part) for part in identity.name.split() if len(part) > 1}
    return names - {fold(identity.role), ""}


def agency_identities(
    specs: Sequence[SubmissionSpec], register: tuple[Identity, ...]
) -> tuple[tuple[Identity, ...], tuple[Identity, ...]]:
    """One identity per submission, and the register without the rows that these replace.

    publish_as wins over a register row for the same organisation, whose aliases it takes over.
    Their ids are A1, A2 …, or AA1 … where an author has given such an id to somebody else: two
    identities of one id would be published as one.
    """
    agencies = []
    letters = _free_letters(specs, register)
    for spec in specs:
        row = _same_organisation(spec.agency, register)
        register = tuple(each for each in register if each is not row)
        base = row or Identity(f"{letters}{spec.number}", "organisation", "agency", spec.agency)
        agencies.append(replace(base, pseudonym=spec.publish_as, origin="agency"))
    return tuple(agencies), register


def _free_letters(specs: Sequence[SubmissionSpec], register: tuple[Identity, ...]) -> str:
    taken, letters = {row.id for row in register}, "A"
    while any(f"{letters}{spec.number}" in taken for spec in specs):
        letters += "A"
    return letters


def _same_organisation(agency: str, register: tuple[Identity, ...]) -> Identity | None:
    for row in register:
        names = {fold(name) for name in (row.name, *row.aliases)}
        if row.kind == "organisation" and fold(agency) in names:
            return row
    return None
