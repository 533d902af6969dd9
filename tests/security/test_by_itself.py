"""Nothing happens by itself: no push, no reminder, no request of ours to another machine, whatever the clock says.

What a script, a policy or an address would need for push is looked for; then everything is walked with the way out
taken down, and a server's clock is moved on by years while nobody is there.
"""

import re
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from pathlib import Path

import psutil
import pytest

from nearer.web import headers, statics
from tests import servers
from tests.conftest import _somebody
from tests.outside import Visitor
from tests.security.explorer import routes
from tests.security.lives import Life, live
from tests.servers import ROOT

SOURCE = ROOT / "src" / "nearer"
PUSH = re.compile(
    r"PushManager|pushManager|showNotification|\bNotification\b|applicationServerKey|periodicSync|\"sync\""
)
HANDLED = re.compile(r"addEventListener\(\s*[\"'](\w+)[\"']")
OUTWARD = re.compile(
    r"^\s*(?:import|from) (socket|ssl|smtplib|ftplib|http\.client|urllib\.request|asyncio|xmlrpc)\b", re.M
)
MAY_REACH_OUT = {"gateways/dav.py", "gateways/dav_wire.py", "gateways/fetching.py", "gateways/addresses.py"}
MAY_LISTEN = {"cli/admin.py", "cli/answering.py"}
MAY_WAIT = {"cli/backups.py": "backups, when a setting asks for them", "cli/admin.py": "opens a browser at the start"}
MAY_WAIT |= {"gateways/fetching.py": "looks a name up within the time there is"}
MAY_WAIT |= {"formats/patience.py": "ends the reading of a file that takes too long, in a process of its own"}
RINGS_LATER = re.compile(r"\bThread\(|\bTimer\(|import sched\b|\bsetitimer\b|BackgroundScheduler|import celery\b")
YEARS, WORD = 3, "Quillmark"


def sources() -> Iterator[tuple[str, str]]:
    yield from ((file.relative_to(SOURCE).as_posix(), file.read_text()) for file in sorted(SOURCE.rglob("*.py")))


def test_no_script_of_ours_asks_for_push_or_shows_a_notification():
    scripts = {file.name: file.read_text() for file in statics.SOURCE.glob("*.js")}
    assert len(scripts) >= 3
    assert [name for name, text in scripts.items() if PUSH.search(text)] == []
    assert set(HANDLED.findall(scripts["sw.js"])) == {"install", "activate", "fetch"}, "no push, no sync"


def test_no_script_may_reach_another_machine_and_no_address_takes_a_push_service():
    for policy in (headers.PAGES, headers.PUBLISHED):
        assert "connect-src 'self';" in policy
        assert "default-src 'none'" in policy
    assert [route for route in routes() if re.search(r"push|subscri|notif|webhook", route)] == []


def test_nothing_we_stand_on_sends_push_or_mail():
    pinned = (ROOT / "requirements" / "run.txt").read_text()
    assert (
        re.findall(r"^(?:pywebpush|py-vapid|firebase\S*|apns\S*|aiosmtp\S*|sendgrid|requests|httpx)==", pinned, re.M)
        == []
    )


def test_only_what_guards_the_way_out_can_reach_out():
    found = {name for name, text in sources() if OUTWARD.search(text)}
    assert found - MAY_REACH_OUT - MAY_LISTEN == set()
    assert {name for name, text in sources() if RINGS_LATER.search(text)} - MAY_WAIT.keys() == set()


def by() -> str:
    """Return the module of ours nearest to what is going on."""
    frame = sys._getframe(1)
    while frame and not str(frame.f_globals["__name__"]).startswith("nearer."):
        frame = frame.f_back
    return str(frame.f_globals["__name__"]) if frame else ""


@contextmanager
def nobody_there() -> Iterator[list[tuple[object, str]]]:
    """Take down whoever is asked, or whose name is looked up, from this process, and which of our modules asks."""
    asked: list[tuple[object, str]] = []
    patch = pytest.MonkeyPatch()

    def unanswered(*given: object, **_named: object) -> None:
        asked.append((given[-1] if isinstance(given[0], socket.socket) else given[0], by()))
        raise OSError("nobody is there")

    patch.setattr(socket.socket, "connect", unanswered)
    patch.setattr(socket, "getaddrinfo", unanswered)
    try:
        yield asked
    finally:
        patch.undo()


@pytest.fixture(scope="module")
def lived() -> tuple[Life, list[tuple[object, str]]]:
    """Let Mara live six weeks and send every form, with the way out taken down."""
    with nobody_there() as asked:
        return live(_somebody(), lambda control: WORD, times=1), asked


def test_six_weeks_and_every_form_ask_nobody_but_the_server_that_was_typed(lived):
    life, asked = lived
    assert len(life.explorer.forms) > 80
    assert life.explorer.broken == []
    assert set(asked) == {(WORD.lower(), "nearer.gateways.dav_wire")}


def test_every_page_looked_at_again_asks_nobody(lived):
    browser, pages = lived[0].explorer.browser, lived[0].explorer.pages.values()
    with nobody_there() as asked:
        statuses = [browser.get(page).status_code for page in sorted({address for some in pages for address in some})]
        assert statuses.count(200) > 100
        assert asked == []
        with pytest.raises(OSError, match="nobody"):
            socket.create_connection(("192.0.2.1", 9))
        assert asked == [("192.0.2.1", "")], "it would have been seen"


def kept(folder: Path) -> list[str]:
    """Return every row of a store, as text."""
    connection = sqlite3.connect(f"file:{folder / 'nearer.sqlite3'}?mode=ro", uri=True)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def year(url: str) -> int:
    """Return the year the server has."""
    return parsedate_to_datetime(Visitor(url).get("/help").headers["Date"]).year


def test_years_that_pass_over_a_server_make_no_row_and_ask_nobody(tmp_path):
    """The demo has plans, people to reach, promises, a week and questions, all of them long past by the end."""
    folder = tmp_path / "data"
    with servers.app(folder, "--demo", days=1) as app:
        Visitor(app.url).enter(app.link).get("/")
        process, began = psutil.Process(app.process.pid), year(app.url)
        before, threads = kept(folder / "demo"), process.num_threads()
        assert len(before) > 200
        for passed in range(1, YEARS + 1):
            on(app, began + passed)
            assert kept(folder / "demo") == before
        assert process.num_threads() == threads
        assert process.children() == []
        assert {one.raddr.ip for one in process.net_connections() if one.raddr} <= {"127.0.0.1"}
    with servers.app(folder, "--demo", days=366):
        changed = {line.split('"')[1] for line in set(before) ^ set(kept(folder / "demo"))}
    shared = {"nearer_grant", "nearer_package", "nearer_companion", "nearer_question"}
    assert changed == {"nearer_openlink"} | shared, "a start prints its link and ends what was shared for a time"


def on(app: servers.App, wanted: int) -> None:
    """Move a server's clock a year on, and give it time to do what it should not."""
    app.process.send_signal(signal.SIGUSR1)
    until = time.monotonic() + servers.PATIENCE
    while year(app.url) < wanted:
        assert time.monotonic() < until
        time.sleep(0.05)
    time.sleep(1)
