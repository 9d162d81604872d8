"""How much of the development notes detection covers, with an empty register.

    python -m bench.development.measure [--seed 1] [--documents 40] [--misses]

Not blind: detection was tuned on these figures. Run it with a seed that nobody has looked at.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from datetime import date
from pathlib import Path

from bench.development.make import Document, Gold, document
from pipeline.detect import detect
from pipeline.model import Case, Finding, Passage, Period, Policy, SourceRef

_DAY = date(2000, 1, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=40)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    count: Counter[str] = Counter()
    for seed in range(options.seed * 1000, options.seed * 1000 + options.documents):
        _measure(document(seed), count, options.misses)
    _show(count)


def _measure(made: Document, count: Counter[str], show: bool) -> None:
    case = Case(Path(), "", "scr", "", (), Period(_DAY, _DAY), _DAY, Policy(), (), (), ())
    passages = [Passage(str(n), t, SourceRef(1), "event") for n, t in enumerate(made.lines)]
    found = detect(passages, case)
    covered = {(int(f.passage), i) for f in found for i in range(f.start, f.end)}
    missed = [g for g in made.gold if not _hit(made, g, covered)]
    for gold in made.gold:
        count[f"gold {gold.kind}"] += 1
    for gold in missed:
        count[f"missed {gold.kind}"] += 1
        if show:
            line = made.lines[gold.line]
            print(f"MISS {line[: gold.start]}[{line[gold.start : gold.end]}]{line[gold.end :]}")
    count["documents"] += 1
    count["leaking"] += bool(missed)
    _noise(made, found, covered, count, show)


def _hit(made: Document, gold: Gold, covered: set[tuple[int, int]]) -> bool:
    text = made.lines[gold.line]
    name = [i for i in range(gold.start, gold.end) if text[i].isalnum()]
    return all((gold.line, i) in covered for i in name)


def _noise(
    made: Document,
    found: tuple[Finding, ...],
    covered: set[tuple[int, int]],
    count: Counter[str],
    show: bool,
) -> None:
    gold = {(g.line, i) for g in made.gold for i in range(g.start, g.end)}
    swallowed = {
        (int(f.passage), i) for f in found if _named(f, gold) for i in range(f.start, f.end)
    }
    for number, text in enumerate(made.lines):
        for word in re.finditer(r"[^\W_]+", text):
            places = [(number, i) for i in range(*word.span())]
            count["words"] += 1
            if not any(p in gold or p in swallowed for p in places):
                count["harmless"] += 1
                count["redacted"] += any(p in covered for p in places)
    for each in found:
        if show and each.kind not in ("date", "age") and not _named(each, gold):
            print(f"NOISE {each.form!r} {each.reasons} in {made.lines[int(each.passage)]}")
    count["questions"] += len({f.form.casefold() for f in found if f.doubtful})


def _named(finding: Finding, gold: set[tuple[int, int]]) -> bool:
    """Whether a finding holds gold: the title that it takes in is no harmless word."""
    return any((int(finding.passage), i) in gold for i in range(finding.start, finding.end))


def _show(count: Counter[str]) -> None:
    kinds = sorted(key.removeprefix("gold ") for key in count if key.startswith("gold "))
    for kind in kinds:
        of, missed = count[f"gold {kind}"], count[f"missed {kind}"]
        print(f"{kind:20} {of - missed}/{of} = {(of - missed) / of:.3f}")
    gold = sum(count[f"gold {k}"] for k in kinds)
    missed = sum(count[f"missed {k}"] for k in kinds)
    print(f"all mentions         {gold - missed}/{gold} = {(gold - missed) / gold:.4f}")
    print(f"documents leaking    {count['leaking']}/{count['documents']}")
    print(f"harmless redacted    {count['redacted']}/{count['harmless']}")
    print(f"harmless share       {count['redacted'] / max(1, count['harmless']):.4f}")
    print(f"questions per 1,000  {1000 * count['questions'] / max(1, count['words']):.1f}")


if __name__ == "__main__":
    main()
