"""Surnames of people found that are spelt in two ways: asked about once for the pair."""

from __future__ import annotations

from pipeline.data.roles import fits_role
from pipeline.identity.given import is_given, same_given, short_of
from pipeline.identity.people import Somebody
from pipeline.identity.probable import near_word

Words = tuple[str, ...]
LEAST = 5  # letters: of shorter surnames too many differ by one


def misspelt(one: Somebody, other: Somebody) -> bool:
    """ "Mr Wojick" and Piotr Wójcik, where nothing says that they are two.

    Of the family near forms are asked about already (probable.py).
    """
    if any(_is_family(each) for each in (one, other)) or _clash(one, other):
        return False
    shared = any(a[-1] == b[-1] for a in one.names for b in other.names)
    return not shared and any(_alike(a, b) for a in one.names for b in other.names)


def _alike(one: Words, other: Words) -> bool:
    if min(len(one[-1]), len(other[-1])) < LEAST or not near_word(one[-1], other[-1]):
        return False
    if len(one) == 1 or len(other) == 1:
        return not any(len(name) == 1 and is_given(name[0]) for name in (one, other))
    mine, theirs = one[0], other[0]
    initial = 1 in (len(mine), len(theirs)) and mine[0] == theirs[0]
    short = short_of(mine, theirs) or short_of(theirs, mine)
    return mine == theirs or initial or short or same_given(mine, theirs)


def _is_family(somebody: Somebody) -> bool:
    role = somebody.known_role
    return somebody.origin == "register" and (role is None or role.group != "professional")


def _clash(one: Somebody, other: Somebody) -> bool:
    """A man and a woman, two posts."""
    roles = (one.known_role, other.known_role)
    if one.gender and other.gender and one.gender != other.gender:
        return True
    posts = all(role and role.group == "professional" and role.label != "Professional"
                for role in roles)  # fmt: skip
    return posts and not fits_role(*roles)
