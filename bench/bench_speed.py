"""How fast detection is, cold, beside Presidio's analyzer; and a second run of a changed case.

    python -m bench.bench_speed [--words 50000] [--tab tab.jsonl]

On invented reviews, or on the texts of a public corpus. Each measurement is a process of its own,
models and what they need loaded inside the clock. The machine may be shared: compare within a run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path

from bench.detection import corpora
from bench.detection.systems import paragraphs, presidio_engine
from pipeline.detect import detect, remembering
from pipeline.model import Case, Passage, Period, Policy, SourceRef

PRESIDIO = "Presidio by paragraph"
_DAY = date(2000, 1, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--tab", type=Path)
    args = parser.parse_args()
    texts = _texts(args.tab, args.words)
    first, others = _some(texts, args.words)
    speed(first)
    again(first, others)


def _texts(tab: Path | None, words: int) -> list[str]:
    if tab:
        return [d.sheets[0].text for d in corpora.tab(tab, 10**9)]
    made = corpora.development(1, words // 1000)  # of 1,200 words at least: enough for both
    return ["\n".join(sheet.text for sheet in document.sheets) for document in made]


def speed(texts: Sequence[str]) -> None:
    """A corpus as one case, and Presidio by paragraphs."""
    print(f"## Speed, cold, {_words(texts):,} words")
    for name in ("ours", PRESIDIO):
        _apart(name, texts, None)


def again(texts: Sequence[str], others: Sequence[str]) -> None:
    """A case of ten submissions, then once more when one of them has become another."""
    tenth = len(texts) // 10
    changed, _ = _some(others, _words(texts[:tenth]))
    print(f"\n## Again, one of ten submissions changed, {_words(texts):,} words, cold")
    with tempfile.TemporaryDirectory() as folder:
        memory = Path(folder) / "said.json"
        _apart("first", texts, memory)
        _apart("one of ten changed", [*changed, *texts[tenth:]], memory)
        _apart("nothing changed", [*changed, *texts[tenth:]], memory)


def _some(texts: Sequence[str], least_words: int) -> tuple[Sequence[str], Sequence[str]]:
    """The first texts with so many words, and those after them."""
    count = words = 0
    while words < least_words and count < len(texts):
        words += _words(texts[count : count + 1])
        count += 1
    return texts[:count], texts[count:]


def _words(texts: Sequence[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _apart(name: str, texts: Sequence[str], memory: Path | None) -> None:
    child = multiprocessing.get_context("spawn").Process(target=_clock, args=(name, texts, memory))
    child.start()
    child.join()


def _clock(name: str, texts: Sequence[str], memory: Path | None) -> None:
    wall, processor = time.perf_counter(), time.process_time()
    if name == PRESIDIO:
        _presidio(texts)
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


def _presidio(texts: Sequence[str]) -> None:
    engine = presidio_engine()
    for text in texts:
        for _, paragraph in paragraphs(text):
            engine.analyze(paragraph, "en")


def _detect_all(texts: Sequence[str]) -> None:
    """All documents as the paragraphs of one case."""
    passages = [
        Passage(f"{n}/{begin}", paragraph, SourceRef(1), "section")
        for n, text in enumerate(texts)
        for begin, paragraph in paragraphs(text)
    ]
    case = Case(Path(), "", "scr", "", (), Period(_DAY, _DAY), _DAY, Policy(), (), (), ())
    detect(passages, case)


if __name__ == "__main__":
    main()
