"""Everything of one person as one zip: documented JSON to bring back, tables and pages to read.

Knows the files of an archive and how they are written as rows come, so that memory does not grow with the years. Does
not know tables, titles or where rows come from: they are given. The format is told in docs/archive.md.
"""

import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

import msgspec

from nearer.domain.archive import FORMAT, VERSION, Row
from nearer.formats import archive_csv, archive_reading

MANIFEST = "nearer.json"
DATA = "data/{}.json"
EARLIEST = (1980, 1, 1, 0, 0, 0)
CSV = "tables/{}.csv"
READ = "read/{}.md"


@dataclass(frozen=True, slots=True)
class Part:
    """One table as it is written: its name, what it is called and is for, and its rows, as often as asked."""

    name: str
    title: str
    about: str
    rows: Callable[[], Iterable[Row]]


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes into an archive."""

    account: str
    made: datetime
    release: str
    parts: tuple[Part, ...]
    files: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    """Files beside: people for an address book, plans for a calendar, a page to read first."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What ids are called: of people, groups and steps."""


def write(out: BinaryIO, parcel: Parcel) -> None:
    """Write an archive to a file or anything that takes bytes."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        counts = {part.name: _json(packed, parcel, part) for part in parcel.parts}
        _whole(packed, parcel, MANIFEST, _manifest(parcel, counts))
        for part in parcel.parts:
            if counts[part.name]:
                columns = archive_csv.columns(part.rows())
                _lines(packed, parcel, CSV.format(part.name), archive_csv.lines(columns, part.rows()))
                told = archive_reading.lines(part.title, part.about, part.rows(), parcel.names)
                _lines(packed, parcel, READ.format(part.name), told)
        for name, content in parcel.files.items():
            _whole(packed, parcel, name, content())


def _manifest(parcel: Parcel, counts: Mapping[str, int]) -> bytes:
    told = {
        "format": FORMAT,
        "version": VERSION,
        "release": parcel.release,
        "account": parcel.account,
        "made": parcel.made.isoformat(),
        "tables": {part.name: {"rows": counts[part.name], "about": part.about} for part in parcel.parts},
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _json(packed: zipfile.ZipFile, parcel: Parcel, part: Part) -> int:
    count = 0
    with packed.open(_named(parcel, DATA.format(part.name)), "w") as member:
        member.write(b"[")
        for row in part.rows():
            member.write((b",\n" if count else b"\n") + msgspec.json.encode(row))
            count += 1
        member.write(b"\n]\n")
    return count


def _lines(packed: zipfile.ZipFile, parcel: Parcel, name: str, lines: Iterator[str]) -> None:
    with packed.open(_named(parcel, name), "w") as member:
        for line in lines:
            member.write(line.encode())


def _whole(packed: zipfile.ZipFile, parcel: Parcel, name: str, content: bytes) -> None:
    packed.writestr(_named(parcel, name), content)


def _named(parcel: Parcel, name: str) -> zipfile.ZipInfo:
    # A small machine without a battery begins in 1970, and a zip knows no day before 1980.
    info = zipfile.ZipInfo(name, max(parcel.made.timetuple()[:6], EARLIEST))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
