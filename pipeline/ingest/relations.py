"""Which part of a package is which: relationships, and the part that holds the document."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from pipeline.ingest.other import is_markup
from pipeline.ingest.package import SAVE_AS, Package, Relationship, Unreadable
from pipeline.ingest.xml import REL, parse

MAIN = "officeDocument"


def relationships(package: Package, name: str) -> dict[str, Relationship]:
    """The relationships of a member by id; of the package itself for ""."""
    folder, _, base = name.rpartition("/")
    part = package.find(posixpath.join(folder, "_rels", base + ".rels"))
    if not part:
        return {}
    return {
        each.get("Id", ""): Relationship(
            each.get("Type", "").rpartition("/")[2],
            _target(folder, each.get("Target", "")),
            each.get("TargetMode") == "External",
        )
        for each in parse(package.read(part)).iter(REL + "Relationship")
    }


def _target(folder: str, target: str) -> str:
    joined = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(unquote(joined))


def main_part(package: Package) -> str:
    """The document part, by relationship, else by content type, else by its usual name."""
    for name in _candidates(package):
        found = package.find(name)
        if found and is_markup(package, found):
            return found
    if package.find("xl/workbook.xml") or package.find("ppt/presentation.xml"):
        raise Unreadable("it is a workbook or a presentation, not a Word file", SAVE_AS)
    raise Unreadable("it is a zip file without a Word document in it", SAVE_AS)


def _candidates(package: Package) -> Iterator[str]:
    for each in relationships(package, "").values():
        if each.kind == MAIN and not each.external and not _foreign(each.target):
            yield each.target
    types = package.find("[Content_Types].xml")
    for part in parse(package.read(types)) if types else ():
        kind = part.get("ContentType", "")
        if kind.endswith("main+xml") and "word" in kind:
            yield part.get("PartName", "").lstrip("/")
    yield "word/document.xml"


def _foreign(target: str) -> bool:
    return target.startswith(("xl/", "ppt/"))
