"""What the models said is kept between runs: only what changed is read again; no text is kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.detect import memory
from pipeline.detect.hits import Hit
from pipeline.detect.memory import Memory, remembering


class Model:
    """Finds the first letter of each text, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str], model: str) -> list[tuple[Hit, ...]]:
        self.asked += texts
        return [(Hit(0, 1, "person", f"ner:{model}"),) for _ in texts]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that remembers nothing."""
    monkeypatch.setattr(memory, "MEMORY", Memory())


def ask(model: Model, *texts: str) -> list[tuple[Hit, ...]]:
    return memory.MEMORY.recall(texts, "small", model)


def again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MEMORY", Memory())


@pytest.mark.usefixtures("fresh")
def test_only_what_changed_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = Model(), Model()
    with remembering(tmp_path / "models.json"):
        before = ask(first, "Tomás slept", "Mariana rang")
    again(monkeypatch)
    with remembering(tmp_path / "models.json"):
        after = ask(second, "Tomás slept", "Mariana left")
    assert second.asked == ["Mariana left"]
    assert after == before


@pytest.mark.usefixtures("fresh")
def test_no_text_is_kept(tmp_path: Path) -> None:
    with remembering(tmp_path / "models.json"):
        ask(Model(), "Tomás slept")
    assert "Tom" not in (tmp_path / "models.json").read_text(encoding="utf-8")


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("content", ["", "{", "[]", '{"of": "other", "rows": {}}', '{"rows": 3}'])
def test_a_broken_file_or_one_of_other_models_is_not_used(tmp_path: Path, content: str) -> None:
    (tmp_path / "models.json").write_text(content, encoding="utf-8")
    model = Model()
    with remembering(tmp_path / "models.json"):
        ask(model, "Tomás slept")
    assert model.asked == ["Tomás slept"]


@pytest.mark.usefixtures("fresh")
def test_what_is_no_longer_in_the_case_is_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("Tomás slept", "Mariana rang", "Tomás slept"):
        again(monkeypatch)
        model = Model()
        with remembering(tmp_path / "models.json"):
            ask(model, text)
        assert model.asked == [text]
