"""Practised scenes, and what the coach should be surer of for somebody: read and kept.

Knows rows. Lists are bounded. Keeps no reply unless it is handed one.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.practice import Doubts, Practised
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 20
"""Practised scenes read at most, the newest: what is suggested depends on no more."""


def practised(owner: Owner, row: UUID) -> Practised | None:
    """Return one practised scene of this owner."""
    found = models.Practised.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Practised) if found else None


def latest(owner: Owner, most: int = MOST) -> Sequence[Practised]:
    """Return the latest practised scenes, newest first."""
    rows = models.Practised.objects.filter(owner_id=owner.id).order_by("-version")[:most]
    return [records.opened(owner, row, Practised) for row in rows]


def save(owner: Owner, content: Practised) -> None:
    """Keep a practised scene."""
    with writing(owner) as version:
        records.insert(owner, models.Practised, content.id, content, day=content.day, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a practised scene."""
    with writing(owner):
        models.Practised.objects.filter(owner_id=owner.id, id=row).delete()


def doubts(owner: Owner) -> Doubts:
    """Return what counts less for this owner."""
    row = models.Doubts.objects.filter(owner_id=owner.id).first()
    return records.opened(owner, row, Doubts) if row else Doubts({})


def save_doubts(owner: Owner, content: Doubts) -> None:
    """Keep what counts less; one row a person, whose id is theirs."""
    with writing(owner) as version:
        records.replace(owner, models.Doubts, owner.id, content, version=version)


def forget_doubts(owner: Owner) -> None:
    """Let every rule count in full again."""
    with writing(owner):
        models.Doubts.objects.filter(owner_id=owner.id).delete()
