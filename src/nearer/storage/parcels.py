"""The archive that waits for a yes or no: at most one an owner, sealed as everything is.

Knows rows. Does not read archives.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from nearer.storage import models, records
from nearer.storage.sealing import Owner


@dataclass(frozen=True, slots=True)
class Waiting:
    """An archive as it was brought, and when."""

    made: datetime
    content: bytes


def find(owner: Owner, row: UUID) -> Waiting | None:
    """Return one archive that waits."""
    found = models.Parcel.objects.filter(owner_id=owner.id, id=row).first()
    return Waiting(found.made, records.opened(owner, found, bytes)) if found else None


def waiting(owner: Owner) -> UUID | None:
    """Return the id of the archive that waits, if any."""
    return models.Parcel.objects.filter(owner_id=owner.id).values_list("id", flat=True).first()


def save(owner: Owner, row: UUID, content: bytes, now: datetime, version: int) -> None:
    """Keep an archive in the place of any other."""
    models.Parcel.objects.filter(owner_id=owner.id).exclude(id=row).delete()
    records.replace(owner, models.Parcel, row, content, made=now, version=version)


def remove(owner: Owner) -> None:
    """Delete whatever waits."""
    models.Parcel.objects.filter(owner_id=owner.id).delete()
