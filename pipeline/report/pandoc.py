"""The one door to pandoc: its JSON tree in, bytes out, no file written, no user data read."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pypandoc

from pipeline.errors import PipelineError
from pipeline.report.tree import Node

API_VERSION = [1, 23, 1]


class PandocError(Exception):
    """Pandoc refused. Its own words are not repeated: they may quote the report."""


def read_markdown(text: str) -> list[Node]:
    """CommonMark to a tree; raw HTML comes as raw nodes, which the template's check refuses."""
    tree: dict[str, Any] = json.loads(_run(text.encode(), "-f", "commonmark", "-t", "json"))
    blocks: list[Node] = tree["blocks"]
    return blocks


def write(meta: Mapping[str, Node], blocks: Sequence[Node], form: str, *options: str) -> bytes:
    """The document in one format. meta: values for the page design. Raises PandocError."""
    document = {"pandoc-api-version": API_VERSION, "meta": meta, "blocks": list(blocks)}
    data = json.dumps(document, ensure_ascii=True).encode("ascii")
    return _run(data, "-f", "json", "-t", form, "-o", "-", "--wrap=none", "--eol=lf", *options)


def _run(data: bytes, *options: str) -> bytes:
    # A reference.docx or template in the user's own pandoc folder would be taken silently, and
    # with it that document's headers and author: so the data folder is one that does not exist.
    nowhere = Path(__file__).parent / "no-user-data"
    command = [str(_program()), "--sandbox", f"--data-dir={nowhere}", *options]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "0", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, input=data, capture_output=True, env=environment, check=False)
    if done.returncode:
        raise PandocError(f"pandoc ended with code {done.returncode}")
    return done.stdout


def _program() -> Path:
    """The pandoc inside the package: one found on the machine may be another version."""
    folder = Path(pypandoc.__file__).parent / "files"
    for name in ("pandoc", "pandoc.exe"):
        if (folder / name).is_file():
            return folder / name
    raise PipelineError(
        "the pandoc that comes with pypandoc_binary is missing",
        hint="Run `make setup` again to install the locked packages.",
    )
