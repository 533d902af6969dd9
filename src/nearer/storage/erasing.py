"""Erasing: every row of one person, every way to open them, and what a database leaves behind of both.

Knows rows, the file of an SQLite database, and the ledger of erasures: digests of ids outside the database, so that
nobody comes back with an older backup. Does not ask whether it is meant.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from django.db import OperationalError, connection, transaction

from nearer.storage import sealing
from nearer.storage.models import Account
from nearer.storage.schema import owned
from nearer.storage.transaction import exclusive

LEDGER = "erased"
"""The file with one digest a line."""
ASIDE = ("nearer.sqlite3.before-*", "host.key.before-*", "restoring-*")
"""Copies of the whole that are put aside before something may go wrong."""
BACKUPS, ENDING = "backups", ".backup"
LEFT_AFTER_ALL = ("host.key", "backup.key")


def erase(account: UUID, folder: Path, backups: Path | None = None) -> None:
    """Erase one person, whoever else is there; with the last one the host's key and the backups here go too."""
    with exclusive():
        # First the ledger: killed half way, the next start goes on where this stopped.
        for place in {folder, *([backups] if backups and backups.is_dir() else [])}:
            note(place, [digest(account)])
        with transaction.atomic():
            _rows(account)
        last = not Account.objects.exists()
        _files(folder, last, backups or folder / BACKUPS)
        compact()


def again(folder: Path) -> int:
    """Erase everybody the ledger names who is here nonetheless, as after an older backup; return how many were."""
    gone = ledger(folder)
    found = [one for one in Account.objects.values_list("id", flat=True) if digest(one) in gone] if gone else []
    for account in found:
        erase(account, folder)
    return len(found)


def digest(account: UUID) -> str:
    """Return what stands in the ledger for an account; the id itself cannot be found from it."""
    return sealing.digest(b"erased|" + account.bytes).hex()


def ledger(*folders: Path) -> set[str]:
    """Return every digest that stands in the ledgers of these folders."""
    files = (folder / LEDGER for folder in folders)
    return {line for file in files if file.is_file() for line in file.read_text().split() if len(line) == 64}


def note(folder: Path, digests: Iterable[str]) -> None:
    """Add digests to the ledger of a folder, and have them on the disk before going on."""
    new = sorted(set(digests) - ledger(folder))
    if not new:
        return
    handle = os.open(folder / LEDGER, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "w") as out:
        out.writelines(f"{one}\n" for one in new)
        out.flush()
        os.fsync(out.fileno())


def _rows(account: UUID) -> None:
    for table in owned():
        table.of(account).delete()
    Account.objects.filter(id=account).delete()


def _files(folder: Path, last: bool, backups: Path) -> None:
    """Remove what else holds their rows: copies put aside, and with the last person keys and backups here."""
    for pattern in ASIDE:
        for file in folder.glob(pattern):
            file.unlink()
    if last:
        for file in [*(folder / name for name in LEFT_AFTER_ALL), *backups.glob(f"*{ENDING}")]:
            file.unlink(missing_ok=True)


def compact() -> None:
    """Write the database anew without what was deleted, in the file and in the log beside it.

    PostgreSQL hands the room back for writing over; what was there is sealed and its key is gone.
    """
    if connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        if connection.vendor != "sqlite":
            for table in owned():
                cursor.execute(f"VACUUM {connection.ops.quote_name(table.model._meta.db_table)}")
            return
        cursor.execute("VACUUM")
        # A reader elsewhere may hold the log open; the next write brings it to its end.
        with suppress(OperationalError):
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
