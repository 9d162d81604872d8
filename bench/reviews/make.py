"""Reviews with gold, from a seed: `documents(seed, count)`. The same seed gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from bench.reviews.frames import FRAMES, NARRATIVE, TOKEN, Frame
from bench.reviews.gold import Agency, Document, Mark, Piece, Row, Text, joined
from bench.reviews.roles import BEARS, REGISTERED, ROLES, SIGNS
from bench.reviews.world import OF_A_PERSON, World

MOST_PEOPLE = (12, 22)  # a document stops bringing in people at a number between these
WORDS = (1_300, 1_900)  # what a document aims at; its last entry may run over
_EVENTS = tuple(voice for voice in FRAMES if voice not in NARRATIVE)


def documents(seed: int, count: int) -> Iterator[Document]:
    """Count reviews of the world of this seed; document n is the same whatever the count."""
    return (_Writer(Random(f"reviews {seed} {index}"), seed).document() for index in range(count))


class _Writer:
    """Writes one document, entry by entry, and no frame twice."""

    def __init__(self, rng: Random, seed: int) -> None:
        self.rng = rng
        self.world = World(rng, seed)
        self.voices = rng.sample(_EVENTS, 6)
        self.most_people = rng.randint(*MOST_PEOPLE)
        self.unused = {voice: rng.sample(frames, len(frames)) for voice, frames in FRAMES.items()}

    def document(self) -> Document:
        register = tuple(self._row(n, role) for n, role in enumerate(REGISTERED, 1))
        entries: list[tuple[str, Text]] = []
        words, wanted = 0, self.rng.randint(*WORDS)
        while words < wanted:
            place, text = self._entry(len(entries) + 1)
            words += len(text.text.split())
            entries += [(place, text)] if text.text else []
        return Document(register, self._agencies(), tuple(self.world.people), tuple(entries))

    def _row(self, number: int, role: str) -> Row:
        person = self.world.person(role)
        known = person.nick != person.given and self.rng.random() < 0.5
        aliases = (person.nick,) if known else ()
        return Row(f"P{number}", REGISTERED[role], person.full, aliases, person.born)

    def _agencies(self) -> tuple[Agency, ...]:
        county, town = self.world.place("county", "county")[0], self.world.place("town", "town")[0]
        own = (self.world.organisation(sort, sort) for sort in ("school", "hospital", "surgery"))
        return (
            Agency(f"{county} Constabulary"),
            Agency(f"{town} Borough Council Children's Social Care"),
            *(Agency(f"{proper} {general}") for proper, general in own),
        )

    def _entry(self, number: int) -> tuple[str, Text]:
        """A paragraph of narrative or an entry of a chronology; empty if its voice ran dry."""
        if self.rng.random() < 0.3:
            voice = self.rng.choices(NARRATIVE, (10, 8, 2))[0]
            return f"narrative {number}", self._text(voice, self.rng.random() < 0.1, 4)
        voice = self.rng.choice(self.voices)
        return f"event {number}", self._text(voice, self.rng.random() < 0.5, 3)

    def _text(self, voice: str, terse: bool, most: int) -> Text:
        pieces: list[Piece] = []
        for _ in range(self.rng.randint(1, most)):
            frame = self._take(voice, terse)
            if frame:
                pieces += (
                    [_gap(pieces[-1]), *self._filled(frame)] if pieces else self._filled(frame)
                )
        if not pieces and voice in self.voices:
            self.voices[self.voices.index(voice)] = self.rng.choice(_EVENTS)
        return joined([*pieces, *self._signature(voice, pieces)])

    def _signature(self, voice: str, pieces: list[Piece]) -> list[Piece]:
        """One entry in four is signed, unless it ends in a name as it is."""
        signer = SIGNS.get(voice)
        if not pieces or pieces[-1].mark or not signer or not self._fits({signer}):
            return []
        return self.world.signature(signer) if self.rng.random() < 0.25 else []

    def _take(self, voice: str, terse: bool) -> Frame | None:
        """The next unused frame of this voice that brings no more people than there is room for."""
        for frame in self.unused[voice]:
            if frame.terse == terse and self._fits(_people(frame)):
                self.unused[voice].remove(frame)
                return frame
        return None

    def _fits(self, roles: set[str]) -> bool:
        return len(self.world.people.keys() | roles) <= self.most_people

    def _filled(self, frame: Frame) -> Iterator[Piece]:
        at = 0
        for token in TOKEN.finditer(frame.text):
            yield Piece(frame.text[at : token.start()])
            if token["neutral"]:
                yield Piece(token["neutral"], Mark("", "word", "neutral", "word"))
            else:
                yield from self.world.pieces(token["slot"], token["form"] or "", frame.terse)
            at = token.end()
        yield Piece(frame.text[at:])


def _gap(last: Piece) -> Piece:
    """A space after a sentence; a new line after a heading or an unfinished note."""
    return Piece(" " if last.text.endswith((".", "?", "!", '"', "'")) else "\n")


def _people(frame: Frame) -> set[str]:
    """The roles of everybody whom a frame names, and of those whose surname they bear."""
    tokens = [(m["slot"], m["form"]) for m in TOKEN.finditer(frame.text)]
    named = {slot for slot, _ in tokens if slot in ROLES}
    named |= {form for slot, form in tokens if slot in OF_A_PERSON}
    return named | {BEARS[role] for role in named if role in BEARS}
