"""Where files from elsewhere are read: a process of its own that may use little and touch nothing.

Knows its limits, the names of the readers, and that bytes come in and JSON goes out. Does not know any format, nor who
started it (that is `nearer.gateways.reading`): `python -m nearer.formats.worker READER CPU_SECONDS MEGABYTES`.
"""

import os
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

import msgspec

READERS = {
    "archive": "nearer.formats.archive_worker:read",
    "calendar": "nearer.formats.icalendars:read",
    "contacts": "nearer.formats.contacts:read",
    "directory": "nearer.formats.directories:read",
    "questionnaire": "nearer.formats.fhir_questionnaires:read",
    "shared-cards": "nearer.formats.shared_cards:read",
    "vcard": "nearer.formats.vcard:read",
}
"""Each takes the bytes of a file and returns what msgspec can write."""

LONGEST_ANSWER = 64 * 2**20
OUT_OF_MEMORY, TOO_MUCH = 3, 4
"""How the process ends when a file wants more than there is."""
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "ctypes.")
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def reader(name: str) -> Callable[[bytes], Any]:
    """Return the function that reads one kind of file. KeyError when there is none of this name."""
    module, _, function = READERS[name].partition(":")
    found: Callable[[bytes], Any] = getattr(import_module(module), function)
    return found


def confine(cpu_seconds: int, megabytes: int) -> None:
    """Take away from this process, for good, what reading a file does not need."""
    limits = {
        resource.RLIMIT_AS: megabytes * 2**20,
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 32,
    }
    for limit, most in limits.items():
        # Some systems do not know every limit; the one who started us watches the clock as well.
        with suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))
    os.nice(5)
    sys.addaudithook(_refuse)


def _refuse(event: str, details: tuple[Any, ...]) -> None:
    writing = event == "open" and isinstance(details[2], int) and details[2] & WRITES
    if writing or event.startswith(FORBIDDEN):
        raise PermissionError(event)


def main(name: str, cpu_seconds: str = "5", megabytes: str = "512") -> int:
    """Read standard input with one reader, write what it found to standard output, and return how to end."""
    read = reader(name)
    confine(int(cpu_seconds), int(megabytes))
    try:
        answer = msgspec.json.encode(read(sys.stdin.buffer.read()))
    except MemoryError:
        return OUT_OF_MEMORY
    if len(answer) > LONGEST_ANSWER:
        return TOO_MUCH
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
