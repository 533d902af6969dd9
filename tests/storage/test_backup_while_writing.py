"""A backup taken while eight processes write is one moment of all of them, and comes back whole.

Each round: eight writers bring attempts through the real actions, a backup is taken in the middle, taken apart and
started; what was acknowledged before it began is in it, and the belief is what its history adds up to.
"""

import json
import time
from pathlib import Path
from random import Random

import pytest

from tests import outside
from tests.storage.test_crash import BRING, LOOK, OPEN, STEPS, sound

WRITERS = 8


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Return a folder with the tables and the account made."""
    assert outside.nearer(tmp_path / "data", "today").code == 0
    return tmp_path / "data"


def rounds(store: Path, count: int) -> None:
    lost, seen, chance = 0, 0, Random(7)
    for number in range(count):
        to, back = store.parent / f"to-{number}", store.parent / f"back-{number}"
        writers = [outside.python(store, "-c", OPEN + BRING, *STEPS) for _ in range(WRITERS)]
        try:
            acknowledged = {one.stdout.readline().strip() for one in writers}
            time.sleep(chance.uniform(0, 0.2))
            said = outside.nearer(store, "backup", "--to", str(to), "--key-file", str(store.parent / "key"))
            assert said.code == 0, said.err
        finally:
            for one in writers:
                one.kill()
                one.communicate()
        file = next(to.glob("*.backup"))
        restored = outside.nearer(back, "restore", str(file), "--key-file", str(store.parent / "key"))
        assert restored.code == 0, restored.err
        said = outside.heard(outside.python(back, "-c", OPEN + LOOK))
        kept = set(sound(json.loads(said.out))["kept"])
        lost += len(acknowledged - kept)
        seen += len(kept)
    print(f"{count} backups beside {WRITERS} writers: 0 inconsistent, acknowledged before and lost {lost}, rows {seen}")
    assert not lost


def test_backups_beside_eight_writers_restore_clean(store):
    rounds(store, 2)


@pytest.mark.slow
@pytest.mark.parametrize("_new_store", range(10))
def test_a_hundred_backups_beside_eight_writers_restore_clean(store, _new_store):
    """Ten stores, ten backups each: what a round looks through grows with all that was written before."""
    rounds(store, 10)
