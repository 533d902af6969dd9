"""One use case, one transaction: all of it is kept or none, and the account's version moves by one.

Knows the lock between processes. Does not know what is written.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connection, transaction
from django.db.models import F

from nearer.errors import Locked, Unreachable
from nearer.storage import afterwards
from nearer.storage.models import Account
from nearer.storage.sealing import Owner
from nearer.translation import _


@contextmanager
def exclusive() -> Iterator[None]:
    """Let one process at a time write to (and so checkpoint) an SQLite file; PostgreSQL needs no help.

    SQLite 3.7.0 to 3.51.2 can damage a WAL that two connections reset at once (fixed in 3.51.3).
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        # Inside a transaction of ours the lock is held already; taken twice it would wait for itself.
        yield
        return
    connection.ensure_connection()
    name = str(connection.settings_dict["NAME"])
    with alone(Path(name)):
        _same_file(name)
        yield


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the lock of an SQLite file, whether it can be opened or not."""
    handle = os.open(f"{database}.lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def note_file(connection: Any, **_others: object) -> None:
    """Remember which file a new connection opened."""
    if connection.vendor == "sqlite":
        connection.nearer_file = _file(str(connection.settings_dict["NAME"]))


def _file(name: str) -> tuple[int, int] | None:
    try:
        found = os.stat(name)  # noqa: PTH116
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _same_file(name: str) -> None:
    """Refuse to write into a file that is no longer the one by this name: what is kept there would be lost."""
    if getattr(connection, "nearer_file", None) == _file(name) is not None:
        return
    connection.close()
    raise Unreachable(
        _("The file with your data was moved or replaced while Nearer was running. Put it back and start Nearer again.")
    )


@contextmanager
def snapshot() -> Iterator[None]:
    """Let several reads see one moment, whoever writes meanwhile; nobody waits for it. Nothing is written inside."""
    if connection.in_atomic_block:
        yield
        return
    if connection.vendor != "sqlite":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield
        return
    # Not `atomic`, which begins with the lock for writing.
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


@contextmanager
def atomic() -> Iterator[None]:
    """Open a transaction that moves nobody's version: sessions, links, new accounts."""
    with exclusive(), transaction.atomic():
        yield


@contextmanager
def resealing(owner: Owner) -> Iterator[None]:
    """Open a transaction in which rows of this owner are sealed and say what they said: nothing follows from it.

    Raises:
        Locked: the account's key was changed since this owner was read.
    """
    with exclusive(), transaction.atomic():
        _hold(owner, key_version=owner.key_version)
        yield


@contextmanager
def writing(owner: Owner) -> Iterator[int]:
    """Open a transaction for this owner and yield the version its rows are written at; then do what follows from it.

    Inside another `writing` it joins that one.

    Raises:
        Locked: the account's key was changed since this owner was read.
    """
    if connection.in_atomic_block and getattr(connection, "nearer_version", None):
        yield connection.nearer_version  # type: ignore[attr-defined]
        return
    with exclusive(), transaction.atomic():
        _hold(owner, version=F("version") + 1)
        version = Account.objects.values_list("version", flat=True).get(id=owner.id)
        connection.nearer_version = version  # type: ignore[attr-defined]
        try:
            yield version
            afterwards.follow(owner)
        finally:
            connection.nearer_version = None  # type: ignore[attr-defined]


def _hold(owner: Owner, **change: Any) -> None:
    """Change an account, if its key is the one this owner has; nobody else changes it until the transaction ends."""
    # What is sealed under an older key once all was sealed anew would open for nobody.
    if not Account.objects.filter(id=owner.id, key_version=owner.key_version).update(**change):
        raise Locked(changed_meanwhile())


def changed_meanwhile() -> str:
    """Return what somebody is told whose account got another key while they were writing."""
    return _("The key of this account was changed meanwhile, so nothing was kept just now. Come in again.")
