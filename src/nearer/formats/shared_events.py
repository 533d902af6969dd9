"""Events of ours in a calendar that is shared: written, and moved without touching anything else in them.

Knows which lines say when something is. What another program put into an event (alarms, people asked, colours) stays
as it is. Takes no longer than a text is long. Does not read when an event is (that is `nearer.formats.icalendars`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Alarm, Calendar, Event

from nearer.formats.content_lines import Line, apart, made, together
from nearer.formats.icalendar_zones import named
from nearer.formats.tidying import one_line

MAKER = "-//Private//Calendar//EN"
"""Says nothing: others may look into a calendar."""
BEFORE = timedelta(minutes=30)
"""How long before it an event is remembered."""
MORNING = timedelta(hours=9)
_ZONE = re.compile(r';TZID=(?:"([^"]{1,100})"|([^";:]{1,100}))', re.IGNORECASE)
_VALUE = re.compile(r"(\d{8})(?:T(\d{6})Z?)?", re.ASCII)
TIMES = {"DTSTART", "DTEND", "DURATION"}


@dataclass(frozen=True, slots=True)
class When:
    """A day, perhaps a time of it, how long, and in which zone that is meant."""

    day: date
    hour: time | None
    minutes: int
    zone: str


def written(uid: str, title: str, where: str, when: When, now: datetime) -> str:
    """Return a new event."""
    calendar, event = Calendar(), Event()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", MAKER)
    event.add("UID", uid)
    event.add("DTSTAMP", now)
    begins = _begins(when)
    event.add("DTSTART", begins)
    event.add("DTEND", begins + (timedelta(minutes=when.minutes) if when.hour else timedelta(days=1)))
    event.add("SUMMARY", one_line(title))
    if where.strip():
        event.add("LOCATION", one_line(where))
    event.add("CLASS", "PRIVATE")
    event.add("TRANSP", "OPAQUE" if when.hour else "TRANSPARENT")
    event.add_component(_alarm(title, when))
    calendar.add_component(event)
    calendar.add_missing_timezones(date(when.day.year - 1, 1, 1), date(when.day.year + 2, 1, 1))
    text: str = calendar.to_ical().decode()
    return text


def _begins(when: When) -> date:
    return datetime.combine(when.day, when.hour, ZoneInfo(when.zone)) if when.hour else when.day


def _alarm(title: str, when: When) -> Alarm:
    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", one_line(title))
    alarm.add("TRIGGER", -BEFORE if when.hour else MORNING)
    return alarm


def moved(text: str, when: When, now: datetime) -> str:
    """Return the text of an event at another time, as long as it was, all else as it stands."""
    lines = apart(text)
    inside = list(_event(lines))
    times = {lines[place].name.upper(): lines[place] for place in inside if lines[place].name.upper() in TIMES}
    begins = times.get("DTSTART")
    if begins is None:
        return text
    length = _length(times, when)
    new = [_start(begins, when, {line.value.strip() for line in lines if line.name.upper() == "TZID"}), length]
    stamped = made("DTSTAMP", f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    replaced: dict[int, list[Line]] = {
        place: [] for place in inside if lines[place].name.upper() in {*TIMES, "DTSTAMP"}
    }
    replaced[min(replaced)] = [stamped, *new]
    return together(one for place, line in enumerate(lines) for one in replaced.get(place, [line]))


def is_called_off(text: str) -> bool:
    """Tell whether an event stands in the calendar and does not take place."""
    return _value(text, "STATUS").strip().upper() == "CANCELLED"


def _value(text: str, name: str) -> str:
    lines = apart(text)
    return next((lines[place].value for place in _event(lines) if lines[place].name.upper() == name), "")


def _event(lines: list[Line]) -> Iterator[int]:
    """Yield the places of the lines of the first event that are its own, not an alarm's."""
    open_now: list[str] = []
    for place, line in enumerate(lines):
        mark = line.value.strip().upper() if line.name.upper() in ("BEGIN", "END") else ""
        if mark and line.name.upper() == "BEGIN":
            open_now.append(mark)
        elif mark:
            if open_now[-1:] == ["VEVENT"]:
                return
            open_now = open_now[:-1]
        elif open_now[-1:] == ["VEVENT"]:
            yield place


def _start(begins: Line, when: When, defined: set[str]) -> Line:
    if when.hour is None:
        return made("DTSTART", f"{when.day:%Y%m%d}", ";VALUE=DATE")
    moment = datetime.combine(when.day, when.hour, ZoneInfo(when.zone))
    told = _ZONE.search(begins.params)
    there = (told[1] or told[2]) if told else when.zone if when.zone in defined else ""
    zone = _zone(there) if there else None
    if zone is None:
        return made("DTSTART", f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    return made(
        "DTSTART", f"{moment.astimezone(zone):%Y%m%dT%H%M%S}", f';TZID="{there}"' if " " in there else f";TZID={there}"
    )


def _zone(told: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(named(told) or "")
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _length(times: dict[str, Line], when: When) -> Line:
    """Return how long it takes: as long as before, unless it becomes a whole day or one no more."""
    usual = timedelta(minutes=when.minutes) if when.hour else timedelta(days=1)
    if (len(times["DTSTART"].value.strip()) > 8) != (when.hour is not None):
        return made("DURATION", _told(usual))
    if "DURATION" in times:
        return times["DURATION"]
    begins, ends = (_moment(times[name].value) if name in times else None for name in ("DTSTART", "DTEND"))
    same = "DTEND" in times and times["DTEND"].params == times["DTSTART"].params
    return made("DURATION", _told(ends - begins if begins and ends and same and ends > begins else usual))


def _moment(value: str) -> datetime | None:
    found = _VALUE.fullmatch(value.strip())
    try:
        return (
            datetime.strptime(found[1] + (found[2] or "000000"), "%Y%m%d%H%M%S").replace(tzinfo=UTC) if found else None
        )
    except ValueError:
        return None


def _told(length: timedelta) -> str:
    minutes = int(length.total_seconds()) // 60
    return f"P{minutes // 1440}D" if minutes and minutes % 1440 == 0 else f"PT{minutes}M"
