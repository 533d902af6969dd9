"""A scene practised to its end on a telephone, by keyboard alone."""

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Person
from tests.journeys.test_first_evening import let_in
from tests.servers import App

pytestmark = pytest.mark.browser


def test_a_scene_to_the_end(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    person = Person(page).watch()
    person.press("link", "Practice")
    person.looked_at()
    page.goto(f"{running.url}/practice/scenes/neighbour-biscuit")
    for words in ("How did he come to be called Biscuit?", "That sounds good."):
        person.looked_at()
        person.write("What would you say?", words)
        person.press("button", "Say it")
        person.looked_at()
        person.press("button", "Go on")
    expect(page.get_by_text("You saw it through")).to_be_visible()
    person.looked_at()
    person.choose("Keep my words too")
    person.press("button", "Keep that I practised it")
    expect(page.get_by_text("Kept, with your words.")).to_be_visible()
    person.looked_at()
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []
