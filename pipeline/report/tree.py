"""Small constructors of pandoc's document tree, so that text is never parsed as markup.

A node is what pandoc reads as JSON. Text enters as `Str` only; every writer escapes it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

Node = dict[str, Any]

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# No format can hold these, and each would break in its own way: controls, half characters,
# code points that are not characters.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_PLANE_ENDS = re.compile(
    "[" + "".join(chr(p << 16 | e) for p in range(1, 17) for e in (65534, 65535)) + "]"
)


def clean(text: str) -> str:
    """Text as any format can hold it: NFC, lines parted by "\\n", U+FFFD for what has no shape."""
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    return _PLANE_ENDS.sub("\ufffd", _UNPRINTABLE.sub("\ufffd", text))


def node(kind: str, content: object = None) -> Node:
    return {"t": kind} if content is None else {"t": kind, "c": content}


def attr(identifier: str = "", *classes: str, **pairs: str) -> list[Any]:
    return [identifier, list(classes), [[key.replace("_", "-"), v] for key, v in pairs.items()]]


def words(text: str) -> list[Node]:
    """One line or several as inlines; white space inside a line folds as it does on a page."""
    inlines: list[Node] = []
    for line in clean(text).split("\n"):
        inlines += [node("LineBreak")] if inlines else []
        for word in re.split(r"([ \t]+)", line):
            inlines += (
                [node("Space") if not word.strip(" \t") else node("Str", word)] if word else []
            )
    return inlines


def strong(text: str) -> Node:
    return node("Strong", words(text))


def span(inlines: list[Node], identifier: str = "", *classes: str) -> Node:
    return node("Span", [attr(identifier, *classes), inlines])


def link(inlines: list[Node], target: str) -> Node:
    return node("Link", [attr(), inlines, [f"#{target}", ""]])


def para(inlines: list[Node]) -> Node:
    return node("Para", inlines)


def paras(text: str) -> list[Node]:
    """One paragraph for each line that says something."""
    return [para(words(line)) for line in clean(text).split("\n") if line.strip()]


def header(level: int, inlines: list[Node], identifier: str) -> Node:
    return node("Header", [level, attr(identifier), inlines])


def div(blocks: list[Node], *classes: str, style: str = "") -> Node:
    """style: the paragraph style of the Word file, "" for none."""
    return node("Div", [attr("", *classes, **({"custom_style": style} if style else {})), blocks])


def bullets(items: Iterable[list[Node]]) -> Node:
    return node("BulletList", list(items))


def numbers(items: Iterable[list[Node]]) -> Node:
    return node("OrderedList", [[1, node("Decimal"), node("Period")], list(items)])


def raw(form: str, code: str, kind: str = "RawBlock") -> Node:
    """Code of one output format; the other formats' writers leave it out. Never made from text."""
    return node(kind, [form, code])


def table(
    name: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[list[Node]]],
    widths: Sequence[float],
    *,
    row_heads: int = 0,
) -> Node:
    """A table with a heading row (none where heads is empty); cells are lists of blocks.

    widths: shares of the page's width; row_heads: how many first columns name their row. Each cell
    carries its column's name, which narrow screens show in place of the heading row.
    """

    def cell(blocks: list[Node], label: str = "", scope: str = "") -> list[Any]:
        pairs = {k: v for k, v in (("scope", scope), ("data_label", clean(label))) if v}
        return [attr(**pairs), node("AlignDefault"), 1, 1, blocks]

    def body_row(cells: Sequence[list[Node]]) -> list[Any]:
        labels = heads or [""] * len(cells)
        scopes = ["row" if n < row_heads else "" for n in range(len(cells))]
        return [attr(), [cell(*each) for each in zip(cells, labels, scopes, strict=True)]]

    head = (
        [[attr(), [cell([node("Plain", words(h))], scope="col") for h in heads]]] if heads else []
    )
    columns = [[node("AlignLeft"), node("ColWidth", width)] for width in widths]
    body = [attr(), row_heads, [], [body_row(row) for row in rows]]
    return node(
        "Table", [attr("", name), [None, []], columns, [attr(), head], [body], [attr(), []]]
    )


def walk(tree: Any) -> Iterator[Node]:
    """Every node in document order, parents first."""
    if isinstance(tree, dict):
        yield tree
        yield from walk(tree.get("c"))
    elif isinstance(tree, (list, tuple)):
        for child in tree:
            yield from walk(child)


def change(tree: Any, replace: Callable[[Node], list[Node] | None]) -> Any:
    """A copy in which `replace` says what stands for a node: None to look inside it instead."""
    if isinstance(tree, dict):
        return {**tree, "c": change(tree["c"], replace)} if "c" in tree else dict(tree)
    if not isinstance(tree, (list, tuple)):
        return tree
    copied: list[Any] = []
    for child in tree:
        new = replace(child) if isinstance(child, dict) and "t" in child else None
        copied += [change(child, replace)] if new is None else new
    return copied


def plain(tree: Any) -> str:
    """The words of a tree, for comparing and searching."""
    breaks = {"Space": " ", "SoftBreak": " ", "LineBreak": "\n"}
    return "".join(n["c"] if n["t"] == "Str" else breaks.get(n["t"], "") for n in walk(tree))
