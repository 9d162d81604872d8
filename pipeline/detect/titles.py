"""A rank, role or title before a name: "SW Okoro", "PC 1427 Ahmed", "Uncle Monty", "mrs ferreira".

Also the other way about: kin and their names ("his sister, Mariana"; "Mariana (sister)"), and the
step that takes a title into the span of a name that something else has found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.glossary import ACRONYMS, FIELD
from pipeline.data.slots import ACTS, NO_NAME, SPEAKS
from pipeline.data.titles import KIN, KIN_TITLES, PARTICLES, RANKS, TITLES
from pipeline.detect.capitals import in_phrase, is_day, is_title
from pipeline.detect.english import (
    is_english,
    is_field,
    is_name_like,
    is_name_word,
    is_odd,
    is_role,
)
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

LONGEST_TITLE = 80
"""Characters before a name in which its titles are looked for."""
_SHORTENED = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "messrs", "sr", "dr", "drs", "prof", "rev", "revd", "fr",
     "cllr", "mme", "mlle", "sra", "sgt", "insp", "det", "con", "supt")
)  # fmt: skip
"""Titles that are written with a full stop; after any other a full stop ends the sentence."""
LONGEST_NAME = 4
"""Words of a name after a title, particles not counted."""

_JOINT = re.compile(r"\.? |-|\. ?|'")


def _phrases(table: tuple[str, ...]) -> re.Pattern[str]:
    words = sorted(table, key=len, reverse=True)
    return re.compile(
        r"(?<!\w)(?<!\w')(?:" + "|".join(re.escape(w) for w in words) + r")(?!['\w])", re.I
    )


_TITLE = _phrases(TITLES)
_RANK = _phrases(RANKS)
_KIN_TITLE = _phrases(KIN_TITLES)
_KIN = _phrases(KIN)
_AND = r"(?:Mr|Mrs|Ms|Dr|Miss)\.? (?:&|and) "
_SWALLOWED = re.compile(
    rf"{_AND}$|(?:{_AND})?"
    rf"(?:(?:{_TITLE.pattern}|{_RANK.pattern}|{_KIN_TITLE.pattern})(?:\.? |\.))+(?:\d{{2,5}} )?$",
    re.I,
)
_COLLAR = re.compile(
    r"\b(?:PC|WPC|DC|DS|DI|PS|Sgt|PCSO|SC|CSO|Officer|Constable|Sergeant)"
    r"\.? ?(?:no\.? ?)?\d{2,6}\b",
    re.I,
)

_TO_NAME = re.compile(r", (?:called|named) | (?:called|named|is) |,? \(?['\"]?|: ?|\s[-–] ")
_FROM_NAME = re.compile(
    r"(?:,? \(|, | [-–] )(?:(?:his|her|their|the|a|whose|maternal|paternal|older|younger|elder"
    r"|little|big) )*$",
    re.I,
)
_INTRODUCED = re.compile(
    r"\b(?:née|nee|formerly|a\.?k\.?a\.?|(?:also )?known as|called|signed(?: by)?:?|alias"
    r"|(?:fore|sur|first |last |full |maiden )?names?(?: is| was|:)) ['\"]?(?=[^\W\d_])",
    re.I,
)
_DOTTED = re.compile(r"(?<![\w.])[A-Z]\. ?[A-Z]\.(?: ?[A-Z]\.)?(?!\w)")
_DOTTED_WORDS = frozenset(
    ("UK", "US", "USA", "PM", "AM", "NB", "PS", "EG", "IE", "QC", "KC", "TBC", "NFA", "DOB", "NHS",
     "HV", "GP")
)  # fmt: skip
"""What is written with full stops and names nobody."""
_UPPER = "".join(chr(code) for code in range(0x250) if chr(code).isupper())
_CAPITAL = rf"[{_UPPER}](?:[^\W\d_A-Z]|')"
_INITIAL = re.compile(
    rf"(?<![\w'.])(?:[{_UPPER}]\. ?){{1,3}}(?={_CAPITAL}|(?:al|el|de|van|von|ap)[ -])"
)
_BARE_INITIAL = re.compile(rf"(?<![\w'.&/-])(?:[{_UPPER}] ){{1,2}}(?={_CAPITAL})")
_LETTERED = re.compile(
    r"\b(?:vitamin|hepatitis|hep|strep|group|block|plan|type|part|child|adult|mother"
    r"|father|sibling|subject|section|appendix|option|class|form|grade|ward|table|figure|bundle"
    r"|annexe?|exhibit|level|cat|category|wing|band|tier|phase|unit|key|point|item) $",
    re.I,
)
_PART = re.compile(r"\b(?:appendix|annex|section|part|schedule|figure|table|option) $", re.I)
"""What letters the parts of a document: "APPENDIX A. Outline chronology" names nobody."""
_TAG = re.compile(r"(?:n't|\b(?:did|do|am|was|have|had|can|could|would|should|will|than|as)) $")
"""Before an "I" that ends its sentence: "So I learned that, didn't I. Tell"."""
_ENDS = re.compile(r"(?:[.!?]|[-–—]) $")
_TWICE = re.compile(r"(?<![\w'-])([A-Z][a-z]{1,5})-\1(?![\w'-])")
_SIGNATURE = re.compile(
    r"(?:[.!?)\"]|[-–—]|Signed:?|[Bb]y) "
    rf"(?P<it>(?:[{_UPPER}]\.? ?){{1,2}}[{_UPPER}][\w'-]+(?:-[\w'-]+)?)\s*$"
)
_GIVEN_FIRST = re.compile(r"(?<![\w'.-])([A-Z][a-z]{2,}) [B-HJ-Z](?=\.(?!\w)| and |, )")
_SURNAME_FIRST = re.compile(r"(?<![\w'])([A-Z][A-Z'-]{2,}), ([A-Z][a-z]+)\b")


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person; a rank before a common English word is doubtful."""
    for match in _COLLAR.finditer(line.text):
        yield Hit(match.start(), match.end(), "person", "pattern:collar number")
    for pattern, rule in ((_TITLE, "title"), (_RANK, "rank or role"), (_KIN_TITLE, "kin title")):
        for match in pattern.finditer(line.text):
            yield from _after(line, match, rule)
    for match in _KIN.finditer(line.text):
        yield from _relative(line, match)
    for match in _INTRODUCED.finditer(line.text):
        if name := run(line, match.end(), lower=True):
            yield Hit(name[0].start, name[-1].end, "person", "pattern:introduced")
    yield from _initialled(line)


def _initialled(line: Line) -> Iterator[Hit]:
    """ "J. Park", "BISHOP, Grace": the form says that it is a name, whatever the word."""
    for match in _INITIAL.finditer(line.text):
        before = line.text[: match.start()]
        name = _after_initial(line, match.group(), before, run(line, match.end(), lower=True))
        plain = name and not is_title(name[0].raw) and name[0].folded not in SMALL
        if name and len(name) == 1 and name[0].folded in NO_NAME:
            continue  # "a visit to L. No reply."
        if name and not _PART.search(before) and (plain or _goes_before(before)):
            doubtful = is_title(name[-1].raw)
            reason = "pattern:initial and surname"
            yield Hit(match.start(), name[-1].end, "person", reason, "", doubtful)
    for match in _BARE_INITIAL.finditer(line.text):
        name = run(line, match.end())
        lettered = match.group() not in ("A ", "I ") and name and is_name_word(name[0].raw)
        phrase = name and in_phrase(line, line.words.index(name[0]))  # "A Clare's Law disclosure"
        named = name and not phrase and (is_odd(name[0]) or lettered)
        if named and not _LETTERED.search(line.text[: match.start()]):
            yield Hit(match.start(), name[-1].end, "person", "pattern:initial and surname")
    signed = _SIGNATURE.search(line.text)
    if signed and not any(c.isdigit() for c in signed["it"]):
        yield Hit(*signed.span("it"), "person", "pattern:signature")
    for match in _SURNAME_FIRST.finditer(line.text):
        last, first = match.groups()
        if _may_name(last) and _may_name(first) and not is_role(first):
            yield Hit(match.start(), match.end(), "person", "pattern:surname first")
    for match in _TWICE.finditer(line.text):
        yield Hit(*match.span(), "person", "pattern:name said twice")
    for match in _DOTTED.finditer(line.text):
        letters = match.group().replace(".", "").replace(" ", "")
        signs = not line.text[match.end() :].strip() and _ENDS.search(line.text[: match.start()])
        if signs or letters not in _DOTTED_WORDS:
            doubtful = letters in ACRONYMS and bool(line.text[match.end() :].strip())
            yield Hit(*match.span(), "person", "pattern:initials", doubtful=doubtful)
    for match in _GIVEN_FIRST.finditer(line.text):
        given = match.group(1)
        if is_name_word(given) or not (is_english(given) or is_field(given)):
            yield Hit(match.start(), match.end(), "person", "pattern:given name and initial")


def _goes_before(before: str) -> bool:
    return bool(before.strip()) and not _LETTERED.search(before)


_GIVEN_BEFORE = re.compile(r"(?<![\w'.-])[A-Z][a-z]{2,} $")


def _after_initial(line: Line, letter: str, before: str, name: list[Word]) -> list[Word]:
    """The words after an initial, unless they begin a sentence: "class A. If they", "Guy P. Tenant
    at door", "didn't I. Tell"."""
    if not name or (letter.strip() == "I." and _TAG.search(before)):
        return []
    after = line.words.index(name[-1]) + 1
    follows = line.words[after] if after < len(line.words) and line.gap(after) == " " else None
    goes_on = follows and follows.raw.islower() and follows.folded not in ACTS | SPEAKS
    if len(name) == 1 and name[0].folded in SMALL and goes_on:
        return []
    titled = _GIVEN_BEFORE.search(before) and len(name) == 1 and is_title(name[0].raw)
    return [] if titled and (goes_on or line.text[name[0].end :].startswith(":")) else name


def _may_name(word: str) -> bool:
    return not is_field(word) or is_name_word(word)


def _after(line: Line, match: re.Match[str], rule: str) -> Iterator[Hit]:
    gap = re.compile(r"\.? ?(?:no\.? ?)?(?:\d{2,6} |[:,] ?|- )?|[:,]?\s?['\"]").match(
        line.text, match.end()
    )
    end = gap.end() if gap else match.end()
    name = run(line, end, lower=rule == "title")
    if not name and rule == "rank or role" and (odd := _surname_at(line, match)):
        yield Hit(match.start(), odd.end, "person", "pattern:rank or role", doubtful=True)
    if not name or not _allowed(match.group(), rule, name):
        return
    if "." in line.text[match.end() : end] and not _is_shortened(match.group()):
        return
    joined = not re.search(r"[:,'\"]|- ", line.text[match.end() : end])
    start = match.start() if joined else name[0].start
    doubtful = rule != "title" and all(is_english(w.raw) and not is_name_word(w.raw) for w in name)
    yield Hit(start, name[-1].end, "person", f"pattern:{rule}", doubtful=doubtful)


def _is_shortened(title: str) -> bool:
    return title.split()[-1].casefold() in _SHORTENED


def _surname_at(line: Line, rank: re.Match[str]) -> Word | None:
    """ "DS Christmas": after a rank in capitals a glossary's word that is no title is a surname."""
    word = next((w for w in line.words if w.start == rank.end() + 1), None)
    if word is None or not rank.group().isupper() or line.text[rank.end()] != " ":
        return None
    if not word.capital or not word.raw[1:].islower() or is_role(word.raw) or is_day(word.raw):
        return None
    return None if word.folded in TITLED | SMALL | FIELD else word


def _allowed(title: str, rule: str, name: list[Word]) -> bool:
    """Abbreviated ranks only in capitals; roles and kin before a name that looks like one."""
    if rule == "title":
        return title != "fr"  # "rec'd fr Mrs Power": from
    if len(title) < 4 and not title.isupper() and title.lower() not in ("sgt", "nan"):
        return False
    first = next((word for word in name if word.capital), name[0])
    return is_odd(first) or is_name_word(first.raw) or (rule != "kin title" and len(title) < 5)


def _relative(line: Line, match: re.Match[str]) -> Iterator[Hit]:
    """A name just after a kin word, or just before one: "(sister)", ", his sister"."""
    gap = _TO_NAME.match(line.text, match.end())
    name = run(line, gap.end()) if gap else []
    if name and (is_odd(name[0]) or is_name_word(name[0].raw)):
        yield Hit(name[0].start, name[-1].end, "person", "pattern:kin", doubtful=_all_words(name))
    before = _FROM_NAME.search(line.text[: match.start()])
    if before:
        yield from _before(line, before.start())


def _before(line: Line, end: int) -> Iterator[Hit]:
    words = [w for w in line.words if w.end <= end]
    name: list[Word] = []
    while (
        words and words[-1].end == (name[0].start - 1 if name else end) and is_name_like(words[-1])
    ):
        name.insert(0, words.pop())
    if name and any(is_odd(w) or is_name_word(w.raw) for w in name):
        yield Hit(name[0].start, name[-1].end, "person", "pattern:kin", doubtful=_all_words(name))


def _all_words(name: list[Word]) -> bool:
    return all(is_english(w.raw) for w in name)


def run(line: Line, start: int, *, lower: bool = False) -> list[Word]:
    """The words of a name that begins just at `start`; lower: one without a capital may do."""
    name: list[Word] = []
    for word in line.words:
        if word.start < start:
            continue
        if word.start > start and not (name and _joined(line, name[-1], word)):
            break
        if not _fits(name, word, lower):
            break
        name.append(word)
    while name and name[-1].folded in PARTICLES and not name[-1].capital:
        name.pop()
    if all(len(w.folded) == 1 for w in name) and not (name and name[0].capital):
        return []
    return name


def _joined(line: Line, last: Word, word: Word) -> bool:
    gap = line.text[last.end : word.start]
    if gap.startswith(".") and len(last.raw) > 1:
        return False
    return bool(_JOINT.fullmatch(gap))


def _fits(name: list[Word], word: Word, lower: bool) -> bool:
    if not word.raw[0].isalpha() or len([w for w in name if w.capital]) >= LONGEST_NAME:
        return False
    if word.capital and (
        not is_field(word.raw) or (is_name_word(word.raw) and not word.raw.isupper())
    ):
        return True
    if word.capital and (len(word.raw) == 1 or (lower and _surname(word))):
        return True
    if word.folded in PARTICLES and not is_field(word.raw):
        return True
    return lower and not name and not word.capital and is_odd(word)


def _surname(word: Word) -> bool:
    """After a title any capitalised word is a name, unless it can only be a title or a role."""
    return word.raw[1:].islower() or not is_role(word.raw)


def swallow(line: Line, start: int) -> int:
    """Where the titles directly before `start` begin, or `start`: "Mrs Ferreira" is one span."""
    match = _SWALLOWED.search(line.text, max(0, start - LONGEST_TITLE), start)
    if not match or not all(map(_is_shortened, re.findall(r"\w+(?=\.)", match.group()))):
        return start
    first = match.group().split()[0].strip(".")
    if len(first) < 4 and first.islower() and first not in ("mr", "mrs", "ms", "dr", "nan"):
        return start
    return match.start()
