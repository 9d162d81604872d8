"""What detection and redaction leave on these reviews, scored as the blind benchmark scores.

python -m bench.reviews.measure [--seed N] [--documents N] [--misses FILE] [--noise FILE]

Writes every missed mention and every harmless word redacted, with 60 characters of either side,
as JSON lines; prints the line of figures, then the misses by kind and form.
"""

from __future__ import annotations

import argparse
import json
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bench import bench_reporting
from bench.bench_reporting import Gone, Score
from bench.reviews.gold import Document, Span, Text
from bench.reviews.make import documents

AROUND = 60
Line = dict[str, str | int]


def main() -> None:
    args = _arguments()
    warnings.filterwarnings("ignore")
    total, by_form = Score(), Counter[tuple[str, str]]()
    misses: list[Line] = []
    noise: list[Line] = []
    for number, document in enumerate(documents(args.seed, args.documents)):
        score, scored = _scored(number, document)
        total.add(score)
        for place, text, taken in scored:
            where: Line = {"document": number, "place": place}
            by_form += Counter((span.kind, span.form) for span in text.direct())
            misses += (where | _missed(text, span) for span in _left(text, taken))
            noise += (where | _around(text, *word) for word in _noise(text, taken))
    bench_reporting._print(f"reviews, seed {args.seed}", total)
    _print_misses(misses, by_form)
    _write(args.misses, misses)
    _write(args.noise, noise)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=30)
    parser.add_argument("--misses", help="a file for the mentions left")
    parser.add_argument("--noise", help="a file for the harmless words redacted")
    return parser.parse_args()


def _scored(number: int, document: Document) -> tuple[Score, list[tuple[str, Text, set[int]]]]:
    """The blind benchmark's score of a document, and its texts with the characters that went."""
    same_shape: Any = document  # another class with the fields that the scoring reads
    texts: Any = [*document.texts()]
    begun = time.perf_counter()
    gone, questions = bench_reporting.ours(same_shape, texts)
    score = Score(questions=questions, seconds=time.perf_counter() - begun, documents=1)
    for (place, text), taken in zip(texts, gone, strict=True):
        bench_reporting._score_text(score, number, place, text, taken)
    score.leaking = bool(score.misses)
    return score, [(*text, _covered(taken)) for text, taken in zip(texts, gone, strict=True)]


def _covered(gone: Gone) -> set[int]:
    return {at for start, end in gone for at in range(start, end)}


def _left(text: Text, taken: set[int]) -> Iterator[Span]:
    """The direct mentions of which a letter or digit is left."""
    for span in text.direct():
        letters = (at for at in range(span.start, span.end) if text.text[at].isalnum())
        if not taken.issuperset(letters):
            yield span


def _noise(text: Text, taken: set[int]) -> Iterator[tuple[int, int]]:
    words = text.harmless_words()
    return ((start, end) for start, end in words if not taken.isdisjoint(range(start, end)))


def _missed(text: Text, span: Span) -> Line:
    return {"kind": span.kind, "form": span.form} | _around(text, span.start, span.end)


def _around(text: Text, start: int, end: int) -> Line:
    return {
        "words": text.text[start:end],
        "before": text.text[max(0, start - AROUND) : start],
        "after": text.text[end : end + AROUND],
    }


def _print_misses(misses: list[Line], by_form: Counter[tuple[str, str]]) -> None:
    missed = Counter((str(line["kind"]), str(line["form"])) for line in misses)
    for (kind, form), count in sorted(missed.items(), key=lambda item: (-item[1], item[0])):
        print(f"  missed {kind}, {form}: {count} of {by_form[kind, form]}")


def _write(path: str | None, lines: Iterable[Line]) -> None:
    if path:
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        Path(path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
