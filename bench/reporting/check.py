"""The bench checks itself: `python -m bench.reporting.check`. No detector is run."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections import Counter
from pathlib import Path

from docx import Document as open_docx

from bench.reporting.frames import FRAMES, SLOT
from bench.reporting.make import Document, Text, documents, write_case
from bench.reporting.names import TRADITIONS

SEED, COUNT = 1, 300
FROZEN = "11f6b7e1ebea9214"  # of the texts and gold of these documents: the bench is not to change


def faults(text: Text) -> list[str]:
    """What is wrong with the gold of one text."""
    found, last = [], 0
    for span in text.spans:
        words = text.text[span.start : span.end]
        if not words or words != words.strip():
            found.append(f"span is empty or has loose ends: {words!r}")
        if span.start < last:
            found.append(f"spans overlap at {words!r}")
        if span.level not in ("direct", "quasi", "neutral"):
            found.append(f"unknown level {span.level!r}")
        last = span.end
    if SLOT.search(text.text) or "  " in text.text:
        found.append(f"a slot or a doubled space is left: {text.text!r}")
    return found


def document_faults(document: Document) -> list[str]:
    """What is wrong with one document, in its texts and as a whole."""
    texts = [text for _, text in document.texts()] + [one.text for one in document.hidden]
    found = [fault for text in texts for fault in faults(text)]
    found += [] if 1100 <= document.words() <= 2100 else [f"{document.words()} words"]
    found += [] if 8 <= len(document.people) <= 20 else [f"{len(document.people)} people"]
    known = {person.id: person for person in document.people}
    for text in texts:
        for span in text.spans:
            words = text.text[span.start : span.end]
            if span.kind != "person" or span.identity == "FAM":
                continue
            person = known[span.identity]
            if span.form == "sur" and _letters(words) != _letters(person.surname):
                found.append(f"{words!r} is not the surname of {span.identity}")
            if span.form == "given" and _letters(words) != _letters(person.given):
                found.append(f"{words!r} is not the given name of {span.identity}")
    return found


def _letters(name: str) -> str:
    from bench.reporting.names import plain

    return "".join(c for c in plain(name).lower() if c.isalpha())


def folder_faults(document: Document) -> list[str]:
    """Whether the case folder holds what the document says, the same bytes each time."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        for place in (one, two):
            write_case(document, Path(place))
        for path in sorted(path for path in Path(one).rglob("*") if path.is_file()):
            if path.read_bytes() != (Path(two) / path.relative_to(one)).read_bytes():
                found.append(f"{path.name} differs between two writings")
        files = sorted((Path(one) / "submissions").iterdir())
        for agency, path in zip(document.agencies, files, strict=True):
            docx = open_docx(str(path))
            rows = [[cell.text for cell in row.cells] for row in docx.tables[0].rows][1:]
            wanted = [(r.when, r.source, r.event, r.outcome) for r in agency.rows]
            if rows != [[text.text for text in row] for row in wanted]:
                found.append(f"{path.name}: the table is not what was meant")
            held = {paragraph.text for paragraph in docx.paragraphs}
            if not {text.text for text in agency.paragraphs} <= held:
                found.append(f"{path.name}: a paragraph is missing")
    return found


def main() -> int:
    found: list[str] = []
    counts: dict[str, Counter[str]] = {
        what: Counter() for what in ("level", "direct kind", "person form", "tradition", "hidden")
    }
    words = harmless = documents_made = 0
    people = Counter[int]()
    digest = hashlib.sha256()
    for document in documents(SEED, COUNT):
        documents_made += 1
        found += [f"document {document.index}: {fault}" for fault in document_faults(document)]
        words += document.words()
        digest.update(repr((list(document.texts()), document.hidden)).encode())
        people[len(document.people)] += 1
        counts["tradition"].update(person.tradition for person in document.people)
        counts["hidden"].update(one.channel for one in document.hidden)
        for _, text in document.texts():
            harmless += len(text.harmless_words())
            counts["level"].update(span.level for span in text.spans)
            counts["direct kind"].update(span.kind for span in text.direct())
            counts["person form"].update(s.form for s in text.direct() if s.kind == "person")
    again = list(documents(SEED, 3))
    if again != list(documents(SEED, 3)):
        found.append("the same seed gave two different documents")
    found += [fault for document in again for fault in folder_faults(document)]
    if digest.hexdigest()[:16] != FROZEN:
        found.append(f"not the documents that were frozen: {digest.hexdigest()[:16]}")
    frames = {frame.text for frame in FRAMES if frame.use != "source"}
    if len(frames) < 220 or len(TRADITIONS) < 14:
        found.append("too few frames or traditions")
    plain = sum(frame.harmless for frame in FRAMES if frame.use != "source")
    print(f"{len(frames)} distinct frames, {plain} of them with nothing that identifies")
    print(f"{len(TRADITIONS)} naming traditions; seed {SEED}: {documents_made} documents, ", end="")
    print(f"{words} words ({words // documents_made} each), {harmless} harmless words")
    print(f"people in a document: {min(people)} to {max(people)}")
    for what, counter in counts.items():
        print(f"by {what}: " + ", ".join(f"{key} {n}" for key, n in counter.most_common()))
    print("\n".join(found[:40]) if found else "no faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
