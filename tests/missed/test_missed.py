"""What verify sees in the safe texts comes back as findings over the raw ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline import identity, missed, redact, releases, run, verify
from pipeline.model import (
    Case,
    Cast,
    Decision,
    Finding,
    Identity,
    Leak,
    Missed,
    Passage,
    Period,
    Policy,
    Redacted,
    Redaction,
    Release,
    SafePassage,
    SafeText,
    SourceRef,
)

DAY = date(2013, 6, 1)
QUIGLEY = Identity("P7", "person", "probation officer", "Ian Quigley", (), None, "Worker 1")
HOUSE = Identity("O1", "organisation", "contact centre", "Lantern House", (), None, "Centre 1")
CASE = Case(
    Path(), "Review: Child Q", "scr", "A Board", ("P7",), Period(DAY, DAY), DAY, Policy(), (),
    register=(QUIGLEY, HOUSE), agencies=(),
)  # fmt: skip


def passage(text: str) -> Passage:
    return Passage("e1/0", text, SourceRef(1), "event")


def redacted(text: str, *gone: tuple[str, str]) -> Redacted:
    """The passage with each of `gone` replaced: (raw words, what stands for them)."""
    safe, redactions, end = "", [], 0
    for raw, label in gone:
        start = text.index(raw, end)
        safe += text[end:start]
        end = start + len(raw)
        redactions.append(
            Redaction(start, end, len(safe), len(safe) + len(label), raw, label, "person", "", ())
        )
        safe += label
    safe += text[end:]
    return Redacted({"e1/0": SafePassage("e1/0", SafeText(safe), tuple(redactions))}, (), ())


SEEN = [
    # raw text, what redaction replaced, what verify must point to
    ("Office visit. OM: IQ", (), ["IQ"]),
    ("Ian Quigley rang. OM: I.Q. came", (("Ian Quigley", "Worker 1"),), ["I.Q"]),
    ("Ian Quigley rang. Then Quigly rang", (("Ian Quigley", "Worker 1"),), ["Quigly"]),
    ("He sees her at Lantern each week", (), ["Lantern"]),
    ("Quigley told Quigley's chief", (("Quigley", "Worker 1"),), ["Quigley's"]),
    ("A QUIGLEY form; no name else", (), ["QUIGLEY"]),
    ("Zieliński met Quigley-Jones", (), ["Quigley"]),
    ("He rang 07700 900123 twice", (), ["07700 900123"]),
    ("Worker 1 came", (("Worker 1", "Worker 1"),), []),
    ("Nothing here names anybody.", (), []),
]


@pytest.mark.parametrize(("text", "gone", "expected"), SEEN)
def test_a_place_in_the_safe_text_is_a_finding_in_the_raw_one(
    text: str, gone: tuple[tuple[str, str], ...], expected: list[str]
) -> None:
    safe = redacted(text, *gone)
    words = missed.printable([passage(text)], safe)
    seen = verify.reread(words, CASE.identities, (), CASE.policy)
    found = missed.findings(seen, [passage(text)], safe, Cast(CASE.identities, (), ()))
    for finding in found:
        finding.check(passage(text))
        assert finding.doubtful and finding.reasons[0].startswith("verify:")
    assert [f.form for f in found] == expected


def test_half_a_word_and_what_is_replaced_already_are_not_cut() -> None:
    text = "MrQuigleys rang Dr Quigley now"
    safe = redacted(text, ("Dr Quigley", "Worker 1"))
    value = safe.passages["e1/0"].text.value
    whole = Missed("e1/0", 2, len(value), Leak("e1/0", "safe text", "P7", "surname", False, ""))
    found = missed.findings([whole], [passage(text)], safe, Cast(CASE.identities, (), ()))
    assert [f.form for f in found] == ["MrQuigleys rang ", " now"]


def test_a_new_finding_takes_in_what_had_let_its_words_pass() -> None:
    text = "rang on the 19th in the morning"
    old = Finding("e1/0", 12, 16, "19th", "date", ("pattern:day",))
    new = Finding("e1/0", 5, 16, "on the 19th", "date", ("verify:date finer than policy",))
    (made,) = missed.joined([old], [new], [passage(text)])
    assert (made.form, made.reasons) == (
        "on the 19th", ("verify:date finer than policy", "pattern:day"),
    )  # fmt: skip


def test_what_detection_misses_and_verify_sees_is_redacted_and_asked() -> None:
    """An initial that is an acronym of the field in a column that detection does not know."""
    text = "IQ had seen him before the hearing"
    findings: tuple[Finding, ...] = ()
    cast = identity.link(findings, [passage(text)], CASE)
    safe = redact.redact([passage(text)], cast, CASE)
    seen = verify.reread({"e1/0": text}, releases.searched(cast, CASE), (), CASE.policy)
    more = missed.findings(seen, [passage(text)], safe, cast)
    joined = missed.joined(findings, more, [passage(text)])
    again = identity.link(joined, [passage(text)], CASE)
    made = redact.redact([passage(text)], again, CASE)
    assert "IQ" not in made.passages["e1/0"].text.value
    assert [doubt.form for doubt in made.doubts] == ["IQ"]


def test_what_a_reviewer_keeps_is_not_found_again() -> None:
    text = "He sees her at Lantern each week"
    kept = Release("O1", "Lantern", ("sees her at Lantern each week",))
    assert verify.reread({"e1/0": text}, CASE.identities, (kept,), CASE.policy) == ()
    row = Decision("keep", "O1", "Lantern", "report")
    seen = verify.reread({"e1/0": text}, CASE.identities, (), CASE.policy)
    assert seen
    assert releases.unsettled_places(seen, replace(CASE, decisions=(row,))) == ()


CALLED = [
    (Decision("redact", form="mr day"), "sent. mr day to have mr  day", ["mr day", "mr  day"]),
    (Decision("replace", form="Bluebell", value="a ward"), "Bluebells, Bluebell", ["Bluebell"]),
    (Decision("split", form="angel", value="P7"), "Staff: angel", ["angel"]),
    (Decision("split", form="angel", where="e9/0", value="P7"), "Staff: angel", []),
    (Decision("redact", form="angel"), "Staff: Angel", []),  # as written: a form is exact
    (Decision("keep", form="angel"), "Staff: angel", []),
    (Decision("redact", "P7"), "Staff: angel", []),
]  # fmt: skip


@pytest.mark.parametrize(("row", "text", "expected"), CALLED)
def test_a_reviewers_row_finds_what_nothing_found(
    row: Decision, text: str, expected: list[str]
) -> None:
    found = missed.by_reviewer([row], [passage(text)], ())
    assert [f.form for f in found] == expected
    for finding in found:
        finding.check(passage(text))


def test_a_reviewers_row_leaves_alone_what_is_found_already() -> None:
    row, text = Decision("redact", form="day"), "mr day came; a day later"
    known = Finding("e1/0", 0, 6, "mr day", "person", ("pattern:title",))
    (found,) = missed.by_reviewer([row], [passage(text)], [known])
    assert found.start == 15


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Decision("redact", form="mr day"), "sent. Person 1 to have 1:1"),
        (Decision("replace", form="mr day", value="a resident"), "sent. a resident to have 1:1"),
        (Decision("split", form="mr day", value="P7"), "sent. Worker 1 to have 1:1"),
    ],
)
def test_a_reviewers_row_is_obeyed_where_nothing_was_found(row: Decision, said: str) -> None:
    here = [passage("sent. mr day to have 1:1")]
    case = replace(CASE, decisions=(row,))
    cast = identity.link(missed.by_reviewer([row], here, ()), here, case)
    made = redact.redact(here, cast, case)
    assert made.passages["e1/0"].text.value == said
    assert redact.unused([row], cast) == () and made.doubts == ()


def test_a_run_redacts_what_detection_missed_altogether(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.detect.detect", lambda texts, case: ())
    here = [passage("Quigley rang at noon")]
    done = run.anonymise(here, CASE, lambda step: None)
    assert "Quigley" not in done.redacted.passages["e1/0"].text.value
    assert [doubt.form for doubt in done.redacted.doubts] == ["Quigley"]
