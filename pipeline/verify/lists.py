"""Lists of words as one reads them: parted by white space."""


def words_in(text: str) -> frozenset[str]:
    return frozenset(text.split())
