"""Every page of a quiet evening, by day and by night, on a telephone and a desk: axe looks, nothing is cut off."""

import re

import pytest
from playwright.sync_api import Browser, Page

from tests import servers
from tests.journeys.conftest import WIDTHS, Person

pytestmark = pytest.mark.browser

PAGES = (
    *("/practice", "/practice/scenes", "/practice/scenes?goal=no", "/practice/messages", "/practice/messages/help"),
    *("/thoughts", "/thoughts/new", "/journal", "/journal/new", "/kindness", "/learn", "/boundaries/new"),
)
LOOKS = [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")]
SAID = "They all think I am boring. I always ruin everything."


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Start Mara's six weeks once; a link opens once, so its cookie is kept for every browser."""
    with servers.app(tmp_path_factory.mktemp("mara"), "--demo") as running:
        yield running


@pytest.fixture(scope="module")
def kept() -> dict:
    return {}


@pytest.fixture(params=LOOKS, ids=" ".join)
def person(request, browser: Browser, demo, kept) -> Person:
    width, scheme = request.param
    context = browser.new_context(viewport=WIDTHS[width], color_scheme=scheme, storage_state=kept.get("state"))
    somebody = Person(context.new_page()).watch()
    if not kept:
        somebody.page.goto(demo.link)
        kept["state"] = context.storage_state()
    return somebody


def seen(person: Person) -> None:
    """Let axe look, and see that the page is no wider than the screen."""
    person.looked_at()
    page = person.page
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert over <= 0, page.url


def pressed(page: Page, name: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def test_every_page_can_be_read_by_everybody(person, demo):
    for address in PAGES:
        person.page.goto(f"{demo.url}{address}")
        seen(person)
    for address in ("/help", "/help/calm"):
        person.page.goto(f"{demo.url}{address}")
        seen(person)
    assert person.printed == []


def test_every_screen_of_a_hard_thought_can_be_read_by_everybody(person, demo):
    page = person.page
    page.goto(f"{demo.url}/thoughts/new")
    page.get_by_label("Your words").fill("Nobody talked to me at lunch.")
    pressed(page, "Keep and go on")
    page.get_by_label("Your words").fill(SAID)
    pressed(page, "Keep and go on")
    while page.get_by_role("button", name="Skip this one").count():
        seen(person)
        pressed(page, "Skip this one")
    seen(person)
    assert re.search(r"/thoughts/[0-9a-f-]{36}$", page.url)


def test_what_is_kept_noticed_or_offered_can_be_read_by_everybody(person, demo):
    """An entry with words of danger, the page after it, and a message with what the coach noticed."""
    page = person.page
    page.goto(f"{demo.url}/journal/new")
    page.get_by_label("Your words").fill("Tired. I want to die.")
    pressed(page, "Keep")
    seen(person)
    with page.expect_navigation():
        page.get_by_role("link", name="Go on").click()
    seen(person)
    page.goto(f"{demo.url}/people")
    ana = re.search(r"/people/[0-9a-f-]{36}", page.content())[0]
    page.goto(f"{demo.url}{ana}/reach-outs/new?for=thinking&begin=own")
    page.get_by_label("Your words").fill("What are you reading just now? You should rest more.")
    pressed(page, "Have a look at it")
    seen(person)
