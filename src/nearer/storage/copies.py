"""Whole copies of an SQLite database, taken while others write, and looked at before they are trusted.

Knows the file. Does not know where copies go or how they are sealed.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from django.db import connection


def take(to: Path) -> None:
    """Copy the open database to a new file of mode 0600. Call it under the lock for writing: it is one moment then."""
    os.close(os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    connection.ensure_connection()
    with closing(sqlite3.connect(to)) as copy:
        connection.connection.backup(copy)
        # The copy of a database with a log beside it would want one too.
        copy.execute("PRAGMA journal_mode=DELETE")


def counts(file: Path) -> dict[str, int]:
    """Return the number of rows of every table of a file.

    Raises:
        sqlite3.DatabaseError: it is damaged.
    """
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as opened:
        names = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {name: opened.execute(_counting(name)).fetchone()[0] for (name,) in names}


def _counting(table: str) -> str:
    quoted = table.replace('"', '""')
    # A name the database itself told.
    return f'SELECT COUNT(*) FROM "{quoted}"'  # noqa: S608  # nosec B608


def damage(file: Path) -> str:
    """Return what is wrong with a file, empty when nothing is."""
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as opened:
            told: str = opened.execute("PRAGMA integrity_check(1)").fetchone()[0]
            broken = opened.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    return ("a row without its owner" if broken else "") if told == "ok" else told


def settle(file: Path) -> None:
    """Bring what lies in the log beside a file into it, so that the file alone is whole."""
    try:
        with closing(sqlite3.connect(file)) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError:
        # Too damaged to open: its log is kept beside it under a name that nothing else will take for its own.
        log = file.with_name(f"{file.name}-wal")
        if log.exists():
            log.rename(log.with_name(f"{file.name}.before-log"))
    for name in ("-wal", "-shm"):
        file.with_name(file.name + name).unlink(missing_ok=True)


def before_migrating() -> None:
    """Put a copy aside before tables are changed; one is kept, the latest."""
    if connection.vendor != "sqlite" or not connection.introspection.table_names():
        return
    name = Path(str(connection.settings_dict["NAME"]))
    aside = name.with_name(f"{name.name}.before-migration")
    draft = aside.with_name(f"{aside.name}.part")
    draft.unlink(missing_ok=True)
    take(draft)
    draft.replace(aside)
