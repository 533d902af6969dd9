"""A zip from elsewhere read as an archive of ours, or refused.

Knows what a hostile zip tries, and reads only the members it knows by name, to memory, up to a limit. Unpacks nothing
to a disk. Runs in the process of `nearer.formats.worker`.
"""

import io
import stat
import zipfile
import zlib
from typing import Any

import msgspec

from nearer.domain.archive import FORMAT, VERSION, Archive, Problem, Read, Row
from nearer.formats.archive import DATA, MANIFEST

MOST_MEMBERS = 500
MOST_BYTES = 48 * 2**20
"""All that is read, unpacked; ten full years are about a quarter of it."""
MOST_RATIO = 400
"""Unpacked by packed; years of JSON stay below 60."""


class Refused(Exception):
    """This file is not read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def read(data: bytes) -> Read:
    """Return the archive in a file, or why there is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return Read(_archive(packed))
    except Refused as refused:
        return Read(problem=refused.problem)
    except zipfile.BadZipFile:
        return Read(problem=Problem.DAMAGED if data.startswith(b"PK") else Problem.NOT_OURS)
    except (zlib.error, EOFError, KeyError, ValueError, TypeError, NotImplementedError, msgspec.MsgspecError):
        return Read(problem=Problem.DAMAGED)


def _archive(packed: zipfile.ZipFile) -> Archive:
    members = _checked(packed)
    if MANIFEST not in members:
        raise Refused(Problem.NOT_OURS)
    told = msgspec.json.decode(_content(packed, members[MANIFEST]), type=dict[str, Any])
    if told.get("format") != FORMAT:
        raise Refused(Problem.NOT_OURS)
    if not isinstance(told.get("version"), int) or told["version"] > VERSION:
        raise Refused(Problem.NEWER)
    tables = {}
    for name in told["tables"]:
        rows = msgspec.json.decode(_content(packed, members[DATA.format(name)]), type=tuple[Row, ...])
        if len(rows) != told["tables"][name]["rows"]:
            raise Refused(Problem.DAMAGED)
        tables[name] = rows
    made = msgspec.convert(told["made"], type=Archive.__annotations__["made"])
    return Archive(str(told["account"])[:64], made, str(told["release"])[:40], tables)


def _checked(packed: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members = packed.infolist()
    if len(members) > MOST_MEMBERS:
        raise Refused(Problem.TOO_LARGE)
    if len({one.filename for one in members}) != len(members) or any(map(_unsafe, members)):
        raise Refused(Problem.UNSAFE)
    if sum(one.file_size for one in members if one.filename.endswith(".json")) > MOST_BYTES:
        raise Refused(Problem.TOO_LARGE)
    if any(one.file_size > MOST_RATIO * max(one.compress_size, 1) for one in members):
        raise Refused(Problem.TOO_LARGE)
    return {one.filename: one for one in members}


def _unsafe(member: zipfile.ZipInfo) -> bool:
    """Tell whether a member is a link, a secret, or wants to lie somewhere else."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    parts = member.filename.replace("\\", "/").split("/")
    return bool(
        member.flag_bits & 0x1
        or kind not in (0, stat.S_IFREG, stat.S_IFDIR)
        or member.filename.startswith(("/", "\\"))
        or ".." in parts
        or ":" in parts[0]
        or "\x00" in member.orig_filename
    )


def _content(packed: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return a member as far as it says it is long: what is longer lied."""
    with packed.open(member) as opened:
        content = opened.read(member.file_size + 1)
    if len(content) != member.file_size:
        raise Refused(Problem.DAMAGED)
    return content
