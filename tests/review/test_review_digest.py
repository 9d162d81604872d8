"""What makes a sign-off invalid, and what must not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pipeline.model import (
    Decision,
    Identity,
    Release,
    SafeParagraph,
    SafePassage,
    SafePerson,
    SafeText,
)
from pipeline.review import digest

if TYPE_CHECKING:
    from tests.review.conftest import Sample


def of(sample: Sample) -> str:
    return digest(sample.redacted, sample.report, sample.template_digest, sample.case)


def passage(sample: Sample, key: str, change: Callable[[SafePassage], SafePassage]) -> Sample:
    passages = {**sample.redacted.passages}
    passages[key] = change(passages[key])
    return replace(sample, redacted=replace(sample.redacted, passages=passages))


def span(key: str, **values: object) -> Callable[[Sample], Sample]:
    """Change the first redaction of a passage."""

    def change(safe: SafePassage) -> SafePassage:
        first, *rest = safe.redactions
        return replace(safe, redactions=(replace(first, **values), *rest))  # type: ignore[arg-type]

    return lambda sample: passage(sample, key, change)


def text(key: str, value: str) -> Callable[[Sample], Sample]:
    return lambda sample: passage(sample, key, lambda p: replace(p, text=SafeText(value)))


def report(**values: object) -> Callable[[Sample], Sample]:
    return lambda s: replace(s, report=replace(s.report, **values))  # type: ignore[arg-type]


def policy(**values: object) -> Callable[[Sample], Sample]:
    def change(sample: Sample) -> Sample:
        new = replace(sample.case.policy, **values)  # type: ignore[arg-type]
        return replace(sample, case=replace(sample.case, policy=new))

    return change


def decisions(*rows: Decision) -> Callable[[Sample], Sample]:
    return lambda s: replace(s, case=replace(s.case, decisions=(*s.case.decisions, *rows)))


def without_first_finding(sample: Sample) -> Sample:
    return passage(sample, "x1/0", lambda p: replace(p, redactions=()))


def narrative_word(sample: Sample) -> Sample:
    section = sample.report.sections[0]
    block = SafeParagraph(SafeText("Child F was five when the police came first."))
    return report(sections=(replace(section, blocks=(block,)),))(sample)


def reversed_passages(sample: Sample) -> Sample:
    turned = dict(reversed(list(sample.redacted.passages.items())))
    return replace(sample, redacted=replace(sample.redacted, passages=turned))


CHANGES: dict[str, Callable[[Sample], Sample]] = {
    "one word of the narrative as printed": narrative_word,
    "one word of a safe passage": text("n/analysis/0", "Child F was five."),
    "one space of an event": text("e5/0", "Strategy meeting.  Child seen, well."),
    "the title": report(title=SafeText("Review: Child G")),
    "an event less": lambda s: report(events=s.report.events[:-1])(s),
    "two events in another order": lambda s: report(events=s.report.events[::-1])(s),
    "a person in the list": report(people=(SafePerson(SafeText("Mother"), SafeText("aunt")),)),
    "the template": lambda s: replace(s, template_digest="template two"),
    "finer dates": policy(dates="exact"),
    "only key events": policy(chronology="key"),
    "another format": policy(formats=("html",)),
    "a decision more": decisions(Decision("redact", form="Grace")),
    "the same person under another id": span("e0/0", identity="P3"),
    "a span that begins elsewhere": span("e0/0", start=9),
    "a span that ends elsewhere": span("e0/0", end=22),
    "a span of another kind": span("e0/0", kind="place"),
    "a name kept": span("e0/0", kept=True),
    "a finding less in deleted text": without_first_finding,
    "a release more": lambda s: replace(
        s, redacted=replace(s.redacted, releases=(Release("P2", "Shin", ("to Shin.",)),))
    ),
}
NO_CHANGES: dict[str, Callable[[Sample], Sample]] = {
    "nothing": lambda s: s,
    "signed instead of draft": report(draft=False, date=SafeText("May 2014")),
    "a hold set": policy(hold="a trial in June"),
    "rules of another processor": span("e0/0", reasons=("ner:onnx",)),
    "words of deleted text, nothing found in them": text("x1/0", "deleted: something else"),
    "passages in another order": reversed_passages,
    "another case folder": lambda s: replace(s, case=replace(s.case, root=s.case.root / "copy")),
    "a name in the register that no text has": lambda s: replace(
        s, case=replace(s.case, register=(*s.case.register, Identity("P9", "person", "", "Jo Ek")))
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes_the_digest(sample: Sample, name: str) -> None:
    assert of(CHANGES[name](sample)) != of(sample)


@pytest.mark.parametrize("name", NO_CHANGES)
def test_does_not_change_the_digest(sample: Sample, name: str) -> None:
    assert of(NO_CHANGES[name](sample)) == of(sample)


def test_every_change_gives_a_digest_of_its_own(sample: Sample) -> None:
    digests = [of(change(sample)) for change in CHANGES.values()]
    assert len(set(digests)) == len(digests)
    assert all(len(number) == 64 for number in digests)


def test_words_cannot_move_from_one_field_to_the_next_unseen(sample: Sample) -> None:
    one = report(title=SafeText("ab"), board=SafeText("c"))(sample)
    two = report(title=SafeText("a"), board=SafeText("bc"))(sample)
    assert of(one) != of(two)
