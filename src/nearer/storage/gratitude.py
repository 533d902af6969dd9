"""Thanks: read and kept.

Knows rows. A list comes in pages, so that years of thanks cost no more than a week of them. Does not send anything.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.gratitude import Gratitude
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing


def gratitude(owner: Owner, row: UUID) -> Gratitude | None:
    """Return one thanks of this owner."""
    found = models.Gratitude.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Gratitude) if found else None


def page(owner: Owner, before: int | None = None, most: int = 30) -> tuple[Sequence[Gratitude], int | None]:
    """Return thanks kept before a version, newest first, and the version to go on from, None at the end."""
    rows = models.Gratitude.objects.filter(owner_id=owner.id)
    if before is not None:
        rows = rows.filter(version__lt=before)
    found = list(rows.order_by("-version")[: most + 1])
    following = found[most - 1].version if len(found) > most else None
    return [records.opened(owner, row, Gratitude) for row in found[:most]], following


def of(owner: Owner, person: UUID, most: int = 3) -> Sequence[Gratitude]:
    """Return the latest thanks to one person, newest first."""
    rows = models.Gratitude.objects.filter(owner_id=owner.id, person_id=person).order_by("-day", "-version")
    return [records.opened(owner, row, Gratitude) for row in rows[:most]]


def save(owner: Owner, content: Gratitude) -> None:
    """Keep a thanks, new or changed; a changed one keeps its place in the list."""
    with writing(owner) as version:
        known = models.Gratitude.objects.filter(owner_id=owner.id, id=content.id).values_list("version", flat=True)
        records.replace(
            owner,
            models.Gratitude,
            content.id,
            content,
            person_id=content.person,
            day=content.day,
            state=content.state,
            version=known.first() or version,
        )


def remove(owner: Owner, row: UUID) -> None:
    """Delete a thanks."""
    with writing(owner):
        models.Gratitude.objects.filter(owner_id=owner.id, id=row).delete()


def remove_of(owner: Owner, person: UUID) -> None:
    """Delete every thanks to a person, when the person is deleted."""
    with writing(owner):
        models.Gratitude.objects.filter(owner_id=owner.id, person_id=person).delete()
