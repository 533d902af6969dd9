"""The first evening in a real browser, by keyboard alone: from "I am lonely" to a next step that has moved."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.servers import App

pytestmark = pytest.mark.browser


def answered(person: Person) -> None:
    """Answer the six questions, skipping one."""
    page = person.page
    person.press("link", "Begin")
    person.choose("Doing things together")
    person.choose("A chat during the day")
    person.looked_at()
    person.press("button", "Next")
    person.choose("Shyness")
    person.press("button", "Next")
    person.choose("Books and stories")
    person.press("button", "Next")
    person.write("Anything else", "karaoke")
    person.press("button", "Next")
    person.press("button", "Skip")
    expect(page.get_by_role("heading", level=1)).to_contain_text("When are you usually free")
    person.press("button", "Next")


def rated(person: Person) -> int:
    """Rate the situations asked, and return how many there were."""
    asked = 0
    while "/ratings" in person.page.url:
        if not asked:
            person.looked_at()
        person.rate("How anxious", 1 + 2 * (asked % 5))
        person.press("button", "Next")
        asked += 1
        assert asked <= 8
    return asked


def planned(person: Person) -> None:
    """Take the suggestion through the gate and decide when and where."""
    page = person.page
    expect(page.get_by_role("heading", name="One thing for today")).to_be_visible()
    person.looked_at()
    person.press("link", "I'll do it")
    person.looked_at()
    person.rate("How anxious", 5)
    person.write("What might go wrong", "They will look at me as if I were odd.")
    person.rate("How likely is that", 6)
    person.press("button", "Plan it")
    assert page.url.endswith("/plan")
    person.looked_at()
    person.write("With whom", "Tom from the hall")
    person.write("Something good afterwards", "Tea")
    person.press("button", "Done planning")
    expect(page.get_by_text("Tom from the hall")).to_be_visible()
    person.looked_at()


def brought_back(person: Person) -> None:
    """Say how it was and see what changed."""
    page = person.page
    person.press("link", "I tried it")
    person.looked_at()
    person.rate("How anxious", 2)
    person.reach(page.get_by_role("radiogroup", name="happen").get_by_role("radio"))
    page.keyboard.press("Space")
    person.rate("How likely is it next time", 2)
    person.press("button", "easy")
    expect(page.get_by_role("heading", level=1)).to_contain_text("You expected 50. It was 20.")
    expect(page.locator("svg.change")).to_be_visible()
    person.looked_at()
    person.press("link", "Back to today")
    expect(page.get_by_role("heading", name="One thing for today")).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_the_first_evening(browser: Browser, running: App, width: str, script: bool) -> None:
    context = browser.new_context(viewport=WIDTHS[width], java_script_enabled=script)
    context.set_default_timeout(15000)
    person = Person(context.new_page(), axe=script).watch()
    person.page.goto(running.link)
    person.looked_at()
    answered(person)
    assert 5 <= rated(person) <= 8
    planned(person)
    brought_back(person)
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []
    context.close()


def let_in(browser: Browser, running: App) -> Page:
    """Return a page of somebody who skipped every question."""
    page = browser.new_page(viewport=WIDTHS["phone"])
    page.set_default_timeout(15000)
    page.goto(running.link)
    with page.expect_navigation():
        page.get_by_role("link", name="Begin").click()
    while "/ratings" in page.url or "/questions/" in page.url:
        with page.expect_navigation():
            page.get_by_role("button", name="Skip").click()
    return page


def test_every_question_can_be_skipped(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    expect(page.get_by_role("heading", name="One thing for today")).to_be_visible()


def test_escape_three_times_leaves_and_back_does_not_return(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.wait_for_load_state()  # Before that the script is not there yet, and Escape would stop the page.
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url("**/page")
    assert "Nearer" not in page.content()
    page.go_back()
    page.wait_for_load_state()
    expect(page.get_by_text("One thing for today")).to_have_count(0)
    page.goto(running.url)
    expect(page.get_by_text("nearer open")).to_be_visible()


@pytest.mark.parametrize("published", ["/help", "/help/calm"])
def test_leaving_from_a_page_that_needs_no_store_locks_too(browser: Browser, running: App, published: str) -> None:
    page = let_in(browser, running)
    page.goto(running.url + published)
    page.get_by_role("button", name="Leave", exact=True).click()
    page.wait_for_url("**/page")
    page.goto(running.url)
    expect(page.get_by_text("nearer open")).to_be_visible()


def test_the_fallback_is_one_tap_away(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.get_by_role("link", name="I'll do it").click()
    page.get_by_role("radiogroup", name="How anxious").get_by_role("radio", name="30").check()
    page.get_by_role("button", name="Plan it").click()
    page.get_by_label("own words").fill("Text Tom")
    page.get_by_role("button", name="Done planning").click()
    page.get_by_text("Something came up").click()
    page.get_by_role("button", name="It fell through").click()
    page.get_by_role("button", name="Do this instead").click()
    expect(page.get_by_role("heading", name="Text Tom")).to_be_visible()


def test_help_opens_when_the_network_is_gone(browser: Browser, running: App) -> None:
    page = let_in(browser, running)
    page.wait_for_function(
        "navigator.serviceWorker.controller || navigator.serviceWorker.getRegistration().then(it => it?.active)"
    )
    page.context.set_offline(True)
    page.goto(f"{running.url}/help")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.context.set_offline(False)
