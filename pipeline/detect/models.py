"""Presidio as the frame of what is not ours: spaCy's names, the token classifier, UK numbers.

One AnalyzerEngine per process and spaCy model. Texts go through both models in batches first; the
engine is then handed what they said, so that it never runs a model line by line. Its URL and
e-mail recognisers are left out: they ask the network for a list of suffixes (ours: online.py).
A failed checksum never drops a match: a mistyped number is still somebody's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from presidio_analyzer import (
    AnalyzerEngine,
    EntityRecognizer,
    RecognizerRegistry,
    RecognizerResult,
)
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from presidio_analyzer.predefined_recognizers import (
    CreditCardRecognizer,
    IbanRecognizer,
    NhsRecognizer,
    UkDrivingLicenceRecognizer,
    UkNinoRecognizer,
    UkPassportRecognizer,
    UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer,
)

from pipeline.detect import installed
from pipeline.detect.hits import Hit
from pipeline.detect.rampart import Guess
from pipeline.model import FindingKind

_UNUSED = ("tagger", "parser", "lemmatizer", "attribute_ruler", "senter")
LEAST_SCORE = 0.01
"""Presidio's own threshold; above about 0.1 it loses postcodes."""

_SPACY_KINDS: dict[str, FindingKind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "quasi", "LANGUAGE": "quasi", "DATE": "unknown", "EVENT": "unknown",
    "PRODUCT": "unknown", "WORK_OF_ART": "unknown", "LAW": "unknown",
}  # fmt: skip
_RAMPART_KINDS: dict[str, FindingKind] = {
    "GIVEN_NAME": "person", "SURNAME": "person", "EMAIL": "email", "PHONE": "phone", "URL": "url",
    "BUILDING_NUMBER": "address", "STREET_NAME": "address", "SECONDARY_ADDRESS": "address",
    "CITY": "place", "STATE": "place", "ZIP_CODE": "postcode",
}  # fmt: skip
_UK_KINDS: dict[str, FindingKind] = {
    "UK_NHS": "number", "UK_NINO": "number", "UK_PASSPORT": "number", "UK_POSTCODE": "postcode",
    "UK_VEHICLE_REGISTRATION": "vehicle", "UK_DRIVING_LICENCE": "number",
    "CREDIT_CARD": "number", "IBAN_CODE": "number",
}  # fmt: skip


class _Lenient:
    """Mixed in before a recogniser: a checksum that fails leaves the match as it was."""

    def validate_result(self, pattern_text: str) -> bool | None:
        return super().validate_result(pattern_text) or None  # type: ignore[misc]

    def invalidate_result(self, pattern_text: str) -> bool | None:
        return None


_UK = (
    NhsRecognizer, UkNinoRecognizer, UkPassportRecognizer, UkPostcodeRecognizer,
    UkVehicleRegistrationRecognizer, UkDrivingLicenceRecognizer, CreditCardRecognizer,
    IbanRecognizer,
)  # fmt: skip


class _Said(EntityRecognizer):  # type: ignore[misc]
    """A model's batch results, handed to the engine as a recogniser of its own."""

    def __init__(self, name: str, kinds: Mapping[str, FindingKind]) -> None:
        super().__init__(supported_entities=sorted(set(kinds.values())), name=name)
        self.kinds = kinds

    def load(self) -> None:
        """Nothing to load: the models run before the engine."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts
    ) -> list[RecognizerResult]:
        return [
            RecognizerResult(self.kinds.get(label, "number"), start, end, 1.0)
            for start, end, label in nlp_artifacts.said[self.name]
        ]


class _NoContext(ContextAwareEnhancer):  # type: ignore[misc]
    """Words nearby raise no score: nothing that is kept depends on a score."""

    def __init__(self) -> None:
        super().__init__(0.0, 0.0, 0, 0)

    def enhance_using_context(
        self, text: str, raw_results: list[RecognizerResult], *_: Any, **__: Any
    ) -> list[RecognizerResult]:
        return raw_results


class _Batched(NlpEngine):  # type: ignore[misc]
    """Presidio's view of spaCy: the engine must have one, and is never to run it by itself."""

    def load(self) -> None: ...

    def is_loaded(self) -> bool:
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        raise RuntimeError("texts go through the models in batches")

    def process_batch(self, texts: Any, language: str, **_: Any) -> Any:
        raise RuntimeError("texts go through the models in batches")

    def is_stopword(self, word: str, language: str) -> bool:
        return False

    def is_punct(self, word: str, language: str) -> bool:
        return False

    def get_supported_entities(self) -> list[str]:
        return []

    def get_supported_languages(self) -> list[str]:
        return ["en"]


@cache
def _engine() -> AnalyzerEngine:
    ours = [
        type(f"Lenient{kind.__name__}", (_Lenient, kind), {})(name=kind.__name__) for kind in _UK
    ]
    ours += [_Said("spacy", _SPACY_KINDS), _Said("rampart", _RAMPART_KINDS)]
    return AnalyzerEngine(
        registry=RecognizerRegistry(recognizers=ours, supported_languages=["en"]),
        nlp_engine=_Batched(),
        supported_languages=["en"],
        default_score_threshold=LEAST_SCORE,
        context_aware_enhancer=_NoContext(),
    )


@cache
def _spacy(name: str) -> Any:
    import spacy

    return _quick(spacy.load(installed.spacy_model(name)[0], exclude=_UNUSED))


def _quick(model: Any) -> Any:
    """The same entities sooner: vectors that nobody listens to are not made, and numpy multiplies.

    In spaCy's small models the names have vectors of their own, and the shared ones were for the
    tagger and the parser. numpy's matrix product is half as fast again as blis.
    """
    for name, part in tuple(model.pipeline):
        if getattr(part, "listening_components", True) == []:
            model.remove_pipe(name)
    for _, part in model.pipeline:
        for layer in part.model.walk() if hasattr(part, "model") else ():
            if hasattr(layer.ops, "use_blis"):
                layer.ops.use_blis = False
    return model


def find(
    texts: Sequence[str], spacy_model: str, guesses: Callable[[], Sequence[Sequence[Guess]]]
) -> list[tuple[Hit, ...]]:
    """What models and UK recognisers find in each text. CaseError: no such spaCy model.

    guesses: waits for what the classifier says of each text.
    """
    docs = list(_spacy(spacy_model).pipe(texts, batch_size=64))
    return [
        tuple(_analyse(text, doc, guess))
        for text, doc, guess in zip(texts, docs, guesses(), strict=True)
    ]


def _analyse(text: str, doc: Any, guesses: Sequence[Guess]) -> Iterator[Hit]:
    artifacts = NlpArtifacts([], doc, [], [], _Batched(), "en", scores=[])
    artifacts.said = {
        "spacy": [(e.start_char, e.end_char, e.label_) for e in doc.ents if _kept(e)],
        "rampart": [(g.start, g.end, g.label) for g in guesses],
    }
    for result in _engine().analyze(text, "en", nlp_artifacts=artifacts):
        name = result.recognition_metadata[RecognizerResult.RECOGNIZER_NAME_KEY]
        if name in ("spacy", "rampart"):
            yield Hit(result.start, result.end, result.entity_type, f"ner:{name}")
        else:
            yield Hit(
                result.start,
                result.end,
                _UK_KINDS[result.entity_type],
                f"uk:{result.entity_type.casefold()}",
            )


def _kept(entity: Any) -> bool:
    return entity.label_ in _SPACY_KINDS
