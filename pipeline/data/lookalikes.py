"""Letters of other scripts, and marks, that read as Latin ones: a name can hide behind them.

One character to one character, so that offsets never move. Source: the pairs of Unicode
Technical Standard 39 (confusables) that look the same in the fonts Word uses.
"""

_CYRILLIC = dict(zip("асеорхуіјѕһԁԛԝ", "aceopxyijshdqw", strict=True))
_CYRILLIC_CAPITALS = dict(zip("АВСЕНІЈКМОРЅТХУ", "ABCEHIJKMOPSTXY", strict=True))
_GREEK = dict(zip("ονικα", "ovika", strict=True))
_GREEK_CAPITALS = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True))

LETTERS: dict[str, str] = _CYRILLIC | _CYRILLIC_CAPITALS | _GREEK | _GREEK_CAPITALS
"""Look-alike letter -> Latin letter: only for a word made of Latin letters and look-alikes."""

MARKS: dict[str, str] = {
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u02b9\u02bb\u2032\uff07`\u00b4", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u201c\u201d\u201e\u2033", '"'),
}
"""Apostrophes, hyphens and quotation marks -> the one on the keyboard, wherever they stand."""

FOLDED: dict[str, str] = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
    "ħ": "h", "ŋ": "n", "ŧ": "t", "ĸ": "k", "ə": "e",
}  # fmt: skip
"""Letters that Unicode does not take apart, as an English keyboard writes them (lower case)."""
