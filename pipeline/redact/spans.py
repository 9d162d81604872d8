"""How far the replacement of a name reaches, so that the sentence still reads.

"the health visitor, Mrs Kaur," is one person in four words: titles, a role that the pseudonym
repeats, the article before it and a closing bracket are taken with the name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.data.roles import (
    AFTER_NAME,
    BEFORE_NAME,
    DETERMINER,
    FAMILY_NEXT,
    PLURAL_BEFORE,
    ROLE_WORDS,
    TITLE_WORDS,
    Role,
    role_of,
    same_role,
)
from pipeline.model import Identity, Mention
from pipeline.redact.labels import KINDS, UNKNOWN, label, numbered, role_said
from pipeline.redact.marks import in_name, possessive, trimmed, with_own_mark
from pipeline.redact.spoken import as_a_name, named_at

REACH = 80  # characters before a name that may belong to it
_OPENS_WITH_ROLE = re.compile(rf"(?:{ROLE_WORDS})\b|{TITLE_WORDS}")
_DETERMINER = re.compile(rf"(?<![\w'’-]){DETERMINER}\s+(?:young\s+|little\s+|baby\s+)?\Z")
_COLLAR = re.compile(r"\s*\(?\b\d{2,6}\b\)?")
_COUPLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.?\s+(?:and|&)\s+\Z")
#: "S/N Penrose", "A/Sgt Lowe": half of an abbreviated rank.
_HALF_RANK = re.compile(r"(?<![\w/])[A-Z]/\Z")
_SLASH_ROLE = re.compile(rf"/(?P<role>{ROLE_WORDS})(?![\w/])")
#: "grandmother Ana": a finding that begins with the role, as prose writes it.
_LED_BY_ROLE = re.compile(rf"(?:{ROLE_WORDS})\s+(?=[A-Z])")
_SEVERAL = re.compile(r"\b(?:two|three|four|five|several|both|other)\s+\Z", re.IGNORECASE)
_GENERIC = "Professional"
_BARE_BEFORE = re.compile(
    r"(?:\A|[^\w\s]\s*|\b(?:by|with|to|from|and|or|of|for|told|asked|saw|met|that|when|as|new|named)\s+)\Z",
    re.IGNORECASE,
)
_CASE_NEXT = re.compile(
    r"\s+(?:case|famil|house|home|file|matter|report|review|inquiry|address|flat|area|district|region|town|side)"
)
_INITIAL = re.compile(r"(?<![\w'’.])(?:[b-hj-z]|[A-Za-z]\.)\s\Z")
_GOES_ON = re.compile(
    r"\s+(?!(?:who|which|whose|and|or|but|with|from|of|at|in|on|to|for|by|as|when|while|after|before|"
    r"until|since|his|her|their|the|an?|my|our|both|one)\b)[a-z]"
)
_SAID = frozenset(("allocated", "the", "her", "his"))
_ABBREVIATION = re.compile(r"[A-Z]{2,}[a-z]?\Z")


@dataclass(frozen=True, slots=True)
class Reach:
    """[start, end) of the text that a replacement takes, and its words."""

    start: int
    end: int
    words: str


def reach(
    text: str, mention: Mention, cast: Mapping[str, Identity], floor: int, ceiling: int
) -> Reach | None:
    """None where nothing is replaced. floor, ceiling: how far its neighbours let it reach."""
    words = label(mention, cast)
    finding = mention.finding
    if words is None:
        return None
    start, end = trimmed(text, finding.start, finding.end)
    start = _without_role(text, start, end) if mention.identity else start
    if finding.kind in KINDS and words in KINDS.values():
        return Reach(start, end, words)
    nobody = words in ("a person", "a family member", UNKNOWN)
    if as_a_name(text, start, end, floor, nobody=nobody):
        return Reach(start, end, "[name removed]")
    start = _with_initial(text, start, floor, mention)
    who = cast.get(mention.identity)
    own = who is not None and who.kind != "person" and in_name(text[start:end], who)
    end = with_own_mark(text, start, end, who) if own and who else end
    end, words, tail = (end, words, "") if own else possessive(text, start, end, words)
    if mention.rule == "a couple":
        return Reach(start, end, _both(mention, cast) + tail)
    if mention.rule == "a whole family":
        return _family(text, start, end, words, tail, floor)
    if any("plural" in r for r in finding.reasons) and _SEVERAL.search(text, floor, start):
        return Reach(start, end, "people of one name")
    if not mention.identity and (led := _LED_BY_ROLE.match(text, start, end)):
        words = _some(words, text[start : led.end()].rstrip())
    if numbered(words) and (named := named_at(text, start, floor)):
        return Reach(named, end, f"({words}{tail})")
    role = role_said(words, who)
    if who is None or who.kind != "person":
        return _thing(text, start, end, words + tail, floor, who)
    start, end = _with_before(text, start, end, words, role, floor)
    end = _with_after(text, end, role, ceiling) if not tail else end
    return _couple(Reach(start, end, words + tail), text, mention, cast, floor)


def _without_role(text: str, start: int, end: int) -> int:
    """ "half-[sister Nadia]", "his [friend Nadia]": the role is the sentence's, not the name's."""
    role = _LED_BY_ROLE.match(text, start, end)
    return role.end() if role and role[0][0].islower() else start


def _some(words: str, role: str) -> str:
    """ "social worker Patel", of two Patels: "a social worker" tells more than "a professional"."""
    if words not in ("a professional", "a person") or not role[0].islower():
        return words
    return f"{'an' if role[0] in 'aeiou' else 'a'} {role}"


def _with_initial(text: str, start: int, floor: int, mention: Mention) -> int:
    """ "k smith", "K. Smith": an initial that detection left outside goes with the surname."""
    if _HALF_RANK.search(text, max(floor, start - 2), start):
        return start - 2
    if mention.finding.kind not in ("person", "unknown"):
        return start
    initial = _INITIAL.search(text, max(floor, start - 8), start)
    return initial.start() if initial else start


# --- people ------------------------------------------------------------------------------------


def _with_before(
    text: str, start: int, end: int, words: str, role: Role | None, floor: int
) -> tuple[int, int]:
    before = text[max(floor, start - REACH) : start]
    if echo := re.search(rf"(?<![\w'’]){re.escape(words)}(?:\s*(\()\s*|,\s*|\s+)\Z", before):
        return _bracketed(text, start - len(before) + echo.start(), end, start, bool(echo[1]))
    offset = start - len(before)
    if (plural := PLURAL_BEFORE.search(before)) and role:
        return offset + plural.start(), end
    match = BEFORE_NAME.search(before)
    if match is None:
        return start, end
    more = (match["mark"] or "").strip() and _tells_more(match["role"], role)
    if (
        match["role"]
        and not more
        and _same(match["role"], role, match["mark"])
        and not _modified(match, role)
    ):
        first = offset + min(_begin(match, part) for part in ("det", "adjectives", "role"))
        return _bracketed(text, first, end, start, bool(match["bracket"]), match["mark"])
    if match["title"]:
        return offset + match.start("title"), end
    inside = match["det"] and not match["role"] and _OPENS_WITH_ROLE.match(text, start, end)
    inside = inside or _needless(text, end, words, match)
    return (offset + match.start("det"), end) if inside else (start, end)


def _needless(text: str, end: int, words: str, match: re.Match[str]) -> bool:
    """ "The Person 12, in drink": no article before a number, but "the Person 12 case"."""
    the = (match["det"] or "").casefold() == "the" and not match["role"]
    return the and numbered(words) and not _CASE_NEXT.match(text, end)


def _modified(match: re.Match[str], role: Role | None) -> bool:
    """ "Coroner's officer", "the detention officer": more than the label "Professional" says."""
    first = match.start("role")
    if role is None or role.label != _GENERIC or match["det"] or match["adjectives"]:
        return False
    return _BARE_BEFORE.search(match.string[:first]) is None


def _begin(match: re.Match[str], part: str) -> int:
    return match.start(part) if match[part] else match.end()


def _same(said: str, role: Role | None, mark: str) -> bool:
    """Whether a role before the name adds nothing: the pseudonym says it, or it is a rank."""
    spoken = role_of(said)
    if said.casefold() == "baby" and not mark.strip():
        return True
    if same_role(spoken, role):
        return True
    return bool(_ABBREVIATION.match(said)) and not mark.strip() and role is not None


def _tells_more(said: str, role: Role | None) -> bool:
    """Whether a post beside a name says what the pseudonym does not: "Bisi, income officer," of a
    Housing Officer. What is abbreviated, and who a relative is, the pseudonym says as well."""
    if role is None or role.group == "family":
        return False
    words = {word for word in re.findall(r"[A-Za-z]{3,}", said) if not word.isupper()}
    return not {word.casefold() for word in words} <= set(role.label.casefold().split()) | _SAID


def _bracketed(
    text: str, first: int, end: int, start: int, bracket: bool, mark: str = ""
) -> tuple[int, int]:
    """ "Mother (Maria)" needs its closing bracket; "the HV, Shona Kaur, rang" its second comma."""
    if bracket:
        closed = re.match(r"\s*\)", text[end:])
        return (first, end + closed.end()) if closed else (start, end)
    if "," in mark and text[end : end + 1] == "," and _GOES_ON.match(text, end + 1):
        return first, end + 1
    return first, end


def _with_after(text: str, end: int, role: Role | None, ceiling: int) -> int:
    collar = _COLLAR.match(text, end)
    if role and role.label == "Police Officer" and collar and collar.end() <= ceiling:
        return collar.end()
    slash = _SLASH_ROLE.match(text, end)
    if slash and slash.end() <= ceiling and same_role(role_of(slash["role"]), role):
        return slash.end()
    after = AFTER_NAME.match(text, end)
    if (
        not after
        or after.end() > ceiling
        or role is None
        or ("(" in after["open"] and ")" not in after["close"])  # "(Named Nurse, General Hospital)"
        or not same_role(role_of(after["role"]), role)
        or ("(" in after["open"]) != (")" in after["close"])  # "(Team Manager, chair)" stays whole
        or _tells_more(after["role"], role)
    ):
        return end
    comma = "," in after["open"] and text[after.end() : after.end() + 1] == ","
    return after.end() + (comma and bool(_GOES_ON.match(text, after.end() + 1)))


def _both(mention: Mention, cast: Mapping[str, Identity]) -> str:
    """The one man and the one woman of that surname, or "the couple"."""
    roles = {who: role_said(cast[who].pseudonym, cast[who]) for who in mention.candidates}
    men = [who for who, role in roles.items() if role and role.gender == "m"]
    women = [who for who, role in roles.items() if role and role.gender == "f"]
    if len(men) == len(women) == 1:
        return f"{cast[men[0]].pseudonym} and {cast[women[0]].pseudonym}"
    return "the couple"


def _couple(
    made: Reach, text: str, mention: Mention, cast: Mapping[str, Identity], floor: int
) -> Reach:
    """ "Mr and Mrs Ferreira": both, where the cast holds just one man of that surname."""
    lead = _COUPLE.search(text, max(floor, made.start - 14), made.start)
    if lead is None:
        return made
    surname = mention.finding.form.split()[-1].casefold()
    wanted = "m" if lead[0].startswith("Mr") and not lead[0].startswith("Mrs") else "f"
    others = [
        who.pseudonym
        for who in cast.values()
        if who.kind == "person" and who.id != mention.identity
        and (role := role_said(who.pseudonym, who)) and role.gender == wanted
        and who.name.casefold().endswith(surname)
    ]  # fmt: skip
    words = f"{others[0]} and {made.words}" if len(others) == 1 else "the couple"
    return Reach(lead.start(), made.end, words)


# --- labels that claim nothing, families, places -------------------------------------------------


def _family(text: str, start: int, end: int, words: str, tail: str, floor: int) -> Reach:
    """ "the Ferreira family", "the Ferreiras" -> "the family"; neighbours are another one."""
    led = _DETERMINER.search(text, max(floor, start - 20), start)
    following = FAMILY_NEXT.match(text, end)
    if words != "the family":
        return _another(text, led.start() if led else start, end, words + tail, following)
    if following and not tail:
        return Reach(start, following.end(), "" if led else "the ")
    return Reach(start, end, ("family" if led else words) + tail)


def _another(text: str, start: int, end: int, words: str, following: re.Match[str] | None) -> Reach:
    """ "the Adebayos", "the Adebayo children", where no Adebayo is of the family reviewed."""
    if following is None:
        return Reach(start, end, words)
    family = text[following.end() :].casefold().startswith("famil")
    return Reach(start, following.end(), "another " if family else "another family's ")


def _thing(text: str, start: int, end: int, words: str, floor: int, who: Identity | None) -> Reach:
    led = _DETERMINER.search(text, max(floor, start - 20), start)
    title = BEFORE_NAME.search(text[max(floor, start - REACH) : start])
    if title and title["title"] and who is None:
        start -= len(title.string) - title.start("title")
        led = _DETERMINER.search(text, max(floor, start - 20), start)
    young = re.search(r"\b(?:young|little|old)\s+\Z", text[:start], re.IGNORECASE)
    if (led or young) and re.match(r"(?:an?|the)\s", words):
        return Reach(start, end, words.split(" ", 1)[1])
    if words.startswith("["):  # "[removed]'s" is no word
        words = re.sub(r"(?<=\])['’`´]s\Z", "", words)
        end += 2 if re.match(r"['’`´]s\b", text[end:]) else 0
    the = led and led[0].casefold().startswith("the")
    if echo := re.match(rf"\s*(?:,\s*|(\(\s*)){re.escape(words)}\b(?(1)\s*\))", text[end:]):
        end += echo.end()
    place = who is not None and who.kind == "place" and not _CASE_NEXT.match(text, end)
    if the and led and numbered(words) and (place or (who and who.kind == "organisation")):
        return Reach(led.start(), end, words)
    return Reach(start, end, words)
