"""How well what identifies is covered: ours, Presidio as it comes and spaCy alone, in one run.

    make bench-detect [TAB=tab.jsonl] [SYNTH=synth.json] [DOCUMENTS=300] [MISSES=folder]

Three corpora of invented reviews are scored by what would be published: bench/reporting ("blind":
written by somebody who never saw a detector, and never tuned to), bench/reviews (another such
person's, to tune on) and bench/written (by five hands, no sentence twice). Each document is a case
of its own, the register holds the family alone. Public corpora are named by path, lie outside the
project, and are scored by what detection finds with an empty register. Prints one Markdown table a
corpus. MISSES: a folder for every miss and every harmless word lost, with its context; nothing of
the blind part is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.detection import corpora
from bench.detection.corpora import Document
from bench.detection.scores import Score, measure, write
from bench.detection.systems import SYSTEMS
from bench.detection.table import table

BLIND = "Blind reviews"


def main() -> None:
    args = _arguments()
    for title, corpus in _corpora(args):
        scores = {name: measure(name, corpus, args.processes) for name in args.only or SYSTEMS}
        for line in table(title, scores):
            print(line, flush=True)
        if args.misses and title != BLIND and "ours" in scores:
            _write(args.misses, title, scores["ours"])


def _corpora(args: argparse.Namespace) -> Sequence[tuple[str, list[Document]]]:
    made: list[tuple[str, list[Document]]] = []
    if args.documents:
        made.append((BLIND, corpora.blind(args.seed, args.documents)[args.first :]))
        made.append(("Reviews to tune on", corpora.development(args.seed, args.documents // 10)))
        made.append(("Reviews written by hand", corpora.all_written()))
    if args.tab:
        made.append(("Text Anonymization Benchmark", corpora.tab(args.tab, args.limit)))
    if args.synth:
        made.append(("presidio-research sentences", corpora.synth(args.synth, args.limit)))
    return made


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=60, help="blind reviews; 0 for none")
    parser.add_argument("--first", type=int, default=0, help="the first blind review to take")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tab", type=Path)
    parser.add_argument("--synth", type=Path)
    parser.add_argument("--limit", type=int, default=10**9, help="documents of a public corpus")
    parser.add_argument("--only", choices=sorted(SYSTEMS), action="append")
    parser.add_argument("--misses", type=Path, help="a folder")
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


def _write(folder: Path, title: str, score: Score) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in (("misses", score.misses), ("noise", score.noise)):
        write(str(folder / f"{title.lower().replace(' ', '-')}-{name}.jsonl"), rows)


if __name__ == "__main__":
    main()
