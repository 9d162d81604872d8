"""A published file: stretches of text, each with its place and how strictly it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

# prose: written for people; every form counts, doubtful ones too, and the nets are cast.
# value: attributes, metadata, file names; every form but misspellings and bare initials; nets.
# technical: code, style rules, names of elements; exact forms of five letters or more, no words.
# binary: bytes of anything; exact forms of six characters or more.
Kind = Literal["prose", "value", "technical", "binary"]


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of text as read. place: words safe to print.

    echo: a second reading of what other parts of the same file also hold (raw bytes, decoded
    base64 …). It counts only for what the others have not shown as often.
    nets: whether the nets that need no register are cast (off for known technical values).
    """

    place: str
    text: str
    kind: Kind
    echo: bool = False
    nets: bool = True


# Reads a file found inside another: its bytes and its place.
Read = Callable[[bytes, str], Iterator[Part]]
