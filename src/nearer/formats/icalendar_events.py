"""One event of a calendar, or one that repeats with the changes to its days, to occurrences.

Knows how an event is put to icalendar and recurring-ical-events, and what is wrong when they cannot read it. Does not
know files, and does not watch the clock (that is `nearer.formats.patience`).
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Event
from icalendar.error import InvalidCalendar

from nearer.domain.calendars import (
    LONG,
    LONGEST_TEXT,
    LONGEST_TITLE,
    LONGEST_URL,
    Occurrence,
    Problem,
    Window,
    midnight,
)
from nearer.formats import tidying
from nearer.formats.icalendar_lines import Raw
from nearer.formats.icalendar_zones import Zones

Span = tuple[datetime, datetime]
TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
MOST_A_DAY = 4
"""How often a rule may come round in one day."""
_FREQ = re.compile(r"(?:^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)", re.ASCII | re.IGNORECASE)
_OFTEN = re.compile(r"(?:^|;)FREQ=(SECONDLY|MINUTELY|HOURLY)", re.ASCII | re.IGNORECASE)
_INTERVAL = re.compile(r"(?:^|;)INTERVAL=(?!0*[1-9]\d{0,3}(?:;|$))", re.ASCII | re.IGNORECASE)
_IN_A_DAY = re.compile(r"(?:^|;)BY(?:HOUR|MINUTE|SECOND)=([^;]*)", re.ASCII | re.IGNORECASE)
_MONTH_DAYS = re.compile(r"(?:^|;)BYMONTHDAY=([^;]*)", re.ASCII | re.IGNORECASE)
_MONTHS = re.compile(r"(?:^|;)BYMONTH=([^;]*)", re.ASCII | re.IGNORECASE)
LENGTHS = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
"""Days of the months that have fewer than 31."""
_ZONE = re.compile(r';TZID=(?:"([^"]{1,100})"|([^";:]{1,100}))', re.IGNORECASE)
_VALUE = re.compile(r";VALUE=(DATE|PERIOD)(?=;|$)", re.IGNORECASE)
_A_DAY = re.compile(r"\s*\d{8}\s*(?:,|$)", re.ASCII)
_MARKUP = re.compile(r"<[^<>]{0,300}>")
_ADDRESS = re.compile(r"https?://[^\s<>\"\\]+", re.ASCII | re.IGNORECASE)


class Broken(Exception):
    """An event that cannot be offered, and why."""

    def __init__(self, problem: Problem, event: Raw) -> None:
        super().__init__(problem)
        self.problem, self.event = problem, event


def rules_problem(event: Raw) -> Problem | None:
    """Return what is wrong with the rules of an event as they are written, before anybody follows them."""
    for _params, rule in event.fields.get("RRULE", ()):
        times = 1
        for values in _IN_A_DAY.findall(rule):
            times *= values.count(",") + 1
        if times > MOST_A_DAY or _OFTEN.search(rule):
            return Problem.TOO_OFTEN
        if _INTERVAL.search(rule) or not _FREQ.search(rule):
            return Problem.UNREADABLE
        if _never(rule):
            return Problem.NO_SUCH_TIME
    return None if event.text("DTSTART") else Problem.NO_START


def _never(rule: str) -> bool:
    """Tell whether a rule names only days that its months do not have: looking for the 30th of February never ends."""
    days, months = (_numbers(pattern, rule) for pattern in (_MONTH_DAYS, _MONTHS))
    longest = max((LENGTHS.get(month, 31) for month in months), default=31)
    return bool(days) and min(map(abs, days)) > longest


def _numbers(pattern: re.Pattern[str], rule: str) -> list[int]:
    found = pattern.search(rule)
    parts = found[1].split(",") if found else []
    return [int(part) for part in parts if re.fullmatch(r"[+-]?\d{1,6}", part, re.ASCII)]


def unrolled(events: Sequence[Raw], zones: Zones, window: Window) -> tuple[list[Occurrence], bool]:
    """Return the occurrences of events that belong together, and whether one names a zone that nobody knows.

    Raises:
        Broken: one of them cannot be read.
    """
    texts = [_Text(event, zones, window.zone) for event in events]
    lines = ["BEGIN:VCALENDAR", *(line for text in texts for line in text.lines()), "END:VCALENDAR", ""]
    calendar = Calendar.from_ical("\r\n".join(lines))
    read = [one for one in calendar.subcomponents if isinstance(one, Event)]
    spans = [_span(raw, component, window) for raw, component in zip(events, read, strict=True)]
    uid = tidying.one_line(events[0].text("UID"))
    if not any(repeats(event) for event in events):
        found = [_occurrence(one, uid, span) for one, span in zip(read, spans, strict=True)]
    else:
        every = recurring_ical_events.of(calendar).between(window.begins, window.ends)
        found = [_occurrence(one, uid, _unrolled_span(one, window)) for one in every]
    return [one for one in found if one and _inside(one, window)], any(text.unsure for text in texts)


def repeats(event: Raw) -> bool:
    """Tell whether an event stands for several, or changes one that does."""
    return not event.fields.keys().isdisjoint(("RRULE", "RDATE", "RECURRENCE-ID"))


class _Text:
    """One event written anew: only what is wanted, every time with a zone that is known."""

    def __init__(self, event: Raw, zones: Zones, usual: str) -> None:
        self.event, self.zones, self.usual = event, zones, usual
        self.unsure = False

    def lines(self) -> Iterator[str]:
        """Yield its lines; what holds a series together is known already, whatever it is called."""
        yield "BEGIN:VEVENT"
        yield "UID:one"
        for name, values in self.event.fields.items():
            if name != "UID":
                yield from (f"{name}{self._params(name, params, value)}:{value}" for params, value in values)
        yield "END:VEVENT"

    def _params(self, name: str, params: str, value: str) -> str:
        if name not in TIMES:
            return ""
        kind = _VALUE.search(params)
        if (kind and kind[1].upper() == "DATE") or (not kind and _A_DAY.match(value)):
            return ";VALUE=DATE"
        told = _ZONE.search(params)
        zone = "" if "Z" in value.upper() else f";TZID={self._zone(told[1] or told[2] if told else '')}"
        return (";VALUE=PERIOD" if kind else "") + zone

    def _zone(self, told: str) -> str:
        found = self.zones.resolved(told) if told else self.usual
        self.unsure = self.unsure or not found
        return found or self.usual


def _span(raw: Raw, component: Event, window: Window) -> Span:
    """Return when an event is, having looked whether it can be at all."""
    wrong = {name for name, _why in component.errors}
    if "RRULE" in wrong:
        raise Broken(Problem.UNREADABLE, raw)
    if wrong & {*TIMES, "DURATION"}:
        raise Broken(Problem.NO_SUCH_TIME, raw)
    try:
        start = component.decoded("DTSTART")
        usual = timedelta() if isinstance(start, datetime) else timedelta(days=1)
        end = component.decoded("DTEND", None) or start + component.decoded("DURATION", usual)
        span = _moment(start, window), _moment(end, window)
    except (InvalidCalendar, AttributeError, OverflowError, TypeError) as error:
        raise Broken(Problem.NO_SUCH_TIME, raw) from error
    if span[1] < span[0]:
        raise Broken(Problem.ENDS_BEFORE, raw)
    return span


def _unrolled_span(one: Event, window: Window) -> Span:
    return _moment(one.decoded("DTSTART"), window), _moment(one.decoded("DTEND"), window)


def _moment(when: date | datetime, window: Window) -> datetime:
    zone = ZoneInfo(window.zone)
    if not isinstance(when, datetime):
        return midnight(when, zone)
    return (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)


def _occurrence(one: Event, uid: str, span: Span) -> Occurrence | None:
    """Return an occurrence as we keep it; None when it was called off."""
    if _text(one, "STATUS").upper() == "CANCELLED":
        return None
    url = _text(one, "URL") or next(iter(_ADDRESS.findall(_text(one, "DESCRIPTION"))), "")
    signs = {_text(one, "TRANSP").upper(), _text(one, "X-MICROSOFT-CDO-BUSYSTATUS").upper()}
    return Occurrence(
        *span,
        title=tidying.one_line(_text(one, "SUMMARY"), LONGEST_TITLE),
        where=tidying.one_line(_text(one, "LOCATION"), LONGEST_TITLE),
        all_day=not isinstance(one.decoded("DTSTART"), datetime),
        uid=uid,
        url=url if len(url) <= LONGEST_URL and _ADDRESS.fullmatch(url) else "",
        note=tidying.lines(_MARKUP.sub(" ", f"{_text(one, 'DESCRIPTION')}\n{_categories(one)}"), LONGEST_TEXT),
        free=bool(signs & {"TRANSPARENT", "FREE"}) or span[1] - span[0] > LONG,
    )


def _text(one: Event, name: str) -> str:
    value = one.get(name, "")
    return str(value[0] if isinstance(value, list) else value).strip()


def _categories(one: Event) -> str:
    value = one.get("CATEGORIES", [])
    groups = value if isinstance(value, list) else [value]
    return ", ".join(str(name) for group in groups for name in getattr(group, "cats", [group]))


def _inside(one: Occurrence, window: Window) -> bool:
    return one.begins < window.ends and (one.ends > window.begins or one.begins >= window.begins)
