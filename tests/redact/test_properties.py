"""What holds of every text: offsets agree, nothing else changes, and twice is as good as once."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from pipeline.model import Cast, SafePassage
from pipeline.redact import redact
from pipeline.redact.changes import Change
from pipeline.redact.engine import replace_all

PIECES = st.sampled_from(
    [
        *("[[Maria]]", "[[Mrs Ferreira]]", "[[Tiago]]", "[[Ferreira]]", "[[Shona]]"),
        *("[[Joy Adeyemi]]", "[[phone:07700 900123]]", "[[unknown:Xyzzy]]", "[[place:Wisbech]]"),
        *("PC [[Dunne]]", "[[number:1427/13]]", "[[reference:12 May 2013 XY]]", "[[May 2013]]"),
        *("[[quasi:Roma]]", "[[address:14 Mill Lane]]", "[[date:12 May 2013]]", "12/05/13"),
        *("on 3 and 4 May 2013", "day 12", "aged 8 weeks", "at 14:30", " ", "  ", ", ", ". "),
        *(" (", ") ", "\n", "'", "’s ", '"', " and ", " told ", "the ", "Mr and "),
        *("his mother, ", " (mother)", "HV ", "£5", "é", "😀"),
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
CHECKED = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@CHECKED
@given(text=TEXTS)
def test_offsets_agree_with_both_texts_and_the_rest_survives(text: str, told: Any) -> None:
    case = told(text)
    for passage in case.passages:
        safe = case.redacted.passages[passage.key]
        assert rebuilt(passage.text, safe) == safe.text.value


def rebuilt(raw: str, safe: SafePassage) -> str:
    """The safe text, made again from the raw one and the redactions alone."""
    made, end = "", 0
    for redaction in safe.redactions:
        assert raw[redaction.start : redaction.end] == redaction.form
        assert end <= redaction.start < redaction.end
        made += raw[end : redaction.start]
        assert redaction.safe_start == len(made)
        made += redaction.replacement
        assert redaction.safe_end == len(made)
        end = redaction.end
    return made + raw[end:]


@CHECKED
@given(text=TEXTS)
def test_every_name_is_gone(text: str, told: Any) -> None:
    safe = told(text).last
    for name in ("Maria", "Ferreira", "Tiago", "Shona", "Adeyemi", "Xyzzy", "Wisbech", "07700",
                 "Mill Lane"):  # fmt: skip
        assert name not in safe


@CHECKED
@given(text=TEXTS)
def test_no_character_of_a_finding_comes_to_light(text: str, told: Any) -> None:
    """However far its neighbours reach: all of it is inside redactions, or a rule let it stay."""
    case = told(text)
    for mention in case.cast.mentions:
        finding = mention.finding
        if finding.kind in ("quasi", "date") or mention.label == finding.form:
            continue
        hidden = {
            place
            for redaction in case.redacted.passages[finding.passage].redactions
            for place in range(redaction.start, redaction.end)
        }
        form = enumerate(finding.form, finding.start)
        assert {place for place, character in form if character.isalnum()} <= hidden


@CHECKED
@given(text=TEXTS)
def test_the_same_again(text: str, told: Any) -> None:
    one, other = told(text), told(text)
    assert one.redacted == other.redacted
    assert one.cast == other.cast


@CHECKED
@given(text=TEXTS)
def test_safe_text_is_not_changed_by_another_pass(text: str, told: Any) -> None:
    case = told(text)
    assume(not re.search(r"\d[\s.,/-]+May", case.last))  # "Health Visitor 1, May 2013"
    again = [
        type(p)(p.key, t, p.ref, p.channel, p.agency, p.date)
        for p, t in zip(case.passages, case.texts, strict=True)
    ]
    nobody = Cast(case.cast.identities, (), ())
    done = redact(again, nobody, case.case)
    assert [done.passages[p.key].text.value for p in again] == case.texts


def a_change(start: int, end: int, text: str) -> Change:
    return Change(start, end, text, "person", ("test",))


@given(
    text=st.text(min_size=1, max_size=40),
    cuts=st.lists(st.integers(0, 40), max_size=8),
    words=st.lists(st.text(max_size=6), min_size=4, max_size=4),
)
def test_the_engine_replaces_what_it_is_told_and_nothing_else(
    text: str, cuts: list[int], words: list[str]
) -> None:
    """Neighbours, equal words and empty words included: Presidio alone would join or drop them."""
    places = sorted({min(cut, len(text)) for cut in cuts})
    spans = list(zip(places[::2], places[1::2], strict=False))
    changes = [a_change(a, b, words[n]) for n, (a, b) in enumerate(spans)]
    expected, end = "", 0
    for change in changes:
        expected += text[end : change.start] + change.text
        end = change.end
    made, where = replace_all(text, changes)
    assert made == expected + text[end:]
    assert [made[a:b] for a, b in where] == [change.text for change in changes]


@pytest.mark.parametrize("spans", [[(0, 3), (2, 5)], [(2, 2)], [(3, 5), (0, 2)], [(0, 99)]])
def test_the_engine_refuses_what_it_cannot_do(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ValueError, match="overlap"):
        replace_all("some text", [a_change(a, b, "x") for a, b in spans])
