"""With no network at all Nearer starts, and a first evening goes as ever."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import alone, outside
from tests.servers import ROOT


def apart(*command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command in a network of its own with nothing in it; skip where that is not allowed."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("Not here: unshare, so no network can be taken away")
    tried = subprocess.run([unshare, "-rn", "true"], check=False, capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"This machine lets nobody have a network apart: {tried.stderr.strip()}")
    environment = outside.environment(ROOT) | {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    whole = [unshare, "-rn", *command]
    return subprocess.run(whole, check=False, capture_output=True, text=True, timeout=120, env=environment, cwd=ROOT)


def test_a_first_evening_without_any_network(tmp_path: Path):
    done = apart(sys.executable, "-m", "tests.alone", str(tmp_path / "data"))
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["networks"], told["reached"]) == (["lo"], False)
    assert told["met"] == {"planned": 303, "tried": 303} | dict.fromkeys(alone.PAGES, 200)
