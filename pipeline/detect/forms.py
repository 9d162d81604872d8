"""An identity -> every form in which its name can be written, as folded words.

Forms that claim little (initials, an acronym, a bare part of an address) are doubtful; forms that
are also English words say how they must look to count (`look`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from rapidfuzz.distance import OSA

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.institutions import GENERIC, STREET_SHORT
from pipeline.data.nicknames import FAMILIES
from pipeline.data.slots import NO_NAME
from pipeline.data.titles import PARTICLES
from pipeline.detect.english import is_english, is_field
from pipeline.detect.text import fold, line
from pipeline.model import FindingKind, Identity

Look = Literal["any", "capital", "name", "upper", "placed"]
"""any case · needs a capital · a name that is a word: context decides · capitals only · capitals
where only initials can stand."""

Strength = Literal["name", "part", "weak"]
_ORDER: tuple[Strength, ...] = ("name", "part", "weak")


@dataclass(frozen=True, slots=True)
class Form:
    """words: folded, in order. strength: a name or part of one is believed before a weak form."""

    words: tuple[str, ...]
    identity: str
    kind: FindingKind
    rule: str
    look: Look = "any"
    strength: Strength = "part"
    doubtful: bool = False


_LEADING = frozenset(
    [
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "master",
            "dr",
            "prof",
            "professor",
            "sir",
            "lady",
            "rev",
        ),
        *("hv", "sw", "pc", "ds", "dc", "nurse", "baby", "uncle", "aunt", "auntie", "nan", "nana"),
    ]
)


def of(identity: Identity) -> tuple[Form, ...]:
    """Every form of an identity, each once, the more telling rule kept."""
    names = dict.fromkeys(n.strip() for n in (identity.name, *identity.aliases, *identity.forms))
    makers = {"person": _person, "place": _place, "organisation": _organisation, "other": _plain}
    made: dict[tuple[str, ...], Form] = {}
    for name in names:
        if name and name != identity.pseudonym:
            for form in makers[identity.kind](identity, name):
                other = made.get(form.words)
                if other is None or _ORDER.index(form.strength) < _ORDER.index(other.strength):
                    made[form.words] = form
    return tuple(made.values())


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text, hyphens parting them."""
    return tuple(word.folded for word in line(text.replace("’", "'")).words if word.folded)


def chunks_of(name: str) -> list[tuple[str, ...]]:
    """A person's name in writing order: "Ferreira, Tomás" turned round, titles taken off."""
    name = re.sub(r"\(.*?\)|\".*?\"", " ", name)
    if name.count(",") == 1:
        last, first = name.split(",")
        name = f"{first} {last}"
    chunks = [words_of(chunk) for chunk in name.split()]
    chunks = [chunk for chunk in chunks if chunk]
    while len(chunks) > 1 and chunks[0][0] in _LEADING:
        chunks = chunks[1:]
    return chunks


def surname_start(chunks: list[tuple[str, ...]]) -> int:
    """Where the surname begins: its particles belong to it ("van der Berg")."""
    start = len(chunks) - 1
    while start > 1 and chunks[start - 1][0] in PARTICLES:
        start -= 1
    return start


def _person(who: Identity, name: str) -> Iterator[Form]:
    chunks = _chunks(who, name)
    flat = _flat(chunks)
    if not flat:
        return
    yield from _whole(who, words_of(name), flat)
    if len(chunks) > 1:
        yield from _orders(who, chunks)
        yield from _initials(who, chunks)
    yield from _parts(who, chunks)
    yield from _nicknames(who, chunks)


_KIN_NAMES = frozenset(("nana", "nan"))
"""What a grandmother is called, and given names too: Nana is common among the Akan."""


def _chunks(who: Identity, name: str) -> list[tuple[str, ...]]:
    """The parts of a name; of the register's own names a given name is never taken for a title."""
    chunks, first = chunks_of(name), words_of(name.split()[0])
    named = name == who.name and who.role and "grand" not in who.role.casefold()
    given = named and first and first[0] in _KIN_NAMES and chunks[0] != first
    return [first, *chunks] if given else chunks


def _flat(chunks: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(word for chunk in chunks for word in chunk)


def _whole(who: Identity, given: tuple[str, ...], flat: tuple[str, ...]) -> Iterator[Form]:
    lone = len(flat) == 1 and len(flat[0]) == 1  # "Mr W" is no "W" by itself
    for words in (given,) if lone else dict.fromkeys((given, flat)):
        look = _look(words)
        if len(words) == 1 and len(words[0]) <= 3 and not is_english(words[0]):
            capitals = any(fold(n) == words[0] and n.isupper() for n in (who.name, *who.aliases))
            look = "upper" if capitals else "capital"
        yield Form(words, who.id, "person", "name", look, "name")


def _look(words: tuple[str, ...]) -> Look:
    if len(words) > 1:
        return "any"
    if is_english(words[0]) or is_field(words[0]):
        return "name"
    return "capital" if len(words[0]) < 4 else "any"


def _orders(who: Identity, chunks: list[tuple[str, ...]]) -> Iterator[Form]:
    """Every run of the name, first and last alone, both ways round, and all written as one."""
    cut = surname_start(chunks)
    given, last = chunks[:cut], _flat(chunks[cut:])
    runs = [_flat(chunks[i:j]) for i in range(len(chunks)) for j in range(i + 2, len(chunks) + 1)]
    runs += [(*first, *last) for first in given] + [(*last, *_flat(given))]
    runs += [(*last, *first) for first in given]
    for words in dict.fromkeys(runs):
        if sum(word not in PARTICLES for word in words) > 1:
            yield Form(words, who.id, "person", "name order", strength="name")
    for first in given:
        if len(_flat([first])) + len(last) < 5 and len("".join((*first, *last))) > 6:
            yield Form(("".join((*first, *last)),), who.id, "person", "name as one word")


def _parts(who: Identity, chunks: list[tuple[str, ...]]) -> Iterator[Form]:
    cut = surname_start(chunks)
    singles = [(word,) for chunk in chunks for word in chunk]
    whole = [chunk for chunk in chunks if len(chunk) > 1] + [_flat(chunks[cut:])]
    joined = [("".join(words),) for words in whole if len(words) > 1]
    for words in dict.fromkeys((*whole, *joined, *singles)):
        if len("".join(words)) < 2 or all(word in PARTICLES for word in words):
            continue
        surname = words[-1] in chunks[-1] and len(chunks) > 1
        rule, kin = "surname" if surname else "given name", words[0] in _KIN_NAMES
        yield Form(words, who.id, "person", rule, _look(words), doubtful=kin)
        for plural in _plurals(words) if surname or len(chunks) == 1 else ():
            yield Form(plural, who.id, "person", "plural", _look(plural), "weak")


def _plurals(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    last = words[-1]
    if len(last) > 2:
        yield (
            *words[:-1],
            f"{last}es" if last[-1] in "sxz" or last[-2:] in ("ch", "sh") else f"{last}s",
        )


def _initials(who: Identity, chunks: list[tuple[str, ...]]) -> Iterator[Form]:
    cut = surname_start(chunks)
    given, last = chunks[:cut], _flat(chunks[cut:])
    first = given[0][0][0]
    letters = [chunk[0][0] for chunk in given] + [chunk[0][0] for chunk in chunks[cut:]]
    for lead in dict.fromkeys(((first,), tuple(letters[: len(given)]))):
        yield Form((*lead, *last), who.id, "person", "initial and surname")
        yield Form((*last, *lead), who.id, "person", "initial and surname", "capital")
    yield Form((*given[0], last[-1][0]), who.id, "person", "name and initial", "capital")
    yield Form((*given[0], last[0][0]), who.id, "person", "name and initial", "capital")
    for run in dict.fromkeys((tuple(letters), (first, last[-1][0]), (first, last[0][0]))):
        yield Form(run, who.id, "person", "initials", "upper", "weak", doubtful=True)
        yield initials("".join(run), who.id)


def initials(letters: str, identity: str) -> Form:
    """Initials as one word; those that are an acronym of the field only in their places."""
    known = is_field(letters.upper()) or is_english(letters)
    look: Look = "placed" if known else "upper"
    return Form((letters,), identity, "person", "initials", look, "weak", doubtful=True)


@cache
def _nicknamer() -> dict[str, frozenset[str]]:
    from nicknames import name_triplets

    table: dict[str, set[str]] = {}
    for family in FAMILIES:
        for name in family:
            table.setdefault(fold(name), set()).update(fold(n) for n in family)
    for triplet in name_triplets():
        table.setdefault(fold(triplet.name1), set()).add(fold(triplet.name2))
        table.setdefault(fold(triplet.name2), set()).add(fold(triplet.name1))
    return {name: frozenset(others - {name}) for name, others in table.items()}


def nicknames(name: str) -> tuple[str, ...]:
    """Short, long and pet forms of a folded given name, both ways, in order.

    One letter put for another is no pet form but perhaps somebody else: Anna is not Anne.
    """
    others = sorted(_nicknamer().get(name, ()))
    return tuple(o for o in others if len(o) != len(name) or OSA.distance(o, name) > 1)


CLIPPED = "clipped name"
"""The rule of a given name's first letters: sure only where a person stands."""


_PET = re.compile(r"(\w*([bdgmnpt]))\2(?:y|ie)")


def clipped(name: str) -> Iterator[Form]:
    """ "Del" of Delroy, "Des" of Destinee: three or four letters of a longer folded given name.

    None that is a small word or a word of the field ("And" of Andrew); all are doubtful.
    """
    cuts = [name[:length] for length in (3, 4) if len(name) > length + 2]
    if pet := _PET.fullmatch(name):  # "Pops" of Poppy, "Gabs" of Gabby
        cuts.append(f"{pet[1]}s")
    for cut in cuts:
        if cut.isalpha() and cut not in SMALL | NO_NAME and not is_field(cut):
            look = _look((cut,))
            look = "capital" if look == "any" else look
            yield Form((cut,), "", "person", CLIPPED, look, "weak", doubtful=True)


def _nicknames(who: Identity, chunks: list[tuple[str, ...]]) -> Iterator[Form]:
    last = _flat(chunks[surname_start(chunks) :]) if len(chunks) > 1 else ()
    pets = nicknames(chunks[0][0])
    cousins = (far for near in pets for far in nicknames(near))  # Will is William is Bill
    for short in dict.fromkeys((*pets, *cousins)) if last else ():
        yield Form((short, *last), who.id, "person", "nickname and surname", strength="name")
        yield Form((*last, short), who.id, "person", "nickname and surname", strength="name")
    for short in pets:
        look = _look((short,))
        yield Form(
            (short,), who.id, "person", "nickname", "capital" if look == "any" else look, "weak"
        )

    for form in clipped(chunks[0][0]) if last else ():
        if form.words[0] not in pets:
            yield replace(form, identity=who.id)


def _place(who: Identity, name: str) -> Iterator[Form]:
    kind: FindingKind = "address" if re.search(r"\d", name) else "place"
    if re.search(r"\d|[a-z]", name):
        yield Form(words_of(name), who.id, kind, "name", _look(words_of(name)), "name")
    for part in filter(None, (part.strip() for part in name.split(","))):
        yield from _address_part(who, words_of(part), kind)


def _address_part(who: Identity, words: tuple[str, ...], kind: FindingKind) -> Iterator[Form]:
    if not words or "".join(words).isdigit():
        return
    for variant in _streets(words):
        yield Form(variant, who.id, kind, "part of the address", _look(variant), "name")
        bare = tuple(
            w for w in variant if not re.search(r"\d", w) and w not in ("flat", "apartment")
        )
        if bare != variant and len(bare) > 1:
            yield Form(bare, who.id, kind, "street")
    if len(words) > 1 and words[0][0].isdigit() and words[0].isalnum():
        for lead in ("number", "no"):
            yield Form((lead, words[0]), who.id, kind, "house number", doubtful=True)


def _streets(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Road as Rd and Rd as Road."""
    yield words
    long = {short: full for full, short in STREET_SHORT.items()}
    for table in (STREET_SHORT, long):
        if words[-1] in table and len(words) > 1:
            yield (*words[:-1], table[words[-1]])


def _organisation(who: Identity, name: str) -> Iterator[Form]:
    yield from _organisation_as(who, name)
    if re.search("['’]s\\b", name):
        yield from _organisation_as(who, re.sub("['’]s\\b", "s", name))


def _organisation_as(who: Identity, name: str) -> Iterator[Form]:
    words = words_of(name)
    if not words:
        return
    upper = len(words) == 1 and name.isupper() and len(name) < 6
    look: Look = "upper" if upper else _look(words)
    if words != words_of(who.pseudonym):
        yield Form(words, who.id, "organisation", "name", look, "name")
    if "and" in words:
        yield Form(
            tuple(w for w in words if w != "and"), who.id, "organisation", "name", look, "name"
        )
    yield from _short(who, words)


def _short(who: Identity, words: tuple[str, ...]) -> Iterator[Form]:
    """Without the generic words at its end, and by its letters."""
    short = words
    while short and short[-1] in GENERIC:
        short = short[:-1]
    while short and short[0] in ("the", "of"):
        short = short[1:]
    if short != words and any(w not in GENERIC and len(w) > 2 for w in short):
        sure = who.id if len(short) > 1 else ""
        for variant in {
            short: 0,
            (*short[:-1], short[-1] + "s"): 0,
            (*short[:-1], short[-1].removesuffix("s")): 0,
        }:
            look = _look(variant)
            yield Form(
                variant, sure, "organisation", "short name", "capital" if look == "any" else look
            )
    lead = words[:2]
    if len(words) > 2 and lead != short and all(len(w) > 2 for w in lead) and _tells(lead):
        yield Form(lead, who.id, "organisation", "first words", "capital")
    letters = "".join(w[0] for w in words if w not in ("of", "the", "and", "for"))
    if len(letters) > 2 and not is_field(letters.upper()):
        yield Form((letters,), who.id, "organisation", "acronym", "upper", "weak", doubtful=True)


def _tells(words: tuple[str, ...]) -> bool:
    """Whether a word of a body's name is neither the field's nor a kind's: "Turning Tide"."""
    return any(w not in GENERIC and not is_field(w) and w not in TITLED for w in words)


def _plain(who: Identity, name: str) -> Iterator[Form]:
    words = words_of(name)
    if words and not re.search(r"\d", name):
        yield Form(words, who.id, "reference", "name", _look(words), "name")
