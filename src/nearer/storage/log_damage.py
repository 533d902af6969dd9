"""What stands in SQLite's log behind a damaged place, where SQLite reads no further: it was kept, and is gone.

Knows how the log and its index are laid out (https://sqlite.org/walformat.html). Changes neither. Says nothing it
cannot show: of a log that was cut short nothing is left, and the very last writing, damaged, looks like a power cut.
"""

import os
import struct
from datetime import datetime
from itertools import pairwise
from pathlib import Path

from django.db import connection

_NOTE = "log-damaged"
_HEADER, _HEAD = 32, 24
"""Bytes before the first frame, and before the page in each."""
_COMMIT, _SALTS, _SUMS = slice(4, 8), slice(8, 16), slice(16, 24)
"""Where in the head of a frame it stands whether it ends a writing, which log it is of, and what it adds up to."""


def note(folder: Path) -> None:
    """Note beside the database that writing is lost, if it is.

    Call it when the database was read and not yet written to: what is written next takes the place of what shows it.
    """
    if connection.vendor != "sqlite" or (folder / _NOTE).exists():
        return
    database = Path(str(connection.settings_dict["NAME"]))
    index = database.with_name(database.name + "-shm")
    if not index.exists():
        return
    with connection.cursor() as cursor:
        page: int = cursor.execute("PRAGMA page_size").fetchone()[0]
    # Never closed: that would let go of every lock SQLite holds on the index in this process, and two would write at
    # once (https://sqlite.org/howtocorrupt.html 2.2). None of its locks is on the log.
    if lost(database, os.open(index, os.O_RDONLY), page):
        (folder / _NOTE).touch(mode=0o600)


def noticed(folder: Path) -> datetime | None:
    """Return when it was first noticed that writing is lost, or None."""
    file = folder / _NOTE
    return datetime.fromtimestamp(file.stat().st_mtime).astimezone() if file.exists() else None


def forget(folder: Path) -> None:
    """Take the note away: another database stands there now."""
    (folder / _NOTE).unlink(missing_ok=True)


def lost(database: Path, index: int, page: int) -> bool:
    """Tell whether behind the last frame SQLite reads one ends a writing and another follows on it.

    SQLite writes on only behind what it wrote through, so the first of the two had been acknowledged. `index` is an
    open handle of the index, `page` the bytes of a page.
    """
    log = database.with_name(database.name + "-wal")
    if not log.exists():
        return False
    with log.open("rb") as opened:
        read, known = _index(index)
        salts = known if any(known) else opened.read(_HEADER)[16:24]
        opened.seek(_HEADER + read * (_HEAD + page))
        heads = pairwise(iter(lambda: opened.read(_HEAD + page), b""))
        found = next((at for at, two in enumerate(heads, read + 1) if _follow(*two, salts)), 0)
    # Another process may have written it meanwhile: then SQLite reads that far by now, or began the log anew.
    reads_now, known_now = _index(index)
    return found > reads_now and known_now == known


def _index(handle: int) -> tuple[int, bytes]:
    """Return how many frames SQLite reads, and by what it knows those of this log; zeros when it knows no log."""
    head = os.pread(handle, 48, 0)
    return struct.unpack_from("=I", head, 16)[0], head[32:40]


def _follow(one: bytes, two: bytes, salts: bytes) -> bool:
    """Tell whether a frame ends a writing in this log, and another adds up from where it stops."""
    of_this = salts[:4] == one[8:12] or salts[4:] == one[12:16]
    if not (any(one[_COMMIT]) and of_this and one[_SALTS] == two[_SALTS]):
        return False
    summed = two[:8] + two[_HEAD:]
    return any(_sums(order, one[_SUMS], summed) == two[_SUMS] for order in "<>")


def _sums(order: str, before: bytes, summed: bytes) -> bytes:
    first, second = struct.unpack(">2I", before)
    for one, two in struct.iter_unpack(f"{order}2I", summed):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return struct.pack(">2I", first, second)
