"""The process that reads files can do nothing but read: each limit, tried from inside."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from nearer.formats import worker

SOURCE = Path(worker.__file__).parents[2]
FORBIDDEN = {
    "write a file": "open('left-behind', 'w')",
    "change a file": "open(__import__('os').devnull, 'r+')",
    "reach the network": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "ask for an address": "import socket; socket.getaddrinfo('pictures.example', 80)",
    "start a program": "import subprocess; subprocess.run(['true'])",
    "ask the shell": "import os; os.system('true')",
    "become two": "import os; os.fork()",
}


def inside(code: str, folder: Path, cpu_seconds: int = 5) -> "subprocess.CompletedProcess[str]":
    """Run code in a process that was confined."""
    program = f"from nearer.formats import worker\nworker.confine({cpu_seconds}, 512)\n{code}"
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command, env={"PYTHONPATH": str(SOURCE)}, cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_it_may_not(deed, tmp_path):
    done = inside(FORBIDDEN[deed], tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("PermissionError")
    assert list(tmp_path.iterdir()) == []


def test_it_may_read_what_python_needs(tmp_path):
    assert (
        inside("import xml.dom.minidom, zoneinfo; print(len(open(worker.__file__).read()))", tmp_path).returncode == 0
    )


def test_it_has_only_so_much_memory(tmp_path):
    done = inside("bytearray(600 * 2**20)", tmp_path)
    assert done.stderr.splitlines()[-1] == "MemoryError"


def test_it_has_only_so_much_time(tmp_path):
    assert inside("while True: pass", tmp_path, cpu_seconds=1).returncode < 0


def test_it_answers_on_standard_output_as_json(tmp_path):
    told = subprocess.run(
        [sys.executable, "-m", "nearer.formats.worker", "contacts"],
        env={"PYTHONPATH": str(SOURCE)},
        input=b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n",
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert json.loads(told.stdout)["cards"][0]["name"] == "Ana"


@pytest.mark.parametrize("name", worker.READERS)
def test_every_reader_is_there(name):
    assert callable(worker.reader(name))
