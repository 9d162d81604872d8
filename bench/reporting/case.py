"""The people and things of one invented case, and the filling of frames with them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random

from bench.reporting import names
from bench.reporting.forms import MONTHS, SHAPES, birth_words, gendered, typed
from bench.reporting.frames import FILLER, FRAMES, SLOT, Frame
from bench.reporting.gold import Person, Piece, Text, assemble, organisation

DAYS = names.listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
WOMEN = set(names.listed("mother gran friend hv sw tm nurse dsl teacher fsw mw rw"))
MEN = {"father", "uncle", "ex", "pc1"}
FAMILY = ("mother", "father", "subject", "sibling", "gran")
ROLES = {
    "mother": "Mother", "father": "Father", "subject": "Subject", "sibling": "Sibling",
    "gran": "Maternal Grandmother",
}  # fmt: skip
_ADULT = {
    "given": 34, "full": 16, "title": 16, "nick": 8, "init": 4, "half": 5, "sur": 3, "miss": 5,
    "rev": 2, "caps": 2, "lower": 1,
}  # fmt: skip
_CHILD = {
    "given": 50, "full": 18, "nick": 10, "init": 6, "miss": 5, "rev": 3, "caps": 2, "lower": 1,
}  # fmt: skip
_OTHER = {"full": 34, "title": 26, "given": 20, "half": 8, "miss": 3, "caps": 2}
LANGUAGES = names.listed(
    "Polish Romanian Tigrinya Somali Urdu Sylheti Twi Kurmanji Cantonese Pashto"
)
RELIGIONS = names.listed("Roman_Catholic Muslim Pentecostal Sikh Hindu Jewish Greek_Orthodox")
OCCUPATIONS = names.listed(
    "scaffolder taxi_driver abattoir_worker prison_officer fishmonger lorry_driver"
)
DRUGS = names.listed(
    "sertraline fluoxetine amoxicillin paracetamol diazepam methadone salbutamol citalopram "
    "co-codamol mirtazapine ibuprofen ranitidine"
)


_THINGS = {
    *FILLER, "town", "town2", "area", "street", "home", "home2", "postcode", "school", "nursery",
    "surgery", "hospital", "refuge", "employer", "park", "church", "agency", "crime", "cad",
    "court", "incident", "tenancy", "landline", "nationality", "language", "country", "city",
    "occupation", "religion", "date", "month",
}  # fmt: skip


def _pick(rng: Random, weights: dict[str, int]) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]


def _tradition(rng: Random) -> names.Tradition:
    return rng.choices(names.TRADITIONS, [one.weight for one in names.TRADITIONS])[0]


class Case:
    """The people and things of one document, made when a frame first asks for them."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.start = date(rng.randrange(2008, 2014), rng.randrange(1, 13), rng.randrange(1, 28))
        self.end = self.start + timedelta(days=rng.randrange(330, 480))
        self.people: dict[str, Person] = {}
        self.things: dict[str, list[Piece]] = {}
        self.most = rng.randrange(9, 21)  # people in this document
        self.introduced: set[str] = set()
        self.misspelt: set[str] = set()
        self.used: set[str] = set()
        self.taken: set[str] = set()  # no two places of a case share a name
        self.houses = {key: (self._house_number(), self._street()) for key in ("home", "home2")}
        self.town = self.coined(names.TOWNS)
        self.agencies: list[tuple[str, list[Piece]]] = []
        self._family()
        origins = {one.name: one.countries for one in names.TRADITIONS}
        abroad = [places for places in origins.values() if places]
        self.origin = origins[self.people["mother"].tradition] or rng.choice(abroad)

    # -- making people

    def coined(self, stock: Sequence[str]) -> str:
        word = self.rng.choice([word for word in stock if word not in self.taken])
        self.taken.add(word)
        return word

    def _given(self, tradition: names.Tradition, woman: bool) -> str:
        taken = {person.given for key, person in self.people.items() if key in FAMILY}
        stock = [n for n in (tradition.female if woman else tradition.male) if n not in taken]
        return self.rng.choice(stock)

    def _surname(self, tradition: names.Tradition, woman: bool) -> str:
        rng = self.rng
        stock = [name for name in tradition.surnames if woman or name not in names.WOMENS_SURNAMES]
        surname = rng.choice(stock)
        if tradition.family == "gendered":
            return gendered(surname, woman, child=False)
        if tradition.family == "kaur" and rng.random() < 0.7:
            middle = "Kaur" if woman else "Singh"
            return middle if rng.random() < 0.35 else f"{middle} {surname}"
        if tradition.family == "patronymic" and rng.random() < 0.5:
            return rng.choice(tradition.male)
        if tradition.family == "double":
            return f"{surname} {rng.choice(tradition.surnames)}"
        english = tradition.name in ("English", "English words", "Welsh", "Caribbean")
        if english and "-" not in surname and rng.random() < 0.14:
            return f"{surname}-{rng.choice(names.DOUBLE_BARREL)}"
        return surname

    def _person(
        self, key: str, tradition: names.Tradition, woman: bool, surname: str, born: date
    ) -> Person:
        rng = self.rng
        given = self._given(tradition, woman)
        nick = tradition.nicknames.get(given, "")
        if not nick and key in (*FAMILY, "uncle") and len(given) > 6 and rng.random() < 0.4:
            nick = given[:4].rstrip("-'’ ")
        registered = key in FAMILY and not (key == "gran" and rng.random() < 0.3)
        doctor = key in ("gp", "cons")
        number = sum(1 for p in self.people.values() if p.in_register == registered) + 1
        person = Person(
            id=f"{'P' if registered else 'U'}{number}",
            key=key,
            tradition=tradition.name,
            woman=woman,
            title="Dr" if doctor else rng.choice(("Mrs", "Ms", "Miss")) if woman else "Mr",
            given=given,
            surname=surname,
            previous=self._previous(tradition, woman, surname),
            nick=nick or given,
            surname_first=tradition.family == "own-first" and rng.random() < 0.5,
            born=born,
            in_register=registered,
            wrong_given=names.misspell(given, rng),
            wrong_surname=names.misspell(surname, rng),
        )
        if any(person.full == other.full for other in self.people.values()):
            return self._person(key, tradition, woman, self._surname(tradition, woman), born)
        self.people[key] = person
        return person

    def _previous(self, tradition: names.Tradition, woman: bool, surname: str) -> str:
        barred = (*surname.split(), *(() if woman else names.WOMENS_SURNAMES))
        stock = [name for name in tradition.surnames if name not in (surname, *barred)]
        previous = self.rng.choice(stock)
        return gendered(previous, woman, child=True) if tradition.family == "gendered" else previous

    def _family(self) -> None:
        rng = self.rng
        mine = _tradition(rng)
        his = mine if rng.random() < 0.65 else _tradition(rng)
        day = timedelta(days=1)
        child_born = self.start - day * rng.randrange(20, 3 * 365)
        older = child_born - day * rng.randrange(3 * 365, 7 * 365)
        mother_born = older - day * rng.randrange(17 * 365, 27 * 365)
        fathers = self._surname(his, False)
        married = his.family in ("shared", "gendered") and rng.random() < 0.4
        mothers = gendered(fathers, True, False) if married else self._surname(mine, True)
        mother = self._person("mother", mine, True, mothers, mother_born)
        father = self._person("father", his, False, fathers, mother_born - day * 900)
        daughter = rng.random() < 0.5
        name = self._childs_surname(his, father, mother, daughter)
        self._person("subject", rng.choice((mine, his)), daughter, name, child_born)
        daughter = rng.random() < 0.5
        fit = daughter or mother.surname not in names.WOMENS_SURNAMES
        if fit and mine.family in ("shared", "own", "own-first") and rng.random() < 0.5:
            name = mother.surname
        else:
            name = self._childs_surname(his, father, mother, daughter)
        self._person("sibling", mine, daughter, name, older)
        maiden = mother.previous if rng.random() < 0.6 else self._surname(mine, True)
        self._person("gran", mine, True, maiden, mother_born - day * rng.randrange(7000, 11000))

    def _childs_surname(
        self, his: names.Tradition, father: Person, mother: Person, daughter: bool
    ) -> str:
        if his.family == "patronymic":
            return father.given
        if his.family == "gendered":
            stem = father.surname
            return gendered(stem, daughter, child=True)
        if his.family == "double":
            return f"{mother.surname.split()[-1]} {father.surname.split()[-1]}"
        simple = not any(mark in father.surname + mother.surname for mark in "- ")
        if simple and his.family != "kaur" and self.rng.random() < 0.2:
            return f"{mother.surname}-{father.surname}"
        if his.family == "kaur" and father.surname.startswith("Singh"):
            return father.surname.replace("Singh", "Kaur" if daughter else "Singh", 1)
        return father.surname

    def person(self, key: str) -> Person:
        if key not in self.people:
            tradition = _tradition(self.rng)
            woman = key in WOMEN or (key not in MEN and self.rng.random() < 0.5)
            born = self.start - timedelta(days=self.rng.randrange(24 * 365, 60 * 365))
            self._person(key, tradition, woman, self._surname(tradition, woman), born)
        return self.people[key]

    # -- a person's mention

    def mention(self, key: str, form: str) -> list[Piece]:
        rng, person = self.rng, self.person(key)
        if form in ("he", "him", "his", "He", "His"):
            she = {"he": "she", "him": "her", "his": "her", "He": "She", "His": "Her"}
            return [Piece(she[form] if person.woman else form)]
        if form not in SHAPES:
            return [self._belonging(person, form)]
        if form == "any":
            form = self._any_form(person)
        if form == "title" and key in ("subject", "sibling"):
            form = "full"
        if form in ("init", "lower") and not (person.in_register or person.id in self.introduced):
            form = "full"
        if form == "nick" and person.nick == person.given:
            form = "given"
        if form == "miss":
            self.misspelt.add(person.id)
        if form in ("full", "title", "sur", "rev", "caps"):
            self.introduced.add(person.id)
        words = SHAPES[form](person, rng)
        words = words if form in ("init", "miss") else typed(words, rng)
        identity = "FAM" if form == "family" else person.id
        name = Piece(words, identity, "person", "direct", form)
        if form == "title":
            return [Piece(person.title, identity, "title", "neutral", "title"), Piece(" "), name]
        return [name]

    def _any_form(self, person: Person) -> str:
        if person.key in ("subject", "sibling"):
            weights = _CHILD
        else:
            weights = _ADULT if person.key in FAMILY else _OTHER
        form = _pick(self.rng, weights)
        return "given" if form == "miss" and person.id in self.misspelt else form

    def _belonging(self, person: Person, what: str) -> Piece:
        rng = self.rng
        if what == "dob":
            return Piece(birth_words(person.born, rng), person.id, "birth", "direct", "dob")
        if what == "age":
            months = (self.start - person.born).days // 30 + 1
            adult = "years" if person.key == "subject" else ""
            words = f"{months} months" if months < 24 else f"{months // 12} {adult}".strip()
            return Piece(words, person.id, "age", "quasi", "age")
        if what not in person.belongings:
            person.belongings[what] = self._new_belonging(person, what)
        kind = {"phone": "phone", "email": "email", "reg": "vehicle", "collar": "reference"}
        words = person.belongings[what]
        if what == "phone" and rng.random() < 0.25:
            words = words.replace(" ", "")
        return Piece(words, person.id, kind.get(what, "number"), "direct", what)

    def _new_belonging(self, person: Person, what: str) -> str:
        rng = self.rng
        if what == "email":
            given = names.plain(person.given).lower().replace("'", "").replace(" ", "")
            sur = re.sub(r"[^a-z]", "", names.plain(person.surname).lower())
            host = "".join(c for c in self.town.lower() if c.isalpha())
            professional = person.key not in (*FAMILY, "friend", "uncle", "ex", "neighbour")
            if professional:
                return f"{given}.{sur}@{host}.{rng.choice(('example', 'example.org'))}"
            number = rng.randrange(1, 99)
            return rng.choice((f"{given}{number}@mail.example", f"{sur}_{given}@example.com"))
        makers: dict[str, Callable[[Random], str]] = {
            "phone": names.phone, "nhs": names.nhs, "ni": names.ni, "reg": names.vehicle,
            "upn": lambda r: names.reference("upn", r),
            "hosp": lambda r: names.reference("hospital", r),
            "social": lambda r: names.reference("social", r),
            "collar": lambda r: names.reference("collar", r),
            "passport": lambda r: names.reference("passport", r),
        }  # fmt: skip
        return makers[what](rng)

    # -- things

    def _house_number(self) -> str:
        number = str(self.rng.randrange(2, 140))
        return f"Flat {self.rng.randrange(1, 20)}, {number}" if self.rng.random() < 0.25 else number

    def _street(self) -> tuple[str, str, str]:
        kind, short = self.rng.choice(names.STREET_KINDS)
        return self.coined(names.STREET_NAMES), kind, short

    def _address(self, identity: str, street: tuple[str, str, str], number: str) -> list[Piece]:
        name, kind, short = street
        tail = short if self.rng.random() < 0.25 else kind
        lead = f"{number} {name}" if number else name
        return [
            Piece(lead, identity, "address", "direct", "address" if number else "street"),
            Piece(" "),
            Piece(tail, identity, "address", "neutral", "kind"),
        ]

    def _make_thing(self, key: str) -> list[Piece]:
        rng, kinds = self.rng, {
            "school": names.SCHOOL_KINDS, "nursery": names.NURSERY_KINDS,
            "surgery": names.SURGERY_KINDS, "hospital": names.HOSPITAL_KINDS,
            "refuge": names.REFUGE_KINDS,
        }  # fmt: skip
        identity = key.upper()
        if key in kinds:
            return organisation(identity, self.coined(names.STEMS), rng.choice(kinds[key]), key)
        stocks = {"employer": names.EMPLOYERS, "church": names.CHURCHES}
        if key in stocks:
            return organisation(identity, self.coined(stocks[key]), "", key)
        if key in ("town", "town2", "park", "area"):
            stock = {"park": names.PARKS, "area": names.LOCALITIES}.get(key, names.TOWNS)
            word = self.town if key == "town" else self.coined(stock)
            the = "the " if word.startswith("the ") else ""
            place = Piece(word.removeprefix("the "), identity, "place", "direct", key)
            return [Piece(the), place] if the else [place]
        if key == "postcode":
            return [Piece(names.postcode(rng), "HOME", "postcode", "direct", key)]
        if key == "landline":
            return [Piece(names.phone(rng), identity, "phone", "direct", key)]
        if key in ("crime", "cad", "court", "incident", "tenancy"):
            number = names.reference(key, rng)
            return [Piece(number, f"{key.upper()}-{number}", "reference", "direct", key)]
        return self._quasi(key)

    def _quasi(self, key: str) -> list[Piece]:
        rng = self.rng
        words = {
            "nationality": self.origin[0],
            "country": self.origin[1],
            "city": self.origin[2],
            "language": rng.choice(LANGUAGES),
            "religion": rng.choice(RELIGIONS),
            "occupation": rng.choice(OCCUPATIONS),
        }[key]
        kind = "place" if key in ("country", "city") else key
        return [Piece(words, key.upper(), kind, "quasi", key)]

    def thing(self, key: str) -> list[Piece]:
        rng = self.rng
        if key in FILLER:
            return [Piece(self._filler(key))]
        if key in ("date", "month"):
            day = self.start + timedelta(days=rng.randrange((self.end - self.start).days))
            words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
            words = words.split(" ", 1)[1] if key == "month" else words
            return [Piece(words, "", "date", "quasi", key)]
        if key == "agency":
            return rng.choice(self.agencies)[1]
        if key in ("home", "home2", "street"):
            number, street = self.houses["home" if key == "street" else key]
            return self._address(key.upper(), street, "" if key == "street" else number)
        repeated = key not in ("crime", "cad", "court", "incident", "tenancy") or rng.random() < 0.4
        if key not in self.things or not repeated:
            self.things[key] = self._make_thing(key)
        pieces = self.things[key]
        if len(pieces) > 1 and pieces[-1].form == "kind" and rng.random() < 0.3:
            return pieces[:1]  # "at Oakenshaw"
        return pieces

    def thing_in_full(self, key: str) -> list[Piece]:
        if key not in self.things:
            self.things[key] = self._make_thing(key)
        return self.things[key]

    def _filler(self, key: str) -> str:
        rng = self.rng
        if key == "day":
            return rng.choice(DAYS)
        if key == "time":
            h, m = rng.randrange(24), rng.randrange(60)
            return rng.choice((f"{h:02d}:{m:02d}", f"{h:02d}.{m:02d} hrs", f"{h:02d}{m:02d}hrs"))
        if key == "kg":
            return f"{rng.randrange(28, 240) / 10}"
        return rng.choice(DRUGS) if key == "drug" else str(rng.randrange(2, 20))

    # -- filling frames

    def fits(self, frame: Frame) -> bool:
        new = sum(1 for key in frame.people if key not in self.people)
        return new == 0 or len(self.people) + new <= self.most

    def choose(self, agency: str, *uses: str) -> Frame | None:
        """A frame of this agency not used in this document yet, if there is one."""
        pool = [
            frame
            for frame in FRAMES
            if frame.agency == agency and frame.use in uses
            and frame.text not in self.used and self.fits(frame)
        ]  # fmt: skip
        if not pool:
            return None
        frame = self.rng.choice(pool)
        if "source" not in uses and frame.use != "outcome harmless":
            self.used.add(frame.text)
        return frame

    def fill(self, frame: Frame, keyboard: bool, case: str = "") -> Text:
        pieces: list[Piece] = []
        at = 0
        for match in SLOT.finditer(frame.text):
            pieces.append(Piece(frame.text[at : match.start()]))
            pieces += self._slot(match)
            at = match.end()
        pieces.append(Piece(frame.text[at:]))
        return assemble(pieces, keyboard, case)

    def _slot(self, match: re.Match[str]) -> list[Piece]:
        key, form, rank = match.groups()
        if rank:
            return [Piece(rank, "", "label", "neutral", "label")]
        if key in _THINGS:
            return self.thing("street" if form == "street" else key)
        return self.mention(key, form or "any")
