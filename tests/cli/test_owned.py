"""Everything out and in, backups, restoring, looking after and erasing, as somebody at a terminal does it."""

import json
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests import outside

STEP = "ask-shop-question"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where Mara's data lie, with one attempt in them."""
    data = tmp_path / "data"
    ran(data, "tried", STEP, "--felt", "easy", "--learned", "only mine")
    return data


def ran(folder: Path, *arguments: str, **settings: str) -> str:
    said = outside.nearer(folder, *arguments, **settings)
    assert said.code == 0, said.err
    return said.out


def refused(folder: Path, *arguments: str) -> str:
    said = outside.nearer(folder, *arguments)
    assert said.code == 1, said.out
    assert "Traceback" not in said.err
    return said.err


def tables(folder: Path) -> dict[str, int]:
    """Return the rows of each table by asking the file itself."""
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = [row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: opened.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in names}


def backed_up(folder: Path, *more: str) -> Path:
    ran(folder, "backup", "--key-file", str(folder.parent / "key"), *more)
    return max((folder / "backups").glob("*.backup"))


def key(folder: Path) -> tuple[str, str]:
    return "--key-file", str(folder.parent / "key")


def test_everything_goes_out_and_into_another_machine(folder, tmp_path):
    file = tmp_path / "all.zip"
    ran(folder, "export", "--all", "--to", str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = tmp_path / "other"
    assert "things came in" in ran(other, "import", str(file), "--yes")
    again = tmp_path / "again.zip"
    ran(other, "export", "--all", "--to", str(again))
    assert "here already" in ran(folder, "import", str(again), "--yes")
    assert "is there already" in refused(folder, "export", "--all", "--to", str(file))


def test_a_backup_comes_back_on_an_empty_machine(folder, tmp_path):
    file = backed_up(folder)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = tmp_path / "other"
    assert "It is back" in ran(other, "restore", str(file), *key(folder))
    assert tables(other) == tables(folder)
    out = tmp_path / "all.zip"
    ran(other, "export", "--all", "--to", str(out))


def test_a_backup_holds_no_key_and_no_row_in_the_clear(folder):
    content = backed_up(folder).read_bytes()
    host = (folder / "host.key").read_bytes()
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as opened:
        sealed = [row[0][:24] for row in opened.execute("SELECT sealed FROM nearer_attempt")]
    assert sealed
    assert [look for look in (b"SQLite format", b"host.key", b"PK\x03\x04", host, *sealed) if look in content] == []


def test_the_wrong_key_and_a_changed_file_open_nothing(folder, tmp_path):
    file = backed_up(folder)
    (tmp_path / "other.key").write_bytes(os.urandom(32))
    before = tables(folder)
    assert "does not open" in refused(folder, "restore", str(file), "--yes", "--key-file", str(tmp_path / "other.key"))
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert "does not open" in refused(folder, "restore", str(file), "--yes", *key(folder))
    assert "no key file" in refused(folder, "restore", str(file), "--yes", "--key-file", str(tmp_path / "none"))
    assert tables(folder) == before
    assert not list(folder.glob("restoring-*"))


def test_a_passphrase_is_read_from_an_open_file_and_never_from_the_command(folder, tmp_path):
    given = tmp_path / "passphrase"
    given.write_text("four words in a row\n")
    command = f'exec 5<{given}; exec "$0" -m nearer "$@" --passphrase-fd 5'
    for arguments in (["backup"], ["restore", "--check"]):
        files = [str(one) for one in (folder / "backups").glob("*.backup")] if arguments[0] == "restore" else []
        said = outside.heard(_shell(folder, command, *arguments, *files))
        assert said.code == 0, said.err
    assert "--key-file" in refused(folder, "restore", *files)


def _shell(folder: Path, command: str, *arguments: str):
    import subprocess
    import sys

    return subprocess.Popen(
        ["/bin/sh", "-c", command, sys.executable, *arguments],
        env=outside.environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_checking_changes_nothing(folder):
    file = backed_up(folder)
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    assert "whole and opens" in ran(folder, "restore", str(file), "--check", *key(folder))
    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before


def test_what_is_here_is_put_aside_and_nothing_is_done_without_a_yes(folder):
    file = backed_up(folder)
    ran(folder, "tried", STEP, "--felt", "hard", "--learned", "after the backup")
    assert outside.nearer(folder, "restore", str(file), *key(folder)).code == 1
    assert tables(folder)["nearer_attempt"] == 2
    ran(folder, "restore", str(file), "--yes", *key(folder))
    assert tables(folder)["nearer_attempt"] == 1
    aside = next(folder.glob("nearer.sqlite3.before-*"))
    with closing(sqlite3.connect(aside)) as opened:
        assert opened.execute("SELECT COUNT(*) FROM nearer_attempt").fetchone() == (2,)


@pytest.mark.parametrize("harm", ["garbage", "gone", "no key"])
def test_restoring_works_when_what_is_here_does_not(folder, harm):
    file = backed_up(folder)
    before = tables(folder)
    if harm == "garbage":
        (folder / "nearer.sqlite3").write_bytes(os.urandom(60_000))
    else:
        (folder / ("host.key" if harm == "no key" else "nearer.sqlite3")).unlink()
    # A start in between makes an empty Nearer where none is, or says what is wrong.
    outside.nearer(folder, "today")
    ran(folder, "restore", str(file), "--yes", *key(folder))
    assert tables(folder) == before
    ran(folder, "ladder")


def test_with_the_last_person_their_backups_and_the_hosts_key_go(folder, tmp_path):
    elsewhere = tmp_path / "stick"
    ran(folder, "backup", "--to", str(elsewhere), *key(folder))
    ran(folder, "erase", "--yes", backup_to=str(elsewhere))
    assert [file.name for file in elsewhere.iterdir()] == ["erased"]
    assert not (folder / "host.key").exists()


def test_a_copy_of_a_backup_brings_nobody_back_who_erased_everything(folder, tmp_path):
    copy = tmp_path / "copy.backup"
    shutil.copy(backed_up(folder), copy)
    ran(folder, "erase", "--yes")
    said = ran(folder, "restore", str(copy), "--yes", *key(folder))
    assert "It is back" in said
    assert tables(folder)["nearer_account"] == tables(folder)["nearer_attempt"] == 0


def test_backups_are_tidied_to_what_is_worth_keeping(folder):
    file = backed_up(folder)
    for day in range(10, 29):
        shutil.copy(file, file.with_name(f"nearer-202601{day}-030000.backup"))
    (folder / "backups" / "mine.txt").write_text("not a backup")
    backed_up(folder, "--keep")
    left = sorted(one.name for one in (folder / "backups").glob("*.backup"))
    assert 7 <= len(left) <= 14
    assert "nearer-20260110-030000.backup" not in left
    assert (folder / "backups" / "mine.txt").exists()


def found(folder: Path) -> dict[str, tuple[str, str]]:
    said = outside.nearer(folder, "doctor", "--json")
    return {one["what"]: (one["state"], one["said"]) for one in json.loads(said.out)}


def test_the_doctor_says_what_is_well(folder):
    states = {what: state for what, (state, _said) in found(folder).items()}
    assert states.pop("no-backup") == "look"
    states.pop("helplines"), states.pop("room")
    assert set(states.values()) == {"well"}
    backed_up(folder)
    assert found(folder)["backup"][0] == "well"


def test_the_doctor_says_what_to_do_about_rows_keys_and_files(folder):
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as opened, opened:
        opened.execute("UPDATE nearer_attempt SET sealed = zeroblob(60)")
    (folder / "nearer.sqlite3").chmod(0o644)
    told = found(folder)
    assert told["rows"] == (
        "wrong",
        "1 sealed rows were changed or damaged and do not open. Put back your last backup: nearer restore FILE.",
    )
    assert told["permissions"][0] == "wrong"
    assert "nearer.sqlite3" in told["permissions"][1]
    (folder / "host.key").write_bytes(os.urandom(32))
    assert found(folder)["keys"][0] == "wrong"
    assert outside.nearer(folder, "doctor").code == 1


def test_the_doctor_notices_a_clock_that_was_set_back(folder):
    ran(folder, "open")
    with closing(sqlite3.connect(folder / "nearer.sqlite3")) as opened, opened:
        opened.execute("UPDATE nearer_account SET created = '2090-01-01 00:00:00'")
    assert found(folder)["clock"] == (
        "look",
        "Something was noted at 2090-01-01 00:00, later than now. Set the clock of this machine right.",
    )


def test_the_doctor_names_the_version_whose_log_can_be_damaged_and_what_is_done_about_it(folder):
    state, said = found(folder)["sqlite"]
    assert state == "well"
    assert f"SQLite {sqlite3.sqlite_version}, log kept as wal" in said
    assert ("one write at a time" in said) == (sqlite3.sqlite_version_info < (3, 51, 3))


def test_a_key_file_that_is_none_is_refused(folder, tmp_path):
    (tmp_path / "key").write_text("hello")
    assert "no key for backups" in refused(folder, "backup", *key(folder))


def test_hours_without_a_key_are_refused_at_the_start(folder):
    said = outside.nearer(folder, "serve", "--no-browser", backup_hours="24", port="1")
    assert said.code == 1
    assert "NEARER_BACKUP_KEY" in said.err
