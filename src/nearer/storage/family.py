"""Notes of a parent: read and kept.

Knows rows. The list is bounded. Does not know children.
"""

from collections.abc import Sequence
from uuid import UUID

from nearer.domain.family import Note
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

MOST = 20


def notes(owner: Owner, most: int = MOST) -> Sequence[Note]:
    """Return the latest notes, newest first."""
    rows = models.FamilyNote.objects.filter(owner_id=owner.id).order_by("-day", "-version")
    return [records.opened(owner, row, Note) for row in rows[:most]]


def note(owner: Owner, row: UUID) -> Note | None:
    """Return one note of this owner."""
    found = models.FamilyNote.objects.filter(owner_id=owner.id, id=row).first()
    return records.opened(owner, found, Note) if found else None


def save(owner: Owner, content: Note) -> None:
    """Keep a note."""
    with writing(owner) as version:
        records.replace(owner, models.FamilyNote, content.id, content, day=content.day, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a note."""
    with writing(owner):
        models.FamilyNote.objects.filter(owner_id=owner.id, id=row).delete()
