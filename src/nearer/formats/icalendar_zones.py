"""Which time zone a calendar means by the name it gives.

Knows the names of IANA, of Windows and of programs that put a maker's name in front, and definitions that a file brings
along. Does not trust a definition where the name is known, and does not let one take long.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar
from icalendar.timezone import tzp
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from nearer.formats.icalendar_lines import Zone
from nearer.formats.patience import Patience, Spent

MOST_OWN = 5
"""Definitions of one file that are tried."""
_KEY = re.compile(r"[A-Za-z0-9_+-]{1,40}(?:/[A-Za-z0-9_+-]{1,40}){0,2}", re.ASCII)
_TOO_OFTEN = re.compile(r"FREQ=(?!YEARLY)", re.IGNORECASE)


class Zones:
    """The zones of one file. `resolved` gives a name that icalendar knows, or None."""

    def __init__(self, definitions: Iterable[Zone], patience: Patience, usual: datetime) -> None:
        self.definitions = {zone.told("TZID"): zone for zone in definitions}
        self.patience, self.usual, self.own = patience, usual, MOST_OWN
        self.known: dict[str, str | None] = {}

    def resolved(self, told: str) -> str | None:
        """Return the name of a zone as it can be used, None when nobody knows it."""
        if told not in self.known:
            self.known[told] = named(told) or self._defined(told)
        return self.known[told]

    def _defined(self, told: str) -> str | None:
        zone = self.definitions.get(told)
        if zone is None:
            return None
        return named(zone.told("X-LIC-LOCATION")) or self._made(zone)

    def _made(self, zone: Zone) -> str | None:
        self.own -= 1
        name = f"own-{self.own}"
        lines = [line for line in zone.lines if not line.upper().startswith("TZID")]
        text = "\r\n".join(
            ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", f"TZID:{name}", *lines, "END:VTIMEZONE", "END:VCALENDAR"]
        )
        if not zone.whole or self.own < 0 or _TOO_OFTEN.search(text):
            return None
        with suppress(Exception, Spent), self.patience.piece():
            # icalendar keeps a zone it has read, for the rest of this process, under its name.
            Calendar.from_ical(text)
            found = tzp.timezone(name)
            if found and self.usual.replace(tzinfo=found).utcoffset() is not None:
                return name
        return None


def named(told: str) -> str | None:
    """Return the IANA name of a zone that is known by its name."""
    whole = told.strip().strip('"')
    parts = whole.strip("/").split("/")
    ways = [
        WINDOWS_TO_OLSON.get(whole, ""),
        *("/".join(parts[-length:]) for length in (3, 2, 1) if len(parts) >= length),
    ]
    return next((way for way in ways if _is_key(way)), None)


def _is_key(name: str) -> bool:
    if not _KEY.fullmatch(name):
        return False
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
