"""Goals: read and kept.

Knows rows. Does not know what counts towards a goal.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.goals import MOST_OPEN, Goal, State
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def open_ones(owner: Owner) -> Sequence[Goal]:
    """Return the goals that are open, the oldest first."""
    rows = models.Goal.objects.filter(owner_id=owner.id, state=State.OPEN).order_by("id")[: MOST_OPEN + 1]
    return [records.opened(owner, row, Goal) for row in rows]


def goal(owner: Owner, row: UUID) -> Goal | None:
    """Return one goal of this owner."""
    found = models.Goal.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Goal) if found else None


def save(owner: Owner, content: Goal) -> None:
    """Keep a goal, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Goal, content.id, content, state=content.state, version=version)
