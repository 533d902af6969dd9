"""iCalendar text taken apart into single events and time zones, each still as it was written.

Knows folding, components within components, and how much of one event is read. Does not know what a value means, so a
file cannot make it work longer than its length. Alarms, pictures, attendees and whatever else is not wanted is dropped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import StringIO

from nearer.domain.calendars import Problem

MOST_LINES = 400_000
LONGEST_EVENT = 60_000
"""Characters of one event without what is dropped."""
MOST_DATES = 2000
"""Dates one event may add to its rule or take from it."""
WANTED = {
    "UID": (1, 300),
    "DTSTART": (1, 100),
    "DTEND": (1, 100),
    "DURATION": (1, 100),
    "RECURRENCE-ID": (1, 100),
    "RRULE": (2, 1000),
    "RDATE": (400, 20_000),
    "EXDATE": (1000, 20_000),
    "SUMMARY": (1, 500),
    "LOCATION": (1, 500),
    "DESCRIPTION": (1, 5000),
    "CATEGORIES": (3, 500),
    "URL": (1, 600),
    "STATUS": (1, 40),
    "TRANSP": (1, 40),
    "SEQUENCE": (1, 20),
    "X-MICROSOFT-CDO-BUSYSTATUS": (1, 40),
}
"""How many of each, and how much of one, are read."""
ZONE_LINES, ZONE_LENGTH = 200, 200
"""Lines of one time zone, and the length of one."""

# Possessive throughout, so that no line takes longer than its length.
_LINE = re.compile(r'([\w-]{1,60}+)((?:;(?:[^";:]++|"[^"]*+")*+)*+):', re.ASCII)
_CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(slots=True)
class Raw:
    """One event as it stands in the file: for each name its parameters and values, still escaped."""

    number: int
    fields: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    size: int = 0
    dates: int = 0
    inner: int = 0
    """How many components are open within this one."""
    problem: Problem | None = None

    def take(self, line: str) -> None:
        """Keep a line if it is one we read."""
        found = _LINE.match(line)
        name = found[1].upper() if found else ""
        if not found or name not in WANTED:
            return
        self.size += len(line)
        self.dates += line.count(",") + 1 if name in ("RDATE", "EXDATE") else 0
        if self.size > LONGEST_EVENT or self.dates > MOST_DATES:
            self.problem = Problem.TOO_LARGE
        most, length = WANTED[name]
        values = self.fields.setdefault(name, [])
        if len(values) < most and not self.problem:
            values.append((found[2], _CONTROLS.sub("", line[found.end() :][:length])))

    def text(self, name: str) -> str:
        """Return the first value of one name as it was written; empty when there is none."""
        values = self.fields.get(name)
        return values[0][1] if values else ""


@dataclass(slots=True)
class Zone:
    """The definition of one time zone as it stands in the file."""

    lines: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """Keep a line, as far as a time zone may be long."""
        if len(self.lines) <= ZONE_LINES:
            self.lines.append(_CONTROLS.sub("", line[:ZONE_LENGTH]))

    def told(self, name: str) -> str:
        """Return the first value of one name."""
        values = (line.partition(":")[2] for line in self.lines if re.match(rf"{name}[;:]", line, re.IGNORECASE))
        return next(values, "").strip()

    @property
    def whole(self) -> bool:
        """It was short enough to be read."""
        return len(self.lines) <= ZONE_LINES


@dataclass(frozen=True, slots=True)
class Name:
    """What the calendar calls itself, as it was written."""

    text: str


class _Splitter:
    """Where in a file we are: in an event, in a time zone, or outside both."""

    def __init__(self) -> None:
        self.number = 0
        self.event: Raw | None = None
        self.zone: Zone | None = None

    def take(self, line: str) -> Raw | Zone | Name | None:
        """Take a line and return what it ends, if anything."""
        mark = line[:40].strip("\ufeff \t").upper()
        if mark in ("BEGIN:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR"):
            return self._begin(mark == "BEGIN:VEVENT")
        if self.event:
            return self._within(self.event, mark, line)
        if mark == "BEGIN:VTIMEZONE":
            self.zone = Zone()
        elif self.zone:
            return self._zone(self.zone, mark, line)
        return self._name(mark, line)

    def end(self) -> Raw | None:
        """Return an event that has no end."""
        if self.event:
            self.event.problem = Problem.UNFINISHED
        return self.event

    def _begin(self, event: bool) -> Raw | None:
        cut_off = self.end()
        self.number += event
        self.event, self.zone = Raw(self.number) if event else None, None
        return cut_off

    def _within(self, event: Raw, mark: str, line: str) -> Raw | None:
        if mark == "END:VEVENT" and not event.inner:
            self.event = None
            return event
        if mark.startswith("BEGIN:"):
            event.inner += 1
        elif mark.startswith("END:"):
            event.inner -= event.inner > 0
        elif not event.inner:
            event.take(line)
        return None

    def _zone(self, zone: Zone, mark: str, line: str) -> Zone | None:
        if mark == "END:VTIMEZONE":
            self.zone = None
            return zone
        zone.take(line)
        return None

    def _name(self, mark: str, line: str) -> Name | None:
        found = _LINE.match(line) if mark.startswith(("X-WR-CALNAME", "NAME:", "NAME;")) else None
        return Name(_CONTROLS.sub("", line[found.end() :][:500])) if found else None


def split(text: str) -> Iterator[Raw | Zone | Name]:
    """Yield part after part; an event with another one inside, or without an end, is refused and the next one read."""
    splitter = _Splitter()
    for line in logical(text):
        part = splitter.take(line)
        if part:
            yield part
    cut_off = splitter.end()
    if cut_off:
        yield cut_off


def logical(text: str) -> Iterator[str]:
    """Yield lines as they were before they were folded; one is cut where no event could hold it."""
    parts: list[str] = []
    size = 0
    for physical in StringIO(text, newline=None):
        line = physical.rstrip("\n")
        if parts and line[:1] in (" ", "\t"):
            line = line[1:]
        else:
            yield "".join(parts)
            parts, size = [], 0
        if size <= LONGEST_EVENT:
            parts.append(line[: 2 * LONGEST_EVENT])
        size += len(line)
    yield "".join(parts)
