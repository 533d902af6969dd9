"""Calendars elsewhere: bringing a file, subscribing to an address, reading it again, and letting go of it.

Knows what is kept of each kind. Does not know how anything is fetched (that is passed in) and reads files only in a
process of their own. Nothing is ever asked of another machine but by somebody who asked for it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from nearer.actions import checks
from nearer.domain.calendars import (
    MOST_DAYS,
    Calendar,
    CalendarKind,
    Occurrence,
    Problem,
    Reading,
    Window,
    merged,
)
from nearer.errors import Invalid, Missing
from nearer.formats import icalendar_asking
from nearer.gateways import reading
from nearer.storage import calendars as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

Fetch = Callable[[str], bytes]
"""What asks an address; `nearer.gateways.fetching.fetch`."""

BEFORE, AHEAD = 7, 180
"""Days of a subscription that are kept."""
REST = timedelta(minutes=1)
"""How soon one address may be asked again."""


@dataclass(frozen=True, slots=True)
class Answers:
    """A calendar as it was typed."""

    name: str = ""
    kind: str = CalendarKind.BUSY
    url: str = ""


@dataclass(frozen=True, slots=True)
class Present:
    """When and where something is done: the moment, and the zone the person lives in."""

    now: datetime
    zone: ZoneInfo

    def window(self, days: int) -> Window:
        """Return so many days from a few before today on."""
        return Window(self.now.astimezone(self.zone).date() - timedelta(days=BEFORE), days, self.zone.key)


def find(owner: Owner, calendar: UUID) -> Calendar:
    """Return one calendar.

    Raises:
        Missing: this person has no such calendar.
    """
    found = rows.calendar(owner, calendar)
    if found is None:
        raise Missing(_("There is no such calendar. The page of your calendars shows those you have."))
    return found


def bring(owner: Owner, form: UUID, answers: Answers, data: bytes, when: Present) -> Calendar:
    """Keep a file. The same form twice is one calendar.

    Raises:
        Invalid: a value that cannot be kept, or a file nothing can be offered of; says what to do.
    """
    return rows.calendar(owner, form) or _begun(owner, _answered(form, answers), data, when)


def subscribe(owner: Owner, form: UUID, answers: Answers, fetch: Fetch, when: Present) -> Calendar:
    """Read an address for the first time and keep it. The same form twice is one calendar.

    Raises:
        Invalid: the address may not be asked, does not answer, or holds no calendar; nothing is kept.
    """
    there = rows.calendar(owner, form)
    if there:
        return there
    told = _answered(form, answers)
    _room(owner)
    return _begun(owner, told, fetch(told.url), when)


def renew(owner: Owner, calendar: UUID, data: bytes, when: Present) -> Calendar:
    """Put a newer file in the place of what was kept.

    Raises:
        Missing: no such calendar.
        Invalid: nothing of the file can be offered; what was kept stays.
    """
    return _begun(owner, find(owner, calendar), data, when)


def refresh(owner: Owner, calendar: UUID, fetch: Fetch, when: Present) -> Calendar:
    """Read an address again and return the calendar as it is now; what was kept stays when it cannot be read.

    Raises:
        Missing: no such calendar.
        Invalid: it is a file, or was read a moment ago.
    """
    told = find(owner, calendar)
    if told.from_file:
        raise Invalid(_("This calendar was brought as a file. To see what changed, bring the file again."))
    if told.tried and when.now - told.tried < REST:
        raise Invalid(_("It was read just now. What changes there is seen when you read it next."))
    try:
        found = _read(fetch(told.url), when.window(BEFORE + AHEAD))
        after = _with(told, found, when, AHEAD)
    except Invalid as problem:
        found, after = Reading(), replace(told, tried=when.now, problem=problem.message)
    with writing(owner):
        # Nothing is locked while another machine is asked, so it may have been let go of: then it stays gone.
        find(owner, calendar)
        return _kept(owner, after, found)


def remove(owner: Owner, calendar: UUID) -> None:
    """Let go of a calendar and all that was kept of it.

    Raises:
        Missing: no such calendar.
    """
    with writing(owner):
        rows.remove(owner, find(owner, calendar).id)


def _answered(form: UUID, given: Answers) -> Calendar:
    kind = checks.choice(CalendarKind, given.kind, "kind")
    return Calendar(form, checks.text(given.name, "name", 60), kind, checks.text(given.url, "url"))


def _room(owner: Owner) -> None:
    if len(rows.calendars(owner)) >= rows.MOST:
        raise Invalid(_("Twelve calendars are as many as fit. Let go of one first, and send this again."))


def _begun(owner: Owner, told: Calendar, data: bytes, when: Present) -> Calendar:
    ahead = MOST_DAYS - BEFORE if told.from_file else AHEAD
    try:
        found = _read(data, when.window(BEFORE + ahead))
        after = _with(told, found, when, ahead)
    except Invalid as problem:
        raise Invalid(problem.message, "file" if told.from_file else "url") from problem
    with writing(owner):
        if told.read:
            find(owner, told.id)
        else:
            _room(owner)
        return _kept(owner, after, found)


def _read(data: bytes, window: Window) -> Reading:
    """Return what a file holds.

    Raises:
        Invalid: nothing of it can be offered.
    """
    found = reading.read("calendar", icalendar_asking.asked(window, data), Reading)
    if found.refused:
        raise Invalid(refusal(found.refused))
    return found


def _with(told: Calendar, found: Reading, when: Present, ahead: int) -> Calendar:
    return replace(
        told,
        name=told.name or found.name[:60] or _("A calendar"),
        read=when.now,
        tried=when.now,
        problem="",
        troubles=found.troubles,
        unnamed=found.unnamed,
        until=when.now.astimezone(when.zone).date() + timedelta(days=ahead - 1),
    )


def _kept(owner: Owner, told: Calendar, found: Reading) -> Calendar:
    """Keep a calendar, and what it holds where it could be read."""
    if not told.problem:
        told = replace(told, count=rows.replace_events(owner, told.id, _wanted(told.kind, found)))
    rows.save(owner, told)
    return told


def _wanted(kind: CalendarKind, found: Reading) -> list[Occurrence]:
    """Return what is kept: of one's own calendar only when one is taken up, not by what."""
    if kind is CalendarKind.EVENTS:
        return list(found.occurrences)
    taken = merged((one.begins, one.ends) for one in found.occurrences if not one.free)
    return [Occurrence(begins, ends) for begins, ends in taken]


def refusal(problem: Problem) -> str:
    """Return why nothing of a file can be offered, and what to do."""
    return {
        Problem.PACKED: _("This file is packed (zip or the like). Unpack it first, and choose the file inside."),
        Problem.ADDRESS_BOOK: _("This is an address book. Bring it under People; a calendar ends with .ics."),
        Problem.TOO_MANY_LINES: _("This calendar has far more lines than others. Export a shorter time of it."),
    }.get(problem, _("There is no calendar here. A calendar file ends with .ics; look for “Export” or “iCal address”."))
