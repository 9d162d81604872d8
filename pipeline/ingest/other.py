"""Parts that are no XML of this document: pictures, embedded and inserted files, the zip itself."""

from __future__ import annotations

import codecs
import re

from lxml import etree

from pipeline.ingest import ledger as fates
from pipeline.ingest.binaries import picture_words, strings
from pipeline.ingest.ledger import Ledger, evidence
from pipeline.ingest.marks import give_signs_their_text
from pipeline.ingest.package import MARKUP, Package, Unreadable, open_bytes
from pipeline.ingest.sweep import EMBEDDED, sweep
from pipeline.ingest.xml import Element, NotXml, parse
from pipeline.model import SourceRef

PICTURE = evidence("picture data", "words that a picture file says of itself")
BINARY = evidence("binary text", "words in a part that is no XML")
INSERTED = evidence("inserted file", "a whole file that Word would merge in when it is opened")
NAME = evidence("part name", "the name that somebody gave to a part of the file")
ZIP_COMMENT = evidence("zip comment", "a remark on the zip container")

DAMAGED_PART = evidence("damaged part", "a part that should be XML and is not, listed as found")

PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".emf", ".wmf", ".tif", ".tiff", ".bmp", ".wdp")
WEB = (".htm", ".html", ".xhtml")
PLAIN = (".txt", ".rtf", ".mht", ".mhtml")
UNTOUCHED = ("vbaproject.bin", "vbadata.xml", ".odttf", ".fntdata")
MAX_EMBEDDED = 64 * 2**20  # bytes
LONGEST_WORD = 40  # letters; the pattern below is ambiguous, and must not be given more
DEEPEST = 2  # files embedded in embedded files
NOT_READ = "it holds pictures; what they show was not read"
NO_ENTRY = "a file embedded in it cannot be read as a document; its words are listed as found"
DAMAGED = "a part of it is damaged; its words are listed as evidence, as found"
WORD = re.compile(
    r"(word|docprops|customxml|rels|xl|ppt|content|types|xml|document|styles|settings|theme|media"
    r"|image|header|footer|footnotes|endnotes|comments|extended|extensible|ids|people|numbering"
    r"|fonttable|font|fonts|web|core|app|custom|properties|props|item|glossary|charts?|chartex"
    r"|colors|style|embeddings?|ole|object|microsoft|excel|worksheet|sheet|diagrams?|data|layout"
    r"|quick|drawings?|activex|vba|project|bin|png|jpe?g|gif|emf|wmf|tiff?|svg|bmp|wdp|thumbnail"
    r"|docx?|docm|xlsx?|pptx?|odttf|afchunk|html?|mht|txt|rtf|with|effects|stylesWithEffects|msdata"
    r"|control|shared|strings|workbook|worksheets|calc|chain|hdphoto|intelligence|metadata|label"
    r"|info|docmetadata|bibliography|sources|us?er|customizations|tasks|documenttasks|revisioninfo"
    r"|mimetype|in|to|el|s|wmv|mp3|webextensions?|taskpanes|signatures?|origin|sigs|xmlsignatures"
    r"|package|printer|tables?|parts?|services|digital|psmdcp|keymap|attached|toolbars|commentsextended|commentsids)+",
    re.IGNORECASE,
)


def is_markup(package: Package, name: str) -> bool:
    """Whether a part is XML, by its name or by how it begins."""
    if name.casefold().endswith((*WEB, *PLAIN)):
        return False
    head = package.head(name, 64).removeprefix(b"\xef\xbb\xbf").lstrip()
    if name.casefold().endswith(MARKUP):
        return bool(head)
    return head.startswith((b"<?xml", b"\xff\xfe<\0?\0", b"\xfe\xff\0<\0?"))


def whole_markup(package: Package, name: str, remarks: list[str]) -> Element | None:
    """The root of an XML part; None for any other part, and for one that is damaged."""
    try:
        return parse(package.read(name), remarks) if is_markup(package, name) else None
    except NotXml:
        return None


class Budget:
    """Bytes that all embedded files together, at whatever depth, may unpack to."""

    def __init__(self) -> None:
        self.left = MAX_EMBEDDED

    def charge(self, size: int) -> None:
        self.left -= size
        if self.left < 0:
            raise Unreadable("its embedded files unpack to too much")


class Others:
    """Lists the words of a package's other parts as evidence."""

    def __init__(
        self, package: Package, ledger: Ledger, *, depth: int = 0, budget: Budget | None = None
    ) -> None:
        self.package, self.ledger, self.depth = package, ledger, depth
        self.budget = budget or Budget()

    def read(self, name: str) -> None:
        """A part that is no XML, or not as it should be."""
        kind = name.casefold()
        if kind.endswith(UNTOUCHED) or not self.package.size(name):
            return
        data = self.package.read(name)
        if data.startswith(b"PK"):
            self._embedded(data)
        elif kind.endswith(MARKUP):
            self.ledger.warn(DAMAGED)
            self._add("embedded", DAMAGED_PART, _decoded(data))
        elif kind.endswith((*WEB, *PLAIN)):
            self._add("embedded", INSERTED, _words(data, web=kind.endswith(WEB)))
        elif kind.endswith(PICTURES):
            if "thumbnail" not in kind:
                self.ledger.warn(NOT_READ)
            self._all("picture", PICTURE, data)
        else:
            self._all("embedded", BINARY, data)

    def _all(self, part: str, fate: fates.Fate, data: bytes) -> None:
        for text in picture_words(data) if fate is PICTURE else strings(data):
            self._add(part, fate, text)

    def _add(self, part: str, fate: fates.Fate, text: str) -> None:
        self.ledger.add(SourceRef(self.ledger.submission, part), part, fate, text)

    def _embedded(self, data: bytes) -> None:
        """A document or workbook inside this one: all its words are evidence."""
        try:
            if self.depth >= DEEPEST:
                raise Unreadable("it is embedded too deeply")
            package = open_bytes(data)
            self.budget.charge(sum(package.size(name) for name in package))
            inner = Others(package, self.ledger, depth=self.depth + 1, budget=self.budget)
            for name in package:
                inner.markup(name)
            inner.names()
        except Unreadable:
            self.ledger.warn(NO_ENTRY)
            self._all("embedded", BINARY, data)

    def markup(self, name: str) -> None:
        """A part of an embedded file: its words are listed, whatever they are there."""
        remarks: list[str] = []
        root = whole_markup(self.package, name, remarks)
        if root is None:
            self.read(name)
            return
        for remark in remarks:
            self._add("embedded", EMBEDDED, remark)
        give_signs_their_text(root)
        sweep(root, "embedded", EMBEDDED, self.ledger)

    def names(self) -> None:
        """Names of parts that no program would have given, and the zip's own comment."""
        for name in self.package:
            if not all(_is_usual(word) for word in re.findall(r"[^\W\d_]+", name)):
                self._add("package", NAME, name)
        if self.package.comment:
            self._add("package", ZIP_COMMENT, _decoded(self.package.comment))


def _is_usual(word: str) -> bool:
    return len(word) <= LONGEST_WORD and WORD.fullmatch(word) is not None


def _words(data: bytes, *, web: bool) -> str:
    text = _decoded(data)
    if not web:
        return text
    try:
        root = etree.fromstring(text.encode("utf-8"), etree.HTMLParser(encoding="utf-8"))
    except etree.LxmlError:
        return text
    return text if root is None else "".join(str(t) for t in root.itertext())


def _decoded(data: bytes) -> str:
    """UTF-16 by its mark or its zeros, else UTF-8, else the alphabet of old Windows."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:64]:
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
