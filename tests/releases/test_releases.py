"""What verify is told to let pass: no more than a reviewer signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import redact, releases, verify
from pipeline.model import (
    BY_POLICY,
    Case,
    Cast,
    Decision,
    Identity,
    Leak,
    Period,
    Policy,
    Redaction,
    Release,
    SafePassage,
    SafeText,
)

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


def _passage(raw: str, written: str, safe: str) -> SafePassage:
    """One date of the raw text, said otherwise in the safe one."""
    at = len("Her words of ")
    made = Redaction(at, at + len(written), at, at + len(safe), written, safe, "date", "", ("t",))
    return SafePassage("s/0", SafeText(raw.replace(written, safe)), (made,))


@pytest.mark.parametrize(
    ("written", "safe", "forms"),
    [
        ("14 May", "May", ["May"]),
        ("14/5/22 and 2/6/22", "May and June 2022", ["May", "June"]),
        ("May", "May", []),  # may have been PCSO May Whitlock
        ("14 May", "[date]", []),
    ],
)
def test_a_month_that_the_policy_wrote_is_no_name(
    written: str, safe: str, forms: list[str]
) -> None:
    passage = _passage(f"Her words of {written} were not read.", written, safe)
    own = redact.own_dates({"s/0": passage})
    assert [release.form for release in own] == forms
    whitlock = (Identity("X1", "person", "PCSO", "May Whitlock", origin="found"),)
    seen = verify.reread({"s/0": passage.text.value}, whitlock, own, Policy())
    assert [each.leak.form for each in seen] == (["May"] if safe == written else [])
    elsewhere = verify.reread({"s/0": "Told May about it."}, whitlock, own, Policy())
    assert len(elsewhere) == 1


def test_a_month_of_the_policy_stays_released_for_what_was_published(tmp_path: Path) -> None:
    releases.store(tmp_path, tmp_path, (Release(BY_POLICY, "May", ("words of May were",)),))
    assert "May" in [r.form for r in releases.signed(tmp_path, tmp_path, CASE, CAST)]
