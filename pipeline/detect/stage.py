"""Passages -> findings: every detector over every line, then the sweep, then the net.

Detectors only add. Each different line is looked at once; models read all lines in batches.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from pipeline.detect import (
    addresses,
    ages,
    believed,
    clipped,
    columns,
    dates,
    edges,
    glued,
    informal,
    initials,
    installed,
    joins,
    lettered,
    letters,
    months,
    noted,
    numbers,
    online,
    organisations,
    placed,
    premises,
    quasi,
    quoted,
    rampart,
    register,
    relations,
    scripts,
    settling,
    shouted,
    signboards,
    signed,
    slots,
    spelled,
    spoken,
    strays,
    sweep,
    titles,
    turns,
    vocabulary,
    weekdays,
    whispers,
)
from pipeline.detect.english import is_english, is_field
from pipeline.detect.hits import Hit, Span, merge, shifted
from pipeline.detect.memory import MEMORY
from pipeline.detect.register import Register
from pipeline.detect.text import Line, Stretch, fold, stretches
from pipeline.detect.trim import may_leave, trimmed
from pipeline.model import Case, Finding, Passage

PATTERNS: tuple[Callable[[Line], Iterator[Hit]], ...] = (
    titles.find, addresses.find, organisations.find, numbers.find, online.find, ages.find,
    quasi.find, clipped.find, initials.find, whispers.find, months.find, scripts.find,
    glued.find, shouted.find, spelled.find, spoken.find, relations.find,
    informal.find, strays.find, lettered.find, premises.find,
    placed.find, quoted.find, weekdays.find, noted.find, signboards.find,
)  # fmt: skip
"""The detectors that know nothing of the case: the place to add one."""

SHAREABLE = tuple(
    f"register:{rule}" for rule in ("given name", "surname", "plural", "nickname", "misspelling")
)
"""Rules by which a register form may as well be somebody else's."""

BY_PROGRAMS = frozenset(("picture data", "binary text", "style name"))
"""Kinds of evidence that programs write: thousands of strings, of which hardly one is a word."""

NEAR = 100
"""Characters before a name in which its particles and initials are looked for."""

Found = dict[str, tuple[Hit, ...]]


def detect(passages: Sequence[Passage], case: Case) -> tuple[Finding, ...]:
    """Everything in the passages that may identify, with every rule that says so.

    Findings stand in passage order, then by start; within a passage they never overlap and never
    cross a line end. CaseError: the spaCy model of case.models is not installed.
    """
    read = [tuple(stretches(passage.text)) for passage in passages]
    lines = {s.line.text: s.line for found in read for s in found}
    told = {s.line.text for p, found in zip(passages, read, strict=True) for s in found
            if p.kind not in BY_PROGRAMS}  # fmt: skip
    spans = _spans(tuple(lines.values()), case, frozenset(lines) - told)
    found = [
        [f for part in parts for f in _findings(passage, part, spans[part.line.text])]
        for passage, parts in zip(passages, read, strict=True)
    ]
    begun = turns.begun(case.identities, (finding for each in found for finding in each))
    return tuple(
        finding
        for passage, each in zip(passages, found, strict=True)
        for finding in _with_more(passage, each, begun)
    )


def _with_more(passage: Passage, found: list[Finding], begun: frozenset[str]) -> list[Finding]:
    """What only the heading of a column or other lines tell, where nothing else was found."""
    for hit in (*columns.find(passage), *signed.find(passage), *turns.find(passage, begun)):
        if not any(f.start < hit.end and hit.start < f.end for f in found):
            form = passage.text[hit.start : hit.end]
            found.append(
                Finding(
                    passage.key,
                    hit.start,
                    hit.end,
                    form,
                    hit.kind,
                    (hit.reason,),
                    doubtful=hit.doubtful,
                )
            )
    return sorted(found, key=lambda finding: finding.start)


def _spans(lines: Sequence[Line], case: Case, junk: frozenset[str]) -> dict[str, tuple[Span, ...]]:
    """junk: texts of lines that only a program wrote: searched for known names, never for new."""
    released = vocabulary.published(case)
    known = Register(case.identities)
    told = [line for line in lines if line.text not in junk]
    nouns = slots.nouns(told)
    hits = _hits(told, known, released, case, nouns)
    hits |= {line.text: tuple(known.find(line)) for line in lines if line.text in junk}
    net = vocabulary.finder(released)
    first = {line.text: _merged(line, hits[line.text]) for line in lines}
    stray = {
        line.text: () if line.text in junk else tuple(net(line, first[line.text])) for line in lines
    }
    others = sweep.strangers((line, span) for line in lines for span in first[line.text])
    people = sweep.people((line, span) for line in lines for span in first[line.text])
    swept = sweep.register(
        (line, span)
        for line in lines
        for span in (*first[line.text], *merge(line, stray[line.text]))
    )
    final = {}
    by_letter = letters.known(
        case.identities, told, ((line, span) for line in lines for span in first[line.text])
    )
    for line in lines:
        again = (
            *swept.find(line),
            *slots.find(line, swept, nouns),
            *letters.find(line, by_letter),
        )
        every = (*_unsure(line, hits[line.text], others), *again, *stray[line.text])
        whole = first[line.text] if every == hits[line.text] else _merged(line, every)
        final[line.text] = tuple(sweep.reconsidered(line, span, people) for span in whole)
    return final


def _hits(
    lines: Sequence[Line],
    known: Register,
    released: frozenset[str],
    case: Case,
    nouns: frozenset[str],
) -> Found:
    own, guessed = _told(lines, case.models.get("spacy", "") or installed.DEFAULT_SPACY)
    misspelt = known.misspelt(lines)
    dated = _dated(lines, case)
    found: Found = {}
    for line in lines:
        days = dated[line.text]
        said = tuple(believed.typed(line, _apart(line, guessed.get(line.text, ()), days)))
        mine = believed.without_streets(line, own[line.text], said)
        found[line.text] = (
            *settling.settled(line, known.find(line)),
            *settling.lone(line, known),
            *slots.find(line, known, nouns),
            *glued.registered(line, known),
            *register.apply_misspelt(line, misspelt),
            *days,
            *shouted.cut(line, (*mine, *_named(line, said, released))),
        )
    return found


def _told(lines: Sequence[Line], spacy: str) -> tuple[Found, Found]:
    """By text: what the patterns say and, meanwhile on another core, what the models say."""
    read = [line.text for line in lines if may_leave(line)]
    with ThreadPoolExecutor(1) as pool:
        said = pool.submit(
            MEMORY.recall, read, installed.fingerprint(spacy), lambda new: _models(new, spacy)
        )
        own = _recalled(lines, "patterns", patterns)
        return own, dict(zip(read, said.result(), strict=True))


def _dated(lines: Sequence[Line], case: Case) -> Found:
    """Dates by text. Which of them are births depends on the register's days, and on no more."""
    days = [(who.id, who.date_of_birth, who.date_of_death) for who in case.identities]
    return _recalled(lines, f"dates {days}", dates.finder(case.identities))


def _recalled(lines: Sequence[Line], of: str, find: Callable[[Line], Iterable[Hit]]) -> Found:
    """What a detector says of each line by itself, from memory where it is known."""
    by_text = {line.text: line for line in lines}
    rows = MEMORY.recall(
        tuple(by_text), of, lambda new: [tuple(find(by_text[text])) for text in new]
    )
    return dict(zip(by_text, rows, strict=True))


def _models(texts: Sequence[str], spacy: str) -> list[tuple[Hit, ...]]:
    """Both models' hits. spaCy and Presidio are imported while the classifier reads already."""
    with ThreadPoolExecutor(1) as pool:
        guesses = pool.submit(rampart.guess, texts)
        from pipeline.detect import models

        return models.find(texts, spacy, guesses.result)


def patterns(line: Line) -> tuple[Hit, ...]:
    """The hits of every detector that knows nothing of the case."""
    return tuple(hit for find in PATTERNS for hit in find(line) if hit.start < hit.end)


def _apart(line: Line, hits: Iterable[Hit], days: Sequence[Hit]) -> Iterator[Hit]:
    """Models' hits without the dates in them: "17 June 2014 Adaeze" is a date and a name.

    A number that runs into a date is left out: the date would swallow its time.
    """
    for hit in hits:
        cuts = [day for day in days if hit.start < day.end and day.start < hit.end]
        letters = any(c.isalpha() for c in line.text[hit.start : hit.end])
        if not cuts or not hit.reason.startswith("ner:"):
            yield from [hit] if letters or not cuts else ()
        elif letters:
            yield from _pieces(hit, cuts)


def _pieces(hit: Hit, cuts: Sequence[Hit]) -> Iterator[Hit]:
    start = hit.start
    for cut in cuts:
        if start < cut.start:
            yield shifted(hit, start, cut.start)
        start = max(start, cut.end)
    if start < hit.end:
        yield shifted(hit, start, hit.end)


def _unsure(line: Line, hits: Iterable[Hit], others: frozenset[str]) -> Iterator[Hit]:
    """A part that a stranger shares names nobody: "Grace" may be Grace Adeyemi."""
    for hit in hits:
        shared = hit.reason in SHAREABLE and fold(line.text[hit.start : hit.end]) in others
        yield replace(hit, identity="") if shared else hit


def _named(line: Line, hits: Iterable[Hit], released: frozenset[str]) -> Iterator[Hit]:
    """UK numbers as they are; models' hits trimmed, without what the case itself publishes."""
    for hit in hits:
        if not hit.reason.startswith("ner:"):
            if not _is_no_plate(line, hit):
                yield hit
            continue
        for part in trimmed(line, hit):
            words = [w for w in line.words if part.start <= w.start and w.end <= part.end]
            if not words or not all(w.folded in released or is_field(w.raw) for w in words):
                yield part


def _is_no_plate(line: Line, hit: Hit) -> bool:
    """ "HbA1c 71" and "M1 for" have the shape of one."""
    words = [w for w in line.words if hit.start <= w.start and w.end <= hit.end]
    small = any(w.raw.islower() and is_english(w.raw) for w in words)
    small = small or any(w.raw.istitle() and len(w.raw) > 1 and w.raw.isalpha() for w in words)
    return hit.kind == "vehicle" and bool(words) and (small or is_field(words[0].raw))


def _merged(line: Line, hits: Iterable[Hit]) -> tuple[Span, ...]:
    """Disjoint spans with titles and initials taken in, and loose marks taken off."""
    done: list[Span] = []
    for span in merge(line, relations.parted(hits)):
        floor = done[-1].end if done else 0
        span = edges.cut(line, _tidied(line, replace(span, start=max(span.start, floor))))
        span = span if letters.is_one(span) else _widened(line, span, floor)
        if span.start < span.end:
            done.append(span)
    return tuple(joins.joined(line, done))


def _tidied(line: Line, span: Span) -> Span:
    """Without marks at the edges, a bracket that is not closed, a possessive 's."""
    end = span.end
    rest = line.text[span.start : end].lstrip(" \t,.;:'\"-–)]")
    if rest.startswith("(") and ")" not in rest:
        rest = rest[1:]
    start = end - len(rest)
    rest = rest.rstrip(" \t,;:\"'-–([" + ("" if span.kind == "person" else "."))
    if rest.endswith(")") and "(" not in rest:
        rest = rest[:-1]
    if span.kind not in ("url", "email"):
        rest = rest.removesuffix("'s").removesuffix("'S")
    return replace(span, start=start, end=start + len(rest))


_INITIALS = re.compile(
    r"(?<![\w'./])(?:[A-Z]\. ?|[B-HJ-Z] |(?<=[a-z,] )[AI] |(?<=[a-z]\t)[AI] )+$|^[AI] $"
)
_DOTTED = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_PARTICLES = re.compile(
    r"(?<![\w'])(?:(?:al|el|bin|ibn|bint|ap|van|von|der|de|da|dos|das|di|del|della|du|ní|nic|mac"
    r"|abu|af|ter|ten|te|zu|zur|le|la|lo|san|ould|(?:van|in|op|aan|uit|'s)? ?'t)[ -])+$",
    re.I,
)
_INITIAL_LAST = re.compile(r", [A-Z]\.(?! ?[A-Z])(?!\w)")
"""A surname with its initial after it: "Lawes, C. case recording"."""
_INITIAL_AFTER = re.compile(r" [B-HJ-Z]\b(?![\w'/&-]|\.\w)")


_HYPHENED = re.compile(r"(?<![\w'-])(?!Non-|Pre-|Ex-|Co-|Re-|Post-|Anti-|Multi-|Sub-)[A-Z][\w']+-$")


def _widened(line: Line, span: Span, floor: int) -> Span:
    """ "S. Blake" from "Blake", then "Nurse S. Blake"; never into the span before."""
    if match := _HYPHENED.search(line.text, max(floor, span.start - NEAR), span.start):
        span = replace(span, start=match.start())  # "Nana-Ama" from "Ama"
    if span.start < span.end and span.kind in ("person", "unknown"):
        span = replace(span, start=max(floor, joins.small_words_start(line, span.start)))
    if span.kind not in ("person", "place", "organisation") or span.start == span.end:
        return span
    start, end = span.start, span.end
    if believed.may_be_a_place(line, span):
        end = organisations.named_after(line, start, end)
    floor = max(floor, start - NEAR)
    if match := _PARTICLES.search(line.text, floor, start):
        start = match.start()
    if span.kind != "person":
        return replace(span, start=start, end=end)
    if match := _INITIALS.search(line.text, floor, start):
        start = match.start()
    if _DOTTED.fullmatch(line.text, start, end) and line.text[end : end + 1] == ".":
        end += 1
    if match := _INITIAL_AFTER.match(line.text, end) or _INITIAL_LAST.match(line.text, end):
        end = match.end()
    end = strays.surname_end(line, start, end)
    start = max(strays.given_start(line, start, end), floor)
    return replace(span, start=max(titles.swallow(line, start), floor), end=end)


def _findings(passage: Passage, part: Stretch, spans: Iterable[Span]) -> Iterator[Finding]:
    for span in spans:
        start, end = part.back(span.start, span.end)
        yield Finding(
            passage.key,
            start,
            end,
            passage.text[start:end],
            span.kind,
            span.reasons,
            span.identity,
            span.doubtful,
        )
