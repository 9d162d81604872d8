"""Forms that come near a known name: "Kerrie", "Kez", "Mrs Hartly" beside a Kerry Hartley.

No rule may call such a form somebody new in silence, and none may join it by likeness alone. It is
joined where the text itself says the role beside it ("Kelly (mother)"); else it is nobody's, a
label that claims nothing, and one question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA, Levenshtein

from pipeline.data.roles import Gender, role_called, same_role
from pipeline.identity.given import genders, same_given
from pipeline.identity.names import Name
from pipeline.identity.people import Link, Room, Somebody
from pipeline.identity.sightings import Sighting

NEAR = "near a known name"
_ENDINGS = re.compile(r"(?:ie|ey|i|y|zza|za|s|er|ers|o|a)\Z")
_FEMININE = (("ska", "ski"), ("cka", "cki"), ("dzka", "dzki"), ("ova", "ov"), ("eva", "ev"),
             ("ina", "in"), ("aya", "y"))  # fmt: skip


def probable(bearers: Sequence[Sighting], room: Room) -> Link | None:
    """Who the bearers of one form, known to nobody, may be after all; None: somebody new."""
    family = [each for each in room.people if _is_family(each)]
    able = [each for each in family if _allowed(bearers, each)]
    told = _told_by_role(bearers, able)
    if told:
        return Link(told, "a role beside a form near the name")
    surnames = frozenset(name[-1] for each in family for name in each.names if len(name) > 1)
    near = [
        each.id
        for each in able
        if any(_near(bearers[0].name, name, surnames) for name in each.names)
    ]
    return Link("", NEAR, tuple(sorted(near))) if near else None


def _is_family(somebody: Somebody) -> bool:
    role = somebody.known_role
    return somebody.origin == "register" and (role is None or role.group != "professional")


def _allowed(bearers: Sequence[Sighting], somebody: Somebody) -> bool:
    told: set[Gender] = {s.gender for s in bearers if s.gender}
    if not told and len(bearers[0].name.words) == 1 and not bearers[0].name.title:
        told = set(genders(bearers[0].name.words[0]))
    grown = any(s.name.title in ("mr", "mrs", "ms") for s in bearers)
    clash = somebody.gender and told and somebody.gender not in told
    return not clash and not (somebody.child and grown)


def _told_by_role(bearers: Sequence[Sighting], able: Sequence[Somebody]) -> str:
    """The one person of that role, if the form at least begins and sounds like the name."""
    for sighting in bearers:
        role = role_called(sighting.role) if sighting.apposed else None
        same = [each for each in able if role and same_role(each.known_role, role)]
        if len(same) == 1 and any(_begins_like(sighting.name, name) for name in same[0].names):
            return same[0].id
    return ""


def _begins_like(part: Name, whole: Sequence[str]) -> bool:
    """ "Kelly" for Kerry Hartley, "Mrs Hartly" for her too: two letters apart, one beginning."""
    if _near(part, whole):
        return True
    one, other = part.words[0], whole[0]
    return one[:1] == other[:1] and Levenshtein.distance(_plain(one), _plain(other)) <= 2


def _near(part: Name, whole: Sequence[str], family: frozenset[str] = frozenset()) -> bool:
    """family: surnames of the register, for a child whom an agency calls by the other parent's."""
    if part.initials or not part.words or not whole:
        return False
    if len(part.words) == 1:
        word = part.words[0]
        called = len(whole) > 1 and near_word(word, whole[-1])
        return called if part.title in ("mr", "mrs", "ms", "miss") else (
            (called and len(word) > 4) or near_given(word, whole[0])
            or any(near_given(word, middle) for middle in whole[1:-1])
        )  # fmt: skip
    given, surname = part.words[0], part.words[-1]
    if len(whole) < 2 or not near_given(given, whole[0]):
        return False
    return surname in family or near_word(surname, whole[-1])


@cache
def near_given(one: str, other: str) -> bool:
    """A misspelling, a nickname, a short form: Kerrie, Kez, Kezza, Kel for Kerry."""
    return near_word(one, other) or same_given(one, other) or _short(one, other)


def near_word(one: str, other: str) -> bool:
    """A letter apart (two changed places count as one) from four letters on, two from eight; or
    written otherwise for one sound.
    """
    if min(len(one), len(other)) < 3:
        return False
    if one == other or _plain(one) == _plain(other):
        return True
    length = min(len(one), len(other))
    allowed = 0 if length < 4 else 1 if length < 8 else 2
    return one[0] == other[0] and OSA.distance(one, other) <= allowed


@cache
def _plain(word: str) -> str:
    """One spelling for one sound: Kerrie and Kerry, Becks and Bex, Hartly and Hartley, Ayoh."""
    for written, plain in (("ph", "f"), ("cks", "x"), ("ks", "x"), ("ck", "k"), ("sz", "s")):
        word = word.replace(written, plain)
    word = re.sub(r"(?<=[aeiou])h\Z", "", re.sub(r"(.)\1", r"\1", word))
    return re.sub(r"(?:ie|ey|i|ee)\Z", "y", word).replace("c", "k")


def _short(one: str, other: str) -> bool:
    """ "Wil" for William, Oluwatobiloba for Oluwatobi; "Kez", "Shazza", whose z is the name's r."""
    stem = _ENDINGS.sub("", one)
    if (len(stem) >= 3 and other.startswith(stem)) or (len(other) >= 5 and one.startswith(other)):
        return True
    hypocorism = re.fullmatch(r"(\w+?)z(?:z?a|z?y)?", one)
    return (
        hypocorism is not None and len(hypocorism[1]) > 1 and other.startswith(hypocorism[1] + "r")
    )


def feminine_form(sighting: Sighting, somebody: Somebody) -> bool:
    """ "Zielinska", where the register knows a man called Zieliński: a woman's or a girl's name."""
    word = sighting.name.words[-1] if sighting.name.words else ""
    surnames = {name[-1] for name in somebody.names if len(name) > 1}
    return somebody.gender != "f" and any(
        word.endswith(hers) and word.removesuffix(hers) + his in surnames for hers, his in _FEMININE
    )


# --- people found, not of the register -----------------------------------------------------------


def found_alike(bearers: Sequence[Sighting], room: Room) -> Link | None:
    """Joined only where the two are one sound, or the title and a long beginning say so."""
    able = list(_alike(bearers, room))
    return Link(able[0].id, "the same role, the same sound") if len(able) == 1 else None


def _alike(bearers: Sequence[Sighting], room: Room) -> Iterator[Somebody]:
    name = bearers[0].name
    roles = {s.role for s in bearers if s.role}
    if len(name.words) != 1 or name.initials or not roles:
        return
    word = name.words[0]
    for each in room.people:
        if each.origin == "found" and _one_role(roles, each):
            sounds = any(len(n) == 1 and _plain(n[0]) == _plain(word) for n in each.names)
            begins = name.title == "dr" and len(word) > 2
            if sounds or (begins and any(n[-1].startswith(word) for n in each.names)):
                yield each


def _one_role(roles: set[str], somebody: Somebody) -> bool:
    return any(same_role(role_called(role), somebody.known_role) for role in roles)
