"""One table a corpus, a column a system: as Markdown, to be put into the docs as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bench.detection.scores import Score, upper_bound


def table(title: str, scores: Mapping[str, Score]) -> Iterator[str]:
    """scores: system -> what it reached on the same documents."""
    first = next(iter(scores.values()))
    yield f"\n### {title}: {first.documents} documents, {first.words:,} words"
    yield ""
    yield "| | " + " | ".join(scores) + " |"
    yield "|---" * (len(scores) + 1) + "|"
    for name, cells in _rows(scores):
        yield f"| {name} | " + " | ".join(cells) + " |"


def _rows(scores: Mapping[str, Score]) -> Iterator[tuple[str, list[str]]]:
    every = list(scores.values())
    for kind in sorted(every[0].mentions):
        yield (
            f"{kind}: mentions covered; entities wholly",
            [
                f"{_share(s.covered[kind], s.mentions[kind])}; "
                f"{_share(s.whole[kind], s.entities[kind])}"
                for s in every
            ],
        )
    yield "all mentions covered", [_share(s.covered.total(), s.mentions.total()) for s in every]
    yield "all entities wholly", [_share(s.whole.total(), s.entities.total()) for s in every]
    yield "documents with any leak", [f"{s.leaking} of {s.documents}" for s in every]
    yield "95% upper bound", [f"{upper_bound(s.leaking, s.documents):.3f}" for s in every]
    yield "harmless words redacted", [f"{s.redacted / max(1, s.harmless):.4f}" for s in every]
    yield "of these lost", [f"{s.lost / max(1, s.harmless):.4f}" for s in every]
    asked = [f"{1e4 * s.questions / max(1, s.words):.0f}" if s.questions else "" for s in every]
    yield "questions per 10,000 words", asked
    yield "words per second, one process", [f"{s.words / s.seconds:,.0f}" for s in every]


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.4f}" if whole else ""
