"""Which identifying forms verify has been told to let pass, and what was signed with a publication.

Verifying an earlier publication takes the contexts that it was published with, and of those only
what today's decisions still keep: a changed narrative must not condemn it, a withdrawn keep must.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from pipeline import publish
from pipeline.model import BY_POLICY, Case, Cast, Identity, Leak, Missed, Release

REPORT = "report"  # the place of a decision about words that no passage holds: the report's own


def on_purpose(case: Case, cast: Cast) -> tuple[Release, ...]:
    """The board's own name, as the author publishes it, may hold a word of an agency's name."""
    known = {identity.id: identity for identity in (*case.identities, *cast.identities)}
    texts = [text for text in (case.board, *(s.publish_as for s in case.submissions)) if text]
    return tuple(
        Release(identity.id, form, (text,))
        for identity in known.values()
        if identity.kind in ("organisation", "place")
        for text in texts
        for form in _shared(text, (identity.name, *identity.aliases, *identity.forms))
    )


def _shared(text: str, names: tuple[str, ...]) -> list[str]:
    """Runs of words of the names that stand in the text, and the names themselves."""
    found = [re.findall(r"\w[\w'’-]*", name) for name in names]
    runs = {
        " ".join(words[start:end])
        for words in found
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
    }
    forms = runs | set(names)
    return sorted(form for form in forms if form and form.casefold() in text.casefold())


def nobody(case: Case) -> frozenset[str]:
    """Identities that a reviewer has said are none: found by mistake, kept in every form."""
    return frozenset(
        d.who for d in case.decisions if d.action == "keep" and not d.form and not d.where
    )


def searched(cast: Cast, case: Case) -> tuple[Identity, ...]:
    """Whom verify looks for: everyone but what was found and turned out to be nobody.

    The register is never shortened: a form of it is kept place by place.
    """
    kept = nobody(case)
    return tuple(i for i in cast.identities if not (i.origin == "found" and i.id in kept))


def unsettled(leaks: Iterable[Leak], case: Case) -> tuple[Leak, ...]:
    """Leaks without a signed row `keep,<who>,<form>,report`: words of the report's own.

    who: all the ids that share the form, as verify names them. Only words that can be read are
    settled so: a copy in an attribute, a property or raw bytes nobody has seen, nor signed.
    """
    kept = {
        (d.who, d.form.casefold())
        for d in case.decisions
        if d.action == "keep" and d.where == REPORT
    }
    return tuple(
        leak
        for leak in leaks
        if not leak.place.endswith("text") or (leak.identity, leak.form.casefold()) not in kept
    )


def unsettled_places(seen: Iterable[Missed], case: Case) -> tuple[Missed, ...]:
    """The same for places in safe texts."""
    return tuple(each for each in seen if unsettled([each.leak], case))


def store(build: Path, folder: Path, releases: tuple[Release, ...]) -> None:
    """Keep, outside publish/, what the publication in `folder` was released with."""
    rows = {"releases": [asdict(release) for release in releases]}
    publish.write_json(_file(build, folder), rows)


def forget_others(build: Path, folder: Path) -> None:
    for path in sorted(build.glob("releases-*.json")):
        if path not in (_file(build, folder), build / "releases-draft.json"):
            path.unlink()


def signed(build: Path, folder: Path, case: Case, cast: Cast) -> tuple[Release, ...]:
    """The releases of a publication or draft that today's decisions still allow."""
    try:
        rows = json.loads(_file(build, folder).read_text(encoding="utf-8"))["releases"]
        known = [Release(r["identity"], r["form"], tuple(r["contexts"])) for r in rows]
    except (OSError, ValueError, KeyError, TypeError):
        known = []
    mine = on_purpose(case, Cast((*case.previous_cast, *cast.identities), (), ()))
    return (*(release for release in known if _still_kept(release, case)), *mine)


def _still_kept(release: Release, case: Case) -> bool:
    return release.identity == BY_POLICY or any(
        decision.action == "keep"
        and decision.who in ("", release.identity)
        and decision.form in ("", release.form)
        for decision in case.decisions
    )


def _file(build: Path, folder: Path) -> Path:
    manifest = folder / "manifest.json"
    name = publish.sha256(manifest)[:16] if manifest.is_file() else "draft"
    return build / f"releases-{name}.json"
