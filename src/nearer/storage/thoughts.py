"""Thoughts looked at: read and kept.

Knows rows. Lists are bounded. Does not know which screen follows which.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.thoughts import Thought
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def thought(owner: Owner, row: UUID) -> Thought | None:
    """Return one thought of this owner."""
    found = models.Thought.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Thought) if found else None


def thoughts(owner: Owner, most: int = 20) -> Sequence[Thought]:
    """Return the latest thoughts, newest first."""
    rows = models.Thought.objects.filter(owner_id=owner.id).order_by("-day", "-id")
    return [records.opened(owner, row, Thought) for row in rows[:most]]


def save(owner: Owner, content: Thought) -> None:
    """Keep a thought, new or changed."""
    with writing(owner) as version:
        records.replace(owner, models.Thought, content.id, content, day=content.day, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a thought."""
    with writing(owner):
        models.Thought.objects.filter(owner_id=owner.id, id=row).delete()
