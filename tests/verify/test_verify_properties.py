"""Whatever is planted is found, however it is written; what is not there is not found."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import quote

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.model import Identity, Leak, Policy, Release
from pipeline.verify import verify
from pipeline.verify.text import Squeezed, tidy

PEOPLE = [
    ("Tomas", "Ferreira"), ("Ngozi", "Adéwálé"), ("Siobhán", "O’Shaughnessy"), ("Rhys", "Llewelyn"),
    ("Agnieszka", "Wójcik"), ("Thivya", "Sivakumar"),
    ("Xaawo", "Warsame"), ("Shahida", "Chowdhury"),
    ("Ji-woo", "Okafor-Lindqvist"), ("Иван", "Петров"),
]  # fmt: skip
Wrap = Callable[[str, int], str]


def cut(text: str, at: int, between: str) -> str:
    at = at % (len(text) - 1) + 1
    return text[:at] + between + text[at:]


WRAPPINGS: dict[str, Wrap] = {
    "plain": lambda name, _: f"<p>so {name} came</p>",
    "tag inside": lambda name, at: f"<p>so {cut(name, at, '<i></i>')} came</p>",
    "zero width": lambda name, at: f"<p>so {cut(name, at, chr(0x200B))} came</p>",
    "soft hyphen": lambda name, at: f"<p>so {cut(name, at, '&shy;')} came</p>",
    "entities": lambda name, _: "<p>so " + "".join(f"&#{ord(c)};" for c in name) + " came</p>",
    "attribute": lambda name, _: f'<p title="so {name} came">x</p>',
    "link": lambda name, _: f'<a href="https://example.org/?q={quote(name)}">x</a>',
    "comment": lambda name, _: f"<!-- so {name} came -->",
    "script": lambda name, _: f"<script>let a = 'so {name} came';</script>",
    "escapes": lambda n, _: "<script>'" + "".join(f"\\u{ord(c):04x}" for c in n) + "'</script>",
    "base64": lambda name, _: f"<p>{base64.b64encode(name.encode()).decode()}</p>",
    "brackets": lambda name, _: f"<p>(so,{name}.)</p>",
    "underscores": lambda name, _: f"<p>so_{name.replace(' ', '_')}_v2.docx</p>",
}
CASES: list[Callable[[str], str]] = [str, str.upper, str.lower, str.title, str.swapcase]
FORMS: list[Callable[[str, str], str]] = [
    lambda given, surname: f"{given} {surname}",
    lambda given, surname: f"{surname} {given}",
    lambda given, surname: surname,
    lambda given, surname: f"{surname}s",
    lambda given, surname: f"{given[0]} {surname}",
    lambda given, surname: given + surname,
]


def found(body: str, *identities: Identity, releases: tuple[Release, ...] = ()) -> tuple[Leak, ...]:
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(f"<!DOCTYPE html><html><body>{body}</body></html>", encoding="utf-8")
        return verify([page], identities, releases, Policy(dates="exact"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(PEOPLE),
    st.sampled_from(FORMS),
    st.sampled_from(CASES),
    st.sampled_from(sorted(WRAPPINGS)),
    st.integers(0, 30),
)
def test_a_planted_form_is_found(
    person: tuple[str, str],
    form: Callable[[str, str], str],
    case: Callable[[str], str],
    wrapping: str,
    at: int,
) -> None:
    body = WRAPPINGS[wrapping](case(form(*person)), at)
    identity = Identity("P1", "person", "", " ".join(person), (), None, "Child F")
    assert "P1" in {leak.identity for leak in found(body, identity) if not leak.doubtful}, body


@settings(max_examples=60, deadline=None)
@given(
    st.dates(date(1930, 1, 1), date(2025, 12, 31)),
    st.sampled_from(
        ["%d/%m/%Y", "%d.%m.%y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%a %d %b %y", "%m/%d/%Y",
         "%d%m%Y", "%d-%b-%Y", "%dth of %B %Y"]
    ),
)  # fmt: skip
def test_any_birth_date_is_found(born: date, style: str) -> None:
    identity = Identity("P1", "person", "", "Iolo Wick", (), born, "Child F")
    leaks = found(f"<p>on {born.strftime(style)} at home</p>", identity)
    assert ("date of birth", False) in {(leak.rule, leak.doubtful) for leak in leaks}


@settings(max_examples=60, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2020, 12, 31)), st.integers(1, 20))
def test_another_day_is_no_birth(born: date, later: int) -> None:
    identity = Identity("P1", "person", "", "Iolo Wick", (), born, "Child F")
    other = date.fromordinal(born.toordinal() + later)
    leaks = found(f"<p>on {other.day} {other:%B %Y}, {other:%Y-%m-%d}</p>", identity)
    assert leaks == ()


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(PEOPLE), st.integers(0, 25), st.integers(0, 25))
def test_a_release_passes_its_own_place_and_no_other(
    person: tuple[str, str], left: int, right: int
) -> None:
    """The context may be cut anywhere around the form."""
    surname = person[1]
    identity = Identity("P1", "person", "", " ".join(person), (), None, "Child F")
    said = f"and then the museum of {surname} was opened to all who came"
    at = said.index(surname)
    context = said[max(0, at - left) : at + len(surname) + right]
    kept = (Release("P1", surname, (context,)),)
    assert found(f"<p>{said}</p>", identity, releases=kept) == ()
    if left > 3:
        assert found(f"<p>{said} with {surname}</p>", identity, releases=kept)


@given(st.text(max_size=60))
def test_squeezed_places_fit(text: str) -> None:
    clear = tidy(text)
    squeezed = Squeezed(clear)
    for i in range(len(squeezed.text)):
        start, end = squeezed.span(i, i + 1)
        assert end == start + 1
        assert clear[start].lower()[0] == squeezed.text[i]


@given(st.text(max_size=60))
def test_tidy_is_done_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
