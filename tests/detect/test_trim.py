"""What is left of a model's span: names stay whole, words of the field and of the language go."""

from __future__ import annotations

import pytest

from pipeline.detect.hits import Hit
from pipeline.detect.text import line
from pipeline.detect.trim import trimmed
from pipeline.model import FindingKind

TABLE: list[tuple[str, str, FindingKind, list[str]]] = [
    ("Mother told Shona", "Mother told Shona", "person", ["Shona"]),
    ("Tom told Shona that", "Tom told Shona", "person", ["Tom", "Shona"]),
    ("with HV Blake", "HV Blake", "person", ["Blake"]),
    ("Shona Blake's bag", "Shona Blake's", "person", ["Shona Blake"]),
    ("saw Sho today", "Sh", "person", ["Sho"]),
    ("Rui de Souza slept", "Rui de Souza", "person", ["Rui de Souza"]),
    ("Carys March slept", "Carys March", "person", ["Carys March"]),
    ("Idris. Carys slept", "Idris. Carys", "person", ["Idris", "Carys"]),
    ("Took Carys home", "Took Carys", "person", ["Carys"]),
    ("the Social Worker", "Social Worker", "person", []),
    ("MARAC referral", "MARAC", "organisation", []),
    ("In May 2013 she", "May 2013", "unknown", []),
    ("a bottle was given", "bottle", "person", []),
    ("Bottle was given", "Bottle", "person", []),
    ("saw grace today", "grace", "person", []),
    ("saw zofia today", "zofia", "person", ["zofia"]),
    ("at St Ebba's Hospital", "St Ebba's Hospital", "organisation", ["St Ebba's Hospital"]),
    ("Mr Hale of Tollgate", "Mr Hale of Tollgate", "organisation", ["Hale", "Tollgate"]),
    ("Mr Hale of Tollgate", "Hale of Tollgate", "organisation", ["Hale", "Tollgate"]),
    ("Jayden 4yrs", "Jayden 4yrs", "person", ["Jayden"]),
    ("Jones & Insp Sharma", "Jones & Insp Sharma", "organisation", ["Jones", "Sharma"]),
    ("Jones & Sharma", "Jones & Sharma", "person", ["Jones", "Sharma"]),
    ("room 101", "101", "postcode", []),
    ("Isle of Fenmoor", "Isle of Fenmoor", "place", ["Isle of Fenmoor"]),
    ("weighed 3.25 kg", "3.25", "phone", []),
    ("rang 01632960118", "0163296", "phone", ["01632960118"]),
]


@pytest.mark.parametrize(("text", "span", "kind", "left"), TABLE)
def test_what_is_left(text: str, span: str, kind: FindingKind, left: list[str]) -> None:
    seen, start = line(text), text.index(span)
    hits = trimmed(seen, Hit(start, start + len(span), kind, "ner:model"))
    assert [text[h.start : h.end] for h in hits] == left
