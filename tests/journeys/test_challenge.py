"""Five small things on a machine of one's own, in a browser: done, and a picture of it in the form messengers take."""

import pytest
from playwright.sync_api import Browser, expect

from tests.journeys.conftest import Person
from tests.servers import App

pytestmark = pytest.mark.browser


def test_a_whole_round_has_a_picture_to_send_and_nobody_is_asked_to_join_where_nobody_can(
    browser: Browser, running: App
) -> None:
    """Found: the picture was a drawing only (SVG), which messengers do not take, and a code was offered to nobody."""
    page = browser.new_context(viewport={"width": 390, "height": 844}).new_page()
    person = Person(page).watch()
    page.goto(running.link)
    page.goto(f"{running.url}/challenge")
    expect(page.get_by_text("I have a code from somebody")).to_have_count(0)
    page.get_by_label("Notes for yourself").fill("Thank Ruth first.")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_text("Thank Ruth first.")).to_be_visible()
    for name in ("Reach out", "Thank", "Help", "Ask for help", "Share something"):
        page.get_by_role("radio", name=name, exact=True).check()
        page.get_by_role("button", name="It is done").click()
    expect(page.get_by_text("All five are done.")).to_be_visible()
    expect(page.get_by_text("With others")).to_have_count(0)
    with page.expect_download() as kept:
        page.get_by_role("button", name="Send or keep the picture").click()
    assert kept.value.suggested_filename == "five-small-things.png"
    assert kept.value.path().read_bytes().startswith(b"\x89PNG\r\n")
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []
