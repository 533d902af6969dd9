"""Mara's whole life as her browser meets it: six weeks of the demo, and every form sent once more with a word of hers.

Knows how to let somebody live. Does not know what is tested with it.
"""

from dataclasses import dataclass
from typing import Any

from nearer import clock
from nearer.cli import demo
from nearer.storage import sessions
from nearer.storage.sealing import Owner
from nearer.web.access import COOKIE
from tests.security.explorer import Explorer, ids, routes
from tests.security.forms import Fill

TWICE = 2
"""The second time there is more to be met: what the first time made."""


@dataclass(frozen=True)
class Life:
    """Somebody, everything they reach, and an id of each kind that is theirs."""

    owner: Owner
    explorer: Explorer
    ids: dict[str, str]


def browser(owner: Owner | None = None, *, csrf: bool = False) -> Any:
    """Return a browser that was let in, or one that was not."""
    from django.test import Client

    made = Client(enforce_csrf_checks=csrf, SERVER_NAME="localhost", raise_request_exception=False)
    if owner:
        made.cookies[COOKIE] = sessions.begin(owner, clock.now())
    return made


def live(owner: Owner, fill: Fill, times: int = TWICE) -> Life:
    """Let somebody live through the demo, then send every form they meet."""
    demo.fill(owner, clock.local().date())
    explorer = Explorer(browser(owner), fill)
    for _ in range(times):
        explorer.explore(*[f"/{route}" for route in routes() if "<" not in route])
    found = [address for addresses in explorer.pages.values() for address in addresses]
    found += [sent.address for some in explorer.forms.values() for sent in some]
    return Life(owner, explorer, ids(found))
