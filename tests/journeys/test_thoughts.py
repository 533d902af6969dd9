"""A hard thought made a step, an awkward attempt and two kind minutes, and the card in the same answer."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.journeys.test_first_evening import let_in
from tests.servers import App

pytestmark = pytest.mark.browser


def kept(page: Page, words: str = "") -> None:
    """Write something, or nothing, and go on to the next screen."""
    if words:
        page.get_by_label("Your words").fill(words)
    with page.expect_navigation():
        page.get_by_role("button", name="Keep and go on").click()


def skipped(page: Page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Skip this one").click()


def test_a_thought_becomes_a_step_with_the_fear_beside_it(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.goto(f"{running.url}/thoughts/new")
    kept(page, "They went for lunch without me.")
    kept(page, "They think I am boring.")
    page.get_by_role("radiogroup", name="How bad").get_by_role("radio", name="60").check()
    page.get_by_role("radiogroup", name="How much").get_by_role("radio", name="80").check()
    kept(page)
    Person(page).looked_at()
    skipped(page)
    skipped(page)
    kept(page, "They may not know that I would like to come.")
    skipped(page)
    kept(page, "Ask Jonas where they go.")
    page.get_by_role("link", name="See it as a step").click()
    expect(page.get_by_role("heading", name="Ask Jonas where they go.")).to_be_visible()
    expect(page.get_by_label("What might go wrong")).to_have_value("They think I am boring.")


@pytest.mark.parametrize("width", WIDTHS)
def test_after_an_awkward_one_two_kind_minutes_lead_to_a_smaller_step(
    browser: Browser, running: App, width: str
) -> None:
    page = let_in(browser, running)
    page.set_viewport_size(WIDTHS[width])
    page.get_by_role("link", name="I'll do it").click()
    page.wait_for_url("**/steps/*")
    page.goto(f"{page.url}/attempt")
    page.get_by_role("button", name="hard").click()
    page.get_by_role("link", name="Two kind minutes").click()
    expect(page.get_by_role("heading", name="It is human")).to_be_visible()
    Person(page).looked_at()
    page.get_by_role("link", name="Look at it").click()
    page.wait_for_url("**/steps/*")
    expect(page.get_by_role("radiogroup", name="How anxious")).to_be_visible()


def test_the_card_stands_in_the_answer_to_a_journal_entry(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.goto(f"{running.url}/journal/new")
    page.get_by_label("Your words").fill("I want to die.")
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("link", name="Text or call someone now")).to_be_visible()
    expect(page.get_by_text("is kept, as you wrote it")).to_be_visible()


def test_coming_to_rest_opens_without_a_network(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.wait_for_function("navigator.serviceWorker.getRegistration().then(it => it?.active)")
    page.context.set_offline(True)
    page.goto(f"{running.url}/help/calm")
    page.get_by_label("In for 5, out for 7").check()
    expect(page.get_by_text("Out: 1 2 3 4 5 6 7")).to_be_visible()
    expect(page.get_by_text("Out: 1 2 3 4 5 6", exact=True)).to_have_count(0)
    Person(page).looked_at()
    page.context.set_offline(False)
