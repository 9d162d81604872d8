"""Nothing of the gold list is in what was published, and everything that happened is.

Shares no code with the pipeline: zipfile, re, html and pypdf only. Reads the folder that
`make report` published, or the one that SAMPLE_PUBLISHED names.
"""

from __future__ import annotations

import functools
import html
import io
import json
import os
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PUBLISHED = Path(os.environ.get("SAMPLE_PUBLISHED", SAMPLES / "child-f" / "build" / "publish"))
GOLD: dict[str, Any] = json.loads((SAMPLES / "gold" / "child-f.json").read_text(encoding="utf-8"))
WORDS = set(GOLD["names_that_are_words"])
NAMES = ("report.docx", "report.html", "report.pdf", "manifest.json", "verification.json")

pytestmark = pytest.mark.skipif(
    not PUBLISHED.is_dir() and not os.environ.get("CI"),
    reason="the sample has not been published here: run make report",
)


def fold(text: str) -> str:
    """One way of writing quotes, hyphens and spaces; composed letters; no invisible characters."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    text = text.translate(str.maketrans("’‘“”‐", "''\"\"-"))
    return " ".join(text.split())


def plain_letters(text: str) -> str:
    """Zieliński -> Zielinski: a name without its marks is still the name."""
    split = unicodedata.normalize("NFD", text)
    return "".join(c for c in split if not unicodedata.combining(c)).replace("ł", "l")


@functools.cache
def texts() -> dict[str, str]:
    """Every file and zip part, as text and as raw source, and the names of files and parts."""
    found = {"file names": " \n ".join(sorted(p.name for p in PUBLISHED.rglob("*")))}
    for path in sorted(p for p in PUBLISHED.rglob("*") if p.is_file()):
        for name, text in read(path.name, path.read_bytes()):
            found[name] = fold(text)
    return found


@functools.cache
def lowered() -> dict[str, str]:
    return {place: text.lower() for place, text in texts().items()}


def read(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    if name.endswith(".docx"):
        package = zipfile.ZipFile(io.BytesIO(data))
        yield f"{name} members", "\n".join(package.namelist()) + package.comment.decode("latin-1")
        for member in package.namelist():
            yield from read(f"{name}:{member}", package.read(member))
    elif name.endswith(".pdf"):
        yield from pdf(name, data)
    elif name.endswith((".html", ".xml", ".rels")):
        source = html.unescape(data.decode("utf-8"))
        yield f"{name} source", source
        yield f"{name} text", visible(data.decode("utf-8"))
    else:
        yield name, data.decode("utf-8", errors="replace")


def visible(source: str) -> str:
    """Text without its tags: nothing between runs, a bar between paragraphs and cells."""
    source = re.sub(r"<(style|script)\b.*?</\1>", " ", source, flags=re.DOTALL)
    blocks = r"</?(?:w:p|w:tc|w:tab|w:br|p|div|td|th|tr|li|h\d|dt|dd|section|br|caption)\b[^>]*>"
    return html.unescape(re.sub(r"<[^>]+>", "", re.sub(blocks, " | ", source)))


def pdf(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    reader = pypdf.PdfReader(io.BytesIO(data))
    text = "\n".join(page.extract_text() for page in reader.pages)
    yield f"{name} text", text
    yield f"{name} text joined", re.sub(r"[-\N{SOFT HYPHEN}\N{HYPHEN}]\n\s*", "", text)
    yield f"{name} metadata", " ".join(str(v) for v in (reader.metadata or {}).values())
    yield (
        f"{name} xmp",
        reader.xmp_metadata.stream.get_data().decode() if reader.xmp_metadata else "",
    )
    yield f"{name} outline", " ".join(titles(reader.outline))


def titles(outline: list[Any]) -> Iterator[str]:
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield str(entry.title)


def pattern(form: str) -> re.Pattern[str]:
    """A form as whole words. A name that is a word, or initials, only as a name is written."""
    folded = fold(form)
    whole = rf"(?<!\w){re.escape(folded)}(?!\w)"
    if folded == "March":  # the month: with a year or a preposition of time
        return re.compile(rf"(?<=[a-z,;] )(?<!in )(?<!since )(?<!early ){whole}(?! (?:19|20)\d\d)")
    if folded in WORDS:
        return re.compile(rf"(?<=[a-z,;] ){whole}")
    return re.compile(whole, 0 if len(folded) < 5 and folded.isupper() else re.IGNORECASE)


def hits(form: str) -> list[str]:
    """Where a form is published, with the words around it."""
    found = []
    for wanted in dict.fromkeys((form, plain_letters(form))):
        for place, text in texts().items():
            if fold(wanted).lower() not in lowered()[place]:
                continue  # the quick look; the pattern below decides
            match = pattern(wanted).search(text)
            if match:
                found.append(f"{place}: …{text[max(0, match.start() - 30) : match.end() + 30]}…")
    return found


def named(what: set[str], kinds: set[str]) -> list[tuple[str, str]]:
    """(key, form) for every written form of these sorts."""
    return [
        (identity["key"], form["form"])
        for identity in GOLD["identities"]
        if identity["kind"] in kinds
        for form in identity["forms"]
        if form["what"] in what
    ]


def check(pairs: list[tuple[str, str]]) -> None:
    assert pairs
    leaks = [f"{key} {form!r} in {hit}" for key, form in pairs for hit in hits(form)]
    assert leaks == []


def test_exactly_the_promised_files_are_published() -> None:
    assert sorted(p.name for p in PUBLISHED.iterdir()) == sorted(NAMES)


def test_no_name_of_a_person_in_any_written_form() -> None:
    check(named({"name", "title", "mail"}, {"person"}))


def test_no_word_of_a_persons_full_name() -> None:
    people = [i for i in GOLD["identities"] if i["kind"] == "person"]
    check([(i["key"], w) for i in people for n in i["names"] for w in n.split() if len(w) > 2])


def test_no_place_and_no_organisation() -> None:
    check(named({"name"}, {"place", "organisation"}))


def test_no_agency_by_its_own_name() -> None:
    check([("agency", name) for name in GOLD["agencies"]])


def test_no_telephone_number_reference_or_address() -> None:
    pairs = named({"name"}, {"other"})
    check(pairs + [(key, form.replace(" ", "")) for key, form in pairs if len(form) > 6])


def test_no_date_of_birth_or_death_in_any_style() -> None:
    pairs = named({"dob", "death"}, {"person"})
    births = [(key, d) for key, form in pairs for d in restyled(form)]
    check(pairs + births)


NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2,4})$")


def restyled(form: str) -> list[str]:
    """A numeric date of birth, as people write it elsewhere."""
    match = NUMERIC.fullmatch(form)
    if not match:
        return []
    day, month, year = (int(part) for part in match.groups())
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    on = date(year, month, day)
    styles = ("%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d", "%d %B %Y", "%d %b %Y", "%d-%b-%y", "%d%m%y")
    shown = [on.strftime(style) for style in styles]
    return shown + [text.removeprefix("0") for text in shown if text.startswith("0")]


def test_no_exact_day_as_an_agency_wrote_it() -> None:
    exact = [e for e in GOLD["events"] if e["earliest"] and e["earliest"] == e["latest"]]
    assert len(exact) > 100
    leaks = [hit for e in exact for hit in hits(e["as_written"]) if not numbered(e, hit)]
    assert leaks == []


def numbered(event: dict[str, Any], hit: str) -> bool:
    """In a PDF's text, event 30 of November 2012 reads "30 November 2012"."""
    return hit.startswith("report.pdf") and bool(re.match(r"\d+ [A-Z]", event["as_written"]))


def letters(text: str) -> str:
    """Only what a line break or a hyphen cannot change."""
    return re.sub(r"[^a-z]", "", plain_letters(fold(text)).casefold())


@functools.cache
def readings() -> dict[str, str]:
    """The words of each format, as a reader meets them."""
    wanted = {
        "HTML": "report.html text",
        "Word": "report.docx:word/document.xml text",
        "PDF": "report.pdf text",
    }
    return {name: letters(texts()[place]) for name, place in wanted.items()}


PAGE_TURN = 700  # letters that other cells, footer and header can put into a sentence


def positions(name: str, phrase: str) -> list[int]:
    """Where a phrase begins; in a PDF a page may turn within it."""
    text, words = readings()[name], [letters(word) for word in phrase.split()]
    whole = [match.start() for match in re.finditer("".join(words), text)]
    if whole or name != "PDF":
        return whole
    cuts = (("".join(words[:n]), "".join(words[n:])) for n in range(1, len(words)))
    turned = (rf"{head}(?=.{{0,{PAGE_TURN}}}{tail})" for head, tail in cuts)
    starts = {match.start() for one in turned for match in re.finditer(one, text)}
    return sorted(starts)[:1]


@pytest.mark.parametrize("name", ["HTML", "Word", "PDF"])
def test_every_gold_event_is_published_once(name: str) -> None:
    counts = {e["id"]: len(positions(name, e["phrase"])) for e in GOLD["events"]}
    assert {key: count for key, count in counts.items() if count != 1} == {}


@pytest.mark.parametrize("name", ["HTML", "Word", "PDF"])
def test_events_stand_in_the_order_in_which_they_happened(name: str) -> None:
    """An event that was over before another began comes first; what overlaps may be either way."""
    dated = [e for e in GOLD["events"] if e["earliest"]]
    place = {e["id"]: (positions(name, e["phrase"]) or [-1])[0] for e in dated}
    assert -1 not in place.values()
    wrong = [
        (first["id"], second["id"])
        for first in dated
        for second in dated
        if first["latest"] < second["earliest"] and place[first["id"]] > place[second["id"]]
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["HTML", "Word", "PDF"])
def test_the_authors_own_words_are_published(name: str) -> None:
    missing = [p for p in GOLD["narrative"] if not positions(name, p["phrase"])]
    assert missing == []


def test_the_reviewer_saw_every_event_with_the_number_that_it_has_in_the_report() -> None:
    page = (PUBLISHED.parent / "review" / "index.html").read_text(encoding="utf-8")
    assert "Printed words without their source" not in page
    shown = sorted(int(n) for n in re.findall(r"<h3[^>]*>Event (\d+)\b", page))
    assert shown == list(range(1, len(GOLD["events"]) + 1))
