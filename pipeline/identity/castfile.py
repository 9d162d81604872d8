"""cast.csv: who was found and what each is called, for the author to read and correct."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from pipeline import tables
from pipeline.errors import CaseError
from pipeline.model import Cast, Identity, IdentityKind, Passage

COLUMNS = (
    "id", "kind", "role", "name", "pseudonym", "forms", "agencies", "count", "first", "origin",
)  # fmt: skip
ORIGINS = ("register", "agency", "found")


def write_cast(cast: Cast, path: Path, passages: Sequence[Passage] = ()) -> None:
    """Confidential. With the passages, the agencies that name each one are listed too."""
    agencies = {passage.key: passage.agency for passage in passages}
    places: dict[str, list[str]] = defaultdict(list)
    for mention in cast.mentions:
        places[mention.identity].append(mention.finding.passage)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(_row(each, places[each.id], agencies) for each in cast.identities)


def _row(identity: Identity, places: list[str], agencies: dict[str, str]) -> tuple[object, ...]:
    named_by = sorted({agencies.get(place, "") for place in places} - {""})
    forms = ";".join(form.replace(";", ",") for form in identity.forms)
    who = (identity.id, identity.kind, identity.role, identity.name, identity.pseudonym)
    first = places[0] if places else ""
    return (*who, forms, ";".join(named_by), len(places), first, identity.origin)


REGISTER = ("id", "kind", "role", "name", "aliases", "date_of_birth", "pseudonym")


def write_suggestions(identities: Sequence[Identity], path: Path) -> int:
    """Rows that the author may copy into register.csv: everyone found. Returns how many.

    As the register wins over what is found, a row copied there makes its pseudonym and its
    forms certain.
    """
    found = [each for each in identities if each.origin == "found"]
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(REGISTER)
        for each in found:
            aliases = ";".join(form.replace(";", ",") for form in each.forms)
            who = (each.id, each.kind, each.role, each.name)
            rows.writerow((*who, aliases, "", each.pseudonym))
    return len(found)


def read_cast(path: Path) -> tuple[Identity, ...]:
    """() where the file is missing. Raises CaseError with the line that is wrong."""
    return tuple(
        _identity(row, f"cast.csv, line {line}")
        for line, row in tables.read_csv(path, required=("id", "kind", "pseudonym"), known=COLUMNS)
    )


def _identity(row: dict[str, str], place: str) -> Identity:
    kind, origin = row["kind"], row.get("origin", "") or "found"
    if kind not in get_args(IdentityKind) or origin not in ORIGINS or not row["id"]:
        raise CaseError(
            "a row that this program did not write",
            place=place,
            hint="delete cast.csv to have it made again; pseudonyms may then change",
        )
    forms = tuple(sorted(form.strip() for form in row.get("forms", "").split(";") if form.strip()))
    return Identity(
        id=row["id"],
        kind=kind,  # type: ignore[arg-type]  # checked above
        role=row.get("role", ""),
        name=row.get("name", ""),
        pseudonym=row["pseudonym"],
        origin=origin,  # type: ignore[arg-type]
        forms=forms,
    )
