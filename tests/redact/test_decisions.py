"""What reviewers decide is done: the most specific word counts, and nothing else is released."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.model import Decision
from pipeline.redact import unused


def keep(**parts: str) -> Decision:
    return Decision("keep", **parts)


@pytest.mark.parametrize(
    ("decision", "safe"),
    [
        (keep(form="Wisbech"), "Moved to Wisbech from Place 2."),
        (keep(form="Wisbech", where="e4/0"), "Moved to Wisbech from Place 2."),
        (keep(form="Wisbech", where="e0/0"), "Moved to Place 1 from Place 2."),
        (keep(form="Ely", where="e4/0"), "Moved to Place 1 from Ely."),
        (Decision("replace", form="Wisbech", value="a market town"),
         "Moved to a market town from Place 2."),
        (Decision("redact", form="Wisbech"), "Moved to Place 1 from Place 2."),
    ],
)  # fmt: skip
def test_a_decision_by_form_and_place(decision: Decision, safe: str, told: Any) -> None:
    raw = "Moved to [[place:Wisbech]] from [[place:Ely]]."
    assert told(raw, decisions=[decision]).last == safe


def test_a_decision_by_identity(told: Any) -> None:
    raw = "In [[place:Wisbech]], with [[Maria]]."
    who = next(m.identity for m in told(raw).cast.mentions if m.finding.form == "Wisbech")
    case = told(raw, decisions=[keep(who=who), Decision("replace", who="P2", value="the parent")])
    assert case.last == "In Wisbech, with the parent."


def test_the_most_specific_wins(told: Any) -> None:
    decisions = [
        keep(form="Wisbech", where="e4/0"),
        Decision("redact", form="Wisbech"),
        Decision("replace", where="e5/0", value="the town"),
    ]
    case = told("In [[place:Wisbech]].", "In [[place:Wisbech]].", decisions=decisions)
    assert case.texts[-2:] == ["In Wisbech.", "In the town."]


def test_a_release_is_the_safe_words_around_what_is_kept(told: Any) -> None:
    raw = "It is known that [[Maria]] moved to [[place:Wisbech]] with [[Jonny]] and her children."
    (release,) = told(raw, decisions=[keep(form="Wisbech", where="e4/0")]).redacted.releases
    assert release.form == "Wisbech"
    assert release.contexts == ("hat Mother moved to Wisbech with Father and her",)


def test_a_birth_is_kept_by_no_decision(told: Any) -> None:
    raw = "Born on [[birth:12 March 2012]]."
    assert told(raw, decisions=[keep(form="12 March 2012")]).last == "Born in March 2012."


def test_a_date_may_be_kept(told: Any) -> None:
    raw = "The inquiry of [[date:25 January 2003]] and [[date:4 May 2013]]."
    decisions = [keep(form="25 January 2003")]
    assert told(raw, decisions=decisions).last == "The inquiry of 25 January 2003 and May 2013."


def test_a_quasi_identifier_may_be_redacted(told: Any) -> None:
    raw = "a [[quasi:Portuguese]] family"
    assert told(raw, decisions=[Decision("redact", form="Portuguese")]).last == (
        "a [removed] family"
    )
    replaced = Decision("replace", form="Portuguese", value="European")
    assert told(raw, decisions=[replaced]).last == "a European family"


def test_doubts_are_one_per_form_and_gone_when_settled(told: Any) -> None:
    raw = ("[[Will?]] came.", "Then [[Will?]] left; [[Will?]] was seen.")
    (doubt,) = [d for d in told(*raw).redacted.doubts if d.question == "identifies"]
    assert (doubt.form, doubt.places) == ("Will", ("e4/0", "e5/0"))
    who = doubt.candidates[0]
    for decided in (Decision("redact", form="Will"), keep(who=who, form="Will")):
        assert told(*raw, decisions=[decided]).redacted.doubts == ()


def test_an_open_doubt_is_named_at_each_of_its_places(told: Any) -> None:
    case = told("[[Ferreira]] rang.", "[[TF=P1?]] slept.")
    named = {doubt.key for doubt in case.redacted.doubts}
    marked = {
        r.doubt for p in case.passages for r in case.redacted.passages[p.key].redactions if r.doubt
    }
    assert len(named) == 2
    assert marked == named


def test_a_who_doubt_settled_in_one_place_stays_open_in_the_other(told: Any) -> None:
    raw = ("[[Ferreira]] rang.", "[[Ferreira]] wept.")
    decision = Decision("replace", form="Ferreira", where="e4/0", value="a caller")
    case = told(*raw, decisions=[decision])
    assert [doubt.places for doubt in case.redacted.doubts] == [("e5/0",)]
    assert case.texts[-2:] == ["A caller rang.", "A family member wept."]


def test_every_redaction_says_who_decided(told: Any) -> None:
    case = told("[[Maria]] in [[place:Wisbech]].", decisions=[keep(form="Wisbech")])
    mother, town = case.redacted.passages["e4/0"].redactions
    assert (mother.decided, mother.kept) == ("rule", False)
    assert (town.decided, town.kept, town.replacement) == ("reviewer", True, "Wisbech")


def test_decisions_that_match_nothing_are_named(told: Any) -> None:
    decisions = [
        keep(form="Wisbech"),
        keep(form="Wisbeach"),
        Decision("merge", "X0badc0de", value="P2"),
        Decision("split", form="Ferreira", where="e4/0", value="P2"),
        Decision("split", form="Ferreira", where="e9/0", value="P2"),
    ]
    case = told("[[Ferreira]] in [[place:Wisbech]].", decisions=decisions)
    assert unused(decisions, case.cast) == (decisions[1], decisions[2], decisions[4])


def test_a_merge_that_was_obeyed_is_used(told: Any) -> None:
    raw = "with [[Shona Kaur]] and [[Bex]] then"
    found = next(i.id for i in told(raw).cast.identities if i.name == "Bex")
    decision = Decision("merge", found, value="P2")
    case = told(raw, decisions=[decision])
    assert case.last == "with Health Visitor 1 and Mother then"
    assert unused([decision], case.cast) == ()


def test_a_word_kept_by_its_form_alone_releases_nobody_of_that_name(told: Any) -> None:
    raw = "In [[unknown:hope]]. [[Ferreira]] left. [[Grace]] rang [[Maria]]."
    rows = [keep(form=form) for form in ("hope", "Grace", "Maria", "Ferreira")]
    case = told(raw, decisions=rows)
    assert case.last == "In hope. A family member left. Class Teacher 1 rang Mother."
    assert unused(rows, case.cast) == tuple(rows[1:])


def test_a_name_is_kept_where_the_row_says_whose_or_where(told: Any) -> None:
    raw = "[[Maria]] rang."
    assert told(raw, decisions=[keep(form="Maria", who="P2")]).last == "Maria rang."
    assert told(raw, decisions=[keep(form="Maria", where="e4/0")]).last == "Maria rang."
