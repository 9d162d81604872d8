"""The reviews written by hand: their marks are read rightly, and each file can be scored."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.detection import scores
from bench.detection.corpora import Document, Mention, Sheet, all_written, written
from bench.detection.scores import Score

RAW = """# register
P1 | subject | Ama Boateng | Amz; Ama B | 2011-03-04
P2 | mother | Esi Boateng | |
# agencies
Northmere Constabulary | Police
# text
== event
{?PC} {U1:Court} saw {P1:Ama}'s mother.
A second line.
== narrative
The {FAM:Boatengs} live at {A1:4 Long} {?Lane}.
==
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    (tmp_path / "01.txt").write_text(RAW, encoding="utf-8")
    (only,) = written(tmp_path)
    return only


def test_marks_become_gold_and_the_text_loses_them(document: Document) -> None:
    event, narrative = document.sheets
    assert (event.place, narrative.place) == ("event", "narrative")
    assert event.text == "PC Court saw Ama's mother.\nA second line."
    assert event.gold == (Mention(3, 8, "U1", "person"), Mention(13, 16, "P1", "person"))
    assert [event.text[a:b] for a, b in event.harmless] == [
        "saw", "mother", "A", "second", "line",
    ]  # fmt: skip
    assert [(m.entity, m.kind) for m in narrative.gold] == [("FAM", "person"), ("A1", "address")]


def test_register_and_agencies_are_read(document: Document) -> None:
    assert [row.aliases for row in document.register] == [("Amz", "Ama B"), ()]
    assert str(document.register[0].date_of_birth) == "2011-03-04"
    assert [agency.name for agency in document.agencies] == ["Northmere Constabulary"]


def test_a_mark_that_is_not_closed_is_refused(tmp_path: Path) -> None:
    (tmp_path / "01.txt").write_text(RAW.replace("{U1:Court}", "{U1:Court"), encoding="utf-8")
    with pytest.raises(ValueError, match="not closed"):
        written(tmp_path)


@pytest.mark.parametrize("document", all_written(), ids=lambda document: document.name)
def test_every_document_can_be_scored(document: Document) -> None:
    assert "P1" in {who.id for who in document.register}
    assert document.agencies
    assert all(sheet.text[m.start : m.end].strip() for sheet in document.sheets for m in sheet.gold)
    assert sum(len(sheet.gold) for sheet in document.sheets) > 40


@pytest.mark.parametrize(
    ("instead", "redacted", "lost"),
    [("", 2, 2), ("born in March 2011", 2, 1), ("was BORN", 2, 0), ("bornholm", 2, 2)],
)
def test_a_harmless_word_is_lost_if_what_stands_there_does_not_say_it(
    instead: str, redacted: int, lost: int
) -> None:
    text = "was born 4/3/11"
    sheet = Sheet("event", text, (Mention(9, 15, "B1", "birth"),), ((0, 3), (4, 8)))
    score = Score()
    scores.enter(score, "a review", sheet, [(0, len(text), instead)], {})
    assert (score.harmless, score.redacted, score.lost) == (2, redacted, lost)
    assert score.covered.total() == 1
