"""Occurrences to iCalendar, as other programs read it.

Knows how a file is put together; icalendar escapes and folds, so that nothing in a text can become a line of its own.
Does not choose what a title says.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from nearer.domain.calendars import LONGEST_TEXT, LONGEST_TITLE, Occurrence
from nearer.formats.tidying import lines, one_line

MAKER = "-//Private//Calendar//EN"
"""Says nothing: the file may lie where others look."""
MORNING = timedelta(hours=9)
"""When something that takes a whole day is remembered."""


def written(
    occurrences: Iterable[Occurrence], name: str, zone: ZoneInfo, now: datetime, alarm: timedelta | None = None
) -> bytes:
    """Return a calendar file; `alarm` is how long before, None for silence."""
    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", MAKER)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", one_line(name, LONGEST_TITLE))
    for one in occurrences:
        calendar.add_component(_event(one, zone, now, alarm))
    made: bytes = calendar.to_ical()
    return made


def _event(one: Occurrence, zone: ZoneInfo, now: datetime, alarm: timedelta | None) -> Event:
    event = Event()
    event.add("UID", one_line(one.uid))
    event.add("DTSTAMP", now)
    first, last = one.days(zone)
    event.add("DTSTART", first if one.all_day else one.begins)
    event.add("DTEND", last + timedelta(days=1) if one.all_day else one.ends)
    event.add("SUMMARY", one_line(one.title, LONGEST_TITLE))
    texts = {"LOCATION": one_line(one.where, LONGEST_TITLE), "DESCRIPTION": lines(one.note, LONGEST_TEXT)}
    for name, text in texts.items():
        if text:
            event.add(name, text)
    event.add("CLASS", "PRIVATE")
    event.add("TRANSP", "TRANSPARENT" if one.free else "OPAQUE")
    if alarm is not None:
        event.add_component(_alarm(one, alarm))
    return event


def _alarm(one: Occurrence, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", one_line(one.title, LONGEST_TITLE))
    alarm.add("TRIGGER", MORNING if one.all_day else -before)
    return alarm
