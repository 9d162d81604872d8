"""What the sightings of somebody tell: post, gender, and whether it is a person at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from pipeline.data.roles import Gender, role_called, same_role
from pipeline.identity.given import genders, is_given
from pipeline.identity.sightings import Sighting


def role_and_gender(sightings: Sequence[Sighting]) -> tuple[str, Gender]:
    """The role said oftenest, one that tells the post before one that does not.

    Somebody whose name stands alone in its column one time in four is a professional; a child's
    does too, at times, but is in many more sentences.
    """
    posts = Counter(s.specific_role for s in sightings if s.specific_role)
    loose = Counter(s.role for s in sightings if s.role not in ("", "Professional"))
    genders: Counter[Gender] = Counter(s.gender for s in sightings if s.gender)
    gender: Gender = min(genders, key=lambda word: (-genders[word], word)) if genders else ""
    alone = sum(s.role == "Professional" for s in sightings)
    plain = "Professional" if alone and alone * 4 >= len(sightings) else ""
    role = _fullest(_oftenest(posts), posts) or _oftenest(loose)
    known = role_called(role)
    return plain if plain and (not known or known.relative) else role, (
        gender or _by_given_name(sightings)
    )


#: What of detection speaks of somebody who acts.
_ACTS = ("pattern:speaks", "pattern:says or does", "pattern:age or birth after")


def told_of(sightings: Sequence[Sighting]) -> bool:
    """Whether anything but a model says that this is a person: a title, a role, a given name,
    two words, initials, a verb of people.
    """
    return any(
        s.role or s.name.title or s.kin or s.acts or s.gender or s.name.initials or s.name.bare
        or len(s.name.words) != 1 or is_given(s.name.words[0])
        or any(reason in _ACTS for reason in s.finding.reasons)
        for s in sightings
    )  # fmt: skip


def _fullest(role: str, posts: Iterable[str]) -> str:
    """A grandmother whom somebody calls the paternal grandmother is that."""
    same = [post for post in posts if same_role(role_called(post), role_called(role))]
    return max(same, key=lambda post: (len(post), post), default=role)


def _by_given_name(sightings: Sequence[Sighting]) -> Gender:
    given = {s.name.words[0] for s in sightings if s.name.full}
    told = {gender for name in given for gender in genders(name)}
    return told.pop() if len(told) == 1 else ""


def _oftenest(counts: Counter[str]) -> str:
    return min(counts, key=lambda word: (-counts[word], word), default="")
