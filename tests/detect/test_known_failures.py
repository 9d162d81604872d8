"""What detection is known to miss, without a register: exactly this, so a mended one fails too."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.model import Finding

Find = Callable[..., tuple[Finding, ...]]

MISSED = [
    ("dv incident, jade pike arrested, yuxin out", "pike"),
    ("will (mgm) has simran at wkends", "will"),
    ("moved to saltmere last wk with dec", "dec"),
    ("from castle orme, no family here", "castle orme"),
    ("Burak Demir works nights at Tesco.", "Tesco"),
]
"""(text, what of it should be covered) out of the misses of bench/development, seeds 1 and 2."""


def test_exactly_these_are_missed(find: Find) -> None:
    missed = []
    for text, name in MISSED:
        found = find(text, register=[])
        begin = text.index(name)
        covered = {i for f in found for i in range(f.start, f.end)}
        if not all(i in covered or text[i] == " " for i in range(begin, begin + len(name))):
            missed.append((text, name))
    assert missed == MISSED
