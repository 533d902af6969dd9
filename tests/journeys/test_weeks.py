"""A hard step and the week after it, by keyboard: how are you now, two questions, the weeks; axe looks at each page."""

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.journeys.test_first_evening import let_in
from tests.servers import App

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", WIDTHS)
def test_a_hard_step_and_the_two_questions_of_the_week(browser: Browser, running: App, width: str) -> None:
    page = let_in(browser, running)
    page.set_viewport_size(WIDTHS[width])
    person = Person(page).watch()
    hard_step(person, running.url)
    person.press("link", "Back to today")
    person.looked_at()
    person.press("link", "How was this week?")
    person.looked_at()
    person.rate("How lonely", 6)
    person.press("button", "Keep")
    expect(page.get_by_text("Loneliness: no clear change yet")).to_be_visible()
    page.get_by_text("Read it as a list: Loneliness").click()
    expect(page.get_by_role("cell", name="60").first).to_be_visible()
    person.looked_at()
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []


def hard_step(person: Person, url: str) -> None:
    """Turn back from a step, say how they are now, and look at what is offered for each answer."""
    page = person.page
    page.goto(f"{url}/steps/ask-shop-question/attempt")
    person.press("button", "hard")
    expect(page.get_by_role("heading", name="How are you now?")).to_be_visible()
    person.looked_at()
    person.press("link", "Not good")
    expect(page.get_by_role("link", name="Find someone to talk to")).to_be_visible()
    person.looked_at()
    page.go_back()
    person.press("link", "Shaken")
    expect(page.get_by_role("button", name="Rest now")).to_be_visible()
    person.looked_at()
