"""Short and careless names: "hv sue d", "uncle rob", "tracey p", "J-J", "Nurse O", "An said".

Of a word that is a name too only what stands beside it tells; all is doubtful but the names that
no list of words holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.data.capitals import SMALL, TITLED
from pipeline.data.glossary import FIELD, LOWER_NAMES
from pipeline.data.slots import ACTS, BEING, NO_NAME, SPEAKS
from pipeline.data.titles import KIN, RANKS
from pipeline.detect.english import MONTH_NAMES, is_english, is_field, is_name_word, is_odd, is_role
from pipeline.detect.hits import Hit
from pipeline.detect.text import Line, Word

_LEADS = (
    r"hv|sw|ssw|ftsw|fsw|swa|pc|wpc|dc|ds|di|ps|pcso|sgt|dr|cpn|mw|gp|iro|mgm|mgf|pgm|pgf|mggm|mggf"
    r"|uncle|aunt|auntie|aunty|nan|nana|nanny|nanna|gran|granny|grandma|grandad|granddad|grandpa"
    r"|cousin|nurse|midwife|boyfriend|girlfriend|bf|gf|half-?brother|half-?sister"
    r"|(?:older |younger |little |big )?(?:step-?)?(?:brother|sister|dad|mum)"
)
_LED = re.compile(rf"(?<![\w'])(?:{_LEADS})(?:\.|:)? (?=[a-z])", re.I)
_O_NAME = re.compile(r"[od]'[a-z]{3,}")
_INITIAL = re.compile(r" [b-hj-z](?![\w'./-])")
_HYPHENED = re.compile(
    r"(?<![\w/&'-])(?!A-[A-Z]\b(?=.*grades)|A-Z\b|Y-N\b|Q-A\b|X-Y\b)[A-Z](?:-[A-Z]){1,2}(?![\w/&-])"
)
_ROLE = "|".join(sorted((re.escape(r) for r in RANKS if len(r) > 2 or r in ("HV", "SW", "PC")),
                        key=lambda r: (-len(r), r)))  # fmt: skip
_LETTER = re.compile(rf"(?<![\w'])(?:{_ROLE}) [A-Z](?![\w'/&-]|\.\w| ?\d| (?:and )?[A-Z]\b)")
_OR = re.compile(
    r"\b(?:known as|known only as|called|nicknamed|a\.?k\.?a\.?|alias|answers to) "
    r"['\"]?[\w' -]{2,25}?['\"]?(?: or | / |/| and )['\"]?(?P<it>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
)
_DEEDS = "|".join(sorted(SPEAKS | (ACTS - BEING)))
_SAYS = re.compile(
    rf"\b(?:says|said|reports|reckons|claims)(?: that)? (?P<it>[a-z]{{3,}}) (?=(?:{_DEEDS})\b)"
)
_CALLS = re.compile(
    r"(?<![\w/])(?:tc|t/c|tel|msg|txt)(?: (?:from|to|w|4|for))? (?P<it>[a-z]{3,})(?=[,.]| re\b|$)",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:at|from|to) (?P<it>[a-z]{3,})'s(?=[.,;)]|$| (?:and|for|with|when|but|w)\b)"
)
_PARTNER = re.compile(
    r"\b(?:partner|boyfriend|girlfriend|bf|gf|lodger|brother|sister|son|daughter|uncle|friend)"
    r" (?P<it>[a-z]{3,})(?=[.,;)]|$)|\b(?:mum|dad|nan|gran) (?P<kin>[a-z]{3,}) (?=she|he|says|said)"
)
_RELATED = re.compile(
    rf"(?<![\w'-])(?P<it>[a-z]{{3,}}) \((?:{'|'.join(k for k in KIN if k.isalpha())})\)"
)
_STATE = re.compile(
    r"(?:^|[.!?] )(?P<it>[a-z]{3,}) (?:drinking|smoking|shouting|crying|screaming|asleep)\b"
    r"|\b(?P<here>[a-z]{3,}) is (?:here|coming)\b"
)
_SEE = re.compile(r"\bsee (?P<it>[a-z]{3,}) (?:again|tonight|tmrw|tomorrow|no more)\b")
_NOBODY = frozenset(
    ("doctor", "vet", "butcher", "hairdresser", "barber", "dentist", "baker", "optician", "mate",
     "today", "yesterday", "tomorrow", "women", "men", "people", "everyone", "someone", "anyone",
     "somebody", "nobody", "everybody", "food", "money", "winter", "summer", "christmas",
     "absent", "present", "aware", "unaware", "available", "willing", "keen", "anxious", "unsure",
     "due", "able", "unable", "unwell",
     "abroad", "upstairs", "downstairs", "outside", "inside", "asleep", "drunk",
     "upset", "ill", "well", "sober", "alone", "safe", "unhappy", "angry", "tearful", "quiet",
     "home", "away", "late", "busy", "poorly", "fine", "okay", "deceased", "dead", "baby", "kids",
     "back", "later", "again", "ward", "reception", "office", "council", "landlord", "ambulance")
)  # fmt: skip
_SHORT = frozenset(
    ("an", "be", "bo", "do", "em", "go", "ha", "ho", "in", "jo", "li", "my", "no", "so", "su", "to",
     "tu", "vy", "wu", "xi", "yi", "ye", "ai", "bao", "can", "sun", "long", "see", "van", "mai")
)  # fmt: skip
"""Names of two or three letters that are words of English or of the field."""
_TIMID_WORDS = """
    able
    to so my no will may march free long little male man boy happy key case house place ever
    just old young new park hall lock hung rise rush skip trip page law north south west
    summer spring winter autumn sea wise mild neat frank worth chance comfort charge judge
    van val an a has red blue black white brown green grey home kit pop drew chase cook reed
    gift met sue grant mark jack sling patience clay hope charity
"""
_TIMID = frozenset(_TIMID_WORDS.split())
"""Words in small letters that are seldom the name after a role: only before a verb of persons."""


def find(line: Line) -> Iterator[Hit]:
    """Hits of kind person."""
    yield from _after_roles(line)
    yield from _noted(line)
    for index, word in enumerate(line.words):
        initial = _INITIAL.match(line.text, word.end)
        if initial and not word.capital and _told(word):
            yield _hit(word.start, initial.end(), "name and initial", doubtful=True)
        if _is_short(line, index, word):
            yield _hit(word.start, word.end, "short name", doubtful=True)
    for match in _HYPHENED.finditer(line.text):
        yield _hit(*match.span(), "hyphened initials", doubtful=True)
    for match in _LETTER.finditer(line.text):
        yield _hit(*match.span(), "role and initial", doubtful=True)
    for match in _OR.finditer(line.text):
        yield _hit(*match.span("it"), "or another name")


def _noted(line: Line) -> Iterator[Hit]:
    """Names that may be any word, in small letters: "says grant took it", "tc shell,"."""
    for pattern in (_SAYS, _CALLS, _PLACE, _PARTNER, _RELATED, _STATE, _SEE):
        for match in pattern.finditer(line.text):
            group = match.lastgroup or "it"
            if may_be_called(match.group(group)):
                yield _hit(*match.span(group), "name in a note", doubtful=True)


def may_be_called(word: str) -> bool:
    """Whether a word in small letters may be a name at all: no verb, state, post or title."""
    if word in ("will", "may"):
        return True
    verb = is_english(word) and word.endswith(("ing", "ed", "ly"))
    return word not in SMALL | TITLED | FIELD | ACTS | _NOBODY and not (verb or is_role(word))


def _hit(start: int, end: int, rule: str, *, doubtful: bool = False) -> Hit:
    return Hit(start, end, "person", f"pattern:{rule}", doubtful=doubtful)


def _told(word: Word) -> bool:
    if len(word.raw) < 3 or is_field(word.raw):
        return False
    return is_odd(word) or word.raw in LOWER_NAMES


def _after_roles(line: Line) -> Iterator[Hit]:
    at = {word.start: index for index, word in enumerate(line.words)}
    for match in _LED.finditer(line.text):
        index = at.get(match.end())
        if index is None or not _is_led(line, index):
            continue
        word = line.words[index]
        initial = _INITIAL.match(line.text, word.end)
        end = initial.end() if initial else word.end
        yield _hit(word.start, end, "name after a role", doubtful=is_english(word.raw))


def _is_led(line: Line, index: int) -> bool:
    word = line.words[index]
    if word.folded in MONTH_NAMES or len(word.raw) < 3:
        return False
    if _O_NAME.fullmatch(word.raw) or _told(word):
        return True
    if not is_name_word(word.raw) or is_field(word.raw):
        return False
    following = line.words[index + 1].folded if index + 1 < len(line.words) else ""
    initial = bool(_INITIAL.match(line.text, word.end))
    return word.folded not in _TIMID or following in ACTS or initial


def _is_short(line: Line, index: int, word: Word) -> bool:
    """ "Xi and Do and An came. An said yes.": before a verb, or in a row with one that is."""
    if word.folded not in _SHORT or not _titled(word):
        return False
    if index + 1 == len(line.words) or line.gap(index + 1) != " ":
        return False
    following = line.words[index + 1]
    if following.folded in ACTS | {"were"} and word.folded not in NO_NAME:
        return True
    if following.folded != "and" or index + 2 == len(line.words):
        return False
    other = line.words[index + 2]
    return _is_short(line, index + 2, other) if _titled(other) else False


def _titled(word: Word) -> bool:
    return word.capital and word.raw[1:].islower()
