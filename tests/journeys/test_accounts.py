"""A shared instance in a real browser: join, write the code off, add a passkey, come back by it; leaving at once."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import servers
from tests.journeys.conftest import WIDTHS, Person
from tests.servers import App

pytestmark = pytest.mark.browser
WORDS = "correct horse battery staple"
KEY = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "hasPrf": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[App]:
    """Start an instance for several people."""
    with servers.app(tmp_path, shared="yes", joining="open", hashing="least") as started:
        yield started


def at(app: App, path: str) -> str:
    """Return an address by name: passkeys hold for names, not for numbers."""
    return app.url.replace("127.0.0.1", "localhost") + path


def authenticator(page: Page, prf: bool = True) -> None:
    """Give the browser a fingerprint reader that always knows its owner."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": {**KEY, "hasPrf": prf}})


def join(page: Page, app: App, who: str = "Only me") -> None:
    page.goto(at(app, "/join"))
    page.get_by_label("A name to come in with").fill("mara")
    page.get_by_label("A password").fill(WORDS)
    page.get_by_label("Nobody but me" if who == "Only me" else "The host can help me").check()
    page.get_by_label("I am 18 or older.").check()
    page.get_by_label("This is my own device").check()
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your recovery code")


def write_off(page: Page) -> None:
    code = page.locator(".code li").all_inner_texts()
    assert len(code) == 9
    for label in page.get_by_text(re.compile(r"^Group \d$")).all():
        number = int(label.inner_text().split()[1])
        page.get_by_label(f"Group {number}").fill(code[number - 1])
    page.get_by_role("button", name="I have it").click()
    expect(page.get_by_text("Your recovery code counts from now on.")).to_be_visible()


def come_in(page: Page, app: App) -> None:
    page.goto(at(app, "/come-in"))
    page.get_by_label("Your name here").fill("mara")
    page.get_by_label("Your password").fill(WORDS)
    page.get_by_label("This is my own device").check()
    page.get_by_role("button", name="Come in", exact=True).click()


@pytest.mark.parametrize("width", WIDTHS)
def test_join_write_the_code_off_add_a_passkey_and_come_back_by_it(browser: Browser, shared: App, width: str) -> None:
    page = browser.new_page()
    page.set_viewport_size(WIDTHS[width])
    person = Person(page).watch()
    authenticator(page)
    page.goto(at(shared, "/join"))
    page.get_by_label("A password").fill(WORDS[:8])
    expect(page.get_by_text("7 more characters")).to_be_visible()
    page.get_by_label("A password").fill(WORDS)
    expect(page.get_by_text("Very hard to guess.")).to_be_visible()
    person.looked_at()
    join(page, shared)
    person.looked_at()
    write_off(page)
    person.looked_at()
    page.goto(at(shared, "/opens/passkeys"))
    page.get_by_label("What shall it be called?").fill("telephone")
    person.looked_at()
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("The passkey is added.")).to_be_visible()
    expect(page.get_by_text("1 that carries your key.")).to_be_visible()
    page.get_by_role("button", name="Log out here").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
    person.looked_at()
    page.get_by_role("button", name="Come in with a passkey").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("This is locked.")
    page.goto(at(shared, "/opens"))
    expect(page.get_by_role("heading", level=1)).to_have_text("How this opens")
    assert person.hosts == {"localhost"}
    assert [line for line in person.printed if not line.startswith("Clear-Site-Data header")] == []


def test_a_passkey_that_cannot_carry_the_key_is_refused_where_the_host_has_none(browser: Browser, shared: App) -> None:
    page = browser.new_page()
    authenticator(page, prf=False)
    join(page, shared)
    page.goto(at(shared, "/opens/passkeys"))
    page.get_by_role("button", name="Add a passkey").click()
    expect(page.get_by_text("This passkey cannot carry your key")).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
def test_leaving_is_at_once_and_back_shows_the_locked_page(browser: Browser, shared: App, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    join(page, shared)
    page.goto(at(shared, "/discretion"))
    page.mouse.wheel(0, 2000)
    expect(page.get_by_role("button", name="Leave")).to_be_in_viewport()
    if script:
        for _press in range(3):
            page.keyboard.press("Escape")
    else:
        page.get_by_role("button", name="Leave").click()
    page.wait_for_url("**/page")
    assert page.title() == "New page"
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")


def test_logging_out_leaves_nothing_in_the_browser(browser: Browser, shared: App) -> None:
    context = browser.new_context()
    page = context.new_page()
    join(page, shared)
    page.goto(at(shared, "/opens"))
    page.get_by_role("button", name="Log out here").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
    assert {cookie["name"] for cookie in context.cookies()} <= {"csrftoken", "device"}
    kept = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]"
    )
    assert kept == [0, 0, 0]
    cached = page.evaluate(
        "async () => (await Promise.all((await caches.keys()).map(async (name) =>"
        " (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))).flat()"
    )
    assert set(cached) <= {"/help", "/help/help.css", "/help/calm", "/help/calm.css"}
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
