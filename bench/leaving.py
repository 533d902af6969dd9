"""How long it takes from pressing Leave until the page that says nothing is there, with and without script.

Knows how a browser is made to leave. Does not know what is behind Leave. Both times are of the machine's one clock:
when the button is pressed, and when the neutral page says that it was read.
"""

from time import time

from playwright.sync_api import Browser, BrowserContext

from bench.figures import Figure
from tests import browsers, servers

TIMES = 20
AIM = 300
"""Milliseconds (safety.md TM3)."""
THERE = "() => performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"


def figures(app: servers.App, cookies: list[str]) -> list[Figure]:
    """Return how long leaving takes; each time uses up the cookie of one browser that was let in."""
    found = []
    with browsers.chromium() as chromium:
        for script in (True, False):
            some = [_left(chromium, app, cookies.pop(), script) for _time in range(TIMES)]
            how = "with script" if script else "without script"
            found += [
                Figure(f"Leaving, {how}: p50", sorted(some)[TIMES // 2], "ms"),
                Figure(f"Leaving, {how}: p95", sorted(some)[-2], "ms", AIM),
            ]
    return found


def _left(chromium: Browser, app: servers.App, cookie: str, script: bool) -> float:
    """Leave once from Today; return the milliseconds."""
    context = chromium.new_context(java_script_enabled=script, viewport={"width": 390, "height": 844})
    name, value = cookie.split("=", 1)
    context.add_cookies([{"name": name, "value": value, "url": app.url}])
    taken = _pressed(context, app.url)
    context.close()
    return taken


def _pressed(context: BrowserContext, url: str) -> float:
    page = context.new_page()
    page.goto(url)
    box = page.locator(".exit button").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    began = time() * 1000
    page.mouse.down()
    page.mouse.up()
    page.wait_for_url("**/page")
    there: float = page.evaluate(THERE)
    return there - began
