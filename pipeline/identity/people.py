"""Everybody known so far, and who each sighting is: what the rules of identity work on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from pipeline.data.roles import CIVIL_TITLES, Gender, Role, role_called, role_of
from pipeline.identity.fitting import fits
from pipeline.identity.given import genders
from pipeline.identity.knowing import role_and_gender
from pipeline.identity.names import Name, normalise, read_name
from pipeline.identity.sightings import Sighting, form_key
from pipeline.identity.voting import kinds
from pipeline.model import Case, Finding, Identity, IdentityKind

ADULT_TITLES = 16  # years: nobody younger is called Mr, Mrs or Ms
INFANT = 3  # years, when the review's period begins: nobody older is called "Baby"


@dataclass(slots=True)
class Somebody:
    """A person, place or organisation. names: normalised words of each full name or alias.

    child: too young, all through the review, to be called Mr or Mrs. infant: young enough for
    "Baby". titles: as "mr wells" they are written beside a surname; registered: those of the
    register's own aliases ("mr w"). numbers: collar numbers. hidden: named only in text that is
    never published. told: something says that it is a person, and not a shop or a town.
    initials: those that a text itself says are his or hers ("Shona Kaur (SK)").
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
    told: bool = True
    initials: list[tuple[str, ...]] = field(default_factory=list)
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


#: The rules of a form that is said of more than one person: nothing to ask.
OF_ONE_NAME = "people of one name"
OF_SEVERAL = ("a whole family", "a couple", OF_ONE_NAME)


class Room:
    """Everybody, every sighting, and the links made so far."""

    def __init__(self, sightings: Sequence[Sighting], case: Case) -> None:
        self.sightings = sightings
        self.everybody = {each.id: _known(each, case) for each in case.identities}
        self.links: dict[Finding, Link] = {}
        words = (word for each in self.people for name in each.names for word in name)
        self.kinds = kinds(sightings, words)
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

    def call(self, who: str, words: tuple[str, ...]) -> None:
        """By these initials, from now on."""
        known = self.everybody[who]
        if words not in known.initials:
            known.initials.append(words)
            known.names.append(words)
            self._fitting.clear()

    def learn_names(self, sighting: Sighting) -> None:
        """ "Leonard James Applegarth" of Leonard Applegarth, who is "L J Applegarth" too."""
        known = self.everybody.get(self.linked(sighting))
        words = sighting.name.words
        if known and known.kind == "person" and sighting.name.full and (
            all(words[-1] == name[-1] and len(words) > len(name) for name in known.names[:1])
            and words not in known.names and not any(c.isdigit() for c in sighting.name.key)
        ):  # fmt: skip
            known.names.append(words)
            self._fitting.clear()

    def also_called(self, who: str, form: Sighting) -> None:
        """By a form that a text gives to somebody, unless it fits anybody else: with the surname
        too ("Mo Sugden").
        """
        words = form.name.words
        if not who or any(each.id != who for each in self.fitting(form.name)):
            return
        known = self.everybody[who]
        surnames = sorted({name[-1:] for name in known.names if len(name) > 1 == len(words)})
        for name in (words, *(words + surname for surname in surnames)):
            if name not in known.names:
                known.names.append(name)
        self._fitting.clear()

    def known_initials(self) -> set[Finding]:
        """Where they stand for somebody who is known by them."""
        return {
            sighting.finding
            for sighting in self.sightings
            if sighting.name.initials
            and (who := self.linked(sighting))
            and sighting.name.words in self.everybody[who].initials
        }

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
