"""Calendars elsewhere and what takes place in them: read and kept.

Knows rows. When something takes place stands in the clear, so that a week is found without opening anything; what it is
does not. Does not fetch or read files.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID, uuid5

import msgspec

from nearer.domain.calendars import Calendar, CalendarKind, Event, Occurrence, merged
from nearer.storage import models, records
from nearer.storage.sealing import Owner, seal
from nearer.storage.transaction import writing

MOST = 12
"""Calendars of one person."""
MOST_EVENTS = 300
MOST_SPANS = 20_000
AT_ONCE = 150
"""Rows written by one statement; some databases take no more than 999 values."""


def calendars(owner: Owner) -> Sequence[Calendar]:
    """Return the calendars of this owner, in the order they came in."""
    rows = models.Calendar.objects.filter(owner_id=owner.id, kind__in=list(CalendarKind)).order_by("id")
    return [records.opened(owner, row, Calendar) for row in rows[:MOST]]


def calendar(owner: Owner, row: UUID) -> Calendar | None:
    """Return one calendar of this owner."""
    found = models.Calendar.objects.filter(owner_id=owner.id, id=row, kind__in=list(CalendarKind)).first()
    return records.opened(owner, found, Calendar) if found else None


def save(owner: Owner, content: Calendar) -> None:
    """Keep a calendar, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Calendar, content.id, content, kind=content.kind, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a calendar and what takes place in it."""
    with writing(owner):
        models.Event.objects.filter(owner_id=owner.id, calendar_id=row).delete()
        models.Calendar.objects.filter(owner_id=owner.id, id=row, kind__in=list(CalendarKind)).delete()


def replace_events(owner: Owner, calendar: UUID, occurrences: Iterable[Occurrence]) -> int:
    """Keep these occurrences in the place of all that were kept of this calendar, and return how many they are."""
    kept = {event_id(calendar, one): one for one in occurrences}
    with writing(owner) as version:
        models.Event.objects.filter(owner_id=owner.id, calendar_id=calendar).delete()
        rows = [_row(owner, calendar, row, one, version) for row, one in kept.items()]
        models.Event.objects.bulk_create(rows, batch_size=AT_ONCE)
    return len(kept)


def event_id(calendar: UUID, one: Occurrence) -> UUID:
    """Return the id of an occurrence: the same whenever its calendar is read again."""
    return uuid5(calendar, f"{one.uid}|{one.begins.isoformat()}|{'' if one.uid else one.title}")


def _row(owner: Owner, calendar: UUID, row: UUID, one: Occurrence, version: int) -> models.Event:
    sealed = seal(owner, records.table(models.Event), row, msgspec.json.encode(one))
    return models.Event(
        owner_id=owner.id,
        id=row,
        calendar_id=calendar,
        begins=one.begins,
        ends=one.ends,
        version=version,
        sealed=sealed,
    )


def busy(owner: Owner, begins: datetime, ends: datetime) -> list[tuple[datetime, datetime]]:
    """Return when this person is taken up between two moments, by their own calendars; in order, in UTC, none touching.

    One read; nothing is opened. What takes nobody's time was never kept for such a calendar.
    """
    own = models.Calendar.objects.filter(owner_id=owner.id, kind=CalendarKind.BUSY).values("id")
    rows = models.Event.objects.filter(owner_id=owner.id, calendar_id__in=own, begins__lt=ends, ends__gt=begins)
    spans = rows.order_by("begins").values_list("begins", "ends")[:MOST_SPANS]
    return merged((max(first, begins), min(last, ends)) for first, last in spans)


def events(owner: Owner, begins: datetime, ends: datetime, most: int = MOST_EVENTS) -> list[Event]:
    """Return what takes place around this person and begins between two moments, the soonest first."""
    around = models.Calendar.objects.filter(owner_id=owner.id, kind=CalendarKind.EVENTS).values("id")
    rows = models.Event.objects.filter(owner_id=owner.id, calendar_id__in=around, begins__gte=begins, begins__lt=ends)
    return [_opened(owner, row) for row in rows.order_by("begins", "id")[:most]]


def event(owner: Owner, row: UUID) -> Event | None:
    """Return one event of this owner."""
    found = models.Event.objects.filter(owner_id=owner.id, id=row).first()
    return _opened(owner, found) if found else None


def next_events(owner: Owner, calendar: UUID, after: datetime, most: int = 10) -> list[Event]:
    """Return what a calendar holds from a moment on, the soonest first."""
    rows = models.Event.objects.filter(owner_id=owner.id, calendar_id=calendar, ends__gt=after)
    return [_opened(owner, row) for row in rows.order_by("begins", "id")[:most]]


def _opened(owner: Owner, row: models.Event) -> Event:
    return Event(row.id, row.calendar_id, records.opened(owner, row, Occurrence))
