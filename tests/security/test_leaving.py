"""Leave is never covered and Escape three times leaves, on every page, however far it is scrolled.

Looked at with a phone, a phone whose keyboard takes half of it, a desk, and a low window, in Chromium.
"""

import pytest
from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as NeverCame

from nearer import clock
from nearer.cli import demo
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.web.access import COOKIE
from tests import browsers, servers
from tests.conftest import _somebody
from tests.security.explorer import route_of
from tests.security.lives import live

pytestmark = pytest.mark.browser
SIZES = {"phone": (390, 844), "with a keyboard": (390, 380), "desk": (1280, 900), "low": (1280, 420)}
WITHOUT = {"page", "exit", "here", "log-out", "manifest.webmanifest", "summary/print"}
"""Answers that are no page, and the page that Leave leads to."""
COVERED = """() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const button = document.querySelector(".exit button");
  const wrong = [];
  const most = document.documentElement.scrollHeight;
  for (let at = 0; at <= most; at += innerHeight / 2) {
    scrollTo({ top: at, behavior: "instant" });
    const box = button.getBoundingClientRect();
    const inside = [[box.left + 4, box.top + 4], [box.right - 4, box.top + 4], [box.left + 4, box.bottom - 4],
      [box.right - 4, box.bottom - 4], [box.left + box.width / 2, box.top + box.height / 2]];
    for (const [x, y] of inside) {
      const there = document.elementFromPoint(x, y);
      if (there !== button) wrong.push(`${Math.round(at)}: ${there?.outerHTML.slice(0, 80)}`);
    }
    if (box.height < 44 || box.width < 44) wrong.push(`small: ${box.width} x ${box.height}`);
  }
  return wrong;
}"""
FOCUS = "() => (document.querySelector('main input:not([type=hidden]), main textarea') ?? document.body).focus()"


def looked_at(owner: Owner, addresses: list[str]) -> tuple[list[str], list[str]]:
    """Look at pages in every size, then leave each by Escape; return what was covered, and where it did not leave."""
    covered, stayed = [], []
    cookies = {address: sessions.begin(owner, clock.now()) for address in addresses}
    with servers.own() as url, browsers.chromium() as chromium:
        for address, cookie in cookies.items():
            # What ends a session is sent while the page goes: it must never find the next one's cookie there.
            context = chromium.new_context()
            context.add_cookies([{"name": COOKIE, "value": cookie, "url": url}])
            page = context.new_page()
            page.goto(url + address)
            for size, (width, height) in SIZES.items():
                page.set_viewport_size({"width": width, "height": height})
                covered += [f"{address}, {size}, {one}" for one in page.evaluate(COVERED)]
            stayed += [] if _left(page) and _locked(page, url) else [address]
            context.close()
    return covered, stayed + [one for one, cookie in cookies.items() if sessions.find(cookie, clock.now())]


def _left(page: Page) -> bool:
    """Press three times and tell whether it led to another page, however slow this machine is just now."""
    page.evaluate(FOCUS)
    for _press in range(3):
        page.keyboard.press("Escape")
    try:
        page.wait_for_url("**/page", timeout=20_000)
    except NeverCame:
        return False
    return True


def _locked(page: Page, url: str) -> bool:
    """Tell whether this browser is let in no more, once what ends its session has arrived."""
    for _look in range(200):
        if page.context.request.get(f"{url}/me").status == 403:
            return True
        page.wait_for_timeout(100)
    return False


def test_leave_is_never_covered_and_escape_leaves():
    owner = _somebody()
    demo.fill(owner, clock.local().date())
    covered, stayed = looked_at(owner, ["/", "/ladder", "/people", "/week", "/me", "/steps/ask-shop-question/attempt"])
    assert covered == []
    assert stayed == []


@pytest.mark.slow
def test_leave_is_never_covered_and_escape_leaves_on_every_kind_of_page():
    life = live(_somebody(), lambda control: "a word", times=1)
    shown = {route_of(address): address for address in sorted(life.explorer.shown)}
    pages = [address for route, address in shown.items() if route not in WITHOUT]
    assert len(pages) > 60
    covered, stayed = looked_at(life.owner, pages)
    print(f"{len(pages)} kinds of pages in {len(SIZES)} sizes")
    assert covered == []
    assert stayed == []
