"""The report as one HTML file that asks nothing of any other: no script, no picture, no address."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from pipeline.report import pandoc
from pipeline.report.tree import Node, change, node

_STYLE = re.compile(r"<style>(.*?)</style>", re.S)
_HASH = "STYLE-HASH"
_EMPTY_HEAD = '<th scope="col"></th>'  # the corner of an author's table: a heading of nothing


def write_html(meta: Mapping[str, Node], blocks: Sequence[Node], page: Path) -> bytes:
    """page: the template's report.html. Headings go one level down: the title is the h1."""
    options = (f"--template={page}", "--toc", "--toc-depth=3", "--shift-heading-level-by=1")
    variables = (f"--variable=style-hash={_HASH}",)
    text = pandoc.write(meta, _without_widths(blocks), "html5", *options, *variables).decode()
    text = text.replace("\r\n", "\n").replace(_EMPTY_HEAD, "<td></td>")
    return _only_this_style(text).encode()


def _only_this_style(text: str) -> str:
    """Let the browser use this file's own style sheet, known by its hash, and nothing else.

    The policy stands in the head, before any text of the report: only the first mark is replaced.
    """
    found = _STYLE.search(text)
    digest = hashlib.sha256((found.group(1) if found else "").encode()).digest()
    return text.replace(_HASH, f"sha256-{base64.b64encode(digest).decode()}", 1)


def _without_widths(blocks: Sequence[Node]) -> list[Node]:
    """Column widths would be style attributes, which the policy forbids: the CSS has them."""

    def replace(found: Node) -> list[Node] | None:
        if found["t"] == "ColWidth":
            return [node("ColWidthDefault")]
        return [node("AlignDefault")] if found["t"] == "AlignLeft" else None

    changed: list[Node] = change(list(blocks), replace)
    return changed
