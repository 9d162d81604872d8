"""The forms of a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.model import Identity
from pipeline.verify.rawform import RawForm
from pipeline.verify.text import tidy, words
from pipeline.verify.words import (
    ABBREVIATIONS,
    GENERIC_ROLES,
    PARTICLES,
    TITLES,
    is_word,
    nicknames,
)

ADDRESSED = ("mr", "mrs", "ms", "miss", "dr")
RANKED = ("pc", "dc", "ds", "nurse", "sister", "professor")  # "the nurse clinic" is no Nurse Clinic
JOINED = 8  # letters from which a whole name is looked for inside longer runs of letters
BROKEN = 7  # the same for one name by itself
_BESIDE = re.compile(r"[\"“”(\[]([^\"“”)\]]+)[\"“”)\]]")
_ELISION = re.compile(r"\b([A-Za-z])['’‘ʼ`´](?=\w)")  # O'Brien, D'Souza: "O Brien" as well
_FORMERLY = re.compile(r"\b(?:n[eé]e|formerly|previously|aka|a\.k\.a\.|also known as|or)\b", re.I)

_FULL = re.compile(r"[^\W\d_a-z][^\W\d_A-Z][\w'’-]*(?: [^\W\d_a-z][^\W\d_A-Z][\w'’-]*)+")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in its parts; each part is the words of one written word ("Smith-Jones")."""

    given: Words
    middle: tuple[Words, ...]
    surname: Words
    titled: bool


def person_forms(identity: Identity) -> Iterator[RawForm]:
    for written in _written(identity.name):
        yield from _name_forms(parse(written), "")
    yield from _kin_name(identity)
    for alias in identity.aliases:
        for written in _written(alias):
            yield from _seen(written, "alias")
            yield from _name_forms(parse(written), "alias: ")
    for form in identity.forms:
        yield from _seen(form, "form seen")
        if _FULL.fullmatch(form):  # another name of hers: "Mo Sharples", merged with Maureen
            yield from _name_forms(parse(form), "form seen: ")


def _kin_name(identity: Identity) -> Iterator[RawForm]:
    """Nana Boateng is called Nana, unless she is somebody's grandmother."""
    first, *rest = words(identity.name) or [""]
    if first in ("nana", "nan") and rest and identity.role and "grand" not in identity.role.lower():
        yield RawForm((first,), "given name", doubtful=True)


def _written(name: str) -> Iterator[str]:
    """A name, and the other names written beside it in brackets, quotes or after "née"."""
    beside = [part for found in _BESIDE.findall(name) for part in _FORMERLY.split(found)]
    for part in [*_FORMERLY.split(_BESIDE.sub(" ", name)), *beside]:
        if part.strip(" ,;"):
            yield part.strip(" ,;")
            if (parted := _ELISION.sub(r"\1 ", part)) != part:
                yield parted.strip(" ,;")


def parse(name: str) -> Name:
    """ "Dr Tomas Luis Ferreira", "Ferreira, Tomas", "Ana de Souza-Lima" in their parts."""
    last, comma, first = tidy(name).partition(",")
    if comma and words(first):
        given, rest = _stripped(_split(first)), _stripped(_split(last))
        middle = given[1:]
        return Name(given[0] if given else (), tuple(middle), _joined(rest), len(given) == 0)
    parts = _split(last)
    bare = _stripped(parts)
    start = _surname_start(bare)
    titled = len(bare) < len(parts)
    if len(bare) == 1:
        return Name((), (), bare[0], titled) if titled else Name(bare[0], (), (), False)
    return Name(bare[0] if bare else (), tuple(bare[1:start]), _joined(bare[start:]), titled)


def _split(text: str) -> list[Words]:
    """The written words, each as its folded words; numbers (of a collar, a badge) are no names."""
    pieces = [tuple(w for w in words(part) if not w.isdigit()) for part in text.split()]
    return [piece for piece in pieces if piece]


def _joined(parts: list[Words]) -> Words:
    return tuple(word for part in parts for word in part)


def _stripped(parts: list[Words]) -> list[Words]:
    """Without titles before and after, while a name is left."""
    while len(parts) > 1 and parts[0][0] in TITLES:
        parts = parts[1:]
    while len(parts) > 1 and parts[-1][0] in TITLES and len(parts[-1][0]) < 4:
        parts = parts[:-1]
    return parts


def _surname_start(parts: list[Words]) -> int:
    start = max(len(parts) - 1, 0)
    while start > 1 and parts[start - 1][0] in PARTICLES:
        start -= 1
    return start


def _name_forms(name: Name, prefix: str) -> Iterator[RawForm]:
    """prefix: "alias: " before the rule's name, for forms that come from an alias."""
    for form in [*_whole(name), *_parts(name), *_short(name), *_run_together(name)]:
        yield form._replace(rule=prefix + form.rule)


def _whole(name: Name) -> Iterator[RawForm]:
    middle = _joined(list(name.middle))
    if name.given and name.surname:
        yield RawForm(name.given + middle + name.surname, "full name")
        yield RawForm(name.given + name.surname, "full name")
        yield RawForm(name.surname + name.given, "name reversed")
        yield RawForm(name.surname + name.given + middle, "name reversed")
    if name.surname and all(map(is_word, name.surname)):
        for title in ADDRESSED:
            yield RawForm((title, *name.surname), "title and surname", style="any")
        for title in RANKED:
            yield RawForm((title, *name.surname), "title and surname")


def _parts(name: Name) -> Iterator[RawForm]:
    yield from _alone(name.surname, "surname")
    yield from _alone(name.given, "given name")
    for middle in name.middle:
        yield from _alone(middle, "middle name")
    for given in (name.given, *name.middle):
        for word in given:
            for short in nicknames(word):
                if short not in GENERIC_ROLES:
                    yield RawForm((short,), "nickname", doubtful=is_word(short))


def _alone(part: Words, rule: str) -> Iterator[RawForm]:
    """A part of a name, and the parts of a double-barrelled one, each run together as well."""
    if not part or (len(part) == 1 and not _tells(part[0])):
        return
    yield RawForm(part, rule)
    if len(part) > 1:
        yield RawForm(("".join(part),), rule)
        for word in filter(_tells, part):
            yield RawForm((word,), f"part of {rule}")
    if len("".join(part)) >= BROKEN and not is_word("".join(part)):
        yield RawForm(("".join(part),), f"{rule} in a longer word", True, "joined")


def _tells(word: str) -> bool:
    return len(word) > 1 and word not in GENERIC_ROLES | TITLES | PARTICLES


def _short(name: Name) -> Iterator[RawForm]:
    if not (name.given and name.surname):
        return
    first, last = name.given[0][0], name.surname
    article = first in "ai" and all(map(is_word, last))  # "A Young Person's Guide"
    yield RawForm((first, *last), "initial and surname", doubtful=article)
    yield RawForm((*name.given, last[0][0]), "given name and initial")
    middle = [part[0][0] for part in name.middle]
    last_letter = next(word for word in reversed(last))[0]
    for letters in {(first, last_letter): 0, (first, *middle, last_letter): 0}:
        yield from initials("".join(letters))


def initials(letters: str) -> Iterator[RawForm]:
    """ "TF" and "T.F." in capitals, unless the field uses those letters every day."""
    if 1 < len(letters) < 5 and letters.lower() not in ABBREVIATIONS:
        yield RawForm((letters.lower(),), "initials", True, "exact")
        yield RawForm(tuple(letters.lower()), "initials", True, "exact")


def _run_together(name: Name) -> Iterator[RawForm]:
    """Handles, e-mail names, file names, hashtags."""
    given, surname = "".join(name.given), "".join(name.surname)
    if not (given and surname):
        return
    middle = "".join(map("".join, name.middle))
    for run in (given + surname, surname + given, given + middle + surname):
        style = "joined" if len(run) >= JOINED else "any"
        yield RawForm((run,), "joined name", False, style)  # type: ignore[arg-type]
    for run in (given[0] + surname, surname + given[0], given + surname[0]):
        if len(run) > 4 and not is_word(run):
            yield RawForm((run,), "joined name", style="any")


def _seen(form: str, rule: str) -> Iterator[RawForm]:
    """A form as it stands in a text or as an alias, without the role words before it."""
    letters = re.sub(r"[\s.]", "", form)
    if re.fullmatch(r"[A-Z]{2,4}", letters):
        yield from initials(letters)
        return
    run = words(form)
    while run and (run[0] in GENERIC_ROLES | TITLES) and len(run) > 1:
        run = run[1:]
    if run and not all(w in GENERIC_ROLES | TITLES or len(w) < 2 or w.isdigit() for w in run):
        yield RawForm(run, rule)
        if len(run) > 1 and len("".join(run)) >= JOINED:
            yield RawForm(("".join(run),), rule, False, "joined")
