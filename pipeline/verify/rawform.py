"""A form before it is merged with the same form of others."""

from __future__ import annotations

from typing import Literal, NamedTuple


class RawForm(NamedTuple):
    """style "name": decided later, by whether its words are ordinary English."""

    words: tuple[str, ...]
    rule: str
    doubtful: bool = False
    style: Literal["name", "any", "exact", "joined", "number"] = "name"
