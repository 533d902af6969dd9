"""Every page with a clock that jumps: set back, far ahead, in the hour that is skipped and the one that comes twice.

Mara has lived through six weeks and sent every form. No page breaks at any of these hours, she can write at each, and
when the clock is right again everything is as it was, with what she wrote meanwhile.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
import time_machine
from uuid6 import uuid7

from nearer import clock
from nearer.storage import ladder, sessions
from nearer.web.access import COOKIE
from tests.actions import archives
from tests.conftest import _somebody
from tests.security.lives import Life, browser, live

WORD = "Quillmark"
NOW = datetime.now(UTC)
LONDON, HOWE, APIA = ZoneInfo("Europe/London"), ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia")
HOURS = {
    "as it is": NOW,
    "a year back": NOW - timedelta(days=365),
    "before there were computers": datetime(1970, 1, 2, tzinfo=UTC),
    "ten years ahead": NOW + timedelta(days=3653),
    "a leap day ahead": datetime(2028, 2, 29, 23, 59, 59, tzinfo=LONDON),
    "the hour that is skipped": datetime(2026, 3, 29, 1, 30, tzinfo=LONDON),
    "the hour that comes twice": datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=1),
    "half an hour that comes twice": datetime(2027, 4, 4, 1, 45, tzinfo=HOWE, fold=1),
    "the other side of the day": NOW.astimezone(APIA),
}
LOOKS = re.compile(r"/(exit|log-out|open/)")


@pytest.fixture(scope="module")
def life() -> Life:
    """Let Mara live, once for all hours: each only adds what it says."""
    return live(_somebody(), lambda control: WORD, times=1)


def pages(life: Life) -> Iterator[str]:
    """Yield every address Mara met that can be looked at."""
    met = {address for some in life.explorer.pages.values() for address in some}
    return (address for address in sorted(met) if not LOOKS.match(urlsplit(address).path))


@pytest.mark.parametrize("hour", HOURS)
def test_no_page_breaks_and_nothing_is_lost(life, hour):
    before = archives.rows(life.owner)
    with time_machine.travel(HOURS[hour], tick=True):
        mara = browser()
        mara.cookies[COOKIE] = sessions.begin(life.owner, clock.now())
        statuses = {address: mara.get(address).status_code for address in pages(life)}
        assert [f"{status} {address}" for address, status in statuses.items() if status >= 500] == []
        assert [f"{status} {address}" for address, status in statuses.items() if status == 403] == []
        assert list(statuses.values()).count(200) > 100
        assert archives.rows(life.owner) == before, "looking keeps nothing"
        form = str(uuid7())
        sent = mara.post("/steps/ask-shop-question/attempt", {"id": form, "felt": "easy", "learned": hour})
        noted = mara.post("/journal/new", {"id": str(uuid7()), "text": f"At {hour}"})
        assert (sent.status_code, noted.status_code) == (303, 303)
        assert hour in mara.get("/steps/ask-shop-question").text
    after = archives.rows(life.owner)
    kept = {row.id: row for rows in after.values() for row in rows}
    lost = [row for rows in before.values() for row in rows if row.id not in kept]
    assert lost == []
    assert hour in {attempt.learned for attempt in ladder.attempts(life.owner, "ask-shop-question")}
    assert f"At {hour}" in browser(life.owner).get("/journal").text


def test_after_all_of_it_every_page_shows_what_it_showed(life):
    mara = browser(life.owner)
    shown = {address for address in pages(life) if WORD in mara.get(address).text}
    with time_machine.travel(HOURS["ten years ahead"], tick=True):
        later = browser(life.owner)
        assert all(later.get(address).status_code < 500 for address in shown)
    mara = browser(life.owner)
    over = {address for address in shown if address.startswith("/asking") and address != "/asking/new"}
    assert {address for address in pages(life) if WORD in mara.get(address).text} == shown - over, "what was asked ends"
    assert len(shown) > 30
