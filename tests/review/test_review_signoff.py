"""Who may sign what, and what a sign-off that was tampered with gets."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from pipeline.errors import CaseError
from pipeline.model import SignOff
from pipeline.review import fits, load, sign

DIGEST, OTHER = "a1" * 32, "b2" * 32
DAY = date(2014, 5, 6)


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A case folder in which a review was built."""
    review = tmp_path / "build" / "review"
    review.mkdir(parents=True)
    (review / "digest.txt").write_text(DIGEST + "\n", encoding="utf-8")
    return tmp_path


def test_what_is_signed_is_what_is_loaded(built: Path) -> None:
    signed = sign(built, "  Réka   Kovács ", DAY, "", 0, DIGEST)
    assert signed == load(built) == SignOff(DIGEST, "Réka Kovács", DAY, "")
    written = json.loads((built / "signoff.json").read_text(encoding="utf-8"))
    assert written == {
        "digest": DIGEST, "reviewer": "Réka Kovács", "date": "2014-05-06", "accept": "",
    }  # fmt: skip
    assert [path.name for path in (built / "build").iterdir()] == ["review"]


def test_a_second_signature_keeps_the_first(built: Path) -> None:
    """A board may ask who signed the version before this one."""
    first = sign(built, "R. Kovács", DAY, "all", 3, DIGEST)
    (built / "build" / "review" / "digest.txt").write_text(OTHER, encoding="utf-8")
    second = sign(built, "T. Mbeki", DAY, "", 0, OTHER)
    third = sign(built, "T. Mbeki", DAY, "", 0, OTHER)
    assert second == SignOff(OTHER, "T. Mbeki", DAY, "", (first,))
    assert third == load(built)
    assert [each.reviewer for each in third.earlier] == ["R. Kovács", "T. Mbeki"]
    assert not any(each.earlier for each in third.earlier)
    assert not fits(third, DIGEST)


def test_no_signoff_is_none_and_fits_nothing(tmp_path: Path) -> None:
    assert load(tmp_path) is None
    assert not fits(None, DIGEST)


def test_a_signoff_fits_its_own_digest_only(built: Path) -> None:
    signed = sign(built, "R. Kovács", DAY, "all", 3, DIGEST)
    assert fits(signed, DIGEST)
    assert not fits(signed, OTHER)


@pytest.mark.parametrize(
    ("reviewer", "accept", "open_doubts", "current", "words"),
    [
        ("R. Kovács", "", 0, OTHER, "changed since"),
        ("", "", 0, DIGEST, "needs the name"),
        (" \t ", "all", 0, DIGEST, "needs the name"),
        ("R.\x1b[2JKovács", "", 0, DIGEST, "needs the name"),
        ("R. Kovács", "", 1, DIGEST, "1 question is not decided"),
        ("R. Kovács", "", 7, DIGEST, "7 questions are not decided"),
        ("R. Kovács", "all", 7, OTHER, "changed since"),
    ],
)
def test_refused(
    built: Path,
    reviewer: str,
    accept: Literal["", "all"],
    open_doubts: int,
    current: str,
    words: str,
) -> None:
    sign(built, "Earlier Signer", DAY, "", 0, DIGEST)
    with pytest.raises(CaseError, match=words) as caught:
        sign(built, reviewer, DAY, accept, open_doubts, current)
    assert caught.value.exit_code == 3
    assert caught.value.hint
    assert load(built) == SignOff(DIGEST, "Earlier Signer", DAY, "")  # what stood there stays


def test_refused_where_no_review_was_built(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no review has been built") as caught:
        sign(tmp_path, "R. Kovács", DAY, "", 0, DIGEST)
    assert "make review" in caught.value.hint
    assert not (tmp_path / "signoff.json").exists()


GOOD = {"digest": DIGEST, "reviewer": "R. Kovács", "date": "2014-05-06", "accept": ""}


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        json.dumps({k: v for k, v in GOOD.items() if k != "accept"}),
        json.dumps(GOOD | {"more": ""}),
        json.dumps(GOOD | {"earlier": "R. Kovács"}),
        json.dumps(GOOD | {"earlier": [GOOD | {"earlier": []}]}),
        json.dumps(GOOD | {"earlier": [{}]}),
        json.dumps(GOOD | {"digest": "A1" * 32}),
        json.dumps(GOOD | {"digest": DIGEST[:-1]}),
        json.dumps(GOOD | {"reviewer": " "}),
        json.dumps(GOOD | {"reviewer": None}),
        json.dumps(GOOD | {"date": "6 May 2014"}),
        json.dumps(GOOD | {"date": 20140506}),
        json.dumps(GOOD | {"accept": "yes"}),
        json.dumps(GOOD | {"accept": True}),
    ],
)
def test_a_malformed_signoff_is_an_error_of_the_case(tmp_path: Path, content: str) -> None:
    (tmp_path / "signoff.json").write_text(content, encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        load(tmp_path)
    assert caught.value.place == "signoff.json"
    assert "Kovács" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_signoff_that_is_no_text_is_an_error_of_the_case(tmp_path: Path) -> None:
    (tmp_path / "signoff.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(CaseError):
        load(tmp_path)
