"""What a reviewer reads in place of the program's own names."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import Case, Decision, Doubt, Identity, Redaction, SourceRef

KINDS = {
    "birth": "date of birth",
    "death": "date of death",
    "email": "e-mail address",
    "url": "web address",
    "phone": "phone number",
    "vehicle": "vehicle registration",
    "quasi": "telling detail",
    "unknown": "unknown word",
}
# The first half of a reason ("ner:spacy") names the family of rules, the second the rule.
_FAMILIES = {
    "decision": "a row of decisions.csv",
    "identity": "recognised",
    "ner": "language model",
    "register": "the register",
    "sweep": "looked for everywhere",
    "uk": "British identifier",
    "pattern": "pattern",
    "verify": "the second reading",
    "vocabulary": "dictionary",
}
_DETAILS = {
    "spacy": "spaCy",
    "rampart": "Rampart",
    "uk_nhs": "NHS number",
    "uk_nino": "National Insurance number",
    "uk_postcode": "postcode",
    "uk_passport": "passport",
    "uk_driving_licence": "driving licence",
    "uk_vehicle_registration": "vehicle registration",
}
_QUESTIONS = {
    "who": "Who is meant?",
    "identifies": "Does this identify somebody?",
    "same": "One person, or two?",
}


def reason(code: str) -> str:
    """A rule in words: "ner:spacy" is "language model (spaCy)"."""
    family, _, detail = code.partition(":")
    words = _FAMILIES.get(family, family.replace("_", " ").replace("-", " "))
    detail = _DETAILS.get(detail, detail.replace("_", " "))
    return f"{words} ({detail})" if detail else words


def reasons(codes: Sequence[str]) -> str:
    return "; ".join(reason(code) for code in codes)


def source(ref: SourceRef, case: Case) -> str:
    """Where it stands: "submission 3 (Police), table 1, row 14"."""
    places = {spec.number: spec.place for spec in case.submissions}
    _, comma, rest = str(ref).partition(",")
    return places.get(ref.submission, "the author's text") + comma + rest


def kind(redaction: Redaction) -> str:
    return KINDS.get(redaction.kind, redaction.kind)


def decided(redaction: Redaction) -> str:
    if redaction.doubt:
        return "nobody yet: redacted until decided"
    return "the reviewer, in decisions.csv" if redaction.decided == "reviewer" else "the rule"


def question(doubt: Doubt) -> str:
    return _QUESTIONS[doubt.question]


def why(doubt: Doubt) -> str:
    """Why it is asked. A doubt about a finding names the rules that found it, as codes."""
    if doubt.question == "identifies" and ":" in doubt.why:
        return sentence("found by " + reasons(doubt.why.split(", ")))
    return sentence(doubt.why)


def sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) or not text else ".")


def person(identity_id: str, people: dict[str, Identity]) -> str:
    """An identity as the reviewer knows it: "Mother (P2, Sinead Okafor)"."""
    found = people.get(identity_id)
    if found is None:
        return identity_id
    known = ", ".join(word for word in (found.id, found.name) if word)
    return f"{found.pseudonym or 'no pseudonym yet'} ({known})"


def meaning(decision: Decision, people: dict[str, Identity]) -> str:
    """What one suggested row says."""
    if decision.action == "split" and not decision.form:
        return "Two: they are not the same"
    if decision.action == "split" and decision.value == "new":
        return "It is somebody else, not in this list"
    if decision.action == "split":
        return f"It is {person(decision.value, people)}"
    if decision.action == "merge":
        both = f"{person(decision.who, people)} and {person(decision.value, people)}"
        return f"One: {both} are the same"
    return {
        "redact": "Leave it redacted, as it is now",
        "keep": "It identifies nobody: print it as it stands",
        "replace": "Print other words: write them in the column “with”",
    }[decision.action]
