"""The Word redline: rejected it reads as written, accepted as printed."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.model import Redaction
from pipeline.review.layout import Entry, Line, Part, parts
from pipeline.review.redline import changes, redline
from pipeline.review.view import Mark, Piece, Text, make_book

if TYPE_CHECKING:
    from tests.review.conftest import Sample

DAY = date(2014, 3, 1)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def made(sample: Sample) -> bytes:
    s = sample
    book = make_book(s.case, s.chronology, s.passages, s.cast, s.redacted)
    return redline(parts(s.case, s.chronology, s.redacted, s.report, s.printed, book), DAY)


def read(data: bytes, without: str) -> list[str]:
    """Paragraphs as Word shows them once changes of one sort ("ins", "del") are thrown away."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for change in list(root.iter(f"{W}{without}")):
        parent = change.getparent()
        assert parent is not None
        parent.remove(change)
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    return [
        "".join(signs.get(str(e.tag), "") or (e.text or "") for e in p.iter(*NODES))
        for p in root.iter(f"{W}p")
    ]


NODES = [f"{W}{name}" for name in ("t", "delText", "br", "tab")]


def test_accepted_it_reads_as_printed_and_rejected_as_written(sample: Sample) -> None:
    data = made(sample)
    accepted, rejected = read(data, "del"), read(data, "ins")
    for passage in sample.passages:
        if passage.channel != "evidence" and passage.text:
            assert sample.redacted.passages[passage.key].text.value in accepted
            assert passage.text in rejected


def test_accepted_it_names_nobody(sample: Sample) -> None:
    accepted = "\n".join(read(made(sample), "del"))
    for name in ("Sinéad", "Iddy", "Idris", "Rahman", "Mrs Bell", "Constabulary", "Marsh Health"):
        assert name not in accepted


def test_every_change_has_an_author_a_fixed_date_and_a_number_of_its_own(sample: Sample) -> None:
    with zipfile.ZipFile(io.BytesIO(made(sample))) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    found = list(root.iter(f"{W}ins", f"{W}del"))
    assert {e.get(f"{W}author") for e in found} == {"pipeline"}
    assert {e.get(f"{W}date") for e in found} == {"2014-03-01T00:00:00Z"}
    numbers = [e.get(f"{W}id") for e in found]
    assert len(numbers) == len(set(numbers)) > 20


def test_same_input_same_bytes_whatever_the_hour(sample: Sample) -> None:
    data = made(sample)
    assert data == made(sample)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {member.date_time for member in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        about = package.read("docProps/core.xml").decode("utf-8")
    assert about.count("2014-03-01T00:00:00Z") == 2


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"))


@given(st.lists(st.tuples(WORDS, WORDS, WORDS)), WORDS)
def test_no_character_is_lost_on_either_side(
    stretches: list[tuple[str, str, str]], end: str
) -> None:
    before, after = [], []
    for n, (plain, old, new) in enumerate(stretches, 1):
        r = Redaction(0, 0, 0, 0, old, new, "person", "", ())
        mark = Mark(n, r, "redacted", "", "", "", "", "")
        if plain:
            before.append((Piece(plain),))
            after.append((Piece(plain),))
        before.append((Piece(old, mark),))
        after.append((Piece(new, mark),))
    before.append((Piece(end),))
    text = Text("e1/0", tuple(before), tuple(after), ())
    made = list(changes(text))
    assert "".join(old for old, _ in made) == text.raw
    assert "".join(new for _, new in made) == text.safe
    assert made[1::2] == [(old, new) for _, old, new in stretches]


def test_words_changed_outside_a_redaction_are_tracked_too() -> None:
    """Should redaction ever tidy a text as well, accepting must still give what is printed."""
    text = Text("e1/0", ((Piece("a\u00adb"),),), ((Piece("ab"),),), ())
    entry = Entry("a", "t", "", "", "", "", "s", (Line(text),))
    data = redline([Part("part-event", "Events", "", (entry,))], DAY)
    assert "ab" in read(data, "del")
    assert "a\u00adb" in read(data, "ins")


def test_characters_that_xml_forbids_do_not_stop_it() -> None:
    text = Text("e1/0", ((Piece("a\x0bb\x00"),),), ((Piece("a\x0bb\x00"),),), ())
    entry = Entry("a", "t", "", "", "", "", "s", (Line(text),))
    data = redline([Part("part-event", "Events", "", (entry,))], DAY)
    assert "a\ufffdb\ufffd" in read(data, "del")
