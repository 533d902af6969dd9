"""Accounts from the terminal: invitations, keys, a store that opens by its password alone, an address of one's own."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import outside
from tests.outside import nearer

WORDS = "correct horse battery staple"
GIVE = f"""
from nearer import clock
from nearer.settings import read
from nearer.storage.start import start
start(read())
from nearer.actions import accounts as actions
from nearer.storage import accounts, sessions
owner = accounts.personal(read().data, clock.now())
visit = sessions.find(sessions.begin(owner, clock.now()), clock.now())
actions.give_password(visit, "{WORDS}", clock.now())
actions.close_to_host(owner)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def with_words(folder: Path, words: str, *arguments: str) -> outside.Said:
    """Run a command with the password in a descriptor, as a program would give it."""
    reading, writing = os.pipe()
    os.write(writing, f"{words}\n".encode())
    os.close(writing)
    done = subprocess.run(
        [sys.executable, "-m", "nearer", "--passphrase-fd", str(reading), *arguments],
        env=outside.environment(folder, hashing="least"),
        pass_fds=[reading],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(reading)
    return outside.Said(done.returncode, done.stdout, done.stderr)


def test_one_persons_install_invites_nobody(folder):
    said = nearer(folder, "accounts", "invite")
    assert said.code == 1
    assert "NEARER_SHARED" in said.err


def test_dov_invites_and_helps_back_in(folder):
    given = {"shared": "yes", "base": "https://nearer.example"}
    said = nearer(folder, "accounts", "invite", **given)
    assert re.match(r"https://nearer\.example/join/[\w-]{43}\n", said.out), said.err
    assert "Nobody of this name" in nearer(folder, "accounts", "reset", "mara", **given).err


@pytest.mark.parametrize("given", [{"host": "0.0.0.0"}, {"names": "nearer.example"}])
def test_it_is_not_reached_from_elsewhere_without_an_address_of_its_own(folder, given):
    said = nearer(folder, "serve", "--no-browser", **given)
    assert said.code == 1
    assert "NEARER_BASE" in said.err


@pytest.mark.parametrize("given", [{"shared": "perhaps"}, {"joining": "all"}, {"base": "nearer"}, {"hashing": "none"}])
def test_an_option_that_is_none_is_named(folder, given):
    assert f"NEARER_{next(iter(given)).upper()}" in nearer(folder, "ladder", **given).err


def test_a_store_closed_to_the_machine_asks_for_its_password(folder):
    assert outside.heard(outside.python(folder, "-c", GIVE, hashing="least")).code == 0
    assert "--passphrase-fd" in nearer(folder, "ladder").err
    assert with_words(folder, "something else entirely", "ladder").code == 1
    for command in (("ladder",), ("keys", "rotate"), ("ladder",)):
        said = with_words(folder, WORDS, *command)
        assert said.code == 0, said.err


def test_a_new_key_and_what_is_sealed_with_it(folder):
    assert nearer(folder, "today", "--energy", "3").code == 0
    before = json.loads(nearer(folder, "keys", "report", "--json").out)
    assert {(one["algorithm"], one["key_version"]) for one in before} == {(1, 1)}
    said = nearer(folder, "keys", "rotate")
    assert said.code == 0, said.err
    after = json.loads(nearer(folder, "keys", "report", "--json").out)
    assert [one["rows"] for one in after] == [one["rows"] for one in before]
    assert {one["key_version"] for one in after} == {2}
    assert nearer(folder, "today").code == 0
