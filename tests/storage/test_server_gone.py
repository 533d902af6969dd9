"""A PostgreSQL that is killed and started again: pages say so plainly meanwhile, and go on by themselves afterwards."""

import os
import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Event

import psycopg
import pytest

from tests import outside, servers
from tests.outside import Visitor
from tests.servers import PostgreSQL
from tests.storage.test_crash import STEPS

AT_ONCE = 4


@pytest.fixture
def server() -> Iterator[PostgreSQL]:
    """Return a PostgreSQL that is not started yet."""
    if not servers.postgresql_programs():
        pytest.skip("Not installed: PostgreSQL")
    with servers.postgresql_folder() as made:
        yield made


def killed(server: "subprocess.Popen[bytes]") -> None:
    """Kill a server and what it started, with -9."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    for process in (server.pid, *map(int, children)):
        with suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    server.wait(outside.PATIENCE)


def bring(visitor: Visitor, over: Event) -> tuple[set[str], set[int]]:
    """Send attempts until told to stop; return what was acknowledged and every status there was."""
    promised, statuses, number = set(), set(), 0
    while not over.is_set():
        number += 1
        page = visitor.get(f"/steps/{STEPS[number % 4]}/attempt")
        if page.status == 200:
            page = visitor.send(page.form("/attempt"), felt="right", peak=str(number % 11 * 10))
        statuses.add(page.status)
        if page.status == 303:
            promised.add(page.location.removeprefix("/attempts/"))
    return promised, statuses


def refusing(visitor: Visitor) -> None:
    """See that it is said plainly, and that help is there."""
    answer = visitor.get("/ladder")
    assert answer.status == 503
    assert "cannot reach your data" in answer.text
    for trace in ("Traceback", "psycopg", "Error:"):
        assert trace not in answer.text
    assert visitor.get("/help").status == 200


def interrupted(server: PostgreSQL, folder: Path, times: int) -> None:
    over = Event()
    with server.started(), servers.app(folder, database=server.address) as app:
        # Once up, so that the tables are there; the server is ended and started again below.
        visitor = Visitor(app.url).enter(app.link).settle()
    with ThreadPoolExecutor(AT_ONCE) as pool, ExitStack() as running:
        process = running.enter_context(server.started())
        with servers.app(folder, database=server.address) as app:
            visitor = Visitor(app.url).enter(app.link)
            visitors = [Visitor(app.url) for _ in range(AT_ONCE)]
            for one in visitors:
                one.cookies |= visitor.cookies
            writing = [pool.submit(bring, one, over) for one in visitors]
            try:
                for _ in range(times):
                    before = _count(server)
                    while _count(server) < before + 8:
                        pass
                    killed(process)
                    refusing(visitor)
                    process = running.enter_context(server.started())
                    assert [visitor.get("/ladder").status for _ in range(8)] == [200] * 8, "at once, in every thread"
            finally:
                over.set()
            said = [one.result(2 * outside.PATIENCE) for one in writing]
        promised = {row for ids, _statuses in said for row in ids}
        with psycopg.connect(server.address) as opened:
            kept = {str(row[0]) for row in opened.execute("SELECT id FROM nearer_attempt")}
    print(f"PostgreSQL killed {times} times: acknowledged {len(promised)}, lost {len(promised - kept)}")
    assert promised
    assert promised <= kept
    assert {status for _ids, statuses in said for status in statuses} <= {303, 503}


def _count(server: PostgreSQL) -> int:
    with psycopg.connect(server.address) as opened:
        return int(opened.execute("SELECT count(*) FROM nearer_attempt").fetchone()[0])


def test_a_server_that_is_killed_and_comes_back_loses_nothing_and_pages_go_on(server, tmp_path):
    interrupted(server, tmp_path / "data", 2)


@pytest.mark.slow
def test_a_server_that_is_killed_twenty_times_loses_nothing(server, tmp_path):
    interrupted(server, tmp_path / "data", 20)
