"""cast.csv: who was found and what each is called, for the author to read and correct."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import get_args

from pipeline import tables
from pipeline.errors import CaseError
from pipeline.model import Cast, CastEntry, Finding, Identity, IdentityKind, Passage

COLUMNS = (
    "id", "kind", "role", "name", "pseudonym", "forms", "agencies", "count", "first", "origin",
)  # fmt: skip
ORIGINS = ("register", "agency", "found")


AROUND = 45
"""Characters of an example before and after the name."""


def entries(cast: Cast, passages: Sequence[Passage]) -> tuple[CastEntry, ...]:
    """The whole cast in its order, each with its places in the passages."""
    texts = {passage.key: passage for passage in passages}
    found: dict[str, list[Finding]] = defaultdict(list)
    for mention in cast.mentions:
        found[mention.identity].append(mention.finding)
    return tuple(_entry(each, found[each.id], texts) for each in cast.identities)


def _entry(identity: Identity, found: list[Finding], texts: Mapping[str, Passage]) -> CastEntry:
    if not found:
        return CastEntry(identity)
    agencies = {texts[f.passage].agency for f in found if f.passage in texts} - {""}
    told = [_around(f, texts[f.passage].text) for f in found if f.passage in texts]
    example = next((text for text in told if len(text) > AROUND), told[0] if told else "")
    return CastEntry(identity, tuple(sorted(agencies)), len(found), found[0].passage, example)


def _around(finding: Finding, text: str) -> str:
    before = _from_word(text[max(0, finding.start - AROUND) : finding.start])
    after = _from_word(text[finding.end : finding.end + AROUND][::-1])[::-1]
    return " ".join(f"{before}[{finding.form}]{after}".split())


def _from_word(text: str) -> str:
    """Without the word that is cut at its beginning."""
    return text if len(text) < AROUND else text.partition(" ")[2]


def write_cast(cast: Cast, path: Path, passages: Sequence[Passage] = ()) -> None:
    """Confidential. With the passages, the agencies that name each one are listed too."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        rows.writerows(_row(entry) for entry in entries(cast, passages))


def _row(entry: CastEntry) -> tuple[object, ...]:
    each = entry.identity
    forms = ";".join(form.replace(";", ",") for form in each.forms)
    who = (each.id, each.kind, each.role, each.name, each.pseudonym, forms)
    return (*who, ";".join(entry.agencies), entry.count, entry.first, each.origin)


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
