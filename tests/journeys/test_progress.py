"""Mara's six weeks on one page: what a screen reader is told, at both widths, by day and by night; axe looks on.

The demo is drawn by the day, so numbers are patterns; what stands where, and in which words, is not.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests import servers
from tests.journeys.conftest import WIDTHS, Person

pytestmark = pytest.mark.browser

TREE = (Path(__file__).parent / "progress.aria.yaml").read_text()
PAGES = ("/progress", "/progress/weeks", "/goals", "/challenge", "/scales", "/scales/n0", "/check-in")


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Start Mara's six weeks once; a link opens once, so its cookie is kept for every browser."""
    with servers.app(tmp_path_factory.mktemp("mara"), "--demo") as running:
        yield running


def let_in(browser: Browser, demo: servers.App, width: str, scheme: str, kept: dict) -> Person:
    context = browser.new_context(viewport=WIDTHS[width], color_scheme=scheme, storage_state=kept.get("state"))
    person = Person(context.new_page()).watch()
    if not kept:
        person.page.goto(demo.link)
        kept["state"] = context.storage_state()
    return person


@pytest.fixture(scope="module")
def kept() -> dict:
    return {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_what_a_screen_reader_is_told_of_her_six_weeks(browser, demo, kept, width, scheme):
    person = let_in(browser, demo, width, scheme, kept)
    person.page.goto(f"{demo.url}/progress")
    expect(person.page.locator("main")).to_match_aria_snapshot(TREE)
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_of_it_fits_its_width_and_axe_finds_nothing(browser, demo, kept, width, scheme):
    person = let_in(browser, demo, width, scheme, kept)
    for address in PAGES:
        person.page.goto(f"{demo.url}{address}")
        person.looked_at()
        wide = person.page.evaluate("document.documentElement.scrollWidth")
        assert wide <= WIDTHS[width]["width"], address


def test_pictures_can_be_read_as_lists_by_keyboard(browser, demo, kept):
    person = let_in(browser, demo, "phone", "light", kept)
    page = person.page
    page.goto(f"{demo.url}/progress")
    for summary in page.get_by_text("Read it as a list").all():
        person.reach(summary.locator("xpath=ancestor-or-self::summary"))
        page.keyboard.press("Enter")
    assert page.get_by_role("table").count() == 4
    expect(page.get_by_role("columnheader", name="Next time")).to_be_visible()
    person.looked_at()


def test_a_goal_is_set_and_a_day_noted_by_keyboard(browser, demo, kept):
    person = let_in(browser, demo, "desk", "light", kept)
    page = person.page
    page.goto(f"{demo.url}/goals")
    person.reach(page.get_by_role("radio", name="A new conversation"))
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    person.press("button", "Set out")
    expect(page.get_by_role("heading", name="Something in a group")).to_be_visible()
    page.goto(f"{demo.url}/challenge")
    person.reach(page.get_by_role("radio", name=re.compile("^Help$")))
    page.keyboard.press("Space")
    person.press("button", "It is done")
    expect(page.get_by_text("4 of five are done.")).to_be_visible()
