"""How the store is: whole, shut to others, opening with its keys, with room and a clock that runs forward.

Knows files, pragmas and rows. Changes nothing. Does not know wording.
"""

import shutil
import sqlite3
import stat
from datetime import datetime
from pathlib import Path

from django.db import DatabaseError, connection
from django.db.models import Max

from nearer.errors import Locked
from nearer.storage import models, sealing, slots
from nearer.storage.schema import owned
from nearer.storage.sealing import Owner
from nearer.storage.slots import Kind

SAFE_SQLITE = (3, 51, 3)
"""From here on two connections that reset a log at once cannot damage it."""


def integrity() -> str:
    """Return what is wrong with the database, empty when nothing is."""
    if connection.vendor != "sqlite":
        return ""
    try:
        with connection.cursor() as cursor:
            told: str = cursor.execute("PRAGMA integrity_check(1)").fetchone()[0]
            broken = cursor.execute("PRAGMA foreign_key_check").fetchone()
    except DatabaseError as error:
        return str(error)
    return ("a row without its owner" if broken else "") if told == "ok" else told


def unopened(folder: Path) -> tuple[int, int, int]:
    """Return how many accounts open by the host's key, how many do not, and how many rows of the first do not."""
    opened = shut = damaged = 0
    for account in models.KeySlot.objects.filter(kind=Kind.HOST).values_list("owner_id", flat=True):
        try:
            owner = slots.open_by_host(account, folder)
        except Locked:
            shut += 1
            continue
        opened += 1
        damaged += sum(_damaged(owner, table.name, table.of(owner.id)) for table in owned() if table.sealed)
    return opened, shut, damaged


def _damaged(owner: Owner, table: str, rows: models.Sealed) -> int:
    count = 0
    for row, sealed in rows.values_list("id", "sealed").iterator(chunk_size=500):  # type: ignore[attr-defined]
        try:
            sealing.unseal(owner, table, row, bytes(sealed))
        except sealing.Unsealable:
            count += 1
    return count


def accounts() -> int:
    """Return how many people there are."""
    return models.Account.objects.count()


def too_open(folder: Path) -> list[str]:
    """Return the names of files and folders that others on this machine may read."""
    looked = [folder, *folder.iterdir(), *(folder / "backups").glob("*")]
    return [file.name for file in looked if file.exists() and stat.S_IMODE(file.stat().st_mode) & 0o077]


def sqlite() -> tuple[str, bool, str]:
    """Return SQLite's version, whether its log is safe with several writers, and how the log is kept."""
    if connection.vendor != "sqlite":
        return "", True, ""
    with connection.cursor() as cursor:
        mode: str = cursor.execute("PRAGMA journal_mode").fetchone()[0]
    return sqlite3.sqlite_version, sqlite3.sqlite_version_info >= SAFE_SQLITE, mode


def free(folder: Path) -> int:
    """Return the free bytes where the data lie."""
    return shutil.disk_usage(folder).free


def log_size(folder: Path) -> int:
    """Return the bytes of SQLite's log."""
    file = folder / "nearer.sqlite3-wal"
    return file.stat().st_size if file.exists() else 0


def latest() -> datetime | None:
    """Return the latest moment anything was noted at."""
    found = [
        models.Session.objects.aggregate(last=Max("seen"))["last"],
        models.Account.objects.aggregate(last=Max("created"))["last"],
        models.OpenLink.objects.aggregate(last=Max("created"))["last"],
    ]
    return max((one for one in found if one), default=None)
