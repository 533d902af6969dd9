"""What a browser still has on its disk of somebody who left: nothing that was typed or shown.

Mara lives, looks at all her pages and types into their forms in a Chromium as she has it herself, with a profile that
is kept. Then every file of the profile is searched. LevelDB and the caches pack with Snappy, which writes a word that
it has not met before as it is, so a word by chance is found there too; pages are asked for unpacked.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest
from playwright.sync_api import Error, Locator, Page, Response
from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs, people
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.web.access import COOKIE
from tests import browsers, servers
from tests.accounts import PASSWORD, joined, several
from tests.conftest import _somebody
from tests.security.explorer import route_of
from tests.security.lives import live
from tests.storage.test_canary import canary, found_in

pytestmark = pytest.mark.browser
TEXTS = "input[type=text], input[type=search], textarea"
KEPT_OUT = ("/opens", "/erase", "/everything", "/discretion", "/come-in", "/join", "/recover")
"""Where a form would change how she comes in, or asks for the name for it: that one the browser may offer again."""


SETTLES = 500
"""Milliseconds until a page that was gone back to has been asked for anew."""
FEW = ["/", "/ladder", "/people", "/journal", "/steps/new", "/people/new", "/thoughts", "/portfolio", "/groups"]


@dataclass
class Life:
    """Somebody with a life: in it everywhere a word she wrote, and another that she types now."""

    owner: Owner
    name: str = ""
    word: str = field(default_factory=canary)
    typing: str = field(default_factory=canary)
    pages: list[str] = field(default_factory=list)

    def live(self) -> "Life":
        """Let her write her word wherever there is a free text."""
        self.pages = sorted(live(self.owner, lambda control: self.word, times=1).explorer.shown)
        return self

    def begin(self) -> "Life":
        """Let her write it in two places only, which are shown on pages that are looked at often."""
        today = clock.local().date()
        needs.answer(self.owner, "missing", ["confidant"])
        needs.settle(self.owner)
        people.add(self.owner, today, uuid7(), people.Answers(name=self.word))
        needs.change_settings(self.owner, "40", "", self.word, "")
        return self

    def one_of_each(self) -> list[str]:
        """Return one page of each route."""
        return list({route_of(address): address for address in self.pages}.values())


@dataclass
class Browser:
    """Somebody at a browser with a profile that is kept."""

    life: Life
    page: Page
    url: str
    shown: int = 0
    refused: int = 0
    written: int = 0

    def come_in(self) -> None:
        """Come in by name and password, typed."""
        self.page.goto(f"{self.url}/come-in")
        for label, text in (("Your name here", self.life.name), ("Your password", PASSWORD)):
            self.page.get_by_label(label).focus()
            self.page.keyboard.type(text)
        self.page.get_by_label("This is my own device").check()
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="Come in", exact=True).click()

    def look(self, addresses: list[str]) -> None:
        """Look at pages, and type into the first form of each that has a text."""
        self.page.on("response", self._answered)
        for address in addresses:
            self.page.goto(self.url + address)
            self.shown += self.life.word in self.page.content()
            forms = self.page.locator("main form[method=post]").filter(has=self.page.locator(TEXTS))
            if forms.count() and not address.startswith(KEPT_OUT):
                self._write(forms.first)

    def _answered(self, answer: Response) -> None:
        self.refused += answer.status == 422

    def _write(self, form: Locator) -> None:
        for text in form.locator(TEXTS).all():
            if text.is_visible():
                text.focus()
                self.page.keyboard.type(self.life.typing)
                self.written += 1
        with self.page.expect_navigation():
            form.evaluate("form => { form.noValidate = true; form.requestSubmit(); }")

    def remembers(self) -> bool:
        """Tell whether a word is to be seen when going back, with and without a network."""
        seen = []
        for offline in (False, True):
            self.page.context.set_offline(offline)
            with suppress(Error):
                self.page.go_back()
            self.page.wait_for_timeout(SETTLES)
            seen.append(self.page.content())
        return any(word in text for text in seen for word in (self.life.word, self.life.typing))


@contextmanager
def browser(life: Life, profile: Path) -> Iterator[Browser]:
    """Open a browser with a profile at this process's own Nearer."""
    with servers.own() as url, browsers.with_profile(profile) as context:
        context.set_extra_http_headers({"Accept-Encoding": "identity"})
        yield Browser(life, context.pages[0], url)


@pytest.fixture(scope="module")
def guarded() -> Iterator[Life]:
    """Let somebody live whose account opens by a password alone."""
    with pytest.MonkeyPatch.context() as settings:
        several(settings)
        yield Life(*joined()).begin()


@pytest.fixture(scope="module")
def personal() -> Life:
    """Let somebody live who has an install of their own, without a password."""
    return Life(_somebody()).begin()


def log_out(page: Page) -> None:
    page.get_by_role("button", name="Log out here").click()
    page.wait_for_url("**/come-in")


def leave(page: Page) -> None:
    page.get_by_role("button", name="Leave").click()
    page.wait_for_url("**/page")


def press_escape(page: Page) -> None:
    for _press in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url("**/page")


def nothing(page: Page) -> None:
    """Go nowhere: the device is taken while she is let in, and her session is ended from another."""


CARELESS = """<!doctype html><title>{title}</title><form method=post action=/done><input name=a><textarea name=t>
</textarea><button>Send</button></form><form method=post action=/refused><input name=b autocomplete=off></form>
<script>localStorage.a = "{local}"; sessionStorage.a = "{session}"; const base = indexedDB.open("a");
base.onupgradeneeded = () => base.result.createObjectStore("a").put("{base}", 1)</script>"""
PLACES = ("title", "address", "field", "area", "sent", "kept", "local", "session", "base")


class Careless(BaseHTTPRequestHandler):
    """A server that does what ours must not."""

    words: ClassVar[dict[str, str]] = {}

    def do_GET(self) -> None:
        kept = self.path == "/kept"
        self._answer(200, self.words["kept"] if kept else CARELESS.format(**self.words), kept)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(422, "<title>Refused</title>")

    def _answer(self, status: int, body: str, kept: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/html")
        self.send_header("Cache-Control", "max-age=60" if kept else "no-store")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *args: object) -> None:
        """Say nothing."""


def test_the_search_finds_what_a_careless_page_leaves_in_each_place(tmp_path: Path) -> None:
    Careless.words = words = {place: canary() for place in PLACES}
    with ThreadingHTTPServer(("127.0.0.1", 0), Careless) as server, browsers.with_profile(tmp_path) as context:
        Thread(target=server.serve_forever, daemon=True).start()
        url, page = f"http://127.0.0.1:{server.server_port}", context.pages[0]
        for fields in ({"a": "field", "t": "area"}, {"b": "sent"}):
            page.goto(f"{url}/?{words['address']}")
            for name, place in fields.items():
                page.locator(f"[name={name}]").focus()
                page.keyboard.type(words[place])
            with page.expect_navigation():
                page.locator("form", has=page.locator(f"[name={name}]")).evaluate("form => form.requestSubmit()")
        page.goto(f"{url}/kept")
        server.shutdown()
    assert [place for place in PLACES if not found_in(tmp_path, words[place])] == []


@pytest.mark.slow
def test_nothing_typed_or_shown_is_in_the_profile_after_log_out(guarded: Life, tmp_path: Path) -> None:
    """A page of every kind, and their forms."""
    guarded.live()
    with browser(guarded, tmp_path) as mara:
        mara.come_in()
        mara.look(guarded.one_of_each())
        mara.page.goto(f"{mara.url}/opens")
        log_out(mara.page)
        assert not mara.remembers()
    print(f"{mara.shown} pages showed the word, {mara.written} fields typed into, {mara.refused} forms refused")
    assert found_in(tmp_path, guarded.word, guarded.typing) == []
    assert mara.shown > 30
    assert mara.written > 50
    assert mara.refused > 5


@pytest.mark.parametrize("away", [log_out, leave, press_escape, nothing])
def test_nor_when_it_is_left_at_once_or_taken(guarded: Life, tmp_path: Path, away: Callable[[Page], None]) -> None:
    with browser(guarded, tmp_path) as mara:
        mara.come_in()
        mara.look([*FEW, "/opens"])
        away(mara.page)
        assert away is nothing or not mara.remembers()
    assert found_in(tmp_path, guarded.word, guarded.typing) == []
    assert mara.shown > 1


def test_nor_without_script_where_forms_were_refused(guarded: Life, tmp_path: Path) -> None:
    """A browser keeps what was sent with its open tabs, but for what has a password in it."""
    with browser(guarded, tmp_path) as mara:
        mara.page.context.new_cdp_session(mara.page).send("Emulation.setScriptExecutionDisabled", {"value": True})
        mara.come_in()
        mara.look([*FEW, "/opens"])
        log_out(mara.page)
    assert found_in(tmp_path, guarded.word, guarded.typing) == []
    assert mara.refused > 0


@pytest.mark.parametrize("away", [log_out, leave, press_escape])
def test_nor_on_the_machine_that_keeps_the_data(personal: Life, tmp_path: Path, away: Callable[[Page], None]) -> None:
    """There the browser may keep some pages for a while; they go when she does."""
    cookie = sessions.begin(personal.owner, clock.now())
    with browser(personal, tmp_path) as mara:
        mara.page.context.add_cookies([{"name": COOKIE, "value": cookie, "url": mara.url}])
        mara.look([*FEW, "/opens"])
        away(mara.page)
        assert not mara.remembers()
    assert found_in(tmp_path, personal.word, personal.typing) == []
    assert mara.shown > 1
