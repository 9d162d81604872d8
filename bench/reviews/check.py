"""Self-check of the generator: python -m bench.reviews.check"""

from __future__ import annotations

import re

from bench.reviews import names
from bench.reviews.forms import FORMS
from bench.reviews.frames import FRAMES, PRONOUNS, TOKEN
from bench.reviews.gold import Document
from bench.reviews.make import documents
from bench.reviews.numbers import HARMLESS, NUMBERS
from bench.reviews.roles import ROLES, SIGNS
from bench.reviews.world import NUMBERED, OF_A_PERSON, PLACES

LEAST_FRAMES, LEAST_PLAIN = 320, 110
WORDS, PEOPLE = range(1_200, 2_001), range(10, 23)


def main() -> None:
    frames = [frame for voice in FRAMES.values() for frame in voice]
    plain = [frame for frame in frames if not frame.slots()]
    terse = sum(frame.terse for frame in frames)
    assert len(set(frames)) == len(frames) >= LEAST_FRAMES and len(plain) >= LEAST_PLAIN
    assert SIGNS.keys() <= FRAMES.keys() and set(SIGNS.values()) <= ROLES.keys()
    for token in (found for frame in frames for found in TOKEN.finditer(frame.text)):
        _check_token(token)
    for seed in (1, 100):
        made = list(documents(seed, 40))
        assert made == list(documents(seed, 40)), "the same seed gave another text"
        for document in made:
            _check(document)
    _check_apart()
    print(f"{len(frames)} frames, {terse} terse, {len(plain)} with nothing identifying")


def _check_token(token: re.Match[str]) -> None:
    """Every slot and form of a frame means something."""
    slot, form = token["slot"], token["form"]
    if slot in ROLES:
        assert form in {None, "dob", *FORMS, *PRONOUNS}, token[0]
    elif slot in OF_A_PERSON:
        assert form in ROLES, token[0]
    elif slot:
        sorts = {*names.ORGANISATIONS, *PLACES, *NUMBERS, *HARMLESS}
        assert NUMBERED.sub("", slot) in sorts, token[0]


def _check(document: Document) -> None:
    texts = [text for _, text in document.texts()]
    assert sum(len(text.text.split()) for text in texts) in WORDS
    assert len(document.people) in PEOPLE
    for text in texts:
        ends = [0, *(span.end for span in text.spans)]
        starts = [span.start for span in text.spans]
        assert all(end <= start for end, start in zip(ends, starts, strict=False))
        assert all(any(map(str.isalnum, text.text[s.start : s.end])) for s in text.spans)
        assert not TOKEN.search(text.text.replace("<0.4", "").replace("<2s", ""))


def _check_apart() -> None:
    """No name of one half of a tradition stands in its other half."""
    for tradition in names.TRADITIONS.values():
        for pool in tradition:
            assert set(names.half(pool, 1)).isdisjoint(names.half(pool, 100)), pool


if __name__ == "__main__":
    main()
