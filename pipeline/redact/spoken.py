"""Names that are spoken of as names, where a label would make no sentence.

"She gave the surname Okoro", "his family call him Bronek": whose name it is, is not what is said.
"""

from __future__ import annotations

import re

#: "gave the surname Okoro": whose name it is, is not what is said.
_SURNAME_SAID = re.compile(
    r"\b(?:(?:sur|fore|nick|user)names?|(?:maiden|middle|first|last|given|family|second|married)\s+"
    r"names?)(?:\s+(?:of|is|was|as|be))?[\s:,'\"“‘]+\Z"
    r"|\bcall(?:s|ed|ing)?\s+(?:him|her|them|me|it|himself|herself)\s+['\"“‘]?"
    r"(?:(?:Mr|Mrs|Ms|Miss|Auntie?|Uncle|Pan|Pani)\.?\s+)?\Z",
    re.IGNORECASE,
)
_SOMEBODY = r"(?:man|woman|boy|girl|person|partner|friend|lad|someone|somebody)"
_NAME_SAID = re.compile(
    _SURNAME_SAID.pattern + rf"|\bnamed\s+\Z|\b{_SOMEBODY}\s+(?:he|she|they)\s+called\s+\Z"
    r"|\b(?:the|another|false|new)\s+names?(?:\s+of)?[\s:'\"“‘]+\Z"
    r"|\b(?:looked\s+up|recorded|registered|entered|listed|booked|down|misspelt)\s+(?:in\s+)?"
    r"(?:as|under)[\s:'\"“‘]+\Z|\bas\s+['\"“‘]\Z",
    re.IGNORECASE,
)
#: "a boy named Jaydon" -> "a boy (Person 1)"; "was named Tiago" stays as it is.
_NAMED = re.compile(
    r"\b(?:an?|the|another|his|her|their|one)\s+(?:[\w-]+\s+){0,2}"
    r"(?!(?:was|were|is|are|be|been|being|not|then|later)\b)[\w-]+\s+(?P<named>named\s+)\Z",
    re.IGNORECASE,
)
_BACK = 40  # characters before a name that may speak of it


def as_a_name(text: str, start: int, end: int, floor: int, *, nobody: bool) -> bool:
    """Whether [start, end) is a name spoken of. nobody: its label claims nothing."""
    said = _NAME_SAID if nobody else _SURNAME_SAID
    if said.search(text, max(floor, start - _BACK), start):
        return True
    return nobody and _quoted(text, start, end)


def named_at(text: str, start: int, floor: int) -> int | None:
    """Where "named" begins, before a name that its person is introduced by."""
    named = _NAMED.search(text, max(floor, start - _BACK), start)
    return named.start("named") if named else None


def _quoted(text: str, start: int, end: int) -> bool:
    """ "a new partner, 'Kam', who": a name in quotes by itself."""
    opens, closes = text[max(0, start - 1) : start], text[end : end + 1]
    return opens in ("'", '"', "“", "‘") and closes in ("'", '"', "”", "’")
