"""Findings that are no names: a model took "Health Visitor" or "Mum" for somebody's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pipeline.data.placed import WHOLE_NAME
from pipeline.data.roles import BEFORE_NAME, role_of
from pipeline.identity.given import is_given
from pipeline.identity.names import normalise, read_name
from pipeline.model import Finding, Passage

#: Bodies by their plain words: "Home rang", "Adult Social Care". Nobody is called so.
_THINGS = frozenset(
    ("care", "home", "homes", "police", "hospital", "school", "surgery", "clinic", "council",
     "centre", "estate", "housing", "service", "services", "team", "health")
)  # fmt: skip
_SIGNED = "pattern:initials of an author"
"""Letters where nobody's post stands ("Signed: TA", "SW MW"): somebody's, whatever they mean."""
_OF_A_POST = re.compile(
    r"\b(?:the|an?|his|her|their|our|your|my|each|every|any|no|one|deputy|assistant|acting|executive"
    r"|new|interim|staff|school|ward|department|lead|senior|associate)\s+\Z",
    re.IGNORECASE,
)
_POST_GOES_ON = re.compile(r" (?:of|[Tt]eacher)\b")
_PLAIN_ROLE = re.compile(r"(?i:the\s+|a\s+)?(?P<role>.+?)s?(?:\s+\d{1,2})?")


def drop_roles(findings: Iterable[Finding], passages: Sequence[Passage]) -> list[Finding]:
    """Without those whose every word says a role, unless somebody in the case bears that name."""
    found = list(findings)
    texts = {passage.key: passage.text for passage in passages}
    names = {word for finding in found for word in _name_words(finding)}
    anywhere = {letters for finding in found for letters in _initials(finding)}
    signed = {word for finding in found if _SIGNED in finding.reasons for word in _name(finding)}
    here = {(f.passage, letters) for f in found for letters in _initials(f)}
    agency = {passage.key: passage.agency for passage in passages}
    declared = {(agency[f.passage], word) for f in _declared(found, texts) for word in _name(f)}

    def is_name(finding: Finding) -> bool:
        """ "GP" is Gethin Prosser beside his name, or alone in its cell; else it is a practice."""
        words = _name(finding)
        alone = texts[finding.passage].strip() == finding.form.strip()
        near = any((finding.passage, word) in here for word in words)
        near |= any((agency[finding.passage], word) in declared for word in words)
        return bool(words & (names | signed) or (alone and words & anywhere) or near)

    return [f for f in found if not is_role(f, texts[f.passage]) or is_name(f)]


def _declared(found: Sequence[Finding], texts: dict[str, str]) -> list[Finding]:
    """Letters in brackets after the name that they are of, "Guy Parrish (GP)": from then on his
    in what the same agency writes.
    """
    return [
        letters
        for name, letters in pairwise(found)
        if name.passage == letters.passage
        and texts[name.passage][name.end : letters.start] in (" (", " [")
        and _name(letters) & _initials(name)
    ]


def is_role(finding: Finding, text: str) -> bool:
    """ "the Health Visitor", "Home", but not "Mr Head", and nothing that the register knows."""
    if WHOLE_NAME in finding.reasons or _is_registered(finding, text):
        return False
    match = _PLAIN_ROLE.fullmatch(finding.form.strip())
    before = BEFORE_NAME.search(text[max(0, finding.start - 20) : finding.start])
    titled = before is not None and before["title"]
    role = match and (role_of(match["role"]) or role_of(finding.form.strip()))
    thing = finding.form.strip(" .").casefold() in _THINGS
    return (bool(role) or thing) and not titled and not finding.identity


def _is_registered(finding: Finding, text: str) -> bool:
    """A surname of the register that several bear ("Head denied it", "the Heads"), and no post."""
    if "register:plural" in finding.reasons:
        return True
    posted = _OF_A_POST.search(text[max(0, finding.start - 20) : finding.start])
    posted = posted or _POST_GOES_ON.match(text, finding.end)
    return "register:surname" in finding.reasons and posted is None


def _name_words(finding: Finding) -> set[str]:
    """Words of a full name, and of one whose title makes it a name."""
    name = read_name(finding.form)
    body = name.words[-1:] and name.words[-1] in _THINGS and not is_given(name.words[0])
    role = role_of(" ".join(name.words))
    whole = name.full and not role and not body and finding.kind == "person"
    told = whole or name.title or WHOLE_NAME in finding.reasons
    return set(name.words) if told else set()


def _initials(finding: Finding) -> set[str]:
    """ "TA" is a teaching assistant, unless a Tariq Abara is about."""
    words = read_name(finding.form).words if _name_words(finding) else ()
    return {"".join(word[0] for word in words), f"{words[0][0]}{words[-1][0]}"} if words else set()


def _name(finding: Finding) -> set[str]:
    """Its words, and each without its plural: "the Heads"."""
    words = normalise(finding.form).split()
    return {*words, *(word[:-1] for word in words if word.endswith("s"))}
