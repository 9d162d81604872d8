# ruff: noqa: E501
"""What can be seen: colour against its background, size, styles, theme, table regions, shapes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.model import Submission

WHITE = '<w:color w:val="FFFFFF"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
THEME = (
    "<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr lastClr='000000'/></a:dk1><a:lt1>"
    "<a:sysClr lastClr='FFFFFF'/></a:lt1></a:clrScheme></a:themeElements></a:theme>"
)
STYLES = """<w:styles>
<w:style><w:name w:val="a style without a name to call it by"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Pale"><w:name w:val="Pale"/><w:rPr><w:color w:val="FEFEFE"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="x"/><w:basedOn w:val="Pale"/></w:style>
<w:style w:type="paragraph" w:styleId="Banner"><w:name w:val="y"/><w:basedOn w:val="Pale"/><w:pPr><w:shd w:val="clear" w:fill="000000"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Gone"><w:name w:val="z"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:styleId="GoneToo"><w:name w:val="u"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid Dark"/>
<w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>
</w:styles>"""
RELATIONS = {"s": ("styles", "styles.xml"), "t": ("theme", "theme/theme1.xml"), "x": ("settings", "settings.xml")}  # fmt: skip


@pytest.fixture
def shown(make: Callable[..., bytes], open_docx: Callable[[bytes], Submission],
          content: Callable[[Submission], list[str]]) -> Callable[[str], bool]:  # fmt: skip
    """Whether the word "seen" of a body comes out as content; if not, it must be evidence."""

    def asked(body: str, settings: str = "<w:settings/>") -> bool:
        parts = {
            "word/styles.xml": STYLES,
            "word/theme/theme1.xml": THEME,
            "word/settings.xml": settings,
        }
        submission = open_docx(make(body, parts, RELATIONS))
        found = "seen" in "".join(content(submission))
        assert found != any("seen" in e.text for e in submission.evidence)
        return found

    return asked


def r(properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>seen</w:t></w:r>"


def p(properties: str = "", paragraph: str = "") -> str:
    return f"<w:p><w:pPr>{paragraph}</w:pPr>{r(properties)}</w:p>"


def table(cell: str = "", properties: str = "", inside: str = "", before: str = "") -> str:
    row = f"<w:tr><w:tc><w:tcPr>{cell}</w:tcPr>{inside or p(WHITE)}</w:tc></w:tr>"
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{before}{row}</w:tbl>"


def box(fill: str, inside: str) -> str:
    return (
        '<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="b"/><a:graphic><a:graphicData'
        f' uri="x"><wps:wsp><wps:spPr>{fill}</wps:spPr><wps:txbx><w:txbxContent>{inside}'
        "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</w:r></w:p>"
    )


def styled(name: str, properties: str = "") -> str:
    return p(properties, f'<w:pStyle w:val="{name}"/>')


def vml(attributes: str, inside: str) -> str:
    return (
        f"<w:p><w:r><w:pict><v:shape {attributes}><v:textbox><w:txbxContent>{inside}"
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


SOLID = '<a:solidFill><a:srgbClr val="{}"/></a:solidFill>'
LOOK = '<w:tblStyle w:val="Grid"/><w:tblLook w:val="04A0"/>'
EFFECT = (
    '<w14:textFill><w14:solidFill><w14:{} w14:val="{}">{}</w14:{}></w14:solidFill></w14:textFill>'
)


def effect(kind: str, value: str, inside: str = "") -> str:
    return EFFECT.format(kind, value, inside, kind)


SEEN = {
    "plain": p(),
    "grey on white": p('<w:color w:val="BFBFBF"/>'),
    "yellow on white": p('<w:color w:val="FFFF00"/>'),
    "white on a dark cell": table(DARK),
    "white on a solid cell": table('<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>'),
    "white on a dark table": table("", DARK),
    "white on a dark paragraph": p(WHITE, DARK),
    "white on a dark run": p(WHITE + DARK),
    "white on a dark highlight": p(WHITE + '<w:highlight w:val="darkBlue"/>'),
    "white by style on a dark heading row of a table style": table("", LOOK, p()),
    "white in a heading row of a table style": table("", LOOK),
    "automatic on black": p('<w:color w:val="auto"/>', '<w:shd w:val="clear" w:fill="000000"/>'),
    "automatic in a black cell": table('<w:shd w:val="clear" w:fill="000000"/>', "", p()),
    "a pale style on its own banner": styled("Banner"),
    "a style that hides, a run that shows": styled("Gone", '<w:vanish w:val="0"/>'),
    "two styles that hide cancel": styled("Gone", '<w:rStyle w:val="GoneToo"/>'),
    "styles based on each other": styled("A"),
    "a style that is not there": styled("Nothing"),
    "hidden on the web only": p("<w:webHidden/>"),
    "hidden paragraph mark": p("", "<w:rPr><w:vanish/></w:rPr>"),
    "struck through": p("<w:strike/>"),
    "white in a dark box": box(SOLID.format("1F3864"), p(WHITE)),
    "white in a box of a gradient": box("<a:gradFill/>", p(WHITE)),
    "white in a dark old box": vml('fillcolor="#1f3864 [3204]"', p(WHITE)),
    "no fill but an outline": p(
        '<w14:textOutline w14:w="9525"><w14:solidFill><w14:srgbClr w14:val="C0504D"/></w14:solidFill>'
        "</w14:textOutline><w14:textFill><w14:noFill/></w14:textFill>"
    ),
    "no width said, which is the usual one": p('<w:w w:val="0"/>'),
    "white, painted over in red": p(effect("srgbClr", "C00000") + WHITE),
    "half clear": p(effect("srgbClr", "000000", '<w14:alpha w14:val="57000"/>')),
    "four points": p('<w:sz w:val="8"/>'),
}
UNSEEN = {
    "white": p(WHITE),
    "nearly white": p('<w:color w:val="FAFAFA"/>'),
    "white by theme, black by value": p('<w:color w:val="000000" w:themeColor="background1"/>'),
    "white by a style's parent": styled("Child"),
    "hidden by paragraph style": styled("Gone"),
    "hidden by character style": p('<w:rStyle w:val="GoneToo"/>'),
    "hidden": p("<w:vanish/>"),
    "hidden, said with 1": p('<w:vanish w:val="1"/>'),
    "always hidden": p("<w:specVanish/>"),
    "white on a light cell": table('<w:shd w:val="clear" w:fill="F2F2F2"/>'),
    "white on a plain cell": table(),
    "white paragraph in a dark cell": table(
        DARK, "", p(WHITE, '<w:shd w:val="clear" w:fill="FFFFFF"/>')
    ),
    "dark on the same dark": table(DARK, "", p('<w:color w:val="1F3864"/>')),
    "white in the second row of a table style": table(
        "", LOOK, "", "<w:tr><w:tc><w:p/></w:tc></w:tr>"
    ),
    "black under a black highlight": p('<w:color w:val="000000"/><w:highlight w:val="black"/>'),
    "automatic under a black highlight": p('<w:highlight w:val="black"/>'),
    "one point": p('<w:sz w:val="2"/>'),
    "one per cent wide": p('<w:w w:val="1"/>'),
    "no fill": p("<w14:textFill><w14:noFill/></w14:textFill>"),
    "painted over in white": p('<w:color w:val="000000"/>' + effect("srgbClr", "FFFFFF")),
    "painted over in the theme's white": p(effect("schemeClr", "bg1")),
    "all clear": p(effect("srgbClr", "000000", '<w14:alpha w14:val="100000"/>')),
    "no fill and no outline": p(
        '<w14:textOutline w14:w="9525"><w14:noFill/></w14:textOutline>'
        "<w14:textFill><w14:noFill/></w14:textFill>"
    ),
    "a line of no height": p("", '<w:spacing w:line="10" w:lineRule="exact"/>'),
    "a row of no height": "<w:tbl><w:tr><w:trPr><w:trHeight w:val='10' w:hRule='exact'/></w:trPr><w:tc>"
    + p()
    + "</w:tc></w:tr></w:tbl>",
    "white in a white box": box(SOLID.format("FFFFFF"), p(WHITE)),
    "white in a box without fill": box("<a:noFill/>", p(WHITE)),
    "white in a plain old box": vml("", p(WHITE)),
    "in a hidden old box": vml('style="visibility: hidden"', p()),
    "in a hidden box": box("", p()).replace('name="b"', 'name="b" hidden="1"'),
    "deleted cell": table("<w:cellDel/>", "", p()),
    "deleted before the body": f"<w:del>{p()}</w:del>",
}


@pytest.mark.parametrize("name", SEEN)
def test_seen(name: str, shown: Callable[..., bool]) -> None:
    assert shown(SEEN[name])


@pytest.mark.parametrize("name", UNSEEN)
def test_unseen(name: str, shown: Callable[..., bool]) -> None:
    assert not shown(UNSEEN[name])


def test_the_page_may_be_dark(shown: Callable[..., bool], make: Callable[..., bytes],
                              open_docx: Callable[[bytes], Submission]) -> None:  # fmt: skip
    document = (
        f'<w:document><w:background w:color="000000"/><w:body>{p(WHITE)}</w:body></w:document>'
    )
    on = "<w:settings><w:displayBackgroundShape/></w:settings>"
    for settings, blocks in ((on, 1), ("<w:settings/>", 0)):
        parts = {"word/settings.xml": settings}
        submission = open_docx(make(parts=parts, relations=RELATIONS, document=document))
        assert len(submission.blocks) == blocks


def test_struck_text_is_warned_of(
    make: Callable[..., bytes], open_docx: Callable[[bytes], Submission]
) -> None:
    warnings = open_docx(make(p("<w:dstrike/>"))).warnings
    assert any("struck through" in words for words in warnings)
