"""People by their letters in what they wrote or said: speakers in turn, and signatures.

"M: Put her on." line after line, "R" alone under a message, "... on 23rd. J". These need more of
a passage than one line. Threat: the letter joins a transcript to the person whose call it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from pipeline.data.letters import CLOSINGS
from pipeline.detect.english import is_role
from pipeline.detect.hits import Hit
from pipeline.model import Finding, Identity, Passage

_LETTERS = r"[A-Z](?:\.? ?[A-Z])?\.?"
_TURN = re.compile(
    r"(?:^[ \t]*(?:\W{0,2}|[\w /]{0,12}\d[\d:.]{2,7}\W{1,3})|(?<=[\s\"“'‘(]))"
    r"(?P<it>[A-Z])\.?(?: \([a-z ]+\))?(?::|[ \t]?[-–—])[ \t]+(?=[\"“‘'(.]*[^\W\d_])",
    re.M,
)
_BRACKETED = re.compile(r"^[ \t]*[\[<](?P<it>[A-Z]{1,2})[\]>][ \t]+(?=\S)", re.M)
_NOTES = ("SOAP", "SBAR", "AVPU", "RAG")
"""Letters that head the parts of a note."""
_OPERATOR = re.compile(r"^\W*(?:Op|Operator|Handler|Call handler|999)\b", re.M)  # C: the caller
_CLOSE = "|".join(sorted(map(re.escape, CLOSINGS), key=lambda c: (-len(c), c)))
_TAIL = r"(?:[ \t]*[xX]{1,4})?[\"”'’)\]]*[ \t]*\.?[\"”'’)\]]*[ \t]*"
_CLOSED = re.compile(
    rf"(?:\b(?i:{_CLOSE})\b[,.!]*[ \t]*(?:\n[ \t]*)*(?:[-–—][ \t]*)?)"
    r"(?P<it>[A-Za-z]\.?(?: ?[A-Z]\.?)?)"
    rf"(?={_TAIL}(?:\n|$))(?<!\bi)(?<!\bx)(?<!\bX)"
)
_LAST = re.compile(
    rf"(?:(?<=[.!?] )|(?<=[.!?]\n)|(?<=[.!?] [-–—/(])|(?<=[.!?] [-–—] )|(?<=[.!?]  ))"
    rf"(?P<it>[B-HJ-WZ]\.?|A\.?(?!\w))(?={_TAIL}(?:\n|$))"
)
_ROLED = re.compile(r"(?<=[.!?] )(?P<it>[A-HJ-Z]) (?=\([a-z ]+\)\W*$)", re.M)
_KISSED = re.compile(r"(?<= )(?P<it>[A-Z]) (?=[xX]{1,4}[\"”'’.]*(?:\n|$))")
_UNDER = re.compile(r"\n[ \t]*(?P<it>[A-HJ-MO-WZ]\.?|I(?=\W*$))[ \t]*(?=\n[ \t]*(?:\n|\S)|$)")
_SENTENCE = re.compile(r"[^\W\d_]{2,} [^\n]*[.!?\"”)]?\s*$")
_LETTERED = re.compile(r"\b[A-Z][.!?][ \n/(–-]*$")


def begun(identities: Iterable[Identity], found: Iterable[Finding]) -> frozenset[str]:
    """Letters, small, with which a word of somebody's name begins."""
    names = [n for who in identities if who.kind == "person" for n in (who.name, *who.aliases)]
    names += [finding.form for finding in found if finding.kind == "person"]
    return frozenset(
        word[0].casefold() for name in names for word in name.split() if not is_role(word)
    )


def find(passage: Passage, known: frozenset[str]) -> Iterator[Hit]:
    """Hits of kind person in the passage's own characters, all doubtful.

    known: small letters with which a name of the case begins: M may be Mahmood, else it is a man.
    """
    yield from _speakers(passage.text, known)
    yield from _signatures(passage.text)


def _speakers(text: str, known: frozenset[str]) -> Iterator[Hit]:
    """Letters before what is said, if one comes again or three people speak in turn."""
    turns = [match for pattern in (_TURN, _BRACKETED) for match in pattern.finditer(text)]
    counts = Counter(match["it"] for match in turns)
    if len(turns) < 3 or max(counts.values()) < 2 or _is_note(set(counts)):
        return
    if set(counts) == {"C"} and _OPERATOR.search(text):
        return
    sexes = set("FM") - {letter.upper() for letter in known}  # nobody whose name begins so
    roles = set(re.findall(r"^\W*([A-Z])\d{1,2}(?=[:.])", text, re.M))  # "F2:" makes F a woman
    for match in turns:
        if match["it"] not in roles | (sexes if set(counts) <= set("FM") else set()):
            yield _hit(match, "a speaker by one letter")


def _is_note(letters: set[str]) -> bool:
    """The parts of a note, three of them at least, or question and answer."""
    parts = len(letters) > 2 and any(letters <= set(note) for note in _NOTES)
    return parts or letters <= set("QA")


def _signatures(text: str) -> Iterator[Hit]:
    """A letter after a closing, after the last sentence, or in a line of its own."""
    for match in _CLOSED.finditer(text):
        yield _hit(match, "a letter that signs")
    for pattern in (_LAST, _ROLED, _KISSED):
        for match in pattern.finditer(text):
            if not _LETTERED.search(text[: match.start()]):
                yield _hit(match, "a letter that signs")
    for match in _UNDER.finditer(text):
        lines = text[: match.start()].rstrip().rsplit("\n", 1)
        if _SENTENCE.search(lines[-1]) and not lines[-1].rstrip().endswith(":"):
            yield _hit(match, "a letter that signs")


def _hit(match: re.Match[str], rule: str) -> Hit:
    return Hit(*match.span("it"), "person", f"pattern:{rule}", doubtful=True)
