"""Given names: forms of one, short forms, and what they tell of their bearer's gender."""

from __future__ import annotations

import re
from functools import cache

from nicknames import NickNamer
from rapidfuzz.distance import Levenshtein

from pipeline.data.genders import EITHER, MEN, WOMEN
from pipeline.data.nicknames import FAMILIES
from pipeline.data.roles import Gender
from pipeline.identity.names import normalise


@cache
def _families() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, family in enumerate(FAMILIES):
        for word in family:
            found.setdefault(normalise(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def _namer() -> NickNamer:
    return NickNamer()


@cache
def same_given(one: str, other: str) -> bool:
    """Whether two given names are forms of one: Liz and Elizabeth, Kasia and Katarzyna."""
    families, namer = _families(), _namer()
    if families.get(one, frozenset()) & families.get(other, frozenset()):
        return True
    return one in namer.nicknames_of(other) or other in namer.nicknames_of(one)


@cache
def genders(given: str) -> frozenset[Gender]:
    """What a given name, or the names that it is short for, tells: empty if nothing."""
    names = {given, *(n for n in _namer().canonicals_of(given) if n.startswith(given))}
    told: set[Gender] = {"f" for name in names if name in WOMEN}
    told |= {"m" for name in names if name in MEN}
    return frozenset(told)


@cache
def is_given(word: str) -> bool:
    """Whether a word is known to be a given name or a pet form of one."""
    known = word in WOMEN or word in MEN or word in EITHER or word in _families()
    return known or bool(_namer().canonicals_of(word) or _namer().nicknames_of(word))


_PET = re.compile(r"(?:ie|ey|y|i|z|zza?|za|s|o|er|ers)\Z")
#: "Gaz" and "Shazza": the z stands for the name's r.
_Z_FOR_R = re.compile(r"(?P<stem>\w{2,}?)zz?(?:a|y)?\Z")


@cache
def short_of(one: str, whole: str) -> bool:
    """Whether `one` is a short form of a given name: by the table, its first three letters or
    more ("Bev" for Beverley), or those with a pet ending ("Sunny" for Sundeep, "Gaz" for Gary).

    A letter less is a misspelling rather ("Carol", "Carola"). A man's name is short for no woman's.
    """
    mine, theirs = genders(one), genders(whole)
    if one == whole or (mine and theirs and not mine & theirs):
        return False
    if same_given(one, whole):
        return len(one) != len(whole) and Levenshtein.distance(one, whole) > 1
    longer = len(whole) - len(one) > 1
    return (longer and len(one) > 2 and whole.startswith(one)) or _pet_form(one, whole)


def _pet_form(one: str, whole: str) -> bool:
    """Of what is no name in its own right: "Mary" is no Margaret."""
    if one in WOMEN or one in MEN or one in EITHER:
        return False
    stem = re.sub(r"(?:(.)\1|ck)\Z", lambda m: m[1] or "c", _PET.sub("", one))
    zed = _Z_FOR_R.fullmatch(one)
    return (len(stem) > 2 and whole.startswith(stem) and len(whole) > len(stem) + 1) or (
        zed is not None and whole.startswith(zed["stem"] + "r")
    )
