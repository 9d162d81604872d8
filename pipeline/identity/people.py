"""Everybody known so far, and who each sighting is: what the rules of identity work on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from pipeline.data.roles import CIVIL_TITLES, Gender, Role, role_called, role_of, same_role
from pipeline.identity.names import Name, fits, genders, normalise, read_name
from pipeline.identity.sightings import Sighting, form_key
from pipeline.model import Case, Finding, Identity, IdentityKind

ADULT_TITLES = 16  # years: nobody younger is called Mr, Mrs or Ms
INFANT = 3  # years, when the review's period begins: nobody older is called "Baby"


@dataclass(slots=True)
class Somebody:
    """A person, place or organisation. names: normalised words of each full name or alias.

    child: too young, all through the review, to be called Mr or Mrs. infant: young enough for
    "Baby". titles: as "mr wells" they are written beside a surname; registered: those of the
    register's own aliases ("mr w"). numbers: collar numbers. hidden: named only in text that is
    never published.
    """

    id: str
    kind: IdentityKind
    names: list[tuple[str, ...]]
    origin: str
    role: str = ""
    gender: Gender = ""
    child: bool = False
    infant: bool = False
    agencies: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    registered: frozenset[str] = frozenset()
    numbers: set[str] = field(default_factory=set)
    hidden: bool = False

    @property
    def known_role(self) -> Role | None:
        return role_called(self.role) or role_of(self.role)


@dataclass(frozen=True, slots=True)
class Link:
    """Who a sighting is. id "" with candidates: nobody can say. rule: why, for the reviewer."""

    id: str
    rule: str
    candidates: tuple[str, ...] = ()
    family: bool = False


class Room:
    """Everybody, every sighting, and the links made so far."""

    def __init__(self, sightings: Sequence[Sighting], case: Case) -> None:
        self.sightings = sightings
        self.everybody = {each.id: _known(each, case) for each in case.identities}
        self.links: dict[Finding, Link] = {}
        self.kinds = _kinds(sightings, self.people)
        self._fitting: dict[Name, list[Somebody]] = {}
        self.passages: dict[str, list[Sighting]] = defaultdict(list)
        for sighting in sightings:
            self.passages[sighting.finding.passage].append(sighting)

    @property
    def people(self) -> list[Somebody]:
        return [each for each in self.everybody.values() if each.kind == "person"]

    @property
    def open(self) -> list[Sighting]:
        return [sighting for sighting in self.sightings if sighting.finding not in self.links]

    def kind(self, sighting: Sighting) -> IdentityKind:
        return self.kinds[form_key(sighting)]

    def link(self, sighting: Sighting, link: Link) -> None:
        self.links[sighting.finding] = link

    def note_agencies(self) -> None:
        """Who is named in full by which agency: noted once, so that no order of texts matters."""
        for sighting in self.sightings:
            if who := self.linked(sighting):
                self.everybody[who].agencies.add(sighting.agency)

    def learn(self) -> None:
        """What the sightings linked so far tell of those found: post, gender, titles, numbers."""
        linked: dict[str, list[Sighting]] = defaultdict(list)
        for sighting in self.sightings:
            linked[self.linked(sighting)].append(sighting)
        for each in self.people:
            if mine := linked[each.id]:
                each.titles |= {s.name.titled for s in mine if s.name.title and not s.name.letter}
                each.numbers |= {s.name.number for s in mine if s.name.number}
                each.hidden = each.origin == "found" and all(s.hidden for s in mine)
                if each.origin == "found":
                    each.role, each.gender = role_and_gender(mine)

    def fitting(self, name: Name) -> list[Somebody]:
        """People whose names the form can be short for; worked out once for each form."""
        if name not in self._fitting:
            self._fitting[name] = [
                each for each in self.people if any(fits(name, whole) for whole in each.names)
            ]
        return self._fitting[name]

    def add(self, somebody: Somebody) -> Somebody:
        self._fitting.clear()
        return self.everybody.setdefault(somebody.id, somebody)

    def rename(self, old: str, new: str) -> None:
        """Somebody keeps the id `new` of an earlier run; the order of everybody stays."""
        self.everybody = {
            new if who == old else who: replace(each, id=new) if who == old else each
            for who, each in self.everybody.items()
        }
        for finding, link in self.links.items():
            candidates = tuple(new if who == old else who for who in link.candidates)
            who = new if link.id == old else link.id
            self.links[finding] = replace(link, id=who, candidates=candidates)
        self._fitting.clear()

    def linked(self, sighting: Sighting) -> str:
        link = self.links.get(sighting.finding)
        return link.id if link else ""


def found_id(kind: str, canonical: str) -> str:
    """A hash of the name alone, so that no order of submissions can change it."""
    return "X" + blake2b(f"{kind}|{canonical}".encode(), digest_size=4).hexdigest()


def _known(identity: Identity, case: Case) -> Somebody:
    written = (identity.name, *identity.aliases)
    person = identity.kind == "person"
    read = [read_name(name) for name in written]
    names = [n.words for n in read] if person else [tuple(normalise(n).split()) for n in written]
    role = role_of(identity.role)
    known = [name for name in names if name]
    who = (identity.id, identity.kind, known, identity.origin, identity.role)
    if not person:
        return Somebody(*who)
    gender = (role.gender if role else "") or _gender_of(read)
    born = identity.date_of_birth
    child = born is not None and case.as_of.year - born.year < ADULT_TITLES
    infant = born is not None and case.period.start.year - born.year <= INFANT
    titles = {name.titled for name in read if name.title in CIVIL_TITLES}
    known += [(*name, known[0][-1]) for name in _pet_names(read)]
    return Somebody(*who, gender, child, infant, titles=titles, registered=frozenset(titles))


def _pet_names(read: Sequence[Name]) -> list[tuple[str, ...]]:
    """ "Tobi", an alias of Oluwatobi Okafor: Tobi Okafor, and T.O., are he as well."""
    surname = read[0].words[-1:]
    if len(read[0].words) < 2:
        return []
    return [
        each.words
        for each in read[1:]
        if len(each.words) == 1 and each.words != surname and not each.initials
        and not each.title and len(each.words[0]) > 1
    ]  # fmt: skip


def _gender_of(read: Sequence[Name]) -> Gender:
    """By a title that the register gives, else by the given name."""
    titled: set[Gender] = {name.gender for name in read if name.gender}
    given = {gender for name in read if name.full for gender in genders(name.words[0])}
    told = titled or given
    return told.pop() if len(told) == 1 else ""


def _kinds(sightings: Iterable[Sighting], register: Sequence[Somebody]) -> dict[str, IdentityKind]:
    """What each form is, by the votes of its sightings: models take places for people."""
    seen = list(sightings)
    people = {w for each in register for name in each.names for w in name}
    people |= {w for s in seen if s.kind == "person" and s.name.full for w in s.name.words}
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for sighting in seen:
        kind, weight = _vote(sighting, people)
        votes[form_key(sighting)][kind] += weight
    kinds = {key: _elected(counts) for key, counts in votes.items()}
    return kinds | dict.fromkeys(_with_surnames(kinds), "person")


def _vote(sighting: Sighting, people: set[str]) -> tuple[str, int]:
    """The words around a name say more than a model does."""
    told = sighting.role or sighting.name.title
    thing = sighting.kind in ("organisation", "address")
    if told and not thing:
        return "person", 2
    word = sighting.name.words[-1] if sighting.name.words else ""
    named = sighting.named and not {word, word.removesuffix("s")} & people
    if sighting.kind == "person" and (sighting.inside or named):
        return "place", 2
    return sighting.kind, 2 if told or sighting.inside else 1


def _with_surnames(kinds: dict[str, IdentityKind]) -> list[str]:
    """ "Folasade Oyelaran", taken for a place, while a Kofi Oyelaran is about."""
    people = [key.split() for key, kind in kinds.items() if kind == "person"]
    surnames = {words[-1] for words in people if len(words) > 1}
    return [
        key
        for key, kind in kinds.items()
        if kind == "place" and len(key.split()) == 2 and key.split()[-1] in surnames
        and key.split()[0] not in surnames
    ]  # fmt: skip


def _elected(counts: Counter[str]) -> IdentityKind:
    ranks: tuple[tuple[str, IdentityKind], ...] = (
        ("person", "person"), ("address", "place"), ("organisation", "organisation"),
        ("place", "place"),
    )  # fmt: skip
    best = max((counts[name] for name, _ in ranks), default=0)
    return next((kind for name, kind in ranks if best and counts[name] == best), "other")


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
