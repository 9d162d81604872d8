"""verify: published bytes and identities to leaks. Shares no code with the stages before it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipeline.errors import LeakError, PipelineError, SeveralErrors
from pipeline.model import Identity, Leak, Policy, Release
from pipeline.verify.births import RULE as BIRTH
from pipeline.verify.births import Births
from pipeline.verify.dates import written_days
from pipeline.verify.forms import forms_of
from pipeline.verify.index import Index
from pipeline.verify.nets import net_hits
from pipeline.verify.parts import Part
from pipeline.verify.reading import read
from pipeline.verify.released import Released
from pipeline.verify.search import Hit, hits
from pipeline.verify.text import excerpt, mended, squeeze, tidy

Days = dict[tuple[int, int], tuple[tuple[str, str, int], ...]]


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for: forms, days of birth and death, and whose births are known."""

    index: Index
    days: Days
    births: Births

    @staticmethod
    def of(identities: Sequence[Identity]) -> Sought:
        return Sought(Index.of(forms_of(identities)), _days(identities), Births.of(identities))


NAMED = frozenset(["html", "docx", "pdf", "json", "csv", "xlsx", "txt", "md"])


def verify(
    paths: Sequence[Path],
    identities: Sequence[Identity],
    releases: Sequence[Release],
    policy: Policy,
) -> tuple[Leak, ...]:
    """Every place in the files at `paths` where an identity stands and no release covers it.

    identities: the register and the found cast. Leak.identity: an id, several joined by ";" if
    they share the form, "" for a net that needs no register. Doubtful leaks block as others do.
    Raises LeakError (several at once) for a file, or a part of one, that cannot be read.
    """
    sought = Sought.of(identities)
    released = Released(releases)
    leaks: list[Leak] = []
    for path, parts in zip(paths, _read_all(paths), strict=True):
        name = _safe_name(path, paths.index(path) + 1)
        leaks += (
            _leak(name, part, text, hit)
            for part, text, hit in leaking(parts, sought, released, policy)
        )
    return tuple(dict.fromkeys(leaks))


def _read_all(paths: Sequence[Path]) -> list[tuple[Part, ...]]:
    """All files, or all that is wrong with them at once."""
    texts: list[tuple[Part, ...]] = []
    problems: list[PipelineError] = []
    for number, path in enumerate(paths, 1):
        try:
            texts.append(read(path))
        except LeakError as error:
            place = f"{_safe_name(path, number)}, {error.place}"
            problems.append(LeakError(error.message, place=place, hint=error.hint))
        except Exception as error:  # a broken file breaks any reader in its own way
            problems.append(_unreadable(path, number, error))
    if problems:
        raise problems[0] if len(problems) == 1 else SeveralErrors(problems)
    return texts


def _unreadable(path: Path, number: int, error: Exception) -> LeakError:
    return LeakError(
        f"a file to be published cannot be read ({type(error).__name__})",
        place=_safe_name(path, number),
        hint="What cannot be read cannot be checked: build the report again.",
    )


def _safe_name(path: Path, number: int) -> str:
    """A file by its number and kind: its name may hold somebody's."""
    kind = path.suffix.lower().lstrip(".")
    return f"report file {number}" + (f" ({kind})" if kind in NAMED else "")


def _leak(file: str, part: Part, text: str, hit: Hit) -> Leak:
    shown = excerpt(text, hit.start, hit.end)
    form = " ".join(text[hit.start : hit.end].split())
    return Leak(file, part.place, ";".join(hit.identities), hit.rule, hit.doubtful, shown, form)


def leaking(
    parts: Sequence[Part], sought: Sought, released: Released, policy: Policy
) -> Iterator[tuple[Part, str, Hit]]:
    """The hits that no release covers; of an echo, only what the file has not shown before."""
    shown: Counter[str] = Counter()
    page: list[str] = []  # what people read, letters and digits alone
    for part in sorted(parts, key=lambda p: (p.echo, not _is_read(p))):
        text = tidy(part.text)
        found = _widest(_hits(part, text, sought, policy))
        extra = Counter(_key(text, hit) for hit in found) - shown if part.echo else None
        page += [squeeze(text)] if _is_read(part) else []
        for hit in found:
            key = _key(text, hit)
            new = key not in shown or _names(hit) or not _repeats(part, text, hit, page)
            if extra is None:
                shown[key] += 1
            if (extra is None or extra[key] > 0) and new and not released.covers(text, hit):
                yield part, text, hit
        yield from _rewritten(part, text, found, sought, released)


def _is_read(part: Part) -> bool:
    return part.kind == "prose" and part.place.endswith("text")


def _names(hit: Hit) -> bool:
    """A sure name, number or date of somebody known: reported wherever it stands."""
    return bool(hit.identities) and not hit.doubtful and hit.rule != BIRTH


def _repeats(part: Part, text: str, hit: Hit, page: Sequence[str]) -> bool:
    """Whether an attribute or a property says again, whole, what the page itself says: one doubt,
    settled where it can be read."""
    if _is_read(part) or part.kind not in ("prose", "value"):
        return False
    left, right = text.rfind("\n", 0, hit.start) + 1, text.find("\n", hit.end)
    said = squeeze(text[left : right if right >= 0 else len(text)])
    return any(said in read for read in page)


def _key(text: str, hit: Hit) -> str:
    return "".join(c for c in text[hit.start : hit.end].lower() if c.isalnum())


def _rewritten(
    part: Part, text: str, found: Sequence[Hit], sought: Sought, released: Released
) -> Iterator[tuple[Part, str, Hit]]:
    """The same text with broken words mended: only hits that it did not show as it stands."""
    if part.kind == "binary":
        return
    before = Counter(_key(text, hit) for hit in found)
    for stretch in mended(text):
        for hit in _widest(_hits(part, stretch, sought, None)):
            before[key := _key(stretch, hit)] -= 1
            if before[key] < 0 and not released.covers(stretch, hit):
                yield part, stretch, hit


def _hits(part: Part, text: str, sought: Sought, policy: Policy | None) -> Iterator[Hit]:
    yield from hits(part, text, sought.index)
    if part.kind != "binary" and (part.nets or not part.echo or part.kind != "prose"):
        yield from _known_days(part, text, sought.days)
    if policy and part.nets and part.kind in ("prose", "value"):
        yield from net_hits(text, policy, sought.births, prose=part.kind == "prose")


def _widest(found: Iterator[Hit]) -> list[Hit]:
    """Without hits inside another that is at least as sure and about the same identity or more."""
    kept: list[Hit] = []
    for hit in sorted(set(found), key=lambda h: (h.start, -h.end, h.doubtful, h.rule)):
        if not any(_contains(other, hit) for other in kept[-8:]):
            kept.append(hit)
    return kept


def _contains(wide: Hit, hit: Hit) -> bool:
    inside = wide.start <= hit.start and hit.end <= wide.end
    same = set(hit.identities) <= set(wide.identities)
    return inside and same and (hit.doubtful or not wide.doubtful)


# --- births and deaths -----------------------------------------------------------------------


def _days(identities: Sequence[Identity]) -> Days:
    """(day, month) to the identities born or dead on it: (id, rule, year)."""
    found: dict[tuple[int, int], list[tuple[str, str, int]]] = {}
    for identity in sorted(identities, key=lambda i: i.id):
        for day, rule in _dates(identity):
            found.setdefault((day.day, day.month), []).append((identity.id, rule, day.year))
    return {day: tuple(borne) for day, borne in found.items()}


def _dates(identity: Identity) -> Iterator[tuple[date, str]]:
    if identity.date_of_birth:
        yield identity.date_of_birth, "date of birth"
    if identity.date_of_death:
        yield identity.date_of_death, "date of death"


def _known_days(part: Part, text: str, days: Days) -> Iterator[Hit]:
    for written in written_days(text):
        for day, month, year in written.readings:
            for identity, rule, born in days.get((day, month), ()):
                doubtful = year is None or not written.sure
                if year in (born, None) and (part.kind == "prose" or not doubtful):
                    yield Hit(written.start, written.end, (identity,), rule, doubtful)
