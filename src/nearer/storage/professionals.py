"""A directory somebody loaded, what they look for, and whom they turned to: read and kept.

Knows rows. Lists are bounded. Does not know who fits.
"""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from nearer.domain.directories import Directory
from nearer.domain.enquiries import Enquiry
from nearer.domain.professionals import Search
from nearer.storage import models, records
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing

T = TypeVar("T", Directory, Search)
_TABLES: dict[type, type[models.Directory | models.Search]] = {Directory: models.Directory, Search: models.Search}


def one(owner: Owner, kind: type[T]) -> T | None:
    """Return the directory or the search of this owner, if there is one."""
    row = _TABLES[kind].objects.filter(owner_id=owner.id).first()
    return records.opened(owner, row, kind) if row else None


def save(owner: Owner, content: Directory | Search) -> None:
    """Keep a directory or a search in the place of the one before; the row has the id of its owner."""
    with writing(owner) as version:
        records.replace(owner, _TABLES[type(content)], owner.id, content, version=version)


def remove(owner: Owner, kind: type[T]) -> None:
    """Delete the directory or the search."""
    with writing(owner):
        _TABLES[kind].objects.filter(owner_id=owner.id).delete()


def enquiry(owner: Owner, professional: UUID) -> Enquiry | None:
    """Return what there is with one professional."""
    row = models.Enquiry.objects.filter(owner_id=owner.id, id=professional).first()
    return records.opened(owner, row, Enquiry) if row else None


def enquiries(owner: Owner, most: int = 10) -> Sequence[Enquiry]:
    """Return whom somebody turned to last, newest first."""
    rows = models.Enquiry.objects.filter(owner_id=owner.id).order_by("-day", "-version")
    return [records.opened(owner, row, Enquiry) for row in rows[:most]]


def save_enquiry(owner: Owner, content: Enquiry) -> None:
    """Keep what there is with a professional."""
    with writing(owner) as version:
        row = content.professional.id
        records.replace(owner, models.Enquiry, row, content, day=content.day, version=version)


def remove_enquiry(owner: Owner, professional: UUID) -> None:
    """Delete what there is with a professional."""
    with writing(owner):
        models.Enquiry.objects.filter(owner_id=owner.id, id=professional).delete()
