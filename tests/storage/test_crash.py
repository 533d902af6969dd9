"""Whatever was acknowledged survives kill -9, and the same request sent again is one record.

Each round opens the store again and looks at it through Nearer itself: what was promised is there and opens, and what
the engine believes is what everything kept adds up to, number for number.
"""

import fcntl
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from random import Random
from threading import Timer
from typing import Any
from uuid import UUID

import pytest

from tests import outside, servers
from tests.outside import Visitor

STEPS = ("ask-shop-question", "come-on-errand", "crossword-by-phone", "exchange-item")
OPEN = """
import json, sys
from nearer import clock
from nearer.cli import store
owner = store.owner(store.place())
from nearer.actions import ladder, situation
from nearer.storage import ladder as rows
from nearer.storage import models
today = clock.local().date()
"""
LOOK = """
from django.db import connection
from nearer.engine import belief
kept = {row.id: rows.attempt(owner, row.id) for row in models.Attempt.objects.filter(owner_id=owner.id)}
here = situation.read(owner, today)
stored, again = (belief.dump(s) for s in (here.state, situation.rebuilt(owner, today, here.steps)))
with connection.cursor() as cursor:
    sound = cursor.execute("PRAGMA integrity_check").fetchone()[0]
told = {"kept": {str(i): a.learned for i, a in kept.items()}, "sound": sound, "equal": stored == again,
        "learned_from": len(kept), "accounts": models.Account.objects.count()}
print(json.dumps(told), flush=True)
connection.close()
"""
BRING = """
from itertools import cycle
from uuid6 import uuid7
from nearer.domain.ladder import Attempt, Felt
for number, step in enumerate(cycle(sys.argv[1:])):
    brought = Attempt(step, today, Felt.RIGHT, float(number % 101), learned=f"no {number}")
    print(ladder.attempt(owner, today, uuid7(), brought), flush=True)
"""


@pytest.fixture
def chance() -> Random:
    """Return a source of chance; a failing round names its seed."""
    return Random()


def look(folder: Path) -> dict:
    """Open the store in a process of its own and return what is in it."""
    said = outside.heard(outside.python(folder, "-c", OPEN + LOOK))
    assert said.code == 0, said.err
    return sound(json.loads(said.out))


def sound(told: dict) -> dict:
    assert told["sound"] == "ok"
    assert told["equal"], "the belief is not what the history adds up to"
    assert told["accounts"] == 1
    return told


def acknowledged(child: "subprocess.Popen[str]", wait: float) -> set[str]:
    """Let a child bring attempts, kill it so many seconds after its first, and return the ids it had printed whole."""
    lines = [child.stdout.readline()]
    with killed_after(child, wait):
        lines += child.stdout.readlines()
    child.communicate()
    assert child.returncode == -signal.SIGKILL
    return {line.strip() for line in lines if line.endswith("\n")}


@contextmanager
def killed_after(process: "subprocess.Popen[Any]", wait: float) -> Iterator[None]:
    """Kill a process so many seconds from now, and be done only when it is dead."""
    timer = Timer(wait, process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.join()
        process.wait(outside.PATIENCE)


def killed(folder: Path, rounds: int, chance: Random) -> None:
    """Kill what writes again and again; look each time, and once more at the end."""
    promised: set[str] = set()
    for _ in range(rounds):
        child = outside.python(folder, "-c", OPEN + LOOK + BRING, *STEPS)
        told = child.stdout.readline()
        assert told, child.communicate()[1]
        assert promised <= set(sound(json.loads(told))["kept"])
        promised |= acknowledged(child, chance.uniform(0.08, 0.2))
    kept = set(look(folder)["kept"])
    lost = promised - kept
    print(f"{rounds} rounds: acknowledged {len(promised)}, lost {len(lost)}, kept {len(kept)}")
    assert not lost
    assert len(kept) - len(promised) <= rounds, "at most one a round was kept and not yet acknowledged"
    assert len(promised) >= rounds
    assert not (folder / "log-damaged").exists(), "a kill damages no log"


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path, chance):
    killed(tmp_path / "data", 11, chance)


@pytest.mark.slow
@pytest.mark.parametrize("store", range(10))
def test_nothing_acknowledged_is_lost_in_two_hundred_kills(tmp_path, chance, store):
    killed(tmp_path / f"data-{store}", 20, chance)


def test_nothing_is_lost_when_the_server_is_killed_while_commands_write(tmp_path, chance):
    folder, promised = tmp_path / "data", []
    with servers.app(folder) as app, ThreadPoolExecutor(1) as together:
        visitor = Visitor(app.url).enter(app.link).settle()
        commands = together.submit(lambda: [_command(folder, number) for number in range(4)])
        with killed_after(app.process, chance.uniform(0.8, 1.6)):
            _bring_until_gone(visitor, promised)
        told_by_commands = commands.result(4 * outside.PATIENCE)
    told = look(folder)
    lost = set(promised) - set(told["kept"])
    print(f"server and commands: acknowledged {len(promised)} and {len(told_by_commands)}, lost {len(lost)}")
    assert promised
    assert not lost
    assert {words for words in told["kept"].values() if words.startswith("command")} == set(told_by_commands)


def _bring_until_gone(visitor: Visitor, promised: list[str]) -> None:
    """Send attempts until the server does not answer any more."""
    for number in range(100_000):
        try:
            form = visitor.get(f"/steps/{STEPS[number % 4]}/attempt").form("/attempt")
            answer = visitor.send(form, felt="right", peak=str(number % 11 * 10))
        except (OSError, outside.http.client.HTTPException):
            return
        assert answer.status == 303, answer.text
        promised.append(answer.location.removeprefix("/attempts/"))
    raise AssertionError("The server never went away")


def _command(folder: Path, number: int) -> str:
    words = f"command {number}"
    said = outside.nearer(folder, "tried", STEPS[number], "--peak", "40", "--learned", words, "--json")
    assert said.code == 0, said.err
    return words


def test_a_command_killed_while_it_writes_leaves_all_or_nothing(tmp_path, chance):
    folder = tmp_path / "data"
    outside.nearer(folder, "today")
    for number in range(2):
        command = outside.python(folder, "-m", "nearer", "tried", STEPS[number], "--peak", "70", "--json")
        with killed_after(command, chance.uniform(0.25, 0.6)):
            done = outside.heard(command)
        told = look(folder)
        assert told["learned_from"] >= bool(done.out)
    assert outside.nearer(folder, "tried", STEPS[0], "--peak", "30").code == 0


def test_a_first_start_that_was_killed_can_be_started_again(tmp_path, chance):
    """Wherever in making the folder, the tables, the key and the account it stopped."""
    for number in range(2):
        folder = tmp_path / f"data-{number}"
        command = outside.python(folder, "-m", "nearer", "today")
        with killed_after(command, chance.uniform(0.1, 0.5)):
            outside.heard(command)
        said = outside.nearer(folder, "tried", STEPS[0], "--felt", "easy")
        assert said.code == 0, said.err
        assert len(look(folder)["kept"]) == 1


STOPPED_IN_THE_TABLES = """
import os, signal, sys
from django.db.backends.utils import CursorWrapper
from nearer.cli import store
left = [int(sys.argv[1])]
execute = CursorWrapper.execute
def counted(self, sql, params=None):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return execute(self, sql, params)
CursorWrapper.execute = counted
store.owner(store.place())
print("whole")
"""


@pytest.mark.slow
def test_making_the_tables_can_be_killed_before_any_statement(tmp_path):
    for number in range(1, 200):
        folder = tmp_path / f"data-{number}"
        stopped = outside.heard(outside.python(folder, "-c", STOPPED_IN_THE_TABLES, str(number)))
        said = outside.nearer(folder, "tried", STEPS[0], "--felt", "easy")
        assert said.code == 0, f"killed before statement {number}: {said.err}"
        assert len(look(folder)["kept"]) == 1
        if stopped.out:
            assert number > 10
            return
    raise AssertionError("more statements than were looked at")


def test_a_key_file_left_empty_by_a_killed_first_start_does_not_lock_anybody_out(tmp_path):
    """Nothing is sealed yet, so there is nothing it could be the key of."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "host.key").touch(0o600)
    said = outside.nearer(folder, "today")
    assert said.code == 0, said.err


def test_commands_that_start_together_on_a_new_machine_share_one_store(tmp_path):
    folder = tmp_path / "data"
    started = [
        outside.python(folder, "-m", "nearer", "tried", step, "--peak", "30", "--learned", step) for step in STEPS
    ]
    said = [outside.heard(command) for command in started]
    assert [one.code for one in said] == [0] * len(STEPS), [one.err[-300:] for one in said]
    assert sorted(look(folder)["kept"].values()) == sorted(STEPS)


def test_commands_that_wait_for_each_other_make_one_account(tmp_path):
    folder = tmp_path / "data"
    tables = "from nearer.settings import read; from nearer.storage.start import start; start(read())"
    assert outside.heard(outside.python(folder, "-c", tables)).code == 0
    with (folder / "nearer.sqlite3.lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        started = [
            outside.python(folder, "-m", "nearer", "tried", step, "--peak", "30", "--learned", step) for step in STEPS
        ]
        _until_waiting(lock.fileno(), len(started))
        fcntl.flock(lock, fcntl.LOCK_UN)
    said = [outside.heard(command) for command in started]
    assert [one.code for one in said] == [0] * len(STEPS), [one.err[-300:] for one in said]
    assert sorted(look(folder)["kept"].values()) == sorted(STEPS)


def _until_waiting(handle: int, count: int) -> None:
    """Wait until so many processes wait for a lock that is held."""
    file = f":{os.fstat(handle).st_ino} "
    end = time.monotonic() + outside.PATIENCE
    while sum("->" in line and file in line for line in Path("/proc/locks").read_text().splitlines()) < count:
        assert time.monotonic() < end
        time.sleep(0.01)


def test_the_same_request_three_times_in_parallel_is_one_record(tmp_path):
    """R11: attempts, plans, declines, own steps, parts and plans put aside, each form sent thrice at once."""
    folder = tmp_path / "data"
    with servers.app(folder) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        step = f"/steps/{STEPS[0]}"
        with ThreadPoolExecutor(3) as together:

            def thrice(form, **values):
                return {
                    (answer.status, answer.location)
                    for answer in together.map(lambda _n: visitor.send(form, **values), range(3))
                }

            for peak in ("10", "60", "90"):
                got = thrice(visitor.get(f"{step}/attempt").form("/attempt"), felt="hard", peak=peak)
                assert len(got) == 1
                assert got.pop()[0] == 303
            assert thrice(visitor.get(f"{step}/plan").form("/plan"), where="there") == {(303, "/")}
            aside = visitor.get("/").form("/not-today")
            assert thrice(aside) == {(303, "/")}
            decline = visitor.get("/").form("/declines")
            assert thrice(decline, reason="step") == {(303, "/")}
            assert len(thrice(visitor.get("/steps/new").form("/new"), title="Mine", minutes="5", difficulty="30")) == 1
            assert len(thrice(visitor.get(f"{step}/parts").form("/parts"), parts="First\nSecond")) == 1
    counts = "import collections\nprint(json.dumps({m.__name__: m.objects.filter(owner_id=owner.id).count() for m in "
    counts += "(models.Attempt, models.Plan, models.Decline, models.StepNote)}))"
    said = outside.heard(outside.python(folder, "-c", OPEN + counts))
    assert json.loads(said.out) == {"Attempt": 3, "Plan": 1, "Decline": 2, "StepNote": 3}
    assert all(UUID(kept) for kept in look(folder)["kept"])
