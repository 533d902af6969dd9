"""Having a file from elsewhere read by a process that can do no harm.

Knows how that process is started, how long it may take and what is said when it does not answer. Does not know formats:
what the reader returns is decoded as the type the caller names.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import BoundedSemaphore
from typing import TypeVar

import msgspec

import nearer
from nearer.errors import Invalid
from nearer.translation import _

T = TypeVar("T")

LARGEST = 10 * 2**20
"""Bytes of a file."""
CPU_SECONDS = 5
MEGABYTES = 512
WAITING = 5
"""How much longer than its processor time a reader may take: the machine may be busy."""
AT_ONCE = 2
"""Readers at a time, so that files never take all who answer pages."""
FIELD = "file"

_places = BoundedSemaphore(AT_ONCE)


def read(reader: str, data: bytes, kind: type[T], cpu_seconds: int = CPU_SECONDS, most: int = LARGEST) -> T:
    """Return what a reader of `nearer.formats.worker` finds in a file.

    Raises:
        Invalid: too large, empty, broken, or more work than a file of its kind ever is; says what to do.
    """
    if not data:
        raise Invalid(_("This file is empty. Export it again, and choose the new one."), FIELD)
    if len(data) > most:
        raise Invalid(
            _("This file is larger than 10 MB. Export it without pictures, or in two parts, and bring one at a time."),
            FIELD,
        )
    with _place():
        answer = _answer(reader, data, cpu_seconds)
    try:
        return msgspec.json.decode(answer, type=kind)
    except msgspec.MsgspecError as error:
        raise _unreadable() from error


@contextmanager
def _place() -> Iterator[None]:
    if not _places.acquire(timeout=1):
        raise Invalid(_("Other files are being read just now. Wait a moment and send yours again."), FIELD)
    try:
        yield
    finally:
        _places.release()


def _answer(reader: str, data: bytes, cpu_seconds: int) -> bytes:
    # -P and the empty environment: nothing is imported from where we happen to stand, or as somebody's settings say.
    command = [sys.executable, "-P", "-s", "-B", "-X", "utf8", "-m", "nearer.formats.worker"]
    try:
        done = subprocess.run(  # noqa: S603
            [*command, reader, str(cpu_seconds), str(MEGABYTES)],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={"PYTHONPATH": str(Path(nearer.__file__).parents[1])},
            cwd="/",
            timeout=WAITING * cpu_seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much() from error
    if done.returncode == 1:
        raise _unreadable()
    if done.returncode:
        raise _too_much()
    return done.stdout


def _unreadable() -> Invalid:
    return Invalid(_("This file could not be read; it may be damaged. Export it again, and bring the new one."), FIELD)


def _too_much() -> Invalid:
    return Invalid(
        _(
            "This file asks for far more work than others of its kind, so it was put down. Nothing of it was kept. "
            "Export it again, or fewer at a time."
        ),
        FIELD,
    )
