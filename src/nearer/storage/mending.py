"""Repairs and boundaries: read and kept.

Knows rows. Lists are bounded. Does not know what may follow what.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.mending import Boundary, Repair
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

OPEN, OVER = "open", "over"


def repair(owner: Owner, row: UUID) -> Repair | None:
    """Return one repair of this owner."""
    found = models.Repair.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Repair) if found else None


def repairs(owner: Owner, person: UUID, most: int = 5) -> Sequence[Repair]:
    """Return the latest repairs with a person, newest first."""
    rows = models.Repair.objects.filter(owner_id=owner.id, person_id=person).order_by("-day", "-version")
    return [records.opened(owner, row, Repair) for row in rows[:most]]


def save_repair(owner: Owner, content: Repair) -> None:
    """Keep a repair, new or changed."""
    _save(owner, models.Repair, content)


def remove_repair(owner: Owner, row: UUID) -> None:
    """Delete a repair."""
    with writing(owner):
        models.Repair.objects.filter(owner_id=owner.id, id=row).delete()


def boundary(owner: Owner, row: UUID) -> Boundary | None:
    """Return one boundary of this owner."""
    found = models.Boundary.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Boundary) if found else None


def boundaries(owner: Owner, person: UUID | None = None, most: int = 10) -> Sequence[Boundary]:
    """Return the latest boundaries, newest first, with one person or all there are."""
    rows = models.Boundary.objects.filter(owner_id=owner.id)
    if person is not None:
        rows = rows.filter(person_id=person)
    return [records.opened(owner, row, Boundary) for row in rows.order_by("-day", "-version")[:most]]


def save_boundary(owner: Owner, content: Boundary) -> None:
    """Keep a boundary, new or changed."""
    _save(owner, models.Boundary, content)


def remove_boundary(owner: Owner, row: UUID) -> None:
    """Delete a boundary."""
    with writing(owner):
        models.Boundary.objects.filter(owner_id=owner.id, id=row).delete()


def remove_of(owner: Owner, person: UUID) -> None:
    """Delete every repair and boundary with a person, when the person is deleted."""
    with writing(owner):
        models.Repair.objects.filter(owner_id=owner.id, person_id=person).delete()
        models.Boundary.objects.filter(owner_id=owner.id, person_id=person).delete()


def _save(owner: Owner, model: type[models.Repair | models.Boundary], content: Repair | Boundary) -> None:
    state = OVER if content.over else OPEN
    with writing(owner) as version:
        records.replace(
            owner,
            model,
            content.id,
            content,
            person_id=content.person,
            day=content.made,
            state=state,
            version=version,
        )
