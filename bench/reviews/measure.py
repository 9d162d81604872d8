"""What detection and redaction leave on these reviews.

python -m bench.reviews.measure [--seed N] [--documents N] [--misses FILE] [--noise FILE]

Prints the figures, then the misses by kind and form; writes every missed mention and every harmless
word redacted, with 60 characters of either side, as JSON lines.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable

from bench.detection.corpora import Document, development
from bench.detection.scores import Score, measure, write
from bench.detection.table import table


def main() -> None:
    args = _arguments()
    corpus = development(args.seed, args.documents)
    score = measure("ours", corpus, args.processes)
    for line in (*table(f"Reviews, seed {args.seed}", {"ours": score}), *_by_form(corpus, score)):
        print(line)
    write(args.misses, score.misses)
    write(args.noise, score.noise)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=30)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--misses", help="a file for the mentions left")
    parser.add_argument("--noise", help="a file for the harmless words redacted")
    return parser.parse_args()


def _by_form(corpus: Iterable[Document], score: Score) -> list[str]:
    gold = Counter((m.kind, m.form) for d in corpus for sheet in d.sheets for m in sheet.gold)
    missed = Counter((miss["kind"], miss["form"]) for miss in score.misses)
    ordered = sorted(missed.items(), key=lambda item: (-item[1], item[0]))
    return [f"  missed {k}, {form}: {n} of {gold[k, form]}" for (k, form), n in ordered]


if __name__ == "__main__":
    main()
