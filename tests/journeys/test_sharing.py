"""Mara lets Ben in from one browser, Ben looks from another; a friend answers without an account; a page is printed."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import WIDTHS, Person
from tests.servers import App
from tests.storage.test_canary_sharing import second_link

pytestmark = pytest.mark.browser


def somebody(browser: Browser, link: str, width: str) -> Person:
    """Return somebody in a browser of their own, let in."""
    scheme = "dark" if width == "desk" else "light"
    page = browser.new_context(viewport=WIDTHS[width], color_scheme=scheme).new_page()
    page.goto(link)
    return Person(page).watch()


@pytest.mark.parametrize("width", WIDTHS)
def test_from_an_invitation_to_an_end(browser: Browser, running: App, tmp_path: Path, width: str) -> None:
    mara = somebody(browser, running.link, width)
    ben = somebody(browser, running.url + second_link(tmp_path), width)
    code = invite(mara, running.url)
    take_up(ben, running.url, code)
    mara.page.reload()
    assert mara.page.locator(".six").inner_text() == ben.page.locator(".six").inner_text()
    mara.looked_at()
    mara.press("button", "They are the same: let them in")
    ben.page.goto(f"{running.url}/accompanying")
    ben.press("link", "Mara")
    expect(ben.page.get_by_role("heading", name="How it is going")).to_be_visible()
    ben.looked_at()
    ben.write("Or in your own words", "I am glad you let me see it.")
    ben.press("button", "Leave this line")
    mara.press("link", "See exactly what they see")
    assert mara.page.locator(".slice").inner_text() == ben.page.locator(".slice").inner_text()
    mara.looked_at()
    mara.press("link", "Back")
    expect(mara.page.get_by_text("I am glad you let me see it.")).to_be_visible()
    mara.looked_at()
    mara.press("button", "Stop letting Ben in")
    assert ben.page.reload().status == 404
    for person in (mara, ben):
        assert person.page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[width]["width"]
        assert person.hosts == {"127.0.0.1"}
    assert mara.printed == []


def invite(mara: Person, url: str) -> str:
    """Make an invitation for Ben and return its code."""
    mara.page.goto(f"{url}/me")
    mara.press("link", "Let a friend, volunteer or professional see a part of your way")
    mara.looked_at()
    mara.press("link", "Invite somebody")
    mara.looked_at()
    mara.write("Who is it?", "Ben")
    mara.write("How do you sign?", "Mara")
    mara.press("button", "Make the invitation")
    mara.looked_at()
    return mara.page.locator(".code").nth(1).inner_text()


def take_up(ben: Person, url: str, code: str) -> None:
    """Type the code and say yes."""
    ben.page.goto(f"{url}/accompanying")
    ben.looked_at()
    ben.write("A code you were given", code)
    ben.press("button", "Look at the invitation")
    ben.looked_at()
    ben.press("button", "Yes, I will")
    ben.looked_at()


def test_a_friend_answers_three_questions(browser: Browser, running: App) -> None:
    mara = somebody(browser, running.link, "phone")
    mara.page.goto(f"{running.url}/asking/new")
    mara.looked_at()
    mara.write("Who is it?", "Lena")
    mara.write("How do you sign?", "Mara")
    mara.press("button", "Make the page")
    mara.looked_at()
    friend = Person(browser.new_context(viewport=WIDTHS["desk"]).new_page()).watch()
    friend.page.goto(mara.page.locator(".code").inner_text())
    friend.looked_at()
    friend.write("What have you noticed about me lately?", "You laugh more.")
    friend.press("button", "Send")
    expect(friend.page.get_by_role("heading", name="Thank you.")).to_be_visible()
    friend.looked_at()
    mara.page.reload()
    expect(mara.page.get_by_text("You laugh more.")).to_be_visible()
    mara.looked_at()
    assert friend.hosts == {"127.0.0.1"}
    assert friend.printed == mara.printed == []


def test_the_page_to_take_along_is_one_sheet(browser: Browser, running: App) -> None:
    mara = somebody(browser, running.link, "desk")
    every = "&".join(f"kinds={kind}" for kind in ("progress", "attempts", "kept", "measures", "week"))
    for number in range(14):
        mara.page.goto(f"{running.url}/steps/ask-shop-question/attempt")
        mara.page.get_by_label("One thing to remember").fill(f"Number {number} went well enough to be told here.")
        mara.page.get_by_role("button", name="about right").click()
    mara.page.goto(f"{running.url}/summary?{every}&weeks=13")
    mara.looked_at()
    printed = mara.page.pdf(format="A4", margin=dict.fromkeys(("top", "right", "bottom", "left"), "15mm"))
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
