"""One use case, one transaction: all of it is kept or none, and the account's version moves by one.

Knows the lock between processes. Does not know what is written.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection, transaction
from django.db.models import F

from nearer.storage.models import Account
from nearer.storage.sealing import Owner


@contextmanager
def exclusive() -> Iterator[None]:
    """Let one process at a time write to (and so checkpoint) an SQLite file; PostgreSQL needs no help.

    SQLite 3.7.0 to 3.51.2 can damage a WAL that two connections reset at once (fixed in 3.51.3).
    """
    name = connection.settings_dict["NAME"]
    if connection.vendor != "sqlite" or not Path(name).is_absolute():
        yield
        return
    handle = os.open(f"{name}.lock", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def atomic() -> Iterator[None]:
    """Open a transaction that moves nobody's version: sessions, links, new accounts."""
    with exclusive(), transaction.atomic():
        yield


@contextmanager
def writing(owner: Owner) -> Iterator[int]:
    """Open a transaction for this owner and yield the version its rows are written at.

    Inside another `writing` it joins that one.
    """
    if connection.in_atomic_block and getattr(connection, "nearer_version", None):
        yield connection.nearer_version  # type: ignore[attr-defined]
        return
    with exclusive(), transaction.atomic():
        Account.objects.filter(id=owner.id).update(version=F("version") + 1)
        version = Account.objects.values_list("version", flat=True).get(id=owner.id)
        connection.nearer_version = version  # type: ignore[attr-defined]
        try:
            yield version
        finally:
            connection.nearer_version = None  # type: ignore[attr-defined]
