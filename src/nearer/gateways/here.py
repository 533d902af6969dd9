"""In which time zone this machine stands, by its name.

Knows where systems write that down. Does not read the clock. An offset alone, as the clock has it, would be wrong on
the other side of a change to or from summer time.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

LINK, FILE = Path("/etc/localtime"), Path("/etc/timezone")


def zone(link: Path = LINK, file: Path = FILE) -> ZoneInfo:
    """Return the zone of this machine; UTC where it is not to be found out."""
    for name in _names(link, file):
        try:
            return ZoneInfo(name)
        except (ValueError, OSError, KeyError):
            continue
    return ZoneInfo("UTC")


def _names(link: Path, file: Path) -> Iterator[str]:
    given = os.environ.get("TZ", "").lstrip(":")
    if given:
        yield given
    yield str(link.resolve()).partition("zoneinfo/")[2]
    if file.is_file():
        yield file.read_text(encoding="utf-8", errors="replace")[:100].strip()
