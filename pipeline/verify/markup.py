"""HTML, XML and JSON as text: what is read by people, attributes, comments, code and names.

XML goes through expat, HTML through html.parser; neither resolves anything outside the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from xml.parsers import expat

from pipeline.errors import LeakError
from pipeline.verify.exempt import (
    FONT_ATTRIBUTES,
    VALUED,
    is_application,
    is_drawn_number,
    is_field_code,
    is_font_name,
    is_technical_value,
    without_authority,
    without_font_names,
    without_packet_id,
    without_sums,
)
from pipeline.verify.lists import words_in
from pipeline.verify.parts import Part

INLINE = words_in(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark
    meter output q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr
    tspan textpath"""
)
# Attributes whose value is words for people: read as prose.
SAID = words_in(
    """alt title content summary label aria-label aria-description aria-roledescription placeholder
    abbr descr tooltip helptext statustext caption heading desc author manager company"""
)
# Attributes that hold addresses, labels and dates: no misspellings and bare initials there.
LABELLED = words_in(
    """href src srcset cite value download name id data class action formaction poster initials
    instr alias tag target displaytext uri string text lastvalue ref sqref datetime date fulldate"""
)


def html_parts(text: str, place: str) -> Iterator[Part]:
    reader = _Html()
    reader.feed(without_font_names(text))
    reader.close()
    yield Part(f"{place}, text", "".join(reader.text), "prose")
    yield Part(f"{place}, comments", "\n".join(reader.comments), "prose")
    yield Part(f"{place}, worded attributes", "\n".join(reader.said), "prose")
    yield Part(f"{place}, attributes", "\n".join(reader.labelled), "value")
    yield Part(f"{place}, technical attributes", "\n".join(reader.technical), "technical")
    code = "\n".join(reader.code)
    yield Part(f"{place}, comments and strings in code", "\n".join(_said(code)), "value")
    yield Part(f"{place}, code", code, "technical", echo=True)
    raw = unescape(without_font_names(text))
    yield Part(f"{place}, raw", raw, "technical", echo=True)


_TAG = re.compile(r"<[^>]*>")
_SAID = re.compile(r"""/\*(.*?)\*/|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|//([^\n]*)""", re.S)
_CSS_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")


def _said(code: str) -> Iterator[str]:
    """Comments and quoted strings of a style sheet or script, CSS escapes resolved."""
    for found in _SAID.finditer(code):
        said = next((group for group in found.groups() if group is not None), "")
        yield _CSS_ESCAPE.sub(lambda m: chr(min(int(m[1], 16), 0x10FFFF)), said)


class _Html(HTMLParser):
    """Blocks part words, inline tags do not: a name split by <b> is one name."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.comments: list[str] = []
        self.said: list[str] = []
        self.labelled: list[str] = []
        self.technical: list[str] = []
        self.code: list[str] = []
        self._in_code = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_code = tag in ("script", "style")
        self._break(tag)
        if tag not in INLINE or tag == "input":
            self.technical.append(tag)
        for name, value in attrs:
            self._attribute(name, value or "")

    def _attribute(self, name: str, value: str) -> None:
        labelled = name in LABELLED or name.startswith("data-")
        kept = self.said if name in SAID else self.labelled if labelled else self.technical
        kept.append(without_sums(value))
        self.technical.append(name)
        if name == "style" or name.startswith("on"):
            self.code.append(value)
        elif "<" in value:  # srcdoc and its like: a page inside an attribute
            self.said.append(_TAG.sub("", value))

    def handle_endtag(self, tag: str) -> None:
        self._in_code = False
        self._break(tag)

    def _break(self, tag: str) -> None:
        if tag not in INLINE:
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        if self._in_code:
            self.code.append(data)
        else:  # a new line in the source is none on the page
            self.text.append(data.replace("\n", " "))

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)
        if "<" in data:
            self.comments.append(_TAG.sub("", data))

    def handle_decl(self, decl: str) -> None:
        self.comments.append(decl)

    def handle_pi(self, data: str) -> None:
        self.comments.append(data)

    def unknown_decl(self, data: str) -> None:
        self.comments.append(data)


def xml_parts(data: bytes, place: str) -> Iterator[Part]:
    reader = _Xml(place)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise LeakError(
            "a part of a published file is not well-formed XML",
            place=place,
            hint="Build the report again; do not edit published files.",
        ) from error
    yield Part(f"{place}, text", "".join(reader.text), "prose")
    yield Part(f"{place}, comments", "\n".join(reader.comments), "prose")
    yield Part(f"{place}, worded attributes", "\n".join(reader.said), "prose")
    yield Part(f"{place}, attributes", "\n".join(reader.labelled), "value")
    yield Part(f"{place}, technical", "\n".join(reader.technical), "technical", nets=False)


# Inside one of these all text is one run, whatever elements cut it up; PARTING excepted.
WHOLE = frozenset(["p", "si", "is"])
PARTING = words_in("""p tbl tr tc tab br cr ptab lastRenderedPageBreak txbxContent""")


class _Xml:
    """Character data joined per paragraph; attributes; comments; names."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.text: list[str] = []
        self.comments: list[str] = []
        self.said: list[str] = []
        self.labelled: list[str] = []
        self.technical: list[str] = []
        self._path: list[str] = []
        self._here: list[str] = []
        self._whole = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._here.append
        self.parser.CommentHandler = self.comments.append
        self.parser.ProcessingInstructionHandler = self._instructed
        self.parser.StartDoctypeDeclHandler = self._refuse

    def _refuse(self, *_: object) -> None:
        raise LeakError(
            "a part of a published file declares a document type",
            place=self.place,
            hint="Such a part can hide text from readers; build the report again.",
        )

    def _instructed(self, target: str, data: str) -> None:
        self.comments.append(f"{target} {without_packet_id(data)}")

    def _flush(self, end: str = "") -> None:
        said = "".join(self._here)
        self._here.clear()
        technical = is_technical_value(self._path, said.strip())
        place = self._path[-1] if self._path else ""
        if not (is_application(self._path, said.strip()) or is_field_code(place, said)):
            (self.technical if technical else self.text).append(said)
        self.text.append(end)

    def _start(self, name: str, attrs: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        self._flush("" if self._whole and local not in PARTING else "\n")
        self._path.append(local)
        self._whole += local in WHOLE
        self.technical.append(name)
        self._said_by(local, attrs)
        for key, value in attrs.items():
            self._attribute(key, value)

    def _said_by(self, local: str, attrs: dict[str, str]) -> None:
        if local == "noBreakHyphen":
            self.text.append("-")
        elif local == "sym":
            self.text.append(_symbol(attrs.get("w:char", "")))

    def _attribute(self, key: str, value: str) -> None:
        local = key.rpartition(":")[2]
        self.technical.append(key)
        typed = local == "val" and self._path[-1] in VALUED
        if is_technical_value([*self._path, local], value) or key.startswith("xmlns"):
            self.technical.append(without_authority(value))
        elif local.lower() in SAID or typed:
            self.said.append(value)
        elif (
            is_field_code(local, value)
            or is_drawn_number(value)
            or (local in FONT_ATTRIBUTES and is_font_name(value))
        ):
            return
        elif local.lower() in LABELLED:
            self.labelled.append(value)
        else:
            self.technical.append(without_authority(value))

    def _end(self, name: str) -> None:
        local = self._path[-1]
        self._flush("" if self._whole and local not in PARTING else "\n")
        self._whole -= local in WHOLE
        self._path.pop()


def _symbol(code: str) -> str:
    """w:sym: a character by its code, symbol fonts at F000."""
    if not re.fullmatch(r"[0-9A-Fa-f]{2,6}", code):
        return ""
    value = int(code, 16)
    return chr(value - 0xF000 if 0xF000 <= value <= 0xF0FF else min(value, 0x10FFFF))


def json_parts(text: str, place: str) -> Iterator[Part]:
    """Every key, string and number, each on a line of its own."""
    said: list[str] = []
    technical: list[str] = []
    _walk(json.loads(text, object_pairs_hook=list), [], said, technical)
    yield Part(f"{place}, values", "\n".join(said), "prose")
    yield Part(f"{place}, technical values", "\n".join(technical), "technical", nets=False)
    yield Part(f"{place}, raw", text, "technical", echo=True)


def _walk(value: object, path: list[str], said: list[str], technical: list[str]) -> None:
    if isinstance(value, tuple):
        said.append(str(value[0]))
        _walk(value[1], [*path, str(value[0])], said, technical)
    elif isinstance(value, list):
        for item in value:
            _walk(item, path, said, technical)
    else:
        (technical if is_technical_value(path, str(value)) else said).append(str(value))
