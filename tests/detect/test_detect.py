"""The stage as a whole: spans, kinds, the sweep, the net, and its quiet on ordinary prose."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.detect.hits import Hit, merge
from pipeline.detect.text import LONGEST_LINE, line, stretches
from pipeline.model import Finding, FindingKind, Identity

Find = Callable[..., tuple[Finding, ...]]


def forms(findings: Sequence[Finding]) -> set[str]:
    return {f.form for f in findings}


WHOLE = [
    ("Mrs Ferreira's bag was there.", "Mrs Ferreira", "person"),
    ("She told HV Shona Blake of it.", "HV Shona Blake", "person"),
    ("With Mr & Mrs Adeyinka-Cole.", "Mr & Mrs Adeyinka-Cole", "person"),
    ("It was DC1427 Patel.", "DC1427 Patel", "person"),
    ("Seen by Dr S. Rajaratnam again.", "Dr S. Rajaratnam", "person"),
    ("He gave T.F. a toy.", "T.F.", "person"),
    ("They left 14 Rowan Close, Ely CB7 4AA.", "14 Rowan Close, Ely CB7 4AA", "address"),
    ("Ring (01353 555123) tomorrow.", "01353 555123", "phone"),
    ("Tomás Ferreira (DOB 12.3.13)", "12.3.13", "birth"),
    ("Born 12th of March 2013.", "12th of March 2013", "birth"),
    ("NHS number 943 476 5918.", "943 476 5918", "number"),
    ("He is at St Brigid's Primary School.", "St Brigid's Primary School", "organisation"),
    ("In May 2013 she moved.", "May 2013", "date"),
]


@pytest.mark.parametrize(("text", "form", "kind"), WHOLE)
def test_one_span_with_its_title_and_without_loose_marks(
    find: Find, text: str, form: str, kind: str
) -> None:
    assert (form, kind) in {(f.form, f.kind) for f in find(text)}


def test_a_date_of_birth_names_its_identity_in_every_dress(find: Find) -> None:
    texts = ["12/03/2013", "12.3.13", "03/12/2013", "12 March 2013", "2013-03-12", "Mar 12, 2013"]
    found = find(*[f"Recorded as {text} here" for text in texts])
    assert [(f.form, f.kind, f.identity) for f in found] == [(t, "birth", "P1") for t in texts]


def test_a_date_of_death_is_known_like_a_date_of_birth(find: Find) -> None:
    one = Identity("P9", "person", "child", "Zofia Lis", date_of_death=date(2013, 8, 18))
    (found,) = find("Recorded on 18.08.13 as closed.", register=[one])
    assert (found.form, found.kind, found.identity) == ("18.08.13", "death", "P9")


def test_what_is_found_once_is_found_everywhere(find: Find) -> None:
    found = find(
        "Seen by Dr Abimbola Lightfoot.",
        "lightfoot rang again",
        "LIGHTFOOT, A",
        "to Abimbola's desk",
    )
    by_passage = {f.passage: f.form for f in found}
    assert set(by_passage) == {"t/0", "t/1", "t/2", "t/3"}
    assert by_passage["t/1"] == "lightfoot"
    assert by_passage["t/3"] == "Abimbola"


def test_a_stranger_with_a_registered_name_is_not_the_registered_one(find: Find) -> None:
    found = find("Nurse Tommy Blake weighed him.", "She saw Tommy.", "Dr Mariana Okoro rang.")
    assert {f.form: f.identity for f in found} == {
        "Nurse Tommy Blake": "",
        "Tommy": "P1",  # an alias of the register's own stands
        "Dr Mariana Okoro": "",
    }


def test_a_rule_that_covers_the_whole_says_what_it_is(find: Find) -> None:
    (found,) = find("He moved to 16 Rowan Close.")
    assert (found.form, found.kind, found.identity) == ("16 Rowan Close", "address", "")


def test_every_kind_of_doubt_is_marked(find: Find) -> None:
    found = {f.form: f for f in find("The bag said wxqzt on it and number 14 was dark.")}
    assert all(found[form].doubtful for form in ("wxqzt", "number 14"))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("seen with tom and baby", "tom"),
        ("the father (IS) left", "IS"),
        ("Rivers was arrested at the house.", "Rivers"),
        ("It was said that Blossom had left.", "Blossom"),
        ("He brought his zqor along.", "zqor"),
    ],
)
def test_the_net_under_the_others(find: Find, text: str, form: str) -> None:
    assert form in {f.form for f in find(text, register=[])}


def test_nothing_asks_the_network(find: Find, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert "x.y@post.example.org" in {f.form for f in find("Ask x.y@post.example.org, www.z.org.")}


def test_event_references_of_the_author_are_never_seen(find: Find) -> None:
    assert find("As event [[e4f2a9c01]] shows, nothing was done.") == ()


def test_nothing_crosses_a_line_end(find: Find) -> None:
    found = find("Tomás\nFerreira\r\nMariana")
    assert [f.form for f in found] == ["Tomás", "Ferreira", "Mariana"]


QUIET = [
    "The Health Visitor and Social Worker discussed the CIN Plan at a Strategy Meeting.",
    "EPDS score 4. MARAC referral made. DNA at A&E; GP informed. CAMHS and MASH were told.",
    "Mother and Father attended the Child Protection Conference with the Maternal Grandmother.",
    "Safeguarding Supervision took place. Core Group held. LAC Review, ICPC and RCPC minutes.",
    "Weight on 9th centile; immunisations up to date; breastfed. No concerns noted by HV.",
    "She will attend the clinic. It may be that the father was not asked. Nobody rang back.",
    "Police Protection was used under Section 46 of the Children Act. Strategy Discussion held.",
    "Key Learning: professional curiosity, the Voice of the Child and Think Family.",
    "Home visit. No answer. Card left. Telephoned. Voicemail left. Letter sent. Case closed.",
]


@pytest.mark.parametrize("text", QUIET)
def test_ordinary_prose_of_the_field_is_left_alone(find: Find, text: str) -> None:
    assert forms(find(text)) == set()


def test_what_the_case_publishes_itself_is_left_alone(find: Find) -> None:
    assert forms(find("Child F was known to Police and lived with Mother near School 1.")) == set()


CHARACTERS = st.characters(codec="utf-8")
ALPHABET = st.one_of(
    CHARACTERS,
    st.sampled_from(
        [
            "Tomás ",
            "Ferreira",
            "Mrs ",
            "\u200b",
            "\n",
            "12/03/2013 ",
            "Grace ",
            ". ",
            "'s ",
            "TF ",
            "(",
            "14 Rowan Close ",
        ]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(ALPHABET, max_size=25).map("".join))
def test_back_and_forth_over_any_text_the_offsets_hold(text: str) -> None:
    for part in stretches(text):
        assert len(part.line.text) == len(part.starts) == len(part.ends)
        assert all(0 <= a < b <= len(text) for a, b in zip(part.starts, part.ends, strict=True))
        assert list(part.starts) == sorted(part.starts)


@pytest.mark.parametrize("text", ["Mrs Ferreira left. " * 400, "Ferreira " * 900, "x" * 9000])
def test_a_very_long_line_is_read_in_pieces_that_lose_nothing(text: str) -> None:
    parts = list(stretches(text))
    assert "".join(part.line.text for part in parts) == text
    assert all(len(part.line.text) <= LONGEST_LINE for part in parts)
    assert [part.starts[0] for part in parts[1:]] == [part.ends[-1] for part in parts[:-1]]


def test_spans_check_themselves_and_never_overlap(find: Find) -> None:
    @settings(max_examples=25, deadline=None)
    @given(st.lists(ALPHABET, max_size=25).map("".join))
    def check(text: str) -> None:
        end = 0
        for finding in find(text):
            assert text[finding.start : finding.end] == finding.form
            assert finding.start >= end
            assert finding.form.strip()
            assert "\n" not in finding.form
            end = finding.end

    check()


HITS = st.lists(
    st.builds(
        lambda start, length, kind, doubtful: Hit(
            start, min(start + length, 20), kind, "pattern:x", doubtful=doubtful
        ),
        st.integers(0, 19),
        st.integers(1, 8),
        st.sampled_from(["person", "date", "unknown"]),
        st.booleans(),
    ),
    max_size=8,
)


@given(HITS)
def test_merging_covers_what_the_hits_cover(hits: list[Hit]) -> None:
    seen = line("abcdefghijklmnopqrst")
    spans = merge(seen, hits)
    covered = {i for s in spans for i in range(s.start, s.end)}
    assert covered == {i for h in hits for i in range(h.start, h.end)}
    assert all(a.end <= b.start for a, b in pairwise(spans))


def test_a_doubt_is_gone_when_anybody_is_sure() -> None:
    kind: FindingKind = "person"
    hits = [Hit(0, 3, kind, "vocabulary:x", doubtful=True), Hit(0, 3, kind, "pattern:y")]
    (span,) = merge(line("abc"), hits)
    assert (span.doubtful, span.reasons) == (False, ("pattern:y", "vocabulary:x"))


def test_the_same_texts_in_any_order_give_the_same_findings(find: Find) -> None:
    texts = ["Dr Abimbola Lightfoot rang.", "lightfoot was told", "Grace said no", "Mrs Ferreira"]
    there = sorted((f.form, f.kind, f.identity, f.doubtful, f.reasons) for f in find(*texts))
    back = sorted((f.form, f.kind, f.identity, f.doubtful, f.reasons) for f in find(*texts[::-1]))
    assert there == back
