"""Weeks, and the plans that fall into one: read and kept.

Knows rows. Reads a bounded number whatever the years. Does not plan.
"""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from uuid6 import uuid7

from nearer.domain.calendars import Event, Occurrence
from nearer.domain.planner import Plan, PlanState
from nearer.domain.week import Week
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

LATEST = 60
"""Plans that were tried, looked through for those of a week: more than eight a day."""


def week(owner: Owner, monday: date) -> Week | None:
    """Return the week of this owner that begins on a Monday."""
    row = models.Week.objects.filter(owner_id=owner.id, monday=monday).first()
    return records.opened(owner, row, Week) if row else None


def save(owner: Owner, content: Week) -> None:
    """Keep a week, new or changed."""
    with writing(owner) as version:
        known = models.Week.objects.filter(owner_id=owner.id, monday=content.monday)
        found = known.values_list("id", flat=True).first()
        records.replace(owner, models.Week, found or uuid7(), content, monday=content.monday, version=version)


def plans(owner: Owner, first: date, last: date, also: Collection[UUID] = ()) -> list[Plan]:
    """Return the plans for days from `first` to `last`, and those named, that are open or were tried."""
    mine = models.Plan.objects.filter(owner_id=owner.id)
    over = mine.filter(state=PlanState.TRIED).order_by("-version")[:LATEST]
    rows = [*mine.filter(state=PlanState.OPEN).order_by("version"), *over]
    near = [row for row in rows if first <= row.day <= last or row.id in also]
    opened = [records.opened(owner, row, Plan) for row in near]
    return [plan for plan in opened if plan.id in also or (plan.day and first <= plan.day <= last)]


def begins(owner: Owner, events: Collection[UUID]) -> dict[UUID, datetime]:
    """Return when these events of calendars elsewhere begin, as far as they are kept; nothing is opened."""
    rows = models.Event.objects.filter(owner_id=owner.id, id__in=list(events)[:LATEST])
    return dict(rows.values_list("id", "begins"))


def events(owner: Owner, ids: Collection[UUID]) -> dict[UUID, Event]:
    """Return these events of calendars elsewhere, as far as they are kept."""
    rows = models.Event.objects.filter(owner_id=owner.id, id__in=list(ids)[:LATEST])
    return {row.id: Event(row.id, row.calendar_id, records.opened(owner, row, Occurrence)) for row in rows}
