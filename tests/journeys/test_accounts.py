"""Mara joins an instance for several people, and comes in again: by passkey, by her app's numbers, by her code.

And Mara's own install gets a password, after which the machine alone opens nothing.
"""

import base64
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import servers
from tests.journeys.conftest import WIDTHS, Person
from tests.servers import ROOT, App

pytestmark = pytest.mark.browser
PASSWORD = "brown dog on the pier"
NEXT = "another dog on a pier"
LEAST = {"hashing": "least"}


@pytest.fixture
def together(tmp_path: Path) -> Iterator[App]:
    """Start an instance for several people that anybody may join."""
    with servers.app(tmp_path, shared="yes", joining="open", **LEAST) as started:
        yield started


def named(app: App) -> str:
    """Return the address by name: passkeys do not hold at a number."""
    return app.url.replace("127.0.0.1", "localhost")


def authenticator(page: Page, prf: bool = True) -> None:
    """Give the browser a device that keeps passkeys."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "ctap2Version": "ctap2_1",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "hasPrf": prf,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def join(page: Page, url: str) -> str:
    """Make an account and write its recovery code off; return the code."""
    page.goto(f"{url}/join")
    page.get_by_label("A name to come in with").fill("Mara")
    page.get_by_label("A password").fill(PASSWORD)
    page.get_by_label("I am 18 or older.").check()
    page.get_by_label("This is my own device").check()
    page.get_by_role("button", name="Join").click()
    return write_off(page)


def write_off(page: Page) -> str:
    """Type the two groups that are asked for, and return the code."""
    expect(page.get_by_role("heading", level=1)).to_have_text("Your recovery code")
    groups = page.locator(".code li").all_text_contents()
    for field in page.locator("form:has-text('type two') input[type=text]").all():
        label = page.locator(f"label[for={field.get_attribute('id')}]").text_content() or ""
        field.fill(groups[int(label.split()[-1]) - 1].lower())
    page.get_by_role("button", name="I have it").click()
    expect(page.get_by_text("Your recovery code counts from now on.")).to_be_visible()
    return " ".join(groups)


def log_out(page: Page, url: str) -> None:
    """Go out by the button on "How this opens"."""
    page.goto(f"{url}/opens")
    page.get_by_role("button", name="Log out here").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")


def come_in(page: Page, password: str = PASSWORD, name: str = "mara ") -> None:
    """Come in by the form of the locked page."""
    if name:
        page.get_by_label("Your name here").fill(name)
    page.get_by_label("Your password").fill(password)
    page.get_by_role("button", name="Come in", exact=True).click()


def numbers(secret: str, step: int = 0) -> str:
    """Return what an authenticator app shows, now or some steps on."""
    from nearer.storage.sealing import codes

    return codes.totp_now(base64.b32decode(secret.replace(" ", "")), int(time.time()) + 30 * step)


@pytest.mark.parametrize("prf", [True, False], ids=["secret", "no-secret"])
def test_joining_a_passkey_and_coming_in_with_it(browser: Browser, together: App, prf: bool) -> None:
    """With PRF the passkey carries the key; without, it is refused where the host has none: it would open nothing."""
    page, url = browser.new_page(viewport=WIDTHS["phone"]), named(together)
    mara = Person(page).watch()
    authenticator(page, prf)
    join(page, url)
    page.get_by_role("link", name="Passkeys").click()
    page.get_by_label("What shall it be called?").fill("telephone")
    mara.looked_at()
    page.get_by_role("button", name="Add a passkey").click()
    if not prf:
        expect(page.get_by_text("cannot carry your key")).to_be_visible()
        return
    expect(page.get_by_text("The passkey is added.")).to_be_visible()
    log_out(page, url)
    mara.looked_at()
    page.goto(f"{url}/people")
    page.get_by_role("button", name="Come in with a passkey").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("This is locked.")
    assert page.url == f"{url}/people"
    assert mara.hosts == {"localhost"}
    assert [line for line in mara.printed if "403" not in line and "Clear-Site-Data" not in line] == []


def test_a_second_step_and_doing_without_it(browser: Browser, together: App) -> None:
    page, url = browser.new_page(viewport=WIDTHS["desk"], color_scheme="dark"), named(together)
    mara = Person(page)
    code = join(page, url)
    page.get_by_role("button", name="Set it up").click()
    mara.looked_at()
    secret = page.locator("code").text_content() or ""
    page.get_by_label("The six numbers").fill(numbers(secret))
    page.get_by_role("button", name="Turn it on").click()
    expect(page.get_by_text("The second step is on.")).to_be_visible()
    log_out(page, url)
    come_in(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("One more step")
    mara.looked_at()
    page.goto(f"{url}/people")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
    page.goto(f"{url}/people/new")
    come_in(page)
    page.get_by_label("The six numbers your authenticator app shows").fill(numbers(secret, 1))
    page.get_by_role("button", name="Come in", exact=True).click()
    expect(page).to_have_url(f"{url}/people/new")
    log_out(page, url)
    come_in(page)
    page.get_by_text("The app is lost").click()
    page.get_by_label("Your recovery code").fill(code.lower())
    page.get_by_role("button", name="Come in without the app").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your recovery code")
    page.goto(f"{url}/opens")
    expect(page.get_by_role("button", name="Set it up")).to_be_visible()


def test_a_lost_password_and_every_other_browser_shut_out(browser: Browser, together: App) -> None:
    page, url = browser.new_page(viewport=WIDTHS["phone"]), named(together)
    mara = Person(page)
    code = join(page, url)
    elsewhere = browser.new_context().new_page()
    elsewhere.goto(f"{url}/recover")
    elsewhere.get_by_label("Your name here").fill("MARA")
    elsewhere.get_by_label("Your recovery code").fill(code)
    elsewhere.get_by_label("A new password").fill(NEXT)
    Person(elsewhere).looked_at()
    elsewhere.get_by_role("button", name="Open it").click()
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("Your recovery code")
    write_off(elsewhere)
    page.goto(f"{url}/opens")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
    come_in(page)
    expect(page.get_by_role("alert").first).to_contain_text("That did not open it")
    mara.looked_at()
    come_in(page, NEXT)
    page.goto(f"{url}/opens")
    expect(page.get_by_text("(this one)")).to_be_visible()
    mara.looked_at()
    page.get_by_role("button", name="End all but this one").click()
    elsewhere.reload()
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("This is locked.")


def test_a_personal_install_with_a_password_that_only_she_opens(browser: Browser, tmp_path: Path) -> None:
    with servers.app(tmp_path, **LEAST) as app:
        page, url = browser.new_page(viewport=WIDTHS["phone"]), app.url
        mara = Person(page)
        page.goto(app.link)
        page.goto(f"{url}/me")
        page.get_by_role("link", name="How this opens").click()
        mara.looked_at()
        page.get_by_role("link", name="Give it a password").click()
        page.get_by_label("The new password").fill(PASSWORD)
        mara.looked_at()
        page.get_by_role("button", name="Set it").click()
        expect(page.get_by_text("The password is set.")).to_be_visible()
        page.get_by_role("button", name="Only I open it").click()
        expect(page.get_by_text("From now on only you open it.")).to_be_visible()
        log_out(page, url)
        come_in(page, name="")
        page.goto(f"{url}/opens")
        expect(page.get_by_text("nobody can open it at rest")).to_be_visible()
    assert "password" in why(tmp_path, "")
    assert "Check the name and the password" in why(tmp_path, NEXT)
    assert why(tmp_path, PASSWORD) == ""


def why(folder: Path, password: str) -> str:
    """Return what a command complains of that is given a password through a descriptor; nothing when it opens."""
    reading, writing = os.pipe()
    os.write(writing, f"{password}\n".encode())
    os.close(writing)
    environment = os.environ | {"NEARER_DATA": str(folder), "PYTHONPATH": str(ROOT / "src"), "NEARER_HASHING": "least"}
    given = ["--passphrase-fd", str(reading)] if password else []
    command = [sys.executable, "-m", "nearer", *given, "today"]
    ran = subprocess.run(
        command,
        check=False,
        env=environment,
        pass_fds=[reading],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    os.close(reading)
    return ran.stderr


def test_a_neutral_look_and_leaving(browser: Browser, running: App) -> None:
    context = browser.new_context(viewport=WIDTHS["phone"])
    page = context.new_page()
    page.goto(running.link)
    page.goto(f"{running.url}/discretion")
    Person(page).looked_at()
    page.get_by_label("Notes").check()
    page.get_by_role("button", name="Keep these").click()
    for address in ("/discretion", "/people", "/learn"):
        page.goto(f"{running.url}{address}")
        assert page.title() == "Notes"
        assert "notes" in (page.locator("link[rel=icon]").get_attribute("href") or "")
    manifest = page.request.get(f"{running.url}/manifest.webmanifest").json()
    assert manifest["name"] == manifest["short_name"] == "Notes"
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url(f"{running.url}/page")
    page.goto(f"{running.url}/people")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
    assert page.title() == "Notes"


def test_leaving_without_script_locks(browser: Browser, running: App) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(running.link)
    cookies = page.context.cookies()
    page.get_by_role("button", name="Leave").click()
    assert page.url == f"{running.url}/page"
    page.context.add_cookies([one for one in cookies if one["name"] == "nearer"])  # type: ignore[misc]
    page.goto(f"{running.url}/people")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is locked.")
