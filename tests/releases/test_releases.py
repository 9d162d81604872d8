"""What verify is told to let pass: no more than a reviewer signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import releases
from pipeline.model import Case, Cast, Decision, Identity, Leak, Period, Policy, Release

DAY = date(2013, 1, 1)
CASE = Case(
    Path(), "", "scr", "Saltfleet Safeguarding Board", (), Period(DAY, DAY), DAY, Policy(), (),
    register=(Identity("P1", "person", "child", "Grace March"),),
    agencies=(Identity("A1", "organisation", "agency", "Saltfleet Constabulary"),),
)  # fmt: skip
FOUND = Identity("X1", "organisation", "", "Lantern House", origin="found")
CAST = Cast((*CASE.register, *CASE.agencies, FOUND), (), ())
LEAK = Leak("report file 1 (html)", "HTML, text", "P1;P2", "surname", True, "in March", "March")


def case(*decisions: Decision) -> Case:
    return replace(CASE, decisions=decisions)


@pytest.mark.parametrize(
    ("decision", "settles"),
    [
        (Decision("keep", "P1;P2", "March", "report"), True),
        (Decision("keep", "P1;P2", "march", "report"), True),
        (Decision("keep", "P1", "March", "report"), False),
        (Decision("keep", "", "March", "report"), False),
        (Decision("keep", "P1;P2", "March", ""), False),
        (Decision("keep", "P1;P2", "Grace", "report"), False),
        (Decision("redact", "P1;P2", "March", "report"), False),
    ],
)
def test_a_row_settles_exactly_the_words_it_names(decision: Decision, settles: bool) -> None:
    assert (releases.unsettled([LEAK], case(decision)) == ()) is settles


@pytest.mark.parametrize("place", ["HTML, attributes", "raw bytes", "package, properties, XML"])
def test_what_nobody_can_read_is_never_settled(place: str) -> None:
    row = Decision("keep", "P1;P2", "March", "report")
    hidden = replace(LEAK, place=place)
    assert releases.unsettled([hidden], case(row)) == (hidden,)


def test_a_false_find_is_nobody_but_the_register_is_never_shortened() -> None:
    rows = (Decision("keep", "X1"), Decision("keep", "P1"), Decision("keep", "A1"))
    assert {i.id for i in releases.searched(CAST, case(*rows))} == {"P1", "A1"}
    narrow = Decision("keep", "X1", "Lantern", "e1/0")
    assert FOUND in releases.searched(CAST, case(narrow))


def test_the_boards_name_releases_a_body_never_a_person() -> None:
    made = releases.on_purpose(CASE, CAST)
    assert Release("A1", "Saltfleet", ("Saltfleet Safeguarding Board",)) in made
    person = Identity("P9", "person", "", "Ann Saltfleet")
    assert not [r for r in releases.on_purpose(CASE, Cast((person,), (), ())) if r.identity == "P9"]


def test_an_old_publication_keeps_only_what_is_still_kept(tmp_path: Path) -> None:
    folder = tmp_path / "publish"
    folder.mkdir()
    (folder / "manifest.json").write_text("{}", encoding="utf-8")
    release = Release("P1", "March", ("seen in March, or after",))
    releases.store(tmp_path, folder, (release,))
    kept = case(Decision("keep", "P1", "March", "e1/0"))
    assert release in releases.signed(tmp_path, folder, kept, CAST)
    assert release not in releases.signed(tmp_path, folder, CASE, CAST)
    (folder / "manifest.json").write_text("{ }", encoding="utf-8")
    assert release not in releases.signed(tmp_path, folder, kept, CAST)


def test_the_boards_own_name_is_published_with_all_that_it_shares() -> None:
    trust = replace(FOUND, name="Skelbrook and Vale Hospitals NHS Trust")
    board = replace(CASE, board="Skelbrook and Vale Safeguarding Partnership")
    forms = {r.form for r in releases.on_purpose(board, Cast((trust,), (), ()))}
    assert {"Skelbrook and Vale", "Skelbrook", "Vale"} <= forms
