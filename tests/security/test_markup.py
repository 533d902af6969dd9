"""What somebody types is shown as typed: no way of writing markup runs, on any page, in a real browser.

Mara types payloads into every free text of every form she meets; then each of her pages is opened in Chromium, which
must run nothing, ask nobody else for anything and have nothing to complain of.
"""

import pytest

from nearer import clock
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.web.access import COOKIE
from tests import browsers, servers
from tests.conftest import _somebody
from tests.security.explorer import Control
from tests.security.lives import live
from tests.security.payloads import PAYLOADS, RUNS

pytestmark = pytest.mark.browser
TOGETHER = 6
"""Payloads in a text of several lines; one of a single line holds one."""
HARMLESS = ("status of 404", "[DOM]")
"""A page that is shown once only is not there when it is opened again; and advice of the browser on fields."""


def typed(begin: int) -> tuple[Owner, list[str], set[tuple[str, str]]]:
    """Let somebody type payloads everywhere, each field another one; return them, their pages, and their texts."""
    turn = iter(range(begin, begin + 10**6))

    def fill(control: Control) -> str:
        place, many = next(turn), TOGETHER if control.kind == "textarea" else 1
        return "\n".join(PAYLOADS[(place + more) % len(PAYLOADS)] for more in range(many))

    life = live(_somebody(), fill, times=1)
    assert life.explorer.broken == []
    return life.owner, sorted(life.explorer.shown), life.explorer.texts


def _harmless(said: str) -> bool:
    return any(one in said for one in HARMLESS)


def looked_at(owner: Owner, pages: list[str]) -> tuple[list[str], int]:
    """Open pages in Chromium; return everything that should not have happened, and on how many a payload stood."""
    wrong: list[str] = []
    token, shown = sessions.begin(owner, clock.now()), 0
    with servers.own() as url, browsers.chromium() as chromium:
        context = chromium.new_context()
        context.add_cookies([{"name": COOKIE, "value": token, "url": url}])
        context.add_init_script("window.ran = () => console.error('it ran')")
        page = context.new_page()
        page.on("console", lambda message: _harmless(message.text) or wrong.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: (wrong.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda asked: None if asked.url.startswith(url) else wrong.append(f"asked {asked.url}"))
        for address in pages:
            page.goto(url + address)
            shown += RUNS in page.content()
    return wrong, shown


def test_nothing_typed_runs_in_a_browser():
    """Each field another payload: with so many fields, every vector and every way out is met."""
    owner, pages, texts = typed(0)
    assert len(texts) > 60
    wrong, shown = looked_at(owner, pages)
    assert wrong == []
    assert shown > 30, "what was typed is on the pages that were looked at"


@pytest.mark.slow
def test_none_of_two_hundred_ways_runs_in_any_field():
    assert len(set(PAYLOADS)) == 200
    for begin in range(len(PAYLOADS)):
        owner, pages, _texts = typed(begin)
        wrong, _shown = looked_at(owner, pages)
        assert wrong == [], begin
