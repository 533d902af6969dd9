"""What is on in Mara's town, and when her work takes her up.

Knows an invented town and its clubs. Does not read files or ask anybody: what a file would have told is written down
here.
"""

from collections.abc import Iterator
from datetime import date, time, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from nearer.domain.calendars import Calendar, CalendarKind, Occurrence, at
from nearer.storage import calendars as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

IDS = UUID("0f5f3b0e-7f0a-4a52-9b57-3d1f5f1f6f21")
WEEKS = 8
TOWN: tuple[tuple[int, int, int, str, str, str], ...] = (
    (3, 18, 90, "Guided walk along the river", "The old mill bridge", "Free entry. Slow pace, no need to sign up."),
    (2, 18, 60, "Shared reading", "Town library, first floor", "We read a short story aloud. Free event."),
    (1, 19, 90, "Language café", "Community house", "Any language, any level. Tea for a coin."),
    (5, 10, 120, "Garden group", "The allotments behind the school", "Weeding, then tea. Gloves are there."),
    (6, 11, 120, "Repair café", "Makerspace by the station", "Bring something broken, or only yourself."),
    (4, 19, 180, "Open mic", "The cellar", "Tickets 8 €"),
    (0, 19, 75, "Lecture: birds of the harbour", "Museum", "Free admission."),
    (3, 10, 45, "Toddler story time", "Town library", ""),
)
"""Weekday, hour, minutes, title, place, note."""
SHIFTS = ((0, 9), (1, 9), (2, 9), (3, 9), (4, 9))
"""Weekday and hour her work begins."""


def fill(owner: Owner, today: date, zone: ZoneInfo) -> None:
    """Let Mara have brought two calendars today. Twice is once."""
    monday = today - timedelta(days=today.weekday())
    town = [one for week in range(WEEKS) for one in _town(monday + timedelta(weeks=week), zone)]
    work = [one for week in range(WEEKS) for one in _work(monday + timedelta(weeks=week), zone)]
    with writing(owner):
        for name, kind, some in (("What is on in town", CalendarKind.EVENTS, town), ("Work", CalendarKind.BUSY, work)):
            read, until = at(today, time(8), zone), today + timedelta(weeks=WEEKS - 1)
            one = Calendar(uuid5(IDS, f"{owner.id}|{name}"), name, kind, read=read, tried=read, until=until)
            count = rows.replace_events(owner, one.id, some)
            rows.save(owner, Calendar(one.id, name, kind, read=read, tried=read, until=until, count=count))


def _town(monday: date, zone: ZoneInfo) -> Iterator[Occurrence]:
    for weekday, hour, minutes, title, where, note in TOWN:
        begins = at(monday + timedelta(days=weekday), time(hour), zone)
        yield Occurrence(begins, begins + timedelta(minutes=minutes), title, where, uid=title, note=note)


def _work(monday: date, zone: ZoneInfo) -> Iterator[Occurrence]:
    for weekday, hour in SHIFTS:
        begins = at(monday + timedelta(days=weekday), time(hour), zone)
        yield Occurrence(begins, begins + timedelta(hours=8))
