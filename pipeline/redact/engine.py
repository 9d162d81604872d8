"""The replacement itself: Presidio's anonymizer engine, with an operator of ours.

Left to itself the engine joins neighbours of one type and drops contained spans. So it is handed
disjoint spans, each of a type of its own with an operator of its own, and told not to merge.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig, RecognizerResult
from presidio_anonymizer.operators import Operator, OperatorType

from pipeline.redact.changes import Change


class Say(Operator):  # type: ignore[misc]  # presidio is untyped
    """Puts the words of a Change in the place of the span."""

    def operate(self, text: str = "", params: dict[str, Any] | None = None) -> str:
        return str((params or {})["words"])

    def validate(self, params: dict[str, Any]) -> None:
        if not isinstance(params.get("words"), str):
            raise ValueError("an operator without words")

    def operator_name(self) -> str:
        return "say"

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


@cache
def _engine() -> AnonymizerEngine:
    engine = AnonymizerEngine()
    engine.add_anonymizer(Say)
    return engine


def replace_all(text: str, changes: Sequence[Change]) -> tuple[str, list[tuple[int, int]]]:
    """The text with every change made, and where each stands in it, in order.

    changes: disjoint and in order, none empty in the raw text. Raises ValueError if they are not.
    """
    _check(text, changes)
    if not changes:
        return text, []
    spans = [RecognizerResult(f"SPAN{n}", c.start, c.end, 1.0) for n, c in enumerate(changes)]
    operators = {
        f"SPAN{n}": OperatorConfig("say", {"words": c.text}) for n, c in enumerate(changes)
    }
    made = _engine().anonymize(text, spans, operators, merge_entities_with_spaces=False)
    return str(made.text), _places(text, str(made.text), changes)


def _check(text: str, changes: Sequence[Change]) -> None:
    end = 0
    for change in changes:
        if not end <= change.start < change.end <= len(text):
            raise ValueError("changes overlap, are empty or out of order")
        end = change.end


def _places(raw: str, safe: str, changes: Sequence[Change]) -> list[tuple[int, int]]:
    """Worked out from the lengths, and compared with what the engine has made."""
    places, shift, end = [], 0, 0
    for change in changes:
        start = change.start + shift
        if safe[end + shift : start] != raw[end : change.start]:
            raise ValueError("the anonymizer engine changed text outside the spans")
        places.append((start, start + len(change.text)))
        shift += len(change.text) - (change.end - change.start)
        end = change.end
    if safe[end + shift :] != raw[end:]:
        raise ValueError("the anonymizer engine changed text outside the spans")
    return places
