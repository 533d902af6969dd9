"""Questionnaires somebody added, the one they look at, and answers: read and kept.

Knows rows. Does not know files, nor when a scale may be asked.
"""

from uuid import UUID

from uuid6 import uuid7

from nearer.domain.scales import Response, Scale
from nearer.storage import models, records
from nearer.storage.sealing import Owner, blind
from nearer.storage.transaction import writing

PREVIEW, ADDED = "preview", "added"
MOST = 30
"""Scales of one's own, and answers to one scale, read at most: of the latter more than two years."""


def added(owner: Owner) -> list[tuple[UUID, Scale]]:
    """Return the scales somebody added, the oldest first."""
    rows = models.Scale.objects.filter(owner_id=owner.id, state=ADDED).order_by("version")[:MOST]
    return [(row.id, records.opened(owner, row, Scale)) for row in rows]


def preview(owner: Owner, row: UUID) -> Scale | None:
    """Return what was read from a file and waits to be added."""
    found = models.Scale.objects.filter(owner_id=owner.id, id=row, state=PREVIEW).first()
    return records.opened(owner, found, Scale) if found else None


def save(owner: Owner, row: UUID, scale: Scale, state: str) -> None:
    """Keep a scale; of those only looked at the last one."""
    with writing(owner) as version:
        models.Scale.objects.filter(owner_id=owner.id, state=PREVIEW).exclude(id=row).delete()
        records.replace(owner, models.Scale, row, scale, state=state, version=version)


def remove(owner: Owner, row: UUID) -> None:
    """Delete a scale of their own; what was answered is kept."""
    with writing(owner):
        models.Scale.objects.filter(owner_id=owner.id, id=row).delete()


def responses(owner: Owner, scale: str, most: int = MOST) -> list[Response]:
    """Return the latest answers to one scale, oldest first."""
    rows = models.ScaleResponse.objects.filter(owner_id=owner.id, scale_key=blind(owner, scale))
    return [records.opened(owner, row, Response) for row in rows.order_by("-day", "-version")[:most]][::-1]


def save_response(owner: Owner, content: Response) -> None:
    """Keep answers; the last word of a day counts."""
    with writing(owner) as version:
        key = blind(owner, content.scale)
        models.ScaleResponse.objects.filter(owner_id=owner.id, scale_key=key, day=content.day).delete()
        records.insert(owner, models.ScaleResponse, uuid7(), content, scale_key=key, day=content.day, version=version)
