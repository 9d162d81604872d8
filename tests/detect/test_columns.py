"""What a column's heading says of its cells."""

from __future__ import annotations

import pytest

from pipeline.detect import columns, informal, numbers
from pipeline.detect.text import line
from pipeline.model import Passage, SourceRef

CELLS = [
    # heading, cell, what is somebody's
    ("Logged by", "MP", ["MP"]),
    ("Who", "CD", ["CD"]),
    ("Who", "C.D.", ["C.D."]),
    ("OM", "IQ", ["IQ"]),
    ("Practitioner", "KT/HV", ["KT"]),
    ("Seen by", "JT, AM (SW)", ["JT", "AM"]),
    ("Staff", "angel", ["angel"]),
    ("Staff", "precious and bogdan", ["precious", "bogdan"]),
    ("Worker", "duty", []),
    ("Worker", "None", []),
    ("Seen by", "Letter", []),
    ("Practitioner", "Not signed", []),
    ("Staff", "Health visitor", []),
    ("Officer(s)", "Call taker 71", []),
    ("Seen by", "None.", []),
    ("Action by", "IDVA to call.", []),
    ("Event", "MP", []),
    ("Outcome", "NFA", []),
    ("Log no.", "0211", ["0211"]),
    ("Our ref", "H/01", ["H/01"]),
    ("Log no.", "MARAC 14", ["MARAC 14"]),
    ("Reference", "CAD 17; 12/345", ["CAD 17", "12/345"]),
    ("Crime ref", "14/03/22", []),
    ("Log no.", "2013", []),
    ("Reference", "letter", []),
    ("Weight", "0211", []),
    ("Place", "7B", ["7B"]),
    ("Weight", "7B", []),
]


@pytest.mark.parametrize(("heading", "cell", "found"), CELLS)
def test_a_heading_tells_what_its_cells_hold(heading: str, cell: str, found: list[str]) -> None:
    passage = Passage("e1/2", cell, SourceRef(1), "event", heading=heading)
    assert [cell[hit.start : hit.end] for hit in columns.find(passage)] == found


LOGS = [
    ("Reference: CAD 17", ["17"]),
    ("Intel log 77 was graded", ["77"]),
    ("log no. 0211", ["0211"]),
    ("a log of 12 entries; the log 12 entries long", []),
    ("kept a log", []),
]


@pytest.mark.parametrize(("text", "found"), LOGS)
def test_a_log_has_a_number_however_short(text: str, found: list[str]) -> None:
    hits = [h for h in numbers.find(line(text)) if h.reason == "pattern:log"]
    assert [text[h.start : h.end] for h in hits] == found


@pytest.mark.parametrize("text", ["Died with daughter and son present.", "son present"])
def test_how_somebody_was_is_nobodys_name(text: str) -> None:
    assert list(informal.find(line(text))) == []
