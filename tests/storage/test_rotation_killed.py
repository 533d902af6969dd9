"""A new key, killed at any moment and beside others who write: every row opens afterwards and nothing is lost.

Each round rotates a copy of a store from outside, as somebody at a terminal does, and kills it with -9. What was sealed
before is opened and compared word for word; then the rotation is called again and has to come to its end.
"""

import json
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Thread

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder, rotation
from nearer.domain.ladder import Attempt, Felt
from nearer.errors import Locked
from nearer.storage import models, slots
from nearer.storage import rotation as rows
from nearer.storage.sealing.passwords import Stretched
from tests import outside
from tests.storage.test_crash import BRING, OPEN, STEPS, killed_after

FILL = """
from uuid6 import uuid7
from nearer.cli import demo
from nearer.domain.ladder import Attempt, Felt
demo.fill(owner, today)
for number in range(int(sys.argv[1])):
    ladder.attempt(owner, today, uuid7(), Attempt("ask-shop-question", today, Felt.RIGHT, 40.0, learned=f"no {number}"))
"""
OPENED = """
from hashlib import sha256
from nearer.storage import records, rotation, sealing
found = {}
for model in rotation.tables():
    for row in model.objects.filter(owner_id=owner.id):
        plain = sealing.unseal(owner, records.table(model), row.id, bytes(row.sealed))
        found[f"{model.__name__} {row.id}"] = sha256(plain).hexdigest()
versions = sorted({held.key_version for held in rotation.report(owner.id)})
print(json.dumps({"rows": found, "versions": versions, "older": len(owner.older)}))
"""


def opened(folder: Path) -> dict:
    """Open every row in a process of its own."""
    said = outside.heard(outside.python(folder, "-c", OPEN + OPENED))
    assert said.code == 0, said.err
    return json.loads(said.out)


def filled(folder: Path, attempts: int) -> Path:
    said = outside.heard(outside.python(folder, "-c", OPEN + FILL, str(attempts)))
    assert said.code == 0, said.err
    return folder


def begun(folder: Path, process: "subprocess.Popen[str]") -> bool:
    """Wait until the new key is noted, or the process ended."""
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as there:
        while process.poll() is None:
            if there.execute("SELECT key_version FROM nearer_account").fetchone() != (1,):
                break
    return True


def killed(store: Path, rounds: int) -> None:
    before, chance, between = opened(store), Random(), 0
    began = time.monotonic()
    shutil.copytree(store, whole := store.parent / "whole")
    assert outside.nearer(whole, "keys", "rotate").code == 0
    longest = time.monotonic() - began
    for number in range(rounds):
        shutil.copytree(store, folder := store.parent / f"round-{number}")
        one = outside.python(folder, "-m", "nearer", "keys", "rotate")
        # By turns at any moment at all, and once the new key is there.
        late = number % 2 and begun(folder, one)
        with killed_after(one, chance.uniform(0, longest / 4) if late else chance.uniform(0.2, longest)):
            one.communicate()
        half = opened(folder)
        between += half["older"]
        assert half["rows"] == before["rows"], "killed half way"
        again = outside.nearer(folder, "keys", "rotate")
        assert again.code == 0, again.err
        after = opened(folder)
        assert after["rows"] == before["rows"], "called again"
        assert (len(after["versions"]), after["older"]) == (1, 0)
        shutil.rmtree(folder)
    print(f"{rounds} rotations of {len(before['rows'])} rows killed, {between} of them half way: rows lost 0")


def test_a_rotation_that_is_killed_loses_no_row_and_ends_when_called_again(tmp_path):
    killed(filled(tmp_path / "data", 100), 5)


@pytest.mark.slow
def test_sixty_rotations_that_are_killed_lose_no_row(tmp_path):
    killed(filled(tmp_path / "data", 300), 60)


def test_nothing_acknowledged_is_lost_when_somebody_writes_beside_a_rotation(tmp_path):
    """Whoever opened the store before is told that the key changed; what was kept until then opens."""
    folder = filled(tmp_path / "data", 200)
    writer = outside.python(folder, "-c", OPEN + BRING, *STEPS)
    acknowledged = [writer.stdout.readline().strip()]
    listening = Thread(target=lambda: acknowledged.extend(line.strip() for line in writer.stdout))
    listening.start()
    said = outside.nearer(folder, "keys", "rotate")
    listening.join(outside.PATIENCE)
    told = writer.stderr.read()
    writer.communicate()
    assert said.code == 0, said.err
    assert "The key of this account was changed meanwhile" in told
    after = opened(folder)
    lost = {f"Attempt {one}" for one in acknowledged} - after["rows"].keys()
    print(f"beside a rotation: acknowledged {len(acknowledged)}, lost {len(lost)}")
    assert not lost
    assert (after["versions"], after["older"]) == ([2], 0)


def test_two_rotations_at_once_lose_no_row(tmp_path):
    folder = filled(tmp_path / "data", 200)
    before = opened(folder)
    both = [outside.python(folder, "-m", "nearer", "keys", "rotate") for _ in range(2)]
    ended = [outside.heard(one) for one in both]
    assert 0 in {one.code for one in ended}, [one.err for one in ended]
    after = opened(folder)
    assert after["rows"] == before["rows"]
    assert after["older"] == 0


def test_who_still_has_the_key_before_keeps_nothing_and_is_told(mara, today):
    """Sealed under a key that is forgotten a moment later, it would open for nobody."""
    fresh = rotation.begin(mara, "", clock.now()).owner
    list(rotation.go_on(fresh))
    with pytest.raises(Locked, match="changed meanwhile"):
        ladder.attempt(mara, today, uuid7(), Attempt(STEPS[0], today, Felt.RIGHT, 40.0))
    with pytest.raises(Locked, match="changed meanwhile"):
        rotation.begin(mara, "", clock.now())
    with pytest.raises(Locked, match="changed meanwhile"), rows.atomic():
        slots.add(mara, slots.Kind.PASSWORD, Stretched(b"v" * 32, b"k" * 32), clock.now())
    assert rows.report(mara.id) == []
    assert [slot.kind for slot in slots.of(mara.id)] == [slots.Kind.HOST]
    assert slots.owner_of(models.Account.objects.get(id=mara.id), fresh.key).key == fresh.key
