"""The life of a case, as its author and reviewer live it: through the command line alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.whole.conftest import Pipeline
from tests.whole.small_case import NARRATIVE

FORMATS = ["report.docx", "report.html", "report.pdf"]


def hashes(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir())}


def html(folder: Path) -> str:
    return (folder / "build" / "publish" / "report.html").read_text(encoding="utf-8")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_publish_holds_the_report_its_manifest_and_its_proof_alone(published: Path) -> None:
    names = sorted(p.name for p in (published / "build" / "publish").iterdir())
    assert names == sorted([*FORMATS, "manifest.json", "verification.json"])


def test_the_report_says_what_happened_and_names_nobody(published: Path) -> None:
    text = html(published)
    for words in (
        "after a call about shouting",
        "weighed and examined",
        "an appointment was missed",
    ):
        assert words in text.casefold()
    assert "Mother" in text and "Child F" in text
    for name in ("Bron", "Pugh", "Idris", "Okonjo", "Mulvenna", "Marsh End", "14.12.12"):
        assert name not in text


def test_an_unsigned_case_gives_a_draft_and_says_what_is_next(
    unsigned: Path, pipeline: Pipeline
) -> None:
    done = pipeline("report", str(unsigned))
    assert done.code == 0
    assert "nobody has signed it off" in done.said and "make sign-off" in done.said
    assert not (unsigned / "build" / "publish").exists()
    drafts = sorted(p.name for p in (unsigned / "build" / "draft").iterdir())
    assert len(drafts) == 3 and all("DRAFT" in name for name in drafts)
    assert pipeline("report", str(unsigned), "--publish").code == 7


def test_one_changed_word_ends_the_sign_off(published: Path, pipeline: Pipeline) -> None:
    before = hashes(published / "build" / "publish")
    change(published / "narrative" / "analysis.md", "chance", "moment")
    done = pipeline("report", str(published))
    assert done.code == 0
    assert "the sign-off no longer fits" in done.said
    assert hashes(published / "build" / "publish") == before
    signed = pipeline("sign-off", str(published), "REVIEWER=Ann Signer", "ACCEPT=all")
    assert signed.code == 0, signed.said
    assert pipeline("report", str(published), "--publish").code == 0
    assert "a moment to ask" in html(published)


def test_a_change_after_the_review_was_built_cannot_be_signed(
    published: Path, pipeline: Pipeline
) -> None:
    change(published / "narrative" / "analysis.md", "chance", "moment")
    signed = pipeline("sign-off", str(published), "REVIEWER=Ann Signer", "ACCEPT=all")
    assert signed.code == 3
    assert "changed" in signed.said


def test_a_hold_stops_publishing_and_says_why(published: Path, pipeline: Pipeline) -> None:
    before = hashes(published / "build" / "publish")
    with (published / "case.toml").open("a", encoding="utf-8") as file:
        file.write('\n[publish]\nhold = "criminal trial until spring"\n')
    done = pipeline("report", str(published), "--publish")
    assert done.code == 7
    assert "criminal trial until spring" in done.said
    assert hashes(published / "build" / "publish") == before


def test_a_name_added_after_publishing_withdraws_what_is_published(
    published: Path, pipeline: Pipeline
) -> None:
    phrase = "shouting"
    assert phrase in html(published)
    with (published / "register.csv").open("a", encoding="utf-8") as file:
        file.write("P9,person,neighbour,Corwen Shouting,call about shouting,,\n")
    done = pipeline("report", str(published))
    assert done.code == 6, done.said
    assert not (published / "build" / "publish").exists()
    assert (published / "build" / "withdrawn-1" / "report.html").is_file()
    assert "Corwen" not in done.said
    page = (published / "build" / "review" / "index.html").read_text(encoding="utf-8")
    assert "what was published, report file" in page


def test_what_was_changed_after_publishing_is_withdrawn(
    published: Path, pipeline: Pipeline
) -> None:
    (published / "build" / "publish" / "notes.txt").write_text("hello", encoding="utf-8")
    done = pipeline("verify", str(published))
    assert done.code == 6 and "build/withdrawn-1" in done.said
    again = pipeline("verify", str(published))
    assert again.code == 6, "a draft proves nothing of what was withdrawn"


def test_a_word_file_that_nobody_named_stops_publishing(
    published: Path, pipeline: Pipeline
) -> None:
    (published / "submissions" / "Hospital.docx").write_bytes(b"x")
    done = pipeline("report", str(published), "--publish")
    assert done.code == 7 and "1 Word files in submissions/" in done.said


def test_an_unreadable_submission_leaves_a_marked_draft(
    published: Path, pipeline: Pipeline
) -> None:
    before = hashes(published / "build" / "publish")
    (published / "submissions" / "two.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99)
    done = pipeline("report", str(published))
    assert done.code == 4
    assert "submission 2 (GP Practice)" in done.said and "two.docx" not in done.said
    assert hashes(published / "build" / "publish") == before
    draft = (published / "build" / "draft" / "DRAFT report.html").read_text(encoding="utf-8")
    assert "ncomplete" in draft and "after a call about shouting" in draft
    assert "1 of 2 submissions" in done.said


def test_bad_input_is_told_and_nothing_is_lost(published: Path, pipeline: Pipeline) -> None:
    before = hashes(published / "build" / "publish")
    (published / "narrative" / "Bronwen.md").write_text("x", encoding="utf-8")
    done = pipeline("report", str(published))
    assert done.code == 3
    assert "narrative, file 1" in done.said and "Bronwen" not in done.said
    assert hashes(published / "build" / "publish") == before


def test_the_same_input_gives_the_same_bytes(
    published: Path, pipeline: Pipeline, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(published, tmp_path / "another folder" / "ärger"))
    shutil.rmtree(other / "build")
    done = pipeline(
        "report", str(other), "--publish", PYTHONHASHSEED="77", TZ="Asia/Tokyo", LC_ALL="C"
    )
    assert done.code == 0, done.said
    assert hashes(other / "build" / "publish") == hashes(published / "build" / "publish")
    for name in ("chronology.csv", "chronology.xlsx", "ledger.csv", "review/index.html"):
        assert (other / "build" / name).read_bytes() == (published / "build" / name).read_bytes()


def test_the_manifest_names_published_files_only(published: Path) -> None:
    folder = published / "build" / "publish"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert sorted(manifest["files"]) == sorted([*FORMATS, "verification.json"])
    proof = (folder / "verification.json").read_text(encoding="utf-8")
    assert not any(name in proof for name in ("Pugh", "Bron", "one.docx", "Ann"))


@pytest.mark.parametrize("verb", ["report", "verify", "review"])
def test_a_folder_that_is_no_case_is_told(tmp_path: Path, pipeline: Pipeline, verb: str) -> None:
    done = pipeline(verb, str(tmp_path))
    assert done.code == 3 and "case.toml" in done.said
    assert pipeline(verb, str(tmp_path / "nowhere")).code == 2


def test_one_person_has_one_pseudonym_in_every_agency(published: Path) -> None:
    text = html(published)
    assert NARRATIVE.split(".")[0] in text
    assert "Mother was never asked" in text and "Mother told" in text


def test_a_copied_digest_is_no_signature_while_questions_are_open(
    unsigned: Path, pipeline: Pipeline
) -> None:
    with (unsigned / "narrative" / "analysis.md").open("a", encoding="utf-8") as file:
        file.write("\nThe note was about the qwembly.\n")  # a word no list knows: a question
    first = pipeline("review", str(unsigned))
    assert first.code == 0 and "Undecided 0" not in first.said, first.said
    digest = (unsigned / "build" / "review" / "digest.txt").read_text(encoding="utf-8").strip()
    forged = {"digest": digest, "reviewer": "Nobody", "date": "2001-01-01", "accept": ""}
    (unsigned / "signoff.json").write_text(json.dumps(forged), encoding="utf-8")
    assert pipeline("report", str(unsigned), "--publish").code == 7
    assert not (unsigned / "build" / "publish").exists()


def test_a_narrative_that_points_to_an_unread_submission_still_gives_a_draft(
    published: Path, pipeline: Pipeline
) -> None:
    rows = (published / "build" / "chronology.csv").read_text(encoding="utf-8").splitlines()
    event = next(row for row in rows if "weighed and examined" in row).split(",")[0]
    text = f"It began with [[{event}]], when nobody asked.\n"
    (published / "narrative" / "findings.md").write_text(text, encoding="utf-8")
    (published / "submissions" / "two.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99)
    done = pipeline("report", str(published))
    assert done.code == 4 and "not in the chronology" not in done.said
    draft = (published / "build" / "draft" / "DRAFT report.html").read_text(encoding="utf-8")
    assert "an event of a submission that could not be read, when nobody asked" in draft
