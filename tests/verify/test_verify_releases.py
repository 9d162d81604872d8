"""What a reviewer keeps passes at its place; the nets; the exemptions; the record."""

from __future__ import annotations

import ast
import base64
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.model import DatePolicy, Identity, Leak, Policy, Release
from pipeline.verify import record, verify

TOWN = Identity("T1", "place", "", "Reading", (), None, "Town 1")
FAMILY = Identity("P1", "person", "", "Ama Reading", (), None, "Mother")
EXACT = Policy(dates="exact")


def page(folder: Path, body: str) -> Path:
    path = folder / "page.html"
    path.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
    return path


def rules(leaks: Sequence[Leak]) -> list[str]:
    return [leak.rule for leak in leaks]


# --- releases ---------------------------------------------------------------------------------

KEPT = (Release("T1", "Reading", ("they moved to Reading in the spring", "a library in Reading")),)


@pytest.mark.parametrize(
    ("body", "leaking"),
    [
        ("<p>Then they moved to Reading in the spring.</p>", False),
        ("<p>Then they moved\n to <b>Read</b>ing in the&nbsp;spring.</p>", False),
        ("<p title='a library in Reading'>x</p>", False),
        ("<p>Then they moved to Reading in the autumn.</p>", True),
        ("<p>They moved to Reading in the spring. Reading was new to them.</p>", True),
        ("<p>they moved to Ama Reading in the spring</p>", True),
        ("<p>a library in Readings</p>", True),
    ],
)
def test_a_release_passes_only_in_its_context(body: str, leaking: bool, tmp_path: Path) -> None:
    found = verify([page(tmp_path, body)], [TOWN, FAMILY], KEPT, EXACT)
    assert bool(found) == leaking


def test_a_context_may_be_cut_inside_a_word(tmp_path: Path) -> None:
    kept = (Release("T1", "Reading", ("ved to Reading in the sp",)),)
    body = "<p>Then they moved to Reading in the spring.</p>"
    assert verify([page(tmp_path, body)], [TOWN], kept, EXACT) == ()


def test_a_release_does_not_cover_a_longer_name_around_it(tmp_path: Path) -> None:
    school = Identity("O1", "organisation", "", "Reading Minster Nursery", (), None, "Nursery 1")
    kept = (Release("T1", "Reading", ("at Reading Minster Nursery there",)),)
    body = page(tmp_path, "<p>at Reading Minster Nursery there</p>")
    assert "O1" in {leak.identity for leak in verify([body], [TOWN, school], kept, EXACT)}


@pytest.mark.parametrize("quote", ["’", "&rsquo;", "&#8217;", "'"])
def test_a_release_holds_in_the_raw_bytes_too(quote: str, tmp_path: Path) -> None:
    person = Identity("P1", "person", "", "Ama O’Shaughnessy", (), None, "Mother")
    kept = (Release("P1", "O’Shaughnessy", ("the O’Shaughnessy inquiry",)),)
    body = page(tmp_path, f"<p>as the O{quote}Shaughnessy inquiry found</p>")
    assert verify([body], [person], kept, EXACT) == ()


def test_a_release_covers_no_hidden_copy(tmp_path: Path) -> None:
    """The kept name is shown once; a second copy is encoded, or stands in an attribute."""
    body = "<p>Then they moved to Reading in the spring.</p>"
    coded = base64.b64encode(b"Reading Ama Reading").decode()
    for hidden in (f"<p>{coded}</p>", f"<p data-x='{coded}'>x</p>", "<p id='in-Reading'>x</p>"):
        assert verify([page(tmp_path, body + hidden)], [TOWN, FAMILY], KEPT, EXACT), hidden


def test_a_doubtful_form_blocks_until_released(tmp_path: Path) -> None:
    body = page(tmp_path, "<p>Reading was quiet.</p>")
    (leak,) = verify([body], [TOWN], [], EXACT)
    assert leak.doubtful
    assert verify([body], [TOWN], [Release("T1", "Reading", ("Reading was quiet.",))], EXACT) == ()


# --- nets that need no register ----------------------------------------------------------------

NETS = [
    ("ring 07700 900123 now", "phone number"),
    ("ring +44 7700 900123 now", "phone number"),
    ("ring (0118) 496 0123 now", "phone number"),
    ("lives at CB22 3XX now", "postcode"),
    ("lives at cb223xx now", "postcode"),
    ("NHS 943 476 5919 was", "NHS number"),
    ("NHS 9434765919 was", "long number"),
    ("UPN A123456789012 was", "long number"),
    ("write to a.b@example.org", "e-mail address"),
    ("NI QQ 12 34 56 C was", ""),  # QQ is never given out, but see the next
    ("NI AB 12 34 56 C was", "National Insurance number"),
    ("the car AB12 CDE was", "vehicle registration"),
    ("seen on 12 March 2012 at", "date finer than policy"),
    ("seen on 12 March at", "date finer than policy"),
    ("seen on March 12th at", "date finer than policy"),
    ("seen on 12/03/12 at", "date finer than policy"),
    ("seen on 2012-03-12 at", "date finer than policy"),
    ("seen on the third of May at", "date finer than policy"),
    # no identifiers
    ("seen in March 2012 and in May", ""),
    ("Working Together 2013, section 47, paragraph 5.2.10", ""),
    ("3. March 2012 was a turning point", ""),
    ("the year 2012/13 and 2012-2013", ""),
    ("A1 2nd edition, 10 of 12 may be right", ""),
    ("section 17 may apply to 3 in 4 families; 24/7; 1,250,000 people", ""),
    ("event 12, May 2013", ""),
    ("In May 3 visits were made", ""),
    ("recommendations 1, 2 and 3. May they be followed.", ""),
    ("table 2-3-1 and version 1.2.12", ""),
]


@pytest.mark.parametrize(("text", "rule"), NETS)
def test_nets(text: str, rule: str, tmp_path: Path) -> None:
    found = rules(verify([page(tmp_path, f"<p>{text}</p>")], [], [], Policy(dates="month")))
    assert (rule in found) if rule else found == []


@pytest.mark.parametrize("policy", ["month", "quarter", "year", "age"])
def test_a_day_is_finer_than_any_policy_but_exact(policy: DatePolicy, tmp_path: Path) -> None:
    body = page(tmp_path, "<p>seen on 12 March 2012</p>")
    assert rules(verify([body], [], [], Policy(dates=policy))) == ["date finer than policy"]
    assert verify([body], [], [], EXACT) == ()


@pytest.mark.parametrize(
    ("policy", "text", "finer"),
    [
        ("month", "in March 2012", False),
        ("quarter", "in March 2012", True),
        ("quarter", "between January and March 2012; January to March 2013", False),
        ("year", "in 2012", False),
        ("year", "January to March 2012", True),
        ("age", "in March 2012", True),
    ],
)
def test_months_are_finer_than_a_quarter(
    policy: DatePolicy, text: str, finer: bool, tmp_path: Path
) -> None:
    body = page(tmp_path, f"<p>{text}</p>")
    assert bool(verify([body], [], [], Policy(dates=policy))) == finer


def test_the_reports_own_date_is_a_month(tmp_path: Path) -> None:
    title = "<h1>Review: Child F</h1><p>A Board</p><p>March 2014</p>"
    year = Policy(dates="year")
    assert verify([page(tmp_path, title + "<p>Seen in 2012.</p>")], [], [], year) == ()
    later = "".join(f"<p>Paragraph {n}.</p>" for n in range(9))
    assert verify([page(tmp_path, later + "<p>March 2014</p>")], [], [], year)
    assert verify([page(tmp_path, title + "<p>Seen in March 2014.</p>")], [], [], year)


def test_a_date_in_an_attribute_is_finer(tmp_path: Path) -> None:
    body = page(tmp_path, '<time datetime="2012-04-12">April 2012</time>')
    assert rules(verify([body], [], [], Policy())) == ["date finer than policy"]


def test_a_date_over_two_cells_is_no_date(tmp_path: Path) -> None:
    body = page(tmp_path, "<table><tr><td>12</td><td>March 2012</td></tr></table>")
    assert verify([body], [], [], Policy()) == ()


# --- the record ----------------------------------------------------------------------------------


def test_the_record_counts_and_says_nothing(clean: dict[str, Path], tmp_path: Path) -> None:
    paths = [clean[kind] for kind in ("html", "docx", "pdf")]
    cast = [
        TOWN,
        Identity("P9", "person", "Mother", "Ama Sesay", ("Amie",), None, "Mother"),
    ]
    first = record(paths, cast, verify(paths, cast, [], Policy()))
    assert first == record(paths, cast, [])
    assert [file["parts"] > 5 for file in first["files"]] == [True, True, True]
    assert first["identities"] == 2
    assert first["forms"]["surname"] == 1
    written = tmp_path / "verification.json"
    written.write_text(json.dumps(first, indent=1), encoding="utf-8")
    for said in ("esay", "Ama", "eading", "mie"):
        assert said not in written.read_text(encoding="utf-8")
    assert verify([written], cast, [], Policy()) == ()


def test_leaks_come_in_the_same_order_every_time(tmp_path: Path) -> None:
    body = page(tmp_path, "<p>Ama Sesay, Reading; Amie</p>")
    cast = [
        TOWN,
        Identity("P9", "person", "Mother", "Ama Sesay", ("Amie",), None, "Mother"),
    ]
    assert verify([body], cast, [], EXACT) == verify([body], cast[::-1], [], EXACT)


# --- the second pair of eyes ----------------------------------------------------------------------

HOUSE = Path(__file__).parents[2] / "pipeline"
SHARED = {"pipeline.model", "pipeline.errors"}


def imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {a.name for n in ast.walk(tree) if isinstance(n, ast.Import) for a in n.names}
    return named | {
        "." * n.level + (n.module or "") for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)
    }


def test_verify_shares_no_code_with_the_other_stages() -> None:
    modules = sorted((HOUSE / "verify").glob("*.py"))
    assert len(modules) > 10
    for module in modules:
        own = {name for name in imports(module) if name.startswith(("pipeline", "."))}
        strange = {n for n in own if n not in SHARED and not n.startswith("pipeline.verify")}
        assert strange == set(), module.name
        assert not imports(module) & {"lxml", "docx", "spacy"}, module.name
        assert "import_module" not in module.read_text(encoding="utf-8"), module.name


def test_no_other_stage_uses_verify() -> None:
    stages = ("ingest", "chronology", "detect", "identity", "redact", "review", "report")
    for stage in stages:
        for module in sorted((HOUSE / stage).glob("**/*.py")):
            assert not any(n.startswith("pipeline.verify") for n in imports(module)), stage
