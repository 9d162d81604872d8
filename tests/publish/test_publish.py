"""publish/ is replaced as a whole, at any moment the old or the new."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import publish
from pipeline.errors import LeakError


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "report.html").write_text(text, encoding="utf-8")
    publish.write_manifest(path, [path / "report.html"])
    return path


@pytest.mark.parametrize("exchange", [True, False], ids=["in one step", "in two steps"])
def test_a_new_folder_takes_the_old_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool
) -> None:
    if not exchange:
        monkeypatch.setattr(publish, "_exchange", lambda new, target: False)
    old, new = folder(tmp_path / "publish", "old"), folder(tmp_path / "new", "new")
    publish.replace_folder(new, old)
    assert (tmp_path / "publish" / "report.html").read_text(encoding="utf-8") == "new"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["publish"]


def test_a_run_killed_between_the_two_steps_is_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "_exchange", lambda new, target: False)
    old, new = folder(tmp_path / "publish", "old"), folder(tmp_path / "new", "new")
    rename, calls = Path.rename, []

    def die_at_second(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", die_at_second)
    with pytest.raises(KeyboardInterrupt):
        publish.replace_folder(new, old)
    monkeypatch.setattr(Path, "rename", rename)
    publish.recover(old)
    assert (old / "report.html").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda f: (f / "report.html").write_text("changed", encoding="utf-8"),
        lambda f: (f / "extra.txt").write_text("x", encoding="utf-8"),
        lambda f: (f / "report.html").unlink(),
        lambda f: (f / "manifest.json").write_text("{", encoding="utf-8"),
        lambda f: (f / "manifest.json").unlink(),
    ],
)
def test_what_is_not_what_the_manifest_names_is_refused(tmp_path: Path, spoil) -> None:  # type: ignore[no-untyped-def]
    made = folder(tmp_path / "publish", "text")
    publish.check_manifest(made)
    spoil(made)
    with pytest.raises(LeakError):
        publish.check_manifest(made)


def test_withdrawn_folders_never_overwrite_each_other(tmp_path: Path) -> None:
    for text in ("first", "second"):
        publish.withdraw(folder(tmp_path / "publish", text), tmp_path)
    assert not (tmp_path / "publish").exists()
    texts = [(tmp_path / f"withdrawn-{n}" / "report.html").read_text("utf-8") for n in (1, 2)]
    assert texts == ["first", "second"]
