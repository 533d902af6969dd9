"""Calendars elsewhere, what takes place in them, what was wrong with a file, and the hours a text may name.

Knows an occurrence and what can be wrong with one. Does not know iCalendar, where a calendar is fetched from, or what
suits somebody (that is `nearer.domain.opportunities`). Every moment is in UTC; a zone is given where days are meant.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

MOST_DAYS = 400
"""How far a calendar is unrolled at once."""
MOST_OCCURRENCES = 2000
"""How many occurrences of one calendar are kept: the earliest."""
MOST_TROUBLES = 20
"""Troubles of one file told one by one; the others are counted."""
LONGEST_TITLE, LONGEST_TEXT, LONGEST_URL = 200, 1000, 500
EVENING = 18
"""The hour an evening begins."""
LONG = timedelta(days=31)
"""What lasts longer takes nobody's time: a term, an exhibition."""


class CalendarKind(StrEnum):
    """What a calendar is for: when somebody is taken up, or what takes place around them."""

    BUSY = "busy"
    EVENTS = "events"


class Problem(StrEnum):
    """What can be wrong with a calendar or one event in it."""

    NO_START = "no-start"
    NO_SUCH_TIME = "no-such-time"
    ENDS_BEFORE = "ends-before"
    TOO_OFTEN = "too-often"
    TOO_MUCH = "too-much"
    TOO_LARGE = "too-large"
    UNFINISHED = "unfinished"
    UNKNOWN_ZONE = "unknown-zone"
    UNREADABLE = "unreadable"
    TOO_MANY = "too-many"
    TOO_MANY_EVENTS = "too-many-events"
    TOO_MANY_LINES = "too-many-lines"
    NOT_A_CALENDAR = "not-a-calendar"
    ADDRESS_BOOK = "address-book"
    PACKED = "packed"


WHOLE = frozenset({Problem.TOO_MANY_LINES, Problem.NOT_A_CALENDAR, Problem.ADDRESS_BOOK, Problem.PACKED})
"""Problems because of which nothing of a file can be offered."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem, the number of the event it was met at (0 means the file), and what that event is called."""

    problem: Problem
    at: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """The days of which occurrences are wanted, and the zone of times that name none."""

    first: date
    days: int
    zone: str

    @property
    def begins(self) -> datetime:
        """The first moment."""
        return midnight(self.first, ZoneInfo(self.zone))

    @property
    def ends(self) -> datetime:
        """The moment after the last."""
        return midnight(self.first + timedelta(days=min(self.days, MOST_DAYS)), ZoneInfo(self.zone))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing at one time. Texts may be empty."""

    begins: datetime
    ends: datetime
    title: str = ""
    where: str = ""
    all_day: bool = False
    url: str = ""
    uid: str = ""
    note: str = ""
    free: bool = False
    """It takes none of the person's time."""

    def days(self, zone: ZoneInfo) -> tuple[date, date]:
        """Return the first and the last day it touches."""
        last = max(self.begins, self.ends - timedelta(microseconds=1))
        return self.begins.astimezone(zone).date(), last.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file held within a window, earliest first."""

    name: str = ""
    occurrences: tuple[Occurrence, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    unnamed: int = 0
    """Troubles beyond the first `MOST_TROUBLES`."""

    @property
    def refused(self) -> Problem | None:
        """Return why nothing of the file can be offered, or None."""
        return next((one.problem for one in self.troubles if one.problem in WHOLE), None)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar elsewhere: a file that was brought, or an address that is read when asked to."""

    id: UUID
    name: str
    kind: CalendarKind
    url: str = ""
    """Empty for a file."""
    read: datetime | None = None
    """When it was last read well."""
    tried: datetime | None = None
    problem: str = ""
    """What was said when it could not be read the last time; empty when it could."""
    troubles: tuple[Trouble, ...] = ()
    unnamed: int = 0
    until: date | None = None
    """The last day that was looked at."""
    count: int = 0
    """Occurrences kept."""

    @property
    def from_file(self) -> bool:
        """It was brought as a file and cannot be read anew by itself."""
        return not self.url


@dataclass(frozen=True, slots=True)
class Event:
    """One occurrence as it is kept: with an id that stays the same however often its calendar is read."""

    id: UUID
    calendar: UUID
    what: Occurrence


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the moment a day begins somewhere."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """Return the moment of a time of day; one that the clocks skip is as much later as they do."""
    return datetime.combine(day, hour, zone).astimezone(UTC)


def merged(spans: Iterable[tuple[datetime, datetime]]) -> list[tuple[datetime, datetime]]:
    """Return spans of time in order, those that touch made one, without empty ones."""
    found: list[tuple[datetime, datetime]] = []
    for begins, ends in sorted(spans):
        if ends <= begins:
            continue
        if found and begins <= found[-1][1]:
            found[-1] = found[-1][0], max(ends, found[-1][1])
        else:
            found.append((begins, ends))
    return found


_HOUR = re.compile(r"(?<![\d.:])(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|h|uhr|o'clock)?(?![\d:.]?\d)", re.IGNORECASE)


def hour_in(text: str) -> time | None:
    """Return the time of day a text names, such as 18:30, 6 pm or 18h; None when it names none for certain."""
    for found in _HOUR.finditer(text[:100]):
        hour, minute, sign = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
        if not (found[2] or sign) or (sign in ("am", "pm") and not 1 <= hour <= 12):
            continue
        hour = hour % 12 + 12 * (sign == "pm") if sign in ("am", "pm") else hour
        if hour < 24 and minute < 60:
            return time(hour, minute)
    return None
