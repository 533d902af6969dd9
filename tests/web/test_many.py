"""Many people at once on a small machine, and one server for a long time: everybody is answered and nothing grows.

A real server, people who came in with sessions of their own, and what people do: mostly look, now and then write. How
long it takes is printed with its percentiles, and nothing depends on it.
"""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import outside, servers
from tests.outside import Visitor
from tests.storage.test_crash import STEPS

LET_IN = """
import os, sys
from pathlib import Path
from nearer import clock
from nearer.cli import store
from nearer.storage.start import start
start(store.place())
from nearer.actions import needs
from nearer.storage import accounts, sessions
for _ in range(int(sys.argv[1])):
    one = accounts.create(Path(os.environ["NEARER_DATA"]), clock.now())
    needs.settle(one)
    print(sessions.begin(one, clock.now()), flush=True)
"""
PAGES = ("/", "/ladder", f"/steps/{STEPS[0]}", "/people", "/week", "/journal", "/progress", "/learn", "/me")
WRITES_EACH = 10
"""One request of so many writes."""


@dataclass(frozen=True)
class Running:
    """A server, and the browsers that were let in."""

    app: servers.App
    people: list[Visitor]


def running(folder: Path, count: int) -> Iterator[Running]:
    said = outside.heard(outside.python(folder, "-c", LET_IN, str(count), shared="yes"))
    assert said.code == 0, said.err
    with servers.app(folder, shared="yes") as app:
        people = [Visitor(app.url) for _ in range(count)]
        for one, token in zip(people, said.out.split(), strict=True):
            one.cookies["nearer"] = token
        yield Running(app, people)


def did(one: Visitor, number: int) -> tuple[str, float]:
    """Do one thing, and return how it was answered and the seconds that took."""
    began = time.perf_counter()
    if number % WRITES_EACH:
        path = PAGES[number % len(PAGES)]
        answer = one.get(path)
        return f"{answer.status}{'' if answer.status == 200 else path}", time.perf_counter() - began
    form = one.get(f"/steps/{STEPS[number // 10 % 4]}/attempt").form("/attempt")
    return str(one.send(form, felt="right", peak="40", learned=f"no {number}").status), time.perf_counter() - began


def load(people: list[Visitor], each: int, at_once: int) -> Counter[str]:
    """Let everybody do so many things, some at once; print how long it took."""

    def lives(place: int) -> list[tuple[str, float]]:
        return [did(people[place], place + number) for number in range(each)]

    began = time.perf_counter()
    with ThreadPoolExecutor(at_once) as pool:
        done = [one for some in pool.map(lives, range(len(people))) for one in some]
    seconds, waits = time.perf_counter() - began, sorted(wait for _status, wait in done)
    statuses = Counter(status for status, _wait in done)
    middle, most = waits[len(waits) // 2], waits[len(waits) * 95 // 100]
    print(f"{len(people)} people, {at_once} at once, {len(done)} requests in {seconds:.0f} s: {dict(statuses)}")
    print(f"p50 {middle:.3f} s, p95 {most:.3f} s, longest {waits[-1]:.3f} s")
    return statuses


def everybody_is_answered(folder: Path, count: int, each: int, at_once: int) -> None:
    for here in running(folder, count):
        statuses = load(here.people, each, at_once)
        log = (folder / "said.txt").read_text()
    assert statuses.keys() == {"200", "303"}
    assert sum(statuses.values()) == count * each
    assert "locked" not in log
    assert "Error" not in log


def test_fifty_people_at_once_are_answered(tmp_path):
    everybody_is_answered(tmp_path / "data", 50, 10, 25)


@pytest.mark.slow
def test_five_hundred_people_at_once_are_answered(tmp_path):
    everybody_is_answered(tmp_path / "data", 500, 10, 100)


@dataclass(frozen=True)
class Held:
    """What a process holds: memory in MB, open files, threads, and the length of the log in MB."""

    memory: int
    files: int
    threads: int
    log: int


def held(process: int, folder: Path) -> Held:
    status = dict(
        line.split(":\t") for line in Path(f"/proc/{process}/status").read_text().splitlines() if ":\t" in line
    )
    files = len(list(Path(f"/proc/{process}/fd").iterdir()))
    log = folder / "nearer.sqlite3-wal"
    size = log.stat().st_size // 2**20 if log.exists() else 0
    return Held(int(status["VmRSS"].split()[0]) // 1024, files, int(status["Threads"]), size)


def nothing_grows(folder: Path, requests: int) -> None:
    for here in running(folder, 8):
        load(here.people, 100, 8)
        before = held(here.app.process.pid, folder)
        for _ in range(4):
            load(here.people, requests // 32, 8)
        after = held(here.app.process.pid, folder)
    print(f"after 800 requests {before}; after {requests} more {after}")
    assert after.threads <= before.threads
    assert after.files <= before.files + 8
    assert after.memory <= before.memory * 1.25 + 8
    assert after.log < 64


def test_a_long_run_does_not_grow(tmp_path):
    nothing_grows(tmp_path / "data", 800)


@pytest.mark.slow
def test_a_run_of_twenty_thousand_requests_does_not_grow(tmp_path):
    nothing_grows(tmp_path / "data", 20_000)
