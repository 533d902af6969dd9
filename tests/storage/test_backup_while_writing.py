"""A backup taken while eight processes write is one moment of all of them, and comes back whole.

Each round: eight writers bring attempts through the real actions, a backup is taken in the middle, brought back and
looked at; what was acknowledged before it began is in it, and the belief is what its history adds up to.
"""

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from threading import Thread

import pytest

from tests import outside
from tests.storage.test_crash import BRING, LOOK, OPEN, STEPS, sound

WRITERS = 8


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return a folder with the tables and the account made."""
    assert outside.nearer(tmp_path / "data", "today").code == 0
    return tmp_path / "data"


@contextmanager
def writers(store: Path) -> Iterator[tuple[list["subprocess.Popen[str]"], list[str]]]:
    """Start eight that bring attempts without end; yield them, and the ids they were promised so far."""
    promised: list[str] = []
    started = [outside.python(store, "-c", OPEN + BRING, *STEPS) for _ in range(WRITERS)]
    listening = [Thread(target=_hear, args=(one, promised)) for one in started]
    for one in listening:
        one.start()
    try:
        yield started, promised
    finally:
        for one, thread in zip(started, listening, strict=True):
            one.kill()
            thread.join(outside.PATIENCE)
            one.communicate()


def _hear(writer: "subprocess.Popen[str]", promised: list[str]) -> None:
    # One by one: others look at the list meanwhile.
    for line in writer.stdout:
        promised.append(line.strip())  # noqa: PERF401


def rounds(store: Path, count: int) -> None:
    """Back up beside writers; they stand still while the backup is looked at, so that others have the machine."""
    lost, seen, chance = 0, 0, Random(7)
    with writers(store) as (started, promised):
        for number in range(count):
            before = len(promised)
            _all(started, signal.SIGCONT)
            while len(promised) < before + WRITERS:
                assert all(one.poll() is None for one in started)
                time.sleep(0.01)
            acknowledged = set(promised)
            time.sleep(chance.uniform(0, 0.2))
            to, back = store.parent / f"to-{number}", store.parent / f"back-{number}"
            said = outside.nearer(store, "backup", "--to", str(to), "--key-file", str(store.parent / "key"))
            assert said.code == 0, said.err
            _all(started, signal.SIGSTOP)
            kept = restored(next(to.glob("*.backup")), back, store.parent / "key")
            lost += len(acknowledged - kept)
            seen += len(kept)
    print(f"{count} backups beside {WRITERS} writers: 0 inconsistent, acknowledged before and lost {lost}, rows {seen}")
    assert not lost


def _all(started: list["subprocess.Popen[str]"], sent: signal.Signals) -> None:
    for one in started:
        one.send_signal(sent)


def restored(file: Path, back: Path, key: Path) -> set[str]:
    """Bring a backup back on another machine, see that it is sound, and return what is in it."""
    said = outside.nearer(back, "restore", str(file), "--key-file", str(key))
    assert said.code == 0, said.err
    said = outside.heard(outside.python(back, "-c", OPEN + LOOK))
    return set(sound(json.loads(said.out))["kept"])


def test_backups_beside_eight_writers_restore_clean(store):
    rounds(store, 2)


@pytest.mark.slow
@pytest.mark.parametrize("_new_store", range(10))
def test_a_hundred_backups_beside_eight_writers_restore_clean(store, _new_store):
    """Ten stores, ten backups each: what a round looks through grows with all that was written before."""
    rounds(store, 10)
