"""chronology.html in Chromium: its filters, its timeline, and that everybody can use it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from pipeline.chronology import build, export
from pipeline.model import Edit, Identity

Make = Callable[..., Any]
HOSTILE = '</script><img src=x onerror="document.title=1"> & "quoted"'


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    program = shutil.which("chromium")
    if program is None:
        message = "Chromium is not installed, so the chronology was not tried in a browser"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def complaints() -> list[str]:
    """Script errors, refused content, requests beyond the page."""
    return []


@pytest.fixture
def page(
    browser: Any, pages: Make, case_of: Make, tmp_path: Path, complaints: list[str]
) -> Iterator[Any]:
    """Seven events of three agencies: a key one, an excluded one, links, gaps, all there is."""
    police = pages().table(
        ["Date", "Time", "Event", "Child seen"],
        ["3/3/13", "21:10", "Mrs Okonkwo-Lyle of Brambling Court rang.", "yes"],
        ["31/02/13", "", HOSTILE, ""],
        ["n/k", "", "Letter about Idris.", ""],
    )
    health = pages(2).table(
        ["Date", "Time", "Event"],
        ["3/3/13", "23:55", "Told of the call by Mrs Okonkwo-Lyle of Brambling Court."],
        ["May 2013", "", "Idris weighed with his brother Tau."],
        *[[f"{day}/6/13", "", f"Routine entry number {day}."] for day in range(1, 15)],
    )
    surgery = pages(3).table(["Date", "Event"], ["5/9/12", "Tau seen with a cough."])
    case = case_of(police, health, surgery)
    brother = Identity("P2", "person", "sibling", "Tau Okonjo")
    case = replace(case, register=(*case.register, brother))
    submissions = [p.submission for p in (police, health, surgery)]
    made = build(submissions, case)
    edits = (Edit(made.events[1].id, "key", "yes"), Edit(made.events[-1].id, "exclude", "", "old"))
    case = replace(case, edits=edits)
    export(build(submissions, case), case, tmp_path)
    shown = browser.new_page(viewport={"width": 1400, "height": 900})
    shown.on("console", lambda message: complaints.append(message.text))
    shown.on("pageerror", lambda error: complaints.append(str(error)))
    address = (tmp_path / "chronology.html").as_uri()
    shown.on("request", lambda r: None if r.url == address else complaints.append(r.url))
    shown.goto(address)
    yield shown
    shown.close()


def shown(page: Any) -> list[str]:
    """The numbers of the events that can be seen, and the count that is read out."""
    texts = page.locator("#events tbody tr:visible th").all_text_contents()
    said = page.locator("#count").inner_text()
    assert said in (f"{len(texts)} of 20 events shown", "20 events")
    return [text.split()[0] for text in texts]


def test_axe_finds_nothing(page: Any, complaints: list[str]) -> None:
    for width in (1400, 360):
        page.set_viewport_size({"width": width, "height": 700})
        found = Axe().run(page).response["violations"]
        assert [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []


def test_by_agency_and_by_person(page: Any) -> None:
    assert len(shown(page)) == 20
    page.select_option("#agency", "Fenshire Constabulary")
    assert len(shown(page)) == 3
    page.select_option("#person", label="Idris Okonjo-Vale")
    assert shown(page) == ["20"]
    page.select_option("#agency", "")
    page.select_option("#person", label="Tau Okonjo")
    assert len(shown(page)) == 2
    page.click("[type=reset]")
    page.locator("#count:has-text('20 of 20')").wait_for(timeout=5000)
    assert len(shown(page)) == 20


def test_by_date_a_vague_one_by_all_that_it_can_mean(page: Any) -> None:
    page.fill("#from", "2013-05-20")
    page.fill("#to", "2013-06-02")
    texts = page.locator("#events tbody tr:visible td.text").all_text_contents()
    assert texts == [
        "Idris weighed with his brother Tau.",
        "Routine entry number 1.",
        "Routine entry number 2.",
    ]


def test_by_words_all_of_them_in_any_case(page: Any) -> None:
    page.fill("#words", "BRAMBLING rang")
    assert len(shown(page)) == 1
    page.fill("#words", "no such words")
    assert shown(page) == []


def test_the_keyboard_reaches_every_filter(page: Any) -> None:
    reached = []
    page.locator("#agency").focus()
    for _ in range(14):  # a date field has several stops
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.type"))
        page.keyboard.press("Tab")
    assert [name for name in dict.fromkeys(reached) if name][:6] == [
        "agency", "person", "from", "to", "words", "reset",
    ]  # fmt: skip


def test_an_agencys_words_do_nothing(page: Any, complaints: list[str]) -> None:
    assert page.title() == "Review: Child K: integrated chronology (confidential)"
    assert HOSTILE in page.locator("#events").inner_text()
    assert page.locator("#events img").count() == 0
    assert complaints == []


def test_the_timeline_is_drawn_and_described(page: Any) -> None:
    box = page.locator("svg[role=img]").bounding_box()
    assert box["width"] >= 1100 and box["height"] > 150
    names = page.locator("svg[role=img] text").all_text_contents()
    assert "Fenshire Constabulary" in names and any(name.startswith("2. ") for name in names)
