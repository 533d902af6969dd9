"""Mara writes a group down, plans the first visit, has been there and is offered a small step, all by keyboard."""

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.servers import App

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", WIDTHS)
def test_from_a_name_to_a_second_visit(browser: Browser, running: App, width: str) -> None:
    page = browser.new_page(viewport=WIDTHS[width], color_scheme="dark" if width == "desk" else "light")
    mara = Person(page).watch()
    page.goto(running.link)
    page.goto(f"{running.url}/groups")
    mara.looked_at()
    mara.press("link", "Write a group down")
    mara.looked_at()
    mara.write("What is it called?", "The choir")
    mara.press("button", "Keep this group")
    expect(page.get_by_role("heading", level=1)).to_have_text("The choir")
    mara.looked_at()
    mara.press("button", "Plan the first visit")
    expect(page.get_by_role("heading", level=1)).to_have_text("Go to “The choir” for the first time.")
    page.go_back()
    page.reload()
    expect(page.get_by_role("heading", name="Your step")).to_be_visible()
    mara.press("button", "I was there")
    expect(page.get_by_text("You were there today. That is kept.")).to_be_visible()
    expect(page.get_by_text("Ask somebody at “The choir” when the next one is.")).to_be_visible()
    mara.looked_at()
    page.goto(f"{running.url}/portfolio")
    mara.looked_at()
    mara.press("button", "A walk round the block")
    expect(page.get_by_role("heading", name="A walk round the block")).to_be_visible()
    mara.press("link", "Three things to talk about")
    mara.looked_at()
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]["width"]
    assert mara.hosts == {"127.0.0.1"}
    assert mara.printed == []
