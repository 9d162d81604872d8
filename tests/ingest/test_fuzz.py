"""Files broken at random: each is read, to the character, or refused in a typed error.

2,000 files by default; `INGEST_FUZZ=100000 pytest tests/ingest/test_fuzz.py` for any number, and
`INGEST_FUZZ_SEED=7` for others. A case that fails is named by its number, to be found again, and is
kept below as a test of its own once it is mended.
"""

from __future__ import annotations

import copy
import faulthandler
import importlib.util
import io
import os
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from pipeline.errors import SubmissionError
from pipeline.ingest import read
from pipeline.model import Submission, SubmissionSpec

FILES = int(os.environ.get("INGEST_FUZZ", "2000"))
SEED = int(os.environ.get("INGEST_FUZZ_SEED", "1"))
PATIENCE = 120  # seconds for one file: after that it hangs, and the test run ends with a traceback
Make = Callable[..., bytes]


def sibling(name: str) -> ModuleType:
    path = Path(__file__).with_name(name)
    spec = importlib.util.spec_from_file_location(f"fuzz_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def sources(make: Make) -> list[bytes]:
    """A file for every hiding place, and one that holds all of their bodies at once."""
    for prefix, uri in sibling("conftest.py").SPACES.items():
        ElementTree.register_namespace(prefix, uri)
    places = sibling("test_places.py").PLACES
    single = [make(p.body, p.parts, p.relations, comment=p.comment) for p in places]
    body = "".join(p.body for p in places)
    parts = {name: content for p in places for name, content in p.parts.items()}
    relations = {name: link for p in places for name, link in p.relations.items()}
    return [*single, *[make(body, parts, relations)] * len(single)]


# --- ways of breaking ----------------------------------------------------------------------------


def flip(data: bytes, dice: random.Random) -> bytes:
    broken = bytearray(data)
    for _ in range(dice.randint(1, 12)):
        broken[dice.randrange(len(broken))] = dice.randrange(256)
    return bytes(broken)


def cut(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data))]


def lose(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start + dice.randint(1, 200) :]


def repeat(data: bytes, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    return data[:start] + data[start : start + dice.randint(1, 200)] + data[start:]


def drop(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    if len(element):
        element.remove(dice.choice(list(element)))


def double(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    if len(element):
        element.insert(dice.randint(0, len(element)), copy.deepcopy(dice.choice(list(element))))


def swap(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    other = dice.choice(others)
    element.tag, other.tag = other.tag, element.tag
    element.text, other.text = other.text, element.text


def rename(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    space = element.tag.rpartition("}")[0]
    element.tag = dice.choice(
        [dice.choice(others).tag, f"{space}}}odd" if space else "odd", "{urn:odd}p"]
    )


def graft(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    element.append(copy.deepcopy(dice.choice(others[1:] or others)))


def say(
    element: ElementTree.Element, others: list[ElementTree.Element], dice: random.Random
) -> None:
    """Odd values where numbers and switches are expected, and text where none is."""
    odd = ["", "-1", "99999999999999999999", "1e999", "nan", "Ada Obi", "\u200b", "true"]
    if element.attrib and dice.random() < 0.7:
        element.set(dice.choice(list(element.attrib)), dice.choice(odd))
    elif dice.random() < 0.5:
        element.text = dice.choice(odd)
    else:
        element.tail = dice.choice(odd)


BYTES = (flip, cut, lose, repeat)
ELEMENTS = (drop, double, swap, rename, graft, say)


def break_elements(data: bytes, dice: random.Random) -> bytes:
    """Break elements of one part, and leave the zip and the other parts whole."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {name: package.read(name) for name in package.namelist()}
    names = [n for n in members if n.endswith((".xml", ".rels"))]
    name = dice.choice([*names, *["word/document.xml"] * len(names)])
    root = ElementTree.fromstring(members[name])
    for _ in range(dice.randint(1, 4)):
        elements = list(root.iter())
        dice.choice(ELEMENTS)(dice.choice(elements), elements, dice)
    members[name] = ElementTree.tostring(root, encoding="utf-8")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for member, content in members.items():
            package.writestr(member, content)
    return stream.getvalue()


def broken(source: bytes, dice: random.Random) -> tuple[bytes, bool]:
    """A broken file, and whether its XML is still whole enough to be counted."""
    if dice.random() < 0.35:
        return dice.choice(BYTES)(source, dice), False
    return break_elements(source, dice), True


def outcome(path: Path) -> Submission | None:
    try:
        return read(SubmissionSpec(1, path, "School", "School"))
    except SubmissionError as error:
        assert error.hint and error.place
        return None


def test_broken_files_are_read_or_refused(
    sources: list[bytes],
    tmp_path: Path,
    characters: Callable[[bytes], int],
    accounted: Callable[[Submission], int],
) -> None:
    path = tmp_path / "broken.docx"
    readable = 0
    for number in range(FILES):
        dice = random.Random(f"{SEED}/{number}")
        data, countable = broken(dice.choice(sources), dice)
        path.write_bytes(data)
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        try:
            submission = outcome(path)
        except Exception as error:
            raise AssertionError(f"file {number} of seed {SEED} raised {error!r}") from error
        finally:
            faulthandler.cancel_dump_traceback_later()
        readable += submission is not None
        if submission is not None and countable:
            assert accounted(submission) == characters(data), f"file {number} of seed {SEED}"
    assert (
        0.3 < readable / FILES < 0.95
    )  # a fuzzer that only makes refusals, or none, tests nothing


STYLES = {"s": ("styles", "styles.xml")}
FOUND: dict[str, tuple[str, dict[str, str], str]] = {
    "a field mark without a partner kept what its type said": (
        '<w:p><w:r><w:fldChar w:fldCharType="Ada Obi"/></w:r></w:p>', {}, "Ada Obi"),
    "a stranger in a style is no name of a style": (
        "", {"word/styles.xml": '<w:styles><w:style><q:p xmlns:q="urn:odd" val="mystery"/>'
             "</w:style></w:styles>"}, "mystery"),
}  # fmt: skip


@pytest.mark.parametrize("name", FOUND)
def test_cases_that_were_found(
    name: str,
    make: Make,
    tmp_path: Path,
    characters: Callable[[bytes], int],
    accounted: Callable[[Submission], int],
) -> None:
    body, parts, words = FOUND[name]
    data = make(body, parts, STYLES)
    (tmp_path / "found.docx").write_bytes(data)
    submission = outcome(tmp_path / "found.docx")
    assert submission is not None
    assert [row.text for row in submission.ledger].count(words) == 1
    assert accounted(submission) == characters(data)
