"""Documents of clipped notes with gold spans by construction, the same from the same seed."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from bench.development import frames, names

_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
ROLES = "MFCBGUHSPTNK"
PLACES = {
    "TOWN": names.TOWNS, "STREET": names.STREETS, "WORSHIP": names.WORSHIP,
    "REFUGE": names.REFUGES, "NURSERY": names.NURSERIES, "SCHOOL": names.SCHOOLS,
    "SURGERY": names.SURGERIES, "EMPLOYER": names.EMPLOYERS,
}  # fmt: skip
LINES = 40
"""Lines of a document."""


@dataclass(frozen=True, slots=True)
class Gold:
    """[start, end) of a line in characters; kind: "given" … "init" of people, or a place's."""

    line: int
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Document:
    lines: tuple[str, ...]
    gold: tuple[Gold, ...]


def document(seed: int) -> Document:
    """One invented case of LINES notes; half of the people appear in clipped notes only."""
    dice = random.Random(seed)
    people = {role: _person(dice) for role in ROLES}
    people["C"]["sur"] = people["F"]["sur"]
    places = {kind: dice.choice(table) for kind, table in PLACES.items()}
    lines: list[str] = []
    gold: list[Gold] = []
    for number in range(LINES):
        frame, style = _frame(dice)
        text, spans = _fill(frame, style, people, places)
        lines.append(text)
        gold += [Gold(number, start, end, f"{style} {kind}") for start, end, kind in spans]
    return Document(tuple(lines), tuple(gold))


def _frame(dice: random.Random) -> tuple[str, str]:
    tables = (
        (frames.PROSE, "prose"),
        (frames.CLIPPED, "lower"),
        (frames.CAPITALS, "capitals"),
        (frames.QUIET, "as it is"),
    )
    table, style = dice.choices(tables, (30, 35, 10, 25))[0]
    if style == "prose" and dice.random() < 0.1:
        style = "lower"
    return dice.choice(table.strip().split("\n")), style


def _person(dice: random.Random) -> dict[str, str]:
    given, sur, nick = names.TRADITIONS[dice.choice(sorted(names.TRADITIONS))]
    index = dice.randrange(len(given.split()))
    surname = dice.choice([s for s in sur.split() if s not in ("Da", "Ní")])
    person = {"given": given.split()[index], "sur": surname, "nick": nick.split()[index]}
    person["full"] = f"{person['given']} {surname}"
    person["init"] = person["given"][0] + surname.removeprefix("al-")[0].upper()
    return person


def _fill(
    frame: str, style: str, people: dict[str, dict[str, str]], places: dict[str, str]
) -> tuple[str, list[tuple[int, int, str]]]:
    text, spans, at = "", [], 0
    for match in _SLOT.finditer(frame):
        text += _dressed(frame[at : match.start()], style)
        who, form = match.groups()
        value = people[who][form] if form else places[who]
        keeps = form == "init"
        value = value if keeps else _dressed(value, style)
        spans.append((len(text), len(text) + len(value), form or who))
        text, at = text + value, match.end()
    return text + _dressed(frame[at:], style), spans


def _dressed(text: str, style: str) -> str:
    if style == "lower":
        return text.lower().replace("'", "")
    return text.upper() if style == "capitals" else text
