# ruff: noqa: E501 (one rule of a table, one line)
"""E-mail addresses, web addresses, handles, hashtags, file names and IP addresses, by shape alone.

Own patterns: Presidio's ask the network for a list of domain suffixes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.detect.hits import Hit
from pipeline.detect.text import Line
from pipeline.model import FindingKind

_RULES: tuple[tuple[FindingKind, str, str], ...] = (
    ("email", "e-mail", r"[\w.+'-]+ ?(?:@|\(at\)|\[at\]) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\])(?: (?=(?-i:[a-z\d])))?[\w-]+)+"),
    ("url", "web address", r"\b(?:https?|ftp)://[^\s<>\"')\]]+|\bwww\.[^\s<>\"')\]]+"),
    ("url", "web address", r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|org\.uk|gov\.uk|ac\.uk|sch\.uk|nhs\.uk|police\.uk|uk|eu|info|io|me|tv)(?:/[^\s<>\"')\]]*)?(?![\w@])"),
    ("url", "IP address", r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])"),
    ("url", "IP address", r"\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b|\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b"),
    ("url", "handle", r"(?<![\w@.])@\w[\w.]{2,}\b"),
    ("url", "hashtag", r"(?<!\w)#(?=\w*[A-Za-z]{3})\w+"),
    ("url", "file name", r"\b(?:(?-i:[A-Z0-9][\w-]*(?: [A-Z0-9(][\w()-]*)*)|[\w-]+)\.(?:docx?|pdf|xlsx?|jpe?g|png|msg|txt|mp[34]|heic)\b"),
)  # fmt: skip
_PATTERNS = tuple((kind, name, re.compile(rule, re.I)) for kind, name, rule in _RULES)


def find(line: Line) -> Iterator[Hit]:
    """Hits of kinds email and url."""
    for kind, name, pattern in _PATTERNS:
        for match in pattern.finditer(line.text):
            text = match.group().rstrip(".,;:")
            yield Hit(match.start(), match.start() + len(text), kind, f"pattern:{name}")
