"""Given names that are also something else: Nana, among the Akan; Jan, short for January."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.model import Finding, Identity, Policy
from pipeline.verify import reread

Find = Callable[..., tuple[Finding, ...]]
CHILD = Identity("P1", "person", "subject", "Nana Boateng", (), None, "Child")
GRAN = Identity("P2", "person", "maternal grandmother", "Nana Jean", (), None, "Grandmother")


@pytest.mark.parametrize(
    "text", ["Nana was quiet.", "Told Nana to wait.", "Present: Nana.", "seen with Nana today"]
)
def test_a_registered_nana_is_found_and_asked_about(find: Find, text: str) -> None:
    found = [f for f in find(text, register=[CHILD]) if f.form == "Nana"]
    assert [(f.identity, f.doubtful) for f in found] == [("P1", True)]
    seen = reread({"t/0": text}, (CHILD,), (), Policy())
    assert [(each.leak.form, each.leak.doubtful) for each in seen] == [("Nana", True)]


def test_a_grandmother_s_nana_is_a_title(find: Find) -> None:
    found = find("Told Nana to wait. Nana Jean came.", register=[GRAN])
    assert {f.form for f in found if f.identity == "P2"} == {"Nana Jean"}
    assert not reread({"t/0": "Told Nana to wait."}, (GRAN,), (), Policy())


JAN = [
    ("Seen by: Jan", True), ("letter coded by Jan", True), ("Jan says he is abusive", True),
    ("partner rang 3x. jan says very abusive", True), ("to wait until Jan", False),
    ("seen in Jan 2014 and Jan 15", False), ("Jan was wet", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "somebody"), JAN)
def test_jan_at_the_desk_is_somebody(find: Find, text: str, somebody: bool) -> None:
    found = find(text, register=[])
    assert any(f.form.casefold() == "jan" and f.kind == "person" for f in found) is somebody
