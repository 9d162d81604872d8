"""Clean reports in the three published formats, made as the product makes them, and a register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypandoc
import pytest
import typst

from pipeline.model import Identity

CLEAN = """---
title: "Serious Case Review: Child F"
lang: en-GB
---

# Introduction

In March 2012 Mother told Health Visitor 1 that the family had moved. They will hope for the
grace of a second chance; a young person may march on. The mark on his arm was seen in May 2013.

## Chronology

| No | Date | Agency | What happened |
|--|--|--|--|
| 11 | March 2012 | School | Child F was late. Working Together 2013 was followed. |
| 12 | March 2012 | Police | Seen at the family home, section 47 of the Children Act 1989 |

1.  Paragraph 5.2.10 says more; see recommendation 3.
"""


@pytest.fixture(scope="session")
def register() -> tuple[Identity, ...]:
    return (
        Identity(
            "P1", "person", "subject", "Tomas Luis Ferreira", ("Tommy",), date(2012, 3, 12),
            "Child F",
        ),
        Identity("P2", "person", "mother", "Grace Okafor-Young", pseudonym="Mother"),
        Identity("P3", "person", "uncle", "Mr Siôn O’Shaughnessy", pseudonym="Uncle"),
        Identity("P4", "person", "aunt", "Hope March", pseudonym="Aunt"),
        Identity("O1", "organisation", "school", "St Bede's Primary School", pseudonym="School 1"),
        Identity(
            "A1", "place", "home", "14 Bramley Close, Sawston, CB22 3XX",
            pseudonym="the family home",
        ),
        Identity(
            "R1", "other", "reference", "CAD 1234/567", ("07700 900123",), pseudonym="Reference 1",
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """report.html, report.docx and report.pdf that name nobody."""
    folder = tmp_path_factory.mktemp("clean")
    return {kind: make(CLEAN, kind, folder) for kind in ("html", "docx", "pdf")}


@pytest.fixture(scope="session")
def made() -> Callable[[str, str, Path], Path]:
    return make


def make(markdown: str, kind: str, folder: Path) -> Path:
    """A report of that kind from Markdown, by pandoc, and by Typst for a PDF."""
    out = folder / f"report.{kind}"
    if kind == "pdf":
        source = folder / "report.typ"
        text = pypandoc.convert_text(
            markdown, "typst", format="markdown", extra_args=["--standalone"]
        )
        source.write_text(text, encoding="utf-8")
        typst.compile(str(source), output=str(out), timestamp=1_400_000_000)
        source.unlink()
    else:
        extra = ["--standalone", "--embed-resources"] if kind == "html" else []
        pypandoc.convert_text(
            markdown, kind, format="markdown", outputfile=str(out), extra_args=extra
        )
    return out
