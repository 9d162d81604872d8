"""Every identity of the case in every form, wherever it stands; and what is only nearly one.

Register forms are never trimmed and never vetoed. A form of one identity alone names it; a form
of several is found all the same and left for identity/ to resolve.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from rapidfuzz.distance import OSA

from pipeline.detect import forms
from pipeline.detect.capitals import begins_a_person, is_explained
from pipeline.detect.english import is_dated, is_english, is_field, is_name_word, is_role, shouts
from pipeline.detect.forms import Form
from pipeline.detect.hits import Hit
from pipeline.detect.initials import SURE, is_role_code, means_itself, placed
from pipeline.detect.text import Line, Word, fold
from pipeline.model import FindingKind, Identity

_GAP = re.compile(r"[\s,()]{1,3}|\s?[-–_./']\s?|\. ?")
_NO_PLAIN_WORD = re.compile(r"[@#_]|[^\W\d_]\d|\d[^\W\d_]")
_SENTENCE = re.compile(r"[.!?]")
_OF_THING = re.compile(r"'s\s")
_SMALL = frozenset(("an", "so", "do", "my", "see", "in", "can", "no", "to"))
_PRONOUNS = frozenset(("he", "she", "we", "you", "they", "it"))
"""Surnames as well, but "He said" reads as the pronoun, and then tells nobody."""
_MODAL = frozenset(("will", "may"))
_AFTER_MODAL_WORDS = """
    a accept advise all also always any appear apply arrange ask assess attend await be become
    begin  benefit book bring call cause change chase check close collect come complete conduct
    confirm  consider contact continue convene cover discuss do email end ensure enter explain
    explore feed  file follow get give go have he help hold however i identify include indicate
    inform invite issue  it keep lead leave let liaise look make mean meet monitor mother need
    never not note notify now  obtain offer only phone plan post prepare present provide put
    raise receive record refer relate  remain remind report request require respond result
    return review ring see seek send share she  show sign speak start stay submit suggest
    support take talk telephone tell text the then there  they this transfer try undertake
    update use visit wait we work write you
"""
_AFTER_MODAL = frozenset(_AFTER_MODAL_WORDS.split())
_VERBAL = re.compile(
    r"\w+(?:ed|es)|said|told|was|is|has|had|went|came|rang|saw|and|did|does|gave|took|left|made"
    r"|felt|says|also|to",
    re.I,
)
_NUMBERED: dict[str, FindingKind] = {
    "place": "address",
    "person": "number",
    "organisation": "number",
    "other": "reference",
}
_STRONG = ("name", "part")


@dataclass(frozen=True)
class Register:
    """The forms of a list of identities, ready to be looked for. source: for the reasons."""

    identities: tuple[Identity, ...]
    extra: tuple[Form, ...] = ()
    source: str = "register"

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        return tuple(f for who in self.identities for f in forms.of(who)) + self.extra

    @cached_property
    def index(self) -> dict[str, list[Form]]:
        table: dict[str, list[Form]] = {}
        for form in self.forms:
            if form.words:
                table.setdefault(form.words[0], []).append(form)
        return table

    @cached_property
    def patterns(self) -> tuple[tuple[re.Pattern[str], Hit], ...]:
        names = [(who, n) for who in self.identities for n in (who.name, *who.aliases, *who.forms)]
        return tuple(p for who, name in names for p in _patterns(who, name, self.source))

    @cached_property
    def parts(self) -> dict[str, tuple[Form, ...]]:
        """Single words long enough to be misspelt, and whose they are."""
        table: dict[str, tuple[Form, ...]] = {}
        for form in self.forms:
            word = form.words[0] if len(form.words) == 1 else ""
            if bound(word) and form.strength != "weak" and form.look in ("any", "capital"):
                table[word] = (*table.get(word, ()), form)
        return table

    def find(self, line: Line) -> Iterator[Hit]:
        """Exact forms, numbers in any spacing, handles."""
        for first in range(len(line.words)):
            yield from self._at(line, first)
        for pattern, hit in self.patterns:
            for match in pattern.finditer(line.text):
                yield replace(hit, start=match.start(), end=match.end())
        yield from self._handles(line)

    def _at(self, line: Line, first: int) -> Iterator[Hit]:
        matched: dict[int, list[Form]] = {}
        for form in self.index.get(line.words[first].folded, ()):
            if _fits(line, first, form):
                matched.setdefault(len(form.words), []).append(form)
        for length, found in matched.items():
            looked = [(form, _seen(line, first, form)) for form in found]
            seen = [(form, doubt) for form, doubt in looked if doubt is not None]
            if seen:
                yield self._hit(line, first, length, seen)

    def _hit(self, line: Line, first: int, length: int, seen: list[tuple[Form, bool]]) -> Hit:
        strong = [(f, d) for f, d in seen if f.strength in _STRONG] or seen
        whose = sorted({form.identity for form, _ in strong})
        form = strong[0][0]
        words = line.words[first : first + length]
        return Hit(
            words[0].start,
            words[-1].end,
            form.kind,
            f"{self.source}:{form.rule}",
            whose[0] if len(whose) == 1 else "",
            all(doubt for _, doubt in strong),
        )

    def _handles(self, line: Line) -> Iterator[Hit]:
        """ "#justicefortomas", "@monty_07": a name inside a word that is no plain word."""
        if not _NO_PLAIN_WORD.search(line.text):
            return
        for match in re.finditer(r"[@#]?\w[\w.+@-]*\w", line.text):
            if not _NO_PLAIN_WORD.search(match.group()):
                continue
            squeezed = fold(match.group())
            inside = [
                (part, f) for part, fs in self.handles.items() if part in squeezed for f in fs
            ]
            if inside:
                kind: FindingKind = "email" if "@" in match.group()[1:] else "url"
                who = _whose_handle(squeezed, inside)
                yield Hit(match.start(), match.end(), kind, f"{self.source}:handle", who)

    @cached_property
    def handles(self) -> dict[str, tuple[Form, ...]]:
        table: dict[str, tuple[Form, ...]] = {}
        for form in self.forms:
            word = form.words[0] if len(form.words) == 1 and form.kind == "person" else ""
            if len(word) > 3 and form.rule != "initials" and not is_field(word):
                table[word] = (*table.get(word, ()), form)
        return table

    def misspelt(self, lines: Iterable[Line]) -> dict[str, Hit]:
        """Folded words of the lines that are nearly a name -> a doubtful hit at 0, 0."""
        words = {w.folded: w.raw for each in lines for w in each.words if w.raw.isalpha()}
        known = {form.words[0] for form in self.forms if len(form.words) == 1}
        odd = [w for w, raw in sorted(words.items()) if w not in known and _unaccounted(raw)]
        return {word: hit for word in odd if (hit := self._near(word))}

    def _near(self, word: str) -> Hit | None:
        near = [f for part, fs in self.parts.items() if is_near(word, part) for f in fs]
        if not near:
            return None
        whose = sorted({f.identity for f in near})
        return Hit(
            0,
            0,
            near[0].kind,
            f"{self.source}:misspelling",
            whose[0] if len(whose) == 1 else "",
            True,
        )


def _unaccounted(raw: str) -> bool:
    return len(raw) > 3 and not is_english(raw) and not is_field(raw)


def _whose_handle(squeezed: str, inside: Sequence[tuple[str, Form]]) -> str:
    """Whose handle it is: nobody's for sure if it holds only a given name and more letters."""
    letters = "".join(c for c in squeezed if c.isalpha())
    parts: dict[str, set[str]] = {}
    for part, form in inside:
        parts.setdefault(form.identity, set()).add(part)
    whole = sorted(who for who, seen in parts.items() if len(seen) > 1 or letters in seen)
    return whole[0] if len(whole) == 1 else ""


def bound(word: str) -> int:
    """How many slips of the pen a word may hold and still be meant: Anna is never made of Anne."""
    return 0 if len(word) < 5 else 1 if len(word) < 8 else 2


def is_near(word: str, part: str) -> bool:
    """Whether a word is a misspelling of a name (one swap of neighbours counts as one slip)."""
    limit = bound(part)
    if abs(len(word) - len(part)) > limit:
        return False
    return 0 < OSA.distance(word, part, score_cutoff=limit) <= limit


def _fits(line: Line, first: int, form: Form) -> bool:
    words = line.words[first : first + len(form.words)]
    if tuple(w.folded for w in words) != form.words:
        return False
    return all(_close(line, a, b, form) for a, b in pairwise(words))


def _close(line: Line, word: Word, following: Word, form: Form) -> bool:
    """Whether nothing stands between two words that would make them two names."""
    gap = line.text[word.end : following.start]
    if "/" in gap and len(word.raw) == len(following.raw) == 1:  # "O/E", "C/O"
        return False
    if gap.startswith(".") and len(gap) > 1:
        return len(word.raw) == 1 or word.folded == "st"
    return bool(_GAP.fullmatch(gap)) or (form.kind != "person" and bool(_OF_THING.match(gap)))


def _seen(line: Line, first: int, form: Form) -> bool | None:
    """None: this is not the name here. Otherwise whether it is doubtful."""
    words = line.words[first : first + len(form.words)]
    if form.look == "upper":
        return form.doubtful if all(w.raw.isupper() for w in words) else None
    if form.look == "placed":
        told = words[0].raw.isupper() and _initialled(line, words[0])
        return form.doubtful if told else None
    if form.look == "capital":
        short = any(len(w.raw) == 1 for w in words)
        bare = any(not w.capital for w in words if short or len(words) == 1)
        return None if bare else form.doubtful
    if form.look == "name":
        return _word_name(line, first, words[0], form)
    if any(len(w.raw) == 1 and not w.capital for w in words) and len(words) == 2:
        return None
    return form.doubtful


def _initialled(line: Line, word: Word) -> bool:
    place = placed(line, word)
    return place in SURE or (bool(place) and not is_role_code(word)) or not means_itself(line, word)


def _word_name(line: Line, first: int, word: Word, form: Form) -> bool | None:
    """A name that is also a word: by its capital, its place in the sentence, what follows."""
    if not word.capital:
        return None
    if is_dated(line, word):
        return None
    if first and is_role(line.words[first - 1].raw) and _close_before(line, first):
        return form.doubtful
    if shouts(line) and not line.begins(first):
        return True
    if not form.identity and is_explained(line, first):
        return None
    if form.rule == "supposed elsewhere":
        return True if _stands_alone(line, first, form) else None
    if line.begins(first):
        if word.folded in _PRONOUNS and _goes_on_small(line, first + 1):
            return None
        rest = line.words[first + 1] if first + 1 < len(line.words) else None
        named = rest is not None and (rest.capital or bool(_VERBAL.fullmatch(rest.raw)))
        possessive = line.text[word.end : word.end + 2].casefold() == "'s"
        if word.folded in _SMALL and not (named or possessive):
            return None
        if word.folded in _MODAL and rest is not None and rest.folded in _AFTER_MODAL:
            return None if line.gap(first + 1) == " " else True
        return not (named or possessive)
    return form.doubtful or (is_field(word.raw) and not is_name_word(word.raw))


def _goes_on_small(line: Line, after: int) -> bool:
    """Whether a word in small letters follows with nothing between."""
    return after < len(line.words) and line.gap(after) == " " and line.words[after].raw.islower()


def _stands_alone(line: Line, first: int, form: Form) -> bool:
    """Whether what is only supposed to be a name is one here: whole, or before what people do."""
    last = first + len(form.words)
    whole = len(form.words) > 1 and line.words[last - 1].capital
    labelled = first > 0 and not _SENTENCE.search(line.gap(first))
    if whole or labelled or last == len(line.words):
        return whole or labelled
    possessive = line.text[line.words[first].end :][:2] == "'s"
    return possessive or (line.gap(last) == " " and begins_a_person(line, last))


def _close_before(line: Line, first: int) -> bool:
    return line.gap(first) in (" ", ". ", ".")


def _patterns(who: Identity, name: str, source: str) -> Iterator[tuple[re.Pattern[str], Hit]]:
    """Numbers, postcodes and e-mail addresses, with any spacing between their characters."""
    if "@" in name:
        yield _exact(name, who, "email", f"{source}:e-mail")
        local = name.split("@")[0]
        if len(local) > 3:
            yield _exact(local, who, "email", f"{source}:e-mail name")
        return
    for part in name.split(",") if who.kind == "place" else [name]:
        code = "".join(c for c in part if c.isalnum())
        digits = sum(c.isdigit() for c in code)
        whole = who.kind == "place" and re.fullmatch(
            r"[A-Za-z]{1,2}\d[A-Za-z\d]?\d[A-Za-z]{2}", code
        )
        if whole or (who.kind != "place" and digits > 3):
            phone = code.isdigit() and re.match(r"\s*(?:\+|0)", part) and digits > 8
            kind: FindingKind = "postcode" if whole else "phone" if phone else _NUMBERED[who.kind]
            yield _spaced(code), Hit(0, 0, kind, f"{source}:number", who.id)


def _exact(text: str, who: Identity, kind: FindingKind, reason: str) -> tuple[re.Pattern[str], Hit]:
    pattern = re.compile(rf"(?<![\w.]){re.escape(text)}(?!\w)", re.I)
    return pattern, Hit(0, 0, kind, reason, who.id)


def _spaced(code: str) -> re.Pattern[str]:
    body = r"[\s\-./()]*".join(code)
    if code.isdigit() and code.startswith("0") and len(code) > 8:
        body = rf"(?:(?:\+|00)44[\s\-.()]*0?|0)[\s\-./()]*{body.split('*', 1)[1]}"
    return re.compile(rf"(?<!\w)\(?{body}(?!\w)", re.I)


def apply_misspelt(line: Line, table: dict[str, Hit]) -> Iterator[Hit]:
    """The hits of `misspelt` at the words of one line."""
    for word in line.words:
        if word.folded in table:
            yield replace(table[word.folded], start=word.start, end=word.end)


def sequence(identities: Sequence[Identity]) -> Register:
    """A register of a list of identities."""
    return Register(tuple(identities))
