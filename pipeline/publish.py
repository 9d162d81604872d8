"""publish/ as a whole: a new folder takes the old one's place at once, or nothing changes.

A run can be killed at any instant. Everything is made in build/tmp first; only complete and
verified folders are exchanged, so a reader sees the old or the new, never a mix and never nothing.
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pipeline.errors import LeakError

AT_FDCWD, RENAME_EXCHANGE = -100, 2
PENDING = ".outgoing"


def fresh(folder: Path) -> Path:
    """An empty folder in the place of whatever stood there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def replace_folder(new: Path, target: Path) -> None:
    """Put the folder `new` in the place of `target` (both on one file system).

    Linux can exchange two folders in one step. Elsewhere the old one steps aside first, and
    recover() puts it back if the run dies in between: there is no portable way to do both at once.
    """
    aside = target.with_name(target.name + PENDING)
    shutil.rmtree(aside, ignore_errors=True)
    if not target.exists():
        new.rename(target)
    elif _exchange(new, target):
        shutil.rmtree(new)
    else:
        target.rename(aside)
        new.rename(target)
        shutil.rmtree(aside)


def recover(target: Path) -> None:
    """After a run that died between the two steps of replace_folder, put the old folder back."""
    aside = target.with_name(target.name + PENDING)
    if aside.exists() and not target.exists():
        aside.rename(target)
    shutil.rmtree(aside, ignore_errors=True)


def _exchange(new: Path, target: Path) -> bool:
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    done = rename(AT_FDCWD, os.fsencode(new), AT_FDCWD, os.fsencode(target), RENAME_EXCHANGE)
    if done == 0:
        return True
    if ctypes.get_errno() in (errno.EINVAL, errno.ENOSYS):  # a file system without it
        return False
    raise OSError(ctypes.get_errno(), "the published folder could not be replaced")


def withdraw(publish: Path, build: Path) -> Path:
    """Move a published folder that leaks out of publish/, whole, for a person to look at."""
    number = 1
    while (build / f"withdrawn-{number}").exists():
        number += 1
    return publish.rename(build / f"withdrawn-{number}")


# --- the manifest --------------------------------------------------------------------------------


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    path.write_text(text, encoding="utf-8", newline="\n")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def write_manifest(folder: Path, files: Iterable[Path]) -> Path:
    """manifest.json: the hashes of the published files and nothing of what they were made from."""
    manifest = folder / "manifest.json"
    write_json(manifest, {"files": {path.name: sha256(path) for path in sorted(files)}})
    return manifest


def check_manifest(folder: Path) -> None:
    """Raises LeakError if publish/ is not exactly what its manifest names."""
    try:
        named = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, KeyError, TypeError):
        named = {}
    there = {path.name: sha256(path) for path in folder.rglob("*") if path.is_file()}
    there.pop("manifest.json", None)
    if there != named:
        raise LeakError(
            "holds something else than manifest.json names",
            place="publish/",
            hint="something was changed in it or put into it; publish again with: make report",
        )
