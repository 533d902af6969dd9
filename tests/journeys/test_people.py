"""People in a real browser, by keyboard alone: the first name, in touch in two presses, something to ask on a day."""

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.journeys.test_first_evening import let_in
from tests.servers import App

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", WIDTHS)
def test_somebody_is_taken_in_and_called(browser: Browser, running: App, width: str) -> None:
    page = let_in(browser, running)
    page.set_viewport_size(WIDTHS[width])
    person = Person(page).watch()
    person.press("link", "People")
    person.looked_at()
    person.write("Who comes to mind?", "Ana")
    person.press("button", "Take them in")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ana")
    person.looked_at()
    person.press("link", "People")
    expect(page.locator("svg .one")).to_have_count(1)
    person.looked_at()
    person.press("button", "called Ana")
    expect(page.get_by_role("heading", level=1)).to_have_text("You called Ana today.")
    person.looked_at()
    person.press("link", "That is all")
    expect(page.get_by_text("You were in touch today.")).to_be_visible()
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []


def test_several_people_at_once_and_one_of_them_new(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    person = Person(page).watch()
    page.goto(f"{running.url}/encounters/new")
    person.looked_at()
    person.write("With whom?", "Ana and Tom")
    person.press("button", "Keep it")
    expect(page.get_by_role("heading", level=1)).to_have_text("You saw Ana and Tom today.")
    expect(page.get_by_text("Ana and Tom are new in your circles.")).to_be_visible()
    page.get_by_label("glad").check()
    page.get_by_role("button", name="Keep this too").click()
    page.get_by_role("link", name="Tom", exact=True).first.click()
    expect(page.get_by_text("You saw Tom and Ana today.")).to_be_visible()
    expect(page.get_by_text("glad")).to_be_visible()
