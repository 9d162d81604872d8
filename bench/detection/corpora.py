"""Corpora as documents of one kind: texts with gold mentions, and who stands in the register."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bench.detection import written as handwork
from bench.reporting import make as reporting
from bench.reporting.gold import Document as BlindReview
from bench.reviews import make as reviews
from bench.reviews.gold import Document as Review
from pipeline.case import agency_kind
from pipeline.model import Case, Identity, Passage, Period, Policy, SourceRef

_DAY = date(2000, 1, 1)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Mention:
    """Gold at [start, end) characters of a text: the entity it belongs to, its kind and form."""

    start: int
    end: int
    entity: str
    kind: str
    form: str = ""


@dataclass(frozen=True)
class Sheet:
    """One text. harmless: [start, end) of each word that touches no gold of any level."""

    place: str
    text: str
    gold: tuple[Mention, ...]
    harmless: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Document:
    """published: scored by what redaction would publish; else by what detection finds."""

    name: str
    sheets: tuple[Sheet, ...]
    register: tuple[Identity, ...] = ()
    agencies: tuple[Identity, ...] = ()
    published: bool = True

    def case(self) -> Case:
        span = Period(date(2005, 1, 1), date(2020, 12, 31)) if self.register else Period(_DAY, _DAY)
        subjects = tuple(row.id for row in self.register[:1])
        return Case(
            Path(), "", "scr", "", subjects, span, span.end, Policy(), (),
            register=self.register, agencies=self.agencies,
        )  # fmt: skip

    def passages(self) -> tuple[Passage, ...]:
        return tuple(
            Passage(
                f"e{n:08x}/0", sheet.text, SourceRef(1, paragraph=n),
                "narrative" if sheet.place.startswith("narrative") else "event",
            )
            for n, sheet in enumerate(self.sheets)
        )  # fmt: skip

    def words(self) -> int:
        return sum(len(sheet.text.split()) for sheet in self.sheets)


# --- reviews of our own making -------------------------------------------------------------------


def blind(seed: int, count: int) -> list[Document]:
    """bench/reporting: by somebody who never saw a detector; the register holds the family."""
    return [_review(f"blind {n}", made) for n, made in enumerate(reporting.documents(seed, count))]


def development(seed: int, count: int) -> list[Document]:
    """bench/reviews: by another such person, to tune on."""
    return [_review(f"review {n}", made) for n, made in enumerate(reviews.documents(seed, count))]


def written(folder: Path) -> list[Document]:
    """bench/written: by several hands, no sentence twice; the register holds the family."""
    return [_by_hand(made) for made in handwork.read(folder)]


def all_written() -> list[Document]:
    folders = sorted(path for path in handwork.FOLDER.iterdir() if path.is_dir())
    return [document for folder in folders for document in written(folder)]


def _by_hand(made: handwork.Written) -> Document:
    sheets = tuple(
        Sheet(
            text.place,
            text.text,
            tuple(Mention(a, b, who, _kind(who)) for a, b, who in text.spans if who),
            tuple(text.harmless()),
        )
        for text in made.texts
    )
    return Document(made.name, sheets, made.register, _agencies(made.agencies))


def _kind(who: str) -> str:
    return handwork.KINDS[who.rstrip("0123456789")]


def _agencies(names: Iterable[str]) -> tuple[Identity, ...]:
    return tuple(
        Identity(f"A{n}", "organisation", "agency", name, (), None, agency_kind(name), "agency")
        for n, name in enumerate(names, 1)
    )


def _review(name: str, made: BlindReview | Review) -> Document:
    register = tuple(
        Identity(r.id, "person", r.role, r.name, r.aliases, r.date_of_birth) for r in made.register
    )
    agencies = _agencies(agency.name for agency in made.agencies)
    sheets = tuple(_sheet(place, text) for place, text in made.texts() if text.text)
    return Document(name, sheets, register, agencies)


def _sheet(place: str, text: Any) -> Sheet:
    gold = tuple(Mention(s.start, s.end, s.identity, s.kind, s.form) for s in text.direct())
    return Sheet(place, text.text, gold, tuple(text.harmless_words()))


# --- public corpora, by path ---------------------------------------------------------------------


def tab(path: Path, limit: int) -> list[Document]:
    """Text Anonymization Benchmark: DIRECT and QUASI are gold, PERSON is counted once more."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()[:limit]]
    return [_plain(f"TAB {n}", r["text"], tuple(_tab_gold(r))) for n, r in enumerate(rows)]


def _tab_gold(row: dict[str, Any]) -> Iterator[Mention]:
    for entity in row["entities"]:
        if entity["identifier_type"] in ("DIRECT", "QUASI"):
            place = (entity["start_offset"], entity["end_offset"], entity["entity_id"])
            yield Mention(*place, entity["identifier_type"])
            if entity["entity_type"] == "PERSON":
                yield Mention(*place, "PERSON")


def synth(path: Path, limit: int) -> list[Document]:
    """presidio-research sentences: every span is gold, by its own type."""
    rows = json.loads(path.read_text(encoding="utf-8"))[:limit]
    return [_plain(f"synth {n}", r["full_text"], _synth_gold(r)) for n, r in enumerate(rows)]


def _synth_gold(row: dict[str, Any]) -> tuple[Mention, ...]:
    return tuple(
        Mention(s["start_position"], s["end_position"], s["entity_value"], s["entity_type"])
        for s in row["spans"]
    )


def _plain(name: str, text: str, gold: tuple[Mention, ...]) -> Document:
    taken = {i for mention in gold for i in range(mention.start, mention.end)}
    words = (match.span() for match in _WORD.finditer(text))
    free = tuple(span for span in words if taken.isdisjoint(range(*span)))
    return Document(name, (Sheet("text", text, gold, free),), published=False)
