# ruff: noqa: E501
"""What is done to a part's bytes before a tree is built saves time and changes nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.ingest.lean import lean
from pipeline.model import Submission
from tests.ingest import test_places, test_visible

Make = Callable[..., bytes]
Open = Callable[[bytes], Submission]
Content = Callable[[Submission], list[str]]

SMALL, HIDDEN = '<w:rPr><w:sz w:val="18"/></w:rPr>', "<w:rPr><w:vanish/></w:rPr>"


def p(text: str, run: str = "", paragraph: str = "") -> str:
    return f'<w:p w:rsidR="00A12B33">{paragraph}<w:r w:rsidRPr="00A12B33">{run}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def cell(inside: str, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/>{properties}</w:tcPr>{inside}</w:tc>'


DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
BODIES = {
    "one look": p("a") + p("b") + p(" c ") + p("") + p("&lt;w:b/&gt; &amp; x"),
    "looks in turn": "".join(p(t, r) for t in "ab" for r in ("", SMALL, HIDDEN, WHITE)),
    "a look seen here and not there": f"<w:tbl><w:tr>{cell(p('a', WHITE), DARK)}{cell(p('b', WHITE))}</w:tr></w:tbl>{p('c', WHITE)}",
    "deleted around": f'<w:del w:author="Bo">{p("a")}</w:del><w:ins w:author="Bo">{p("b", SMALL)}</w:ins>',
    "an open field": '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' + p("code") + '<w:p><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>' + p("result") + '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    "a text box": test_visible.box(test_visible.SOLID.format("1F3864"), p("a", WHITE) + p("b")),
    "headings and lists": p("a", "", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + p("b", "", '<w:pPr><w:pStyle w:val="N"/><w:jc w:val="right"/></w:pPr>'),
    "an author in a setting": p("a", '<w:rPr><w:b w:author="Olga"/></w:rPr>'),
    "struck": p("a", "<w:rPr><w:strike/></w:rPr>"),
    "a line in a text": p("a\nb\tc"),
    "merged": "<w:tbl><w:tr>" + cell(p("a"), '<w:vMerge w:val="restart"/>') + "</w:tr><w:tr>" + cell(p("b"), "<w:vMerge/>") + "</w:tr></w:tbl>",
}  # fmt: skip
BODIES |= {f"seen: {name}": body for name, body in test_visible.SEEN.items()}
BODIES |= {f"unseen: {name}": body for name, body in test_visible.UNSEEN.items()}
PARTS = {"word/styles.xml": test_visible.STYLES, "word/theme/theme1.xml": test_visible.THEME}


def same(data: bytes, opened: Open) -> bool:
    short = opened(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pipeline.ingest.xml.lean", lambda part: part)
        return opened(data) == short


@pytest.mark.parametrize("name", BODIES)
def test_a_body_reads_the_same(name: str, make: Make, open_docx: Open) -> None:
    assert same(make(BODIES[name], PARTS, test_visible.RELATIONS), open_docx)


@pytest.mark.parametrize("place", test_places.PLACES, ids=lambda place: place.name)
def test_a_place_reads_the_same(place: test_places.Place, make: Make, open_docx: Open) -> None:
    assert same(test_places.build(place, make), open_docx)


def test_notes_and_headers_have_looks_of_their_own(make: Make, open_docx: Open) -> None:
    note = f'<w:footnotes><w:footnote w:id="1">{p("seen", SMALL)}{p("gone", HIDDEN)}</w:footnote></w:footnotes>'
    header = f"<w:hdr>{p('top', HIDDEN)}</w:hdr>"
    parts = {"word/footnotes.xml": note, "word/header1.xml": header}
    assert same(make(p("a") + p("b", HIDDEN), parts), open_docx)


def test_a_part_is_cut_anywhere(make: Make, open_docx: Open) -> None:
    """Long parts are made smaller piece by piece; a cut falls before any tag."""
    data = make("".join(BODIES.values()), PARTS, test_visible.RELATIONS)
    for size in (1, 50, 333):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("pipeline.ingest.lean.PIECE", size)
            assert same(data, open_docx)


def test_plain_paragraphs_are_shortened(make: Make) -> None:
    """Otherwise all tests of this file would test nothing."""

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    part = f'<w:document xmlns:w="{space}"><w:body>{p("a", SMALL) + p("b")}</w:body></w:document>'
    for head in ("", '<?xml version="1.0" encoding="UTF-8"?>\n', "\ufeff<?xml version='1.0'?>"):
        assert lean((head + part).encode()).count(b"<w:_plain") == 2


@pytest.mark.parametrize(
    "forged",
    [
        "<w:_plain>Ada Obi</w:_plain>",
        '<w:_plain w:_look="9">Ada Obi</w:_plain>',
        "<w:_looks>Ada Obi<w:_look/></w:_looks>",
        '<w:_looks><w:_look author="Ada Obi"/></w:_looks>',
    ],
)
@pytest.mark.parametrize("prefix", ["w", "x"])
def test_what_only_looks_shortened_is_not_lost(
    forged: str, prefix: str, make: Make, open_docx: Open
) -> None:
    body = p("a") + forged
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body>{forged}</w:document>'
    document = document.replace("w:", f"{prefix}:").replace("xmlns:w=", f"xmlns:{prefix}=")
    ledger = open_docx(make(document=document)).ledger
    assert [row.text for row in ledger].count("Ada Obi") == 2
