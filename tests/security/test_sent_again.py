"""Each form sent three times at once, as a slow line and a nervous thumb do, keeps what one sending keeps.

Every form Mara meets is sent once with one id, and three times in parallel with another: the second must add no more
rows to any table than the first. Which forms there are is found by walking; what is added later is tried as well.
"""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from uuid6 import uuid7

from nearer import clock
from nearer.cli import demo
from nearer.storage import schema
from tests.security.explorer import ENDINGS, Explorer, Sent, routes
from tests.security.lives import browser, live

WORD = "Quillmark"
TIMES = 3
OF_BROWSERS = {"session", "openlink"}
"""Tables that say who is let in: each browser of these tests has a row there."""


class Looking(Explorer):
    """One who looks at every form and sends none."""

    def _post(self, form: Any, action: str, data: dict[str, Any]) -> tuple[bool, list[dict[str, Any]]]:
        return True, [data]


def rows(owner: Any) -> Counter[str]:
    return Counter({one.name: one.of(owner.id).count() for one in schema.owned() if one.name not in OF_BROWSERS})


def anew(sent: Sent, word: str) -> dict[str, Any]:
    """Return what a form shown afresh would send, with other words in it."""
    given = {name: value.replace(WORD, word) if isinstance(value, str) else value for name, value in sent.data.items()}
    return given | ({"id": str(uuid7())} if "id" in given else {})


def at_once(one: Any, address: str, data: dict[str, Any]) -> list[int]:
    """Send the same three times in parallel, and return how each was answered."""
    together = Barrier(TIMES)

    def send(_number: int) -> int:
        again = browser()
        again.cookies = one.cookies
        together.wait()
        try:
            return int(again.post(address, data).status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(TIMES) as pool:
        return list(pool.map(send, range(TIMES)))


def three_times(owner: Any, forms: list[Sent]) -> int:
    """Try every form; return how many of them made a row each time."""
    one, effective, twice, broken = browser(owner), 0, [], []
    for number, sent in enumerate(forms):
        before = rows(owner)
        one.post(sent.address, anew(sent, f"{WORD} {number} once"))
        once = rows(owner) - before
        before = rows(owner)
        answers = at_once(one, sent.address, anew(sent, f"{WORD} {number} often"))
        often = rows(owner) - before
        effective += bool(once and often)
        twice += [f"{sent.address}: {dict(once)} once, {dict(often)} often"] if often - once else []
        broken += [f"{sent.address}: {answers}"] if max(answers) >= 500 else []
    print(f"{len(forms)} forms sent {TIMES} times at once, {effective} made rows: made too many {len(twice)}")
    assert twice == []
    assert broken == []
    return effective


def creating(explorer: Explorer) -> list[Sent]:
    """Return a form of each route that makes something."""
    found = {route: [one for one in forms if "id" in one.data] for route, forms in explorer.forms.items()}
    return [forms[0] for forms in found.values() if forms]


def test_what_makes_something_makes_it_once_however_often_it_is_sent(mara):
    demo.fill(mara, clock.local().date())
    pages = [f"/{route}" for route in routes() if "<" not in route]
    looking = Looking(browser(mara), lambda control: WORD).explore(*pages)
    assert three_times(mara, creating(looking)) >= 15


@pytest.mark.slow
def test_every_form_sent_three_times_at_once_keeps_what_one_sending_keeps(mara):
    life = live(mara, lambda control: WORD)
    every = [one for forms in life.explorer.forms.values() for one in forms]
    assert three_times(mara, [one for one in every if not one.address.endswith(ENDINGS)]) >= 40
