"""The author's own sections, in Markdown and in Word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.errors import CaseError
from pipeline.ingest import read_narrative
from pipeline.model import Block, Paragraph, Table

MARKDOWN = """# What happened

The family lived with *Grandmother*.
[[e4f2a9c01]] was the first contact, see [the report](https://news.example/x).

- one
- two **bold**

1. first

> said by Father

| When | Who |
|------|-----|
| May  | GP  |

<b onclick="x">Not a tag</b>

    as typed
"""


def shape(block: Block) -> tuple[object, ...]:
    if isinstance(block, Table):
        return ("table", [[c.text for c in row.cells] for row in block.rows], block.rows[0].heading)
    return (block.text, block.heading, block.style)


def test_markdown(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text(MARKDOWN, encoding="utf-8-sig")
    section = read_narrative(path, "analysis")
    assert (section.name, section.submission) == ("analysis", 0)
    assert [shape(block) for block in section.blocks] == [
        ("What happened", 1, "body"),
        ("The family lived with Grandmother. [[e4f2a9c01]] was the first contact, see the report.",
         0, "body"),
        ("one", 0, "bullet"),
        ("two bold", 0, "bullet"),
        ("first", 0, "number"),
        ("said by Father", 0, "quote"),
        ("table", [["When", "Who"], ["May", "GP"]], True),
        ('<b onclick="x">Not a tag</b>', 0, "body"),
        ("as typed", 0, "body"),
    ]  # fmt: skip


def test_places_in_markdown_are_the_authors(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text("one\n\n| a |\n|---|\n| b |\n\ntwo\n", encoding="utf-8")
    blocks = read_narrative(path, "analysis").blocks
    assert [b.ref.submission for b in blocks] == [0, 0, 0]
    assert [(b.ref.table, b.ref.paragraph) for b in blocks] == [(0, 1), (1, 0), (0, 4)]


def test_word_without_its_comments_and_deletions(
    tmp_path: Path, make: Callable[..., bytes]
) -> None:
    body = (
        '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Analysis</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>It was known.</w:t></w:r><w:del><w:r><w:delText>Name?</w:delText></w:r>"
        "</w:del></w:p>"
    )
    comments = (
        "<w:comments><w:comment><w:p><w:r><w:t>who?</w:t></w:r></w:p></w:comment></w:comments>"
    )
    path = tmp_path / "x.docx"
    path.write_bytes(make(body, {"word/comments.xml": comments}))
    blocks = read_narrative(path, "analysis").blocks
    assert [shape(block) for block in blocks] == [
        ("Analysis", 1, "body"),
        ("It was known.", 0, "body"),
    ]
    assert all(isinstance(b, Paragraph) and b.ref.submission == 0 for b in blocks)


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00\xd8", b"caf\xe9"])
def test_markdown_that_cannot_be_read(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "Amina.md"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CaseError) as caught:
        read_narrative(path, "analysis")
    assert caught.value.place == "narrative section analysis"
    assert caught.value.hint
    assert "Amina" not in str(caught.value)
