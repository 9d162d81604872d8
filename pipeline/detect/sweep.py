"""What is found once is found everywhere: names of people, places and organisations in all texts.

A found name is looked for whole, by its parts and in any case; a part that is an English word
only where capital and place in the sentence speak for a name, and then it is doubtful.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import dropwhile

from pipeline.data.capitals import SMALL
from pipeline.data.institutions import GENERIC
from pipeline.data.placed import WHOLE_NAME
from pipeline.data.titles import PARTICLES
from pipeline.detect.capitals import is_stray, is_title
from pipeline.detect.english import WEEKDAYS, is_english, is_field, is_name_word, is_odd, is_role
from pipeline.detect.forms import Form, Look, clipped, initials, words_of
from pipeline.detect.hits import Span
from pipeline.detect.initials import AUTHORED
from pipeline.detect.quoted import NICKNAME
from pipeline.detect.register import Register
from pipeline.detect.strays import STRAY
from pipeline.detect.text import Line, Word

_SUPPOSED = {"pattern:beside a person's word", "pattern:says or does", NICKNAME}
"""Doubtful rules that are sure enough for a second look, as doubtful, elsewhere."""
_TRUSTED = ("pattern", "register")


def register(found: Iterable[tuple[Line, Span]]) -> Register:
    """A register of what was found, for a second look at every line."""
    made: dict[tuple[str, ...], Form] = {}
    for line, span in found:
        for form in _forms(line, span):
            made.setdefault(form.words, form)
    return Register((), tuple(made[words] for words in sorted(made)), "sweep")


def strangers(found: Iterable[tuple[Line, Span]]) -> frozenset[str]:
    """Folded name words of people whom the register does not know by their full names."""
    names: set[str] = set()
    for line, span in found:
        words = [w for w in line.words if span.start <= w.start and w.end <= span.end]
        told = [w.folded for w in words if not _untelling(w) and len(w.folded) > 1]
        if span.kind == "person" and not span.identity and len(told) > 1:
            names.update(told)
    return frozenset(names)


def people(found: Iterable[tuple[Line, Span]]) -> frozenset[str]:
    """Folded words that a title, a rank, a relation or the register shows to be people's names."""
    names: set[str] = set()
    for line, span in found:
        trusted = any(r.partition(":")[0] in _TRUSTED for r in span.reasons)
        if span.kind == "person" and trusted:
            words = (w for w in line.words if span.start <= w.start and w.end <= span.end)
            names.update(w.folded for w in words if not _untelling(w) and len(w.folded) > 2)
    return frozenset(names)


def reconsidered(line: Line, span: Span, people: frozenset[str]) -> Span:
    """What only a model takes for a place, though it ends in a person's surname, is a person."""
    if span.kind not in ("place", "organisation") or not all(
        r.partition(":")[0] in ("ner", "sweep") for r in span.reasons
    ):
        return span
    words = [w.folded for w in line.words if span.start <= w.start and w.end <= span.end]
    named = bool(words) and words[-1] in people and not GENERIC & set(words)
    return replace(span, kind="person") if named else span


def _forms(line: Line, span: Span) -> Iterator[Form]:
    words = [w for w in line.words if span.start <= w.start and w.end <= span.end]
    if span.doubtful and len(words) == 1 and set(span.reasons) & _SUPPOSED:
        yield Form((words[0].folded,), "", "person", "supposed elsewhere", "name", doubtful=True)
    if span.kind == "person":
        yield from _initials([w for w in words if not _untelling(w)])
        if AUTHORED in span.reasons and len(words) == 1:
            yield _letters(words[0].folded)
    if span.kind == "unknown" and STRAY in span.reasons:
        yield from _supposed(words)
    if span.kind in ("person", "place", "organisation", "address") and words and not span.doubtful:
        trusted = (
            any(r.partition(":")[0] in _TRUSTED for r in span.reasons)
            or len(span.reasons) > 1
            or (span.kind == "person" and all(_stands_out(line, w) for w in words))
        )
        named = [w for w in words if span.kind != "person" or not _untelling(w)]
        if WHOLE_NAME in span.reasons:
            named = [*dropwhile(_untelling, words)]
        whole = tuple(w.folded for w in named)
        if len(whole) > 1 and any(not _plain(w) for w in words):
            yield Form(whole, "", span.kind, "found elsewhere")
        if span.kind == "address":
            yield from _streets(line, span)
        for word in words:
            if _worth(word, span, trusted) or (word is words[-1] and _surname(words)):
                yield Form((word.folded,), "", span.kind, "part found elsewhere", _look(word))
        if span.kind == "person" and trusted and len(words) > 1:
            yield from _short(words[-1])
        if span.kind == "person" and trusted and len(named) > 1 and named[0].capital:
            yield from clipped(named[0].folded)
        if span.kind == "person" and trusted and named and _worth(named[-1], span, trusted):
            plural = f"{named[-1].folded}s"  # "the Greens"
            yield Form((plural,), "", "person", "plural found elsewhere", _look(named[-1]))


def _supposed(words: list[Word]) -> Iterator[Form]:
    """Strays of the net, whole and by words, for where a capital is owed ("Poppies rang")."""
    for part in dict.fromkeys((tuple(words), *((word,) for word in words))):
        folded = tuple(word.folded for word in part)
        telling = len(part) > 1 or not (folded[0] in SMALL or is_title(part[0].raw))
        if len("".join(folded)) > 2 and telling:
            yield Form(folded, "", "unknown", "supposed elsewhere", "name", "weak", doubtful=True)


def _initials(named: list[Word]) -> Iterator[Form]:
    """First and last letters, and all, of a whole name: "AM", "A M" and "A.M." of April Mayhew."""
    letters = [w.folded[0] for w in named if w.folded not in PARTICLES and w.folded[:1].isalpha()]
    if any(len(w.folded) > 1 for w in named) and 1 < len(letters) < 5:
        for run in dict.fromkeys(((letters[0], letters[-1]), tuple(letters))):
            yield _letters("".join(run))
            yield Form(run, "", "person", "initials", "upper", "weak", doubtful=True)


def _letters(run: str) -> Form:
    """Initials as one word: certain where the letters mean nothing else."""
    form = initials(run, "")
    return replace(form, doubtful=form.look == "placed")


def _short(word: Word) -> Iterator[Form]:
    """A surname of two letters: "Le" of "Ms Le"."""
    if len(word.folded) == 2 and word.capital and word.raw[1:].islower():
        yield Form((word.folded,), "", "person", "part found elsewhere", "name")


def _streets(line: Line, span: Span) -> Iterator[Form]:
    """ "7 Chapel Hill, Castle Orme" is also "Chapel Hill" and "Castle Orme"."""
    for part in line.text[span.start : span.end].split(","):
        words = tuple(w for w in words_of(part) if not any(c.isdigit() for c in w))
        if len(words) > 1:
            yield Form(words, "", "address", "found elsewhere", "capital")


def _untelling(word: Word) -> bool:
    """A title or a collar number: not part of the name that may stand elsewhere."""
    return word.raw.isdigit() or (is_role(word.raw) and not is_name_word(word.raw))


def _plain(word: Word) -> bool:
    return is_field(word.raw) or word.folded in PARTICLES


def _stands_out(line: Line, word: Word) -> bool:
    """A capital inside a sentence that nothing accounts for ("the others - Ebony, Tamsin")."""
    return is_stray(line, line.words.index(word))


def _worth(word: Word, span: Span, trusted: bool) -> bool:
    """Whether a part may stand for the whole: no particle, no word of the field, long enough.

    Nor a weekday: Leon Friday is found by his whole name, "last Friday" is a day.
    """
    if (
        word.folded in WEEKDAYS
        or len(word.folded) < 3
        or not word.raw.replace("'", "").isalpha()
        or word.folded in PARTICLES
    ):
        return False
    if is_field(word.raw) and not (
        word.capital and (is_name_word(word.raw) or _titled(word, span))
    ):
        return False
    if span.kind != "person":
        return not is_english(word.raw) and word.folded not in GENERIC
    return not is_english(word.raw) or (word.capital and (trusted or is_name_word(word.raw)))


def _surname(words: list[Word]) -> bool:
    """ "Karen Child": after one given name even a word of the field is a surname."""
    named = [*dropwhile(_untelling, words)]
    if len(named) != 2 or not all(w.capital and w.raw[1:].islower() for w in named):
        return False
    first, last = named
    if last.folded in WEEKDAYS:
        return False
    return len(last.folded) > 2 and (is_odd(first) or is_name_word(first.raw))


def _titled(word: Word, span: Span) -> bool:
    """ "Ms Black": after a title, a word of the field is a surname."""
    return "pattern:title" in span.reasons and word.end == span.end and len(word.folded) > 3


def _look(word: Word) -> Look:
    if is_english(word.raw) or is_field(word.raw):
        return "name"
    return "any"
