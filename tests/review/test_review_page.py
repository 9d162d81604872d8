"""The page shows what would be published, character by character, and what was done to it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import html

from pipeline.model import (
    Combination,
    Decision,
    Doubt,
    Finding,
    Leak,
    Mention,
    Redacted,
    SafeParagraph,
    SafeSection,
    SafeText,
    SourceRef,
    Trace,
)
from pipeline.review import build_review, digest, words
from pipeline.review import page as page_module
from pipeline.review.decisions import COLUMNS, suggest, suggest_singly, to_csv

if TYPE_CHECKING:
    from tests.review.conftest import Sample


def build(
    sample: Sample,
    folder: Path,
    leaks: Sequence[Leak] = (),
    risks: Sequence[Combination] = (),
) -> html.HtmlElement:
    build_review(
        sample.case,
        sample.chronology,
        sample.passages,
        sample.cast,
        sample.redacted,
        sample.report,
        sample.printed,
        sample.template_digest,
        folder,
        leaks=leaks,
        risks=risks,
    )
    text = (folder / "index.html").read_bytes().decode("utf-8")
    return html.document_fromstring(text)


def select(node: html.HtmlElement, path: str) -> list[html.HtmlElement]:
    """By tag and classes: ".safe > .text", "article.question"."""
    steps = f"//{path}".replace(" > ", " /").replace(" ", " //").replace("///", "/").split()
    xpath = "." + "".join(_step(step) for step in steps)
    found: list[html.HtmlElement] = node.xpath(xpath)
    return found


def _step(step: str) -> str:
    axis, tag, classes = re.fullmatch(r"(/+)(\w*)((?:\.[\w-]+)*)", step).groups()  # type: ignore[union-attr]
    has = "".join(
        f"[contains(concat(' ', @class, ' '), ' {name} ')]" for name in classes.split(".")[1:]
    )
    return f"{axis}{tag or '*'}{has}"


def texts(tree: html.HtmlElement, side: str) -> list[str]:
    return [node.text_content() for node in select(tree, f".{side} > .text")]


def words_of(node: html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def shown(sample: Sample) -> list[str]:
    return [p.key for p in sample.passages if p.channel != "evidence"]


def test_the_right_column_is_exactly_what_would_be_published(
    sample: Sample, tmp_path: Path
) -> None:
    tree = build(sample, tmp_path)
    nodes = {node.get("data-key"): node.text_content() for node in select(tree, ".safe > .text")}
    safe = {key: sample.redacted.passages[key].text.value for key in shown(sample)}
    assert nodes == {key: text for key, text in safe.items() if text}  # empty cells are not shown


def test_the_left_column_is_exactly_what_was_written(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    assert sorted(texts(tree, "raw")) == sorted(p.text for p in sample.passages if p.text)


def test_no_name_stands_on_the_right(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    right = " ".join(node.text_content() for node in select(tree, ".safe"))
    removed = {
        r.form
        for passage in sample.redacted.passages.values()
        for r in passage.redactions
        if not r.kept and r.form not in ("A1", "Marsh")  # these two are also parts of words kept
    }
    assert len(removed) > 10
    assert [form for form in removed if form in right] == []
    assert "Fenland Constabulary" not in right
    assert "Marsh staff" not in right  # the heading of a column is redacted like any text


def test_every_redaction_has_its_number_on_both_sides_and_its_reasons(
    sample: Sample, tmp_path: Path
) -> None:
    tree = build(sample, tmp_path)
    total = sum(len(p.redactions) for p in sample.redacted.passages.values())
    left = [node.get("id") for node in select(tree, ".raw a.mark")]
    rows = [node.get("id") for node in select(tree, ".why tbody tr")]
    assert left == [f"m{n}" for n in range(1, total + 1)]
    assert rows == [f"d{n}" for n in range(1, total + 1)]
    right = [int(node.get("data-of", "")) for node in select(tree, ".safe mark")]
    assert right == list(range(1, total))  # the last is evidence: no right side


def test_why_says_form_replacement_kind_person_rules_and_who_decided(
    sample: Sample, tmp_path: Path
) -> None:
    tree = build(sample, tmp_path)
    row = {n: [words_of(td) for td in tree.get_element_by_id(f"d{n}").iter("td")] for n in (2, 5)}
    assert row[5] == [
        "A. Rahman", "Health Visitor 1", "person", "Health Visitor 1 (X1f, Adaeze Rahman)",
        "language model (spaCy); pattern (kin)", "the rule",
    ]  # fmt: skip
    assert row[2][1] == "kept as it is"
    assert row[2][5] == "the reviewer, in decisions.csv"


def test_states_differ_by_more_than_colour(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    labels = {m.get("data-n") for m in select(tree, ".raw a.is-kept")}
    open_ = {m.get("data-n") for m in select(tree, ".raw a.is-undecided")}
    assert labels == {"2 kept"}
    assert open_ == {"6 ?", "7 ?", "9 ?"}


def test_events_keep_their_published_numbers_and_say_why_they_have_none(
    sample: Sample, tmp_path: Path
) -> None:
    tree = build(sample, tmp_path)
    events = tree.xpath('//section[@aria-labelledby="part-event"]/article')
    titles = [words_of(select(e, "h3")[0]).removesuffix(" undecided") for e in events]
    numbers = [1, 2, 3, 4, 5, 6, 7]
    assert titles == [
        *(f"Event {n}" for n in numbers), "Event e7, not printed", "Event 8", "Event 9",
    ]  # fmt: skip
    assert "repeats the row before" in words_of(events[7])
    assert words_of(select(events[0], ".head.safe")[0]) == "After: March 2013 · Police · age 4"
    assert words_of(select(events[0], ".head.raw")[0]) == "Before: 3.3.13 · Fenland Constabulary"
    assert words_of(select(events[0], ".source")[0]) == "submission 1 (Police), table 1, row 2"


def test_a_printed_event_that_matches_no_passage_is_shown_apart(
    sample: Sample, tmp_path: Path
) -> None:
    assert not build(sample, tmp_path / "a").xpath('//*[@id="unmet"]')
    first, *rest = sample.report.events
    field = replace(first.fields[0], text=SafeText("Words from nowhere."))
    events = (replace(first, fields=(field,)), *rest)
    tree = build(replace(sample, report=replace(sample.report, events=events)), tmp_path / "b")
    assert "Words from nowhere." in tree.xpath('string(//section[@aria-labelledby="unmet"])')


def test_people_with_their_forms_count_agencies_and_places(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    rows = tree.xpath('//section[@aria-labelledby="people"]//tbody/tr')
    table = {words_of(r[0]): [words_of(cell) for cell in r[1:]] for r in rows}
    assert table["Mother"][0] == "P2"
    assert table["Mother"][2:5] == [
        "Sinéad Bell, Shin", "2", "Fenland Constabulary, Marsh Health Trust",
    ]  # fmt: skip
    assert "Grandmother" not in table  # in the register, in no text
    links = [a.get("href") for row in rows for a in row.iter("a")]
    assert all(tree.get_element_by_id((link or "")[1:]) is not None for link in links)


def test_every_link_leads_somewhere_and_every_id_is_unique(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    ids = [node.get("id") for node in tree.xpath("//*[@id]")]
    links = {node.get("href", "") for node in tree.iter("a")}
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links} <= set(ids)


def test_questions_have_rows_that_decisions_csv_takes(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    asked = select(tree, "article.question")
    assert [words_of(select(q, "h3")[0]) for q in asked] == [
        "1. Does this identify somebody? Grace",
        "2. Who is meant? Mrs Bell",
        "3. One person, or two? Adaeze Raman",
    ]
    assert "Possibly: Mother (P2, Sinéad Bell); Grandmother (P3, Noor Bell)." in words_of(asked[1])
    assert words_of(select(asked[1], ".now")[0]) == "a family member"
    for question, doubt in zip(asked, sample.redacted.doubts, strict=True):
        lines = [button.get("data-csv", "") for button in question.iter("button")]
        assert "\n".join(lines) + "\n" == to_csv(suggest(doubt))


def test_evidence_is_listed_with_its_reason_and_never_as_printed(
    sample: Sample, tmp_path: Path
) -> None:
    tree = build(sample, tmp_path)
    (section,) = tree.xpath('//section[@aria-labelledby="part-evidence"]')
    assert "comment: comments are not content" in words_of(section)
    assert select(section, ".safe") == []


def test_what_was_left_out_is_listed_with_place_and_reason(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    (entry,) = tree.xpath('//section[@aria-labelledby="part-left-out"]/article')
    assert words_of(entry) == (
        "Text 1 submission 2 (Health), paragraph 9 l2/0 page number: furniture of the page "
        "Before: Page 1"
    )
    rows = tree.xpath('//section[@aria-labelledby="without-words"]//tbody/tr')
    assert [[words_of(cell) for cell in row] for row in rows] == [
        ["submission 2 (Health), paragraph 3", "picture", "no text to read"]
    ]


def test_a_recommendation_and_a_table_are_one_entry_each(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    (plan,) = tree.xpath('//section[@aria-labelledby="part-recommendation"]/article')
    headings = [words_of(h) for h in select(plan, ".safe > .heading")]
    assert headings == ["recommendation", "lead agency"]
    table = tree.xpath('//section[@aria-labelledby="part-section"]/article')[1]
    assert [words_of(h) for h in select(table, ".safe > .heading")] == ["row 1, cell 2"]
    assert words_of(select(table, "h3")[0]) == "Section 1, table 2"


def test_agencies_prose_is_set_apart_unless_it_is_printed(sample: Sample, tmp_path: Path) -> None:
    def unprinted(given: Sample, folder: str) -> list[bool]:
        tree = build(given, tmp_path / folder)
        prose = tree.xpath('//section[@aria-labelledby="part-section"]/article')
        return ["unprinted" in (entry.get("class") or "") for entry in prose]

    quoted = SafeParagraph(sample.redacted.passages["s2.1/0"].text)
    section = SafeSection(SafeText("family"), (quoted,))
    printed = replace(sample, report=replace(sample.report, sections=(section,)))
    assert unprinted(sample, "a") == [True, True]
    assert unprinted(printed, "b") == [False, True]


def test_what_verification_found_comes_first_exact_names_before_doubtful(
    sample: Sample, tmp_path: Path
) -> None:
    doubtful = Leak("DRAFT report.html", "text", "P2", "initials", True, "then SB rang", "SB")
    exact = Leak("DRAFT report.pdf", "page 2", "P1", "name", False, "for Idris Bell <b>")
    tree = build(sample, tmp_path, [doubtful, exact])
    first = tree.xpath("//main/section")[0]
    rows = first.xpath(".//tbody/tr")
    assert [[words_of(cell) for cell in row] for row in rows] == [
        ["Child F (P1, Idris Bell)", "name", "an exact name", "for Idris Bell <b>",
         "DRAFT report.pdf, page 2", "none: it cannot be read on the page; see above"],
        ["Mother (P2, Sinéad Bell)", "initials", "may be a name", "then SB rang",
         "DRAFT report.html, text", "keep,P2,SB,report,,,"],
    ]  # fmt: skip
    assert not build(sample, tmp_path).xpath('//*[@id="hits"]')


def test_nothing_to_decide_and_a_hold_are_said(sample: Sample, tmp_path: Path) -> None:
    settled = replace(sample, redacted=replace(sample.redacted, doubts=()))
    held = replace(sample.case, policy=replace(sample.case.policy, hold="trial in June"))
    tree = build(replace(settled, case=held), tmp_path)
    assert "every question has its decision" in words_of(tree)
    assert "On hold: trial in June" in words_of(select(tree, "header")[0])
    assert "ACCEPT=all" not in words_of(tree)


def test_an_incomplete_review_and_warnings_are_said_at_the_top(
    sample: Sample, tmp_path: Path
) -> None:
    report = replace(sample.report, incomplete=1)
    chronology = replace(sample.chronology, warnings=("edits.csv, line 3: no such event",))
    tree = build(replace(sample, report=report, chronology=chronology), tmp_path)
    head = words_of(select(tree, "header")[0])
    assert "1 submission could not be read or placed" in head
    assert "edits.csv, line 3: no such event" in head


def test_hostile_words_stay_words(hostile: Sample, tmp_path: Path) -> None:
    tree = build(hostile, tmp_path)
    raw = hostile.passages[0].text
    assert texts(tree, "safe")[0] == raw
    assert texts(tree, "raw")[0] == raw
    assert len(list(tree.iter("script"))) == 1
    assert list(tree.iter("img")) == []
    names = {node.get("data-name") for node in select(tree, "article .control")}
    assert {"right-to-left override", "zero width space", "pop directional formatting"} <= names


def test_one_file_that_may_load_nothing(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    (policy,) = tree.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert tree.xpath("//@src | //link | //*[@style] | //@onclick") == []
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["digest.txt", "findings.csv", "index.html", "redline.docx", "undecided.csv"]


def test_same_input_same_bytes(sample: Sample, tmp_path: Path) -> None:
    turned = dict(reversed(list(sample.redacted.passages.items())))
    again = replace(sample, redacted=replace(sample.redacted, passages=turned))
    build(sample, tmp_path / "a")
    build(again, tmp_path / "b")
    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes(), path.name


def test_the_digest_on_disk_is_the_digest_returned(sample: Sample, tmp_path: Path) -> None:
    tree = build(sample, tmp_path)
    s = sample
    number = digest(s.redacted, s.report, s.template_digest, s.case)
    assert (tmp_path / "digest.txt").read_text(encoding="utf-8") == number + "\n"
    assert f"{number[:4]} {number[4:8]} {number[8:12]}" in words_of(tree)


def test_a_review_half_written_has_no_digest(
    sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(sample, tmp_path)

    def full_disk(path: Path, content: bytes) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(page_module, "_write", full_disk)
    with pytest.raises(OSError, match="disk full"):
        build(sample, tmp_path)
    assert not (tmp_path / "digest.txt").exists()


def without(redacted: Redacted, key: str) -> Redacted:
    return replace(redacted, passages={k: p for k, p in redacted.passages.items() if k != key})


def shifted(redacted: Redacted, key: str) -> Redacted:
    safe = redacted.passages[key]
    first = replace(safe.redactions[0], start=safe.redactions[0].start + 1)
    other = replace(safe, redactions=(first, *safe.redactions[1:]))
    return replace(redacted, passages={**redacted.passages, key: other})


def doubled(redacted: Redacted, key: str) -> Redacted:
    safe = redacted.passages[key]
    other = replace(safe, redactions=(safe.redactions[0], *safe.redactions))
    return replace(redacted, passages={**redacted.passages, key: other})


@pytest.mark.parametrize("defect", [without, shifted, doubled])
def test_redactions_that_do_not_fit_their_text_are_a_defect(
    sample: Sample, tmp_path: Path, defect: object
) -> None:
    assert callable(defect)
    with pytest.raises(ValueError, match=r"a passage|a redaction") as caught:
        build(replace(sample, redacted=defect(sample.redacted, "e0/0")), tmp_path)
    assert "Bell" not in str(caught.value)


def test_findings_csv_has_one_row_per_redaction_in_the_order_of_the_texts(
    sample: Sample, tmp_path: Path
) -> None:
    build(sample, tmp_path)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "findings.csv").read_text("utf-8"))))
    assert [(r["passage"], int(r["start"])) for r in rows] == [
        (p.key, r.start)
        for p in sample.passages
        for r in sample.redacted.passages[p.key].redactions
    ]
    assert rows[0] == {
        "passage": "e0/0", "source": "submission 1 (Police), table 1, row 2", "start": "10",
        "end": "21", "form": "Sinéad Bell", "kind": "person", "identity": "P2",
        "pseudonym": "Mother", "reasons": "register:name", "decided": "rule",
    }  # fmt: skip
    assert [r["decided"] for r in rows].count("open") == 3


def test_undecided_csv_has_one_row_per_question(sample: Sample, tmp_path: Path) -> None:
    build(sample, tmp_path)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "undecided.csv").read_text("utf-8"))))
    assert [(r["key"], r["question"], r["candidates"]) for r in rows] == [
        ("d1", "identifies", ""), ("d2", "who", "P2; P3"), ("d3", "same", "X1f; P3"),
    ]  # fmt: skip


def test_a_formula_in_a_submission_is_not_run_by_a_spreadsheet(
    sample: Sample, tmp_path: Path
) -> None:
    doubt = Doubt("d9", "identifies", "=HYPERLINK(1)", (), (), "@why")
    build(replace(sample, redacted=replace(sample.redacted, doubts=(doubt,))), tmp_path)
    rows = list(csv.reader(io.StringIO((tmp_path / "undecided.csv").read_text("utf-8"))))
    assert rows[1] == ["d9", "identifies", "'=HYPERLINK(1)", "", "", "'@why"]


@pytest.mark.parametrize(
    ("question", "candidates", "expected"),
    [
        ("identifies", (), ["redact,,Will,,,,", "keep,,Will,e1/0,,,", "replace,,Will,e1/0,,,"]),
        (
            "identifies",
            ("P4",),
            ["redact,P4,Will,,,,", "keep,P4,Will,e1/0,,,", "replace,P4,Will,e1/0,,,"],
        ),
        (
            "who",
            ("P2", "P3"),
            [
                "split,,Will,e1/0,P2,,", "split,,Will,e1/0,P3,,", "split,,Will,e1/0,new,,",
                "redact,,Will,,,,", "replace,,Will,e1/0,,,",
            ],
        ),
        ("same", ("P2", "X1"), ["merge,P2,,,X1,,", "split,P2,,,X1,,"]),
    ],
)  # fmt: skip
def test_suggested_rows(question: str, candidates: tuple[str, ...], expected: list[str]) -> None:
    doubt = Doubt("d", question, "Will", ("e1/0",), candidates, "")  # type: ignore[arg-type]
    assert to_csv(suggest(doubt)).splitlines() == expected
    assert suggest_singly(doubt) == ()


def test_each_form_of_a_doubt_has_rows_of_its_own() -> None:
    doubt = Doubt("d", "who", "Mr March", ("e1/0", "e2/0"), ("P3",), "")
    said = [("e1/0", "Mr March"), ("e2/0", "Mr March"), ("e2/0", "Mrs March")]
    assert to_csv(suggest(doubt, said)).splitlines() == [
        "split,,Mr March,,P3,,", "split,,Mr March,,new,,",
        "redact,,Mr March,,,,", "replace,,Mr March,,,,",
        "split,,Mrs March,e2/0,P3,,", "split,,Mrs March,e2/0,new,,",
        "redact,,Mrs March,,,,", "replace,,Mrs March,e2/0,,,",
    ]  # fmt: skip
    assert to_csv(suggest_singly(doubt, said)).splitlines() == [
        "split,,Mr March,e1/0,P3,,", "split,,Mr March,e1/0,new,,", "redact,,Mr March,e1/0,,,",
        "split,,Mr March,e2/0,P3,,", "split,,Mr March,e2/0,new,,", "redact,,Mr March,e2/0,,,",
    ]  # fmt: skip


def test_a_word_that_is_a_name_can_be_kept_place_by_place() -> None:
    doubt = Doubt("d", "identifies", "Will", ("e1/0", "e2/0"), ("P4",), "")
    assert to_csv(suggest(doubt)).splitlines()[1] == "keep,P4,Will,,,,"
    assert to_csv(suggest_singly(doubt)).splitlines() == [
        "redact,P4,Will,e1/0,,,", "keep,P4,Will,e1/0,,,",
        "redact,P4,Will,e2/0,,,", "keep,P4,Will,e2/0,,,",
    ]  # fmt: skip


def test_several_forms_are_named_in_the_answers(sample: Sample, tmp_path: Path) -> None:
    passages = dict(sample.redacted.passages)
    (other,) = passages["e9/0"].redactions
    asked = replace(other, doubt="d1", identity="")
    passages["e9/0"] = replace(passages["e9/0"], redactions=(asked,))
    doubt = replace(sample.redacted.doubts[0], places=("e2/0", "e9/0"))
    redacted = replace(sample.redacted, passages=passages, doubts=(doubt,))
    tree = build(replace(sample, redacted=redacted), tmp_path)
    answers = [words_of(th) for th in tree.xpath('//article[@id="q1"]//tbody/tr/th')]
    assert answers[0] == "“Grace”: Leave it redacted, as it is now"
    assert answers[3] == "“Shin”: Leave it redacted, as it is now"


def test_rows_name_the_form_that_was_found_not_the_wider_one_that_was_replaced(
    sample: Sample, tmp_path: Path
) -> None:
    raw = next(p.text for p in sample.passages if p.key == "e2/1")
    start = raw.index("Bell")
    found = Finding("e2/1", start, start + 4, "Bell", "person", ("register:surname",))
    mention = Mention(found, "", "shared by several", ("P2", "P3"), "a family member")
    tree = build(replace(sample, cast=replace(sample.cast, mentions=(mention,))), tmp_path)
    rows = [button.get("data-csv") for button in tree.xpath('//article[@id="q2"]//button')]
    assert rows[0] == "split,,Bell,e2/1,P2,,"


def test_places_of_one_form_stand_apart_on_the_page(sample: Sample, tmp_path: Path) -> None:
    doubt = replace(sample.redacted.doubts[1], key="d9", places=("e2/1", "e9/0"))
    tree = build(replace(sample, redacted=replace(sample.redacted, doubts=(doubt,))), tmp_path)
    (singly,) = select(tree, "details.singly")
    assert [words_of(h) for h in singly.iter("h4")] == ["Event 3", "Event 9"]
    assert len(list(singly.iter("button"))) == 8


def test_references_read_as_they_are_printed(referring: tuple[Sample, str], tmp_path: Path) -> None:
    given, printed = referring
    tree = build(given, tmp_path)
    (node,) = tree.xpath('//*[@data-key="n/analysis/0"]')
    assert node.text_content() == printed
    assert not tree.xpath('//*[@id="unmet"]')


def test_printed_prose_that_no_text_accounts_for_is_shown_apart(
    sample: Sample, tmp_path: Path
) -> None:
    section = SafeSection(SafeText("analysis"), (SafeParagraph(SafeText("From nowhere.")),))
    tree = build(replace(sample, report=replace(sample.report, sections=(section,))), tmp_path)
    assert "From nowhere." in tree.xpath('string(//section[@aria-labelledby="unmet"])')


def test_people_stand_with_their_line_in_the_reports_list(sample: Sample, tmp_path: Path) -> None:
    mother = sample.report.people[0]
    tree = build(
        replace(sample, redacted=replace(sample.redacted, people=(("P2", mother),))), tmp_path
    )
    rows = tree.xpath('//section[@aria-labelledby="people"]//tbody/tr/th')
    assert "Mother listed as: mother of Child F" in [words_of(row) for row in rows]


def test_rows_survive_commas_quotes_and_line_feeds() -> None:
    decision = Decision("keep", form='Will, "the\nsecond"', reason="as asked", by="RK")
    (row,) = csv.reader(io.StringIO(to_csv([decision])))
    assert dict(zip(COLUMNS, row, strict=True))["form"] == decision.form


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ner:spacy", "language model (spaCy)"),
        ("uk:uk_nhs", "British identifier (NHS number)"),
        ("register:first_name", "the register (first name)"),
        ("sweep:found elsewhere", "looked for everywhere (found elsewhere)"),
        ("brand_new:rule_of-ours", "brand new (rule of-ours)"),
    ],
)
def test_reasons_in_words(code: str, said: str) -> None:
    assert words.reason(code) == said


def test_source_in_words(sample: Sample) -> None:
    assert words.source(SourceRef(2, "header", paragraph=3), sample.case) == (
        "submission 2 (Health), header, paragraph 3"
    )
    assert words.source(SourceRef(0, paragraph=3), sample.case) == "the author's text, paragraph 3"


def test_what_could_be_put_together_is_listed_and_no_part_of_the_digest(
    sample: Sample, tmp_path: Path
) -> None:
    facts = (Trace("public event", "inquest"), Trace("month", "May 2013"))
    risks = [
        Combination(f"event {n}", facts, True, "public event: leave it out") for n in range(25)
    ]
    page = build(sample, tmp_path / "a", risks=risks)
    build(sample, tmp_path / "b")
    (section,) = page.xpath(".//section[@aria-labelledby='risk']")
    words = section.text_content()
    assert "public event: 25" in words
    assert "inquest (public event); May 2013 (month)" in words
    assert "5 more places" in words
    assert len(section.xpath(".//tbody/tr")) == 25
    assert (tmp_path / "a/digest.txt").read_bytes() == (tmp_path / "b/digest.txt").read_bytes()


def test_telling_details_are_listed(sample: Sample, tmp_path: Path) -> None:
    key = next(p.key for p in sample.passages if p.channel == "event")
    welsh = Finding(key, 0, 5, "Welsh", "quasi", ("pattern:nation or language",))
    mention = Mention(welsh, "", "kind")
    cast = replace(sample.cast, mentions=(*sample.cast.mentions, mention, mention))
    page = build(replace(sample, cast=cast), tmp_path)
    (section,) = page.xpath(".//section[@aria-labelledby='risk']")
    assert "Welsh: pattern (nation or language), 2 places" in section.text_content()


def test_a_column_that_is_not_printed_is_said_to_be_so_and_its_event_keeps_its_number(
    sample: Sample, tmp_path: Path
) -> None:
    first, *rest = sample.report.events
    shorter = replace(first, fields=first.fields[:1])
    report = replace(sample.report, events=(shorter, *rest))
    tree = build(replace(sample, report=report, unprinted="e0/1"), tmp_path)
    event = tree.get_element_by_id("event-e0")
    assert words_of(select(event, "h3")[0]).startswith("Event 1")
    headings = [words_of(h) for h in select(event, ".safe > .heading")]
    assert "not printed" not in headings[0]
    assert headings[1].endswith("(this column is not printed)")
    assert not tree.xpath('//*[@id="unmet"]')
