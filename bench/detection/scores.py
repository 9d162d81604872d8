"""Counts: mentions and entities covered, documents that leak, harmless words gone, questions."""

from __future__ import annotations

import json
import math
import multiprocessing
import re
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bench.detection.corpora import Document, Mention, Sheet
from bench.detection.systems import SYSTEMS

AROUND = 60  # characters of a miss's or a harmless word's context
Context = dict[str, str]
_WORD = re.compile(r"\w+")


@dataclass
class Score:
    """Over documents. A mention is covered if each of its letters and digits is; an entity if all
    its mentions are; a document leaks if any mention is not."""

    mentions: Counter[str] = field(default_factory=Counter)
    covered: Counter[str] = field(default_factory=Counter)
    entities: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    documents: int = 0
    leaking: int = 0
    harmless: int = 0
    redacted: int = 0
    lost: int = 0
    words: int = 0
    questions: int = 0
    seconds: float = 0.0
    misses: list[Context] = field(default_factory=list)
    noise: list[Context] = field(default_factory=list)

    def __iadd__(self, other: Score) -> Score:
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))
        return self


def measure(system: str, corpus: Sequence[Document], processes: int) -> Score:
    """One system over a corpus, each document a case of its own."""
    total = Score()
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for score in pool.imap(_Scorer(system), corpus, chunksize=4):
            total += score
    return total


@dataclass(frozen=True)
class _Scorer:
    system: str

    def __call__(self, document: Document) -> Score:
        warnings.filterwarnings("ignore")
        begun = time.perf_counter()
        gone, questions = SYSTEMS[self.system](document)
        score = Score(questions=questions, seconds=time.perf_counter() - begun, documents=1)
        score.words = document.words()
        whole: dict[tuple[str, str], bool] = {}
        for sheet, spans in zip(document.sheets, gone, strict=True):
            enter(score, document.name, sheet, spans, whole)
        score.entities = Counter(kind for kind, _ in whole)
        score.whole = Counter(kind for (kind, _), hit in whole.items() if hit)
        score.leaking = int(bool(score.misses))
        return score


def enter(
    score: Score,
    name: str,
    sheet: Sheet,
    spans: Sequence[tuple[int, int, str]],
    whole: dict[tuple[str, str], bool],
) -> None:
    gone = {i for start, end, _ in spans for i in range(start, end)}
    for mention in sheet.gold:
        letters = (i for i in range(mention.start, mention.end) if sheet.text[i].isalnum())
        hit = gone.issuperset(letters)
        key = (mention.kind, mention.entity)
        whole[key] = whole.get(key, True) and hit
        score.mentions[mention.kind] += 1
        score.covered[mention.kind] += hit
        if not hit:
            score.misses.append(_miss(name, sheet, mention))
    for start, end in sheet.harmless:
        score.harmless += 1
        if not gone.isdisjoint(range(start, end)):
            score.redacted += 1
            if not _said(sheet.text[start:end], [s for a, b, s in spans if a < end and start < b]):
                score.lost += 1
                score.noise.append({"document": name, **_around(sheet.text, start, end)})


def _said(words: str, instead: Iterable[str]) -> bool:
    """Whether each word of a harmless stretch still stands in what replaced it."""
    there = set(_WORD.findall(" ".join(instead).casefold()))
    return there.issuperset(_WORD.findall(words.casefold()))


def _miss(name: str, sheet: Sheet, mention: Mention) -> Context:
    what = {"document": name, "place": sheet.place, "kind": mention.kind, "form": mention.form}
    return what | _around(sheet.text, mention.start, mention.end)


def _around(text: str, start: int, end: int) -> Context:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return {"words": text[start:end], "before": before, "after": after}


def write(path: str | None, rows: Iterable[Context]) -> None:
    """Contexts as JSON lines, if a file is named."""
    if path:
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        Path(path).write_text(text, encoding="utf-8")


def upper_bound(leaking: int, documents: int) -> float:
    """One-sided exact 95% bound of a share (Clopper-Pearson): 3/n when nothing leaks."""
    if documents == 0 or leaking == documents:
        return 1.0
    if leaking == 0:
        return min(1.0, 3 / documents)
    low, high = leaking / documents, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(leaking, documents, middle) > 0.05 else (low, middle)
    return high


def _at_most(k: int, n: int, p: float) -> float:
    """The chance of at most k of n, each with chance p; by logarithms, for n in the thousands."""
    if not 0 < p < 1:
        return float(p <= 0 or k >= n)
    log: list[Any] = [
        math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)
        + i * math.log(p) + (n - i) * math.log1p(-p)
        for i in range(k + 1)
    ]  # fmt: skip
    return min(1.0, sum(math.exp(term) for term in log))
