"""The page in Chromium: accessible, usable by keyboard, inert, and quick with 500 events."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from pipeline.review import build_review

if TYPE_CHECKING:
    from tests.review.conftest import Sample


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    program = shutil.which("chromium")
    if program is None:
        message = "Chromium is not installed, so the review page was not tried in a browser"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def complaints() -> list[str]:
    """What the browser complained of: script errors, refused content, requests beyond the page."""
    return []


def opened(browser: Any, sample: Sample, folder: Path, complaints: list[str]) -> Any:
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
    )
    page = browser.new_page(viewport={"width": 1400, "height": 900})
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    address = (folder / "index.html").as_uri()
    page.on("request", lambda r: None if r.url == address else complaints.append(r.url))
    page.goto(address)
    return page


def violations(page: Any) -> list[str]:
    """axe-core's findings. The policy of the page forbids axe nothing: it is run by the driver."""
    found = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


def test_axe_finds_nothing(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)
    page.evaluate(  # axe passes over what is not drawn yet
        "for (const e of document.querySelectorAll('article')) e.style.contentVisibility='visible'"
    )
    assert violations(page) == []
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert violations(page) == []
    page.set_viewport_size({"width": 360, "height": 700})
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert complaints == []


def test_filters_by_state_agency_and_kind(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)

    def titles() -> list[str]:
        shown = page.locator("article.entry:visible h3").all_text_contents()
        return [title.removesuffix(" undecided") for title in shown]

    page.select_option("[name=show]", "undecided")
    assert titles() == ["Event 3", "Event 5"]
    page.select_option("[name=agency]", "Fenland Constabulary")
    assert titles() == ["Event 5"]
    assert page.locator("#shown").inner_text() == "1 of 19 texts shown"
    page.select_option("[name=show]", "all")
    page.select_option("[name=kind]", "number")
    assert titles() == ["Event 1"]
    assert page.locator("#part-narrative ~ .none").is_visible()


def test_a_link_to_a_hidden_text_shows_it(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)
    page.select_option("[name=show]", "undecided")
    page.locator("table.people a[href='#m1']").click()
    page.locator("#m1").wait_for(timeout=5000)
    page.locator("#m1").click()
    page.locator("#d1").wait_for(timeout=5000)  # the reasons were folded away


def test_the_keyboard_reaches_the_next_undecided_place(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)
    seen = []
    for button in ("next", "next", "previous", "previous"):
        page.focus(f"#{button}")
        page.keyboard.press("Enter")
        seen.append(page.evaluate("document.activeElement.id"))
    assert seen == ["m6", "m7", "m6", "m9"]


def test_a_row_is_copied_as_text_and_as_cells(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)
    page.evaluate(
        "addEventListener('copy', (e) => { window.got = ['text/plain', 'text/html']"
        ".map((kind) => e.clipboardData.getData(kind)); })"
    )
    page.locator("#q2 button.copy").first.focus()
    page.keyboard.press("Enter")
    plain, cells = page.evaluate("window.got")
    assert plain == "split,,Mrs Bell,e2/1,P2,,\n"
    assert cells.count("<td") == 7
    assert page.locator("#copied").inner_text().startswith("Row copied")
    assert complaints == []


def test_what_a_reader_selects_is_the_text_without_the_numbers(
    browser: Any, sample: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, sample, tmp_path, complaints)
    selected = page.evaluate(
        "(() => { const text = document.querySelector('.safe .text');"
        " getSelection().selectAllChildren(text); return getSelection().toString(); })()"
    )
    assert selected == sample.redacted.passages["e0/0"].text.value


def test_hostile_words_do_nothing(
    browser: Any, hostile: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, hostile, tmp_path, complaints)
    assert page.title() == "Review before publishing (confidential)"
    assert page.evaluate("document.querySelector('.safe .text').textContent") == (
        hostile.passages[0].text
    )
    assert complaints == []


def test_five_hundred_events_open_and_filter(
    browser: Any, crowded: Sample, tmp_path: Path, complaints: list[str]
) -> None:
    page = opened(browser, crowded, tmp_path, complaints)
    assert page.locator("#part-event ~ article.entry").count() == 500
    page.select_option("[name=show]", "undecided")
    assert page.locator("#part-event ~ article.entry:visible").count() == 100
    page.select_option("[name=show]", "all")
    page.locator("table.people a[href^='#m']").first.click()
    assert complaints == []
