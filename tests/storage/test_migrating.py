"""An older Nearer's data brought up to date: killed at any statement and started again, with a copy put aside first."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import outside
from tests.storage.test_crash import STEPS, look

MOST = 2000
"""Statements a start may take."""
OLDER = """
from nearer.settings import read
from nearer.storage import start
start.without_tables(read())
from django.core.management import call_command
call_command("migrate", "nearer", "0003", verbosity=0)
"""
KILLED = """
import os, signal, sys
from django.db.backends.utils import CursorWrapper
from nearer.cli import store
left, execute = [int(sys.argv[1])], CursorWrapper.execute
def counted(self, sql, params=None):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return execute(self, sql, params)
CursorWrapper.execute = counted
store.owner(store.place())
print("whole")
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Return the data of somebody who tried something, in the tables of the release before."""
    folder = tmp_path / "older"
    assert outside.nearer(folder, "tried", STEPS[0], "--learned", "before", "--felt", "easy").code == 0
    said = outside.heard(outside.python(folder, "-c", OLDER))
    assert said.code == 0, said.err
    assert "nearer_parcel" not in tables(folder)
    return folder


def tables(folder: Path, name: str = "nearer.sqlite3") -> set[str]:
    with closing(sqlite3.connect(folder / name)) as opened:
        return {row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def killed_before(older: Path, folder: Path, number: int) -> bool:
    """Start, killed before a statement; start again; look. Return whether there were fewer statements."""
    shutil.copytree(older, folder)
    stopped = outside.heard(outside.python(folder, "-c", KILLED, str(number)))
    assert "nearer_parcel" not in tables(folder) or "nearer_retention" in tables(folder), "old or new, never between"
    assert list(look(folder)["kept"].values()) == ["before"], number
    return bool(stopped.out)


def test_bringing_tables_up_to_date_survives_a_kill(older, tmp_path):
    for number in (4, 9, 14, 20):
        killed_before(older, tmp_path / f"data-{number}", number)
    print("killed before 4 statements and started again: acknowledged 4, lost 0")


@pytest.mark.slow
def test_bringing_tables_up_to_date_survives_a_kill_before_any_statement(older, tmp_path):
    """Each kill leaves one of a few states; every state that was not met before is started again and looked at."""
    met, ended = set(), False
    for number in range(1, MOST):
        shutil.copytree(older, folder := tmp_path / f"data-{number}")
        ended = bool(outside.heard(outside.python(folder, "-c", KILLED, str(number))).out)
        found = left_behind(folder)
        if found not in met:
            assert list(look(folder)["kept"].values()) == ["before"], number
            met.add(found)
        shutil.rmtree(folder)
        if ended:
            break
    assert ended, "more statements than were looked at"
    assert number > 100
    print(f"killed before each of {number - 1} statements, {len(met)} states, each started again: lost 0")


def left_behind(folder: Path) -> tuple[frozenset[str], ...]:
    """Return what decides how a start goes on: the tables, which changes are noted, what somebody kept, the files."""
    files = frozenset(file.name for file in folder.iterdir())
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as opened:
        made = frozenset(row[0] or row[1] for row in opened.execute("SELECT sql, name FROM sqlite_master"))
        noted = frozenset(row[0] for row in opened.execute("SELECT name FROM django_migrations"))
        kept = frozenset(str(row) for row in opened.execute("SELECT id, sealed FROM nearer_attempt"))
    return files, made, noted, kept


def test_a_copy_is_put_aside_before_anything_changes_and_opens_as_it_was(older):
    assert outside.nearer(older, "today").code == 0
    aside = "nearer.sqlite3.before-migration"
    assert "nearer_parcel" in tables(older)
    assert "nearer_parcel" not in tables(older, aside)
    assert (older / aside).stat().st_mode & 0o077 == 0
    shutil.move(older / aside, older / "nearer.sqlite3")
    assert list(look(older)["kept"].values()) == ["before"]


def test_a_backup_of_an_older_nearer_comes_back_up_to_date(older, tmp_path):
    """Rehearsing brings it up to date in its own folder first."""
    key = ("--key-file", str(tmp_path / "key"))
    new = tmp_path / "new"
    assert outside.nearer(older, "backup", *key).code == 0
    file = next((older / "backups").glob("*.backup"))
    assert outside.nearer(new, "restore", str(file), *key).code == 0
    assert list(look(new)["kept"].values()) == ["before"]
    assert json.loads(outside.nearer(new, "ladder", "--json").out)
