"""The demo tells one story: made twice on a day, in different processes, Mara's six weeks are the same."""

import os
import subprocess
import sys
from pathlib import Path

STORY = """
from datetime import date
from nearer import clock
from nearer.settings import read
from nearer.storage.start import start
start(read())
from nearer.cli import demo, store
from nearer.storage import ladder, sharing
demo.begin(read().data, clock.now())
owner = store.owner(read())
demo.fill(owner, date(2026, 3, 2))
for one in ladder.attempts_since(owner, date(2026, 1, 1)):
    print(one.day, one.step, one.expected, one.peak, one.likelihood, one.learned)
print([(grant.label, grant.recipient) for grant in sharing.grants(owner)])
"""


def told(folder: Path, seed: str) -> str:
    folder.mkdir(mode=0o700)
    there = os.environ | {"NEARER_DATA": str(folder), "PYTHONHASHSEED": seed}
    return subprocess.run([sys.executable, "-c", STORY], env=there, capture_output=True, text=True, check=True).stdout


def test_two_demos_of_one_day_tell_the_same(tmp_path):
    """Found: each was drawn by the id of its account, and so told of another Mara."""
    first = told(tmp_path / "one", "1")
    assert len(first.splitlines()) > 15
    assert told(tmp_path / "other", "2") == first
