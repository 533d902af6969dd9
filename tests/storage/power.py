"""A power cut, made out of what a server really wrote: everything written through stays, of the rest any part.

Knows strace and the order of writes and of `fdatasync`. Does not know what is in the files. A disk keeps or loses each
512 bytes of what was not written through, in any mixture; that is what `cut` leaves behind.
"""

import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

SECTOR = 512
_CALLS = "pwrite64,ftruncate,fsync,fdatasync,unlink,sendto"
_CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")
_SENT = re.compile(rb"HTTP/1\.1 303 .*Location: /attempts/([0-9a-f-]{36})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `write`, `length` and `sync` of a file, `gone`, or `told` with an id."""

    what: str
    file: str = ""
    at: int = 0
    data: bytes = b""


def here() -> str | None:
    """Return the path of strace, or None."""
    return shutil.which("strace")


@contextmanager
def recorded(process: int, log: Path) -> Iterator[list[Event]]:
    """Write down what a running process does to its files; the list is filled when the block ends.

    Raises:
        PermissionError: this machine lets nobody watch a process.
    """
    command = ["strace", "-f", "-p", str(process), "-y", "-xx", "-s", "100000", "-e", f"trace={_CALLS}", "-o", str(log)]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    events: list[Event] = []
    if "attached" not in (said := tracer.stderr.readline()):
        tracer.communicate()
        raise PermissionError(said)
    time.sleep(0.2)
    try:
        yield events
    finally:
        tracer.send_signal(2)
        tracer.communicate()
    events += _events(log.read_text())


def _events(text: str) -> Iterator[Event]:
    begun: dict[str, str] = {}
    for line in text.splitlines():
        thread, _space, rest = line.partition(" ")
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>")
            continue
        if "resumed>" in rest:
            rest = begun.pop(thread) + rest.partition("resumed>")[2]
        found = _CALL.match(f"{thread} {rest.strip()}")
        if found and int(found[4]) >= 0:
            yield from _event(found[2], found[3])


def _event(call: str, said: str) -> Iterator[Event]:
    quoted = re.findall(r'"((?:\\x[0-9a-f]{2})*)"', said)
    data = bytes.fromhex(quoted[0].replace("\\x", "")) if quoted else b""
    if call == "unlink":
        yield Event("gone", Path(data.decode()).name)
        return
    if call == "sendto":
        yield from (Event("told", data=found[1]) for found in [_SENT.search(data)] if found)
        return
    file = re.match(r"\d+<(.*?)>", said)
    name = Path(_plain(file[1]) if file else "").name
    numbers = [int(part) for part in re.findall(r", (\d+)", said)]
    if call == "pwrite64":
        yield Event("write", name, numbers[-1], data)
    else:
        yield Event("length", name, numbers[-1]) if call == "ftruncate" else Event("sync", name)


def _plain(name: str) -> str:
    return bytes.fromhex(name.replace("\\x", "")).decode() if name.startswith("\\x") else name


def cut(before: Path, to: Path, events: Sequence[Event], chance: Random) -> set[str]:
    """Leave in `to` what a disk may hold after these events on the files of `before`; return the ids that were told."""
    shutil.copytree(before, to)
    through = {event.file: number for number, event in enumerate(events) if event.what == "sync"}
    keeps = chance.choice([0.0, 0.5, 0.9, 1.0])
    for number, event in enumerate(events):
        durable = number <= through.get(event.file, -1)
        if event.what == "write":
            _write(to / event.file, event, 1.0 if durable else keeps, chance)
        elif event.what == "length" and (durable or chance.random() < keeps):
            _length(to / event.file, event.at)
        elif event.what == "gone":
            (to / event.file).unlink(missing_ok=True)
    return {event.data.decode() for event in events if event.what == "told"}


def _write(file: Path, event: Event, keeps: float, chance: Random) -> None:
    file.touch()
    with file.open("r+b") as there:
        for start in range(0, len(event.data), SECTOR):
            if chance.random() < keeps:
                there.seek(event.at + start)
                there.write(event.data[start : start + SECTOR])


def _length(file: Path, length: int) -> None:
    file.touch()
    with file.open("r+b") as there:
        there.truncate(length)
