"""iCalendar to occurrences within some days.

Knows what may stand in the way of one event, so that the others are still offered. icalendar reads what is on a line
and recurring-ical-events unrolls rules, but neither sees a file as it came: each gets one event at a time, without what
is not wanted, and only so much of the processor. Runs in a process of its own (`nearer.formats.worker`).
"""

import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import chain

from nearer.domain.calendars import (
    LONGEST_TITLE,
    MOST_OCCURRENCES,
    MOST_TROUBLES,
    Occurrence,
    Problem,
    Reading,
    Trouble,
    Window,
)
from nearer.formats import tidying
from nearer.formats.icalendar_asking import parted
from nearer.formats.icalendar_events import Broken, repeats, rules_problem, unrolled
from nearer.formats.icalendar_lines import MOST_LINES, Name, Raw, Zone, split
from nearer.formats.icalendar_zones import Zones
from nearer.formats.patience import Patience, Spent

PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
START = 4000
"""Bytes within which a file has to say what it is."""
MOST_EVENTS = 30_000
WHOLE, HEAVY, HEAVIES, LIGHT = 1.0, 0.1, 4, 0.05
"""Seconds of processor for a file; for one event, as long as few take that long; how few; and for the others [J]."""
_DAY = re.compile(r"\A(\d{8})(?:T|$)", re.ASCII)
_WINDING = re.compile(r"BY(?:MONTHDAY|YEARDAY|WEEKNO|SETPOS|MONTH)=", re.ASCII | re.IGNORECASE)
_UNTIL = re.compile(r"UNTIL=(\d{8})", re.ASCII | re.IGNORECASE)


def read(data: bytes) -> Reading:
    """Return what a file holds, from what `icalendar_asking.asked` made of it."""
    window, file = parted(data)
    refusal = _refused(file)
    if refusal:
        return Reading(troubles=(Trouble(refusal),))
    text = tidying.decoded(file)
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        return Reading(troubles=(Trouble(Problem.TOO_MANY_LINES),))
    return _Reader(window).read(text)


def _refused(file: bytes) -> Problem | None:
    if file.startswith(PACKED):
        return Problem.PACKED
    start = tidying.decoded(file[:START]).upper()
    if "BEGIN:VCALENDAR" in start:
        return None
    return Problem.ADDRESS_BOOK if "BEGIN:VCARD" in start else Problem.NOT_A_CALENDAR


class _Reader:
    """Reads one file for one window."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.patience = Patience(WHOLE, HEAVY, HEAVIES, LIGHT)
        self.name = ""
        self.definitions: list[Zone] = []
        self.troubles: list[Trouble] = []

    def read(self, text: str) -> Reading:
        """Return what is in a text."""
        series = self._series(text)
        zones = Zones(self.definitions, self.patience, self.window.begins)
        once = sorted((one for one in series if not _repeats(one)), key=_day)
        order = [*once[:MOST_OCCURRENCES], *sorted(filter(_repeats, series), key=_intricacy)]
        found = chain.from_iterable(self._occurrences(one, zones) for one in order)
        kept = sorted(set(found), key=lambda one: (one.begins, one.ends, one.title, one.uid))
        if len(kept) > MOST_OCCURRENCES or len(order) < len(series) or self.patience.left <= 0:
            self.troubles.append(Trouble(Problem.TOO_MANY))
        told = sorted(self.troubles, key=lambda one: one.at)
        return Reading(
            tidying.one_line(_plain(self.name), LONGEST_TITLE),
            tuple(kept[:MOST_OCCURRENCES]),
            tuple(told[:MOST_TROUBLES]),
            max(0, len(told) - MOST_TROUBLES),
        )

    def _series(self, text: str) -> list[list[Raw]]:
        """Return events by series: one that repeats with the changes to its days, any other by itself."""
        series: dict[str, list[Raw]] = defaultdict(list)
        for part in split(text):
            if isinstance(part, Name):
                self.name = self.name or part.text
            elif isinstance(part, Zone):
                self.definitions.append(part)
            elif part.number > MOST_EVENTS:
                self.troubles.append(Trouble(Problem.TOO_MANY_EVENTS))
                break
            elif problem := part.problem or rules_problem(part):
                self._trouble(problem, part)
            else:
                series[part.text("UID") or f"without {part.number}"].append(part)
        return [events for events in series.values() if any(_near(one, self.window) for one in events)]

    def _trouble(self, problem: Problem, event: Raw) -> None:
        name = tidying.one_line(_plain(event.text("SUMMARY")), 60)
        self.troubles.append(Trouble(problem, event.number, name))

    def _occurrences(self, events: list[Raw], zones: Zones) -> list[Occurrence]:
        if self.patience.left <= 0:
            return []
        try:
            with self.patience.piece():
                found, unsure = unrolled(events, zones, self.window)
        except Spent:
            self._trouble(Problem.TOO_MUCH, events[0])
            return []
        except Broken as broken:
            self._trouble(broken.problem, broken.event)
            return []
        except Exception:
            # Whatever a library trips over, it is this event that is left out and no other.
            self._trouble(Problem.UNREADABLE, events[0])
            return []
        if unsure:
            self._trouble(Problem.UNKNOWN_ZONE, events[0])
        return found


def _repeats(events: list[Raw]) -> bool:
    return any(map(repeats, events))


def _intricacy(events: list[Raw]) -> tuple[int, int]:
    """Return how much work it may be to unroll what repeats: old and winding rules come last."""
    rules = [rule for event in events for _params, rule in event.fields.get("RRULE", ())]
    return sum(len(_WINDING.findall(rule)) for rule in rules), -_day(events).year


def _day(events: list[Raw]) -> date:
    return _glance(_DAY, events[0].text("DTSTART")) or date.min


def _near(event: Raw, window: Window) -> bool:
    """Tell whether an event may touch the window, as far as that can be seen at a glance; True when in doubt."""
    before, after = window.first - timedelta(days=2), window.ends.date() + timedelta(days=2)
    begins = _glance(_DAY, event.text("DTSTART"))
    if begins is None or begins > after:
        return begins is None
    if "RDATE" in event.fields or "DURATION" in event.fields or "RECURRENCE-ID" in event.fields:
        return True
    if "RRULE" not in event.fields:
        return max(begins, _glance(_DAY, event.text("DTEND")) or begins) >= before
    untils = [_glance(_UNTIL, rule) for _params, rule in event.fields["RRULE"]]
    return any(until is None or until >= before - timedelta(days=62) for until in untils)


def _glance(pattern: re.Pattern[str], text: str) -> date | None:
    found = pattern.search(text)
    try:
        return date(int(found[1][:4]), int(found[1][4:6]), int(found[1][6:])) if found else None
    except ValueError:
        return None


def _plain(told: str) -> str:
    """Return a name without escapes; the only texts that icalendar does not see."""
    return re.sub(r"\\(.)", lambda found: " " if found[1] in "nN" else found[1], told)
