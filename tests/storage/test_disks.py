"""Disks that are full, shut for writing or changed underneath: nothing acknowledged is lost, nothing wrong is shown.

Small disks of their own, which only root may mount. Each test prints what was acknowledged and what of it was lost.
"""

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from tests import outside, servers
from tests.outside import Visitor
from tests.storage.test_crash import OPEN, STEPS, look


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 3 MB, empty."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        os.geteuid()
        or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], check=False).returncode
    ):
        pytest.skip("Only root, where mounting is allowed, can make a small disk")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def shut(disk: Path, way: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{way}", disk], check=True)


def told(folder: Path, acknowledged: set[str], what: str) -> None:
    kept = set(look(folder)["kept"].values())
    print(f"{what}: acknowledged {len(acknowledged)}, lost {len(acknowledged - kept)}, kept {len(kept)}")
    assert acknowledged <= kept


def test_a_disk_that_fills_up_refuses_plainly_and_recovers_when_there_is_room(disk):
    folder, acknowledged, refused = disk / "data", set(), 0
    with servers.app(folder) as app:
        visitor = Visitor(app.url).enter(app.link).settle()
        form = visitor.get(f"/steps/{STEPS[0]}/attempt").form("/attempt")
        filler = disk / "filler"
        for number in range(9):
            if number == 3:
                _fill(filler)
            if number == 6:
                filler.unlink()
            form.values["id"] = f"0199000{number}-0000-7000-8000-000000000000"
            status = visitor.send(form, felt="easy", learned=f"no {number}").status
            acknowledged |= {f"no {number}"} if status == 303 else set()
            refused += status == 503
            assert visitor.get("/help").status == 200
    told(folder, acknowledged, "full disk")
    assert refused >= 1
    assert {"no 0", "no 8"} <= acknowledged


def _fill(file: Path) -> None:
    """Leave no room at all."""
    with file.open("wb", buffering=0) as out:
        for size in (65536, 4096, 1):
            try:
                while out.write(b"x" * size):
                    pass
            except OSError:
                continue


def test_a_backup_without_room_says_so_and_leaves_nothing_half_written(disk):
    folder, to = disk.parent / "data", disk / "to"
    outside.nearer(folder, "tried", STEPS[0], "--felt", "easy")
    key = ("--key-file", str(disk.parent / "key"))
    to.mkdir()
    _fill(disk / "filler")
    said = outside.nearer(folder, "backup", "--to", str(to), *key)
    assert said.code == 1
    assert "could not be written" in said.err
    assert list(to.iterdir()) == []
    (disk / "filler").unlink()
    assert outside.nearer(folder, "backup", "--to", str(to), *key).code == 0


def test_a_disk_shut_for_writing_says_so_and_has_all_of_it_when_it_is_open_again(disk):
    """Linux lets nobody shut a disk on which a server has files open; what a running server says is in tests.web."""
    folder = disk / "data"
    assert outside.nearer(folder, "tried", STEPS[0], "--felt", "easy", "--learned", "before").code == 0
    shut(disk, "ro")
    try:
        for command in (["tried", STEPS[0], "--felt", "easy"], ["today"], ["backup", "--key-file", str(disk / "key")]):
            said = outside.nearer(folder, *command)
            assert said.code == 1
            assert said.err.startswith("Error: ")
            assert "Traceback" not in said.err
    finally:
        shut(disk, "rw")
    assert outside.nearer(folder, "tried", STEPS[0], "--felt", "easy", "--learned", "after").code == 0
    told(folder, {"before", "after"}, "read-only disk")


CHANGED = """
from nearer.storage import schema, sealing
from django.db import DatabaseError
shown = {}
for table in schema.owned():
    if table.sealed:
        try:
            for row in table.of(owner.id):
                try:
                    plain = sealing.unseal(owner, table.name, row.id, bytes(row.sealed))
                    shown[f"{table.name} {row.id}"] = plain.hex()
                except sealing.Unsealable:
                    pass
        except (DatabaseError, ValueError, OverflowError):
            pass
print(json.dumps(shown))
"""


@pytest.fixture
def lived(tmp_path: Path) -> Path:
    """Return a folder with some of everything, its log folded into the file."""
    folder = tmp_path / "lived"
    for number in range(4):
        said = outside.nearer(folder, "tried", STEPS[number], "--peak", "40", "--learned", f"what I learned {number}")
        assert said.code == 0, said.err
    return folder


def seen(folder: Path) -> dict[str, str] | None:
    """Return every row that opens, or None when Nearer refuses the whole."""
    said = outside.heard(outside.python(folder, "-c", OPEN + CHANGED))
    return json.loads(said.out) if said.code == 0 else None


def test_a_changed_byte_is_never_shown_as_something_else(lived, tmp_path):
    """Bytes in the database file are changed at random: a row opens as it was or not at all."""
    before, chance, refused = seen(lived), Random(11), 0
    for number in range(6):
        folder = tmp_path / f"changed-{number}"
        shutil.copytree(lived, folder)
        with (folder / "nearer.sqlite3").open("r+b") as file:
            size = file.seek(0, 2)
            for _ in range(25):
                file.seek(chance.randrange(100, size))
                file.write(bytes([chance.randrange(256)]))
        after = seen(folder)
        refused += after is None
        assert after is None or {row: plain for row, plain in after.items() if before.get(row, plain) != plain} == {}
    print(f"6 databases with 25 changed bytes each: {refused} refused whole, 0 rows shown that were not written")


def test_every_changed_sealed_byte_is_noticed_by_the_doctor(lived):
    """200 single bytes in sealed columns; SQLite's own check sees none of these."""
    with closing(sqlite3.connect(lived / "nearer.sqlite3")) as opened:
        rows = opened.execute("SELECT rowid, sealed FROM nearer_attempt").fetchall()
        chance, noticed = Random(3), 0
        for row, sealed in rows:
            at = chance.randrange(len(sealed))
            changed = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
            opened.execute("UPDATE nearer_attempt SET sealed = ? WHERE rowid = ?", (changed, row))
        opened.commit()
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    said = next(one for one in json.loads(outside.nearer(lived, "doctor", "--json").out) if one["what"] == "rows")
    noticed = int(said["said"].split()[0])
    print(f"{len(rows)} sealed rows changed: {noticed} noticed")
    assert noticed == len(rows) == 4


def test_a_page_written_over_is_refused_or_named(lived):
    with (lived / "nearer.sqlite3").open("r+b") as file:
        size = file.seek(0, 2)
        file.seek(size // 2 // 4096 * 4096)
        file.write(os.urandom(4096))
    said = outside.nearer(lived, "doctor")
    assert said.code == 1
    assert "nearer restore" in said.out or "last backup" in said.err
    assert "Traceback" not in said.err
