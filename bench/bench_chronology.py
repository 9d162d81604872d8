"""How the chronology grows with the number of events: merge, check, link search, export.

    python -m bench.bench_chronology

Twelve agencies over two years, an invented vocabulary. The bound is the project's: from 1,000
events to 10,000 the time grows no faster than n log n (13.3 times). Ends with 1 if it is missed.
"""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from pipeline.chronology import build, export
from pipeline.chronology.links import find_links
from pipeline.model import (
    Case,
    Cell,
    Identity,
    Period,
    Policy,
    Row,
    SourceRef,
    Submission,
    SubmissionSpec,
    Table,
)

SMALL, LARGE, AGENCIES = 1_000, 10_000, 12
PERIOD = Period(date(2012, 1, 1), date(2013, 12, 31))
HEADINGS = ("Date", "Time", "Source", "Event", "Outcome")


def words(rng: random.Random) -> list[str]:
    syllables = [a + b for a in "bcdfglmnprst" for b in "aeiou"]
    return ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(6_000)]


def submission(number: int, rows: int, rng: random.Random, vocabulary: list[str]) -> Submission:
    weights = [1 / (i + 3) for i in range(len(vocabulary))]
    lines: list[tuple[str, ...]] = [HEADINGS]
    for offset in sorted(rng.randint(0, 730) for _ in range(rows)):
        day = PERIOD.start + timedelta(offset)
        lines.append(
            (
                f"{day:%d.%m.%y}" if rng.random() > 0.1 else f"{day.month:02}/{day.year}",
                f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}",
                "Notes",
                " ".join(rng.choices(vocabulary, weights, k=40)),
                " ".join(rng.choices(vocabulary, weights, k=15)),
            )
        )
    made = tuple(
        Row(SourceRef(number, table=1, row=n), tuple(Cell(t, i) for i, t in enumerate(line)))
        for n, line in enumerate(lines, start=1)
    )
    spec = SubmissionSpec(number, Path(f"{number}.docx"), f"Agency {number}", f"Agency {number}")
    return Submission(spec, (Table(SourceRef(number, table=1), made),), (), ())


def measured(events: int) -> tuple[float, int]:
    """Seconds of processor time for one case of so many events, and the links that it found."""
    rng = random.Random(7)
    vocabulary = words(rng)
    rows = events // AGENCIES
    submissions = [submission(n, rows, rng, vocabulary) for n in range(1, AGENCIES + 1)]
    child = Identity("P1", "person", "subject", "Ana Bo", date_of_birth=date(2011, 1, 1))
    case = Case(
        Path(), "Bench", "scr", "Board", ("P1",), PERIOD, PERIOD.end, Policy(),
        tuple(s.spec for s in submissions), (child,), (),
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        before = time.process_time()
        chronology = build(submissions, case)
        links = find_links(chronology.events, case)
        export(chronology, case, Path(folder))
        return time.process_time() - before, len(links)


def main() -> int:
    measured(100)  # imports and caches warm
    (small, _), (large, links) = measured(SMALL), measured(LARGE)
    bound = LARGE * math.log(LARGE) / (SMALL * math.log(SMALL))
    ratio = large / small
    print(f"chronology: {SMALL:,} events {small:.1f} s, {LARGE:,} {large:.1f} s ({links} links)")
    print(
        f"  ratio {ratio:.1f}, n log n allows {bound:.1f}: {'ok' if ratio <= bound else 'MISSED'}"
    )
    return 0 if ratio <= bound else 1


if __name__ == "__main__":
    sys.exit(main())
