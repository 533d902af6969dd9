"""A power cut at any moment: what was acknowledged is on the disk, and the database is whole.

A real server is watched while it answers; then, for many moments, the disk is put together as a cut would leave it.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from nearer.storage import log_damage
from tests import outside, servers
from tests.outside import Visitor
from tests.storage import power
from tests.storage.power import Event
from tests.storage.test_crash import OPEN, STEPS, look

NAMED = """
from django.db import connection
with connection.cursor() as cursor:
    said = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
print(json.dumps(said))
"""
FULL = 2


def test_every_connection_writes_through_at_each_commit(tmp_path):
    """Of a command, of a thread that is not the first, and after the connection was closed and opened again."""
    again = """
from threading import Thread
def told():
    with connection.cursor() as cursor:
        print(cursor.execute("PRAGMA synchronous").fetchone()[0], cursor.execute("PRAGMA journal_mode").fetchone()[0])
    connection.close()
one = Thread(target=told); one.start(); one.join()
connection.close(); told()
"""
    said = outside.heard(outside.python(tmp_path / "data", "-c", OPEN + NAMED + again))
    first, *others = said.out.splitlines()
    assert json.loads(first) == {"journal_mode": "wal", "synchronous": FULL}, said.err
    assert others == [f"{FULL} wal"] * 2


@dataclass(frozen=True)
class Watched:
    """What a disk held before, and what a server did to it afterwards."""

    before: Path
    events: list[Event]


def answered(folder: Path, before: Path, log: Path) -> list[Event]:
    """Return what a server did to its files in sixty forms; its folder as it was is put aside before."""
    with servers.app(folder) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        shutil.copytree(folder, before, ignore=shutil.ignore_patterns("*-shm", "said.txt"))
        with power.recorded(app.process.pid, log) as events:
            for number in range(60):
                form = visitor.get(f"/steps/{STEPS[number % 4]}/attempt").form("/attempt")
                answer = visitor.send(form, felt="right", peak=str(number % 11 * 10), learned=f"no {number}" * 200)
                assert answer.status == 303, answer.text
    return events


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    """Let a server answer forms while it is watched."""
    if not power.here():
        pytest.skip("Not installed: strace")
    folder, before = tmp_path / "data", tmp_path / "before"
    try:
        events = answered(folder, before, tmp_path / "log")
    except PermissionError as error:
        pytest.skip(f"This machine lets nobody watch a process: {error}")
    assert sum(event.what == "told" for event in events) == 60
    return Watched(before, events)


def cuts(watched: Watched, to: Path, events: list[Event], count: int) -> tuple[int, int, int, int]:
    """Cut the power so often; return how much was acknowledged, lost, and how many databases were damaged, and were
    called so."""
    chance, told, lost, damaged, named = Random(), 0, 0, 0, 0
    for number in range(count):
        promised = power.cut(watched.before, to / str(number), events[: chance.randrange(len(events))], chance)
        try:
            with closing(sqlite3.connect(to / str(number) / "nearer.sqlite3")) as opened:
                damaged += opened.execute("PRAGMA integrity_check").fetchone() != ("ok",)
                kept = {str(row[0]) for row in opened.execute("SELECT id FROM nearer_attempt")}
                with (to / str(number) / "nearer.sqlite3-shm").open("rb") as index:
                    named += log_damage.lost(to / str(number) / "nearer.sqlite3", index.fileno(), 4096)
        except sqlite3.DatabaseError:
            damaged, kept = damaged + 1, set()
        told += len(promised)
        lost += len({one.replace("-", "") for one in promised} - {one.replace("-", "") for one in kept})
        if number:
            shutil.rmtree(to / str(number))
    return told, lost, damaged, named


def powerless(watched: Watched, to: Path, count: int) -> None:
    told, lost, damaged, named = cuts(watched, to / "cut", watched.events, count)
    print(f"{count} power cuts: acknowledged {told}, lost {lost}, databases damaged {damaged}")
    assert told
    assert (lost, damaged, named) == (0, 0, 0)
    assert look(to / "cut" / "0")["sound"] == "ok"
    careless = [event for event in watched.events if event.what != "sync"]
    told, lost, damaged, named = cuts(watched, to / "careless", careless, 40)
    print(f"the same without writing through: acknowledged {told}, lost {lost}, damaged {damaged}, named {named}")
    assert lost + damaged, "a cut that loses nothing of what was never written through is none"


def test_nothing_acknowledged_is_lost_when_the_power_goes(watched, tmp_path):
    powerless(watched, tmp_path, 60)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_in_a_thousand_power_cuts(watched, tmp_path):
    powerless(watched, tmp_path, 1000)
