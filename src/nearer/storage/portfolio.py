"""Activities of the portfolio: read and kept.

Knows rows. Does not know whose turn it is.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.portfolio import Activity
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 100
"""Activities a portfolio holds: all of them are read to find whose turn it is."""


def activities(owner: Owner) -> Sequence[Activity]:
    """Return the portfolio, in the order it came in."""
    rows = models.Activity.objects.filter(owner_id=owner.id).order_by("id")
    return [records.opened(owner, row, Activity) for row in rows[:MOST]]


def activity(owner: Owner, row: UUID) -> Activity | None:
    """Return one activity of this owner."""
    found = models.Activity.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Activity) if found else None


def save(owner: Owner, content: Activity) -> None:
    """Keep an activity, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Activity, content.id, content, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete an activity."""
    with writing(owner):
        models.Activity.objects.filter(owner_id=owner.id, id=row).delete()
