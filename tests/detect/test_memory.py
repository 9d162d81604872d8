"""What was said of a line is kept between runs: only what changed is read again; no text is kept.

A file that might say less than the program says today is not used: it would hide a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pipeline.detect import memory, stage
from pipeline.detect.hits import Hit
from pipeline.detect.installed import _digest
from pipeline.detect.memory import Memory, remembering
from pipeline.model import Finding

Find = Callable[..., tuple[Finding, ...]]


SAID = Hit(0, 1, "person", "pattern:rank or role", "P1", doubtful=True)


class Model:
    """Finds the first letter of each text, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, texts: Sequence[str]) -> list[tuple[Hit, ...]]:
        self.asked += texts
        return [(SAID,) for _ in texts]


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that remembers nothing."""
    again(monkeypatch)


def ask(model: Model, *texts: str, of: str = "small") -> list[tuple[Hit, ...]]:
    return memory.MEMORY.recall(texts, of, model)


def again(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new process."""
    forgetful = Memory()
    for module in (memory, stage):
        monkeypatch.setattr(module, "MEMORY", forgetful)


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


def remembered(file: Path) -> Model:
    """A model asked by a new process that has the file."""
    model = Model()
    with remembering(file):
        ask(model, "Tomás slept")
    return model


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"rows": {}}', b"\xff\xfe", b"00\n{}"])
def test_a_broken_file_is_not_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "models.json").write_bytes(content)
    assert remembered(tmp_path / "models.json").asked == ["Tomás slept"]


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    ("old", "new"), [('"person"', '"place"'), ("0, 1", "0, 0"), ("P1", "P2"), ("]]", "]] ")]
)
def test_an_edited_file_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str
) -> None:
    remembered(file := tmp_path / "models.json")
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    again(monkeypatch)
    assert remembered(file).asked == ["Tomás slept"]


@pytest.mark.usefixtures("fresh")
def test_a_file_of_another_program_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered(tmp_path / "models.json")
    again(monkeypatch)
    monkeypatch.setattr(memory, "_program", lambda: "a rule more")
    assert remembered(tmp_path / "models.json").asked == ["Tomás slept"]


@pytest.mark.parametrize("file", ["detect/titles.py", "data/titles.py"])
def test_the_program_is_all_of_its_rules_and_tables(file: str) -> None:
    home = Path(memory.__file__).parent.parent
    assert (home / file).read_text(encoding="utf-8") in memory._program()


def test_a_program_without_its_sources_believes_no_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "RULES", ("no such folder",))
    one_process, another = memory._program.__wrapped__(), memory._program.__wrapped__()
    assert one_process != another


@pytest.mark.usefixtures("fresh")
def test_what_another_model_said_is_not_used() -> None:
    first, second = Model(), Model()
    ask(first, "Tomás slept", of="small")
    ask(second, "Tomás slept", of="large")
    assert first.asked == second.asked == ["Tomás slept"]


def test_another_file_in_a_models_folder_is_another_model(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("a", "b", "c", "d")]
    for folder, name, content in zip(folders, "xxxy", "1121", strict=True):
        folder.mkdir()
        (folder / name).write_text(content, encoding="utf-8")
    same, again, other, named = map(_digest, folders)
    assert same == again
    assert len({same, other, named}) == 3


@pytest.mark.usefixtures("fresh")
def test_detection_from_memory_finds_the_same_and_asks_no_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, find: Find
) -> None:
    text = "SW Okoro rang Mariana's mum at 4 Mill Lane on 3 May 2013.\nNo concerns."
    with remembering(tmp_path / "models.json"):
        first = find(text)
    again(monkeypatch)
    for name in ("_models", "patterns"):
        monkeypatch.setattr(stage, name, lambda *_: pytest.fail("asked again"))
    with remembering(tmp_path / "models.json"):
        assert find(text) == first


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
